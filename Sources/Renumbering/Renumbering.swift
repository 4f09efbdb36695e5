import StatuteModel
import StatuteSyntax
import StatuteText

/// What can be done to the numbers of an act.
public enum RenumberingOperation: Sendable {
  /// The provision gets another number; nothing else moves.
  case relabel(node: Int, as: ProvisionNumber)
  /// A new provision comes after this one, and those that follow move.
  case insert(after: Int)
  /// A new provision comes before this one, which moves with those that follow.
  case insertBefore(node: Int)
  /// A new provision with a letter comes after this one, as in acts in force: `§ 7 a`. Nothing moves.
  case insertLettered(after: Int)
  /// The provision goes out, and those that follow move up.
  case remove(node: Int)
  /// The provision changes places with the one before it.
  case moveUp(node: Int)
  /// The provision changes places with the one after it.
  case moveDown(node: Int)
  /// This provision and those that follow get the numbers that are next in turn.
  case renumber(from: Int)
}

/// An act with other numbers, and every reference to what moved with them.
public struct RenumberedText: Sendable {
  /// The changes of the act, in order.
  public let edits: [TextEdit]
  /// The changes of each of the other documents, in their order.
  public let elsewhere: [[TextEdit]]
  /// The instructions of the other documents that amend what moves; they go on speaking of the act in force, and stay as they are.
  public let amendments: [Amendment]
  /// Whether the act holds a lovspejl in which none of the instructions that move could be found, so that it stays as it is.
  public let leavesMirror: Bool
  /// The act afterwards.
  public let document: Document
  /// The index in ``document`` of the provision that the operation is about; nil where it was removed.
  public let node: Int?
  /// The bytes in ``document`` of the text that waits for the words of a new provision; nil where there is none.
  public let placeholder: ByteRange?
  /// The one of ``edits`` that brings a new provision in, and the bytes of its text that wait for words.
  public let insertion: (edit: TextEdit, placeholder: ByteRange)?

  /// An instruction that names what moves.
  public struct Amendment: Sendable {
    /// The place of its document among the others.
    public let document: Int
    /// Where it stands: `§ 1, nr. 2`.
    public let place: String
    /// What it names: `§ 4, stk. 2`.
    public let target: String
  }
}

/// Changes numbers in an act, and the references to what moves.
///
/// References follow what they point at, not its number: afterwards each points at the same provision as before. That is
/// looked up in the changed text, and where it does not hold the operation is refused as a whole.
public struct Renumbering {
  let document: Document
  let others: [Document]
  /// The document as a bill.
  let bill: Bill

  /// Changes numbers in `document`, and the references to it in `others`.
  public init(_ document: Document, others: [Document] = []) {
    self.document = document
    self.others = others
    bill = Bill(reading: document)
  }

  /// What stands for the words of a new provision.
  static let placeholder = "…"

  /// The act as it is after `operation`.
  ///
  /// - Throws: A ``RenumberingRefusal`` where the operation cannot be made so that every reference stays right.
  public func apply(_ operation: RenumberingOperation) throws(RenumberingRefusal) -> RenumberedText {
    var changes = try Changes(operation, in: document)
    let mirrors = bill.mirrors.map { PrintedMirror($0, of: bill) }
    try checkRows(changes, of: mirrors)
    try checkPoints(changes)
    try checkPartedNumbers(changes)
    try exchangeRemarks(&changes)
    try exchange(&changes, in: mirrors)
    removeRemark(&changes)
    try remove(&changes, from: mirrors)
    let printedPoints = try followPoints(&changes, in: mirrors)
    try changes.checkNumbers(document)
    var edits = try changes.labelEdits(document)
    edits += try ReferenceEdits(changes, in: document).edits()
    edits += try ReferenceEdits(changes, inContentsOf: document).edits()
    edits += try remarkEdits(changes)
    edits += mirrors.flatMap { self.edits(in: $0, changes) } + printedPoints
    edits += try ReferenceEdits(changes, in: document, also: consequentialMentions(printedIn: mirrors)).edits()
    edits += changes.openingEdits(document, mirrors)
    edits += ListEndings(of: changes.series, in: document)?.edits(changes) ?? []
    edits += changes.textEdits
    let ordered = try changes.exchanging(Self.inOrder(edits, without: changes.removal?.ranges ?? []), in: document)
    guard let source = try? document.source.applying(ordered) else { throw .changedStructure }
    let renumbered = Document(path: document.path, source: source)
    let check = try Correspondence(document, renumbered, changes, edits: ordered)
    try check.checkReferences()
    let elsewhere = try others.map { other throws(RenumberingRefusal) in
      try ReferenceEdits(changes, in: document, from: other).checkedEdits(into: renumbered, check)
    }
    return RenumberedText(
      edits: ordered, elsewhere: elsewhere, amendments: amendments(of: changes),
      leavesMirror: mirrors.contains { isUnread($0, changes) }, document: renumbered,
      node: check.subject, placeholder: check.placeholder,
      insertion: changes.insertion.map { ($0.edit, $0.placeholder) })
  }

  /// The first instruction of each other document that amends what moves. Which act in force it speaks of, and whether its new words
  /// and the remarks are to follow, only its drafter knows.
  private func amendments(of changes: Changes) -> [RenumberedText.Amendment] {
    others.enumerated().compactMap { place, other in
      let targets = other.mayAmend ? other.targets(amendedIn: document) : [:]
      guard let index = targets.filter({ changes.touches($0.value) }).keys.min() else { return nil }
      let reference = other.references.all[index]
      return RenumberedText.Amendment(
        document: place, place: other.address(of: reference.node), target: other.source.string(in: reference.range))
    }
  }

  /// The references that the instructions of a bill for a new act put into other acts, and that lead back to it (`§ 2 i lov om fyr`), as
  /// they stand there and in the lovspejl.
  private func consequentialMentions(printedIn mirrors: [PrintedMirror]) -> [Int: Resolution] {
    let nodes = document.tree.nodes
    guard document.kind == .act, nodes.contains(where: { $0.kind == .amendingSection }) else { return [:] }
    let printed = mirrors.flatMap(\.entries).filter { if case .instruction = $0.kind { true } else { false } }
    return document.mentions(of: document).filter { index, _ in
      let reference = document.references.all[index]
      return document.enclosing(reference.node) { $0 == .amendingSection } != nil
        || printed.contains { $0.range.contains(reference.range) }
    }
  }

  /// Edits in ascending order, but for those in what goes out.
  static func inOrder(_ edits: [TextEdit], without removed: [ByteRange] = []) -> [TextEdit] {
    edits.filter { edit in
      removed.contains(edit.range) || edit.range.isEmpty || !removed.contains { $0.contains(edit.range) }
    }
    .sorted { ($0.range.start, $0.range.end) < ($1.range.start, $1.range.end) }
  }
}
