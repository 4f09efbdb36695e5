import StatuteText

/// Words that begin in one unit and end in another: in the text before a list and its first nummer, or in two numre.
extension WorkingAct {
  /// Words over several units, a piece in each, and the labels between them.
  struct Crossing {
    var pieces: [Match]
    var labels: [[UInt8]]
  }

  /// Where `words` stand in `scope` with the labels of units among them; nil where they do not, or in more than one place.
  func crossing(_ words: [UInt8], in scope: Scope) -> Crossing? {
    let wanted = FoldedText(words[...]).bytes
    guard wanted.contains(0x20), !scope.isPart else { return nil }
    let texts = Self.runningText(of: scope.units.flatMap { subtree(of: $0) }.map { ($0, units[$0]) })
    let places = FoldedText.places(of: wanted, in: texts.bytes)
    guard places.count == 1, let place = places.first else { return nil }
    var crossing = Crossing(pieces: [], labels: [])
    for part in texts.parts where part.range.overlaps(place) {
      let range = part.range.clamped(to: place)
      guard !part.isLabel else {
        // Half a label cannot be changed.
        guard range == part.range, !crossing.pieces.isEmpty else { return nil }
        crossing.labels.append(Array(texts.bytes[range]))
        continue
      }
      let (start, end) = (range.lowerBound - part.range.lowerBound, range.upperBound - part.range.lowerBound)
      crossing.pieces.append(Match(unit: part.unit, range: part.offsets[start]..<part.offsets[end]))
    }
    return crossing.pieces.count > 1 && crossing.labels.count == crossing.pieces.count - 1 ? crossing : nil
  }

  /// Lets the words of `crossing` give way to `new`, which holds the same labels; whether it does.
  mutating func replace(_ crossing: Crossing, with new: [UInt8]) -> Bool {
    var rest = FoldedText(new[...]).bytes[...]
    var pieces: [[UInt8]] = []
    for label in crossing.labels {
      guard let found = rest.firstRange(of: [0x20] + label + [0x20]) else { return false }
      pieces.append(Array(rest[..<found.lowerBound]))
      rest = rest[found.upperBound...]
    }
    pieces.append(Array(rest))
    for (match, piece) in zip(crossing.pieces, pieces) { replace([match], with: piece) }
    return true
  }

  private struct RunningText {
    struct Part {
      var unit: Int
      var range: Range<Int>
      var offsets: [Int]
      var isLabel: Bool
    }

    var bytes: [UInt8] = []
    var parts: [Part] = []

    mutating func add(_ text: ArraySlice<UInt8>, of unit: Int, isLabel: Bool) {
      let folded = FoldedText(text)
      guard !folded.bytes.isEmpty else { return }
      if !bytes.isEmpty { bytes.append(0x20) }
      let range = bytes.count..<(bytes.count + folded.bytes.count)
      bytes += folded.bytes
      parts.append(Part(unit: unit, range: range, offsets: folded.offsets, isLabel: isLabel))
    }
  }

  /// The texts and labels one after another, with a space between them.
  private static func runningText(of units: [(index: Int, unit: Unit)]) -> RunningText {
    var text = RunningText()
    for (index, unit) in units {
      text.add(unit.label[...], of: index, isLabel: true)
      text.add(unit.text.bytes[...], of: index, isLabel: false)
    }
    return text
  }
}
