import Analysis
import StatuteModel
import StatuteSyntax
import StatuteText

/// En betegnelse er skrevet på en anden måde end »§ 7 a.« og »Stk. 2.«.
///
/// Paragraffer skrives »§ 7.« eller »§ 7 a.« og stykker »Stk. 2.«. Reglen finder små afvigelser: manglende punktum
/// (»§ 6 Ministeren …«, »Stk. 4 Ministeren …«), et andet tegn (»Stk. 7)«), »Stk 3.« uden punktum efter »Stk«, lille
/// begyndelsesbogstav (»stk. 2.«), manglende eller overflødige mellemrum (»§5.«, »§ 7a.«, »§ 12 g .«) og dobbelte
/// punktummer. Rettelsen ændrer kun betegnelsen. Reglen ser på udkast og uddrag, ikke på gældende love.
///
/// ## Hvorfor
///
/// Ens betegnelser gør en lov let at overskue og sikre at læse også for programmer, der viser lovgivning.
///
/// ## Kilde
///
/// Hører til ST06. VAF 2.6.4.1 og vejledningernes egne eksempler; de enkelte afvigelser ses ikke nævnt.
///
/// ## Forkert
///
/// ```lov
/// Lov om udlån af værktøj
/// § 1. Et bibliotek kan udlåne værktøj.
/// Stk 2. Lånere under 15 år skal have en voksens samtykke.
/// § 2. Loven træder i kraft den 1. juli 2026.
/// ```
///
/// ## Rigtigt
///
/// ```lov
/// Lov om udlån af værktøj
/// § 1. Et bibliotek kan udlåne værktøj.
/// Stk. 2. Lånere under 15 år skal have en voksens samtykke.
/// § 2. Loven træder i kraft den 1. juli 2026.
/// ```
///
/// ## English
///
/// A label is written otherwise than »§ 7 a.« and »Stk. 2.«: a full stop lacks or gives way to another sign, a space
/// lacks or is too much, »Stk« has no full stop, or a small letter begins it. Drafts and excerpts only.
struct Labels: SectionAnalyzer {
  static let rule = Rule("structure/label", catalogue: ["ST06"], severity: .warning, isForm: true)

  /// What makes a label odd, wherever it stands.
  private static let slips: NodeFlags = [
    .missingStop, .wrongStop, .missingAbbreviationStop, .lowercase, .missingSpace, .extraSpace, .brokenLabel,
  ]

  let rules = [rule]

  func analyze(_ part: DocumentPart, report: inout Report) {
    let document = part.document
    DraftedText.forEach(in: part, includingExcerpts: true) { index, node, _ in
      guard !node.flags.isDisjoint(with: Self.slips), !node.flags.contains(.range), !node.label.isEmpty,
        let right = label(of: node, document.source.bytes)
      else { return }
      let written = document.text(of: node.label)
      guard written != right else { return }
      report.add(
        Self.rule, at: node.label, node: index, .label(written, right),
        fixes: [(.change(to: right), !node.flags.contains(.brokenLabel), [TextEdit(node.label, right)])])
    }
  }

  /// The label as it should be written; nil where it is well as it is.
  private func label(of node: Node, _ bytes: [UInt8]) -> String? {
    let space = hardSpace(in: node.label, bytes) ? "\u{A0}" : " "
    let letters = node.number.letters == 0 ? "" : space + node.number.writtenLetters
    switch node.kind {
    case .section, .amendingSection:
      let isCentred = node.flags.contains(.centred)
      let slips = Self.slips.subtracting(isCentred ? .missingStop : [])
      guard !node.flags.isDisjoint(with: slips) else { return nil }
      return "§\(space)\(node.number.value)\(letters)\(isCentred && node.flags.contains(.missingStop) ? "" : ".")"
    case .subsection: return "Stk.\(space)\(node.number.value)\(letters)."
    case .item where node.flags.contains(.extraSpace) && node.flags.isDisjoint(with: [.dotMarker, .parenthesised]):
      return "\(node.number.value)\(letters))"
    default: return nil
    }
  }

  private func hardSpace(in label: ByteRange, _ bytes: [UInt8]) -> Bool {
    guard label.end <= bytes.count, label.count > 1 else { return false }
    return (label.start..<(label.end - 1)).contains { bytes[$0] == 0xC2 && bytes[$0 + 1] == 0xA0 }
  }
}

extension Message {
  fileprivate static func label(_ written: String, _ right: String) -> Message {
    Message(da: "Her står »\(written)«; skriv »\(right)«.", en: "The label is »\(written)«; write »\(right)«.")
  }
  fileprivate static func change(to right: String) -> Message {
    Message(da: "Ret til »\(right)«", en: "Change to »\(right)«")
  }
}
