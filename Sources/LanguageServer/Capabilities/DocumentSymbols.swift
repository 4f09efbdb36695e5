import JSON
import LanguageServerProtocol
import StatuteModel
import StatuteSyntax
import StatuteText

extension Capability {
  /// The structure of a document: chapters, headings, sections and what is in them.
  static let documentSymbols = Capability(
    "documentSymbolProvider", .document("textDocument/documentSymbol", listSymbols))
}

private func listSymbols(_ snapshot: Snapshot, _: LSP.DocumentParams) throws(ResponseError) -> DocumentSymbols {
  DocumentSymbols(snapshot: snapshot)
}

/// The symbols of a document: in one another for clients that can show that, else in a row.
private struct DocumentSymbols: JSONEncodable {
  let snapshot: Snapshot

  func encode(into json: inout JSONWriter) {
    let nodes = snapshot.document.tree.nodes
    let isTree = snapshot.client.supports("textDocument.documentSymbol.hierarchicalDocumentSymbolSupport")
    let hasTags = snapshot.client.supports("textDocument.documentSymbol.tagSupport.valueSet", "1")
    var places = snapshot.places
    var open: [(name: String, end: Int)] = []
    json.reserve(nodes.count * Self.usualByteCount)
    json.beginArray()
    for (index, node) in nodes.enumerated() {
      guard let kind = node.kind.symbolKind, !isOnlySubsection(index) else { continue }
      while let last = open.last, last.end <= index {
        open.removeLast()
        if isTree { close(&json) }
      }
      let name = snapshot.document.name(of: index)
      guard !name.isEmpty else { continue }
      json.beginObject()
      json.member("name", name)
      json.member("kind", kind.rawValue)
      if snapshot.document.isRepealed(index) {
        if hasTags { json.array("tags") { $0.number(1) } } else { json.member("deprecated", true) }
      }
      let range = snapshot.document.source.trimmed(node.range)
      if isTree {
        let detail = snapshot.document.description(of: index)
        if !detail.isEmpty {
          json.key("detail")
          json.string(utf8: detail)
        }
        json.member("range", places.range(range))
        json.member("selectionRange", places.range(snapshot.document.selection(of: index)))
        json.key("children")
        json.beginArray()
      } else {
        json.member("location", LSP.Location(uri: snapshot.uri, range: places.range(range)))
        if let holder = open.last { json.member("containerName", holder.name) }
        json.endObject()
      }
      open.append((name, Int(node.subtreeEnd)))
    }
    if isTree { for _ in open { close(&json) } }
    json.endArray()
  }

  /// About so many bytes there are to a symbol.
  private static let usualByteCount = 300

  private func close(_ json: inout JSONWriter) {
    json.endArray()
    json.endObject()
  }

  /// Whether the node is the one stykke of a section, which has no name of its own.
  private func isOnlySubsection(_ index: Int) -> Bool {
    let nodes = snapshot.document.tree.nodes
    let node = nodes[index]
    guard node.kind == .subsection, node.label.isEmpty else { return false }
    let next = Int(node.subtreeEnd)
    return !(next < nodes.count && nodes[next].parent == node.parent && nodes[next].kind == .subsection)
  }
}

/// The kinds of symbols that all clients know.
enum SymbolKind: Int {
  case file = 1
  case module = 2
  case namespace = 3
  case package = 4
  case `class` = 5
  case method = 6
  case property = 7
  case string = 15
}

extension NodeKind {
  /// The kind that a provision is shown as; nil for what is no symbol.
  var symbolKind: SymbolKind? {
    switch self {
    case .title: .file
    case .book, .part: .namespace
    case .chapter: .module
    case .annex, .commencement, .remarks, .mirror: .package
    case .section, .amendingSection, .remark: .class
    case .subsection, .instruction: .method
    case .item, .point: .property
    case .heading: .string
    default: nil
    }
  }
}
