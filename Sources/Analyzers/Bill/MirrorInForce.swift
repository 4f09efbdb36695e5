import Analysis
import StatuteModel
import StatuteSyntax
import StatuteText

/// The rule on the left column of a lovspejl and the law in force.
enum MirrorInForce {
  /// Lovspejlets venstre spalte er ikke loven, som den gælder.
  ///
  /// Det, der er gengivet, holdes op mod den lov, ændringsparagraffen ændrer, når den er ved hånden. Er loven givet i en anden
  /// udgave, end indledningen nævner, vejer det som advarsel.
  ///
  /// ## Hvorfor
  ///
  /// Enten er lovspejlet skrevet af efter en gammel udgave, eller også er det ændringsnumrene, der er.
  ///
  /// ## Kilde
  ///
  /// BI14. LK 4.4.1.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om ændring af lov om fyrvogtere
  /// § 1
  /// I lov nr. 20 af 4. juni 2027 om fyrvogtere foretages følgende ændring:
  /// 1. I § 2, stk. 3, ændres »12 timers« til: »8 timers«.
  /// § 2
  /// Loven træder i kraft den 1. juli 2028.
  /// Bemærkninger til lovforslaget
  /// Til § 1
  /// Det foreslås, at vagten er kortere.
  /// Til § 2
  /// Det foreslås, at loven træder i kraft den 1. juli 2028.
  /// Bilag 1
  /// Lovforslaget sammenholdt med gældende lov
  /// | Gældende formulering | Lovforslaget |
  /// |---|---|
  /// | | § 1 |
  /// | | I lov nr. 20 af 4. juni 2027 om fyrvogtere foretages følgende ændring: |
  /// | § 2. – – –<br>Stk. 2. – – –<br>Stk. 3. Fyrvogteren afløses efter 10 timers vagt.<br>Stk. 4. – – – | 1. I § 2, stk. 3, ændres »12 timers« til: »8 timers«. |
  /// ```
  ///
  /// ## Rigtigt
  ///
  /// ```lov
  /// Lov om ændring af lov om fyrvogtere
  /// § 1
  /// I lov nr. 20 af 4. juni 2027 om fyrvogtere foretages følgende ændring:
  /// 1. I § 2, stk. 3, ændres »12 timers« til: »8 timers«.
  /// § 2
  /// Loven træder i kraft den 1. juli 2028.
  /// Bemærkninger til lovforslaget
  /// Til § 1
  /// Det foreslås, at vagten er kortere.
  /// Til § 2
  /// Det foreslås, at loven træder i kraft den 1. juli 2028.
  /// Bilag 1
  /// Lovforslaget sammenholdt med gældende lov
  /// | Gældende formulering | Lovforslaget |
  /// |---|---|
  /// | | § 1 |
  /// | | I lov nr. 20 af 4. juni 2027 om fyrvogtere foretages følgende ændring: |
  /// | § 2. – – –<br>Stk. 2. – – –<br>Stk. 3. Fyrvogteren afløses efter 12 timers vagt.<br>Stk. 4. – – – | 1. I § 2, stk. 3, ændres »12 timers« til: »8 timers«. |
  /// ```
  ///
  /// ## English
  ///
  /// The left column of the lovspejl is not the act in force. What is printed is held against the act that the section amends, where that is
  /// at hand; against another version than the one the opening cites it weighs no more than a warning.
  static let rule = Rule("bill/mirror-in-force", catalogue: ["BI14"], severity: .error)

  static func check(_ mirror: PrintedMirror, _ draft: BillDraft, _ report: inout Report) {
    let column = LeftColumn(mirror, draft)
    let bySection = Dictionary(grouping: column.lines, by: \.amending)
    for section in draft.amending.sections {
      let lines = (bySection[section.node] ?? []).filter { $0.section != .none && !$0.isLeftOut }
      guard !lines.isEmpty, case .found(let base) = draft.document.baseAct(of: section.node) else { continue }
      var act = ActInForce(base.document)
      for line in lines where !line.text.isEmpty && !holdsDashes(line.text, draft) {
        check(line, &act, base, mirror, draft, &report)
      }
    }
  }

  private static func check(
    _ line: LeftColumn.Line, _ act: inout ActInForce, _ base: BaseAct, _ mirror: PrintedMirror, _ draft: BillDraft,
    _ report: inout Report
  ) {
    let words = ComparedWord.words(in: [line.text], of: draft.bytes)
    guard !words.isEmpty else { return }
    let severity: Severity? = base.isUncertain ? .warning : nil
    guard let section = act.section(line.section) else {
      return report.add(
        rule, at: line.range, node: mirror.node, severity: severity, .noSection("§ \(line.section)", base.name))
    }
    // Headings stand between the sections, and the number of a section stands in appended provisions once more.
    guard !act.holds(words, in: section), act.mayLookFurther(), !act.holds(words, in: 0) else { return }
    guard let near = act.nearest(to: words, in: section) else { return }
    let differences = WordDifferences(near, words)
    if line.kind == .text, differences.common * 2 < words.count { return }
    guard let first = differences.differences.first(where: { !$0.second.isEmpty }) ?? differences.differences.first
    else {
      return
    }
    let shown = ShownDifference(first, differences, act.document.source, draft.document.source)
    report.add(
      rule, at: shown.range, node: mirror.node, severity: severity,
      .differs(shown.second, shown.first, "§ \(line.section)", base.name))
  }

  /// Whether something is left out in the middle of the words.
  private static func holdsDashes(_ range: ByteRange, _ draft: BillDraft) -> Bool {
    let text = draft.document.source.string(in: range)
    return ["– –", "- -", "---", "[…]", "[...]"].contains(where: text.contains)
  }
}

/// The act in force, section by section.
private struct ActInForce {
  let document: Document
  private let sections: [UInt64: Int]
  /// The words of the sections that were asked for, without the spaces between them.
  private var keys: [Int: [UInt8]] = [:]
  private var searches = 0

  /// For so many lines that stand in another place, or in none, the right one is looked for.
  private static let mostSearches = 200

  /// Whether one more may be looked for.
  mutating func mayLookFurther() -> Bool {
    searches += 1
    return searches <= Self.mostSearches
  }

  init(_ document: Document) {
    self.document = document
    let own = Bill(reading: document).sections
    sections = Dictionary(own.map { (document.tree.nodes[$0].number.order, $0) }) { first, _ in first }
  }

  func section(_ number: ProvisionNumber) -> Int? { sections[number.order] }

  /// Whether `words` stand in `section`, one after the other; 0 is all of the act.
  mutating func holds(_ words: [ComparedWord], in section: Int) -> Bool {
    let key = words.flatMap(\.key)
    if keys[section] == nil {
      let all = ComparedWord.words(in: [document.tree.nodes[section].range], of: document.source.bytes)
      keys[section] = all.flatMap(\.key)
    }
    return keys[section]?.firstRange(of: key) != nil
  }

  /// The provision in `section` that has the most words with `words` in common at its start.
  func nearest(to words: [ComparedWord], in section: Int) -> [ComparedWord]? {
    let nodes = document.tree.nodes
    var best: (words: [ComparedWord], common: Int)?
    for node in section..<Int(nodes[section].subtreeEnd) where !nodes[node].text.isEmpty {
      let own = ComparedWord.words(in: [nodes[node].text], of: document.source.bytes)
      let common = Set(own.map(\.key)).intersection(words.map(\.key)).count
      if common > best?.common ?? 0 { best = (own, common) }
    }
    return best?.words
  }
}

extension Message {
  fileprivate static func noSection(_ name: String, _ act: String) -> Message {
    Message(
      da: "\(name) findes ikke i \(act), som den gælder.", en: "There is no \(name) in \(act) as it is in force.")
  }
  fileprivate static func differs(_ printed: String, _ inForce: String, _ name: String, _ act: String) -> Message {
    Message(
      da: "Gældende \(name) i \(act) har »\(inForce)«; lovspejlet har »\(printed)«.",
      en: "\(name) of \(act) in force has »\(inForce)«; the lovspejl has »\(printed)«.")
  }
}
