import StatuteText

extension SyntaxTree: CustomDebugStringConvertible {
  /// The text put together again from every node's own bytes; always equal to the source's bytes.
  public var printed: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(source.bytes.count)
    var open: [(node: Int, at: Int)] = []
    func close(before next: Int) {
      while let last = open.last, Int(nodes[last.node].subtreeEnd) <= next {
        bytes.append(contentsOf: source[ByteRange(last.at, nodes[last.node].range.end)])
        open.removeLast()
        if !open.isEmpty { open[open.count - 1].at = nodes[last.node].range.end }
      }
    }
    for (index, node) in nodes.enumerated() {
      close(before: index)
      if let parent = open.last { bytes.append(contentsOf: source[ByteRange(parent.at, node.range.start)]) }
      open.append((index, node.range.start))
    }
    close(before: nodes.count)
    return bytes
  }

  /// The tree as people read it: a line a node, indented, with kind, label, flags and the beginning of its own text.
  public var debugDescription: String {
    var text = "\(kind.key)\n"
    var depths: [Int] = []
    for node in nodes {
      depths.append(depths.isEmpty ? 0 : depths[Int(node.parent)] + 1)
      text += String(repeating: "  ", count: depths[depths.count - 1]) + node.kind.key
      if !node.label.isEmpty { text += " [\(source.string(in: node.label))]" }
      if !node.flags.isEmpty { text += " {\(node.flags)}" }
      if !node.text.isEmpty { text += " " + excerpt(of: node.text) }
      text += "\n"
    }
    return text
  }

  private func excerpt(of range: ByteRange) -> String {
    let text = source.string(in: range)
    let line = text.split(whereSeparator: \.isNewline).joined(separator: "⏎")
    return line.count <= 60 ? line : line.prefix(40) + "…" + line.suffix(16)
  }
}

extension NodeFlags: CustomStringConvertible {
  private static let names: [(NodeFlags, String)] = [
    (.repealed, "repealed"), (.range, "range"), (.unlabelled, "unlabelled"), (.centred, "centred"),
    (.missingStop, "missing stop"), (.wrongStop, "wrong stop"), (.missingAbbreviationStop, "missing abbreviation stop"),
    (.lowercase, "lowercase"), (.missingSpace, "missing space"), (.extraSpace, "extra space"),
    (.dotMarker, "dot marker"),
    (.parenthesised, "parenthesised"), (.unclosed, "unclosed"), (.inline, "inline"), (.tableRow, "table row"),
    (.brokenLabel, "broken label"),
  ]

  /// The names of the flags, separated by commas.
  public var description: String {
    Self.names.filter { contains($0.0) }.map(\.1).joined(separator: ", ")
  }
}
