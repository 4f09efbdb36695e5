import StatuteText

/// Coordinated lists of chains.
extension ReferenceScanner {
  /// What has been read of a list.
  struct GroupReader {
    /// Where the list goes on.
    var offset: Int
    /// The chain of the mention being read.
    var chain = ReferenceChain()
    /// The start of the mention being read.
    var start: Int
    /// The largest level written in the list so far or carried into the mention.
    var first = ReferenceLevel.sentence
    /// The level read last.
    var level = ReferenceLevel.section
    var flags: ReferenceFlags = []
    /// The last sign read was `§§`.
    var isPlural = false
  }

  /// A designation: `§`, `stk.`, `nr.`, `litra`, `kapitel`, …
  private struct Designation {
    var level: ReferenceLevel
    var division = ReferenceDivision.none
    var end: Int
    var flags: ReferenceFlags = []
  }

  /// Reads the list that begins with the designation (or ordinal) at `start`; gives the offset after it, nil where none
  /// does after all.
  mutating func readGroup(from start: Int) -> Int? {
    let before = references.count
    var reader = GroupReader(offset: start, start: start)
    guard readFirst(&reader) else { return nil }
    while readNext(&reader) {}
    guard references.count > before else { return nil }
    let end = readInversion(from: before, reader.offset)
    assignOwner(to: before..<references.count, end: end)
    group += 1
    return end
  }

  private mutating func readFirst(_ reader: inout GroupReader) -> Bool {
    if let sentences = sentences(at: reader.offset) {
      append(sentences, to: &reader)
      return true
    }
    if let old = oldForm(at: reader.offset) {
      reader.chain = ReferenceChain()
      reader.chain.division = old.division
      reader.chain[old.level] = old.number
      reader.first = old.level
      reader.level = old.level
      reader.offset = old.end
      emit(&reader, flags: .oldForm)
      return true
    }
    guard let designation = designation(at: reader.offset) else { return false }
    return read(designation, as: designation.level, &reader)
  }

  /// Reads `designation` and its number or range as the next level of the mention, which is `level`, and emits the mention
  /// if no deeper level follows. Where no number comes, `reader` stays as it is.
  private mutating func read(
    _ designation: Designation, as level: ReferenceLevel, _ reader: inout GroupReader
  ) -> Bool {
    var cursor = cursor(skipGap(designation.end))
    var flags = designation.flags
    if cursor.offset == designation.end { flags.insert(.missingSpace) }
    guard let number = number(&cursor, level: level, division: designation.division, flags: &flags) else {
      return false
    }
    if level == .section { reader.isPlural = flags.contains(.doubleSign) }
    reader.chain.cut(from: level)
    if level == .division { reader.chain.division = designation.division }
    reader.chain[level] = number
    if let end = rangeEnd(&cursor, after: number, level: level, division: designation.division, flags: &flags) {
      reader.chain.rangeLevel = level
      reader.chain.rangeEnd = end
    }
    reader.level = level
    if level.rawValue < reader.first.rawValue { reader.first = level }
    reader.offset = cursor.offset
    reader.flags.formUnion(flags)
    return readDeeper(&reader)
  }

  /// `litra a, nr. 1`: a list level below the point is the third one; a number larger than that of the item before is the
  /// next item (`nr. 3, litra a, nr. 10`).
  @inline(__always)
  private func deepened(_ designation: Designation, _ reader: GroupReader) -> ReferenceLevel {
    guard designation.level == .item, reader.level == .point, reader.chain[.point] != .none,
      reader.offset > reader.start
    else { return designation.level }
    return levelBelowPoint(designation, reader)
  }

  private func levelBelowPoint(_ designation: Designation, _ reader: GroupReader) -> ReferenceLevel {
    var cursor = cursor(skipGap(designation.end))
    guard cursor.isAtDigit else { return .subpoint }
    guard let figure = cursor.referenceFigure(), figure <= reader.chain[.item].value || reader.chain[.item] == .none
    else { return .item }
    return .subpoint
  }

  /// After a level: a deeper one after a comma, or the end of the mention.
  private mutating func readDeeper(_ reader: inout GroupReader) -> Bool {
    var at = skipEmphasis(skipNoteSign(reader.offset))
    var hasComma = false
    if self.at(at) == 0x2C {
      hasComma = true
      at += 1
    } else if self.at(at) == 0x2E, cursor(skipGap(at + 1)).isAtSmallLetter {
      // »§ 25. stk. 1«: a stop where the comma belongs, before a small letter.
      at += 1
    }
    at = skipNoteSign(at)
    let next = skipEmphasis(skipGap(at))
    if next > at || hasComma {
      if reader.level != .sentence, let sentences = sentences(at: next) {
        if !hasComma { reader.flags.insert(.missingComma) }
        reader.offset = next
        append(sentences, to: &reader)
        return true
      }
      if hasComma, reader.level == .section, let old = oldForm(at: next), old.level == .subsection {
        reader.chain[.subsection] = old.number
        reader.level = .subsection
        reader.offset = old.end
        emit(&reader, flags: .oldForm)
        return true
      }
      if let designation = designation(at: next), readDeeper(designation, &reader, hasComma: hasComma, at: next) {
        return true
      }
    }
    emit(&reader)
    return true
  }

  /// Reads `designation`, which stands at `next`, if it is a deeper level of the same mention.
  @inline(__always)
  private mutating func readDeeper(
    _ designation: Designation, _ reader: inout GroupReader, hasComma: Bool, at next: Int
  ) -> Bool {
    let level = deepened(designation, reader)
    guard level.rawValue > reader.level.rawValue, reader.level != .division || designation.division == .none,
      // Sections run through the whole act: »kapitel 13 a, § 117« names two places.
      designation.level != .section || (reader.chain.division != .chapter && reader.chain.division != .part)
    else { return false }
    let before = (reader.offset, reader.flags)
    if !hasComma { reader.flags.insert(.missingComma) }
    reader.offset = next
    if read(designation, as: level, &reader) { return true }
    (reader.offset, reader.flags) = before
    return false
  }

  /// Steps over Markdown's marks between two levels, `**§ 8**, *stk. 2*`.
  @inline(__always)
  func skipEmphasis(_ offset: Int) -> Int {
    guard at(offset) == 0x2A else { return offset }
    var look = cursor(offset)
    look.skipEmphasis()
    return look.offset
  }

  /// Steps over the sign of a note, `§ 35 b,6) 36`, `stk. 4,4) og`.
  @inline(__always)
  func skipNoteSign(_ offset: Int, after sign: UInt8 = 0x2C) -> Int {
    at(offset) &- 0x30 < 10 ? skipFigures(ofNoteAt: offset, after: sign) : offset
  }

  private func skipFigures(ofNoteAt offset: Int, after sign: UInt8) -> Int {
    var look = cursor(offset)
    let before = at(offset - 1)
    guard look.isAtDigit, before == sign || before == 0x29 || (before | 0x20) &- 0x61 < 26 else { return offset }
    var count = 0
    while look.isAtDigit, count < 3 {
      look.offset += 1
      count += 1
    }
    return look.skip(0x29) ? look.offset : offset
  }

  /// After a mention: another number at the same level, or another designation.
  private mutating func readNext(_ reader: inout GroupReader) -> Bool {
    guard let joint = joint(at: reader.offset) else { return false }
    return readSameLevel(&reader, joint) || readCoordinated(&reader, joint)
  }

  /// `, 3 og 5`, ` eller 4`: numbers at the level read last.
  private mutating func readSameLevel(_ reader: inout GroupReader, _ joint: Joint) -> Bool {
    if readSectionAgain(&reader, joint) { return true }
    guard reader.level != .sentence else { return false }
    var cursor = cursor(joint.end)
    let level = reader.level
    if level == .point || (level == .division && reader.chain.division == .annex) {
      guard cursor.letter != nil || cursor.isAtDigit else { return false }
    } else if level != .division, !cursor.isAtDigit {
      return readLetterAgain(&reader, joint)
    }
    var flags: ReferenceFlags = .continued
    let start = cursor.offset
    guard let number = number(&cursor, level: level, division: reader.chain.division, flags: &flags) else {
      return false
    }
    let end = rangeEnd(&cursor, after: number, level: level, division: reader.chain.division, flags: &flags)
    let isPlural = reader.isPlural && level == .section && number > reader.chain[.section]
    if !joint.isConjunction, !isPlural, !listGoesOn(cursor.offset, level: level, division: reader.chain.division) {
      return false
    }
    let division = reader.chain.division
    if isPlural || joint.isConjunction, isQuantity(cursor.offset, number),
      // »§§ 3, 4,5 og 6«: no decimal number.
      cursor.peek() != 0x2C || !listGoesOn(cursor.offset, level: level, division: division)
    {
      return false
    }
    if cursor.peek() == 0x2E, sentences(at: start) != nil { return false }
    reader.chain.cut(from: level)
    reader.chain.division = division
    reader.chain[level] = number
    if let end {
      reader.chain.rangeLevel = level
      reader.chain.rangeEnd = end
    }
    reader.start = start
    reader.offset = cursor.offset
    reader.flags = flags
    return readDeeper(&reader)
  }

  /// `§§ 16 d og e`: the number before with another letter.
  private mutating func readLetterAgain(_ reader: inout GroupReader, _ joint: Joint) -> Bool {
    let last = reader.chain[reader.level]
    var cursor = cursor(joint.end)
    guard joint.isConjunction, reader.level == .section || reader.level == .item, last.letters != 0,
      let letters = cursor.referenceLetter(isGlued: false), letters > last.letters
    else { return false }
    reader.chain.cut(from: reader.level)
    reader.chain[reader.level] = ProvisionNumber(value: last.value, letters: letters)
    reader.start = joint.end
    reader.offset = cursor.offset
    reader.flags = .continued
    return readDeeper(&reader)
  }

  /// `§§ 67, stk. 2, 70, stk. 2, 72 og 74`: after a part of one of several sections a larger bare number is a section's.
  private mutating func readSectionAgain(_ reader: inout GroupReader, _ joint: Joint) -> Bool {
    guard reader.isPlural, reader.level.rawValue > ReferenceLevel.section.rawValue,
      joint.hasComma || joint.isConjunction
    else { return false }
    var cursor = cursor(joint.end)
    guard cursor.isAtDigit, sentences(at: joint.end) == nil else { return false }
    var flags: ReferenceFlags = .continued
    guard let number = number(&cursor, level: .section, division: .none, flags: &flags),
      number > reader.chain[.section], !isQuantity(cursor.offset, number)
    else { return false }
    reader.chain = ReferenceChain()
    reader.chain[.section] = number
    if let end = rangeEnd(&cursor, after: number, level: .section, division: .none, flags: &flags) {
      reader.chain.rangeLevel = .section
      reader.chain.rangeEnd = end
    }
    reader.level = .section
    reader.start = joint.end
    reader.offset = cursor.offset
    reader.flags = flags
    return readDeeper(&reader)
  }

  /// Whether numbers at the same level go on to an `og` or `eller`: `§ 101, 103 og 107-110`, but not `stk. 2, 14 dage`.
  private func listGoesOn(_ offset: Int, level: ReferenceLevel, division: ReferenceDivision) -> Bool {
    var at = offset
    for _ in 0..<200 {
      guard let joint = joint(at: at) else { return false }
      var cursor = cursor(joint.end)
      var flags: ReferenceFlags = []
      guard let number = number(&cursor, level: level, division: division, flags: &flags) else {
        // »stk. 3, 4 og stk. 5, 1. pkt.«
        return designation(at: joint.end) != nil
      }
      _ = rangeEnd(&cursor, after: number, level: level, division: division, flags: &flags)
      if joint.isConjunction { return !isQuantity(cursor.offset, number) }
      at = cursor.offset
    }
    return false
  }

  /// `, § 7`, ` og stk. 3`, `, eller § 6, stk. 2`: another chain of the same list.
  private mutating func readCoordinated(_ reader: inout GroupReader, _ joint: Joint) -> Bool {
    if let sentences = sentences(at: joint.end) {
      reader.start = joint.end
      reader.offset = joint.end
      reader.flags = []
      append(sentences, to: &reader)
      return true
    }
    guard let designation = designation(at: joint.end),
      designation.division != .article || reader.chain.division == .article,
      carries(designation, after: reader.chain, reader.first)
    else { return false }
    let saved = reader
    reader.start = joint.end
    reader.offset = joint.end
    reader.flags = []
    if designation.level == saved.level, designation.level != .section, joint.isConjunction, !joint.hasComma {
      reader.flags.insert(.repeatedDesignation)
    }
    if !joint.isConjunction, designation.level.rawValue < reader.first.rawValue, designation.level == .subsection {
      references[references.count - 1].flags.insert(.wrongOrder)
    }
    if designation.level == .section {
      reader.chain = ReferenceChain()
    } else {
      reader.chain.cut(from: designation.level)
    }
    reader.level = .division
    if read(designation, as: designation.level, &reader) { return true }
    reader = saved
    return false
  }

  /// Whether `designation` may go on the list after the chain `previous`. A smaller level than any before, after `og`,
  /// belongs to the place and begins a list of its own.
  private func carries(_ designation: Designation, after previous: ReferenceChain, _ first: ReferenceLevel) -> Bool {
    guard let deepest = previous.deepest else { return false }
    if previous.division != .none, designation.level == .section { return true }
    return designation.level.rawValue <= deepest.rawValue
  }

  // MARK: Emitting

  /// Steps over `, III og IV`, the numbers old acts give to parts of a stykke.
  private func skipRomanParts(_ offset: Int) -> Int {
    guard at(offset) == 0x2C else { return offset }
    var look = cursor(skipGap(offset + 1))
    guard look.isAtCapital, look.romanNumber() != nil else { return offset }
    let end = look.offset
    guard let joint = joint(at: end), joint.isConjunction else { return end }
    look.offset = joint.end
    return look.isAtCapital && look.romanNumber() != nil ? look.offset : end
  }

  private mutating func emit(_ reader: inout GroupReader, flags: ReferenceFlags = []) {
    if reader.level == .subsection { reader.offset = skipRomanParts(reader.offset) }
    if reader.level != .point, at(reader.offset) == 0x29, !isParenthesised(reader.start) {
      reader.flags.insert(.noteSign)
    }
    references.append(
      Reference(
        range: ByteRange(reader.start, reader.offset), node: node, chain: reader.chain, first: reader.first,
        owner: ReferenceOwner(.unmarked), flags: reader.flags.union(flags), group: group))
  }

  /// Whether a parenthesis is open at `offset`, so that a `)` after the reference closes it.
  private func isParenthesised(_ offset: Int) -> Bool {
    var depth = 0
    var at = offset
    while at > textStart, offset - at < 400 {
      at -= 1
      if bytes[at] == 0x28 { depth += 1 }
      if bytes[at] == 0x29 { depth -= 1 }
      if depth > 0 { return true }
    }
    return false
  }

  private mutating func append(_ sentences: [Sentence], to reader: inout GroupReader) {
    for (index, sentence) in sentences.enumerated() {
      reader.chain.cut(from: .sentence)
      reader.chain[.sentence] = sentence.first
      if let last = sentence.last {
        reader.chain.rangeLevel = .sentence
        reader.chain.rangeEnd = last
      }
      if index > 0 {
        reader.start = sentence.start
        reader.flags = .continued
      }
      reader.level = .sentence
      reader.offset = index == sentences.count - 1 ? skipClause(sentence.end) : sentence.end
      emit(&reader, flags: sentence.flags)
    }
  }

  /// Steps over `, 2. led`, a part of the sentence.
  private func skipClause(_ offset: Int) -> Int {
    guard at(offset) == 0x2C else { return offset }
    var look = cursor(skipGap(offset + 1))
    guard look.referenceFigure() != nil, look.skip(0x2E) else { return offset }
    look.offset = skipGap(look.offset)
    guard look.skip("led"), look.letter == nil else { return offset }
    return look.offset
  }

  // MARK: Pieces

  /// One of `1. og 2.-4. pkt.`
  struct Sentence {
    var first: ProvisionNumber
    var last: ProvisionNumber?
    var start: Int
    var end: Int
    var flags: ReferenceFlags = []
  }

  /// Reads `2. pkt.`, `1. og 2. pkt.`, `2.-4. pkt.`, `1., 2. og 4. pkt.`, `sidste pkt.`
  @inline(__always)
  func sentences(at offset: Int) -> [Sentence]? {
    let mayBegin = at(offset) &- 0x30 < 10 || at(offset) | 0x20 == 0x73 && at(offset + 1) | 0x20 == 0x69
    return mayBegin ? readSentences(at: offset) : nil
  }

  private func readSentences(at offset: Int) -> [Sentence]? {
    var cursor = cursor(offset)
    var found: [Sentence]
    if cursor.isNextIgnoringCase("sidste") {
      cursor.offset += 6
      guard isAtPunktum(cursor.offset) else { return nil }
      found = [Sentence(first: ReferenceChain.lastSentence, start: offset, end: cursor.offset)]
    } else {
      // Most figures are no ordinals of sentences, which is told before anything is kept.
      guard cursor.isAtDigit, let first = ordinal(&cursor), isAtPunktum(cursor.offset) || goesOn(&cursor) else {
        return nil
      }
      found = [first]
      while found.count < 40, cursor.offset > found[found.count - 1].end, let sentence = ordinal(&cursor) {
        found.append(sentence)
        if !goesOn(&cursor) { break }
      }
      cursor.offset = found[found.count - 1].end
    }
    return close(&found, &cursor) ? found : nil
  }

  /// Whether the `p` of `pkt.` or `punktum` comes after the gap at `offset`.
  private func isAtPunktum(_ offset: Int) -> Bool { at(skipGap(offset)) == 0x70 }

  /// Steps over what joins an ordinal to the next, if one follows.
  private func goesOn(_ cursor: inout ByteScanner) -> Bool {
    guard let joint = joint(at: cursor.offset), at(joint.end) &- 0x30 < 10 else { return false }
    cursor.offset = joint.end
    return true
  }

  /// `2.`, `2.-4.`
  private func ordinal(_ cursor: inout ByteScanner) -> Sentence? {
    let start = cursor.offset
    var look = cursor
    guard let figure = look.referenceFigure() else { return nil }
    var sentence = Sentence(first: ProvisionNumber(value: figure), start: start, end: look.offset)
    let hasStop = look.skip(0x2E)
    var range = look
    range.skipSpaces()
    let dash = range.offset
    if range.skipDash() {
      if range.offset - dash > 1 { sentence.flags.insert(.longDash) }
      range.offset = skipGap(range.offset)
      if let last = range.referenceFigure(), range.skip(0x2E) || isAtPunktum(range.offset) {
        sentence.last = ProvisionNumber(value: last)
        look = range
      }
    }
    if !hasStop, sentence.last == nil { sentence.flags.insert(.missingStop) }
    sentence.end = look.offset
    cursor = look
    return sentence
  }

  /// The `pkt.` at the end, which belongs to the last of the sentences.
  private func close(_ found: inout [Sentence], _ cursor: inout ByteScanner) -> Bool {
    let gap = skipGap(cursor.offset)
    var word = self.cursor(gap)
    var flags: ReferenceFlags = gap == cursor.offset ? .missingSpace : []
    if word.skip("pkt") {
      if !word.skip(0x2E) { flags.insert(.missingStop) }
    } else if word.skip("punktum") {
      flags.insert(.spelledOut)
    } else {
      return false
    }
    guard word.letter == nil else { return false }
    // »1 pkt.« lacks the stop of the ordinal, and so may »1 og 2. pkt.« before the last.
    if found.count > 1, found.contains(where: { $0.flags.contains(.missingStop) }), !areOrdinals(found) { return false }
    found[found.count - 1].end = word.offset
    found[found.count - 1].flags.formUnion(flags)
    return true
  }

  /// Whether numbers some of which lack their stop are ordinals by what joins them to the last: they rise, and `og` or
  /// `eller` leads to that, which has its stop. `stk. 2, 3, 1. pkt.` goes on to a lower level.
  private func areOrdinals(_ found: [Sentence]) -> Bool {
    guard let last = found.last, !last.flags.contains(.missingStop), let joint = joint(at: found[found.count - 2].end),
      joint.isConjunction, !joint.hasComma
    else { return false }
    return zip(found, found.dropFirst()).allSatisfy { ($0.last ?? $0.first) < $1.first }
  }

  private typealias OldForm = (
    level: ReferenceLevel, division: ReferenceDivision, number: ProvisionNumber, end: Int
  )

  /// `5. kapitel`, `2. afsnit`, `2. stykke`, `2det stykke`, `3die punktum`
  @inline(__always)
  private func oldForm(at offset: Int) -> OldForm? { at(offset) &- 0x30 < 10 ? readOldForm(at: offset) : nil }

  private func readOldForm(at offset: Int) -> OldForm? {
    var cursor = cursor(offset)
    guard let figure = cursor.referenceFigure() else { return nil }
    guard cursor.skip(0x2E) || cursor.skip("det") || cursor.skip("den") || cursor.skip("die") || cursor.skip("te")
    else { return nil }
    var word = self.cursor(skipGap(cursor.offset))
    let number = ProvisionNumber(value: figure)
    if word.skip("kapitel"), word.letter == nil { return (.division, .chapter, number, word.offset) }
    if word.skip("afsnit"), word.letter == nil { return (.division, .part, number, word.offset) }
    if word.skip("stykke"), word.letter == nil { return (.subsection, .none, number, word.offset) }
    if word.skip("stk."), word.letter == nil, !self.cursor(skipGap(word.offset)).isAtDigit {
      return (.subsection, .none, number, word.offset)
    }
    return nil
  }

  /// The designation that begins at `offset`; the first letter tells nearly all other words apart.
  @inline(__always)
  private func designation(at offset: Int) -> Designation? {
    switch at(offset) | 0x20 {
    case 0xE2, 0x73, 0x6E, 0x6C, 0x6B, 0x61, 0x62: readDesignation(at: offset)
    default: nil
    }
  }

  private func readDesignation(at offset: Int) -> Designation? {
    var cursor = cursor(offset)
    let isCapital = cursor.peek() &- 0x41 < 26
    let capital: ReferenceFlags = isCapital && offset > textStart ? .capital : []
    switch cursor.peek() | 0x20 {
    case 0xE2:  // C2 | 20
      guard cursor.isAtSectionSign else { return nil }
      cursor.offset += 2
      guard cursor.isAtSectionSign else { return Designation(level: .section, end: cursor.offset, flags: .singleSign) }
      cursor.offset += 2
      return Designation(level: .section, end: cursor.offset, flags: .doubleSign)
    case 0x73 where cursor.skipIgnoringCase("stk"):
      let stop: ReferenceFlags = cursor.skip(0x2E) ? [] : .missingStop
      guard cursor.letter == nil, self.cursor(skipGap(cursor.offset)).isAtDigit else { return nil }
      return Designation(level: .subsection, end: cursor.offset, flags: stop.union(capital))
    case 0x6E where cursor.skipIgnoringCase("nr"):
      guard cursor.skip(0x2E), isItemNumber(skipGap(cursor.offset)) else { return nil }
      return Designation(level: .item, end: cursor.offset, flags: capital)
    case 0x6C where cursor.skipIgnoringCase("litra"):
      return cursor.letter == nil ? Designation(level: .point, end: cursor.offset, flags: capital) : nil
    default:
      return division(&cursor)
    }
  }

  /// `3`, or in acts of the EU `i`, `ii`.
  private func isItemNumber(_ offset: Int) -> Bool {
    var look = cursor(offset)
    if look.isAtDigit { return true }
    return look.isAtSmallLetter && look.romanNumber() != nil && (look.peek() == 0x2C || look.peek() == 0x29)
  }

  private func division(_ cursor: inout ByteScanner) -> Designation? {
    switch (cursor.peek() | 0x20, cursor.peek(1) | 0x20, cursor.peek(2) | 0x20) {
    case (0x6B, 0x61, 0x70), (0x61, 0x66, 0x73), (0x61, 0x72, 0x74), (0x62, 0x69, 0x6C): break
    default: return nil
    }
    for (word, division) in Self.divisionWords {
      var look = cursor
      guard look.skipIgnoringCase(word), look.letter == nil else { continue }
      return Designation(level: .division, division: division, end: look.offset)
    }
    return nil
  }

  private static let divisionWords: [(StaticString, ReferenceDivision)] = [
    ("kapitlerne", .chapter), ("kapitler", .chapter), ("kapitel", .chapter), ("kap.", .chapter), ("afsnit", .part),
    ("bilagene", .annex), ("bilag", .annex), ("artiklerne", .article), ("artikel", .article),
  ]

  /// The number of a level: figures with a letter, a letter for litra, a Roman numeral for afsnit and old chapters.
  private func number(
    _ cursor: inout ByteScanner, level: ReferenceLevel, division: ReferenceDivision, flags: inout ReferenceFlags
  ) -> ProvisionNumber? {
    switch level {
    case .point:
      guard let letters = cursor.pointLetters() else { return nil }
      if cursor.skip(0x29) { flags.insert(.parenthesis) }
      return ProvisionNumber(value: 0, letters: letters, style: .letter)
    case .division where !cursor.isAtDigit:
      if cursor.isAtCapital, let roman = cursor.romanProvisionNumber() { return roman }
      guard division == .annex, let letters = cursor.pointLetters(), letters & 0x2000 == 0 else { return nil }
      return ProvisionNumber(value: 0, letters: letters, style: .letter)
    case .item where !cursor.isAtDigit, .subpoint where !cursor.isAtDigit:
      return cursor.romanNumber().map { ProvisionNumber(value: $0, style: .roman) }
    default:
      guard let figure = cursor.referenceFigure() else { return nil }
      // A sign right after the figure: no letter comes.
      if cursor.peek() &- 0x21 < 0x20 { return ProvisionNumber(value: figure) }
      var look = cursor
      let spaced = look.skipSpaces()
      guard level != .sentence, let letters = look.referenceLetter(isGlued: !spaced) else {
        return ProvisionNumber(value: figure)
      }
      // »stk. 12 i, at …«: stykker carry no letters, and »i« is a word.
      if level == .subsection, letters >> 8 == 0x69 { return ProvisionNumber(value: figure) }
      // »§ 3s regel«
      if !spaced, letters >> 8 == 0x73 { return ProvisionNumber(value: figure) }
      if !spaced, division != .article { flags.insert(.gluedLetter) }
      cursor = look
      return ProvisionNumber(value: figure, letters: letters)
    }
  }

  /// `-9`, `–9 a`, `-c`
  private func rangeEnd(
    _ cursor: inout ByteScanner, after number: ProvisionNumber, level: ReferenceLevel, division: ReferenceDivision,
    flags: inout ReferenceFlags
  ) -> ProvisionNumber? {
    guard mayBeDash(cursor.offset) else { return nil }
    var look = cursor
    look.skipSpaces()
    let dash = look.offset
    guard look.skipDash() else { return nil }
    let length = look.offset - dash
    look.offset = skipGap(look.offset)
    while look.isAtSectionSign { look.offset += 2 }
    look.skipSpaces()
    var end: ProvisionNumber?
    if level != .point, number.letters != 0, !look.isAtDigit, let letters = look.referenceLetter(isGlued: false) {
      end = ProvisionNumber(value: number.value, letters: letters)
    } else {
      end = self.number(&look, level: level, division: division, flags: &flags)
    }
    guard var end else { return nil }
    if level == .section, end < number, end.value < 100, end.value > number.value % 100 {
      // »§§ 696-99« is §§ 696-699.
      end.value += number.value - number.value % (end.value < 10 ? 10 : 100)
    }
    if length > 1 { flags.insert(.longDash) }
    cursor = look
    return end
  }

  /// A cheap look for a dash, with or without a space before it.
  @inline(__always)
  private func mayBeDash(_ offset: Int) -> Bool {
    let next = at(offset) == 0x20 ? at(offset + 1) : at(offset)
    return next == 0x2D || !isPlain(next)
  }

  /// What joins two members of a list: a comma, `og`, `eller`, `samt`, `henholdsvis`, with or without a comma before it.
  struct Joint {
    var end: Int
    var isConjunction: Bool
    var hasComma: Bool
  }

  @inline(__always)
  func joint(at offset: Int) -> Joint? { mayJoin(offset) ? readJoint(at: offset) : nil }

  /// A cheap look at what follows a member of a list, which settles most cases: another word, another sign.
  @inline(__always)
  private func mayJoin(_ offset: Int) -> Bool {
    let first = at(offset)
    guard first == 0x20 else { return !isPlain(first) || first == 0x2C || first == 0x2E || first &- 0x30 < 10 }
    let next = at(offset + 1)
    return !isPlain(next) || next == 0x2D || beginsConjunction(next)
  }

  /// Whether a conjunction can begin with this letter.
  @inline(__always)
  private func beginsConjunction(_ letter: UInt8) -> Bool {
    letter == 0x6F || letter == 0x65 || letter == 0x73 || letter == 0x68
  }

  private func readJoint(at offset: Int) -> Joint? {
    var hasComma = false
    var start = offset
    start = skipEmphasis(skipNoteSign(start))
    // »stk. 1 -, 3«: a dash that slipped in before the comma.
    if at(start) == 0x20, at(start + 1) == 0x2D, at(start + 2) == 0x2C { start += 2 }
    // »stk. 1. eller stk. 2«: a stop that slipped in before a conjunction.
    let isStop = at(start) == 0x2E
    if at(start) == 0x2C || isStop {
      hasComma = !isStop
      start = skipNoteSign(start + 1)
    }
    let gap = skipGap(start)
    // »§ 26,§ 30« and »§§ 4,5 og 6«: the space lacks.
    guard gap > start || (hasComma && (cursor(gap).isAtSectionSign || cursor(gap).isAtDigit)) else { return nil }
    if beginsConjunction(at(gap)), let conjunction = conjunctionEnd(at: gap) {
      let end = skipGap(conjunction)
      return end > conjunction ? Joint(end: end, isConjunction: true, hasComma: hasComma) : nil
    }
    return hasComma ? Joint(end: gap, isConjunction: false, hasComma: true) : nil
  }

  private func conjunctionEnd(at offset: Int) -> Int? {
    var cursor = cursor(offset)
    switch cursor.peek() {
    case 0x6F: return cursor.skip("og/eller") || cursor.skip("og") ? cursor.offset : nil
    case 0x65: return cursor.skip("eller") ? cursor.offset : nil
    case 0x73: return cursor.skip("samt") ? cursor.offset : nil
    case 0x68: return cursor.skip("henholdsvis") ? cursor.offset : nil
    default: return nil
    }
  }

  /// `stk. 2 og 14 dage`: the number counts something.
  private func isQuantity(_ offset: Int, _ number: ProvisionNumber) -> Bool {
    guard number.letters == 0 else { return false }
    let next = cursor(offset)
    if next.peek() == 0x2C || next.peek() == 0x2E, next.peek(1) &- 0x30 < 10 {
      // »nr. 11 og 41.28)«: the sign of a note after the sentence's stop.
      return skipNoteSign(offset + 1, after: 0x2E) == offset + 1
    }
    let cursor = cursor(skipGap(offset))
    guard Self.firstOfUnits.contains(cursor.peek()) else { return false }
    return Self.units.contains { cursor.isNext($0) }
  }

  private static let units: [StaticString] = [
    "dage", "uger", "måneder", "år ", "år,", "år.", "timer", "pct", "kr.", "mio", "mia", "kilometer", "km", "meter",
    "personer", "medlemmer", "gange", "procent", "minutter", "promille", "kg", "ton", "liter", "%",
  ]

  private static let firstOfUnits = ByteSet(firstOf: units)

  /// `nr. 4-8 i § 17, stk. 2`: the list's smaller levels stand first. The larger ones are given to every mention of the
  /// list that lacks them, and the last mention reaches to their end.
  private mutating func readInversion(from first: Int, _ offset: Int) -> Int {
    guard references[first].first.rawValue > ReferenceLevel.section.rawValue else { return offset }
    let gap = skipGap(offset)
    guard gap > offset else { return offset }
    var cursor = cursor(gap)
    guard cursor.skip("i") else { return offset }
    let start = skipGap(cursor.offset)
    guard start > cursor.offset, let designation = designation(at: start),
      designation.division == .none || designation.division == .annex,
      designation.level.rawValue < references[first].first.rawValue
    else { return offset }
    let count = references.count
    var reader = GroupReader(offset: start, start: start)
    let isRead = read(designation, as: designation.level, &reader)
    let outer = references.count > count ? references[count].chain : ReferenceChain()
    references.removeLast(references.count - count)
    guard isRead, outer.rangeEnd == .none, let deepest = outer.deepest,
      deepest.rawValue < references[first].first.rawValue
    else { return offset }
    let firstInAnnex = outer.division == .annex ? firstInAnnex(of: first..<count) : first
    if firstInAnnex > first {
      for i in firstInAnnex..<count {
        (references[i].chain[.section], references[i].chain[.subsection]) = (.none, .none)
      }
    }
    for i in firstInAnnex..<count {
      for level in ReferenceLevel.allCases where outer[level] != .none { references[i].chain[level] = outer[level] }
      if outer.division != .none { references[i].chain.division = outer.division }
      references[i].first = reader.first
      references[i].flags.insert(.inverted)
      references[i].flags.remove(.wrongOrder)
    }
    references[count - 1].range = ByteRange(references[count - 1].range.start, reader.offset)
    return reader.offset
  }

  /// The mention of a list with which what stands in an annex begins: `stk. 2 og litra a i bilag 3`, where the stykke is of the place that
  /// refers, for an annex beside it has none.
  private func firstInAnnex(of members: Range<Int>) -> Int {
    func namesStykke(_ index: Int) -> Bool {
      let sign = at(references[index].range.start)
      return sign | 0x20 == 0x73 || sign == 0xC2
    }
    let written = members.filter { !references[$0].flags.contains(.continued) }
    guard let last = written.last, !namesStykke(last), let stykke = written.last(where: namesStykke) else {
      return members.lowerBound
    }
    return written.first { $0 > stykke } ?? members.lowerBound
  }
}

extension ByteScanner {
  /// The letter of a litra: one, or the same twice, or a small Roman numeral; not the beginning of a word.
  mutating func pointLetters() -> UInt16? {
    guard let (first, length) = letter else { return nil }
    var look = self
    look.offset += length
    var letters = UInt16(first) << 8
    if let (second, length) = look.letter {
      guard second | 0x20 == first | 0x20 else { return nil }
      letters |= UInt16(second)
      look.offset += length
    }
    guard look.letter == nil, !look.isAtDigit else { return nil }
    self = look
    return letters
  }

  /// The letter of `§ 7 a`: not the beginning of a word, and not the preposition of `§ 5 i lov om …`.
  mutating func referenceLetter(isGlued: Bool) -> UInt16? {
    guard let (first, length) = letter else { return nil }
    var look = self
    look.offset += length
    var letters = UInt16(first) << 8
    if let (second, length) = look.letter {
      guard second == first, first != 0x69 else { return nil }
      letters |= UInt16(second)
      look.offset += length
    }
    guard look.letter == nil, !look.isAtDigit || look.isAtNoteSign, look.peek() != 0x27, !look.isNext(" contrario")
    else { return nil }
    if first == 0x69 || first == 0xE5 || first == 0x49, !isGlued, !look.endsLetter { return nil }
    self = look
    return letters
  }

  /// Whether the sign of a note comes next: `§ 43 a8)`.
  private var isAtNoteSign: Bool {
    var look = self
    return look.referenceFigure() != nil && look.peek() == 0x29
  }

  /// Whether what follows shows that a lone `i` was a letter: a sign, the end, or a word that no preposition governs.
  private var endsLetter: Bool {
    if isAtEnd || peek() == 0x0A || peek() == 0x0D || peek() == 0x09 || peek() == 0x2C || peek() == 0x2E
      || peek() == 0x29 || peek() == 0x2D || peek() == 0x3B
      || peek() == 0x3A || peek() == 0xC2 && peek(1) == 0xAB
    {
      return true
    }
    var next = self
    next.skipSpaces()
    let words: [StaticString] = [
      "og ", "eller ", "samt ", "finder ", "kan ", "skal ", "er ", "gælder ", "har ", "stk.", "ikke ", "ved ",
      "anvendes ",
      "træder ", "som ", "med ", "fra ", "i ", "i\u{A0}", "og\u{A0}", "henholdsvis ",
    ]
    return words.contains { next.isNext($0) }
  }
}
