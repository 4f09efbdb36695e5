import StatuteText

/// The act that is named before a reference, with more than a genitive or nothing between them.
extension ReferenceScanner {
  /// The act whose name stands before the list `members`, which ends at `end`, and by which it is said where in the act: `lov om havne,
  /// §§ 12-14, finder …`, `havneloven, særlig § 12`, `havneloven (§ 12)`. Not where the name belongs to a § before it.
  func namedBefore(_ members: Range<Int>, _ gap: Int, _ end: Int) -> ReferenceOwner? {
    var nameEnd = gap
    switch at(gap - 1) {
    case 0x2C:
      guard !cursor(references[members.lowerBound].range.start).isAtSmallLetter, isApposition(members, end) else {
        return nil
      }
      nameEnd = gap - 1
    case 0x28:
      // What a heading has in parentheses are the act's own sections: »Forholdet til havneloven (§§ 12 og 13)«.
      guard gap == references[members.lowerBound].range.start, at(end) == 0x29, end + 1 < textEnd else { return nil }
      nameEnd = gapStart(before: gap - 1)
      // »havnelovens kapitel 4 (§§ 12-14)«
      if let owner = ownerOfMention(endingAt: nameEnd, before: members.lowerBound) {
        return owner.kind == .named ? owner : nil
      }
    case 0x29:
      break
    case 0x2E:
      // »omfattet af lov om havne m.v. § 3«, but mostly »jf. § 3«.
      guard at(gap - 2) != 0x66, endsInAbbreviation(gap) else { return nil }
    case 0x67, 0x72, 0x74:
      // »særlig«, »herunder«, »særligt«: the last letter tells most others apart.
      guard let end = endOfWhole(before: gap) else { return nil }
      if let owner = ownerOfMention(endingAt: end, before: members.lowerBound) ?? actWithRules(endingAt: end) {
        return owner.kind == .named ? owner : nil
      }
      nameEnd = end
    case 0x61, 0x66:
      return exceptedFrom(before: gap, members.lowerBound)
    default:
      return nil
    }
    guard let name = name(endingAt: nameEnd) else { return nil }
    let before = members.lowerBound - 1
    let isTaken =
      before >= 0 && references[before].owner.name.end == name.end && references[before].first != .division
    return isTaken ? nil : ReferenceOwner(.named, name: name)
  }

  /// The act of the mention that ends at `end`, right before that with index `first`; nil where none ends there.
  private func ownerOfMention(endingAt end: Int, before first: Int) -> ReferenceOwner? {
    guard first > 0, references[first - 1].range.end == end || references[first - 1].owner.name.end == end else {
      return nil
    }
    return references[first - 1].owner
  }

  /// Where what `særlig` and the like single something out of ends, if such a word ends at `gap`: `havneloven, særlig`, `havneloven, herunder
  /// navnlig`.
  private func endOfWhole(before gap: Int) -> Int? {
    var word = word(endingAt: gap)
    guard isOne(of: Self.wordsThatSingleOut, word) else { return nil }
    let former = self.word(endingAt: gapStart(before: word.start))
    if isOne(of: Self.wordsThatSingleOut, former) { word = former }
    let end = gapStart(before: word.start)
    return at(end - 1) == 0x2C ? end - 1 : end
  }

  /// `Forvaltningsloven gælder med undtagelse af § 12`, `straffelovens kapitel 3, bortset fra § 12`: the act that the sentence has named
  /// last before the mention with index `first` and says it applies, or that of the mention before.
  private func exceptedFrom(before gap: Int, _ first: Int) -> ReferenceOwner? {
    guard let particle = ends(with: "fra", at: gap) ?? ends(with: "af", at: gap) else { return nil }
    var phrase = gapStart(before: particle)
    guard let noun = ends(with: gap - particle == 3 ? "bortset" : "undtagelse", at: phrase) else { return nil }
    phrase = gapStart(before: noun)
    if let with = ends(with: "med", at: phrase) { phrase = gapStart(before: with) }
    if at(phrase - 1) == 0x2C { phrase -= 1 }
    if let owner = ownerOfMention(endingAt: phrase, before: first) { return owner.kind == .named ? owner : nil }
    var isSaidToApply = false
    let act = lastWord(before: phrase, within: Self.longestNameBefore) { word in
      isSaidToApply = isSaidToApply || isOne(of: Self.verbsOfApplying, word)
      // »lov om hegn, jf. lovbekendtgørelse nr. 7 af …, som ændret ved lov nr. 9 af …, med undtagelse af § 3«
      let isCitation = cursor(skipGap(word.end)).isNext("nr.")
      return !isCitation && (ends(word, with: "loven") || isOne(of: Self.actsWithTitles, word))
    }
    guard let act else { return nil }
    let before = word(endingAt: gapStart(before: act.start))
    let isThisAct = act.count == 5 || isOne(of: Self.wordsOfThisAct, before)
    guard isSaidToApply || isOne(of: Self.verbsOfApplying, before), !isThisAct,
      first == 0 || references[first - 1].range.end <= act.start
    else { return nil }
    return ReferenceOwner(.named, name: nameRange(from: act.start, noun: act))
  }

  private static let verbsOfApplying: WordList = ["gælder", "finder", "anvendelse", "anvendes", "omfattet", "af"]
  private static let wordsOfThisAct: WordList = ["denne", "dette", "samme", "nævnte", "nærværende"]
  private static let wordsThatSingleOut: WordList = ["særlig", "særligt", "især", "navnlig", "herunder"]

  /// Whether what stands between the comma before the list `members` and its `end` says more of the word before the comma, and is no
  /// other link of an enumeration (`havneloven, § 5 eller regler …`).
  private func isApposition(_ members: Range<Int>, _ end: Int) -> Bool {
    if members.dropFirst().contains(where: beginsSection) { return false }
    if at(end) == 0x2E { return endsSentence(end) }
    guard at(end) == 0x2C else { return end >= textEnd || at(end) == 0x3B }
    let next = wordRange(at: skipGap(end + 1))
    // The comma, or »og«, may end an item of a list.
    if skipGap(next.end) >= textEnd { return true }
    return !next.isEmpty && !isOne(of: Self.conjunctions, next) && !ends(next, with: "jf")
  }

  /// The name of an act that ends at `end`: `havneloven`, `lov om havne`, `bekendtgørelse nr. 12 af 3. marts 2010 om fisk`, and
  /// `havneloven` of `lov om havne (havneloven)`.
  func name(endingAt end: Int) -> ByteRange? {
    let isAside = at(end - 1) == 0x29
    var wordsEnd = isAside ? end - 1 : end
    if endsInAbbreviation(end) {
      while self.at(wordsEnd - 1) > 0x20 { wordsEnd -= 1 }
      wordsEnd = gapStart(before: wordsEnd)
    }
    let last = word(endingAt: wordsEnd)
    if ends(last, with: "loven"), last.count > 5, !isAside || at(last.start - 1) == 0x28 { return last }
    guard !last.isEmpty, !isAside else { return nil }
    var at = last.start
    let limit = max(textStart, end - Self.longestNameBefore)
    while at > limit {
      at -= 1
      switch bytes[at] {
      case 0x28, 0x29, 0x3A, 0x3B, 0xA7: return nil
      case 0x2E where endsSentence(at): return nil
      default: break
      }
      guard bytes[at] > 0x40, isWordStart(at) else { continue }
      let noun = wordRange(at: at)
      let next = cursor(skipGap(noun.end))
      // »afgørelse om påbud (§ 7)«: of what has no number not all that may be an act is one.
      guard isActNoun(noun), next.isNext("nr.") || next.isNext("om ") && isOne(of: Self.actsWithTitles, noun) else {
        continue
      }
      let name = nameRange(from: at, noun: noun)
      // The last stop of »m.v.« may be that of a sentence.
      return name.end == end || name.end == end - 1 && bytes[name.end] == 0x2E ? name : nil
    }
    return nil
  }

  private static let actsWithTitles: WordList = [
    "lov", "lovbekendtgørelse", "bekendtgørelse", "anordning", "cirkulære", "forordning", "direktiv", "konvention",
  ]
  /// The longest name that is looked for backwards, in bytes.
  private static let longestNameBefore = 200

  /// `straffelovens bestemmelser om tyveri i § 276`: the act whose rules are said to stand in the reference.
  ///
  /// - Parameter first: The index of the mention.
  func actWithRulesIn(before gap: Int, _ first: Int) -> ReferenceOwner? {
    guard let preposition = ends(with: "i", at: gap) else { return nil }
    return actWithRules(endingAt: gapStart(before: preposition), before: first)
  }

  /// `straffelovens bestemmelser om tyveri i § 276 og om bedrageri i § 279`: the act that the mention before the one with index `first`,
  /// which ends at `end`, is of, where words on rules led to that too.
  private func actOfRules(endingAt end: Int, before first: Int) -> ReferenceOwner? {
    guard let owner = ownerOfMention(endingAt: end, before: first), owner.kind == .named, owner.name.end <= end else {
      return nil
    }
    var start = first - 1
    while start > 0, references[start - 1].node == node, references[start - 1].group == references[first - 1].group {
      start -= 1
    }
    let gap = gapStart(before: references[start].range.start)
    return actWithRulesIn(before: gap, start) == nil ? nil : owner
  }

  /// The act whose rules words that end at `end` speak of: `straffelovens regler`, `straffelovens bestemmelser om tyveri`,
  /// `bestemmelserne i straffeloven om tyveri`.
  ///
  /// - Parameter first: The index of the mention that they lead to.
  func actWithRules(endingAt end: Int, before first: Int = 0) -> ReferenceOwner? {
    var end = end
    var next: ByteRange?
    for _ in 0..<Self.mostWordsOnRules {
      if at(end - 1) == 0x2C { end -= 1 }
      if next != nil, let owner = actOfRules(endingAt: end, before: first) { return owner }
      let word = word(endingAt: end)
      // »reglerne i forvaltningsloven om habilitet og i denne lov om klage i § 17«
      if word.isEmpty || ends(word, with: "lov") { return nil }
      if next.map({ isOne(of: Self.wordsOnSubject, $0) }) ?? true {
        if Self.rules.contains(where: { ends(word, with: $0) }) { return holderOfRules(word) }
        if next != nil, ends(word, with: "loven"), word.count > 5,
          ends(with: "i", at: gapStart(before: word.start)) != nil
        {
          return ReferenceOwner(.named, name: word)
        }
      }
      if isOne(of: Self.wordsBehindRules, word) || goesOn(word) && !isOne(of: Self.wordsInTitles, word) { return nil }
      next = word
      end = gapStart(before: word.start)
    }
    return nil
  }

  /// The act in the genitive before the noun at `rules`, or before its adjective, `forvaltningslovens almindelige regler`, or the one that
  /// they are singled out of, `forvaltningsloven, herunder reglerne`.
  private func holderOfRules(_ rules: ByteRange) -> ReferenceOwner? {
    let gap = gapStart(before: rules.start)
    if let owner = genitive(before: gap, rules.start) { return owner }
    if let end = endOfWhole(before: gap) { return name(endingAt: end).map { ReferenceOwner(.named, name: $0) } }
    let adjective = word(endingAt: gap)
    return ends(adjective, with: "e") ? genitive(before: gapStart(before: adjective.start), adjective.start) : nil
  }

  private static let rules: [StaticString] = [
    "regler", "regel", "bestemmelser", "bestemmelse", "krav", "forbud", "betingelser", "definition", "reglerne",
    "reglen", "bestemmelserne", "bestemmelsen",
  ]
  /// Words between rules and what they are about.
  private static let wordsOnSubject: WordList = ["om", "for", "vedrørende", "angående", "mod"]
  /// Words with which something else than rules has begun to stand in a §.
  private static let wordsBehindRules: WordList = [
    "reglerne", "reglen", "bestemmelserne", "bestemmelsen", "kravene", "kravet", "betingelserne", "forbuddet",
    "forbuddene", "fristen", "fristerne", "nævnt", "omhandlet", "omhandlede", "omtalt", "omtalte", "anført",
    "anførte", "angivet", "angivne", "fastsat", "beskrevet", "indeholdt", "omfattet", "at",
  ]
  /// So many words are read back from the § to the rules.
  private static let mostWordsOnRules = 16
}
