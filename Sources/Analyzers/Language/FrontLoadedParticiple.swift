import Analysis
import StatuteText

/// The rule on references that stand before their noun.
enum FrontLoadedParticiple {
  /// En henvisning står foran sit navneord.
  ///
  /// »Den i stk. 1 nævnte ordning« skrives »den ordning, der er nævnt i stk. 1«, eller kortere »ordningen efter stk.
  /// 1«.
  ///
  /// ## Hvorfor
  ///
  /// Læseren må bære henvisningen med sig, før der kommer noget at hæfte den på.
  ///
  /// ## Kilde
  ///
  /// SP02. VAF 2.2.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om skovstier
  /// § 1. Kommunen fører en liste over stier.
  /// § 2. De i § 1 nævnte stier mærkes med gult.
  /// ```
  ///
  /// ## Rigtigt
  ///
  /// ```lov
  /// Lov om skovstier
  /// § 1. Kommunen fører en liste over stier.
  /// § 2. De stier, der er nævnt i § 1, mærkes med gult.
  /// ```
  ///
  /// ## English
  ///
  /// A reference stands before its noun (»den i stk. 1 nævnte ordning«). Write it after: »den ordning, der er nævnt i
  /// stk. 1«.
  static let rule = Rule("language/front-loaded-participle", catalogue: ["SP02"], severity: .warning)

  /// Reports the words from the article `word` to the participle.
  static func check(_ word: ByteRange, _ passage: DraftedPassage, _ report: inout Report) {
    let bytes = passage.bytes
    // Words put in for others follow the sentence they stand in.
    guard passage.kind != .instruction else { return }
    guard let preposition = passage.word(after: word.end), passage.isOne(of: prepositions, preposition) else { return }
    var reader = WordReader(bytes, at: preposition.end)
    if let next = passage.word(after: reader.offset), passage.isOne(of: ["medfør", "henhold"], next) {
      reader.offset = next.end
      guard reader.skipGapAnd("af") || reader.skipGapAnd("til") else { return }
    }
    let start = preposition.start
    let limit = min(passage.text.end, word.end + longest)
    var hasNumber = false
    while reader.offset < limit {
      reader.skipGap()
      let byte = reader.next
      if byte.isDigit || bytes.isSectionSign(reader.offset) {
        hasNumber = true
        reader.offset += byte.isDigit ? 1 : 2
      } else if byte.isLetterByte {
        let begin = reader.offset
        reader.skipLetters()
        let next = ByteRange(begin, reader.offset)
        if hasNumber, let base = participles.first(where: { passage.isOne(of: [$0.participle], next) })?.base {
          guard isBeforeNoun(next, passage) else { return }
          var reference = ByteRange(start, next.start)
          while reference.count > 1, bytes[reference.end - 1] <= 0x20 || bytes[reference.end - 1] == 0x2C {
            reference = ByteRange(reference.start, reference.end - 1)
          }
          // One is named in a provision, but covered by it.
          let isCovered = base.description == "omfattet"
          let words =
            isCovered ? "af " + passage.string(ByteRange(preposition.end, reference.end)) : passage.string(reference)
          let right = "…, der er \(base) \(words)"
          return report.add(rule, at: ByteRange(word.start, next.end), node: passage.node, .afterNoun(right))
        }
        guard next.count == 1 || passage.isOne(of: levels, next) else { return }
      } else if byte == 0x2E || byte == 0x2C || byte == 0x2D {
        reader.offset += 1
      } else {
        return
      }
    }
  }

  /// The most bytes between article and participle.
  private static let longest = 120

  private static let prepositions: [StaticString] = ["i", "efter", "af", "ved", "under", "på"]

  /// The words that a reference is made of; those of one letter aside.
  private static let levels: [StaticString] = [
    "stk", "nr", "pkt", "litra", "kapitel", "bilag", "artikel", "afsnit", "eller", "samt", "lovens", "denne", "og", "i",
    "jf", "aa", "bb", "lovs",
    "første", "andet", "tredje", "punktum",
  ]

  private static let participles: [(participle: StaticString, base: StaticString)] = [
    ("nævnte", "nævnt"), ("omhandlede", "omhandlet"), ("omtalte", "omtalt"), ("angivne", "angivet"),
    ("anførte", "anført"), ("fastsatte", "fastsat"), ("foreskrevne", "foreskrevet"), ("beskrevne", "beskrevet"),
    ("fastlagte", "fastlagt"), ("opregnede", "opregnet"), ("definerede", "defineret"), ("omfattede", "omfattet"),
    ("udstedte", "udstedt"), ("meddelte", "meddelt"), ("krævede", "krævet"), ("foretagne", "foretaget"),
    ("indgivne", "indgivet"), ("opkrævede", "opkrævet"), ("beregnede", "beregnet"), ("opgjorte", "opgjort"),
    ("indgåede", "indgået"), ("ydede", "ydet"), ("givne", "givet"), ("nedsatte", "nedsat"), ("modtagne", "modtaget"),
    ("godkendte", "godkendt"), ("trufne", "truffet"), ("bestemte", "bestemt"),
  ]

  /// Words that no noun begins with: where one follows, »de i nr. 4 anførte« is itself what is spoken of.
  private static let afterNouns: [StaticString] = [
    "i", "på", "af", "om", "til", "for", "fra", "ved", "med", "efter", "og", "eller", "samt", "er", "var", "kan",
    "skal",
    "må", "har", "bliver", "gælder", "finder", "der", "som", "at", "når", "hvis",
  ]

  /// Whether what follows the participle may be a noun with what belongs to it.
  private static func isBeforeNoun(_ participle: ByteRange, _ passage: DraftedPassage) -> Bool {
    guard let next = passage.word(after: participle.end) else { return false }
    return !passage.isOne(of: afterNouns, next)
  }
}

extension Message {
  fileprivate static func afterNoun(_ right: String) -> Message {
    Message(
      da: "Henvisningen bør stå efter navneordet: »\(right)« (VAF 2.2).",
      en: "The reference should stand after its noun: »\(right)« (VAF 2.2).")
  }
}
