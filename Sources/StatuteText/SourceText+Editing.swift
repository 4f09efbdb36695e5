extension SourceText {
  /// The text with all of `edits` made; their ranges are those of the text before any of them.
  ///
  /// The edits come in ascending order and do not overlap. Several may insert at one place, and stand there in the
  /// order given.
  ///
  /// - Throws: ``EditError`` for the first edit that cannot be made.
  public func applying(_ edits: [TextEdit]) throws(EditError) -> SourceText {
    var size = count
    var previousEnd = 0
    for edit in edits {
      try check(edit.range)
      guard edit.range.start >= previousEnd else { throw .outOfOrder(edit.range) }
      previousEnd = edit.range.end
      size = size &- edit.range.count &+ edit.newText.utf8.count
    }
    guard size <= SourceText.maximumByteCount else { throw .tooLarge(byteCount: size) }

    var result: [UInt8] = []
    result.reserveCapacity(size)
    var kept = 0
    for edit in edits {
      result.append(contentsOf: bytes[kept..<edit.range.start])
      result.append(contentsOf: edit.newText.utf8)
      kept = edit.range.end
    }
    result.append(contentsOf: bytes[kept...])
    return SourceText(wellFormed: result)
  }

  /// Puts `newText` in the place of `range`.
  ///
  /// Line ends are looked for only where the text changed; the lines after it are moved.
  ///
  /// - Throws: ``EditError`` if the range is not one of the text's, which is then unchanged.
  public mutating func replace(_ range: ByteRange, with newText: String) throws(EditError) {
    try check(range)
    let newCount = newText.utf8.count
    let size = count &- range.count &+ newCount
    guard size <= SourceText.maximumByteCount else { throw .tooLarge(byteCount: size) }
    bytes.replaceSubrange(range.start..<range.end, with: newText.utf8)
    updateLineStarts(replaced: range, newCount: newCount)
  }

  private func check(_ range: ByteRange) throws(EditError) {
    guard range.end <= count else { throw .outsideText(range) }
    guard characterStart(at: range.start) == range.start, characterStart(at: range.end) == range.end else {
      throw .cutsCharacter(range)
    }
  }

  /// Brings the line table up to date after `range` gave way to `newCount` bytes.
  ///
  /// Whether a line starts at an offset depends on the bytes on either side of it (CR and LF make one line end), so the
  /// starts at both ends of the change are found anew with those inside it.
  private mutating func updateLineStarts(replaced range: ByteRange, newCount: Int) {
    let first = firstLine(startingAt: max(1, range.start))
    let afterLast = firstLine(startingAt: range.end &+ 1)
    var starts: [UInt32] = []
    let changed = ByteRange(max(0, range.start &- 1), range.start &+ newCount)
    LineTable.appendLineStarts(after: changed, of: bytes.span, to: &starts)
    lineStarts.replaceSubrange(first..<max(first, afterLast), with: starts)

    let shift = UInt32(truncatingIfNeeded: newCount &- range.count)
    guard shift != 0 else { return }
    for line in (first &+ starts.count)..<lineStarts.count {
      lineStarts[line] &+= shift
    }
  }

  /// The first line that starts at `offset` or later; the number of lines where there is none.
  private func firstLine(startingAt offset: Int) -> Int {
    let line = lineIndex(at: offset)
    return Int(lineStarts[line]) < offset ? line &+ 1 : line
  }
}
