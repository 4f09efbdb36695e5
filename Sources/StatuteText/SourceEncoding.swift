/// The encodings a file can be read from.
public enum SourceEncoding: String, CaseIterable, Hashable, Sendable {
  /// UTF-8, with or without a byte order mark.
  case utf8 = "utf-8"
  /// Windows-1252, the encoding of western European Windows; ISO 8859-1 is read as this, as browsers do.
  case windows1252 = "windows-1252"

  /// The encoding that a user calls `name`, in upper or lower case, or `nil` if it is none of those known: `utf-8`,
  /// `utf8`, `windows-1252`, `cp1252`, `iso-8859-1`, `latin1` and a few other spellings.
  public init?(name: String) {
    switch name.lowercased() {
    case "utf-8", "utf8": self = .utf8
    case "windows-1252", "windows1252", "cp1252", "cp-1252", "iso-8859-1", "iso8859-1", "latin1", "latin-1":
      self = .windows1252
    default: return nil
    }
  }
}
