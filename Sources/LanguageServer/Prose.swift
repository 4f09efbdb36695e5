import Analysis
import Comparing
import LanguageServerProtocol

/// Text for people, in the form the client shows: Markdown where it can, else plain.
struct Prose {
  private let kind: LSP.MarkupContent.Kind
  private var paragraphs: [String] = []

  /// Nothing yet, in Markdown or plain.
  init(_ kind: LSP.MarkupContent.Kind) { self.kind = kind }

  /// What has been added.
  var content: LSP.MarkupContent { LSP.MarkupContent(kind, paragraphs.joined(separator: "\n\n")) }

  /// Adds a line that stands out, with `rest` after it.
  mutating func heading(_ words: String, _ rest: String = "") {
    let words = written(words)
    let name = kind == .markdown ? "**\(words)**" : words
    paragraphs.append(rest.isEmpty ? name : "\(name) · \(written(rest))")
  }

  /// Adds a paragraph; its lines stay lines.
  mutating func text(_ words: String) { paragraphs.append(written(words)) }

  /// Adds a line that stands over what follows, where a text has several parts.
  mutating func title(_ words: String, level: Int) {
    paragraphs.append(kind == .markdown ? "\(String(repeating: "#", count: level)) \(written(words))" : words)
  }

  /// Adds lines in which the words that go out are ~~struck~~ and those that come in **bold**; in plain text they stand in
  /// `[-…-]` and `{+…+}`.
  mutating func marked(_ lines: [[WordPiece]]) {
    let lines = lines.map { kind == .markdown ? Self.marked($0) : Self.plainlyMarked($0) }
    paragraphs.append(lines.joined(separator: kind == .markdown ? "  \n" : "\n"))
  }

  private static func plainlyMarked(_ line: [WordPiece]) -> String {
    line.map { piece in
      let (before, words, after) = piece.spaces
      return switch piece.kind {
      case .equal: piece.text
      case .removed: "\(before)[-\(words)-]\(after)"
      case .added: "\(before){+\(words)+}\(after)"
      }
    }.joined()
  }

  private static func marked(_ line: [WordPiece]) -> String {
    var text = ""
    for (index, piece) in line.enumerated() {
      let (before, words, after) = piece.spaces
      guard piece.kind != .equal, !words.isEmpty else {
        text += escaped(piece.text[...])
        continue
      }
      let mark = piece.kind == .removed ? "~~" : "**"
      // Beside a letter Markdown takes no mark that a sign stands behind.
      let next = after.isEmpty ? line.dropFirst(index + 1).first?.text.first : " "
      let isGluedBefore =
        before.isEmpty && text.last?.isLetterOrNumber == true && words.first?.isLetterOrNumber == false
      let isGluedAfter = next?.isLetterOrNumber == true && words.last?.isLetterOrNumber == false
      text += before + (isGluedBefore ? hairSpace : "") + mark + escaped(words) + mark
      text += (isGluedAfter ? hairSpace : "") + after
    }
    return text
  }

  private static let hairSpace = "\u{200A}"

  /// This with what `other` says after it.
  func followed(by other: Prose) -> Prose {
    var both = self
    both.paragraphs += other.paragraphs
    return both
  }

  private func written(_ words: String) -> String {
    guard kind == .markdown else { return words }
    return words.split(whereSeparator: \.isNewline).map(Self.escaped).joined(separator: "  \n")
  }

  /// A message in Markdown in which the words it cites, between `»` and `«`, stand out.
  static func citing(_ message: String) -> LSP.MarkupContent {
    var parts: [String] = []
    var rest = Substring(message)
    while let start = rest.firstIndex(of: "»"), let end = rest[start...].firstIndex(of: "«") {
      let cited = rest[rest.index(after: start)..<end]
      parts.append(escaped(rest[...start]))
      // Markdown takes no emphasis that begins or ends in white space.
      let isPlain = cited.isEmpty || cited.first?.isWhitespace == true || cited.last?.isWhitespace == true
      parts.append(isPlain ? escaped(cited) : "**\(escaped(cited))**")
      rest = rest[end...]
    }
    return LSP.MarkupContent(.markdown, parts.joined() + escaped(rest))
  }

  /// A line that Markdown shows as it stands.
  private static func escaped(_ line: Substring) -> String {
    var text = ""
    // `1)`, `1.`, `-` and `+` at the start of a line would begin a list.
    var isMarker = true
    for sign in line {
      if markup.contains(sign) || (isMarker && markers.contains(sign)) { text.append("\\") }
      isMarker = isMarker && sign.isASCII && sign.isNumber
      text.append(sign)
    }
    return text
  }

  private static let markup: Set<Character> = ["\\", "`", "*", "_", "[", "]", "<", ">", "#", "|", "~", "&"]
  private static let markers: Set<Character> = [")", ".", "-", "+", "="]
}

extension WordPiece {
  /// The words, and the white space before and behind them.
  fileprivate var spaces: (before: Substring, words: Substring, after: Substring) {
    let before = text.prefix(while: \.isWhitespace)
    let rest = text[before.endIndex...]
    let end = rest.lastIndex { !$0.isWhitespace }.map(rest.index(after:)) ?? rest.startIndex
    return (before, rest[..<end], rest[end...])
  }
}

extension Character {
  fileprivate var isLetterOrNumber: Bool { isLetter || isNumber }
}

extension Language {
  /// The words in this language.
  func pick(_ danish: @autoclosure () -> String, _ english: @autoclosure () -> String) -> String {
    self == .danish ? danish() : english()
  }
}
