import Amending
import Analysis
import StatuteModel
import StatuteSyntax
import StatuteText

/// The rules on the opening of an amending section.
enum Openings {
  /// Indledningen til en ændringsparagraf følger ikke formlen.
  ///
  /// En ændringsparagraf indledes »I lov om …, jf. lovbekendtgørelse nr. … af …, foretages følgende ændringer:« eller »I lov
  /// nr. … af … om … foretages følgende ændringer:«. Hver lov, lovbekendtgørelse og ændringslov nævnes med nummer og
  /// fuld dato.
  ///
  /// ## Hvorfor
  ///
  /// Indledningen siger, hvilken lovtekst ændringerne skal læses ind i. Mangler et nummer eller en dato, kan hverken læsere
  /// eller programmer finde den.
  ///
  /// ## Kilde
  ///
  /// AM02. LK 3.4.4.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om ændring af lov om havnebade
  /// § 1
  /// I lov om havnebade, jf. lovbekendtgørelse 10 af 1. januar 2020, foretages følgende ændring:
  /// 1. I § 2 ændres »bøjer« til: »gule bøjer«.
  /// § 2
  /// Loven træder i kraft den 1. juli 2026.
  /// ```
  ///
  /// ## Rigtigt
  ///
  /// ```lov
  /// Lov om ændring af lov om havnebade
  /// § 1
  /// I lov om havnebade, jf. lovbekendtgørelse nr. 10 af 1. januar 2020, foretages følgende ændring:
  /// 1. I § 2 ændres »bøjer« til: »gule bøjer«.
  /// § 2
  /// Loven træder i kraft den 1. juli 2026.
  /// ```
  ///
  /// ## English
  ///
  /// The opening of an amending section does not follow the formula: `I lov om …, jf. lovbekendtgørelse nr. … af …, foretages
  /// følgende ændringer:`. Every act in it is cited with its number and full date.
  static let form = Rule("amendment/opening", catalogue: ["AM02"], severity: .warning)

  /// »Ændring« og »ændringer« i indledningen passer ikke til antallet.
  ///
  /// Der står »følgende ændring:«, når paragraffen har ét ændringsnummer, og »følgende ændringer:«, når den har flere.
  ///
  /// ## Hvorfor
  ///
  /// Ordet viser, om der er mere at lede efter, og det bliver let glemt, når et nummer kommer til eller udgår.
  ///
  /// ## Kilde
  ///
  /// AM03. LK 3.4.4.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om ændring af lov om havnebade
  /// § 1
  /// I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændringer:
  /// 1. I § 2 ændres »bøjer« til: »gule bøjer«.
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
  /// 1. I § 2 ændres »bøjer« til: »gule bøjer«.
  /// § 2
  /// Loven træder i kraft den 1. juli 2026.
  /// ```
  ///
  /// ## English
  ///
  /// »Ændring« or »ændringer« in the opening does not fit the number of instructions: the singular stands where there is one,
  /// the plural where there are more.
  static let number = Rule("amendment/opening-number", catalogue: ["AM03"], severity: .information)

  /// »Jf.« står mellem en lovs navn og dens eget nummer.
  ///
  /// En lov med populærtitel, der ikke er udsendt som lovbekendtgørelse, nævnes »I forældelsesloven, lov nr. … af …,« uden
  /// »jf.« En lov uden populærtitel nævnes »I lov nr. … af … om …«. »Jf.« bruges kun foran en lovbekendtgørelse.
  ///
  /// ## Hvorfor
  ///
  /// Nummeret er lovens eget; med »jf.« ser det ud som en anden lov.
  ///
  /// ## Kilde
  ///
  /// AM06. LK 3.4.4.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om ændring af havnebadsloven
  /// § 1
  /// I havnebadsloven, jf. lov nr. 10 af 1. januar 2020, foretages følgende ændring:
  /// 1. I § 2 ændres »bøjer« til: »gule bøjer«.
  /// § 2
  /// Loven træder i kraft den 1. juli 2026.
  /// ```
  ///
  /// ## Rigtigt
  ///
  /// ```lov
  /// Lov om ændring af havnebadsloven
  /// § 1
  /// I havnebadsloven, lov nr. 10 af 1. januar 2020, foretages følgende ændring:
  /// 1. I § 2 ændres »bøjer« til: »gule bøjer«.
  /// § 2
  /// Loven træder i kraft den 1. juli 2026.
  /// ```
  ///
  /// ## English
  ///
  /// »Jf.« stands between the name of an act and the act's own number. It belongs in front of a consolidated act only.
  static let popularTitle = Rule("amendment/superfluous-jf", catalogue: ["AM06"], severity: .warning)

  static func check(_ section: AmendingSection, _ report: inout Report) {
    let bytes = section.bytes
    let text = section.section.opening
    guard let verb = bytes.place(of: "foretages", outsideQuotationsIn: text) else {
      let whole = PartedWord.whole(Array(bytes[text]))
      if whole.place(of: "foretages", outsideQuotationsIn: ByteRange(0, whole.count)) == nil {
        report.add(form, at: text, node: section.node, .noFormula)
      }
      return
    }
    checkCitations(ByteRange(text.start, verb.start), section, &report)
    checkNumber(ByteRange(verb.end, text.end), section, &report)
  }

  // MARK: Numbers and dates

  /// Every `lovbekendtgørelse` and `lov nr.` has to go on with a number and a date.
  private static func checkCitations(_ range: ByteRange, _ section: AmendingSection, _ report: inout Report) {
    let bytes = section.bytes
    var at = range.start
    while at < range.end {
      guard bytes[at].isLetterByte else {
        at += 1
        continue
      }
      var reader = WordReader(bytes, at: at)
      reader.skipLetters()
      let word = ByteRange(at, reader.offset)
      at = max(reader.offset, at + 1)
      let isConsolidation = bytes.readsIgnoringCase("lovbekendtgørelse", at: word.start) && word.count == 18
      guard isConsolidation || word.isWord("lov", in: bytes) else { continue }
      let gap = reader
      if reader.citation() != nil {
        if !isConsolidation { checkSeeAlso(word, range, section, &report) }
        at = reader.offset
        continue
      }
      reader = gap
      // »lovbekendtgørelse af straffeloven« and »lov om …« are names.
      guard isConsolidation ? isSeeAlso(before: word, bytes) : reader.skipGapAnd("nr"), !sharesDate(word, range, bytes)
      else {
        continue
      }
      let end = min(range.end, word.start + longestCitation)
      // What is left open, as in a drafted act, is no slip.
      if bytes.holds("[…]", in: ByteRange(word.start, end)) { continue }
      let stop = bytes[word.start..<end].firstIndex(of: 0x2C) ?? end
      report.add(form, at: ByteRange(word.start, stop), node: section.node, .citation(isConsolidation))
    }
  }

  /// How much of what should be a citation is shown, in bytes.
  private static let longestCitation = 60

  /// Whether several acts share a date: `lov nr. 407 og 408 begge af 21. april 2010`.
  private static func sharesDate(_ word: ByteRange, _ range: ByteRange, _ bytes: [UInt8]) -> Bool {
    let rest = ByteRange(word.end, min(range.end, word.end + nearby))
    return bytes.holds("begge af", in: rest) || bytes.holds("alle af", in: rest)
  }

  /// How far on the date of several acts is looked for, in bytes.
  private static let nearby = 100

  private static func isSeeAlso(before word: ByteRange, _ bytes: [UInt8]) -> Bool {
    let end = bytes.end(ofTextBefore: word.start, from: 0)
    return end < word.start && bytes.readsIgnoringCase("jf.", at: end - 3)
  }

  private static func checkSeeAlso(
    _ word: ByteRange, _ range: ByteRange, _ section: AmendingSection, _ report: inout Report
  ) {
    let bytes = section.bytes
    guard isSeeAlso(before: word, bytes) else { return }
    let start = bytes.end(ofTextBefore: word.start, from: range.start) - 3
    let hasPopularTitle = !bytes.readsIgnoringCase("i lov om ", at: range.start)
    report.add(
      popularTitle, at: ByteRange(start, start + 3), node: section.node, hasPopularTitle ? .seeAlso : .seeAlsoOfTitle,
      fixes: hasPopularTitle ? [(.removeSeeAlso, true, [TextEdit(ByteRange(start, word.start), "")])] : [])
  }

  // MARK: ændring, ændringer

  private static func checkNumber(_ range: ByteRange, _ section: AmendingSection, _ report: inout Report) {
    let bytes = section.bytes
    let count = section.instructions.count
    guard count > 0 else { return }
    let singular = bytes.place(of: "ændring", outsideQuotationsIn: range)
    let plural = bytes.place(of: "ændringer", outsideQuotationsIn: range)
    if let word = plural, count == 1, isOne(section) {
      report.add(
        number, at: word, node: section.node, .one, fixes: [(.write("ændring"), true, [TextEdit(word, "ændring")])])
    } else if let word = singular, count > 1 {
      report.add(
        number, at: word, node: section.node, .many(count),
        fixes: [(.write("ændringer"), true, [TextEdit(word, "ændringer")])])
    }
  }

  /// Whether the only instruction stands for no range of them (`1.-4.`).
  private static func isOne(_ section: AmendingSection) -> Bool {
    let node = section.tree.nodes[section.instructions[0].node]
    return node.lastNumber.isSame(as: node.number)
  }
}

extension Message {
  fileprivate static var noFormula: Message {
    Message(
      da:
        "Indledningen bør lyde »I lov om …, jf. lovbekendtgørelse nr. … af …, foretages følgende ændringer:« (LK 3.4.4).",
      en:
        "The opening should read »I lov om …, jf. lovbekendtgørelse nr. … af …, foretages følgende ændringer:« (LK 3.4.4)."
    )
  }
  fileprivate static func citation(_ isConsolidation: Bool) -> Message {
    let act = isConsolidation ? "lovbekendtgørelse" : "lov"
    return Message(
      da: "Skriv nummer og fuld dato som »\(act) nr. 10 af 1. januar 2020« (LK 3.4.4).",
      en: "Write the number and the full date as »\(act) nr. 10 af 1. januar 2020« (LK 3.4.4).")
  }
  fileprivate static var seeAlso: Message {
    Message(
      da: "»jf.« bør udgå foran lovens eget nummer; det står kun foran en lovbekendtgørelse (LK 3.4.4).",
      en: "»jf.« should go in front of the act's own number; it stands before a consolidated act only (LK 3.4.4).")
  }
  fileprivate static var seeAlsoOfTitle: Message {
    Message(
      da: "Loven har intet »jf.« foran sit eget nummer; skriv »I lov nr. … af … om …« (LK 3.4.4).",
      en: "No »jf.« stands in front of an act's own number; write »I lov nr. … af … om …« (LK 3.4.4).")
  }
  fileprivate static var removeSeeAlso: Message { Message(da: "Slet »jf.«", en: "Delete »jf.«") }
  fileprivate static var one: Message {
    Message(
      da: "Paragraffen har 1 ændringsnummer; skriv »følgende ændring:« (LK 3.4.4).",
      en: "The section has one instruction; write »følgende ændring:« (LK 3.4.4).")
  }
  fileprivate static func many(_ count: Int) -> Message {
    Message(
      da: "Paragraffen har \(count) ændringsnumre; skriv »følgende ændringer:« (LK 3.4.4).",
      en: "The section has \(count) instructions; write »følgende ændringer:« (LK 3.4.4).")
  }
  fileprivate static func write(_ word: String) -> Message {
    Message(da: "Skriv »\(word)«", en: "Write »\(word)«")
  }
}
