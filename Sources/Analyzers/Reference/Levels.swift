import Analysis
import StatuteModel
import StatuteSyntax
import StatuteText

/// The rules on which levels a reference names, and in what order.
enum Levels {
  /// En henvisning springer stykket over.
  ///
  /// Har paragraffen flere stykker, nævnes stykket før nummer, litra og punktum: »§ 5, stk. 1, nr. 3«.
  ///
  /// ## Hvorfor
  ///
  /// »§ 5, nr. 3« kan kun læses, så længe ét stykke har numre; får et andet stykke numre, ved ingen, hvad der er ment.
  ///
  /// ## Kilde
  ///
  /// RF07. LK 3.4.5.3.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om hundeskove
  /// § 1. I en hundeskov må
  /// 1) hunde løbe frit og
  /// 2) der ikke køres med motor.
  /// Stk. 2. Hegnet vedligeholdes af ejeren.
  /// § 2. Overtrædelse af § 1, nr. 2, straffes med bøde.
  /// ```
  ///
  /// ## Rigtigt
  ///
  /// ```lov
  /// Lov om hundeskove
  /// § 1. I en hundeskov må
  /// 1) hunde løbe frit og
  /// 2) der ikke køres med motor.
  /// Stk. 2. Hegnet vedligeholdes af ejeren.
  /// § 2. Overtrædelse af § 1, stk. 1, nr. 2, straffes med bøde.
  /// ```
  ///
  /// ## English
  ///
  /// A reference leaves out the subsection though the section has several.
  static let missingSubsection = Rule("reference/missing-subsection", catalogue: ["RF07"], severity: .warning)

  /// En henvisning nævner stk. 1 i en paragraf med ét stykke.
  ///
  /// Har paragraffen kun ét stykke, citeres den uden »stk. 1«.
  ///
  /// ## Hvorfor
  ///
  /// Læseren leder efter stk. 2.
  ///
  /// ## Kilde
  ///
  /// RF08. Set i vejledningens eksempler og i love (LK18 2.3.6).
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om hundeskove
  /// § 1. En hundeskov skal være indhegnet.
  /// § 2. Overtrædelse af § 1, stk. 1, straffes med bøde.
  /// ```
  ///
  /// ## Rigtigt
  ///
  /// ```lov
  /// Lov om hundeskove
  /// § 1. En hundeskov skal være indhegnet.
  /// § 2. Overtrædelse af § 1 straffes med bøde.
  /// ```
  ///
  /// ## English
  ///
  /// A reference names stk. 1 of a section that has one stykke only.
  static let superfluousSubsection = Rule(
    "reference/superfluous-subsection", catalogue: ["RF08"], severity: .information)

  /// Bogstavet i en henvisning er skrevet med anden størrelse end i paragraffen.
  ///
  /// Paragraffen hedder »§ 9 C«, henvisningen siger »§ 9 c«. Der er ingen tvivl om, hvad der er ment, men søgning
  /// svigter, og ordret gengivelse gør det også.
  ///
  /// ## Hvorfor
  ///
  /// En lov skriver sine bogstaver på én måde.
  ///
  /// ## Kilde
  ///
  /// RF22. Set i love i kraft; derfor en advarsel.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Bekendtgørelse af lov om loppemarkeder
  /// § 9 C. Et marked kan holdes om aftenen.
  /// § 10. Aftenmarkeder efter § 9 c anmeldes til politiet.
  /// ```
  ///
  /// ## Rigtigt
  ///
  /// ```lov
  /// Bekendtgørelse af lov om loppemarkeder
  /// § 9 C. Et marked kan holdes om aftenen.
  /// § 10. Aftenmarkeder efter § 9 C anmeldes til politiet.
  /// ```
  ///
  /// ## English
  ///
  /// The letter in a reference is written in another case than in the section it points at.
  static let letterCase = Rule("reference/letter-case", catalogue: ["RF22"], severity: .warning)

  /// Leddene i en henvisning står i forkert rækkefølge.
  ///
  /// Det største led står først: »§ 5, stk. 1, nr. 2«. Vendes de om, skal der »i« imellem: »nr. 2 i stk. 1«.
  ///
  /// ## Hvorfor
  ///
  /// »Nr. 2, stk. 1« kan læses som to henvisninger.
  ///
  /// ## Kilde
  ///
  /// RF23. EUSG 3.2.3.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om hundeskove
  /// § 1. I en hundeskov må
  /// 1) hunde løbe frit og
  /// 2) der ikke køres med motor.
  /// Stk. 2. Kørsel i strid med nr. 2, stk. 1, straffes med bøde.
  /// ```
  ///
  /// ## Rigtigt
  ///
  /// ```lov
  /// Lov om hundeskove
  /// § 1. I en hundeskov må
  /// 1) hunde løbe frit og
  /// 2) der ikke køres med motor.
  /// Stk. 2. Kørsel i strid med stk. 1, nr. 2, straffes med bøde.
  /// ```
  ///
  /// ## English
  ///
  /// The levels of a reference stand in the wrong order; the largest comes first.
  static let order = Rule("reference/level-order", catalogue: ["RF23"], severity: .error)

  /// En henvisning nævner den paragraf, den selv står i.
  ///
  /// Inden for samme paragraf er »stk. 2« nok.
  ///
  /// ## Hvorfor
  ///
  /// Det fulde nummer får læseren til at lede et andet sted.
  ///
  /// ## Kilde
  ///
  /// RF26. Almindelig praksis.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om hundeskove
  /// § 1. En hundeskov skal være indhegnet, jf. dog § 1, stk. 2.
  /// Stk. 2. Hegn er ikke nødvendigt, hvor skoven grænser til vand.
  /// ```
  ///
  /// ## Rigtigt
  ///
  /// ```lov
  /// Lov om hundeskove
  /// § 1. En hundeskov skal være indhegnet, jf. dog stk. 2.
  /// Stk. 2. Hegn er ikke nødvendigt, hvor skoven grænser til vand.
  /// ```
  ///
  /// ## English
  ///
  /// A reference names the section it stands in, where »stk. 2« would do.
  static let ownSection = Rule("reference/own-section", catalogue: ["RF26"], severity: .hint)

  // MARK: Everywhere

  /// Reports a letter in `reference` whose case is not that of the provision it was found at.
  static func checkCase(_ reference: Reference, _ resolution: Resolution, _ document: Document, _ report: inout Report)
  {
    let written = reference.chain[.section]
    guard written.letters != 0, let target = resolution.targets.first,
      let section = document.enclosing(.section, of: target.node)
    else { return }
    let label = document.tree.nodes[section].number
    guard label.letters != written.letters, label.value == written.value, label.letterRank == written.letterRank,
      !document.standsOutsideAct(reference.node)
    else { return }
    let bytes = document.source.bytes
    let place = MentionTokens(reference.range, in: bytes).number(at: .section, of: reference)
    report.add(
      letterCase, at: reference.range, node: reference.node, .letterCase(label.written),
      related: [(.here(label.written), document.tree.nodes[section].labelOrStart)],
      fixes: place.map { [(.write("§ \(label.written)"), true, [TextEdit($0, label.written)])] } ?? [])
  }

  /// Reports the mention at `index`, a smaller level that stands before the larger one it belongs to; the two are the
  /// whole list, for in a longer one each may stand for itself.
  static func checkOrder(_ index: Int, _ all: [Reference], _ bytes: [UInt8], _ report: inout Report) {
    let reference = all[index]
    guard index + 1 < all.count, all[index + 1].group == reference.group,
      index == 0 || all[index - 1].group != reference.group,
      index + 2 == all.count || all[index + 2].group != reference.group
    else { return }
    let next = all[index + 1]
    let whole = ByteRange(reference.range.start, next.range.end)
    let small = String(decoding: bytes[reference.range.start..<reference.range.end], as: UTF8.self).replacingLineEnds
    let large = String(decoding: bytes[next.range.start..<next.range.end], as: UTF8.self).replacingLineEnds
    report.add(
      order, at: whole, node: reference.node, .order("\(large), \(small)"),
      fixes: [(.write("\(large), \(small)"), false, [TextEdit(whole, "\(large), \(small)")])])
  }

  // MARK: Drafted text

  /// Reports what levels the mention at `index`, drafted text with a target, names too many or too few of.
  static func checkDrafted(
    _ index: Int, _ references: DocumentReferences, _ document: Document, _ report: inout Report
  ) {
    let reference = references.all[index]
    let resolution = references.resolutions[index]
    guard reference.chain.division == .none else { return }
    if resolution.isImprecise { checkMissing(reference, resolution, document, &report) }
    let bytes = document.source.bytes
    if reference.chain[.subsection].isFirst, reference.chain.rangeEnd == .none {
      checkSuperfluous(reference, resolution, document, bytes, &report)
    }
    if !reference.flags.isDisjoint(with: [.singleSign]), reference.chain.rangeEnd == .none,
      reference.owner.kind == .unmarked, !goesOn(index, references.all)
    {
      checkOwnSection(reference, resolution, document, bytes, &report)
    }
  }

  /// Whether the mention at `index` is joined to the one before it, whose section it would be taken for without its own:
  /// `§ 1, stk. 2, eller § 2, stk. 3`.
  private static func goesOn(_ index: Int, _ all: [Reference]) -> Bool {
    guard index > 0, all[index - 1].node == all[index].node else { return false }
    let end = max(all[index - 1].range.end, all[index - 1].owner.name.end)
    return all[index - 1].group == all[index].group || all[index].range.start - end < longestJoint
  }

  /// The bytes of `, sammenholdt med `, and of what else joins two mentions.
  private static let longestJoint = 20

  private static func checkMissing(
    _ reference: Reference, _ resolution: Resolution, _ document: Document, _ report: inout Report
  ) {
    guard reference.chain[.subsection] == .none, let target = resolution.targets.first,
      let subsection = document.enclosing(.subsection, of: target.node)
    else { return }
    let section = Int(document.tree.nodes[subsection].parent)
    guard document.subsectionCount(of: section) > 1 else { return }
    let number = document.tree.nodes[subsection].number.description
    let level: ReferenceLevel =
      reference.chain[.item] != .none ? .item : reference.chain[.point] != .none ? .point : .sentence
    let tokens = MentionTokens(reference.range, in: document.source.bytes)
    let place = tokens.tokens.first {
      level == .sentence ? $0.kind == .number && $0.range.start > reference.range.start : $0.kind == .designation(level)
    }
    let isInverted = reference.flags.contains(.inverted)
    report.add(
      missingSubsection, at: reference.range, node: reference.node,
      .missingSubsection(document.citation(of: section), number),
      fixes: place.flatMap { place in
        guard !isInverted, level != .sentence else { return nil }
        let at = ByteRange(place.range.start, place.range.start)
        return [(.insert(number), true, [TextEdit(at, "stk. \(number), ")])]
      } ?? [])
  }

  private static func checkSuperfluous(
    _ reference: Reference, _ resolution: Resolution, _ document: Document, _ bytes: [UInt8], _ report: inout Report
  ) {
    guard let target = resolution.targets.first, let section = document.enclosing(.section, of: target.node),
      document.subsectionCount(of: section) == 1
    else { return }
    let tokens = MentionTokens(reference.range, in: bytes).tokens
    guard let word = tokens.firstIndex(where: { $0.kind == .designation(.subsection) }), word >= 2,
      word + 1 < tokens.count, tokens[word - 1].kind == .comma, tokens[word - 2].kind == .number
    else { return }
    var end = tokens[word + 1].range.end
    // »§ 3, stk. 1, kan« → »§ 3 kan«: the closing comma goes with it, unless more levels follow or a clause may end.
    let isLast = word + 2 == tokens.count
    let hasClosing = isLast && end < bytes.count && bytes[end] == 0x2C
    if hasClosing { end += 1 }
    let cut = ByteRange(tokens[word - 2].range.end, end)
    report.add(
      superfluousSubsection, at: reference.range, node: reference.node,
      .superfluous(document.citation(of: section)), fixes: [(.delete, !hasClosing, [TextEdit(cut, "")])])
  }

  private static func checkOwnSection(
    _ reference: Reference, _ resolution: Resolution, _ document: Document, _ bytes: [UInt8], _ report: inout Report
  ) {
    guard bytes.isSectionSign(reference.range.start), reference.chain[.subsection] != .none,
      let target = resolution.targets.first, let section = document.enclosing(.section, of: target.node),
      section == document.enclosing(.section, of: reference.node)
    else { return }
    let tokens = MentionTokens(reference.range, in: bytes).tokens
    guard let word = tokens.first(where: { $0.kind == .designation(.subsection) }) else { return }
    let cut = ByteRange(reference.range.start, word.range.start)
    report.add(
      ownSection, at: reference.range, node: reference.node, .ownSection(document.citation(of: section)),
      fixes: [(.shorten, false, [TextEdit(cut, "")])])
  }
}

extension Message {
  fileprivate static func missingSubsection(_ section: String, _ number: String) -> Message {
    Message(
      da: "\(section) har flere stykker; her bør stå »stk. \(number)« (LK 3.4.5.3).",
      en: "\(section) has several stykker; »stk. \(number)« should be named (LK 3.4.5.3).")
  }
  fileprivate static func insert(_ number: String) -> Message {
    Message(da: "Indsæt »stk. \(number)«", en: "Insert »stk. \(number)«")
  }
  fileprivate static func superfluous(_ section: String) -> Message {
    Message(
      da: "\(section) har kun ét stykke og citeres uden »stk. 1«.",
      en: "\(section) has only one stykke and is cited without »stk. 1«.")
  }
  fileprivate static var delete: Message { Message(da: "Slet »stk. 1«", en: "Delete »stk. 1«") }
  fileprivate static func letterCase(_ number: String) -> Message {
    Message(da: "Paragraffen hedder § \(number).", en: "The section is § \(number).")
  }
  fileprivate static func here(_ number: String) -> Message {
    Message(da: "Her står § \(number).", en: "§ \(number) stands here.")
  }
  fileprivate static func write(_ right: String) -> Message {
    Message(da: "Skriv »\(right)«", en: "Write »\(right)«")
  }
  fileprivate static func order(_ right: String) -> Message {
    Message(da: "Det største led står først: »\(right)«.", en: "The largest level comes first: »\(right)«.")
  }
  fileprivate static func ownSection(_ section: String) -> Message {
    Message(
      da: "Henvisningen står selv i \(section); overvej at nøjes med stykket.",
      en: "The reference itself stands in \(section); consider naming the stykke alone.")
  }
  fileprivate static var shorten: Message { Message(da: "Slet paragraffen", en: "Delete the section") }
}
