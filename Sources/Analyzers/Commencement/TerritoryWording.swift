import Analysis
import StatuteText

/// The rule on the words of the territorial clause.
enum TerritoryWording {
  /// Den territoriale bestemmelse siger »afvigelser« i stedet for »ændringer«.
  ///
  /// Formlen er »… men kan ved kongelig anordning helt eller delvis sættes i kraft for Færøerne og Grønland med de ændringer, som
  /// henholdsvis de færøske og de grønlandske forhold tilsiger«. Små forskelle i resten af ordlyden er almindelige.
  ///
  /// ## Hvorfor
  ///
  /// Det er den ordlyd, der bruges nu; den gamle giver anledning til tvivl om, hvad en anordning kan ændre.
  ///
  /// ## Kilde
  ///
  /// IK12. LK 3.8.4.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om havnebade
  /// § 1. Et havnebad har bøjer.
  /// § 2. Loven gælder ikke for Grønland, men kan ved kongelig anordning helt eller delvis sættes i kraft for Grønland med de afvigelser, som de grønlandske forhold tilsiger.
  /// ```
  ///
  /// ## Rigtigt
  ///
  /// ```lov
  /// Lov om havnebade
  /// § 1. Et havnebad har bøjer.
  /// § 2. Loven gælder ikke for Grønland, men kan ved kongelig anordning helt eller delvis sættes i kraft for Grønland med de ændringer, som de grønlandske forhold tilsiger.
  /// ```
  ///
  /// ## English
  ///
  /// The territorial clause says »afvigelser« where the formula has »ændringer«.
  static let rule = Rule("commencement/territory-wording", catalogue: ["IK12"], severity: .information)

  static func check(_ clause: Clause, _ report: inout Report) {
    guard let decree = clause.place(of: "kongelig anordning", in: clause.text) else { return }
    let rest = ByteRange(decree.end, clause.text.end)
    guard let words = clause.place(of: "med de afvigelser", in: rest) else { return }
    let word = ByteRange(words.end - "afvigelser".utf8.count, words.end)
    report.add(
      rule, at: word, node: clause.node, .wording, fixes: [(.write, true, [TextEdit(word, "ændringer")])])
  }
}

extension Message {
  fileprivate static var wording: Message {
    Message(
      da: "Formlen er »med de ændringer, som … forhold tilsiger« (LK 3.8.4).",
      en: "The formula is »med de ændringer, som … forhold tilsiger« (LK 3.8.4).")
  }
  fileprivate static var write: Message { Message(da: "Skriv »ændringer«", en: "Write »ændringer«") }
}
