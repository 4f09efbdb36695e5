import StatuteModel
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
  /// The names of footnotes in the order in which the text names them.
  private var marks: [[UInt8]: Int] = [:]
  private var notes: [(name: [UInt8], text: [UInt8])] = []
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

  /// Writes one line, if anything of it is left.
  mutating func write(_ line: Line) {
    let line = withoutComments(line)
    guard let line else { return hasJustOmitted = true }
    var rest = Self.trimmed(line)
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
    if let (name, text) = note(rest) { return notes.append((name, inline(text))) }
    if rest.first == UInt8(ascii: "|") { return writeRow(rest) }
    if let first = rest.first, "*+".utf8.contains(first), rest.dropFirst().first == 0x20 {
      // Law sets a dash before an item.
      lines += [UInt8(ascii: "-")]
      rest = rest.dropFirst()
    }
    let text = inline(rest)
    if !text.isEmpty { lines += text + [0x0A] }
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
    lines += texts.joined(separator: [0x09]) + [0x0A]
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

  private static func place(of words: StaticString, in line: Line) -> Int? {
    place(of: words.withUTF8Buffer { Array($0)[...] }, in: line)
  }

  /// Where `words` begin in `line`; nil where they are not in it.
  private static func place(of words: Line, in line: Line) -> Int? {
    var rest = line
    while let first = words.first, let found = rest.firstIndex(of: first) {
      rest = rest[found...]
      if rest.starts(with: words) { return found }
      rest = rest.dropFirst()
    }
    return nil
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
    var emphasis: [Line] = []
    // Where the next link can end; looked for once, for a line may hold a great many beginnings.
    var bracket = line.firstIndex(of: UInt8(ascii: "]"))
    while let byte = rest.first {
      switch byte {
      case UInt8(ascii: "\\") where rest.dropFirst().first.map(SourceText.isEscapable) ?? true:
        // One at the end of a line breaks it, which it does anyway.
        text += rest.dropFirst().prefix(1)
        rest = rest.dropFirst(2)
      case UInt8(ascii: "*"), UInt8(ascii: "_"):
        let run = rest.prefix { $0 == byte }
        let after = rest.dropFirst(run.count)
        if let place = emphasis.lastIndex(where: { $0.elementsEqual(run) }) {
          emphasis.removeSubrange(place...)
        } else if Self.opens(run, after, last: text.last) {
          emphasis.append(run)
        } else {
          text += run
        }
        rest = after
      case UInt8(ascii: "&"), UInt8(ascii: "<"):
        guard let (signs, length) = Self.mark(rest) else {
          text.append(byte)
          rest = rest.dropFirst()
          continue
        }
        text += signs
        rest = rest.dropFirst(length)
      case UInt8(ascii: "!"), UInt8(ascii: "["):
        if let place = bracket, place < rest.startIndex { bracket = rest.firstIndex(of: UInt8(ascii: "]")) }
        guard let end = bracket, takeLink(&rest, endingAt: end, to: &text) else {
          text.append(byte)
          rest = rest.dropFirst()
          continue
        }
      default:
        text.append(byte)
        rest = rest.dropFirst()
      }
    }
    return text
  }

  /// What `&nbsp;` and its like, or a break of the line, stand for, and how long they are; nil where there is none here.
  private static func mark(_ line: Line) -> (signs: [UInt8], length: Int)? {
    let head = line.prefix(longestMark)
    guard let end = head.firstIndex(where: { $0 == UInt8(ascii: ";") || $0 == UInt8(ascii: ">") }) else { return nil }
    let name = String(decoding: head[...end], as: UTF8.self)
    return marks.first { $0.name == name }.map { (Array($0.sign.utf8), name.utf8.count) }
  }

  private static let longestMark = 8
  private static let marks = [
    ("&nbsp;", "\u{A0}"), ("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&sect;", "§"),
    ("&shy;", "\u{AD}"),
    ("&ndash;", "–"), ("<br>", "\n"), ("<br/>", "\n"), ("<br />", "\n"),
  ].map { (name: $0.0, sign: $0.1) }

  /// `1)`, for the footnote called `name`.
  private mutating func mark(_ name: [UInt8]) -> [UInt8] {
    let number = marks[name] ?? marks.count + 1
    marks[name] = number
    return Array("\(number))".utf8)
  }

  /// Whether `run` begins emphasis: what it sets apart follows at once, ends in the line, and is not inside a word where `_` stands.
  private static func opens(_ run: Line, _ after: Line, last: UInt8?) -> Bool {
    guard let next = after.first, next > 0x20, run.count < 4 else { return false }
    if run.first == UInt8(ascii: "_"), let last, last > 0x20, !"([»".utf8.contains(last) { return false }
    return place(of: run, in: after) != nil
  }

  /// Takes a link, whose words are kept, a picture, or the mark of a footnote; false where none begins here.
  private mutating func takeLink(_ rest: inout Line, endingAt end: Int, to text: inout [UInt8]) -> Bool {
    let isPicture = rest.first == UInt8(ascii: "!")
    let head = rest.dropFirst(isPicture ? 1 : 0)
    guard head.first == UInt8(ascii: "["), 1..<Self.longestLink ~= end - head.startIndex else { return false }
    let words = head[(head.startIndex + 1)..<end]
    if !isPicture, words.first == UInt8(ascii: "^") {
      text += mark(Array(words.dropFirst()))
      rest = rest[(end + 1)...]
      return true
    }
    let target = head[(end + 1)...].prefix(Self.longestLink)
    guard target.first == UInt8(ascii: "("), let close = target.firstIndex(of: UInt8(ascii: ")")) else { return false }
    if isPicture { omissions.add(.pictures) } else { text += inline(words) }
    rest = rest[(close + 1)...]
    return true
  }

  /// What is longer is no link.
  private static let longestLink = 1000
}
