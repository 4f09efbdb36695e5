import Analysis
import StatuteModel
import StatuteSyntax
import StatuteText

/// The rule on the remarks on the sections of a bill.
enum SectionRemarks {
  /// Bemærkningerne passer ikke til lovforslagets paragraffer.
  ///
  /// Hver paragraf har bemærkninger under »Til § n«, i paragraffernes orden. Reglen siger, hvor de mangler, hvor der er for
  /// mange, og hvor de står i en anden orden. Har et lovforslag, der er fremsat eller har et lovspejl, ingen bemærkninger, siges
  /// det her.
  ///
  /// ## Hvorfor
  ///
  /// Bemærkningerne er det, loven bliver fortolket efter. Når numrene ikke følger lovteksten, er noget glemt eller flyttet.
  ///
  /// ## Kilde
  ///
  /// BI03. LK 4.3.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om havnebade
  /// § 1. Et havnebad har bøjer.
  /// § 2. Loven træder i kraft den 1. juli 2028.
  /// Bemærkninger til lovforslaget
  /// Til § 1
  /// Det foreslås, at et havnebad har bøjer.
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
  /// The remarks do not fit the sections of the bill. Each section has remarks under »Til § n«, in the order of the sections.
  static let rule = Rule("bill/section-remarks", catalogue: ["BI03"], severity: .error)

  /// Remarks of fewer bytes that nothing comes after are only begun.
  private static let mostOfASketch = 5_000

  /// Says so of a bill with neither remarks nor a lovspejl that has been introduced: a draft may have them in another file, and what
  /// Folketinget has passed is printed without them.
  static func checkIntroduced(_ document: Document, _ report: inout Report) {
    guard document.kind == .act || document.kind == .amendingAct, document.introduced != nil,
      let title = document.tree.nodes.firstIndex(where: { $0.kind == .title && !$0.text.isEmpty })
    else { return }
    let text = document.tree.nodes[title].text
    guard !document.source.holds("Vedtaget af Folketinget", in: ByteRange(0, text.end)) else { return }
    report.add(rule, at: text, node: title, severity: .warning, .noRemarks)
  }

  static func check(_ draft: BillDraft, _ report: inout Report) {
    let bill = draft.bill
    guard let general = bill.remarks.first else {
      let mirror = bill.mirrors[0]
      return report.add(
        rule, at: draft.nodes[mirror].text, node: mirror, severity: .warning, .noRemarks)
    }
    let remarks = draft.sectionRemarks
    guard !remarks.isEmpty else {
      // Older bills head the remarks with »§ 1« alone.
      let range = draft.nodes[general].range
      let isBegun = bill.remarks.count > 1 || !bill.mirrors.isEmpty || range.count > mostOfASketch
      guard isBegun, !bill.sections.isEmpty, draft.line("Til de enkelte bestemmelser", in: range) == nil,
        !bill.sections.contains(where: { draft.line("§ \(draft.nodes[$0].number)", in: range) != nil })
      else { return }
      return report.add(
        rule, at: draft.nodes[general].text, node: general, severity: .warning, .noSpecialRemarks)
    }
    let series = RemarkSeries(remarks, members: bill.sections, parent: general, draft)
    series.report(rule, name: { "§ \($0)" }, &report)
  }
}

/// Remarks on units that count, and what they should be on.
struct RemarkSeries {
  private let remarks: [Int]
  private let members: [Int]
  private let parent: Int
  private let draft: BillDraft

  /// - Parameter parent: The node in which the remarks stand.
  init(_ remarks: [Int], members: [Int], parent: Int, _ draft: BillDraft) {
    (self.remarks, self.members, self.parent, self.draft) = (remarks, members, parent, draft)
  }

  private var nodes: [Node] { draft.nodes }

  /// Reports what is missing, too much or out of order; `name` is what a number is called.
  func report(_ rule: Rule, name: (ProvisionNumber) -> String, _ report: inout Report) {
    let orders = members.map { nodes[$0].number.order }.sorted()
    reportMissing(rule, name, &report)
    var seen: Set<UInt64> = []
    var highest: Int?
    for remark in remarks {
      let label = nodes[remark].label
      let (first, last) = (nodes[remark].number.order, nodes[remark].lastNumber.order)
      let next = orders.countOfFirst { $0 < first }
      if next == orders.count || orders[next] > last {
        report.add(
          rule, at: label, node: remark,
          .extra(name(nodes[remark].number), last: members.last.map { name(nodes[$0].number) }))
      } else if !seen.insert(first).inserted {
        report.add(rule, at: label, node: remark, .twice(name(nodes[remark].number)))
      } else if let highest, first < nodes[highest].number.order {
        report.add(
          rule, at: label, node: remark, .disorder(name(nodes[remark].number), after: name(nodes[highest].number)))
      } else {
        highest = remark
      }
    }
  }

  private func reportMissing(_ rule: Rule, _ name: (ProvisionNumber) -> String, _ report: inout Report) {
    let spans = remarks.flatMap(draft.document.spans(ofRemark:))
    let covered = spans.map { ($0.first.order, $0.last.order) }.sorted { $0 < $1 }
    // How far those up to there reach, for ranges may lie in one another.
    let reaches = covered.reduce(into: [UInt64]()) { $0.append(max($0.last ?? 0, $1.1)) }
    for member in members {
      let order = nodes[member].number.order
      let count = covered.countOfFirst { $0.0 <= order }
      guard count == 0 || reaches[count - 1] < order else { continue }
      guard report.hasRoom(for: rule) else {
        report.add(rule, at: nodes[member].label, node: member, .missing(name(nodes[member].number)))
        continue
      }
      let next = remarks.first { order < nodes[$0].number.order }
      let heading = "Til \(name(nodes[member].number))"
      let place = next.map { nodes[$0].range.start } ?? nodes[remarks.last ?? parent].range.end
      let isNewLine = place == 0 || draft.bytes[place - 1] == 0x0A
      let lineEnd = draft.document.source.lineEnd
      let edit = TextEdit(ByteRange(place, place), (isNewLine ? "" : lineEnd) + heading + lineEnd)
      report.add(
        rule, at: nodes[member].label, node: member, .missing(name(nodes[member].number)),
        fixes: [(.write(heading), false, [edit])])
    }
  }
}

extension Message {
  fileprivate static var noRemarks: Message {
    Message(
      da: "Lovforslaget har ingen bemærkninger (LK 4).", en: "The bill has no remarks (LK 4).")
  }
  fileprivate static var noSpecialRemarks: Message {
    Message(
      da: "Bemærkninger til lovforslagets enkelte bestemmelser mangler: der er ingen »Til § 1« (LK 4.3).",
      en: "The remarks on the single provisions are missing: there is no »Til § 1« (LK 4.3).")
  }
  fileprivate static func missing(_ name: String) -> Message {
    Message(
      da: "Bemærkninger »Til \(name)« mangler (LK 4.3).", en: "The remarks »Til \(name)« are missing (LK 4.3).")
  }
  fileprivate static func extra(_ name: String, last: String?) -> Message {
    Message(
      da: "Her er bemærkninger til \(name), som ikke findes\(last.map { "; den sidste er \($0)" } ?? "").",
      en: "Here are remarks on \(name), which does not exist\(last.map { "; the last is \($0)" } ?? "").")
  }
  fileprivate static func twice(_ name: String) -> Message {
    Message(da: "\(name) har allerede bemærkninger ovenfor.", en: "\(name) has remarks above already.")
  }
  fileprivate static func disorder(_ name: String, after other: String) -> Message {
    Message(
      da: "Bemærkningerne til \(name) bør stå før dem til \(other).",
      en: "The remarks on \(name) should stand before those on \(other).")
  }
  fileprivate static func write(_ heading: String) -> Message {
    Message(da: "Skriv overskriften »\(heading)«", en: "Write the heading »\(heading)«")
  }
}
