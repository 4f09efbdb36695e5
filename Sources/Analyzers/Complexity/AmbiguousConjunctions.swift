import Analysis
import StatuteText

/// Finds `og` and `eller` in one phrase.
enum AmbiguousConjunctions {
  /// The most words between the two; farther apart they seldom join the same things.
  private static let mostWordsBetween = 4

  /// Reports the first `a og b eller c` without a sign between in `sentence`.
  static func check(_ sentence: ByteRange, node: Int, _ bytes: [UInt8], _ report: inout Report) {
    guard report.wants(Complexity.conjunction) else { return }
    let end = min(sentence.end, bytes.count)
    var at = sentence.start
    // The last conjunction in this phrase: where it begins, whether it is `og`, and how many words came after.
    var last: (start: Int, isAnd: Bool, words: Int)?
    // `enten … eller`, `både … og` say in this phrase what belongs together.
    var isGuided = false
    while at < end {
      let byte = bytes[at]
      guard byte.isLetterByte || byte.isDigit else {
        // A sign ends the phrase, a hyphen and a space do not.
        if byte > 0x20, byte != 0x2D, byte != 0xC2, byte != 0xA0 {
          last = nil
          isGuided = false
        }
        at += 1
        continue
      }
      let start = at
      while at < end, bytes[at].isLetterByte || bytes[at].isDigit { at += 1 }
      let word = ByteRange(start, at)
      let isAnd = word.count == 2 && bytes.readsIgnoringCase("og", at: start)
      let isOr = word.count == 5 && bytes.readsIgnoringCase("eller", at: start)
      if isAnd || isOr {
        if !isGuided, let before = last, before.isAnd != isAnd, (1...mostWordsBetween).contains(before.words) {
          return report.add(Complexity.conjunction, at: ByteRange(before.start, at), node: node, .ambiguous)
        }
        last = (start, isAnd, 0)
      } else if Self.pairs.reads(word, bytes) {
        isGuided = true
      } else if Self.clauses.reads(word, bytes) || bytes[start].isDigit {
        last = nil
      } else {
        last?.words += 1
      }
    }
  }

  /// The first words of pairs of conjunctions.
  private static let pairs: [StaticString] = ["enten", "både", "hverken", "såvel", "dels"]
  /// Words that begin a new clause.
  private static let clauses: [StaticString] = [
    "der", "som", "at", "hvis", "når", "om", "kan", "skal", "er", "har", "hvor", "stk", "nr",
  ]
}

extension [StaticString] {
  /// Whether one of the words is the one in `range`.
  fileprivate func reads(_ range: ByteRange, _ bytes: [UInt8]) -> Bool {
    contains { $0.utf8CodeUnitCount == range.count && bytes.readsIgnoringCase($0, at: range.start) }
  }
}

extension Message {
  fileprivate static var ambiguous: Message {
    Message(
      da: "»Og« og »eller« i samme led kan læses på to måder; overvej komma eller numre.",
      en: "»Og« and »eller« in one phrase read in two ways; consider a comma or a list.")
  }
}
