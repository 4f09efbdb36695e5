import Amending
import Analysis
import StatuteModel
import StatuteSyntax
import StatuteText

/// The rules on the acts that the opening of an amending section cites, as far as the library knows them.
enum CitedActs {
  /// Lovbekendtgørelsen i indledningen er afløst af en nyere.
  ///
  /// En ændringslov skrives på grundlag af den nyeste lovbekendtgørelse. Reglen slår den nævnte op i biblioteket og ser, om det
  /// holder en nyere bekendtgørelse af samme lov. Siger forslaget, hvornår det er fremsat, ses kun på dem, der er ældre; er det blevet
  /// en lov med nummer, kun på dem, der er mere end et år ældre.
  ///
  /// ## Hvorfor
  ///
  /// Numre og ordlyd kan være andre i den nyeste tekst, og kæden af ændringslove begynder et andet sted.
  ///
  /// ## Kilde
  ///
  /// AM07. LK 3.4.4. Den nyere kan være udsendt, efter at forslaget blev fremsat; derfor er reglen kun en advarsel.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om ændring af lov om lodsbåde
  /// § 1
  /// I lov om lodsbåde, jf. lovbekendtgørelse nr. 8 af 2. maj 2024, foretages følgende ændring:
  /// 1. I § 1 ændres »gul« til: »rød«.
  /// § 2
  /// Loven træder i kraft den 1. juli 2029.
  /// ```
  ///
  /// ## Rigtigt
  ///
  /// ```lov
  /// Lov om ændring af lov om lodsbåde
  /// § 1
  /// I lov om lodsbåde, jf. lovbekendtgørelse nr. 60 af 3. juni 2027, som ændret ved lov nr. 70 af 4. juni 2028, foretages følgende ændring:
  /// 1. I § 1 ændres »gul« til: »rød«.
  /// § 2
  /// Loven træder i kraft den 1. juli 2029.
  /// ```
  ///
  /// ## English
  ///
  /// The consolidated act that the opening cites has been superseded by a newer one in the library.
  static let superseded = Rule("amendment/superseded-consolidation", catalogue: ["AM07"], severity: .warning)

  /// En ændringslov mangler i indledningens kæde.
  ///
  /// Efter »som ændret ved« nævnes de love, der har ændret loven siden den nævnte lovbekendtgørelse. Reglen leder i biblioteket efter
  /// ændringslove, der nævner loven i titlen og ændrer den. Står der »senest ved« eller »bl.a.«, siger den intet, og heller ikke om
  /// love, der ikke var trådt i kraft. Er forslaget blevet en lov med nummer, ses kun på dem, der er mere end et år ældre.
  ///
  /// ## Hvorfor
  ///
  /// Læseren skal kunne finde hele den tekst, ændringerne skal læses ind i.
  ///
  /// ## Kilde
  ///
  /// AM08. LK 3.4.4. Ændringer uden virkning længere nævnes ikke.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om ændring af lov om lodsbåde
  /// § 1
  /// I lov om lodsbåde, jf. lovbekendtgørelse nr. 60 af 3. juni 2027, foretages følgende ændring:
  /// 1. I § 1 ændres »gul« til: »rød«.
  /// § 2
  /// Loven træder i kraft den 1. juli 2029.
  /// ```
  ///
  /// ## Rigtigt
  ///
  /// ```lov
  /// Lov om ændring af lov om lodsbåde
  /// § 1
  /// I lov om lodsbåde, jf. lovbekendtgørelse nr. 60 af 3. juni 2027, som ændret ved lov nr. 70 af 4. juni 2028, foretages følgende ændring:
  /// 1. I § 1 ændres »gul« til: »rød«.
  /// § 2
  /// Loven træder i kraft den 1. juli 2029.
  /// ```
  ///
  /// ## English
  ///
  /// An amending act of the library that changes the same act since the consolidated act cited is missing from the chain `som ændret
  /// ved …`. Silent where the opening says »senest ved« or »bl.a.«
  static let missing = Rule("amendment/missing-amending-act", catalogue: ["AM08"], severity: .warning)

  /// Nummer, dato og titel hører ikke sammen.
  ///
  /// Reglen slår de love og lovbekendtgørelser, en indledning nævner, op i biblioteket. Har den med det nummer en anden dato, eller er den
  /// nævnte lovbekendtgørelse en anden lov end den, der ændres, siger den det. Det gælder også den lov, der er angivet med --base.
  ///
  /// ## Hvorfor
  ///
  /// Så peger indledningen på en anden lov end den, der er ment, eller på ingen.
  ///
  /// ## Kilde
  ///
  /// AM09. Følger af LK 3.4.4.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om ændring af lov om lodsbåde
  /// § 1
  /// I lov om lodsbåde, jf. lovbekendtgørelse nr. 60 af 4. juni 2027, som ændret ved lov nr. 70 af 4. juni 2028, foretages følgende ændring:
  /// 1. I § 1 ændres »gul« til: »rød«.
  /// § 2
  /// Loven træder i kraft den 1. juli 2029.
  /// ```
  ///
  /// ## Rigtigt
  ///
  /// ```lov
  /// Lov om ændring af lov om lodsbåde
  /// § 1
  /// I lov om lodsbåde, jf. lovbekendtgørelse nr. 60 af 3. juni 2027, som ændret ved lov nr. 70 af 4. juni 2028, foretages følgende ændring:
  /// 1. I § 1 ændres »gul« til: »rød«.
  /// § 2
  /// Loven træder i kraft den 1. juli 2029.
  /// ```
  ///
  /// ## English
  ///
  /// Number, date and title of an act that an opening cites do not belong together, as the library knows them.
  static let mismatch = Rule("amendment/citation-mismatch", catalogue: ["AM09"], severity: .error)

  static func check(
    _ section: AmendingText.Section, _ base: BaseActSearch, _ document: Document, _ library: ActLibrary,
    _ report: inout Report
  ) {
    let citations = document.citedActs(in: section.opening)
    let isWrong = checkDates(citations, section, document, library, &report)
    if isWrong { return }
    // Of an act that was given »amendment/other-version« tells.
    if case .found(let base) = base, base.otherVersion != nil { return }
    guard let cited = document.consolidation(citedByOpening: section.opening) else { return }
    let name = citedName(section, document, library)
    let entry = library.act(number: cited.number, date: cited.date)
    if let entry, let name, entry.kind == .consolidatedAct, !library.versions(of: name).contains(entry) {
      if let place = citations.first(where: { $0.citation == cited })?.start {
        report.add(
          mismatch, at: range(at: place, section, document), node: section.node, .otherAct(entry, name))
      }
      return
    }
    if case .found(let base) = base, let other = base.otherName {
      if let place = citations.first(where: { $0.citation == cited })?.start {
        report.add(
          mismatch, at: range(at: place, section, document), node: section.node, .otherName(other, cited, base.name))
      }
      return
    }
    // What the newer one holds already need not be named.
    if checkVersion(cited, entry ?? name, section, document, library, &report) { return }
    if case .found(let base) = base {
      checkChain(since: cited, citations.map(\.citation), base, section, document, library, &report)
    }
  }

  /// The act that the opening calls by its name; nil where the library has none of that name.
  private static func citedName(
    _ section: AmendingText.Section, _ document: Document, _ library: ActLibrary
  ) -> ActEntry? {
    document.afterOpeningWord(in: section.opening).flatMap { library.match($0.prefix(longestName)) }.map(\.entry)
  }

  /// No name is longer than so many characters.
  private static let longestName = 400

  /// From `place` to the next comma or the verb.
  private static func range(at place: Int, _ section: AmendingText.Section, _ document: Document) -> ByteRange {
    var reader = WordReader(document.source.bytes, at: place)
    reader.skipLetters()
    return reader.citation() == nil ? section.opening : ByteRange(place, reader.offset)
  }

  // MARK: Number and date

  /// Whether a date does not belong to its number.
  private static func checkDates(
    _ citations: [(citation: ActCitation, start: Int)], _ section: AmendingText.Section, _ document: Document,
    _ library: ActLibrary, _ report: inout Report
  ) -> Bool {
    var isWrong = false
    for (citation, start) in citations {
      let isConsolidation = citation.kind == .consolidatedAct
      let acts = library.acts(number: citation.number, year: citation.date.year).filter {
        !$0.isBill && ($0.kind == .consolidatedAct) == isConsolidation && $0.kind != .executiveOrder
      }
      let dates = acts.compactMap(\.date)
      guard let date = dates.first, dates.count == acts.count, !dates.contains(citation.date) else { continue }
      isWrong = true
      report.add(
        mismatch, at: range(at: start, section, document), node: section.node, .otherDate(citation, date))
    }
    return isWrong
  }

  // MARK: The newest version

  /// Whether there is a newer version.
  private static func checkVersion(
    _ cited: ActCitation, _ entry: ActEntry?, _ section: AmendingText.Section, _ document: Document,
    _ library: ActLibrary, _ report: inout Report
  ) -> Bool {
    guard let entry else { return false }
    let draft = Moment(of: document)
    let newer = library.versions(of: entry).first { version in
      version.kind == .consolidatedAct && !version.isBill && Moment.isLater(version, than: cited)
        && !draft.isBefore(version)
    }
    guard let newer, let place = document.citedActs(in: section.opening).first(where: { $0.citation == cited }) else {
      return false
    }
    report.add(
      superseded, at: range(at: place.start, section, document), node: section.node, .superseded(by: newer))
    return true
  }

  // MARK: The chain

  private static func checkChain(
    since cited: ActCitation, _ chain: [ActCitation], _ base: BaseAct, _ section: AmendingText.Section,
    _ document: Document, _ library: ActLibrary, _ report: inout Report
  ) {
    let bytes = document.source.bytes
    let isShortened = Self.shortenings.contains { bytes.holds($0, in: section.opening) }
    guard report.wants(missing), !isShortened else { return }
    let draft = Moment(of: document)
    let head = base.document.tree.nodes.first { $0.kind == .opening }
    let held = chain + (head.map { base.document.citedActs(in: $0.text).map(\.citation) } ?? [])
    let known = Set(held.map(ActNumber.init))
    let own = document.source[section.opening]
    var others: [(act: ActEntry, section: String)] = []
    for entry in library.entries where entry.kind == .amendingAct && !entry.isBill {
      guard let number = entry.number, let year = entry.year, Moment.isLater(entry, than: cited),
        !draft.isBefore(entry), !known.contains(ActNumber(number, year: year)), entry.path != document.path,
        names(entry.title, base), let amending = library.document(for: entry), draft.isInForce(amending),
        let other = AmendingText(amending).sections.first(where: {
          base.document.isAmended(byOpening: $0.opening, of: amending)
        }),
        // The bill that is being drafted may have been adopted.
        !amending.source[other.opening].elementsEqual(own)
      else { continue }
      others.append((entry, amending.address(of: other.node)))
    }
    if !others.isEmpty { report.add(missing, at: section.opening, node: section.node, .missing(others)) }
  }

  /// What an opening says that does not list all.
  private static let shortenings: [StaticString] = ["senest", "bl.a.", "senere ændringer"]

  private static func names(_ title: String, _ base: BaseAct) -> Bool {
    let title = title.lowercased()
    return (ActEntry(base.document)?.names ?? []).contains { title.firstRange(of: $0.lowercased()) != nil }
  }
}

/// When a draft was introduced, as far as it says itself. Numbers of Lovtidende rise through the year, so they tell which of two
/// acts is the later one where days are not known. Of an act that has its number it is only known that it was introduced within
/// the year before, for bills lapse at the end of the session (grundloven § 41, stk. 4).
private struct Moment {
  private let day: ActDate?
  private let number: ActNumber?

  init(of draft: Document) {
    day = draft.introduced ?? draft.actDate
    number = draft.introduced == nil ? draft.actNumber : nil
  }

  /// Whether `act` may be from after it; of a draft that says nothing no act is.
  func isBefore(_ act: ActEntry) -> Bool {
    if let number, let year = act.year, let its = act.number { return (number.year - 1, number.number) <= (year, its) }
    if let day, let date = act.date { return day <= date }
    if let day, let year = act.year { return day.year <= year }
    return false
  }

  /// Whether `act` was in force then, as far as it says.
  func isInForce(_ act: Document) -> Bool {
    switch Commencement(act).act {
    case .day(let date): day.map { date <= $0 } ?? number.map { date.year <= $0.year } ?? true
    case .publication, .unread, nil: true
    case .ministerDecides: false
    }
  }

  /// Whether `act` is from after the one that is cited.
  static func isLater(_ act: ActEntry, than cited: ActCitation) -> Bool {
    guard let year = act.year, let number = act.number else { return false }
    return (year, number) > (cited.date.year, cited.number)
  }
}

extension Message {
  fileprivate static func superseded(by newest: ActEntry) -> Message {
    let number = newest.number.map { " nr. \($0)" } ?? ""
    let danish = newest.date.map { " af \($0.danish)" } ?? newest.year.map { " fra \($0)" } ?? ""
    let english = newest.date?.iso ?? newest.year.map { "\($0)" } ?? ""
    return Message(
      da: "Den er afløst af lovbekendtgørelse\(number)\(danish) (LK 3.4.4).",
      en: "It has been superseded by lovbekendtgørelse\(number) of \(english) (LK 3.4.4).")
  }
  fileprivate static func missing(_ others: [(act: ActEntry, section: String)]) -> Message {
    let acts = others.prefix(3).map { act, section in
      let (number, year) = (act.number.map { "\($0)" } ?? "", act.year.map { "\($0)" } ?? "")
      return "\(section) i lov nr. \(number) \(act.date.map { "af \($0.danish)" } ?? "fra \(year)")"
    }
    let more = others.count > 3 ? " m.fl." : ""
    return Message(
      da: "»som ændret ved« bør også nævne \(acts.joined(separator: ", "))\(more) (LK 3.4.4).",
      en: "»som ændret ved« should also name \(acts.joined(separator: ", "))\(more) (LK 3.4.4).")
  }
  fileprivate static func otherDate(_ citation: ActCitation, _ date: ActDate) -> Message {
    Message(
      da: "Nr. \(citation.number) fra \(citation.date.year) er af \(date.danish), ikke \(citation.date.danish).",
      en: "No. \(citation.number) of \(citation.date.year) is dated \(date.iso), not \(citation.date.iso).")
  }
  fileprivate static func otherAct(_ entry: ActEntry, _ name: ActEntry) -> Message {
    Message(
      da: "Den er en bekendtgørelse af \(entry.shortName), ikke af \(name.shortName).",
      en: "It consolidates \(entry.shortName), not \(name.shortName).")
  }
}
