/// Which of 32 bytes a reference may begin at, found by comparing them all at once.
///
/// Nearly every reference holds a figure or a `§`; the rest are found at the start of a word, by the first letter and the
/// third of `litra`, `pkt.`, `kapitel` and `afsnit`, or by a capital (`afsnit II`, `bilag A`). Where they point too often,
/// the scanner finds out.
struct ReferenceTriggers {
  // Signed, for that is how vectors are compared.
  private typealias Block = SIMD32<Int8>
  private typealias Mask = SIMDMask<Block>

  /// The number of bytes looked at.
  static let width = 32
  /// So many of the bytes after those must exist, too, and one before them.
  static let reach = 2

  /// One bit for each byte, the first one's lowest.
  private var bits: UInt32

  /// Looks at the bytes from `offset` on.
  @inline(__always)
  init(_ base: UnsafePointer<UInt8>, at offset: Int) {
    let raw = UnsafeRawPointer(base + offset)
    let here = raw.loadUnaligned(as: Block.self)
    let before = (raw - 1).loadUnaligned(as: Block.self)
    let third = (raw + 2).loadUnaligned(as: Block.self)
    // Masks and comparisons with vectors alone become vector instructions.
    let figures = Self.isFigure(here) .& .!Self.isFigure(before)
    let signs = here .== Self.all(0xC2)
    let capitals = here &+ Self.all(0x7F - 0x5A) .> Self.all(0x7F - 26)
    let litraPkt = ((here .== Self.all(0x6C)) .| (here .== Self.all(0x70))) .& (third .== Self.all(0x74))
    let kapitel = (here .== Self.all(0x6B)) .& (third .== Self.all(0x70))
    let afsnit = (here .== Self.all(0x61)) .& (third .== Self.all(0x73))
    // After no small letter; bytes of other letters than a-z are negative and count as starts.
    let starts = before &+ Self.all(0x7F - 0x7A) .< Self.all(0x7F - 25)
    let mask = (figures .| signs) .| (((capitals .| litraPkt) .| (kapitel .| afsnit)) .& starts)
    let words = unsafeBitCast(mask, to: SIMD4<UInt64>.self)
    let either = words.lowHalf | words.highHalf
    bits = 0
    if either[0] | either[1] != 0 {
      bits =
        Self.packed(words[0]) | Self.packed(words[1]) &<< 8 | Self.packed(words[2]) &<< 16
        | Self.packed(words[3]) &<< 24
    }
  }

  @inline(__always)
  private static func all(_ byte: UInt8) -> Block { Block(repeating: Int8(bitPattern: byte)) }

  // What is moved so that the last of a range is the largest number of all is in the range if it is larger than one.
  @inline(__always)
  private static func isFigure(_ block: Block) -> Mask { block &+ all(0x7F - 0x39) .> all(0x7F - 10) }

  /// The eight bytes of a mask, each all ones or zero, as eight bits.
  @inline(__always)
  private static func packed(_ mask: UInt64) -> UInt32 {
    let oneBitEach = UInt64(littleEndian: mask) & 0x8040_2010_0804_0201
    return UInt32(truncatingIfNeeded: (oneBitEach &* 0x0101_0101_0101_0101) &>> 56)
  }

  /// Takes the first of the bytes at which a reference may begin; nil where none is left.
  @inline(__always)
  mutating func next() -> Int? {
    guard bits != 0 else { return nil }
    let lane = bits.trailingZeroBitCount
    bits &= bits &- 1
    return lane
  }

  /// Leaves out the bytes before `lane`, which is below ``width``.
  @inline(__always)
  mutating func skip(to lane: Int) { bits &= UInt32.max &<< UInt32(truncatingIfNeeded: lane) }
}
