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
      if let before = members.first.map({ $0 - 1 }), before >= 0, references[before].range.end == nameEnd {
        return references[before].owner.kind == .named ? references[before].owner : nil
      }
    case 0x29:
      break
    case 0x67, 0x72, 0x74:
      // »særlig«, »herunder«, »særligt«: the last letter tells most others apart.
      guard let end = endOfWhole(before: gap) else { return nil }
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

  /// Where what `særlig` and the like single something out of ends, if such a word ends at `gap`: `havneloven, særlig`.
  private func endOfWhole(before gap: Int) -> Int? {
    let word = word(endingAt: gap)
    guard isOne(of: Self.wordsThatSingleOut, word) else { return nil }
    let end = gapStart(before: word.start)
    return at(end - 1) == 0x2C ? end - 1 : end
  }

  /// `Forvaltningsloven gælder med undtagelse af § 12`: the act that the sentence begins with, where it cites nothing before the mention
  /// with index `first`.
  private func exceptedFrom(before gap: Int, _ first: Int) -> ReferenceOwner? {
    guard let particle = ends(with: "fra", at: gap) ?? ends(with: "af", at: gap) else { return nil }
    let phrase = gapStart(before: particle)
    guard ends(with: gap - particle == 3 ? "bortset" : "undtagelse", at: phrase) != nil else { return nil }
    var start = phrase
    let limit = max(textStart, phrase - Self.longestNameBefore)
    while start > limit, !(bytes[start - 1] == 0x2E && endsSentence(start - 1)) { start -= 1 }
    guard start == textStart || start > limit else { return nil }
    start = skipGap(start)
    let holding = wordRange(at: start)
    if ends(holding, with: "reglerne") || ends(holding, with: "bestemmelserne"), cursor(holding.end).isNext(" i ") {
      start = holding.end + 3
    }
    let noun = wordRange(at: start)
    let isAct = ends(noun, with: "loven") && noun.count > 5 || isOne(of: Self.actsWithTitles, noun)
    guard isAct, first == 0 || references[first - 1].range.end <= start else { return nil }
    return ReferenceOwner(.named, name: nameRange(from: start, noun: noun))
  }

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
    let last = word(endingAt: isAside ? end - 1 : end)
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
      return name.end == end ? name : nil
    }
    return nil
  }

  private static let actsWithTitles: WordList = [
    "lov", "lovbekendtgørelse", "bekendtgørelse", "anordning", "cirkulære", "forordning", "direktiv", "konvention",
  ]
  /// The longest name that is looked for backwards, in bytes.
  private static let longestNameBefore = 200

  /// `straffelovens bestemmelser om tyveri i § 276`: the act whose rules are said to stand in the reference.
  func actWithRulesIn(before gap: Int) -> ReferenceOwner? {
    guard let preposition = ends(with: "i", at: gap) else { return nil }
    return actWithRules(endingAt: gapStart(before: preposition))
  }

  /// The act whose rules words that end at `end` speak of: `straffelovens regler`, `straffelovens bestemmelser om tyveri`,
  /// `bestemmelserne i straffeloven om tyveri`.
  func actWithRules(endingAt end: Int) -> ReferenceOwner? {
    var end = end
    var next: ByteRange?
    for _ in 0..<Self.mostWordsOnRules {
      if at(end - 1) == 0x2C { end -= 1 }
      let word = word(endingAt: end)
      if word.isEmpty { return nil }
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
