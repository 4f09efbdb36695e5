/// Text for comparing: invisible characters left out, white space as one plain space, dashes as hyphens, words whole that a line
/// parts; with the place of each byte in the text it came from.
package struct FoldedText {
  package private(set) var bytes: [UInt8] = []
  package private(set) var offsets: [Int] = []

  package init(_ text: ArraySlice<UInt8>) {
    bytes.reserveCapacity(text.count)
    offsets.reserveCapacity(text.count + 1)
    var at = text.startIndex
    func byte(_ distance: Int) -> UInt8 { at + distance < text.endIndex ? text[at + distance] : 0 }
    while at < text.endIndex {
      let first = text[at]
      var length = 1
      var kept = first
      switch first {
      case 0x20, 0x09, 0x0A, 0x0D: kept = 0x20
      case 0x2D:
        if let word = PartedWord(text, hyphenAt: at) { (kept, length) = (word.keepsHyphen ? first : 0, word.end - at) }
      case 0xC2 where byte(1) == 0xA0: (kept, length) = (0x20, 2)
      case 0xC2 where byte(1) == 0xAD: (kept, length) = (0, 2)
      case 0xE2 where byte(1) == 0x80:
        switch byte(2) {
        case 0x80...0x8A, 0xAF: (kept, length) = (0x20, 3)
        case 0x8B...0x8F: (kept, length) = (0, 3)
        case 0x90...0x95: (kept, length) = (0x2D, 3)
        case 0x98, 0x99: (kept, length) = (0x27, 3)
        default: break
        }
      case 0xE2 where byte(1) == 0x81 && byte(2) == 0xA0: (kept, length) = (0, 3)
      case 0xEF where byte(1) == 0xBB && byte(2) == 0xBF: (kept, length) = (0, 3)
      default: break
      }
      let isSecondSpace = kept == 0x20 && (bytes.last == 0x20 || bytes.isEmpty)
      if kept != 0, !isSecondSpace {
        bytes.append(kept)
        offsets.append(at)
      }
      at += length
    }
    if bytes.last == 0x20 {
      bytes.removeLast()
      at = offsets.removeLast()
    }
    offsets.append(at)
  }

  /// Where `words`, folded as well, stand, and whether a word begins and ends with them there.
  package func places(of words: [UInt8]) -> [(range: Range<Int>, beginsWord: Bool, endsWord: Bool)] {
    Self.places(of: words, in: bytes).map {
      (offsets[$0.lowerBound]..<offsets[$0.upperBound], isBoundary($0.lowerBound), isBoundary($0.upperBound))
    }
  }

  /// Where `words` stand in `bytes`, both folded.
  package static func places(of words: [UInt8], in bytes: [UInt8]) -> [Range<Int>] {
    guard let first = words.first, words.count <= bytes.count else { return [] }
    var places: [Range<Int>] = []
    var at = 0
    let last = bytes.count - words.count
    while at <= last {
      guard bytes[at] == first, bytes[at..<(at + words.count)].elementsEqual(words) else {
        at += 1
        continue
      }
      places.append(at..<(at + words.count))
      at += words.count
    }
    return places
  }

  /// Whether a word begins or ends before the byte at `index`.
  private func isBoundary(_ index: Int) -> Bool {
    guard index > 0, index < bytes.count else { return true }
    return !(isWord(endingBefore: index) && isWord(bytes[index])) || isNoteSign(at: index)
  }

  /// Whether the sign of a note, `1)`, is glued to the letter before the byte at `index`.
  private func isNoteSign(at index: Int) -> Bool {
    let figures = bytes[index...].prefix { $0 &- 0x30 < 10 }
    guard !figures.isEmpty, figures.count < 3, figures.endIndex < bytes.count else { return false }
    return bytes[figures.endIndex] == 0x29 && bytes[index - 1] &- 0x30 >= 10
  }

  private func isWord(endingBefore index: Int) -> Bool {
    let last = bytes[index - 1]
    return last >= 0x80 && index > 1 ? bytes[index - 2] == 0xC3 : isWord(last)
  }

  private func isWord(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte == 0xC3
  }
}

/// A word that a hyphen parts at the end of a line, as in text copied from a PDF: `utilbør-⏎lig`.
package struct PartedWord {
  /// Where the word goes on.
  let end: Int
  /// Whether the hyphen is one of the word's own: `EU-⏎regler`, `3-⏎5`.
  let keepsHyphen: Bool

  /// Nil where the hyphen at `at` parts no word at the end of a line: `børne-⏎og ungdomshjem`.
  init?(_ text: ArraySlice<UInt8>, hyphenAt at: Int) {
    let line = text[(at + 1)...].drop { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
    guard line.first == 0x0A, let before = text[..<at].last, before > 0x20 else { return nil }
    let rest = line.dropFirst().drop { $0 == 0x20 || $0 == 0x09 }
    guard let next = rest.first, next == 0xC3 || Self.isSmallLetter(next | 0x20) || next &- 0x30 < 10 else {
      return nil
    }
    let word = rest.prefix { Self.isLetter($0) }
    guard !["og", "eller", "samt"].contains(where: { word.elementsEqual($0.utf8) }) else { return nil }
    end = rest.startIndex
    let isOfSmallLetters =
      (before >= 0x80 || Self.isSmallLetter(before)) && (next == 0xC3 || Self.isSmallLetter(next))
    keepsHyphen = !isOfSmallLetters || Self.isPrefix(text[..<at].suffix(Self.longestPrefix + 1))
  }

  /// Whether the letters that `text` ends in stand before a hyphen of their own and are no syllable: the `e` of `e-mail`, the `cpr` of
  /// `cpr-nummer`, the `hoc` of `ad hoc-udvalg`.
  private static func isPrefix(_ text: ArraySlice<UInt8>) -> Bool {
    let letters = text.reversed().prefix { isLetter($0) }
    return letters.count == 1 || letters.elementsEqual("ti".utf8) || letters.elementsEqual("coh".utf8)
      || letters.count <= longestPrefix && !letters.contains { "aeiouyAEIOUY".utf8.contains($0) || $0 >= 0x80 }
  }

  /// No abbreviation before a hyphen has more letters.
  private static let longestPrefix = 4

  /// `words` with those whole that a line parts.
  package static func whole(_ words: [UInt8]) -> [UInt8] {
    var whole: [UInt8] = []
    var at = 0
    while at < words.count {
      let word = words[at] == 0x2D ? PartedWord(words[...], hyphenAt: at) : nil
      if word?.keepsHyphen ?? true { whole.append(words[at]) }
      at = word?.end ?? at + 1
    }
    return whole
  }

  private static func isSmallLetter(_ byte: UInt8) -> Bool { byte &- 0x61 < 26 }

  private static func isLetter(_ byte: UInt8) -> Bool { isSmallLetter(byte | 0x20) || byte >= 0x80 }
}
