/// What has to be known of the whole text before its tree is built.
extension TreeBuilder {
  /// The longest heading, in bytes; longer lines are running text.
  private static let maximumHeadingLength = 300

  /// Marks the headings, and notices whether lines are broken by hand and whether labels stand alone.
  ///
  /// After an edit only the lines are surveyed on which it can bear. What was read earlier comes back where the text as a whole
  /// looks as it did, with the lines that have become headings or ceased to be such among the changed ones.
  mutating func survey(after earlier: Earlier?) -> Earlier? {
    guard var earlier else {
      markHeadings(in: lines.indices, leadingOn: false)
      layout = Layout(of: lines.indices, in: lines)
      noticeLayout()
      return nil
    }
    earlier.changed = markHeadings(around: earlier.met)
    layout = earlier.memory.layout
    layout.remove(earlier.met.layout)
    layout.add(Layout(of: earlier.met.reach, in: lines))
    noticeLayout()
    return looksAsBefore(earlier) ? earlier : nil
  }

  /// Marks the headings that the lines in `met` can bear on; gives the lines that have become others thereby.
  private mutating func markHeadings(around met: MetLines) -> Range<Int> {
    let reach = met.reach.lowerBound..<met.lines.upperBound
    let before = lines[reach.lowerBound..<met.lines.lowerBound].map(\.shape)
    markHeadings(in: reach, leadingOn: leadsOn(met.lines.upperBound))
    let first = before.indices.first { before[$0] != lines[reach.lowerBound + $0].shape }
    return (first.map { reach.lowerBound + $0 } ?? met.lines.lowerBound)..<met.lines.upperBound
  }

  /// Whether a line before the one with index `next` can be a heading, by what comes from there on.
  private func leadsOn(_ next: Int) -> Bool {
    var next = next
    while next < lines.count {
      switch lines[next].kind {
      case .blank, .comment, .footnote: next += 1
      case .section, .centredSection, .chapter, .part, .book: return true
      case .text, .dottedNumber, .dottedLetter:
        guard looksLikeHeading(lines[next]) else { return false }
        next += 1
      default: return false
      }
    }
    return false
  }

  /// A line is a heading when only headings stand between it and a section, chapter or part, and it ends as one. Such a one
  /// comes next after `range` where the lines are `leadingOn` to it.
  private mutating func markHeadings(in range: Range<Int>, leadingOn: Bool) {
    var leads = leadingOn
    for i in range.reversed() {
      let kind = lines[i].kind
      var isHeading = false
      switch kind {
      case .blank, .comment, .footnote: break
      case .section, .centredSection, .chapter, .part, .book: leads = true
      case .text, .dottedNumber, .dottedLetter:
        leads = leads && looksLikeHeading(lines[i])
        isHeading = leads || kind == .text && lines[i].shape.contains(.isMarkdownHeading)
      default: leads = false
      }
      if isHeading != lines[i].shape.contains(.isHeading) { lines[i].shape.formSymmetricDifference(.isHeading) }
    }
  }

  private func looksLikeHeading(_ line: Line) -> Bool {
    guard Int(line.end) - Int(line.start) <= Self.maximumHeadingLength, !line.flags.contains(.repealed) else {
      return false
    }
    if line.shape.contains(.startsSmall), !line.shape.contains(.isMarkdownHeading) { return false }
    // The last words before the first provision of many consolidated acts end in »m.v.«.
    if ByteScanner(bytes, from: Int(line.start), to: Int(line.end)).isNext("Den bekendtgjorte lovtekst ") {
      return false
    }
    let end = endBeforeMark(line)
    let isStopped = end < Int(line.end) ? bytes[end - 1] == UInt8(ascii: ".") : line.shape.contains(.endsInStop)
    return !isStopped || endsInAbbreviation(line, end)
  }

  /// Where the line ends without the marks that close quotations or that of a note, `1)`, right behind its last word or stop.
  private func endBeforeMark(_ line: Line) -> Int {
    var end = Int(line.end)
    while line.kind != .footnote, end - Int(line.start) > 2, bytes[end - 2] == 0xC2, bytes[end - 1] == 0xAB { end -= 2 }
    if end < Int(line.end) { return end }
    var at = end - 1
    guard at > Int(line.start), bytes[at] == UInt8(ascii: ")") else { return end }
    while at > Int(line.start), UInt8(ascii: "0")...UInt8(ascii: "9") ~= bytes[at - 1] { at -= 1 }
    return at < end - 1 && at > Int(line.start) && bytes[at - 1] > 0x20 ? at : end
  }

  /// Whether the line, which is looked at up to `end`, ends in `m.v.` or the like, as headings do.
  private func endsInAbbreviation(_ line: Line, _ end: Int) -> Bool {
    let endings: [StaticString] = [" m.v.", " mv.", " m.m.", " m.fl.", " o.l.", " o.lign.", " osv.", ", jf."]
    for ending in endings {
      let count = ending.utf8CodeUnitCount
      guard end - Int(line.start) > count else { continue }
      if ByteScanner(bytes, from: end - count, to: end).isNext(ending) { return true }
    }
    return false
  }

  /// Lines broken by hand (text copied from a PDF) show in many lines that break off in mid-sentence.
  private mutating func noticeLayout() {
    traits.lastSectionLine = lines.lastIndex { $0.kind == .section || $0.kind == .chapter } ?? 0
    traits.isHardWrapped = layout.broken * 5 > layout.visible
    traits.labelsStandAlone = layout.alone > 0 && layout.stopped * 10 <= layout.alone
  }

  /// Whether the survey of the whole text has noticed what it noticed before the edit.
  private func looksAsBefore(_ earlier: Earlier) -> Bool {
    let (old, changed) = (earlier.memory.traits, earlier.changed)
    let (section, oldSection) = (traits.lastSectionLine, old.lastSectionLine)
    return traits.isHardWrapped == old.isHardWrapped && traits.labelsStandAlone == old.labelsStandAlone
      && (section < changed.lowerBound && section == oldSection
        || section >= changed.upperBound && section - earlier.lineShift == oldSection)
  }
}

extension TreeBuilder {
  /// How the lines of a text are broken; what is counted of some lines adds up with what is of others.
  struct Layout {
    /// The lines that are no comment and hold something.
    private(set) var visible = 0
    /// Those that go on in mid-sentence.
    private(set) var broken = 0
    /// The labels of sections with text after them, and those that stand alone.
    private(set) var stopped = 0
    private(set) var alone = 0

    /// Of no line.
    init() {}

    /// What is seen in those of `lines` with these indices; the visible line before them is looked at, too.
    init(of indices: Range<Int>, in lines: [Line]) {
      lines.withUnsafeBufferPointer { lines in
        var mayBreak = lines[..<indices.lowerBound].last(where: \.isVisible)?.mayBreakOff ?? false
        for i in indices where lines[i].isVisible {
          visible += 1
          if mayBreak, lines[i].kind == .text, lines[i].shape.contains(.startsSmall) { broken += 1 }
          if lines[i].kind == .section { stopped += 1 }
          if lines[i].kind == .centredSection { alone += 1 }
          mayBreak = lines[i].mayBreakOff
        }
      }
    }

    mutating func add(_ other: Layout) {
      visible += other.visible
      broken += other.broken
      stopped += other.stopped
      alone += other.alone
    }

    mutating func remove(_ other: Layout) {
      visible -= other.visible
      broken -= other.broken
      stopped -= other.stopped
      alone -= other.alone
    }
  }

  /// The lines that an edit has met, and those around them that it can bear on.
  struct MetLines {
    /// The lines that are another one's bytes now, by their index now.
    let lines: Range<Int>
    /// These, the lines before them that may be headings for what comes after, and the next visible line after them.
    let reach: Range<Int>
    /// How many lines more there are now.
    let shift: Int
    /// What was seen in the lines of the reach before the edit.
    let layout: Layout

    /// The lines that were those of `earlier` with the indices `old` and have the indices `new` now.
    init(_ old: Range<Int>, in earlier: [Line], now new: Range<Int>) {
      var (first, last) = (old.lowerBound, old.upperBound)
      while first > 0, earlier[first - 1].mayBeHeading { first -= 1 }
      while last < earlier.count, !earlier[last].isVisible { last += 1 }
      last = min(last + 1, earlier.count)
      lines = new
      shift = new.count - old.count
      reach = first..<(last + shift)
      layout = Layout(of: first..<last, in: earlier)
    }
  }
}

extension Line {
  /// Whether it is no comment and holds something.
  fileprivate var isVisible: Bool { kind != .blank && kind != .comment && kind != .footnote }

  /// Whether the line after it may go on with its sentence.
  fileprivate var mayBreakOff: Bool { !shape.contains(.endsInStop) && !shape.contains(.isHeading) }

  /// Whether what comes after it tells if it is a heading, or if one before it is.
  fileprivate var mayBeHeading: Bool {
    switch kind {
    case .blank, .comment, .footnote, .text, .dottedNumber, .dottedLetter: true
    default: false
    }
  }
}
