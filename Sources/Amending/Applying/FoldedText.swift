import StatuteText

/// Text for comparing: invisible characters left out, white space as one plain space, dashes as hyphens; with the place of
/// each byte in the text it came from.
struct FoldedText {
  private(set) var bytes: [UInt8] = []
  private(set) var offsets: [Int] = []

  init(_ text: ArraySlice<UInt8>) {
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
  func places(of words: [UInt8]) -> [(range: Range<Int>, beginsWord: Bool, endsWord: Bool)] {
    Self.places(of: words, in: bytes).map {
      (offsets[$0.lowerBound]..<offsets[$0.upperBound], isBoundary($0.lowerBound), isBoundary($0.upperBound))
    }
  }

  /// Where `words` stand in `bytes`, both folded.
  static func places(of words: [UInt8], in bytes: [UInt8]) -> [Range<Int>] {
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
