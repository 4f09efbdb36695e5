import Analysis
import StatuteText

/// The rule on words that have gone out of use.
enum OldWords {
  /// Et ord er gammeldags.
  ///
  /// »Såfremt« skrives i dag »hvis«, »angående« »om« og »førend« »før«. Reglen kender kun ord, der har et kort nutidigt
  /// modstykke.
  ///
  /// ## Hvorfor
  ///
  /// Love læses af mange; et ord, der kun findes i love, gør dem sværere uden at gøre dem mere præcise.
  ///
  /// ## Kilde
  ///
  /// SP07. LK18 2.2.1 (»om«); resten almindelig praksis. Gældende love har ordene mange steder, og reglen er derfor kun
  /// et vink.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om skovstier
  /// § 1. Kommunen kan lukke en sti, såfremt den er farlig.
  /// ```
  ///
  /// ## Rigtigt
  ///
  /// ```lov
  /// Lov om skovstier
  /// § 1. Kommunen kan lukke en sti, hvis den er farlig.
  /// ```
  ///
  /// ## English
  ///
  /// A word is old-fashioned and has a short one of today: »såfremt« is »hvis«, »angående« is »om«.
  static let rule = Rule("language/old-word", catalogue: ["SP07"], severity: .hint)

  /// Reports `word`, for which one writes `replacement` today.
  static func check(_ word: ByteRange, _ replacement: StaticString, _ passage: DraftedPassage, _ report: inout Report) {
    guard !isSomethingElse(word, passage) else { return }
    let isNeuter = passage.word(after: word.end).map { passage.isOne(of: ["kapitel", "afsnit"], $0) } ?? false
    let right = passage.inCase(of: word.start, "\(replacement)" == "denne" && isNeuter ? "dette" : replacement)
    report.add(
      rule, at: word, node: passage.node, .old(passage.string(word), right.lowercased()),
      fixes: [(.write(right), false, [TextEdit(word, right)])])
  }

  /// `ej heller`, a name, and `nærværende` of what is present.
  private static func isSomethingElse(_ word: ByteRange, _ passage: DraftedPassage) -> Bool {
    if word.count == 2 {
      return passage.isCapital(word.start)
        || passage.word(after: word.end).map { passage.isOne(of: ["heller"], $0) } ?? true
    }
    guard passage.bytes.readsIgnoringCase("nærværende", at: word.start) else { return false }
    guard let next = passage.word(after: word.end) else { return true }
    return !passage.isOne(
      of: ["lov", "bekendtgørelse", "bestemmelse", "kapitel", "afsnit", "paragraf", "aftale"], next)
  }
}

extension Message {
  fileprivate static func old(_ word: String, _ right: String) -> Message {
    Message(da: "Overvej »\(right)« i stedet for »\(word)«.", en: "Consider »\(right)« instead of »\(word)«.")
  }
  fileprivate static func write(_ word: String) -> Message { Message(da: "Skriv »\(word)«", en: "Write »\(word)«") }
}
