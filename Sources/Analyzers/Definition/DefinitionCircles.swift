import Analysis
import StatuteModel
import StatuteSyntax
import StatuteText

/// Definitions that explain each other.
enum DefinitionCircles {
  /// Reports the circles in `list`, each once, at the definition that closes it.
  static func check(_ list: DefinitionList, _ document: Document, _ report: inout Report) {
    guard report.wants(Definitions.circular) else { return }
    let bytes = document.source.bytes
    let uses = uses(in: list, bytes)
    // Depth first; a definition that is met again while it is being explained closes a circle.
    var states = [State](repeating: .unseen, count: uses.count)
    for start in uses.indices where states[start] == .unseen {
      var path: [(definition: Int, next: Int)] = [(start, 0)]
      states[start] = .open
      while let top = path.last {
        guard top.next < uses[top.definition].count else {
          states[top.definition] = .closed
          path.removeLast()
          continue
        }
        path[path.count - 1].next += 1
        let used = uses[top.definition][top.next]
        switch states[used] {
        case .unseen:
          states[used] = .open
          path.append((used, 0))
        case .open:
          tell(list.definitions[top.definition], list.definitions[used], document, &report)
        case .closed: break
        }
      }
    }
  }

  private enum State { case unseen, open, closed }

  private static func tell(
    _ definition: DefinitionList.Definition, _ used: DefinitionList.Definition, _ document: Document,
    _ report: inout Report
  ) {
    let source = document.source
    report.add(
      Definitions.circular, at: definition.term, node: definition.node,
      .circle(source.string(in: definition.term), source.string(in: used.term)),
      related: [(.otherExplained, used.term)])
  }

  /// For each definition the others its explanation uses; a longer term hides a shorter one within it.
  private static func uses(in list: DefinitionList, _ bytes: [UInt8]) -> [[Int]] {
    let patterns = list.definitions.map { TermPattern($0.term, in: bytes) }
    let order = patterns.indices.sorted { (patterns[$0]?.count ?? 0) > (patterns[$1]?.count ?? 0) }
    return list.definitions.indices.map { definition in
      let words = WordIndex.words(in: list.definitions[definition].explanation, of: bytes)
      var found: [Int] = []
      var index = 0
      while index < words.count {
        let match = order.first { patterns[$0]?.matches(words, at: index, in: bytes) ?? false }
        if let match {
          if match != definition, !found.contains(match) { found.append(match) }
          index += patterns[match]?.count ?? 1
        } else {
          index += 1
        }
      }
      return found
    }
  }
}

extension Message {
  fileprivate static func circle(_ term: String, _ used: String) -> Message {
    Message(
      da: "»\(term)« forklares ved »\(used)«, som forklares ved »\(term)«; overvej en anden forklaring.",
      en: "»\(term)« is explained by »\(used)«, which is explained by »\(term)«; consider another explanation.")
  }
  /// Where the other of two terms is explained.
  static var otherExplained: Message {
    Message(da: "Her forklares det andet begreb.", en: "The other term is explained here.")
  }
}
