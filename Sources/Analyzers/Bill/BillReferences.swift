import Analysis
import StatuteModel
import StatuteSyntax
import StatuteText

/// The rule on the bill's own numbers in its remarks.
enum BillReferences {
  /// Bemærkningerne henviser til et nummer, som lovforslaget ikke har.
  ///
  /// »lovforslagets § 1, nr. 7« slås op i lovforslagets egne paragraffer og ændringsnumre.
  ///
  /// ## Hvorfor
  ///
  /// Når ændringsnumre kommer til eller udgår, bliver de gamle numre stående i bemærkningerne.
  ///
  /// ## Kilde
  ///
  /// BI24. Tales der om et tidligere lovforslag, kan henvisningen være rigtig.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om havnebade
  /// § 1. Et havnebad har bøjer.
  /// § 2. Loven træder i kraft den 1. juli 2028.
  /// Bemærkninger til lovforslaget
  /// Til § 1
  /// Det foreslås, at et havnebad har bøjer, jf. lovforslagets § 3.
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
  /// Det foreslås, at et havnebad har bøjer, jf. lovforslagets § 2.
  /// Til § 2
  /// Det foreslås, at loven træder i kraft den 1. juli 2028.
  /// ```
  ///
  /// ## English
  ///
  /// The remarks refer to a number that the bill does not have: »lovforslagets § 1, nr. 7« is looked up among its own sections and
  /// instructions.
  static let rule = Rule("bill/stale-reference", catalogue: ["BI24"], severity: .warning)

  static func check(_ draft: BillDraft, _ report: inout Report) {
    guard report.wants(rule), !draft.bill.sections.isEmpty, draft.mayRefer else { return }
    let bill = draft.bill
    var numbers: [Int: [UInt64]] = [:]
    for index in bill.ownReferences {
      let reference = draft.document.references.all[index]
      let chain = reference.chain
      guard chain.rangeEnd == .none || chain.rangeLevel == .item else { continue }
      guard let section = bill.section(chain[.section]) else {
        let last = bill.sections.last.map { draft.name(of: $0) } ?? ""
        report.add(rule, at: reference.range, node: reference.node, .noSection("§ \(chain[.section])", last: last))
        continue
      }
      guard draft.nodes[section].kind == .amendingSection, chain[.item] != .none else { continue }
      let own = numbers[section] ?? bill.instructions(of: section).map { draft.nodes[$0].number.order }.sorted()
      numbers[section] = own
      let last = chain.rangeEnd == .none ? chain[.item] : chain.rangeEnd
      let next = own.countOfFirst { $0 < chain[.item].order }
      let isBeyond = chain.rangeEnd != .none && last.style == .arabic && own.last.map { $0 < last.order } ?? true
      guard next == own.count || own[next] > last.order || isBeyond else { continue }
      let missing = next == own.count || own[next] > last.order ? chain[.item] : last
      report.add(
        rule, at: reference.range, node: reference.node,
        .noInstruction(
          "nr. \(missing)", section: draft.name(of: section), count: own.count))
    }
  }
}

extension BillDraft {
  /// Whether the remarks name a number of the bill at all.
  fileprivate var mayRefer: Bool {
    bill.remarks.contains { document.source.bytes.holds("lovforslagets", in: nodes[$0].range) }
  }
}

extension Message {
  fileprivate static func noSection(_ name: String, last: String) -> Message {
    Message(
      da: "Lovforslaget har ingen \(name); den sidste paragraf er \(last).",
      en: "The bill has no \(name); its last section is \(last).")
  }
  fileprivate static func noInstruction(_ name: String, section: String, count: Int) -> Message {
    Message(
      da: "Lovforslagets \(section) har \(count == 1 ? "1 nummer" : "\(count) numre"); \(name) findes ikke.",
      en: "\(section) of the bill has \(count == 1 ? "1 instruction" : "\(count) instructions"); there is no \(name).")
  }
}
