import StatuteText

/// Why a text is not TOML.
public struct TOMLError: Error {
  /// What is wrong.
  public let reason: Reason
  /// The bytes it is about.
  public let range: ByteRange

  /// What can be wrong with a text.
  public enum Reason: Equatable, Sendable {
    /// A key ought to stand here.
    case missingKey
    /// The key has no `=` after it.
    case missingEquals
    /// A value ought to stand here.
    case missingValue
    /// A word that is no value; a string most likely lacks its quotation marks.
    case bareWord(String)
    /// Figures that are no number, date or time.
    case badNumber(String)
    /// The string does not end, or not on the line it began on.
    case unclosedString
    /// `\` with a sign after it that means nothing.
    case badEscape
    /// A sign that no text shows, and which must be written as an escape.
    case controlCharacter
    /// The bracket that opened a header, an array or a table is not closed; this is the missing one.
    case unclosed(String)
    /// Two values of an array or two keys of a table have no comma between them.
    case missingComma
    /// Something stands after what ought to be the last on the line.
    case trailingText
    /// The key or the table is there already, at `first`.
    case duplicate(String, first: ByteRange)
    /// Keys are put under a key whose value is no table, or whose table is complete.
    case closedTable(String, first: ByteRange)
    /// Brackets within brackets beyond all reason.
    case tooDeep
  }

  init(_ reason: Reason, _ range: ByteRange) {
    self.reason = reason
    self.range = range
  }
}
