import Analysis
import StatuteModel
import StatuteSyntax
import StatuteText

/// The rules on the day an act comes into force.
struct CommencementDates: MentionAnalyzer {
  /// Loven træder i kraft, før den er fremsat eller stadfæstet.
  ///
  /// Reglen sammenholder dagen i »Loven træder i kraft den …« med den dag, forslaget er fremsat, eller loven er stadfæstet, når teksten
  /// selv siger det.
  ///
  /// ## Hvorfor
  ///
  /// Dagen bliver let stående, når arbejdet trækker ud. Skal loven virke tilbage i tiden, hører det til i en regel om virkning og i
  /// bemærkningerne.
  ///
  /// ## Kilde
  ///
  /// IK02. LK 3.5.3. Tilbagevirkning kan være ment.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Fremsat den 4. februar 2026 af kulturministeren
  /// Forslag til Lov om havnebade
  /// § 1. Et havnebad har bøjer.
  /// § 2. Loven træder i kraft den 1. januar 2026.
  /// Bemærkninger til lovforslaget
  /// Til § 1
  /// Det foreslås, at et havnebad har bøjer.
  /// Til § 2
  /// Det foreslås, at loven træder i kraft den 1. januar 2026.
  /// ```
  ///
  /// ## Rigtigt
  ///
  /// ```lov
  /// Fremsat den 4. februar 2026 af kulturministeren
  /// Forslag til Lov om havnebade
  /// § 1. Et havnebad har bøjer.
  /// § 2. Loven træder i kraft den 1. juli 2026.
  /// Bemærkninger til lovforslaget
  /// Til § 1
  /// Det foreslås, at et havnebad har bøjer.
  /// Til § 2
  /// Det foreslås, at loven træder i kraft den 1. juli 2026.
  /// ```
  ///
  /// ## English
  ///
  /// The act comes into force before the day it was introduced or signed, as far as the text itself tells that day.
  static let past = Rule("commencement/past-date", catalogue: ["IK02"], severity: .information)

  /// Loven træder i kraft ved eller dagen efter bekendtgørelsen uden en grund i bemærkningerne.
  ///
  /// En lov bør træde i kraft på en bestemt dag. »Dagen efter bekendtgørelsen i Lovtidende« bruges kun, når det er strengt nødvendigt, og
  /// »ved bekendtgørelsen« kun ved et helt særligt behov; grunden står i bemærkningerne. Loven kan kun bekendtgøres på hverdage. Hører
  /// der ingen bemærkninger til teksten, er reglen kun en påmindelse.
  ///
  /// ## Hvorfor
  ///
  /// Borgerne skal kunne nå at indrette sig, og ingen kan på forhånd se, hvilken dag det bliver.
  ///
  /// ## Kilde
  ///
  /// IK05, IK07. LK 3.5.1.2, LK 3.5.1.3, LK 11.3.1.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Forslag til Lov om havnebade
  /// § 1. Et havnebad har bøjer.
  /// § 2. Loven træder i kraft dagen efter bekendtgørelsen i Lovtidende.
  /// Bemærkninger til lovforslaget
  /// Almindelige bemærkninger
  /// Bøjer gør havnebade sikrere.
  /// ```
  ///
  /// ## Rigtigt
  ///
  /// ```lov
  /// Forslag til Lov om havnebade
  /// § 1. Et havnebad har bøjer.
  /// § 2. Loven træder i kraft dagen efter bekendtgørelsen i Lovtidende.
  /// Bemærkninger til lovforslaget
  /// Almindelige bemærkninger
  /// Loven træder i kraft dagen efter bekendtgørelsen, fordi sæsonen er begyndt.
  /// ```
  ///
  /// ## English
  ///
  /// The act comes into force on or the day after publication, and the remarks give no reason. A fixed day is the rule. Where a draft
  /// has no remarks this is a reminder only.
  static let publication = Rule("commencement/on-publication", catalogue: ["IK05", "IK07"], severity: .information)

  /// Regler for virksomheder træder i kraft på andre dage end 1. januar og 1. juli.
  ///
  /// Love, der lægger byrder på erhvervslivet, bør træde i kraft den 1. januar eller den 1. juli. Reglen ser på love, hvis nye tekst nævner
  /// virksomheder eller erhvervsdrivende, og som træder i kraft på en anden fast dag, men ikke på love, der gennemfører et direktiv.
  ///
  /// ## Hvorfor
  ///
  /// Med to faste dage om året kan virksomheder følge med i nye regler.
  ///
  /// ## Kilde
  ///
  /// IK06. LK 3.5.2.1. Der er undtagelser, og om reglerne er byrder, kan kun læses af indholdet; derfor er reglen kun en påmindelse.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om havnebade
  /// § 1. Virksomheder, der driver et havnebad, skal lægge bøjer ud.
  /// § 2. Loven træder i kraft den 1. maj 2026.
  /// ```
  ///
  /// ## Rigtigt
  ///
  /// ```lov
  /// Lov om havnebade
  /// § 1. Virksomheder, der driver et havnebad, skal lægge bøjer ud.
  /// § 2. Loven træder i kraft den 1. juli 2026.
  /// ```
  ///
  /// ## English
  ///
  /// Rules for businesses come into force on another day than 1 January or 1 July. Looked at are acts whose new text obliges businesses.
  static let business = Rule("commencement/business-date", catalogue: ["IK06"], severity: .hint)

  let rules = [past, publication, business]

  /// What is looked for, as mentions are numbered: the words of commencement, and a duty of businesses.
  private static let (commencement, duty) = (0, 1)

  func mentions(in part: DocumentPart) -> [Mention] {
    let kind = part.document.kind
    guard kind == .act || kind == .amendingAct else { return [] }
    let bytes = part.document.source.bytes
    var found: [Mention] = []
    DraftedText.forEach(in: part) { index, node, place in
      guard !node.text.isEmpty else { return }
      if place == .provision, Self.kinds.contains(node.kind), bytes.holds("loven træder i kraft", in: node.text),
        let words = Clause(index, part.document).place(of: "loven træder i kraft", in: node.text)
      {
        found.append(Mention(Self.commencement, at: words, node: index))
      }
      if Self.obligesBusinesses(node.text, bytes) { found.append(Mention(Self.duty, at: node.text, node: index)) }
    }
    return found
  }

  func conclude(from mentions: [Mention], in document: Document, report: inout Report) {
    guard let words = mentions.first(where: { $0.kind == Self.commencement }) else { return }
    let clause = Clause(words.node, document)
    let bytes = clause.bytes
    if let phrase = Self.onPublication(after: words.range, clause) { checkPublication(phrase, clause, &report) }
    guard let day = Self.date(after: words.range, bytes) else { return }
    checkPast(day, clause, &report)
    guard !(day.date.day == 1 && (day.date.month == 1 || day.date.month == 7)),
      mentions.contains(where: { $0.kind == Self.duty }),
      // The deadline of a directive is one of the exceptions.
      !document.tree.nodes.contains(where: { $0.kind == .note && bytes.holds("gennemfører", in: $0.range) })
    else { return }
    report.add(Self.business, at: day.range, node: clause.node, .business)
  }

  /// What says when an act comes into force.
  private static let kinds: [NodeKind] = [.section, .subsection, .text]

  /// `den 1. juli 2026`
  private static func date(after words: ByteRange, _ bytes: [UInt8]) -> (date: ActDate, range: ByteRange)? {
    var reader = WordReader(bytes, at: words.end)
    guard reader.skipGapAnd("den") else { return nil }
    let start = reader.offset - 3
    guard let date = reader.date(), let day = ActDate(year: date.year, month: date.month, day: date.day) else {
      return nil
    }
    return (day, ByteRange(start, reader.offset))
  }

  // MARK: The past

  private func checkPast(_ day: (date: ActDate, range: ByteRange), _ clause: Clause, _ report: inout Report) {
    if let introduced = clause.document.introduced {
      guard day.date < introduced else { return }
      report.add(Self.past, at: day.range, node: clause.node, .beforeIntroduction(introduced))
    } else if let signed = clause.document.actDate, day.date < signed {
      report.add(Self.past, at: day.range, node: clause.node, .beforeSignature(signed))
    }
  }

  // MARK: Publication

  /// `dagen efter bekendtgørelsen`, `ved bekendtgørelsen`
  private static func onPublication(after words: ByteRange, _ clause: Clause) -> ByteRange? {
    var reader = WordReader(clause.bytes, at: words.end)
    guard reader.skipGap() else { return nil }
    let start = reader.offset
    guard reader.skip("dagen efter") || reader.skip("ved"), reader.skipGapAnd("bekendtgørelsen") else { return nil }
    return ByteRange(start, reader.offset)
  }

  private func checkPublication(_ phrase: ByteRange, _ clause: Clause, _ report: inout Report) {
    let tree = clause.document.tree
    guard let remarks = tree.nodes.first(where: { $0.kind == .remarks }) else {
      return report.add(Self.publication, at: phrase, node: clause.node, severity: .hint, .reason)
    }
    guard !clause.bytes.holds("efter bekendtgørelsen", in: remarks.range),
      !clause.bytes.holds("ved bekendtgørelsen", in: remarks.range)
    else { return }
    report.add(Self.publication, at: phrase, node: clause.node, .noReason)
  }

  // MARK: Businesses

  private static let businesses: [StaticString] = ["virksomheder skal", "virksomheden skal", "erhvervsdrivende skal"]

  /// Whether `range` says a duty of businesses.
  private static func obligesBusinesses(_ range: ByteRange, _ bytes: [UInt8]) -> Bool {
    // Every draft is read for this; what begins with the rare `v` is found without stopping at every other word.
    guard bytes.holds("virksomhed", in: range) || bytes.holds("vsdrivende skal", in: range) else { return false }
    if businesses.contains(where: { bytes.holds($0, in: range) }) { return true }
    return bytes.readsIgnoringCase("virksomheder, der", at: range.start) && bytes.holds(" skal ", in: range)
  }
}

extension Document {
  /// The day the bill was introduced (`Fremsat den 4. februar 2026`); nil where it does not say.
  var introduced: ActDate? {
    guard let first = tree.nodes.first(where: { $0.kind == .section || $0.kind == .amendingSection }) else {
      return nil
    }
    let bytes = source.bytes
    var from = 0
    while let words = bytes.place(of: "fremsat", outsideQuotationsIn: ByteRange(from, first.range.start)) {
      from = words.end
      var reader = WordReader(bytes, at: words.end)
      guard reader.skipGapAnd("den"), let date = reader.date() else { continue }
      return ActDate(year: date.year, month: date.month, day: date.day)
    }
    return nil
  }
}

extension Message {
  fileprivate static func beforeIntroduction(_ date: ActDate) -> Message {
    Message(
      da: "Loven træder i kraft, før den blev fremsat (\(date.danish)); overvej dagen (LK 3.5.3).",
      en: "The act comes into force before it was introduced (\(date.iso)); consider the day (LK 3.5.3).")
  }
  fileprivate static func beforeSignature(_ date: ActDate) -> Message {
    Message(
      da: "Loven træder i kraft, før den blev stadfæstet (\(date.danish)); overvej dagen (LK 3.5.3).",
      en: "The act comes into force before it was signed (\(date.iso)); consider the day (LK 3.5.3).")
  }
  fileprivate static var reason: Message {
    Message(
      da: "Overvej en fast dag. Skal loven følge bekendtgørelsen, begrundes det i bemærkningerne (LK 3.5.1.2).",
      en: "Consider a fixed day. If it must follow publication, the remarks give the reason (LK 3.5.1.2).")
  }
  fileprivate static var noReason: Message {
    Message(
      da: "Bemærkningerne siger ikke, hvorfor loven skal følge bekendtgørelsen og ikke træde i kraft på en fast dag "
        + "(LK 3.5.1.2).",
      en: "The remarks do not say why the act must follow publication and not a fixed day (LK 3.5.1.2).")
  }
  fileprivate static var business: Message {
    Message(
      da: "Regler, der er byrder for virksomheder, bør træde i kraft den 1. januar eller den 1. juli (LK 3.5.2.1).",
      en: "Rules that burden businesses should come into force on 1 January or 1 July (LK 3.5.2.1).")
  }
}
