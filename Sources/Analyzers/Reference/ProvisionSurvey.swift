import StatuteModel
import StatuteSyntax
import StatuteText

/// What has become of each provision of a text, and what about a reference deserves a closer look.
struct ProvisionSurvey {
  /// What has become of a provision.
  enum State: UInt8 {
    case present
    /// `(Ophævet)`
    case repealed
    /// `(Udelades)`, `(Udeladt)`: in force perhaps, but not printed here.
    case omitted
  }

  /// What about a reference deserves a closer look.
  struct Suspicions: OptionSet {
    let rawValue: UInt8
    static let missing = Suspicions(rawValue: 1 << 0)
    static let gone = Suspicions(rawValue: 1 << 1)
    static let itself = Suspicions(rawValue: 1 << 2)
    static let range = Suspicions(rawValue: 1 << 3)
    static let letter = Suspicions(rawValue: 1 << 4)
    static let order = Suspicions(rawValue: 1 << 5)
    static let sign = Suspicions(rawValue: 1 << 6)
  }

  /// By node; empty where all is present.
  private let states: [State]

  init(_ document: Document) {
    let bytes = document.source.bytes
    var states: [State] = []
    document.tree.nodes.withUnsafeBufferPointer { nodes in
      for index in document.repealed {
        let range = nodes[index].text.isEmpty ? nodes[index].range : nodes[index].text
        let state: State =
          bytes.holds("ophæv", in: range) ? .repealed : bytes.holds("udela", in: range) ? .omitted : .present
        guard state != .present else { continue }
        if states.isEmpty { states = [State](repeating: .present, count: nodes.count) }
        for inner in index..<min(max(Int(nodes[index].subtreeEnd), index + 1), nodes.count) { states[inner] = state }
        Self.shareWithSection(of: index, state, nodes, &states)
      }
    }
    self.states = states
  }

  /// A section is what all its stykker are. Called when `child` is known; the last of them settles it.
  private static func shareWithSection(
    of child: Int, _ state: State, _ nodes: UnsafeBufferPointer<Node>, _ states: inout [State]
  ) {
    let section = Int(nodes[child].parent)
    guard nodes[child].kind == .subsection, section > 0, section < child, nodes[section].kind == .section else {
      return
    }
    var other = section + 1
    while other < min(Int(nodes[section].subtreeEnd), nodes.count) {
      if nodes[other].kind == .subsection, states[other] != state { return }
      other = max(Int(nodes[other].subtreeEnd), other + 1)
    }
    states[section] = state
  }

  /// What has become of the provision with index `node`.
  func state(of node: Int) -> State { states.isEmpty ? .present : states[node] }

  /// What about `reference` deserves a closer look.
  @inline(__always)
  func suspicions(
    _ reference: borrowing Reference, _ resolution: borrowing Resolution, _ nodes: UnsafeBufferPointer<Node>,
    _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Suspicions {
    var found: Suspicions = []
    if reference.flags.contains(.wrongOrder) { found.insert(.order) }
    if reference.chain.rangeEnd != .none { found.insert(.range) }
    if reference.first == .subsection, followsNumber(reference.range.start, bytes) { found.insert(.sign) }
    switch resolution.status {
    case .missing: found.insert(.missing)
    case .resolved where !resolution.targets.isEmpty:
      let first = resolution.targets[0].node
      if !states.isEmpty,
        states[first] != .present || states[resolution.targets[resolution.targets.count - 1].node] != .present
      {
        found.insert(.gone)
      }
      if nodes[first].kind == .subsection, reference.node >= first,
        reference.node < max(Int(nodes[first].subtreeEnd), first + 1)
      {
        found.insert(.itself)
      }
      if reference.chain[.section].letters != 0 { found.insert(.letter) }
    default: break
    }
    return found
  }

  /// Whether a comma and, before it, a number or letter stand before `offset`.
  @inline(__always)
  private func followsNumber(_ offset: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard offset > 3, bytes[offset - 1] == 0x20, bytes[offset - 2] == 0x2C else { return false }
    let before = bytes[offset - 3]
    return before.isDigit || before.isLetterByte && bytes[offset - 4] == 0x20
  }
}
