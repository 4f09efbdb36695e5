import StatuteModel
import StatuteSyntax
import StatuteText

/// Signs that a reference speaks of another text than the act as it stands.
enum OtherTexts {
  /// Whether the paragraph has named another act for the same place before: `ligningslovens § 16, stk. 9, bortset fra de i
  /// § 16, stk. 9, 13. pkt., nævnte tilfælde`. What has been cited as a whole section is another act's to the end of the
  /// sentence only.
  static func isNamedBefore(_ index: Int, _ references: DocumentReferences, _ bytes: [UInt8]) -> Bool {
    let reference = references.all[index]
    let section = reference.chain[.section]
    guard section != .none, reference.owner.kind == .unmarked else { return false }
    var earlier = index - 1
    while earlier >= max(0, index - mostMentions), references.all[earlier].node == reference.node {
      let other = references.all[earlier]
      if other.owner.kind == .named, other.chain[.section].isSame(as: section), agree(other.chain, reference.chain),
        other.chain[.subsection] != .none
          || !Sentences(
            ByteRange(min(other.range.end, reference.range.start), reference.range.start), in: bytes
          ).areSeveral
      {
        return true
      }
      earlier -= 1
    }
    return false
  }

  /// Whether no stykke or nummer that `chain` names is another than the one `other` does; a range may hold it.
  private static func agree(_ chain: ReferenceChain, _ other: ReferenceChain) -> Bool {
    [ReferenceLevel.subsection, .item].allSatisfy { level in
      chain[level] == .none || other[level] == .none || chain[level].isSame(as: other[level])
        || (chain.rangeEnd != .none && chain.rangeLevel == level)
    }
  }

  /// How many mentions back another act is looked for.
  private static let mostMentions = 200

  /// Whether nothing but more references stands between this one and `i lov om …`, however they are written:
  /// `§§ 33-36, § 41, stk. 1, III og IV, samt § 50 i lov om hegn`.
  static func isNamedAhead(_ reference: Reference, _ bytes: [UInt8]) -> Bool {
    // »denne lovs § 5 og § 7 i lov om hegn«: a reference that names this act is no other's.
    guard reference.owner.kind == .unmarked else { return false }
    var reader = WordReader(bytes, at: reference.range.end)
    let limit = reference.range.end + longestList
    while reader.offset < min(limit, bytes.count) {
      if reader.next.isLetterByte {
        let start = reader.offset
        reader.skipLetters()
        let word = ByteRange(start, reader.offset)
        if word.isWord("i", in: bytes) { return reader.skipGapAnd("lov") }
        guard isPartOfList(word, bytes) else { return false }
      } else if reader.next == 0x0A || reader.next == 0x3A || reader.next == 0x3B {
        return false
      } else {
        reader.offset += 1
      }
    }
    return false
  }

  private static func isPartOfList(_ word: ByteRange, _ bytes: [UInt8]) -> Bool {
    word.count == 1 || listWords.contains { word.isWord($0, in: bytes) }
      || bytes[word.start..<word.end].allSatisfy { $0 == 0x49 || $0 == 0x56 || $0 == 0x58 }
  }

  private static let listWords: [StaticString] = ["stk", "nr", "litra", "pkt", "og", "eller", "samt", "kapitel", "kap"]
  /// The longest list that is read to its end, in bytes.
  private static let longestList = 300

  /// Whether an earlier text of the act is meant: `den tidligere gældende § 27`, `§ 57 som affattet ved …`.
  static func isFormer(_ reference: Reference, _ bytes: [UInt8]) -> Bool {
    let before = ByteRange(max(0, reference.range.start - reach), reference.range.start)
    let after = ByteRange(reference.range.end, min(bytes.count, reference.range.end + reach))
    return bytes.holds("gældende ", in: before) || bytes.holds("tidligere ", in: before)
      || bytes.holds("som affattet", in: after)
  }

  /// How far from the reference such words stand, in bytes.
  private static let reach = 20
}
