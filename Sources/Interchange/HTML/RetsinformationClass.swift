/// The class names in Retsinformation's pages that say more than how a line is set.
enum RetsinformationClass {
  /// Whether `name` marks a part of an act, so that the page around it is none.
  static func isOfAct(_ name: Substring) -> Bool { ofAct.contains(String(name)) }

  /// Whether `name` marks the table of contents.
  static func isTableOfContents(_ name: Substring) -> Bool { name == "toc" || name == "Indholdsfortegnelse" }

  /// Whether `name` marks a bar across the page: `Oversigt (indholdsfortegnelse)`, `Officielle noter`.
  static func isBar(_ name: Substring) -> Bool { name == "bjelke" }

  /// Whether `name` marks the title.
  static func isTitle(_ name: Substring) -> Bool { name == "Titel" || name == "Titel2" }

  /// Whether `name` marks where and when the act was signed.
  static func isSigning(_ name: Substring) -> Bool { name == "Givet" }

  /// What stands in the bars that tell of the page, not of the act.
  static let barsOfPage = ["Oversigt (indholdsfortegnelse)", "Den fulde tekst"]

  private static let ofAct: Set<String> = [
    "Titel", "Titel2", "Undertitel", "Undertitel2", "Hymne2", "Indledning2", "Afsnit", "AfsnitOverskrift2", "Kapitel",
    "KapitelOverskrift2", "ParagrafGruppeOverskrift", "Paragraf", "CentreretParagraf", "Stk2", "Liste1", "Liste2",
    "Aendring2", "AendringMedNummer", "Givet", "Bilag", "Fodnote", "kortnavn", "bjelke",
  ]
}
