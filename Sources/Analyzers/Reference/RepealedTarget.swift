import Analysis
import StatuteModel
import StatuteSyntax
import StatuteText

/// The rule that no reference points at what has been repealed.
enum RepealedTarget {
  /// En henvisning peger på en ophævet bestemmelse.
  ///
  /// Bestemmelsen står som »(Ophævet)«. Reglen ser på henvisninger, der alene peger på ophævede bestemmelser; »§§ 3-9« kan
  /// godt spænde over en ophævet paragraf. Det er kun en oplysning, når rækken slutter med en ophævet bestemmelse, når
  /// bestemmelsen er udeladt (»(Udelades)« er ikke ophævet, blot ikke gengivet), og når henvisningen står i lovens egne
  /// overgangsbestemmelser.
  ///
  /// ## Hvorfor
  ///
  /// Henvisningen har mistet sit indhold, da bestemmelsen blev ophævet, og skulle være rettet samtidig.
  ///
  /// ## Kilde
  ///
  /// LK18 2.3.6.12: henvisninger rettes, når bestemmelser ophæves. Love i kraft har sådanne henvisninger, og de kan
  /// have betydning for gamle forhold; derfor er reglen kun en advarsel.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om havnebade
  /// § 1. Kommunalbestyrelsen fører tilsyn med havnebade, jf. dog § 2.
  /// § 2. (Ophævet)
  /// § 3. Overtrædelse af påbud straffes med bøde.
  /// ```
  ///
  /// ## Rigtigt
  ///
  /// ```lov
  /// Lov om havnebade
  /// § 1. Kommunalbestyrelsen fører tilsyn med havnebade, jf. dog § 3.
  /// § 2. (Ophævet)
  /// § 3. Staten fører tilsyn med bade i statshavne.
  /// ```
  ///
  /// ## English
  ///
  /// A reference points at a repealed provision. Only references all of whose targets are repealed are reported; a range
  /// may well span a repealed section. Ranges that end with one, provisions left out in print, and what stands in the
  /// act's own transition are information.
  static let rule = Rule("reference/repealed-target", catalogue: [], severity: .warning)

  /// Reports the reference with index `index` if all it points at, or the end of its range, is repealed or left out.
  static func check(
    _ index: Int, _ document: Document, _ transition: inout Transition, _ report: inout Report
  ) {
    let references = document.references
    guard let first = references.resolutions[index].targets.first, let gone = gone(index, document) else { return }
    let reference = references.all[index]
    guard !document.standsOutsideAct(reference.node), state(of: reference.node, document) == nil,
      !repeatsEarlier(index, references)
    else { return }
    let isMild = gone.isEnd || gone.state == .omitted || transition.holds(reference.node)
    let citation = document.address(of: gone.node)
    report.add(
      rule, at: reference.range, node: reference.node, severity: isMild ? .information : nil,
      gone.state == .omitted ? .omitted(citation) : gone.isEnd ? .end(citation) : .repealed(citation),
      related: [
        (.here, document.tree.nodes[gone.isEnd ? gone.node : first.node].range.trimmed(in: document.source.bytes))
      ])
  }

  /// What has become of a provision that is not there any more.
  private enum State {
    case repealed
    /// `(Udelades)`, `(Udeladt)`: in force perhaps, but not printed here.
    case omitted
  }

  /// The provision that is gone: the only one the reference points at, all of them, or the one a range ends with.
  private static func gone(_ index: Int, _ document: Document) -> (node: Int, state: State, isEnd: Bool)? {
    let targets = document.references.resolutions[index].targets
    guard let first = targets.first, let last = targets.last else { return nil }
    if let state = state(of: first.node, document) {
      let isAll = targets.allSatisfy { self.state(of: $0.node, document) == state }
      return isAll ? (first.node, state, false) : nil
    }
    guard targets.count > 1, let state = state(of: last.node, document) else { return nil }
    return (last.node, state, true)
  }

  /// Whether an earlier mention of the list points at the same place.
  private static func repeatsEarlier(_ index: Int, _ references: DocumentReferences) -> Bool {
    guard index > 0, references.all[index - 1].group == references.all[index].group else { return false }
    return references.resolutions[index - 1].targets.first?.node == references.resolutions[index].targets.first?.node
  }

  /// What has become of the provision or one around it; nil where it is there.
  private static func state(of node: Int, _ document: Document) -> State? {
    let nodes = document.tree.nodes
    if nodes[node].kind == .section, !nodes[node].flags.contains(.repealed) {
      return stateOfAll(in: node, document)
    }
    var current = node
    while current > 0 {
      if nodes[current].flags.contains(.repealed) { return ownState(current, document) }
      current = min(Int(nodes[current].parent), current - 1)
    }
    return nil
  }

  /// The state all stykker of a section share.
  private static func stateOfAll(in section: Int, _ document: Document) -> State? {
    var shared: State?
    for child in document.tree.children(of: section) where document.tree.nodes[child].kind == .subsection {
      guard document.tree.nodes[child].flags.contains(.repealed) else { return nil }
      let state = ownState(child, document)
      if let shared, shared != state { return nil }
      shared = state
    }
    return shared
  }

  private static func ownState(_ node: Int, _ document: Document) -> State? {
    let node = document.tree.nodes[node]
    let range = node.text.isEmpty ? node.range : node.text
    if document.source.bytes.holds("ophæv", in: range) { return .repealed }
    return document.source.bytes.holds("udela", in: range) ? .omitted : nil
  }
}

extension Message {
  fileprivate static func repealed(_ address: String) -> Message {
    Message(
      da: "\(address.capitalisedFirst) er ophævet; henvisningen bør ændres eller udgå.",
      en: "\(address.capitalisedFirst) is repealed; the reference should be changed or deleted.")
  }
  fileprivate static func omitted(_ address: String) -> Message {
    Message(
      da: "\(address.capitalisedFirst) er ikke gengivet her; henvisningen kan ikke følges.",
      en: "\(address.capitalisedFirst) is left out here; the reference cannot be followed.")
  }
  fileprivate static func end(_ address: String) -> Message {
    Message(
      da: "\(address.capitalisedFirst), som rækken slutter med, er ophævet.",
      en: "\(address.capitalisedFirst), with which the range ends, is repealed.")
  }
  fileprivate static var here: Message { Message(da: "Her står den.", en: "It stands here.") }
}
