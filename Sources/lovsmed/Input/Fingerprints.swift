import Analysis
import StatuteModel
import StatuteText

/// What findings are known by when their text is written on: the rule, and the words of the provision they are about. Lines
/// and numbers may change, so may the message and the file; new words make a finding a new one.
struct Fingerprints {
  /// One for each finding; findings of one rule in one provision share theirs.
  let values: [Checksum]

  /// Those of `findings` in `document`.
  init(of findings: [Finding], in document: Document) {
    var words: [Int: Checksum] = [:]
    values = findings.map { finding in
      let node = Self.speaking(finding.node, in: document)
      let provision = words[node] ?? Checksum(wordsOf: document.source, document.tree.nodes[node].text)
      words[node] = provision
      return provision.with(finding.rule.id)
    }
  }

  /// The node whose words stand for those of `node`: the first in it that has any.
  private static func speaking(_ node: Int, in document: Document) -> Int {
    let nodes = document.tree.nodes
    guard nodes.indices.contains(node) else { return 0 }
    return (node..<Int(nodes[node].subtreeEnd)).first { !nodes[$0].text.isEmpty } ?? node
  }

  /// The same as texts of which no two are alike.
  var numbered: [String] {
    var seen: [Checksum: Int] = [:]
    return values.map { value in
      seen[value, default: 0] += 1
      return "\(value.hexadecimal)/\(seen[value, default: 1])"
    }
  }

  /// Texts of which no two are alike, also beside those of files with other paths.
  func told(of path: String) -> [String] { numbered.map { Checksum(path, $0).hexadecimal } }
}

/// A sum of 64 bits by which texts are told apart (FNV-1a).
struct Checksum: Hashable {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  /// The sum of `parts`, each by itself.
  init(_ parts: String...) { for part in parts { add(part) } }

  /// The sum of the words in `range`, whatever white space is between them.
  init(wordsOf source: SourceText, _ range: ByteRange) {
    var isBetween = false
    for scalar in source.string(in: range).unicodeScalars {
      if scalar.properties.isWhitespace {
        isBetween = true
      } else {
        if isBetween { add(0x20) }
        isBetween = false
        for byte in UTF8.encode(scalar) ?? .init() { add(byte) }
      }
    }
    add(0)
  }

  /// The sum with `part` added.
  func with(_ part: String) -> Checksum {
    var sum = self
    sum.add(part)
    return sum
  }

  private mutating func add(_ part: String) {
    for byte in part.utf8 { add(byte) }
    add(0)
  }

  private mutating func add(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }

  /// In 16 figures.
  var hexadecimal: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
