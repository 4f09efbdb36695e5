/// A change of a text: the bytes of `range` give way to `newText`.
public struct TextEdit: Hashable, Sendable {
  /// What goes out.
  public var range: ByteRange
  /// What comes in.
  public var newText: String

  /// A change that puts `newText` in the place of `range`.
  public init(_ range: ByteRange, _ newText: String) {
    self.range = range
    self.newText = newText
  }
}
