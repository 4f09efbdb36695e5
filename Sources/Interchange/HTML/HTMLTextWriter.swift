import CGumbo
import StatuteModel

/// Turns the elements of a page into lines of text.
struct HTMLTextWriter: HTMLVisitor {
  /// What was left out beside elements that are left out of every page.
  var omissions = Omissions()
  /// Pieces of text that were read.
  private(set) var textCount = 0
  /// What the page marks as the title.
  private(set) var title: String?
  /// The day in what the page marks as place and day of signing.
  private(set) var date: ActDate?

  private var writer = BlockWriter()
  private var lists: [List] = []
  /// The number that a list goes on with which new text has broken off after an instruction.
  private var nextInstruction: Int?
  /// Where the lines of a marked element begin that is being read.
  private var mark: Int?
  private var preformatted = 0
  private let sheet: HTMLStyleSheet
  private let notes: HTMLNotes
  /// The notes that have been read. While one is, the text waits there.
  private var notesWriter = BlockWriter()
  /// The note that is being read.
  private var note: HTMLNode?
  /// The sign of it is still to come.
  private var awaitsSign = false

  init(_ sheet: HTMLStyleSheet, _ notes: HTMLNotes) { (self.sheet, self.notes) = (sheet, notes) }

  /// A list that has begun.
  private struct List {
    /// What its items are counted in; nil where they are not.
    let style: Style?
    /// What stands after the number: a full stop in a list of instructions.
    let sign: String
    /// The number of the next item.
    var next: Int
    /// The items begin with labels of their own, each with another.
    let isLabelled: Bool
  }

  private enum Style { case decimal, lowerLetter, upperLetter, lowerRoman, upperRoman }

  /// The text.
  var text: [UInt8] { writer.lines }

  /// Whether a line of the text begins a section, or the text is the report of a committee, in which none need stand.
  var hasAct: Bool {
    writer.lines.split(separator: 0x0A).contains(where: LabelShape.beginsProvision)
      || (try? PlainTextFormat().summary(ofHead: writer.lines, isWhole: true))?.kind == .billReport
  }

  /// Ends the last line, and writes the notes of the page as they stand last in an act.
  mutating func finish() {
    writer.endLine()
    writer.dropEmptiedLabels()
    guard !notesWriter.lines.isEmpty else { return }
    writer.append("Officielle noter".utf8)
    writer.endLine()
    for line in notesWriter.lines.split(separator: 0x0A) {
      writer.append(line)
      writer.endLine()
    }
  }
}

// MARK: - What is left out

extension HTMLTextWriter {
  /// What `element` is, if it and all that stands in it is left out.
  static func omission(of element: HTMLNode, _ tag: GumboTag, _ sheet: HTMLStyleSheet) -> Omissions.Kind? {
    // Lovsmed's own page.
    if element.attribute("role") == "tooltip" { return .explanations }
    if element.attribute("data-rule") != nil { return .findings }
    switch tag {
    case GUMBO_TAG_SCRIPT, GUMBO_TAG_STYLE, GUMBO_TAG_NOSCRIPT, GUMBO_TAG_TEMPLATE: return .scripts
    case GUMBO_TAG_IMG, GUMBO_TAG_IMAGE, GUMBO_TAG_SVG, GUMBO_TAG_CANVAS, GUMBO_TAG_VIDEO, GUMBO_TAG_AUDIO,
      GUMBO_TAG_IFRAME, GUMBO_TAG_OBJECT, GUMBO_TAG_EMBED, GUMBO_TAG_MAP:
      return .pictures
    case GUMBO_TAG_ASIDE where element.holdsNotes: break
    case GUMBO_TAG_NAV, GUMBO_TAG_ASIDE, GUMBO_TAG_FOOTER: return .navigation
    case GUMBO_TAG_BUTTON, GUMBO_TAG_SELECT, GUMBO_TAG_INPUT, GUMBO_TAG_TEXTAREA, GUMBO_TAG_DATALIST: return .forms
    case GUMBO_TAG_DEL, GUMBO_TAG_S, GUMBO_TAG_STRIKE: return .deletedText
    case GUMBO_TAG_H1, GUMBO_TAG_H2, GUMBO_TAG_H3, GUMBO_TAG_H4, GUMBO_TAG_H5, GUMBO_TAG_H6:
      // What GitHub writes above the notes.
      if element.classes.contains(where: { $0 == "sr-only" || $0 == "visually-hidden" }) { return .hiddenText }
    default: break
    }
    if element.attribute("role") == "navigation" { return .navigation }
    let classes = element.classes
    if classes.contains(where: RetsinformationClass.isTableOfContents) { return .tableOfContents }
    if element.attribute("hidden") != nil { return .hiddenText }
    if classes.contains("msocomtxt") { return .comments }
    if sheet.strikesOut(element) { return .deletedText }
    guard let style = element.attribute("style")?.lowercased().filter({ !$0.isWhitespace }) else {
      return sheet.hides(element) ? .hiddenText : nil
    }
    if !style.contains("display:"), sheet.hides(element) { return .hiddenText }
    if style.contains("display:none") || style.contains("mso-hide:all") { return .hiddenText }
    // What is underlined and struck out has both words.
    if style.contains("line-through") { return .deletedText }
    return style.split(separator: ";").contains("mso-element:comment") ? .comments : nil
  }
}

// MARK: - Elements

extension HTMLTextWriter {
  mutating func begin(_ element: HTMLNode, _ tag: GumboTag) -> Bool {
    if let omission = Self.omission(of: element, tag, sheet) {
      if omission == .deletedText || omission == .hiddenText { writer.leaveOutWords() }
      // It is counted as it is shown.
      if omission == .deletedText, tag == GUMBO_TAG_LI, let list = lists.indices.last { lists[list].next &+= 1 }
      return false
    }
    if let number = notes.number(of: element) {
      beginNote(element, number)
      return true
    }
    if writeNoteSign(element, tag) {
      textCount += 1
      return false
    }
    if Self.isReplaced(element, tag, sheet) {
      textCount += 1
      replace(element, tag)
      return false
    }
    switch tag {
    case GUMBO_TAG_HEAD: return false
    case GUMBO_TAG_BR, GUMBO_TAG_HR: writer.endParagraph()
    case GUMBO_TAG_OL, GUMBO_TAG_UL, GUMBO_TAG_MENU, GUMBO_TAG_DIR:
      writer.endParagraph()
      writer.noteListInCell()
      beginList(element, tag)
    case GUMBO_TAG_LI:
      writer.endLine()
      beginItem(element)
    case GUMBO_TAG_TABLE: writer.beginTable()
    case GUMBO_TAG_THEAD, GUMBO_TAG_TBODY, GUMBO_TAG_TFOOT: writer.beginRowGroup()
    case GUMBO_TAG_TR: writer.beginRow()
    case GUMBO_TAG_TD, GUMBO_TAG_TH:
      writer.beginCell()
      writer.extendCell(columns: element.span("colspan"), rows: element.span("rowspan"))
    case GUMBO_TAG_PRE:
      writer.endParagraph()
      preformatted += 1
    case _ where Self.isBlock(tag): writer.endParagraph()
    default: break
    }
    if Self.isMarked(element) { mark = writer.lines.count }
    return true
  }

  mutating func end(_ element: HTMLNode, _ tag: GumboTag) {
    if element == note { return endNote() }
    switch tag {
    case GUMBO_TAG_OL, GUMBO_TAG_UL, GUMBO_TAG_MENU, GUMBO_TAG_DIR:
      writer.endLine()
      if let list = lists.popLast(), list.sign == "." { nextInstruction = list.next }
    case GUMBO_TAG_LI: writer.endLine()
    case GUMBO_TAG_TABLE: writer.endTable()
    case GUMBO_TAG_TD, GUMBO_TAG_TH: writer.endCell()
    case GUMBO_TAG_PRE:
      writer.endParagraph()
      preformatted -= 1
    // The label of an item waits for any words of it, that of a paragraph goes with its own.
    case _ where Self.isBlock(tag): if lists.isEmpty { writer.endWhole() } else { writer.endParagraph() }
    default: break
    }
    if Self.isMarked(element) { readMarked(element) }
  }

  mutating func text(_ text: UnsafeBufferPointer<UInt8>) {
    if !text.allSatisfy({ $0 <= 0x20 }) { textCount += 1 }
    guard preformatted > 0 else { return append(text) }
    for (index, line) in text.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
      if index > 0 { writer.endParagraph() }
      writer.append(UnsafeBufferPointer(rebasing: line))
    }
  }

  /// Whether the words of `element` are looked at.
  private static func isMarked(_ element: HTMLNode) -> Bool {
    element.classes.contains {
      RetsinformationClass.isTitle($0) || RetsinformationClass.isSigning($0) || RetsinformationClass.isBar($0)
    }
  }

  /// Keeps the words of the title and the day of signing, and takes out those of a bar that tells of the page alone.
  private mutating func readMarked(_ element: HTMLNode) {
    guard let start = mark else { return }
    mark = nil
    writer.endParagraph()
    let words = String(decoding: writer.lines[start...], as: UTF8.self).split(whereSeparator: \.isWhitespace)
    let classes = element.classes
    if classes.contains(where: RetsinformationClass.isTitle) {
      title = words.joined(separator: " ")
    } else if classes.contains(where: RetsinformationClass.isSigning) {
      if let place = words.lastIndex(of: "den") { date = ActDate(danish: words[(place + 1)...]) }
    } else if RetsinformationClass.barsOfPage.contains(words.joined(separator: " ")) {
      writer.removeLines(from: start)
      omissions.add(.navigation)
    }
  }

  /// Whether other words are written in the place of those in `element`: a label that Word has counted, the mark of a note, a formula, an
  /// exponent; nothing for the sign of a comment.
  static func isReplaced(_ element: HTMLNode, _ tag: GumboTag, _ sheet: HTMLStyleSheet) -> Bool {
    switch tag {
    case GUMBO_TAG_MATH: true
    case GUMBO_TAG_SUP: element.isExponentOrSign(sheet)
    case GUMBO_TAG_A: element.wordNote != nil || element.isCommentSign
    case GUMBO_TAG_SPAN: element.isWordLabel || element.isCommentSign
    default: false
    }
  }

  private mutating func replace(_ element: HTMLNode, _ tag: GumboTag) {
    if element.isCommentSign { return }
    switch tag {
    case GUMBO_TAG_MATH: writer.append(HTMLFormula.text(of: element).utf8)
    case GUMBO_TAG_SUP: writer.append(raised: element.firstWords(sheet) ?? [])
    case GUMBO_TAG_A:
      guard let note = element.wordNote else { return }
      if note.isReference { writer.append(mark: "\(note.number))") } else { writer.append(label: "\(note.number))") }
    default: if let label = element.firstWords(sheet) { writer.append(label: String(decoding: label, as: UTF8.self)) }
    }
  }

  static func isBlock(_ tag: GumboTag) -> Bool { blocks.contains(tag.rawValue) }

  private static let blocks: Set<UInt32> = Set(
    [
      GUMBO_TAG_ADDRESS, GUMBO_TAG_ARTICLE, GUMBO_TAG_BLOCKQUOTE, GUMBO_TAG_BODY, GUMBO_TAG_CAPTION, GUMBO_TAG_CENTER,
      GUMBO_TAG_DD, GUMBO_TAG_DETAILS, GUMBO_TAG_DIV, GUMBO_TAG_DL, GUMBO_TAG_DT, GUMBO_TAG_FIELDSET,
      GUMBO_TAG_FIGCAPTION, GUMBO_TAG_FIGURE, GUMBO_TAG_FORM, GUMBO_TAG_H1, GUMBO_TAG_H2, GUMBO_TAG_H3, GUMBO_TAG_H4,
      GUMBO_TAG_H5, GUMBO_TAG_H6, GUMBO_TAG_HEADER, GUMBO_TAG_HGROUP, GUMBO_TAG_LEGEND, GUMBO_TAG_MAIN, GUMBO_TAG_P,
      GUMBO_TAG_SECTION, GUMBO_TAG_SUMMARY,
    ].map(\.rawValue))
}

// MARK: - Notes

extension HTMLTextWriter {
  private mutating func beginNote(_ element: HTMLNode, _ number: Int) {
    writer.endLine()
    swap(&writer, &notesWriter)
    writer.append(label: "\(number))")
    (note, awaitsSign) = (element, true)
  }

  private mutating func endNote() {
    writer.endLine()
    swap(&writer, &notesWriter)
    note = nil
  }

  /// Writes the sign of a note that `element` is as `1)`; steps over the one that the note itself begins with, and over the link that leads
  /// back from it (`↩`). Whether it is one of these.
  private mutating func writeNoteSign(_ element: HTMLNode, _ tag: GumboTag) -> Bool {
    guard !notes.known.isEmpty else { return false }
    let number = (element.noteSign(tag) ?? (awaitsSign ? element.numberInLink(tag) : nil))
      .flatMap { notes.known.contains($0) ? $0 : nil }
    guard note == nil else {
      guard number == nil || !awaitsSign else {
        awaitsSign = false
        return true
      }
      return tag == GUMBO_TAG_A && element.ownTarget != nil
        && element.firstWords(sheet)?.allSatisfy { $0 >= 0x80 } ?? false
    }
    guard let number, writer.hasText else { return false }
    // »m²« is no note, though the page may have a second one.
    guard tag == GUMBO_TAG_A || element.children.contains(where: { $0.tag == GUMBO_TAG_A }) || !writer.endsInUnit else {
      return false
    }
    writer.append(mark: "\(number))")
    return true
  }

  /// Text in which `[1]` may be the sign of a note.
  private mutating func append(_ text: UnsafeBufferPointer<UInt8>) {
    guard !notes.known.isEmpty else { return writer.append(text) }
    var start = 0
    for place in text.indices where place >= start && text[place] == UInt8(ascii: "[") {
      guard let sign = HTMLNotes.bracketed(text[place...]), notes.known.contains(sign.number) else { continue }
      appendWords(text[start..<place])
      start = place
      // A cell may begin with one.
      guard note != nil || writer.hasText else { continue }
      start += sign.length
      if note == nil {
        writer.append(mark: "\(sign.number))")
      } else if !awaitsSign {
        writer.append(text[place..<start])
      }
      awaitsSign = false
    }
    appendWords(text[start...])
  }

  private mutating func appendWords(_ text: Slice<UnsafeBufferPointer<UInt8>>) {
    awaitsSign = awaitsSign && text.allSatisfy { $0 <= 0x20 }
    writer.append(UnsafeBufferPointer(rebasing: text))
  }
}

// MARK: - Lists

extension HTMLTextWriter {
  /// What the items of an ordered list are counted in. Where the page does not say, it is as in law: numbers, in them letters,
  /// in them small Roman numerals.
  private func style(of element: HTMLNode) -> Style {
    switch element.attribute("type") {
    case "1": return .decimal
    case "a": return .lowerLetter
    case "A": return .upperLetter
    case "i": return .lowerRoman
    case "I": return .upperRoman
    default: break
    }
    let css = element.attribute("style")?.lowercased() ?? ""
    if css.contains("lower-alpha") || css.contains("lower-latin") { return .lowerLetter }
    if css.contains("upper-alpha") || css.contains("upper-latin") { return .upperLetter }
    if css.contains("lower-roman") { return .lowerRoman }
    if css.contains("upper-roman") { return .upperRoman }
    return switch lists.count(where: { $0.style != nil }) {
    case 0: .decimal
    case 1: .lowerLetter
    default: .lowerRoman
    }
  }

  private mutating func beginList(_ element: HTMLNode, _ tag: GumboTag) {
    let first = element.attribute("start").flatMap { Int($0) } ?? 1
    let style = tag == GUMBO_TAG_OL ? style(of: element) : nil
    let words = element.children.filter { $0.tag == GUMBO_TAG_LI }.map { $0.firstWords(sheet) ?? [] }
    let labels = words.compactMap { LabelShape.label(beginning: $0[...]) }
    let areInstructions = writer.announcesInstructions || style != nil && first > 1 && first == nextInstruction
    let sign = lists.isEmpty && areInstructions ? "." : ")"
    lists.append(
      List(style: style, sign: sign, next: first, isLabelled: style == nil || Set(labels).count == labels.count))
  }

  /// Puts the label of an item before its words, unless they have one already.
  private mutating func beginItem(_ element: HTMLNode) {
    guard let list = lists.indices.last else { return }
    if let value = element.attribute("value").flatMap({ Int($0) }) { lists[list].next = value }
    let number = lists[list].next
    lists[list].next = number &+ 1
    guard let words = element.firstWords(sheet) else { return }
    if lists[list].isLabelled, LabelShape.label(beginning: words[...]) != nil { return }
    guard let style = lists[list].style else { return writer.append(label: "–") }
    writer.append(label: Self.label(number, style) + lists[list].sign)
  }

  private static func label(_ number: Int, _ style: Style) -> String {
    switch style {
    case .decimal: ListNumber.decimal(number)
    case .lowerLetter: ListNumber.letter(number)
    case .upperLetter: ListNumber.letter(number).uppercased()
    case .lowerRoman: ListNumber.roman(number)
    case .upperRoman: ListNumber.roman(number).uppercased()
    }
  }
}

extension HTMLNode {
  /// The first words in the node, without white space around them; nil where it has none.
  fileprivate func firstWords(_ sheet: HTMLStyleSheet) -> [UInt8]? {
    var search = FirstWords(sheet: sheet)
    walk(&search)
    return search.words
  }

  /// Whether it is the label of an item that Word has counted, with the space after it.
  fileprivate var isWordLabel: Bool {
    tag == GUMBO_TAG_SPAN && hasStyle("mso-list:ignore")
  }

  /// How many columns or rows a cell goes across; a `rowspan` of 0 goes to the end of its group.
  fileprivate func span(_ name: String) -> Int {
    let value = attribute(name).flatMap { Int($0) } ?? 1
    return value == 0 && name == "rowspan" ? .max : max(1, value)
  }

  /// Whether its style has this declaration, in small letters and without spaces.
  fileprivate func hasStyle(_ declaration: String) -> Bool {
    attribute("style")?.lowercased().filter { !$0.isWhitespace }.contains(declaration) ?? false
  }

  /// The note that a mark of Word's leads to, or back from: `#_ftn1`, `#_ftnref1`.
  var wordNote: (number: Int, isReference: Bool)? {
    guard let target = attribute("href")?.split(separator: "#").last else { return nil }
    for (name, isReference) in [("_ftnref", false), ("_ednref", false), ("_ftn", true), ("_edn", true)]
    where target.hasPrefix(name) {
      return Int(target.dropFirst(name.count)).map { ($0, isReference) }
    }
    return nil
  }

  /// Whether it holds an exponent, or the sign of a note, and nothing more.
  fileprivate func isExponentOrSign(_ sheet: HTMLStyleSheet) -> Bool {
    guard let words = firstWords(sheet), children.count == 1 else { return false }
    return RaisedText.isExponent(words) || words.last == UInt8(ascii: ")") && RaisedText.isExponent(words.dropLast())
  }

  /// Whether it says that it holds notes: `role="doc-endnotes"`, `class="footnotes"`.
  fileprivate var holdsNotes: Bool {
    attribute("role")?.hasSuffix("notes") ?? false || classes.contains { $0 == "footnotes" || $0 == "endnotes" }
  }

  /// Whether it is the sign, in the text, of a comment of Word's.
  fileprivate var isCommentSign: Bool {
    classes.contains("msocomanchor") || hasStyle("mso-special-character:comment")
  }
}

/// Looks for the first words of an element.
private struct FirstWords: HTMLVisitor {
  let sheet: HTMLStyleSheet
  private(set) var words: [UInt8]?

  /// No label is longer.
  private static let longest = 40

  mutating func begin(_ element: HTMLNode, _ tag: GumboTag) -> Bool {
    words == nil && HTMLTextWriter.omission(of: element, tag, sheet) == nil
  }

  mutating func end(_ element: HTMLNode, _ tag: GumboTag) {}

  mutating func text(_ text: UnsafeBufferPointer<UInt8>) {
    guard words == nil, let start = text.firstIndex(where: { $0 > 0x20 }) else { return }
    let head = text[start...].prefix(Self.longest)
    words = head.lastIndex { $0 > 0x20 }.map { Array(head[...$0]) }
  }
}
