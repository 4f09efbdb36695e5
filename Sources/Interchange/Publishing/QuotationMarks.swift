import StatuteModel
import StatuteSyntax
import StatuteText

/// The marks around new text in instructions, which stand in the text of no node: by the node before whose words, and behind whose,
/// they stand.
package struct QuotationMarks {
  private var openings: [Int: String] = [:]
  private var closings: [Int: String] = [:]
  /// What stands behind the new text of a quotation: `«.`
  private var ends: [Int: String] = [:]

  /// What stands between a `»` and the words is no longer.
  private static let longestOpening = 16

  package init(_ document: Document) {
    let nodes = document.tree.nodes
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
      // Words, too, can stand there: `»»Min Plan« for fyr«.` where the first of two marks is missing.
      if let mark = Self.mark(from: end, to: range.end, beginningWith: "«", document) {
        closings[last, default: ""] += mark
        ends[index] = mark
      }
    }
  }

  /// What stands before the words of the node with index `node`.
  package func opening(before node: Int) -> String { openings[node] ?? "" }

  /// What stands behind the words of the node with index `node`.
  package func closing(behind node: Int) -> String { closings[node] ?? "" }

  /// What stands behind the `«` of the quotation with index `node`: the full stop of the instruction.
  package func sign(behindQuotation node: Int) -> String { String((ends[node] ?? "").drop { $0 == "«" }) }

  private static func mark(from start: Int, to end: Int, beginningWith sign: String, _ document: Document) -> String? {
    guard start < end else { return nil }
    let words = document.words(at: ByteRange(start, end))
    return words.hasPrefix(sign) ? words : nil
  }
}
