import StatuteModel
import StatuteSyntax
import StatuteText

/// The marks around new text in instructions, and before provisions quoted anywhere else, which stand in the text of no node: by the node
/// before whose words, and behind whose, they stand.
package struct QuotationMarks {
  private var openings: [Int: String] = [:]
  private var closings: [Int: String] = [:]
  /// What stands behind the `«` of a quotation, up to that of the next one around it.
  private var signs: [Int: String] = [:]
  /// The nodes before whose words a mark stands that opens no quotation.
  private var lonely: Set<Int> = []

  /// What stands between a `»` and the words is no longer.
  private static let longestOpening = 16

  package init(_ document: Document) {
    let nodes = document.tree.nodes
    // The quotations that end behind the words of a node, the outermost first.
    var ending: [Int: [Int]] = [:]
    for index in nodes.indices where nodes[index].kind == .quotation {
      let inside = (index..<Int(nodes[index].subtreeEnd)).filter {
        nodes[$0].kind != .comment && !(nodes[$0].label.isEmpty && nodes[$0].text.isEmpty && nodes[$0].kind != .table)
      }
      guard let first = inside.first, let last = inside.last else { continue }
      let range = document.source.trimmed(nodes[index].range)
      let start = nodes[first].label.isEmpty ? nodes[first].text.start : nodes[first].label.start
      let end = max(nodes[last].label.end, nodes[last].text.end)
      if start - range.start <= Self.longestOpening,
        let mark = Self.mark(from: range.start, to: start, beginningWith: "»", document)
      {
        openings[first, default: ""] = mark + openings[first, default: ""]
      }
      // Those of the quotations in it stand in what is behind the outermost one. Words, too, can stand there: `»»Min Plan« for fyr«.`
      // where the first of two marks is missing.
      if let mark = closings[last] ?? Self.mark(from: end, to: range.end, beginningWith: "«", document) {
        closings[last] = mark
        ending[last, default: []].append(index)
      }
    }
    for (last, quotations) in ending {
      var rest = (closings[last] ?? "").dropFirst()[...]
      for quotation in quotations.dropFirst().reversed() {
        signs[quotation] = String(rest.prefix { $0 != "«" })
        rest = rest.drop { $0 != "«" }.dropFirst()
      }
      signs[quotations[0]] = String(rest.drop { $0 == "«" })
    }
    for index in nodes.indices where openings[index] == nil {
      let node = nodes[index]
      guard
        node.label.isEmpty
          // In the remarks what is quoted is text.
          ? node.kind == .text && node.range.start < node.text.start
            && Self.hasMark(before: node.text.start, document.source)
          : Self.hasMark(before: node.label.start, document.source)
      else { continue }
      openings[index] = "»"
      lonely.insert(index)
    }
  }

  /// What stands before the words of the node with index `node`.
  package func opening(before node: Int) -> String { openings[node] ?? "" }

  /// The same where it opens no quotation: `»§ 2. …«` in the middle of an act.
  package func lonelyMark(before node: Int) -> String { lonely.contains(node) ? opening(before: node) : "" }

  /// What stands behind the words of the node with index `node`.
  package func closing(behind node: Int) -> String { closings[node] ?? "" }

  /// What stands behind the `«` of the quotation with index `node`: the full stop of the instruction.
  package func sign(behindQuotation node: Int) -> String { signs[node] ?? "" }

  /// Whether a `»` stands before `offset`, be it that signs of Markdown or spaces stand between.
  private static func hasMark(before offset: Int, _ source: SourceText) -> Bool {
    let before = source.bytes[..<offset].suffix(longestOpening).reversed().drop { " \t*_>#\\".utf8.contains($0) }
    return before.starts(with: "»".utf8.reversed())
  }

  private static func mark(from start: Int, to end: Int, beginningWith sign: String, _ document: Document) -> String? {
    guard start < end else { return nil }
    let words = document.words(at: ByteRange(start, end))
    return words.hasPrefix(sign) ? words : nil
  }
}
