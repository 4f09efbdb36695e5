import StatuteText
import Testing

@Suite("A range of bytes")
struct ByteRangeTests {
  @Test("has a start, an end and a length")
  func bounds() {
    let range = ByteRange(4, 9)
    #expect(range.start == 4)
    #expect(range.end == 9)
    #expect(range.count == 5)
    #expect(!range.isEmpty)
    #expect(range.contains(4) && range.contains(8) && !range.contains(9) && !range.contains(3))
    #expect(range.contains(ByteRange(4, 9)) && range.contains(ByteRange(9, 9)) && !range.contains(ByteRange(3, 5)))
  }

  @Test("takes any two numbers", arguments: [(-5, 3), (9, 4), (Int.min, Int.max), (Int.max, Int.min), (0, 1 << 40)])
  func neverTraps(start: Int, end: Int) {
    let range = ByteRange(start, end)
    #expect(range.start >= 0)
    #expect(range.end >= range.start)
    #expect(range.count == range.end - range.start)
  }
}
