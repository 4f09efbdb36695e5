import Analysis
import StatuteSyntax

/// The numbers of the stykker of a section.
enum SubsectionNumbers {
  /// Stykkernes numre følger ikke efter hinanden.
  ///
  /// Første stykke har intet nummer; derefter følger »Stk. 2.«, »Stk. 3.« og så videre uden huller. Reglen finder
  /// numre, der mangler, står to gange eller står i forkert orden – i alle tekster, også gældende love, for stykker
  /// rykker, når et stykke indsættes eller ophæves. »Stk. 2-6. (Ophævet)« dækker numrene 2 til 6.
  ///
  /// Viser naboerne på begge sider, hvilket nummer der er det rigtige, tilbydes det som rettelse. I tekst, som en
  /// ændringslov indsætter, er rækkens begyndelse og slutning åben.
  ///
  /// ## Hvorfor
  ///
  /// En henvisning til stk. 3 kan ikke læses, når der er to eller intet.
  ///
  /// ## Kilde
  ///
  /// ST06. VAF 2.6.4.1 om stykkernes betegnelse; at numrene skal passe, følger af sig selv.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om udlejning af elcykler
  /// § 1. Elcykler må kun udlejes med tilladelse.
  /// Stk. 2. Tilladelsen gives af kommunalbestyrelsen.
  /// Stk. 4. Tilladelsen gælder i 3 år.
  /// ```
  ///
  /// ## Rigtigt
  ///
  /// ```lov
  /// Lov om udlejning af elcykler
  /// § 1. Elcykler må kun udlejes med tilladelse.
  /// Stk. 2. Tilladelsen gives af kommunalbestyrelsen.
  /// Stk. 3. Tilladelsen gælder i 3 år.
  /// ```
  ///
  /// ## English
  ///
  /// The numbers of the stykker of a section do not follow each other: one lacks, stands twice or stands out of order.
  /// Runs on every text, for stykker are renumbered whenever one is inserted or repealed. Where both neighbours agree
  /// about the right number, it is offered as a fix.
  static let rule = Rule("numbering/subsection", catalogue: ["ST06"], severity: .error)

  /// What is expected of the stykker in a node of kind `parent`: those of a section begin with the first, those in new
  /// text that an instruction puts in begin anywhere.
  static func expectations(in parent: NodeKind) -> NumberSequence.Expectations {
    .init(beginsAtFirst: parent == .section || parent == .amendingSection)
  }

  /// How a flaw weighs; nil where the rule's own weight holds.
  static func severity(of flaw: NumberSequence.Flaw, in region: ChildNumbers.Region) -> Severity? {
    switch (flaw.kind, region) {
    case (.gap, .quotation), (_, .appended), (_, .annex): .warning
    // »Stk. 1. 2. pkt. (Udeladt)« after stk. 1 itself: a note of the editor's.
    case (.repeated, .inForce) where flaw.previous?.isFirst == true && flaw.mending == nil: .warning
    default: nil
    }
  }
}
