import StatuteText

/// A word or a sign of a text that is compared.
public struct ComparedWord: Hashable, Sendable {
  /// Where it stands.
  public let range: ByteRange
  /// What it says: equal for equal words, whatever invisible characters stand in them.
  let key: UInt64
  /// Whether white space stands before it.
  public let followsSpace: Bool

  /// Whether both say the same; a space before it counts, too.
  public static func == (left: ComparedWord, right: ComparedWord) -> Bool {
    left.key == right.key && left.followsSpace == right.followsSpace
  }

  /// The words alone.
  public func hash(into hasher: inout Hasher) { hasher.combine(key) }

  /// The words and signs of `text`, in order. Signs stand alone but for those inside a word (`5.000`, `m.v.`, `A/S`) and the
  /// stop of an abbreviation or an ordinal (`stk.`, `2. pkt.`).
  public static func all(in text: ByteRange, of source: SourceText) -> [ComparedWord] {
    source.bytes.withUnsafeBufferPointer { bytes in
      var reader = WordReader(bytes, at: text.start, end: min(text.end, bytes.count))
      var words: [ComparedWord] = []
      while let word = reader.next() { words.append(word) }
      return words
    }
  }
}

/// Reads word by word.
private struct WordReader {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let start: Int
  private var at: Int
  private let end: Int

  init(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int, end: Int) {
    (self.bytes, self.start, at, self.end) = (bytes, start, start, end)
  }

  mutating func next() -> ComparedWord? {
    let before = at
    skipSpaces()
    guard at < end else { return nil }
    let followsSpace = at > before || before == start
    let first = at
    if isWordByte(bytes[at]) || isLetter(at) { readWord() } else { readSign() }
    return ComparedWord(range: ByteRange(first, at), key: key(first, at), followsSpace: followsSpace)
  }

  private mutating func skipSpaces() {
    while at < end {
      if bytes[at] <= 0x20 {
        at += 1
      } else if let length = invisible(at) ?? wideSpace(at) {
        at += length
      } else {
        return
      }
    }
  }

  private func byte(_ index: Int) -> UInt8 { index < end ? bytes[index] : 0 }

  /// NO-BREAK SPACE and the spaces of fixed width.
  private func wideSpace(_ index: Int) -> Int? {
    if byte(index) == 0xC2, byte(index + 1) == 0xA0 { return 2 }
    if byte(index) == 0xE2, byte(index + 1) == 0x80, byte(index + 2) <= 0x8A || byte(index + 2) == 0xAF { return 3 }
    return nil
  }

  /// SOFT HYPHEN, ZERO WIDTH SPACE and the like.
  private func invisible(_ index: Int) -> Int? {
    if byte(index) == 0xC2, byte(index + 1) == 0xAD { return 2 }
    if byte(index) == 0xE2, byte(index + 1) == 0x80, 0x8B...0x8F ~= byte(index + 2) { return 3 }
    if byte(index) == 0xE2, byte(index + 1) == 0x81, byte(index + 2) == 0xA0 { return 3 }
    if byte(index) == 0xEF, byte(index + 1) == 0xBB, byte(index + 2) == 0xBF { return 3 }
    return nil
  }

  private func isWordByte(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 }

  /// Whether a letter beyond ASCII begins at `index`.
  private func isLetter(_ index: Int) -> Bool { byte(index) >= 0xC3 && byte(index) != 0xE2 && byte(index) != 0xEF }

  private func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }

  private mutating func readWord() {
    let first = at
    while at < end {
      let byte = bytes[at]
      if isWordByte(byte) {
        at += 1
      } else if isLetter(at) {
        at += 1
        while at < end, isContinuation(bytes[at]) { at += 1 }
      } else if let length = invisible(at) {
        at += length
      } else if byte == 0x2D, self.byte(at + 1) == 0x20 || self.byte(at + 1) == 0xC2 && self.byte(at + 2) == 0xA0 {
        // »Sundheds- og ældreministeren«
        at += 1
        break
      } else if byte == 0x2E || byte == 0x2D || byte == 0x2F || byte == 0x27 || byte == 0x2C && isFigure(at) {
        // Inside a word, never at its end.
        let follows = at + 1
        guard follows < end, isWordByte(bytes[follows]) || isLetter(follows) else { break }
        at += 1
      } else {
        break
      }
    }
    if byte(at) == 0x2E, at < end, keepsStop(first) { at += 1 }
  }

  /// Whether the comma at `index` stands in a figure: `2,5`.
  private func isFigure(_ index: Int) -> Bool {
    index > start && bytes[index - 1] &- 0x30 < 10 && byte(index + 1) &- 0x30 < 10
  }

  /// Whether the stop after the word from `first` belongs to it: an abbreviation, or an ordinal in mid-sentence.
  private func keepsStop(_ first: Int) -> Bool {
    let word = UnsafeBufferPointer(rebasing: bytes[first..<at])
    if word.allSatisfy({ $0 &- 0x30 < 10 }) {
      var next = at + 1
      while next < end, bytes[next] == 0x20 || wideSpace(next) != nil { next += wideSpace(next) ?? 1 }
      return next > at + 1 && byte(next) &- 0x61 < 26 || byte(at + 1) == 0x2D
    }
    if word.contains(0x2E) { return true }
    return Self.abbreviations.contains { abbreviation in
      abbreviation.utf8CodeUnitCount == word.count
        && (0..<word.count).allSatisfy { word[$0] | 0x20 == abbreviation.utf8Start[$0] }
    }
  }

  private static let abbreviations: [StaticString] = [
    "stk", "nr", "jf", "pkt", "kr", "pct", "ca", "art", "kap", "mio", "mia", "kgl", "inkl", "ekskl", "dvs", "osv", "hr",
    "evt", "pr",
  ]

  private mutating func readSign() {
    let first = bytes[at]
    at += 1
    while at < end, isContinuation(bytes[at]) { at += 1 }
    // »§§« is one sign.
    if first == 0xC2, bytes[at - 1] == 0xA7 {
      while byte(at) == 0xC2, byte(at + 1) == 0xA7 { at += 2 }
    }
  }

  /// FNV-1a over the visible bytes.
  private func key(_ first: Int, _ last: Int) -> UInt64 {
    var key: UInt64 = 0xCBF2_9CE4_8422_2325
    var index = first
    while index < last {
      if bytes[index] >= 0xC2, let length = invisible(index) {
        index += length
        continue
      }
      key = (key ^ UInt64(bytes[index])) &* 0x100_0000_01B3
      index += 1
    }
    return key
  }
}
