import StatuteText

/// Tables of contents: before the act, as on web pages and in drafts, and in an annex of an act in force. Their rows look like
/// labels and headings but are none, and are no nodes.
extension TreeBuilder {
  /// Whether the line is the title of a table of contents before the act.
  func opensContents(_ line: Line) -> Bool {
    if line.kind == .contents || isContentsTitle(line) { return true }
    // »Indhold« may be a heading, too.
    guard line.kind == .text, line.end - line.start == 7,
      ByteScanner(bytes, from: Int(line.start), to: Int(line.end)).isNextIgnoringCase("indhold"),
      let next = nextVisible(index + 1)
    else { return false }
    return isDivision(lines[next]) || lines[next].kind == .tableRow
  }

  /// Opens the table of contents that `line` is the title of.
  mutating func openContents(_ line: Line) {
    close(Rank.container, at: lineStart)
    pushContents(line)
  }

  /// Whether `line` is the heading of an annex that holds the act's table of contents.
  func headsAnnexOfContents(_ line: Line) -> Bool {
    frames.count == 1 && traits.sections > 0 && isTop(.annex) && (line.kind == .contents || isContentsTitle(line))
  }

  /// Opens the table of contents in an annex whose heading is `line`.
  mutating func openContentsOfAnnex(_ line: Line) {
    nodes[top].text = ByteRange(Int(line.start), Int(line.end))
    frame.awaitsHeading = false
    pushContents(line)
  }

  private mutating func pushContents(_ line: Line) {
    push(.contents, rank: Rank.container, start: lineStart, text: ByteRange(Int(line.start), Int(line.end)))
    phase = .contents
  }

  /// `Indholdsfortegnelse` alone on its line, in capitals or not.
  private func isContentsTitle(_ line: Line) -> Bool {
    line.kind == .text && line.end - line.start == 19
      && ByteScanner(bytes, from: Int(line.start), to: Int(line.end)).isNextIgnoringCase("indholdsfortegnelse")
  }

  mutating func readContents(_ line: Line) {
    if line.kind == .fullText {
      closeTop(at: lineEnd(index))
      phase = .preamble
    } else if nodes[Int(nodes[top].parent)].kind == .annex {
      guard endsContentsOfAnnex(line) || repeatsFirstRow(line) else { return }
      closeTop(at: lineStart)
      phase = .body
      readBody(line)
    } else if endsContents(line) || repeatsFirstRow(line) {
      closeTop(at: lineStart)
      phase = .preamble
      readPreamble(line)
    }
  }

  /// A table of contents without a mark at its end stops where the title, the opening or the first section stands.
  private func endsContents(_ line: Line) -> Bool {
    if line.kind == .section || line.kind == .centredSection { return true }
    guard traits.hasTitle else { return titleKind(line) != nil }
    let text = ByteScanner(bytes, from: Int(line.start), to: Int(line.end))
    return text.isNext("VI ") || text.isNext("Herved bekendtgøres") || text.isNext("I medfør af")
  }

  private func endsContentsOfAnnex(_ line: Line) -> Bool {
    switch line.kind {
    case .officialNotes, .signature, .remarks, .mirror, .commencement: true
    case .annex: line.textStart == line.end
    case .section, .centredSection: bytes[Int(line.labelEnd)..<Int(line.end)].first != 0x09
    default: false
    }
  }

  // MARK: Where the act goes on

  /// Whether what the first row names comes again, which is then the thing itself.
  private func repeatsFirstRow(_ line: Line) -> Bool {
    let title = nodes[top].text.start
    let first = lineStarts.countOfFirst { Int($0) <= title }
    guard let row = (first..<min(index, first + Self.mostRowsBeforeDivision)).first(where: { namesDivision(lines[$0]) })
    else { return nextVisible(first).map { $0 < index && saysSame(lines[$0], line) } ?? false }
    if lines[row].kind == line.kind { return line.number == lines[row].number }
    return isDivision(line) && begins(lines[row], with: ByteRange(Int(line.start), Int(line.labelEnd)))
  }

  /// So many rows of a table of contents may stand before the first that names a chapter.
  private static let mostRowsBeforeDivision = 20

  private func saysSame(_ row: Line, _ line: Line) -> Bool {
    row.kind == .text && line.kind == .text
      && bytes[Int(row.start)..<Int(row.end)].elementsEqual(bytes[Int(line.start)..<Int(line.end)])
  }

  private func namesDivision(_ row: Line) -> Bool {
    if isDivision(row) { return true }
    guard row.kind == .tableRow else { return false }
    let text = ByteScanner(bytes, from: Int(row.start), to: Int(row.end))
    return Self.divisions.contains { text.isNext($0) }
  }

  private static let divisions: [StaticString] = ["Kapitel ", "Kap. ", "Afsnit "]

  /// Whether the first cell of `row` begins with `label`.
  private func begins(_ row: Line, with label: ByteRange) -> Bool {
    let end = Int(row.start) + label.count
    guard end < Int(row.end) else { return false }
    let isSame = bytes[Int(row.start)..<end].elementsEqual(bytes[label.start..<label.end])
    return isSame && (bytes[end] <= 0x20 || bytes[end] == 0x2E)
  }

  private func isDivision(_ line: Line) -> Bool { line.kind == .chapter || line.kind == .part || line.kind == .book }
}
