import Analysis
import StatuteModel
import StatuteSyntax
import StatuteText

/// The rules on provisions that repeal whole acts.
enum RepealClauses {
  /// En ophævelsesbestemmelse nævner ændringslove eller en overflødig dato.
  ///
  /// »Lov nr. … af … om … ophæves.« nævner kun loven selv, ikke de love, der har ændret den; de falder bort med den. Dagen nævnes
  /// kun, når den er en anden end den, loven træder i kraft.
  ///
  /// ## Hvorfor
  ///
  /// Nævnes nogle af ændringslovene, ser det ud, som om andre gælder videre.
  ///
  /// ## Kilde
  ///
  /// IK08, AM64. LK 3.6, LK18 2.3.4.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om havnebade
  /// § 1. Et havnebad har bøjer.
  /// § 2. Loven træder i kraft den 1. juli 2026.
  /// Stk. 2. Lov nr. 10 af 1. januar 2001 om badning, som ændret ved lov nr. 11 af 1. februar 2003, ophæves.
  /// ```
  ///
  /// ## Rigtigt
  ///
  /// ```lov
  /// Lov om havnebade
  /// § 1. Et havnebad har bøjer.
  /// § 2. Loven træder i kraft den 1. juli 2026.
  /// Stk. 2. Lov nr. 10 af 1. januar 2001 om badning ophæves.
  /// ```
  ///
  /// ## English
  ///
  /// A provision that repeals an act cites the acts that amended it, or a date that is that of commencement anyway.
  static let amendments = Rule("commencement/repeal-citation", catalogue: ["IK08", "AM64"], severity: .warning)

  /// Flere love ophæves i løbende tekst.
  ///
  /// Ophæves tre love eller flere, skrives »Følgende love ophæves:« og en opregning.
  ///
  /// ## Hvorfor
  ///
  /// Lange titler efter hinanden er svære at skille ad.
  ///
  /// ## Kilde
  ///
  /// IK09. LK 3.6.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om havnebade
  /// § 1. Et havnebad har bøjer.
  /// § 2. Loven træder i kraft den 1. juli 2026.
  /// Stk. 2. Lov nr. 10 af 1. januar 2001 om badning, lov nr. 11 af 1. januar 2001 om broer og lov nr. 12 af 1. januar 2001 om bøjer ophæves.
  /// ```
  ///
  /// ## Rigtigt
  ///
  /// ```lov
  /// Lov om havnebade
  /// § 1. Et havnebad har bøjer.
  /// § 2. Loven træder i kraft den 1. juli 2026.
  /// Stk. 2. Følgende love ophæves:
  /// 1) Lov nr. 10 af 1. januar 2001 om badning.
  /// 2) Lov nr. 11 af 1. januar 2001 om broer.
  /// 3) Lov nr. 12 af 1. januar 2001 om bøjer.
  /// ```
  ///
  /// ## English
  ///
  /// Three acts or more are repealed in running text instead of a list.
  static let list = Rule("commencement/repeal-list", catalogue: ["IK09"], severity: .information)

  static func check(_ clause: Clause, _ report: inout Report) {
    for sentence in clause.sentences { check(sentence, clause, &report) }
  }

  private static func check(_ sentence: ByteRange, _ clause: Clause, _ report: inout Report) {
    let bytes = clause.bytes
    guard let verb = bytes.place(of: "ophæves", outsideQuotationsIn: sentence),
      repealsActs(sentence, verb, bytes)
    else { return }
    checkAmendments(sentence, verb, clause, &report)
    checkDate(verb, sentence, clause, &report)
    let acts = count(ofActsIn: sentence, clause)
    if acts >= mostInRunningText { report.add(list, at: sentence, node: clause.node, .list(acts)) }
  }

  /// From so many acts on they are listed.
  private static let mostInRunningText = 3

  /// `Lov … ophæves`, `Samtidig ophæves lov …`
  static func repealsActs(_ sentence: ByteRange, _ verb: ByteRange, _ bytes: [UInt8]) -> Bool {
    if bytes.readsIgnoringCase("lov om ", at: sentence.start) || bytes.readsIgnoringCase("lov nr.", at: sentence.start)
    {
      return bytes.place(of: "indtil", outsideQuotationsIn: ByteRange(sentence.start, verb.start)) == nil
    }
    var reader = WordReader(bytes, at: verb.end)
    return bytes.readsIgnoringCase("samtidig ophæves", at: sentence.start) && reader.skipGapAnd("lov")
  }

  private static func checkAmendments(
    _ sentence: ByteRange, _ verb: ByteRange, _ clause: Clause, _ report: inout Report
  ) {
    let bytes = clause.bytes
    guard
      let start = clause.place(of: ", som ændret", in: sentence)
        ?? clause.place(of: ", med senere ændringer", in: sentence)
    else { return }
    let isBeforeVerb = start.start < verb.start
    let end = isBeforeVerb ? bytes.end(ofTextBefore: verb.start, from: sentence.start) : sentence.end
    // »Lov nr. 10 … om badning, som ændret ved lov nr. 11 …, ophæves«
    let isParenthesis = isBeforeVerb && end > start.end && bytes[end - 1] == 0x2C
    let consolidation = clause.place(of: ", jf.", in: ByteRange(sentence.start, start.start)) != nil
    let edit = TextEdit(ByteRange(start.start, consolidation ? end - 1 : end), "")
    report.add(
      amendments, at: ByteRange(start.start + 2, max(start.start + 2, isParenthesis ? end - 1 : end)),
      node: clause.node,
      .amendments, fixes: isParenthesis ? [(.deleteAmendments, false, [edit])] : [])
  }

  /// `ophæves den 1. juli 2026` in the section that says the act comes into force that day.
  private static func checkDate(_ verb: ByteRange, _ sentence: ByteRange, _ clause: Clause, _ report: inout Report) {
    let bytes = clause.bytes
    var reader = WordReader(bytes, at: verb.end)
    guard reader.skipGapAnd("den"), let date = reader.date(),
      let section = clause.document.enclosing(.section, of: clause.node)
    else { return }
    let whole = clause.document.tree.nodes[section].range
    let opening = ByteRange(whole.start, min(whole.end, whole.start + openingLength))
    guard let commencement = clause.place(of: "loven træder i kraft den", in: opening) else { return }
    var other = WordReader(bytes, at: commencement.end)
    guard let its = other.date(), its == date else { return }
    let range = ByteRange(verb.end, reader.offset)
    report.add(
      amendments, at: ByteRange(verb.start, reader.offset), node: clause.node, .date,
      fixes: [(.deleteDate, false, [TextEdit(range, "")])])
  }

  /// How far into its section the date of commencement is looked for, in bytes.
  private static let openingLength = 500

  /// How many acts are cited by number in the sentence.
  private static func count(ofActsIn sentence: ByteRange, _ clause: Clause) -> Int {
    let bytes = clause.bytes
    var count = 0
    var at = sentence.start
    while at < sentence.end {
      var reader = WordReader(bytes, at: at)
      guard bytes[at].isLetterByte else {
        at += 1
        continue
      }
      reader.skipLetters()
      let word = ByteRange(at, reader.offset)
      at = max(at + 1, reader.offset)
      guard
        word.isWord("lov", in: bytes)
          || word.count == 18 && bytes.readsIgnoringCase("lovbekendtgørelse", at: word.start)
      else { continue }
      if reader.citation() != nil { count += 1 }
    }
    return clause.place(of: "som ændret", in: sentence) == nil ? count : 0
  }
}

extension Message {
  fileprivate static var amendments: Message {
    Message(
      da: "Nævn kun loven selv; de love, der har ændret den, falder bort med den (LK 3.6).",
      en: "Cite the act alone; those that amended it lapse with it (LK 3.6).")
  }
  fileprivate static var deleteAmendments: Message {
    Message(da: "Slet ændringslovene", en: "Delete the amending acts")
  }
  fileprivate static var date: Message {
    Message(
      da: "Dagen er den, loven træder i kraft, og er overflødig her (LK 3.6).",
      en: "The day is that of commencement and is not needed here (LK 3.6).")
  }
  fileprivate static var deleteDate: Message { Message(da: "Slet datoen", en: "Delete the date") }
  fileprivate static func list(_ count: Int) -> Message {
    Message(
      da: "Her ophæves \(count) love; skriv »Følgende love ophæves:« og en opregning (LK 3.6).",
      en: "\(count) acts are repealed here; write »Følgende love ophæves:« and a list (LK 3.6).")
  }
}
