import Analysis
import StatuteModel
import StatuteSyntax

/// Checks how books, parts, chapters and annexes are numbered.
struct HeadingNumbers: OutlineAnalyzer {
  /// Kapitlernes numre følger ikke efter hinanden.
  ///
  /// Kapitler nummereres 1, 2, 3 … gennem loven. Har loven afsnit, må kapitlerne begynde forfra i hvert afsnit. Reglen
  /// finder kapitler med samme nummer, kapitler, der står uden for rækken, og – i udkast – numre, der mangler. I
  /// gældende love er manglende numre i orden, for ophævede kapitler kan være udgået. »Kapitel 40-41 (Ophævet)« dækker
  /// begge numre.
  ///
  /// ## Hvorfor
  ///
  /// Kapitler bruges i henvisninger (»efter reglerne i kapitel 4«), og dér må nummeret kun kunne betyde ét sted.
  ///
  /// ## Kilde
  ///
  /// ST11. VAF 2.6.4.1.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om lysforurening
  /// Kapitel 1
  /// Anvendelsesområde
  /// § 1. Loven gælder for udendørs belysning.
  /// Kapitel 2
  /// Krav til armaturer
  /// § 2. Armaturer skal afskærmes opad.
  /// Kapitel 2
  /// Tilsyn
  /// § 3. Kommunalbestyrelsen fører tilsyn med loven.
  /// ```
  ///
  /// ## Rigtigt
  ///
  /// ```lov
  /// Lov om lysforurening
  /// Kapitel 1
  /// Anvendelsesområde
  /// § 1. Loven gælder for udendørs belysning.
  /// Kapitel 2
  /// Krav til armaturer
  /// § 2. Armaturer skal afskærmes opad.
  /// Kapitel 3
  /// Tilsyn
  /// § 3. Kommunalbestyrelsen fører tilsyn med loven.
  /// ```
  ///
  /// ## English
  ///
  /// The chapter numbers do not follow each other: one is used twice, stands out of sequence or – in a draft – lacks.
  /// Chapters may begin again in each part. In acts in force missing numbers are fine.
  static let chapter = Rule("numbering/chapter", catalogue: ["ST11"], severity: .error)

  /// Afsnittenes numre følger ikke efter hinanden.
  ///
  /// Afsnit (og bøger, hvor en lov har dem) nummereres fortløbende, i reglen med romertal: afsnit I, II, III. Afsnit må
  /// begynde forfra i hver bog. Reglen finder gentagne numre, numre uden for rækken og – i udkast – numre, der mangler.
  ///
  /// ## Hvorfor
  ///
  /// »Afsnit II« i en henvisning må kun kunne betyde ét sted.
  ///
  /// ## Kilde
  ///
  /// Hører til ST11. Vejledningerne ses ikke at nævne afsnittenes numre særskilt.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om offentlige legepladser
  /// Afsnit I
  /// Indretning
  /// § 1. En legeplads skal være indhegnet mod vej.
  /// Afsnit III
  /// Tilsyn
  /// § 2. Kommunalbestyrelsen efterser legepladsen hvert år.
  /// Afsnit II
  /// Straf
  /// § 3. Overtrædelse af § 1 straffes med bøde.
  /// Afsnit IV
  /// Ikrafttræden
  /// § 4. Loven træder i kraft den 1. juli 2026.
  /// ```
  ///
  /// ## Rigtigt
  ///
  /// ```lov
  /// Lov om offentlige legepladser
  /// Afsnit I
  /// Indretning
  /// § 1. En legeplads skal være indhegnet mod vej.
  /// Afsnit II
  /// Tilsyn
  /// § 2. Kommunalbestyrelsen efterser legepladsen hvert år.
  /// Afsnit III
  /// Straf
  /// § 3. Overtrædelse af § 1 straffes med bøde.
  /// ```
  ///
  /// ## English
  ///
  /// The numbers of parts (or books) do not follow each other: one is used twice, stands out of sequence or – in a
  /// draft – lacks. Parts may begin again in each book.
  static let part = Rule("numbering/part", catalogue: ["ST11"], severity: .error)

  /// Bilagenes numre følger ikke efter hinanden.
  ///
  /// Bilag nummereres 1, 2, 3 …. Reglen finder to bilag med samme nummer, bilag uden for rækken og – i udkast – numre,
  /// der mangler. Et enkelt bilag uden nummer er i orden.
  ///
  /// ## Hvorfor
  ///
  /// Bilag skal der henvises til fra en paragraf, og nummeret er det eneste, henvisningen har at gå efter.
  ///
  /// ## Kilde
  ///
  /// LK 3.9: bilag nummereres med arabertal. At numrene følger efter hinanden, siger vejledningen ikke særskilt.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om mærkning af brænde
  /// § 1. Brænde skal mærkes efter bilag 1 og måles efter bilag 2.
  /// § 2. Loven træder i kraft den 1. juli 2026.
  /// Bilag 1
  /// Mærker
  /// Mærket skal være mindst 10 cm højt.
  /// Bilag 1
  /// Måling
  /// Brænde måles i rummeter.
  /// ```
  ///
  /// ## Rigtigt
  ///
  /// ```lov
  /// Lov om mærkning af brænde
  /// § 1. Brænde skal mærkes efter bilag 1 og måles efter bilag 2.
  /// § 2. Loven træder i kraft den 1. juli 2026.
  /// Bilag 1
  /// Mærker
  /// Mærket skal være mindst 10 cm højt.
  /// Bilag 2
  /// Måling
  /// Brænde måles i rummeter.
  /// ```
  ///
  /// ## English
  ///
  /// The numbers of the annexes do not follow each other: one is used twice, stands out of sequence or – in a draft –
  /// lacks. A single annex without a number is fine.
  static let annex = Rule("numbering/annex", catalogue: [], severity: .error)

  let rules = [chapter, part, annex]

  func analyze(_ document: Document, report: inout Report) {
    Runs.forEach(in: document.tree) { runs in
      guard let reading = NumberReading(document.tree, container: runs.container) else { return }
      check(runs.books, .book, as: Self.part, reading, document, &report)
      check(runs.parts, .part, as: Self.part, reading, document, &report)
      check(runs.chapters, .chapter, as: Self.chapter, reading, document, &report)
      let annexes = runs.annexes.leavingOutListed(in: document.tree)
      check(annexes, .annex, as: Self.annex, reading, document, &report)
    }
  }

  private func check(
    _ run: Runs.Run, _ level: Level, as rule: Rule, _ reading: NumberReading, _ document: Document,
    _ report: inout Report
  ) {
    guard !run.entries.isEmpty else { return }
    var expectations = reading.expectations
    expectations.restartsWithGroup = true
    let flaws = NumberSequence.flaws(in: run.entries, expecting: expectations)
    guard !flaws.isEmpty else { return }
    let flawReport = FlawReport(document: document, level: level, entries: run.entries)
    for flaw in flaws {
      flawReport.add(flaw, as: rule, severity: severity(of: flaw, reading), to: &report)
    }
  }

  /// A number that lacks departs from the guidance; one that stands twice is wrong in itself.
  private func severity(of flaw: NumberSequence.Flaw, _ reading: NumberReading) -> Severity? {
    switch flaw.kind {
    case .lateStart, .gap: .warning
    case .misplaced where !flaw.isCertain, .restart: reading == .draft ? nil : .warning
    default: nil
    }
  }
}

extension Runs.Run {
  /// The run without the annexes that are only named, in a list in front of the annexes themselves: nothing stands in
  /// them, and the same number comes again.
  fileprivate func leavingOutListed(in tree: SyntaxTree) -> Runs.Run {
    var lastPlace: [ProvisionNumber: Int] = [:]
    for entry in entries { lastPlace[entry.number] = entry.node }
    return leavingOut { tree.isEmptyBeforeAnnex($0) && lastPlace[tree.nodes[$0].number] != $0 }
  }
}

extension SyntaxTree {
  /// Whether the annex with index `annex` holds nothing but its heading, and another one follows at once.
  fileprivate func isEmptyBeforeAnnex(_ annex: Int) -> Bool {
    let end = Int(nodes[annex].subtreeEnd)
    return end == annex + 1 && end < nodes.count && nodes[end].kind == .annex
  }
}
