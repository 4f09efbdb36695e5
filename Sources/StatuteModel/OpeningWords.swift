import StatuteSyntax
import StatuteText

/// The words a text opens with, for places that have room for a few.
extension Document {
  /// The first words of `range` on one line: about `limit` bytes at the most, cut after a word, without the comma there, and then
  /// followed by ` …`.
  public func openingWords(of range: ByteRange, limit: Int) -> String {
    let (opening, isCut) = opening(of: range, limit: limit)
    let words = String(onOneLine: source[opening])
    guard isCut else { return words }
    let end = words.lastIndex { !",;:".contains($0) }
    return end.map { "\(words[...$0]) …" } ?? "\(words) …"
  }

  /// The first words of the provision with index `node`, or of the first in it that has words of its own; empty where
  /// there are none. The limit is that of ``openingWords(of:limit:)``.
  public func openingWords(ofProvision node: Int, limit: Int) -> String {
    guard tree.nodes.indices.contains(node) else { return "" }
    let own = node..<max(node + 1, min(Int(tree.nodes[node].subtreeEnd), tree.nodes.count))
    let text = own.lazy.map { tree.nodes[$0].text }.first { !$0.isEmpty }
    return text.map { openingWords(of: $0, limit: limit) } ?? ""
  }

  /// The heading of the provision with index `node`, else the words it opens with; empty where it has no text.
  public func description(of node: Int, limit: Int = 60) -> String {
    let nodes = tree.nodes
    guard nodes.indices.contains(node), nodes[node].kind != .heading, nodes[node].kind != .title else { return "" }
    if node > 1, nodes[node].kind == .section, nodes[node - 1].kind == .heading,
      nodes[node - 1].parent == nodes[node].parent
    {
      return openingWords(of: nodes[node - 1].text, limit: limit)
    }
    return openingWords(ofProvision: node, limit: limit)
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
  /// The words without the sign of a note behind them: `Tilsyn.11)`, `(færdselsloven)1)`.
  public var withoutNoteSign: String {
    guard last == ")" else { return self }
    let before = dropLast().reversed().drop { $0.isASCII && $0.isNumber }
    guard before.count < count - 1, let sign = before.first, sign != "(" else { return self }
    let words = prefix(before.count)
    return String(words.last == " " ? words.dropLast() : words)
  }

  /// The text on one line with plain spaces, without what cannot be seen (soft hyphens, zero-width joiners).
  public var onOneLine: String { String(onOneLine: Array(utf8)[...]) }

  /// The text of `bytes`, as ``onOneLine``; what is not UTF-8 becomes U+FFFD.
  public init(onOneLine bytes: ArraySlice<UInt8>) {
    guard !Self.isOnOneLine(bytes) else {
      self.init(decoding: bytes, as: UTF8.self)
      return
    }
    var line: [UInt8] = []
    line.reserveCapacity(bytes.count)
    var isGap = false
    var at = bytes.startIndex
    while at < bytes.endIndex {
      let (width, isSeen) = Self.blank(in: bytes, at: at)
      if width > 0 {
        isGap = isGap || isSeen
        at += width
        continue
      }
      if isGap, !line.isEmpty { line.append(0x20) }
      isGap = false
      line.append(bytes[at])
      at += 1
    }
    self.init(decoding: line, as: UTF8.self)
  }

  /// Whether nothing but single spaces between words stands in `bytes` that ``init(onOneLine:)`` would look at.
  private static func isOnOneLine(_ bytes: ArraySlice<UInt8>) -> Bool {
    var previous: UInt8 = 0x20
    for byte in bytes {
      if byte < 0x20 || (byte == 0x20 && previous == 0x20) || byte == 0xE2 || byte == 0xEF { return false }
      if previous == 0xC2, byte == 0xA0 || byte == 0xAD { return false }
      previous = byte
    }
    return previous != 0x20
  }

  /// How many bytes the white space or invisible character at `at` takes up, 0 where something else stands there; and
  /// whether it is seen, as white space is.
  private static func blank(in bytes: ArraySlice<UInt8>, at: Int) -> (width: Int, isSeen: Bool) {
    let byte = bytes[at]
    if byte <= 0x20 { return (1, true) }
    guard byte == 0xC2 || byte == 0xE2 || byte == 0xEF, at + 1 < bytes.endIndex else { return (0, false) }
    if byte == 0xC2 {
      // NO-BREAK SPACE, SOFT HYPHEN
      return bytes[at + 1] == 0xA0 ? (2, true) : bytes[at + 1] == 0xAD ? (2, false) : (0, false)
    }
    guard at + 2 < bytes.endIndex else { return (0, false) }
    switch (byte, bytes[at + 1], bytes[at + 2]) {
    // EN QUAD to HAIR SPACE, LINE SEPARATOR, PARAGRAPH SEPARATOR, NARROW NO-BREAK SPACE, MEDIUM MATHEMATICAL SPACE
    case (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xA8...0xA9), (0xE2, 0x80, 0xAF), (0xE2, 0x81, 0x9F): return (3, true)
    // Zero-width characters, directions, WORD JOINER and its like, ZERO WIDTH NO-BREAK SPACE
    case (0xE2, 0x80, 0x8B...0x8F), (0xE2, 0x80, 0xAA...0xAE), (0xE2, 0x81, 0xA0...0xAF), (0xEF, 0xBB, 0xBF):
      return (3, false)
    default: return (0, false)
    }
  }
}
