import Amending
import Analysis
import StatuteModel
import StatuteSyntax
import StatuteText

/// The rule on instructions that count the clauses of a sentence.
enum ClauseTargets {
  /// En ændring peger på et led.
  ///
  /// En ændring peger så præcist som muligt på stykke, punktum, nummer eller litra, men ikke på et led af en sætning. Hvor i
  /// punktummet ordene står, viser de citerede ord selv. Reglen ser ikke på ændringer, der nævner en artikel, for i EU-retsakter er et
  /// led en pind.
  ///
  /// ## Hvorfor
  ///
  /// Hvor et led begynder og slutter, kan læses på flere måder.
  ///
  /// ## Kilde
  ///
  /// AM42. LK 3.4.5.3.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om ændring af lov om havnebade
  /// § 1
  /// I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændring:
  /// 1. I § 2, stk. 1, 2. led, ændres »bøjer« til: »gule bøjer«.
  /// § 2
  /// Loven træder i kraft den 1. juli 2026.
  /// ```
  ///
  /// ## Rigtigt
  ///
  /// ```lov
  /// Lov om ændring af lov om havnebade
  /// § 1
  /// I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændring:
  /// 1. I § 2, stk. 1, ændres »bøjer« til: »gule bøjer«.
  /// § 2
  /// Loven træder i kraft den 1. juli 2026.
  /// ```
  ///
  /// ## English
  ///
  /// An instruction points at a clause of a sentence (»led«). Instructions go as deep as stykke, punktum, nummer or litra; the words
  /// quoted show the place within.
  static let rule = Rule("amendment/clause-target", catalogue: ["AM42"], severity: .warning)

  /// What comes before »led« where it counts clauses and is not written in figures.
  private static let ordinals: [StaticString] = ["første", "andet", "tredje", "fjerde", "femte", "sidste"]

  static func check(_ instruction: AmendingInstruction, _ section: AmendingSection, _ report: inout Report) {
    let bytes = section.bytes
    let text = section.tree.nodes[instruction.node].text
    guard bytes.place(of: "artikel", outsideQuotationsIn: text) == nil else { return }
    var from = text.start
    while let word = bytes.place(of: "led", outsideQuotationsIn: ByteRange(from, text.end)) {
      from = word.end
      guard let start = startOfCount(before: word.start, from: text.start, bytes) else { continue }
      return report.add(rule, at: ByteRange(start, word.end), node: instruction.node, .clause)
    }
  }

  /// Where `2.` or `andet` begins, if one of them stands before `offset`.
  private static func startOfCount(before offset: Int, from start: Int, _ bytes: [UInt8]) -> Int? {
    let end = bytes.end(ofTextBefore: offset, from: start)
    guard end < offset, end > start + 1 else { return nil }
    if bytes[end - 1] == 0x2E, bytes[end - 2].isDigit {
      var first = end - 2
      while first > start, bytes[first - 1].isDigit { first -= 1 }
      return first
    }
    for word in ordinals {
      let first = end - word.utf8CodeUnitCount
      if first > start, bytes.readsIgnoringCase(word, at: first), !bytes[first - 1].isLetterByte { return first }
    }
    return nil
  }
}

extension Message {
  fileprivate static var clause: Message {
    Message(
      da: "En ændring bør ikke pege på et led; peg på punktummet, og lad de citerede ord vise stedet (LK 3.4.5.3).",
      en: "An instruction should not point at a clause; point at the sentence and let the words quoted show the place "
        + "(LK 3.4.5.3).")
  }
}
