import StatuteText

/// Finds the references in a text.
///
/// One pass over the bytes of every node's own text stops at the few bytes a reference can begin with (`§`, a figure, the
/// first letter of `litra`, `kapitel`, `bilag`, …), reads a whole coordinated list from there
/// (`§§ 10, 12 og 14, § 16, stk. 2, og § 18`) and then looks left and right for the act it belongs to.
struct ReferenceScanner {
  let bytes: UnsafeBufferPointer<UInt8>
  var references: [Reference] = []
  /// The node whose text is being read.
  var node = 0
  /// The bounds of that text.
  var textStart = 0
  var textEnd = 0
  /// The number of the coordinated list being read.
  var group = 0
  /// The last act that was named in this text, for `samme lov`.
  var lastNamed = ReferenceOwner(.unmarked)

  /// The act that the text's first sentence begins with, `I søloven, jf. …, ophæves §§ 164 og 510.`, and where it ends.
  var leading: (owner: ReferenceOwner, end: Int)?

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  /// Reads the references of one text.
  mutating func scan(node: Int, text: ByteRange) {
    self.node = node
    textStart = text.start
    textEnd = text.end
    lastNamed = ReferenceOwner(.unmarked)
    leading = leadingOwner()
    guard let base = bytes.baseAddress else { return }
    var at = text.start
    while at < text.end {
      guard at > 0, at + ReferenceTriggers.width + ReferenceTriggers.reach <= bytes.count else {
        at = step(at)
        continue
      }
      var triggers = ReferenceTriggers(base, at: at)
      let block = at
      at = block + ReferenceTriggers.width
      while let lane = triggers.next(), block + lane < text.end {
        let next = step(block + lane)
        guard next < at else {
          at = next
          break
        }
        triggers.skip(to: next - block)
      }
    }
  }

  /// Reads the reference that begins at `offset`, if one does; gives the offset at which to look on.
  @inline(__always)
  private mutating func step(_ offset: Int) -> Int {
    guard mayBegin(bytes[offset], offset), let end = reference(at: offset) else { return offset + 1 }
    return max(end, offset + 1)
  }

  /// A cheap look at the neighbours of the byte at `offset`, which settles nearly all of them.
  @inline(__always)
  private func mayBegin(_ byte: UInt8, _ offset: Int) -> Bool {
    let next = at(offset + 1)
    let before = at(offset - 1)
    switch byte {
    case 0xC2: return next == 0xA7
    case 0x30...0x39: return before &- 0x30 >= 10
    case 0x41...0x5A:
      // »II«, »A«, »AA«, »Litra«; other words are no numbers.
      if next &- 0x61 < 26, next != byte | 0x20 { return byte == 0x4C && next == 0x69 }
      return before == 0x20 || before == 0xA0 || next == 0x69
    default:
      if (before | 0x20) &- 0x61 < 26 { return false }
      switch byte {
      case 0x6C: return next == 0x69
      case 0x70: return next == 0x6B
      case 0x6B: return next == 0x61 && at(offset + 2) == 0x70
      case 0x61: return next == 0x66 && at(offset + 2) == 0x73
      default: return false
      }
    }
  }

  /// Reads the list that begins at `offset`, if one does; gives the offset after it.
  private mutating func reference(at offset: Int) -> Int? {
    switch bytes[offset] {
    case 0xC2:
      return isQuotedLabel(offset) ? nil : readGroup(from: offset)
    case 0x30...0x39:
      if let start = designationStart(before: offset) { return readGroup(from: start) }
      return isWordStart(offset) ? readOrdinal(at: offset) : nil
    case 0x41...0x5A:
      if isWordStart(offset), cursor(offset).isNext("Litra") { return readGroup(from: offset) }
      guard let start = divisionStart(before: offset) else { return nil }
      return isWordStart(offset) ? readGroup(from: start) : nil
    default:
      return isWordStart(offset) ? readWord(at: offset) : nil
    }
  }

  /// `Bestemmelsen lyder således: »§ 3. Havnen er åben.«`: the label of a section that is quoted, and no reference.
  @inline(__always)
  private func isQuotedLabel(_ offset: Int) -> Bool { at(offset - 1) == 0xBB && isLabel(at: offset) }

  private func isLabel(at offset: Int) -> Bool {
    var look = cursor(skipGap(offset + 2))
    guard look.referenceFigure() != nil else { return false }
    look.skipSpaces()
    _ = look.referenceLetter(isGlued: false)
    guard look.skip(0x2E), look.skipSpaces() else { return false }
    return look.isAtCapital
  }

  /// The byte at `offset`, 0 outside the text being read.
  @inline(__always)
  func at(_ offset: Int) -> UInt8 { offset >= textStart && offset < textEnd ? bytes[offset] : 0 }

  func cursor(_ offset: Int) -> ByteScanner { ByteScanner(bytes, from: offset, to: textEnd) }

  /// Whether no letter or figure stands right before `offset`.
  func isWordStart(_ offset: Int) -> Bool {
    let before = at(offset - 1)
    if (before | 0x20) &- 0x61 < 26 || before &- 0x30 < 10 { return false }
    // æ, ø, å end in 80–BF after C3; a NO-BREAK SPACE, § and soft hyphen after C2.
    return !(before >= 0x80 && at(offset - 2) == 0xC3)
  }

  /// The offset after the white space, line ends and invisible characters from `offset` on.
  @inline(__always)
  func skipGap(_ offset: Int) -> Int {
    if isPlain(at(offset)) { return offset }
    return at(offset) == 0x20 && isPlain(at(offset + 1)) ? offset + 1 : skipLongGap(offset)
  }

  /// Whether a byte is by itself known to begin no part of a gap: ASCII that is seen, or the first half of a letter.
  @inline(__always)
  func isPlain(_ byte: UInt8) -> Bool { byte &- 0x21 < 0x5F && byte != 0x2A || byte == 0xC3 }

  private func skipLongGap(_ offset: Int) -> Int {
    let offset = at(offset) == 0x20 ? offset + 1 : offset
    // A § after the space, or a NO-BREAK SPACE alone.
    if at(offset) == 0xC2, at(offset + 1) == 0xA7 { return offset }
    if at(offset) == 0xC2, at(offset + 1) == 0xA0, isPlain(at(offset + 2)) { return offset + 2 }
    var scanner = cursor(offset)
    while true {
      scanner.skipSpaces()
      guard scanner.peek() == 0x0A || scanner.peek() == 0x0D else { return scanner.offset }
      scanner.offset += 1
      while scanner.peek() == 0x3E || scanner.peek() == 0x20 { scanner.offset += 1 }
    }
  }

  /// The offset of the first byte of the white space that ends at `offset`.
  @inline(__always)
  func gapStart(before offset: Int) -> Int {
    if endsPlainly(offset) { return offset }
    return at(offset - 1) == 0x20 && endsPlainly(offset - 1) ? offset - 1 : longGapStart(before: offset)
  }

  /// Whether what ends at `offset` is no part of a gap: ASCII that is seen, or a letter.
  @inline(__always)
  private func endsPlainly(_ offset: Int) -> Bool { isPlain(at(offset - 1)) || at(offset - 2) == 0xC3 }

  private func longGapStart(before offset: Int) -> Int {
    var at = offset
    while at > textStart {
      let last = bytes[at - 1]
      if last == 0x20 || last == 0x09 || last == 0x0A || last == 0x0D || last == 0x2A {
        at -= 1
      } else if last == 0xA0 || last == 0xAD, at - 2 >= textStart, bytes[at - 2] == 0xC2 {
        at -= 2
      } else if at - 3 >= textStart, bytes[at - 3] == 0xE2, ByteScanner(bytes, from: at - 3, to: at).spaceLength == 3 {
        at -= 3
      } else {
        break
      }
    }
    return at
  }

  /// Whether `word` (small ASCII letters) ends at `offset`, in any case of letters, at the start of a word.
  @inline(__always)
  func ends(with word: StaticString, at offset: Int) -> Int? {
    at(offset - 1) | 0x20 == word.lastByte | 0x20 ? wholeWord(word, endingAt: offset) : nil
  }

  private func wholeWord(_ word: StaticString, endingAt offset: Int) -> Int? {
    let count = word.utf8CodeUnitCount
    let start = offset - count
    guard start >= textStart, ByteScanner(bytes, from: start, to: offset).isNextIgnoringCase(word) else { return nil }
    return isWordStart(start) ? start : nil
  }

  /// Where `stk. ` or `nr. ` begins that stands before the figure at `offset`.
  private func designationStart(before offset: Int) -> Int? {
    let gap = gapStart(before: offset)
    switch at(gap - 1) {
    case 0x2E:
      if let start = ends(with: "stk.", at: gap) { return isPiece(before: start) ? nil : start }
      if let start = ends(with: "nr.", at: gap) { return isDocumentNumber(before: start, number: offset) ? nil : start }
      return ends(with: "kap.", at: gap)
    case 0x6B, 0x4B:
      guard gap < offset else { return nil }
      return ends(with: "stk", at: gap)
    default:
      return gap < offset ? divisionStart(before: offset) : nil
    }
  }

  /// Where `kapitel `, `afsnit `, `bilag `, `artikel ` begins that stands before the number at `offset`.
  private func divisionStart(before offset: Int) -> Int? {
    let gap = gapStart(before: offset)
    guard gap < offset else { return nil }
    switch at(gap - 1) | 0x20 {
    case 0x6C: return ends(with: "kapitel", at: gap) ?? ends(with: "artikel", at: gap)
    case 0x67: return ends(with: "bilag", at: gap)
    case 0x74: return ends(with: "afsnit", at: gap)
    case 0x72: return ends(with: "kapitler", at: gap)
    case 0x65:
      return ends(with: "artiklerne", at: gap) ?? ends(with: "bilagene", at: gap) ?? ends(with: "kapitlerne", at: gap)
    default: return nil
    }
  }

  /// `pr. stk. 2`: a piece.
  private func isPiece(before start: Int) -> Bool {
    ends(with: "pr.", at: gapStart(before: start)) != nil || at(start - 1) == 0x2F
  }

  /// Whether `nr.` counts documents (`lov nr. 168 af …`, `EU-Tidende 2007 nr. L 119`) and no items. A lone `nr.` is an
  /// item's only after the words that lead to a reference.
  private func isDocumentNumber(before start: Int, number: Int) -> Bool {
    let after = cursor(number)
    var look = after
    while look.isAtDigit { look.offset += 1 }
    if look.peek() == 0x2F { return true }
    let next = ByteScanner(bytes, from: skipGap(look.offset), to: textEnd)
    if next.isNext("af ") {
      var date = next
      date.offset += 3
      if date.isAtDigit { return true }
    }
    if start == textStart || at(start) == 0x4E { return false }
    let gap = gapStart(before: start)
    let last = at(gap - 1)
    if last == 0x28 || last == 0x2C || last == 0x3A || last == 0x3B || last == 0x2E && ends(with: "jf.", at: gap) != nil
    {
      return false
    }
    return !Self.leads.contains { ends(with: $0, at: gap) != nil }
  }

  /// The words that lead to a reference.
  private static let leads: [StaticString] = [
    "i", "efter", "under", "af", "og", "eller", "samt", "dog", "til", "end", "fra", "ved", "som", "med", "uanset",
    "omfattet", "henholdsvis", "herunder", "om", "foran", "jf", "samtlige", "enten", "for",
    "også", "se", "herefter", "bliver", "blevet", "lovforslagets", "forslagets", "at", "mens", "gælder", "både",
    "foreslåede",
  ]

  // MARK: Words

  /// `litra a`, `sidste pkt.`, `dette kapitel`, `dette afsnit`
  private mutating func readWord(at offset: Int) -> Int? {
    let word = cursor(offset)
    if word.isNext("litra") { return readGroup(from: offset) }
    if word.isNext("pkt") { return readLastSentence(at: offset) }
    guard let start = ends(with: "dette", at: gapStart(before: offset)) else { return nil }
    return readThisDivision(at: start)
  }

  /// `sidste pkt.`
  private mutating func readLastSentence(at offset: Int) -> Int? {
    guard let start = ends(with: "sidste", at: gapStart(before: offset)) else { return nil }
    return readGroup(from: start)
  }

  /// `dette kapitel`, `dette afsnit`
  private mutating func readThisDivision(at offset: Int) -> Int? {
    var word = cursor(skipGap(offset + 5))
    let division: ReferenceDivision
    if word.skip("kapitel") {
      division = .chapter
    } else if word.skip("afsnit") {
      division = .part
    } else {
      return nil
    }
    guard word.letter == nil else { return nil }
    var chain = ReferenceChain()
    chain.division = division
    chain[.division] = ReferenceChain.thisDivision
    references.append(
      Reference(
        range: ByteRange(offset, word.offset), node: node, chain: chain, first: .division,
        owner: ReferenceOwner(.thisAct), flags: [], group: group))
    group += 1
    return word.offset
  }

  /// A figure with a stop: `1. pkt.`, `1. og 2. pkt.`, `5. kapitel`, `2. stykke`, `2det stykke`.
  private mutating func readOrdinal(at offset: Int) -> Int? {
    var look = cursor(offset)
    guard look.referenceFigure() != nil else { return nil }
    let next = look.peek()
    guard next == 0x2E || next == 0x64 || next == 0x65 || next == 0x20 else { return nil }
    return readGroup(from: offset)
  }
}

extension StaticString {
  /// The last byte of a word that is not empty.
  @inline(__always)
  var lastByte: UInt8 { utf8Start[utf8CodeUnitCount &- 1] }
}

extension ByteScanner {
  /// Reads figures of any length; beyond nine of them the number is as good as infinite.
  mutating func referenceFigure() -> UInt32? {
    guard isAtDigit else { return nil }
    var value: UInt32 = 0
    var count = 0
    while isAtDigit {
      if count < 9 { value = value &* 10 &+ UInt32(peek() &- 0x30) }
      count += 1
      offset += 1
    }
    return count > 9 ? .max - 1 : value
  }
}

extension SyntaxTree {
  /// Every cross-reference as written, in document order.
  public func scanReferences() -> [Reference] { scanReferences(in: nodes.indices) }

  /// The cross-references as written in the nodes with these indices, in document order.
  ///
  /// - Parameter group: The number that the first coordinated list gets.
  public func scanReferences(in indices: Range<Int>, firstGroup group: Int = 0) -> [Reference] {
    source.bytes.withUnsafeBufferPointer { bytes in
      var scanner = ReferenceScanner(bytes)
      scanner.group = group
      scanner.references.reserveCapacity(indices.count)
      for index in indices where !nodes[index].text.isEmpty && Self.mayRefer(nodes[index].kind) {
        scanner.scan(node: index, text: nodes[index].text)
      }
      return scanner.references
    }
  }

  static func mayRefer(_ kind: NodeKind) -> Bool {
    switch kind {
    case .frontMatter, .contents, .title, .comment, .signature, .document: false
    default: true
    }
  }
}

extension Reference {
  /// Moves the mention with its text.
  @inlinable
  public mutating func move(with change: TextChange) {
    range = change.moved(range)
    owner.name = change.moved(owner.name)
  }

  /// Gives the coordinated list another number.
  public mutating func moveGroup(by shift: Int) { groupNumber = Int32(clamping: group + shift) }
}
