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
    var lists: [DefinitionList] = []
    let nodes = document.tree.nodes
    var index = 1
    while index < nodes.count {
      let kind = nodes[index].kind
      if kind == .quotation || kind == .commencement || kind == .annex || kind == .remarks || kind == .mirror {
        index = max(Int(nodes[index].subtreeEnd), index + 1)
        continue
      }
      if kind == .subsection, let list = DefinitionList(index, in: document) { lists.append(list) }
      index += 1
    }
    return lists
  }

  /// The list in the stykke with index `node`; nil where it is none.
  private init?(_ node: Int, in document: Document) {
    let tree = document.tree
    let bytes = document.source.bytes
    let text = tree.nodes[node].text
    guard bytes.lastByte(of: document.source.trimmed(text)) == 0x3A, bytes.holds("forstås", in: text) else {
      return nil
    }
    self.node = node
    scope = Self.scope(of: node, text, document)
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

  /// Without quotation marks, Markdown and white space around it.
  private static func stripped(_ range: ByteRange, _ bytes: [UInt8]) -> ByteRange {
    var (start, end) = (range.start, range.end)
    while start < end, !bytes[start].isLetterByte && !bytes[start].isDigit { start += 1 }
    while end > start, !(bytes[end - 1].isLetterByte || bytes[end - 1].isDigit) { end -= 1 }
    return ByteRange(start, end)
  }
}
