import Analysis
import StatuteText

/// The rule on letters that only look like Danish ones.
enum ConfusableLetters {
  /// Et ord indeholder et bogstav, der kun ligner et dansk.
  ///
  /// Kyrilliske og græske bogstaver som »а« og »о« ser ud som latinske, og »å« kan være skrevet som et »a« med en løs
  /// ring over. Reglen ser kun på ord, der også har latinske bogstaver; enheder som »µg« nævnes ikke.
  ///
  /// ## Hvorfor
  ///
  /// Ordet læses rigtigt, men findes ikke, når der søges efter det, og kan ikke citeres i en ændringslov.
  ///
  /// ## Kilde
  ///
  /// SP18. Almindelig praksis.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om skovstier
  /// § 1. Kоmmunen vedligeholder stier i skove.
  /// ```
  ///
  /// ## Rigtigt
  ///
  /// ```lov
  /// Lov om skovstier
  /// § 1. Kommunen vedligeholder stier i skove.
  /// ```
  ///
  /// ## English
  ///
  /// A word holds a letter that only looks like a Danish one: a Cyrillic or Greek letter among Latin ones, or a letter
  /// with a loose ring or accent over it. It reads well but is not found when it is searched for.
  static let rule = Rule("language/confusable-letter", catalogue: ["SP18"], severity: .warning)

  /// Looks at the word from `start` on, which has a letter at `offset` that is not Danish; where the word ends.
  static func check(wordFrom start: Int, at offset: Int, _ passage: DraftedPassage, _ report: inout Report) -> Int {
    let bytes = passage.bytes
    var end = offset
    while end < passage.text.end, bytes[end].isLetterByte || bytes[end] >= 0x80 {
      guard bytes[end] < 0xE0 else { break }
      // A sign such as » or NO-BREAK SPACE ends the word.
      if bytes[end] == 0xC2 { break }
      end += 1
    }
    let word = ByteRange(start, end)
    guard word.count > 1 else { return max(end, offset + 1) }
    let text = passage.string(word)
    let right = latin(text)
    if right.utf8.elementsEqual(text.utf8) { return max(end, offset + 1) }
    report.add(
      rule, at: word, node: passage.node, .confusable(right),
      fixes: [(.write(right), true, [TextEdit(word, right)])])
    return end
  }

  /// The word with Latin letters for those that look like them; as it is where it holds no Latin letter, or one that
  /// looks like none.
  private static func latin(_ word: String) -> String {
    var scalars = String.UnicodeScalarView()
    var hasLatin = false
    for scalar in word.unicodeScalars {
      if let right = lookalikes[scalar] {
        scalars.append(right)
      } else if let composed = composed(scalars.last, scalar) {
        scalars.removeLast()
        scalars.append(composed)
      } else {
        guard scalar.value < 0x250 else { return word }
        hasLatin = true
        scalars.append(scalar)
      }
    }
    return hasLatin ? String(scalars) : word
  }

  /// `å` for `a` and a ring, and the like; of other loose accents nothing is said.
  private static func composed(_ letter: Unicode.Scalar?, _ mark: Unicode.Scalar) -> Unicode.Scalar? {
    switch (letter, mark) {
    case ("a", "\u{30A}"): "å"
    case ("A", "\u{30A}"): "Å"
    case ("e", "\u{301}"): "é"
    case ("o", "\u{308}"): "ö"
    case ("a", "\u{308}"): "ä"
    case ("u", "\u{308}"): "ü"
    default: nil
    }
  }

  private static let lookalikes: [Unicode.Scalar: Unicode.Scalar] = [
    // Cyrillic
    "а": "a", "е": "e", "о": "o", "р": "p", "с": "c", "у": "y", "х": "x", "і": "i", "ј": "j", "ѕ": "s",
    "А": "A", "В": "B", "Е": "E", "К": "K", "М": "M", "Н": "H", "О": "O", "Р": "P", "С": "C", "Т": "T", "Х": "X",
    "І": "I", "Ј": "J", "Ѕ": "S",
    // Greek
    "ο": "o", "Α": "A", "Β": "B", "Ε": "E", "Ζ": "Z", "Η": "H", "Ι": "I", "Κ": "K", "Μ": "M", "Ν": "N", "Ο": "O",
    "Ρ": "P", "Τ": "T", "Υ": "Y", "Χ": "X",
  ]
}

extension Message {
  fileprivate static func confusable(_ word: String) -> Message {
    Message(
      da: "Ordet har et bogstav, der kun ligner et dansk; skriv »\(word)« forfra.",
      en: "The word has a letter that only looks like a Danish one; write »\(word)« anew.")
  }
  fileprivate static func write(_ word: String) -> Message { Message(da: "Skriv »\(word)«", en: "Write »\(word)«") }
}
