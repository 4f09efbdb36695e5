import StatuteText

extension SyntaxTree {
  /// What the rows of tables of contents name, as written, in document order. It is not among the references, for nothing
  /// refers there; but it goes with what it names.
  public func scanContents() -> [Reference] {
    source.bytes.withUnsafeBufferPointer { bytes in
      var scanner = ReferenceScanner(bytes)
      for (index, node) in nodes.enumerated() where node.kind == .contents && node.range.end > node.range.start {
        let last = source.lineIndex(at: node.range.end - 1)
        for line in source.lineIndex(at: node.range.start)...last {
          scanner.scan(node: index, text: source.lineContentRange(line))
        }
      }
      return scanner.references
    }
  }
}
