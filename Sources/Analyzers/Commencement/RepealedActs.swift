import Analysis
import StatuteModel
import StatuteSyntax
import StatuteText

/// The rule on whole acts that are repealed.
enum RepealedActs {
  /// En lov ophæves, og intet er sagt om dens bekendtgørelser.
  ///
  /// Reglen slår den lov, der ophæves, op i biblioteket. Giver den en minister eller myndighed hjemmel til at fastsætte regler, bør loven
  /// sige, om de bortfalder eller forbliver i kraft.
  ///
  /// ## Hvorfor
  ///
  /// Bekendtgørelser bortfalder med deres hjemmel. Skal de gælde, til nye er udstedt, må loven sige det.
  ///
  /// ## Kilde
  ///
  /// IK10. LK18 2.3.6.4.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om bade
  /// § 1. Et bad har bøjer.
  /// § 2. Loven træder i kraft den 1. juli 2029.
  /// Stk. 2. Lov om lodsbåde, jf. lovbekendtgørelse nr. 60 af 3. juni 2027, ophæves.
  /// ```
  ///
  /// ## Rigtigt
  ///
  /// ```lov
  /// Lov om bade
  /// § 1. Et bad har bøjer.
  /// § 2. Loven træder i kraft den 1. juli 2029.
  /// Stk. 2. Lov om lodsbåde, jf. lovbekendtgørelse nr. 60 af 3. juni 2027, ophæves.
  /// Stk. 3. Regler om lodsbådes lys forbliver i kraft, indtil de ophæves.
  /// ```
  ///
  /// ## English
  ///
  /// An act is repealed that authorises executive orders, and nothing is said of these.
  static let orders = Rule("commencement/orders-of-repealed-act", catalogue: ["IK10"], severity: .information)

  static func check(_ document: Document, _ library: ActLibrary, _ report: inout Report) {
    let bytes = document.source.bytes
    DraftedText.forEach(in: document.tree) { index, node, place in
      guard place == .provision, !node.text.isEmpty, node.kind != .instruction, node.kind != .amendingSection,
        bytes.holds("ophæves", in: node.text)
      else { return }
      let clause = Clause(index, document)
      for sentence in clause.sentences {
        guard let verb = bytes.place(of: "ophæves", outsideQuotationsIn: sentence),
          RepealClauses.repealsActs(sentence, verb, bytes)
        else { continue }
        check(sentence, clause, library, &report)
      }
    }
  }

  private static func check(
    _ sentence: ByteRange, _ clause: Clause, _ library: ActLibrary, _ report: inout Report
  ) {
    for (citation, start) in clause.document.citedActs(in: sentence) {
      guard let act = library.act(number: citation.number, date: citation.date), act.kind != .amendingAct,
        act.kind != .executiveOrder, let text = library.document(for: act),
        Powers.stand(in: ByteRange(0, text.source.count), text.source.bytes)
      else { continue }
      var reader = WordReader(clause.bytes, at: start)
      reader.skipLetters()
      _ = reader.citation()
      report.add(orders, at: ByteRange(start, reader.offset), node: clause.node, .orders(act.shortName))
    }
  }
}

extension Message {
  fileprivate static func orders(_ act: String) -> Message {
    Message(
      da: "Bekendtgørelser udstedt efter \(act) bortfalder med den; loven bør sige, om de forbliver i kraft "
        + "(LK18 2.3.6.4).",
      en: "Executive orders issued under \(act) lapse with it; the act should say whether they stay in force "
        + "(LK18 2.3.6.4).")
  }
}
