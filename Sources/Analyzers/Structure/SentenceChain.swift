import Analysis
import StatuteModel
import StatuteSyntax
import StatuteText

/// The rules on sentence chains.
enum SentenceChain {
  /// Et nummer i en sætningskæde bryder sætningen.
  ///
  /// En opregning uden kolon er én sætning, der kunne læses uden numrene. Derfor begynder hvert nummer med lille
  /// bogstav, de slutter med komma, og kun det sidste har punktum. Reglen ser kun på opregninger, hvor de øvrige numre
  /// er skrevet sådan, og melder det nummer, der bryder: punktum midt i sætningen, stort begyndelsesbogstav eller intet
  /// punktum til sidst. Er der lige så mange kommaer som punktummer, afgør begyndelsesbogstaverne, hvad opregningen er. Navne
  /// og forkortelser må begynde med stort; om et ord er et navn, ses af, om teksten også skriver det med lille, eller om »en«
  /// eller »et« følger.
  ///
  /// ## Hvorfor
  ///
  /// Læseren skal kunne se, om numrene hører sammen i én sætning, eller om hvert står for sig.
  ///
  /// ## Kilde
  ///
  /// ST14. VAF 2.6.4.2, LK18 2.3.6.10.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om udendørs servering
  /// § 1. Kommunalbestyrelsen kan give tilladelse til udendørs servering, hvis
  /// 1) arealet er mindst 2 m bredt,
  /// 2) Der er fri passage for gående,
  /// 3) støjen ikke overstiger de fastsatte grænser, og
  /// 4) serveringen slutter senest kl. 23.
  /// ```
  ///
  /// ## Rigtigt
  ///
  /// ```lov
  /// Lov om udendørs servering
  /// § 1. Kommunalbestyrelsen kan give tilladelse til udendørs servering, hvis
  /// 1) arealet er mindst 2 m bredt,
  /// 2) der er fri passage for gående,
  /// 3) støjen ikke overstiger de fastsatte grænser, og
  /// 4) serveringen slutter senest kl. 23.
  /// ```
  ///
  /// ## English
  ///
  /// An item of a sentence chain breaks the sentence. A list without a colon is one sentence: items begin with a small
  /// letter and end with a comma, only the last has a full stop. Reported is the item that differs from the others. Where
  /// there are as many commas as full stops, the first letters decide what the list is. Names and abbreviations may begin with
  /// a capital; a word is no name where the text has it with a small letter, too, or »en« or »et« follows.
  static let form = Rule("structure/sentence-chain-form", catalogue: ["ST14"], severity: .warning)

  /// En sætningskæde mangler »og« eller »eller«.
  ///
  /// Det næstsidste nummer i en sætningskæde slutter med »og« eller »eller«. Ordet siger, om alle numre skal være
  /// opfyldt, eller om ét er nok.
  ///
  /// ## Hvorfor
  ///
  /// Uden ordet ved læseren ikke, om betingelserne gælder sammen eller hver for sig.
  ///
  /// ## Kilde
  ///
  /// ST15. VAF 2.6.4.2.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om loppemarkeder
  /// § 1. Et loppemarked kan holdes uden tilladelse, hvis det
  /// 1) varer højst 2 dage,
  /// 2) holdes på en offentlig plads,
  /// 3) er anmeldt til kommunen.
  /// ```
  ///
  /// ## Rigtigt
  ///
  /// ```lov
  /// Lov om loppemarkeder
  /// § 1. Et loppemarked kan holdes uden tilladelse, hvis det
  /// 1) varer højst 2 dage,
  /// 2) holdes på en offentlig plads og
  /// 3) er anmeldt til kommunen.
  /// ```
  ///
  /// ## English
  ///
  /// A sentence chain lacks »og« or »eller«. The last item but one ends with one of them; the word tells whether all
  /// items must be fulfilled or one will do.
  static let conjunction = Rule("structure/sentence-chain-conjunction", catalogue: ["ST15"], severity: .warning)

  /// Flere numre i en sætningskæde slutter med »og« eller »eller«.
  ///
  /// Kun det næstsidste nummer slutter med »og« eller »eller«; de andre slutter med komma. Slutter et tidligere nummer
  /// også med et af ordene, er sammenhængen mellem numrene uklar.
  ///
  /// ## Hvorfor
  ///
  /// »1) a og 2) b eller 3) c« kan læses på to måder.
  ///
  /// ## Kilde
  ///
  /// ST16. Udledt af eksemplerne i VAF 2.6.4.2; vejledningen ses ikke at sige det udtrykkeligt, og reglen er derfor kun
  /// et vink.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om musik på strande
  /// § 1. Der kan gives tilladelse til musik, hvis
  /// 1) den spilles uden forstærker og
  /// 2) den slutter senest kl. 22 eller
  /// 3) den indgår i en byfest.
  /// ```
  ///
  /// ## Rigtigt
  ///
  /// ```lov
  /// Lov om musik på strande
  /// § 1. Der kan gives tilladelse til musik, hvis den
  /// 1) spilles uden forstærker og slutter senest kl. 22 eller
  /// 2) indgår i en byfest.
  /// ```
  ///
  /// ## English
  ///
  /// Several items of a sentence chain end with »og« or »eller«. Only the last but one does; the others end with a
  /// comma. Inferred from the examples of the guidance.
  static let conjunctions = Rule("structure/sentence-chain-conjunctions", catalogue: ["ST16"], severity: .hint)

  /// Et nummer i en sætningskæde har selv en opregning.
  ///
  /// En sætningskæde kan ikke have litra under et nummer. Del bestemmelsen, eller lav opregningen til en punktopstilling
  /// med kolon, store bogstaver og punktum; dér må et nummer have litra.
  ///
  /// ## Hvorfor
  ///
  /// En sætning i to lag er svær at læse, og man kan ikke se, hvilket lag det sidste »og« hører til.
  ///
  /// ## Kilde
  ///
  /// ST20. LK18 2.3.6.10. Ældre love gør det ofte, så reglen ser kun på ny tekst.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om cykelparkering
  /// § 1. Kommunalbestyrelsen kan fjerne en cykel, der
  /// 1) står på et fortov, så den spærrer for
  /// a) gående,
  /// b) kørestole eller
  /// c) udrykningskøretøjer, eller
  /// 2) har stået samme sted i 30 dage.
  /// ```
  ///
  /// ## Rigtigt
  ///
  /// ```lov
  /// Lov om cykelparkering
  /// § 1. Kommunalbestyrelsen kan fjerne en cykel, der
  /// 1) står på et fortov, så den spærrer for gående, kørestole eller udrykningskøretøjer, eller
  /// 2) har stået samme sted i 30 dage.
  /// ```
  ///
  /// ## English
  ///
  /// An item of a sentence chain has a list of its own. A sentence chain cannot have a second level; divide the
  /// provision, or make it a point list.
  static let inner = Rule("structure/list-in-sentence-chain", catalogue: ["ST20"], severity: .warning)

  /// Reports what breaks the chain `list`.
  static func check(_ list: StatuteList, _ shape: ListShape, _ text: ListText, _ report: inout Report) {
    checkForm(list, shape, text, &report)
    checkConjunctions(list, shape, text, &report)
    guard shape.kind == .sentenceChain, let item = list.items.first(where: { $0.inner != nil }), let inner = item.inner
    else { return }
    report.add(self.inner, at: ByteRange(item.text.start, text.end(of: item.text)), node: inner, .inner)
  }

  // MARK: Capitals and full stops

  private static func checkForm(
    _ list: StatuteList, _ shape: ListShape, _ text: ListText, _ report: inout Report
  ) {
    let last = list.items.count - 1
    let small = shape.traits.count { $0.beginning == .small }
    for (index, (item, trait)) in zip(list.items, shape.traits).enumerated() {
      let mayBeCapital = index == 0 && shape.kind == .chainAfterColon
      if trait.beginning == .capital, !mayBeCapital, small > 1 || shape.kind == .sentenceChain && small == last,
        !text.beginsWithName(item.text), text.beginsWithWordInUse(item.text)
      {
        report.add(form, at: text.firstWord(of: item.text), node: item.node, .capital)
      }
      if index < last, trait.ending == .stop, item.inner == nil, shape.isStopOdd {
        let end = text.end(of: item.whole)
        report.add(
          form, at: ByteRange(end - 1, end), node: item.node, .stop,
          fixes: [(.comma, false, [TextEdit(ByteRange(end - 1, end), ",")])])
      }
    }
    checkEnd(list, shape, text, &report)
  }

  private static func checkEnd(_ list: StatuteList, _ shape: ListShape, _ text: ListText, _ report: inout Report) {
    guard !list.isInner, list.follower == nil, let item = list.items.last, let ending = shape.traits.last?.ending,
      ending == .comma || ending == .other, list.items.count > 2
    else { return }
    let end = text.end(of: item.whole)
    let place = ByteRange(ending == .comma ? end - 1 : end, end)
    report.add(form, at: place, node: item.node, .noStop, fixes: [(.addStop, true, [TextEdit(place, ".")])])
  }

  // MARK: og, eller

  private static func checkConjunctions(
    _ list: StatuteList, _ shape: ListShape, _ text: ListText, _ report: inout Report
  ) {
    guard list.items.count > 1 else { return }
    let lastButOne = list.items.count - 2
    let ends = list.items.map { text.conjunction(endingIn: $0.whole) }
    for index in 0..<lastButOne {
      guard let word = ends[index] else { continue }
      let other = ends[lastButOne] ?? word
      let words = (text.string(word), text.string(other))
      report.add(conjunctions, at: word, node: list.items[index].node, .several(words.0, words.1))
      return
    }
    guard shape.kind == .sentenceChain, ends.allSatisfy({ $0 == nil }), shape.goingOn == list.items.count - 1,
      shape.traits.last?.ending == .stop, !text.beginsWithConjunction(list.items[lastButOne + 1].text)
    else { return }
    let end = text.end(of: list.items[lastButOne].whole)
    report.add(conjunction, at: ByteRange(end - 1, end), node: list.items[lastButOne].node, .noConjunction)
  }
}

extension ListText {
  /// Whether the text in `range` begins with `og`, `eller` or `samt`.
  fileprivate func beginsWithConjunction(_ range: ByteRange) -> Bool {
    let word = firstWord(of: range)
    return CommonWords.conjunctions.contains { $0.utf8CodeUnitCount == word.count && bytes.reads($0, at: word.start) }
  }
}

extension Message {
  fileprivate static var capital: Message {
    Message(
      da: "De andre numre begynder med lille bogstav; opregningen er én sætning (VAF 2.6.4.2).",
      en: "The other items begin with a small letter; the list is one sentence (VAF 2.6.4.2).")
  }
  fileprivate static var stop: Message {
    Message(
      da: "De andre numre slutter med komma; opregningen er én sætning (VAF 2.6.4.2).",
      en: "The other items end with a comma; the list is one sentence (VAF 2.6.4.2).")
  }
  fileprivate static var comma: Message { Message(da: "Skriv komma", en: "Write a comma") }
  fileprivate static var noStop: Message {
    Message(
      da: "Sætningen slutter her og bør have punktum (VAF 2.6.4.2).",
      en: "The sentence ends here and should have a full stop (VAF 2.6.4.2).")
  }
  fileprivate static var addStop: Message { Message(da: "Skriv punktum", en: "Write a full stop") }
  fileprivate static var noConjunction: Message {
    Message(
      da: "Det næstsidste nummer bør slutte med »og« eller »eller« (VAF 2.6.4.2).",
      en: "The last item but one should end with »og« or »eller« (VAF 2.6.4.2).")
  }
  fileprivate static func several(_ word: String, _ other: String) -> Message {
    if word == other {
      return Message(
        da: "»\(word)« bør kun stå efter det næstsidste nummer; de andre slutter med komma.",
        en: "»\(word)« should stand after the last item but one only; the others end with a comma.")
    }
    return Message(
      da: "»\(word)« og »\(other)« veksler; skriv, så det er klart, hvilke numre der hører sammen.",
      en: "»\(word)« and »\(other)« alternate; make clear which items belong together.")
  }
  fileprivate static var inner: Message {
    Message(
      da: "En sætningskæde bør ikke have litra under et nummer; overvej en punktopstilling (LK18 2.3.6.10).",
      en: "A sentence chain should not have a second level; consider a point list (LK18 2.3.6.10).")
  }
}
