/// Why a document cannot be read as HTML with an act in it.
public enum HTMLError: Error, Hashable, Sendable {
  /// It is read, but no line of it begins a section.
  case noAct
  /// More elements inside each other than this.
  case tooDeep(limit: Int)
  /// More bytes than this.
  case tooLarge(limit: Int)
  /// Its tree would take far more memory than any act's.
  case tooManyElements
  /// An encoding that the reader does not know.
  case unknownEncoding(String)
}
