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

  private static let verb = Array("træder".utf8)
  private static let force = Array("i kraft".utf8)
  private static let decision = Array("fastsætter tidspunktet for".utf8)
  /// Before what the sentence is not about: `Loven træder i kraft den …, bortset fra § 1, nr. 2`.
  private static let exceptions = ["bortset fra", "med undtagelse af", "undtagen"].map { Array($0.utf8) }
  /// So many bytes may stand between `træder` and `i kraft`: `dog træder § 1, nr. 2 og 3, først i kraft`.
  private static let farthestForce = 200

  private mutating func read(_ node: Node, _ index: Int, _ document: Document) {
    for sentence in document.sentences(of: index) { read(sentence, of: index, document) }
  }

  /// Reads the clauses of a sentence, each of which may be about other parts: `Loven træder i kraft den 1. juli 2031, dog træder § 1,
  /// nr. 2, først i kraft den 1. januar 2032.`
  private mutating func read(_ sentence: ByteRange, of index: Int, _ document: Document) {
    let bytes = document.source[sentence]
    var start = bytes.startIndex
    while let verb = bytes[start...].firstRange(of: Self.verb),
      let force = bytes[verb.upperBound...].prefix(Self.farthestForce).firstRange(of: Self.force)
    {
      if let time = Self.time(String(decoding: bytes[force.upperBound...].prefix(60), as: UTF8.self)) {
        add(time, document, index, bytes[start..<force.lowerBound], isFirst: start == bytes.startIndex)
      }
      start = force.upperBound
    }
    if bytes[start...].firstRange(of: Self.decision) != nil {
      add(.ministerDecides, document, index, bytes[start...], isFirst: start == bytes.startIndex)
    }
  }

  /// Takes note that what `clause` is about comes into force at `time`; without any part it is the act, where it is the first of its
  /// sentence.
  private mutating func add(
    _ time: Time, _ document: Document, _ node: Int, _ clause: ArraySlice<UInt8>, isFirst: Bool
  ) {
    // »…, bortset fra § 1, nr. 2, der træder i kraft den …« is about just that.
    let exception = isFirst ? Self.exceptions.compactMap { clause.firstRange(of: $0)?.lowerBound }.min() : nil
    let end = exception ?? clause.endIndex
    let subject = ByteRange(clause.startIndex, end)
    let references = document.references
    let chains = references.indices(in: node..<(node + 1)).map { references.all[$0] }
      .filter { subject.contains($0.range) && $0.chain[.section] != .none && $0.owner.kind != .named }.map(\.chain)
    if !chains.isEmpty {
      parts += chains.map { ($0, time) }
    } else if isFirst {
      act = act ?? time
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
