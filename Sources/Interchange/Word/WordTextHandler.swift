/// Turns the paragraphs and tables of a part of a Word document into lines of text.
final class WordTextHandler: XMLHandler {
  /// What was left out.
  private(set) var omissions = Omissions()
  /// How many changes the part keeps track of.
  private(set) var trackedChanges = 0
  /// The notes that the text names, in that order.
  private(set) var references: [WordNote] = []
  /// The text of each note, of a part that holds notes.
  private(set) var notes: [WordNote: [UInt8]] = [:]
  var isSatisfied: Bool { false }

  private let changes: TrackedChanges
  private let styles: WordStyles
  private var numbering: WordNumbering
  private var words = WordVocabulary()
  private var writer = BlockWriter()

  /// The elements that have begun.
  private var open: [String] = []
  /// All in elements of this depth and deeper is left out.
  private var skipDepth: Int?
  private var skippedTextBox = false
  /// What has been read of the paragraph, and of what it was before a change.
  private var paragraph = Paragraph()
  private var isRunHidden = false
  private var strikes: Set<WordStyles.Strike> = []
  private var isRunRaised = false
  /// What is raised and not written yet: an exponent may stand in several runs.
  private var raised: [UInt8] = []
  private var collects = Collecting.nothing
  private var fields: [Field] = []
  private var fieldsInCode = 0
  private var contentsFields = 0
  private var isContents = false
  private var note: WordNote?
  private var formula: WordFormula?

  private enum Collecting { case nothing, text, code }

  /// What a paragraph says of itself.
  private struct Paragraph {
    var properties = Properties()
    var oldProperties: Properties?
    /// Its end was put in, or taken out.
    var isMarkInserted = false
    var isMarkDeleted = false
    var hasLabel = false
  }

  private struct Properties {
    var style: String?
    var numbering = WordStyles.Numbering()
  }

  /// A field: its code, then what it shows.
  private struct Field {
    var code: [UInt8] = []
    var isInCode = true
    var isContents = false
  }

  init(_ changes: TrackedChanges, _ styles: WordStyles, _ numbering: WordNumbering) {
    self.changes = changes
    self.styles = styles
    self.numbering = numbering
  }

  /// The text, once all of the part has been read.
  var text: [UInt8] { writer.lines }
  /// Whether there is more in it than the number of a page.
  var hasWords: Bool { writer.lines.contains { ($0 | 0x20) &- UInt8(ascii: "a") < 26 || $0 >= 0x80 } }
}

/// A note by its number in the document.
struct WordNote: Hashable {
  let isEndnote: Bool
  let id: String
}

// MARK: - Elements

extension WordTextHandler {
  func begin(_ name: String, _ attributes: XMLAttributes) {
    if open.isEmpty { words.read(root: attributes) }
    let name = words.local(name)
    // What stands in an alternative stands in its place.
    let parent = open.last { !$0.hasPrefix("mc:") }
    open.append(name)
    if let skipDepth, open.count > skipDepth {
      if name == "txbxContent" { skippedTextBox = true }
      return
    }
    switch (parent, name) {
    case (_, "drawing"), (_, "pict"), (_, "object"):
      skippedTextBox = false
      skip()
    case (_, "mc:Fallback"): skip()
    case ("pPr", _): beginInProperties(name, attributes)
    case ("numPr", _): readNumbering(name, attributes)
    case ("rPr", _): beginInRunProperties(name, attributes)
    case ("trPr", _): beginInRowProperties(name, attributes)
    case ("r", _): beginInRun(name, attributes)
    default: beginBlock(name, attributes)
    }
  }

  func end() {
    guard let name = open.popLast() else { return }
    if let depth = skipDepth {
      guard open.count < depth else { return }
      skipDepth = nil
      if ["drawing", "pict", "object"].contains(name) { omissions.add(skippedTextBox ? .textBoxes : .pictures) }
    }
    if name.hasPrefix("m:"), formula != nil { endInFormula(name) }
    switch name {
    case "p": endParagraph()
    case "t", "delText", "instrText", "m:t": collects = .nothing
    case "tc": writer.endCell()
    case "tbl": writer.endTable()
    case "footnote", "endnote": endNote()
    case "document", "footnotes", "endnotes":
      writer.endLine()
      writer.dropEmptiedLabels()
    default: break
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    switch collects {
    case .nothing: break
    case .text where formula != nil: if isShown { formula?.append(String(decoding: bytes, as: UTF8.self)) }
    case .text: if isShown { append(bytes) }
    case .code:
      if let last = fields.indices.last, fields[last].code.count < Self.longestCode { fields[last].code += bytes }
    }
  }

  /// More of the code of a field is not looked at.
  private static let longestCode = 256

  /// Whether what is read is to be seen.
  private var isShown: Bool { isInText && !isRunHidden && strikes.isEmpty }

  /// Whether what is read belongs to the text and not to a field's code or a table of contents.
  private var isInText: Bool { fieldsInCode == 0 && contentsFields == 0 }

  /// Text of the run.
  private func append(_ text: some Sequence<UInt8>) {
    guard !isRunRaised else { return raised += text }
    writeRaised()
    writer.append(text)
  }

  private func writeRaised() {
    guard !raised.isEmpty else { return }
    writer.append(raised: raised)
    raised = []
  }

  /// Leaves out all that stands in the element that has just begun.
  private func skip() { skipDepth = open.count }

  private func endInFormula(_ name: String) {
    guard name == "m:oMath", let text = formula.flatMap({ $0.isOver ? $0.text : nil }) else { formula?.end(); return }
    writeRaised()
    writer.append(text.utf8)
    formula = nil
  }

  private func beginBlock(_ name: String, _ attributes: XMLAttributes) {
    if name.hasPrefix("m:"), formula != nil {
      formula?.begin(name, value: attributes["m:val"])
    } else if name == "m:oMath" {
      formula = WordFormula()
    }
    switch name {
    case "p": paragraph = Paragraph()
    case "pPr" where open.dropLast().last == "pPrChange": paragraph.oldProperties = Properties()
    case "r":
      let style = paragraph.properties.style ?? styles.standard
      isRunHidden = style.map(styles.isHidden) ?? false
      (strikes, isRunRaised) = (style.map(styles.strikes) ?? [], false)
    case "ins", "moveTo": beginChange(isInsertion: true)
    case "del", "moveFrom": beginChange(isInsertion: false)
    case "tbl": writer.beginTable()
    case "tr": writer.beginRow()
    case "tc": writer.beginCell()
    // Of cells that are merged downwards each row has one, empty but in the first.
    case "gridSpan": writer.extendCell(columns: words.count(attributes) ?? 1, rows: 1)
    case "sdt": isContents = false
    case "docPartGallery": isContents = words.value("val", attributes) == "Table of Contents"
    case "sdtContent" where isContents:
      isContents = false
      omissions.add(.tableOfContents)
      skip()
    case "fldSimple":
      guard Self.isContents(Array((words.value("instr", attributes) ?? "").utf8)) else { return }
      omissions.add(.tableOfContents)
      skip()
    case "footnote", "endnote": beginNote(name, attributes)
    case "m:t":
      (isRunHidden, strikes) = (false, [])
      collects = .text
    case "altChunk", "subDoc": omissions.add(.embeddedDocuments)
    case _ where name.hasSuffix("PrChange") && name != "pPrChange": skip()
    default: break
    }
  }

  private func beginChange(isInsertion: Bool) {
    trackedChanges += 1
    guard isInsertion != (changes == .accept) else { return }
    writer.leaveOutWords()
    skip()
  }

  private func beginInRowProperties(_ name: String, _ attributes: XMLAttributes) {
    if name == "trPrChange" { return skip() }
    if name == "gridBefore", let columns = words.count(attributes) {
      writer.beginCell()
      writer.extendCell(columns: columns, rows: 1)
    }
    guard name == "ins" || name == "del", let row = open.lastIndex(of: "tr") else { return }
    trackedChanges += 1
    if (name == "ins") != (changes == .accept) { skipDepth = row + 1 }
  }
}

// MARK: - Paragraphs

extension WordTextHandler {
  private func beginInProperties(_ name: String, _ attributes: XMLAttributes) {
    if name == "pStyle" { change { $0.style = words.value("val", attributes) } }
    if name == "sectPr" { skip() }
  }

  private func readNumbering(_ name: String, _ attributes: XMLAttributes) {
    let value = words.value("val", attributes)
    if name == "numId" { change { $0.numbering.use = value } }
    if name == "ilvl" { change { $0.numbering.level = value.flatMap { Int($0) } } }
  }

  /// Changes what the paragraph says of itself, or said before.
  private func change(_ change: (inout Properties) -> Void) {
    if var old = paragraph.oldProperties, open.contains("pPrChange") {
      change(&old)
      paragraph.oldProperties = old
    } else {
      change(&paragraph.properties)
    }
  }

  private func endParagraph() {
    // A paragraph whose end is gone goes on in the next one, whose label it gets.
    guard !(changes == .accept ? paragraph.isMarkDeleted : paragraph.isMarkInserted) else { return }
    if contentsFields == 0 { writeLabel() }
    writeRaised()
    writer.endLine()
  }

  /// Puts the label that Word counts before the words of the paragraph.
  private func writeLabel() {
    guard !paragraph.hasLabel else { return }
    paragraph.hasLabel = true
    let properties = changes == .reject ? paragraph.oldProperties ?? paragraph.properties : paragraph.properties
    let style = properties.style ?? styles.standard
    let inherited = style.flatMap(styles.numbering)
    guard let use = properties.numbering.use ?? inherited?.use else { return }
    let styleLevel = properties.numbering.use == nil ? style.flatMap { numbering.level(of: $0, in: use) } : nil
    let level = properties.numbering.level ?? styleLevel ?? inherited?.level ?? 0
    if let label = numbering.next(use, level, styles: styles), !label.isEmpty { writer.append(label: label) }
  }
}

// MARK: - Runs

extension WordTextHandler {
  private func beginInRunProperties(_ name: String, _ attributes: XMLAttributes) {
    let owner = open.dropLast(2).last
    switch (name, owner) {
    case ("ins", "pPr"), ("moveTo", "pPr"):
      trackedChanges += 1
      paragraph.isMarkInserted = true
    case ("del", "pPr"), ("moveFrom", "pPr"):
      trackedChanges += 1
      paragraph.isMarkDeleted = true
    case ("vanish", "r"): isRunHidden = words.isOn(attributes)
    case ("vertAlign", "r"): isRunRaised = words.value("val", attributes) == "superscript"
    case ("rStyle", "r"):
      guard let style = words.value("val", attributes) else { return }
      if styles.isHidden(style) { isRunHidden = true }
      // What the styles of paragraph and run both switch on is off (ISO/IEC 29500-1, 17.7.3).
      strikes.formSymmetricDifference(styles.strikes(style))
    case ("rPrChange", _): skip()
    case (_, "r"):
      guard let strike = WordStyles.Strike(rawValue: name) else { return }
      if words.isOn(attributes) { strikes.insert(strike) } else { strikes.remove(strike) }
    default: break
    }
  }

  private func beginInRun(_ name: String, _ attributes: XMLAttributes) {
    switch name {
    case "t", "delText":
      collects = .text
      if isInText, isRunHidden || !strikes.isEmpty {
        omissions.add(isRunHidden ? .hiddenText : .deletedText)
        writer.leaveOutWords()
      }
    case "instrText", "delInstrText": collects = .code
    case "fldChar": readField(words.value("fldCharType", attributes))
    case "commentReference": omissions.add(.comments)
    case _ where !isShown: break
    case "tab", "ptab": append([0x20])
    case "br", "cr":
      guard !["page", "column"].contains(words.value("type", attributes)) else { return }
      writeLabel()
      writeRaised()
      writer.endParagraph()
    case "noBreakHyphen": append("\u{2011}".utf8)
    case "softHyphen": append("\u{AD}".utf8)
    case "sym": appendSymbol(attributes)
    case "footnoteReference", "endnoteReference": appendMark(name, attributes)
    default: break
    }
  }

  /// A sign of a font of symbols, which has its letters in an area of their own.
  private func appendSymbol(_ attributes: XMLAttributes) {
    let code = words.value("char", attributes).flatMap { UInt32($0, radix: 16) }
    let font = words.value("font", attributes) ?? ""
    if let code, let sign = SymbolFont.sign(code, font) { return append(sign.utf8) }
    guard let code, !(0xE000...0xF8FF ~= code), code > 0x20, let sign = Unicode.Scalar(code) else {
      return omissions.add(.symbols)
    }
    append(String(Character(sign)).utf8)
  }

  private func appendMark(_ name: String, _ attributes: XMLAttributes) {
    guard let id = words.value("id", attributes) else { return }
    references.append(WordNote(isEndnote: name == "endnoteReference", id: id))
    writeRaised()
    writer.append(mark: "\(references.count))")
  }

  // MARK: Fields

  private func readField(_ type: String?) {
    switch type {
    case "begin":
      fields.append(Field())
      fieldsInCode += 1
    case "separate":
      guard let last = fields.indices.last, fields[last].isInCode else { return }
      leaveCode(of: last)
      guard Self.isContents(fields[last].code) else { return }
      fields[last].isContents = true
      contentsFields += 1
      omissions.add(.tableOfContents)
    case "end":
      guard let last = fields.indices.last else { return }
      if fields[last].isInCode {
        leaveCode(of: last)
        if isShown, Self.isSeen(fields[last].code) { omissions.add(.fields) }
      }
      if fields.removeLast().isContents { contentsFields -= 1 }
    default: break
    }
  }

  private func leaveCode(of field: Int) {
    fields[field].isInCode = false
    fieldsInCode -= 1
  }

  /// Whether Word shows something where a field with this code stands, though it keeps no text for it: `EQ`, `LISTNUM`, `MACROBUTTON`.
  private static func isSeen(_ code: [UInt8]) -> Bool {
    let name = code.split { $0 <= 0x20 }.first.map { String(decoding: $0, as: UTF8.self).uppercased() }
    return name.map { !unseenFields.contains($0) } ?? false
  }

  /// Entries of indexes and tables, and what only counts or sets.
  private static let unseenFields: Set<String> = [
    "XE", "TC", "TA", "RD", "SET", "ASK", "NEXT", "NEXTIF", "SKIPIF", "PRIVATE", "ADVANCE", "PRINT",
  ]

  private static func isContents(_ code: [UInt8]) -> Bool {
    code.drop { $0 <= 0x20 }.starts(with: Array("TOC".utf8))
  }

  // MARK: Notes

  private func beginNote(_ name: String, _ attributes: XMLAttributes) {
    // Lines between the text and the notes are notes, too.
    guard let id = words.value("id", attributes), ["normal", nil].contains(words.value("type", attributes)) else {
      return skip()
    }
    note = WordNote(isEndnote: name == "endnote", id: id)
    writer = BlockWriter()
  }

  private func endNote() {
    writer.endLine()
    if let note { notes[note] = writer.lines }
    note = nil
  }
}
