import Analysis
import StatuteText

/// The rule on abbreviations and signs.
enum Abbreviations {
  /// En forkortelse eller et tegn skrives anderledes i love.
  ///
  /// I love skrives »f.eks.«, »pct.« og »kr.«, ikke »fx«, »%« og »kr«.
  ///
  /// ## Hvorfor
  ///
  /// Én skrivemåde gør det muligt at søge på tværs af love.
  ///
  /// ## Kilde
  ///
  /// SP11. FTR og skrivemåden i LK; ingen sætning siger det udtrykkeligt.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om skovstier
  /// § 1. Staten betaler 30 % af udgiften til skilte.
  /// ```
  ///
  /// ## Rigtigt
  ///
  /// ```lov
  /// Lov om skovstier
  /// § 1. Staten betaler 30 pct. af udgiften til skilte.
  /// ```
  ///
  /// ## English
  ///
  /// An abbreviation or sign is written otherwise in acts: »f.eks.«, »pct.« and »kr.«, not »fx«, »%« and »kr«.
  static let rule = Rule("language/abbreviation", catalogue: ["SP11"], severity: .information)

  /// Reports `fx`, and `pct` without its full stop, where `word` is that.
  static func checkWord(_ word: ByteRange, _ passage: DraftedPassage, _ report: inout Report) {
    let bytes = passage.bytes
    let hasStop = word.end < bytes.count && bytes[word.end] == 0x2E
    if word.count == 2 {
      // `f.x` and `fx` in a word with a hyphen aside.
      guard word.end >= bytes.count || bytes[word.end] != 0x2D else { return }
      add(
        ByteRange(word.start, word.end + (hasStop ? 1 : 0)), passage.inCase(of: word.start, "f.eks."), passage, &report)
    } else if !hasStop, let before = passage.numberEnd(before: word.start), before > passage.text.start {
      add(word, "pct.", passage, &report)
    }
  }

  /// Reports `%`, and `kr` without its full stop, after the number.
  static func checkAfterNumber(_ number: ByteRange, _ passage: DraftedPassage, _ report: inout Report) {
    let bytes = passage.bytes
    var reader = WordReader(bytes, at: number.end)
    reader.skipGap()
    guard reader.offset < passage.text.end else { return }
    let start = reader.offset
    if reader.next == 0x25 {
      // Per cent by volume or mass is chemistry.
      if let next = passage.word(after: start + 1), passage.isOne(of: ["vol", "v", "m", "w", "vægt"], next) { return }
      let end = start + 1
      let isLast = end < passage.text.end && bytes[end] == 0x2E
      add(
        ByteRange(number.end, end + (isLast ? 1 : 0)), " pct.", passage, &report,
        at: ByteRange(number.start, end))
    } else if reader.skip("kr"), !reader.next.isLetterByte, reader.next != 0x2E, reader.next != 0x2F {
      add(ByteRange(start, start + 2), "kr.", passage, &report)
    }
  }

  private static func add(
    _ range: ByteRange, _ right: String, _ passage: DraftedPassage, _ report: inout Report, at place: ByteRange? = nil
  ) {
    let shown = right.first == " " ? String(right.dropFirst()) : right
    report.add(
      rule, at: place ?? range, node: passage.node, .form(shown),
      fixes: [(.write(shown), false, [TextEdit(range, right)])])
  }
}

extension DraftedPassage {
  /// Where the number ends that stands before `offset` with a space between; nil where none does.
  func numberEnd(before offset: Int) -> Int? {
    var end = offset
    while end > text.start, bytes[end - 1] == 0x20 || bytes[end - 1] == 0xA0 || bytes[end - 1] == 0xC2 { end -= 1 }
    return end < offset && end > text.start && bytes[end - 1].isDigit ? end : nil
  }
}

extension Message {
  fileprivate static func form(_ right: String) -> Message {
    Message(da: "I love skrives »\(right)«.", en: "Acts write »\(right)«.")
  }
  fileprivate static func write(_ right: String) -> Message { Message(da: "Skriv »\(right)«", en: "Write »\(right)«") }
}
