import StatuteText

extension Reference {
  /// A number of the mention, and what it counts.
  public struct Part: Sendable {
    /// The level the number is of.
    public var level: ReferenceLevel
    /// The number, where it stands.
    public var written: WrittenNumber
    /// Whether it is the last number of a range.
    public var endsRange: Bool
  }

  /// The numbers that are written in the mention itself, in order, but for those of sentences; levels carried over from
  /// earlier in the list are not among them. nil where one that must be there is written in a way of its own.
  public func parts(in source: SourceText) -> [Part]? {
    source.bytes.withUnsafeBufferPointer { bytes in
      var reader = PartReader(self, ByteScanner(bytes, from: range.start, to: range.end))
      return reader.read()
    }
  }
}

/// Finds the numbers of a mention, of which it is known what they are.
private struct PartReader {
  private let reference: Reference
  private var scanner: ByteScanner
  private var parts: [Reference.Part] = []
  /// The level whose number is due; nil where none is.
  private var due: ReferenceLevel?
  /// A number whose designation comes after it: `5. kapitel`.
  private var early: ByteScanner?

  init(_ reference: Reference, _ scanner: ByteScanner) {
    self.reference = reference
    self.scanner = scanner
  }

  private var chain: ReferenceChain { reference.chain }

  mutating func read() -> [Reference.Part]? {
    if reference.flags.contains(.continued) { due = levelOfFirstNumber() }
    while !scanner.isAtEnd {
      if scanner.isAtSectionSign {
        scanner.offset += 2
        due = .section
      } else if let level = due, isAtNumber(of: level) {
        guard readNumber(at: level) else { return nil }
      } else if scanner.isAtDigit {
        early = scanner
        while scanner.isAtDigit { scanner.offset += 1 }
      } else {
        readWord()
      }
    }
    return parts
  }

  private func isAtNumber(of level: ReferenceLevel) -> Bool {
    if scanner.isAtDigit { return true }
    guard scanner.letter != nil else { return false }
    var look = scanner
    return look.written(chain[level]) != nil
  }

  /// Reads the number at `level`, and the other end of a range.
  private mutating func readNumber(at level: ReferenceLevel) -> Bool {
    due = nil
    guard let first = scanner.written(chain[level]) else { return false }
    parts.append(Reference.Part(level: level, written: first, endsRange: false))
    guard chain.rangeEnd != .none, chain.rangeLevel == level else { return true }
    scanner.skipSpaces()
    guard scanner.skipDash() else { return false }
    while scanner.skipSpaces() || scanner.skip(0x0A) || scanner.skip(0x0D) || scanner.skip(0x3E) {}
    while scanner.isAtSectionSign { scanner.offset += 2 }
    scanner.skipSpaces()
    guard let last = scanner.written(chain.rangeEnd, endsRange: true) else { return false }
    parts.append(Reference.Part(level: level, written: last, endsRange: true))
    return true
  }

  private mutating func readWord() {
    let start = scanner
    scanner.skipWordOrSign()
    guard start.letter != nil, let designation = Designation(start, wordEnd: scanner.offset) else { return }
    guard let level = designation.level else { return due = nil }
    let counted = level == .item && countsSubpoint ? .subpoint : level
    if reference.flags.contains(.oldForm), var number = early, let written = number.written(chain[counted]) {
      parts.append(Reference.Part(level: counted, written: written, endsRange: false))
    } else if chain[counted] != .none {
      due = counted
    }
    early = nil
  }

  /// Whether `nr.` stands for the third list level here: it comes last in the mention.
  private var countsSubpoint: Bool {
    guard chain[.subpoint] != .none else { return false }
    var rest = scanner
    while !rest.isAtEnd {
      let start = rest
      rest.skipWordOrSign()
      if start.letter != nil, let level = Designation(start, wordEnd: rest.offset)?.level, level != .sentence {
        return false
      }
    }
    return true
  }

  /// What the number counts that a mention begins with whose designation stands earlier in the list: the level above the
  /// first one that is designated, else the deepest.
  private func levelOfFirstNumber() -> ReferenceLevel? {
    var rest = scanner
    var bound = ReferenceLevel.sentence.rawValue
    while !rest.isAtEnd {
      let start = rest
      rest.skipWordOrSign()
      guard start.letter != nil, let designation = Designation(start, wordEnd: rest.offset) else { continue }
      bound = min(bound, (designation.level ?? .sentence).rawValue)
    }
    if isOrdinal { return nil }
    return ReferenceLevel.allCases.last { $0.rawValue < bound && chain[$0] != .none }
  }

  /// Whether the mention begins with the ordinal of a sentence.
  private var isOrdinal: Bool {
    guard chain[.sentence] != .none else { return false }
    var look = scanner
    return look.referenceFigure() != nil && look.skip(0x2E)
  }
}

/// A word that says what a number counts.
private struct Designation {
  /// What it counts; nil for sentences, which have no labels.
  let level: ReferenceLevel?

  /// The designation that `scanner` stands at the start of and that ends at `wordEnd`; nil where the word is none.
  init?(_ scanner: ByteScanner, wordEnd: Int) {
    for (word, level) in Self.words {
      guard word.utf8CodeUnitCount == wordEnd - scanner.offset, scanner.isNextIgnoringCase(word) else { continue }
      self.level = level
      return
    }
    return nil
  }

  private static let words: [(StaticString, ReferenceLevel?)] = [
    ("stk", .subsection), ("nr", .item), ("litra", .point), ("pkt", nil), ("punktum", nil), ("kapitel", .division),
    ("kapitler", .division), ("kapitlerne", .division), ("kap", .division), ("afsnit", .division),
    ("bilag", .division), ("bilagene", .division), ("artikel", .division), ("artiklerne", .division),
    ("stykke", .subsection), ("led", nil),
  ]
}
