import Analysis
import StatuteModel
import StatuteSyntax
import StatuteText

/// En ændring i en ændringslov har intet nummer.
///
/// Ændringerne i en paragraf nummereres 1., 2., 3. …, også når der kun er én: »foretages følgende ændring:« efterfølges
/// af »1.«. En paragraf, der slet ingen ændringer har, siges der også til om.
///
/// ## Hvorfor
///
/// Ikrafttrædelsesbestemmelser, bemærkninger og ændringsforslag henviser til nummeret (»§ 1, nr. 1«).
///
/// ## Kilde
///
/// AM01. LK 3.4.3. I 260 love fra 2010-2017 manglede nummeret ingen steder.
///
/// ## Forkert
///
/// ```lov
/// Lov om ændring af lov om havnebade
/// § 1
/// I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændring:
/// I § 2 ændres »bøjer« til: »gule bøjer«.
/// § 2
/// Loven træder i kraft den 1. juli 2026.
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
/// Loven træder i kraft den 1. juli 2026.
/// ```
///
/// ## English
///
/// An amendment in an amending act has no number. The instructions of a section are numbered 1, 2, 3 …, also where
/// there is only one. A section without any instruction is reported, too.
struct UnnumberedInstructions: SectionAnalyzer {
  static let rule = Rule("structure/unnumbered-instruction", catalogue: ["AM01"], severity: .warning)

  let rules = [rule]

  func analyze(_ part: DocumentPart, report: inout Report) {
    let tree = part.document.tree
    let bytes = part.document.source.bytes
    DraftedText.forEach(in: part) { index, node, place in
      guard node.kind == .amendingSection, place == .provision, bytes.lastByte(of: node.text) == 0x3A else { return }
      let children = Array(tree.children(of: index))
      // What is being written at the end of a draft may still get some.
      if children.isEmpty, Int(node.subtreeEnd) < tree.nodes.count {
        return report.add(Self.rule, at: node.text, node: index, .none("§ \(node.number.written)"))
      }
      guard !children.contains(where: { tree.nodes[$0].kind == .instruction }), let first = children.first,
        tree.nodes[first].kind == .text, !tree.nodes[first].text.isEmpty
      else { return }
      let start = tree.nodes[first].text.start
      if let end = bytes.endOfNumber(at: start) {
        let isGlued = end < bytes.count && bytes[end] > 0x20 && bytes[end] != 0xC2
        return report.add(
          Self.rule, at: tree.nodes[first].text, node: index, .notRead,
          fixes: isGlued ? [(.space, true, [TextEdit(ByteRange(end, end), " ")])] : [])
      }
      let isOnly = children.count { tree.nodes[$0].kind == .text } == 1
      report.add(
        Self.rule, at: tree.nodes[first].text, node: index, .unnumbered,
        fixes: [(.number, isOnly, [TextEdit(ByteRange(start, start), "1. ")])])
    }
  }
}

extension Message {
  fileprivate static func none(_ section: String) -> Message {
    Message(da: "\(section) har ingen ændringsnumre.", en: "\(section) has no instructions.")
  }
  fileprivate static var notRead: Message {
    Message(
      da: "Nummeret er ikke læst som et ændringsnummer; det skrives »1. I § 2 ændres …« (LK 3.4.3).",
      en: "The number was not read as that of an instruction, which is written »1. I § 2 ændres …« (LK 3.4.3).")
  }
  fileprivate static var space: Message { Message(da: "Indsæt mellemrum", en: "Insert a space") }
  fileprivate static var unnumbered: Message {
    Message(
      da: "Skriv »1.« foran ændringen; også en enkelt ændring nummereres (LK 3.4.3).",
      en: "Write »1.« in front of the amendment; a single one is numbered, too (LK 3.4.3).")
  }
  fileprivate static var number: Message { Message(da: "Indsæt »1.«", en: "Insert »1.«") }
}

extension [UInt8] {
  /// The offset after `1.`, digits and a full stop, that stand at `start`; nil where none do.
  fileprivate func endOfNumber(at start: Int) -> Int? {
    var end = start
    while end < count, 0x30...0x39 ~= self[end] { end += 1 }
    return end > start && end < count && self[end] == 0x2E ? end + 1 : nil
  }
}
