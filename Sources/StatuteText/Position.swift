/// The units that columns are counted in.
public enum PositionEncoding: Hashable, Sendable {
  /// Bytes of UTF-8.
  case utf8
  /// Code units of UTF-16: what LSP counts unless client and server agree on another, and what SARIF counts.
  case utf16
  /// Characters (Unicode scalars).
  case utf32
}

/// A place in a text as editors count it.
///
/// A byte order mark has no column: editors take it off before they count, so the first character after it is at
/// column 0.
public struct Position: Hashable, Comparable, Sendable {
  /// The line, from 0.
  public var line: Int
  /// The column, from 0, in the units of a ``PositionEncoding``.
  public var column: Int

  /// The place at `line` and `column`, both from 0.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// Whether `left` stands before `right`.
  public static func < (left: Position, right: Position) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}

/// A place in a file as reports give it: the line and column that people count, and the offset.
public struct LinePosition: Hashable, Sendable {
  /// The line, from 1.
  public var line: Int
  /// The column, from 1, in UTF-16 units; a byte order mark is not counted.
  public var column: Int
  /// The offset in bytes from 0.
  public var offset: Int

  /// The place at `line` and `column`, both from 1, which is `offset` bytes into the file.
  public init(line: Int, column: Int, offset: Int) {
    self.line = line
    self.column = column
    self.offset = offset
  }
}
