import Analysis
import StatuteText

/// The rule on amounts of money.
enum Amounts {
  /// Et beløb er skrevet på en anden måde end »5.000 kr.«
  ///
  /// Tal på fire cifre og derover får punktum for hvert tusinde, og »kr.« står efter tallet.
  ///
  /// ## Hvorfor
  ///
  /// Beløb skal læses rigtigt ved første øjekast.
  ///
  /// ## Kilde
  ///
  /// SP12. FTR.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om skovstier
  /// § 1. Gebyret er 5000 kr.
  /// Stk. 2. For ryttere er gebyret kr. 6.000 om året.
  /// ```
  ///
  /// ## Rigtigt
  ///
  /// ```lov
  /// Lov om skovstier
  /// § 1. Gebyret er 5.000 kr.
  /// Stk. 2. For ryttere er gebyret 6.000 kr. om året.
  /// ```
  ///
  /// ## English
  ///
  /// An amount is written otherwise than »5.000 kr.«: without a point at the thousands, or with the unit first.
  static let rule = Rule("language/amount", catalogue: ["SP12"], severity: .information)

  /// Reports a number of four figures and more without a point before `kr.`
  static func checkThousands(_ number: ByteRange, _ passage: DraftedPassage, _ report: inout Report) {
    let bytes = passage.bytes
    guard number.count >= 4, number.count <= longest, bytes[number.start] != 0x30 else { return }
    if number.start > passage.text.start {
      let before = bytes[number.start - 1]
      if before == 0x2E || before == 0x2C || before == 0x2D || before == 0x2F { return }
    }
    var reader = WordReader(bytes, at: number.end)
    guard reader.skipGap(), reader.skip("kr"), !reader.next.isLetterByte else { return }
    let right = grouped(bytes[number.start..<number.end])
    report.add(
      rule, at: ByteRange(number.start, reader.offset), node: passage.node, .thousands(right),
      fixes: [(.write(right), true, [TextEdit(number, right)])])
  }

  /// Reports `kr. 5.000`, where `word` is the `kr`.
  static func checkUnitFirst(_ word: ByteRange, _ passage: DraftedPassage, _ report: inout Report) {
    let bytes = passage.bytes
    // `100 kr. 2. pkt. gælder`: what stands before is a number, so that the unit is its.
    guard passage.numberEnd(before: word.start) == nil else { return }
    var reader = WordReader(bytes, at: word.end)
    let hasStop = reader.skip(".")
    guard reader.skipGap(), reader.next.isDigit else { return }
    let start = reader.offset
    while reader.next.isDigit || (reader.next == 0x2E || reader.next == 0x2C) && digit(at: reader.offset + 1, bytes) {
      reader.offset += 1
    }
    guard reader.offset <= passage.text.end, let before = passage.word(before: word.start),
      passage.bytes[before.start].isLetterByte
    else { return }
    let amount = bytes[start..<reader.offset]
    let number =
      amount.contains(0x2E) || amount.contains(0x2C) || amount.count < 4 ? Array(amount) : Array(grouped(amount).utf8)
    let right = String(decoding: number, as: UTF8.self) + " kr" + (hasStop ? "." : "")
    let range = ByteRange(word.start, reader.offset)
    // `kr. 8 mio.`
    let isScaled = passage.word(after: range.end).map { passage.isOne(of: ["mio", "mia", "t"], $0) } ?? false
    report.add(
      rule, at: range, node: passage.node, .unitFirst(right),
      fixes: isScaled ? [] : [(.write(right), false, [TextEdit(range, right)])])
  }

  /// No amount in an act has more figures.
  private static let longest = 15

  private static func digit(at offset: Int, _ bytes: [UInt8]) -> Bool { offset < bytes.count && bytes[offset].isDigit }

  /// `5000` as `5.000`.
  private static func grouped(_ figures: ArraySlice<UInt8>) -> String {
    var text: [UInt8] = []
    for (index, figure) in figures.enumerated() {
      if index > 0, (figures.count - index).isMultiple(of: 3) { text.append(0x2E) }
      text.append(figure)
    }
    return String(decoding: text, as: UTF8.self)
  }
}

extension Message {
  fileprivate static func thousands(_ right: String) -> Message {
    Message(da: "Tusinder adskilles med punktum: »\(right)«.", en: "Thousands are parted by a point: »\(right)«.")
  }
  fileprivate static func unitFirst(_ right: String) -> Message {
    Message(da: "»kr.« står efter tallet: »\(right)«.", en: "»kr.« stands after the number: »\(right)«.")
  }
  fileprivate static func write(_ right: String) -> Message { Message(da: "Skriv »\(right)«", en: "Write »\(right)«") }
}
