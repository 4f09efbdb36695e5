import Analysis
import StatuteModel
import StatuteSyntax
import StatuteText

/// Checks whether a draft is divided into chapters and how they are designated and headed.
struct Chapters: Analyzer {
  /// En lov med mere end 20 paragraffer er ikke inddelt i kapitler.
  ///
  /// Love med mere end 15-20 paragraffer inddeles i reglen i kapitler. Reglen ser på nye love og bekendtgørelser og
  /// tæller ikke paragraffer, der ændrer andre love.
  ///
  /// ## Hvorfor
  ///
  /// Kapitler og deres overskrifter er læserens første vej ind i en lov.
  ///
  /// ## Kilde
  ///
  /// ST10. VAF 2.6.4.1.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om campingpladser
  /// § 1. Loven gælder for campingpladser.
  /// § 2. En campingplads må kun drives med tilladelse.
  /// § 3. Tilladelsen gives af kommunalbestyrelsen.
  /// § 4. Tilladelsen gælder i 10 år.
  /// § 5. Tilladelsen kan fornyes.
  /// § 6. Tilladelsen kan overdrages med kommunalbestyrelsens samtykke.
  /// § 7. Tilladelsen bortfalder, når den ikke er brugt i 2 år.
  /// § 8. Pladsen skal være indhegnet.
  /// § 9. Pladsen skal være belyst om natten.
  /// § 10. Pladsen skal have adgang til drikkevand.
  /// § 11. Pladsen skal have toiletter.
  /// § 12. Pladsen skal have en vagt i højsæsonen.
  /// § 13. Campister betaler efter opslåede priser.
  /// § 14. Priserne fastsættes for et år ad gangen.
  /// § 15. Hunde holdes i snor.
  /// § 16. Bål må kun tændes på anviste steder.
  /// § 17. Der er ro på pladsen mellem kl. 23 og kl. 7.
  /// § 18. Kommunalbestyrelsen fører tilsyn.
  /// § 19. Kommunalbestyrelsen kan give påbud.
  /// § 20. Overtrædelse af § 2 straffes med bøde.
  /// § 21. Loven træder i kraft den 1. juli 2026.
  /// ```
  ///
  /// ## Rigtigt
  ///
  /// ```lov
  /// Lov om campingpladser
  /// Kapitel 1
  /// Anvendelsesområde
  /// § 1. Loven gælder for campingpladser.
  /// Kapitel 2
  /// Tilladelse
  /// § 2. En campingplads må kun drives med tilladelse.
  /// ```
  ///
  /// ## English
  ///
  /// An act of more than 20 sections is not divided into chapters. Chapters are expected where there are more than
  /// 15-20 sections. Sections that amend other acts are not counted.
  static let missing = Rule("structure/no-chapters", catalogue: ["ST10"], severity: .information)

  /// Et kapitel i en ny lov har romertal.
  ///
  /// I nye love og bekendtgørelser skrives kapitlets nummer med arabertal: »Kapitel 2«. Romertal er til afsnit.
  ///
  /// ## Hvorfor
  ///
  /// Ældre love har romertal eller »2. kapitel«; én skrivemåde gør henvisninger lettere at læse og søge efter.
  ///
  /// ## Kilde
  ///
  /// ST11. VAF 2.6.4.1.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om gadekunst
  /// Kapitel I
  /// Anvendelsesområde
  /// § 1. Loven gælder for kunst på facader mod offentlig vej.
  /// ```
  ///
  /// ## Rigtigt
  ///
  /// ```lov
  /// Lov om gadekunst
  /// Kapitel 1
  /// Anvendelsesområde
  /// § 1. Loven gælder for kunst på facader mod offentlig vej.
  /// ```
  ///
  /// ## English
  ///
  /// A chapter of a new act has a Roman number. New acts and executive orders number chapters with Arabic figures;
  /// Roman numbers are for parts.
  static let roman = Rule("structure/roman-chapter", catalogue: ["ST11"], severity: .warning)

  /// En overskrift siger ikke noget om indholdet.
  ///
  /// »Indledende bestemmelser« og »Afsluttende bestemmelser« fortæller kun, hvor i loven man er. Skriv, hvad
  /// bestemmelserne handler om: »Anvendelsesområde og definitioner«, »Straf«, »Ikrafttræden«.
  ///
  /// ## Hvorfor
  ///
  /// Overskrifter hjælper læseren med at finde vej, og de kan få betydning, når loven fortolkes.
  ///
  /// ## Kilde
  ///
  /// ST12. VAF 2.6.4.1, der nævner netop disse to overskrifter; andre udløser ikke reglen.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om vinterbadning
  /// Kapitel 1
  /// Indledende bestemmelser
  /// § 1. Loven gælder for badeanlæg, der er åbne om vinteren.
  /// ```
  ///
  /// ## Rigtigt
  ///
  /// ```lov
  /// Lov om vinterbadning
  /// Kapitel 1
  /// Anvendelsesområde
  /// § 1. Loven gælder for badeanlæg, der er åbne om vinteren.
  /// ```
  ///
  /// ## English
  ///
  /// A heading says nothing of the content. The guidance names »Indledende bestemmelser« and »Afsluttende
  /// bestemmelser«; only these two are reported.
  static let emptyHeading = Rule("structure/empty-heading", catalogue: ["ST12"], severity: .warning)

  /// The most sections an act should have before it is divided (VAF 2.6.4.1: 15-20).
  static let mostSectionsWithoutChapters = 20

  /// The headings the guidance names as empty, in small letters.
  static let emptyHeadings: [StaticString] = ["indledende bestemmelser", "afsluttende bestemmelser"]

  let rules = [missing, roman, emptyHeading]
  let scope = AnalyzerScope.document

  func analyze(_ document: Document, report: inout Report) {
    let bytes = document.source.bytes
    var sections = 0
    var firstSection: Int?
    var hasChapters = false
    DraftedText.forEach(in: document.tree) { index, node, place in
      switch node.kind {
      case .section where place == .provision:
        sections += 1
        if firstSection == nil { firstSection = index }
      case .chapter, .part:
        if place == .provision { hasChapters = true }
        checkHeading(node, index, bytes, &report)
        if node.kind == .chapter { checkNumber(node, index, document, &report) }
      case .heading: checkHeading(node, index, bytes, &report)
      default: break
      }
    }
    guard document.kind != .amendingAct, !hasChapters, sections > Self.mostSectionsWithoutChapters,
      let firstSection
    else { return }
    let title = document.tree.nodes.firstIndex { $0.kind == .title }
    let place = title.map { document.tree.nodes[$0].text } ?? document.tree.nodes[firstSection].labelOrStart
    report.add(Self.missing, at: place, node: title ?? firstSection, .noChapters(sections))
  }

  private func checkNumber(_ node: Node, _ index: Int, _ document: Document, _ report: inout Report) {
    guard document.kind != .amendingAct, node.number.style == .roman, !node.label.isEmpty else { return }
    let fix = romanNumeral(in: node.label, document.source.bytes).map { numeral in
      (title: Message.arabic(node.number), isSafe: false, edits: [TextEdit(numeral, "\(node.number.value)")])
    }
    report.add(Self.roman, at: node.label, node: index, .roman(node.number), fixes: fix.map { [$0] } ?? [])
  }

  /// The bytes of the Roman numeral in `label`, the first word of I, V, X, L, C, D and M alone.
  private func romanNumeral(in label: ByteRange, _ bytes: [UInt8]) -> ByteRange? {
    guard label.end <= bytes.count else { return nil }
    let numerals = Array("IVXLCDM".utf8)
    var start = label.start
    while start < label.end {
      var end = start
      while end < label.end, bytes[end].isLetterByte { end += 1 }
      if end > start, bytes[start..<end].allSatisfy(numerals.contains) { return ByteRange(start, end) }
      start = end + 1
    }
    return nil
  }

  private func checkHeading(_ node: Node, _ index: Int, _ bytes: [UInt8], _ report: inout Report) {
    guard Self.emptyHeadings.contains(where: { node.text.reads($0, in: bytes) }) else { return }
    report.add(Self.emptyHeading, at: node.text, node: index, .empty)
  }
}

extension ByteRange {
  /// Whether the text of the range is `words`, capital letters of ASCII or not.
  fileprivate func reads(_ words: StaticString, in bytes: [UInt8]) -> Bool {
    guard count == words.utf8CodeUnitCount, end <= bytes.count else { return false }
    return words.withUTF8Buffer { words in
      for offset in 0..<words.count where bytes[start + offset] | 0x20 != words[offset] | 0x20 { return false }
      return true
    }
  }
}

extension Message {
  fileprivate static func noChapters(_ sections: Int) -> Message {
    Message(
      da: "Loven har \(sections) paragraffer og ingen kapitler; overvej at inddele den (VAF 2.6.4.1).",
      en: "The act has \(sections) sections and no chapters; consider dividing it (VAF 2.6.4.1).")
  }
  fileprivate static func roman(_ number: ProvisionNumber) -> Message {
    Message(
      da: "Kapitlets nummer bør skrives med arabertal: »Kapitel \(number.value)« (VAF 2.6.4.1).",
      en: "The chapter's number should be in Arabic figures: »Kapitel \(number.value)« (VAF 2.6.4.1).")
  }
  fileprivate static func arabic(_ number: ProvisionNumber) -> Message {
    Message(da: "Skriv »\(number.value)«", en: "Write »\(number.value)«")
  }
  fileprivate static var empty: Message {
    Message(
      da: "Overskriften siger ikke, hvad bestemmelserne handler om; skriv emnet (VAF 2.6.4.1).",
      en: "The heading does not say what the provisions are about; name the subject (VAF 2.6.4.1).")
  }
}
