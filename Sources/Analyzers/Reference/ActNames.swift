import Analysis
import StatuteModel
import StatuteSyntax
import StatuteText

/// The rules on how other Danish acts are named.
enum ActNames {
  /// En lov citeres med nummer og dato, hvor titlen er nok.
  ///
  /// Henvisninger til en anden lov, som den til enhver tid gælder, bruger titlen alene: »lov om …«. Nummer og dato hører
  /// til, når en bestemt tekst er ment, som i overgangsregler, når love ophæves, og når titlen ikke er entydig. Reglen
  /// ser derfor ikke på ikrafttrædelses- og overgangsbestemmelser og ikke på ændringslovens indledninger.
  ///
  /// ## Hvorfor
  ///
  /// Med nummer og dato er det uklart, om senere ændringer er med.
  ///
  /// ## Kilde
  ///
  /// RF27. LK 7.5.1. Undtagelserne er mange; derfor er reglen kun en oplysning.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om torvehandel
  /// § 1. Tilladelse gives efter lov nr. 12 af 3. marts 2004 om markedsdage.
  /// ```
  ///
  /// ## Rigtigt
  ///
  /// ```lov
  /// Lov om torvehandel
  /// § 1. Tilladelse gives efter lov om markedsdage.
  /// ```
  ///
  /// ## English
  ///
  /// Another act is cited by number and date where its title would do. Not reported in commencement and transition.
  static let dated = Rule("reference/dated-act", catalogue: ["RF27"], severity: .information)

  /// En lov nævnes med fuld titel, selv om den har en populærtitel.
  ///
  /// Slutter lovens titel med en populærtitel i parentes, bruges den alene. Reglen kender de love, der står i dens liste.
  ///
  /// ## Hvorfor
  ///
  /// Populærtitlen er kort, og den er en del af den rigtige titel.
  ///
  /// ## Kilde
  ///
  /// RF28. LK 7.5.1.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om torvehandel
  /// § 1. Der svares renter efter lov om renter og andre forhold ved forsinket betaling.
  /// ```
  ///
  /// ## Rigtigt
  ///
  /// ```lov
  /// Lov om torvehandel
  /// § 1. Der svares renter efter renteloven.
  /// ```
  ///
  /// ## English
  ///
  /// An act is named by its full title though it has a popular title in parentheses, which alone would do.
  static let full = Rule("reference/full-title", catalogue: ["RF28"], severity: .warning)

  /// Samme lov nævnes på to måder.
  ///
  /// Teksten skriver både »straffeloven« og »borgerlig straffelov«. Vælg den ene.
  ///
  /// ## Hvorfor
  ///
  /// Læseren tror, at der er tale om to love.
  ///
  /// ## Kilde
  ///
  /// RF29. LK 7.5.1, SPROG69.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om torvehandel
  /// § 1. Falske vægte straffes efter straffeloven.
  /// § 2. Tilladelse kan nægtes den, der er straffet efter borgerlig straffelov.
  /// ```
  ///
  /// ## Rigtigt
  ///
  /// ```lov
  /// Lov om torvehandel
  /// § 1. Falske vægte straffes efter straffeloven.
  /// § 2. Tilladelse kan nægtes den, der er straffet efter straffeloven.
  /// ```
  ///
  /// ## English
  ///
  /// One act is named in two ways.
  static let two = Rule("reference/two-names", catalogue: ["RF29"], severity: .information)

  /// »Denne lov« står i ny tekst, som en ændringslov indsætter.
  ///
  /// Når teksten er indsat, betyder »denne lov« den lov, den står i, ikke ændringsloven. Det er oftest meningen; derfor
  /// er reglen ikke slået til. »Bilag 1 til denne lov« meldes ikke.
  ///
  /// ## Hvorfor
  ///
  /// Er ændringsloven ment, må den nævnes med nummer og dato.
  ///
  /// ## Kilde
  ///
  /// RF37. LK 3.4.5.10.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om ændring af lov om torvehandel
  /// § 1
  /// I lov nr. 10 af 1. januar 2020 om torvehandel foretages følgende ændring:
  /// 1. § 7, stk. 2, affattes således:
  /// »Stk. 2. Tilladelser, der er givet før denne lov, gælder i 5 år.«
  /// § 2
  /// Loven træder i kraft den 1. juli 2026.
  /// ```
  ///
  /// ## Rigtigt
  ///
  /// ```lov
  /// Lov om ændring af lov om torvehandel
  /// § 1
  /// I lov nr. 10 af 1. januar 2020 om torvehandel foretages følgende ændring:
  /// 1. § 7, stk. 2, affattes således:
  /// »Stk. 2. Tilladelser, der er givet før den 1. juli 2026, gælder i 5 år.«
  /// § 2
  /// Loven træder i kraft den 1. juli 2026.
  /// ```
  ///
  /// ## English
  ///
  /// »This act« stands in new text, where it will mean the act amended. Off by default, for that is mostly intended.
  static let thisAct = Rule(
    "reference/this-act-in-quotation", catalogue: ["RF37"], severity: .information, isEnabled: false)

  /// Reports `denne lov` that begins at `offset` in a quotation.
  static func checkThisAct(at offset: Int, node: Int, _ bytes: [UInt8], _ report: inout Report) {
    var reader = WordReader(bytes, at: offset)
    guard reader.skip("denne"), reader.skipGapAnd("lov") else { return }
    let end = reader.offset
    if reader.next == 0x73 { reader.offset += 1 }
    guard !reader.next.isLetterByte, !bytes.endsPhrase("til", at: offset) else { return }
    report.add(thisAct, at: ByteRange(offset, end), node: node, .thisAct)
  }
}

/// Other acts that a draft cites by number and date.
struct DatedActs {
  /// What is known of the section looked at last.
  private var known: (section: Int, isStatic: Bool)?

  /// Reports the dated act whose name begins with `lov nr.` at `offset`, in a section that speaks of no commencement.
  mutating func check(at offset: Int, node: Int, _ document: Document, _ bytes: [UInt8], _ report: inout Report) {
    var reader = WordReader(bytes, at: offset)
    guard reader.skip("lov") else { return }
    let start = reader.offset
    guard reader.citation() != nil else { return }
    let end = reader.offset
    guard reader.skipGapAnd("om"), reader.next != 0x0A,
      !bytes.holds("ændring af", in: ByteRange(offset, min(offset + 60, bytes.count))),
      !isStatic(node, document, bytes)
    else { return }
    report.add(
      ActNames.dated, at: ByteRange(offset, end), node: node, .dated,
      fixes: [(.titleOnly, false, [TextEdit(ByteRange(start, end), "")])])
  }

  /// Whether a certain text is meant: commencement, repeal, transition, or the words say so.
  private mutating func isStatic(_ node: Int, _ document: Document, _ bytes: [UInt8]) -> Bool {
    let quotation = document.enclosing(.quotation, of: node)
    if quotation == nil, document.enclosing(.amendingSection, of: node) != nil { return true }
    let section = document.enclosing(.section, of: node) ?? quotation ?? node
    if let known, known.section == section { return known.isStatic }
    let range = document.tree.nodes[section].range
    let isStatic = Self.staticWords.contains { bytes.holds($0, in: range) }
    known = (section, isStatic)
    return isStatic
  }

  private static let staticWords: [StaticString] = [
    "i kraft", "ikrafttræd", "ophæves", "grønland", "færøerne", "som ændret", "affattet", "hidtil",
    "med senere ændringer",
    "har virkning", "tidligere", "finder fortsat", "den 1. januar", "den 1. juli", "indtil", "før den", "gældende",
  ]
}

extension ActNames {
  /// Reports the full title that begins at `offset`, if one does that has a popular title at its end.
  static func checkFull(at offset: Int, node: Int, _ bytes: [UInt8], _ report: inout Report) {
    guard bytes.readsIgnoringCase("lov om ", at: offset),
      let (title, end) = PopularTitles.official.lazy.compactMap({ title in
        title.end(ofFullAt: offset, bytes).map { (title, $0) }
      }).first
    else { return }
    let (range, short) = (ByteRange(offset, end), String(describing: title.popular))
    report.add(
      full, at: range, node: node, .full(short), fixes: [(.write(short), false, [TextEdit(range, short)])])
  }
}

/// Finds acts that a draft names both by their title and by the name that custom has given them.
struct ActsNamedTwice: MentionAnalyzer {
  let rules = [ActNames.two]

  func mentions(in part: DocumentPart) -> [Mention] {
    var found: [Mention] = []
    let bytes = part.document.source.bytes
    DraftedText.forEach(in: part) { index, node, _ in
      guard !node.text.isEmpty, ![.heading, .instruction, .amendingSection].contains(node.kind) else { return }
      note(node.text, index, bytes, &found)
    }
    return found
  }

  func conclude(from mentions: [Mention], in document: Document, report: inout Report) {
    var first: [Mention?] = Array(repeating: nil, count: 2 * PopularTitles.customary.count)
    for mention in mentions where first[mention.kind] == nil { first[mention.kind] = mention }
    for (index, title) in PopularTitles.customary.enumerated() {
      guard let short = first[2 * index], let long = first[2 * index + 1] else { continue }
      let (first, later) = long.range.start < short.range.start ? (long, short) : (short, long)
      report.add(
        ActNames.two, at: later.range, node: later.node, .two(String(describing: title.popular)),
        related: [(.first, first.range)])
    }
  }

  /// Notes the names that words in `text` begin: of the act with index `i` the popular one as `2 * i`, the full one as `2 * i + 1`.
  private func note(_ text: ByteRange, _ node: Int, _ bytes: [UInt8], _ found: inout [Mention]) {
    let end = min(text.end, bytes.count)
    var at = text.start
    while at + 1 < end {
      if Self.begins(bytes[at], bytes[at + 1]) {
        for (index, title) in PopularTitles.customary.enumerated() {
          if let end = title.end(ofPopularAt: at, bytes) {
            found.append(Mention(2 * index, at: ByteRange(at, end), node: node))
          } else if let end = title.end(ofFullAt: at, bytes) {
            found.append(Mention(2 * index + 1, at: ByteRange(at, end), node: node))
          }
        }
      }
      while at < end, bytes[at].isLetterByte { at += 1 }
      while at < end, !bytes[at].isLetterByte { at += 1 }
    }
  }

  /// Whether a name begins with these bytes, in any case of letters; hardly any other word does.
  @inline(__always)
  private static func begins(_ first: UInt8, _ second: UInt8) -> Bool {
    seconds[Int(first | 0x20)] & 1 << UInt32(second & 0x1F) != 0
  }

  /// For each first byte of a name the second ones, as the bits that their low five bits number.
  private static let seconds = PopularTitles.customary.reduce(into: Array(repeating: 0 as UInt32, count: 256)) {
    for name in [$1.popular, $1.full] { $0[Int(name.utf8Start[0])] |= 1 << UInt32(name.utf8Start[1] & 0x1F) }
  }
}

extension Message {
  fileprivate static var dated: Message {
    Message(
      da: "Titlen alene bør være nok, når loven er ment, som den til enhver tid gælder (LK 7.5.1).",
      en: "The title alone should do where the act is meant as it stands at any time (LK 7.5.1).")
  }
  fileprivate static var titleOnly: Message {
    Message(da: "Slet nummer og dato", en: "Delete number and date")
  }
  fileprivate static func full(_ short: String) -> Message {
    Message(
      da: "Loven har en populærtitel, der bør bruges: »\(short)« (LK 7.5.1).",
      en: "The act has a popular title that should be used: »\(short)« (LK 7.5.1).")
  }
  fileprivate static func write(_ right: String) -> Message {
    Message(da: "Skriv »\(right)«", en: "Write »\(right)«")
  }
  fileprivate static func two(_ short: String) -> Message {
    Message(
      da: "Samme lov (\(short)) nævnes også på en anden måde.",
      en: "The same act (\(short)) is named in another way, too.")
  }
  fileprivate static var first: Message { Message(da: "Her nævnes den første gang.", en: "It is named first here.") }
  fileprivate static var thisAct: Message {
    Message(
      da: "»Denne lov« vil betyde den lov, teksten indsættes i.",
      en: "»Denne lov« will mean the act the text is inserted in.")
  }
}
