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
  static let rule = Rule("reference/repealed-target", catalogue: [], severity: .warning, tag: .deprecated)

  /// Reports the reference with index `index` if all it points at, or the end of its range, is repealed or left out.
  static func check(
    _ index: Int, _ references: DocumentReferences, _ survey: ProvisionSurvey, _ document: Document,
    _ transition: inout Transition, _ report: inout Report
  ) {
    let reference = references.all[index]
    guard let gone = gone(references.resolutions[index].targets, survey), !document.standsOutsideAct(reference.node),
      survey.state(of: reference.node) == .present, !repeatsEarlier(index, references),
      !OtherTexts.isNamedBefore(index, references, document.source.bytes),
      !OtherTexts.isFormer(reference, document.source.bytes)
    else { return }
    let isMild = gone.isEnd || gone.state == .omitted || transition.holds(reference.node)
    let citation = document.address(of: gone.node)
    report.add(
      rule, at: reference.range, node: reference.node, severity: isMild ? .information : nil,
      gone.state == .omitted ? .omitted(citation) : gone.isEnd ? .end(citation) : .repealed(citation),
      related: [(.here, document.source.trimmed(document.tree.nodes[gone.node].range))])
  }

  /// The provision that is gone: the only one the reference points at, all of them, or the one a range ends with.
  private static func gone(
    _ targets: ReferenceTargets, _ survey: ProvisionSurvey
  ) -> (node: Int, state: ProvisionSurvey.State, isEnd: Bool)? {
    guard let first = targets.first, let last = targets.last else { return nil }
    let state = survey.state(of: first.node)
    if state != .present {
      return targets.allSatisfy { survey.state(of: $0.node) == state } ? (first.node, state, false) : nil
    }
    let end = survey.state(of: last.node)
    return end == .present ? nil : (last.node, end, true)
  }

  /// Whether an earlier mention of the list points at the same place.
  private static func repeatsEarlier(_ index: Int, _ references: DocumentReferences) -> Bool {
    guard index > 0, references.all[index - 1].group == references.all[index].group else { return false }
    return references.resolutions[index - 1].targets.first?.node == references.resolutions[index].targets.first?.node
  }
}

extension Message {
  fileprivate static func repealed(_ address: String) -> Message {
    Message(
      da: "\(address.capitalisedFirst.closed) er ophævet; henvisningen bør ændres eller udgå.",
      en: "\(address.capitalisedFirst.closed) is repealed; the reference should be changed or deleted.")
  }
  fileprivate static func omitted(_ address: String) -> Message {
    Message(
      da: "\(address.capitalisedFirst.closed) er ikke gengivet her; henvisningen kan ikke følges.",
      en: "\(address.capitalisedFirst.closed) is left out here; the reference cannot be followed.")
  }
  fileprivate static func end(_ address: String) -> Message {
    Message(
      da: "\(address.capitalisedFirst), som rækken slutter med, er ophævet.",
      en: "\(address.capitalisedFirst), with which the range ends, is repealed.")
  }
  fileprivate static var here: Message { Message(da: "Her står den.", en: "It stands here.") }
}
