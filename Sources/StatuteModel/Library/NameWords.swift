/// The words of a text as names of acts are compared by: small letters, without soft hyphens and zero-width characters,
/// white space of any kind between them. Figures and every other sign are words of their own.
struct NameWords: IteratorProtocol, Sequence {
  /// A word and where it stands.
  struct Word {
    /// The folded word.
    var text: String
    /// The index of its first byte.
    var start: Int
    /// The index after its last byte.
    var end: Int
    /// Whether it is written in figures.
    var isFigure: Bool { text.utf8.first.map { $0 &- 0x30 < 10 } ?? false }
  }

  private let bytes: ArraySlice<UInt8>
  private var index: Int

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    index = bytes.startIndex
  }

  /// The folded words of `text`.
  static func all(in text: String) -> [String] { NameWords(Array(text.utf8)[...]).map(\.text) }

  private enum Kind { case letter, figure, sign, space, invisible }

  mutating func next() -> Word? {
    var folded: [UInt8] = []
    var kind = Kind.space
    var word = Word(text: "", start: index, end: index)
    while index < bytes.endIndex {
      let (next, length) = kindAndLength
      if next == .invisible || (next == .space && folded.isEmpty) {
        index += length
        continue
      }
      if folded.isEmpty {
        kind = next
        word.start = index
      } else if next != kind || kind == .sign {
        break
      }
      appendFolded(length, to: &folded)
      index += length
      word.end = index
    }
    guard !folded.isEmpty else { return nil }
    word.text = String(decoding: folded, as: UTF8.self)
    return word
  }

  private func peek(_ distance: Int) -> UInt8 { index + distance < bytes.endIndex ? bytes[index + distance] : 0 }

  /// `length` bytes, or what is left of a text that breaks off in the middle of a character.
  private func upTo(_ length: Int) -> Int { Swift.min(length, bytes.endIndex - index) }

  /// What the next character is, and its length in bytes.
  private var kindAndLength: (Kind, Int) {
    switch peek(0) {
    case 0x09...0x0D, 0x20: (.space, 1)
    case 0x30...0x39: (.figure, 1)
    case 0x41...0x5A, 0x61...0x7A: (.letter, 1)
    case 0x2A, 0x5F: (.invisible, 1)  // Markdown's emphasis
    case 0xC2 where peek(1) == 0xA0: (.space, 2)
    case 0xC2 where peek(1) == 0xAD: (.invisible, 2)
    case 0xC2: (.sign, upTo(2))
    case 0xE2 where peek(1) == 0x80 && ((0x80...0x8A).contains(peek(2)) || peek(2) == 0xAF): (.space, 3)
    case 0xE2 where peek(1) == 0x80 && (0x8B...0x8F).contains(peek(2)): (.invisible, 3)
    case 0xE2 where peek(1) == 0x81 && peek(2) == 0xA0: (.invisible, 3)
    case 0xEF where peek(1) == 0xBB && peek(2) == 0xBF: (.invisible, 3)
    case 0xE2: (.sign, upTo(3))
    case 0xC3...0xDF: (.letter, upTo(2))
    case 0xE0...0xEF: (.letter, upTo(3))
    case 0xF0...0xF7: (.letter, upTo(4))
    default: (.sign, 1)
    }
  }

  /// Appends the next character as a small letter, hyphens of all kinds as one.
  private func appendFolded(_ length: Int, to folded: inout [UInt8]) {
    switch (peek(0), peek(1), peek(2)) {
    case (0x41...0x5A, _, _):
      folded.append(peek(0) | 0x20)
    case _ where length == 1:
      folded.append(peek(0))
    case (0xC3, 0x80...0x9E, _) where peek(1) != 0x97:
      folded += [0xC3, peek(1) | 0x20]
    case (0xE2, 0x80, 0x90...0x95):
      folded.append(0x2D)
    default:
      folded += bytes[index..<index + length]
    }
  }
}
