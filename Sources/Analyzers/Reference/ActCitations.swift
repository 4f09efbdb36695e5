import Analysis
import StatuteModel
import StatuteSyntax
import StatuteText

/// Checks the words of a draft that refer: `jf.`, the names of other acts, vague pointers.
struct ActCitations: SectionAnalyzer {
  let rules = [
    ActNames.dated, ActNames.full, SeeAlso.rule, VaguePointers.rule, EUActs.number, EUActs.journal, EUActs.comma,
    ActNames.thisAct,
  ]

  func analyze(_ part: DocumentPart, report: inout Report) {
    let document = part.document
    guard DraftedText.exists(in: document.tree) else { return }
    let bytes = document.source.bytes
    let nodes = document.tree.nodes
    var dated = DatedActs()
    DraftedText.forEach(in: part) { index, node, place in
      guard !node.text.isEmpty, node.kind != .heading else { return }
      let isNew = node.kind != .instruction && node.kind != .amendingSection
      check(node.text, index, isNew: isNew, in: place, document, bytes, &dated, &report)
    }
    // The note to the title is no provision, yet the draft's own writing.
    for index in part.nodes where nodes[index].kind == .note || nodes[index].kind == .opening {
      if document.enclosing(.remarks, of: index) == nil { checkNote(nodes[index].text, index, bytes, &report) }
    }
  }

  private func check(
    _ text: ByteRange, _ node: Int, isNew: Bool, in place: DraftedText.Place, _ document: Document, _ bytes: [UInt8],
    _ dated: inout DatedActs, _ report: inout Report
  ) {
    var at = text.start
    let end = min(text.end, bytes.count)
    // The words an instruction quotes from the act are not the draft's own.
    var isQuoted = false
    while at < end {
      switch bytes[at] | 0x20 {
      case _ where isQuoted: break
      case 0x6A: SeeAlso.check(at: at, in: text, node: node, bytes, &report)
      case 0x66, 0x6F, 0x6E:
        VaguePointers.check(at: at, node: node, bytes, &report)
        EUActs.check(at: at, node: node, bytes, &report)
      case 0x65:
        VaguePointers.check(at: at, node: node, bytes, &report)
        EUActs.checkJournal(at: at, node: node, bytes, &report)
      case 0x64:
        EUActs.check(at: at, node: node, bytes, &report)
        if place == .quotation { ActNames.checkThisAct(at: at, node: node, bytes, &report) }
      case 0x6C where isNew:
        dated.check(at: at, node: node, document, bytes, &report)
        ActNames.checkFull(at: at, node: node, bytes, &report)
      default: break
      }
      while at < end, bytes[at].isLetterByte { at += 1 }
      while at < end, !bytes[at].isLetterByte {
        if !isNew, bytes[at] == 0xC2, at + 1 < end, bytes[at + 1] == 0xBB || bytes[at + 1] == 0xAB {
          isQuoted = bytes[at + 1] == 0xBB
        }
        at += 1
      }
    }
  }

  private func checkNote(_ text: ByteRange, _ node: Int, _ bytes: [UInt8], _ report: inout Report) {
    var at = text.start
    let end = min(text.end, bytes.count)
    while at < end {
      switch bytes[at] | 0x20 {
      case 0x65: EUActs.checkJournal(at: at, node: node, bytes, &report)
      case 0x64, 0x66: EUActs.check(at: at, node: node, bytes, &report)
      default: break
      }
      while at < end, bytes[at].isLetterByte { at += 1 }
      while at < end, !bytes[at].isLetterByte { at += 1 }
    }
  }
}
