import StatuteText

/// What a heading in the remarks of a bill names: `Til § 1`, `Til nr. 2-4`, `Til nr. 1 (§ 2) og nr. 2 (§ 3)`, `Til § 1, nr. 2`,
/// `Til nr. 2: § 4`, `Til nr. 1 til 4`, and without `Til`: `Nr. 2`, `nr. 2`, `Nr. 2: § 4`.
struct RemarkHeading {
  /// The first number, in the order of numbers; that of the instruction where a section stands before it.
  let first: ProvisionNumber
  /// The last one, in the same order.
  let last: ProvisionNumber
  /// Whether they are those of instructions.
  let isOnInstruction: Bool
  /// Where the last number ends; a provision in parentheses may follow.
  let labelEnd: Int
}

extension ByteScanner {
  /// Steps over a heading of remarks that takes up all of the line, up to the parentheses behind it.
  mutating func remarkHeading(_ flags: inout NodeFlags) -> RemarkHeading? {
    let isBare = isNext("Nr. ") || isNext("nr. ")
    guard isBare || skipRemarkOpening() else { return nil }
    let isSection = isAtSectionSign
    while isAtSectionSign { offset += 2 }
    _ = skipInstructionWord()
    skipSpaces()
    guard var number = provisionNumber(expectsSpace: true, flags: &flags) else { return nil }
    var isOnInstruction = !isSection
    if isSection, skipToInstruction() {
      guard let instruction = provisionNumber(expectsSpace: true, flags: &flags) else { return nil }
      (number, isOnInstruction) = (instruction, true)
    }
    var last = lastNumber(after: number, isOnInstruction, &flags) ?? number
    while let next = furtherNumber(isOnInstruction, &flags) { last = next }
    let labelEnd = offset
    let saysMore = isOnInstruction && (isBare ? isBeforeSection : isBeforeSubject)
    if isSection { _ = skip(" i lovforslaget") || skip(" i forslaget") }
    _ = skip(0x3A) || skip(0x2E)
    skipSpaces()
    skipClosingMarks()
    guard isAtEnd || isNext("<!--") || !isBare && peek() == 0x28 || isBare && endsInParentheses || saysMore else {
      return nil
    }
    // »Til nr. 3 og 2«
    if last < number { (number, last) = (last, number) }
    return RemarkHeading(first: number, last: last, isOnInstruction: isOnInstruction, labelEnd: labelEnd)
  }

  /// Steps over the `###` that a heading in Markdown may end with.
  private mutating func skipClosingMarks() {
    var look = self
    while look.skip(0x23) {}
    if look.isAtEnd { self = look }
  }

  /// Steps over the `-4` of `nr. 2-4`, also where it is written `-nr. 4`, ` til 4` or ` til nr. 4`.
  private mutating func lastNumber(
    after number: ProvisionNumber, _ isOnInstruction: Bool, _ flags: inout NodeFlags
  ) -> ProvisionNumber? {
    if let last = rangeEnd(after: number, flags: &flags, takesSigns: !isOnInstruction) { return last }
    var look = self
    look.skipSpaces()
    guard isOnInstruction, look.skipDash() || look.skip("til") && look.skipSpaces() else { return nil }
    look.skipSpaces()
    if look.skip("nr.") { look.skipSpaces() }
    guard let last = look.provisionNumber(expectsSpace: true, flags: &flags) else { return nil }
    self = look
    return last
  }

  /// Whether the heading goes on with what the instruction is about: `: § 4`, ` - § 4`, `, litra a`, `, § 4`, `. Ophævelse af § 4`.
  private var isBeforeSubject: Bool {
    var look = self
    if look.skip(0x3A) { return look.skipSpaces() }
    if look.skip(0x2C) {
      guard look.skipSpaces(), peek(end - 1 - offset) != 0x2E else { return false }
      return look.isNext("litra ") || look.isNext("jf. §") || look.isAtSectionSign
    }
    if look.skip(0x2E) {
      // A sentence that begins with »Til nr. 2.« ends in a stop.
      return look.skipSpaces() && (look.isAtCapital || look.isAtSectionSign) && peek(end - 1 - offset) != 0x2E
    }
    return look.skipSpaces() && look.skipDash() && look.skipSpaces()
  }

  /// Whether the heading goes on with the section that the instruction changes: `: § 4`, ` - § 4`.
  private var isBeforeSection: Bool {
    var look = self
    look.skipSpaces()
    guard look.skip(0x3A) || look.skipDash() else { return false }
    look.skipSpaces()
    return look.isAtSectionSign && peek(end - 1 - offset) != 0x2E
  }

  /// Steps over the word that the number of an instruction follows.
  mutating func skipInstructionWord() -> Bool {
    skip("nr.") || skip("Nr. ") || skip("NR.") || skip("nummer ") || skip("ændringsnummer ") || skip("numrene ")
  }

  /// Steps over the `Til `, `Ad lovforslagets ` or `Bemærkninger til ` that a heading of remarks begins with.
  mutating func skipRemarkOpening() -> Bool {
    guard skip("Til ") || skip("TIL ") || skip("Ad ") || skip("Bemærkninger til ") else { return false }
    _ = skip("lovforslagets ") || skip("forslagets ")
    return true
  }

  /// Steps over the parentheses that begin here, with all in them; where they do not end, to the end.
  mutating func skipParentheses() -> Bool {
    guard skip(0x28) else { return false }
    while !isAtEnd, peek() != 0x29 { offset += 1 }
    return skip(0x29)
  }

  /// Steps over the `, nr. ` of `§ 1, nr. 2`.
  mutating func skipToInstruction() -> Bool {
    var look = self
    guard look.skip(0x2C), look.skipSpaces(), look.skip("nr.") else { return false }
    look.skipSpaces()
    self = look
    return true
  }

  /// Steps over the ` og nr. 4` of `nr. 3 og nr. 4`, which may come after a provision in parentheses: `nr. 3 (§ 2), 4-6`.
  private mutating func furtherNumber(_ isOnInstruction: Bool, _ flags: inout NodeFlags) -> ProvisionNumber? {
    var look = self
    look.skipSpaces()
    guard look.peek() != 0x28 || look.skipParentheses() else { return nil }
    if look.skip(0x2C) {
      look.skipSpaces()
      if look.skip("og") { look.skipSpaces() }
    } else {
      look.skipSpaces()
      guard look.skip("og"), look.skipSpaces() else { return nil }
    }
    if isOnInstruction {
      // »Til nr. 2 og til nr. 3«
      _ = look.skip("til ")
      if look.skip("nr.") { look.skipSpaces() }
    } else {
      while look.isAtSectionSign { look.offset += 2 }
      look.skipSpaces()
    }
    guard let number = look.provisionNumber(expectsSpace: true, flags: &flags) else { return nil }
    self = look
    return lastNumber(after: number, isOnInstruction, &flags) ?? number
  }

  /// Whether all that is left stands in parentheses.
  private var endsInParentheses: Bool {
    var look = self
    return look.skipParentheses() && look.isAtEnd
  }
}

extension Node {
  /// The number of the section in the heading `Til § 1, nr. 2`; nil for all others.
  public func writtenSection(in source: SourceText) -> WrittenNumber? {
    guard kind == .remark else { return nil }
    return source.bytes.withUnsafeBufferPointer { bytes in
      var scanner = ByteScanner(bytes, from: label.start, to: label.end)
      var flags: NodeFlags = []
      guard scanner.skipRemarkOpening(), scanner.isAtSectionSign else { return nil }
      while scanner.isAtSectionSign { scanner.offset += 2 }
      scanner.skipSpaces()
      let start = scanner.offset
      guard let number = scanner.provisionNumber(expectsSpace: true, flags: &flags) else { return nil }
      let range = ByteRange(start, scanner.offset)
      return scanner.skipToInstruction() ? WrittenNumber(range: range, number: number, form: .whole) : nil
    }
  }
}
