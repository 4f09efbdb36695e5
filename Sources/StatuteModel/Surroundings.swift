import StatuteSyntax

/// What a provision stands in and under.
extension Document {
  /// The section, stykke, … of `kind` around `node`, itself included.
  public func enclosing(_ kind: NodeKind, of node: Int) -> Int? {
    var current = node
    while current > 0 {
      if tree.nodes[current].kind == kind { return current }
      current = min(Int(tree.nodes[current].parent), current - 1)
    }
    return nil
  }

  /// The heading that the section around `node` stands under: the last one before it in the same chapter.
  public func heading(over node: Int) -> Int? {
    guard let section = enclosing(.section, of: node) else { return nil }
    var at = section - 1
    let limit = max(0, section - Self.farthestHeading)
    while at > limit {
      switch tree.nodes[at].kind {
      case .heading: return at
      case .chapter, .part, .book, .annex, .commencement: return nil
      default: at -= 1
      }
    }
    return nil
  }

  /// So many nodes before a section is its heading looked for.
  private static let farthestHeading = 1_000
}
