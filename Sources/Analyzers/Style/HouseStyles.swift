import Analysis
import StatuteModel

/// The rules of the family `style`, by which a house writes alike what guidance leaves open. What they look for is what the
/// house has chosen in its configuration, which declares them; where nothing is chosen there is nothing to find.
struct HouseStyles: Analyzer {
  /// »Med videre« er skrevet anderledes, end huset har valgt.
  ///
  /// Huset vælger »m.v.« eller »mv.« i sin `lovsmed.toml`; ellers siger reglen intet. Med valget tier
  /// `language/mixed-abbreviation`, der siger det samme om tekster uden et. Reglen ser på bestemmelser og ny tekst i
  /// udkast, ikke på ændringsnumre, for de citerer loven, som den er, og ikke på andre loves titler, heller ikke på den
  /// ændrede lovs. Eksemplerne er fra et hus, der har valgt:
  ///
  /// ```toml
  /// [style]
  /// and-so-on = "m.v."
  /// ```
  ///
  /// ## Hvorfor
  ///
  /// Den, der søger efter et udtryk, finder kun det halve, når det skrives på to måder.
  ///
  /// ## Kilde
  ///
  /// Husets eget valg. LK skriver »m.v.«, LK18 »mv.«.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om skovstier
  /// § 1. Kommunen sætter skilte, bænke mv. op.
  /// ```
  ///
  /// ## Rigtigt
  ///
  /// ```lov
  /// Lov om skovstier
  /// § 1. Kommunen sætter skilte, bænke m.v. op.
  /// ```
  ///
  /// ## English
  ///
  /// »And so on« is written otherwise than the house has chosen. Where `[style] and-so-on` is not set there is nothing to
  /// find; where it is, `language/mixed-abbreviation` is silent. Instructions are left alone, for they quote the act as it
  /// is, and so are the titles of other acts.
  static let andSoOn = Rule("style/and-so-on", catalogue: [], severity: .information)

  /// Anførselstegn er andre end dem, huset har valgt.
  ///
  /// Huset vælger »« eller "" i sin `lovsmed.toml`; ellers siger reglen intet. Med valget tier
  /// `language/quotation-mark`. Et citat med et citat i røres ikke, når huset skriver "", og 5" er et mål. Reglen ser på
  /// bestemmelser i udkast og med »« også på ny tekst i ændringslove; ændringsnumrene selv citerer altid med » og «
  /// (`amendment/quotation-marks`). Eksemplerne er fra et hus, der har valgt:
  ///
  /// ```toml
  /// [style]
  /// quotation-marks = "»«"
  /// ```
  ///
  /// ## Hvorfor
  ///
  /// Ens tegn ser ud, som om teksten er skrevet af én.
  ///
  /// ## Kilde
  ///
  /// Husets eget valg. Folketingets love har »«.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om skovstier
  /// § 1. En sti kan mærkes med ordene "Kun for gående".
  /// ```
  ///
  /// ## Rigtigt
  ///
  /// ```lov
  /// Lov om skovstier
  /// § 1. En sti kan mærkes med ordene »Kun for gående«. Et skilt er 5" højt.
  /// ```
  ///
  /// ## English
  ///
  /// Quotation marks are other ones than the house has chosen. Where `[style] quotation-marks` is not set there is nothing
  /// to find; where it is, `language/quotation-mark` is silent. Instructions always quote with » and «.
  static let quotationMarks = Rule("style/quotation-marks", catalogue: [], severity: .information)

  let rules = [andSoOn, quotationMarks]
  let scope = AnalyzerScope.section

  func analyze(_ document: Document, report: inout Report) {}
}
