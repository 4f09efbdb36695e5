import StatuteModel
import StatuteSyntax
import StatuteText

/// A bill as the motions of committee reports make it.
///
/// All motions of a report speak of the bill as it was before them. What one of the bill's numre proposes is amended as an act of
/// its own (``ProposedText``); the bill's own sections, numre and stykker keep their numbers, and what comes in among them has
/// provisional ones: `nr. 01`, `stk. 01`.
public struct BillAmendment: Sendable {
  /// The bill as it is now.
  public private(set) var bill: Document
  /// What became of the motions of each report, in order.
  public private(set) var outcomes: [(amending: Document, instructions: [InstructionOutcome])] = []

  /// `bill` as it stands.
  public init(of bill: Document) { self.bill = bill }

  /// The motions of `report` to the bill as it is now.
  public func motions(of report: Document) -> [Motion] { Motion.all(of: report, to: AmendingText(bill)) }

  /// Carries `motions` of `report` out.
  public mutating func apply(_ motions: [Motion], of report: Document) {
    let text = AmendingText(bill)
    let reportText = AmendingText(report, reading: 0..<0)
    var results: [Int: [OperationOutcome]] = [:]
    func carryOut(_ instructions: [AmendingInstruction], on amendment: inout Amendment) {
      amendment.apply(
        .init(node: 0, opening: ByteRange(0, 0), instructions: instructions, unnumbered: nil), of: reportText)
      for outcome in amendment.outcomes.flatMap(\.instructions) {
        results[outcome.node, default: []] += outcome.operations
      }
    }

    // What changes the bill's own provisions, and what changes the text that its instructions propose, by their nodes.
    var own: [AmendingInstruction] = []
    var proposed: [Int: (text: ProposedText, motions: [AmendingInstruction])] = [:]
    for motion in motions {
      let instruction = motion.instruction
      var rest = motion.proposals.isEmpty ? instruction.reading.operations : []
      for number in motion.proposals {
        let place = ReferenceChain(section: motion.section, item: number)
        guard let amended = text.instruction(motion.section, number) else {
          results[instruction.node, default: []] += instruction.reading.operations.map {
            let reason = Reason.missingTarget("Lovforslagets \(place.citation)")
            return OperationOutcome(operation: $0, target: nil, status: .failed, reason: reason)
          }
          continue
        }
        if proposed[amended.node] == nil {
          proposed[amended.node] = ProposedText(amended, of: bill).map { (text: $0, motions: []) }
        }
        let hasText = proposed[amended.node] != nil
        for operation in instruction.reading.operations {
          if hasText, !operation.isOfOpening {
            proposed[amended.node]?.motions.append(AmendingInstruction(instruction, [operation]))
          } else {
            let isNumbered = bill.tree.nodes[amended.node].kind == .instruction
            rest += [operation.moved(to: isNumbered ? place : ReferenceChain(section: motion.section))].compactMap(
              \.self)
          }
        }
      }
      if !rest.isEmpty || !instruction.reading.isUnderstood { own.append(AmendingInstruction(instruction, rest)) }
    }

    var edits: [TextEdit] = []
    for (node, (proposal, motions)) in proposed.sorted(by: { $0.key < $1.key }) {
      var amendment = Amendment(of: proposal.document)
      carryOut(motions, on: &amendment)
      switch proposal.change(to: amendment.text) {
      case .none: break
      case .edit(let edit): edits.append(edit)
      case .loss:
        for motion in motions {
          results[motion.node] = motion.reading.operations.map {
            let reason = Reason.emptiesProposal(bill.address(of: node))
            return OperationOutcome(operation: $0, target: $0.firstNamed, status: .failed, reason: reason)
          }
        }
      }
    }
    let source = try? bill.source.applying(edits)
    let revised = source.map { Document(path: bill.path, source: $0, library: bill.library) } ?? bill
    var amendment = Amendment(of: revised, keepsNumbers: true)
    carryOut(own, on: &amendment)
    bill = amendment.document
    let told = motions.map {
      InstructionOutcome(of: $0.instruction, section: $0.group, results[$0.instruction.node] ?? [], in: report)
    }
    outcomes.append((report, told))
  }
}

extension AmendingInstruction {
  /// The instruction with some of its operations.
  fileprivate init(_ instruction: AmendingInstruction, _ operations: [Operation]) {
    var reading = instruction.reading
    reading.operations = operations
    self.init(node: instruction.node, reading: reading)
  }
}

extension Operation {
  /// Whether it is about the words of the bill's own instruction: `i den indledende tekst`.
  fileprivate var isOfOpening: Bool {
    targets.contains { if case .opening = $0.subject { true } else { false } }
  }

  /// The operation about the words of the bill at `place`; nil where it names no place.
  fileprivate func moved(to place: ReferenceChain) -> Operation? {
    guard !targets.isEmpty else { return nil }
    var operation = self
    operation.targets[0].subject = .provision
    operation.targets[0].chain = place
    return operation
  }
}

// MARK: - Proposed text

/// The new text that an instruction of a bill proposes, as an act of its own: what it is to be part of stands for itself in a few
/// letters, so that every number means what it will mean in the act.
private struct ProposedText {
  /// The act.
  let document: Document
  /// The bytes of the bill between the marks of the quotation.
  private let range: ByteRange
  private let frame: [UInt8]

  /// - Returns: nil where the instruction proposes no text of its own lines.
  init?(_ instruction: AmendingInstruction, of bill: Document) {
    let nodes = bill.tree.nodes
    guard let quotation = bill.tree.children(of: instruction.node).first(where: { nodes[$0].kind == .quotation }) else {
      return nil
    }
    range = bill.quotedText(of: quotation)
    let operation = instruction.reading.operations.first { $0.holds(quotation) }
    let first = bill.tree.children(of: quotation).first { nodes[$0].kind != .text }
    frame = Array(Self.frame(operation?.place ?? ReferenceChain(), before: first.map { nodes[$0].kind }).utf8)
    guard let source = try? SourceText(validating: frame + Array(bill.source[range])) else { return nil }
    document = Document(path: bill.path, source: source)
  }

  /// What is to stand before text that is to have its place at `chain`, and whose first unit is of `kind`; of sentences nil.
  private static func frame(_ chain: ReferenceChain, before kind: NodeKind?) -> String {
    let isSubsection = kind == .subsection
    let isListed = kind == .item || kind == .point || kind == .bullet
    guard chain[.section] != .none, kind == nil || isSubsection || isListed else { return "" }
    var text = "§ \(chain[.section]). "
    if isSubsection { return text + "A.\n" }
    if chain[.subsection].value > 1 { text += "A.\nStk. \(chain[.subsection]). " }
    var upper: [String] = []
    if chain[.item] != .none, kind != .item { upper.append("\(chain[.item])) ") }
    if chain[.point] != .none, kind == nil { upper.append("\(chain[.point])) ") }
    for label in upper { text += "A:\n\(label)" }
    if isListed { return text + "A:\n" }
    let sentence = chain[.sentence]
    let earlier = sentence == .none || sentence == ReferenceChain.lastSentence ? 0 : Int(sentence.value) - 1
    return text + String(repeating: "A. ", count: min(max(earlier, 0), 100))
  }

  /// What becomes of the bill where its proposed text is amended.
  enum Change {
    case none
    case edit(TextEdit)
    /// Nothing is left of the proposed text.
    case loss
  }

  /// The change that makes the bill propose what `text`, the act amended, says.
  func change(to text: [UInt8]) -> Change {
    let old = WorkingAct.trimmed(Array(document.source[ByteRange(frame.count, document.source.count)]))
    let new = text.starts(with: frame) ? WorkingAct.trimmed(Array(text.dropFirst(frame.count))) : []
    if new == old { return .none }
    return new.isEmpty ? .loss : .edit(TextEdit(range, String(decoding: new, as: UTF8.self)))
  }
}

extension Operation {
  /// Whether the quotation with this node index is its new text.
  fileprivate func holds(_ quotation: Int) -> Bool {
    switch action {
    case .insert(_, _, .block(let node)), .recast(.block(let node)), .replace(.block(let node)): node == quotation
    case .replaceText(_, .block(let node)), .insertText(_, _, .block(let node)): node == quotation
    default: false
    }
  }
}
