/// What has to be known of the whole text before its tree is built.
extension TreeBuilder {
  /// The longest heading, in bytes; longer lines are running text.
  private static let maximumHeadingLength = 300

  /// Marks the headings, and notices whether lines are broken by hand and whether labels stand alone.
  mutating func survey() {
    markHeadings()
    noticeLayout()
  }

  /// A line is a heading when only headings stand between it and a section, chapter or part, and it ends as one.
  private mutating func markHeadings() {
    var leads = false
    for i in stride(from: lines.count - 1, through: 0, by: -1) {
      lines[i].shape.remove(.isHeading)
      switch lines[i].kind {
      case .blank, .comment: continue
      case .section, .centredSection, .chapter, .part, .book: leads = true
      case .text, .dottedNumber, .dottedLetter:
        leads = leads && looksLikeHeading(lines[i])
        if leads { lines[i].shape.insert(.isHeading) }
      default: leads = false
      }
      if lines[i].shape.contains(.isMarkdownHeading), lines[i].kind == .text { lines[i].shape.insert(.isHeading) }
    }
  }

  private func looksLikeHeading(_ line: Line) -> Bool {
    guard Int(line.end) - Int(line.start) <= Self.maximumHeadingLength, !line.flags.contains(.repealed) else {
      return false
    }
    if line.shape.contains(.startsSmall), !line.shape.contains(.isMarkdownHeading) { return false }
    return !line.shape.contains(.endsInStop) || endsInAbbreviation(line)
  }

  /// Whether the line ends in `m.v.` or the like, as headings do.
  private func endsInAbbreviation(_ line: Line) -> Bool {
    let endings: [StaticString] = [" m.v.", " mv.", " m.m.", " m.fl.", " o.l.", " o.lign.", " osv.", ", jf."]
    for ending in endings {
      let count = ending.utf8CodeUnitCount
      guard Int(line.end) - Int(line.start) > count else { continue }
      if ByteScanner(bytes, from: Int(line.end) - count, to: Int(line.end)).isNext(ending) { return true }
    }
    return false
  }

  /// Lines broken by hand (text copied from a PDF) show in many lines that break off in mid-sentence.
  private mutating func noticeLayout() {
    var broken = 0
    var visible = 0
    var stopped = 0
    var alone = 0
    var previous: Line?
    for line in lines where line.kind != .blank && line.kind != .comment {
      visible += 1
      if let previous, line.kind == .text, line.shape.contains(.startsSmall), !previous.shape.contains(.endsInStop),
        !previous.shape.contains(.isHeading)
      {
        broken += 1
      }
      if line.kind == .section { stopped += 1 }
      if line.kind == .centredSection { alone += 1 }
      previous = line
    }
    traits.lastSectionLine = lines.lastIndex { $0.kind == .section || $0.kind == .chapter } ?? 0
    traits.isHardWrapped = broken * 5 > visible
    traits.labelsStandAlone = alone > 0 && stopped * 10 <= alone
  }
}
