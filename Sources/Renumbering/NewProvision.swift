import StatuteModel
import StatuteSyntax
import StatuteText

/// Writes a new provision in the manner of those it comes to stand among.
struct NewProvision {
  private let number: ProvisionNumber
  private let series: Series
  private let document: Document

  /// A provision of `series` with this number.
  init(_ number: ProvisionNumber, in series: Series, of document: Document) {
    self.number = number
    self.series = series
    self.document = document
  }

  private var nodes: [Node] { document.tree.nodes }

  /// The longest opening that is taken over from a neighbour, in bytes.
  private static let longestOpening = 120

  /// A new provision after the one with index `node` and all that is in it.
  func after(_ node: Int) throws(RenumberingRefusal) -> Changes.Insertion {
    let model = series.next(after: node) ?? node
    let offset = document.visibleEnd(before: nodes[node].range.end)
    return insertion(
      at: offset, opening: try opening(like: model, orAny: series.members),
      ending: ending(at: series.place(of: node) + 1, beside: node))
  }

  /// A new provision before the one with index `node`.
  func before(_ node: Int) throws(RenumberingRefusal) -> Changes.Insertion {
    let offset = document.visibleEnd(before: nodes[node].range.start)
    return insertion(
      at: offset, opening: try opening(like: node, orAny: series.members),
      ending: ending(at: series.place(of: node), beside: node))
  }

  /// A new first stykke with the label `first`, which may be empty, before the one with index `node`, which has had no label and gets one
  /// with the number.
  func beforeUnlabelled(_ node: Int, _ first: String) throws(RenumberingRefusal) -> Changes.Insertion {
    guard !nodes[node].text.isEmpty else { throw .unlabelled(document.place(of: node)) }
    let opening = try opening(like: series.next(after: node) ?? node, orAny: [])
    let own = ByteRange(first.utf8.count, first.utf8.count + Renumbering.placeholder.utf8.count)
    return Changes.Insertion(
      edit: TextEdit(
        ByteRange(nodes[node].text.start, nodes[node].text.start), first + Renumbering.placeholder + opening),
      own: ByteRange(0, own.end), placeholder: own, labels: node, number: nodes[node].number)
  }

  /// The label of a stykke that begins a line, as the one with index `node` would have it: `Stk. 1. `.
  func label(like node: Int) throws(RenumberingRefusal) -> String {
    String(try opening(like: node, orAny: series.members).drop(while: \.isWhitespace))
  }

  private func insertion(at offset: Int, opening: String, ending: String) -> Changes.Insertion {
    let start = opening.utf8.count
    let text = opening + Renumbering.placeholder + ending
    return Changes.Insertion(
      edit: TextEdit(ByteRange(offset, offset), text), own: ByteRange(0, text.utf8.count),
      placeholder: ByteRange(start, start + Renumbering.placeholder.utf8.count), number: number)
  }

  /// What items end in at `place` of the list; else a comma or semicolon where the one with index `node` ends in one.
  private func ending(at place: Int, beside node: Int) -> String {
    if let endings = ListEndings(of: series, in: document) { return endings.ending(at: place) }
    guard nodes[node].kind == .item || nodes[node].kind == .point,
      let last = document.source[document.visibleEnd(before: nodes[node].range.end) - 1], last == 0x2C || last == 0x3B
    else { return "" }
    return last == 0x2C ? "," : ";"
  }

  // MARK: The opening

  /// All that stands from the text before up to the words: line end, white space and label.
  private func opening(like model: Int, orAny others: [Int]) throws(RenumberingRefusal) -> String {
    let kind = nodes[model].kind
    // Neighbours first; a section of one stykke has no label to take over, so that one of another section's serves.
    let near = [model] + others
    let far = nodes.indices.lazy.filter { nodes[$0].kind == kind && kind == .subsection && !nodes[$0].label.isEmpty }
    for candidate in near {
      if let opening = opening(of: candidate) { return opening }
    }
    for candidate in far where document.enclosing(candidate, Series.isTextOfItsOwn) == nil {
      if let opening = opening(of: candidate) { return opening }
    }
    guard kind == .subsection else { throw .unreadable(document.source.string(in: nodes[model].label)) }
    // New text that an amending act quotes tells no more than how labels are written.
    let quoted = far.lazy.compactMap { self.opening(of: $0) }.first
    let label = quoted.map { String($0.drop { $0.isWhitespace || $0 == "»" }) } ?? "Stk. \(number). "
    return separator(before: model) + label
  }

  /// What parts a stykke from the one with index `node`: as many line ends as stand between its section's number and it, where that is
  /// alone on its line.
  private func separator(before node: Int) -> String {
    let section = Int(nodes[node].parent)
    guard document.subsections(under: section).contains(node) else { return lineEnd }
    let gap = ByteRange(nodes[section].label.end, max(nodes[section].label.end, nodes[node].text.start))
    let lines = document.source.string(in: gap).count { $0.isNewline }
    return String(repeating: lineEnd, count: min(max(lines, 1), 2))
  }

  private func opening(of model: Int) -> String? {
    let node = nodes[model]
    guard !node.label.isEmpty, node.flags.isDisjoint(with: [.range, .brokenLabel]),
      let written = node.writtenNumbers(in: document.source), written.count == 1,
      let words = document.firstWord(of: model)
    else { return nil }
    let start = document.visibleEnd(before: node.range.start)
    guard start <= written[0].range.start, words >= node.label.end, words - start <= Self.longestOpening else {
      return nil
    }
    let text = NumberWriting(document).text(of: number, for: written[0])
    return document.source.string(in: ByteRange(start, written[0].range.start)) + text
      + document.source.string(in: ByteRange(written[0].range.end, words))
  }

  private var lineEnd: String { document.source.lineEnd }
}

extension Document {
  /// Where the words of the provision with index `node` begin; nil where it has none of its own.
  func firstWord(of node: Int) -> Int? {
    let nodes = tree.nodes
    if !nodes[node].text.isEmpty { return nodes[node].text.start }
    let child = node + 1
    guard child < Int(nodes[node].subtreeEnd), nodes[child].label.isEmpty, !nodes[child].text.isEmpty else {
      return nil
    }
    return nodes[child].text.start
  }
}
