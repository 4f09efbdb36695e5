import StatuteModel
import StatuteSyntax
import StatuteText

extension Renumbering {
  /// Lets the litra of an instruction follow where a lovspejl prints them.
  ///
  /// - Throws: Where they are not to be told apart there, or stand beside provisions of the act in force.
  func followPoints(_ changes: inout Changes, in mirrors: [PrintedMirror]) throws(RenumberingRefusal) -> [TextEdit] {
    guard document.tree.nodes[changes.subject].kind == .point,
      let instruction = document.enclosing(changes.subject, { $0 == .instruction }),
      changes.series.members.contains(where: { changes.isTouched[$0] })
    else { return [] }
    var edits: [TextEdit] = []
    for mirror in mirrors {
      for entry in mirror.entries {
        guard case .instruction(instruction, _) = entry.kind else { continue }
        guard let points = PrintedPoints(entry, of: mirror, changes.series, document),
          let labels = points.follow(&changes)
        else { throw .printedPoint(of: document.address(of: instruction)) }
        edits += labels
      }
    }
    return edits
  }
}

/// The litra of an instruction as a lovspejl prints them below it: `a) »hvidt« udgår.`
private struct PrintedPoints {
  /// A litra and its lines.
  private struct Point {
    let node: Int
    /// The letter it has, without the sign behind it.
    let label: ByteRange
    var lines: [ByteRange]

    var range: ByteRange { ByteRange(lines[0].start, lines[lines.count - 1].end) }
  }

  private var points: [Point] = []
  private let entry: PrintedMirror.Entry
  private let mirror: PrintedMirror
  private let series: Series
  private let document: Document

  /// Those in `entry`; nil where they are not the members of `series`, one by one.
  init?(_ entry: PrintedMirror.Entry, of mirror: PrintedMirror, _ series: Series, _ document: Document) {
    (self.entry, self.mirror, self.series, self.document) = (entry, mirror, series, document)
    var depth = 0
    for line in entry.lines {
      let words = document.source.string(in: line)
      if depth == 0, let first = words.first, !"»\"”“".contains(first), let part = LeftLine(line, document.source).part,
        part.level == .point
      {
        guard points.count < series.members.count, case let node = series.members[points.count],
          part.number.isSame(as: document.tree.nodes[node].number),
          let place = [")", "\\)"].compactMap({ words.firstRange(of: "\(part.number)\($0)")?.lowerBound }).min()
        else { return nil }
        let start = line.start + words.utf8.distance(from: words.startIndex, to: place)
        let label = ByteRange(start, start + part.number.description.utf8.count)
        points.append(Point(node: node, label: label, lines: [line]))
      } else if let last = points.indices.last {
        points[last].lines.append(line)
      }
      depth = max(0, depth + words.count { $0 == "»" } - words.count { $0 == "«" })
    }
    guard points.count == series.members.count else { return nil }
  }

  /// Takes out what goes, and lets change places what does; gives the other numbers of those that stay, or nil where it cannot be done.
  func follow(_ changes: inout Changes) -> [TextEdit]? {
    guard ListEndings(of: series, in: document)?.edits(changes).isEmpty ?? true else { return nil }
    if let exchange = changes.exchanges.first {
      let two = points.filter { [exchange.first, exchange.second].contains($0.node) }
      guard two.count == 2, !two.contains(where: isBesidePart) else { return nil }
      changes.exchangeRows(words(of: two[0]), words(of: two[1]))
      return []
    }
    var edits: [TextEdit] = []
    for point in points {
      if changes.isRemoved(point.node) {
        let range = rangeToRemove(point)
        guard !holdsLeft(range) else { return nil }
        changes.removeToo(range)
      } else if let move = changes.moves[point.node] {
        guard let new = move(document.tree.nodes[point.node].number) else { return nil }
        edits.append(TextEdit(point.label, new.description))
      }
    }
    return edits
  }

  /// The words behind the label, without the sign that belongs to the place in the list.
  private func words(of point: Point) -> ByteRange {
    let source = document.source
    var start = point.label.end
    while start < point.range.end, [UInt8(ascii: "\\"), UInt8(ascii: ")"), 0x20].contains(source.bytes[start]) {
      start += 1
    }
    return document.withoutEnding(ByteRange(start, point.range.end))
  }

  /// The bytes that go out with `point`: in a cell with others up to these, else its lines.
  private func rangeToRemove(_ point: Point) -> ByteRange {
    let (own, source) = (point.range, document.source)
    if let before = entry.lines.last(where: { $0.end <= own.start }),
      source.lineIndex(at: before.end - 1) == source.lineIndex(at: own.start)
    {
      return ByteRange(before.end, own.end)
    }
    if let after = entry.lines.first(where: { $0.start >= own.end }),
      source.lineIndex(at: after.start) == source.lineIndex(at: own.end - 1)
    {
      return ByteRange(own.start, after.start)
    }
    return MirrorRows(mirror, document).linesToRemove(own)
  }

  /// Whether a part of the act in force stands beside `point`, and not beside the instruction as a whole.
  private func isBesidePart(_ point: Point) -> Bool {
    let source = document.source
    let lines = Set(point.lines.map { source.lineIndex(at: $0.start) })
      .subtracting([source.lineIndex(at: entry.lines[0].start)])
    return mirror.entries.contains { entry in
      entry.kind == .left && entry.lines.contains { lines.contains(source.lineIndex(at: $0.start)) }
    }
  }

  /// Whether something of the left column stands in `range`.
  private func holdsLeft(_ range: ByteRange) -> Bool {
    mirror.entries.contains { entry in
      entry.kind == .left && entry.lines.contains { $0.start < range.end && range.start < $0.end }
    }
  }
}
