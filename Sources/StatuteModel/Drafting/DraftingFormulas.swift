import StatuteSyntax
import StatuteText

/// A formula of drafting (lovteknik), with `…` for what is to be filled in.
public struct DraftingFormula: Hashable, Sendable {
  /// Where in a draft a formula has its place.
  enum Place: Hashable, Sendable {
    /// A section of an act at its end.
    case closing
    /// A section of an executive order at its end.
    case closingOfOrder
    /// The opening of an amending section.
    case opening
    /// An instruction of an amending section.
    case instruction
    /// The line after new text in an instruction.
    case renumbering
    /// An instruction that has named a provision: `§ 11, stk. 2, `.
    case predicate
    /// One that has named where something in it is changed: `I § 11 `.
    case change
    /// The same, where a unit of this level is put into what has been named.
    case newUnit(ReferenceLevel)
    /// One that has named what something comes after: `Efter § 11 `.
    case insertion
  }

  /// The words.
  public let text: String
  /// What it does, in Danish.
  public let danish: String
  /// What it does, in English.
  public let english: String
  let place: Place

  init(_ place: Place, _ text: String, da danish: String, en english: String) {
    self.place = place
    self.text = text
    self.danish = danish
    self.english = english
  }
}

extension DraftingFormula {
  /// All formulas, as LK, LK18 (Lovkvalitet) and VAF word them.
  static let all: [DraftingFormula] = [
    // LK18 2.4, LK 3.5.1
    .init(.closing, "Loven træder i kraft den ….", da: "Ikrafttræden", en: "Commencement"),
    .init(
      .closing, "Loven træder i kraft dagen efter bekendtgørelsen i Lovtidende.", da: "Ikrafttræden dagen efter",
      en: "Commencement the day after"),
    .init(
      .closing, "…ministeren fastsætter tidspunktet for lovens ikrafttræden.", da: "Ikrafttræden efter bestemmelse",
      en: "Commencement as the minister decides"),
    // LK 3.5.3
    .init(.closing, "Loven har virkning fra den ….", da: "Virkning", en: "Effect"),
    // LK 3.6
    .init(.closing, "Lov nr. … af … om … ophæves.", da: "Ophævelse af lov", en: "Repeal of an act"),
    // LK 7.6.2
    .init(
      .closing, "Overtrædelse af § … straffes med bøde, medmindre højere straf er forskyldt efter anden lovgivning.",
      da: "Straf", en: "Penalty"),
    // LK18 2.7.8
    .init(
      .closing, "…ministeren fremsætter i folketingsåret … forslag om revision af loven.", da: "Revision",
      en: "Revision"),
    // LK18 2.6.1.1, 2.6.2.3
    .init(
      .closing, "Loven gælder ikke for Færøerne og Grønland.", da: "Territorial gyldighed",
      en: "Territorial application"),
    .init(
      .closing,
      "Loven gælder ikke for Færøerne og Grønland, men kan ved kongelig anordning helt eller delvis sættes i kraft for "
        + "Færøerne og Grønland med de ændringer, som henholdsvis de færøske og de grønlandske forhold tilsiger.",
      da: "Territorial gyldighed med anordningshjemmel", en: "Territorial application with power to extend"),

    // VAF 2.8, 2.9
    .init(.closingOfOrder, "Bekendtgørelsen træder i kraft den ….", da: "Ikrafttræden", en: "Commencement"),
    .init(
      .closingOfOrder, "Bekendtgørelse nr. … af … om … ophæves.", da: "Ophævelse af bekendtgørelse",
      en: "Repeal of an order"),

    // LK 3.4.4, LK18 2.3.6
    .init(
      .opening, "I lov om …, jf. lovbekendtgørelse nr. … af …, foretages følgende ændringer:",
      da: "Indledning, bekendtgjort lov", en: "Opening, consolidated act"),
    .init(
      .opening, "I lov nr. … af … om … foretages følgende ændringer:", da: "Indledning, lov ikke bekendtgjort",
      en: "Opening, act not consolidated"),

    // LK 3.4.5.3, LK18 2.3.6.3-2.3.6.5, VAF 2.7.5.6
    .init(.instruction, "I § …, stk. …, ændres »…« til: »…«.", da: "Ændring af ord", en: "Change of words"),
    .init(
      .instruction, "I § …, stk. …, indsættes efter »…«: »…«.", da: "Indsættelse af ord", en: "Insertion of words"),
    .init(.instruction, "I § …, stk. …, udgår »…«.", da: "Ord, der udgår", en: "Removal of words"),
    .init(
      .instruction, "I § … indsættes efter stk. … som nyt stykke:", da: "Nyt stykke mellem andre",
      en: "New stykke between others"),
    .init(.instruction, "I § … indsættes som stk. …:", da: "Nyt stykke sidst", en: "New stykke at the end"),
    .init(.instruction, "Efter § … indsættes:", da: "Ny paragraf", en: "New section"),
    .init(.instruction, "§ … affattes således:", da: "Ny affattelse", en: "New wording"),
    .init(.instruction, "§ …, stk. …, affattes således:", da: "Ny affattelse af stykke", en: "New wording of a stykke"),
    .init(.instruction, "§ … ophæves.", da: "Ophævelse", en: "Repeal"),
    .init(.instruction, "§ …, stk. …, ophæves.", da: "Ophævelse af stykke", en: "Repeal of a stykke"),
    .init(.instruction, "Overalt i loven ændres »…« til: »…«.", da: "Ændring overalt", en: "Change everywhere"),

    // The same, where the provision has been named.
    .init(.predicate, "affattes således:", da: "Ny affattelse", en: "New wording"),
    .init(.predicate, "ophæves.", da: "Ophævelse", en: "Repeal"),
    .init(.change, "ændres »…« til: »…«.", da: "Ændring af ord", en: "Change of words"),
    .init(.change, "indsættes efter »…«: »…«.", da: "Indsættelse af ord", en: "Insertion of words"),
    .init(.change, "udgår »…«.", da: "Ord, der udgår", en: "Removal of words"),
    .init(.newUnit(.subsection), "indsættes som stk. …:", da: "Nyt stykke sidst", en: "New stykke at the end"),
    .init(
      .newUnit(.subsection), "indsættes efter stk. … som nyt stykke:", da: "Nyt stykke mellem andre",
      en: "New stykke between others"),
    .init(.newUnit(.item), "indsættes som nr. …:", da: "Nyt nummer sidst", en: "New item at the end"),
    .init(
      .newUnit(.item), "indsættes efter nr. … som nyt nummer:", da: "Nyt nummer mellem andre",
      en: "New item between others"),
    .init(.newUnit(.point), "indsættes som litra …:", da: "Nyt litra sidst", en: "New point at the end"),
    .init(
      .newUnit(.point), "indsættes efter litra … som nyt litra:", da: "Nyt litra mellem andre",
      en: "New point between others"),
    .init(.newUnit(.sentence), "indsættes som …. pkt.:", da: "Nyt punktum sidst", en: "New sentence at the end"),
    .init(
      .newUnit(.sentence), "indsættes efter …. pkt. som nyt punktum:", da: "Nyt punktum mellem andre",
      en: "New sentence between others"),
    .init(.insertion, "indsættes:", da: "Ny paragraf", en: "New section"),

    // LK18 2.3.6.6
    .init(.renumbering, "Stk. …-… bliver herefter stk. …-….", da: "Rykning af stykker", en: "Renumbering of stykker"),
    .init(.renumbering, "Nr. …-… bliver herefter nr. …-….", da: "Rykning af numre", en: "Renumbering of items"),
  ]
}

extension Document {
  /// A formula that a line can begin with, and the label that belongs before it.
  public struct FormulaChoice: Sendable {
    /// The formula.
    public let formula: DraftingFormula
    /// The label it needs; nil where none belongs before it, or one stands there.
    public let label: NextLabel?
  }

  /// The formulas that the line with index `line`, from 0, can begin with, and which of ``nextLabels(onLine:)`` they need. What
  /// stands in the line itself does not count.
  public func formulas(onLine line: Int, behind labels: NextLabels) -> [FormulaChoice] {
    guard let end = endOfText(beforeLine: line) else { return [] }
    let node = tree.node(at: end - 1)
    let isInForce = saysWhenInForce(around: node)
    return places(after: node, end: end, labels).flatMap { place, label in
      DraftingFormula.all.filter {
        $0.place == place && !(isInForce && label?.kind == .subsection && $0.danish.hasPrefix("Ikrafttræden"))
      }.map { FormulaChoice(formula: $0, label: label) }
    }
  }

  /// Whether the section around `node` says already when the act comes into force.
  private func saysWhenInForce(around node: Int) -> Bool {
    enclosing(.section, of: node).map { source.holds("oven træder i kraft", in: tree.nodes[$0].range) } ?? false
  }

  /// What an instruction can do with the provision it has just named, and where what has been typed of that begins; nil where
  /// the byte at `offset` does not come after an instruction's first mention.
  public func predicates(at offset: Int) -> (start: Int, all: [DraftingFormula])? {
    guard offset > 0, offset <= source.count else { return nil }
    let node = tree.node(at: offset - 1)
    let text = tree.nodes[node].text
    guard tree.nodes[node].kind == .instruction, text.start < offset else { return nil }
    let own = references.indices(in: node..<(node + 1))
    guard let first = own.first.map({ references.all[$0] }),
      let last = own.last(where: { references.all[$0].group == first.group }).map({ references.all[$0] }),
      last.range.end < offset
    else { return nil }
    // »§ 11 aff«, »§ 11, stk. 2, «
    let between = source.string(in: ByteRange(last.range.end, offset))
    let word = between.drop { $0 == "," || $0.isWhitespace }
    guard let sign = between.first, sign == "," || sign.isWhitespace, word.count < between.count,
      between.dropLast(word.count).last?.isWhitespace == true
    else { return nil }
    // »I § 11 ændres« and »I § 11, stk. 2, ændres«: the comma closes what has been begun with one.
    if sign == ",", let level = last.chain.deepest, level.rawValue <= ReferenceLevel.section.rawValue { return nil }
    let places: [DraftingFormula.Place]
    switch source.string(in: ByteRange(text.start, first.range.start)) {
    case "": places = [.predicate]
    case "I ": places = [.change] + levels(ofNewUnitsIn: last).map { .newUnit($0) }
    case "Efter ": places = [.insertion]
    default: return nil
    }
    let all = places.flatMap { place in DraftingFormula.all.filter { $0.place == place } }
    return (offset - word.utf8.count, all.map { numbered($0, in: last) })
  }

  /// The levels of the units that can be put into what `reference`, in an instruction, has named: those that the act in force
  /// has there, and all that it may have where it is not at hand.
  private func levels(ofNewUnitsIn reference: Reference) -> [ReferenceLevel] {
    let levels: [ReferenceLevel]
    switch reference.chain.deepest {
    case .section: levels = [.subsection, .item, .sentence]
    case .subsection: levels = [.item, .sentence]
    case .item: levels = [.point, .sentence]
    case .point, .subpoint: levels = [.sentence]
    case .division, .sentence, nil: return []
    }
    return levels.filter { lastNumber(at: $0, in: reference) != ProvisionNumber.none }
  }

  /// `formula` with the number that comes next in the act in force, where it is to stand last there.
  private func numbered(_ formula: DraftingFormula, in reference: Reference) -> DraftingFormula {
    guard case .newUnit(let level) = formula.place, formula.text.hasPrefix("indsættes som "),
      let number = lastNumber(at: level, in: reference)?.successor
    else { return formula }
    return DraftingFormula(
      formula.place, formula.text.replacing("…", with: number.description), da: formula.danish, en: formula.english)
  }

  /// The formulas that can stand after the label of the node with index `node`.
  public func formulas(afterLabelOf node: Int) -> [DraftingFormula] {
    guard tree.nodes.indices.contains(node), resolver.place(of: node).container == 0 else { return [] }
    let place: DraftingFormula.Place
    switch (tree.nodes[node].kind, kind) {
    case (.section, .act), (.subsection, .act), (.section, .amendingAct), (.subsection, .amendingAct): place = .closing
    case (.section, .executiveOrder), (.subsection, .executiveOrder): place = .closingOfOrder
    case (.instruction, .act), (.instruction, .amendingAct): place = .instruction
    default: return []
    }
    return DraftingFormula.all.filter { $0.place == place }
  }

  /// What formulas have their place after `node`, in which the text before the line ends, each with its label.
  private func places(
    after node: Int, end: Int, _ labels: NextLabels
  ) -> [(place: DraftingFormula.Place, label: NextLabel?)] {
    guard resolver.place(of: node).container == 0 || labels.first(.instruction) != nil else { return [] }
    // The label that a later provision bears is not written a second time.
    func free(_ kind: NodeKind) -> NextLabel? { labels.isTaken(kind) ? nil : labels.first(kind) }
    switch kind {
    case .act where labels.first(.instruction) == nil:
      return labels.first(.section) == nil ? [] : [(.closing, free(.section))]
    case .executiveOrder: return labels.first(.section) == nil ? [] : [(.closingOfOrder, free(.section))]
    case .act, .amendingAct: break
    case .consolidatedAct, .billReport, .excerpt, .other: return []
    }
    if let instruction = labels.first(.instruction) {
      let first: (DraftingFormula.Place, NextLabel?) = (.instruction, free(.instruction))
      // A new act goes on after what it amends.
      let own: [(DraftingFormula.Place, NextLabel?)] = kind == .act ? [(.closing, free(.section))] : []
      return (instruction.number.isFirst ? [first] : [(.renumbering, nil), first]) + own
    }
    switch tree.nodes[node].kind {
    case .section where end <= tree.nodes[node].label.end,
      .amendingSection where end <= tree.nodes[node].label.end:
      return [(.opening, nil), (.closing, nil)]
    case .section, .subsection: return [(.closing, free(.subsection))]
    default: return []
    }
  }
}
