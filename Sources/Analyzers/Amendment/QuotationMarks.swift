import Amending
import Analysis
import StatuteModel
import StatuteSyntax
import StatuteText

/// The rule on the signs that new and old text stands between.
enum QuotationMarks {
  /// Et citat står i forkerte citationstegn, eller et tegn mangler.
  ///
  /// Den tekst, der ændres, udgår eller indsættes, står mellem » og «, ikke i "…" eller “…”. Hvert » har sit «.
  ///
  /// ## Hvorfor
  ///
  /// Tegnene viser, hvor lovens tekst begynder og slutter; mangler ét, kan ændringen ikke indarbejdes.
  ///
  /// ## Kilde
  ///
  /// AM44. Skrivemåden i vejledningens eksempler og i love.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om ændring af lov om havnebade
  /// § 1
  /// I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændring:
  /// 1. I § 2 ændres "bøjer" til: "gule bøjer".
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
  /// A quotation stands in other marks than » and «, or lacks one of them. A quotation without its end is an error.
  static let rule = Rule("amendment/quotation-marks", catalogue: ["AM44"], severity: .warning)

  static func check(_ instruction: AmendingInstruction, _ section: AmendingSection, _ report: inout Report) {
    let tree = section.tree
    checkText(tree.nodes[instruction.node].text, instruction, section, &report)
    for child in tree.children(of: instruction.node) {
      let node = tree.nodes[child]
      switch node.kind {
      case .quotation: checkEnds(of: child, section, &report)
      case .renumbering, .text: checkText(node.text, instruction, section, &report)
      default: break
      }
    }
  }

  /// Looks for the » and the « of the quotation that is the node `index`.
  private static func checkEnds(of index: Int, _ section: AmendingSection, _ report: inout Report) {
    let (node, bytes) = (section.tree.nodes[index], section.bytes)
    let text = section.document.source.trimmed(node.range)
    guard !text.isEmpty else { return }
    let isOpened = section.tree.openingMark(of: index) != nil || otherMark(text.start, bytes) > 0
    let isClosed = !node.flags.contains(.unclosed)
    let start = ByteRange(text.start, text.start)
    let word = ByteRange(text.start, bytes[text.start..<text.end].firstIndex { $0 <= 0x20 } ?? text.end)
    switch (isOpened, isClosed) {
    case (true, true):
      guard let mark = superfluousMark(text, bytes) else { break }
      report.add(rule, at: mark, node: index, .unopened, fixes: [(.delete, true, [TextEdit(mark, "")])])
    case (true, false):
      report.add(
        rule, at: ByteRange(text.start, min(text.start + 2, text.end)), node: index, severity: .error, .unclosed)
    case (false, true):
      report.add(
        rule, at: word, node: index, .unbegun,
        fixes: [(.insert("»"), false, [TextEdit(start, "»")])])
    case (false, false):
      report.add(
        rule, at: word, node: index, severity: .error, .unmarked,
        fixes: [(.writeMarks, false, [TextEdit(start, "»"), TextEdit(ByteRange(text.end, text.end), "«")])])
    }
  }

  /// The last « of `text` where it stands behind another one, `b.««` or `b«.«`, and closes nothing.
  private static func superfluousMark(_ text: ByteRange, _ bytes: [UInt8]) -> ByteRange? {
    let stop = UInt8(ascii: ".")
    func endOfMark(_ end: Int) -> Int? {
      let end = bytes[text.start..<end].last == stop ? end - 1 : end
      return bytes[text.start..<end].suffix(2).elementsEqual("«".utf8) ? end : nil
    }
    guard let end = endOfMark(text.end), endOfMark(end - 2) != nil else { return nil }
    let words = bytes[text.start..<text.end]
    func count(_ last: UInt8) -> Int { zip(words, words.dropFirst()).count { $0 == 0xC2 && $1 == last } }
    return count(0xAB) > count(0xBB) ? ByteRange(end - 2, end) : nil
  }

  private static func checkText(
    _ text: ByteRange, _ instruction: AmendingInstruction, _ section: AmendingSection, _ report: inout Report
  ) {
    let bytes = section.bytes
    var depth = 0
    var others: [ByteRange] = []
    var at = text.start
    while at < text.end {
      if bytes[at] == 0xC2, at + 1 < text.end, bytes[at + 1] == 0xBB || bytes[at + 1] == 0xAB {
        if bytes[at + 1] == 0xBB {
          if depth > 0, endsQuotation(at, text, bytes) {
            let mark = ByteRange(at, at + 2)
            report.add(
              rule, at: mark, node: instruction.node, .misturned, fixes: [(.write("«"), true, [TextEdit(mark, "«")])])
            depth -= 1
          } else {
            depth += 1
          }
        } else if depth > 0 {
          depth -= 1
        } else {
          report.add(rule, at: ByteRange(at, at + 2), node: instruction.node, .unopened)
        }
        at += 2
        continue
      }
      let width = otherMark(at, bytes)
      if width > 0, depth == 0 { others.append(ByteRange(at, at + width)) }
      at += max(width, 1)
    }
    guard let first = others.first else { return }
    // Pairs alone can be mended.
    let edits = others.enumerated().map { TextEdit($1, $0.isMultiple(of: 2) ? "»" : "«") }
    report.add(
      rule, at: first, node: instruction.node, .otherMarks,
      fixes: others.count.isMultiple(of: 2) ? [(.writeMarks, true, edits)] : [])
  }

  /// Whether the » at `offset` was meant to close: a word stands before it and a stop, comma, colon or the end after it.
  private static func endsQuotation(_ offset: Int, _ text: ByteRange, _ bytes: [UInt8]) -> Bool {
    guard offset > text.start, bytes[offset - 1] > 0x20, bytes[offset - 1] != 0x28 else { return false }
    guard offset + 2 < text.end else { return true }
    switch bytes[offset + 2] {
    case 0x2E, 0x2C, 0x3A, 0x3B: return true
    default: return false
    }
  }

  /// The width of the `"`, `“`, `”` or `„` at `offset`; 0 where there is none.
  private static func otherMark(_ offset: Int, _ bytes: [UInt8]) -> Int {
    if bytes[offset] == 0x22 { return 1 }
    guard bytes[offset] == 0xE2, offset + 2 < bytes.count, bytes[offset + 1] == 0x80 else { return 0 }
    return (0x9C...0x9E).contains(bytes[offset + 2]) ? 3 : 0
  }
}

extension Message {
  fileprivate static var unclosed: Message {
    Message(
      da: "Citatet er ikke lukket: der mangler et « efter det », der står her.",
      en: "The quotation is not closed: a « is missing after the » that stands here.")
  }
  fileprivate static var unbegun: Message {
    Message(
      da: "Citatet er ikke begyndt: der mangler et » foran den nye tekst.",
      en: "The quotation has not begun: a » is missing before the new text.")
  }
  fileprivate static var unmarked: Message {
    Message(
      da: "Den nye tekst står ikke i citationstegn; sæt » foran den og « efter den.",
      en: "The new text does not stand in quotation marks; put » before it and « behind it.")
  }
  fileprivate static var unopened: Message {
    Message(da: "Her afsluttes et citat, der ikke er begyndt.", en: "A quotation ends here that has not begun.")
  }
  fileprivate static var misturned: Message {
    Message(da: "Citatet slutter her; skriv « i stedet for ».", en: "The quotation ends here; write « instead of ».")
  }
  fileprivate static var otherMarks: Message {
    Message(da: "Citater skrives mellem » og «.", en: "Quotations stand between » and «.")
  }
  fileprivate static var writeMarks: Message { Message(da: "Skriv » og «", en: "Write » and «") }
  fileprivate static var delete: Message { Message(da: "Slet «", en: "Delete «") }
  fileprivate static func insert(_ mark: String) -> Message { Message(da: "Indsæt \(mark)", en: "Insert \(mark)") }
  fileprivate static func write(_ mark: String) -> Message { Message(da: "Skriv \(mark)", en: "Write \(mark)") }
}
