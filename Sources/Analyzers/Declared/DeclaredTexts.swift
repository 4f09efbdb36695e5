import Analysis
import Configuration
import StatuteModel
import StatuteSyntax
import StatuteText

/// The declared rules that look at a text as a whole: how often something stands in it, and in how many ways.
struct DeclaredTexts: Analyzer {
  let rules: [Rule]
  let scope = AnalyzerScope.document
  private let search: DeclaredSearch

  init(_ declared: [DeclaredRule]) {
    search = DeclaredSearch(declared)
    rules = declared.map(\.rule)
  }

  func page(of rule: Rule) -> RulePage? { search.rules.first { $0.id == rule.id }?.page }

  func analyze(_ document: Document, report: inout Report) {
    var wanted = search.wanted(in: document, report)
    var matches = Array(repeating: [DeclaredSearch.Match](), count: rules.count)
    search.run(in: DocumentPart(document), wanted: wanted) {
      matches[$0.rule].append($0)
    } stopped: { rule, passage in
      // Of what has been counted in part only nothing can be told.
      wanted[rule] = false
      report.addStopped(rules[rule], in: passage, document)
    }
    for (index, declared) in search.rules.enumerated() where wanted[index] {
      let found = matches[index].sorted { $0.range.start < $1.range.start }
      if let occurrence = declared.occurrence {
        checkOccurrence(occurrence, of: declared, found, document, &report)
      } else {
        checkConsistency(of: declared, found, &report)
      }
    }
  }

  // MARK: How many ways

  /// Of several ways to write the same the one that is used most is the text's own, the first of those used as often.
  private func checkConsistency(of declared: DeclaredRule, _ matches: [DeclaredSearch.Match], _ report: inout Report) {
    for (_, matches) in Dictionary(grouping: matches, by: \.group).sorted(by: { $0.key < $1.key }) {
      let ways = Dictionary(grouping: matches, by: \.place).values
      guard ways.count > 1,
        let own = ways.max(by: { ($0.count, $1[0].range.start) < ($1.count, $0[0].range.start) })?.first
      else { continue }
      for var match in matches where match.place != own.place {
        match = .init(
          rule: match.rule, passage: match.passage, range: match.range, parts: [match.part(0), own.part(0)])
        report.add(
          declared.rule, at: match.range, node: match.passage.node, declared.message(of: match),
          related: [(.elsewhere(own.part(0)), own.range)],
          fixes: [(.replace(with: own.part(0)), declared.isSafe, [match.edit(own.part(0))])])
      }
    }
  }

  // MARK: How often

  private func checkOccurrence(
    _ occurrence: DeclaredRule.Occurrence, of declared: DeclaredRule, _ matches: [DeclaredSearch.Match],
    _ document: Document, _ report: inout Report
  ) {
    var sentences = SentenceStarts()
    let counted = Dictionary(grouping: matches) { unit(of: $0, occurrence.unit, document, &sentences) }
    if let most = occurrence.most {
      for (_, matches) in counted.sorted(by: { $0.key < $1.key }) where matches.count > most {
        let first = matches[most]
        let match = DeclaredSearch.Match(
          rule: first.rule, passage: first.passage, range: first.range, parts: [first.part(0), "\(matches.count)"])
        report.add(declared.rule, at: match.range, node: match.passage.node, declared.message(of: match))
      }
    }
    guard let least = occurrence.least else { return }
    for unit in units(occurrence.unit, declared, document) where counted[unit]?.count ?? 0 < least {
      let node = document.tree.nodes[unit]
      let place =
        unit == 0 ? document.tree.nodes.first { $0.kind == .title }?.text ?? ByteRange(0, 0) : node.labelOrStart
      let message = declared.message.filled { $0 == 0 ? "" : "\(counted[unit]?.count ?? 0)" }
      report.add(declared.rule, at: place, node: unit, Message(da: message, en: message))
    }
  }

  /// What `match` is counted in: the index of a node, or for a sentence where it begins.
  private func unit(
    of match: DeclaredSearch.Match, _ unit: DeclaredRule.Occurrence.Unit, _ document: Document,
    _ sentences: inout SentenceStarts
  ) -> Int {
    let nodes = document.tree.nodes
    switch unit {
    case .text: return 0
    case .provision: return match.passage.node
    case .sentence: return sentences.start(of: match, document.source.bytes)
    case .section:
      var node = match.passage.node
      while node > 0, !nodes[node].kind.isCountedIn { node = Int(nodes[node].parent) }
      return node
    }
  }

  /// All units there are to count in.
  private func units(
    _ unit: DeclaredRule.Occurrence.Unit, _ declared: DeclaredRule, _ document: Document
  ) -> [Int] {
    guard unit == .section else { return [0] }
    let nodes = document.tree.nodes
    return nodes.indices.filter { nodes[$0].kind == .section && !nodes[$0].flags.contains(.repealed) }
  }
}

/// Where the sentences of a passage begin.
private struct SentenceStarts {
  private var node = -1
  private var starts: [Int] = []

  /// Where the sentence begins in which `match` does.
  mutating func start(of match: DeclaredSearch.Match, _ bytes: [UInt8]) -> Int {
    if match.passage.node != node {
      node = match.passage.node
      starts = Sentences(match.passage.range, in: bytes).map(\.start)
    }
    return starts[max(0, starts.countOfFirst { $0 <= match.range.start } - 1)]
  }
}

extension NodeKind {
  /// Whether it is what people call a paragraph of an act, or takes the place of one.
  fileprivate var isCountedIn: Bool {
    switch self {
    case .section, .instruction, .amendingSection, .annex, .note, .remark: true
    default: false
    }
  }
}

extension Message {
  fileprivate static func elsewhere(_ word: String) -> Message {
    Message(da: "Her står »\(word)«.", en: "»\(word)« stands here.")
  }
}
