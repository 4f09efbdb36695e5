import StatuteText

/// Where a number stands in a label or in a reference, and how it is written there.
public struct WrittenNumber: Hashable, Sendable {
  /// How much of the number is written.
  public enum Form: Hashable, Sendable {
    /// All of it: `16 d`.
    case whole
    /// The letters alone: the `e` of `§§ 16 d og e`.
    case letters
    /// The last figures alone: the `99` of `§§ 696-99`.
    case lastFigures(Int)
  }

  /// The bytes of what is written.
  public var range: ByteRange
  /// The number it stands for.
  public var number: ProvisionNumber
  /// How much of it is written.
  public var form: Form
}

extension WrittenNumber {
  /// Where `number` stands in `range` of `source`, as the first number there; nil where another one does.
  public init?(_ number: ProvisionNumber, firstIn range: ByteRange, of source: SourceText) {
    let found = source.bytes.withUnsafeBufferPointer { bytes in
      var scanner = ByteScanner(bytes, from: range.start, to: range.end)
      while !scanner.isAtEnd, !scanner.isAtDigit { scanner.offset += 1 }
      return scanner.written(number)
    }
    guard let found else { return nil }
    self = found
  }
}

extension ByteScanner {
  /// Steps over `number` if it comes next, whole or in one of the short forms of lists and ranges.
  ///
  /// What stands there is known beforehand, so that a word is not taken for a letter, nor the sign of a note (`stk. 84)`)
  /// for a figure.
  mutating func written(_ number: ProvisionNumber, endsRange: Bool = false) -> WrittenNumber? {
    let start = offset
    guard let form = skip(number, endsRange: endsRange) else {
      offset = start
      return nil
    }
    return WrittenNumber(range: ByteRange(start, offset), number: number, form: form)
  }

  private mutating func skip(_ number: ProvisionNumber, endsRange: Bool) -> WrittenNumber.Form? {
    switch number.style {
    case .letter: return skipLetters(of: number) ? .whole : nil
    case .roman: return romanNumber() == number.value && skipSpacedLetters(of: number) ? .whole : nil
    case .arabic: return isAtDigit ? skipFigures(of: number, endsRange: endsRange) : skipLoneLetters(of: number)
    case .word, .none: return nil
    }
  }

  private mutating func skipFigures(of number: ProvisionNumber, endsRange: Bool) -> WrittenNumber.Form? {
    let start = offset
    guard let figure = referenceFigure() else { return nil }
    if figure == number.value { return skipSpacedLetters(of: number) ? .whole : nil }
    let count = offset - start
    if endsRange, count < 3, number.letters == 0, number.value % (count == 1 ? 10 : 100) == figure {
      return .lastFigures(count)
    }
    // The figures of a note's sign run together with the number's.
    for shorter in stride(from: offset - 1, to: start, by: -1) where number.letters == 0 {
      var look = self
      look.offset = start
      var value: UInt32 = 0
      while look.offset < shorter {
        value = value &* 10 &+ UInt32(look.peek() &- 0x30)
        look.offset += 1
      }
      guard value == number.value else { continue }
      offset = shorter
      return .whole
    }
    return nil
  }

  private mutating func skipLoneLetters(of number: ProvisionNumber) -> WrittenNumber.Form? {
    number.letters != 0 && skipLetters(of: number) ? .letters : nil
  }

  private mutating func skipSpacedLetters(of number: ProvisionNumber) -> Bool {
    if number.letters == 0 { return true }
    skipSpaces()
    return skipLetters(of: number)
  }

  private mutating func skipLetters(of number: ProvisionNumber) -> Bool {
    for expected in [UInt8(truncatingIfNeeded: number.letters >> 8), UInt8(truncatingIfNeeded: number.letters)]
    where expected != 0 {
      guard let (found, length) = letter, found == expected else { return false }
      offset += length
    }
    return letter == nil
  }
}

extension SourceText {
  /// The figures in `range`, each as a number of its own.
  package func writtenFigures(in range: ByteRange) -> [WrittenNumber] {
    bytes.withUnsafeBufferPointer { bytes in
      var scanner = ByteScanner(bytes, from: range.start, to: range.end)
      var found: [WrittenNumber] = []
      while !scanner.isAtEnd {
        let start = scanner.offset
        if let figure = scanner.number() {
          let number = ProvisionNumber(value: figure)
          found.append(WrittenNumber(range: ByteRange(start, scanner.offset), number: number, form: .whole))
        } else {
          scanner.offset += 1
        }
      }
      return found
    }
  }
}

extension Node {
  /// The numbers of the label, where they stand in `source`: one, or those of a range or list. nil where the label has
  /// none or is written in a way of its own, such as in words.
  public func writtenNumbers(in source: SourceText) -> [WrittenNumber]? {
    guard !label.isEmpty, number != .none else { return nil }
    return source.bytes.withUnsafeBufferPointer { bytes in
      var found: [WrittenNumber] = []
      // »Til § 1, nr. 2« is on the instruction.
      let start = writtenSection(in: source)?.range.end ?? label.start
      var scanner = ByteScanner(bytes, from: start, to: label.end)
      while !scanner.isAtEnd {
        if kind == .remark, scanner.peek() == 0x28 {
          // »Til nr. 1 (§ 2) og nr. 2«: what it is about has numbers of its own.
          _ = scanner.skipParentheses()
        } else if let written = nextNumber(at: &scanner, after: found.count) {
          found.append(written)
        } else if scanner.isAtDigit {
          return nil
        } else {
          scanner.skipWordOrSign()
        }
      }
      let isRange = !lastNumber.isSame(as: number)
      guard isRange ? found.count > 1 : found.count == 1 else { return nil }
      // »Til nr. 3 og 2«
      let last = kind == .remark ? found.last { $0.number.isSame(as: lastNumber) } : found.last
      return last?.number.isSame(as: lastNumber) ?? false ? found : nil
    }
  }

  /// The number that comes next of those the label may hold: the first one, then the last one or one between the two.
  private func nextNumber(at scanner: inout ByteScanner, after count: Int) -> WrittenNumber? {
    // A heading of remarks may name the last one first: `Til nr. 3 og 2`.
    if count == 0, kind != .remark { return scanner.written(number) }
    if let last = scanner.written(lastNumber) { return last }
    var look = scanner
    guard number.style == .arabic, let figure = look.number() else { return nil }
    if kind == .remark, figure == number.value { return scanner.written(number) }
    guard figure > number.value, figure < lastNumber.value else { return nil }
    return scanner.written(ProvisionNumber(value: figure))
  }
}

extension ByteScanner {
  /// Steps over a whole word, or over one other byte.
  mutating func skipWordOrSign() {
    guard letter != nil else {
      offset += 1
      return
    }
    while let letter { offset += letter.length }
  }
}
