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
    /// When the act says in a way that is not understood; its words: `træder i kraft den 31. februar 2024`.
    case unread(String)
  }

  /// When the act does as a whole; nil where it does not say.
  public private(set) var act: Time?
  /// Parts that do at another time: `§ 1, nr. 3, træder i kraft den …`.
  private var parts: [(chain: ReferenceChain, time: Time)] = []
  /// What the whole act is excepted from, `bortset fra § 1, nr. 2`, with the words that say so.
  private var exceptions: [(chain: ReferenceChain, words: String)] = []

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
    for (chain, words) in exceptions where !parts.contains(where: { $0.chain.isPart(of: chain) }) {
      parts.append((chain, .unread(words)))
    }
  }

  private static let verb = Array("træder".utf8)
  private static let force = Array("i kraft".utf8)
  /// `§ 1, nr. 2, sættes i kraft ved bekendtgørelse`
  private static let separateForce = Array("sættes i kraft".utf8)
  private static let decisions = [
    "fastsætter tidspunktet for", "bestemmer tidspunktet for", "fastsætter datoen for", "fastsætter ikrafttræd",
    "fastsætter, hvornår", "bestemmer, hvornår", "Tidspunktet for ikrafttræd",
  ].map { Array($0.utf8) }
  /// Before what the sentence is not about: `Loven træder i kraft den …, bortset fra § 1, nr. 2`.
  private static let exceptionWords = ["bortset fra", "med undtagelse af", "undtagen"].map { Array($0.utf8) }
  /// Before the day of a part that has no verb of its own: `Loven træder i kraft den …, § 1, nr. 2, dog først den …`
  private static let furtherDays = ["dog først", "dog allerede", "dog den", "først den", "allerede den"].map {
    Array($0.utf8)
  }
  /// Before a clause that tells of something else: `Ansøgninger, der er indgivet, før loven træder i kraft …`
  private static let subordinators = ["før", "inden", "indtil", "når", "hvis", "efter", "siden"]
  /// So many bytes may stand between `træder` and `i kraft`: `dog træder § 1, nr. 2 og 3, først i kraft`.
  private static let farthestForce = 200

  private mutating func read(_ node: Node, _ index: Int, _ document: Document) {
    for sentence in document.sentences(of: index) { read(sentence, of: index, document) }
  }

  /// Reads the clauses of a sentence, each of which may be about other parts: `Loven træder i kraft den 1. juli 2031, dog træder § 1,
  /// nr. 2, først i kraft den 1. januar 2032.`
  private mutating func read(_ sentence: ByteRange, of index: Int, _ document: Document) {
    let bytes = document.source[sentence]
    let decision = Self.decisions.lazy.compactMap { bytes.firstRange(of: $0)?.lowerBound }.first
    let clauses = bytes[..<(decision ?? bytes.endIndex)]
    var start = bytes.startIndex
    while let verb = clauses[start...].firstRange(of: Self.verb),
      let force = clauses[verb.upperBound...].prefix(Self.farthestForce).firstRange(of: Self.force)
    {
      let (before, after) = (clauses[start..<force.lowerBound], clauses[force.upperBound...])
      let time =
        Self.time(Self.string(after.prefix(60))) ?? Self.day(in: clauses[verb.upperBound..<force.lowerBound])
        ?? Self.unreadTime(
          clauses[verb.lowerBound..<force.upperBound], after, subject: clauses[start..<verb.lowerBound])
      if let time { add(time, document, index, before, isFirst: start == bytes.startIndex) }
      start = force.upperBound
    }
    if let decision {
      add(.ministerDecides, document, index, bytes[decision...], isFirst: start == bytes.startIndex)
    } else if start > bytes.startIndex {
      readFurtherDays(clauses[start...], index, document)
    } else if bytes.firstRange(of: Self.separateForce) != nil {
      parts += chains(in: bytes, index, document).map { ($0, .unread(Self.shortened(bytes))) }
    }
  }

  /// Reads `§ 1, nr. 2, dog først den 1. januar 2032` behind the last verb of a sentence.
  private mutating func readFurtherDays(_ words: ArraySlice<UInt8>, _ index: Int, _ document: Document) {
    guard let found = Self.furtherDays.lazy.compactMap({ words.firstRange(of: $0) }).first else {
      if let exception = Self.exceptionWords.lazy.compactMap({ words.firstRange(of: $0)?.lowerBound }).first {
        noteExceptions(words[exception...], index, document)
      }
      return
    }
    let time = Self.string(words[found.upperBound...].prefix(60))
    let read = Self.time(time.hasPrefix(" den") || Self.endsInDen(words[found]) ? "den " + Self.withoutDen(time) : time)
    let whole = Self.shortened(words[found.lowerBound...])
    add(read ?? .unread(whole), document, index, words[..<found.lowerBound], isFirst: false)
  }

  private static func endsInDen(_ words: ArraySlice<UInt8>) -> Bool { words.suffix(4).elementsEqual(" den".utf8) }

  private static func withoutDen(_ words: String) -> String {
    words.hasPrefix(" den ") ? String(words.dropFirst(5)) : words
  }

  /// Takes note that what `clause` is about comes into force at `time`; without any part it is the act, where it is the first of its
  /// sentence.
  private mutating func add(
    _ time: Time, _ document: Document, _ node: Int, _ clause: ArraySlice<UInt8>, isFirst: Bool
  ) {
    // »…, bortset fra § 1, nr. 2, der træder i kraft den …« is about just that.
    let exception = isFirst ? Self.exceptionWords.compactMap { clause.firstRange(of: $0)?.lowerBound }.min() : nil
    let chains = chains(in: clause[..<(exception ?? clause.endIndex)], node, document)
    if !chains.isEmpty {
      parts += chains.map { ($0, time) }
    } else if isFirst {
      if case .unread = act { act = time } else { act = act ?? time }
    }
    if let exception { noteExceptions(clause[exception...], node, document) }
  }

  private mutating func noteExceptions(_ words: ArraySlice<UInt8>, _ node: Int, _ document: Document) {
    exceptions += chains(in: words, node, document).map { ($0, Self.shortened(words)) }
  }

  /// The provisions of this act that `words` name.
  private func chains(in words: ArraySlice<UInt8>, _ node: Int, _ document: Document) -> [ReferenceChain] {
    let range = ByteRange(words.startIndex, words.endIndex)
    let references = document.references
    return references.indices(in: node..<(node + 1)).map { references.all[$0] }
      .filter { range.contains($0.range) && $0.chain[.section] != .none && $0.owner.kind != .named }.map(\.chain)
  }

  private static func time(_ text: String) -> Time? {
    let words = text.split(whereSeparator: \.isWhitespace)
    guard let first = words.first else { return nil }
    if first == "den" { return ActDate(danish: words.dropFirst()).map { .day($0) } }
    if let day = ActDate(danish: words[...]) { return .day(day) }
    if first == "dagen" || first == "ved" || first == "straks" { return .publication }
    return nil
  }

  /// The day in `træder den 1. juli 2031 i kraft`.
  private static func day(in words: ArraySlice<UInt8>) -> Time? {
    words.firstRange(of: Array("den ".utf8)).flatMap { time(string(words[$0.lowerBound...])) }
  }

  /// That `clause`, `træder … i kraft`, with `after` behind it, tells a time that is not understood; nil where it tells none.
  private static func unreadTime(
    _ clause: ArraySlice<UInt8>, _ after: ArraySlice<UInt8>, subject: ArraySlice<UInt8>
  ) -> Time? {
    let next = after.drop { $0 == 0x20 }
    let isCondition = [", når ", ", dagen ", ", så snart "].contains { next.starts(with: $0.utf8) }
    guard let first = next.first, isCondition || first != 0x2C && first != 0x2E else { return nil }
    let words = string(subject).lowercased().split { !$0.isLetter && $0 != "§" }
    guard words.contains("loven") || words.contains("lov") || words.contains(where: { $0.hasPrefix("§") }),
      !words.contains(where: { subordinators.contains(String($0)) })
    else { return nil }
    let time = shortened(clause + after)
    return time.contains("minister") ? .ministerDecides : .unread(time)
  }

  private static func string(_ bytes: ArraySlice<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }

  /// `bytes` up to a comma or the end of the sentence, as a report quotes them.
  private static func shortened(_ bytes: ArraySlice<UInt8>) -> String {
    var text = string(bytes).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    if text.count > 80 { text = text.prefix(80).split(separator: " ").dropLast().joined(separator: " ") + " …" }
    return text.hasSuffix(".") ? String(text.dropLast()) : text
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

extension ReferenceChain {
  /// Whether it names `other`, a section or an item of one, or something in that.
  fileprivate func isPart(of other: ReferenceChain) -> Bool {
    other.covers(self[.section], at: .section)
      && (other[.item] == .none || self[.item] != .none && other.covers(self[.item], at: .item))
  }
}
