import StatuteText

/// Builds the tree from the lines with a small stack machine.
///
/// The stack holds the open nodes. Every kind has a rank within its ``Frame``; opening a node closes those of its own
/// rank and below, and never one outside the frame, so that what stands in a quotation cannot end the instruction
/// around it. One pass over the lines, no recursion, nothing that a hostile text can make deep: list levels and frames
/// are bounded.
///
/// What is asked of the builder for every line is inlined: Swift copies a struct of this size to call what does not change
/// it, which took a sixth of the time.
struct TreeBuilder {
  /// The deepest list and the deepest nesting of quotations that are read as such.
  static let maximumListDepth = 12
  static let maximumFrames = 12
  static let maximumCommentLines = 100

  let bytes: UnsafeBufferPointer<UInt8>
  let lineStarts: [UInt32]
  var lines: [Line]
  var nodes: [Node] = []
  var open: [Open] = []
  var frames: [Frame] = []
  var levels: [ListLevel] = []
  var phase = Phase.preamble
  var traits = Traits()
  /// The index of the line that is being read.
  var index = 0
  /// Where the rest of the line begins that is read as a line of its own, in a quotation that opens on its line.
  var inlineStart: Int?
  /// What has been seen of the quotations ahead.
  var quotationMarks = QuotationMarks()
  /// No line from the comment read last up to this one holds a `-->`.
  private var commentSearchEnd = 0
  /// The last line that was found to hold a whole section.
  var flattenedLine = -1
  /// Whether the text is to be read again when it has been edited.
  let isEdited: Bool
  var checkpoints: [Checkpoint] = []
  /// What the breaks of the lines look like.
  var layout = Layout()
  /// The nodes that are read, and not taken over from an earlier reading.
  var reread = 0..<0

  /// A node on the stack.
  struct Open: Equatable {
    var node: Int32
    var rank: UInt8
  }

  /// The ranks of nodes within a frame.
  enum Rank {
    static let document: UInt8 = 0
    static let container: UInt8 = 1
    static let book: UInt8 = 2
    static let part: UInt8 = 3
    static let chapter: UInt8 = 4
    static let section: UInt8 = 5
    static let subsection: UInt8 = 6
    static let list: UInt8 = 7
  }

  /// What is read as a text of its own: the document, a quotation.
  struct Frame: Equatable {
    /// How many nodes of the stack lie outside.
    var base: Int
    /// How many list levels lie outside.
    var levelBase: Int
    /// The line in which the quotation ends; nil for the document.
    var closingLine: Int?
    /// The byte after the closing `«`.
    var closingOffset = 0
    var lastSection = ProvisionNumber.none
    var lastSubsection = ProvisionNumber.none
    var lastInstruction = ProvisionNumber.none
    /// A section label stood alone; its first stykke comes with the next line.
    var awaitsFirstSubsection = false
    /// A chapter, part or annex label stood alone; the next line is its heading.
    var awaitsHeading = false
    /// Inside a section of an amending act.
    var isAmending = false
    /// The opening of an amending section goes on.
    var awaitsOpening = false
  }

  /// One open list.
  struct ListLevel: Equatable {
    var family: Family
    var last: ProvisionNumber
    var rank: UInt8
  }

  /// How the markers of one list are written.
  enum Family: UInt8 { case digit, dottedDigit, letter, dottedLetter, roman, bullet }

  /// Where in the document the reader is.
  enum Phase: UInt8 { case frontMatter, contents, preamble, body, notes, signature, remarks, mirror }

  /// What was noticed about the document as a whole.
  struct Traits: Equatable {
    var hasTitle = false
    var kind: DocumentKind?
    var sections = 0
    var firstSection = ProvisionNumber.none
    var amendingSections = 0
    var beginsInside = false
    var isHardWrapped = false
    var labelsStandAlone = false
    /// The last line that holds the label of a section or chapter with its text.
    var lastSectionLine = 0
    var lastBodySection = ProvisionNumber.none
  }

  /// A builder over `bytes`, whose lines begin at `lineStarts` and have been classified as `lines`.
  init(_ bytes: UnsafeBufferPointer<UInt8>, lineStarts: [UInt32], lines: [Line], isEdited: Bool) {
    self.bytes = bytes
    self.lineStarts = lineStarts
    self.lines = lines
    self.isEdited = isEdited
    nodes.reserveCapacity(lineStarts.count + lineStarts.count / 4 + 8)
  }

  /// The lines of `source` with these indices, each by its own bytes alone.
  static func classify(_ source: SourceText, _ indices: Range<Int>) -> [Line] {
    source.bytes.withUnsafeBufferPointer { bytes in
      let classifier = LineClassifier(bytes)
      return indices.map { index in
        let range = source.lineRange(index)
        return classifier.line(from: range.start, to: range.end)
      }
    }
  }

  /// Reads all lines; the tree's nodes are then in ``nodes``. Of what was read `earlier`, before an edit, as much as can be is
  /// taken over.
  mutating func build(after earlier: Earlier? = nil) {
    let earlier = survey(after: earlier)
    if !(earlier.map { resume($0) } ?? false) { begin() }
    reread = nodes.count..<Int.max
    while index < lines.count {
      // Only where a section may open a reading can end, or another one be taken up.
      if isEdited, mayOpenSection {
        if let earlier, meets(earlier) { break }
        readFromCheckpoint()
      } else {
        read()
      }
      index += 1
    }
    reread = min(reread.lowerBound, nodes.count)..<min(reread.upperBound, nodes.count)
    while !open.isEmpty { closeTop(at: bytes.count) }
  }

  private mutating func begin() {
    append(.document, start: 0)
    open.append(Open(node: 0, rank: Rank.document))
    frames.append(Frame(base: 1, levelBase: 0, closingLine: nil))
  }

  /// Reads the next line.
  mutating func read() {
    let line = lines[index]
    switch line.kind {
    case .blank: break
    case .comment: readComment(line)
    case .footnote: readFootnote(line)
    default: readVisible(line)
    }
    if frames.count > 1 { endQuotations() }
  }

  private mutating func readVisible(_ line: Line) {
    switch phase {
    case .frontMatter: readFrontMatter(line)
    case .contents: readContents(line)
    case .preamble: readPreamble(line)
    case .body: readBody(line)
    case .notes, .signature: readEndMatter(line)
    case .remarks, .mirror: readRemarks(line)
    }
  }

  /// A comment is a leaf wherever it stands, and no text of any provision. It reaches to the line with its `-->`; one
  /// that never ends is its own line only. What is struck out reaches to the line that ends with it; where none does, it is text.
  private mutating func readComment(_ line: Line) {
    let limit = min(lines.count, index + Self.maximumCommentLines)
    var last = index
    if bytes[Int(line.start)] == UInt8(ascii: "~") {
      guard let end = lastLineStruckOut(before: limit) else {
        var text = line
        text.kind = .text
        return readVisible(text)
      }
      last = end
    } else if bytes[Int(line.start)] == UInt8(ascii: "<"), bytes[Int(line.start) + 1] == UInt8(ascii: "!") {
      last = max(index, commentSearchEnd)
      while last < limit, !closesComment(lines[last]) { last += 1 }
      commentSearchEnd = last
      if last >= limit { last = index }
    }
    let node = append(
      .comment, start: lineStart, text: ByteRange(Int(line.start), max(Int(lines[last].end), Int(line.start))))
    index = last
    nodes[node].range = ByteRange(nodes[node].range.start, lineEnd(last))
  }

  /// A footnote of Markdown belongs to the foot of the page wherever it is written, and is a leaf as a comment is.
  private mutating func readFootnote(_ line: Line) {
    let last = lastLineOfFootnote
    let node = append(
      .note, start: lineStart, label: ByteRange(Int(line.start), Int(line.labelEnd)),
      text: ByteRange(Int(line.textStart), Int(lines[last].end)), number: line.number)
    index = last
    nodes[node].range = ByteRange(nodes[node].range.start, lineEnd(last))
  }

  /// The last line of the footnote that begins here, with which lines go on that are drawn in.
  private var lastLineOfFootnote: Int {
    let depth = MarkdownNote.indentation(of: bytes[Int(lineStarts[index])...])
    var (last, isAfterBlank) = (index, false)
    for i in lines.indices.dropFirst(index + 1).prefix(Self.maximumCommentLines) {
      switch lines[i].kind {
      case .blank: isAfterBlank = true
      case .footnote, .comment: return last
      default:
        let own = MarkdownNote.indentation(of: bytes[Int(lineStarts[i])...]) - depth
        guard MarkdownNote.goesOn(onLineDrawnInBy: own, beginsAnew: lines[i].beginsAnew, isAfterBlank: isAfterBlank)
        else { return last }
        (last, isAfterBlank) = (i, false)
      }
    }
    return last
  }

  /// The last line of what is struck out from the beginning of this one on; nil where it does not end with a line of its paragraph.
  private func lastLineStruckOut(before limit: Int) -> Int? {
    var isOpen = false
    for i in index..<limit {
      if i > index, lines[i].endsParagraph { return nil }
      var scanner = ByteScanner(bytes, from: Int(lines[i].start), to: Int(lines[i].end))
      while !scanner.isAtEnd {
        if scanner.skip("~~") {
          isOpen.toggle()
        } else if isOpen || scanner.peek() == 0x2A || scanner.peek() == 0x5F {
          scanner.offset += 1
        } else if !scanner.skipSpaces() {
          return nil
        }
      }
      if !isOpen { return i }
    }
    return nil
  }

  private func closesComment(_ line: Line) -> Bool {
    var scanner = ByteScanner(bytes, from: Int(line.start), to: Int(line.end))
    while !scanner.isAtEnd {
      if scanner.peek() == 0x2D, scanner.isNext("-->") { return true }
      scanner.offset += 1
    }
    return false
  }

  // MARK: Nodes

  /// The start of what is being read, in bytes: of the line, or of the quotation that opens in it.
  var lineStart: Int { inlineStart ?? Int(lineStarts[index]) }

  /// The byte after line `i` with its line end.
  func lineEnd(_ i: Int) -> Int { i + 1 < lineStarts.count ? Int(lineStarts[i + 1]) : bytes.count }

  /// The innermost open node.
  var top: Int { Int(open[open.count - 1].node) }

  /// Adds a node under the innermost open one; its range ends where it starts until it is closed.
  @discardableResult
  mutating func append(
    _ kind: NodeKind, start: Int, label: ByteRange? = nil, text: ByteRange? = nil, flags: NodeFlags = [],
    number: ProvisionNumber = .none, lastNumber: ProvisionNumber? = nil
  ) -> Int {
    let empty = ByteRange(start, start)
    nodes.append(
      Node(
        kind: kind, flags: flags, parent: open.last?.node ?? 0, subtreeEnd: Int32(nodes.count + 1), range: empty,
        label: label ?? empty, text: text ?? empty, number: number, lastNumber: lastNumber ?? number))
    return nodes.count - 1
  }

  /// Adds a node and leaves it open.
  @discardableResult
  mutating func push(
    _ kind: NodeKind, rank: UInt8, start: Int, label: ByteRange? = nil, text: ByteRange? = nil, flags: NodeFlags = [],
    number: ProvisionNumber = .none, lastNumber: ProvisionNumber? = nil
  ) -> Int {
    let node = append(
      kind, start: start, label: label, text: text, flags: flags, number: number, lastNumber: lastNumber)
    open.append(Open(node: Int32(node), rank: rank))
    return node
  }

  /// Adds a node that holds the whole line and nothing else.
  mutating func appendLeaf(_ kind: NodeKind, _ line: Line) {
    let node = append(kind, start: lineStart, text: ByteRange(Int(line.start), Int(line.end)), flags: line.flags)
    nodes[node].range = ByteRange(lineStart, lineEnd(index))
  }

  /// Lets the last node, a leaf, go on with `line`.
  mutating func extendLeaf(with line: Line) {
    let leaf = nodes.count - 1
    extendText(of: leaf, with: line)
    nodes[leaf].range = ByteRange(nodes[leaf].range.start, lineEnd(index))
  }

  /// Closes the innermost open node at `offset`.
  mutating func closeTop(at offset: Int) {
    let node = Int(open.removeLast().node)
    nodes[node].range = ByteRange(nodes[node].range.start, offset)
    nodes[node].subtreeEnd = Int32(nodes.count)
  }

  /// Closes the nodes of the innermost frame from `rank` on at `offset`.
  mutating func close(_ rank: UInt8, at offset: Int) {
    let base = frames[frames.count - 1].base
    while open.count > base, open[open.count - 1].rank >= rank { closeTop(at: offset) }
    if rank <= Rank.subsection { endLists() }
  }

  /// Forgets the open lists of the innermost frame.
  mutating func endLists() {
    let base = frames[frames.count - 1].levelBase
    if levels.count > base { levels.removeLast(levels.count - base) }
  }

  /// The innermost frame.
  var frame: Frame {
    _read { yield frames[frames.count - 1] }
    _modify { yield &frames[frames.count - 1] }
  }

  /// Whether a node of `kind` is the innermost open one of the frame.
  @inline(__always)
  func isTop(_ kind: NodeKind) -> Bool { nodes[top].kind == kind }

  /// The innermost open node of one of `kinds` within the frame.
  @inline(__always)
  func innermost(_ kinds: NodeKind.Kinds) -> Int? {
    let base = frames[frames.count - 1].base
    var i = open.count
    while i > base {
      i -= 1
      let node = Int(open[i].node)
      if kinds.contains(nodes[node].kind) { return node }
    }
    return nil
  }

  /// Makes `line` the end of a node's own text (its beginning, too, if there was none).
  mutating func extendText(of node: Int, with line: Line, from start: Int? = nil) {
    let begin = nodes[node].text.isEmpty ? start ?? Int(line.start) : nodes[node].text.start
    nodes[node].text = ByteRange(begin, Int(line.end))
    if line.flags.contains(.repealed), nodes[node].text.start == Int(line.start) { nodes[node].flags.insert(.repealed) }
  }

  /// The next line that is not blank, from `i` on.
  func nextVisible(_ i: Int) -> Int? {
    var i = i
    while i < lines.count {
      switch lines[i].kind {
      case .blank, .comment, .footnote: break
      default: return i
      }
      i += 1
    }
    return nil
  }
}
