import Analysis
import StatuteSyntax

/// The numbers of numre and litra.
enum ListNumbers {
  /// Numrene i en opregning følger ikke efter hinanden.
  ///
  /// Numre i en opregning går 1), 2), 3) uden huller og gentagelser; »2 a)« efter »2)« er i orden, og det samme er et
  /// spænd af ophævede numre. En opregning må gå videre, hvor en tidligere i samme paragraf slap, og den må begynde
  /// forfra efter en mellemliggende tekst.
  ///
  /// Viser naboerne på begge sider, hvilket nummer der er det rigtige, tilbydes det som rettelse.
  ///
  /// ## Hvorfor
  ///
  /// En henvisning til nr. 3 kan ikke læses, når der er to eller intet.
  ///
  /// ## Kilde
  ///
  /// ST13. Følger af sig selv; vejledningerne siger det ikke særskilt.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om droner i byrum
  /// § 1. En drone må kun flyve i byrum, hvis
  /// 1) føreren har dronebevis,
  /// 3) dronen er forsikret og
  /// 4) flyvningen er anmeldt.
  /// ```
  ///
  /// ## Rigtigt
  ///
  /// ```lov
  /// Lov om droner i byrum
  /// § 1. En drone må kun flyve i byrum, hvis
  /// 1) føreren har dronebevis,
  /// 2) dronen er forsikret og
  /// 3) flyvningen er anmeldt.
  /// ```
  ///
  /// ## English
  ///
  /// The numbers of a list do not follow each other: one lacks, stands twice or stands out of order. `2 a)` after `2)`
  /// is fine, and a list may go on where an earlier one of the same section stopped. Where both neighbours agree about
  /// the right number, it is offered as a fix.
  static let item = Rule("numbering/item", catalogue: ["ST13"], severity: .error)

  /// Litra i en opregning følger ikke efter hinanden.
  ///
  /// Litra går a), b), c) i det danske alfabets orden, æ, ø og å sidst. Reglen finder bogstaver, der mangler, står to
  /// gange eller står i forkert orden. En opregning må gå videre, hvor en tidligere i samme paragraf slap.
  ///
  /// Viser naboerne på begge sider, hvilket bogstav der er det rigtige, tilbydes det som rettelse.
  ///
  /// ## Hvorfor
  ///
  /// En henvisning til litra c kan ikke læses, når der er to eller intet.
  ///
  /// ## Kilde
  ///
  /// ST13. Følger af sig selv; vejledningerne siger det ikke særskilt.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om hundeparker
  /// § 1. Kommunalbestyrelsen fastsætter regler om følgende:
  /// 1) Indretning, herunder:
  /// a) Hegn.
  /// b) Låger.
  /// b) Vand.
  /// 2) Åbningstider.
  /// ```
  ///
  /// ## Rigtigt
  ///
  /// ```lov
  /// Lov om hundeparker
  /// § 1. Kommunalbestyrelsen fastsætter regler om følgende:
  /// 1) Indretning, herunder:
  /// a) Hegn.
  /// b) Låger.
  /// c) Vand.
  /// 2) Åbningstider.
  /// ```
  ///
  /// ## English
  ///
  /// The letters of a list do not follow each other in Danish order: one lacks, stands twice or stands out of order. A
  /// list may go on where an earlier one of the same section stopped. Where both neighbours agree about the right
  /// letter, it is offered as a fix.
  static let point = Rule("numbering/point", catalogue: ["ST13"], severity: .error)

  /// What is expected of a list in `region`. Law in force has hundreds of lists that begin late.
  static func expectations(in region: ChildNumbers.Region) -> NumberSequence.Expectations {
    .init(beginsAtFirst: region == .draft, restartsWithGroup: true)
  }

  /// How a flaw weighs; nil where the rule's own weight holds.
  static func severity(of flaw: NumberSequence.Flaw, in region: ChildNumbers.Region) -> Severity? {
    switch (flaw.kind, region) {
    case (_, .annex), (.gap, .quotation), (.lateStart, _): .warning
    case (.restart, .inForce), (.restart, .appended): .warning
    default: nil
    }
  }
}
