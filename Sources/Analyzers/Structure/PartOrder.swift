import Analysis
import StatuteModel
import StatuteSyntax
import StatuteText

/// Checks that an act has the parts that each act has, and in their order.
struct PartOrder: Analyzer {
  /// Loven siger ikke, hvornår den træder i kraft.
  ///
  /// En lov har en bestemmelse om ikrafttræden. Reglen ser på tekster, der har et lovforslags eller en lovs ramme, så
  /// den ikke forstyrrer, mens der skrives. Love om indfødsret og bevillinger har ingen.
  ///
  /// ## Hvorfor
  ///
  /// Uden bestemmelse træder loven i kraft dagen efter, at den er bekendtgjort (lovtidendelovens § 3), og det er
  /// sjældent meningen.
  ///
  /// ## Kilde
  ///
  /// ST29. LK 3.5.1.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om strandrensning
  /// Folketinget har vedtaget og Vi ved Vort samtykke stadfæstet følgende lov:
  /// § 1. Kommunen renser stranden hver uge.
  /// ```
  ///
  /// ## Rigtigt
  ///
  /// ```lov
  /// Lov om strandrensning
  /// Folketinget har vedtaget og Vi ved Vort samtykke stadfæstet følgende lov:
  /// § 1. Kommunen renser stranden hver uge.
  /// § 2. Loven træder i kraft den 1. juli 2026.
  /// ```
  ///
  /// ## English
  ///
  /// The act does not say when it comes into force. Texts with the frame of a bill or an act are looked at.
  static let commencement = Rule("structure/no-commencement", catalogue: ["ST29"], severity: .warning)

  /// Bestemmelsen om Færøerne og Grønland står ikke til sidst.
  ///
  /// Den territoriale bestemmelse er lovens sidste. En bestemmelse om revision kan stå efter den.
  ///
  /// ## Hvorfor
  ///
  /// Læseren leder efter den dér.
  ///
  /// ## Kilde
  ///
  /// ST30. LK18 2.2.3.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om strandrensning
  /// § 1. Kommunen renser stranden hver uge.
  /// § 2. Loven gælder ikke for Færøerne og Grønland.
  /// § 3. Loven træder i kraft den 1. juli 2026.
  /// ```
  ///
  /// ## Rigtigt
  ///
  /// ```lov
  /// Lov om strandrensning
  /// § 1. Kommunen renser stranden hver uge.
  /// § 2. Loven træder i kraft den 1. juli 2026.
  /// § 3. Loven gælder ikke for Færøerne og Grønland.
  /// ```
  ///
  /// ## English
  ///
  /// The territorial clause is not the last provision. A clause on revision may follow it.
  static let territory = Rule("structure/territory-not-last", catalogue: ["ST30"], severity: .warning)

  /// Lovens formål eller definitioner står sent i loven.
  ///
  /// Formål, anvendelsesområde og definitioner, der gælder for hele loven, står først.
  ///
  /// ## Hvorfor
  ///
  /// Læseren skal kende ordene, før de bruges.
  ///
  /// ## Kilde
  ///
  /// ST31. LK18 2.2.3.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om strandrensning
  /// § 1. Kommunen renser stranden.
  /// § 2. Stranden renses for tang.
  /// § 3. Stranden renses for affald.
  /// § 4. Tang køres bort.
  /// § 5. Affald brændes.
  /// § 6. I denne lov forstås ved tang også ålegræs.
  /// ```
  ///
  /// ## Rigtigt
  ///
  /// ```lov
  /// Lov om strandrensning
  /// § 1. I denne lov forstås ved tang også ålegræs.
  /// § 2. Kommunen renser stranden.
  /// § 3. Stranden renses for tang.
  /// § 4. Stranden renses for affald.
  /// § 5. Tang køres bort.
  /// § 6. Affald brændes.
  /// ```
  ///
  /// ## English
  ///
  /// The act's purpose, or definitions that hold for all of it, stand late. They belong among the first sections.
  static let definitions = Rule("structure/late-definition", catalogue: ["ST31"], severity: .information)

  let rules = [commencement, territory, definitions]
  let scope = AnalyzerScope.document

  func analyze(_ document: Document, report: inout Report) {
    guard document.kind == .act || document.kind == .amendingAct, DraftedText.exists(in: document.tree) else { return }
    let clauses = OwnClauses(document)
    guard !clauses.all.isEmpty else { return }
    checkCommencement(clauses, document, &report)
    checkTerritory(clauses, document, &report)
    if document.kind == .act { checkDefinitions(clauses, document, &report) }
  }

  // MARK: Commencement

  private static let withoutCommencement: [StaticString] = ["indfødsret", "finanslov", "bevillingslov"]
  private static let commencementWords: [StaticString] = [
    "i kraft", "ikrafttræde", "virkning fra", "har virkning", "finder anvendelse fra", "gælder fra",
  ]

  private func checkCommencement(_ clauses: OwnClauses, _ document: Document, _ report: inout Report) {
    guard report.wants(Self.commencement), document.isComplete,
      let title = document.tree.nodes.firstIndex(where: { $0.kind == .title })
    else { return }
    let (nodes, bytes) = (document.tree.nodes, document.source.bytes)
    let words = nodes[title].text
    guard !Self.withoutCommencement.contains(where: { bytes.holds($0, in: words) }),
      // It stands at the end, where there is one.
      !clauses.all.reversed().contains(where: { clause in
        Self.commencementWords.contains { bytes.holds($0, in: nodes[clause.node].range) }
      })
    else { return }
    report.add(Self.commencement, at: words, node: title, .commencement)
  }

  // MARK: Territory

  private static let territories: [StaticString] = ["færøerne", "grønland"]

  private func checkTerritory(_ clauses: OwnClauses, _ document: Document, _ report: inout Report) {
    let (nodes, bytes) = (document.tree.nodes, document.source.bytes)
    guard
      let last = clauses.all.lastIndex(where: { clause in
        bytes.readsIgnoringCase("loven gælder ikke for", at: nodes[clause.node].text.start)
          && Self.territories.contains { bytes.holds($0, in: nodes[clause.node].text) }
      })
    else { return }
    // What else is said of those parts of the realm, of revision and of other acts may follow.
    let isFollowed = clauses.all[(last + 1)...].contains { clause in
      let range = nodes[clause.node].range
      return !Self.territories.contains { bytes.holds($0, in: range) } && !bytes.holds("rigsdele", in: range)
        && !bytes.holds("revision", in: range) && !bytes.holds("revideres", in: range)
        && !bytes.holds("anordning", in: range)
    }
    guard isFollowed else { return }
    let clause = clauses.all[last].node
    report.add(Self.territory, at: nodes[clause].text, node: clause, .territory)
  }

  // MARK: Definitions and purpose

  private static let openings: [StaticString] = [
    "i denne lov forstås", "lovens formål er", "formålet med loven er", "formålet med denne lov er",
    "loven har til formål",
    "denne lov har til formål", "i loven forstås",
  ]
  /// So many sections may stand before, however short the act.
  private static let fewestBefore = 5
  /// The share of an act that counts as its beginning: the first third.
  private static let beginning = 3

  private func checkDefinitions(_ clauses: OwnClauses, _ document: Document, _ report: inout Report) {
    let (nodes, bytes) = (document.tree.nodes, document.source.bytes)
    guard let count = clauses.all.last?.section else { return }
    for clause in clauses.all
    where clause.section > Self.fewestBefore && clause.section > count / Self.beginning {
      let text = nodes[clause.node].text
      guard let words = Self.openings.first(where: { bytes.readsIgnoringCase($0, at: text.start) }) else { continue }
      let place = ByteRange(text.start, text.start + words.utf8CodeUnitCount)
      report.add(Self.definitions, at: place, node: clause.node, .late)
    }
  }
}

/// The stykker of the sections that are a draft's own, not those it puts into other acts.
private struct OwnClauses {
  /// The node of each stykke, and the place of its section among all, from 1.
  private(set) var all: [(node: Int, section: Int)] = []

  init(_ document: Document) {
    let tree = document.tree
    var section = 0
    var index = 1
    while index < tree.nodes.count {
      let node = tree.nodes[index]
      switch node.kind {
      case .chapter, .part, .book: index += 1
      case .section:
        section += 1
        for child in tree.children(of: index) where tree.nodes[child].kind == .subsection {
          all.append((child, section))
        }
        index = max(Int(node.subtreeEnd), index + 1)
      default: index = max(Int(node.subtreeEnd), index + 1)
      }
    }
  }
}

extension Message {
  fileprivate static var commencement: Message {
    Message(
      da: "Loven siger ikke, hvornår den træder i kraft; det bør den (LK 3.5.1).",
      en: "The act does not say when it comes into force; it should (LK 3.5.1).")
  }
  fileprivate static var territory: Message {
    Message(
      da: "Bestemmelsen om Færøerne og Grønland bør stå sidst i loven (LK18 2.2.3).",
      en: "The clause on the Faroe Islands and Greenland should stand last (LK18 2.2.3).")
  }
  fileprivate static var late: Message {
    Message(
      da: "Formål og definitioner, der gælder for hele loven, bør stå blandt de første paragraffer (LK18 2.2.3).",
      en: "Purpose, and definitions for all of the act, should stand among the first sections (LK18 2.2.3).")
  }
}
