/// A half-open range of bytes in a text: `start` is the first byte, `end` the first byte after it, both from 0.
///
/// Stored in 32 bits each, for the tree holds one or more in every node; a text is therefore at most
/// ``SourceText/maximumByteCount`` bytes.
@frozen
public struct ByteRange: Hashable, Sendable {
  @usableFromInline
  var lower: UInt32
  @usableFromInline
  var upper: UInt32

  /// The range from `start` up to, not including, `end`. Offsets outside a text are clamped, and an `end` before
  /// `start` gives an empty range: a position that comes from outside can never trap here.
  @inlinable
  public init(_ start: Int, _ end: Int) {
    self.init(lower: UInt32(clamping: start), upper: UInt32(clamping: Swift.max(start, end)))
  }

  @inlinable
  init(lower: UInt32, upper: UInt32) {
    self.lower = lower
    self.upper = upper
  }

  /// The first byte.
  @inlinable
  public var start: Int { Int(lower) }
  /// The first byte after the range.
  @inlinable
  public var end: Int { Int(upper) }
  /// The length in bytes.
  @inlinable
  public var count: Int { Int(upper) &- Int(lower) }
  /// Whether the range holds no byte.
  @inlinable
  public var isEmpty: Bool { lower == upper }

  /// The range so many bytes further on, where it must lie in a text, too.
  @inlinable
  package func moved(by shift: Int) -> ByteRange {
    let shift = UInt32(truncatingIfNeeded: shift)
    return ByteRange(lower: lower &+ shift, upper: upper &+ shift)
  }

  /// Whether `offset` is one of the range's bytes.
  @inlinable
  public func contains(_ offset: Int) -> Bool { offset >= start && offset < end }
  /// Whether all of `other` lies inside this range.
  @inlinable
  public func contains(_ other: ByteRange) -> Bool { other.lower >= lower && other.upper <= upper }
}
