/// Which of 32 bytes a reference may begin at, found by comparing them all at once.
///
/// Nearly every reference holds a figure or a `§`; the rest are found by two letters of `litra`, `pkt.`, `kapitel` and
/// `afsnit`, or by a capital after a space (`afsnit II`, `bilag A`).
struct ReferenceTriggers {
  private typealias Block = SIMD32<UInt8>
  private typealias Mask = SIMDMask<SIMD32<Int8>>

  /// The number of bytes looked at.
  static let width = 32

  private var words: SIMD4<UInt64>

  /// Looks at the bytes from `offset` on; the one before them and the one after them must exist, too.
  @inline(__always)
  init(_ base: UnsafePointer<UInt8>, at offset: Int) {
    let raw = UnsafeRawPointer(base + offset)
    let here = raw.loadUnaligned(as: Block.self)
    let before = (raw - 1).loadUnaligned(as: Block.self)
    let after = (raw + 1).loadUnaligned(as: Block.self)
    // Masks, comparisons with vectors and wrapping sums alone become vector instructions.
    let figures = Self.isFigure(here) .& .!Self.isFigure(before)
    let signs = (here .== Self.all(0xC2)) .& (after .== Self.all(0xA7))
    let spaces = (before .== Self.all(0x20)) .| (before .== Self.all(0xA0)) .| (after .== Self.all(0x69))
    let capitals = ((here &- Self.all(0x41)) .< Self.all(26)) .& spaces
    let litra = (here .== Self.all(0x6C)) .& (after .== Self.all(0x69))
    let pkt = (here .== Self.all(0x70)) .& (after .== Self.all(0x6B))
    let kapitel = (here .== Self.all(0x6B)) .& (after .== Self.all(0x61))
    let afsnit = (here .== Self.all(0x61)) .& (after .== Self.all(0x66))
    let mask = ((figures .| signs) .| (capitals .| litra)) .| ((pkt .| kapitel) .| afsnit)
    words = unsafeBitCast(mask, to: SIMD4<UInt64>.self)
  }

  @inline(__always)
  private static func all(_ byte: UInt8) -> Block { Block(repeating: byte) }

  @inline(__always)
  private static func isFigure(_ block: Block) -> Mask { (block &- all(0x30)) .< all(10) }

  /// The first of the bytes, from `lane` on, at which a reference may begin; 32 where none does.
  @inline(__always)
  func first(from lane: Int) -> Int {
    var index = lane &>> 3
    var keep = UInt64.max &<< UInt64((lane & 7) &* 8)
    while index < 4 {
      let word = UInt64(littleEndian: words[index]) & keep
      if word != 0 { return index &* 8 &+ word.trailingZeroBitCount &>> 3 }
      keep = .max
      index &+= 1
    }
    return Self.width
  }
}
