import StatuteModel
import StatuteSyntax
import StatuteText

/// When the parts of an amending act come into force (lovteknik 3.13).
public struct Commencement: Sendable {
  /// When something comes into force.
  public enum Time: Hashable, Sendable {
    /// On a day.
    case day(ActDate)
    /// The day after publication, or on publication.
    case publication
    /// When the minister says so.
    case ministerDecides
  }

  /// When the act does as a whole; nil where it does not say.
  public private(set) var act: Time?
  /// Parts that do at another time: `§ 1, nr. 3, træder i kraft den …`.
  private var parts: [(chain: ReferenceChain, time: Time)] = []

  /// What the closing provisions of `document` say.
  public init(_ document: Document) {
    let tree = document.tree
    var index = 1
    while index < tree.nodes.count {
      let node = tree.nodes[index]
      switch node.kind {
      case .amendingSection, .quotation, .annex, .remarks, .mirror:
        index = Int(node.subtreeEnd)
        continue
      case .subsection, .text, .item, .section: read(node, index, document)
      default: break
      }
      index += 1
    }
  }

  private static let verb = Array("træder i kraft".utf8)
  private static let decision = Array("fastsætter tidspunktet for".utf8)

  private mutating func read(_ node: Node, _ index: Int, _ document: Document) {
    for sentence in document.sentences(of: index) {
      let bytes = document.source[sentence]
      if let verb = bytes.firstRange(of: Self.verb) {
        guard let time = Self.time(String(decoding: bytes[verb.upperBound...].prefix(60), as: UTF8.self)) else {
          continue
        }
        add(time, document, index, ByteRange(sentence.start, verb.lowerBound))
      } else if bytes.firstRange(of: Self.decision) != nil {
        add(.ministerDecides, document, index, sentence)
      }
    }
  }

  private mutating func add(_ time: Time, _ document: Document, _ node: Int, _ subject: ByteRange) {
    let references = document.references
    let chains = references.indices(in: node..<(node + 1)).map { references.all[$0] }
      .filter { subject.contains($0.range) && $0.chain[.section] != .none && $0.owner.kind != .named }.map(\.chain)
    if chains.isEmpty {
      act = act ?? time
    } else {
      parts += chains.map { ($0, time) }
    }
  }

  private static func time(_ words: String) -> Time? {
    let words = words.split(whereSeparator: \.isWhitespace)
    guard let first = words.first else { return nil }
    if first == "den" { return ActDate(danish: words.dropFirst()).map { .day($0) } }
    if first == "dagen" || first == "ved" || first == "straks" { return .publication }
    return nil
  }

  /// When the instruction `number` of section `section` comes into force; nil where nothing says.
  public func time(section: ProvisionNumber, instruction number: ProvisionNumber) -> Time? {
    var found: Time?
    var depth = -1
    for (chain, time) in parts where chain.covers(section, at: .section) {
      if chain[.item] == .none {
        if depth < 0 { (found, depth) = (time, 0) }
      } else if chain.covers(number, at: .item) {
        (found, depth) = (time, 1)
      }
    }
    return found ?? act
  }
}
