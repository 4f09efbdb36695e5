import StatuteText

/// The act a list of references belongs to.
extension ReferenceScanner {
  /// Gives the mentions in `members`, one coordinated list that ends at `end`, their owner.
  mutating func assignOwner(to members: Range<Int>, end: Int) {
    if references[members.lowerBound].chain.division == .article,
      let section = members.dropFirst().first(where: beginsSection)
    {
      // »direktiv 2006/123/EF, artikel 5, og § 4 i bekendtgørelse nr. 12 af …«: no act has both articles and sections.
      assignOwner(to: members.lowerBound..<section, end: references[section - 1].range.end)
      assignOwner(to: section..<members.upperBound, end: end)
      return
    }
    let start = references[members.lowerBound].range.start
    let gap = gapStart(before: start)
    let genitive = holder(before: gap, start)
    let tail = tail(after: end)
    if let genitive, let tail, let last = startOfTail(in: members) {
      // »denne lovs § 1, nr. 12, og § 14, stk. 2, i lov om …«: two owners in one list.
      for i in members.lowerBound..<last { references[i].owner = genitive }
      for i in last..<members.upperBound { references[i].owner = tail }
      return
    }
    var owner =
      genitive ?? tail ?? adjacentName(before: gap, start) ?? namedBefore(members, gap, end)
      ?? actWithRulesIn(before: gap, members.lowerBound)
    if owner == nil, let leading, start < leading.end, !isOwnChange(before: gap) { owner = leading.owner }
    if owner == nil, references[members.lowerBound].chain.division == .article {
      owner =
        actOfUnion(before: gap, start) ?? (lastNamed.kind == .named ? lastNamed : ReferenceOwner(.unnamedArticle))
    }
    if let same = owner, same.kind == .same, lastNamed.kind == .named {
      owner = ReferenceOwner(.same, name: lastNamed.name)
    }
    let version = versionFollowing(end)
    if owner == nil, version == .ofThisAct || isNewNumber(of: members.lowerBound, before: gap) {
      owner = ReferenceOwner(.amended)
    }
    var flags: ReferenceFlags = version == nil ? [] : .givenVersion
    if speaksOfFormerText(before: gap) { flags.insert(.formerText) }
    if owner == nil, flags == [] { return }
    // »§ 17, stk. 1, og stk. 3, der bliver stk. 2«: only the last chain of the list.
    let lastChain = members.last { !references[$0].flags.contains(.continued) } ?? members.lowerBound
    let isAffected = genitive == nil && owner?.kind == .named && tail.flatMap { versionFollowing($0.name.end) } != nil
    for i in members {
      // »jf. dog stk. 3 og § 73, stk. 3, i lov om leje«: a tail has no part of this act's sections.
      let isOwnPart =
        genitive == nil && tail != nil && references[i].first.rawValue > ReferenceLevel.section.rawValue
        && references[i].chain[.section] == .none
        // »§ 1, nr. 4, og § 21 i lov om leje som affattet ved denne lovs § 1, nr. 5«: an instruction affects the other.
        || isAffected && isInstruction(references[i].chain)
          && !references[i].chain[.section].isSame(as: references[lastChain].chain[.section])
      if let owner, !isOwnPart || members.count == 1 { references[i].owner = owner }
      references[i].flags.formUnion(flags)
      if version == .former, i >= lastChain { references[i].flags.insert(.formerText) }
    }
    if let owner, owner.kind == .named {
      lastNamed = owner
      shareWithEarlier(members.lowerBound, owner)
      if genitive == nil, members.count(where: { beginsSection($0) }) > 1 {
        shareAcrossInsertions(before: members.lowerBound, owner)
      }
    }
  }

  /// Whether the text before `gap` ends in `, der bliver` behind a provision of a named act, the mention before that with index `mention`:
  /// its new number is none of this act.
  private func isNewNumber(of mention: Int, before gap: Int) -> Bool {
    guard at(gap - 1) == 0x72, mention > 0, references[mention - 1].owner.kind == .named else { return false }
    let verb = word(endingAt: gap)
    let link = word(endingAt: gapStart(before: verb.start))
    let end = max(references[mention - 1].range.end, references[mention - 1].owner.name.end)
    return ends(verb, with: "bliver") && (ends(link, with: "der") || ends(link, with: "som"))
      && (0...3).contains(link.start - end)
  }

  /// Whether the text before `gap` ends in `som ændret ved`: what follows it in the opening of an amending section, with no act
  /// behind it, is a section of the amending act itself.
  private func isOwnChange(before gap: Int) -> Bool {
    let last = word(endingAt: gap)
    return ends(last, with: "ved") && ends(word(endingAt: gapStart(before: last.start)), with: "ændret")
  }

  /// `§ 1, nr. 1-9, § 28 b i lov om havne som affattet ved § 1, nr. 30, og § 4, stk. 2, i lov nr. 7 af …`: what `owner`, the
  /// tail of the list that begins with the mention `first`, owns goes on before the `§ 28 b`, which is put in to say what
  /// § 1, nr. 30, holds.
  private mutating func shareAcrossInsertions(before first: Int, _ owner: ReferenceOwner) {
    var first = first
    for _ in 0..<Self.mostInsertions where first > 0 && references[first - 1].node == node && isInsertion(upTo: first) {
      let end = first
      let group = references[first - 1].group
      while first > 0, references[first - 1].node == node, references[first - 1].group == group { first -= 1 }
      for i in first..<startOfInsertion(in: first..<end) { references[i].owner = owner }
    }
  }

  /// The mention of a list that an insertion begins with: the last `§`, and where a conjunction leads to it those before
  /// it as well, up to the instructions (`§ 1, nr. 4, §§ 57, 57 a og § 57 f, stk. 1, som affattet ved …`).
  private func startOfInsertion(in members: Range<Int>) -> Int {
    guard let last = members.last(where: { beginsSection($0) }) else { return members.lowerBound }
    let gap = gapStart(before: references[last].range.start)
    guard ends(with: "og", at: gap) != nil || ends(with: "eller", at: gap) != nil else { return last }
    let before = members.lowerBound..<last
    guard let instruction = before.last(where: { isInstruction(references[$0].chain) }) else { return last }
    return instruction + 1
  }

  /// Whether `chain` is written as those that name an instruction of an amending act are: `§ 1, nr. 4`.
  private func isInstruction(_ chain: ReferenceChain) -> Bool {
    chain[.section] != .none && chain[.subsection] == .none && chain[.item] != .none
  }

  /// Whether ` som affattet ved ` leads from the mention before the one with index `index`, or from its act, to that one.
  private func isInsertion(upTo index: Int) -> Bool {
    let (before, start) = (references[index - 1], references[index].range.start)
    let end = before.owner.kind == .named ? max(before.range.end, before.owner.name.end) : before.range.end
    guard end < start, start - end <= Self.longestVersionLink else { return false }
    var gap = ByteScanner(bytes, from: end, to: start)
    _ = gap.skip(0x2C)
    gap.skipSpaces()
    guard gap.skip("som "), skipParticiple(&gap), gap.skip("ved") else { return false }
    gap.skipSpaces()
    return gap.isAtEnd
  }

  /// So many insertions of one list are looked through.
  private static let mostInsertions = 20
  /// The longest `, som affattet ved `, in bytes, with room for white space.
  private static let longestVersionLink = 40

  /// The mention of a list with which what the tail owns begins: the first `§` after `samt`, else after another
  /// conjunction (`havnelovens § 3 og § 10, stk. 6, og § 17 i lov om leje`: § 10 is joined to § 17, and commas alone leave
  /// a § with the genitive), else the last one; but not the first of the list.
  private func startOfTail(in members: Range<Int>) -> Int? {
    let sections = members.dropFirst().filter { beginsSection($0) }
    func first(after words: [StaticString]) -> Int? {
      sections.first { section in
        let gap = gapStart(before: references[section].range.start)
        return words.contains { ends(with: $0, at: gap) != nil }
      }
    }
    return first(after: ["samt"]) ?? first(after: ["og", "eller"]) ?? sections.last
  }

  /// Whether the mention with index `index` is written with a `§` of its own.
  func beginsSection(_ index: Int) -> Bool {
    !references[index].flags.isDisjoint(with: [.singleSign, .doubleSign])
  }

  /// The act that a genitive before the gap names, or that `hvis` stands for; both end in the same letter, behind which the
  /// sign of a note may stand.
  @inline(__always)
  private func holder(before gap: Int, _ start: Int) -> ReferenceOwner? {
    let last = at(gap - 1)
    guard last | 0x20 == 0x73 || last == 0x29 else { return nil }
    return genitive(before: gap, start) ?? amendingAct(before: gap)
  }

  /// `Lov nr. 642 af 12. juni 2013 om …, hvis § 1 angår § 20`: the act whose commencement the line leads to.
  private func amendingAct(before gap: Int) -> ReferenceOwner? {
    guard let word = ends(with: "hvis", at: gap), at(gapStart(before: word) - 1) == 0x2C,
      cursor(textStart).isNext("Lov nr.")
    else { return nil }
    return ReferenceOwner(
      .named, name: nameRange(from: textStart, noun: ByteRange(textStart, textStart + 3)))
  }

  /// `§ 5, jf. § 6, i lov om …`: the tail owns what stands before the `jf.`, too.
  private mutating func shareWithEarlier(_ first: Int, _ owner: ReferenceOwner) {
    var later = first
    while later > 0 {
      let earlier = later - 1
      guard references[earlier].node == node, references[earlier].owner.kind == .unmarked,
        owner.name.start > references[later].range.start
      else { return }
      let gap = ByteScanner(
        bytes, from: references[earlier].range.end, to: references[later].range.start)
      guard isBridge(gap) else { return }
      let group = references[earlier].group
      var i = earlier
      while i >= 0, references[i].group == group {
        references[i].owner = owner
        if i == 0 { return }
        i -= 1
      }
      later = i + 1
    }
  }

  /// `, jf. `, `, jf. dog `, ` jf. `, ` og efter `, ` eller i ` between two lists.
  private func isBridge(_ gap: ByteScanner) -> Bool {
    var gap = gap
    _ = gap.skip(0x2C)
    gap.skipSpaces()
    guard gap.skip("jf.,") || gap.skip("jf.") || gap.skip("jfr.") || gap.skip("sammenholdt med") else { return false }
    gap.skipSpaces()
    if gap.skip("dog") || gap.skip("tillige") || gap.skip("herved") { gap.skipSpaces() }
    return gap.isAtEnd
  }

  /// `I søloven, jf. lovbekendtgørelse nr. …, ophæves §§ 164 og 510.`
  func leadingOwner() -> (owner: ReferenceOwner, end: Int)? {
    let start = cursor(textStart)
    guard start.peek() == 0x49, start.isNext("I "),
      cursor(textStart + 2).isNext("lov") || ends(wordRange(at: textStart + 2), with: "loven"),
      let owner = named(at: textStart + 2), owner.kind == .named
    else { return nil }
    var at = owner.name.end
    while at < textEnd, !(bytes[at] == 0x2E && endsSentence(at)) { at += 1 }
    return (owner, at)
  }

  // MARK: Before the reference

  /// The word that ends at `offset`, as a range of bytes; letters, hyphens and soft hyphens.
  func word(endingAt offset: Int) -> ByteRange {
    var at = offset
    while at > textStart {
      let byte = bytes[at - 1]
      if (byte | 0x20) &- 0x61 < 26 || byte == 0x2D || byte &- 0x30 < 10 {
        at -= 1
      } else if byte >= 0x80, at - 2 >= textStart, bytes[at - 2] == 0xC3 || (bytes[at - 2] == 0xC2 && byte == 0xAD) {
        at -= 2
      } else if byte >= 0x80, at - 3 >= textStart, bytes[at - 3] == 0xE2 {
        at -= 3
      } else {
        break
      }
    }
    return ByteRange(at, offset)
  }

  /// The last word of the sentence before `offset`, and no more than `reach` bytes before it, that is wanted; they are asked about backwards.
  func lastWord(before offset: Int, within reach: Int, where isWanted: (ByteRange) -> Bool) -> ByteRange? {
    var end = offset
    let limit = max(textStart, offset - reach)
    while end > limit {
      let word = word(endingAt: end)
      if word.isEmpty {
        end -= 1
        if bytes[end] == 0x2E, endsSentence(end) { return nil }
        continue
      }
      if isWanted(word) { return word }
      end = word.start
    }
    return nil
  }

  @inline(__always)
  func ends(_ range: ByteRange, with suffix: StaticString) -> Bool {
    let last = at(range.end - 1)
    return (last | 0x20 == suffix.lastByte | 0x20 || last >= 0x80) && endsInFull(range, with: suffix)
  }

  private func endsInFull(_ range: ByteRange, with suffix: StaticString) -> Bool {
    var left = suffix.utf8CodeUnitCount
    var at = range.end
    guard range.count >= left else { return false }
    while left > 0 {
      guard at > range.start else { return false }
      var byte = bytes[at - 1]
      if byte == 0xAD, bytes[at - 2] == 0xC2 {
        at -= 2
        continue
      }
      if byte >= 0x80, at - 3 >= range.start, bytes[at - 3] == 0xE2, bytes[at - 2] == 0x80 {
        at -= 3
        continue
      }
      if byte &- 0x41 < 26 { byte |= 0x20 }
      guard byte == suffix.utf8Start[left - 1] else { return false }
      at -= 1
      left -= 1
    }
    return true
  }

  /// `retsplejelovens § 1009`, `lovens § 5`, `denne lovs § 5`, `samme lovs § 5`, `forordningens artikel 5`.
  func genitive(before gap: Int, _ start: Int) -> ReferenceOwner? {
    guard gap < start else { return nil }
    let gap = noteSignStart(before: gap)
    guard at(gap - 1) == 0x73 else { return nil }
    let word = word(endingAt: gap)
    guard let noun = Self.genitives.first(where: { ends(word, with: $0) }) else {
      let isPronoun = word.count < 7 && (ends(word, with: "dennes") || ends(word, with: "dens"))
      return isPronoun ? actNamedLast(before: word.start) : nil
    }
    let before = self.word(endingAt: gapStart(before: word.start))
    if word.count == noun.utf8CodeUnitCount {
      if ends(word, with: "bestemmelses") || ends(word, with: "bestemmelsens") { return ReferenceOwner(.same) }
      if ends(before, with: "denne") || ends(before, with: "dette") || ends(before, with: "nærværende") {
        return ReferenceOwner(.thisAct)
      }
      if ends(before, with: "samme") || ends(before, with: "nævnte") || ends(before, with: "pågældende") {
        return ReferenceOwner(.same)
      }
      if ends(word, with: "lovens") || ends(word, with: "bekendtgørelsens") || ends(word, with: "anordningens") {
        return speaksOfAnotherAct(before: word.start)
          ? ReferenceOwner(.same) : ReferenceOwner(.definite, name: word)
      }
    }
    return ReferenceOwner(.named, name: word)
  }

  /// `lov om havne, jf. dennes § 58`: the act that the sentence named last before `offset`.
  private func actNamedLast(before offset: Int) -> ReferenceOwner? {
    func isLoven(_ word: ByteRange) -> Bool { word.count == 5 && ends(word, with: "loven") }
    let act = lastWord(before: offset, within: Self.longestWayToPronoun) { isLoven($0) || isActNoun($0) }
    guard let act else { return nil }
    if isLoven(act) { return ReferenceOwner(.definite, name: act) }
    let first = word(endingAt: gapStart(before: act.start))
    return named(at: ["denne", "samme", "nævnte"].contains { ends(first, with: $0) } ? first.start : act.start)
  }

  /// So far behind an act's name may `dennes` stand for it, in bytes.
  private static let longestWayToPronoun = 200

  /// Whether the sentence named another act before `offset`: `i henhold til nævnte lov, uanset at den i lovens § 26 …`
  private func speaksOfAnotherAct(before offset: Int) -> Bool {
    var at = offset
    let limit = max(textStart, offset - 200)
    while at > limit {
      at -= 1
      if bytes[at] == 0x2E, endsSentence(at) { return false }
      guard bytes[at] | 0x20 == 0x6C, ByteScanner(bytes, from: at, to: offset).isNextIgnoringCase("lov") else {
        continue
      }
      let rest = ByteScanner(bytes, from: at, to: offset)
      if isWordStart(at) {
        if rest.isNextIgnoringCase("lov om ") || rest.isNextIgnoringCase("lov nr. ") { return true }
        if rest.isNextIgnoringCase("lov"), ends(word(endingAt: gapStart(before: at)), with: "nævnte") { return true }
      } else if rest.isNext("loven ") || rest.isNext("loven,") || rest.isNext("lovens ") {
        // »Ændringsloven vedrører lovens § 5«: it changes this act.
        return !ByteScanner(bytes, from: max(textStart, at - 7), to: at).isNext("ndrings")
      }
    }
    return false
  }

  /// Steps back over the sign of a note: `straffelovs1) § 78`.
  private func noteSignStart(before offset: Int) -> Int {
    guard at(offset - 1) == 0x29 else { return offset }
    var at = offset - 1
    while self.at(at - 1) &- 0x30 < 10, offset - at < 4 { at -= 1 }
    return at < offset - 1 ? at : offset
  }

  private static let genitives: [StaticString] = [
    "lovens", "lovs", "lovenes", "bekendtgørelsens", "bekendtgørelses", "anordningens", "forordningens", "direktivets",
    "traktatens", "konventionens", "overenskomstens", "aftalens", "protokollens", "cirkulærets", "vedtægtens",
    "vedtægternes", "regulativets", "rammeafgørelsens", "afgørelsens", "reglementets", "statuttens", "kodeksets",
    "pagtens", "forordnings", "direktivs", "beslutningens", "retningslinjernes", "charterets", "grundlovs",
    "bestemmelses", "bestemmelsens",
  ]

  /// `lov om social service § 108`, `lov nr. 168 af 3. marts 2004 § 5`: the name right before, with nothing between. The
  /// word before the reference is then none of those that lead to one.
  private func adjacentName(before gap: Int, _ start: Int) -> ReferenceOwner? {
    guard gap < start else { return nil }
    var end = gap
    // »opkrævningsloven, bortset fra kapitel 3«
    if let exception = ends(with: "fra", at: gap), let phrase = ends(with: "bortset", at: gapStart(before: exception)) {
      end = gapStart(before: phrase)
      if at(end - 1) == 0x2C { end -= 1 }
      let name = word(endingAt: end)
      return ends(name, with: "loven") && name.count > 5 ? ReferenceOwner(.named, name: name) : titleBefore(end)
    }
    if at(end - 1) == 0x2C { end -= 1 }
    let isDivision = cursor(start).isAtSmallLetter
    let hasComma = end < gap && !isDivision
    let word = word(endingAt: end)
    guard word.count > 1, !isLead(word) else { return nil }
    if ends(word, with: "loven"), word.count > 5, !hasComma { return ReferenceOwner(.named, name: word) }
    let limit = max(textStart, word.start - 160)
    var at = word.start
    while at > limit {
      at -= 1
      let byte = bytes[at]
      if byte == 0x2C || byte == 0x3B || byte == 0x3A || byte == 0x28 || byte == 0x29 { return nil }
      if byte == 0x6C, cursor(at).isNext("lov for ") { return ReferenceOwner(.named, name: ByteRange(at, word.end)) }
      if byte == 0x6C || byte == 0x4C, isWordStart(at) {
        let name = cursor(at)
        if name.isNextIgnoringCase("lov om ")
          || name.isNextIgnoringCase("lov nr. ")
          || name.isNextIgnoringCase("lovbekendtg")
        {
          guard !hasComma || ByteScanner(bytes, from: at, to: word.end).isNextIgnoringCase("lov nr. "),
            word.end - at > 7
          else { return nil }
          return ReferenceOwner(.named, name: ByteRange(at, word.end))
        }
      }
      if byte == 0xC2, self.at(at + 1) == 0xA7 { return nil }
    }
    return nil
  }

  /// `direktiv 2006/123/EF, artikel 5`, `forordning (EU) nr. 952/2013 af 9. oktober 2013, artikel 5`: the act of the EU right
  /// before an article.
  private func actOfUnion(before gap: Int, _ start: Int) -> ReferenceOwner? {
    let end = at(gap - 1) == 0x2C ? gap - 1 : gap
    guard gap < start else { return nil }
    var hasNumber = false
    var tokenEnd = end
    for _ in 0..<Self.mostWordsOfNumber {
      var token = tokenEnd
      while token > textStart, at(token - 1) > 0x20, at(token - 1) != 0xA0 { token -= 1 }
      guard token < tokenEnd else { return nil }
      let word = wordRange(at: token)
      if hasNumber, word.end == tokenEnd, isActNoun(word) { return ReferenceOwner(.named, name: ByteRange(token, end)) }
      let text = bytes[token..<tokenEnd]
      if text.contains(0x2F) {
        hasNumber = true
      } else if hasNumber {
        // »(EU)«, »nr.«
        guard text.first == 0x28 || ends(with: "nr.", at: tokenEnd) != nil else { return nil }
      } else {
        // »af 9. oktober 2013«
        let isDate = text.allSatisfy { ($0 | 0x20) &- 0x61 < 26 || $0 &- 0x30 < 10 || $0 == 0x2E }
        guard isDate else { return nil }
      }
      tokenEnd = gapStart(before: token)
    }
    return nil
  }

  /// So many words has `direktiv (EU) nr. 952/2013 af 9. oktober 2013`.
  private static let mostWordsOfNumber = 8

  /// The `lov om …` before `end`, if it began not long before in the same clause.
  private func titleBefore(_ end: Int) -> ReferenceOwner? {
    var at = end
    let limit = max(textStart, end - 120)
    while at > limit {
      at -= 1
      if bytes[at] == 0x3B || bytes[at] == 0x3A || (bytes[at] == 0x2E && endsSentence(at)) { return nil }
      if bytes[at] | 0x20 == 0x6C, isWordStart(at), cursor(at).isNextIgnoringCase("lov om ") {
        let name = nameRange(from: at, noun: wordRange(at: at))
        return ReferenceOwner(.named, name: ByteRange(at, min(name.end, end)))
      }
    }
    return nil
  }

  /// Words after which a reference begins anew.
  private func isLead(_ word: ByteRange) -> Bool { isOne(of: Self.leadingWords, word) }

  private static let leadingWords: WordList = [
    "i", "efter", "af", "og", "eller", "med", "til", "fra", "dog", "end", "under", "ved", "uanset", "omfattet",
    "samt",
    "for", "om", "som", "finder", "er", "kan", "skal", "jf", "henholdsvis", "foretages", "ændres", "nævnt", "den",
    "de", "det", "overtræder", "indtil", "henhold", "medmindre", "hvis", "at", "ikke", "træder", "har", "vedrører",
    "angår", "omhandler", "lovændringen",
  ]

  func isOne(of words: WordList, _ word: ByteRange) -> Bool {
    words.contains(ofLength: word.count, endingIn: at(word.end - 1)) { ends(word, with: $0) }
  }

  /// `hidtil gældende § 5`, `den tidligere § 5`, `den dagældende § 5`, `de hidtil gældende regler i § 5`
  private func speaksOfFormerText(before gap: Int) -> Bool {
    if at(gap - 1) == 0x69, ends(word(endingAt: gap), with: "i") {
      let noun = word(endingAt: gapStart(before: gap - 1))
      guard !noun.isEmpty,
        ends(noun, with: "regler") || ends(noun, with: "reglerne") || ends(noun, with: "bestemmelser")
          || ends(noun, with: "bestemmelse")
      else { return false }
      return isFormer(before: gapStart(before: noun.start))
    }
    return isFormer(before: gap)
  }

  /// Whether `hidtil gældende`, `tidligere` or the like ends at `gap`.
  private func isFormer(before gap: Int) -> Bool {
    // All the words end in the same letter.
    guard at(gap - 1) | 0x20 == 0x65 || at(gap - 1) >= 0x80 else { return false }
    let word = word(endingAt: gap)
    if ends(word, with: "dagældende") || ends(word, with: "tidligere") || ends(word, with: "hidtidige") { return true }
    return ends(word, with: "gældende") && ends(self.word(endingAt: gapStart(before: word.start)), with: "hidtil")
  }

  /// A version of the text, and who wrote it: the act that speaks, which changes the one referred to, or another; or the
  /// version before a number changed.
  private enum Version { case ofThisAct, ofAnotherAct, former }

  /// `§ 2, 2. pkt., som affattet ved lov nr. 532 af …`: a version of the text.
  private func versionFollowing(_ end: Int) -> Version? {
    var at = end
    if self.at(at) == 0x2C { at += 1 }
    var cursor = cursor(skipGap(at))
    guard cursor.peek() == 0x64 || cursor.peek() == 0x73 else { return nil }
    if cursor.isNext("der bliver ") { return .former }
    guard cursor.skip("som ") else { return nil }
    guard skipParticiple(&cursor) else { return nil }
    if cursor.skip("henholdsvis "), !skipParticiple(&cursor) { return nil }
    if cursor.isNext("ved denne lov") { return .ofThisAct }
    let isOther =
      cursor.isNext("ved lov") || cursor.isNext("i lov") || cursor.isNext("senest ved") || isNextSectionOfLaw(cursor)
    return isOther ? .ofAnotherAct : nil
  }

  /// `ved § 2 i lov nr. 7 af …`
  private func isNextSectionOfLaw(_ cursor: ByteScanner) -> Bool {
    var cursor = cursor
    guard cursor.skip("ved "), cursor.isAtSectionSign else { return false }
    cursor.offset += 2
    cursor.skipSpaces()
    guard cursor.number() != nil else { return false }
    return cursor.skipSpaces() && cursor.isNext("i lov nr.")
  }

  /// Steps over what says how an act has changed a text.
  private func skipParticiple(_ cursor: inout ByteScanner) -> Bool {
    cursor.skip("affattet ") || cursor.skip("ændret ") || cursor.skip("indsat ") || cursor.skip("formuleret ")
  }

  // MARK: After the reference

  /// `, i lov om …`, ` i straffeloven`, ` til denne lov`, ` i samme lov`, ` i Rådets forordning …`, also after `«`
  private func tail(after end: Int) -> ReferenceOwner? {
    var at = end
    while isNoteSign(&at) {}
    if self.at(at) == 0xC2, self.at(at + 1) == 0xAB { at += 2 }
    if self.at(at) == 0x2C { at += 1 }
    let gap = skipGap(at)
    guard gap > at else { return nil }
    var cursor = cursor(gap)
    if cursor.isNext("jf. lovbekendtgørelse nr.") {
      return ReferenceOwner(.named, name: nameRange(from: gap + 4, noun: wordRange(at: gap + 4)))
    }
    guard cursor.skip("i ") || cursor.skip("i\u{A0}") || cursor.skip("i\n") || cursor.skip("til ") || cursor.skip("af ")
    else { return nil }
    let name = skipGap(cursor.offset)
    return named(at: name) ?? pointedOut(at: name)
  }

  /// `afsnit IV i den i stk. 1, nr. 2, nævnte forordning`
  private func pointedOut(at offset: Int) -> ReferenceOwner? {
    let start = cursor(offset)
    guard start.isNext("den i ") || start.isNext("det i ") || start.isNext("de i ") || start.isNext("den under ") else {
      return nil
    }
    var at = offset
    while at < min(textEnd, offset + 80) {
      at += 1
      guard bytes[at - 1] == 0x20 else { continue }
      let word = cursor(at)
      guard word.isNext("nævnte ") || word.isNext("omhandlede ") || word.isNext("anførte ") else { continue }
      let noun = wordRange(at: skipGap(wordRange(at: at).end))
      return isActNoun(noun) ? ReferenceOwner(.named, name: noun) : nil
    }
    return nil
  }

  /// Steps over the sign of a note glued to a reference: `§ 5,3)`, `stk. 24)` keeps its figure.
  private func isNoteSign(_ offset: inout Int) -> Bool {
    var look = cursor(offset)
    _ = look.skip(0x2C)
    guard look.isAtDigit || look.peek() == 0x29 else { return false }
    var count = 0
    while look.isAtDigit, count < 3 {
      look.offset += 1
      count += 1
    }
    guard look.skip(0x29) else { return false }
    offset = look.offset
    return true
  }

  /// The act whose name begins at `offset`.
  private func named(at offset: Int) -> ReferenceOwner? {
    let start = cursor(offset)
    if start.isNext("denne lov") || start.isNext("nærværende lov") || start.isNext("denne bekendtgørelse") {
      return ReferenceOwner(.thisAct)
    }
    if start.isNext("samme lov") || start.isNext("nævnte lov") || start.isNext("den nævnte lov")
      || start.isNext("samme bekendtgørelse") || start.isNext("samme forordning") || start.isNext("samme direktiv")
    {
      return ReferenceOwner(.same)
    }
    if start.isNext("loven"), !(start.peek(5) | 0x20 &- 0x61 < 26), !start.isNext("loven om") {
      return ReferenceOwner(.definite, name: ByteRange(offset, offset + 5))
    }
    var at = offset
    for _ in 0..<9 {
      var word = wordRange(at: at)
      if at == offset, self.at(word.end) == 0x2E, cursor(at).isAtDigit {
        // »i 2. tillægsprotokol til konventionen …«
        word = wordRange(at: skipGap(word.end + 1))
      }
      guard !word.isEmpty else { return nil }
      if isActNoun(word) { return ReferenceOwner(.named, name: nameRange(from: offset, noun: word)) }
      guard mayPrecedeActNoun(word) else { return nil }
      at = skipGap(word.end)
      if at == word.end { return nil }
    }
    return nil
  }

  /// The word that begins at `offset`.
  func wordRange(at offset: Int) -> ByteRange {
    var scanner = cursor(offset)
    while true {
      if let (_, length) = scanner.letter {
        scanner.offset += length
      } else if scanner.peek() == 0x2D || scanner.isAtDigit {
        scanner.offset += 1
      } else if scanner.peek() == 0xC2, scanner.peek(1) == 0xAD {
        scanner.offset += 2
      } else if scanner.peek() == 0xE2, scanner.peek(1) == 0x80, (0x8B...0x95).contains(scanner.peek(2)) {
        scanner.offset += 3
      } else {
        return ByteRange(offset, scanner.offset)
      }
    }
  }

  func isActNoun(_ word: ByteRange) -> Bool {
    Self.actNouns.endingIn(at(word.end - 1)).contains { ends(word, with: $0) }
  }

  private static let actNouns: SuffixList = [
    "lov", "loven", "love", "lovene", "lovbekendtgørelse", "bekendtgørelse", "bekendtgørelsen", "anordning",
    "anordningen", "cirkulære", "forordning", "forordningen", "forordninger", "direktiv", "direktivet",
    "rammeafgørelse",
    "afgørelse", "beslutning", "konvention", "konventionen", "traktat", "traktaten", "overenskomst", "overenskomsten",
    "aftale", "aftalen", "protokol", "protokollen", "grundloven", "grundlov", "vedtægt", "vedtægten", "vedtægterne",
    "statut", "statutten", "reglement", "reglementet", "regulativ", "charter", "forslag", "lovforslag", "lovforslaget",
    "beslutningen", "fælles", "aktstykke", "standard",
    "retningslinjer", "retningslinjerne", "bevillingen", "cirkulæret",
  ]

  /// Words that stand between the preposition and the noun: `den tidligere gældende lov`, `Rådets forordning`,
  /// `Europa-Parlamentets og Rådets direktiv`, `de i stk. 1 nævnte …` does not.
  private func mayPrecedeActNoun(_ word: ByteRange) -> Bool {
    cursor(word.start).isAtCapital || isOne(of: Self.wordsBeforeActNoun, word)
  }

  private static let wordsBeforeActNoun: WordList = [
    "den", "det", "de", "en", "et", "og", "om", "hidtil", "gældende", "tidligere", "dagældende", "nugældende",
    "hidtidige", "nuværende",
    "kongelig", "kgl", "midlertidig", "færøske", "grønlandske", "fælles", "delegeret", "delegerede", "danske",
    "borgerlig",
    "gennemførelsesforordning", "særlige", "oprindelige", "internationale", "nordiske", "ændrede", "af", "for",
  ]

  /// The name as written: up to a comma, the end of the sentence or a word that goes on with the sentence.
  func nameRange(from start: Int, noun: ByteRange) -> ByteRange {
    var at = noun.end
    var end = noun.end
    if ends(noun, with: "loven"), !continuesName(noun.end) { return ByteRange(start, end) }
    if let date = dateEnd(after: noun), !hasTitle(after: date) { return ByteRange(start, date) }
    let isAmending = cursor(skipGap(noun.end)).isNext("om ændring af ")
    while at < textEnd, at - start < 400 {
      let byte = bytes[at]
      // »lov om havne-, bade- og klubtilbud«
      if byte == 0x2C, bytes[at - 1] == 0x2D || isAmending && titleGoesOn(after: at) || titleEnumerates(after: at) {
        at += 1
        continue
      }
      if byte == 0x28 {
        guard let close = closingParenthesis(at) else { break }
        let isAside = endsTitle(ByteRange(at, close))
        at = close
        end = close
        if isAside, !titleGoesOn(afterAside: close), !(isAmending && self.at(close) == 0x2C) { break }
        continue
      }
      if byte == 0xC2, self.at(at + 1) == 0xAD {
        at += 2
        continue
      }
      let isInNumber = byte == 0x2C && bytes[at - 1] &- 0x30 < 10 && self.at(at + 1) &- 0x30 < 10
      if byte == 0x2C && !isInNumber || byte == 0x3B || byte == 0x3A { break }
      if byte == 0xC2, self.at(at + 1) != 0xA0 { break }
      if byte == 0x2E, endsSentence(at) { break }
      if byte == 0x20 || byte == 0x0A || byte == 0xC2 {
        let next = skipGap(at)
        let word = wordRange(at: next)
        // »lov om anvendelse af Danmarks undergrund«
        // »lov om retssikkerhed ved forvaltningens anvendelse af tvangsindgreb«
        let isUse = self.at(end - 1) == 0x73 && ends(word, with: "anvendelse")
        if !isUse, goesOn(word), !endsInAlternative(word), !ends(ByteRange(start, end), with: " om") { break }
        if leadsToAnotherAct(word, isAmending: isAmending) { break }
        if beginsAdverbial(next) || end == at && endsInAbbreviation(end) && !titleGoesOn(afterAside: at) { break }
        at = max(next, at + 1)
        continue
      }
      at += 1
      end = at
    }
    // »efter lov om havne. § 8 gælder …«
    if self.at(at) == 0xC2, self.at(end - 1) == 0x2E { end -= 1 }
    while let word = ([" og", " eller", " samt", " for så vidt"] as [StaticString]).first(where: {
      ends(ByteRange(start, end), with: $0)
    }) {
      end -= word.utf8CodeUnitCount
    }
    return ByteRange(start, end)
  }

  /// Whether the word is the conjunction before the section of another act, `lov om søbade og søbadelovens § 1`, or before the number of
  /// one, `lov om søbade og lov nr. 7 af 3. maj 2027`, which only the title of an amending act holds.
  private func leadsToAnotherAct(_ word: ByteRange, isAmending: Bool) -> Bool {
    guard word.count < 6, isOne(of: Self.conjunctions, word) else { return false }
    var holder = wordRange(at: skipGap(word.end))
    if !isAmending, dateEnd(after: holder) != nil { return true }
    if ends(holder, with: "denne") || ends(holder, with: "samme") { holder = wordRange(at: skipGap(holder.end)) }
    guard ends(holder, with: "lovens") || ends(holder, with: "lovs") || ends(holder, with: "dennes") else {
      return false
    }
    return cursor(skipGap(holder.end)).isAtSectionSign
  }

  static let conjunctions: WordList = ["og", "eller", "samt"]

  /// The offset after the parenthesis that opens at `offset` in a title, `(Støtte til vindmøller, som står på land)`; nil
  /// where it does not close soon or cites a § or a chapter.
  private func closingParenthesis(_ offset: Int) -> Int? {
    var depth = 0
    var at = offset
    if cursor(offset).isNext("(kapitel ") { return nil }
    while at < min(textEnd, offset + Self.longestAside), !cursor(at).isAtSectionSign {
      if bytes[at] == 0x28 { depth += 1 }
      if bytes[at] == 0x29 { depth -= 1 }
      at += 1
      if depth == 0 { return at }
    }
    return nil
  }

  /// Whether a title may end with the parenthesis: `(havneloven)`, `(Flere havne)`; `(EF)` does not.
  private func endsTitle(_ aside: ByteRange) -> Bool {
    ends(aside, with: "loven)") || bytes[aside.start..<aside.end].contains(0x20)
  }

  /// The longest parenthesis in a title, in bytes.
  private static let longestAside = 300

  /// Whether a title goes on after `m.v.` or a parenthesis: `til børn og unge`, `(havneloven)`.
  private func titleGoesOn(afterAside offset: Int) -> Bool {
    var next = cursor(skipGap(offset))
    _ = next.skip(0x2E)
    next.offset = skipGap(next.offset)
    if next.peek() == 0x28 { return true }
    // »førtidspension m.v. af den tidligere kommune«
    if next.isNext("af den ") || next.isNext("af det ") || next.isNext("af de ") { return false }
    return isOne(of: Self.wordsAfterAside, wordRange(at: next.offset))
  }

  private static let wordsAfterAside: WordList = ["til", "for", "af", "ved", "og", "i", "på", "eller"]

  /// Whether the name so far ends in `m.v.`, `m.m.` or `m.fl.`.
  func endsInAbbreviation(_ end: Int) -> Bool {
    guard at(end - 1) == 0x2E else { return false }
    let name = ByteRange(textStart, end)
    return ends(name, with: "m.v.") || ends(name, with: "m.m.") || ends(name, with: "m.fl.")
  }

  /// Whether words come at `offset` that stand in no title: `med tillæg af 2 pct.`, `den 1. januar`, `under en sejlads`, `i den hidtidige
  /// affattelse`.
  private func beginsAdverbial(_ offset: Int) -> Bool {
    let next = cursor(offset)
    switch next.peek() {
    case 0x64: return next.isNext("den ") && at(offset + 4) &- 0x30 < 10
    case 0x69:
      return next.isNext("inden den") || next.isNext("i perioden") || next.isNext("i affattelse")
        || Self.namedWordings.contains { next.isNext($0) }
    case 0x6D: return next.isNext("med tillæg af") || next.isNext("med fradrag af")
    case 0x75: return next.isNext("under en ") || next.isNext("under et ") || next.isNext("under særlig")
    default: return false
    }
  }

  private static let namedWordings: [StaticString] = [
    "i den affattelse", "i den nye affattelse", "i den ændrede affattelse", "i den hidtidige affattelse",
  ]

  /// Where ` nr. 168 af 3. marts 2004` ends after `lov`; nil where it does not come.
  func dateEnd(after noun: ByteRange) -> Int? {
    var look = cursor(skipGap(noun.end))
    guard look.skip("nr.") else { return nil }
    look.offset = skipGap(look.offset)
    guard look.referenceFigure() != nil else { return nil }
    look.offset = skipGap(look.offset)
    guard look.skip("af") else { return nil }
    look.offset = skipGap(look.offset)
    // »af d. 3. marts«, »af den 3. marts«
    if look.skip("d.") || look.skip("den") { look.offset = skipGap(look.offset) }
    guard look.referenceFigure() != nil, look.skip(0x2E) else { return nil }
    look.offset = skipGap(wordRange(at: skipGap(look.offset)).end)
    return look.referenceFigure() == nil ? nil : look.offset
  }

  /// `om havne`, `(Havne m.v.)`: what an act is about may follow its date; other words go on with the sentence.
  private func hasTitle(after date: Int) -> Bool {
    let next = cursor(skipGap(date))
    return next.isNext("om ") || next.isNext("om\u{A0}") || next.isNext("om\n") || next.peek() == 0x28
      || next.peek() == 0x29
  }

  /// Whether the comma at `offset` stands in the title of an amending act: `lov om ændring af lov om havne, lov om bade og
  /// forskellige andre love`.
  private func titleGoesOn(after offset: Int) -> Bool {
    let next = cursor(skipGap(offset + 1))
    return next.isNext("lov om ") || ends(wordRange(at: next.offset), with: "loven")
  }

  /// `sygdom eller fødsel`: a title may end in an alternative of one word.
  private func endsInAlternative(_ word: ByteRange) -> Bool {
    guard cursor(word.start).isNext("eller ") || cursor(word.start).isNext("eller\u{A0}") else { return false }
    let noun = wordRange(at: skipGap(word.end))
    let next = at(noun.end)
    let isLimit = ["senere", "derover", "derunder", "mere", "flere"].contains { ends(noun, with: $0) }
    return cursor(noun.start).isAtSmallLetter && next == 0x2C && !isLimit && !isLead(noun) && !isActNoun(noun)
  }

  /// Whether the comma at `offset` stands in a title that enumerates in a word or two each, `lov om hunde, katte og heste`: the sentence
  /// would go on with a verb, a provision or more words.
  private func titleEnumerates(after offset: Int) -> Bool {
    var at = skipGap(offset + 1)
    var count = 0
    for _ in 0..<Self.mostWordsEnumerated {
      let word = wordRange(at: at)
      guard !word.isEmpty, cursor(at).isAtSmallLetter else { return false }
      let isConjunction = ends(word, with: "og") && word.count == 2
      // »told- og skatteforvaltningen« is one link.
      if isConjunction, count > 0, self.at(gapStart(before: at) - 1) != 0x2D {
        let last = wordRange(at: skipGap(word.end))
        return cursor(last.start).isAtSmallLetter && mayStandInTitle(last) && !isOne(of: Self.wordsNotEnumerated, last)
      }
      if !isConjunction { count += 1 }
      guard count <= Self.mostWordsOfLink, isConjunction ? count > 0 : mayStandInTitle(word) else { return false }
      let endsLink = self.at(word.end) == 0x2C
      if endsLink { count = 0 }
      at = skipGap(endsLink ? word.end + 1 : word.end)
      // »indhenter kommunen og regionen«: a verb, and who does it.
      let isVerb = self.at(word.end - 1) == 0x72 || self.at(word.end - 1) == 0x73
      if isVerb, count == 1, !cursor(at).isNext("og ") { return false }
    }
    return false
  }

  /// Whether `word` is none that goes on with the sentence, leads to a provision or names an act.
  private func mayStandInTitle(_ word: ByteRange) -> Bool {
    !goesOn(word) && !isLead(word) && !isActNoun(word) && !ends(word, with: "lovens")
  }

  /// After a conjunction these begin something else than a link of a title.
  private static let wordsNotEnumerated: WordList = ["regler", "bestemmelser", "andre", "denne", "stk", "kapitel"]
  /// So many words has a link of a title that enumerates, `forhøjet almindelig`, and so many all of them.
  private static let mostWordsOfLink = 2
  private static let mostWordsEnumerated = 12

  /// Whether a definite name goes on: `loven om …`, `færdselsloven af 1955`.
  private func continuesName(_ offset: Int) -> Bool {
    let next = cursor(skipGap(offset))
    return next.isNext("om ") || next.isNext("for ") || next.isNext("af 1")
  }

  func endsSentence(_ stop: Int) -> Bool {
    let next = skipGap(stop + 1)
    return next >= textEnd
      || (next > stop + 1 && cursor(next).isAtCapital && !(at(stop - 1) == 0x72 && at(stop - 2) == 0x6E))
  }

  /// Verbs and conjunctions that end a name.
  func goesOn(_ word: ByteRange) -> Bool {
    ends(word, with: "føres") || isOne(of: Self.wordsThatGoOn, word)
  }

  private static let wordsThatGoOn: WordList = [
    "som", "der", "finder", "kan", "skal", "er", "gælder", "har", "ikke", "jf", "eller", "når", "hvis", "medmindre",
    "anvendes", "indtil", "træder", "må", "bliver", "blev", "ophæves", "ændres", "foretages", "omfatter",
    "nævnte", "mv", "fastsatte",
    "ydes", "betales", "gives", "kræves", "straffes", "fastsættes", "træffes", "meddeles", "måles", "opkræves",
    "udbetales", "beregnes", "opgøres", "afgøres", "medregnes", "omfattes", "foretager", "indgår", "bortfalder",
    "indeholder", "samt", "efter", "anvendelse", "tilsvarende", "føre", "deltager", "hører", "refunderes",
    "korrigeres", "tidligst", "færdigbehandles",
    "reguleres", "kunne", "ske", "vedrører", "angår", "omhandler", "forbliver", "tillige",
    "fortsat", "overdrages", "forhøjes", "tilrettelægges", "nedlægges", "modregnes", "fremsættes", "hurtigst", "dog",
    "senest",
  ]
}
