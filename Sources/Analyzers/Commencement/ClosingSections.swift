import Amending
import Analysis
import StatuteModel
import StatuteSyntax
import StatuteText

/// The rules on what the closing sections of an act say, and do not say, as a whole.
struct ClosingSections: MentionAnalyzer {
  /// Loven har ingen bestemmelse om Færøerne og Grønland.
  ///
  /// En lov gælder for hele riget, medmindre den siger andet. Skal den ikke gælde for Færøerne og Grønland, eller først efter
  /// kongelig anordning, skrives det. Har loven kun mening i Danmark, eller skal den gælde også dér, er der intet at gøre.
  /// Reglen ser på hovedlove med en ikrafttrædelsesbestemmelse og mindst 10 paragraffer.
  ///
  /// ## Hvorfor
  ///
  /// Bestemmelsen bliver let glemt.
  ///
  /// ## Kilde
  ///
  /// IK11. LK18 2.6.1.1.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om havnebade
  /// § 1. Et havnebad har bøjer.
  /// § 2. Et havnebad har stiger.
  /// § 3. Et havnebad har livreddere.
  /// § 4. Et havnebad er åbent om sommeren.
  /// § 5. Et havnebad har en leder.
  /// § 6. Lederen ansætter personalet.
  /// § 7. Lederen fører en vagtplan.
  /// § 8. Kommunen fører tilsyn.
  /// § 9. Kommunen kan give påbud.
  /// § 10. Loven træder i kraft den 1. juli 2026.
  /// ```
  ///
  /// ## Rigtigt
  ///
  /// ```lov
  /// Lov om havnebade
  /// § 1. Et havnebad har bøjer.
  /// § 2. Et havnebad har stiger.
  /// § 3. Et havnebad har livreddere.
  /// § 4. Et havnebad er åbent om sommeren.
  /// § 5. Et havnebad har en leder.
  /// § 6. Lederen ansætter personalet.
  /// § 7. Lederen fører en vagtplan.
  /// § 8. Kommunen fører tilsyn.
  /// § 9. Kommunen kan give påbud.
  /// § 10. Loven træder i kraft den 1. juli 2026.
  /// § 11. Loven gælder ikke for Færøerne og Grønland.
  /// ```
  ///
  /// ## English
  ///
  /// The act says nothing of the Faroe Islands and Greenland, so that it applies there. Acts with at least ten sections and a
  /// commencement provision are looked at.
  static let territory = Rule("commencement/territory", catalogue: ["IK11"], severity: .information)

  /// En lov for Færøerne eller Grønland har en territorial bestemmelse.
  ///
  /// »Lov for Grønland om …« siger i titlen, hvor den gælder, og har ingen bestemmelse om det.
  ///
  /// ## Hvorfor
  ///
  /// Bestemmelsen er overflødig og kan komme til at modsige titlen.
  ///
  /// ## Kilde
  ///
  /// IK14. LK 3.8.2.4.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov for Grønland om havnebade
  /// § 1. Et havnebad har bøjer.
  /// § 2. Loven træder i kraft den 1. juli 2026.
  /// § 3. Loven gælder kun for Grønland.
  /// ```
  ///
  /// ## Rigtigt
  ///
  /// ```lov
  /// Lov for Grønland om havnebade
  /// § 1. Et havnebad har bøjer.
  /// § 2. Loven træder i kraft den 1. juli 2026.
  /// ```
  ///
  /// ## English
  ///
  /// An act for the Faroe Islands or Greenland has a territorial clause, which its title makes superfluous.
  static let ownTerritory = Rule("commencement/own-territory", catalogue: ["IK14"], severity: .warning)

  /// Ministeren kan ikke sætte loven i kraft i etaper.
  ///
  /// »Ministeren fastsætter tidspunktet for lovens ikrafttræden« giver kun ét tidspunkt. Kan der blive brug for flere, tilføjes:
  /// »Ministeren kan herunder fastsætte, at loven træder i kraft på forskellige tidspunkter.«
  ///
  /// ## Hvorfor
  ///
  /// Mangler det, kan ingen del af loven sættes i kraft før resten.
  ///
  /// ## Kilde
  ///
  /// IK15. LK 3.5.1.4. Overvej det kun; mange love skal træde i kraft på én gang.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om ændring af lov om havnebade
  /// § 1
  /// I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændringer:
  /// 1. I § 2 ændres »bøjer« til: »gule bøjer«.
  /// 2. § 4 ophæves.
  /// § 2
  /// Kulturministeren fastsætter tidspunktet for lovens ikrafttræden.
  /// ```
  ///
  /// ## Rigtigt
  ///
  /// ```lov
  /// Lov om ændring af lov om havnebade
  /// § 1
  /// I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændringer:
  /// 1. I § 2 ændres »bøjer« til: »gule bøjer«.
  /// 2. § 4 ophæves.
  /// § 2
  /// Kulturministeren fastsætter tidspunktet for lovens ikrafttræden. Ministeren kan herunder fastsætte, at loven træder i kraft på forskellige tidspunkter.
  /// ```
  ///
  /// ## English
  ///
  /// The minister who decides when the act comes into force cannot do so in stages.
  static let stages = Rule("commencement/stages", catalogue: ["IK15"], severity: .hint)

  let rules = [territory, ownTerritory, stages]

  /// A shorter act is a sketch.
  private static let fewestSections = 10

  /// What sections speak of, as mentions are numbered.
  private static let (commencement, realm) = (0, 1)

  func mentions(in part: DocumentPart) -> [Mention] {
    let document = part.document
    guard document.kind == .act || document.kind == .amendingAct, DraftedText.exists(in: document.tree) else {
      return []
    }
    let bytes = document.source.bytes
    var found: [Mention] = []
    for section in Self.sections(in: part) {
      let range = document.tree.nodes[section].range
      if Self.speaksOfCommencement(range, bytes) { found.append(Mention(Self.commencement, at: range, node: section)) }
      if bytes.holds("færøerne", in: range) || bytes.holds("grønland", in: range) {
        found.append(Mention(Self.realm, at: range, node: section))
      }
    }
    return found
  }

  func conclude(from mentions: [Mention], in document: Document, report: inout Report) {
    guard let commencement = mentions.last(where: { $0.kind == Self.commencement })?.node else { return }
    let tree = document.tree
    let sections = Self.sections(in: DocumentPart(document))
    if document.kind == .act {
      let title = tree.nodes.first { $0.kind == .title }?.text ?? ByteRange(0, 0)
      if Self.forTerritory.contains(where: { document.source.bytes.holds($0, in: title) }) {
        checkOwnTerritory(mentions, document, &report)
      } else if sections.count >= Self.fewestSections, !mentions.contains(where: { $0.kind == Self.realm }) {
        report.add(Self.territory, at: tree.nodes[commencement].label, node: commencement, .territory)
      }
    }
    checkStages(commencement, isLarge: Self.isLarge(sections, tree), document, &report)
  }

  private static let forTerritory: [StaticString] = ["lov for færøerne", "lov for grønland"]

  /// The sections of the act itself in `part`.
  private static func sections(in part: DocumentPart) -> [Int] {
    let nodes = part.document.tree.nodes
    var sections: [Int] = []
    var index = part.nodes.lowerBound
    while index < part.nodes.upperBound {
      let node = nodes[index]
      switch node.kind {
      case .document, .chapter, .part, .book: index += 1
      default:
        if node.kind == .section { sections.append(index) }
        index = max(Int(node.subtreeEnd), index + 1)
      }
    }
    return sections
  }

  private static func speaksOfCommencement(_ range: ByteRange, _ bytes: [UInt8]) -> Bool {
    bytes.holds("loven træder i kraft", in: range) || bytes.holds("tidspunktet for lovens ikrafttræde", in: range)
  }

  /// Whether there is more than one thing that could come into force.
  private static func isLarge(_ sections: [Int], _ tree: SyntaxTree) -> Bool {
    tree.kind == .act ? sections.count >= fewestSections : tree.nodes.count { $0.kind == .instruction } > 1
  }

  private func checkOwnTerritory(_ mentions: [Mention], _ document: Document, _ report: inout Report) {
    let (tree, bytes) = (document.tree, document.source.bytes)
    for section in mentions where section.kind == Self.realm {
      for child in tree.children(of: section.node) where tree.nodes[child].kind == .subsection {
        let text = tree.nodes[child].text
        guard bytes.readsIgnoringCase("loven gælder", at: text.start),
          bytes.holds("for færøerne", in: text) || bytes.holds("for grønland", in: text)
        else { continue }
        report.add(Self.ownTerritory, at: text, node: child, .ownTerritory)
      }
    }
  }

  private func checkStages(_ section: Int, isLarge: Bool, _ document: Document, _ report: inout Report) {
    let (tree, bytes) = (document.tree, document.source.bytes)
    guard isLarge, !bytes.holds("forskellige tidspunkter", in: tree.nodes[section].range) else { return }
    for index in section..<Int(tree.nodes[section].subtreeEnd) {
      let clause = Clause(index, document)
      guard let words = clause.place(of: "fastsætter tidspunktet for lovens ikrafttræde", in: clause.text) else {
        continue
      }
      report.add(Self.stages, at: words, node: index, .stages)
    }
  }
}

extension Message {
  fileprivate static var territory: Message {
    Message(
      da: "Loven nævner hverken Færøerne eller Grønland og gælder så også dér (LK18 2.6.1.1).",
      en: "The act names neither the Faroe Islands nor Greenland, and so applies there, too (LK18 2.6.1.1).")
  }
  fileprivate static var ownTerritory: Message {
    Message(
      da: "Titlen siger, hvor loven gælder; bestemmelsen bør udgå (LK 3.8.2.4).",
      en: "The title says where the act applies; the provision should go (LK 3.8.2.4).")
  }
  fileprivate static var stages: Message {
    Message(
      da: "Overvej at tilføje, at loven kan træde i kraft på forskellige tidspunkter (LK 3.5.1.4).",
      en: "Consider adding that the act may come into force at different times (LK 3.5.1.4).")
  }
}
