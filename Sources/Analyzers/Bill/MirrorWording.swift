import Analysis
import StatuteModel
import StatuteSyntax
import StatuteText

/// The rules on the right column of a lovspejl.
enum MirrorWording {
  /// Lovspejlets højre spalte er ikke lovforslagets tekst.
  ///
  /// Højre spalte gengiver ændringsnumrene ord for ord. Reglen siger, hvilke ord der er anderledes, og hvilke ændringsnumre der
  /// mangler eller har et andet nummer. Mellemrum og citationstegn regnes ikke med.
  ///
  /// ## Hvorfor
  ///
  /// Rettes lovteksten sent, bliver lovspejlet let glemt, og så er der to lovforslag.
  ///
  /// ## Kilde
  ///
  /// BI15. LK 4.4.1.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om ændring af lov om havnebade
  /// § 1
  /// I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændring:
  /// 1. I § 2 ændres »bøjer« til: »gule bøjer«.
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
  /// | § 2. Et havnebad har bøjer. | 1. I § 2 ændres »bøjer« til: »røde bøjer«. |
  /// ```
  ///
  /// ## Rigtigt
  ///
  /// ```lov
  /// Lov om ændring af lov om havnebade
  /// § 1
  /// I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændring:
  /// 1. I § 2 ændres »bøjer« til: »gule bøjer«.
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
  /// | § 2. Et havnebad har bøjer. | 1. I § 2 ændres »bøjer« til: »gule bøjer«. |
  /// ```
  ///
  /// ## English
  ///
  /// The right column of the lovspejl is not the text of the bill. The words that differ are told, and instructions that are missing or
  /// have another number; white space and quotation marks do not count.
  static let rule = Rule("bill/mirror-wording", catalogue: ["BI15"], severity: .error)

  /// Lovforslag og lovspejl har ikke samme indledning.
  ///
  /// »I lov om …, jf. lovbekendtgørelse nr. …, foretages følgende ændringer:« skal lyde ens de to steder.
  ///
  /// ## Hvorfor
  ///
  /// Den ene af dem nævner ellers en forkert lov eller udgave.
  ///
  /// ## Kilde
  ///
  /// BI21.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om ændring af lov om havnebade
  /// § 1
  /// I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændring:
  /// 1. I § 2 ændres »bøjer« til: »gule bøjer«.
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
  /// | | I lov nr. 11 af 1. januar 2020 om havnebade foretages følgende ændring: |
  /// | § 2. Et havnebad har bøjer. | 1. I § 2 ændres »bøjer« til: »gule bøjer«. |
  /// ```
  ///
  /// ## Rigtigt
  ///
  /// ```lov
  /// Lov om ændring af lov om havnebade
  /// § 1
  /// I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændring:
  /// 1. I § 2 ændres »bøjer« til: »gule bøjer«.
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
  /// | § 2. Et havnebad har bøjer. | 1. I § 2 ændres »bøjer« til: »gule bøjer«. |
  /// ```
  ///
  /// ## English
  ///
  /// The bill and its lovspejl give different openings.
  static let opening = Rule("bill/mirror-opening", catalogue: ["BI21"], severity: .error)

  /// Ændringsparagraffens indledning mangler i lovspejlet.
  ///
  /// Højre spalte begynder for hver paragraf med paragraffens nummer og indledning.
  ///
  /// ## Hvorfor
  ///
  /// Uden indledningen ses det ikke, hvilken lov der ændres.
  ///
  /// ## Kilde
  ///
  /// BI20. LK 4.4.1.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om ændring af lov om havnebade
  /// § 1
  /// I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændring:
  /// 1. I § 2 ændres »bøjer« til: »gule bøjer«.
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
  /// | § 2. Et havnebad har bøjer. | 1. I § 2 ændres »bøjer« til: »gule bøjer«. |
  /// ```
  ///
  /// ## Rigtigt
  ///
  /// ```lov
  /// Lov om ændring af lov om havnebade
  /// § 1
  /// I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændring:
  /// 1. I § 2 ændres »bøjer« til: »gule bøjer«.
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
  /// | § 2. Et havnebad har bøjer. | 1. I § 2 ændres »bøjer« til: »gule bøjer«. |
  /// ```
  ///
  /// ## English
  ///
  /// The opening of an amending section is missing in the lovspejl.
  static let withoutOpening = Rule("bill/mirror-without-opening", catalogue: ["BI20"], severity: .warning)

  /// So many differences are told of one instruction.
  private static let mostDifferences = 5

  static func check(_ mirror: PrintedMirror, _ draft: BillDraft, _ report: inout Report) {
    guard report.wants(rule) || report.wants(opening) || report.wants(withoutOpening) else { return }
    let nodes = draft.nodes
    let title = nodes[mirror.node].text
    let sections = draft.amending.sections.filter { !$0.instructions.isEmpty }
    let isRight: (PrintedMirror.Entry) -> Bool = { $0.kind != .left }
    guard mirror.entries.contains(where: isRight) else {
      guard !sections.isEmpty else { return }
      return report.add(rule, at: title, node: mirror.node, severity: .warning, .nothing)
    }
    let bySection = Dictionary(grouping: mirror.entries.filter(isRight), by: \.section)
    for section in sections {
      let own = bySection[section.node] ?? []
      let sentence = draft.document.openingSentence(of: section.node)
      guard let first = own.first else {
        report.add(rule, at: title, node: mirror.node, .missing(draft.name(of: section.node)))
        continue
      }
      if let printed = own.first(where: { $0.kind == .opening(section.node) }) {
        checkOpening(printed, sentence, mirror, draft, &report)
      } else {
        report.add(
          withoutOpening, at: first.lines[0], node: mirror.node, .noOpening(draft.name(of: section.node)),
          fixes: openingFix(sentence, before: first, draft))
      }
      checkInstructions(own, section.instructions.map(\.node), mirror, draft, &report)
    }
  }

  // MARK: Openings

  private static func checkOpening(
    _ printed: PrintedMirror.Entry, _ own: ByteRange, _ mirror: PrintedMirror, _ draft: BillDraft,
    _ report: inout Report
  ) {
    let differences = WordDifferences(
      ComparedWord.words(in: [own], of: draft.bytes), ComparedWord.words(in: printed.lines, of: draft.bytes))
    guard let first = differences.differences.first else { return }
    let shown = ShownDifference(first, differences, draft.document.source, draft.document.source)
    let text = draft.document.source.string(in: own)
    let isOnOneLine = printed.lines.count == 1 && !text.contains { $0.isNewline || $0 == "|" }
    report.add(
      opening, at: shown.range, node: mirror.node, .otherOpening(shown),
      related: [(.inBill, own)],
      fixes: isOnOneLine ? [(.copyOpening, false, [TextEdit(printed.lines[0], text)])] : [])
  }

  private static func openingFix(
    _ own: ByteRange, before entry: PrintedMirror.Entry, _ draft: BillDraft
  ) -> [(title: Message, isSafe: Bool, edits: [TextEdit])] {
    let source = draft.document.source
    let text = source.string(in: own)
    // In a table the opening needs a row of its own; where the number of the section stands it comes after that.
    let line = source.lineContentRange(source.lineIndex(at: entry.lines[0].start))
    guard !source[line].contains(0x7C), !source[line].contains(0x09), !text.contains(where: \.isNewline) else {
      return []
    }
    if case .section = entry.kind {
      return [
        (.copyOpening, false, [TextEdit(ByteRange(line.end, line.end), "\(source.lineEnd)\(source.lineEnd)\(text)")])
      ]
    }
    return [
      (.copyOpening, false, [TextEdit(ByteRange(line.start, line.start), "\(text)\(source.lineEnd)\(source.lineEnd)")])
    ]
  }

  // MARK: Instructions

  private static func checkInstructions(
    _ entries: [PrintedMirror.Entry], _ instructions: [Int], _ mirror: PrintedMirror, _ draft: BillDraft,
    _ report: inout Report
  ) {
    var printed: Set<Int> = []
    for entry in entries {
      guard case .instruction(let node, let number) = entry.kind else { continue }
      guard let node else {
        report.add(
          rule, at: entry.lines[0], node: mirror.node, severity: .warning,
          .extra("nr. \(number)", section: entry.section.map(draft.name) ?? "", count: instructions.count))
        continue
      }
      guard printed.insert(node).inserted else { continue }
      if !draft.nodes[node].number.isSame(as: number) {
        report.add(
          rule, at: entry.lines[0], node: mirror.node, .renumbered("nr. \(number)", draft.name(of: node)),
          related: [(.inBill, draft.nodes[node].label)])
      }
      compare(entry, node, mirror, draft, &report)
    }
    let missing = instructions.filter { !printed.contains($0) }
    guard !missing.isEmpty else { return }
    let names = missing.count > 5 ? "\(missing.count) af ændringsnumrene" : missing.map(draft.name).joined(last: " og ")
    report.add(rule, at: draft.nodes[mirror.node].text, node: mirror.node, .missing(names))
  }

  private static func compare(
    _ entry: PrintedMirror.Entry, _ node: Int, _ mirror: PrintedMirror, _ draft: BillDraft, _ report: inout Report
  ) {
    let bill = draft.document.source.trimmed(draft.nodes[node].range)
    let own = draft.lines(in: ByteRange(draft.nodes[node].label.end, bill.end)).filter { line in
      !draft.document.tree.children(of: node).contains {
        draft.nodes[$0].kind == .comment && draft.nodes[$0].range.contains(line.start)
      }
    }
    var lines = entry.lines
    if let stop = draft.bytes[lines[0].start..<lines[0].end].firstIndex(of: 0x2E) {
      lines[0] = ByteRange(stop + 1, lines[0].end)
    }
    let differences = WordDifferences(
      ComparedWord.words(in: own, of: draft.bytes), ComparedWord.words(in: lines, of: draft.bytes))
    guard !differences.differences.isEmpty else { return }
    if differences.common * 2 < differences.first.count {
      return report.add(
        rule, at: entry.lines[0], node: mirror.node, .other(draft.name(of: node)),
        related: [(.inBill, draft.nodes[node].label)])
    }
    for difference in differences.differences.prefix(mostDifferences) {
      let shown = ShownDifference(difference, differences, draft.document.source, draft.document.source)
      report.add(
        rule, at: shown.range, node: mirror.node, .words(shown, draft.name(of: node)),
        related: [(.inBill, shown.origin)], fixes: shown.fix.map { [(.writeAsInBill, false, [$0])] } ?? [])
    }
  }
}

extension Message {
  fileprivate static var nothing: Message {
    Message(
      da: "Lovspejlet viser ingen af lovforslagets ændringsnumre i højre spalte (LK 4.4.1).",
      en: "The lovspejl shows none of the instructions of the bill in its right column (LK 4.4.1).")
  }
  fileprivate static func missing(_ names: String) -> Message {
    Message(
      da: "Lovspejlet mangler lovforslagets \(names).", en: "The lovspejl lacks \(names) of the bill.")
  }
  fileprivate static func extra(_ name: String, section: String, count: Int) -> Message {
    Message(
      da: "Lovspejlet har \(name); lovforslagets \(section) har \(count == 1 ? "1 nummer" : "\(count) numre").",
      en:
        "The lovspejl has \(name); \(section) of the bill has \(count == 1 ? "1 instruction" : "\(count) instructions")."
    )
  }
  fileprivate static func renumbered(_ name: String, _ own: String) -> Message {
    Message(
      da: "Lovspejlets \(name) er i lovforslaget \(own).", en: "\(name) of the lovspejl is \(own) in the bill.")
  }
  fileprivate static func other(_ own: String) -> Message {
    Message(
      da: "Lovspejlet har her et andet ændringsnummer end lovforslagets \(own).",
      en: "The lovspejl has another instruction here than \(own) of the bill.")
  }
  fileprivate static func words(_ shown: ShownDifference, _ own: String) -> Message {
    Message(
      da: "Lovspejlet har »\(shown.second)«; lovforslagets \(own), har »\(shown.first)«.",
      en: "The lovspejl has »\(shown.second)«; \(own) of the bill has »\(shown.first)«.")
  }
  fileprivate static func otherOpening(_ shown: ShownDifference) -> Message {
    Message(
      da: "Indledningen har i lovspejlet »\(shown.second)«, i lovforslaget »\(shown.first)«.",
      en: "The opening has »\(shown.second)« in the lovspejl and »\(shown.first)« in the bill.")
  }
  fileprivate static func noOpening(_ section: String) -> Message {
    Message(
      da: "Indledningen til lovforslagets \(section) mangler i lovspejlet (LK 4.4.1).",
      en: "The lovspejl lacks the opening of \(section) of the bill (LK 4.4.1).")
  }
  fileprivate static var inBill: Message { Message(da: "Lovforslaget", en: "The bill") }
  fileprivate static var copyOpening: Message {
    Message(da: "Skriv lovforslagets indledning", en: "Write the opening of the bill")
  }
  fileprivate static var writeAsInBill: Message {
    Message(da: "Skriv som i lovforslaget", en: "Write as in the bill")
  }
}
