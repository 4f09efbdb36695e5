import StatuteModel
import StatuteSyntax
import StatuteText

/// A list of definitions: `I denne lov forstås ved:`, then items `Term: Forklaring.`
struct DefinitionList {
  /// One definition.
  struct Definition {
    /// The item's node.
    let node: Int
    /// The bytes of the term, without quotation marks and what stands in parentheses after it.
    let term: ByteRange
    /// The bytes of an abbreviation in parentheses after the term; empty where there is none.
    let abbreviation: ByteRange
    /// All of the explanation, lists in it included.
    let explanation: ByteRange
  }

  /// What the definitions hold for.
  enum Scope: Equatable {
    case act
    /// The chapter with that node.
    case chapter(Int)
    /// The section with that node, or something else.
    case section(Int)
  }

  /// The stykke or section that holds the list.
  let node: Int
  let scope: Scope
  let definitions: [Definition]
  /// Items that do not have the form of the others.
  let formless: [Int]

  /// The definition lists of `document`, in order.
  static func all(in document: Document) -> [DefinitionList] {
    let (nodes, source) = (document.tree.nodes, document.source)
    return subsections(of: document).compactMap { node in
      opensList(nodes[node].text, source) ? DefinitionList(node, in: document) : nil
    }
  }

  /// Whether `text` is the one above a list of definitions.
  private static func opensList(_ text: ByteRange, _ source: SourceText) -> Bool {
    source.bytes.lastByte(of: source.trimmed(text)) == 0x3A && source.bytes.holds("forstås", in: text)
  }

  /// The definitions in running text, `Ved et havnebad forstås i denne lov …`, each with what it holds for.
  static func inRunningText(of document: Document) -> [(definition: Definition, scope: Scope)] {
    subsections(of: document).compactMap { node in
      runningDefinition(node, document.tree).map { ($0, scope(of: node, document.tree.nodes[node].text, document)) }
    }
  }

  /// The stykker of the act proper.
  private static func subsections(of document: Document) -> [Int] {
    var found: [Int] = []
    let nodes = document.tree.nodes
    var index = 1
    while index < nodes.count {
      let kind = nodes[index].kind
      if kind == .quotation || kind == .commencement || kind == .annex || kind == .remarks || kind == .mirror {
        index = max(Int(nodes[index].subtreeEnd), index + 1)
        continue
      }
      if kind == .subsection { found.append(index) }
      index += 1
    }
    return found
  }

  /// The list in the stykke with index `node`, which opens one; nil where most items have another form.
  private init?(_ node: Int, in document: Document) {
    let tree = document.tree
    self.node = node
    scope = Self.scope(of: node, tree.nodes[node].text, document)
    var definitions: [Definition] = []
    var formless: [Int] = []
    for child in tree.children(of: node) where tree.nodes[child].kind == .item || tree.nodes[child].kind == .point {
      if tree.nodes[child].flags.contains(.repealed) { continue }
      if let definition = Self.definition(child, tree) {
        definitions.append(definition)
      } else {
        formless.append(child)
      }
    }
    guard definitions.count > formless.count else { return nil }
    self.definitions = definitions
    self.formless = formless
  }

  private static func scope(of node: Int, _ text: ByteRange, _ document: Document) -> Scope {
    let bytes = document.source.bytes
    if bytes.holds("kapitel", in: text), let chapter = document.enclosing(.chapter, of: node) {
      return .chapter(chapter)
    }
    for word: StaticString in ["denne lov", "loven", "bekendtgørelse"] where bytes.holds(word, in: text) { return .act }
    return .section(document.enclosing(.section, of: node) ?? node)
  }

  /// The most bytes a term has.
  private static let longestTerm = 120

  private static func definition(_ node: Int, _ tree: SyntaxTree) -> Definition? {
    let bytes = tree.source.bytes
    let text = tree.nodes[node].text
    let limit = min(text.end, text.start + longestTerm, bytes.count)
    guard text.start < limit, let colon = bytes[text.start..<limit].firstIndex(of: 0x3A) else { return nil }
    var term = ByteRange(text.start, colon)
    var abbreviation = ByteRange(colon, colon)
    if let opening = bytes[text.start..<colon].firstIndex(of: 0x28), opening > text.start {
      term = ByteRange(text.start, opening)
      if let closing = bytes[opening..<colon].firstIndex(of: 0x29) {
        abbreviation = ByteRange(opening + 1, closing)
      }
    }
    term = stripped(term, bytes)
    guard !term.isEmpty, !bytes[term.start..<term.end].contains(0x2E) else { return nil }
    return Definition(
      node: node, term: term, abbreviation: abbreviation,
      explanation: ByteRange(colon + 1, tree.nodes[node].range.end))
  }

  /// The definition that the stykke with index `node` opens with; nil where it is of several terms.
  private static func runningDefinition(_ node: Int, _ tree: SyntaxTree) -> Definition? {
    let bytes = tree.source.bytes
    let text = tree.nodes[node].text
    guard bytes.readsIgnoringCase("ved ", at: text.start) else { return nil }
    let opening = ByteRange(text.start, min(text.end, text.start + longestTerm))
    let words = WordIndex.words(in: opening, of: bytes).dropFirst()
    guard let verb = words.firstIndex(where: { bytes.readsIgnoringCase("forstås", at: $0.range.start) }) else {
      return nil
    }
    var term = words[..<verb]
    if let article = term.first?.range, articles.contains(where: { bytes.readsIgnoringCase($0, at: article.start) }) {
      term = term.dropFirst()
    }
    guard let first = term.first, let last = term.last, term.count <= mostWords else { return nil }
    let name = ByteRange(first.range.start, last.range.end)
    // `Ved »fyr« …`, but not `Ved fyr og både …` or `Ved fyr, der lyser, …`.
    let joints: [StaticString] = [",", " og ", " eller ", "§"]
    guard !joints.contains(where: { bytes.holds($0, in: name) }) else { return nil }
    return Definition(
      node: node, term: name, abbreviation: ByteRange(name.end, name.end),
      explanation: ByteRange(words[verb].range.end, tree.nodes[node].range.end))
  }

  private static let articles: [StaticString] = ["en ", "et ", "den ", "det "]
  /// A term of more words is a description.
  private static let mostWords = 4

  /// Without quotation marks, Markdown and white space around it.
  private static func stripped(_ range: ByteRange, _ bytes: [UInt8]) -> ByteRange {
    var (start, end) = (range.start, range.end)
    while start < end, !bytes[start].isLetterByte && !bytes[start].isDigit { start += 1 }
    while end > start, !(bytes[end - 1].isLetterByte || bytes[end - 1].isDigit) { end -= 1 }
    return ByteRange(start, end)
  }
}
