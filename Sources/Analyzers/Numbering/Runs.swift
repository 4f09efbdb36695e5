import StatuteSyntax

/// The runs of labels that count through a whole container: the act, an annex, a quotation, the provisions of an
/// amending act printed after the act it amended. What an inner container holds does not count in the outer one.
struct Runs {
  /// The index of the container's node.
  let container: Int
  /// The index after the container's last descendant.
  private let end: Int

  /// bøger
  private(set) var books = Run()
  /// afsnit; they may begin again in each book.
  private(set) var parts = Run()
  /// kapitler; they may begin again in each part.
  private(set) var chapters = Run()
  /// §§, also those of an amending act; they run through whatever chapters there are.
  private(set) var sections = Run()
  /// bilag
  private(set) var annexes = Run()

  /// One run.
  struct Run {
    private(set) var entries: [NumberSequence.Entry] = []
    private var parent: Int32 = -1

    /// The run without the nodes that `isLeftOut` holds for.
    func leavingOut(_ isLeftOut: (Int) -> Bool) -> Run {
      guard entries.contains(where: { isLeftOut($0.node) }) else { return self }
      var run = self
      run.entries.removeAll { isLeftOut($0.node) }
      return run
    }

    fileprivate mutating func append(_ node: Node, at index: Int) {
      guard node.number.style != .none else { return }
      entries.append(
        .init(
          number: node.number, last: node.lastNumber, node: index,
          beginsGroup: parent >= 0 && parent != node.parent))
      parent = node.parent
    }
  }

  private init(container: Int, end: Int) {
    self.container = container
    self.end = end
  }

  /// Hands the runs of each container in `tree` to `body`, in the order in which the containers end.
  static func forEach(in tree: SyntaxTree, _ body: (Runs) -> Void) {
    let nodes = tree.nodes
    guard !nodes.isEmpty else { return }
    var open = [Runs(container: 0, end: nodes.count)]
    var index = 1
    while index < nodes.count {
      let node = nodes[index]
      while open.count > 1, index >= open[open.count - 1].end { body(open.removeLast()) }
      open[open.count - 1].append(node, at: index)
      let end = Int(node.subtreeEnd)
      switch node.kind {
      case .quotation, .commencement, .annex:
        open.append(Runs(container: index, end: end))
        index += 1
      case .book, .part, .chapter, .amendingSection, .instruction: index += 1
      default: index = max(end, index + 1)
      }
    }
    while let last = open.popLast() { body(last) }
  }

  private mutating func append(_ node: Node, at index: Int) {
    switch node.kind {
    case .book: books.append(node, at: index)
    case .part: parts.append(node, at: index)
    case .chapter: chapters.append(node, at: index)
    case .section, .amendingSection: sections.append(node, at: index)
    case .annex: annexes.append(node, at: index)
    default: break
    }
  }
}
