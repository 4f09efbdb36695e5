import JSON
import LanguageServerProtocol
import StatuteModel
import StatuteSyntax

extension Capability {
  /// What can be folded away: chapters, sections, lists, instructions, quotations, annexes.
  static let foldingRanges = Capability("foldingRangeProvider", .document("textDocument/foldingRange", fold))
}

/// Whole lines are folded, as every client can.
private func fold(_ snapshot: Snapshot, _: LSP.DocumentParams) throws(ResponseError) -> [FoldingRange] {
  let nodes = snapshot.document.tree.nodes
  let source = snapshot.document.source
  var ranges: [FoldingRange] = []
  var open: [Int] = []
  for (index, node) in nodes.enumerated() where node.kind.isFolded {
    while let end = open.last, end <= index { open.removeLast() }
    let range = snapshot.document.source.trimmed(node.range)
    let start = source.lineIndex(at: range.start)
    let end = source.lineIndex(at: max(range.start, range.end - 1))
    // Of what begins on one line the largest is folded.
    guard end > start, ranges.last?.startLine != start else { continue }
    ranges.append(FoldingRange(startLine: start, endLine: end, kind: node.kind.foldingKind, depth: open.count))
    open.append(Int(node.subtreeEnd))
  }
  guard let limit = snapshot.client.number("textDocument.foldingRange.rangeLimit"), limit < ranges.count else {
    return ranges
  }
  // The outermost are worth most.
  let kept = ranges.indices.sorted { (ranges[$0].depth, $0) < (ranges[$1].depth, $1) }.prefix(max(0, limit)).sorted()
  return kept.map { ranges[$0] }
}

private struct FoldingRange: JSONEncodable {
  let startLine: Int
  let endLine: Int
  let kind: String?
  /// How many others it is in.
  let depth: Int

  func encode(into json: inout JSONWriter) {
    json.beginObject()
    json.member("startLine", startLine)
    json.member("endLine", endLine)
    if let kind { json.member("kind", kind) }
    json.endObject()
  }
}

extension NodeKind {
  fileprivate var isFolded: Bool {
    switch self {
    case .frontMatter, .contents, .book, .part, .chapter, .section, .subsection, .item, .point, .amendingSection,
      .instruction, .quotation, .commencement, .annex, .note, .remarks, .remark, .mirror, .comment, .table:
      true
    case .document, .title, .opening, .heading, .bullet, .text, .renumbering, .signature: false
    }
  }

  fileprivate var foldingKind: String? {
    switch self {
    case .comment: "comment"
    case .frontMatter, .contents: "region"
    default: nil
    }
  }
}
