/// Why a document cannot be read as XML, or not as the XML it should be, and where.
public struct XMLError: Error, Hashable, Sendable {
  /// What is wrong.
  public enum Reason: Hashable, Sendable {
    /// The document ends inside an element, or holds none.
    case unexpectedEnd
    /// An end tag that is not the end of the innermost open element.
    case mismatchedTag
    /// A sign that may not stand where it stands: a bare `&`, `<` in running text, bytes that are no UTF-8.
    case invalidToken
    /// `&name;` of an entity that XML itself does not define.
    case undefinedEntity
    /// The document declares entities. LexDania and Word have none, and they are how small documents become endless ones.
    case entityDeclaration
    /// The same attribute twice in one tag.
    case duplicateAttribute
    /// Something follows the last element.
    case contentAfterEnd
    /// An encoding that the reader does not know.
    case unknownEncoding
    /// More elements inside each other than this.
    case tooDeep(limit: Int)
    /// More bytes than this.
    case tooLarge(limit: Int)
    /// Well-formed so far, but the outermost element is another than `expected`.
    case wrongRoot(found: String, expected: String)
    /// Anything else; the words are Expat's own.
    case other(String)
  }

  /// What is wrong.
  public let reason: Reason
  /// The line, from 1.
  public let line: Int
  /// The column in characters, from 1.
  public let column: Int

  /// An error for `reason` at `line` and `column`, both from 1.
  public init(_ reason: Reason, line: Int, column: Int) {
    self.reason = reason
    self.line = line
    self.column = column
  }
}
