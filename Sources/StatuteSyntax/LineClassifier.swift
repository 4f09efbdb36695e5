import StatuteText

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Tells what each line is by its opening bytes alone.
///
/// Nothing is decided here that needs another line: a label that turns out to be running text, a numbered heading, the
/// end of a quotation are matters of ``TreeBuilder``.
struct LineClassifier {
  private let bytes: UnsafeBufferPointer<UInt8>

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  /// The line of the bytes from `start` up to `end`, the line end included or not.
  func line(from start: Int, to end: Int) -> Line {
    var scanner = ByteScanner(bytes, from: start, to: visibleEnd(from: start, to: end))
    var shape: LineShape = []
    skipDecoration(&scanner, &shape)
    if shape.contains(.isEmphasised) { dropClosingEmphasis(&scanner) }
    var line = Line(
      kind: .text, shape: shape, flags: [], start: UInt32(scanner.offset), end: UInt32(scanner.end),
      labelEnd: UInt32(scanner.offset), textStart: UInt32(scanner.offset), number: .none, lastNumber: .none)
    if scanner.isAtEnd {
      line.kind = .blank
      return line
    }
    classify(&line, &scanner)
    if line.kind == .text, line.flags.contains(.brokenLabel) { line.flags = [] }
    finish(&line)
    return line
  }

  /// The end of the line without the line end, white space and Markdown's closing emphasis and hard breaks.
  private func visibleEnd(from start: Int, to end: Int) -> Int {
    var end = end
    while end > start {
      let last = bytes[end - 1]
      if last <= 0x20 {
        end -= 1
      } else if last == 0xA0 || last == 0xAD, end - start >= 2, bytes[end - 2] == 0xC2 {
        end -= 2
      } else if last < 0xC0, last >= 0x80, end - start >= 3, ByteScanner(bytes, from: end - 3, to: end).spaceLength == 3
      {
        end -= 3
      } else {
        break
      }
    }
    return end
  }

  /// Leaves out the `*` or `**` that ends a line which began with one.
  private func dropClosingEmphasis(_ scanner: inout ByteScanner) {
    var end = scanner.end
    while end > scanner.offset, bytes[end - 1] == 0x2A || bytes[end - 1] == 0x5F { end -= 1 }
    scanner = ByteScanner(bytes, from: scanner.offset, to: end)
  }

  /// Steps over what may stand before the first byte that counts: white space, Markdown's `>`, `#` and emphasis,
  /// the `»` of a quotation.
  private func skipDecoration(_ scanner: inout ByteScanner, _ shape: inout LineShape) {
    while true {
      scanner.skipSpaces()
      switch scanner.peek() {
      case 0x3E:  // »> « before a quoted block
        scanner.offset += 1
      case 0x23:  // »# «
        var look = scanner
        while look.skip(0x23) {}
        guard look.offset - scanner.offset <= 6, look.skipSpaces() || look.isAtEnd else { return }
        shape.insert(.isMarkdownHeading)
        scanner = look
      case 0x2A, 0x5F:  // »*«, »_«
        var look = scanner
        look.skipEmphasis()
        guard look.offset - scanner.offset <= 3, look.spaceLength == 0, !look.isAtEnd else { return }
        shape.insert(.isEmphasised)
        scanner = look
      case 0xC2 where scanner.peek(1) == 0xBB:  // »
        guard !shape.contains(.opensQuotation) else { return }
        shape.insert(.opensQuotation)
        scanner.offset += 2
      case 0x5C where "-*+(#>_".utf8.contains(scanner.peek(1)):  // »\- « is no list of Markdown's, but one of the act
        scanner.offset += 1
        return
      default:
        return
      }
    }
  }

  private func classify(_ line: inout Line, _ scanner: inout ByteScanner) {
    switch scanner.peek() {
    case 0xC2 where scanner.isAtSectionSign:
      sectionLabel(&line, scanner)
    case 0x53, 0x73:  // S, s
      subsectionLabel(&line, scanner)
      if line.kind == .text { divisionWord(&line, scanner) }
    case 0x30...0x39:
      digits(&line, scanner)
    case 0x28:  // (
      parenthesised(&line, scanner)
    case 0x2D:  // -
      fence(&line, scanner)
    case 0x3D:  // =
      if isRow(of: 0x3D, scanner) { line.kind = .fence }
    case 0xE2, 0x2A, 0xC2:  // –, •, *, ·
      bullet(&line, scanner)
    case 0x3C:  // <
      if scanner.isNext("<!--") || !line.shape.contains(.opensQuotation) && isDeleted(scanner) { line.kind = .comment }
    case 0x5B where scanner.peek(1) == 0x5E:  // [^
      footnote(&line, scanner)
    case 0x60, 0x7E:  // `, ~
      if opensOrClosesCode(scanner) {
        line.kind = .blank
      } else if !line.shape.contains(.opensQuotation), isStruckOut(scanner) {
        line.kind = .comment
      }
    case 0x7C:  // |
      line.kind = headsMirror(scanner) ? .mirror : .tableRow
    default:
      guard let (latin1, length) = scanner.letter else { return }
      let next = scanner.peek(length)
      let afterNext = scanner.peek(length &+ 1)
      if next == 0x29 || next == 0x2E || next == 0x5C || afterNext == 0x29 || afterNext == 0x5C || isSmallRoman(scanner)
      {
        letterMarker(&line, scanner)
      }
      if line.kind == .text, latin1 & 0x20 == 0 { divisionWord(&line, scanner) }
    }
  }

  // MARK: § and stk.

  private func sectionLabel(_ line: inout Line, _ scanner: ByteScanner) {
    var scanner = scanner
    var flags: NodeFlags = []
    while scanner.isAtSectionSign { scanner.offset += 2 }
    if scanner.peek() == 0x20, scanner.peek(1) == 0x20 { flags.insert(.extraSpace) }
    if !scanner.skipSpaces() { flags.insert(.missingSpace) }
    guard let number = scanner.provisionNumber(expectsSpace: true, flags: &flags) ?? letterForOne(&scanner, &flags)
    else { return }
    line.number = number
    line.lastNumber = number
    if let last = scanner.rangeEnd(after: number, flags: &flags) {
      line.lastNumber = last
      flags.insert(.range)
      flags.remove(.missingSpace)
    }
    label(&line, scanner, flags, kind: .section, alone: .centredSection)
  }

  /// `§ l`, a small letter l typed for the figure 1.
  private func letterForOne(_ scanner: inout ByteScanner, _ flags: inout NodeFlags) -> ProvisionNumber? {
    guard scanner.peek() == 0x6C, scanner.peek(1) == 0x2E || scanner.offset + 1 >= scanner.end else { return nil }
    scanner.offset += 1
    flags.insert(.brokenLabel)
    return ProvisionNumber(value: 1)
  }

  private func subsectionLabel(_ line: inout Line, _ scanner: ByteScanner) {
    var scanner = scanner
    var flags: NodeFlags = []
    if scanner.peek() == 0x73 { flags.insert(.lowercase) }
    guard scanner.skipIgnoringCase("stk") else { return }
    scanner.skipEscape()
    if !scanner.skip(0x2E) { flags.insert(.missingAbbreviationStop) }
    if scanner.peek() == 0x20, scanner.peek(1) == 0x20 { flags.insert(.extraSpace) }
    if !scanner.skipSpaces() { flags.insert(.missingSpace) }
    guard let number = scanner.provisionNumber(expectsSpace: true, flags: &flags) else { return }
    line.number = number
    line.lastNumber = number
    if let last = scanner.rangeEnd(after: number, flags: &flags) {
      line.lastNumber = last
      flags.insert(.range)
    }
    label(&line, scanner, flags, kind: .subsection, alone: .subsection)
  }

  /// Ends a § or stk. label: the full stop, or what stands in its place. A line that goes on with a small letter, a comma
  /// or another level is running text.
  private func label(_ line: inout Line, _ scanner: ByteScanner, _ flags: NodeFlags, kind: LineKind, alone: LineKind) {
    var scanner = scanner
    var flags = flags
    scanner.skipNoteMark()
    let numberEnd = scanner.offset
    scanner.skipEmphasis()
    let spaced = scanner.skipSpaces()
    scanner.skipEmphasis()
    scanner.skipEscape()
    var labelEnd = numberEnd
    if scanner.peek() == 0x2E {
      guard !(scanner.peek(1) &- 0x30 < 10) || bearsNoteSign(scanner) else { return }
      if spaced { flags.insert(.extraSpace) }
      scanner.offset += 1
      labelEnd = scanner.offset
      if scanner.skip(0x2E) {
        flags.insert(.brokenLabel)
        labelEnd = scanner.offset
      }
    } else if scanner.isAtEnd {
      flags.insert(.missingStop)
    } else {
      if scanner.peek() == 0x29 || scanner.peek() == 0x3A || (scanner.peek() == 0x2C && !spaced) {
        flags.insert(.wrongStop)
        scanner.offset += 1
        labelEnd = scanner.offset
        guard scanner.spaceLength > 0 else { return }
      } else {
        flags.insert(.missingStop)
        guard spaced else { return }
      }
      scanner.skipSpaces()
      guard scanner.isAtCapital || scanner.peek() == 0x28 || scanner.isNext("Stk.") else { return }
    }
    scanner.skipEmphasis()
    scanner.skipSpaces()
    scanner.skipEmphasis()
    var look = scanner
    if look.skipNoteMark(), look.isAtEnd {
      scanner = look
      labelEnd = look.offset
    }
    // »Stk. 1. 2. pkt. (Udeladt)« tells what was left out of stk. 1.
    if kind == .subsection, scanner.isAtDigit, scanner.isNextPunktum { return }
    line.kind = scanner.isAtEnd ? alone : kind
    if scanner.isAtEnd { flags.insert(.centred) }
    line.flags = flags
    line.labelEnd = UInt32(labelEnd)
    line.textStart = UInt32(scanner.offset)
  }

  /// Whether the sign of a note stands right behind the full stop at `scanner`, before the words: `§ 1.2) Fyret lyser.`
  private func bearsNoteSign(_ scanner: ByteScanner) -> Bool {
    var look = scanner
    look.offset += 1
    let start = look.offset
    while look.isAtDigit { look.offset += 1 }
    return look.offset - start <= RaisedNoteSign.mostFigures && look.skip(0x29) && look.skipSpaces() && look.isAtCapital
  }

  // MARK: List markers

  private func digits(_ line: inout Line, _ scanner: ByteScanner) {
    var scanner = scanner
    var flags: NodeFlags = []
    guard var number = scanner.number().map({ ProvisionNumber(value: $0) }) else { return }
    var look = scanner
    look.skipSpaces()
    if let letters = look.provisionLetters(), look.peek() == 0x29 || look.peek() == 0x2E || look.peek() == 0x5C {
      number.letters = letters
      scanner = look
    }
    line.number = number
    line.lastNumber = number
    if let last = scanner.rangeEnd(after: number, flags: &flags) {
      line.lastNumber = last
      flags.insert(.range)
    }
    var closing = scanner
    if closing.skipSpaces() { flags.insert(.extraSpace) }
    closing.skipEscape()
    scanner.skipEscape()
    if closing.skip(0x29) {
      finishMarker(&line, closing, flags, .digitMarker)
    } else if scanner.skip(0x2E) {
      dotted(&line, scanner, flags)
    }
  }

  /// What follows `1.`: the word that makes it a chapter, part or book, or text.
  private func dotted(_ line: inout Line, _ scanner: ByteScanner, _ flags: NodeFlags) {
    var look = scanner
    look.skipEmphasis()
    // »1.³⁾ § 3 ophæves.«
    look.skipNoteMark()
    guard look.skipSpaces() || look.isAtEnd || line.number.letters != 0 else { return }
    // »2. kapitel«; but »7. Kapitel 93 b affattes således:« is an instruction.
    let isName = look.isAtSmallLetter || (look.peek(1) &- 0x41 < 26)
    if isName, let kind = divisionKind(&look), kind != .annex { return finishDivision(&line, look, kind) }
    if look.isNext("pkt.") || look.isNext("stk.") { return }
    finishMarker(&line, scanner, flags.union(.dotMarker), .dottedNumber)
  }

  private func letterMarker(_ line: inout Line, _ scanner: ByteScanner) {
    var scanner = scanner
    let start = scanner
    if let letters = scanner.provisionLetters() {
      line.number = ProvisionNumber(value: 0, letters: letters, style: .letter)
      var roman = start
      if roman.romanNumber() != nil, roman.offset == scanner.offset { line.shape.insert(.mayBeRoman) }
    } else if let roman = scanner.romanNumber() {
      line.number = ProvisionNumber(value: roman, style: .roman)
      line.shape.insert(.mayBeRoman)
    } else {
      return
    }
    line.lastNumber = line.number
    scanner.skipEscape()
    if scanner.skip(0x29) {
      finishMarker(&line, scanner, [], .letterMarker)
    } else if scanner.skip(0x2E), start.isAtSmallLetter, line.number.style == .letter {
      var rest = scanner
      rest.skipEmphasis()
      guard rest.spaceLength > 0 else { return reset(&line) }
      finishMarker(&line, scanner, .dotMarker, .dottedLetter)
    } else if case var look = scanner, line.number.style == .letter, look.skipDash(),
      let last = look.provisionLetters(), look.skip(0x29)
    {
      line.lastNumber.letters = last
      finishMarker(&line, look, .range, .letterMarker)
    } else {
      reset(&line)
    }
  }

  /// `(1)`, `(a)`, `(i)`
  private func parenthesised(_ line: inout Line, _ scanner: ByteScanner) {
    var inner = scanner
    inner.offset += 1
    switch inner.peek() {
    case 0x30...0x39: digits(&line, inner)
    default: letterMarker(&line, inner)
    }
    switch line.kind {
    case .digitMarker, .letterMarker: line.flags.insert(.parenthesised)
    default: reset(&line)
    }
  }

  private func reset(_ line: inout Line) {
    line.kind = .text
    line.number = .none
    line.lastNumber = .none
    line.flags = []
    line.shape.remove(.mayBeRoman)
    line.labelEnd = line.start
    line.textStart = line.start
  }

  private func isSmallRoman(_ scanner: ByteScanner) -> Bool {
    var look = scanner
    guard look.isAtSmallLetter, look.romanNumber() != nil else { return false }
    look.skipEscape()
    return look.peek() == 0x29
  }

  private func finishMarker(_ line: inout Line, _ scanner: ByteScanner, _ flags: NodeFlags, _ kind: LineKind) {
    var scanner = scanner
    line.kind = kind
    line.flags = flags
    line.labelEnd = UInt32(scanner.offset)
    scanner.skipEmphasis()
    if scanner.peek() == 0x09 { line.flags.insert(.tableRow) }
    scanner.skipSpaces()
    line.textStart = UInt32(scanner.offset)
  }

  /// `[^1]: Loven gennemfører …`, the text of a footnote in Markdown.
  private func footnote(_ line: inout Line, _ scanner: ByteScanner) {
    var scanner = scanner
    scanner.offset += 2
    var look = scanner
    let number = look.number().flatMap { look.peek() == 0x5D ? ProvisionNumber(value: $0) : nil }
    while !scanner.isAtEnd, scanner.peek() != 0x5D { scanner.offset += 1 }
    guard scanner.skip("]:") else { return }
    line.number = number ?? .none
    line.lastNumber = line.number
    finishMarker(&line, scanner, [], .footnote)
  }

  /// Whether the line is three or more `` ` `` or `~` and the name of a language at most: the bounds of code in Markdown. They are marks
  /// alone; what stands between them is told by its own bytes, as on any other line.
  private func opensOrClosesCode(_ scanner: ByteScanner) -> Bool {
    var look = scanner
    let sign = look.peek()
    while look.skip(sign) {}
    guard look.offset - scanner.offset >= 3 else { return false }
    look.skipSpaces()
    while !look.isAtEnd, look.peek() != sign, look.spaceLength == 0 { look.offset += 1 }
    return look.isAtEnd
  }

  /// Whether all of the line is struck out in Markdown, `~~§ 3. Loven …~~`, and so no more text of the draft than a comment is. Whether what
  /// does not end on it ends on a later line is told there.
  private func isStruckOut(_ scanner: ByteScanner) -> Bool {
    var look = scanner
    while look.skip("~~") {
      guard look.peek() != 0x7E, !look.isAtEnd, look.spaceLength == 0 else { return false }
      while !look.isAtEnd, !look.isNext("~~") { look.offset += 1 }
      _ = look.skip("~~")
      look.skipSpaces()
    }
    return look.isAtEnd
  }

  /// Whether all of the line stands in an element that strikes out, as Markdown may hold it: `<del>§ 3. Loven …</del>`.
  private func isDeleted(_ scanner: ByteScanner) -> Bool {
    Self.strikingElements.contains { opening, closing in
      var look = scanner
      guard look.skip(opening) else { return false }
      while !look.isAtEnd, !look.isNext(closing) { look.offset += 1 }
      guard look.skip(closing) else { return false }
      look.skipSpaces()
      return look.isAtEnd
    }
  }

  private static let strikingElements: [(StaticString, StaticString)] = [
    ("<del>", "</del>"), ("<s>", "</s>"), ("<strike>", "</strike>"),
  ]

  private func fence(_ line: inout Line, _ scanner: ByteScanner) {
    if isRow(of: 0x2D, scanner) { line.kind = .fence } else { bullet(&line, scanner) }
  }

  /// Whether the line is three or more of `sign` and nothing else.
  private func isRow(of sign: UInt8, _ scanner: ByteScanner) -> Bool {
    var look = scanner
    while look.skip(sign) {}
    return look.isAtEnd && look.offset - scanner.offset >= 3
  }

  /// `- `, `– `, `• `, `· `, `* ` before a word; three dashes in a row stand for text left out (the lovspejl).
  private func bullet(_ line: inout Line, _ scanner: ByteScanner) {
    var scanner = scanner
    if !scanner.skipDash() && !scanner.skip("•") && !scanner.skip("·") && !scanner.skip("◦") && !scanner.skip("*") {
      return
    }
    guard scanner.spaceLength > 0 else { return }
    var look = scanner
    look.skipSpaces()
    guard !look.skipDash() else { return }
    finishMarker(&line, scanner, [], .bullet)
  }

  // MARK: Headings with a number, and set phrases

  private func divisionWord(_ line: inout Line, _ scanner: ByteScanner) {
    var look = scanner
    if let number = look.ordinalWord() {
      look.skipSpaces()
      if let kind = divisionKind(&look) {
        line.number = number
        line.lastNumber = number
        return finishDivision(&line, look, kind)
      }
      return
    }
    if let kind = divisionKind(&look) {
      numberedDivision(&line, look, kind)
    } else {
      setPhrase(&line, scanner)
    }
  }

  /// Steps over `kapitel`, `afsnit`, `bog`, `del` or `bilag` as a whole word, in any case of letters.
  private func divisionKind(_ scanner: inout ByteScanner) -> LineKind? {
    let words: [(StaticString, LineKind)] = [
      ("kapitel", .chapter), ("kapital", .chapter), ("kap.", .chapter), ("afsnit", .part), ("bilag", .annex),
      ("bog", .book), ("del", .part),
    ]
    let first = scanner.peek() | 0x20
    guard first == 0x6B || first == 0x61 || first == 0x62 || first == 0x64 else { return nil }
    for (word, kind) in words {
      var look = scanner
      guard look.skipIgnoringCase(word), look.letter == nil else { continue }
      scanner = look
      return kind
    }
    return nil
  }

  /// `Kapitel 2 a`, `Afsnit II`, `Bilag 1`: the number after the word.
  private func numberedDivision(_ line: inout Line, _ scanner: ByteScanner, _ kind: LineKind) {
    var scanner = scanner
    var flags: NodeFlags = []
    scanner.skipSpaces()
    if scanner.isAtEnd {
      if kind == .annex { finishDivision(&line, scanner, kind) }
      return
    }
    if let number = scanner.provisionNumber(expectsSpace: true, flags: &flags) {
      line.number = number
    } else if let number = scanner.romanProvisionNumber() {
      line.number = number
    } else if kind == .annex, let letters = scanner.provisionLetters() {
      line.number = ProvisionNumber(value: 0, letters: letters, style: .letter)
    } else {
      return
    }
    line.lastNumber = line.number
    if let last = scanner.rangeEnd(after: line.number, flags: &flags) {
      line.lastNumber = last
      line.flags.insert(.range)
    }
    line.flags.formUnion(flags.intersection(.missingSpace))
    finishDivision(&line, scanner, kind)
  }

  /// Ends the label of a chapter, part, book or annex. Its heading may follow on the same line after a stop, a dash or a
  /// colon; a small letter or a comma makes the line running text, and a row of a table of contents is no heading.
  private func finishDivision(_ line: inout Line, _ scanner: ByteScanner, _ kind: LineKind) {
    var scanner = scanner
    scanner.skipNoteMark()
    var labelEnd = scanner.offset
    scanner.skipEmphasis()
    if scanner.skip(0x2E) || scanner.skip(0x3A) { labelEnd = scanner.offset }
    let rest = scanner
    let spaced = scanner.skipSpaces()
    if rest.peek() == 0x09, endsInSectionNumbers(rest) {
      line.kind = .tableRow
      return
    }
    if scanner.skipDash() || scanner.skip(0x3A) { scanner.skipSpaces() }
    scanner.skipEmphasis()
    guard
      scanner.isAtEnd || (spaced && (scanner.isAtCapital || scanner.peek() == 0x28 || scanner.peek() == 0xC2))
        || (scanner.isAtDigit && scanner.end - scanner.offset <= 4)
    else { return reset(&line) }
    if endsInSectionNumbers(scanner) {
      line.kind = .tableRow
      return
    }
    line.kind = kind
    line.labelEnd = UInt32(labelEnd)
    line.textStart = UInt32(scanner.offset)
  }

  /// Whether the line ends in a tab and `§§ 1-20 b`: a row of a table of contents.
  private func endsInSectionNumbers(_ scanner: ByteScanner) -> Bool {
    var at = scanner.end - 1
    while at > scanner.offset, scanner.end - at < 24 {
      if bytes[at] == 0xA7, bytes[at - 1] == 0xC2 {
        var before = at - 2
        while before > scanner.offset, bytes[before] == 0xA7 || bytes[before] == 0xC2 { before -= 1 }
        return bytes[before] == 0x09
      }
      at -= 1
    }
    return false
  }

  private func setPhrase(_ line: inout Line, _ scanner: ByteScanner) {
    if scanner.peek() == 0x47, headsMirror(scanner) {
      line.kind = .mirror
      return
    }
    for (start, kind) in Self.phrases where scanner.isNext(start) {
      if kind == .remark {
        remark(&line, scanner)
      } else if kind == .commencement {
        if introducesCommencement(scanner) { line.kind = kind }
      } else {
        line.kind = kind
      }
      return
    }
  }

  /// `Gældende formulering` and `Lovforslaget` over the two columns of a table.
  private func headsMirror(_ scanner: ByteScanner) -> Bool {
    var scanner = scanner
    func skipMarks() { while scanner.skip(0x7C) || scanner.skip(0x2A) || scanner.skip(0x09) || scanner.skipSpaces() {} }
    skipMarks()
    guard scanner.skip("Gældende formulering") || scanner.skip("Gældende lov"), !scanner.isAtEnd else { return false }
    let end = scanner.offset
    skipMarks()
    guard scanner.offset > end, scanner.skip("Lovforslaget") else { return false }
    _ = scanner.skip("s formulering")
    skipMarks()
    return scanner.isAtEnd
  }

  /// The openings that say what a line is, wherever it stands.
  private static let phrases: [(StaticString, LineKind)] = [
    ("Lov nr", .commencement),
    ("Lovbekendtgørelse nr", .commencement),
    ("Anordning nr", .commencement),
    ("Officielle noter", .officialNotes),
    ("Redaktionelle noter", .officialNotes),
    ("Redaktionel note", .officialNotes),
    ("Givet på ", .signature),
    ("Givet i ", .signature),
    ("Under Vor Kongelige Hånd", .signature),
    ("Folketinget, den ", .signature),
    ("Oversigt (indholdsfortegnelse)", .contents),
    ("Den fulde tekst", .fullText),
    ("Bemærkninger til lovforslagets §", .remark),
    ("Bemærkninger til §", .remark),
    ("Bemærkninger til nr.", .remark),
    ("Bemærkninger til lovforslag", .remarks),
    ("Almindelige bemærkninger", .remarks),
    ("Lovforslaget sammenholdt med g", .mirror),
    ("Til §", .remark),
    ("Til nr.", .remark),
    ("Til nummer ", .remark),
    ("Til numrene ", .remark),
    ("Til ændringsnummer ", .remark),
    ("Til lovforslagets §", .remark),
    ("Til lovforslagets nr.", .remark),
    ("Til forslagets §", .remark),
    ("Til forslagets nr.", .remark),
    ("TIL §", .remark),
    ("TIL NR.", .remark),
    ("Ad §", .remark),
    ("Ad nr.", .remark),
    ("Ad nummer ", .remark),
    ("Ad numrene ", .remark),
    ("Ad ændringsnummer ", .remark),
    ("Til titlen", .remark),
    ("Ny paragraf", .remark),
    ("Nye paragraffer", .remark),
  ]

  /// `Til § 1`, `Til nr. 2`, `Til titlen`, `Ny paragraf`, alone on the line.
  private func remark(_ line: inout Line, _ scanner: ByteScanner) {
    var scanner = scanner
    var flags: NodeFlags = []
    var heading = scanner
    if heading.skip("Til titlen") || heading.skip("Nye paragraffer") || heading.skip("Ny paragraf") {
      guard heading.isAtEnd else { return }
      (line.kind, line.labelEnd, line.textStart) = (.remark, UInt32(heading.offset), UInt32(heading.offset))
      return
    }
    guard let found = scanner.remarkHeading(&flags) else { return }
    line.kind = .remark
    line.number = found.first
    line.lastNumber = found.last
    line.labelEnd = UInt32(found.labelEnd)
    line.textStart = UInt32(scanner.offset)
  }

  /// Whether a line that begins with `Lov nr.` goes on `… indeholder følgende ikrafttrædelsesbestemmelse:` or
  /// `… er trådt i kraft den 1. juli 2027.`
  private func introducesCommencement(_ scanner: ByteScanner) -> Bool {
    var look = scanner
    while look.offset < look.end {
      if look.peek() == 0x69, look.isNext("indeholder") || look.isNext("indholder") { break }
      if look.peek() == 0x66, look.isNext("følgende") { break }
      if look.peek() == 0x65, look.isNext("er trådt i kraft") { return true }
      look.offset += 1
    }
    while look.offset < look.end {
      if look.peek() == 0x62 || look.peek() == 0x69, look.isNext("bestemmelse") || look.isNext("ikraft") { return true }
      look.offset += 1
    }
    return false
  }

  // MARK: Shape

  /// Whether a tab parts the line into columns.
  private func holdsTab(_ line: Line) -> Bool {
    guard line.end > line.start, let base = bytes.baseAddress else { return false }
    return memchr(base + Int(line.start), 0x09, Int(line.end - line.start)) != nil
  }

  private func finish(_ line: inout Line) {
    if line.end > line.start {
      switch bytes[Int(line.end) - 1] {
      case 0x2E, 0x3A, 0x3B, 0x2C: line.shape.insert(.endsInStop)
      default: break
      }
    }
    if line.kind == .text, holdsTab(line) { line.kind = .tableRow }
    let text = ByteScanner(bytes, from: Int(line.textStart), to: Int(line.end))
    if text.isAtSmallLetter { line.shape.insert(.startsSmall) }
    if text.peek() == 0x28, Repeal.isRepealed(text) { line.flags.insert(.repealed) }
    if text.peek() | 0x20 == 0x6F || text.peek() | 0x20 == 0x75, Repeal.isRepealed(text) {
      line.flags.insert(.repealed)
    }
  }
}

extension Line {
  /// What `bytes`, a line that stands alone, is.
  init(reading bytes: [UInt8]) {
    self = bytes.withUnsafeBufferPointer { LineClassifier($0).line(from: 0, to: $0.count) }
  }
}

/// The words that stand where a repealed or omitted provision stood.
enum Repeal {
  private static let words: [StaticString] = ["oph", "udelad", "udgå", "ubenyttet", "udeladt", "udgår", "overgangsb"]

  /// Whether all of the text is one of `(Ophævet)`, `(Udelades)`, `Ophævet.`, `(Ubenyttede.)` and their kin.
  static func isRepealed(_ text: ByteScanner) -> Bool {
    guard text.end - text.offset <= 60 else { return false }
    var scanner = text
    let parenthesised = scanner.skip(0x28)
    guard words.contains(where: { scanner.isNextIgnoringCase($0) }) else { return false }
    return parenthesised || text.end - text.offset <= 14
  }
}
