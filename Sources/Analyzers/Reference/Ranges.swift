import Analysis
import StatuteModel
import StatuteSyntax
import StatuteText

/// The rules on how ranges are written.
enum Ranges {
  /// En række med bindestreg dækker kun to bestemmelser.
  ///
  /// To nabobestemmelser nævnes med »og«: »§§ 9 og 10«. Bindestreg bruges om tre eller flere. Meningen er ikke helt den
  /// samme: »§§ 9-10« tager en senere § 9 a med.
  ///
  /// ## Hvorfor
  ///
  /// Bindestregen får læseren til at lede efter noget imellem.
  ///
  /// ## Kilde
  ///
  /// RF12. Alle eksempler i vejledningen; ingen sætning siger det, og reglen er derfor kun et vink.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om både
  /// § 1. Overtrædelse af §§ 2-3 straffes med bøde.
  /// § 2. En båd skal have lanterne.
  /// § 3. En båd skal have redningsveste.
  /// ```
  ///
  /// ## Rigtigt
  ///
  /// ```lov
  /// Lov om både
  /// § 1. Overtrædelse af §§ 2 og 3 straffes med bøde.
  /// § 2. En båd skal have lanterne.
  /// § 3. En båd skal have redningsveste.
  /// ```
  ///
  /// ## English
  ///
  /// A range with a hyphen spans two provisions only; two neighbours are cited with »og«.
  static let ofTwo = Rule("reference/range-of-two", catalogue: ["RF12"], severity: .hint)

  /// Der står tankestreg i en række.
  ///
  /// Rækker skrives med bindestreg uden mellemrum: »§§ 4-7«.
  ///
  /// ## Hvorfor
  ///
  /// Rækken findes ikke, når man søger.
  ///
  /// ## Kilde
  ///
  /// RF25. Alle eksempler i vejledningen; ingen sætning siger det, og reglen er derfor kun et vink.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om både
  /// § 1. Overtrædelse af §§ 2–4 straffes med bøde.
  /// § 2. En båd skal have lanterne.
  /// § 3. En båd skal have redningsveste.
  /// § 4. En båd skal have anker.
  /// ```
  ///
  /// ## Rigtigt
  ///
  /// ```lov
  /// Lov om både
  /// § 1. Overtrædelse af §§ 2-4 straffes med bøde.
  /// § 2. En båd skal have lanterne.
  /// § 3. En båd skal have redningsveste.
  /// § 4. En båd skal have anker.
  /// ```
  ///
  /// ## English
  ///
  /// A dash stands in a range, where a hyphen without spaces belongs.
  static let longDash = Rule("reference/long-dash", catalogue: ["RF25"], severity: .hint, isForm: true)

  /// Reports how the range of `reference`, drafted text, is written.
  static func check(_ reference: Reference, _ bytes: [UInt8], _ report: inout Report) {
    guard reference.chain.rangeEnd != .none, !RangeOrder.isBroken(reference) else { return }
    let first = reference.chain[reference.chain.rangeLevel]
    let isPair = reference.chain.rangeEnd.isSuccessor(of: first) && first.letters == reference.chain.rangeEnd.letters
    guard isPair || isPairOfLetters(first, reference.chain.rangeEnd) || reference.flags.contains(.longDash),
      let dash = dash(in: reference, bytes)
    else { return }
    if isPair || isPairOfLetters(first, reference.chain.rangeEnd) {
      report.add(
        ofTwo, at: reference.range, node: reference.node, .ofTwo,
        fixes: [(.write("og"), false, [TextEdit(dash, " og ")])])
    } else {
      let edits = [TextEdit(dash, "-")]
      report.add(
        longDash, at: reference.range, node: reference.node,
        .longDash(bytes.string(in: reference.range, after: edits)), fixes: [(.write("-"), true, edits)])
    }
  }

  /// `litra a-b`; `§§ 7 a-7 b` is written so for the sake of what may come between.
  private static func isPairOfLetters(_ first: ProvisionNumber, _ last: ProvisionNumber) -> Bool {
    first.isLetterSeries && last.isLetterSeries && last.letterRank == first.letterRank + 1
  }

  /// The dash and the spaces around it.
  private static func dash(in reference: Reference, _ bytes: [UInt8]) -> ByteRange? {
    let tokens = MentionTokens(reference.range, in: bytes).tokens
    guard let index = tokens.firstIndex(where: { $0.kind == .dash }), index > 0, index + 1 < tokens.count,
      tokens[index + 1].kind == .number
    else { return nil }
    return ByteRange(tokens[index - 1].range.end, tokens[index + 1].range.start)
  }
}

extension Message {
  fileprivate static var ofTwo: Message {
    Message(
      da: "Rækken dækker kun to; overvej »og«.", en: "The range spans two only; consider »og«.")
  }
  fileprivate static func longDash(_ right: String) -> Message {
    Message(
      da: "Der står en tankestreg i rækken; overvej en bindestreg: »\(right)«.",
      en: "A dash stands in the range; consider a hyphen: »\(right)«.")
  }
  fileprivate static func write(_ right: String) -> Message {
    Message(da: "Skriv »\(right)«", en: "Write »\(right)«")
  }
}
