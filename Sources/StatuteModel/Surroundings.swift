import StatuteSyntax

extension SyntaxTree {
  /// Whether what stands in `node` tells of the act as it was when a change was made: a note, appended provisions, the
  /// opening. A reference there to what is gone is no fault.
  public func tellsOfHistory(_ node: Int) -> Bool {
    var current = node
    while current > 0 {
      switch nodes[current].kind {
      case .commencement, .note, .opening: return true
      default: current = min(Int(nodes[current].parent), current - 1)
      }
    }
    return false
  }
}

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
