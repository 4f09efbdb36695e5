/// As many bytes of a text as one step of a fast loop looks at.
///
/// Only comparisons, sums and the operators of masks are used on it: in the standard library these alone become vector
/// instructions, where `&` or a comparison with a plain number goes through the lanes one by one.
typealias ByteBlock = SIMD32<UInt8>

/// The lanes of a ``ByteBlock`` for which something holds.
typealias ByteBlockMask = SIMDMask<SIMD32<Int8>>

extension ByteBlock {
  /// The number of bytes in a block.
  static let width = 32

  /// The block that starts at `offset`; all of it must lie inside `bytes`, which is checked.
  @inline(__always)
  init(_ bytes: RawSpan, at offset: Int) {
    self = unsafe bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: ByteBlock.self)
  }

  /// Whether each byte continues a UTF-8 sequence (`10xxxxxx`), which are the lowest numbers when read with a sign.
  @inline(__always)
  var isContinuation: ByteBlockMask { isContinuation(below: 0xC0) }

  /// Whether each byte continues a sequence and is below `limit`.
  @inline(__always)
  func isContinuation(below limit: UInt8) -> ByteBlockMask {
    unsafe unsafeBitCast(self, to: SIMD32<Int8>.self) .< SIMD32<Int8>(repeating: Int8(bitPattern: limit))
  }

  /// Whether each byte is `value`.
  @inline(__always)
  func equals(_ value: UInt8) -> ByteBlockMask { self .== ByteBlock(repeating: value) }

  /// Whether each byte is `value` or higher.
  @inline(__always)
  func isAtLeast(_ value: UInt8) -> ByteBlockMask { self .>= ByteBlock(repeating: value) }

  /// The sum of the bytes.
  @inline(__always)
  var sum: Int {
    let words = unsafe unsafeBitCast(self, to: SIMD4<UInt64>.self)
    var total: UInt64 = 0
    for index in 0..<4 {
      let pairs = (words[index] & 0x00FF_00FF_00FF_00FF) &+ ((words[index] &>> 8) & 0x00FF_00FF_00FF_00FF)
      total &+= (pairs &* 0x0001_0001_0001_0001) &>> 48
    }
    return Int(truncatingIfNeeded: total)
  }
}

extension ByteBlockMask {
  /// The lanes as bytes: 0xFF where it holds, else 0.
  @inline(__always)
  var bytes: ByteBlock { unsafe unsafeBitCast(self, to: ByteBlock.self) }

  /// Whether it holds for no lane.
  @inline(__always)
  var isEmpty: Bool {
    let words = unsafe unsafeBitCast(self, to: SIMD4<UInt64>.self)
    return (words[0] | words[1]) | (words[2] | words[3]) == 0
  }

  /// The index of the first lane for which it holds; nil where it holds for none.
  @inline(__always)
  var firstLane: Int? {
    let words = unsafe unsafeBitCast(self, to: SIMD4<UInt64>.self)
    for index in 0..<4 where words[index] != 0 {
      return index &* 8 &+ UInt64(littleEndian: words[index]).trailingZeroBitCount &>> 3
    }
    return nil
  }

  /// Calls `body` with the index of each lane for which it holds, in ascending order.
  @inline(__always)
  func forEachLane(_ body: (Int) -> Void) {
    let words = unsafe unsafeBitCast(self, to: SIMD4<UInt64>.self)
    for index in 0..<4 {
      var word = UInt64(littleEndian: words[index]) & 0x0101_0101_0101_0101
      while word != 0 {
        body(index &* 8 &+ word.trailingZeroBitCount &>> 3)
        word &= word &- 1
      }
    }
  }
}
