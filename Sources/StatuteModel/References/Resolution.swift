import StatuteSyntax
import StatuteText

/// What became of a reference.
public enum ReferenceStatus: UInt8, Sendable, CaseIterable {
  /// It points at what is there.
  case resolved
  /// What it points at is not there.
  case missing
  /// It has more than one reading.
  case ambiguous
  /// The document is an excerpt that does not hold the place.
  case outsideExcerpt
  /// It belongs to another act, which is not at hand.
  case external

  /// The key in JSON (`CONTRACT.md`).
  public var key: String {
    switch self {
    case .outsideExcerpt: "outside-excerpt"
    default: "\(self)"
    }
  }
}

/// A place a reference points at.
public struct ReferenceTarget: Hashable, Sendable {
  private var nodeIndex: Int32
  private var sentenceNumber: Int32
  /// Its bytes.
  public var range: ByteRange

  /// The provision with index `node`, or one sentence in it.
  public init(node: Int, sentence: Int, range: ByteRange) {
    nodeIndex = Int32(clamping: node)
    sentenceNumber = Int32(clamping: sentence)
    self.range = range
  }

  /// The target after `change`, of whose text `nodes` are the reading's with the same outline.
  @inline(__always)
  fileprivate func moved(with change: TextChange, _ nodes: UnsafeBufferPointer<Node>) -> ReferenceTarget {
    var target = self
    target.range = sentence == 0 ? nodes[node].range : change.moved(range)
    return target
  }

  /// The index of the provision's node.
  public var node: Int { Int(nodeIndex) }
  /// The sentence (pkt.) in it, from 1; 0 for the whole provision.
  public var sentence: Int { Int(sentenceNumber) }
}

/// The places a reference points at; nearly always one, which is kept without an array of its own.
public struct ReferenceTargets: RandomAccessCollection, Sendable {
  /// The first of them; nothing where there is none.
  private var only: ReferenceTarget
  /// All of them, where they are not one.
  private var all: Several?
  private var number: Int32

  /// What is not one target alone.
  private final class Several: Sendable {
    private let targets: [ReferenceTarget]
    /// The sections of a range, which the index holds; their places are those of the nodes.
    private let run: ArraySlice<Int>
    private let nodes: [Node]

    init(_ targets: [ReferenceTarget]) {
      (self.targets, run, nodes) = (targets, [], [])
    }

    init(_ run: ArraySlice<Int>, _ nodes: [Node]) {
      (targets, self.run, self.nodes) = ([], run, nodes)
    }

    subscript(position: Int) -> ReferenceTarget {
      if !targets.isEmpty { return targets[position] }
      let node = run[run.startIndex + position]
      return ReferenceTarget(node: node, sentence: 0, range: nodes[node].range)
    }

    func moved(with change: TextChange, in tree: SyntaxTree) -> Several {
      guard !targets.isEmpty else { return Several(run, tree.nodes) }
      return tree.nodes.withUnsafeBufferPointer { nodes in Several(targets.map { $0.moved(with: change, nodes) }) }
    }
  }

  /// The most targets that are kept of one range; the rest of a longer one (`§§ 1-9999`) is left out.
  public static let maximumCount = 1_000

  /// The first ``maximumCount`` of the provisions of `tree` with these indices, which are not copied.
  init(_ indices: ArraySlice<Int>, of tree: SyntaxTree) {
    let run = indices.prefix(Self.maximumCount)
    self.init(run.count, first: run.first.map { ReferenceTarget(node: $0, sentence: 0, range: tree.nodes[$0].range) })
    if number > 1 { all = Several(run, tree.nodes) }
  }

  /// The first ``maximumCount`` of `targets`.
  public init(_ targets: some Sequence<ReferenceTarget>) { self.init(Array(targets.prefix(Self.maximumCount))) }

  /// The first ``maximumCount`` of `targets`, which are not copied.
  init(_ targets: [ReferenceTarget]) {
    let targets = targets.count > Self.maximumCount ? Array(targets.prefix(Self.maximumCount)) : targets
    self.init(targets.count, first: targets.first)
    if number > 1 { all = Several(targets) }
  }

  /// A single target.
  public init(_ target: ReferenceTarget) { self.init(1, first: target) }

  /// No target.
  public init() { self.init(0, first: nil) }

  private init(_ count: Int, first: ReferenceTarget?) {
    only = first ?? ReferenceTarget(node: 0, sentence: 0, range: ByteRange(0, 0))
    number = Int32(clamping: count)
  }

  /// Moves the targets with the text, of which `tree` is the new reading with the same outline and with these `nodes`.
  @inline(__always)
  mutating func move(with change: TextChange, _ nodes: UnsafeBufferPointer<Node>, of tree: SyntaxTree) {
    // What stands before the change stays.
    if number == 1, only.range.end < change.oldRange.start { return }
    if number > 0 { only = only.moved(with: change, nodes) }
    if number > 1 { all = all?.moved(with: change, in: tree) }
  }

  /// The node of the first target and that of the last; nil where there is none.
  @inline(__always)
  var extent: ClosedRange<Int>? {
    if number == 1 { return only.node...only.node }
    return number == 0 ? nil : only.node...Swift.max(only.node, self[count - 1].node)
  }

  /// The index of the first target.
  public var startIndex: Int { 0 }
  /// The index after the last target.
  public var endIndex: Int { Int(number) }

  /// The target at `position`.
  public subscript(position: Int) -> ReferenceTarget {
    guard position > 0, let all else {
      precondition(position == 0 && number > 0, "no such target")
      return only
    }
    return all[position]
  }
}

/// Where a reference points, and why it does not where it does not.
public struct Resolution: Sendable {
  // In this order they fit into the least room.
  /// The places it points at; of a range with missing members those that exist.
  public var targets = ReferenceTargets()
  /// The number that was not found there.
  public var missingNumber = ProvisionNumber.none
  /// What became of it.
  public var status: ReferenceStatus
  /// The level that was not found.
  public var missingLevel: ReferenceLevel?
  /// The node in which it was looked for; 0 is the document.
  public var searched: Int { Int(searchedNode) }
  var searchedNode: Int32 = 0
  /// Whether levels were left out that the citation needs to be exact (`§ 5, nr. 4` where § 5 has several stykker).
  public var isImprecise = false

  /// A resolution without targets.
  public init(_ status: ReferenceStatus) { self.status = status }

  /// A resolution without targets that came of looking in `node`: when the words there change it may become another one.
  init(_ status: ReferenceStatus, searched node: Int) {
    self.status = status
    searchedNode = Int32(clamping: node)
  }

  /// The node of the first target and that of the last, or the one searched: what the resolution depends on.
  @inline(__always)
  var restsOn: ClosedRange<Int> { targets.extent ?? searched...searched }

  /// The same seen in another light: it still rests on the place that was found or searched.
  func seen(as status: ReferenceStatus) -> Resolution {
    Resolution(status, searched: targets.first?.node ?? searched)
  }

  /// The resolution that found `target`.
  init(_ target: ReferenceTarget) {
    status = .resolved
    targets = ReferenceTargets(target)
  }
}
