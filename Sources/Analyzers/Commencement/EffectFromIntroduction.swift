import Analysis
import StatuteText

/// The rule on rules that have effect from the introduction of the bill.
enum EffectFromIntroduction {
  /// Virkning fra fremsættelsen er skrevet uden dato.
  ///
  /// Skal en regel have virkning fra lovforslagets fremsættelse, skrives datoen.
  ///
  /// ## Hvorfor
  ///
  /// Af loven selv kan man ikke se, hvornår forslaget blev fremsat.
  ///
  /// ## Kilde
  ///
  /// IK04. LK 3.5.3.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om havnebade
  /// § 1. Et havnebad har bøjer.
  /// § 2. Loven træder i kraft den 1. juli 2026.
  /// Stk. 2. § 1 har virkning fra lovforslagets fremsættelse.
  /// ```
  ///
  /// ## Rigtigt
  ///
  /// ```lov
  /// Lov om havnebade
  /// § 1. Et havnebad har bøjer.
  /// § 2. Loven træder i kraft den 1. juli 2026.
  /// Stk. 2. § 1 har virkning fra den 4. februar 2026.
  /// ```
  ///
  /// ## English
  ///
  /// Effect from the introduction of the bill is written without the date.
  static let rule = Rule("commencement/effect-from-introduction", catalogue: ["IK04"], severity: .warning)

  static func check(_ clause: Clause, _ report: inout Report) {
    let bytes = clause.bytes
    guard bytes.holds("fremsæt", in: clause.text) else { return }
    for sentence in clause.sentences {
      guard let effect = clause.place(of: "virkning fra", in: sentence),
        let introduction = clause.place(of: "fremsættelse", in: ByteRange(effect.end, sentence.end)),
        introduction.start - effect.end < nearby
      else { continue }
      let rest = ByteRange(effect.end, sentence.end)
      guard !(rest.start..<rest.end).contains(where: { bytes[$0].isDigit }) else { continue }
      report.add(rule, at: ByteRange(effect.start, introduction.end), node: clause.node, .date)
    }
  }

  /// How far behind »virkning fra« the introduction is named, in bytes.
  private static let nearby = 60
}

extension Message {
  fileprivate static var date: Message {
    Message(
      da: "Skriv datoen for fremsættelsen; loven selv viser den ikke (LK 3.5.3).",
      en: "Write the date of introduction; the act itself does not show it (LK 3.5.3).")
  }
}
