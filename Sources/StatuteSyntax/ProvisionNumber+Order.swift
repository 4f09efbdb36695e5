/// The order of numbers in an act.
extension ProvisionNumber: Comparable {
  /// Where a letter stands in the Danish alphabet, a = 1 … z = 26, æ, ø, å = 29, whatever its case; 0 for no letter.
  @usableFromInline
  static func rank(_ latin1: UInt8) -> UInt32 {
    switch latin1 | 0x20 {
    case 0x61...0x7A: UInt32((latin1 | 0x20) &- 0x60)
    case 0xE6: 27
    case 0xF8: 28
    case 0xE5: 29
    default: 0
    }
  }

  /// The letters as one number that sorts as they do: none, a … å, aa … åå.
  @inlinable @inline(__always)
  public var letterRank: UInt32 {
    if letters == 0 { return 0 }
    let second = UInt8(truncatingIfNeeded: letters)
    let first = UInt8(truncatingIfNeeded: letters >> 8)
    return second == 0 ? Self.rank(first) : 29 &* Self.rank(first) &+ Self.rank(second)
  }

  /// A number that sorts as provisions stand: `7`, `7 a`, `7 b`, `8`; letters by the Danish alphabet, case aside.
  @inlinable @inline(__always)
  public var order: UInt64 { UInt64(value) << 32 | UInt64(letterRank) }

  /// Numbers in the order provisions stand.
  @inlinable @inline(__always)
  public static func < (a: ProvisionNumber, b: ProvisionNumber) -> Bool { a.order < b.order }

  /// Whether both name the same place: equal but for the case of the letters.
  @inlinable @inline(__always)
  public func isSame(as other: ProvisionNumber) -> Bool {
    value == other.value && (letters == other.letters || letterRank == other.letterRank)
  }

  /// Whether this number can follow `previous` with nothing between: `8` or `7 a` after `7`, `7 b` or `8` after `7 a`.
  public func isSuccessor(of previous: ProvisionNumber) -> Bool {
    if value == previous.value { return letterRank == previous.letterRank &+ 1 }
    return letters == 0 && value == previous.value &+ 1
  }

  /// Whether it is the first of a series: `1` or `a`.
  public var isFirst: Bool { value == 1 ? letters == 0 : value == 0 && letterRank == 1 }
}
