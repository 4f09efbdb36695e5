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
  private enum Storage {
    case one(ReferenceTarget)
    case many([ReferenceTarget])
    case run(Run)
  }

  /// The sections of a range, which the index and the tree hold.
  private final class Run: Sendable {
    let indices: ArraySlice<Int>
    let nodes: [Node]

    init(_ indices: ArraySlice<Int>, _ nodes: [Node]) {
      self.indices = indices
      self.nodes = nodes
    }

    subscript(position: Int) -> ReferenceTarget {
      let node = indices[indices.startIndex + position]
      return ReferenceTarget(node: node, sentence: 0, range: nodes[node].range)
    }
  }

  private var storage: Storage

  /// The most targets that are kept of one range; the rest of a longer one (`§§ 1-9999`) is left out.
  public static let maximumCount = 1_000

  /// The first ``maximumCount`` of the provisions of `tree` with these indices, which are not copied.
  init(_ indices: ArraySlice<Int>, of tree: SyntaxTree) {
    storage = .run(Run(indices.prefix(Self.maximumCount), tree.nodes))
  }

  /// The first ``maximumCount`` of `targets`.
  public init(_ targets: some Sequence<ReferenceTarget>) {
    storage = .many(Array(targets.prefix(Self.maximumCount)))
  }

  /// A single target.
  public init(_ target: ReferenceTarget) { storage = .one(target) }

  /// No target.
  public init() { storage = .many([]) }

  /// Moves the target with the text, of which `nodes` are the new reading's with the same outline; false where it is not
  /// one alone, and nothing is done.
  @inline(__always)
  mutating func moveOnly(with change: TextChange, _ nodes: UnsafeBufferPointer<Node>) -> Bool {
    guard case .one(let target) = storage else { return false }
    // What stands before the change stays.
    if target.range.end >= change.oldRange.start { storage = .one(target.moved(with: change, nodes)) }
    return true
  }

  /// The node of the first target and that of the last; nil where there is none.
  @inline(__always)
  var extent: ClosedRange<Int>? {
    if case .one(let target) = storage { return target.node...target.node }
    return isEmpty ? nil : self[0].node...Swift.max(self[0].node, self[count - 1].node)
  }

  /// Moves the targets with the text, of which `tree` is the new reading with the same outline.
  mutating func move(with change: TextChange, in tree: SyntaxTree) {
    switch storage {
    case .one(let target): storage = .one(tree.nodes.withUnsafeBufferPointer { target.moved(with: change, $0) })
    case .many(let targets) where targets.isEmpty: break
    case .many(let targets):
      storage = .many(tree.nodes.withUnsafeBufferPointer { nodes in targets.map { $0.moved(with: change, nodes) } })
    case .run(let run): storage = .run(Run(run.indices, tree.nodes))
    }
  }

  /// The index of the first target.
  public var startIndex: Int { 0 }
  /// The index after the last target.
  public var endIndex: Int {
    switch storage {
    case .one: 1
    case .many(let targets): targets.count
    case .run(let run): run.indices.count
    }
  }

  /// The target at `position`.
  public subscript(position: Int) -> ReferenceTarget {
    switch storage {
    case .one(let target): target
    case .many(let targets): targets[position]
    case .run(let run): run[position]
    }
  }
}

/// Where a reference points, and why it does not where it does not.
public struct Resolution: Sendable {
  /// What became of it.
  public var status: ReferenceStatus
  /// The places it points at; of a range with missing members those that exist.
  public var targets = ReferenceTargets()
  /// The level that was not found.
  public var missingLevel: ReferenceLevel?
  /// The number that was not found there.
  public var missingNumber = ProvisionNumber.none
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
