import StatuteModel
import StatuteSyntax
import StatuteText

/// LexDania XML as a library keeps it.
public struct LexDaniaFormat: ActFormat {
  /// `.xml`
  public let endings = [".xml"]

  /// The format.
  public init() {}

  /// What `Meta` says; nil where it has not ended.
  public func summary(ofHead head: [UInt8], isWhole: Bool) throws -> ActSummary? {
    let metadata =
      isWhole ? try LexDaniaDocument(reading: head).metadata : try LexDaniaDocument.metadata(inHead: head)
    return metadata.map { ActSummary(kind: Self.kind(ofTitle: $0.title ?? ""), metadata: $0) }
  }

  /// What a text of this title alone is taken for; the publisher's own word comes first.
  private static func kind(ofTitle title: String) -> DocumentKind {
    SyntaxTree(parsing: SourceText(title + "\n§ 1.\n")).kind
  }

  /// The text of the document.
  public func text(of bytes: [UInt8]) throws -> SourceText {
    try SourceText(validating: LexDaniaDocument(reading: bytes).text)
  }
}
