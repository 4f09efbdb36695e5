import Analysis
import StatuteText

/// A comment that leaves something out and does not say why.
enum UnexplainedSuppression {
  /// En kommentar, der skjuler fund, siger ikke hvorfor.
  ///
  /// Efter reglens navn bør der stå et kolon og en begrundelse.
  ///
  /// ## Hvorfor
  ///
  /// Den næste, der læser udkastet, skal kunne se, om begrundelsen stadig holder.
  ///
  /// ## Kilde
  ///
  /// Lovsmeds egen; docs/configuration.md.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om legepladser
  /// § 1. Kommunen anlægger legepladser.
  ///
  /// <!-- lovsmed: ignore numbering/section-gap -->
  /// § 3. Kommunen fører tilsyn med legepladserne.
  /// ```
  ///
  /// ## Rigtigt
  ///
  /// ```lov
  /// Lov om legepladser
  /// § 1. Kommunen anlægger legepladser.
  ///
  /// <!-- lovsmed: ignore numbering/section-gap: § 2 om gebyrer afventer Finansministeriet -->
  /// § 3. Kommunen fører tilsyn med legepladserne.
  /// ```
  ///
  /// ## English
  ///
  /// A comment that leaves out findings does not say why. After the rule there should be a colon and a reason, so that
  /// the next reader can see whether it still holds.
  static let rule = Rule("configuration/suppression-without-reason", catalogue: [], severity: .hint)

  /// Reports `comment` where it gives no reason.
  static func check(_ comment: Suppression, _ report: inout Report) {
    guard !comment.hasReason, !comment.entries.isEmpty else { return }
    report.add(rule, at: comment.range, node: comment.node, .unexplained)
  }
}

extension Message {
  fileprivate static var unexplained: Message {
    Message(
      da: "Overvej at skrive hvorfor, med et kolon efter reglen: »…: begrundelse -->«.",
      en: "Consider saying why, with a colon after the rule: »…: reason -->«.")
  }
}
