import StatuteSyntax
import StatuteText

/// Parts of a text that only a line of its own opens: `A. Personmotorkøretøjer` in a table, `Liste B` in an annex. They are no
/// units of the tree; an instruction names them `tabelafsnit A`, `liste B` or, inside a stykke, `II, A`.
extension WorkingAct {
  /// A line of the text of a unit.
  private struct Line {
    var unit: Int
    var range: Range<Int>
    /// What it opens with, where that can be the label of a part.
    var label: PartLabel?
  }

  /// What is in `unit`, for parts to be looked for in.
  func lines(of unit: Int) -> [Scope.Span] {
    subtree(of: unit).filter { !units[$0].text.bytes.isEmpty }.map {
      Scope.Span(unit: $0, range: 0..<units[$0].text.bytes.count)
    }
  }

  /// The part with `number` in `spans`: from the line it labels to that of the next one of its kind.
  func part(_ number: ProvisionNumber, in spans: [Scope.Span]) -> [Scope.Span]? {
    let lines = spans.flatMap(lines)
    guard let start = lines.firstIndex(where: { $0.label.map { Self.isSame($0.number, number) } ?? false }),
      let label = lines[start].label
    else { return nil }
    let end = lines[(start + 1)...].firstIndex { $0.label.map { label.mayBeFollowed(by: $0) } ?? false } ?? lines.count
    var part: [Scope.Span] = []
    for line in lines[start..<end] {
      if let last = part.last, last.unit == line.unit {
        part[part.count - 1].range = last.range.lowerBound..<line.range.upperBound
      } else {
        part.append(Scope.Span(unit: line.unit, range: line.range))
      }
    }
    return part
  }

  /// The units that stand in `part` as a whole.
  func wholeUnits(in part: [Scope.Span]) -> [Int] {
    part.filter { $0.range.count == units[$0.unit].text.bytes.count }.map(\.unit)
  }

  private func lines(_ span: Scope.Span) -> [Line] {
    let unit = units[span.unit]
    let isListed = unit.kind.isListed && !unit.label.isEmpty
    let bytes = unit.text.bytes
    var lines: [Line] = []
    var start = span.range.lowerBound
    while start < span.range.upperBound {
      let end = bytes[start..<span.range.upperBound].firstIndex(of: 0x0A) ?? span.range.upperBound
      let label = isListed && start == 0 ? nil : PartLabel(bytes[start..<end])
      lines.append(Line(unit: span.unit, range: start..<end, label: label))
      start = end + 1
    }
    return lines
  }

  // MARK: Changes

  /// Lets `part` give way to `words`, lines of text; nothing where there are none.
  mutating func replacePart(_ part: [Scope.Span], with words: [UInt8]) {
    guard let first = part.first else { return }
    for span in part.dropFirst() {
      if span.range.count == units[span.unit].text.bytes.count {
        takeOut(span.unit)
      } else {
        let text = units[span.unit].text.bytes
        let end = span.range.upperBound < text.count ? span.range.upperBound + 1 : span.range.upperBound
        units[span.unit].text.replace(span.range.lowerBound..<end, with: [])
      }
    }
    let isWhole = first.range.count == units[first.unit].text.bytes.count
    if words.isEmpty, isWhole {
      takeOut(first.unit)
    } else {
      let start = words.isEmpty && first.range.lowerBound > 0 ? first.range.lowerBound - 1 : first.range.lowerBound
      units[first.unit].text.replace(start..<first.range.upperBound, with: words)
    }
  }
}

/// What a line opens with that labels a part: `A.`, `II.`, `Liste B`.
private struct PartLabel {
  var number: ProvisionNumber
  /// The word before the number; empty where there is none.
  var word: String

  /// The label that `line` opens with; nil where it opens with none.
  init?(_ line: ArraySlice<UInt8>) {
    let words = String(decoding: line.prefix(Self.longest), as: UTF8.self).split(whereSeparator: \.isWhitespace)
    guard var first = words.first else { return nil }
    word = ""
    if words.count > 1, Self.words.contains(first.lowercased()) {
      word = first.lowercased()
      first = words[1]
    }
    let isMarked = first.last.map { ".:)".contains($0) } ?? false
    let name = isMarked ? first.dropLast() : first
    guard isMarked || !word.isEmpty || words.count == 1, let number = Self.number(name) else { return nil }
    self.number = number
  }

  /// Whether `other` ends the part: it has the same form and comes somewhat later.
  func mayBeFollowed(by other: PartLabel) -> Bool {
    word == other.word && number.style == other.number.style && number < other.number
      && Self.rank(other.number) - Self.rank(number) <= Self.farthest
  }

  /// Two parts of one series are no farther apart.
  private static let farthest = 3
  /// A label is no longer.
  private static let longest = 40
  private static let words: Set = ["liste", "tabel", "tabelafsnit", "afsnit", "skema", "del", "gruppe"]

  private static func number(_ name: Substring) -> ProvisionNumber? {
    let bytes = Array(name.utf8)
    guard !bytes.isEmpty, bytes.count < 6 else { return nil }
    return bytes.withUnsafeBufferPointer { bytes in
      var scanner = ByteScanner(bytes, from: 0, to: bytes.count)
      var flags = NodeFlags()
      if bytes.count == 1, bytes[0] &- 0x41 < 26, !"IVX".utf8.contains(bytes[0]) {
        return ProvisionNumber(value: 0, letters: UInt16(bytes[0]) << 8, style: .letter)
      }
      let number = scanner.provisionNumber(expectsSpace: false, flags: &flags) ?? scanner.romanProvisionNumber()
      return scanner.offset == bytes.count ? number : nil
    }
  }

  private static func rank(_ number: ProvisionNumber) -> Int {
    number.style == .letter ? Int(number.letterRank) : Int(number.value)
  }
}
