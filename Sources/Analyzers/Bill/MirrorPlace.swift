import Analysis
import StatuteModel
import StatuteSyntax
import StatuteText

/// The rules on whether a bill has a lovspejl, and where it stands.
enum MirrorPlace {
  /// Lovforslaget har intet lovspejl.
  ///
  /// Et lovforslag, der ændrer love, har som bilag et lovspejl, »Lovforslaget sammenholdt med gældende lov«. »lovsmed mirror«
  /// skriver det.
  ///
  /// ## Hvorfor
  ///
  /// Uden det kan læseren ikke se, hvad der ændres.
  ///
  /// ## Kilde
  ///
  /// BI12. LK 4.4.1.
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
  /// The bill amends acts and has no lovspejl, »Lovforslaget sammenholdt med gældende lov«. `lovsmed mirror` writes one.
  static let missing = Rule("bill/missing-mirror", catalogue: ["BI12"], severity: .warning)

  /// Lovspejlet står et andet sted eller hedder noget andet, end det bør.
  ///
  /// Lovspejlet er det første bilag, står efter bemærkningerne og hedder »Lovforslaget sammenholdt med gældende lov«. Der er
  /// kun ét, også når lovforslaget ændrer flere love.
  ///
  /// ## Hvorfor
  ///
  /// Sådan finder læseren det i alle lovforslag.
  ///
  /// ## Kilde
  ///
  /// BI13. LK 4.4.1, LK18 2.10.1.
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
  /// Lovforslaget sammenholdt med gældende lovgivning
  /// | Gældende formulering | Lovforslaget |
  /// |---|---|
  /// | | § 1 |
  /// | | I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændring: |
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
  /// The lovspejl is not the first annex, stands before the remarks, has another title than »Lovforslaget sammenholdt med gældende
  /// lov«, or there are two.
  static let rule = Rule("bill/mirror-place", catalogue: ["BI13"], severity: .warning)

  private static let title = "Lovforslaget sammenholdt med gældende lov"
  /// What stands over the left column, where the lovspejl itself may be called otherwise.
  private static let columnHeadings = ["Gældende formulering", "Gældende lov", "Gældende ret"]

  static func check(_ draft: BillDraft, _ report: inout Report) {
    let (bill, nodes) = (draft.bill, draft.nodes)
    let amends = bill.sections.contains { nodes[$0].kind == .amendingSection }
    guard let first = bill.mirrors.first else {
      guard amends, let remarks = bill.remarks.last, let section = draft.amending.sections.first else { return }
      // A lovspejl that is called otherwise is no node of its own.
      let end = draft.document.source.count
      if let column = columnHeadings.compactMap({ draft.line($0, in: ByteRange(nodes[remarks].range.start, end)) })
        .first
      {
        report.add(rule, at: column, node: remarks, .untitled)
      } else {
        report.add(missing, at: nodes[section.node].label, node: section.node, .missing)
      }
      return
    }
    for mirror in bill.mirrors.dropFirst() {
      report.add(
        rule, at: nodes[mirror].text, node: mirror, .second, related: [(.firstMirror, nodes[first].text)])
    }
    let source = draft.document.source
    let words = source.string(in: nodes[first].text).trimmingStop
    if columnHeadings.contains(where: words.drop(while: { "| ".contains($0) }).hasPrefix) {
      // The columns stand under no title; what is over them stays.
      let start = source.lineRange(source.lineIndex(at: nodes[first].text.start)).start
      report.add(
        rule, at: nodes[first].text, node: first, .untitled,
        fixes: [(.writeTitle, true, [TextEdit(ByteRange(start, start), title + source.lineEnd)])])
    } else if words != title {
      report.add(
        rule, at: nodes[first].text, node: first, .title(words),
        fixes: [(.writeTitle, true, [TextEdit(nodes[first].text, title)])])
    }
    if let remarks = bill.remarks.last, remarks > first {
      report.add(rule, at: nodes[first].text, node: first, .beforeRemarks)
    }
    let parent = Int(nodes[first].parent)
    if nodes[parent].kind == .annex, nodes[parent].number != .none, nodes[parent].number.value != 1 {
      report.add(rule, at: nodes[parent].label, node: first, .notFirst("\(nodes[parent].number)"))
    }
  }
}

extension String {
  /// The string on one line, without a full stop, Markdown and spaces around it.
  fileprivate var trimmingStop: String {
    let words = split { $0.isWhitespace || $0 == "\u{A0}" || $0 == "*" || $0 == "#" }.joined(separator: " ")
    return words.hasSuffix(".") ? String(words.dropLast()) : words
  }
}

extension Message {
  fileprivate static var missing: Message {
    Message(
      da: "Lovforslaget ændrer love og bør have et lovspejl som bilag (LK 4.4.1); »lovsmed mirror« skriver det.",
      en: "The bill amends acts and should have a lovspejl as an annex (LK 4.4.1); “lovsmed mirror” writes it.")
  }
  fileprivate static var untitled: Message {
    Message(
      da: "Lovspejlet bør have titlen »Lovforslaget sammenholdt med gældende lov« (LK 4.4.1).",
      en: "The lovspejl should have the title »Lovforslaget sammenholdt med gældende lov« (LK 4.4.1).")
  }
  fileprivate static var second: Message {
    Message(
      da: "Dette er det andet lovspejl; et lovforslag har kun ét (LK 4.4.1).",
      en: "This is the second lovspejl; a bill has only one (LK 4.4.1).")
  }
  fileprivate static var firstMirror: Message { Message(da: "Det første lovspejl", en: "The first lovspejl") }
  fileprivate static func title(_ words: String) -> Message {
    Message(
      da: "Lovspejlet hedder »Lovforslaget sammenholdt med gældende lov«, ikke »\(words)« (LK18 2.10.1).",
      en: "The lovspejl is called »Lovforslaget sammenholdt med gældende lov«, not »\(words)« (LK18 2.10.1).")
  }
  fileprivate static var writeTitle: Message { Message(da: "Skriv titlen", en: "Write the title") }
  fileprivate static var beforeRemarks: Message {
    Message(
      da: "Lovspejlet bør stå efter bemærkningerne, som bilag (LK 4.4.1).",
      en: "The lovspejl should stand after the remarks, as an annex (LK 4.4.1).")
  }
  fileprivate static func notFirst(_ number: String) -> Message {
    Message(
      da: "Lovspejlet bør være bilag 1, ikke bilag \(number) (LK 4.4.1).",
      en: "The lovspejl should be bilag 1, not bilag \(number) (LK 4.4.1).")
  }
}
