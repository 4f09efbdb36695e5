/// The stretch within which two states of a text differ; several edits make one stretch that holds them all.
public struct TextChange: Hashable, Sendable {
  /// The stretch in the earlier text, in bytes.
  public private(set) var oldRange: ByteRange
  /// The bytes that stand there now.
  public private(set) var newCount: Int

  /// The change by which `newCount` bytes took the place of `oldRange`.
  public init(_ oldRange: ByteRange, newCount: Int) {
    self.oldRange = oldRange
    self.newCount = newCount
  }

  /// The stretch in the later text.
  @inlinable
  public var newRange: ByteRange { ByteRange(oldRange.start, oldRange.start &+ newCount) }
  /// How far what stands behind the stretch has moved, in bytes.
  @inlinable
  public var shift: Int { newCount &- oldRange.count }

  /// Takes in a further edit, by which `count` bytes took the place of `range` of the later text.
  public mutating func append(_ range: ByteRange, newCount count: Int) {
    let start = min(oldRange.start, range.start)
    let end = max(newRange.end, range.end)
    let oldEnd = end &- shift
    newCount = end &- start &- range.count &+ count
    oldRange = ByteRange(start, oldEnd)
  }

  /// Whether `range` of the earlier text lies before the stretch and does not meet it.
  @inlinable
  public func isAfter(_ range: ByteRange) -> Bool { range.end < oldRange.start }

  /// Whether `range` of the earlier text lies behind the stretch and does not meet it.
  @inlinable
  public func isBefore(_ range: ByteRange) -> Bool { range.start > oldRange.end }

  /// Where `range` of the earlier text is in the later one; it does not grow by what is put in at its ends, and of what
  /// went out nothing is left of it.
  @inlinable
  public func moved(_ range: ByteRange) -> ByteRange {
    if range.end <= oldRange.start { return range }
    if range.start >= oldRange.end { return range.moved(by: shift) }
    let start = range.start < oldRange.start ? range.start : max(range.start &+ shift, newRange.end)
    return ByteRange(start, max(range.end &+ shift, newRange.start))
  }
}

extension TextChange {
  /// The stretch within which `old` and `new` differ, at its smallest; what the client of an editor has changed that sends
  /// its text whole.
  public init(from old: SourceText, to new: SourceText) {
    let shorter = min(old.count, new.count)
    var start = 0
    var tail = 0
    old.bytes.withUnsafeBufferPointer { old in
      new.bytes.withUnsafeBufferPointer { new in
        while start < shorter, old[start] == new[start] { start += 1 }
        while tail < shorter - start, old[old.count - 1 - tail] == new[new.count - 1 - tail] { tail += 1 }
      }
    }
    self.init(ByteRange(start, old.count - tail), newCount: new.count - tail - start)
  }
}
