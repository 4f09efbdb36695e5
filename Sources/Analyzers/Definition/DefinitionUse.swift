import Analysis
import StatuteModel
import StatuteSyntax
import StatuteText

/// Whether defined terms are used, and where.
enum DefinitionUse {
  /// Reports terms of `list` that stand nowhere but in their definition.
  static func checkUnused(_ list: DefinitionList, _ document: Document, _ report: inout Report) {
    guard report.wants(Definitions.unused) else { return }
    let bytes = document.source.bytes
    for definition in list.definitions {
      guard let pattern = TermPattern(definition.term, in: bytes) else { continue }
      let stem = pattern.stem
      let own = document.tree.nodes[definition.node].range
      let isUsed =
        bytes.finds(stem, in: ByteRange(0, own.start)) || bytes.finds(stem, in: ByteRange(own.end, bytes.count))
        || definition.abbreviation.count > 1
          && bytes.finds(Array(bytes[definition.abbreviation]), in: ByteRange(own.end, bytes.count))
      guard !isUsed else { continue }
      report.add(
        Definitions.unused, at: definition.term, node: definition.node,
        .unused(document.source.string(in: definition.term)))
    }
  }

  /// Reports abbreviations of `list` that a section before it uses.
  static func checkEarly(_ list: DefinitionList, _ document: Document, _ report: inout Report) {
    let bytes = document.source.bytes
    guard let first = document.tree.nodes.first(where: { $0.kind == .section })?.range.start else { return }
    let before = ByteRange(first, document.tree.nodes[list.node].range.start)
    for definition in list.definitions where isAbbreviation(definition.abbreviation, bytes) {
      let word = Array(bytes[definition.abbreviation])
      guard let place = bytes.firstWord(word, in: before) else { continue }
      let node = document.node(at: place.start)
      report.add(
        Definitions.early, at: place, node: node, .early(document.source.string(in: definition.abbreviation)),
        related: [(.explained, definition.term)])
    }
  }

  /// Whether the words in parentheses are an abbreviation: at least two capitals and nothing else but figures.
  private static func isAbbreviation(_ range: ByteRange, _ bytes: [UInt8]) -> Bool {
    let word = bytes[range]
    return word.count >= 2 && word.count <= 10 && word.count { $0 &- 0x41 < 26 } >= 2
      && word.allSatisfy { $0 &- 0x41 < 26 || $0.isDigit || $0 == 0x2D }
  }
}

extension Document {
  /// The innermost node whose range holds `offset`.
  fileprivate func node(at offset: Int) -> Int {
    var node = 0
    while let child = tree.children(of: node).first(where: { tree.nodes[$0].range.contains(offset) }) { node = child }
    return node
  }
}

extension [UInt8] {
  /// Whether `word`, in small letters, stands anywhere in `range`, in any case of ASCII letters.
  fileprivate func finds(_ word: [UInt8], in range: ByteRange) -> Bool {
    let end = Swift.min(range.end, count)
    guard let first = word.first, end - range.start >= word.count else { return false }
    for at in range.start...(end - word.count) where lower(self[at]) == lower(first) {
      var isSame = true
      for offset in 1..<Swift.max(word.count, 1) where lower(self[at + offset]) != lower(word[offset]) {
        isSame = false
        break
      }
      if isSame { return true }
    }
    return false
  }

  /// The first place in `range` where `word` stands by itself, in the same case of letters.
  fileprivate func firstWord(_ word: [UInt8], in range: ByteRange) -> ByteRange? {
    let end = Swift.min(range.end, count)
    guard !word.isEmpty, end - range.start >= word.count else { return nil }
    for at in range.start...(end - word.count) where self[at] == word[0] {
      let after = at + word.count
      guard self[at..<after].elementsEqual(word), at == 0 || !self[at - 1].isLetterByte,
        after >= count || !self[after].isLetterByte
      else { continue }
      return ByteRange(at, after)
    }
    return nil
  }

  private func lower(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }
}

extension Message {
  fileprivate static func unused(_ term: String) -> Message {
    Message(
      da: "»\(term)« bruges ikke i teksten; overvej, om definitionen er nødvendig.",
      en: "»\(term)« is not used in the text; consider whether the definition is needed.")
  }
  fileprivate static func early(_ word: String) -> Message {
    Message(
      da: "»\(word)« forklares først i en senere bestemmelse; overvej at skrive ordet ud her.",
      en: "»\(word)« is explained in a later provision only; consider writing it out here.")
  }
  fileprivate static var explained: Message {
    Message(da: "Her forklares forkortelsen.", en: "The abbreviation is explained here.")
  }
}
