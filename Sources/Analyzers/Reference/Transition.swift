import StatuteModel
import StatuteSyntax
import StatuteText

/// Which sections of an act in force are its own commencement and transition. They speak of the act as it once was, and
/// nobody changes them when provisions move: a reference there that no longer fits is history.
enum Transition {
  /// Whether `node` stands in such a section of an act in force.
  static func holds(_ node: Int, of document: Document) -> Bool {
    let tree = document.tree
    guard tree.kind == .consolidatedAct || tree.readsAsLawInForce,
      let section = document.enclosing(.section, of: node)
    else { return false }
    if speaksOfCommencement(section, tree) { return true }
    var index = 1
    while index < section {
      switch tree.nodes[index].kind {
      case .book, .part, .chapter: index += 1
      case .section where beginsTransition(index, tree): return true
      default: index = max(Int(tree.nodes[index].subtreeEnd), index + 1)
      }
    }
    return false
  }

  /// Whether the act itself comes into force by the section.
  private static func beginsTransition(_ section: Int, _ tree: SyntaxTree) -> Bool {
    let bytes = tree.source.bytes
    return tree.children(of: section).contains { child in
      let text = tree.nodes[child].text
      let opening = ByteRange(text.start, min(text.end, text.start + openingLength))
      return openings.contains { bytes.holds($0, in: opening) }
    }
  }

  private static func speaksOfCommencement(_ section: Int, _ tree: SyntaxTree) -> Bool {
    let range = tree.nodes[section].range
    return signs.contains { tree.source.bytes.holds($0, in: range) }
  }

  /// How many bytes of a stykke are its opening words.
  private static let openingLength = 120
  private static let openings: [StaticString] = [
    "loven træder i kraft", "lov træder i kraft", "tidspunktet for lovens ikrafttræden", "træder i kraft den",
    "loven har virkning fra",
  ]
  private static let signs: [StaticString] = [
    "lovens ikrafttræden", "denne lovs ikrafttræden", "overgang til denne lov",
  ]
}
