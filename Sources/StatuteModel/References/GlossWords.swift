import StatuteSyntax
import StatuteText

/// A text cut down to the few words that can stand after a mention.
struct GlossWords {
  private var words: [Substring]
  /// Whether more follows.
  private var isCut: Bool

  /// The most bytes of words: so many that a sentence gets to what it is about.
  private static let limit = 80
  /// So many bytes are looked at, and so many where the verb comes late.
  private static let windows = (near: 320, far: 640)

  /// The words that `range` of `source` opens with.
  ///
  /// - Parameter goesOn: Whether the text is not at its end with `range`.
  init(opening source: SourceText, _ range: ByteRange, goesOn: Bool = false) {
    let end = min(range.end, source.count)
    func words(_ window: Int) -> GlossWords {
      let cut = end - range.start > window ? source.characterStart(at: range.start + window) : end
      let text = String(onOneLine: source[ByteRange(min(range.start, cut), cut)])
      return GlossWords(text, isCut: goesOn || cut < end)
    }
    let near = words(Self.windows.near)
    self = near.beginsLong && end - range.start > Self.windows.near ? words(Self.windows.far) : near
  }

  /// The words that `text` opens with.
  init(_ text: String, isCut: Bool = false) {
    words = text.utf8.split(separator: 0x20).map(Substring.init)
    self.isCut = isCut
    // Where the window ends, a word may.
    if isCut, text.utf8.count > Self.limit { words = Array(words.dropLast()) }
    isOmission = Self.omissions.contains(where: text.hasPrefix)
    if text.utf8.contains(UInt8(ascii: ")")) || text.hasPrefix("(") {
      dropNoteSigns()
      dropParentheses()
    }
    dropMinister()
    dropCitations()
    if !fits { makeRoom() }
    cutToLimit()
    dropLooseEnd()
  }

  /// Whether the verb comes so late that what follows it may lie outside of the window.
  private var beginsLong = false
  private let isOmission: Bool
  private static let omissions = ["(Ophævet", "(Udeladt", "(Udelades", "(Bortfaldet"]

  /// The words, followed by ` …` where more follows; nil where they tell nothing.
  var said: String? {
    guard !isOmission, !words.isEmpty else { return nil }
    guard isCut else { return saysNothing ? nil : text }
    // »Såfremt der er tale …«
    let telling = words.lazy.filter { $0.utf8.count > 2 && !Self.leadingWords.contains(Self.bare($0)) }
    return telling.prefix(2).count > 1 ? "\(textBeforeMore) …" : nil
  }

  /// The words without what is not to stand before ` …`: another one, and the stop of a sentence; abbreviations keep theirs.
  private var textBeforeMore: String {
    var words = words
    if words.last == "…" { words.removeLast() }
    if let last = words.last, last.hasSuffix("."), last.utf8.count > Self.longestAbbreviation,
      !last.dropLast().contains(where: { $0 == "." || $0.isNumber })
    {
      words[words.count - 1] = last.dropLast()
    }
    return words.joined(separator: " ")
  }

  /// In bytes, with the stop: `m.fl.`, `pkt.`, `bekg.`
  private static let longestAbbreviation = 5

  private var saysNothing: Bool {
    words.count < 3 && Self.headings.contains(text.lowercased().filter { $0 != "." })
  }

  private var text: String { words.joined(separator: " ") }

  /// Headings that do not tell what stands under them.
  private static let headings: Set<String> = [
    "generelt", "indledning", "andet", "diverse", "øvrigt", "bilag", "andre bestemmelser", "øvrige bestemmelser",
    "særlige bestemmelser", "forskellige bestemmelser", "fælles bestemmelser", "almindelige bestemmelser",
  ]

  /// A word in small letters without the sign behind it.
  private static func bare(_ word: Substring) -> String {
    guard let last = word.utf8.last, [0x2C, 0x3B, 0x3A].contains(last) else { return word.lowercased() }
    return word.dropLast().lowercased()
  }

  // MARK: What does not belong to the words

  /// `8) Retten kan …`, `Tilsyn.11)`: a note's sign; in the midst of a number none can be told from the number.
  private mutating func dropNoteSigns() {
    if let first = words.first, first.last == ")", first.dropLast().allSatisfy(\.isNumber) { words.removeFirst() }
    for (index, word) in words.enumerated() where !word.contains("(") {
      guard let sign = word.lastIndex(of: ")"), sign > word.startIndex else { continue }
      let figures = word[..<sign].reversed().prefix { $0.isASCII && $0.isNumber }.count
      guard figures > 0, !isOpen(before: index) else { continue }
      let rest = word[..<word.index(sign, offsetBy: -figures)]
      guard !rest.isEmpty else {
        words = Array(words[..<index])
        isCut = true
        return
      }
      words[index] = rest + word[word.index(after: sign)...]
    }
  }

  /// Whether a parenthesis is open before the word at `index`.
  private func isOpen(before index: Int) -> Bool {
    words[..<index].reduce(0) { depth, word in
      word.reduce(depth) { $1 == "(" ? $0 + 1 : $1 == ")" ? max(0, $0 - 1) : $0 }
    } > 0
  }

  /// `(VVM-direktivets bilag IV)`
  private mutating func dropParentheses() {
    guard let first = words.first, first.first == "(", let last = words.last else { return }
    let isWhole = !isCut && last.last == ")" && !words.dropLast().contains { $0.contains(")") }
    let isUnclosed = isOpen(before: words.count)
    guard isWhole || isUnclosed else { return }
    words[0] = first.dropFirst()
    if isWhole, let last = words.last { words[words.count - 1] = last.dropLast() }
    words.removeAll(where: \.isEmpty)
  }

  /// `Miljø- og fødevareministeren kan fastsætte regler om …`: what is done tells more than who does it.
  private mutating func dropMinister() {
    let subject = words.prefix { $0.hasSuffix("-") || $0.hasSuffix("-,") || $0 == "og" || $0 == "Vedkommende" }.count
    guard subject + 1 < words.count, Self.ministers.contains(where: words[subject].lowercased().hasSuffix) else {
      return
    }
    if ["og", "eller", "samt", "for"].contains(words[subject + 1]) {
      // »Ministeren for sundhed og forebyggelse fastsætter …«
      guard let verb = mainVerb, verb < Self.longestOffice else { return }
      words.removeFirst(verb)
    } else {
      words.removeFirst(subject + 1)
    }
    let rules = words.prefix(6).firstIndex { $0 == "regler" || $0 == "bestemmelser" }
    if let rules, words[..<rules].contains(where: { $0.hasPrefix("fastsætte") }) { words.removeFirst(rules) }
  }

  private static let ministers = ["minister", "ministeren"]
  /// So many words name a minister at the most.
  private static let longestOffice = 14

  /// `Myndigheden, jf. § 17, træffer afgørelse …`: what is cited by the way.
  private mutating func dropCitations() {
    while let start = words.firstIndex(of: "jf."), start > 0, words[start - 1].hasSuffix(",") {
      var end = start + 1
      while end < words.count, words[end].first?.isNumber == true || Self.citing.contains(words[end]) { end += 1 }
      while end > start + 1, !words[end - 1].hasSuffix(","), end < words.count || isCut { end -= 1 }
      guard end > start + 1 else { return }
      words[start - 1] = words[start - 1].dropLast()
      if end == words.count, !isCut { words[start - 1] += "." }
      words.removeSubrange(start..<end)
    }
  }

  private static let citing: Set<Substring> = [
    "dog", "§", "§§", "stk.", "nr.", "litra", "kapitel", "bilag", "og", "eller", "pkt.", "pkt.,", "a,", "b,", "c,",
    "d,",
  ]

  // MARK: What can go where room is short

  private var fits: Bool { !isCut && words.reduce(-1) { $0 + 1 + $1.utf8.count } <= Self.limit }

  /// Leaves out who does it, on what condition, and the formulas, so that there is room for what is done.
  private mutating func makeRoom() {
    dropAside()
    dropFormulas()
    if let verb = words.prefix(6).firstIndex(where: Self.auxiliaries.contains), verb > 0,
      Self.authorities.contains(where: words[verb - 1].lowercased().hasSuffix) || words[0] == "Arbejdsmarkedets"
    {
      words.removeFirst(verb)
    } else {
      shortenBeginning()
    }
  }

  /// Where the verb comes so late that it would hardly be seen, the first words stand for all before it: `I tilfælde af
  /// overtrædelse … kan retten frakende`.
  private mutating func shortenBeginning() {
    // What begins with a small letter has lost its subject already, or is an item.
    guard words.first?.first?.isUppercase == true else { return }
    guard let verb = mainVerb, byteCount(verb) > Self.limit / 2 else { return }
    beginsLong = byteCount(verb) > Self.windows.near - Self.limit
    var kept = 1
    while kept < verb, byteCount(kept + 1) <= Self.longestBeginning { kept += 1 }
    if let comma = words[1..<max(1, kept)].firstIndex(where: { $0.endsIn(",") }) { kept = comma + 1 }
    while kept > 1, leadsOn(kept - 1) { kept -= 1 }
    guard kept < verb else { return }
    if leadsOn(kept - 1) {
      words.removeFirst(verb)
    } else {
      if words[kept - 1].endsIn(",") { words[kept - 1].removeLast() }
      words.replaceSubrange(kept..<verb, with: ["…"])
    }
  }

  private static let longestBeginning = 36

  /// How many bytes the first `count` words take up.
  private func byteCount(_ count: Int) -> Int { words[..<count].reduce(-1) { $0 + 1 + $1.utf8.count } }

  /// Where the finite verb of the first sentence stands: no clause has opened before it, or a comma has closed that; nil
  /// where it cannot be told.
  private var mainVerb: Int? {
    var isInClause = false
    for (index, word) in words.enumerated() {
      if index > 0, Self.isFiniteVerb(word), !isInClause || words[index - 1].endsIn(",") { return index }
      if Self.clauseOpeners.contains(Self.bare(word)) { isInClause = true }
      if index > 1, word.endsIn("."), word.utf8.count > 5 { return nil }
    }
    return nil
  }

  private static let clauseOpeners: Set<String> = [
    "der", "som", "hvis", "hvor", "hvorved", "hvorefter", "når", "såfremt", "at", "medmindre", "uanset", "da", "idet",
    "indtil", "mens", "fordi", "forinden", "selvom", "hvem", "hvad", "hvilke", "hvilken", "hvilket",
  ]

  private static func isFiniteVerb(_ word: Substring) -> Bool {
    guard let last = word.utf8.last, let first = word.utf8.first, 0x61...0x7A ~= first || first == 0xC3 else {
      return false
    }
    switch last {
    case UInt8(ascii: "s"): return passives.contains(where: word.hasSuffix) && word != "deres"
    case UInt8(ascii: "r"), UInt8(ascii: "n"), UInt8(ascii: "l"), 0xA5: return verbs.contains(word)
    default: return false
    }
  }

  /// Of verbs in the passive, and not of nouns in the genitive (`kommunes`).
  private static let passives = [
    "ttes", "ives", "eres", "ffes", "ages", "ales", "egnes", "ydes", "øres", "æves", "vendes", "sendes", "emmes",
    "vises",
    "ldes",
  ]

  private static let verbs: Set<Substring> = [
    "kan", "skal", "må", "er", "har", "vil", "bliver", "finder", "gælder", "fastsætter", "nedsætter", "træffer",
    "omfatter", "fører", "afgør", "udgør", "meddeler", "beregner", "udpeger", "betaler", "yder", "modtager",
    "varetager",
    "består", "sker", "giver", "tilkommer", "hører", "ansætter", "udsteder", "godkender", "foretager", "udarbejder",
    "udbetaler", "afholder", "afgiver", "påser", "sørger", "sikrer", "bestemmer", "medfører", "påhviler", "ophører",
    "bortfalder", "indtræder", "behandler", "vælger", "anvender", "opkræver", "indgår", "svarer", "tilfalder",
    "opretter", "udøver", "administrerer", "offentliggør", "fordeler", "fratager", "beholder", "indberetter",
    "overtager", "hæfter",
  ]

  private static let auxiliaries: Set<Substring> = ["kan", "skal", "har", "må", "er", "fastsætter", "fører"]
  private static let authorities = [
    "styrelsen", "forvaltningen", "rådet", "nævnet", "direktør", "direktøren", "tilsynet", "bestyrelsen", "kommunen",
    "retten", "politiet", "myndigheden", "ministeriet", "erhvervssikring",
  ]

  /// `Boet kan, selv om længere varsel er aftalt, opsige aftalen`: a condition between the verb and what it says.
  private mutating func dropAside() {
    guard let verb = words.prefix(6).firstIndex(where: { $0.endsIn(",") && Self.auxiliaries.contains($0.dropLast()) }),
      verb + 1 < words.count, Self.conditions.contains(words[verb + 1]),
      let end = words[(verb + 1)...].firstIndex(where: { $0.endsIn(",") }), end + 1 < words.count,
      // In `medmindre andet følger af §§ 8, 9 og 10,` the first comma is not its end.
      !words[verb...end].contains(where: { $0.utf8.first == 0xC2 })
    else { return }
    words[verb] = words[verb].dropLast()
    words.removeSubrange((verb + 1)...end)
  }

  private static let conditions: Set<Substring> = [
    "hvis", "såfremt", "når", "selv", "uanset", "medmindre", "efter", "i", "inden", "for",
  ]

  /// `til enhver tid mod behørig legitimation uden retskendelse`
  private mutating func dropFormulas() {
    var index = 1
    while index < words.count {
      let formula = Self.formulas[words[index], default: []].first { words[index...].dropFirst().starts(with: $0) }
      if let formula, index + formula.count + 1 < words.count {
        words.removeSubrange(index...(index + formula.count))
      } else {
        index += 1
      }
    }
  }

  /// What follows the first word of each formula.
  private static let formulas: [Substring: [[Substring]]] = [
    "til": [["enhver", "tid"]],
    "mod": [["behørig", "legitimation"], ["forevisning", "af", "legitimation"]],
    "uden": [["retskendelse"]],
    "på": [["begæring"]],
    "i": [["særlige", "tilfælde"]],
    "efter": [["ansøgning"]],
    "helt": [["eller", "delvis"], ["eller", "delvist"]],
  ]

  // MARK: Where the words stop

  private mutating func cutToLimit() {
    var count = -1
    var kept = 0
    while kept < words.count, count + 1 + words[kept].utf8.count <= Self.limit {
      count += 1 + words[kept].utf8.count
      kept += 1
    }
    guard kept < words.count else { return }
    isCut = true
    words = Array(words[..<max(1, kept)])
    // Where a clause ends near by, that is the better place.
    guard let comma = words.lastIndex(where: { $0.endsIn(",") }),
      words[...comma].reduce(0, { $0 + $1.utf8.count + 1 }) > Self.limit * 2 / 3
    else { return }
    words = Array(words[...comma])
  }

  /// The words stop where they can: not at a colon or comma, and cut ones not at a word that leads to the next, `jf. dog § …`,
  /// nor in the midst of `dag- og aftenbaade`.
  private mutating func dropLooseEnd() {
    if !isCut, let last = words.last, Self.joints.contains(last) { words.removeLast() }
    let count = words.count
    if words.last?.last == ":" || words.last?.last == "," { isCut = true }
    while isCut || words.count < count, !words.isEmpty, leadsOn(words.count - 1) { words.removeLast() }
    dropNextSentence()
    while let last = words.last {
      let end = last.lastIndex { !",;:".contains($0) }
      if let end {
        words[words.count - 1] = last[...end]
        return
      }
      words.removeLast()
    }
  }

  /// `Regionsrådet afgiver regnskabet til revisionen. Dette …`: a sentence that has only just begun tells nothing.
  private mutating func dropNextSentence() {
    guard isCut, words.count > 4 else { return }
    let end = words.indices.dropLast().dropFirst(2).last { index in
      words[index].endsIn(".") && words[index].utf8.count > 5 && words[index + 1].first?.isUppercase == true
    }
    if let end, end + 4 > words.count - 1 { words.removeSubrange((end + 1)...) }
  }

  /// Whether the word at `index` is part of what comes next: `af`, `dag- `, `på grund`, `den strafbare handlings`.
  private func leadsOn(_ index: Int) -> Bool {
    let last = words[index]
    if last.hasSuffix("-") || last.hasSuffix("-,") || Self.genitives.contains(where: last.hasSuffix) { return true }
    if Self.leadingWords.contains(Self.bare(last)) { return true }
    return index > 0 && Self.leadingPairs.contains("\(words[index - 1]) \(last)")
  }

  private static let genitives = ["ernes", "ens", "ets", "elses", "ings"]
  private static let leadingPairs: Set<String> = [
    "på grund", "på baggrund", "på grundlag", "i forbindelse", "i henhold", "i medfør", "i overensstemmelse",
    "i forhold", "i tilfælde", "i strid", "med henblik", "med henvisning", "med hensyn", "til brug", "som følge",
    "ved hjælp", "for så",
  ]

  /// Between two members of a list.
  private static let joints: Set<Substring> = ["og", "eller", "samt"]

  /// Words that lead to the next one, so that nothing can stop at them.
  private static let leadingWords: Set<String> = [
    "§", "§§", "stk.", "nr.", "litra", "afsnit", "kapitel", "bilag", "jf.", "dog", "og", "eller",
    "samt", "i", "af", "til", "for", "om", "på",
    "efter", "ved", "med", "fra", "hos", "at", "en", "et", "den", "det", "de", "der", "som", "medmindre", "hvis",
    "når", "under", "over", "mod", "uden", "mellem", "inden", "såfremt", "hvorvidt", "end", "er", "var", "kan",
    "skal", "må", "vil", "har", "bliver", "blive", "være", "have", "sin", "sit", "sine", "deres", "denne", "dette",
    "disse", "anden", "andet", "andre", "nogen", "noget", "hver", "ikke", "alene", "kun", "samme", "såvel", "enten",
    "både", "bl.a.", "herunder", "jf", "hvor", "hvorefter", "hvorved", "hvortil", "tillige",
  ]
}

extension Substring {
  /// Whether the last byte is `sign`.
  fileprivate func endsIn(_ sign: Unicode.Scalar) -> Bool { utf8.last == UInt8(ascii: sign) }
}

extension String {
  /// `lov om tilhold` of `lov nr. 112 af 3. februar 2012 om tilhold`.
  var withoutNumberOfAct: String {
    let words = split(separator: " ")
    guard words.count > 7, words[1] == "nr.", words[3] == "af", words[7] == "om" || words[7] == "for"
    else { return self }
    return (words.prefix(1) + words.dropFirst(7)).joined(separator: " ")
  }
}
