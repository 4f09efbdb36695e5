import StatuteText

/// What a word gives reason to look at.
enum Trigger: Sendable {
  case and, article, carryingOut, finds, placed, will, abbreviation, kroner, pronoun
  /// An old word and what is written today.
  case old(StaticString)
  /// A number in letters and its value.
  case number(Int)

  /// The words the rules of the family know.
  static let all = TriggerWords([
    (["og"], .and),
    (["den", "det", "de", "denne", "dette", "disse", "en", "et"], .article),
    (["foretage", "foretager", "foretages", "foretaget"], .carryingOut),
    (["finder", "finde"], .finds),
    (["beliggende", "boende", "bosiddende", "hjemmehørende", "værende"], .placed),
    (["vil"], .will),
    (["fx", "pct"], .abbreviation),
    (["kr"], .kroner),
    (["han", "ham", "hans"], .pronoun),
    (["såfremt", "ifald"], .old("hvis")),
    (["førend"], .old("før")),
    (["angående"], .old("om")),
    (["desangående"], .old("om det")),
    (["hidrører"], .old("stammer")),
    (["hidrørende"], .old("der stammer")),
    (["nærværende"], .old("denne")),
    (["herudi"], .old("heri")),
    (["hvorhos"], .old("og")),
    (["ej"], .old("ikke")),
    (["to"], .number(2)), (["tre"], .number(3)), (["fire"], .number(4)), (["fem"], .number(5)), (["seks"], .number(6)),
    (["syv"], .number(7)), (["otte"], .number(8)), (["ni"], .number(9)), (["ti"], .number(10)),
    (["tolv"], .number(12)), (["fjorten"], .number(14)), (["femten"], .number(15)), (["atten"], .number(18)),
    (["tyve"], .number(20)), (["tredive"], .number(30)),
  ])
}

/// Words and their triggers, told apart by first letter and length before any is compared.
struct TriggerWords: Sendable {
  /// For each first letter, by its last five bits, the lengths of words with it: one bit each.
  private var lengths = [UInt32](repeating: 0, count: 32)
  private var words = [[(word: StaticString, trigger: Trigger)]](repeating: [], count: 32)

  init(_ triggers: [([StaticString], Trigger)]) {
    for (words, trigger) in triggers {
      for word in words {
        let letter = Int(word.utf8Start[0] & 0x1F)
        lengths[letter] |= 1 << UInt32(word.utf8CodeUnitCount & 31)
        self.words[letter].append((word, trigger))
      }
    }
  }

  /// The trigger of the word in `range`, in any case of letters; the first where there are several.
  @inline(__always)
  func trigger(of range: ByteRange, in bytes: [UInt8]) -> Trigger? {
    let letter = Int(bytes[range.start] & 0x1F)
    guard range.count < 32, lengths[letter] & (1 << UInt32(range.count)) != 0 else { return nil }
    return words[letter].first {
      $0.word.utf8CodeUnitCount == range.count && bytes.readsIgnoringCase($0.word, at: range.start)
    }?.trigger
  }
}
