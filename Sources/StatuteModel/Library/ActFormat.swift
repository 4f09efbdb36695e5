import StatuteSyntax
import StatuteText

/// A format in which acts are kept.
public protocol ActFormat: Sendable {
  /// How the names of its files end, in small letters: `.xml`.
  var endings: [String] { get }

  /// What is known of an act without its text; nil where `head` is too short to tell.
  ///
  /// - Parameters:
  ///   - head: The first bytes of the file.
  ///   - isWhole: Whether that is all of it.
  /// - Throws: What is wrong with the file.
  func summary(ofHead head: [UInt8], isWhole: Bool) throws -> ActSummary?

  /// The text of an act, in the shape that ``SyntaxTree`` reads.
  ///
  /// - Throws: What is wrong with the file.
  func text(of bytes: [UInt8]) throws -> SourceText
}

/// What the head of a file says of the act in it.
public struct ActSummary: Hashable, Sendable {
  /// What kind of text it looks like.
  public var kind: DocumentKind
  /// What it says of itself.
  public var metadata: ActMetadata

  /// A text of `kind` that says `metadata` of itself.
  public init(kind: DocumentKind, metadata: ActMetadata) {
    self.kind = kind
    self.metadata = metadata
  }
}

extension ActSummary {
  /// What `document` says of itself.
  init(_ document: Document) {
    kind = document.kind
    metadata = FrontMatterReader.metadata(of: document)
    metadata.title = metadata.title ?? document.titleOfBill ?? document.title
  }
}

/// The plain text and the Markdown that ``SyntaxTree`` reads.
public struct PlainTextFormat: ActFormat {
  /// `.lov`, `.txt`, `.md`
  public let endings = [".lov", ".txt", ".md"]

  /// The format.
  public init() {}

  /// A head with fewer lines than this may break off in the middle of the title.
  private static let fewestLines = 3

  /// What the first lines, and the front matter before them, say of an act.
  public func summary(ofHead head: [UInt8], isWhole: Bool) throws -> ActSummary? {
    var head = head
    if !isWhole {
      guard let lineEnd = head.lastIndex(of: 0x0A), head.count(where: { $0 == 0x0A }) >= Self.fewestLines else {
        return nil
      }
      head.removeSubrange((lineEnd + 1)...)
    }
    let document = Document(path: "", source: try SourceText(validating: head))
    // A title that runs to the end of the head may go on.
    if !isWhole, let title = document.tree.nodes.last, title.kind == .title || title.kind == .frontMatter { return nil }
    return ActSummary(document)
  }

  /// The text, which must be UTF-8.
  public func text(of bytes: [UInt8]) throws -> SourceText { try SourceText(validating: bytes) }
}

/// What a text says of itself before its title and right after it.
private enum FrontMatterReader {
  /// So many lines before the first provision are looked at for `LBK nr 152 af 20/02/2024 (Ferieloven)`.
  private static let searchedLines = 24

  static func metadata(of document: Document) -> ActMetadata {
    var metadata = ActMetadata()
    if let block = document.tree.nodes.first(where: { $0.kind == .frontMatter }) {
      for line in document.source.string(in: block.range).split(whereSeparator: \.isNewline) {
        readMember(line, into: &metadata)
      }
    }
    let body = document.tree.nodes.first { $0.kind == .section || $0.kind == .amendingSection }
    let lines = document.source.string(in: ByteRange(0, body?.range.start ?? document.source.count))
    for line in lines.split(whereSeparator: \.isNewline).prefix(searchedLines) { readShortName(line, into: &metadata) }
    return metadata
  }

  private static func readMember(_ line: Substring, into metadata: inout ActMetadata) {
    guard let colon = line.firstIndex(of: ":") else { return }
    var value = line[line.index(after: colon)...].trimming { $0 == " " }
    if let quote = value.first, quote == "\"" || quote == "'", value.count > 1, value.last == quote {
      value = value.dropFirst().dropLast()
    }
    guard !value.isEmpty else { return }
    let text = String(value).replacing("\\\"", with: "\"")
    // The words of those who write such files.
    switch line[..<colon] {
    case "title", "titel", "officielTitel": metadata.title = text
    case "popular-title", "populærtitel", "lov": metadata.popularTitle = text
    case "type": metadata.type = text
    case "status": metadata.status = text
    case "number", "nummer": metadata.number = Int(value)
    case "year", "år": metadata.year = Int(value)
    case "date", "dato": metadata.date = ActDate(iso: value)
    default: break
    }
  }

  /// `LBK nr 152 af 20/02/2024 (Ferieloven)`, and as acts and drafts write it: `Lov nr. 500 af 1. maj 2023` on a line of its own,
  /// `Lov nr. 500 af 1. maj 2023 om havnebade` in the title.
  private static func readShortName(_ line: Substring, into metadata: inout ActMetadata) {
    let line = line.trimming { $0 == "*" || $0 == "#" || $0.isWhitespace }
    let isShort = ["LBK ", "LOV ", "BEK "].contains(where: line.hasPrefix)
    guard isShort || isNumberLine(line), let citation = ActCitation(line) else { return }
    metadata.number = metadata.number ?? citation.number
    metadata.year = metadata.year ?? citation.date.year
    metadata.date = metadata.date ?? citation.date
    if isShort, metadata.popularTitle == nil, line.last == ")", let parenthesis = line.lastIndex(of: "(") {
      metadata.popularTitle = String(line[line.index(after: parenthesis)...].dropLast())
    }
  }

  /// Whether `line` is `Lov nr. 500 af 1. maj 2023`, with no more behind it than a title begins with.
  private static func isNumberLine(_ line: Substring) -> Bool {
    let words = line.prefix(longestNumber).split(whereSeparator: \.isWhitespace)
    guard words.count >= 7, ["Lov", "Lovbekendtgørelse", "Bekendtgørelse"].contains(words[0]), words[1] == "nr." else {
      return false
    }
    return words.count == 7 || words[7] == "om"
  }

  /// What an act is called by its number is no longer than so many characters.
  private static let longestNumber = 60
}

extension Substring {
  /// Without the characters at either end for which `isDropped` holds.
  func trimming(_ isDropped: (Character) -> Bool) -> Substring {
    var rest = drop(while: isDropped)
    while let last = rest.last, isDropped(last) { rest.removeLast() }
    return rest
  }
}
