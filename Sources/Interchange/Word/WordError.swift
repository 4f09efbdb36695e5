/// Why a document cannot be read as one of Word's.
public enum WordError: Error, Hashable, Sendable {
  /// It is no ZIP archive, or a broken one.
  case brokenArchive
  /// It is protected with a password.
  case encrypted
  /// It is in the format of Word 97-2003.
  case oldFormat
  /// It is an archive, but of something else than a Word document.
  case notWord
  /// Unpacked, it has more bytes than this.
  case tooLarge(limit: Int)
  /// A part of it is no sound XML.
  case xml(part: String, XMLError)
}
