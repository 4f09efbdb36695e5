import Analysis
import StatuteModel
import StatuteSyntax
import StatuteText

/// The rule on one territorial clause for several acts.
enum JointTerritory {
  /// Den territoriale bestemmelse siger det samme om love, der er forskellige.
  ///
  /// En lov, der ændrer flere love, tager stilling for hver af dem, om ændringen skal gælde for Færøerne og Grønland; bestemmelsen kan deles i
  /// stykker. Reglen ser på, om de ændrede love selv kan sættes i kraft ved kongelig anordning, når alle er ved hånden, og den
  /// territoriale bestemmelse kun taler om »loven«.
  ///
  /// ## Hvorfor
  ///
  /// En ændring bør gælde dér, hvor loven gælder eller kan sættes i kraft.
  ///
  /// ## Kilde
  ///
  /// IK13. LK 3.8.4.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om ændring af lov om fyrvogtere og lov om lodsbåde
  /// § 1
  /// I lov nr. 20 af 4. juni 2027 om fyrvogtere foretages følgende ændring:
  /// 1. I § 2, stk. 3, ændres »12 timers« til: »8 timers«.
  /// § 2
  /// I lov om lodsbåde, jf. lovbekendtgørelse nr. 60 af 3. juni 2027, som ændret ved lov nr. 70 af 4. juni 2028, foretages følgende ændring:
  /// 1. I § 1 ændres »gul« til: »rød«.
  /// § 3
  /// Loven træder i kraft den 1. juli 2029.
  /// § 4
  /// Loven gælder ikke for Færøerne og Grønland, men kan ved kongelig anordning sættes i kraft for Grønland med de ændringer, som de grønlandske forhold tilsiger.
  /// ```
  ///
  /// ## Rigtigt
  ///
  /// ```lov
  /// Lov om ændring af lov om fyrvogtere og lov om lodsbåde
  /// § 1
  /// I lov nr. 20 af 4. juni 2027 om fyrvogtere foretages følgende ændring:
  /// 1. I § 2, stk. 3, ændres »12 timers« til: »8 timers«.
  /// § 2
  /// I lov om lodsbåde, jf. lovbekendtgørelse nr. 60 af 3. juni 2027, som ændret ved lov nr. 70 af 4. juni 2028, foretages følgende ændring:
  /// 1. I § 1 ændres »gul« til: »rød«.
  /// § 3
  /// Loven træder i kraft den 1. juli 2029.
  /// § 4
  /// Stk. 1. Loven gælder ikke for Færøerne og Grønland.
  /// Stk. 2. § 1 kan ved kongelig anordning sættes i kraft for Grønland med de ændringer, som de grønlandske forhold tilsiger.
  /// ```
  ///
  /// ## English
  ///
  /// The territorial clause says the same of acts that differ: some can be put into force by royal decree, others cannot.
  static let rule = Rule("commencement/joint-territory", catalogue: ["IK13"], severity: .information)

  static func check(_ bases: [BaseAct], _ document: Document, _ report: inout Report) {
    guard bases.count > 1, let (clause, hasDecree) = clause(in: document) else { return }
    let decrees = bases.map { allowsDecree($0.document) }
    guard let other = decrees.firstIndex(of: !hasDecree), decrees.contains(hasDecree) else { return }
    let name = bases[other].name
    report.add(rule, at: clause.text, node: clause.node, hasDecree ? .noDecree(name) : .decree(name))
  }

  /// The clause that speaks of all the act, `Loven gælder ikke for Færøerne og Grønland …`, and whether it lets a decree put the act
  /// into force; nil where there is none, or others speak of single sections.
  private static func clause(in document: Document) -> (clause: Clause, hasDecree: Bool)? {
    let bytes = document.source.bytes
    var clauses: [Clause] = []
    DraftedText.forEach(in: document.tree) { index, node, place in
      guard place == .provision, !node.text.isEmpty, node.kind != .instruction, node.kind != .amendingSection,
        bytes.holds("færøerne", in: node.text) || bytes.holds("grønland", in: node.text)
      else { return }
      clauses.append(Clause(index, document))
    }
    guard clauses.count == 1, let only = clauses.first,
      bytes.readsIgnoringCase("loven gælder ikke for", at: only.text.start)
    else { return nil }
    return (only, bytes.holds("kongelig anordning", in: only.text))
  }

  /// Whether a provision of `act` lets a royal decree put it into force in the Faroe Islands or Greenland.
  private static func allowsDecree(_ act: Document) -> Bool {
    let bytes = act.source.bytes
    return act.tree.nodes.contains { node in
      guard [.section, .subsection, .text, .item].contains(node.kind) else { return false }
      return bytes.holds("kongelig anordning", in: node.text)
        && (bytes.holds("færøerne", in: node.text) || bytes.holds("grønland", in: node.text)
          || bytes.holds("rigsdele", in: node.text))
    }
  }
}

extension Message {
  fileprivate static func noDecree(_ act: String) -> Message {
    Message(
      da: "»Loven« omfatter også \(act), der ikke kan sættes i kraft ved kongelig anordning; overvej at dele "
        + "bestemmelsen (LK 3.8.4).",
      en: "»Loven« covers \(act), too, which no royal decree can put into force; consider splitting the clause "
        + "(LK 3.8.4).")
  }
  fileprivate static func decree(_ act: String) -> Message {
    Message(
      da: "»Loven« omfatter også \(act), der kan sættes i kraft ved kongelig anordning; overvej at dele bestemmelsen "
        + "(LK 3.8.4).",
      en: "»Loven« covers \(act), too, which a royal decree can put into force; consider splitting the clause "
        + "(LK 3.8.4).")
  }
}
