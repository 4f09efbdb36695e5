import StatuteModel
import StatuteSyntax
import StatuteText

/// What the references of a draft that are not to the text in force point at: the bill itself, new text in it, or a provision of the act in
/// force, which may bear another number there.
private struct MentionsInTime {
  /// The nodes of the draft, ascending, each with a reference to it that the document itself does not lead there.
  private(set) var toDraft: [(node: Int, reference: Int)] = []
  /// The references to provisions in force.
  private(set) var toTextInForce: [(reference: Int, found: ResolutionElsewhere)] = []

  init(_ snapshot: Snapshot) {
    // What a lovspejl prints has been said before.
    for reference in snapshot.document.references.all.indices where snapshot.mirrorMention(reference) == nil {
      toDraft += snapshot.targetsInDraft(ofReference: reference).map { ($0, reference) }
      if let found = snapshot.provisionInForce(ofReference: reference) { toTextInForce.append((reference, found)) }
    }
    toDraft.sort { $0 < $1 }
  }
}

/// What the remarks of a bill say of the bill itself, by the index of the reference.
private struct OwnMentions {
  let all: [Int: Resolution]
}

/// What the references in the lovspejl of a bill are to, by their index.
private struct MirrorMentions {
  let all: [Int: MirrorMention]
}

extension Snapshot {
  /// What the remarks say of the bill itself, by the index of the reference.
  var ownMentions: [Int: Resolution] {
    memory.derived { OwnMentions(all: Bill(reading: document).ownMentions) }.all
  }

  /// What the reference with index `index`, in the remarks, says of the bill itself; nil where it says nothing of that.
  func ownMention(_ index: Int) -> Resolution? {
    document.enclosing(.remarks, of: document.references.all[index].node) == nil ? nil : ownMentions[index]
  }

  /// What the reference with index `index` is to, which stands in the lovspejl; nil elsewhere, and where that cannot be told.
  func mirrorMention(_ index: Int) -> MirrorMention? {
    guard document.enclosing(.mirror, of: document.references.all[index].node) != nil else { return nil }
    return memory.derived { MirrorMentions(all: Bill(reading: document).mirrorMentions) }.all[index]
  }

  /// What the reference with index `index` is to in the bill itself, or in the act that is being amended; what may be of the act in force
  /// or of what is proposed is of the former where both say the same.
  func amendedProvision(ofReference index: Int) -> AmendedProvision? {
    if let own = ownMention(index) { return .inNewText(own.targets) }
    switch mirrorMention(index) {
    case .provision(let provision): return provision
    case .printed(let reference): return amendedProvision(ofReference: reference)
    case nil: break
    }
    let provision = document.amendedProvision(ofReference: index)
    guard case .inEither(let elsewhere) = provision else { return provision }
    guard let chain = document.completedChain(ofReference: index),
      let after = amendedAct(elsewhere.act)?.after.document,
      elsewhere.reads(as: after.resolution(fromOutside: chain), in: after)
    else { return nil }
    return .inForce(elsewhere)
  }

  /// What the reference with index `index` points at in the act that it names, by whatever name.
  func provisionNamed(byReference index: Int) -> ResolutionElsewhere? {
    if let elsewhere = document.references.elsewhere[index] { return elsewhere }
    guard document.references.all[index].owner.kind == .named,
      case .inForce(let found) = amendedProvision(ofReference: index)
    else { return nil }
    return found
  }

  /// The provisions of this document, the bill's own or in its new text, that the reference with index `index` points at.
  fileprivate func targetsInDraft(ofReference index: Int) -> [Int] {
    switch targetInTime(ofReference: index) {
    case .asItBecomes(let becoming): becoming.resolution.targets.compactMap(becoming.newText)
    case .inForce, .notAtHand: newTextWithoutAct(ofReference: index).map { $0.map(\.node) } ?? []
    }
  }

  /// What the reference with index `index` points at in the new text itself, where that is given as a whole: for this the act that it becomes
  /// part of need not be at hand.
  func newTextWithoutAct(ofReference index: Int) -> ReferenceTargets? {
    if case .inNewText(let targets) = amendedProvision(ofReference: index) { return targets }
    return document.newText(ofReference: index)
  }

  /// What the reference with index `index` points at in an act in force, as this draft leaves it or as the one that the draft amends; nil
  /// for one that names an act and speaks of its text in force.
  fileprivate func provisionInForce(ofReference index: Int) -> ResolutionElsewhere? {
    switch targetInTime(ofReference: index) {
    case .asItBecomes(let becoming):
      let nodes = becoming.resolution.targets.compactMap(becoming.provisionInForce)
      return nodes.isEmpty ? nil : ResolutionElsewhere(to: nodes, of: becoming.act, in: becoming.base)
    case .inForce:
      guard case .inForce(let found) = amendedProvision(ofReference: index) else { return nil }
      return found.resolution.targets.isEmpty ? nil : found
    case .notAtHand: return nil
    }
  }

  /// What the reference with index `index` points at in an act in force; nil where that is nothing but new text of this document.
  func provisionElsewhere(ofReference index: Int) -> ResolutionElsewhere? {
    if isToTextInForce(index), let found = document.references.elsewhere[index] { return found }
    return provisionInForce(ofReference: index)
  }

  /// The same as ``subject(at:)``, with what a mention of the draft itself points at.
  func subjectInTime(at offset: Int) -> Subject? {
    guard let subject = subject(at: offset) else { return nil }
    guard subject.targets.isEmpty, let reference = subject.reference else { return subject }
    let targets = targetsInDraft(ofReference: reference).map {
      ReferenceTarget(node: $0, sentence: 0, range: document.tree.nodes[$0].range)
    }
    return Subject(origin: subject.origin, targets: ReferenceTargets(targets), reference: reference)
  }

  /// The references to the provision with index `node`, or to something in it, that the document itself does not lead there: those of remarks
  /// to the bill, without what is said of its new text, and those to new text.
  func mentions(ofDraft node: Int) -> [Int] {
    guard document.mayAmend || !ownMentions.isEmpty else { return [] }
    let all = memory.derived { MentionsInTime(self) }.toDraft
    let last = document.tree.nodes[node].kind.isDivision ? node + 1 : Int(document.tree.nodes[node].subtreeEnd)
    let inside = all[all.countOfFirst { $0.node < node }..<all.countOfFirst { $0.node < last }]
    let isNewText = document.enclosing(.quotation, of: node) != nil
    return inside.filter { isNewText || document.enclosing(.quotation, of: $0.node) == nil }.map(\.reference)
  }

  /// The references that do not name an act and speak of its text in force, with what they point at in that.
  var mentionsOfAmendedActs: [(reference: Int, found: ResolutionElsewhere)] {
    document.mayAmend ? memory.derived { MentionsInTime(self) }.toTextInForce : []
  }
}
