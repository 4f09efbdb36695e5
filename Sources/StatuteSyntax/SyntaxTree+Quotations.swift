import StatuteText

extension SyntaxTree {
  /// Whether a `»` before `offset` in the text of the node with index `node` is still open there: `ændres »§ 3« til: »efter § 4«`.
  ///
  /// - Parameter most: How many bytes before `offset` are looked at.
  package func isQuoted(_ offset: Int, in node: Int, lookingBack most: Int = .max) -> Bool {
    let bytes = source.bytes
    let start = max(nodes[node].text.start, offset - min(most, offset))
    var at = min(offset, bytes.count) - 1
    while at > start {
      if bytes[at - 1] == 0xC2 {
        if bytes[at] == 0xBB { return true }
        if bytes[at] == 0xAB { return false }
      }
      at -= 1
    }
    return false
  }
}
