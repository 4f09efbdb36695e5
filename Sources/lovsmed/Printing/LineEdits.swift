import StatuteText

/// What changes between two texts, line by line.
///
/// Lines that both texts hold once are matched as far as they stand in one order (patience diff), and lines around them as far
/// as they are alike; what is left between two matches gives way as a whole. That takes no more than linear time but for one
/// search for each line.
enum LineEdits {
  /// The edits that make `new` of `old`, in ascending order.
  static func edits(from old: SourceText, to new: SourceText) -> [TextEdit] {
    let oldLines = (0..<old.lineCount).map { old[old.lineRange($0)] }
    let newLines = (0..<new.lineCount).map { new[new.lineRange($0)] }
    var edits: [TextEdit] = []
    var (oldStart, newStart) = (0, 0)
    for (oldAnchor, newAnchor) in anchors(oldLines, newLines) + [(oldLines.count, newLines.count)] {
      guard oldAnchor >= oldStart, newAnchor >= newStart else { continue }
      var (low, lowNew) = (oldStart, newStart)
      while low < oldAnchor, lowNew < newAnchor, oldLines[low] == newLines[lowNew] {
        (low, lowNew) = (low + 1, lowNew + 1)
      }
      var (high, highNew) = (oldAnchor, newAnchor)
      while high > low, highNew > lowNew, oldLines[high - 1] == newLines[highNew - 1] {
        (high, highNew) = (high - 1, highNew - 1)
      }
      if low < high || lowNew < highNew {
        let start = low < oldLines.count ? old.lineRange(low).start : old.count
        let end = high > low ? old.lineRange(high - 1).end : start
        let text = newLines[lowNew..<highNew].flatMap { $0 }
        edits.append(TextEdit(ByteRange(start, end), String(decoding: text, as: UTF8.self)))
      }
      (oldStart, newStart) = (oldAnchor + 1, newAnchor + 1)
    }
    return edits
  }

  /// The lines that each text holds once, as far as they stand in the same order in both.
  private static func anchors(_ old: [ArraySlice<UInt8>], _ new: [ArraySlice<UInt8>]) -> [(old: Int, new: Int)] {
    func places(_ lines: [ArraySlice<UInt8>]) -> [ArraySlice<UInt8>: Int] {
      var places: [ArraySlice<UInt8>: Int] = [:]
      for (index, line) in lines.enumerated() { places[line] = places[line] == nil ? index : -1 }
      return places
    }
    let places = places(new)
    let unique = Self.unique(old)
    let pairs = old.enumerated().compactMap { index, line -> (old: Int, new: Int)? in
      guard unique.contains(line), let place = places[line], place >= 0 else { return nil }
      return (index, place)
    }
    return longestAscending(pairs)
  }

  private static func unique(_ lines: [ArraySlice<UInt8>]) -> Set<ArraySlice<UInt8>> {
    var (once, more) = (Set<ArraySlice<UInt8>>(), Set<ArraySlice<UInt8>>())
    for line in lines where !once.insert(line).inserted { more.insert(line) }
    return once.subtracting(more)
  }

  /// As many of `pairs`, which ascend in the old text, as ascend in the new one, too.
  private static func longestAscending(_ pairs: [(old: Int, new: Int)]) -> [(old: Int, new: Int)] {
    var tails: [Int] = []
    var previous: [Int?] = []
    for (index, pair) in pairs.enumerated() {
      let place = tails.countOfFirst { pairs[$0].new < pair.new }
      previous.append(place > 0 ? tails[place - 1] : nil)
      if place < tails.count { tails[place] = index } else { tails.append(index) }
    }
    var chain: [(old: Int, new: Int)] = []
    var next = tails.last
    while let index = next {
      chain.append(pairs[index])
      next = previous[index]
    }
    return chain.reversed()
  }
}

extension TextStyle {
  /// A difference with what comes in and goes out standing out, where colours are used.
  func coloured(_ difference: [UInt8]) -> [UInt8] {
    guard isColoured else { return difference }
    return difference.split(separator: 0x0A, omittingEmptySubsequences: false).map { line -> [UInt8] in
      let text = String(decoding: line, as: UTF8.self)
      switch line.first {
      case UInt8(ascii: "+"): return Array(self(text, .fix).utf8)
      case UInt8(ascii: "-"): return Array(self(text, .error).utf8)
      case UInt8(ascii: "@"): return Array(self(text, .dim).utf8)
      default: return Array(line)
      }
    }.joined(separator: [0x0A]).map { $0 }
  }
}
