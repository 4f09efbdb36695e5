import StatuteModel
import StatuteSyntax
import StatuteText

/// The provisions on commencement that are printed after the act.
extension Consolidation {
  /// `Lov nr. 154 af 28. februar 2012 (…) indeholder følgende ikrafttrædelsesbestemmelse:` and the closing sections of each
  /// amending act, each with its lines.
  var appended: [(kind: NodeKind, lines: [String])] { documents.flatMap(appended) }

  private func appended(_ document: Document) -> [(kind: NodeKind, lines: [String])] {
    let tree = document.tree
    let closing = tree.children(of: 0).filter { tree.nodes[$0].kind == .section }
    let used = Set(parts.filter { $0.text.document.path == document.path }.map(\.section.node))
    let sections = closing.map { (lines(of: $0, in: document, used: used), $0) }.filter { lines, _ in
      !lines.allSatisfy { $0.hasSuffix(Self.omitted) }
    }
    guard !sections.isEmpty else { return [] }
    let text = sections.flatMap { lines, _ in lines }.joined(separator: " ")
    let isTransition = Self.transitions.contains { text.contains($0) }
    let kind = isTransition ? "ikrafttrædelses- og overgangsbestemmelse" : "ikrafttrædelsesbestemmelse"
    let act = citation(of: document)
    let subtitle = self.subtitle(of: document).map { " " + $0 } ?? ""
    let heading =
      "L" + act.dropFirst() + subtitle + " indeholder følgende " + kind + (sections.count > 1 ? "r:" : ":")
    return [(.commencement, [heading])]
      + sections.map { lines, section in (.section, ["§ \(tree.nodes[section].number.description)"] + lines) }
  }

  private static let omitted = "(Udelades)"
  private static let transitions = ["finder anvendelse", "finder ikke anvendelse", "har virkning", "hidtil gældende"]

  /// The lines of a closing section without its label; a stykke that is about other acts alone is `(Udelades)`.
  private func lines(of section: Int, in document: Document, used: Set<Int>) -> [String] {
    let tree = document.tree
    let subsections = Array(tree.children(of: section))
    let isAlone = subsections.count == 1
    return subsections.flatMap { node -> [String] in
      let label = isAlone ? "" : document.source.string(in: tree.nodes[node].label)
      let start = label.isEmpty ? "" : label + " "
      if isAboutOthers(node, in: document, used: used) { return [start + Self.omitted] }
      let written = document.source.string(in: ByteRange(tree.nodes[node].label.end, tree.nodes[node].range.end))
      let from = tree.nodes[node].label.isEmpty ? document.source.string(in: tree.nodes[node].range) : written
      let lines = from.split(whereSeparator: \.isNewline).map(String.init)
        .map { String($0.drop(while: \.isWhitespace)) }.filter { !$0.isEmpty }
      return lines.enumerated().map { $0.offset == 0 ? start + $0.element : $0.element }
    }
  }

  /// Whether all that `node` names of the amending act are sections that change other acts.
  private func isAboutOthers(_ node: Int, in document: Document, used: Set<Int>) -> Bool {
    let tree = document.tree
    let amending = tree.children(of: 0).filter { tree.nodes[$0].kind == .amendingSection }
    let references = document.references
    let named = references.indices(in: node..<Int(tree.nodes[node].subtreeEnd)).map { references.all[$0] }
      .filter { $0.owner.kind != .named && $0.chain[.section] != .none }
    guard !named.isEmpty, !document.source.string(in: tree.nodes[node].text).hasPrefix("Loven ") else { return false }
    return named.allSatisfy { reference in
      let sections = amending.filter { reference.chain.covers(tree.nodes[$0].number, at: .section) }
      return !sections.isEmpty && sections.allSatisfy { !used.contains($0) }
    }
  }

  /// `(Nye kæder m.v.)` at the end of a title.
  private func subtitle(of document: Document) -> String? {
    guard let title = document.title?.withoutNoteSign, title.hasSuffix(")") else { return nil }
    var depth = 0
    for index in title.indices.reversed() {
      if title[index] == ")" { depth += 1 }
      if title[index] == "(" { depth -= 1 }
      if depth == 0 { return String(title[index...]) }
    }
    return nil
  }
}
