import Analysis
import StatuteModel
import StatuteText

/// What findings are known by when their text is written on: the rule, the words of the provision they are about, the words in
/// it that are marked, and the provisions the message names. Lines may change, so may the language and the file, and numbers
/// where provisions move together; new words make a finding a new one, and so does another thing that is wrong with the old.
struct Fingerprints {
  /// One for each finding; findings of one rule that say the same of the same words in one provision share theirs.
  let values: [Checksum]

  /// Those of `findings` in `document`.
  init(of findings: [Finding], in document: Document) {
    var words: [Int: Checksum] = [:]
    values = findings.map { finding in
      let node = Self.speaking(finding.node, in: document)
      let provision = words[node] ?? Checksum().with(wordsOf: document.source, document.tree.nodes[node].text)
      words[node] = provision
      let marked = Self.marked(by: finding, inTextOf: node, in: document)
      let named = NamedProvisions(in: finding.message, marked: document.source.string(in: marked))
      return provision.with(wordsOf: document.source, marked)
        .with(named.words(from: OwnNumbers(of: finding.node, in: document)).joined(separator: " "))
        .with(finding.rule.id)
    }
  }

  /// The node whose words stand for those of `node`: the first in it that has any.
  private static func speaking(_ node: Int, in document: Document) -> Int {
    let nodes = document.tree.nodes
    guard nodes.indices.contains(node) else { return 0 }
    return (node..<Int(nodes[node].subtreeEnd)).first { !nodes[$0].text.isEmpty } ?? node
  }

  /// The words that `finding` marks, in the text of the node with index `node` where they stand there; none where a label is
  /// marked, for it is what changes when provisions move.
  private static func marked(by finding: Finding, inTextOf node: Int, in document: Document) -> ByteRange {
    let text = document.tree.nodes[node].text
    let (start, end) = (max(finding.range.start, text.start), min(finding.range.end, text.end))
    if start < end { return ByteRange(start, end) }
    guard finding.range.start >= text.end, !text.isEmpty else { return ByteRange(text.start, text.start) }
    return ByteRange(finding.range.start, min(finding.range.end, finding.range.start + longestMark))
  }

  /// So much is looked at of what is marked outside of the provision's own words, in bytes.
  private static let longestMark = 500

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

  /// The sum with the words in `range` added, whatever white space is between them.
  func with(wordsOf source: SourceText, _ range: ByteRange) -> Checksum {
    var sum = self
    var isBetween = false
    for scalar in source.string(in: range).unicodeScalars {
      if scalar.properties.isWhitespace {
        isBetween = true
      } else {
        if isBetween { sum.add(0x20) }
        isBetween = false
        for byte in UTF8.encode(scalar) ?? .init() { sum.add(byte) }
      }
    }
    sum.add(0)
    return sum
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
