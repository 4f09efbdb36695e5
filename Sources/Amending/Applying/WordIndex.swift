import StatuteText

/// Which units of an act hold which words, so that many instructions that change words everywhere need not read all of it each.
struct WordIndex {
  /// The units by the hash of each word in them, in document order.
  private var unitsByWord: [UInt64: [Int]] = [:]

  /// The words of `units` of `act`.
  init(_ act: WorkingAct, _ units: [Int]) {
    for unit in units {
      Self.forEachWord(of: FoldedText(act.units[unit].text.bytes[...]).bytes) { hash, _, _ in
        if unitsByWord[hash]?.last != unit { unitsByWord[hash, default: []].append(unit) }
      }
    }
  }

  /// The units that may hold `words`, which are folded, or those words in the genitive; nil where the words do not tell.
  func units(with words: [UInt8]) -> [Int]? {
    var best: [Int]?
    Self.forEachWord(of: words) { hash, _, end in
      var found = unitsByWord[hash] ?? []
      if end == words.count {
        // The last word may stand there with an s.
        let genitive = unitsByWord[Self.hash(hash, UInt8(ascii: "s"))] ?? []
        if !genitive.isEmpty { found = Array(Set(found + genitive)).sorted() }
      }
      if best.map({ found.count < $0.count }) ?? true { best = found }
    }
    return best
  }

  private static func hash(_ hash: UInt64, _ byte: UInt8) -> UInt64 { (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }

  /// Calls `body` with the hash and the ends of each word of `text`: of letters and figures alone, as ``FoldedText`` parts them.
  private static func forEachWord(of text: [UInt8], _ body: (UInt64, Int, Int) -> Void) {
    var (hash, start): (UInt64, Int?) = (0, nil)
    for (index, byte) in text.enumerated() {
      let isLetter = byte == 0xC3 || byte >= 0x80 && index > 0 && text[index - 1] == 0xC3
      guard (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || isLetter else {
        if let start { body(hash, start, index) }
        start = nil
        continue
      }
      if start == nil { (hash, start) = (0xCBF2_9CE4_8422_2325, index) }
      hash = Self.hash(hash, byte)
    }
    if let start { body(hash, start, text.count) }
  }
}
