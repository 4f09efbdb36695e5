import StatuteSyntax
import StatuteText

/// The words a text opens with, for places that have room for a few.
extension Document {
  /// The first words of `range` on one line: about `limit` bytes at the most, cut after a word, without the comma there, and then
  /// followed by ` …`.
  public func openingWords(of range: ByteRange, limit: Int) -> String {
    String(decoding: openingUTF8(of: range, limit: limit), as: UTF8.self)
  }

  /// The text of ``openingWords(of:limit:)``, for those who write many.
  public func openingUTF8(of range: ByteRange, limit: Int) -> [UInt8] {
    let (opening, isCut) = opening(of: range, limit: limit)
    var words = source[opening].onOneLine
    guard isCut else { return words }
    if let end = words.lastIndex(where: { $0 != 0x2C && $0 != 0x3B && $0 != 0x3A }) {
      words.removeSubrange((end + 1)...)
    }
    words += " …".utf8
    return words
  }

  /// The first words of the provision with index `node`, or of the first in it that has words of its own; empty where
  /// there are none. The limit is that of ``openingWords(of:limit:)``.
  public func openingWords(ofProvision node: Int, limit: Int) -> String {
    firstText(ofProvision: node).map { openingWords(of: $0, limit: limit) } ?? ""
  }

  /// The text of the provision with index `node`, or of the first in it that has one of its own.
  private func firstText(ofProvision node: Int) -> ByteRange? {
    let nodes = tree.nodes
    guard nodes.indices.contains(node) else { return nil }
    let end = min(Int(nodes[node].subtreeEnd), nodes.count)
    var own = node
    while nodes[own].text.isEmpty {
      own += 1
      guard own < end else { return nil }
    }
    return nodes[own].text
  }

  /// The UTF-8 of the heading of the provision with index `node`, else of the words it opens with; empty where it has no text.
  public func description(of node: Int, limit: Int = 60) -> [UInt8] {
    let nodes = tree.nodes
    guard nodes.indices.contains(node), nodes[node].kind != .heading, nodes[node].kind != .title else { return [] }
    if node > 1, nodes[node].kind == .section, nodes[node - 1].kind == .heading,
      nodes[node - 1].parent == nodes[node].parent
    {
      return openingUTF8(of: nodes[node - 1].text, limit: limit)
    }
    return firstText(ofProvision: node).map { openingUTF8(of: $0, limit: limit) } ?? []
  }

  /// The beginning of `range` without the white space around it: all of it, or, where it is longer than `limit` bytes,
  /// what stands before the last space there.
  public func opening(of range: ByteRange, limit: Int) -> (range: ByteRange, isCut: Bool) {
    let bytes = source.bytes
    var start = range.start
    var end = min(range.end, bytes.count)
    while start < end, bytes[start] <= 0x20 { start += 1 }
    while end > start, bytes[end - 1] <= 0x20 { end -= 1 }
    guard end - start > limit else { return (ByteRange(start, end), false) }
    let longest = source.characterStart(at: start + limit)
    end = longest
    while end > start, bytes[end] > 0x20 { end -= 1 }
    if end == start { end = longest }
    while end > start, bytes[end - 1] <= 0x20 { end -= 1 }
    return (ByteRange(start, end), true)
  }
}

extension String {
  /// The text on one line; of one with more than `most` characters its first words and its last, which take up `ending` characters at
  /// the most, with `…` between them.
  public func withoutMiddle(most: Int, ending: Int) -> String {
    let words = split(whereSeparator: \.isWhitespace)
    let line = words.joined(separator: " ")
    guard line.count > most else { return line }
    func fitting(_ words: some Sequence<Substring>, into room: Int) -> [Substring] {
      var room = room
      return words.prefix { word in
        room -= word.count + 1
        return room >= 0
      }
    }
    let (first, last) = (fitting(words, into: most - ending - 1), fitting(words.reversed(), into: ending + 1))
    return (first + ["…"] + last.reversed()).joined(separator: " ")
  }

  /// The words without the sign of a note behind them: `Tilsyn.11)`, `(færdselsloven)1)`, `Tilsyn[^1]`.
  public var withoutNoteSign: String {
    if let words = withoutMarkdownNote { return words.withoutNoteSign }
    guard last == ")" else { return self }
    let before = dropLast().reversed().drop { $0.isASCII && $0.isNumber }
    guard before.count < count - 1, let sign = before.first, sign != "(" else { return self }
    let words = prefix(before.count)
    return String(words.last == " " ? words.dropLast() : words).withoutNoteSign
  }

  /// The words without the mark of a footnote in Markdown behind them, or the raised sign of a note, `¹⁾`; nil where none stands there.
  var withoutMarkdownNote: String? {
    if last == "⁾" {
      let words = dropLast().reversed().drop { "⁰¹²³⁴⁵⁶⁷⁸⁹".contains($0) }
      return words.count < count - 1 ? String(prefix(words.count)) : nil
    }
    guard last == "]", let start = lastIndex(of: "["), self[start...].hasPrefix("[^") else { return nil }
    return String(self[..<start])
  }

  /// The text on one line with plain spaces, without what cannot be seen (soft hyphens, zero-width joiners).
  public var onOneLine: String { String(onOneLine: Array(utf8)[...]) }

  /// The text of `bytes`, as ``onOneLine``; what is not UTF-8 becomes U+FFFD.
  public init(onOneLine bytes: ArraySlice<UInt8>) {
    self.init(decoding: bytes.onOneLine, as: UTF8.self)
  }
}

extension ArraySlice<UInt8> {
  /// The text on one line, as ``Swift/String/onOneLine``.
  fileprivate var onOneLine: [UInt8] {
    guard !isOnOneLine else { return Array(self) }
    var line: [UInt8] = []
    line.reserveCapacity(count)
    var isGap = false
    var at = startIndex
    while at < endIndex {
      let (width, isSeen) = blank(at: at)
      if width > 0 {
        isGap = isGap || isSeen
        at += width
        continue
      }
      if isGap, !line.isEmpty { line.append(0x20) }
      isGap = false
      line.append(self[at])
      at += 1
    }
    return line
  }

  /// Whether nothing but single spaces between words stands here that ``onOneLine`` would look at.
  private var isOnOneLine: Bool {
    var previous: UInt8 = 0x20
    for byte in self {
      if byte < 0x20 || (byte == 0x20 && previous == 0x20) || byte == 0xE2 || byte == 0xEF { return false }
      if previous == 0xC2, byte == 0xA0 || byte == 0xAD { return false }
      previous = byte
    }
    return previous != 0x20
  }

  /// How many bytes the white space or invisible character at `at` takes up, 0 where something else stands there; and
  /// whether it is seen, as white space is.
  private func blank(at: Int) -> (width: Int, isSeen: Bool) {
    let byte = self[at]
    if byte <= 0x20 { return (1, true) }
    guard byte == 0xC2 || byte == 0xE2 || byte == 0xEF, at + 1 < endIndex else { return (0, false) }
    if byte == 0xC2 {
      // NO-BREAK SPACE, SOFT HYPHEN
      return self[at + 1] == 0xA0 ? (2, true) : self[at + 1] == 0xAD ? (2, false) : (0, false)
    }
    guard at + 2 < endIndex else { return (0, false) }
    switch (byte, self[at + 1], self[at + 2]) {
    // EN QUAD to HAIR SPACE, LINE SEPARATOR, PARAGRAPH SEPARATOR, NARROW NO-BREAK SPACE, MEDIUM MATHEMATICAL SPACE
    case (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xA8...0xA9), (0xE2, 0x80, 0xAF), (0xE2, 0x81, 0x9F): return (3, true)
    // Zero-width characters, directions, WORD JOINER and its like, ZERO WIDTH NO-BREAK SPACE
    case (0xE2, 0x80, 0x8B...0x8F), (0xE2, 0x80, 0xAA...0xAE), (0xE2, 0x81, 0xA0...0xAF), (0xEF, 0xBB, 0xBF):
      return (3, false)
    default: return (0, false)
    }
  }
}
