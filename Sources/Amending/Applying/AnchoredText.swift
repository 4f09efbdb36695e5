import StatuteModel
import StatuteText

/// The text of a unit while it is being changed. Its sentences as they are in force keep their places, so that »3. pkt.«
/// of a later instruction is found though an earlier one has put a sentence in before it (lovteknik 3.6, no. 6).
struct AnchoredText {
  /// The bytes as they are now.
  private(set) var bytes: [UInt8]
  /// Where the sentences in force are now; empty ranges for those that have gone. nil until the text is changed: then they
  /// are those of ``bytes``.
  private var anchors: [Range<Int>]?
  /// What instructions have put in, in order.
  private(set) var fresh: [Range<Int>] = []

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Whether all of it came with an instruction.
  mutating func markFresh() { fresh = bytes.isEmpty ? [] : [0..<bytes.count] }

  /// Makes the text as it is now the one in force.
  mutating func settle() { (anchors, fresh) = (nil, []) }

  /// Cuts off what stands from `offset` on, without the space before it; gives that, its sentences in force among it.
  mutating func splitOff(at offset: Int) -> AnchoredText {
    let rest = bytes[offset...].drop { $0 <= 0x20 }
    let places = anchors ?? sentences
    let isBefore = { (range: Range<Int>) in range.lowerBound < offset || range.isEmpty && range.lowerBound == offset }
    func moved(_ range: Range<Int>) -> Range<Int> {
      max(0, range.lowerBound - rest.startIndex)..<max(0, range.upperBound - rest.startIndex)
    }
    var other = AnchoredText(Array(rest))
    other.anchors = places.drop(while: isBefore).map(moved)
    other.fresh = fresh.filter { $0.upperBound > rest.startIndex }.map(moved)
    bytes = WorkingAct.trimmed(Array(bytes[..<offset]))
    anchors = places.prefix(while: isBefore).map { min($0.lowerBound, bytes.count)..<min($0.upperBound, bytes.count) }
    fresh = fresh.compactMap { range in
      range.lowerBound < bytes.count ? range.lowerBound..<min(range.upperBound, bytes.count) : nil
    }
    return other
  }

  /// Counts its first sentence in force, which has gone, no longer: it was part of one that stands elsewhere.
  mutating func forgetFirstSentence() { anchors = Array(sentencesInForce.dropFirst()) }

  /// Counts only the first `count` of its sentences as those in force.
  mutating func forgetSentences(after count: Int) { anchors = Array(sentencesInForce.prefix(count)) }

  /// Lets `other` follow behind a space, with the sentences in force of both.
  mutating func append(_ other: AnchoredText) {
    if anchors == nil { anchors = sentences }
    if !bytes.isEmpty { bytes.append(0x20) }
    let count = bytes.count
    func moved(_ range: Range<Int>) -> Range<Int> { (range.lowerBound + count)..<(range.upperBound + count) }
    anchors = sentencesInForce + other.sentencesInForce.map(moved)
    fresh += other.fresh.map(moved)
    bytes += other.bytes
  }

  private static func sentences(_ bytes: [UInt8]) -> [Range<Int>] {
    Sentences(ByteRange(0, bytes.count), in: bytes).map { $0.start..<$0.end }
  }

  /// The sentences as they are now.
  var sentences: [Range<Int>] { Self.sentences(bytes) }

  /// Where the sentences in force are now.
  var sentencesInForce: [Range<Int>] { anchors ?? sentences }

  /// Whether some of `range` came with an instruction.
  func isFresh(_ range: Range<Int>) -> Bool { fresh.contains { $0.overlaps(range) } }

  /// Lets `range` give way to `new`.
  ///
  /// - Parameter asSentence: Whether `new` is a sentence of its own and belongs to neither neighbour.
  mutating func replace(_ range: Range<Int>, with new: [UInt8], asSentence: Bool = false) {
    if anchors == nil { anchors = sentences }
    let growth = new.count - range.count
    func moved(_ old: Range<Int>) -> Range<Int> {
      var (lower, upper) = (old.lowerBound, old.upperBound)
      if lower >= range.upperBound, !(range.isEmpty && lower == range.lowerBound) {
        lower += growth
      } else if lower > range.lowerBound {
        // The beginning goes out: what came in belongs to the sentence before it, if that is touched, too.
        lower = range.lowerBound + new.count
      }
      if upper >= range.upperBound, !(range.isEmpty && upper == range.lowerBound && upper != old.upperBound) {
        upper += growth
      } else if upper > range.lowerBound {
        upper = range.lowerBound
      }
      return lower..<max(lower, upper)
    }
    anchors = anchors?.map { old in
      // What has gone does not come back with the new wording of the next.
      if old.isEmpty, range.contains(old.lowerBound) { return range.lowerBound..<range.lowerBound }
      // A sentence that goes out as a whole leaves its place behind.
      if !range.isEmpty, range.lowerBound <= old.lowerBound, range.upperBound >= old.upperBound {
        return new.isEmpty ? range.lowerBound..<range.lowerBound : range.lowerBound..<(range.lowerBound + new.count)
      }
      if range.isEmpty, range.lowerBound == old.upperBound {
        return asSentence ? old : old.lowerBound..<(old.upperBound + growth)
      }
      if range.isEmpty, range.lowerBound == old.lowerBound, asSentence {
        return (old.lowerBound + growth)..<(old.upperBound + growth)
      }
      return moved(old)
    }
    fresh = fresh.compactMap { old in
      let range = moved(old)
      return range.isEmpty ? nil : range
    }
    bytes.replaceSubrange(range, with: new)
    if !new.isEmpty { fresh.append(range.lowerBound..<(range.lowerBound + new.count)) }
  }
}
