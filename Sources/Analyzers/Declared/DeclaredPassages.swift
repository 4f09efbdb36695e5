import Analysis
import Configuration
import StatuteModel
import StatuteSyntax
import StatuteText

/// The declared rules whose findings rest on single passages: what is not to be written, and what is to be written instead.
struct DeclaredPassages: SectionAnalyzer {
  let rules: [Rule]
  let takesAnyStretch = true
  private let search: DeclaredSearch

  init(_ declared: [DeclaredRule]) {
    search = DeclaredSearch(declared)
    rules = declared.map(\.rule)
  }

  func page(of rule: Rule) -> RulePage? { search.rules.first { $0.id == rule.id }?.page }

  func analyze(_ part: DocumentPart, report: inout Report) {
    let wanted = search.wanted(in: part.document, report)
    search.run(in: part, wanted: wanted) { match in
      let declared = search.rules[match.rule]
      guard !declared.isMended(match, part.document.source),
        !(declared.scope.leavesOutTitlesOfActs && match.isInTitleOfAct(in: part.document.tree))
      else { return }
      let new = declared.replacement(of: match).map { ($0, [match.edit($0)]) }
      report.add(
        rules[match.rule], at: match.range, node: match.passage.node, declared.message(of: match),
        fixes: new.map { [(title: .replace(with: $0), isSafe: declared.isSafe, edits: $1)] } ?? [])
    } stopped: { rule, passage in
      report.addStopped(rules[rule], in: passage, part.document)
    }
  }
}

extension DeclaredSearch {
  /// Which rules are in force and look at documents of that kind.
  func wanted(in document: Document, _ report: Report) -> [Bool] {
    rules.map { $0.scope.documents?.contains(document.kind) ?? true && report.wants($0.rule) }
  }
}

extension DeclaredSearch.Match {
  /// Whether it stands in the title of another act.
  func isInTitleOfAct(in tree: SyntaxTree) -> Bool { tree.isInTitleOfAct(range.start, node: passage.node) }

  /// The change that has `new` stand there.
  func edit(_ new: String) -> TextEdit { TextEdit(range, new) }

  /// The part with this number; nothing where there is none.
  func part(_ number: Int) -> String { number < parts.count ? parts[number] : "" }
}

extension DeclaredRule {
  /// The rule as the catalogue has it.
  var rule: Rule { Rule(id, catalogue: [], severity: severity, isEnabled: isEnabled) }

  /// Its documentation.
  var page: RulePage {
    guard documentation.isEmpty else { return RulePage(of: rule, title: title, danish: documentation) }
    return RulePage(
      of: rule, title: title, danish: "En af husets egne regler. Den leder efter\(lookedFor(.danish))",
      english: "A rule of the house's own. It looks for\(lookedFor(.english))")
  }

  /// What is looked for, for its documentation.
  private func lookedFor(_ language: Language) -> String {
    func both(_ danish: String, _ english: String) -> String { language == .danish ? danish : english }
    func list(_ items: [String]) -> String {
      let rest = items.count - Self.longestList
      let more = rest > 0 ? [both("… og \(rest) til", "… and \(rest) more")] : []
      return ":\n\n" + (items.prefix(Self.longestList) + more).map { "* \($0)" }.joined(separator: "\n")
    }
    return switch check {
    case .pattern(let pattern): both(" mønstret:", " the pattern:") + "\n\n```text\n\(pattern.text)\n```"
    case .words(let words): list(words.map { "»\($0)«" })
    case .substitutions(let all):
      list(all.map { both("»\($0)«, der skrives »\($1)«", "»\($0)«, which is written »\($1)«") })
    case .repetition: both(" det samme ord to gange i træk.", " the same word twice in a row.")
    case .consistency(let groups):
      list(groups.map { $0.map { "»\($0)«" }.joined(separator: both(" eller ", " or ")) })
    }
  }

  /// More words than these are not read.
  private static let longestList = 50

  /// Whether what is to be written already stands where `match` is a part of it: `kr.` where `kr` is found.
  func isMended(_ match: DeclaredSearch.Match, _ source: SourceText) -> Bool {
    guard let new = replacement(of: match).map({ Array($0.utf8) }) else { return false }
    let old = Array(match.part(0).utf8)
    guard new.count > old.count else { return new == old }
    return (0...(new.count - old.count)).contains { offset in
      let start = match.range.start - offset
      return start >= 0 && new[offset..<(offset + old.count)].elementsEqual(old)
        && source[ByteRange(start, start + new.count)].elementsEqual(new)
    }
  }

  /// What is said of `match`. The words are the house's own, in whatever language it wrote them.
  func message(of match: DeclaredSearch.Match) -> Message {
    Message(da: message.filled(match.part), en: message.filled(match.part))
  }

  /// What is to be written for `match`; nil where nothing is. A capital stays one.
  func replacement(of match: DeclaredSearch.Match) -> String? {
    let new: String
    switch check {
    case .substitutions, .repetition: new = match.part(1)
    case .pattern, .words, .consistency:
      guard let replacement else { return nil }
      new = replacement.filled(match.part)
    }
    guard ignoresCase, let first = match.part(0).first, first.isUppercase, new.first?.isLowercase == true else {
      return new
    }
    return new.prefix(1).uppercased() + new.dropFirst()
  }
}

extension Report {
  /// Says that the pattern of `rule` was stopped in `passage`; nothing is known of it from there on.
  mutating func addStopped(_ rule: Rule, in passage: Passage, _ document: Document) {
    let place = document.tree.nodes[passage.node].labelOrStart
    add(rule, at: place, node: passage.node, .stopped(rule.id), endsRule: true)
  }
}

extension Message {
  fileprivate static func stopped(_ id: String) -> Message {
    Message(
      da:
        "Mønstret i »\(id)« er standset her, for det prøver for mange muligheder; i resten af teksten er der ikke ledt med "
        + "det. Undgå gentagelser i gentagelser.",
      en:
        "The pattern of »\(id)« was stopped here, for it tries too many ways; the rest of the text has not been looked "
        + "through for it. Avoid repeats within repeats.")
  }

  /// What a fix does that writes `new`.
  static func replace(with new: String) -> Message {
    guard !new.isEmpty else { return Message(da: "Slet det", en: "Delete it") }
    // What stands in quotation marks itself gets no others.
    let quoted = new.contains { "»«".contains($0) } ? new : "»\(new)«"
    return Message(da: "Ret til \(quoted)", en: "Change to \(quoted)")
  }
}
