import StatuteSyntax
import StatuteText

// Which references of a bill are to the act as the bill leaves it, and not to the act in force.

/// What says that a reference of a bill is to a text as the bill leaves it: `§ 5 i lov om både, som indsat ved denne lovs § 1, nr. 2`.
public struct OwnVersion: Sendable {
  /// The section of the bill that gives the version, or the document, 0, where none is named.
  public let giver: Int
  /// The levels of the reference in that version where a new number is named, `§ 7, der bliver § 8, …`; nil elsewhere.
  public let newNumber: ReferenceChain?
}

extension Document {
  /// What gives the version of the text that the reference with index `index` is to, where that is this document itself; nil where no
  /// version is given, or another act gives it.
  public func ownVersion(ofReference index: Int) -> OwnVersion? {
    let all = references.all
    guard all.indices.contains(index) else { return nil }
    let list = all.list(around: index)
    return ownVersion(of: all[index], first: all[list.lowerBound], last: all[list.upperBound - 1])
  }

  /// The same of a reference that is being written.
  public func ownVersion(of unfinished: UnfinishedReference) -> OwnVersion? {
    ownVersion(of: unfinished.reference, first: unfinished.reference, last: unfinished.reference)
  }

  /// The same of `reference` in a list that begins with `first` and ends with `last`.
  private func ownVersion(of reference: Reference, first: Reference, last: Reference) -> OwnVersion? {
    guard mayAmend else { return nil }
    // In new text »denne lov« is the act that it is put into.
    guard enclosing(.quotation, of: reference.node) == nil, !tree.isQuoted(reference.range.start, in: reference.node),
      !saysBill(before: reference)
    else { return nil }
    // »§ 1, nr. 4, og § 21 i lov om leje som affattet ved denne lovs § 1, nr. 5«: the version is that of the other act alone.
    guard last.owner == reference.owner else { return nil }
    var words = WordsOfVersion(self, behind: last)
    guard let giver = words.giver() ?? giver(before: first) else { return versionCommented(by: reference) }
    guard let number = words.newNumber.map({ references.all[$0].chain }), let level = number.deepest else {
      return OwnVersion(giver: giver, newNumber: nil)
    }
    var chain = number[.section] == .none ? reference.chain : number
    chain[level] = number[level]
    return OwnVersion(giver: giver, newNumber: chain)
  }

  /// The section that gives the version in `den ved denne lovs § 1, nr. 4, affattede § 4`, 0 for the document as a whole; nil where none of it
  /// does.
  private func giver(before reference: Reference) -> Int? {
    let start = startWithAct(of: reference)
    let window = ByteRange(source.characterStart(at: max(0, start - Self.farthestProposal)), start)
    let words = wordsOfParagraph(in: window, isBefore: true)
    guard
      let participle = words.lastIndex(where: { DraftingWords.isChanged($0.text) }),
      // »den ved denne lov affattede bestemmelse i § 4«
      participle == words.count - 1 || participle == words.count - 3 && words.last?.text == "i",
      let by = words[..<participle].lastIndex(where: { $0.text == "ved" }), by > 0,
      ["den", "det", "de"].contains(words[by - 1].text.lowercased())
    else { return nil }
    return WordsOfVersion(self, Array(words[(by + 1)..<participle]), of: reference).ownGiver(behind: .relative)
  }

  /// The version that the section of the bill gives which the remark around `reference` is on, where that names the same provision and gives
  /// its version each time; where the paragraph has said which stykke it is on, that alone counts.
  private func versionCommented(by reference: Reference) -> OwnVersion? {
    let versions = mentionsRetold(by: reference).map { ownVersion(ofReference: $0) }
    return versions.contains { $0 == nil } ? nil : versions.first ?? nil
  }

  /// The mentions of the same provision of another act, by their index, in the section of the bill that the remark around `reference` is on,
  /// where that speaks of no text in force.
  package func mentionsRetold(by reference: Reference) -> [Int] {
    guard reference.owner.kind == .named, enclosing(.remark, of: reference.node) != nil,
      !reference.flags.contains(.formerText), !saysInForce(before: reference),
      let section = sectionCommented(on: reference.node), tree.nodes[section].kind == .section,
      let act = act(of: reference)
    else { return [] }
    var place = section
    let line = source.lineRange(source.lineIndex(at: reference.range.start))
    let before = references.indices(in: ByteRange(line.start, reference.range.start)).map { references.all[$0] }
    if let stated = before.last(where: { $0.owner.kind == .unmarked && $0.first == .subsection }) {
      let stykke = tree.children(of: section).first {
        tree.nodes[$0].kind == .subsection && tree.nodes[$0].number.isSame(as: stated.chain[.subsection])
      }
      guard let stykke else { return [] }
      place = stykke
    }
    return references.indices(in: place..<Int(tree.nodes[place].subtreeEnd)).filter { index in
      let (retold, chain) = (references.all[index], reference.chain)
      return !retold.flags.contains(.formerText) && retold.chain.rangeEnd == chain.rangeEnd
        && ReferenceLevel.allCases.allSatisfy { retold.chain[$0] == chain[$0] }
        && self.act(of: retold)?.path == act.path
    }
  }

  /// Where `reference` begins, or the act that it begins with, `bådlovens § 5`.
  func startWithAct(of reference: Reference) -> Int {
    let owner = reference.owner.name
    let isRightBefore = !owner.isEmpty && (0...2).contains(reference.range.start - owner.end)
    return isRightBefore ? owner.start : reference.range.start
  }

  /// Where the mention of the act that owns `reference` ends, else the reference: the scanner may have cut a title at a comma, `lov om
  /// leje, fremleje m.v.`, or taken more for a part of it.
  fileprivate func endWithAct(of reference: Reference) -> Int {
    let name = reference.owner.name
    guard name.start >= reference.range.end else { return reference.range.end }
    let title = ByteRange(name.start, min(name.start + Self.longestTitle, source.count))
    return library?.match(source[title]).map { name.start + $0.byteCount } ?? name.end
  }

  /// So far is a title looked for, in bytes.
  private static let longestTitle = 400

  /// The words of the paragraph behind `reference` and the act that it is of, from at most `most` bytes.
  fileprivate func words(behind reference: Reference, within most: Int) -> [(text: Substring, start: Int)] {
    let end = endWithAct(of: reference)
    let limit = source.characterStart(at: min(source.count, end + most))
    return wordsOfParagraph(in: ByteRange(end, max(end, limit)), isBefore: false)
  }

  /// The words of the paragraph in `range`, without emphasis, each with the offset it begins at: those from its last blank line on, or up to
  /// its first.
  fileprivate func wordsOfParagraph(in range: ByteRange, isBefore: Bool) -> [(text: Substring, start: Int)] {
    let text = source.string(in: range)
    let lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }
    let inner = isBefore ? lines.dropLast() : lines.dropFirst()
    func isBlank(_ line: Substring) -> Bool { line.allSatisfy { $0.isWhitespace || $0 == ">" } }
    let part: Substring
    if isBefore {
      part = text[(inner.last(where: isBlank)?.endIndex ?? text.startIndex)...]
    } else {
      part = text[..<(inner.first(where: isBlank)?.startIndex ?? text.endIndex)]
    }
    return part.split { $0.isWhitespace || "*_>".contains($0) }
      .map { ($0, range.start + text.utf8.distance(from: text.startIndex, to: $0.startIndex)) }
  }
}

/// The words behind a reference, as far as they can say which version of a text it is to.
private struct WordsOfVersion {
  private let document: Document
  private let words: [(text: Substring, start: Int)]
  private var at = 0
  private let mention: Reference
  /// The reference that `der bliver § 8` gives as the new number.
  private(set) var newNumber: Int?

  /// The words behind `reference` and the act that it is of.
  init(_ document: Document, behind reference: Reference) {
    (self.document, mention) = (document, reference)
    words = document.words(behind: reference, within: Self.farthest)
  }

  /// `words` near `reference`.
  init(_ document: Document, _ words: [(text: Substring, start: Int)], of reference: Reference) {
    (self.document, self.words, mention) = (document, words, reference)
  }

  /// So many bytes have `, jf. lovbekendtgørelse nr. 1234 af 30. september 2024, som ændret ved lov nr. 7 af 3. januar 2025, lov nr. 9 af
  /// 4. marts 2025 og denne lovs `, with room for white space.
  private static let farthest = 400

  /// The word `distance` words ahead, without the comma behind it.
  private func word(_ distance: Int = 0) -> Substring {
    guard at + distance < words.count else { return "" }
    let text = words[at + distance].text
    return text.hasSuffix(",") ? text.dropLast() : text
  }

  /// The section of the document that gives the version, 0 where the document as a whole does; nil where none of it does.
  mutating func giver() -> Int? {
    var introduction: Introduction?
    skip { ["m.v", "m.v.", "m.m", "m.m.", ""].contains($0) }
    while at < words.count {
      if takeNewNumber() { continue }
      if let giver = giverAsSubject() ?? giverAsOwner() { return giver }
      if let next = takeIntroduction() {
        introduction = next
        if let giver = ownGiver(behind: next) { return giver }
      } else if takeCitation() {
        skip { ["og", "samt", "senest", ""].contains($0) }
        if introduction != nil, let giver = ownGiver(behind: nil) { return giver }
      } else {
        break
      }
    }
    return nil
  }

  private mutating func skip(_ isSkipped: (Substring) -> Bool) {
    while at < words.count, isSkipped(word()) { at += 1 }
  }

  enum Introduction { case relative, comparison }

  /// Steps over `jf.` or over `således som denne er affattet ved`, `der er indsat i`, `i affattelsen efter`.
  private mutating func takeIntroduction() -> Introduction? {
    if word() == "jf." {
      at += 1
      return .comparison
    }
    guard ["som", "der", "således", "i", "med"].contains(word()) else { return nil }
    var speaksOfWording = false
    for distance in 1...Self.longestIntroduction {
      let word = word(distance)
      guard !word.isEmpty, word.allSatisfy(\.isLetter) else { return nil }
      if speaksOfWording, ["ved", "i", "efter", "af", "med"].contains(word) {
        at += distance + 1
        return .relative
      }
      if DraftingWords.givesWording(word) { speaksOfWording = true }
    }
    return nil
  }

  private static let longestIntroduction = 9

  /// What gives the version in `som denne lovs § 1, nr. 2, affatter`, `i den affattelse, som denne lovs § 1, nr. 2, giver`.
  private func giverAsSubject() -> Int? {
    guard let link = (0..<Self.longestIntroduction).first(where: { word($0) == "som" }) else { return nil }
    let hasNoun = ["i", "med"].contains(word()) && (0..<link).contains { DraftingWords.givesWording(word($0)) }
    guard link == 0 || hasNoun else { return nil }
    var subject = self
    subject.at += link + 1
    guard let giver = subject.ownGiver(behind: .relative) else { return nil }
    let all = document.references.all
    // »denne lov« and »denne lovs § 1, nr. 2«
    let named = (0...2).lazy.compactMap(subject.reference).first.map {
      all[all.list(around: $0).upperBound - 1].range.end
    }
    subject.at = named.flatMap { end in words.firstIndex { $0.start >= end } } ?? subject.at + 2
    subject.skip { $0.isEmpty }
    let verbs = (0..<Self.longestVerb).map { subject.word($0) }.prefix { $0 != "ikke" }
    return verbs.contains { DraftingWords.givesWording($0) || hasNoun && $0.hasPrefix("give") } ? giver : nil
  }

  /// What gives the version in `i denne lovs affattelse`.
  private func giverAsOwner() -> Int? {
    word() == "i" && word(1) == "denne" && word(2) == "lovs" && DraftingWords.givesWording(word(3)) ? 0 : nil
  }

  /// `har affattet`, `nu affatter`
  private static let longestVerb = 2

  /// Steps over `lovbekendtgørelse nr. 9 af 3. marts 2004`, `§ 1 i lov nr. 9 af 3. marts 2004`.
  private mutating func takeCitation() -> Bool {
    let start = word() == "§" && word(2) == "i" ? 3 : 0
    guard ["lov", "lovbekendtgørelse"].contains(word(start)), word(start + 1) == "nr.", word(start + 3) == "af" else {
      return false
    }
    at += start + 7
    return true
  }

  /// Steps over `der bliver § 8`, and the act that is named behind it.
  private mutating func takeNewNumber() -> Bool {
    guard word() == "der", word(1) == "bliver", newNumber == nil, let number = reference(2) else { return false }
    newNumber = number
    let end = document.endWithAct(of: document.references.all[number])
    while at < words.count, words[at].start < end { at += 1 }
    return true
  }

  /// The reference that begins `distance` words ahead.
  private func reference(_ distance: Int) -> Int? {
    guard at + distance < words.count else { return nil }
    let all = document.references.all
    let start = words[at + distance].start
    let index = all.countOfFirst { $0.range.start < start }
    return index < all.count && all[index].range.start == start ? index : nil
  }

  /// What the next words name of the document: `denne lov`, `lovforslagets § 1, nr. 2`, right behind an introduction `nr. 2`, too.
  func ownGiver(behind introduction: Introduction?) -> Int? {
    let index = document.resolver.index
    func section(_ distance: Int) -> Int? {
      reference(distance).flatMap { index.section(document.references.all[$0].chain[.section], in: 0) }
    }
    func amending(_ distance: Int) -> Int? {
      section(distance).flatMap { document.tree.nodes[$0].kind == .amendingSection ? $0 : nil }
    }
    let noun =
      ["denne", "nærværende", "dette"].contains(word()) && word(1).hasPrefix("lov")
      ? 1 : word().hasPrefix("lovforslaget") || word().hasPrefix("forslaget") ? 0 : nil
    if let noun {
      let isSection = word(noun + 1) == "§"
      if introduction == .comparison {
        // »§ 5, jf. denne lovs § 3« of the same bill.
        guard isComparable else { return nil }
        return isSection ? amending(noun + 1) : 0
      }
      return isSection ? section(noun + 1) ?? 0 : 0
    }
    if word() == "lovens", isComparable, let reference = reference(1) {
      // »lovens § 1, nr. 2« is of the bill in its commencement.
      guard document.enclosing(.remarks, of: document.references.all[reference].node) == nil,
        document.references.all[reference].chain[.item] != .none
      else { return nil }
      return amending(1)
    }
    guard introduction == .relative, let reference = reference(0) else { return nil }
    let giver = document.references.all[reference]
    guard giver.owner.kind == .unmarked || giver.owner.kind == .thisAct else { return nil }
    if giver.chain[.section] != .none { return section(0) ?? 0 }
    return giver.first == .item ? 0 : nil
  }

  /// Whether the reference itself is not to the bill, of which `jf. denne lovs § 1` would say nothing but where to look.
  private var isComparable: Bool {
    switch mention.owner.kind {
    case .named, .same, .amended: return true
    case .unmarked, .definite:
      return [.remark, .remarks].contains { document.enclosing($0, of: mention.node) != nil }
    case .thisAct, .unnamedArticle: return false
    }
  }
}

/// Words with which bills speak of what they give.
private enum DraftingWords {
  /// Whether `word` says that a text is given: `affattet`, `nyaffattes`, `indsat`, `ændret`, `affattelsen`.
  static func givesWording(_ word: Substring) -> Bool {
    ["affatte", "formuler", "ændre", "ordlyd"].contains(where: word.contains) || putsIn(word)
  }

  /// Whether `word` says that a provision is put in: `indsættes`, `indsættelsen`, `tilføjet`, `indføres`.
  static func putsIn(_ word: Substring) -> Bool {
    ["indsat", "indsæt", "indfør", "indføj", "tilføj"].contains(where: word.hasPrefix)
  }

  /// Whether `word` is that of what is proposed: `foreslåede`, `nye`.
  static func isProposing(_ word: Substring) -> Bool {
    word.hasPrefix("foreslåe") || ["ny", "nye", "nyt"].contains(word)
  }

  /// Whether `word` may be a participle of what the bill does, `ændrede`; it is a verb, too.
  static func isChanged(_ word: Substring) -> Bool {
    ["ændrede", "affattede", "nyaffattede", "indsatte", "tilføjede", "indføjede"].contains(word)
  }

  /// Whether `noun` is what is done to a text that stands, `ophævelse`, and not what a text holds, `nedsættelse`.
  static func changesText(_ noun: Substring) -> Bool {
    ["ændring", "ophævelse", "justering", "præcisering", "tilpasning", "rettelse"].contains(where: noun.contains)
  }
}

extension Document {
  /// Whether the words around the reference with index `index`, in the remarks or the commencement of a bill, say that it is to what
  /// the bill proposes: `den foreslåede nye bestemmelse i § 2`, `forslaget til § 2`, `indsat som § 2`, `bliver herefter § 2`, `det
  /// foreslås i § 2`, `§ 2, der foreslås indsat`.
  public func isProposed(_ index: Int) -> Bool {
    let all = references.all
    let list = all.list(around: index)
    if newNumber(ofReference: index) != nil { return true }
    // »Herefter bliver § 2, stk. 3, til stk. 2.«
    if words(before: all[list.lowerBound]).last == "bliver", isRenumbered(index) { return false }
    return isProposed(all[list.lowerBound], last: all[list.upperBound - 1])
      || giverBracketing(index) != nil
  }

  /// The same of a reference that is being written.
  public func isProposed(_ unfinished: UnfinishedReference) -> Bool {
    isProposed(unfinished.reference, last: unfinished.reference)
  }

  /// The same of a list that begins with `first` and ends with `last`.
  private func isProposed(_ first: Reference, last: Reference) -> Bool {
    let start = startWithAct(of: first)
    let window = ByteRange(source.characterStart(at: max(0, start - Self.farthestProposal)), start)
    let before = wordsOfParagraph(in: window, isBefore: true).map(\.text)
    return Self.isProposed(behind: before.map { Substring($0.lowercased()) })
      || isProposed(before: last, isOpened: before.last.map { ["I", "Med", "Ved"].contains($0) } ?? false)
  }

  /// So many bytes before a reference say that it is proposed.
  private static let farthestProposal = 120

  /// The instruction behind which the reference with index `index` stands in parentheses: `lovforslagets § 1, nr. 5 (§ 7)`.
  func giverBracketing(_ index: Int) -> Reference? {
    let all = references.all
    let first = all.list(around: index).lowerBound
    guard first > 0 else { return nil }
    let (giver, start) = (all[first - 1], all[first].range.start)
    return source.string(in: ByteRange(min(giver.range.end, start), start)) == " (" && saysBill(before: giver)
      ? giver : nil
  }

  private static func isProposed(behind words: [Substring]) -> Bool {
    var words = words
    let last = words.popLast() ?? ""
    let previous = words.last ?? ""
    switch last {
    case "bliver": return true
    case "herefter", "derefter": return previous == "bliver"
    case "til":
      return previous == "bliver" || ["forslag", "flytte", "rykke"].contains(where: previous.hasPrefix)
    case "som": return DraftingWords.putsIn(previous) || previous.hasPrefix("affatte")
    case "med", "ved": return previous == "foreslås"
    case "af":
      // »indsættelsen af § 5«
      let isPuttingIn = DraftingWords.putsIn(previous) && previous.contains("else")
      if isPuttingIn || previous.hasPrefix("nyaffattelse") { return true }
      return ["affattelse", "formulering"].contains(where: previous.contains) && isProposed(noun: words)
    case "i":
      if previous == "foreslås" || previous.hasPrefix("nyaffattelse") { return true }
      // »Herudover foreslås det i § 2«
      if previous == "det", words.dropLast().last == "foreslås" { return true }
      // »den foreslåede ændring i § 2« is one of the act in force.
      return !DraftingWords.changesText(previous) && isProposed(noun: words)
    default: return DraftingWords.isProposing(last) || DraftingWords.isChanged(last) && isAfterArticle(words)
    }
  }

  /// Whether the noun that `words` end with is of what is proposed: `den foreslåede nye bestemmelse`, `forslaget til bestemmelsen`.
  private static func isProposed(noun words: [Substring]) -> Bool {
    var rest = words.dropLast()
    if rest.last == "til", rest.dropLast().last?.hasPrefix("forslag") == true { return true }
    for _ in 0..<mostAdjectives {
      guard let word = rest.popLast(), word.allSatisfy({ $0.isLetter || $0 == "-" }) else { return false }
      if DraftingWords.isProposing(word) || DraftingWords.isChanged(word) && isAfterArticle(Array(rest)) { return true }
      if nounBounds.contains(word) { return false }
    }
    return false
  }

  /// What stands before the adjectives of a noun: an article or a preposition.
  private static let nounBounds: Set<Substring> = [
    "den", "det", "de", "i", "af", "til", "om", "for", "på", "med", "ved", "efter",
  ]

  /// So many words stand between the article and its noun.
  private static let mostAdjectives = 4

  private static func isAfterArticle(_ words: [Substring]) -> Bool {
    words.suffix(2).contains { ["den", "det", "de"].contains($0) }
  }

  /// Whether the words behind `reference` say that it is proposed; a sentence may be opened by `I`, `Med`.
  private func isProposed(before reference: Reference, isOpened: Bool) -> Bool {
    let words = words(behind: reference, within: Self.farthestProposal).map(\.text)
      .drop { $0 == "," }.prefix(6).map { $0.hasSuffix(",") ? $0.dropLast() : $0 }
    guard let first = words.first else { return false }
    if isOpened { return words.starts(with: ["foreslås", "det"]) }
    guard first == "som" || first == "der", let verb = words.dropFirst().first, verb.hasPrefix("foreslå") else {
      return false
    }
    // »§ 5, der foreslås ophævet«
    return words.dropFirst(2).contains {
      DraftingWords.putsIn($0) || $0.contains("affatte") || $0.hasPrefix("formuler")
    }
  }
}

// MARK: - New numbers

extension Document {
  /// What the reference with index `index` is the new number of, in the remarks or the commencement of a bill, and the levels that it names
  /// with those that it leaves out: `§ 2, stk. 3, i lov om både, der bliver stk. 2`, `herefter bliver § 2, stk. 3, til stk. 2`; nil elsewhere.
  public func newNumber(ofReference index: Int) -> (mention: Int, chain: ReferenceChain)? {
    enclosing(.instruction, of: references.all[index].node) == nil ? numberGiven(byReference: index) : nil
  }

  /// The levels of the reference with index `index`, with the number that is given behind it: `§ 2, stk. 2, der bliver stk. 3`.
  func chainAsItBecomes(_ index: Int) -> ReferenceChain {
    let next = references.all.list(around: index).upperBound
    guard next < references.all.count, let new = numberGiven(byReference: next), new.mention == index else {
      return references.all[index].chain
    }
    return new.chain
  }

  /// The same as ``newNumber(ofReference:)`` in any text.
  private func numberGiven(byReference index: Int) -> (mention: Int, chain: ReferenceChain)? {
    let list = references.all.list(around: index)
    if let mention = numbered(byListFrom: list.lowerBound, isPart: false) { return given(by: index, to: mention) }
    // »bliver § 2, stk. 3, stk. 2« and »bliver § 2, stk. 2 og 3, stk. 3 og 4« read as a list.
    let half = list.count / 2
    guard list.count == 2 * half, index >= list.lowerBound + half,
      numbered(byListFrom: list.lowerBound + half, isPart: true) != nil
    else { return nil }
    return given(by: index, to: index - half)
  }

  /// The number that the reference with index `index` gives to that with index `mention`, with the levels it leaves out.
  private func given(by index: Int, to mention: Int) -> (mention: Int, chain: ReferenceChain) {
    var chain = references.all[index].chain
    for level in ReferenceLevel.allCases where level.rawValue < references.all[index].first.rawValue {
      chain[level] = references.all[mention].chain[level]
    }
    return (mention, chain)
  }

  /// The reference right before that with index `start` where what begins there gives new numbers; nil elsewhere.
  ///
  /// - Parameter isPart: Whether it is the second half of a list.
  private func numbered(byListFrom start: Int, isPart: Bool) -> Int? {
    let all = references.all
    guard start > 0, all[start - 1].node == all[start].node else { return nil }
    let end = endWithAct(of: all[start - 1])
    guard (0...Self.longestRenumbering).contains(all[start].range.start - end) else { return nil }
    var words = source.string(in: ByteRange(end, all[start].range.start)).split { $0.isWhitespace || $0 == "," }
    if let first = words.first, first == "der" || first == "som" { words.removeFirst() }
    let isInverted = self.words(before: all[all.list(around: start - 1).lowerBound]).last == "bliver"
    if isInverted {
      guard isPart || !words.isEmpty else { return nil }
    } else if let verb = words.firstIndex(of: "bliver") {
      words.remove(at: verb)
    } else {
      return nil
    }
    return words.allSatisfy { ["til", "herefter", "derefter"].contains($0) } ? start - 1 : nil
  }

  /// `, der herefter bliver til `, with room for white space.
  private static let longestRenumbering = 40

  /// Whether the reference with index `index` is given a new number behind it: `stk. 3 bliver stk. 2`.
  func isRenumbered(_ index: Int) -> Bool {
    let list = references.all.list(around: index)
    return [index + list.count / 2, list.upperBound].contains { next in
      next < references.all.count
        && newNumber(ofReference: next).map { list.contains(next) ? $0.mention == index : list.contains($0.mention) }
          ?? false
    }
  }
}
