import Analysis
import StatuteModel
import StatuteSyntax
import StatuteText

/// Definitions of two terms for one concept.
enum SameExplanation {
  /// Reports each definition of `list` that explains another term in the words of one before it.
  static func check(_ list: DefinitionList, _ document: Document, _ report: inout Report) {
    guard report.wants(Definitions.alike) else { return }
    let source = document.source
    var seen: [[UInt64]: DefinitionList.Definition] = [:]
    for definition in list.definitions {
      let words = WordIndex.words(in: definition.explanation, of: source.bytes).map(\.hash)
      guard words.count >= fewestWords,
        !refersElsewhere.contains(where: { source.holds($0, in: definition.explanation) })
      else { continue }
      guard let first = seen[words] else {
        seen[words] = definition
        continue
      }
      let (name, other) = (source.string(in: definition.term), source.string(in: first.term))
      // A term that is defined twice is one term.
      guard name.lowercased() != other.lowercased() else { continue }
      report.add(
        Definitions.alike, at: definition.term, node: definition.node, .alike(name, other),
        related: [(.otherExplained, first.term)])
    }
  }

  /// Fewer words hardly tell what a concept is.
  private static let fewestWords = 3
  /// What explanations hold that leave it to another text to tell concepts apart.
  private static let refersElsewhere: [StaticString] = [
    "§", "artikel", "bilag", "defineret", "fastsat", "loven", "lov om ", "lov nr.", "bekendtgørelse", "forordning",
    "direktiv", "konvention",
  ]
}

extension Message {
  fileprivate static func alike(_ term: String, _ other: String) -> Message {
    Message(
      da: "»\(term)« forklares med samme ord som »\(other)«; overvej ét udtryk for begge (VAF 2.2).",
      en: "»\(term)« is explained in the same words as »\(other)«; consider one expression for both (VAF 2.2).")
  }
}
