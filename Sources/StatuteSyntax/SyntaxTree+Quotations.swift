import StatuteText

extension SyntaxTree {
  /// Whether a `»` before `offset` in the text of the node with index `node` is still open there: `ændres »§ 3« til: »efter § 4«`.
  ///
  /// - Parameter most: How many bytes before `offset` are looked at.
  package func isQuoted(_ offset: Int, in node: Int, lookingBack most: Int = .max) -> Bool {
    openMark(before: offset, in: node, lookingBack: most) != nil
  }

  /// Where the `»` stands that is still open at `offset` in the text of the node with index `node`; nil where none is.
  ///
  /// - Parameter most: How many bytes before `offset` are looked at.
  package func openMark(before offset: Int, in node: Int, lookingBack most: Int = .max) -> Int? {
    let bytes = source.bytes
    let start = max(nodes[node].text.start, offset - min(most, offset))
    var at = min(offset, bytes.count) - 1
    while at > start {
      if bytes[at - 1] == 0xC2 {
        if bytes[at] == 0xBB { return at - 1 }
        if bytes[at] == 0xAB { return nil }
      }
      at -= 1
    }
    return nil
  }

  /// The `»` that opens the quotation `node`; nil where it lacks. One that opens the first words of it is theirs.
  package func openingMark(of node: Int) -> ByteRange? {
    let range = nodes[node].range
    let own = nodes[node..<Int(nodes[node].subtreeEnd)]
    let first = own.lazy.map { $0.label.isEmpty ? $0.text : $0.label }.first { !$0.isEmpty }
    let lead = source[ByteRange(range.start, first?.start ?? range.end)]
    guard let mark = lead.indices.dropFirst().first(where: { lead[$0 - 1] == 0xC2 && lead[$0] == 0xBB }) else {
      return nil
    }
    let end = range.start + mark + 1 - lead.startIndex
    return ByteRange(end - 2, end)
  }
}
