import StatuteSyntax
import StatuteText

/// Sentences (punktummer, pkt.), counted as drafters count them: full stop, white space, capital letter; again from one in
/// every nummer and litra (lovteknik 1.7).
package struct Sentences: Sequence, IteratorProtocol {
  private let bytes: [UInt8]
  /// Where the next sentence begins.
  private var start: Int
  private let end: Int

  /// The sentences in those of `bytes` that lie in `text`.
  package init(_ text: ByteRange, in bytes: [UInt8]) {
    self.bytes = bytes
    start = text.start
    end = Swift.min(text.end, bytes.count)
  }

  package mutating func next() -> ByteRange? {
    guard start < end else { return nil }
    let first = start
    var at = start
    while let stop = nextStop(from: at) {
      guard let next = Self.nextSentence(after: stop, end, bytes) else {
        at = stop + 1
        continue
      }
      if !Self.abbreviates(stop, from: first, bytes) {
        start = next
        return ByteRange(first, Self.trimmedEnd(first, next, bytes))
      }
      at = next
    }
    start = end
    return ByteRange(first, end)
  }

  /// The first `.`, `?` or `!` from `offset` on.
  private func nextStop(from offset: Int) -> Int? {
    bytes.span.firstOffset(ofAny: 0x2E, 0x3F, 0x21, in: ByteRange(offset, end))
  }

  /// Whether there is more than one.
  public var areSeveral: Bool {
    var rest = self
    return rest.next() != nil && rest.next() != nil
  }

  private static func trimmedEnd(_ start: Int, _ end: Int, _ bytes: [UInt8]) -> Int {
    var end = end
    while end > start, bytes[end - 1] <= 0x20 || (bytes[end - 1] == 0xA0 && bytes[Swift.max(0, end - 2)] == 0xC2) {
      end -= bytes[end - 1] == 0xA0 ? 2 : 1
    }
    return end
  }

  /// Where the sentence after the stop at `stop` begins: white space, then a capital, `§`, `»` or `2. pkt.`; closing signs
  /// and the sign of a note (`kr.3)`) may stand between.
  private static func nextSentence(after stop: Int, _ end: Int, _ bytes: [UInt8]) -> Int? {
    var at = stop + 1
    while at < end, bytes[at] == 0x29 || bytes[at] == 0x22 || bytes[at] &- 0x30 < 10 { at += 1 }
    if at < end - 1, bytes[at] == 0xC2, bytes[at + 1] == 0xAB { at += 2 }
    let gap = at
    while at < end {
      if bytes[at] <= 0x20 {
        at += 1
      } else if at + 1 < end, bytes[at] == 0xC2, bytes[at + 1] == 0xA0 || bytes[at + 1] == 0xAD {
        at += 2
      } else {
        break
      }
    }
    guard at > gap, at < end else { return nil }
    return begins(at, end, bytes) ? at : nil
  }

  private static func begins(_ at: Int, _ end: Int, _ bytes: [UInt8]) -> Bool {
    let byte = bytes[at]
    if byte &- 0x41 < 26 { return true }
    guard at + 1 < end else { return false }
    if byte == 0xC3 { return bytes[at + 1] >= 0x80 && bytes[at + 1] <= 0x9E }
    if byte == 0xC2 { return bytes[at + 1] == 0xA7 || bytes[at + 1] == 0xBB }
    return byte &- 0x30 < 10 && isPunktum(at, end, bytes)
  }

  /// `2. pkt.`, `1. og 2. pkt.`, `2.-4. pkt.` at the start of a sentence.
  private static func isPunktum(_ start: Int, _ end: Int, _ bytes: [UInt8]) -> Bool {
    var at = start
    let limit = Swift.min(end - 3, start + 40)
    while at < limit, bytes[at] &- 0x30 < 10 { at += 1 }
    // »stk. 4, 2. pkt.« goes on with the sentence: an ordinal has its stop.
    guard at < limit, bytes[at] == 0x2E else { return false }
    while at < limit {
      if bytes[at] == 0x70, bytes[at + 1] == 0x6B, bytes[at + 2] == 0x74 { return true }
      let isPart =
        bytes[at] &- 0x30 < 10 || bytes[at] == 0x2E || bytes[at] == 0x20 || bytes[at] == 0x2D
        || bytes[at] == 0x2C || bytes[at] == 0x6F || bytes[at] == 0x67 || bytes[at] == 0xC2 || bytes[at] == 0xA0
        || bytes[at] == 0x65 || bytes[at] == 0x6C || bytes[at] == 0x72
      if !isPart { return false }
      at += 1
    }
    return false
  }

  /// Whether the stop at `stop` ends an abbreviation that a capital often follows.
  private static func abbreviates(_ stop: Int, from start: Int, _ bytes: [UInt8]) -> Bool {
    var word = stop
    while word > start, bytes[word - 1] > 0x20, bytes[word - 1] != 0x28, bytes[word - 1] != 0xA0 { word -= 1 }
    let length = stop - word
    // A lone letter is an initial: »A. Hansen«; but »litra a.« and »bilag A.« end sentences.
    guard length > 0, length < abbreviationsByLength.count else { return false }
    return abbreviationsByLength[length].contains { abbreviation in
      for i in 0..<length where bytes[word + i] != abbreviation.utf8Start[i] { return false }
      return true
    }
  }

  /// The abbreviations by their length in bytes.
  private static let abbreviationsByLength = (0...6).map { length in
    abbreviations.filter { $0.utf8CodeUnitCount == length }
  }

  private static let abbreviations: [StaticString] = [
    "jf", "Jf", "f.eks", "bl.a", "ca", "art", "kap", "hr", "fr", "Chr", "Sct", "Skt", "nr", "kgl", "inkl", "ekskl",
    "dvs",
    "fx",
    "H.M", "H.K.H", "evt", "pr", "mag", "cand", "dr", "prof", "tlf",
  ]
}
