import StatuteSyntax
import StatuteText

/// Blank lines. Between two units that have always been neighbours stands what stood there; where an instruction has made
/// neighbours, as many blank lines as the act has between units of those kinds.
extension WorkingAct {
  /// How many blank lines the act has between units of two kinds, one after the other.
  struct Layout {
    private var counts: [Pair: [Int: Int]] = [:]

    private struct Pair: Hashable {
      /// nil for all that is no heading.
      var first: NodeKind?
      var second: NodeKind
    }

    /// The layout of `units`, an act as it was read.
    init(of units: [Unit]) {
      // Most texts have no blank lines at all.
      guard units.contains(where: { $0.blankLines > 0 }) else { return }
      for unit in units where unit.startsLine && unit.previous >= 0 {
        let blankLines =
          unit.kind == .opening ? max(unit.blankLines, Self.blankLines(in: unit.text.bytes)) : unit.blankLines
        for pair in Self.pairs(units[unit.previous], unit) { counts[pair, default: [:]][blankLines, default: 0] += 1 }
      }
    }

    /// How many blank lines stand between `first` and `second`.
    func blankLines(between first: Unit, and second: Unit) -> Int {
      guard !counts.isEmpty else { return 0 }
      let known = Self.pairs(first, second).lazy.compactMap { counts[$0] }.first
      return known.flatMap(Self.mostFrequent) ?? second.blankLines
    }

    /// How many blank lines stand between the paragraphs of `text`, at most: an opening has several.
    private static func blankLines(in text: [UInt8]) -> Int {
      var (longest, lines) = (1, 0)
      for byte in text {
        if byte == 0x0A { lines += 1 } else if byte > 0x20 { lines = 0 }
        longest = max(longest, lines)
      }
      return longest - 1
    }

    private static func mostFrequent(_ counts: [Int: Int]) -> Int? {
      counts.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key
    }

    /// What `first` and `second` are, from the exact to the general: the same two kinds; the same kind after whatever is no
    /// heading; what opens a new part of the act as sections do.
    private static func pairs(_ first: Unit, _ second: Unit) -> [Pair] {
      let kind: NodeKind = first.kind == .section ? .subsection : first.kind
      let general: NodeKind? = kind.isHeading ? .heading : nil
      var pairs = [Pair(first: kind, second: second.kind), Pair(first: general, second: second.kind)]
      if second.kind.opensPart {
        pairs += [Pair(first: general, second: .section), Pair(first: nil, second: .section)]
      }
      return pairs
    }
  }

  /// Begins a line in `bytes` for `unit`, which did not stand behind `previous` before.
  ///
  /// - Parameter end: Where the text of `previous` ends; only white space comes after it that may go.
  func beginLine(of unit: Unit, after previous: Unit, _ layout: Layout, in bytes: inout [UInt8], from end: Int) {
    Self.trimLines(&bytes, from: end)
    for _ in 0...layout.blankLines(between: previous, and: unit) { bytes += lineEnd }
    bytes += Self.withoutLines(unit.before)
  }

  /// Where the white space that `bytes` end with begins.
  static func endOfText(_ bytes: [UInt8]) -> Int { (bytes.lastIndex { $0 > 0x20 } ?? -1) + 1 }

  /// How many lines end in `space`, white space between two units; a line of tabs is a row of a table and none of them.
  static func lineEnds(in space: ArraySlice<UInt8>) -> Int {
    guard let last = space.lastIndex(of: 0x0A) else { return 0 }
    // A row ends in its tabs; a line across the page, a comment or what is struck out in signs of its own.
    let rows = space[..<last].lastIndex { $0 == 0x09 || "-=~".utf8.contains($0) } ?? space.startIndex
    return space[rows...].count { $0 == 0x0A }
  }

  /// Takes the blank lines off the end of `bytes`.
  private static func trimLines(_ bytes: inout [UInt8], from end: Int) {
    let start = bytes[end...].lastIndex { $0 > 0x20 || $0 == 0x09 }.map { $0 + 1 } ?? end
    guard var line = bytes[start...].firstIndex(of: 0x0A) else { return }
    if line > start, bytes[line - 1] == 0x0D { line -= 1 }
    bytes.removeSubrange(line...)
  }

  /// `before` without the lines of white space that it begins with.
  private static func withoutLines(_ before: [UInt8]) -> ArraySlice<UInt8> {
    let visible = before.firstIndex { $0 > 0x20 } ?? before.endIndex
    return before[(before[..<visible].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0)...]
  }
}

extension NodeKind {
  /// Whether it stands over what belongs to it.
  fileprivate var isHeading: Bool { self == .heading || self == .title || isDivision }

  /// Whether it begins something new, as a section does.
  fileprivate var opensPart: Bool {
    switch self {
    case .section, .amendingSection, .heading, .commencement, .opening, .signature, .instruction: true
    default: isDivision
    }
  }
}
