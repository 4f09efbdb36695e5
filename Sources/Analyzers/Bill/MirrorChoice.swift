import Amending
import Analysis
import StatuteModel
import StatuteSyntax
import StatuteText

/// The rules on what a lovspejl prints of the acts in force.
enum MirrorChoice {
  /// En bestemmelse, der ændres, mangler i lovspejlets venstre spalte.
  ///
  /// Alt, hvad ændringsnumrene ændrer eller ophæver, står til venstre, som det er nu. Reglen ser på paragrafferne og deres
  /// stykker; nye paragraffer og ændringer »overalt« regnes ikke med.
  ///
  /// ## Hvorfor
  ///
  /// Læseren kan ellers ikke se, hvad der ændres.
  ///
  /// ## Kilde
  ///
  /// BI16. LK 4.4.1.
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
  /// Til nr. 1
  /// Det foreslås, at bøjerne er gule.
  /// Til nr. 2
  /// Det foreslås at ophæve § 4.
  /// Til § 2
  /// Det foreslås, at loven træder i kraft den 1. juli 2028.
  /// Bilag 1
  /// Lovforslaget sammenholdt med gældende lov
  /// | Gældende formulering | Lovforslaget |
  /// |---|---|
  /// | | § 1 |
  /// | | I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændringer: |
  /// | § 2. Et havnebad har bøjer. | 1. I § 2 ændres »bøjer« til: »gule bøjer«. |
  /// | | 2. § 4 ophæves. |
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
  /// Til nr. 1
  /// Det foreslås, at bøjerne er gule.
  /// Til nr. 2
  /// Det foreslås at ophæve § 4.
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
  /// A provision that is amended is missing in the left column of the lovspejl. New sections, and changes »overalt«, do not count.
  static let lacking = Rule("bill/mirror-lacking", catalogue: ["BI16"], severity: .error)

  /// Lovspejlet gengiver et stykke, som intet ændringsnummer rører.
  ///
  /// I stedet for stykker, numre og litra, der ikke ændres, skrives tre streger: »Stk. 2-6. – – –«.
  ///
  /// ## Hvorfor
  ///
  /// Så ses det straks, hvad der ændres.
  ///
  /// ## Kilde
  ///
  /// BI17. LK 4.4.1.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om ændring af lov om havnebade
  /// § 1
  /// I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændring:
  /// 1. I § 2, stk. 1, ændres »bøjer« til: »gule bøjer«.
  /// § 2
  /// Loven træder i kraft den 1. juli 2028.
  /// Bemærkninger til lovforslaget
  /// Til § 1
  /// Det foreslås, at bøjerne er gule.
  /// Til § 2
  /// Det foreslås, at loven træder i kraft den 1. juli 2028.
  /// Bilag 1
  /// Lovforslaget sammenholdt med gældende lov
  /// | Gældende formulering | Lovforslaget |
  /// |---|---|
  /// | | § 1 |
  /// | | I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændring: |
  /// | § 2. Et havnebad har bøjer.<br>Stk. 2. Badet har en stige. | 1. I § 2, stk. 1, ændres »bøjer« til: »gule bøjer«. |
  /// ```
  ///
  /// ## Rigtigt
  ///
  /// ```lov
  /// Lov om ændring af lov om havnebade
  /// § 1
  /// I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændring:
  /// 1. I § 2, stk. 1, ændres »bøjer« til: »gule bøjer«.
  /// § 2
  /// Loven træder i kraft den 1. juli 2028.
  /// Bemærkninger til lovforslaget
  /// Til § 1
  /// Det foreslås, at bøjerne er gule.
  /// Til § 2
  /// Det foreslås, at loven træder i kraft den 1. juli 2028.
  /// Bilag 1
  /// Lovforslaget sammenholdt med gældende lov
  /// | Gældende formulering | Lovforslaget |
  /// |---|---|
  /// | | § 1 |
  /// | | I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændring: |
  /// | § 2. Et havnebad har bøjer.<br>Stk. 2. – – – | 1. I § 2, stk. 1, ændres »bøjer« til: »gule bøjer«. |
  /// ```
  ///
  /// ## English
  ///
  /// The lovspejl prints a stykke that no instruction touches; three dashes stand for it: »Stk. 2-6. – – –«.
  static let untouched = Rule("bill/mirror-untouched", catalogue: ["BI17"], severity: .information)

  /// Lovspejlet gengiver et nummer uden indledningen til opregningen.
  ///
  /// Ændres ét led af en opregning, gengives indledningen til den også.
  ///
  /// ## Hvorfor
  ///
  /// Leddet kan ikke forstås uden.
  ///
  /// ## Kilde
  ///
  /// BI18. LK 4.4.1.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om ændring af lov om havnebade
  /// § 1
  /// I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændring:
  /// 1. I § 2, nr. 2, ændres »bøjer« til: »gule bøjer«.
  /// § 2
  /// Loven træder i kraft den 1. juli 2028.
  /// Bemærkninger til lovforslaget
  /// Til § 1
  /// Det foreslås, at bøjerne er gule.
  /// Til § 2
  /// Det foreslås, at loven træder i kraft den 1. juli 2028.
  /// Bilag 1
  /// Lovforslaget sammenholdt med gældende lov
  /// | Gældende formulering | Lovforslaget |
  /// |---|---|
  /// | | § 1 |
  /// | | I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændring: |
  /// | § 2. – – –<br>1) – – –<br>2) bøjer. | 1. I § 2, nr. 2, ændres »bøjer« til: »gule bøjer«. |
  /// ```
  ///
  /// ## Rigtigt
  ///
  /// ```lov
  /// Lov om ændring af lov om havnebade
  /// § 1
  /// I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændring:
  /// 1. I § 2, nr. 2, ændres »bøjer« til: »gule bøjer«.
  /// § 2
  /// Loven træder i kraft den 1. juli 2028.
  /// Bemærkninger til lovforslaget
  /// Til § 1
  /// Det foreslås, at bøjerne er gule.
  /// Til § 2
  /// Det foreslås, at loven træder i kraft den 1. juli 2028.
  /// Bilag 1
  /// Lovforslaget sammenholdt med gældende lov
  /// | Gældende formulering | Lovforslaget |
  /// |---|---|
  /// | | § 1 |
  /// | | I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændring: |
  /// | § 2. Et havnebad har<br>1) – – –<br>2) bøjer. | 1. I § 2, nr. 2, ændres »bøjer« til: »gule bøjer«. |
  /// ```
  ///
  /// ## English
  ///
  /// The lovspejl prints an item of a list without the introduction of the list.
  static let introduction = Rule("bill/mirror-introduction", catalogue: ["BI18"], severity: .warning)

  static func check(_ mirror: PrintedMirror, _ draft: BillDraft, _ report: inout Report) {
    guard report.wants(lacking) || report.wants(untouched) || report.wants(introduction) else { return }
    let column = LeftColumn(mirror, draft)
    checkIntroductions(column, mirror, &report)
    let bySection = Dictionary(grouping: column.lines, by: \.amending)
    for section in draft.amending.sections {
      let lines = bySection[section.node] ?? []
      guard lines.contains(where: { $0.kind == .section }) else { continue }
      let touched = TouchedSections(section, draft)
      checkLacking(lines, section, touched, mirror, draft, &report)
      for line in lines where (line.kind == .section || line.kind == .subsection) && !line.isLeftOut {
        guard !line.text.isEmpty, touched.leaves(line.subsection, of: line.section) else { continue }
        report.add(
          untouched, at: ByteRange(line.range.start, line.text.start), node: mirror.node,
          .untouched("§ \(line.section), stk. \(line.subsection)"))
      }
    }
  }

  private static func checkLacking(
    _ lines: [LeftColumn.Line], _ section: AmendingText.Section, _ touched: TouchedSections, _ mirror: PrintedMirror,
    _ draft: BillDraft, _ report: inout Report
  ) {
    let shown = lines.filter { $0.kind == .section }
    let single = Set(shown.map(\.section.order))
    let ranges = shown.filter { $0.section.order < $0.lastSection.order }
    let printed = Dictionary(
      mirror.entries.compactMap { entry -> (Int, PrintedMirror.Entry)? in
        guard case .instruction(let node?, _) = entry.kind else { return nil }
        return (node, entry)
      }, uniquingKeysWith: { first, _ in first })
    for (number, instruction) in touched.changed
    where !single.contains(number.order)
      && !ranges.contains(where: { $0.section.order <= number.order && number.order <= $0.lastSection.order })
    {
      // An instruction that is not printed either is told of as that.
      guard let printed = printed[instruction] else { continue }
      report.add(
        lacking, at: printed.lines[0], node: mirror.node, .lacking("§ \(number)", draft.name(of: instruction)))
    }
    // What is printed of each stykke, and the line of dashes that stands for it.
    for (chain, instruction) in touched.stykker where printed[instruction] != nil {
      let (section, number) = (chain[.section], chain[.subsection])
      let own = lines.filter {
        $0.section.isSame(as: section) && $0.subsection.order <= number.order && number.order <= $0.lastSubsection.order
      }
      guard let dashes = own.first, own.allSatisfy(\.isLeftOut), dashes.kind == .section || dashes.kind == .subsection
      else {
        continue
      }
      report.add(
        lacking, at: dashes.range, node: mirror.node,
        .lacking("§ \(section), stk. \(number)", draft.name(of: instruction)))
    }
  }

  private static func checkIntroductions(_ column: LeftColumn, _ mirror: PrintedMirror, _ report: inout Report) {
    var isLeftOut = false
    for line in column.lines {
      switch line.kind {
      case .section, .subsection: isLeftOut = line.isLeftOut || line.text.isEmpty
      case .item:
        guard isLeftOut, !line.isLeftOut else { continue }
        report.add(introduction, at: line.range, node: mirror.node, .noIntroduction)
        isLeftOut = false
      case .text: isLeftOut = false
      }
    }
  }
}

/// What an amending section changes of each section in force, by what its instructions say.
struct TouchedSections {
  /// The sections that are changed and not put in here, each with the instruction that does so first, in that order.
  private(set) var changed: [(number: ProvisionNumber, instruction: Int)] = []
  /// The stykker that words are changed in or that get new wording or go, each with the instruction that does so.
  private(set) var stykker: [(chain: ReferenceChain, instruction: Int)] = []
  private var known: Set<UInt64> = []
  /// The stykker that are touched; nil for a section of which all may be.
  private var subsections: [UInt64: Set<UInt64>?] = [:]
  /// Whether something is changed everywhere, or cannot be told.
  private var isWide = false

  init(_ section: AmendingText.Section, _ draft: BillDraft) {
    let nodes = draft.nodes
    var new: Set<UInt64> = []
    for instruction in section.instructions {
      if !instruction.reading.isUnderstood { isWide = true }
      for operation in instruction.reading.operations {
        for target in operation.targets + operation.anchors {
          add(target, operation, instruction.node, new)
        }
      }
      for node in instruction.node..<Int(nodes[instruction.node].subtreeEnd) where nodes[node].kind == .section {
        new.insert(nodes[node].number.order)
      }
    }
  }

  private mutating func add(_ target: Target, _ operation: Operation, _ instruction: Int, _ new: Set<UInt64>) {
    let chain = target.chain
    guard target.multiplicity != .everywhere, chain[.section] != .none else {
      isWide = isWide || chain[.section] == .none
      return
    }
    guard case .provision = target.subject else {
      if chain.rangeEnd == .none { subsections[chain[.section].order] = .some(nil) }
      return
    }
    switch operation.action {
    case .insert, .renumber: break
    default:
      if chain[.subsection] != .none, chain.rangeEnd == .none, !new.contains(chain[.section].order) {
        stykker.append((chain, instruction))
      }
    }
    let isRange = chain.rangeEnd != .none && chain.rangeLevel == .section
    let isInsertion = if case .insert = operation.action { true } else { false }
    let isBesideSection = isInsertion && chain.deepest == .section && operation.targets.isEmpty
    for number in isRange ? [chain[.section], chain.rangeEnd] : [chain[.section]] {
      if !isBesideSection, !new.contains(number.order), known.insert(number.order).inserted {
        changed.append((number, instruction))
      }
    }
    if isRange { return isWide = true }
    if case .renumber = operation.action { return note([], chain) }
    guard chain[.subsection] != .none else {
      // »I § 4 indsættes som stk. 7« touches none of those that are there.
      if isInsertion, isBesideSection || operation.putsInSubsections { return note([], chain) }
      return subsections[chain[.section].order] = .some(nil)
    }
    guard !isInsertion || chain.deepest != .subsection || !operation.putsInSubsections else { return note([], chain) }
    let isList = chain.rangeEnd != .none && chain.rangeLevel == .subsection
    note(isList ? [chain[.subsection], chain.rangeEnd] : [chain[.subsection]], chain)
  }

  private mutating func note(_ numbers: [ProvisionNumber], _ chain: ReferenceChain) {
    let key = chain[.section].order
    guard let known = subsections[key] else { return subsections[key] = .some(Set(numbers.map(\.order))) }
    if known != nil { subsections[key]??.formUnion(numbers.map(\.order)) }
  }

  /// Whether no instruction touches the stykke `number` of `section`, though one is about the section.
  func leaves(_ number: ProvisionNumber, of section: ProvisionNumber) -> Bool {
    guard !isWide, let touched = subsections[section.order], let touched else { return false }
    guard touched.count > 1, let first = touched.min(), let last = touched.max() else {
      return !touched.contains(number.order)
    }
    // What lies between two may be touched, too: they may be a range.
    return number.order < first || last < number.order
  }
}

extension Operation {
  /// Whether it puts new stykker in.
  fileprivate var putsInSubsections: Bool {
    guard case .insert(let place, let unit, _) = action else { return false }
    if unit == .subsection { return true }
    switch place {
    case .after(let anchor), .before(let anchor): return anchor.chain.deepest == .subsection
    case .numbered(let numbers): return numbers.first?.chain.deepest == .subsection
    case .end: return false
    }
  }
}

extension Message {
  fileprivate static func lacking(_ name: String, _ instruction: String) -> Message {
    Message(
      da: "\(name), som lovforslagets \(instruction), ændrer, mangler i venstre spalte (LK 4.4.1).",
      en: "\(name), which \(instruction) of the bill amends, is missing in the left column (LK 4.4.1).")
  }
  fileprivate static func untouched(_ name: String) -> Message {
    Message(
      da: "Intet ændringsnummer rører \(name); skriv »– – –« i stedet for teksten (LK 4.4.1).",
      en: "No instruction touches \(name); write »– – –« for its text (LK 4.4.1).")
  }
  fileprivate static var noIntroduction: Message {
    Message(
      da: "Indledningen til opregningen bør også gengives (LK 4.4.1).",
      en: "The introduction of the list should be printed, too (LK 4.4.1).")
  }
}
