import StatuteModel
import StatuteSyntax
import StatuteText

/// Who refers to whom, as a graph for Graphviz: sections grouped by chapter, other acts as boxes, what is not there dashed and
/// red. `dot -Tsvg` draws it.
struct ReferencesGraph {
  private let listing: ReferenceListing
  private let network: ReferenceNetwork
  private let words: Wording
  private let groups: Groups
  private let shown: Set<Int>

  private var document: Document { listing.document }

  init(_ listing: ReferenceListing, words: Wording) {
    self.listing = listing
    self.words = words
    network = ReferenceNetwork(listing)
    groups = Groups(listing.document.tree)
    shown = Self.shown(listing, network)
  }

  /// The provisions that are drawn: all sections, and whatever else has a link; of a selection only those that have one.
  private static func shown(_ listing: ReferenceListing, _ network: ReferenceNetwork) -> Set<Int> {
    var shown: Set<Int> = []
    for case .provision(let node) in network.stations { shown.insert(node) }
    guard !listing.isSelection else { return shown }
    let tree = listing.document.tree
    var index = 0
    while index < tree.nodes.count {
      switch tree.nodes[index].kind {
      case .section, .amendingSection:
        shown.insert(index)
        index = Int(tree.nodes[index].subtreeEnd)
      case .annex, .commencement, .note, .remarks, .mirror: index = Int(tree.nodes[index].subtreeEnd)
      default: index += 1
      }
    }
    return shown
  }

  /// Writes the graph piece by piece; `tally` where the caller asked for statistics.
  func write(_ tally: ReferenceTally?) throws(Problem) {
    var piece = tally.map { "// \($0.text(words))\n" } ?? ""
    piece += "digraph \(quoted(document.title ?? document.path)) {\n" + Self.looks
    piece += "  graph [label=\(quoted(document.title ?? document.path, width: Self.titleWidth))];\n"
    piece += provisions() + others()
    for link in network.links {
      piece += edge(link)
      guard piece.utf8.count > StandardOutput.pieceSize else { continue }
      try StandardOutput.write(piece)
      piece = ""
    }
    try StandardOutput.write(piece, "}\n")
  }

  private static let looks = """
      graph [rankdir=LR, ranksep=0.9, nodesep=0.12, fontname="Helvetica", fontsize=12, labelloc=t, labeljust=l, \
    style="rounded,filled", fillcolor="#f6f8fa", color="#9fb0c0", fontcolor="#33475b"];
      node [shape=box, style="rounded,filled", fillcolor="#ffffff", color="#33475b", fontname="Helvetica", fontsize=11, \
    height=0.28, margin="0.09,0.03"];
      edge [color="#5b7083", arrowsize=0.6, fontname="Helvetica", fontsize=9, fontcolor="#33475b"];

    """

  private static let pale = "#9fb0c0"
  private static let red = "#c0182b"
  private static let amber = "#9a6a00"

  private static func color(_ name: String) -> String { "color=\"\(name)\", fontcolor=\"\(name)\"" }

  private static let titleWidth = 90
  private static let headingWidth = 34
  private static let actWidth = 28
}

// MARK: - Provisions

extension ReferencesGraph {
  /// The provisions in the clusters of their chapters.
  private func provisions() -> String {
    var text = ""
    var open: [(group: Groups.Group, end: Int)] = []
    for node in shown.sorted() {
      while let last = open.last, last.end <= node {
        open.removeLast()
        text += indentation(open.count) + "}\n"
      }
      for group in groups.around(node) where group.node >= (open.last.map { $0.group.node + 1 } ?? 0) {
        text += indentation(open.count) + "subgraph cluster_\(group.node) {\n"
        open.append((group, group.end))
        text += indentation(open.count) + "label=\(quoted(label(of: group), width: Self.headingWidth, end: "\\l"));\n"
      }
      text += indentation(open.count) + provision(node)
    }
    while open.popLast() != nil { text += indentation(open.count) + "}\n" }
    return text
  }

  private func indentation(_ depth: Int) -> String { String(repeating: "  ", count: depth + 1) }

  private func label(of group: Groups.Group) -> String {
    let node = document.tree.nodes[group.node]
    return [node.label, node.text].map { document.source.string(in: $0).onOneLine }.filter { !$0.isEmpty }
      .joined(separator: "\n")
  }

  private func provision(_ node: Int) -> String {
    let name = node == 0 ? words("indledningen", "the introduction") : document.address(of: node)
    var attributes = "label=\(quoted(name, width: Self.headingWidth))"
    switch document.tree.nodes[node].kind {
    case .section, .amendingSection:
      if document.tree.nodes[node].flags.contains(.repealed) { attributes += ", " + Self.color(Self.pale) }
    case .chapter, .part, .book: attributes += ", shape=folder, style=filled"
    default: attributes += ", shape=note, style=filled"
    }
    return "n\(node) [\(attributes)];\n"
  }
}

/// The groups that sections stand in: books, parts and chapters; in an act without any, what stands under each heading.
private struct Groups {
  struct Group {
    let node: Int
    let end: Int
  }

  private let tree: SyntaxTree
  private var headings: [Group] = []

  init(_ tree: SyntaxTree) {
    self.tree = tree
    let nodes = tree.nodes
    guard !nodes.contains(where: { $0.kind.isDivision }) else { return }
    let starts = tree.children(of: 0).filter { nodes[$0].kind == .heading }
    let sections = tree.children(of: 0).filter { nodes[$0].kind == .section || nodes[$0].kind == .amendingSection }
    // A heading for each section groups nothing.
    guard starts.count * 2 <= sections.count else { return }
    let ends = starts.dropFirst() + [nodes.count]
    headings = zip(starts, ends).map { Group(node: $0, end: $1) }
  }

  /// The groups around `node`, the largest first.
  func around(_ node: Int) -> [Group] {
    if tree.nodes[node].kind == .section || tree.nodes[node].kind == .amendingSection,
      let heading = headings.last(where: { $0.node < node && node < $0.end })
    {
      return [heading]
    }
    var groups: [Group] = []
    var current = node
    while current > 0 {
      if tree.nodes[current].kind.isDivision {
        groups.append(Group(node: current, end: Int(tree.nodes[current].subtreeEnd)))
      }
      current = Int(tree.nodes[current].parent)
    }
    return groups.reversed()
  }
}

// MARK: - Other acts and what is not there

extension ReferencesGraph {
  private func others() -> String {
    network.stations.filter { if case .provision = $0 { false } else { true } }.map { station in
      let attributes =
        switch station {
        case .provision: ""
        case .act(let key):
          "label=\(quoted(network.actNames[key] ?? key, width: Self.actWidth)), style=filled, fillcolor=\"#e8edf2\""
        case .missing(let name):
          "label=\(quoted(name)), style=\"rounded,dashed\", \(Self.color(Self.red))"
        case .unsettled(let mention):
          "label=\(quoted(mention + " ?")), style=\"rounded,dashed\", \(Self.color(Self.amber))"
        }
      return "  \(id(of: station)) [\(attributes)];\n"
    }.sorted().joined()
  }

  private func edge(_ link: ReferenceNetwork.Link) -> String {
    let count = network.count(link)
    var attributes: [String] = []
    if count > 1 {
      attributes.append("label=\"\(count)\"")
      attributes.append("penwidth=\(min(Self.thickest, 1 + count / 2))")
    }
    switch link.to {
    case .missing: attributes += ["style=dashed", Self.color(Self.red)]
    case .unsettled: attributes += ["style=dashed", Self.color(Self.amber)]
    case .act: attributes.append(Self.color(Self.pale))
    case .provision: break
    }
    let list = attributes.isEmpty ? "" : " [\(attributes.joined(separator: ", "))]"
    return "  \(id(of: link.from)) -> \(id(of: link.to))\(list);\n"
  }

  private static let thickest = 4

  private func id(of station: ReferenceNetwork.Station) -> String {
    switch station {
    case .provision(let node): "n\(node)"
    case .act(let key): quoted("act " + key)
    case .missing(let name): quoted("missing " + name)
    case .unsettled(let mention): quoted("unsettled " + mention)
    }
  }

  /// `text` as a string of Graphviz, broken into lines of about `width` characters; `end` is put after each line and says
  /// how it is set: `\l` to the left, else in the middle.
  private func quoted(_ text: String, width: Int = .max, end: String = "") -> String {
    let lines = text.split(separator: "\n").flatMap { wrapped(Printable.line($0), width) }
    let escaped = lines.map { $0.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") }
    return "\"" + (end.isEmpty ? escaped.joined(separator: "\\n") : escaped.map { $0 + end }.joined()) + "\""
  }

  private func wrapped(_ text: String, _ width: Int) -> [String] {
    var lines: [String] = []
    for word in text.split(separator: " ") {
      if let last = lines.last, last.count + word.count < width {
        lines[lines.count - 1] = "\(last) \(word)"
      } else {
        lines.append(String(word))
      }
    }
    return lines
  }
}
