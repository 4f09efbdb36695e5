import StatuteText

/// A reference that is being written, as far as the cursor: what it names so far, and what can come next.
///
/// A number that no provision has is thought to stand at the cursor, and the text is read with it. So it is the scanner
/// that says what level and what list the number belongs to, and whose provision it is.
public struct UnfinishedReference: Sendable {
  /// What is being written.
  public enum Part: Hashable, Sendable {
    /// A number whose designation stands before it or before its list: `§ `, `stk. 1 og `, `§§ 3-`.
    case number(ReferenceLevel)
    /// A level with its designation, below those written: `§ 8, `.
    case level
    /// A reference from its beginning: `jf. `, `§ 8, stk. 2, og `.
    case whole
  }

  /// What is being written.
  public let part: Part
  /// The levels above the one being written, the act they belong to, and the node whose text holds them.
  public let reference: Reference
  /// What has been typed of the part, up to the cursor; with its designation where no space follows that: `§`, `stk.2`.
  public let typed: ByteRange
  /// The designation in ``typed``; empty where a space follows it.
  public let designation: ByteRange
  /// The offset after what stands of the part behind the cursor.
  public let end: Int
  /// The number that the list or range goes on from: `3` in `§§ 3-` and `stk. 1, 3 og `; none where none does.
  public let previous: ProvisionNumber
}

extension SyntaxTree {
  /// The reference that is being written at the cursor before the byte at `offset`; nil where what stands before it leads
  /// to none.
  public func unfinishedReference(at offset: Int) -> UnfinishedReference? {
    guard offset > 0, offset <= source.count else { return nil }
    let index = node(at: offset - 1)
    let text = nodes[index].text
    guard Self.mayRefer(nodes[index].kind), !text.isEmpty, text.start < offset else { return nil }
    return source.bytes.withUnsafeBufferPointer { bytes in
      UnfinishedReferenceReader(bytes, text, cursor: offset, node: index).read()
    }
  }
}

/// Reads backwards from a cursor.
private struct UnfinishedReferenceReader {
  private let bytes: UnsafeBufferPointer<UInt8>
  /// What of the node's text is looked at.
  private let window: ByteRange
  private let cursor: Int
  private let node: Int
  /// Looks at what stands before the cursor.
  private let before: ReferenceScanner

  /// So many bytes before the cursor and after it are looked at: no reference and no title is longer.
  private static let (farthestBack, farthestOn) = (2_000, 400)

  init(_ bytes: UnsafeBufferPointer<UInt8>, _ text: ByteRange, cursor: Int, node: Int) {
    self.bytes = bytes
    self.cursor = cursor
    self.node = node
    var start = text.start
    if cursor - start > Self.farthestBack {
      start = cursor - Self.farthestBack
      while start < cursor, bytes[start] > 0x20 { start += 1 }
    }
    window = ByteRange(start, min(max(text.end, cursor), cursor + Self.farthestOn))
    var scanner = ReferenceScanner(bytes)
    scanner.textStart = start
    scanner.textEnd = cursor
    before = scanner
  }

  func read() -> UnfinishedReference? {
    let word = wordStart
    if let number = letteredNumberStart(before: word), let found = readNumber(at: number) { return found }
    return readSentence(at: word) ?? readNumber(at: word) ?? readLevel(at: word) ?? readWhole(at: word)
      ?? readBehindName(at: word)
  }

  // MARK: Sentences

  /// `stk. 1, 2. `, `jf. 1. p`, `efter pkt.`: a sentence whose number or whose word is being written.
  private func readSentence(at word: Int) -> UnfinishedReference? {
    var start = word
    if let stop = before.ends(with: "pkt.", at: cursor) { start = stop }
    let typed = bytes[start..<cursor]
    guard "pkt.".utf8.starts(with: typed) else { return nil }
    let gap = before.gapStart(before: start)
    if before.at(gap - 1) == 0x2E, before.at(gap - 2) &- 0x30 < 10 {
      start = gap - 1
      while before.at(start - 1) &- 0x30 < 10 { start -= 1 }
      guard gap - start <= 3 else { return nil }
      return followsComma(start) || leads(to: start, typed.isEmpty ? ["jf."] : ["jf.", "efter", "i", "af"])
        ? finish(.sentence, at: start, as: .level) : nil
    }
    guard typed.count == 4, leads(to: start, ["jf.", "efter", "i", "af"]) else { return nil }
    return finish(.sentence, at: start, as: .level)
  }

  /// `jf. 1`: the number of a sentence, for no other level begins with its number.
  private func readFigure(at start: Int) -> UnfinishedReference? {
    guard start < cursor, cursor - start <= 2, isFigures(start) else { return nil }
    return finish(.sentence, at: start, as: .level)
  }

  private func followsComma(_ start: Int) -> Bool {
    let gap = before.gapStart(before: start)
    guard gap < start, before.at(gap - 1) == 0x2C, let found = finish(.sentence, at: start, as: .level) else {
      return false
    }
    return found.reference.chain.deepest != nil
  }

  private func leads(to start: Int, _ words: [StaticString]) -> Bool {
    let gap = before.gapStart(before: start)
    return gap < start && words.contains { before.ends(with: $0, at: gap) != nil }
  }

  // MARK: Another act's

  /// `retsplejelovens `: a section of the act whose name stands in the genitive.
  private func readBehindName(at start: Int) -> UnfinishedReference? {
    let gap = before.gapStart(before: start)
    guard gap < start, start == cursor, before.at(gap - 1) == 0x73, before.ends(with: "lovens", at: gap) == nil,
      let found = finish(.section, at: start, as: .whole), found.reference.owner.kind == .named
    else { return nil }
    return found
  }

  // MARK: What has been typed

  /// Where the letters and figures begin that end at the cursor.
  private var wordStart: Int {
    var at = cursor
    while true {
      let byte = before.at(at - 1)
      if (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 {
        at -= 1
      } else if byte >= 0x80, before.at(at - 2) == 0xC3 {
        at -= 2
      } else {
        return at
      }
    }
  }

  /// Where `7 a` begins whose letter begins at `word`.
  private func letteredNumberStart(before word: Int) -> Int? {
    let gap = before.gapStart(before: word)
    guard word < cursor, cursor - word <= 2, gap < word, !(gap..<word).contains(where: { bytes[$0] == 0x0A }) else {
      return nil
    }
    var at = gap
    while before.at(at - 1) &- 0x30 < 10 { at -= 1 }
    return at < gap ? at : nil
  }

  private func isFigures(_ start: Int) -> Bool { (start..<cursor).allSatisfy { bytes[$0] &- 0x30 < 10 } }

  /// Whether what has been typed from `start` on can be the beginning of a number, `7` or `7 a`.
  private func isNumber(_ start: Int) -> Bool { start == cursor || bytes[start] &- 0x30 < 10 }

  /// Whether it can be the letter of a litra.
  private func isLetter(_ start: Int) -> Bool { cursor - start <= 2 && (start == cursor || !isNumber(start)) }

  // MARK: Numbers

  /// A number that is thought to stand at the cursor.
  private struct Probe {
    let text: StaticString
    let number: ProvisionNumber

    static let figure = Probe(text: "999999", number: ProvisionNumber(value: 999_999))
    static let letter = Probe(text: "å", number: ProvisionNumber(value: 0, letters: 0xE500, style: .letter))
    static let roman = Probe(text: "LXXX", number: ProvisionNumber(value: 80, style: .roman))
    static let sentence = Probe(text: "999999. pkt.", number: figure.number)
    static let subsection = Probe(text: "stk. 999999", number: figure.number)
    static let section = Probe(text: "§ 999999", number: figure.number)
  }

  /// A number that begins at `start`, after its designation or after an earlier number of its list.
  private func readNumber(at start: Int) -> UnfinishedReference? {
    let gap = before.gapStart(before: start)
    if let (designation, probe) = designation(endingAt: gap, isGlued: gap == start) {
      guard probe.number.style == .letter ? isLetter(start) : isNumber(start) || probe.number.style == .roman else {
        return nil
      }
      return finish(probe, at: start, glued: gap == start ? ByteRange(designation, gap) : nil)
    }
    if gap == start { return readRangeEnd(at: start) }
    if before.at(gap - 1) == 0x2C {
      guard isNumber(start), let found = finish(.figure, at: start), found.part == .number(.section),
        found.reference.flags.contains(.continued)
      else { return nil }
      return found
    }
    guard let conjunction = conjunctionStart(endingAt: gap) else { return nil }
    let end = before.gapStart(before: conjunction)
    // After a comma a reference begins: »§ 8, stk. 2, og «.
    return before.at(end - 1) == 0x2C ? nil : readContinuation(at: start, after: end)
  }

  /// `§`, `stk.`, … that ends at `gap`: where it begins, and what can stand after it.
  private func designation(endingAt gap: Int, isGlued: Bool) -> (start: Int, probe: Probe)? {
    switch before.at(gap - 1) {
    case 0xA7:
      guard before.at(gap - 2) == 0xC2 else { return nil }
      let isDouble = before.at(gap - 3) == 0xA7 && before.at(gap - 4) == 0xC2
      return (gap - (isDouble ? 4 : 2), .figure)
    case 0x2E:
      let start = before.ends(with: "stk.", at: gap) ?? before.ends(with: "nr.", at: gap)
      return (start ?? before.ends(with: "kap.", at: gap)).map { ($0, .figure) }
    default: break
    }
    if isGlued { return nil }
    if let start = before.ends(with: "litra", at: gap) { return (start, .letter) }
    if let start = before.ends(with: "afsnit", at: gap) { return (start, .roman) }
    let words: [StaticString] = ["stk", "kapitel", "kapitlerne", "bilag", "bilagene"]
    return words.lazy.compactMap { before.ends(with: $0, at: gap) }.first.map { ($0, .figure) }
  }

  /// `§§ 3-`, `litra a-`
  private func readRangeEnd(at start: Int) -> UnfinishedReference? {
    let isDash = before.at(start - 1) == 0x2D || before.at(start - 3) == 0xE2 && before.at(start - 2) == 0x80
    guard isDash else { return nil }
    for probe in [Probe.figure, .letter] where probe.number.style == .letter ? isLetter(start) : isNumber(start) {
      if let found = finish(probe, at: start), found.previous != .none { return found }
    }
    return nil
  }

  private func conjunctionStart(endingAt gap: Int) -> Int? {
    let words: [StaticString] = ["og", "eller", "samt", "henholdsvis"]
    return words.lazy.compactMap { before.ends(with: $0, at: gap) }.first
  }

  /// `stk. 1 og `, `litra a eller `, `1. og `: what stands before the conjunction ends at `end`.
  private func readContinuation(at start: Int, after end: Int) -> UnfinishedReference? {
    if before.at(end - 1) == 0x2E, before.at(end - 2) &- 0x30 < 10 {
      // »den 1. og « is a date, »jf. 1. og « a sentence of the same stykke.
      let first = (window.start..<end - 1).last { bytes[$0] &- 0x30 >= 10 } ?? window.start
      guard isFigures(start), let found = finish(.sentence, at: start),
        found.reference.chain.deepest != nil || leads(to: first + 1, ["jf."]) && found.previous != .none
      else { return nil }
      return found
    }
    for probe in [Probe.figure, .letter] where probe.number.style == .letter ? isLetter(start) : isNumber(start) {
      if let found = finish(probe, at: start), found.reference.flags.contains(.continued) { return found }
    }
    return nil
  }

  // MARK: Levels and whole references

  /// `§ 8, `: the level below.
  private func readLevel(at start: Int) -> UnfinishedReference? {
    let gap = before.gapStart(before: start)
    // »§ 8, 1. pkt., «: below a sentence there is nothing.
    guard gap < start, before.at(gap - 1) == 0x2C, before.ends(with: "pkt.", at: gap - 1) == nil,
      let found = finish(.sentence, at: start, as: .level), found.reference.chain.deepest != nil
    else { return nil }
    return found
  }

  /// `jf. `, `jf. dog `, and `§ 8, stk. 2, og `.
  private func readWhole(at start: Int) -> UnfinishedReference? {
    var gap = before.gapStart(before: start)
    guard gap < start else { return nil }
    if let conjunction = conjunctionStart(endingAt: gap) {
      let comma = before.gapStart(before: conjunction)
      guard before.at(comma - 1) == 0x2C, let found = finish(.subsection, at: start, as: .whole),
        found.reference.chain.deepest != nil
      else { return nil }
      return found
    }
    for word in ["herved", "tillige", "dog"] as [StaticString] {
      if let start = before.ends(with: word, at: gap) { gap = before.gapStart(before: start) }
    }
    guard before.ends(with: "jf.", at: gap) != nil else { return nil }
    if let found = readFigure(at: start) { return found }
    return finish(.subsection, at: start, as: .whole)
  }

  // MARK: Reading with the probe

  /// The reference with `probe` in the place of what has been typed from `start` on and of what follows it.
  private func finish(
    _ probe: Probe, at start: Int, glued designation: ByteRange? = nil, as part: UnfinishedReference.Part? = nil
  ) -> UnfinishedReference? {
    let end = part == nil ? numberEnd(from: start) : levelEnd(from: start)
    guard let (found, before) = reference(with: probe, from: start, to: end, designation?.start ?? start),
      let level = level(of: probe, in: found.chain)
    else { return nil }
    var reference = found
    let division = reference.chain.division
    var previous = ProvisionNumber.none
    if reference.chain.rangeEnd == probe.number {
      previous = reference.chain[level]
    } else if let before, reference.flags.contains(.continued) {
      previous =
        before.chain.rangeLevel == level && before.chain.rangeEnd != .none ? before.chain.rangeEnd : before.chain[level]
    }
    reference.chain.cut(from: level)
    reference.chain.division = division
    return UnfinishedReference(
      part: part ?? .number(level), reference: reference,
      typed: ByteRange(designation?.start ?? start, cursor), designation: designation ?? ByteRange(start, start),
      // The number of a sentence is put in with its word.
      end: level == .sentence ? sentenceEnd(from: start) ?? end : end, previous: previous)
  }

  private func level(of probe: Probe, in chain: ReferenceChain) -> ReferenceLevel? {
    ReferenceLevel.allCases.first {
      chain[$0] == probe.number || chain.rangeLevel == $0 && chain.rangeEnd == probe.number
    }
  }

  /// The mention that holds the probe, and the one before it in the same list. A designation that is glued to the word before
  /// it, `loven§`, is read as if a space stood there.
  private func reference(
    with probe: Probe, from start: Int, to end: Int, _ designation: Int
  ) -> (reference: Reference, before: Reference?)? {
    var text = Array(bytes[window.start..<designation])
    if designation < start, before.isLetter(before: designation) { text.append(0x20) }
    text += bytes[designation..<start]
    let place = text.count
    text += UnsafeBufferPointer(start: probe.text.utf8Start, count: probe.text.utf8CodeUnitCount)
    let probeEnd = text.count
    // What comes next must not run together with the number.
    if end < window.end, (bytes[end] | 0x20) &- 0x61 < 26 || bytes[end] &- 0x30 < 10 { text.append(0x20) }
    let shift = end - text.count
    text += bytes[end..<max(end, window.end)]
    let whole = ByteRange(0, text.count)
    let references = text.withUnsafeBufferPointer { bytes in
      var scanner = ReferenceScanner(bytes)
      scanner.scan(node: node, text: whole)
      return scanner.references
    }
    guard let index = references.lastIndex(where: { $0.range.start <= place && $0.range.end >= probeEnd }) else {
      return nil
    }
    var found = references[index]
    found.range = ByteRange(found.range.start + window.start, max(found.range.start + window.start, end))
    let name = found.owner.name
    if !name.isEmpty {
      let shift = name.start < place ? window.start : shift
      found.owner.name = ByteRange(name.start + shift, name.end + shift)
    }
    let before = index > 0 && references[index - 1].group == found.group ? references[index - 1] : nil
    return (found, before)
  }

  // MARK: Behind the cursor

  /// The end of the number at `start` that the cursor stands in.
  private func numberEnd(from start: Int) -> Int {
    var scanner = ByteScanner(bytes, from: start, to: window.end)
    var flags: NodeFlags = []
    // »§« and the cursor, a space and »19«.
    if before.gapStart(before: start) == start { scanner.skipSpaces() }
    let isNumber =
      scanner.provisionNumber(expectsSpace: false, flags: &flags) != nil || scanner.romanNumber() != nil
      || scanner.provisionLetters() != nil
    return isNumber ? max(scanner.offset, cursor) : cursor
  }

  /// The end of the sentence's number and word that begin at `start`, `3. pkt.`, of which the stop may be missing; nil where
  /// there are none.
  private func sentenceEnd(from start: Int) -> Int? {
    var scanner = ByteScanner(bytes, from: start, to: window.end)
    guard scanner.referenceFigure() != nil else { return nil }
    _ = scanner.skip(0x2E)
    scanner.skipSpaces()
    return scanner.skip("pkt.") ? max(scanner.offset, cursor) : nil
  }

  /// The end of the level at `start`, designation and number, that the cursor stands in: `stk. 2`, `1. pkt.`, `kapitel 3`
  private func levelEnd(from start: Int) -> Int {
    var scanner = ByteScanner(bytes, from: start, to: window.end)
    if scanner.isAtDigit { return sentenceEnd(from: start) ?? cursor }
    let designations: [StaticString] = ["§", "stk.", "nr.", "litra", "kapitel", "kap.", "afsnit", "bilag"]
    guard designations.contains(where: { scanner.skip($0) }) else { return cursor }
    let end = scanner.offset
    scanner.skipSpaces()
    var flags: NodeFlags = []
    let hasNumber =
      scanner.provisionNumber(expectsSpace: false, flags: &flags) != nil || scanner.romanNumber() != nil
      || scanner.provisionLetters() != nil
    return max(hasNumber ? scanner.offset : end, cursor)
  }
}

extension ReferenceScanner {
  /// Whether a letter ends at `offset`.
  fileprivate func isLetter(before offset: Int) -> Bool {
    (at(offset - 1) | 0x20) &- 0x61 < 26 || at(offset - 1) >= 0x80 && at(offset - 2) == 0xC3
  }
}
