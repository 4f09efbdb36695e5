/// A half-open range of bytes in a text: `start` is the first byte, `end` the first byte after it, both from 0.
///
/// Stored in 32 bits each, for the tree holds one or more in every node; a text is therefore at most
/// ``SourceText/maximumByteCount`` bytes.
public struct ByteRange: Hashable, Sendable {
  private var lower: UInt32
  private var upper: UInt32

  /// The range from `start` up to, not including, `end`. Offsets outside a text are clamped, and an `end` before
  /// `start` gives an empty range: a position that comes from outside can never trap here.
  @inlinable
  public init(_ start: Int, _ end: Int) {
    self.init(lower: UInt32(clamping: start), upper: UInt32(clamping: Swift.max(start, end)))
  }

  @usableFromInline
  init(lower: UInt32, upper: UInt32) {
    self.lower = lower
    self.upper = upper
  }

  /// The first byte.
  public var start: Int { Int(lower) }
  /// The first byte after the range.
  public var end: Int { Int(upper) }
  /// The length in bytes.
  public var count: Int { Int(upper) - Int(lower) }
  /// Whether the range holds no byte.
  public var isEmpty: Bool { lower == upper }

  /// Whether `offset` is one of the range's bytes.
  public func contains(_ offset: Int) -> Bool { offset >= start && offset < end }
  /// Whether all of `other` lies inside this range.
  public func contains(_ other: ByteRange) -> Bool { other.start >= start && other.end <= end }
}
