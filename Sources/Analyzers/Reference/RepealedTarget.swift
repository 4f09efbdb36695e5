import Analysis
import StatuteModel
import StatuteSyntax
import StatuteText

/// The rule that no reference points at what has been repealed.
enum RepealedTarget {
  /// En henvisning peger på en ophævet bestemmelse.
  ///
  /// Bestemmelsen står som »(Ophævet)«. Reglen ser kun på henvisninger, der alene peger på ophævede bestemmelser;
  /// »§§ 3-9« kan godt spænde over en ophævet paragraf. »(Udelades)« er ikke ophævet, blot ikke gengivet.
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
  /// may well span a repealed section.
  static let rule = Rule("reference/repealed-target", catalogue: [], severity: .warning)

  /// Reports the reference with index `index` if all it points at is repealed.
  static func check(
    _ index: Int, _ document: Document, _ transition: inout Transition, _ report: inout Report
  ) {
    let references = document.references
    let reference = references.all[index]
    let targets = references.resolutions[index].targets
    guard let first = targets.first, targets.allSatisfy({ isRepealed($0.node, document) }),
      !document.standsOutsideAct(reference.node), !isRepealed(reference.node, document),
      !repeatsEarlier(index, references)
    else { return }
    report.add(
      rule, at: reference.range, node: reference.node,
      severity: transition.holds(reference.node) ? .information : nil,
      .repealed(document.address(of: first.node)),
      related: [(.here, document.tree.nodes[first.node].range.trimmed(in: document.source.bytes))])
  }

  /// Whether an earlier mention of the list points at the same place.
  private static func repeatsEarlier(_ index: Int, _ references: DocumentReferences) -> Bool {
    guard index > 0, references.all[index - 1].group == references.all[index].group else { return false }
    return references.resolutions[index - 1].targets.first?.node == references.resolutions[index].targets.first?.node
  }

  /// Whether the provision or one around it says `(Ophævet)`; `(Udelades)` says something else.
  private static func isRepealed(_ node: Int, _ document: Document) -> Bool {
    let nodes = document.tree.nodes
    if nodes[node].kind == .section, !nodes[node].flags.contains(.repealed) {
      let subsections = document.tree.children(of: node).filter { nodes[$0].kind == .subsection }
      return !subsections.isEmpty && subsections.allSatisfy { saysRepealed($0, document) }
    }
    var current = node
    while current > 0 {
      if nodes[current].flags.contains(.repealed) { return saysRepealed(current, document) }
      current = min(Int(nodes[current].parent), current - 1)
    }
    return false
  }

  private static func saysRepealed(_ node: Int, _ document: Document) -> Bool {
    let node = document.tree.nodes[node]
    guard node.flags.contains(.repealed) else { return false }
    return document.source.bytes.holds("ophæv", in: node.text.isEmpty ? node.range : node.text)
  }
}

extension Message {
  fileprivate static func repealed(_ address: String) -> Message {
    Message(
      da: "\(address.capitalisedFirst) er ophævet; henvisningen bør ændres eller udgå.",
      en: "\(address.capitalisedFirst) is repealed; the reference should be changed or deleted.")
  }
  fileprivate static var here: Message { Message(da: "Her er den ophævet.", en: "It is repealed here.") }
}
