import StatuteText

/// What edits change in a text, as `diff -u` writes it and `patch` reads it.
struct UnifiedDiff {
  /// How many unchanged lines stand around a change.
  private static let context = 3

  /// Lines that give way to others.
  private struct Change {
    var lines: Range<Int>
    var new: [ArraySlice<UInt8>]
  }

  private let old: SourceText
  private let path: String
  private var changes: [Change] = []

  /// The difference that `edits`, in ascending order, make to `old`, which was read at `path`.
  init(_ old: SourceText, _ edits: [TextEdit], path: String) {
    self.old = old
    self.path = path
    var rest = edits[...]
    while let first = rest.first {
      let start = old.lineIndex(at: first.range.start)
      var end = old.lineIndex(at: first.range.end)
      let group = rest.prefix { edit in
        guard old.lineIndex(at: edit.range.start) <= end else { return false }
        end = old.lineIndex(at: edit.range.end)
        return true
      }
      rest = rest.dropFirst(group.count)
      add(group, lines: start..<(end + 1))
    }
  }

  /// Adds what `edits` make of `lines`, without the lines at both ends that stay as they are.
  private mutating func add(_ edits: ArraySlice<TextEdit>, lines: Range<Int>) {
    let block = ByteRange(old.lineRange(lines.lowerBound).start, old.lineRange(lines.upperBound - 1).end)
    var text: [UInt8] = []
    var kept = block.start
    for edit in edits {
      text += old[ByteRange(kept, edit.range.start)] + Array(edit.newText.utf8)
      kept = edit.range.end
    }
    text += old[ByteRange(kept, block.end)]

    var before = Self.lines(of: Array(old[block]))[...]
    var after = Self.lines(of: text)[...]
    var start = lines.lowerBound
    while let line = before.first, line == after.first {
      before = before.dropFirst()
      after = after.dropFirst()
      start += 1
    }
    while let line = before.last, line == after.last {
      before = before.dropLast()
      after = after.dropLast()
    }
    guard !before.isEmpty || !after.isEmpty else { return }
    let last = changes.count - 1
    if last >= 0, changes[last].lines.upperBound == start {
      // In place: a text may change on every line.
      changes[last].lines = changes[last].lines.lowerBound..<(start + before.count)
      changes[last].new += after
    } else {
      changes.append(Change(lines: start..<(start + before.count), new: Array(after)))
    }
  }

  private static func lines(of bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var rest = bytes[...]
    while let end = rest.firstIndex(of: 0x0A) {
      lines.append(rest[...end])
      rest = rest[(end + 1)...]
    }
    return rest.isEmpty ? lines : lines + [rest]
  }
}

// MARK: - Writing

extension UnifiedDiff {
  /// The difference; empty where there is none.
  var bytes: [UInt8] {
    guard !changes.isEmpty else { return [] }
    let name = path.utf8.contains { $0 < 0x20 || $0 == 0x7F } ? Printable.line(path) : path
    var output = Array("--- \(name)\n+++ \(name)\n".utf8)
    var shift = 0
    var rest = changes[...]
    while let first = rest.first {
      var end = first.lines.upperBound
      let hunk = rest.prefix { change in
        guard change.lines.lowerBound - end <= 2 * Self.context else { return false }
        end = change.lines.upperBound
        return true
      }
      rest = rest.dropFirst(hunk.count)
      output += self.hunk(hunk, shift: &shift)
    }
    return output
  }

  /// `shift` is how many more lines the new text has up to here.
  private func hunk(_ changes: ArraySlice<Change>, shift: inout Int) -> [UInt8] {
    guard let first = changes.first, let last = changes.last else { return [] }
    let start = max(0, first.lines.lowerBound - Self.context)
    let end = min(lineCount, last.lines.upperBound + Self.context)
    var body: [UInt8] = []
    var line = start
    for change in changes {
      for index in line..<change.lines.lowerBound { write(oldLine(index), " ", to: &body) }
      for index in change.lines { write(oldLine(index), "-", to: &body) }
      for text in change.new { write(text, "+", to: &body) }
      line = change.lines.upperBound
    }
    for index in line..<max(line, end) { write(oldLine(index), " ", to: &body) }
    let growth = changes.reduce(0) { $0 + $1.new.count - $1.lines.count }
    let head = "@@ -\(Self.span(start, end - start)) +\(Self.span(start + shift, end - start + growth)) @@\n"
    shift += growth
    return Array(head.utf8) + body
  }

  /// Lines are counted from 1; no lines stand after the one before them.
  private static func span(_ start: Int, _ count: Int) -> String { "\(count == 0 ? start : start + 1),\(count)" }

  /// The lines there are; after the last line end there is none.
  private var lineCount: Int { old.lineCount - (old.lineRange(old.lineCount - 1).isEmpty ? 1 : 0) }

  private func oldLine(_ index: Int) -> ArraySlice<UInt8> { old[old.lineRange(index)] }

  private func write(_ line: ArraySlice<UInt8>, _ sign: Unicode.Scalar, to output: inout [UInt8]) {
    output.append(UInt8(ascii: sign))
    output += line
    if line.last != 0x0A { output += Array("\n\\ No newline at end of file\n".utf8) }
  }
}
