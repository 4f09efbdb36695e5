import Amending
import Analysis
import StatuteModel
import StatuteSyntax
import StatuteText

/// The rules on the labels of provisions that are given new wording (affattes).
enum RecastLabels {
  /// Den nye affattelse mangler bestemmelsens nummer.
  ///
  /// Affattes en paragraf, et stykke (undtagen det første), et nummer eller et litra på ny, begynder den nye tekst med
  /// nummeret: »§ 13, stk. 2, affattes således: »Stk. 2. …««.
  ///
  /// ## Hvorfor
  ///
  /// Den nye tekst træder i stedet for hele bestemmelsen, også for nummeret.
  ///
  /// ## Kilde
  ///
  /// AM36. LK18 2.3.6.3.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om ændring af lov om havnebade
  /// § 1
  /// I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændring:
  /// 1. § 5, stk. 2, affattes således:
  /// »Badet er åbent om sommeren.«
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
  /// 1. § 5, stk. 2, affattes således:
  /// »Stk. 2. Badet er åbent om sommeren.«
  /// § 2
  /// Loven træder i kraft den 1. juli 2026.
  /// ```
  ///
  /// ## English
  ///
  /// New wording lacks the number of the provision. It begins with the label of the section, the stykke (but the first), the
  /// item or the point.
  static let missing = Rule("amendment/missing-label", catalogue: ["AM36"], severity: .warning)

  /// Den nye affattelse har et nummer for meget foran.
  ///
  /// Affattes kun stk. 1, eller kun et punktum, begynder den nye tekst uden »§ 10.« og uden »Stk. 2.«. Det samme gælder et nyt
  /// stykke, der indsættes før stk. 1.
  ///
  /// ## Hvorfor
  ///
  /// Med paragraffens nummer foran ser det ud, som om hele paragraffen affattes på ny.
  ///
  /// ## Kilde
  ///
  /// AM37. LK18 2.3.6.3.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om ændring af lov om havnebade
  /// § 1
  /// I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændring:
  /// 1. § 5, stk. 1, affattes således:
  /// »§ 5. Badet er åbent om sommeren.«
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
  /// 1. § 5, stk. 1, affattes således:
  /// »Badet er åbent om sommeren.«
  /// § 2
  /// Loven træder i kraft den 1. juli 2026.
  /// ```
  ///
  /// ## English
  ///
  /// New wording of stk. 1 alone, a new stk. 1, or a sentence alone, begins with the label of the section or the stykke, as if
  /// all of that got new wording.
  static let superfluous = Rule("amendment/superfluous-label", catalogue: ["AM37"], severity: .warning)

  /// Kapitlets nummer mangler i den nye overskrift.
  ///
  /// »Overskriften til kapitel 4 affattes således:« følges af både »Kapitel 4« og overskriften.
  ///
  /// ## Hvorfor
  ///
  /// Nummeret er en del af overskriften og forsvinder, når det ikke gentages.
  ///
  /// ## Kilde
  ///
  /// AM40. LK18 2.3.6.3.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om ændring af lov om havnebade
  /// § 1
  /// I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændring:
  /// 1. Overskriften til kapitel 4 affattes således:
  /// »Bade om vinteren«.
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
  /// 1. Overskriften til kapitel 4 affattes således:
  /// »Kapitel 4
  /// Bade om vinteren«.
  /// § 2
  /// Loven træder i kraft den 1. juli 2026.
  /// ```
  ///
  /// ## English
  ///
  /// The chapter's number lacks in its new heading: number and heading are both repeated.
  static let chapter = Rule("amendment/chapter-number", catalogue: ["AM40"], severity: .warning)

  static func check(
    _ operation: Operation, _ instruction: AmendingInstruction, _ section: AmendingSection, _ report: inout Report
  ) {
    if case .insert(.before(let anchor), _, let text) = operation.action, anchor.chain.deepest == .subsection,
      anchor.chain[.subsection].value == 1, let first = NewProvisions(text, section.tree)?.first
    {
      return checkSuperfluous(anchor, first, isNew: true, section, &report)
    }
    guard case .recast(let text) = operation.action, operation.targets.count == 1, let target = operation.targets.first,
      let text = NewProvisions(text, section.tree), let first = text.first
    else { return }
    switch target.subject {
    case .provision:
      checkMissing(target, text, instruction, section, &report)
      checkSuperfluous(target, first, section, &report)
    case .heading(.own, _):
      checkChapter(target.chain, text, instruction, section, &report)
    default: break
    }
  }

  private static func checkMissing(
    _ target: Target, _ text: NewProvisions, _ instruction: AmendingInstruction, _ section: AmendingSection,
    _ report: inout Report
  ) {
    let chain = target.newChain ?? target.chain
    // Numbers in annexes are written in many ways.
    guard chain[.division] == .none, let level = chain.deepest, let number = chain.ownNumbers?.first,
      text.opensUnlabelled,
      level != .subsection || number.value > 1, number != ReferenceChain.lastSentence,
      let label = level.label(number), let citation = level.citation(number)
    else { return }
    let start = text.start
    report.add(
      missing, at: ByteRange(start, start), node: instruction.node, .missing(citation, label),
      fixes: [(.insert(label), false, [TextEdit(ByteRange(start, start), label + " ")])])
  }

  private static func checkSuperfluous(
    _ target: Target, _ first: Int, isNew: Bool = false, _ section: AmendingSection, _ report: inout Report
  ) {
    let node = section.tree.nodes[first]
    guard let level = target.chain.deepest, !node.label.isEmpty else { return }
    let isWhole: Bool
    switch node.kind {
    case .section:
      isWhole =
        level == .section || !node.number.isSame(as: target.chain[.section])
        || target.newChain != nil || level == .subsection && target.chain[.subsection].value != 1
    case .subsection: isWhole = level != .sentence || !node.number.isSame(as: target.chain[.subsection])
    default: isWhole = true
    }
    guard !isWhole else { return }
    let own = section.tree.children(of: first).first { section.tree.nodes[$0].kind == .subsection } ?? first
    let start = node.kind == .section ? section.tree.nodes[own].text.start : node.text.start
    let label = section.document.source.string(in: node.label)
    report.add(
      superfluous, at: node.label, node: first, .superfluous(label, target.chain.citation, isNew: isNew),
      fixes: start > node.label.start
        ? [(.delete(label), false, [TextEdit(ByteRange(node.label.start, start), "")])] : [])
  }

  private static func checkChapter(
    _ chain: ReferenceChain, _ text: NewProvisions, _ instruction: AmendingInstruction, _ section: AmendingSection,
    _ report: inout Report
  ) {
    let number = chain[.division]
    guard chain.division == .chapter, chain.deepest == .division, chain.rangeEnd == .none,
      number.isPlain || number.letters != 0,
      !text.children.contains(where: { section.tree.nodes[$0].kind == .chapter })
    else { return }
    let start = text.children.first.map { section.tree.nodes[$0].text } ?? text.range
    guard !section.bytes.readsIgnoringCase("kapitel", at: start.start) else { return }
    report.add(
      chapter, at: start, node: instruction.node, .chapter(number.written),
      fixes: [
        (
          .insert("Kapitel \(number.written)"), false,
          [TextEdit(ByteRange(start.start, start.start), "Kapitel \(number.written)\n")]
        )
      ])
  }
}

extension Message {
  fileprivate static func missing(_ citation: String, _ label: String) -> Message {
    Message(
      da: "Den nye affattelse af \(citation) bør begynde med »\(label)« (LK18 2.3.6.3).",
      en: "The new wording of \(citation) should begin with »\(label)« (LK18 2.3.6.3).")
  }
  fileprivate static func insert(_ label: String) -> Message {
    Message(da: "Indsæt »\(label)«", en: "Insert »\(label)«")
  }
  fileprivate static func superfluous(_ label: String, _ target: String, isNew: Bool) -> Message {
    isNew
      ? Message(
        da: "»\(label)« bør udgå; det nye \(target.closed) får selv paragraffens nummer (LK18 2.3.6.3).",
        en: "»\(label)« should go; the new \(target) gets the label of the section by itself (LK18 2.3.6.3).")
      : Message(
        da: "»\(label)« bør udgå; kun \(target.closed) affattes på ny (LK18 2.3.6.3).",
        en: "»\(label)« should go; only \(target) gets new wording (LK18 2.3.6.3).")
  }
  fileprivate static func delete(_ label: String) -> Message { Message(da: "Slet »\(label)«", en: "Delete »\(label)«") }
  fileprivate static func chapter(_ number: String) -> Message {
    Message(
      da: "Den nye overskrift bør begynde med »Kapitel \(number)« (LK18 2.3.6.3).",
      en: "The new heading should begin with »Kapitel \(number)« (LK18 2.3.6.3).")
  }
}
