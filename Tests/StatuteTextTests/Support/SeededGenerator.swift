/// Random numbers that are the same in every run (SplitMix64), so that what fails once fails again.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }

  mutating func below(_ limit: Int) -> Int {
    Int.random(in: 0..<max(1, limit), using: &self)
  }

  /// A text put together of what Danish drafts hold: about `length` pieces, with the pieces of `more` among them.
  mutating func draft(length: Int, with more: [String] = ["\n", "\r\n", "\r"]) -> String {
    let pieces =
      [
        "§\u{A0}7.", "Stk.\u{A0}2.", "Ansøgeren skal ", "på færøsk ", "a) ", "»Gebyret«", "1.–3. pkt. ", "e\u{301}",
        "😀", "👩\u{200D}⚖\u{FE0F}", "\u{AD}", "\u{FEFF}", "€", "x", " ", "å",
      ] + more
    return (0..<length).map { _ in pieces[below(pieces.count)] }.joined()
  }
}
