import Amending
import Analysis
import StatuteModel
import StatuteSyntax
import StatuteText

/// The rules on the signs around new text.
enum InstructionSigns {
  /// Punktummet efter ændringen mangler eller står to gange.
  ///
  /// En ændring slutter med punktum. Slutter det citerede selv med punktum, står det foran «, og der kommer ikke et til; ellers
  /// står det efter «.
  ///
  /// ## Hvorfor
  ///
  /// Så kan man se, om punktummet hører til lovens tekst.
  ///
  /// ## Kilde
  ///
  /// AM45. Skrivemåden i vejledningens eksempler.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om ændring af lov om havnebade
  /// § 1
  /// I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændring:
  /// 1. I § 2, stk. 1, ændres »10 kr.« til: »20 kr.«.
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
  /// 1. I § 2, stk. 1, ændres »10 kr.« til: »20 kr.«
  /// § 2
  /// Loven træder i kraft den 1. juli 2026.
  /// ```
  ///
  /// ## English
  ///
  /// The full stop after an instruction lacks or is doubled. It stands before « where it belongs to the quoted text, else after.
  static let stop = Rule("amendment/final-stop", catalogue: ["AM45"], severity: .information)

  /// Der mangler kolon foran ny tekst.
  ///
  /// Foran al ny tekst står kolon: »til: »…««, »indsættes: »…««, »affattes således:«.
  ///
  /// ## Hvorfor
  ///
  /// Kolonet skiller den nye tekst fra ord, der kun skal findes.
  ///
  /// ## Kilde
  ///
  /// AM46. LK 3.4.5.3. Også i trykte love mangler det af og til.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om ændring af lov om havnebade
  /// § 1
  /// I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændring:
  /// 1. I § 2 ændres »bøjer« til »gule bøjer«.
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
  /// A colon lacks in front of new text.
  static let colon = Rule("amendment/colon", catalogue: ["AM46"], severity: .information)

  static func check(_ instruction: AmendingInstruction, _ section: AmendingSection, _ report: inout Report) {
    for operation in instruction.reading.operations {
      if let text = operation.newText { checkColon(text, instruction, section, &report) }
    }
    checkStop(instruction, section, &report)
  }

  // MARK: Colons

  private static func checkColon(
    _ text: NewText, _ instruction: AmendingInstruction, _ section: AmendingSection, _ report: inout Report
  ) {
    let bytes = section.bytes
    let start = section.tree.nodes[instruction.node].text.start
    let mark: Int
    switch text {
    case .words(let inner): mark = inner.start - 2
    case .block(let node) where section.tree.nodes[node].kind == .quotation: mark = section.tree.nodes[node].range.start
    case .block, .annex: return
    }
    guard mark > start else { return }
    let end = bytes.end(ofTextBefore: mark, from: start)
    guard end > start, bytes[end - 1] != 0x3A else { return }
    guard bytes[end - 1].isLetterByte || bytes[end - 1] == 0xAB && bytes[end - 2] == 0xC2 else { return }
    // »ændres »a« og »b« til henholdsvis »c« og »d««
    guard !endsIn(["og", "henholdsvis", "eller"], end, bytes) else { return }
    let place = ByteRange(end, end)
    report.add(
      colon, at: place, node: instruction.node, .colon, fixes: [(.insertColon, true, [TextEdit(place, ":")])])
  }

  private static func endsIn(_ words: [StaticString], _ end: Int, _ bytes: [UInt8]) -> Bool {
    words.contains { word in
      let start = end - word.utf8CodeUnitCount
      return start > 0 && bytes.readsIgnoringCase(word, at: start) && !bytes[start - 1].isLetterByte
    }
  }

  // MARK: Full stops

  private static func checkStop(
    _ instruction: AmendingInstruction, _ section: AmendingSection, _ report: inout Report
  ) {
    let tree = section.tree
    let bytes = section.bytes
    // The text that ends the instruction, without its renumbering clause.
    let last = tree.children(of: instruction.node).filter { tree.nodes[$0].kind == .quotation }.last
    let range = last.map { tree.nodes[$0].range } ?? tree.nodes[instruction.node].text
    if let last, tree.nodes[last].flags.contains(.unclosed) { return }
    guard instruction.reading.isUnderstood else { return }
    let end = bytes.end(ofTextAndNotesBefore: range.end, from: range.start)
    guard end - range.start > 4 else { return }
    let hasStop = bytes[end - 1] == 0x2E
    let quotation = hasStop ? bytes.end(ofTextBefore: end - 1, from: range.start) : end
    guard quotation - range.start > 2, bytes[quotation - 1] == 0xAB, bytes[quotation - 2] == 0xC2 else {
      if last == nil, !hasStop, bytes[end - 1].isLetterByte { addStop(end, instruction, &report) }
      return
    }
    let inner = bytes.end(ofTextAndNotesBefore: quotation - 2, from: range.start)
    guard inner > range.start else { return }
    let innerHasStop = bytes[inner - 1] == 0x2E
    if hasStop, innerHasStop {
      let place = ByteRange(quotation, end)
      report.add(
        stop, at: place, node: instruction.node, .doubled, fixes: [(.deleteStop, true, [TextEdit(place, "")])])
    } else if !hasStop, !innerHasStop {
      addStop(end, instruction, &report)
    }
  }

  private static func addStop(_ end: Int, _ instruction: AmendingInstruction, _ report: inout Report) {
    let place = ByteRange(end, end)
    report.add(stop, at: place, node: instruction.node, .lacking, fixes: [(.insertStop, false, [TextEdit(place, ".")])])
  }
}

extension Operation {
  /// The new text it puts in; nil where it puts in none.
  var newText: NewText? {
    switch action {
    case .replaceText(_, let text), .insertText(_, _, let text), .insert(_, _, let text), .recast(let text),
      .replace(let text):
      text
    case .deleteText, .repeal, .renumber: nil
    }
  }
}

extension Message {
  fileprivate static var colon: Message {
    Message(da: "Der står kolon foran ny tekst (LK 3.4.5.3).", en: "A colon stands in front of new text (LK 3.4.5.3).")
  }
  fileprivate static var insertColon: Message { Message(da: "Indsæt kolon", en: "Insert a colon") }
  fileprivate static var doubled: Message {
    Message(
      da: "Det citerede slutter med punktum; der står ikke et til efter »««.",
      en: "The quoted text ends with a full stop; none stands after «.")
  }
  fileprivate static var deleteStop: Message { Message(da: "Slet punktummet", en: "Delete the full stop") }
  fileprivate static var lacking: Message {
    Message(da: "Ændringen slutter med punktum.", en: "An instruction ends with a full stop.")
  }
  fileprivate static var insertStop: Message { Message(da: "Indsæt punktum", en: "Insert a full stop") }
}
