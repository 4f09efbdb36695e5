import StatuteModel
import StatuteSyntax
import StatuteText

/// A document's structure as a tree for people.
struct OutlineText {
  let style: TextStyle

  private var words: Wording { style.words }

  /// No line shows more of a text than this, however wide the terminal.
  private static let maximumByteCount = 1000

  /// Writes the tree of `document` piece by piece.
  func write(_ document: Document) throws(Problem) {
    var piece = head(of: document) + "\n"
    for entry in OutlineNodes(document) {
      piece += line(entry, of: document) + "\n"
      guard piece.utf8.count > StandardOutput.pieceSize else { continue }
      try StandardOutput.write(piece)
      piece = ""
    }
    try StandardOutput.write(piece)
  }
}

// MARK: - The head

extension OutlineText {
  private func head(of document: Document) -> String {
    let title = Printable.line(document.title ?? document.path, width: style.width)
    let counts = counts(in: document)
    let kind = words.name(of: document.kind)
    return style(title, .bold) + "\n" + style(counts.isEmpty ? kind : "\(kind) · \(counts)", .dim) + "\n"
  }

  /// `12 kapitler, 94 §§, 210 stykker`: what the act itself holds, without what is quoted or printed after it.
  private func counts(in document: Document) -> String {
    var counts: [NodeKind: Int] = [:]
    var index = 0
    let nodes = document.tree.nodes
    while index < nodes.count {
      let kind = nodes[index].kind == .amendingSection ? .section : nodes[index].kind
      counts[kind, default: 0] += 1
      index = nodes[index].kind.standsApart ? Int(nodes[index].subtreeEnd) : index + 1
    }
    return NodeKind.allCases.compactMap { kind in counts[kind].flatMap { words.count($0, kind) } }
      .joined(separator: ", ")
  }
}

extension NodeKind {
  /// Whether what stands in it is numbered for itself.
  var standsApart: Bool {
    switch self {
    case .quotation, .commencement, .annex, .note, .remarks, .mirror: true
    default: false
    }
  }
}

// MARK: - The lines

extension OutlineText {
  private func line(_ entry: OutlineNodes.Entry, of document: Document) -> String {
    let node = entry.node
    let indentation = String(repeating: "  ", count: min(entry.depth, style.width / 4))
    let label = Printable.line(label(of: node, in: document.source), width: style.width - indentation.count)
    let room = style.width - indentation.count - Printable.width(label) - 2
    let text = room > 0 ? Printable.line(words(of: node, in: document), width: room) : ""
    let line = label.isEmpty || text.isEmpty ? "" : "  "
    if node.flags.contains(.repealed) { return style(indentation + label + line + text, .dim) }
    return indentation + style(label, node.label.isEmpty ? .dim : .bold) + line + text
  }

  /// The label as written, else what the node is.
  private func label(of node: Node, in source: SourceText) -> String {
    guard node.label.isEmpty else { return source.label(of: node) }
    return node.kind == .subsection ? "stk. \(max(1, node.number.value))" : words.name(of: node.kind)
  }

  private func words(of node: Node, in document: Document) -> String {
    let end = document.source.characterStart(at: min(node.text.end, node.text.start + Self.maximumByteCount))
    return document.words(at: ByteRange(node.text.start, end))
  }
}
