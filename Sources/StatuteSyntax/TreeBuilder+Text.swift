import StatuteText

/// Lines without a label.
extension TreeBuilder {
  /// How many lines may go on with the first of a heading.
  private static let maximumHeadingLines = 3

  mutating func readText(_ line: Line) {
    if frame.awaitsHeading, headsAnnexOfContents(line) { return openContentsOfAnnex(line) }
    if frame.awaitsHeading, isDivision(top) { return readDivisionHeading(line) }
    if goesOnWithDivisionHeading(line) { return extendText(of: top, with: line) }
    if frame.awaitsOpening { return readAmendingOpening(line) }
    if isHeading(line) || isArticle(line) || beginsBrokenHeading(line) { return readHeading(line) }
    if goesOnWithHeading(line) { return extendLeaf(with: line) }
    if announcesAppendedProvisions(line) { return openCommencement(at: lineStart, line) }
    if isSignature(line) || isRemarksOfReport(line) { return readEndMatter(line) }
    if frame.awaitsFirstSubsection {
      if isSectionHeading(line) { return extendText(of: top, with: line) }
      openAwaitedSubsection()
      nodes[top].flags.formUnion(line.flags.intersection(.repealed))
      nodes[top].text = ByteRange(Int(line.start), Int(line.end))
      return
    }
    if frame.isAmending { return readAmendingText(line) }
    switch nodes[top].kind {
    case .item, .point, .bullet: readTextInList(line)
    case .subsection where nodes[top].subtreeEnd == nodes.count: extendText(of: top, with: line)
    case .section where nodes[top].flags.contains(.range): extendText(of: top, with: line)
    default:
      guard goesOnWithParagraph(line) else { return appendLeaf(.text, line) }
      extendLeaf(with: line)
    }
  }

  /// Whether the line goes on with the paragraph right above, which breaks off in mid-sentence. In an annex such lines may be those of a
  /// table.
  private func goesOnWithParagraph(_ line: Line) -> Bool {
    guard line.shape.contains(.startsSmall), index > 0, lines[index - 1].kind == .text,
      !lines[index - 1].shape.contains(.endsInStop)
    else { return false }
    let last = nodes[nodes.count - 1]
    return last.kind == .text && last.text.end == Int(lines[index - 1].end)
      && (traits.isHardWrapped || innermost(.annex) == nil)
  }

  /// `Artikel 3` alone on a line of an annex that reprints an act of the EU or a treaty.
  private func isArticle(_ line: Line) -> Bool {
    guard line.end - line.start < 16, innermost(.annex) != nil else { return false }
    var scanner = ByteScanner(bytes, from: Int(line.start), to: Int(line.end))
    return scanner.skip("Artikel") && scanner.skipSpaces() && scanner.isAtDigit
  }

  /// A heading between `§ 7` and `Stk. 1.`
  private func isSectionHeading(_ line: Line) -> Bool {
    guard isTop(.section), let next = nextVisible(index + 1), lines[next].kind == .subsection else { return false }
    return lines[next].number.value == 1
  }

  private func isDivision(_ node: Int) -> Bool {
    switch nodes[node].kind {
    case .book, .part, .chapter, .annex: true
    default: false
    }
  }

  /// Whether the line goes on with the heading of a chapter or the like right above: it begins in mid-sentence. In an annex such a line
  /// may be that of a list.
  private func goesOnWithDivisionHeading(_ line: Line) -> Bool {
    guard line.shape.contains(.startsSmall), !line.shape.contains(.isHeading), index > 0,
      isDivision(top), nodes[top].kind != .annex, nodes[top].subtreeEnd == nodes.count
    else { return false }
    return nodes[top].text.end == Int(lines[index - 1].end) && !lines[index - 1].shape.contains(.endsInStop)
  }

  private mutating func readDivisionHeading(_ line: Line) {
    frame.awaitsHeading = false
    if nodes[top].kind == .annex, !line.shape.contains(.isHeading), line.shape.contains(.endsInStop) {
      return appendLeaf(.text, line)
    }
    nodes[top].text = ByteRange(Int(line.start), Int(line.end))
    if line.flags.contains(.repealed) { nodes[top].flags.insert(.repealed) }
  }

  /// A heading ends the section before it, unless the line before breaks off in mid-sentence.
  private func isHeading(_ line: Line) -> Bool {
    guard line.shape.contains(.isHeading), !frame.awaitsFirstSubsection else { return false }
    guard index > 0 else { return true }
    let before = lines[index - 1]
    guard traits.isHardWrapped else { return !breaksOff(before) || !startsWithReference(line) }
    return before.kind == .blank || before.shape.contains(.endsInStop) || before.shape.contains(.isHeading)
      || before.textStart == before.end
  }

  /// Whether the line begins a heading that is broken over lines: a section comes behind those that go on with it in mid-sentence.
  ///
  ///     Forholdet til
  ///     anden lovgivning
  ///
  ///     § 4. …
  private func beginsBrokenHeading(_ line: Line) -> Bool {
    guard line.kind == .text, index + 1 < lines.count, isGoingOn(lines[index + 1]), !isGoingOn(line),
      !line.shape.contains(.endsInStop), !frame.awaitsFirstSubsection, index > 0, !runsOn(lines[index - 1])
    else { return false }
    var next = index + 1
    while next < lines.count, next <= index + Self.maximumHeadingLines, isGoingOn(lines[next]) { next += 1 }
    guard let section = nextVisible(next) else { return false }
    return lines[section].kind == .section || lines[section].kind == .centredSection
  }

  /// Whether `line` is one that goes on in mid-sentence with what may be a heading.
  private func isGoingOn(_ line: Line) -> Bool {
    line.kind == .text && line.shape.contains(.startsSmall) && !line.shape.contains(.endsInStop)
  }

  /// Whether the line goes on with the heading right above.
  private func goesOnWithHeading(_ line: Line) -> Bool {
    guard isGoingOn(line), index > 0, nodes[nodes.count - 1].kind == .heading else { return false }
    return nodes[nodes.count - 1].text.end == Int(lines[index - 1].end)
  }

  /// Whether the line begins with what a reference does: `§ 2, jf.`
  private func startsWithReference(_ line: Line) -> Bool {
    ByteScanner(bytes, from: Int(line.start), to: Int(line.end)).isAtSectionSign
  }

  private mutating func readHeading(_ line: Line) {
    if isHeadingOfAppendedProvisions(line) { return openCommencement(at: lineStart, line) }
    close(frame.isAmending && innermost(.instruction) != nil ? Rank.subsection : Rank.section, at: lineStart)
    if frame.isAmending { close(Rank.section, at: lineStart) }
    frame.isAmending = false
    appendLeaf(.heading, line)
  }

  mutating func readTableRow(_ line: Line) {
    openAwaitedSubsection()
    frame.awaitsHeading = false
    if nodes.count > top + 1, let last = nodes.indices.last, nodes[last].kind == .table,
      nodes[last].parent == Int32(top), nodes[last].range.end == lineStart
    {
      nodes[last].range = ByteRange(nodes[last].range.start, lineEnd(index))
      nodes[last].text = ByteRange(nodes[last].text.start, Int(line.end))
    } else {
      appendLeaf(.table, line)
    }
  }
}
