import StatuteText

extension SyntaxTree {
  /// Reads `source`. Reading never fails: what is no provision is text.
  ///
  /// - Parameters:
  ///   - isEdited: Whether a later state of the text is to be read, which ``remains`` make quicker.
  ///   - kind: What kind of document it is; nil where that is to be read out of the text.
  public init(parsing source: SourceText, isEdited: Bool = false, as kind: DocumentKind? = nil) {
    self.init(source, TreeBuilder.classify(source, 0..<source.lineCount), isEdited: isEdited, as: kind)
  }

  /// Reads `source`, which came of an earlier text by `change`; what `remains` of the tree of that one is taken over where
  /// the change cannot have touched it, and the lines are taken from it. The tree is the one that reading anew would give.
  public init(parsing source: SourceText, after change: TextChange, of remains: inout Remains) {
    let (lines, met) = remains.takeLines(of: source, after: change)
    self.init(
      source, lines, isEdited: true, as: remains.givenKind,
      after: TreeBuilder.Earlier(remains.nodes, remains.memory, change, met))
  }

  private init(
    _ source: SourceText, _ lines: [Line], isEdited: Bool, as kind: DocumentKind?,
    after earlier: TreeBuilder.Earlier? = nil
  ) {
    var lines = lines
    self = source.bytes.withUnsafeBufferPointer { bytes in
      var builder = TreeBuilder(
        bytes, lineStarts: source.lineStarts, lines: exchange(&lines, with: []), isEdited: isEdited)
      builder.build(after: earlier)
      let memory = TreeBuilder.Memory(
        lines: builder.lines, layout: builder.layout, checkpoints: builder.checkpoints, traits: builder.traits,
        reread: builder.reread)
      let kindRead = kind ?? builder.documentKind
      return Self(
        source: source, nodes: builder.nodes, kind: kindRead, givenKind: kind,
        readsAsLawInForce: builder.nodes.readAsLawInForce(kindRead), amends: builder.traits.amendingSections > 0,
        memory: isEdited ? memory : nil)
    }
  }

  /// What is left of the tree when its text is edited: everything but the text.
  public struct Remains: Sendable {
    /// The nodes of the earlier tree.
    public let nodes: [Node]
    /// What kind of document it was.
    public let kind: DocumentKind
    fileprivate let givenKind: DocumentKind?
    private(set) var memory: TreeBuilder.Memory
    private let lineStarts: [UInt32]

    fileprivate init?(_ tree: SyntaxTree) {
      guard let memory = tree.memory else { return nil }
      nodes = tree.nodes
      kind = tree.kind
      givenKind = tree.givenKind
      self.memory = memory
      lineStarts = tree.source.lineStarts
    }

    /// Takes out the lines and makes them those of `source`: lines that `change` has not met are moved, the others are
    /// classified.
    fileprivate mutating func takeLines(
      of source: SourceText, after change: TextChange
    ) -> ([Line], TreeBuilder.MetLines) {
      var lines = exchange(&memory.lines, with: [])
      // A line's end depends on the byte on either side of it, for CR and LF make one.
      let first = lineStarts.line(at: change.oldRange.start - 1)
      let rest = lineStarts.count - 1 - lineStarts.line(at: change.oldRange.end)
      let changed = first..<max(first, source.lineCount - rest)
      let old = first..<(lines.count - rest)
      let met = TreeBuilder.MetLines(old, in: lines, now: changed)
      if old.count == 1, changed.count == 1 {
        lines[first] = TreeBuilder.classify(source, changed)[0]
      } else {
        lines.replaceSubrange(old, with: TreeBuilder.classify(source, changed))
      }
      lines.withUnsafeMutableBufferPointer { lines in
        for line in changed.upperBound..<lines.count { lines[line].move(by: change.shift) }
      }
      return (lines, met)
    }
  }

  /// What is kept of the tree when its text is edited; nil where it was not read for that.
  public var remains: Remains? { Remains(self) }
}

extension [UInt32] {
  /// The index of the last line that starts at or before `offset`; 0 where there is none.
  fileprivate func line(at offset: Int) -> Int { Swift.max(0, countOfFirst { Int($0) <= offset } - 1) }
}

extension Line {
  /// Moves the line in its text by so many bytes.
  fileprivate mutating func move(by shift: Int) {
    let shift = UInt32(truncatingIfNeeded: shift)
    start &+= shift
    end &+= shift
    labelEnd &+= shift
    textStart &+= shift
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
    TreeBuilder.classify(source, 0..<source.lineCount).count
  }
}
