import StatuteModel
import StatuteSyntax
import StatuteText

/// An act in Markdown, without the marks: headings, emphasis, quotations and escapes as plain lines, tables with tabs, footnotes
/// last. Every line stays a line of its own.
struct MarkdownDocument {
  let imported: ImportedDocument

  /// Reads all of a text, which must be UTF-8.
  init(reading bytes: [UInt8]) throws(EncodingError) {
    let source = try SourceText(validating: bytes)
    var writer = MarkdownWriter()
    var lines = source.bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)[...]
    if lines.last?.isEmpty == true { lines.removeLast() }
    if let first = lines.first, first.starts(with: [0xEF, 0xBB, 0xBF]) { lines[lines.startIndex] = first.dropFirst(3) }
    writer.skipFrontMatter(of: &lines)
    writer.findNotes(on: lines)
    if InlineMarkdown.mayStrikeOut(source.bytes[...]) {
      lines = writer.withoutStruckOutProvisions(lines, of: Document(path: "udkast.md", source: source))
      lines = writer.withoutDeletions(across: lines)[...]
    }
    for line in lines { writer.write(line.last == 0x0D ? line.dropLast() : line) }
    imported = ImportedDocument(
      text: writer.text,
      metadata: (try? PlainTextFormat().summary(ofHead: bytes, isWhole: true)?.metadata) ?? ActMetadata(),
      omissions: writer.omissions)
  }
}

/// Writes the lines of a Markdown text as plain ones.
private struct MarkdownWriter {
  private(set) var omissions = Omissions()
  private var lines: [UInt8] = []
  /// The names of the footnotes that the text holds.
  private var known: Set<[UInt8]> = []
  /// Those of them that have been named, in that order.
  private var marks: [[UInt8]: Int] = [:]
  private var notes: [(name: [UInt8], text: [UInt8])] = []
  /// How far the note that was written last is drawn in, while it may go on; nil behind it.
  private var noteIndentation: Int?
  private var isAfterBlank = false
  /// A comment goes on from the line before.
  private var isInComment = false
  /// The line before was left out, so that a blank one after it is, too.
  private var hasJustOmitted = true

  typealias Line = ArraySlice<UInt8>

  /// The text, with the notes last.
  var text: [UInt8] {
    guard !notes.isEmpty else { return lines }
    // Those that nothing names come after the others.
    let numbered = notes.map { (number: marks[$0.name] ?? Int.max, text: $0.text) }.sorted { $0.number < $1.number }
    var text = lines + Array("Officielle noter\n".utf8)
    for (index, note) in numbered.enumerated() {
      text += Array("\(note.number == Int.max ? index + 1 : note.number)) ".utf8) + note.text + [0x0A]
    }
    return text
  }

  /// Steps over YAML between two lines of `---`.
  mutating func skipFrontMatter(of lines: inout ArraySlice<Line>) {
    func isFence(_ line: Line) -> Bool { Self.trimmed(line).elementsEqual("---".utf8) }
    guard let first = lines.first, isFence(first), let end = lines.dropFirst().firstIndex(where: isFence) else {
      return
    }
    lines = lines[(end + 1)...]
  }

  /// Looks which footnotes there are on `lines`: the mark of any other is text.
  mutating func findNotes(on lines: ArraySlice<Line>) {
    let notes = lines.filter { $0.first { $0 > 0x20 } == UInt8(ascii: "[") }
    known = Set(notes.compactMap { note(Self.trimmed($0))?.name })
  }

  /// `lines`, which are those of `document`, without provisions of which no more would be left than their labels.
  mutating func withoutStruckOutProvisions(_ lines: ArraySlice<Line>, of document: Document) -> ArraySlice<Line> {
    var provisions = document.struckOutProvisions.map { document.tree.nodes[$0].range }[...]
    guard !provisions.isEmpty else { return lines }
    omissions.add(.deletedText, provisions.count)
    return lines.filter { line in
      while let provision = provisions.first, provision.end <= line.startIndex { provisions.removeFirst() }
      return provisions.first.map { line.startIndex < $0.start } ?? true
    }[...]
  }

  /// `lines` without words that are struck out from one line on into another, and without the lines of which no more is left.
  mutating func withoutDeletions(across lines: ArraySlice<Line>) -> [Line] {
    var deletions = InlineMarkdown.deletions(across: lines).found.map(\.range)[...]
    return lines.compactMap { line in
      guard let deletion = deletions.first, deletion.overlaps(line.startIndex..<line.endIndex) else { return line }
      var left = [UInt8]()
      var at = line.startIndex
      while let deletion = deletions.first, deletion.lowerBound < line.endIndex {
        left += line[at..<max(at, deletion.lowerBound)]
        at = min(deletion.upperBound, line.endIndex)
        guard deletion.upperBound <= line.endIndex else { break }
        omissions.add(.deletedText)
        deletions.removeFirst()
      }
      left += line[at...]
      return left.allSatisfy { $0 <= 0x20 || $0 == UInt8(ascii: ">") } ? nil : left[...]
    }
  }

  /// Writes one line, if anything of it is left.
  mutating func write(_ line: Line) {
    let line = withoutComments(line)
    guard let line else { return hasJustOmitted = true }
    var rest = Self.trimmed(line)
    if writeToNote(line, rest) { return }
    while rest.first == UInt8(ascii: ">") { rest = Self.trimmed(rest.dropFirst()) }
    let depth = rest.prefix { $0 == UInt8(ascii: "#") }.count
    if 1...6 ~= depth, rest.dropFirst(depth).first.map({ $0 == 0x20 }) ?? true {
      rest = Self.trimmed(rest.dropFirst(depth))
      while rest.last == UInt8(ascii: "#") { rest = Self.trimmed(rest.dropLast()) }
    }
    if rest.isEmpty {
      if !hasJustOmitted { lines.append(0x0A) }
      return
    }
    if Self.isRule(rest) || Self.boundsCode(rest) { return hasJustOmitted = true }
    hasJustOmitted = false
    if let (name, text) = note(rest) {
      noteIndentation = MarkdownNote.indentation(of: line)
      return notes.append((name, inline(text)))
    }
    if rest.first == UInt8(ascii: "|") { return writeRow(rest) }
    if let first = rest.first, "*+".utf8.contains(first), rest.dropFirst().first == 0x20 {
      // Law sets a dash before an item.
      lines += [UInt8(ascii: "-")]
      rest = rest.dropFirst()
    }
    let text = inline(rest)
    guard !text.isEmpty else { return hasJustOmitted = true }
    lines += text + [0x0A]
  }

  // MARK: Lines

  /// Whether a line is `---`, `***` or the line under the head of a table.
  private static func isRule(_ line: Line) -> Bool {
    line.count > 2 && line.allSatisfy { "-*_=:| ".utf8.contains($0) } && line.contains { "-*_=".utf8.contains($0) }
  }

  /// Whether a line is `` ``` `` or `~~~` and the name of a language at most. What stands between two of them is text of the draft.
  private static func boundsCode(_ line: Line) -> Bool {
    guard let sign = line.first, sign == UInt8(ascii: "`") || sign == UInt8(ascii: "~") else { return false }
    let name = trimmed(line.drop { $0 == sign })
    return line.prefix { $0 == sign }.count > 2 && !name.contains { $0 <= 0x20 || $0 == sign }
  }

  /// `[^1]: Loven gennemfører …`
  private func note(_ line: Line) -> (name: [UInt8], text: Line)? {
    guard line.starts(with: "[^".utf8), let end = line.firstIndex(of: UInt8(ascii: "]")),
      line[(end + 1)...].first == UInt8(ascii: ":")
    else { return nil }
    return (Array(line[line.startIndex + 2..<end]), Self.trimmed(line[(end + 2)...]))
  }

  /// Lets the note that was written last go on with `line`, whose words are `words`; whether it does.
  private mutating func writeToNote(_ line: Line, _ words: Line) -> Bool {
    guard let indentation = noteIndentation else { return false }
    if words.isEmpty {
      isAfterBlank = true
      return false
    }
    let goesOn =
      note(words) == nil
      && MarkdownNote.goesOn(
        onLineDrawnInBy: MarkdownNote.indentation(of: line) - indentation,
        beginsAnew: MarkdownNote.beginsAnew(Array(line)), isAfterBlank: isAfterBlank)
    isAfterBlank = false
    if goesOn { notes[notes.count - 1].text += [0x20] + inline(words) } else { noteIndentation = nil }
    return goesOn
  }

  private mutating func writeRow(_ line: Line) {
    var cells: [[UInt8]] = []
    var cell: [UInt8] = []
    var isEscaped = false
    for byte in line.dropFirst() {
      if byte == UInt8(ascii: "|"), !isEscaped {
        cells.append(cell)
        cell = []
      } else {
        cell.append(byte)
      }
      isEscaped = byte == UInt8(ascii: "\\") && !isEscaped
    }
    if !cell.isEmpty { cells.append(cell) }
    let texts = cells.map { inline(Self.trimmed($0[...])).map { $0 == 0x0A ? 0x20 : $0 } }
    // All of the row may have been struck out.
    guard texts.contains(where: { !$0.isEmpty }) else { return }
    lines += BlockWriter.row(of: texts, underHead: true) + [0x0A]
  }

  /// The line without comments, but for those that speak to Lovsmed; nil where no more is left of it than they were.
  private mutating func withoutComments(_ line: Line) -> Line? {
    var (rest, kept, hadComment) = (line, [UInt8](), isInComment)
    while !rest.isEmpty {
      if isInComment {
        guard let end = Self.place(of: "-->", in: rest) else { return kept.isEmpty ? nil : kept[...] }
        rest = rest[(end + 3)...]
        isInComment = false
      }
      guard let start = Self.place(of: "<!--", in: rest) else { break }
      hadComment = true
      let words = Self.trimmed(rest[(start + 4)...])
      guard !words.starts(with: "lovsmed".utf8) else { return line }
      omissions.add(.comments)
      kept += rest[..<start]
      rest = rest[(start + 4)...]
      isInComment = true
    }
    kept += rest
    return hadComment && Self.trimmed(kept[...]).isEmpty ? nil : kept[...]
  }

  private static func place(of words: String, in line: Line) -> Int? {
    InlineMarkdown.place(of: Array(words.utf8)[...], in: line)
  }

  private static func trimmed(_ line: Line) -> Line {
    var rest = line.drop { $0 == 0x20 || $0 == 0x09 }
    while let last = rest.last, last == 0x20 || last == 0x09 { rest.removeLast() }
    return rest
  }

  // MARK: In a line

  /// The words of a line without marks.
  private mutating func inline(_ line: Line) -> [UInt8] {
    // A comment that speaks to Lovsmed stays as it is.
    if line.starts(with: "<!--".utf8) { return Array(line) }
    var (text, rest) = ([UInt8](), line)
    for sign in InlineMarkdown.signs(in: line) {
      var range = sign.range
      if case .deletion = sign.meaning { range = InlineMarkdown.withSpace(range, in: line) }
      text += rest[..<max(rest.startIndex, range.lowerBound)]
      rest = rest[range.upperBound...]
      switch sign.meaning {
      case .text(let bytes): text += bytes
      case .note(let name):
        let (mark, words) = (mark(name), text[..<(text.lastIndex { $0 > 0x20 }.map { $0 + 1 } ?? 0)])
        let sign = RaisedNoteSign.written(mark, behind: words)
        text = (sign == mark ? text : Array(words)) + sign
      case .picture: omissions.add(.pictures)
      case .deletion: omissions.add(.deletedText)
      }
    }
    return text + rest
  }

  /// `1)`, for the footnote called `name`; the mark as it is where there is none.
  private mutating func mark(_ name: [UInt8]) -> [UInt8] {
    guard known.contains(name) else { return Array("[^".utf8) + name + Array("]".utf8) }
    let number = marks[name] ?? marks.count + 1
    marks[name] = number
    return Array("\(number))".utf8)
  }
}
