import Amending
import Analysis
import StatuteModel
import StatuteSyntax
import StatuteText

/// The rules on the provision that remarks on an instruction name.
enum RemarkPlaces {
  /// Bemærkningerne nævner bestemmelsens gamle nummer.
  ///
  /// I parentesen efter »Til nr. 3« står bestemmelsen med det nummer, den får. Siger ændringsnummeret »stk. 3, der bliver
  /// stk. 4«, er det stk. 4.
  ///
  /// ## Hvorfor
  ///
  /// Bemærkningerne læses sammen med loven, som den bliver.
  ///
  /// ## Kilde
  ///
  /// BI06. LK 4.3.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om ændring af lov om havnebade
  /// § 1
  /// I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændringer:
  /// 1. § 2, stk. 1, ophæves.
  /// Stk. 2 og 3 bliver herefter stk. 1 og 2.
  /// 2. I § 2, stk. 3, der bliver stk. 2, ændres »bøjer« til: »gule bøjer«.
  /// § 2
  /// Loven træder i kraft den 1. juli 2028.
  /// Bemærkninger til lovforslaget
  /// Til § 1
  /// Til nr. 1
  /// Det foreslås at ophæve § 2, stk. 1.
  /// Til nr. 2 (§ 2, stk. 3)
  /// Det foreslås, at bøjerne er gule.
  /// Til § 2
  /// Det foreslås, at loven træder i kraft den 1. juli 2028.
  /// ```
  ///
  /// ## Rigtigt
  ///
  /// ```lov
  /// Lov om havnebade
  /// § 1. Et havnebad har bøjer.
  /// § 2. Loven træder i kraft den 1. juli 2028.
  /// Bemærkninger til lovforslaget
  /// Til § 1
  /// Det foreslås, at et havnebad har bøjer.
  /// Til § 2
  /// Det foreslås, at loven træder i kraft den 1. juli 2028.
  /// ```
  ///
  /// ## English
  ///
  /// The remarks name the number a provision had. In the parentheses after »Til nr. 3« stands the number that it gets.
  static let moved = Rule("bill/moved-place", catalogue: ["BI06"], severity: .warning)

  /// Bemærkningerne nævner en anden bestemmelse end ændringsnummeret.
  ///
  /// Reglen ser på bestemmelsen i parentesen efter »Til nr. 3« og på den, der står efter »Det foreslås i«. Findes paragraffen
  /// hverken blandt dem, ændringsnummeret ændrer, eller i dets nye tekst, siges det.
  ///
  /// ## Hvorfor
  ///
  /// Bemærkningerne hører så til et andet ændringsnummer, eller ændringsnummeret peger forkert.
  ///
  /// ## Kilde
  ///
  /// BI07. LK 4.3.
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
  /// Loven træder i kraft den 1. juli 2028.
  /// Bemærkninger til lovforslaget
  /// Til § 1
  /// Til nr. 1 (§ 2)
  /// Det foreslås, at bøjerne er gule.
  /// Til nr. 2 (§ 5)
  /// Det foreslås at ophæve bestemmelsen.
  /// Til § 2
  /// Det foreslås, at loven træder i kraft den 1. juli 2028.
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
  /// Loven træder i kraft den 1. juli 2028.
  /// Bemærkninger til lovforslaget
  /// Til § 1
  /// Til nr. 1 (§ 2)
  /// Det foreslås i § 2, at bøjerne er gule.
  /// Til nr. 2 (§ 4)
  /// Det foreslås at ophæve bestemmelsen.
  /// Til § 2
  /// Det foreslås, at loven træder i kraft den 1. juli 2028.
  /// Bilag 1
  /// Lovforslaget sammenholdt med gældende lov
  /// | Gældende formulering | Lovforslaget |
  /// |---|---|
  /// | | § 1 |
  /// | | I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændringer: |
  /// | § 2. Et havnebad har bøjer. | 1. I § 2 ændres »bøjer« til: »gule bøjer«. |
  /// | § 4. Bøjer er røde. | 2. § 4 ophæves. |
  /// ```
  ///
  /// ## English
  ///
  /// The remarks name another provision than the instruction: in the parentheses after »Til nr. 3«, or after »Det foreslås i«.
  static let other = Rule("bill/other-provision", catalogue: ["BI07"], severity: .warning)

  static func check(_ draft: BillDraft, _ report: inout Report) {
    guard report.wants(moved) || report.wants(other) else { return }
    let bill = draft.bill
    for section in bill.sections where draft.nodes[section].kind == .amendingSection {
      guard let remark = draft.remark(on: section) else {
        continue
      }
      let instructions = bill.instructions(of: section)
      let remarks = bill.instructionRemarks(of: remark)
      if remarks.isEmpty, instructions.count == 1 {
        check(remark, instructions[0], draft, &report)
      }
      let byNumber = Dictionary(instructions.map { (draft.nodes[$0].number.order, $0) }) { first, _ in first }
      for remark in remarks where draft.nodes[remark].number.isSame(as: draft.nodes[remark].lastNumber) {
        guard let instruction = byNumber[draft.nodes[remark].number.order] else { continue }
        check(remark, instruction, draft, &report)
      }
    }
  }

  private static func check(_ remark: Int, _ instruction: Int, _ draft: BillDraft, _ report: inout Report) {
    guard let reading = draft.instruction(instruction)?.reading, reading.isUnderstood else { return }
    let places = InstructionPlaces(reading, instruction, draft.document)
    guard !places.isWide else { return }
    let parentheses = Self.parentheses(after: remark, draft)
    let references = draft.document.references
    for index in references.indices(in: remark..<Int(draft.nodes[remark].subtreeEnd)) {
      let reference = references.all[index]
      let isHeading = parentheses.map { $0.contains(reference.range) } ?? false
      guard isHeading || followsProposal(reference.range.start, draft.bytes),
        case let number = reference.chain[.section], number != .none
      else { continue }
      if !places.holds(number) {
        guard report.hasRoom(for: other) else { return }
        report.add(
          other, at: reference.range, node: remark,
          .other("§ \(number)", draft.name(of: instruction), places.sections.map { "§ \($0)" }),
          related: [(.instruction, draft.nodes[instruction].label)])
      } else if isHeading, let new = places.newNumber(of: reference.chain) {
        report.add(moved, at: reference.range, node: remark, .moved(new, draft.name(of: instruction)))
      } else if let place = places.otherPlace(than: reference.chain) {
        guard report.hasRoom(for: other) else { return }
        report.add(
          other, at: reference.range, node: remark,
          .other(reference.chain.above(.sentence).citation, draft.name(of: instruction), [place]),
          related: [(.instruction, draft.nodes[instruction].label)])
      }
    }
  }

  /// `(§ 5, stk. 2)` behind `Til nr. 3`, on the same line or alone on the next.
  private static func parentheses(after remark: Int, _ draft: BillDraft) -> ByteRange? {
    let own = draft.nodes[remark].text
    if !own.isEmpty { return own }
    let first = draft.lines(in: ByteRange(draft.nodes[remark].label.end, draft.nodes[remark].range.end)).first
    guard let first, draft.bytes[first.start] == 0x28, draft.bytes[first.end - 1] == 0x29 else { return nil }
    return first
  }

  /// Whether `foreslås i ` stands before `offset`.
  private static func followsProposal(_ offset: Int, _ bytes: [UInt8]) -> Bool {
    let start = max(0, offset - 24)
    var before = String(decoding: bytes[start..<offset], as: UTF8.self).replacing("\u{A0}", with: " ")
    for sign in ["§ ", "§§ "] where before.hasSuffix(sign) { before.removeLast(sign.count) }
    return ["foreslås i ", "forslås i ", "foreslås, at ", "foreslås at ophæve "].contains(where: before.hasSuffix)
  }
}

/// The provisions an instruction is about: those it changes, and those of its new text.
struct InstructionPlaces {
  private(set) var sections: [ProvisionNumber] = []
  private var known: Set<UInt64> = []
  /// Whether it is about all of an act, or about something that has no number.
  private(set) var isWide = false
  private var moves: [(old: ReferenceChain, new: ReferenceChain)] = []
  private var current: [ReferenceChain] = []
  /// The stykker of its new text.
  private var newSubsections: [ProvisionNumber] = []

  init(_ reading: Reading, _ instruction: Int, _ document: Document) {
    for operation in reading.operations {
      var targets = operation.targets + operation.exceptions + operation.labels
      if case .insert(let place, _, _) = operation.action {
        switch place {
        case .after(let anchor), .before(let anchor): targets.append(anchor)
        case .numbered(let numbers): targets += numbers
        case .end: break
        }
      }
      let isClause = if case .renumber = operation.action { true } else { false }
      for target in targets { add(target, isClause) }
    }
    let nodes = document.tree.nodes
    for node in instruction..<Int(nodes[instruction].subtreeEnd) {
      if nodes[node].kind == .subsection { newSubsections.append(nodes[node].number) }
      guard nodes[node].kind == .section else { continue }
      add(nodes[node].number)
      if nodes[node].flags.contains(.range) { add(nodes[node].lastNumber) }
    }
  }

  private mutating func add(_ target: Target, _ isClause: Bool) {
    if target.multiplicity == .everywhere { isWide = true }
    let chain = target.chain
    guard chain[.section] != .none else {
      isWide = true
      return
    }
    add(chain[.section])
    if chain.rangeEnd != .none, chain.rangeLevel == .section { isWide = true }
    // What a clause moves is not what the instruction is about.
    if isClause { return }
    if let new = target.newChain {
      moves.append((chain, new))
      current.append(new)
    } else {
      current.append(chain)
    }
  }

  private mutating func add(_ number: ProvisionNumber) {
    if number != .none, known.insert(number.order).inserted { sections.append(number) }
  }

  /// Whether the section `number` is among them.
  func holds(_ number: ProvisionNumber) -> Bool { known.contains(number.order) }

  /// What the instruction is about in the section of `chain`, where that names another stykke or nummer in it; nil where it does not,
  /// or the instruction is about all of the section or several places in it.
  func otherPlace(than chain: ReferenceChain) -> String? {
    guard chain.rangeEnd == .none, chain[.subsection] != .none || chain[.item] != .none else { return nil }
    let own = current.filter { $0[.section].isSame(as: chain[.section]) }
    guard let first = own.first, own.allSatisfy({ $0.rangeEnd == .none && $0.deepest != .section }),
      !newSubsections.contains(where: { $0.isSame(as: chain[.subsection]) }),
      !moves.contains(where: { $0.old[.subsection].isSame(as: chain[.subsection]) })
    else { return nil }
    func subsection(_ chain: ReferenceChain) -> ProvisionNumber {
      chain[.subsection] == .none ? ProvisionNumber(value: 1) : chain[.subsection]
    }
    let isNamed = own.contains { place in
      subsection(place).isSame(as: subsection(chain))
        && (place[.item] == .none || chain[.item] == .none || place[.item].isSame(as: chain[.item]))
    }
    return isNamed ? nil : first.above(.sentence).citation
  }

  /// What `chain` is called after the instruction, where that says that it moves, and nothing else in it has that number.
  func newNumber(of chain: ReferenceChain) -> String? {
    guard chain[.subsection] != .none, chain.rangeEnd == .none,
      let move = moves.first(where: {
        $0.old[.section].isSame(as: chain[.section]) && $0.old[.subsection].isSame(as: chain[.subsection])
          && $0.old.rangeEnd == .none && !$0.new[.subsection].isSame(as: chain[.subsection])
      }),
      !newSubsections.contains(where: { $0.isSame(as: chain[.subsection]) }),
      !current.contains(where: { $0[.subsection].isSame(as: chain[.subsection]) }), move.new[.subsection] != .none
    else { return nil }
    return "stk. \(move.new[.subsection])"
  }
}

extension Message {
  fileprivate static func moved(_ new: String, _ instruction: String) -> Message {
    Message(
      da: "Efter \(instruction), bliver bestemmelsen \(new); bemærkningerne bør nævne det nummer (LK 4.3).",
      en: "By \(instruction) the provision becomes \(new); the remarks should name that number (LK 4.3).")
  }
  fileprivate static func other(_ name: String, _ instruction: String, _ places: [String]) -> Message {
    Message(
      da: "\(instruction), er om \(places.joined(last: " og ")), ikke \(name).",
      en: "\(instruction) is about \(places.joined(last: " and ")), not \(name).")
  }
  fileprivate static var instruction: Message {
    Message(da: "Ændringsnummeret", en: "The instruction")
  }
}
