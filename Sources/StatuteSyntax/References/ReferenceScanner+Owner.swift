import StatuteText

/// The act a list of references belongs to.
extension ReferenceScanner {
  /// Gives the mentions in `members`, one coordinated list that ends at `end`, their owner.
  mutating func assignOwner(to members: Range<Int>, end: Int) {
    let start = references[members.lowerBound].range.start
    var owner = genitive(before: start) ?? tail(after: end) ?? adjacentName(before: start)
    if owner == nil, references[members.lowerBound].chain.division == .article {
      owner = lastNamed.kind == .named ? lastNamed : ReferenceOwner(.unnamedArticle)
    }
    if let same = owner, same.kind == .same, lastNamed.kind == .named {
      owner = ReferenceOwner(.same, name: lastNamed.name)
    }
    let isFormer = speaksOfFormerText(before: start)
    for i in members {
      if let owner { references[i].owner = owner }
      if isFormer { references[i].flags.insert(.formerText) }
    }
    if let owner, owner.kind == .named {
      lastNamed = owner
      shareWithEarlier(members.lowerBound, owner)
    }
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
    guard gap.skip("jf.") || gap.skip("sammenholdt med") else { return false }
    gap.skipSpaces()
    if gap.skip("dog") || gap.skip("tillige") || gap.skip("herved") { gap.skipSpaces() }
    return gap.isAtEnd
  }

  // MARK: Before the reference

  /// The word that ends at `offset`, as a range of bytes; letters, hyphens and soft hyphens.
  private func word(endingAt offset: Int) -> ByteRange {
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

  private func ends(_ range: ByteRange, with suffix: StaticString) -> Bool {
    let count = suffix.utf8CodeUnitCount
    return range.count >= count && ByteScanner(bytes, from: range.end - count, to: range.end).isNextIgnoringCase(suffix)
  }

  /// `retsplejelovens § 1009`, `lovens § 5`, `denne lovs § 5`, `samme lovs § 5`, `forordningens artikel 5`.
  private func genitive(before start: Int) -> ReferenceOwner? {
    let gap = gapStart(before: start)
    guard gap < start, at(gap - 1) == 0x73 else { return nil }
    let word = word(endingAt: gap)
    guard let noun = Self.genitives.first(where: { ends(word, with: $0) }) else { return nil }
    let before = self.word(endingAt: gapStart(before: word.start))
    if word.count == noun.utf8CodeUnitCount {
      if ends(before, with: "denne") || ends(before, with: "dette") || ends(before, with: "nærværende") {
        return ReferenceOwner(.thisAct)
      }
      if ends(before, with: "samme") || ends(before, with: "nævnte") { return ReferenceOwner(.same) }
      if ends(word, with: "lovens") || ends(word, with: "bekendtgørelsens") || ends(word, with: "anordningens") {
        return ReferenceOwner(.definite, name: word)
      }
    }
    return ReferenceOwner(.named, name: word)
  }

  private static let genitives: [StaticString] = [
    "lovens", "lovs", "lovenes", "bekendtgørelsens", "bekendtgørelses", "anordningens", "forordningens", "direktivets",
    "traktatens", "konventionens", "overenskomstens", "aftalens", "protokollens", "cirkulærets", "vedtægtens",
    "vedtægternes", "regulativets", "rammeafgørelsens", "afgørelsens", "reglementets", "statuttens", "kodeksets",
    "pagtens", "forordnings", "direktivs", "beslutningens", "retningslinjernes", "charterets", "grundlovs",
  ]

  /// `lov om social service § 108`, `lov nr. 168 af 3. marts 2004 § 5`: the name right before, with nothing between. The
  /// word before the reference is then none of those that lead to one.
  private func adjacentName(before start: Int) -> ReferenceOwner? {
    let gap = gapStart(before: start)
    guard gap < start else { return nil }
    var end = gap
    if at(end - 1) == 0x2C { end -= 1 }
    let hasComma = end < gap
    let word = word(endingAt: end)
    guard word.count > 1 else { return nil }
    if ends(word, with: "loven"), word.count > 5, !hasComma { return ReferenceOwner(.named, name: word) }
    let limit = max(textStart, word.start - 160)
    var at = word.start
    while at > limit {
      at -= 1
      let byte = bytes[at]
      if byte == 0x2C || byte == 0x3B || byte == 0x3A || byte == 0x28 || byte == 0x29 { return nil }
      if byte == 0x6C || byte == 0x4C, isWordStart(at) {
        let name = cursor(at)
        if name.isNextIgnoringCase("lov om ") || name.isNextIgnoringCase("lov nr. ")
          || name.isNextIgnoringCase("lovbekendtg")
        {
          guard !hasComma || ByteScanner(bytes, from: at, to: word.end).isNextIgnoringCase("lov nr. "),
            !isLead(word), word.end - at > 7
          else { return nil }
          return ReferenceOwner(.named, name: ByteRange(at, word.end))
        }
      }
      if byte == 0xC2, self.at(at + 1) == 0xA7 { return nil }
    }
    return nil
  }

  /// Words after which a reference begins anew.
  private func isLead(_ word: ByteRange) -> Bool {
    let leads: [StaticString] = [
      "i", "efter", "af", "og", "eller", "med", "til", "fra", "dog", "end", "under", "ved", "uanset", "omfattet",
      "samt",
      "for", "om", "som", "finder", "er", "kan", "skal", "jf", "henholdsvis", "foretages", "ændres", "nævnt", "den",
      "de", "det", "overtræder", "indtil", "henhold", "medmindre", "hvis", "at", "ikke", "træder", "har",
    ]
    return leads.contains { word.count == $0.utf8CodeUnitCount && ends(word, with: $0) }
  }

  /// `hidtil gældende § 5`, `den tidligere § 5`, `den dagældende § 5`
  private func speaksOfFormerText(before start: Int) -> Bool {
    let word = word(endingAt: gapStart(before: start))
    if ends(word, with: "dagældende") || ends(word, with: "tidligere") || ends(word, with: "hidtidige") { return true }
    return ends(word, with: "gældende") && ends(self.word(endingAt: gapStart(before: word.start)), with: "hidtil")
  }

  // MARK: After the reference

  /// `, i lov om …`, ` i straffeloven`, ` til denne lov`, ` i samme lov`, ` i Rådets forordning …`
  private func tail(after end: Int) -> ReferenceOwner? {
    var at = end
    while isNoteSign(&at) {}
    if self.at(at) == 0x2C { at += 1 }
    let gap = skipGap(at)
    guard gap > at else { return nil }
    var cursor = cursor(gap)
    guard cursor.skip("i ") || cursor.skip("i\u{A0}") || cursor.skip("i\n") || cursor.skip("til ") || cursor.skip("af ")
    else { return nil }
    return named(at: skipGap(cursor.offset))
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
    if start.isNext("loven"), !(start.peek(5) | 0x20 &- 0x61 < 26) {
      return ReferenceOwner(.definite, name: ByteRange(offset, offset + 5))
    }
    var at = offset
    for _ in 0..<9 {
      let word = wordRange(at: at)
      guard !word.isEmpty else { return nil }
      if isActNoun(word) { return ReferenceOwner(.named, name: nameRange(from: offset, noun: word)) }
      guard mayPrecedeActNoun(word) else { return nil }
      at = skipGap(word.end)
      if at == word.end { return nil }
    }
    return nil
  }

  /// The word that begins at `offset`.
  private func wordRange(at offset: Int) -> ByteRange {
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

  private func isActNoun(_ word: ByteRange) -> Bool {
    Self.actNouns.contains { ends(word, with: $0) }
  }

  private static let actNouns: [StaticString] = [
    "lov", "loven", "love", "lovene", "lovbekendtgørelse", "bekendtgørelse", "bekendtgørelsen", "anordning",
    "anordningen", "cirkulære", "forordning", "forordningen", "forordninger", "direktiv", "direktivet",
    "rammeafgørelse",
    "afgørelse", "beslutning", "konvention", "konventionen", "traktat", "traktaten", "overenskomst", "overenskomsten",
    "aftale", "aftalen", "protokol", "protokollen", "grundloven", "grundlov", "vedtægt", "vedtægten", "vedtægterne",
    "statut", "statutten", "reglement", "reglementet", "regulativ", "charter", "forslag", "lovforslag", "lovforslaget",
    "beslutningen", "fælles", "aktstykke", "regler", "standard",
  ]

  /// Words that stand between the preposition and the noun: `den tidligere gældende lov`, `Rådets forordning`,
  /// `Europa-Parlamentets og Rådets direktiv`, `de i stk. 1 nævnte …` does not.
  private func mayPrecedeActNoun(_ word: ByteRange) -> Bool {
    if bytes[word.start] &- 0x41 < 26 || bytes[word.start] == 0xC3 { return true }
    let words: [StaticString] = [
      "den", "det", "de", "en", "et", "og", "om", "hidtil", "gældende", "tidligere", "dagældende", "nugældende",
      "kongelig", "kgl", "midlertidig", "færøske", "grønlandske", "fælles", "delegeret", "delegerede", "danske",
      "gennemførelsesforordning", "særlige", "oprindelige", "internationale", "nordiske", "ændrede", "af", "for",
    ]
    return words.contains { word.count == $0.utf8CodeUnitCount && ends(word, with: $0) }
  }

  /// The name as written: up to a comma, the end of the sentence or a word that goes on with the sentence.
  private func nameRange(from start: Int, noun: ByteRange) -> ByteRange {
    var at = noun.end
    var end = noun.end
    while at < textEnd, at - start < 400 {
      let byte = bytes[at]
      if byte == 0x2C || byte == 0x3B || byte == 0x3A || byte == 0xC2 && self.at(at + 1) != 0xA0 { break }
      if byte == 0x2E, endsSentence(at) { break }
      if byte == 0x20 || byte == 0x0A || byte == 0xC2 {
        let next = skipGap(at)
        let word = wordRange(at: next)
        if goesOn(word) { break }
        at = max(next, at + 1)
        continue
      }
      at += 1
      end = at
    }
    return ByteRange(start, end)
  }

  private func endsSentence(_ stop: Int) -> Bool {
    let next = skipGap(stop + 1)
    return next >= textEnd
      || (next > stop + 1 && cursor(next).isAtCapital && !(at(stop - 1) == 0x72 && at(stop - 2) == 0x6E))
  }

  /// Verbs and conjunctions that end a name.
  private func goesOn(_ word: ByteRange) -> Bool {
    let words: [StaticString] = [
      "som", "der", "finder", "kan", "skal", "er", "gælder", "har", "ikke", "jf", "eller", "når", "hvis", "medmindre",
      "anvendes", "ved", "indtil", "træder", "må", "bliver", "blev", "ophæves", "ændres", "foretages", "omfatter",
      "nævnte", "mv", "fastsatte", "indeholder", "samt", "med", "efter",
    ]
    return words.contains { word.count == $0.utf8CodeUnitCount && ends(word, with: $0) }
  }
}
