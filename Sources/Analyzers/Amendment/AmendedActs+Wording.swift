import Amending
import Analysis
import StatuteModel
import StatuteSyntax
import StatuteText

extension CheckedSection {
  /// The rule that `flaw` breaks, and what to say of it.
  func wording(of flaw: Flaw) -> (rule: Rule, message: Message) {
    typealias Rules = AmendedActRules
    switch flaw.kind {
    case .missingTarget(let place): return (Rules.missingTarget, .missingTarget(place))
    case .partOfTable(let name): return (Rules.missingTarget, .partOfTable(name))
    case .missingWords(let words, let place, let nearest, let elsewhere):
      return (Rules.missingWords, .missingWords(words, place, nearest, elsewhere))
    case .ambiguousWords(let words, let place, let count):
      return (Rules.ambiguousWords, .ambiguousWords(words, place, count))
    case .wrongCount(let words, let place, let found, let expected):
      return (Rules.wrongCount, .wrongCount(words, place, found, expected))
    case .fewEverywhere(let words, let count): return (Rules.fewEverywhere, .fewEverywhere(words, count))
    case .inflectedForms(let words, let forms): return (Rules.inflectedForms, .inflectedForms(words, forms))
    case .movedLater(let name, let mover): return (Rules.movedLater, .movedLater(name, number(mover)))
    case .missingClause(let clause): return (Rules.missingClause, .missingClause(clause))
    case .wrongClause(let clause): return (Rules.wrongClause, .rightClause(clause))
    case .clauseReach(let clause): return (Rules.clauseReach, .rightClause(clause))
    case .unmarkedMove(let name, let new, let mover):
      return (Rules.unmarkedMove, .unmarkedMove(name, new, number(mover)))
    case .wrongNewNumber(let name, let new): return (Rules.wrongNewNumber, .wrongNewNumber(name, new))
    case .takenNumber(let name): return (Rules.takenNumber, .takenNumber(name))
    case .numberGap(let name, let holder, let last): return (Rules.numberGap, .numberGap(name, holder, last))
    case .takenSection(let name): return (Rules.sectionLabel, .takenSection(name, base.name))
    case .sectionOrder(let name, let after, let before): return (Rules.sectionLabel, .sectionOrder(name, after, before))
    case .reusedNumber(let name): return (Rules.reusedNumber, .reusedNumber(name))
    case .chapterEdge(let name, let chapter, let next): return (Rules.chapterEdge, .chapterEdge(name, chapter, next))
    case .headingEdge(let name, let heading): return (Rules.headingEdge, .headingEdge(name, heading))
    case .onlyInflected(let words, let place, let form): return (Rules.missingWords, .onlyInflected(words, place, form))
    case .partOfWord(let words, let place, let word): return (Rules.missingWords, .partOfWord(words, place, word))
    case .wordsOfEarlier(let words, let place): return (SameWords.twice, .wordsOfEarlier(words, place))
    case .wordsTaken(let words, let other):
      return (Rules.missingWords, .wordsTaken(words, other.map(number)))
    case .emptied(let name): return (Rules.emptied, .emptied(name))
    case .unperformed(let reason):
      return (UnreadInstructions.rule, Message(da: reason.danish, en: reason.english))
    case .changedTwice(let name, let other): return (SameWords.twice, .twice(number(other), name))
    case .alreadyRepealed(let name): return (Rules.recastOfNothing, .alreadyRepealed(name))
    case .recastOfNothing(let name): return (Rules.recastOfNothing, .recastOfNothing(name))
    case .recastCount(let old, let new): return (Rules.recastCount, .recastCount(old, new))
    case .recastInDisguise: return (Rules.recastInDisguise, .recastInDisguise)
    case .orphanHeading(let words, let section): return (Rules.orphanHeading, .orphanHeading(words, section))
    case .impreciseTarget(let name, let precise): return (Rules.impreciseTarget, .impreciseTarget(name, precise))
    case .staleReference(let stale):
      return (stale.isPenalty ? Rules.stalePenalty : Rules.staleReference, .stale(stale, number(flaw.instruction)))
    case .staleElsewhere(let stale): return (Rules.staleElsewhere, .staleElsewhere(stale, number(flaw.instruction)))
    case .brokenChain(let name, let end, let right): return (Rules.brokenChain, .brokenChain(name, end, right))
    }
  }
}

extension Message {
  static func notAtHand(_ name: String, _ report: Report) -> Message {
    let (da, en) =
      report.isInEditor
      ? ("Læg den i udkastets mappe eller i biblioteket.", "Put it in the folder of the draft, or in the library.")
      : (
        "Angiv den med --base, eller læg den i udkastets mappe eller i biblioteket.",
        "Give it with --base, or put it in the folder of the draft or in the library."
      )
    return Message(
      da: "Ændringerne er ikke holdt op mod \(name): den udgave, indledningen nævner, er ikke ved hånden. \(da)",
      en: "The amendments were not held against \(name.placeInEnglish): the version cited is not at hand. \(en)")
  }
  /// - Parameter paths: The texts in the folder of the draft that are the act and do not say the same.
  static func inSeveralVersions(_ name: String, _ paths: [String], _ report: Report) -> Message {
    let names = paths.map { $0.split(separator: "/").last.map(String.init) ?? $0 }
    let (da, en) =
      report.isInEditor
      ? ("Åbn den rigtige, eller lad kun den ligge der.", "Open the right one, or let no other one lie there.")
      : ("Angiv den rigtige med --base.", "Give the right one with --base.")
    return Message(
      da:
        "Ændringerne er ikke holdt op mod \(name): loven ligger her i flere udgaver, "
        + "\(names.map { "»\($0)«" }.joined(last: " og ")). \(da)",
      en:
        "The amendments were not held against \(name.placeInEnglish): the act lies here in several versions, "
        + "\(names.map { "“\($0)”" }.joined(last: " and ")). \(en)")
  }
  static func otherVersion(_ other: OtherVersion, _ path: String) -> Message {
    Message(
      da:
        "Indledningen nævner \(other.citedName); »\(path)« er "
        + "\(other.danish), så fundene her kan skyldes den.",
      en:
        "The opening cites \(other.citedNameInEnglish); “\(path)” is "
        + "\(other.english), which may be why things do not fit.")
  }
  static func otherName(_ name: String, _ cited: ActCitation, _ other: String) -> Message {
    Message(
      da: "Lovbekendtgørelse nr. \(cited.number) af \(cited.date.danish) er \(other), ikke \(name).",
      en: "Lovbekendtgørelse no. \(cited.number) of \(cited.date.iso) is \(other), not \(name.placeInEnglish).")
  }
  /// The message, about an act as the amending acts at `paths` have made it.
  func after(_ paths: [String]) -> Message {
    guard !paths.isEmpty else { return self }
    return Message(
      da: Self.danish(text(in: .danish), after: paths.map { "»\($0)«" }.joined(last: " og ")),
      en: "After \(paths.map { "“\($0)”" }.joined(last: " and ")): "
        + text(in: .english).replacing("the act in force", with: "the act"))
  }
  private static func danish(_ text: String, after acts: String) -> String {
    let inForce = "I gældende lov "
    if text.hasPrefix(inForce) { return "Efter \(acts) \(text.dropFirst(inForce.count))" }
    return "Efter \(acts): \(text.replacing("i gældende lov", with: "i loven"))"
  }
  static func missingActs(_ missing: [ActCitation], _ name: String) -> Message {
    let acts = missing.prefix(3).map { "nr. \($0.number) af \($0.date.danish)" }
    let more = missing.count > 3 ? " m.fl." : ""
    let list = more.isEmpty ? acts.joined(last: " og ") : acts.joined(separator: ", ")
    return Message(
      da: "Teksten af \(name) er uden ændringerne ved lov \(list)\(more), så fundene her kan skyldes dem.",
      en:
        "The text of \(name.placeInEnglish) is without the amendments by lov \(list)\(more), which may be why things do not fit."
    )
  }

  fileprivate static func missingTarget(_ place: MissingPlace) -> Message {
    guard !place.holder.isEmpty else {
      let (da, en) =
        place.isAnchor
        ? (", så der kan ikke indsættes noget dér.", ", so nothing can be inserted there.")
        : (" og kan ikke ændres.", " and cannot be amended.")
      return Message(
        da: "\(place.name.asSubject) findes ikke i gældende lov\(da)",
        en: "\(place.name.placeInEnglish.asSubject) does not exist in the act in force\(en)")
    }
    let (da, en) =
      place.isAnchor
      ? ("der kan ikke indsættes noget ved \(place.missing)", "nothing can be inserted beside \(place.missing)")
      : ("\(place.missing) kan ikke ændres", "\(place.missing) cannot be amended")
    guard place.count > 0, let units = UnitNames(place.level) else {
      return Message(
        da: "I gældende lov har \(place.holder.closed) \(place.missing.hasPrefix("§") ? "ingen" : "intet") "
          + place.missing.withStop,
        en: "In the act in force \(place.holder.placeInEnglish) has no \(place.missing.withStop)")
    }
    return Message(
      da: "I gældende lov har \(place.holder.closed) kun \(units.danish(place.count)); \(da.withStop)",
      en: "In the act in force \(place.holder.placeInEnglish) has only \(units.english(place.count)); \(en.withStop)")
  }
  fileprivate static func partOfTable(_ name: String) -> Message {
    Message(
      da: "\(name.asSubject) er ikke slået op: i ren tekst læses tabeller ikke række for række.",
      en: "\(name.placeInEnglish.asSubject) was not looked up: in plain text tables are not read row by row.")
  }
  fileprivate static func missingWords(
    _ words: String, _ place: String, _ nearest: String, _ elsewhere: [String]
  ) -> Message {
    let words = words.shortened
    if !elsewhere.isEmpty {
      return Message(
        da: "»\(words)« står ikke i \(place), men i \(elsewhere.joined(separator: " og i ").withStop)",
        en:
          "“\(words)” does not stand in \(place.placeInEnglish), but in \(elsewhere.joined(separator: " and in ").withStop)"
      )
    }
    let (da, en) =
      nearest.isEmpty
      ? ("", "") : (" Nærmeste ordlyd: »\(nearest.shortened)«.", " The nearest wording: “\(nearest.shortened)”.")
    return Message(
      da: "»\(words)« står ikke i \(place.withStop)\(da)",
      en: "“\(words)” does not stand in \(place.placeInEnglish.withStop)\(en)")
  }
  fileprivate static func onlyInflected(_ words: String, _ place: String, _ form: String) -> Message {
    Message(
      da: "»\(words.shortened)« står kun som »\(form)« i \(place); citér hele ordet.",
      en: "“\(words.shortened)” stands only as “\(form)” in \(place.placeInEnglish); quote the whole word.")
  }
  fileprivate static func partOfWord(_ words: String, _ place: String, _ word: String) -> Message {
    Message(
      da: "»\(words.shortened)« står ikke som et ord for sig i \(place), kun i »\(word)«.",
      en: "“\(words.shortened)” does not stand as a word of its own in \(place.placeInEnglish), only in “\(word)”.")
  }
  fileprivate static func wordsOfEarlier(_ words: String, _ place: String) -> Message {
    Message(
      da:
        "»\(words.shortened)« står ikke i \(place.closed) i gældende lov, men sættes ind ved et tidligere ændringsnummer; ét nummer er nok.",
      en:
        "“\(words.shortened)” does not stand in \(place.placeInEnglish) in the act in force, but an earlier instruction puts it in; one is enough."
    )
  }
  fileprivate static func wordsTaken(_ words: String, _ other: String?) -> Message {
    Message(
      da:
        "»\(words.shortened)« står i gældende lov kun i det, som \(other ?? "andre ændringsnumre") ændrer; »overalt« ændrer ikke ny tekst.",
      en:
        "“\(words.shortened)” stands in the act in force only in what \(other ?? "other instructions") changes; »overalt« does not change new text."
    )
  }
  fileprivate static func emptied(_ name: String) -> Message {
    Message(
      da: "\(name.asSubject) står tilbage uden tekst; ophæv hele \(name) (LK 3.4.5.5).",
      en: "\(name.placeInEnglish.asSubject) is left without text; repeal all of \(name.placeInEnglish) (LK 3.4.5.5).")
  }
  fileprivate static func alreadyRepealed(_ name: String) -> Message {
    Message(
      da: "\(name.asSubject) er allerede ophævet i gældende lov.",
      en: "\(name.placeInEnglish.asSubject) is repealed already in the act in force.")
  }
  fileprivate static func ambiguousWords(_ words: String, _ place: String, _ count: Int) -> Message {
    Message(
      da:
        "»\(words.shortened)« står \(count.danishTimes) i \(place.withStop) Skriv »\(count.danishTimes.capitalisedFirst) i …«, eller citér mere.",
      en:
        "“\(words.shortened)” stands in \(count.englishTimes) in \(place.placeInEnglish.withStop) Write »\(count.danishTimes.capitalisedFirst) i …«, or quote more."
    )
  }
  fileprivate static func wrongCount(_ words: String, _ place: String, _ found: Int, _ expected: Int) -> Message {
    Message(
      da: "»\(words.shortened)« står \(found.danishTimes) i \(place), ikke \(expected.danish).",
      en: "“\(words.shortened)” stands in \(found.englishTimes) in \(place.placeInEnglish), not in \(expected).")
  }
  fileprivate static func fewEverywhere(_ words: String, _ count: Int) -> Message {
    Message(
      da:
        "»\(words.shortened)« står kun \(count.danishTimes) i loven; nævn stederne i stedet for »overalt« (LK18 2.3.6.1).",
      en:
        "“\(words.shortened)” stands in only \(count.englishTimes) in the act; name them instead of »overalt« (LK18 2.3.6.1)."
    )
  }
  fileprivate static func inflectedForms(_ words: String, _ forms: [String]) -> Message {
    let list = forms.map { "»\($0)«" }.joined(separator: ", ")
    return Message(
      da: "Overalt-ændringen af »\(words.shortened)« rammer ikke \(list), som også står i loven.",
      en: "The change of “\(words.shortened)” everywhere leaves \(list) in the act.")
  }
  fileprivate static func movedLater(_ name: String, _ mover: String) -> Message {
    Message(
      da: "\(name.asSubject) rykker ved \(mover); ændringen der bør stå i sit eget nummer (LK 3.4.5.2).",
      en:
        "\(name.placeInEnglish.capitalisedFirst) moves by \(mover); its change should be an instruction of its own (LK 3.4.5.2)."
    )
  }
  fileprivate static func missingClause(_ clause: String) -> Message {
    Message(da: "Rykningsklausul mangler: \(clause)", en: "The renumbering clause is missing: \(clause)")
  }
  fileprivate static func rightClause(_ clause: String) -> Message {
    clause.isEmpty
      ? Message(
        da: "Intet rykker sådan; rykningsklausulen passer ikke til loven.",
        en: "Nothing moves like that; the renumbering clause does not fit the act.")
      : Message(
        da: "Rykningsklausulen passer ikke; den skal lyde: \(clause)",
        en: "The renumbering clause does not fit; it has to say: \(clause)")
  }
  fileprivate static func unmarkedMove(_ name: String, _ new: String, _ mover: String) -> Message {
    let (old, becomes) = (name.lastPart, new.lastPart)
    return Message(
      da: "\(name.asSubject) rykker ved \(mover). Skriv »\(old), der bliver \(becomes),«.",
      en: "\(name.placeInEnglish.capitalisedFirst) moves by \(mover). Write »\(old), der bliver \(becomes),«.")
  }
  fileprivate static func wrongNewNumber(_ name: String, _ new: String) -> Message {
    guard name != new else {
      return Message(
        da: "\(name.asSubject) rykker ikke; »der bliver …« bør udgå.",
        en: "\(name.placeInEnglish.asSubject) does not move; »der bliver …« should go.")
    }
    return Message(
      da: "\(name.asSubject) bliver \(new.lastPart.withStop)",
      en: "\(name.placeInEnglish.capitalisedFirst) becomes \(new.lastPart.withStop)")
  }
  fileprivate static func takenNumber(_ name: String) -> Message {
    Message(
      da: "Der er et \(name) i forvejen; skriv hellere, hvad det nye indsættes efter (VAF 2.7.5.6.2).",
      en: "There is a \(name.placeInEnglish) already; rather write what the new one comes after (VAF 2.7.5.6.2).")
  }
  fileprivate static func numberGap(_ name: String, _ holder: String, _ last: String) -> Message {
    last.isEmpty
      ? Message(
        da: "I \(holder.closed) er der intet foran \(name.withStop)",
        en: "In \(holder) nothing stands before \(name.placeInEnglish.withStop)")
      : Message(
        da: "I \(holder.closed) er \(last) det sidste; det nye kan ikke være \(name.withStop)",
        en: "In \(holder) \(last) is the last; the new one cannot be \(name.placeInEnglish.withStop)")
  }
  fileprivate static func takenSection(_ name: String, _ act: String) -> Message {
    Message(da: "Der er en \(name) i \(act) i forvejen.", en: "There is a \(name.placeInEnglish) in \(act) already.")
  }
  fileprivate static func sectionOrder(_ name: String, _ after: String, _ before: String) -> Message {
    let place =
      after.isEmpty || before.isEmpty
      ? (
        da: after.isEmpty ? "foran \(before)" : "efter \(after)",
        en: after.isEmpty ? "before \(before)" : "after \(after)"
      )
      : (da: "mellem \(after) og \(before)", en: "between \(after) and \(before)")
    return Message(
      da: "\(name) indsættes \(place.da), hvor nummeret ikke hører hjemme (LK18 2.3.6.5).",
      en: "\(name.placeInEnglish) comes \(place.en), where its number does not belong (LK18 2.3.6.5).")
  }
  fileprivate static func reusedNumber(_ name: String) -> Message {
    Message(
      da: "\(name) har været brugt og er ophævet; henvisninger andre steder kan mene den gamle (LK18 2.3.6.5).",
      en: "\(name.placeInEnglish) was used and is repealed; references elsewhere may mean the old one (LK18 2.3.6.5).")
  }
  fileprivate static func chapterEdge(_ name: String, _ chapter: String, _ next: String) -> Message {
    Message(
      da: "Sig, om \(name) hører til \(chapter) eller \(next): »indsættes i \(chapter)« (LK18 2.3.6.5).",
      en:
        "Say whether \(name.placeInEnglish) belongs to \(chapter) or \(next): »indsættes i \(chapter)« (LK18 2.3.6.5).")
  }
  fileprivate static func headingEdge(_ name: String, _ heading: String) -> Message {
    Message(
      da: "Sig, om \(name) skal stå før eller efter overskriften »\(heading.shortened)« (VAF 2.7.5.6.1).",
      en: "Say whether \(name.placeInEnglish) comes before or after the heading “\(heading.shortened)” (VAF 2.7.5.6.1)."
    )
  }
  fileprivate static func recastOfNothing(_ name: String) -> Message {
    Message(
      da: "\(name.asSubject) er ophævet; brug »indsættes« (VAF 2.7.5.6.1).",
      en: "\(name.placeInEnglish.capitalisedFirst) is repealed; use »indsættes« (VAF 2.7.5.6.1).")
  }
  fileprivate static func recastCount(_ old: Int, _ new: Int) -> Message {
    Message(
      da:
        "Der affattes \(old.danish), men der kommer \(new.danish); brug »ophæves, og i stedet indsættes« (VAF 2.7.5.6.4).",
      en: "\(old) get new wording, but \(new) come; use »ophæves, og i stedet indsættes« (VAF 2.7.5.6.4).")
  }
  fileprivate static var recastInDisguise: Message {
    Message(
      da: "Der kommer lige så mange, som der ophæves; brug »affattes således« (VAF 2.7.5.6.4).",
      en: "As many come as are repealed; use »affattes således« (VAF 2.7.5.6.4).")
  }
  fileprivate static func orphanHeading(_ words: String, _ section: String) -> Message {
    Message(
      da:
        "Overskriften »\(words.shortened)« står tilbage uden paragraffer; ophæv også overskriften før \(section) (LK 3.4.5.5).",
      en:
        "The heading “\(words.shortened)” is left without sections; repeal the heading before \(section), too (LK 3.4.5.5)."
    )
  }
  fileprivate static func impreciseTarget(_ name: String, _ precise: String) -> Message {
    Message(
      da: "Ordene står i \(precise); skriv det i stedet for \(name) (LK 3.4.5.3).",
      en: "The words stand in \(precise.placeInEnglish); write that instead of \(name.placeInEnglish) (LK 3.4.5.3).")
  }
  fileprivate static func stale(_ stale: StaleReference, _ mover: String) -> Message {
    let place = stale.place.asSubject
    let shown = stale.changes.prefix(3)
    let danish = shown.map { "til \($0.old), der \($0.new.isEmpty ? "ophæves" : "bliver \($0.newNumber)")" }
    let english = shown.map { "to \($0.old), which \($0.new.isEmpty ? "is repealed" : "becomes \($0.newNumber)")" }
    let isMore = stale.changes.count > shown.count
    return Message(
      da:
        "\(place) henviser \(danish.joined(last: ", og "))\(isMore ? " m.fl." : "") (\(mover)). Konsekvensændring mangler.",
      en:
        "\(place.placeInEnglish) refers \(english.joined(last: ", and "))\(isMore ? ", and others" : "") (\(mover)). "
        + "The consequential amendment is missing.")
  }
}

extension StaleReference.Change {
  /// What it is called afterwards; only what is another is said again: »§ 10, stk. 3, der bliver stk. 4«.
  fileprivate var newNumber: String {
    let isOneLevel = old.split(separator: ",").dropLast() == new.split(separator: ",").dropLast()
    return isOneLevel ? new.lastPart : new
  }
}

extension Message {
  fileprivate static func staleElsewhere(_ stale: StaleElsewhere, _ mover: String) -> Message {
    let shown = stale.places.prefix(3)
    let rest = stale.places.count - shown.count
    let danish = shown.map { "\($0.name.closed) til \($0.old)" + ($0.new.isEmpty ? "" : " (bliver \($0.new))") }
    let english = shown.map { "\($0.name) to \($0.old)" + ($0.new.isEmpty ? "" : " (becomes \($0.new))") }
    let name = stale.act.shortName
    return Message(
      da:
        "\(name.capitalisedFirst) henviser fra \(danish.joined(separator: "; "))\(rest > 0 ? " og \(rest.danishTimes) til" : ""), "
        + "som \(mover) flytter eller ophæver.",
      en:
        "\(name.placeInEnglish.capitalisedFirst) refers from \(english.joined(separator: "; "))\(rest > 0 ? " and \(rest) more" : ""), which "
        + "\(mover) moves or repeals.")
  }
  fileprivate static func brokenChain(_ name: String, _ end: String, _ right: String) -> Message {
    Message(
      da:
        "\(name.asSubject) ender \(end.isEmpty ? "uden tegn" : "på »\(end)«") og bør efter ændringen ende på »\(right)« (LK18 2.3.6).",
      en:
        "\(name.placeInEnglish.asSubject) ends \(end.isEmpty ? "without a sign" : "in »\(end)«") and should afterwards end in »\(right)« (LK18 2.3.6)."
    )
  }
}

/// What provisions are called when they are counted.
private struct UnitNames {
  private let one: (da: String, en: String)
  private let several: (da: String, en: String)

  init?(_ level: ReferenceLevel) {
    switch level {
    case .section: (one, several) = (("paragraf", "section"), ("paragraffer", "sections"))
    case .subsection: (one, several) = (("stykke", "subsection"), ("stykker", "subsections"))
    case .item: (one, several) = (("nummer", "item"), ("numre", "items"))
    case .point, .subpoint: (one, several) = (("litra", "point"), ("litraer", "points"))
    case .sentence: (one, several) = (("punktum", "sentence"), ("punktummer", "sentences"))
    case .division: return nil
    }
  }

  func danish(_ count: Int) -> String { count == 1 ? "\(isCommon ? "én" : "ét") \(one.da)" : "\(count) \(several.da)" }
  private var isCommon: Bool { one.da == "paragraf" }
  func english(_ count: Int) -> String { "\(count) \(count == 1 ? one.en : several.en)" }
}

extension String {
  /// The text on one line, and of a long one its two ends.
  fileprivate var shortened: String { withoutMiddle(most: 90, ending: 30) }

  /// `stk. 3` of `§ 5, stk. 3`.
  fileprivate var lastPart: String { split(separator: ", ").last.map(String.init) ?? self }
}
