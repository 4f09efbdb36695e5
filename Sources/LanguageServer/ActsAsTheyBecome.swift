import Amending
import StatuteModel
import StatuteSyntax
import StatuteText

/// Which text a reference in an amending act is to.
enum TargetInTime {
  /// That of the act in force, or of no act that the draft amends.
  case inForce
  /// That of the act as the draft leaves it.
  case asItBecomes(TargetAsItBecomes)
  /// The same, but the act is not at hand as it is changed.
  case notAtHand
}

/// What a reference in an amending act points at in the act as the amending act leaves it.
struct TargetAsItBecomes {
  /// The act in force as the library knows it.
  let act: ActEntry
  /// The act in force.
  let base: Document
  /// The act after the instructions.
  let after: AmendedText
  /// What became of the reference in that.
  let resolution: Resolution
}

extension Snapshot {
  /// Which text the reference with index `index` is to, and what that says; where it says the same in both, that in force.
  ///
  /// New text speaks of the act as it becomes, and so does what the words around it say is proposed, `§ 5 som indsat ved denne lovs
  /// § 1, nr. 2`, and what the act in force does not hold.
  func targetInTime(ofReference index: Int) -> TargetInTime {
    guard document.mayAmend, ownMention(index) == nil else { return .inForce }
    switch mirrorMention(index) {
    case .provision: return .inForce
    case .printed(let reference): return targetInTime(ofReference: reference)
    case nil: break
    }
    let reference = document.references.all[index]
    let version = document.ownVersion(ofReference: index)
    // »§ 2, stk. 3, i lov om både, der bliver stk. 2«
    let newNumber = document.newNumber(ofReference: index).flatMap { number in
      provisionNamed(byReference: number.mention).map { ($0, number.chain) }
    }
    let isSaid =
      version != nil || newNumber != nil
      || isSaidToBeProposed(reference, document.isProposed(index), isOld: document.namesWhatGoes(inHeading: index))
    if !isSaid, reference.flags.contains(.formerText) { return .inForce }
    let section = amendingSection(giving: version)
    let (inForce, chain): (ResolutionElsewhere, ReferenceChain)
    if let newNumber {
      (inForce, chain) = newNumber
    } else if let section {
      guard let found = document.provisionInForce(reference.chain, amendedBy: section),
        document.act(of: reference).map({ $0.path == found.act.path }) ?? true
      else { return .notAtHand }
      (inForce, chain) = (found, reference.chain)
    } else if let elsewhere = document.references.elsewhere[index] {
      (inForce, chain) = (elsewhere, reference.chain)
    } else if case .inForce(let elsewhere) = amendedProvision(ofReference: index) {
      (inForce, chain) = (elsewhere, document.completedChain(ofReference: index) ?? reference.chain)
    } else {
      return version == nil ? .inForce : .notAtHand
    }
    let isNew = isSaid || isOfNewRules(reference)
    let isGone = inForce.isRepealed && document.enclosing(.instruction, of: reference.node) == nil
    guard isNew || inForce.resolution.status == .missing || isGone else { return .inForce }
    guard let (base, after) = amendedAct(inForce.act, upTo: section) else { return isSaid ? .notAtHand : .inForce }
    let resolution = after.document.resolution(fromOutside: version?.newNumber ?? chain)
    // What is there under another number reads the same.
    let isOther = newNumber != nil || !inForce.reads(as: resolution, in: after.document)
    guard resolution.status == .resolved ? isOther : isNew else { return .inForce }
    // Another version than the newest may be changed.
    let act = inForce.act.path == base.path ? inForce.act : ActEntry(base) ?? inForce.act
    return .asItBecomes(TargetAsItBecomes(act: act, base: base, after: after, resolution: resolution))
  }

  /// The text of `act` as the draft leaves it, for a reference that is being written, and whether the words around that say that it is to
  /// this text; nil where the draft does not amend the act.
  func textAsItBecomes(of act: ActEntry, for unfinished: UnfinishedReference) -> (document: Document, isSaid: Bool)? {
    guard document.mayAmend, !document.saysInForce(before: unfinished.reference) else { return nil }
    let version = document.ownVersion(of: unfinished)
    let isSaid =
      version != nil || isOfNewRules(unfinished.reference)
      || isSaidToBeProposed(unfinished.reference, document.isProposed(unfinished))
    // An instruction speaks of the act in force.
    guard isSaid || document.enclosing(.instruction, of: unfinished.reference.node) == nil else { return nil }
    return amendedAct(act, upTo: amendingSection(giving: version)).map { ($0.after.document, isSaid) }
  }

  /// The section of the draft that gives `version`; nil where that is the draft as a whole.
  private func amendingSection(giving version: OwnVersion?) -> Int? {
    version.flatMap { document.tree.nodes[$0.giver].kind == .amendingSection ? $0.giver : nil }
  }

  /// Whether the reference with index `index`, which is to another act, is to its text in force, or that stays as it is.
  func isToTextInForce(_ index: Int) -> Bool {
    if case .inForce = targetInTime(ofReference: index) { return true }
    return false
  }

  /// Whether `reference` stands in what the remarks or the commencement say of what the bill proposes: `Til nr. 1 (§ 5)`, `Det foreslås i
  /// § 5`, where the words around it say that it `isProposed`, and not what goes, which `isOld`.
  private func isSaidToBeProposed(
    _ reference: Reference, _ isProposed: @autoclosure () -> Bool, isOld: @autoclosure () -> Bool = false
  ) -> Bool {
    guard [.remark, .remarks].contains(where: { document.enclosing($0, of: reference.node) != nil }) else {
      // »Den nye § 5 i lov om både gælder fra 2027.«
      let isChange = [.quotation, .instruction].contains { document.enclosing($0, of: reference.node) != nil }
      return !isChange && reference.owner.kind == .named && isProposed()
    }
    let line = document.source.lineContentRange(document.source.lineIndex(at: reference.range.start)).start
    return text(in: ByteRange(line, reference.range.start)).hasPrefix("Til nr. ") && !isOld() || isProposed()
  }

  /// Whether `reference` stands in what the draft lays down, new text or a rule of a new act, which speaks of other acts as the draft leaves
  /// them, or retells that in the remarks; the version of another act may be given there.
  private func isOfNewRules(_ reference: Reference) -> Bool {
    guard reference.flags.isDisjoint(with: [.formerText, .givenVersion]) else { return false }
    if isInNewText(reference) { return true }
    guard document.kind == .act else { return false }
    return rules.contains(reference.node)
      || document.mentionsRetold(by: reference).contains { rules.contains(document.references.all[$0].node) }
  }

  /// The nodes of a new act's own sections before those that close it: its commencement may speak of the law in force.
  private var rules: Range<Int> { memory.derived { ActsAsTheyBecome() }.rules(of: document) }

  /// Whether `reference` stands in the words that an instruction puts in, `til: »§ 5«`, and not in those that give way.
  func isInNewText(_ reference: Reference) -> Bool {
    if document.enclosing(.quotation, of: reference.node) != nil { return true }
    guard let instruction = document.enclosing(.instruction, of: reference.node),
      let mark = document.tree.openMark(before: reference.range.start, in: instruction)
    else { return false }
    return document.source.bytes[document.tree.nodes[instruction].text.start..<mark].last { $0 > 0x20 }
      == UInt8(ascii: ":")
  }
}

extension ResolutionElsewhere {
  /// Whether what is pointed at says the same as what `other` points at in `document`.
  func reads(as other: Resolution, in document: Document) -> Bool {
    let (new, old) = (other.targets, resolution.targets)
    func words(_ target: ReferenceTarget, _ source: SourceText) -> ArraySlice<UInt8> {
      source[source.trimmed(target.range)]
    }
    return new.count == old.count
      && zip(new, old).allSatisfy { words($0, document.source).elementsEqual(words($1, self.document.source)) }
  }
}

extension TargetAsItBecomes {
  /// Where the words of `target` come from: a place in the draft, or the provision's in the act in force, whatever has changed in it; nil
  /// where that cannot be told.
  func source(of target: ReferenceTarget) -> (range: ByteRange, isInForce: Bool)? {
    let source = after.source(of: target.node)
    if case .inForce(let node) = source, target.sentence == 0 || origin(of: target) == nil {
      return (base.selection(of: node), true)
    }
    if let origin = origin(of: target) { return (origin, false) }
    guard case .instruction(let node) = source else { return nil }
    return (after.amending.selection(of: node), false)
  }

  /// The provision of the act in force that `target` is, whatever has changed in it; nil where it is none, or not one by itself.
  func provisionInForce(_ target: ReferenceTarget) -> Int? {
    guard target.sentence == 0, case .inForce(let node) = after.source(of: target.node) else { return nil }
    return node
  }

  /// The provision in the draft's new text that `target` is; nil where it stands in the act in force.
  func newText(_ target: ReferenceTarget) -> Int? {
    guard case .instruction = after.source(of: target.node), let origin = origin(of: target) else { return nil }
    let nodes = after.amending.tree.nodes
    let kind = after.document.tree.nodes[target.node].kind
    var node = after.amending.tree.node(at: origin.start)
    while node > 0, nodes[node].kind != kind, nodes[node].kind != .quotation { node = Int(nodes[node].parent) }
    return nodes[node].kind == kind ? node : nil
  }

  /// Where in the draft the words stand that `target` begins with; nil where they stood in the act before.
  private func origin(of target: ReferenceTarget) -> ByteRange? {
    let tree = after.document.tree
    guard
      let text = tree.nodes[target.node..<Int(tree.nodes[target.node].subtreeEnd)].first(where: { !$0.text.isEmpty })?
        .text
    else { return nil }
    let start = target.sentence == 0 ? text.start : max(text.start, target.range.start)
    let end = target.sentence == 0 ? text.end : min(text.end, target.range.end)
    let opening = ByteRange(start, after.document.source.characterStart(at: min(end, start + 80)))
    return after.origin(of: opening)?.range
  }
}

// MARK: - The acts

/// The acts as a document leaves them, as far as they have been asked for.
private final class ActsAsTheyBecome {
  var all: [Key: (base: Document, after: AmendedText)?] = [:]
  private var rules: Range<Int>?

  /// The nodes of the sections of `act` before the first that amends or is on its commencement.
  func rules(of act: Document) -> Range<Int> {
    if let rules { return rules }
    let nodes = act.tree.nodes
    let end = nodes.indices.first { node in
      switch nodes[node].kind {
      case .amendingSection, .remarks: true
      case .section: act.source.string(in: nodes[node].range).contains("træder i kraft")
      default: false
      }
    }
    let found = 0..<(end ?? nodes.count)
    rules = found
    return found
  }

  struct Key: Hashable {
    let path: String
    let last: Int?
  }
}

extension Snapshot {
  /// The amending sections, with how their instructions are read.
  var amendingText: AmendingText { memory.derived { AmendingText(document) } }

  /// The act in force that `act` is, and what the sections up to that with node `last`, or all, make of it; nil where none amends it.
  func amendedAct(_ act: ActEntry, upTo last: Int? = nil) -> (base: Document, after: AmendedText)? {
    let acts = memory.derived { ActsAsTheyBecome() }
    let key = ActsAsTheyBecome.Key(path: act.path, last: last)
    if let known = acts.all[key] { return known }
    let found = amendingText.amended(act, upTo: last, ready: amendment)
    acts.all[key] = .some(found)
    return found
  }
}
