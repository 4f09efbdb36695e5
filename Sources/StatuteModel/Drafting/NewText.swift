import StatuteSyntax
import StatuteText

extension Document {
  /// The label of the new text that the instruction before the line with index `line`, from 0, leads to: `Stk. 11.` after
  /// `§ 4 indsættes som stk. 11:`, `§ 12.` after `§ 12 affattes således:`; nil where none does.
  public func labelOfNewText(onLine line: Int) -> String? {
    guard let end = endOfText(beforeLine: line), source.bytes[end - 1] == 0x3A else { return nil }
    let node = tree.node(at: end - 1)
    let text = tree.nodes[node].text
    guard tree.nodes[node].kind == .instruction, text.end == end else { return nil }
    let mentions = references.indices(in: node..<(node + 1)).map { references.all[$0] }
    guard let last = mentions.last, last.chain.rangeEnd == .none, let level = last.chain.deepest else { return nil }
    let words = source.string(in: ByteRange(last.range.end, end))
    let number = last.chain[level]
    if words.hasPrefix(" affattes således") || words == ":" { return label(level, number) }
    guard words.hasPrefix(" indsættes") || words.hasPrefix(" som ny") else { return nil }
    // »Efter § 12 indsættes:« is followed by § 12 a, or by the first letter that the act has not given.
    return (level == .section ? freeLetter(after: number, in: last) : number.successor).flatMap { label(level, $0) }
  }

  private func label(_ level: ReferenceLevel, _ number: ProvisionNumber) -> String? {
    switch level {
    case .section: "§ \(number)."
    case .subsection: number.isFirst ? nil : "Stk. \(number)."
    case .item, .point: "\(number))"
    case .division, .subpoint, .sentence: nil
    }
  }
}
