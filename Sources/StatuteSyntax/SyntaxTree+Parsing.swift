import StatuteText

extension SyntaxTree {
  /// Reads `source`. Reading never fails: what is no provision is text.
  public init(parsing source: SourceText) {
    let (nodes, kind) = source.bytes.withUnsafeBufferPointer { bytes in
      var builder = TreeBuilder(bytes, lineStarts: source.lineStarts)
      builder.build()
      return (builder.nodes, builder.documentKind)
    }
    self.init(source: source, nodes: nodes, kind: kind)
  }
}

extension TreeBuilder {
  /// The kind of document, from its title and opening, else from what it holds.
  var documentKind: DocumentKind {
    if traits.beginsInside { return .excerpt }
    switch traits.kind {
    case .act where traits.amendingSections > 0 && traits.amendingSections * 2 >= traits.sections && opensAmending:
      return .amendingAct
    case let kind?:
      return kind
    case nil where traits.amendingSections > 0 && opensAmending:
      return .amendingAct
    case nil:
      return holdsProvision ? .act : .other
    }
  }

  /// Whether the first section amends.
  private var opensAmending: Bool {
    nodes.first { $0.kind == .section || $0.kind == .amendingSection }?.kind == .amendingSection
  }

  private var holdsProvision: Bool {
    nodes.contains { $0.kind == .section || $0.kind == .instruction }
  }
}

extension SyntaxTree {
  /// Classifies every line of `source` and does no more; gives the number of lines. For measuring.
  package static func classifyLines(of source: SourceText) -> Int {
    source.bytes.withUnsafeBufferPointer { TreeBuilder($0, lineStarts: source.lineStarts).lines.count }
  }
}
