import Analysis
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

  private static let markup: Set<Character> = ["\\", "`", "*", "_", "[", "]", "<", ">", "#", "|", "~"]
  private static let markers: Set<Character> = [")", ".", "-", "+", "="]
}

extension Language {
  /// The words in this language.
  func pick(_ danish: @autoclosure () -> String, _ english: @autoclosure () -> String) -> String {
    self == .danish ? danish() : english()
  }
}
