import StatuteText

/// The keys of a TOML table, in the order they are written.
public struct TOMLTable: Sendable {
  /// The keys with their values.
  public let entries: [Entry]

  /// A key with its value. A table of a document has more than one key where it is put together from several places;
  /// the first of them is given.
  public struct Entry: Sendable {
    /// The key, without quotation marks.
    public let key: String
    /// Where it is written, with quotation marks.
    public let keyRange: ByteRange
    /// What it is set to.
    public let value: TOMLValue
  }

  /// The entry with the key `key`.
  public subscript(key: String) -> Entry? { entries.first { $0.key == key } }
}

/// A value in a TOML document, and where it is written.
public struct TOMLValue: Sendable {
  /// The value itself.
  public let content: Content
  /// The bytes it is written in; of a table with a header the header's.
  public let range: ByteRange

  /// What a value can be.
  public indirect enum Content: Sendable {
    /// `"…"`, `'…'` and the forms over several lines, without quotation marks and escapes.
    case string(String)
    /// `42`, `0x2a`
    case integer(Int)
    /// `0.5`, `1e3`, `inf`, `nan`
    case float(Double)
    /// `true` or `false`
    case boolean(Bool)
    /// A date, a time or both, as written.
    case date(String)
    /// `[ … ]`, or the tables of `[[…]]`.
    case array([TOMLValue])
    /// `{ … }`, or what stands under a header.
    case table(TOMLTable)
  }

  /// A value that stands in `range`.
  init(_ content: Content, _ range: ByteRange) {
    self.content = content
    self.range = range
  }
}

extension TOMLValue.Content {
  /// The text of a string.
  public var string: String? { if case .string(let text) = self { text } else { nil } }
  /// The values of an array.
  public var array: [TOMLValue]? { if case .array(let values) = self { values } else { nil } }
  /// The keys of a table.
  public var table: TOMLTable? { if case .table(let table) = self { table } else { nil } }
}
