import Analysis
import StatuteModel
import StatuteSyntax
import StatuteText

/// Checks whether the first stykke of a section carries a label where it should, and none where it should not.
struct FirstSubsection: SectionAnalyzer {
  /// Første stykke i en paragraf er mærket »Stk. 1.«.
  ///
  /// Første stykke står lige efter paragraffens nummer og har ikke selv noget. Det gælder i nye love og bekendtgørelser
  /// og i paragraffer, som en ændringslov indsætter. En ændringslovs egne slutbestemmelser skrives anderledes; se
  /// structure/unlabelled-first-subsection.
  ///
  /// ## Hvorfor
  ///
  /// Når mærket er overflødigt, er det ens skrivemåde, der gør lovene lette at overskue.
  ///
  /// ## Kilde
  ///
  /// ST07. VAF 2.6.4.1: paragraftegnet står ved stk. 1, »Stk.« ved de andre.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om bytræer
  /// § 1. Stk. 1. Træer på offentlige pladser må ikke fældes uden tilladelse.
  /// Stk. 2. Kommunalbestyrelsen giver tilladelsen.
  /// § 2. Loven træder i kraft den 1. juli 2026.
  /// ```
  ///
  /// ## Rigtigt
  ///
  /// ```lov
  /// Lov om bytræer
  /// § 1. Træer på offentlige pladser må ikke fældes uden tilladelse.
  /// Stk. 2. Kommunalbestyrelsen giver tilladelsen.
  /// § 2. Loven træder i kraft den 1. juli 2026.
  /// ```
  ///
  /// ## English
  ///
  /// The first stykke of a section is labelled »Stk. 1.«. It stands right after the section's number and carries no
  /// label, except in the closing sections of an amending act.
  static let labelled = Rule("structure/labelled-first-subsection", catalogue: ["ST07"], severity: .warning)

  /// Første stykke i en ændringslovs slutbestemmelse mangler »Stk. 1.«.
  ///
  /// I en ændringslov står ikrafttrædelsesparagraffens nummer alene på en linje. Har paragraffen flere stykker, mærkes
  /// også det første.
  ///
  /// ## Hvorfor
  ///
  /// Uden mærket står første stykke uden noget foran sig, for paragraffens nummer står på linjen over.
  ///
  /// ## Kilde
  ///
  /// ST08. LK18 2.3.4. I 2010-2017 havde 924 af 925 sådanne paragraffer mærket.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om ændring af lov om bytræer
  /// § 1
  /// I lov nr. 10 af 1. januar 2020 om bytræer foretages følgende ændring:
  /// 1. § 4 ophæves.
  /// § 2
  /// Loven træder i kraft den 1. juli 2026.
  /// Stk. 2. Tilladelser, der er givet efter § 4, gælder fortsat.
  /// ```
  ///
  /// ## Rigtigt
  ///
  /// ```lov
  /// Lov om ændring af lov om bytræer
  /// § 1
  /// I lov nr. 10 af 1. januar 2020 om bytræer foretages følgende ændring:
  /// 1. § 4 ophæves.
  /// § 2
  /// Stk. 1. Loven træder i kraft den 1. juli 2026.
  /// Stk. 2. Tilladelser, der er givet efter § 4, gælder fortsat.
  /// ```
  ///
  /// ## English
  ///
  /// The first stykke of a closing section of an amending act lacks »Stk. 1.«. There the section's number stands on a
  /// line of its own, and where it has several stykker the first is labelled too.
  static let unlabelled = Rule("structure/unlabelled-first-subsection", catalogue: ["ST08"], severity: .warning)

  let rules = [labelled, unlabelled]

  func analyze(_ part: DocumentPart, report: inout Report) {
    let document = part.document
    DraftedText.forEach(in: part) { index, node, place in
      switch node.kind {
      case .section where !node.flags.contains(.centred):
        checkLabelled(section: index, document, &report)
      case .section where document.kind == .amendingAct && place == .provision,
        .amendingSection where document.kind == .amendingAct && place == .provision:
        checkUnlabelled(section: index, document, &report)
      default: break
      }
    }
  }

  private func checkLabelled(section: Int, _ document: Document, _ report: inout Report) {
    let tree = document.tree
    guard let first = tree.children(of: section).first(where: { tree.nodes[$0].kind == .subsection }) else { return }
    let stykke = tree.nodes[first]
    guard !stykke.label.isEmpty, stykke.number.isFirst, !stykke.flags.contains(.range) else { return }
    let end = stykke.text.isEmpty ? stykke.label.end : stykke.text.start
    report.add(
      Self.labelled, at: stykke.label, node: first, .labelled,
      fixes: [(.removeLabel, true, [TextEdit(ByteRange(stykke.label.start, end), "")])])
  }

  private func checkUnlabelled(section: Int, _ document: Document, _ report: inout Report) {
    let tree = document.tree
    var stykker: [Int] = []
    for child in tree.children(of: section) {
      switch tree.nodes[child].kind {
      case .subsection: stykker.append(child)
      case .instruction: return
      default: break
      }
    }
    guard stykker.count > 1, let first = stykker.first else { return }
    let stykke = tree.nodes[first]
    guard stykke.label.isEmpty, !document.source.bytes.readsAsHeading(stykke.text),
      !tree.nodes[stykker[1]].number.isFirst
    else { return }
    let start = stykke.text.start
    report.add(
      Self.unlabelled, at: ByteRange(start, start), node: first, .unlabelled,
      fixes: [(.addLabel, true, [TextEdit(ByteRange(start, start), "Stk. 1. ")])])
  }
}

extension Message {
  fileprivate static var labelled: Message {
    Message(
      da: "»Stk. 1.« bør udgå; første stykke følger lige efter paragraffens nummer (VAF 2.6.4.1).",
      en: "»Stk. 1.« should go; the first stykke follows the section's number (VAF 2.6.4.1).")
  }
  fileprivate static var removeLabel: Message { Message(da: "Slet »Stk. 1.«", en: "Delete »Stk. 1.«") }
  fileprivate static var unlabelled: Message {
    Message(
      da: "Paragraffen har flere stykker; i en ændringslov bør det første mærkes »Stk. 1.« (LK18 2.3.4).",
      en: "The section has several stykker; in an amending act the first should be labelled »Stk. 1.« (LK18 2.3.4).")
  }
  fileprivate static var addLabel: Message { Message(da: "Indsæt »Stk. 1.«", en: "Insert »Stk. 1.«") }
}
