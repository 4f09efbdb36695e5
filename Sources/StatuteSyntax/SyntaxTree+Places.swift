extension SyntaxTree {
  /// The index of the innermost node that holds the byte at `offset`; at the end of the text the innermost that ends
  /// there. The document's own is 0.
  public func node(at offset: Int) -> Int {
    let offset = min(offset, source.count - 1)
    var (low, high) = (0, nodes.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if nodes[middle].range.start <= offset { low = middle } else { high = middle }
    }
    var node = low
    while node > 0, !nodes[node].range.contains(offset) { node = Int(nodes[node].parent) }
    return max(0, node)
  }
}
