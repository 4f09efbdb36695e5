/// Why an edit cannot be made.
public enum EditError: Error, Hashable, Sendable {
  /// The edit's range reaches outside the text.
  case outsideText(ByteRange)
  /// The edit's range starts or ends inside a character.
  case cutsCharacter(ByteRange)
  /// The edit starts before the one before it ends: edits come in ascending order and do not overlap.
  case outOfOrder(ByteRange)
  /// The text would hold `byteCount` bytes, more than ``SourceText/maximumByteCount``.
  case tooLarge(byteCount: Int)
}
