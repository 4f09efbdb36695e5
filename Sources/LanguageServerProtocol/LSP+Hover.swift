import JSON

extension LSP {
  /// What is shown of the place the pointer rests on.
  public struct Hover: Hashable, JSONEncodable, Sendable {
    /// What is shown.
    public var contents: MarkupContent
    /// What it is about.
    public var range: Range

    /// `contents` about what stands in `range`.
    public init(contents: MarkupContent, range: Range) {
      self.contents = contents
      self.range = range
    }

    /// Writes the hover.
    public func encode(into json: inout JSONWriter) {
      json.object { json in
        json.member("contents", contents)
        json.member("range", range)
      }
    }
  }
}
