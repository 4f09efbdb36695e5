import StatuteText

extension SyntaxTree {
  /// The index of the innermost node that holds the byte at `offset`; at the end of the text the innermost that ends
  /// there. The document's own is 0.
  public func node(at offset: Int) -> Int {
    let offset = min(offset, source.count - 1)
    var node = max(0, nodes.countOfFirst { $0.range.start <= offset } - 1)
    while node > 0, !nodes[node].range.contains(offset) { node = Int(nodes[node].parent) }
    return max(0, node)
  }
}
