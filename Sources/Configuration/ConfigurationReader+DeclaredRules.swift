import Analysis
import Patterns
import StatuteSyntax
import StatuteText
import TOML

extension ConfigurationReader {
  /// Reads one `[[own-rule]]`.
  mutating func readDeclaredRule(_ table: TOMLTable, at header: ByteRange) {
    var draft = DraftedRule(header: header)
    for entry in table.entries { read(entry, into: &draft) }
    guard let rule = rule(of: draft, in: table) else { return }
    configuration.declaredRules.append(.init(value: rule, range: draft.idRange))
  }

  /// What has been read of a rule.
  private struct DraftedRule {
    let header: ByteRange
    var id: String?
    var idRange = ByteRange(0, 0)
    var title: String?
    var documentation = ""
    var severity = Severity.warning
    var isEnabled = true
    var message: Template?
    var replacement: Template?
    var isSafe = false
    var ignoresCase: Bool?
    var exceptions: [String] = []
    var scope = DeclaredRule.Scope()
    var most: Int?
    var least: Int?
    var unit: DeclaredRule.Occurrence.Unit?
    /// What is looked for, by the keys that say so.
    var checks: [(key: TOMLTable.Entry, check: DeclaredRule.Check)] = []
    var pattern: TOMLTable.Entry?
    /// Whether something in it was told to be wrong, so that what lacks is not told, too.
    var isBroken = false
  }

  private mutating func read(_ entry: TOMLTable.Entry, into draft: inout DraftedRule) {
    let before = mistakes.count
    switch entry.key {
    case "rule": readID(entry, into: &draft)
    case "title": draft.title = text(entry, example: "\"…\"")
    case "documentation": draft.documentation = text(entry, example: "\"…\"") ?? ""
    case "severity":
      let word = word(entry, among: Severity.allCases.map(\.name))
      draft.severity = Severity.allCases.first { $0.name == word } ?? draft.severity
    case "enabled": draft.isEnabled = flag(entry) ?? true
    case "message": draft.message = text(entry, example: "\"Skriv hellere …\"").map { Template($0) }
    case "replacement":
      // Nothing is a replacement, too: what is found then goes.
      draft.replacement = entry.value.content.string.map { Template($0) }
      if draft.replacement == nil { _ = text(entry, example: "\"…\"") }
    case "safe": draft.isSafe = flag(entry) ?? false
    case "ignore-case": draft.ignoresCase = flag(entry)
    case "except": draft.exceptions = strings(entry, example: "[\"…\"]").map(\.text)
    case "at-most": draft.most = number(entry, from: 0)
    case "at-least": draft.least = number(entry, from: 1)
    case "per":
      let word = word(entry, among: DeclaredRule.Occurrence.Unit.allCases.map(\.rawValue))
      draft.unit = word.flatMap(DeclaredRule.Occurrence.Unit.init)
    case "kinds": draft.scope.documents = set(entry, of: DocumentKind.allCases, \.key, example: "[\"act\"]")
    case "in":
      let kinds = NodeKind.allCases.filter { ConfigurationKeys.nodeKinds.contains($0.key) }
      draft.scope.nodes = set(entry, of: kinds, \.key, example: "[\"section\", \"subsection\"]")
    case "quotations": draft.scope.isQuoted = word(entry, among: ["inside", "outside"]).map { $0 == "inside" }
    case "pattern":
      draft.pattern = entry
      if text(entry, example: "'\\bog/eller\\b'") == nil { break }
    case "words": add(words(entry).map { .words($0) }, for: entry, to: &draft)
    case "word-list": add(wordsOfLists(entry).map { .words($0) }, for: entry, to: &draft)
    case "substitutions": add(substitutions(entry).map { .substitutions($0) }, for: entry, to: &draft)
    case "repetition": if flag(entry) == true { draft.checks.append((entry, .repetition)) }
    case "consistency": add(consistency(entry).map { .consistency($0) }, for: entry, to: &draft)
    default: addUnknown(entry, in: "own-rule")
    }
    if mistakes.count > before { draft.isBroken = true }
  }

  private mutating func readID(_ entry: TOMLTable.Entry, into draft: inout DraftedRule) {
    guard let id = text(entry, example: "\"hus/og-eller\"") else { return }
    draft.idRange = entry.value.range
    guard Rule.isProper(id) else {
      return add(
        entry.value, da: "Et regelnavn er familie/navn med små bogstaver, tal og bindestreger, som \"hus/og-eller\".",
        en: "The name of a rule is family/name in small letters, figures and hyphens, like \"hus/og-eller\".")
    }
    let (family, name) = (id.prefix { $0 != "/" }, id.drop { $0 != "/" })
    guard !Rule.builtInFamilies.contains(String(family)) else {
      return add(
        entry.value, da: "Familien »\(family)« er Lovsmeds egen. Skriv for eksempel \"hus\(name)\".",
        en: "The family “\(family)” is Lovsmed's own. Write \"hus\(name)\", for example.")
    }
    if let first = configuration.declaredRules.first(where: { $0.value.id == id }) {
      let line = source.lineIndex(at: first.range.start) + 1
      return add(
        entry.value, da: "Reglen »\(id)« er erklæret allerede i linje \(line).",
        en: "The rule “\(id)” is declared already, in line \(line).")
    }
    draft.id = id
  }

  private func add(_ check: DeclaredRule.Check?, for entry: TOMLTable.Entry, to draft: inout DraftedRule) {
    if let check { draft.checks.append((entry, check)) }
  }

  /// The rule that was drafted; nil, with what is wrong told, where it is none.
  private mutating func rule(of draft: DraftedRule, in table: TOMLTable) -> DeclaredRule? {
    var draft = draft
    readPattern(into: &draft)
    for (key, example) in [("rule", "\"hus/og-eller\""), ("message", "\"Skriv hellere …\"")] where table[key] == nil {
      draft.isBroken = true
      add(
        draft.header, da: "Her mangler »\(key)«: \(key) = \(example).",
        en: "“\(key)” is missing here: \(key) = \(example).")
    }
    if draft.checks.isEmpty, !draft.isBroken {
      let keys = ConfigurationKeys.searches
      add(
        draft.header,
        da: "Her mangler, hvad der ledes efter: \(keys.joined(last: " eller ")).",
        en: "What is looked for is missing here: \(keys.joined(last: " or ")).")
    }
    if draft.checks.count > 1 {
      let (first, second) = (draft.checks[0].key, draft.checks[1].key)
      draft.isBroken = true
      add(
        second.keyRange,
        da: "Her står »\(first.key)« allerede; en regel leder efter én ting. Skriv en [[own-rule]] til.",
        en: "“\(first.key)” is here already; a rule looks for one thing. Write another [[own-rule]].")
    }
    guard !draft.isBroken, let check = draft.checks.first?.check, let id = draft.id, let message = draft.message else {
      return nil
    }
    guard fits(draft, check, table) else { return nil }
    let isPattern = if case .pattern = check { true } else { false }
    return DeclaredRule(
      id: id, title: draft.title ?? message.filled { _ in "…" }, documentation: draft.documentation,
      severity: draft.severity,
      isEnabled: draft.isEnabled, message: message, check: check, replacement: draft.replacement, isSafe: draft.isSafe,
      ignoresCase: draft.ignoresCase ?? !isPattern, exceptions: Set(draft.exceptions.map { $0.lowercased() }),
      scope: draft.scope, occurrence: occurrence(of: draft))
  }

  private func occurrence(of draft: DraftedRule) -> DeclaredRule.Occurrence? {
    guard draft.most != nil || draft.least != nil else { return nil }
    return .init(most: draft.most, least: draft.least, unit: draft.unit ?? .text)
  }

  /// Whether the keys of a rule go together; what does not is told.
  private mutating func fits(_ draft: DraftedRule, _ check: DeclaredRule.Check, _ table: TOMLTable) -> Bool {
    let before = mistakes.count
    let parts: Int =
      switch check {
      case _ where draft.most != nil || draft.least != nil: 1
      case .pattern(let pattern): min(pattern.groupCount, 9)
      case .words: 0
      case .substitutions, .repetition, .consistency: 1
      }
    for (key, template) in [("message", draft.message), ("replacement", draft.replacement)] {
      guard let template, let entry = table[key] else { continue }
      if let place = template.unknownPlace {
        add(
          entry.value,
          da: "»\(place)« findes ikke. Skriv $1 eller ${1} for en gruppe, og $$ for et dollartegn.",
          en: "There is no “\(place)”. Write $1 or ${1} for a group, and $$ for a dollar sign.")
      }
      guard template.highestPart > parts else { continue }
      add(
        entry.value,
        da: "$\(template.highestPart) findes ikke; her kan stå \((0...parts).map { "$\($0)" }.joined(last: " og ")).",
        en: "There is no $\(template.highestPart); there are \((0...parts).map { "$\($0)" }.joined(last: " and ")).")
    }
    let counts = draft.most != nil || draft.least != nil
    let isCountable: Bool =
      switch check {
      case .pattern, .words: true
      default: false
      }
    for key in ["at-most", "at-least", "per", "replacement", "safe"] {
      guard let entry = table[key] else { continue }
      let suits: (Bool, da: String, en: String) =
        switch key {
        case "per": (counts, "hører sammen med »at-most« eller »at-least«", "goes with “at-most” or “at-least”")
        case "replacement" where counts:
          (
            false, "kan ikke bruges sammen med »at-most« og »at-least«, som kun tæller",
            "cannot be used together with “at-most” and “at-least”, which only count"
          )
        case "replacement":
          (isCountable, "hører sammen med »pattern« og »words«", "goes with “pattern” and “words”")
        case "safe":
          (draft.replacement != nil || !isCountable, "hører sammen med »replacement«", "goes with “replacement”")
        default: (isCountable, "hører sammen med »pattern« og »words«", "goes with “pattern” and “words”")
        }
      if !suits.0 { add(entry.keyRange, da: "»\(key)« \(suits.da).", en: "“\(key)” \(suits.en).") }
    }
    if draft.least != nil, draft.unit == .sentence || draft.unit == .provision, let entry = table["per"] {
      add(
        entry.value, da: "»at-least« regnes i \"text\" eller \"section\".",
        en: "“at-least” is counted in \"text\" or \"section\".")
    }
    return mistakes.count == before
  }

  // MARK: What is looked for

  private mutating func readPattern(into draft: inout DraftedRule) {
    guard let entry = draft.pattern, let text = entry.value.content.string, !text.isEmpty else { return }
    do throws(PatternMistake) {
      let pattern = try Pattern(text, ignoresCase: draft.ignoresCase ?? false)
      draft.checks.append((entry, .pattern(pattern)))
      guard pattern.matchesNothing else { return }
      draft.isBroken = true
      add(
        entry.value,
        da: "Mønstret passer kun på steder mellem tegnene og finder intet. Skriv også det, der skal findes.",
        en: "The pattern matches only places between signs and finds nothing. Write what is to be found, too.")
    } catch {
      draft.isBroken = true
      let sign = String(decoding: text.utf8.prefix(error.offset), as: UTF8.self).count + 1
      add(
        place(of: error.offset, in: entry.value),
        da: "Mønstret kan ikke læses fra tegn \(sign): \(error.danish).",
        en: "The pattern cannot be read from sign \(sign): \(error.english).")
    }
  }

  /// Where the byte at `offset` of a string stands; all of the string where it is written with escapes.
  private func place(of offset: Int, in value: TOMLValue) -> ByteRange {
    let written = source[value.range]
    let mark = written.first
    guard let text = value.content.string, written.count == text.utf8.count + 2, mark == 0x27 || mark == 0x22 else {
      return value.range
    }
    let start = min(value.range.start + 1 + offset, value.range.end - 1)
    return ByteRange(start, source.characterStart(at: start) == start ? start + 1 : value.range.end)
  }

  private mutating func words(_ entry: TOMLTable.Entry) -> [String]? {
    let words = strings(entry, example: "[\"såfremt\", \"med mindre\"]")
    for word in words where !isLookedFor(word.text) { addUnfit(word.text, word.value.range) }
    if words.isEmpty { addEmpty(entry) }
    return words.isEmpty ? nil : words.map(\.text)
  }

  /// Whether `word` holds a letter or a figure, by which words are found.
  private func isLookedFor(_ word: String) -> Bool { word.contains { $0.isLetter || $0.isNumber } }

  private mutating func addUnfit(_ word: String, _ range: ByteRange) {
    add(
      range, da: "»\(word)« er intet ord; brug »pattern« til tegn.",
      en: "“\(word)” is no word; use “pattern” for signs.")
  }

  /// Says that the list after a key is empty, which says nothing.
  mutating func addEmpty(_ entry: TOMLTable.Entry) {
    guard entry.value.content.array?.isEmpty == true else { return }
    let place = "»\(entry.key)«"
    add(
      entry.value, da: "Listen er tom; udfyld den, eller fjern \(place).",
      en: "The list is empty; fill it in, or remove “\(entry.key)”.")
  }

  private mutating func wordsOfLists(_ entry: TOMLTable.Entry) -> [String]? {
    let paths: [(text: String, value: TOMLValue)] =
      if let path = entry.value.content.string { [(path, entry.value)] } else {
        strings(entry, example: "[\"ord.txt\"]")
      }
    if paths.isEmpty { addEmpty(entry) }
    var words: [String] = []
    for path in paths {
      configuration.wordLists.append(.init(value: path.text, range: path.value.range))
      do throws(UnreadableWordList) {
        let bytes = try wordList(path.text)
        let isMarked = bytes.starts(with: [0xEF, 0xBB, 0xBF])
        guard let text = String(validating: bytes.dropFirst(isMarked ? 3 : 0), as: UTF8.self) else {
          throw UnreadableWordList(da: "»\(path.text)« er ikke gyldig UTF-8.", en: "“\(path.text)” is not valid UTF-8.")
        }
        let found = text.split(whereSeparator: \.isNewline).map { $0.trimmed }.filter {
          !$0.hasPrefix("#") && isLookedFor($0)
        }
        if found.isEmpty {
          throw UnreadableWordList(
            da: "I »\(path.text)« står ingen ord. Skriv ét ord eller én vending på hver linje.",
            en: "There are no words in “\(path.text)”. Write one word or phrase on each line.")
        }
        words += found
      } catch {
        add(path.value, da: error.danish, en: error.english)
      }
    }
    return words
  }

  private mutating func substitutions(_ entry: TOMLTable.Entry) -> [(word: String, replacement: String)]? {
    guard let table = entry.value.content.table, !table.entries.isEmpty else {
      add(
        entry.value, da: "»substitutions« er en tabel: substitutions = { \"såfremt\" = \"hvis\" }.",
        en: "“substitutions” is a table: substitutions = { \"såfremt\" = \"hvis\" }.")
      return nil
    }
    return table.entries.compactMap { entry in
      if !isLookedFor(entry.key) { addUnfit(entry.key, entry.keyRange) }
      guard let replacement = entry.value.content.string else {
        add(
          entry.value, da: "Her skal der stå en tekst i anførselstegn.",
          en: "A string in quotation marks is needed here.")
        return nil
      }
      return (entry.key, replacement)
    }
  }

  private mutating func consistency(_ entry: TOMLTable.Entry) -> [[String]]? {
    let groups = entry.value.content.array?.map { $0.content.array?.compactMap(\.content.string) ?? [] } ?? []
    guard !groups.isEmpty, groups.allSatisfy({ $0.count > 1 && $0.allSatisfy(isLookedFor) }) else {
      add(
        entry.value, da: "»consistency« er lister af skrivemåder: consistency = [[\"e-mail\", \"mail\"]].",
        en: "“consistency” is lists of ways to write: consistency = [[\"e-mail\", \"mail\"]].")
      return nil
    }
    return groups
  }

  /// The values of `entry`, which must be a list of the words for some of `all`.
  private mutating func set<T: Hashable>(
    _ entry: TOMLTable.Entry, of all: [T], _ word: (T) -> String, example: String
  ) -> Set<T>? {
    var chosen: Set<T> = []
    addEmpty(entry)
    for text in strings(entry, example: example) {
      if let value = all.first(where: { word($0) == text.text }) {
        chosen.insert(value)
        continue
      }
      let known = all.map(word)
      let nearest = ConfigurationKeys.meant(by: text.text, among: known)
      add(
        text.value,
        da: "»\(text.text)« kan ikke bruges til »\(entry.key)«. "
          + (nearest.map { "Mente du \"\($0)\"?" } ?? "Vælg blandt \(known.joined(last: " og "))."),
        en: "“\(text.text)” cannot be used for “\(entry.key)”. "
          + (nearest.map { "Did you mean \"\($0)\"?" } ?? "Choose among \(known.joined(last: " and "))."))
    }
    return chosen
  }
}

extension Pattern {
  /// Whether it matches nothing but places between signs: assertions, and nothing beside them.
  fileprivate var matchesNothing: Bool {
    guard let assertions = Self.assertions, let matcher = Matcher() else { return false }
    var budget = Matcher.Budget()
    let outcome = Array(text.utf8).withUnsafeBufferPointer {
      matcher.match(assertions, in: $0, from: 0, budget: &budget)
    }
    if case .match = outcome { return true }
    return false
  }

  /// Signs such as `\b` and `^`, what is looked ahead or back for, and groups of these.
  private static let assertions = try? Pattern(
    #"^((?:\\[bBAzZG]|[\^$|]|\(\?<?[=!]((?:[^()\\]|\\.|\((?2)\))*+)\)|\((?:\?:)?(?1)\))++)$"#)
}

extension Substring {
  /// Without the white space around it.
  fileprivate var trimmed: String {
    var text = self
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
