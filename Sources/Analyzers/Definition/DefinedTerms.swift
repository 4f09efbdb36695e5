import StatuteModel
import StatuteSyntax
import StatuteText

/// The terms that a document defines, and where they are used.
public struct DefinedTerms {
  /// A defined term.
  public struct Term {
    /// The index of the item or stykke that defines it.
    public let node: Int
    /// The bytes of the term where it is defined.
    public let name: ByteRange
    /// The term with all that stands before its explanation.
    let head: ByteRange
    /// Where the definition holds.
    let reach: ByteRange
    /// How the term may be written: by its name, by its abbreviation.
    let patterns: [TermPattern]

    init(_ definition: DefinitionList.Definition, reach: ByteRange, in bytes: [UInt8]) {
      node = definition.node
      name = definition.term
      head = ByteRange(definition.term.start, definition.explanation.start)
      self.reach = reach
      // A single letter in parentheses is no abbreviation.
      let writings = [definition.term] + (definition.abbreviation.count > 1 ? [definition.abbreviation] : [])
      patterns = writings.compactMap { TermPattern($0, in: bytes) }
    }

    /// How many of the `words` from the one with that index on are the term; nil where it does not stand there.
    func length(at index: Int, of words: [WordIndex.Word], in bytes: [UInt8]) -> Int? {
      patterns.first { $0.matches(words, at: index, in: bytes) }?.count
    }
  }

  private let terms: [Term]

  /// The most terms that are looked for; no act defines so many.
  private static let mostTerms = 1_000
  /// So many bytes before and after a place are looked at for a term that the place lies in.
  private static let window = 200

  /// The terms that `document` defines.
  public init(_ document: Document) {
    let bytes = document.source.bytes
    var terms: [Term] = []
    func add(_ definitions: [DefinitionList.Definition], _ scope: DefinitionList.Scope) {
      let reach =
        switch scope {
        case .act: document.tree.nodes[0].range
        case .chapter(let node), .section(let node): document.tree.nodes[node].range
        }
      terms += definitions.map { Term($0, reach: reach, in: bytes) }
    }
    for list in DefinitionList.all(in: document) { add(list.definitions, list.scope) }
    for (definition, scope) in DefinitionList.inRunningText(of: document) { add([definition], scope) }
    self.terms = Array(terms.prefix(Self.mostTerms))
  }

  /// The term that the words at `offset` use, or end there, and those words: of several the one that is defined for the
  /// least of the text, and of those the longest.
  public func term(at offset: Int, in document: Document) -> (term: Term, place: ByteRange)? {
    guard !terms.isEmpty, offset >= 0, offset <= document.source.count else { return nil }
    let bytes = document.source.bytes
    let words = WordIndex.words(in: Self.window(around: offset, in: bytes), of: bytes)
    var best: (term: Term, place: ByteRange)?
    for index in words.indices.prefix(while: { words[$0].range.start <= offset }) {
      for term in terms where term.reach.contains(words[index].range) {
        guard let length = term.length(at: index, of: words, in: bytes) else { continue }
        let place = ByteRange(words[index].range.start, words[index + length - 1].range.end)
        guard place.end >= offset else { continue }
        if let best, (best.term.reach.count, -best.place.count) <= (term.reach.count, -place.count) { continue }
        best = (term, place)
      }
    }
    return best
  }

  /// Where `term` is used in `document`, its own definition aside; not where it is a part of a longer term.
  public func uses(of term: Term, in document: Document) -> [ByteRange] {
    let bytes = document.source.bytes
    let words = WordIndex.words(in: term.reach, of: bytes)
    var found: [ByteRange] = []
    for index in words.indices where !term.head.contains(words[index].range) {
      guard let length = term.length(at: index, of: words, in: bytes) else { continue }
      let isPart = terms.contains { ($0.length(at: index, of: words, in: bytes) ?? 0) > length }
      if !isPart { found.append(ByteRange(words[index].range.start, words[index + length - 1].range.end)) }
    }
    return found
  }

  /// The bytes around `offset`, from the beginning of a word on.
  private static func window(around offset: Int, in bytes: [UInt8]) -> ByteRange {
    var start = max(0, offset - window)
    while start > 0, start < offset, bytes[start - 1] > 0x20 { start += 1 }
    return ByteRange(start, min(bytes.count, offset + window))
  }
}
