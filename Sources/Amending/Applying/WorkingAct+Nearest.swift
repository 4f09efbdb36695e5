import StatuteText

/// Words that are nearly those an instruction quotes.
extension WorkingAct {
  /// The words in `scope` that `words` are most likely a slip for; nil where none are near.
  func nearestWords(to words: [UInt8], in scope: Scope) -> String? {
    let wanted = FoldedText(words[...]).bytes
    let count = wanted.split(separator: 0x20).count
    let limit = min(wanted.count / Self.lettersToASlip, Self.mostSlips)
    guard limit > 0, wanted.count <= Self.longestSought else { return nil }
    var best: (words: ArraySlice<UInt8>, distance: Int)?
    var read = 0
    let spans = scope.sentences.map { $0.map { units[$0.unit].text.bytes[$0.range] } }
    let texts = spans ?? scope.units.flatMap { subtree(of: $0) }.map { units[$0].text.bytes[...] }
    for text in texts where read < Self.mostRead {
      let text = FoldedText(text).bytes
      read += text.count
      for window in Self.windows(of: count, in: text) where abs(window.count - wanted.count) <= limit {
        // Of many words the first or the last must be right.
        guard count < 3 || Self.sharesAnEdge(window, wanted) else { continue }
        let distance = editDistance(window, wanted[...], limit: best.map { $0.distance - 1 } ?? limit)
        if let distance { best = (window, distance) }
      }
    }
    return best.map { String(decoding: $0.words, as: UTF8.self) }
  }

  /// One slip in so many letters.
  private static let lettersToASlip = 6
  private static let mostSlips = 6
  /// Longer quotations, and more text than this in bytes, are not looked through.
  private static let longestSought = 300
  private static let mostRead = 20_000

  /// Each `count` words of `text` that follow one another, without the signs around them.
  private static func windows(of count: Int, in text: [UInt8]) -> some Sequence<ArraySlice<UInt8>> {
    let parts = text.split(separator: 0x20)
    return parts.indices.dropLast(max(0, count - 1)).lazy.map { first in
      var window = text[parts[first].startIndex..<parts[first + count - 1].endIndex]
      while let last = window.last, isClosing(last) { window.removeLast() }
      while window.first == 0x28 { window.removeFirst() }
      return window
    }
  }

  private static func sharesAnEdge(_ a: ArraySlice<UInt8>, _ b: [UInt8]) -> Bool {
    a.prefix { $0 != 0x20 }.elementsEqual(b.prefix { $0 != 0x20 })
      || a.reversed().prefix { $0 != 0x20 }.elementsEqual(b.reversed().prefix { $0 != 0x20 })
  }
}
