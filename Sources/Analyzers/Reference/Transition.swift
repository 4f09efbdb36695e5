import StatuteModel
import StatuteSyntax
import StatuteText

/// Which sections of an act in force are its own commencement and transition. They speak of the act as it once was, and
/// nobody changes them when provisions move: a reference there that no longer fits is history.
struct Transition {
  private let document: Document
  /// Whether the document is an act in force.
  let isInForce: Bool
  /// The node of the section by which an act in force came into force, 0 where there is none; looked for when someone first
  /// asks.
  private(set) lazy var firstNode = isInForce ? firstSection() ?? 0 : 0
  private var known: (section: Int, speaks: Bool)?

  /// - Parameter firstNode: ``firstNode``, where it has been found before.
  init(_ document: Document, firstNode: Int? = nil) {
    self.document = document
    defer { if let firstNode { self.firstNode = firstNode } }
    isInForce = document.tree.readsAsLawInForce
  }

  /// Whether `first` still is that node when the section `part` has changed.
  static func begins(at first: Int, after part: DocumentPart) -> Bool {
    let section = part.nodes.lowerBound
    guard part.document.tree.readsAsLawInForce, part.document.tree.nodes[section].kind == .section else { return true }
    return beginsTransition(section, part.document.tree) ? first != 0 && first <= section : first != section
  }

  /// Whether `node` stands in such a section of an act in force.
  mutating func holds(_ node: Int) -> Bool {
    guard isInForce, let section = document.enclosing(.section, of: node) else { return false }
    if firstNode != 0, section >= firstNode { return true }
    if let known, known.section == section { return known.speaks }
    let speaks = Self.speaksOfCommencement(section, document.tree)
    known = (section, speaks)
    return speaks
  }

  private func firstSection() -> Int? {
    let tree = document.tree
    var index = 1
    while index < tree.nodes.count {
      switch tree.nodes[index].kind {
      case .book, .part, .chapter: index += 1
      case .section where Self.beginsTransition(index, tree): return index
      default: index = max(Int(tree.nodes[index].subtreeEnd), index + 1)
      }
    }
    return nil
  }

  /// Whether the act itself comes into force by the section: its first stykke says so at once.
  private static func beginsTransition(_ section: Int, _ tree: SyntaxTree) -> Bool {
    let bytes = tree.source.bytes
    guard let first = tree.children(of: section).first(where: { tree.nodes[$0].kind == .subsection }) else {
      return false
    }
    let text = tree.nodes[first].text
    let opening = ByteRange(text.start, min(text.end, text.start + openingLength))
    guard rareWords.contains(where: { bytes.holds($0, in: opening) }) else { return false }
    return openings.contains { bytes.holds($0, in: opening) }
  }

  private static func speaksOfCommencement(_ section: Int, _ tree: SyntaxTree) -> Bool {
    let range = tree.nodes[section].range
    return signs.contains { tree.source.bytes.holds($0, in: range) }
  }

  /// How many bytes of a stykke are its opening words.
  private static let openingLength = 200
  /// One of these stands in each of the openings; few sections hold them.
  private static let rareWords: [StaticString] = ["kraft", "virkning fra"]
  private static let openings: [StaticString] = [
    "loven træder i kraft", "lov træder i kraft", "tidspunktet for lovens ikrafttræden", "træder i kraft den",
    "loven har virkning fra",
  ]
  private static let signs: [StaticString] = [
    "lovens ikrafttræden", "denne lovs ikrafttræden", "overgang til denne lov",
  ]
}
