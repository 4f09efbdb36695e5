import Analysis
import StatuteModel
import StatuteSyntax
import StatuteText

/// The rules on the signs in front of items.
enum ListMarkers {
  /// Numre og litra er mærket på en anden måde end »1)« og »a)«.
  ///
  /// Numre skrives »1)« og litra »a)«, med én parentes. »1.«, »a.«, »(1)« og »(a)« bør rettes. Bilag og citeret EU-tekst
  /// er undtaget.
  ///
  /// ## Hvorfor
  ///
  /// »1.« kan forveksles med et ændringsnummer, og ens mærker gør love lette at slå op i.
  ///
  /// ## Kilde
  ///
  /// ST21. LK18 2.3.6.10.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om grillpladser
  /// § 1. På en grillplads er det forbudt at
  /// (1) efterlade affald,
  /// (2) efterlade ild uden opsyn og
  /// (3) spille musik efter kl. 22.
  /// ```
  ///
  /// ## Rigtigt
  ///
  /// ```lov
  /// Lov om grillpladser
  /// § 1. På en grillplads er det forbudt at
  /// 1) efterlade affald,
  /// 2) efterlade ild uden opsyn og
  /// 3) spille musik efter kl. 22.
  /// ```
  ///
  /// ## English
  ///
  /// Items are marked otherwise than `1)` and `a)`. Numre are written `1)` and litra `a)`, with one parenthesis.
  static let marker = Rule("structure/list-marker", catalogue: ["ST21"], severity: .warning, isForm: true)

  /// En opregning har streger eller prikker i stedet for numre.
  ///
  /// En opregning i en paragraf nummereres, så der kan henvises til hvert led: 1), 2), 3).
  ///
  /// ## Hvorfor
  ///
  /// »Andet pindeled« er en usikker henvisning, og den rykker, uden at nogen ser det, når et led skydes ind.
  ///
  /// ## Kilde
  ///
  /// ST26. Udledt af LK18 2.3.6.10, der kun kender numre og litra; vejledningen ses ikke at sige det udtrykkeligt, og
  /// reglen er derfor kun et vink.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om hjertestartere
  /// § 1. Skiltet skal vise
  /// – hjertestarterens plads,
  /// – adgangen til den og
  /// – et telefonnummer.
  /// ```
  ///
  /// ## Rigtigt
  ///
  /// ```lov
  /// Lov om hjertestartere
  /// § 1. Skiltet skal vise
  /// 1) hjertestarterens plads,
  /// 2) adgangen til den og
  /// 3) et telefonnummer.
  /// ```
  ///
  /// ## English
  ///
  /// A list has dashes or bullets instead of numbers. Items of a list in a section are numbered, so that each can be
  /// cited. Inferred from the guidance.
  static let unnumbered = Rule("structure/unnumbered-list", catalogue: ["ST26"], severity: .hint)

  /// Reports the marks of `list`, once for the whole of it.
  static func check(_ list: StatuteList, _ document: Document, _ report: inout Report) {
    let nodes = document.tree.nodes
    guard let first = list.items.first else { return }
    if list.kind == .bullet { return checkBullets(list, document, &report) }
    let marked = list.items.filter { !nodes[$0.node].flags.isDisjoint(with: [.dotMarker, .parenthesised]) }
    guard let odd = marked.first, !nodes[odd.node].flags.contains(.tableRow), !nodes[odd.node].label.isEmpty else {
      return
    }
    let edits = marked.compactMap { edit(nodes[$0.node], document.source.bytes) }
    let label = document.text(of: nodes[odd.node].label)
    let right = list.kind == .item ? "1)" : "a)"
    report.add(
      marker, at: nodes[odd.node].label, node: first.node, .marker(label, right),
      fixes: edits.count == marked.count ? [(.mend, true, edits)] : [])
  }

  /// The change that gives the label of `node` one parenthesis.
  private static func edit(_ node: Node, _ bytes: [UInt8]) -> TextEdit? {
    guard node.label.end <= bytes.count, !node.label.isEmpty else { return nil }
    let isMark: (UInt8) -> Bool = { $0.isDigit || $0.isLetterByte }
    let label = bytes[node.label.start..<node.label.end]
    guard let start = label.firstIndex(where: isMark), let last = label.lastIndex(where: isMark) else { return nil }
    return TextEdit(node.label, String(decoding: bytes[start...last], as: UTF8.self) + ")")
  }

  private static func checkBullets(_ list: StatuteList, _ document: Document, _ report: inout Report) {
    let nodes = document.tree.nodes
    guard list.items.count > 1, let first = list.items.first, !nodes[first.node].flags.contains(.tableRow) else {
      return
    }
    let isInItem = nodes[list.parent].kind == .item
    var edits: [TextEdit] = []
    for (index, item) in list.items.enumerated() where !nodes[item.node].label.isEmpty {
      guard let mark = mark(index, isLetter: isInItem) else { break }
      edits.append(TextEdit(nodes[item.node].label, mark))
    }
    report.add(
      unnumbered, at: nodes[first.node].labelOrStart, node: first.node, .unnumbered(isInItem ? "a)" : "1)"),
      fixes: edits.count == list.items.count ? [(.number, false, edits)] : [])
  }

  private static func mark(_ index: Int, isLetter: Bool) -> String? {
    guard isLetter else { return "\(index + 1))" }
    guard index < 26 else { return nil }
    return String(UnicodeScalar(UInt8(0x61 + index))) + ")"
  }
}

extension Document {
  /// The text of `range`.
  func text(of range: ByteRange) -> String { source.string(in: range) }
}

extension Message {
  fileprivate static func marker(_ label: String, _ right: String) -> Message {
    Message(
      da: "Her står »\(label)«; i love skrives »\(right)« (LK18 2.3.6.10).",
      en: "The mark is »\(label)«; acts write »\(right)« (LK18 2.3.6.10).")
  }
  fileprivate static var mend: Message { Message(da: "Ret opregningens mærker", en: "Mend the marks of the list") }
  fileprivate static func unnumbered(_ right: String) -> Message {
    Message(
      da: "Overvej at nummerere opregningen (»\(right)«), så der kan henvises til den.",
      en: "Consider numbering the list (»\(right)«), so that it can be cited.")
  }
  fileprivate static var number: Message { Message(da: "Nummerér opregningen", en: "Number the list") }
}
