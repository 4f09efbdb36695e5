import StatuteModel

/// Puts paragraphs on lines the way Retsinformation's plain text has them: a provision's labels before its first words,
/// every paragraph on one line, white space folded to single spaces.
struct LineWriter {
  /// The finished lines, each with its line feed.
  private(set) var lines: [UInt8] = []
  /// Labels that wait for the first words of what they are the labels of.
  private var label: [UInt8] = []
  /// The paragraph, or the row of a table, that is being read.
  private var line: [UInt8] = []
  private var startsSentence = false
  private var owesSpace = false
  /// How many cells of tables the text stands in.
  private var cellDepth = 0
  private var isFirstCell = true
  /// Where the lines of each open quotation begin.
  private var quotations: [Int] = []
  /// How many quotations have been opened since the last line.
  private var openedQuotations = 0

  private static let space: UInt8 = 0x20
  private static let tab: UInt8 = 0x09
  private static let lineFeed: UInt8 = 0x0A

  /// Whether the text stands in a table, where paragraphs do not end lines.
  private var isInCell: Bool { cellDepth > 0 }
}

// MARK: - Paragraphs

extension LineWriter {
  /// A sentence begins.
  mutating func beginSentence() {
    startsSentence = true
    owesSpace = false
  }

  /// Text of the paragraph.
  mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    for byte in bytes {
      if Self.isSpace(byte) {
        owesSpace = owesSpace || !startsSentence
        continue
      }
      if startsSentence {
        owesSpace = !Self.closes(byte)
        startsSentence = false
      }
      if owesSpace, let last = line.last, last != Self.tab { line.append(Self.space) }
      owesSpace = false
      line.append(byte)
    }
  }

  /// Whether neither words nor labels wait for the end of the line.
  var isEmpty: Bool { line.isEmpty && label.isEmpty }

  /// The words of the paragraph, without a space after them.
  var words: [UInt8] { line }

  /// The letters and figures that the text ends with; none after a space.
  var lastWord: [UInt8] { owesSpace ? [] : RaisedText.lastWord(of: line) }

  /// A label that belongs before the words that follow. In a table it is text like other text.
  mutating func append(label: [UInt8]) {
    guard !isInCell else {
      beginSentence()
      return label.withUnsafeBufferPointer { append($0) }
    }
    if !self.label.isEmpty, !label.isEmpty { self.label.append(Self.space) }
    self.label += label
  }

  /// The mark of a note, set without a space after the word it belongs to. A mark before the first word is left out, as
  /// the publisher's text does: `§ 3. 4) Den, der …` would read as a list. A space between a full stop, or a label, and the mark
  /// stands behind the mark.
  mutating func append(mark: [UInt8]) {
    guard let last = line.last else { return }
    startsSentence = startsSentence || owesSpace && ".)".utf8.contains(last)
    owesSpace = false
    line += mark
  }

  /// The paragraph ends; labels that found no words yet wait for the next one.
  mutating func endParagraph() {
    if !isInCell, !line.isEmpty { endLine() }
  }

  /// The line ends, with the labels that wait for it.
  mutating func endLine() {
    guard !isInCell, !line.isEmpty || !label.isEmpty else { return }
    for _ in 0..<openedQuotations { lines += Array("»".utf8) }
    openedQuotations = 0
    lines += label
    if !label.isEmpty, !line.isEmpty { lines.append(Self.space) }
    lines += line
    lines.append(Self.lineFeed)
    label.removeAll(keepingCapacity: true)
    line.removeAll(keepingCapacity: true)
  }

  /// A line of these words alone.
  mutating func write(line words: [UInt8]) {
    endLine()
    append(label: words)
    endLine()
  }

  /// Lines that are finished already.
  mutating func write(lines other: [UInt8]) { lines += other }

  @inline(__always)
  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte &- 0x09 < 5 }

  /// Signs that follow the word before them without a space. LexDania ends a sentence after every full stop, also in
  /// `og lign., der`.
  private static func closes(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: ")"): true
    default: false
    }
  }
}

// MARK: - Tables

extension LineWriter {
  /// A row begins; one inside a cell is part of the cell's text.
  mutating func beginRow() {
    endLine()
    if !isInCell { isFirstCell = true }
  }

  /// A cell begins.
  mutating func beginCell() {
    if !isInCell {
      if !isFirstCell { line.append(Self.tab) }
      isFirstCell = false
      owesSpace = false
    }
    cellDepth &+= 1
  }

  /// A cell ends.
  mutating func endCell() { cellDepth &-= 1 }

  /// A row ends; one that holds no words is left out.
  mutating func endRow() {
    guard !isInCell else { return }
    if line.allSatisfy({ $0 == Self.tab }) { line.removeAll() }
    endLine()
  }
}

// MARK: - Quotations

extension LineWriter {
  /// What follows is new text, up to ``endQuotation()``.
  mutating func beginQuotation() {
    endLine()
    quotations.append(lines.count)
    openedQuotations &+= 1
  }

  /// The new text ends; one of no words gets no quotation marks.
  mutating func endQuotation() {
    endLine()
    guard let start = quotations.popLast() else { return }
    guard lines.count > start else {
      openedQuotations = max(0, openedQuotations &- 1)
      return
    }
    lines.removeLast()
    lines += Array("«\n".utf8)
  }
}
