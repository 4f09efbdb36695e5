import StatuteSyntax
import StatuteText

extension Document {
  /// The words at `range` on one line, with one plain space for each stretch of white space.
  package func words(at range: ByteRange) -> String {
    var bytes: [UInt8] = []
    var isSpace = false
    var at = range.start
    while at < range.end {
      let byte = source.bytes[at]
      let isNoBreakSpace = byte == 0xC2 && at + 1 < range.end && source.bytes[at + 1] == 0xA0
      if byte <= 0x20 {
        isSpace = true
      } else if isNoBreakSpace, bytes.isEmpty || isSpace || at + 2 >= range.end || source.bytes[at + 2] <= 0x20 {
        isSpace = true
      } else {
        if isSpace, !bytes.isEmpty { bytes.append(0x20) }
        isSpace = false
        bytes.append(byte)
        if isNoBreakSpace { bytes.append(0xA0) }
      }
      at += isNoBreakSpace ? 2 : 1
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Where the cells stand of the row of a table at `range`, none of the rule below its head; nil where no signs tell the cells
  /// apart.
  package func cells(ofRowAt range: ByteRange) -> [ByteRange]? {
    let isMarked = source[range].first { $0 > 0x20 } == UInt8(ascii: "|")
    let sign = UInt8(ascii: isMarked ? "|" : "\t")
    guard source[range].contains(sign) else { return nil }
    var cells: [ByteRange] = []
    var start = range.start
    for at in range.start...range.end where at == range.end || source.bytes[at] == sign {
      cells.append(source.trimmed(ByteRange(start, at)))
      start = at + 1
    }
    if isMarked, cells.removeFirst().isEmpty, cells.last?.isEmpty ?? false { cells.removeLast() }
    let isRule = cells.allSatisfy { cell in
      let signs = source[cell].drop { $0 <= 0x20 }
      return !signs.isEmpty && signs.allSatisfy { Self.ruleSigns.contains($0) }
    }
    return isRule ? [] : cells
  }

  /// What the line below the head of a table in Markdown is made of.
  private static let ruleSigns = Array("-:=".utf8)
}
