import StatuteModel
import StatuteSyntax
import StatuteText

/// What the references of a draft that are not to the text in force point at: new text in the draft itself, or a provision of the act in
/// force, which may bear another number there.
private struct MentionsInTime {
  /// The nodes of the draft's new text, ascending, each with a reference to it.
  private(set) var toNewText: [(node: Int, reference: Int)] = []
  /// The references to provisions in force.
  private(set) var toTextInForce: [(reference: Int, found: ResolutionElsewhere)] = []

  init(_ snapshot: Snapshot) {
    guard snapshot.document.mayAmend else { return }
    for reference in snapshot.document.references.all.indices {
      toNewText += snapshot.newText(ofReference: reference).map { ($0, reference) }
      if let found = snapshot.provisionInForce(ofReference: reference) { toTextInForce.append((reference, found)) }
    }
    toNewText.sort { $0 < $1 }
  }
}

extension Snapshot {
  /// The provisions in this document's new text that the reference with index `index` points at.
  fileprivate func newText(ofReference index: Int) -> [Int] {
    switch targetInTime(ofReference: index) {
    case .asItBecomes(let becoming): return becoming.resolution.targets.compactMap(becoming.newText)
    case .inForce, .notAtHand:
      let targets = newTextWithoutAct(ofReference: index) ?? ReferenceTargets([])
      return targets.map(\.node).filter { document.enclosing(.quotation, of: $0) != nil }
    }
  }

  /// What the reference with index `index` points at in the new text itself, where that is given as a whole: for this the act that it becomes
  /// part of need not be at hand.
  func newTextWithoutAct(ofReference index: Int) -> ReferenceTargets? {
    if case .inNewText(let targets) = document.amendedProvision(ofReference: index) { return targets }
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
      guard case .inForce(let found) = document.amendedProvision(ofReference: index) else { return nil }
      return found.resolution.targets.isEmpty ? nil : found
    case .notAtHand: return nil
    }
  }

  /// What the reference with index `index` points at in an act in force; nil where that is nothing but new text of this document.
  func provisionElsewhere(ofReference index: Int) -> ResolutionElsewhere? {
    if isToTextInForce(index), let found = document.references.elsewhere[index] { return found }
    return provisionInForce(ofReference: index)
  }

  /// The same as ``subject(at:)``, with what a mention of this document's new text points at.
  func subjectInTime(at offset: Int) -> Subject? {
    guard let subject = subject(at: offset) else { return nil }
    guard subject.targets.isEmpty, let reference = subject.reference else { return subject }
    let targets = newText(ofReference: reference).map {
      ReferenceTarget(node: $0, sentence: 0, range: document.tree.nodes[$0].range)
    }
    return Subject(origin: subject.origin, targets: ReferenceTargets(targets), reference: reference)
  }

  /// The references to the provision with index `node`, or to something in it, where that is new text of this document.
  func mentions(ofNewText node: Int) -> [Int] {
    guard document.mayAmend, document.enclosing(.quotation, of: node) != nil else { return [] }
    let inside = node..<Int(document.tree.nodes[node].subtreeEnd)
    return memory.derived { MentionsInTime(self) }.toNewText.filter { inside.contains($0.node) }.map(\.reference)
  }

  /// The references that do not name an act and speak of its text in force, with what they point at in that.
  var mentionsOfAmendedActs: [(reference: Int, found: ResolutionElsewhere)] {
    document.mayAmend ? memory.derived { MentionsInTime(self) }.toTextInForce : []
  }
}
