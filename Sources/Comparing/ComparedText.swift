import StatuteModel
import StatuteSyntax
import StatuteText

/// One of two texts that are compared, with what tells its provisions from one another.
package struct ComparedText: Sendable {
  package let document: Document
  package let nodes: [Node]
  /// What each node says itself, without its label.
  package private(set) var ownKeys: [UInt64] = []
  /// What each node says with everything in it: own words, and the numbers and words of what stands in it.
  package private(set) var keys: [UInt64] = []

  package init(_ document: Document) {
    self.document = document
    nodes = document.tree.nodes
    ownKeys = nodes.map { Self.key(of: $0.text, in: document.source) }
    keys = ownKeys
    for index in nodes.indices.reversed() {
      var key = Self.mixed(ownKeys[index], UInt64(nodes[index].kind.rawValue))
      for child in document.tree.children(of: index) {
        key = Self.mixed(Self.mixed(key, number(of: child).order), keys[child])
      }
      keys[index] = key
    }
  }

  private static func mixed(_ a: UInt64, _ b: UInt64) -> UInt64 {
    var mixed = (a ^ b &* 0x9E37_79B9_7F4A_7C15) &* 0xFF51_AFD7_ED55_8CCD
    mixed ^= mixed >> 32
    return mixed
  }

  /// What `range` says, white space of any kind as one space and without what cannot be seen.
  private static func key(of range: ByteRange, in source: SourceText) -> UInt64 {
    source.bytes.withUnsafeBufferPointer { bytes in
      var key: UInt64 = 0xCBF2_9CE4_8422_2325
      var isSpace = false
      var at = range.start
      while at < range.end {
        let byte = bytes[at]
        if byte <= 0x20 {
          isSpace = true
          at += 1
        } else if byte == 0xC2, at + 1 < range.end, bytes[at + 1] == 0xA0 {
          isSpace = true
          at += 2
        } else if byte == 0xC2, at + 1 < range.end, bytes[at + 1] == 0xAD {
          at += 2
        } else if byte == 0xE2, at + 2 < range.end, bytes[at + 1] == 0x80, 0x8B...0x8F ~= bytes[at + 2] {
          // ZERO WIDTH SPACE, JOINER and the like
          at += 3
        } else {
          if isSpace { key = (key ^ 0x20) &* 0x100_0000_01B3 }
          isSpace = false
          key = (key ^ UInt64(byte)) &* 0x100_0000_01B3
          at += 1
        }
      }
      return key
    }
  }

  /// The number of `node`; an unlabelled stykke is the first.
  package func number(of node: Int) -> ProvisionNumber {
    nodes[node].kind == .subsection && nodes[node].number.style == .none
      ? ProvisionNumber(value: max(1, nodes[node].number.value)) : nodes[node].number
  }
}

/// The words of the provisions of a text, each worked out when someone first asks for it.
final class WordBags {
  private let text: ComparedText
  private var known: [Int: [UInt64]] = [:]

  init(_ text: ComparedText) { self.text = text }

  /// The keys of the words in `node` and everything in it, in ascending order.
  func bag(_ node: Int) -> [UInt64] {
    if let known = known[node] { return known }
    let keys = words(node).sorted()
    known[node] = keys
    return keys
  }

  /// The keys of the words in `node` and everything in it, in the order they stand.
  func words(_ node: Int) -> [UInt64] {
    (node..<Int(text.nodes[node].subtreeEnd)).flatMap { index in
      ComparedWord.all(in: text.nodes[index].text, of: text.document.source).map(\.key)
    }
  }
}

/// How alike two multisets of words are: 1 for equal ones, 0 where they share nothing (Dice).
package func likeness(_ a: [UInt64], _ b: [UInt64]) -> Double {
  guard !a.isEmpty, !b.isEmpty else { return a.isEmpty && b.isEmpty ? 1 : 0 }
  var (i, j, shared) = (0, 0, 0)
  while i < a.count, j < b.count {
    if a[i] == b[j] {
      (i, j, shared) = (i + 1, j + 1, shared + 1)
    } else if a[i] < b[j] {
      i += 1
    } else {
      j += 1
    }
  }
  return 2 * Double(shared) / Double(a.count + b.count)
}
