import StatuteModel
import StatuteText

/// The formats that law is imported from.
public enum ImportFormat: CaseIterable, Sendable {
  /// LexDania 2.1, Retsinformation's XML.
  case lexDania
  /// A page of Retsinformation or another site, or one that an editor has saved.
  case html
  /// A document of Word (`.docx`).
  case word
  /// Markdown, which is read without being imported, too.
  case markdown

  /// How the names of such files end, in small letters.
  public var endings: [String] {
    switch self {
    case .lexDania: [".xml"]
    case .html: [".html", ".htm"]
    case .word: [".docx"]
    case .markdown: [".md"]
    }
  }

  /// The format of a file with this path; nil where its ending is that of none.
  public init?(path: String) {
    let lowercased = path.lowercased()
    let format = Self.allCases.first { $0.endings.contains(where: lowercased.hasSuffix) }
    guard let format else { return nil }
    self = format
  }

  /// The format that `content` looks like.
  public init(content: [UInt8]) {
    let head = content.prefix(Self.searchedByteCount).drop { $0 <= 0x20 || $0 >= 0x80 }
    if content.starts(with: WordPackage.archiveMark) || content.starts(with: WordPackage.compoundFileMark) {
      self = .word
      return
    }
    let isPage = ["<!doctype html", "<html", "<head", "<body", "<div", "<p ", "<p>", "<table"].contains { opening in
      String(decoding: head, as: UTF8.self).lowercased().contains(opening)
    }
    self = isPage ? .html : head.first == UInt8(ascii: "<") ? .lexDania : .markdown
  }

  private static let searchedByteCount = 512

  /// Whether a text of this format is read as it is where it is not asked to be imported.
  public var isText: Bool { self == .markdown }

  /// Reads `bytes`, all of a document.
  public func read(
    _ bytes: [UInt8], trackedChanges: TrackedChanges = .accept
  ) throws(ImportError) -> ImportedDocument {
    switch self {
    case .lexDania:
      do throws(XMLError) {
        let document = try LexDaniaDocument(reading: bytes)
        return ImportedDocument(text: document.text, metadata: document.metadata)
      } catch {
        throw .xml(error)
      }
    case .html: return try HTMLDocument(reading: bytes).imported
    case .word:
      do throws(WordError) {
        return try WordDocument(reading: bytes, trackedChanges).imported
      } catch {
        throw .word(error)
      }
    case .markdown:
      do throws(EncodingError) { return try MarkdownDocument(reading: bytes).imported } catch { throw .encoding(error) }
    }
  }
}

/// A format of which all must be read to know what act it holds, as a library keeps it.
public struct WholeDocumentFormat: ActFormat {
  private let format: ImportFormat

  /// Documents of `format`.
  public init(_ format: ImportFormat) { self.format = format }

  /// How the names of its files end.
  public var endings: [String] { format.endings }

  /// What the text says of the act; nil where it has not ended.
  public func summary(ofHead head: [UInt8], isWhole: Bool) throws -> ActSummary? {
    guard isWhole else { return nil }
    let document: ImportedDocument
    do throws(ImportError) { document = try format.read(head) } catch {
      // A page without an act is in nobody's way.
      guard error == .html(.noAct) else { throw error }
      return try PlainTextFormat().summary(ofHead: [], isWhole: true)
    }
    let summary = try PlainTextFormat().summary(ofHead: document.text, isWhole: true)
    return summary.map { ActSummary(kind: $0.kind, metadata: document.metadata) }
  }

  /// The text of the document.
  public func text(of bytes: [UInt8]) throws -> SourceText { try SourceText(validating: try format.read(bytes).text) }
}
