import StatuteSyntax
import StatuteText

/// Looking for words in an instruction, outside of what stands between `»` and `«`.
extension [UInt8] {
  /// Where `word`, in small letters, first stands in `range` as a word of its own outside of quotation marks.
  func place(of word: StaticString, outsideQuotationsIn range: ByteRange) -> ByteRange? {
    var at = range.start
    let end = Swift.min(range.end, count)
    let first = word.utf8Start[0] | 0x20
    var depth = 0
    while at < end {
      if self[at] == 0xC2, at + 1 < end {
        if self[at + 1] == 0xBB { depth += 1 }
        if self[at + 1] == 0xAB { depth = Swift.max(0, depth - 1) }
        at += 2
        continue
      }
      let wordEnd = at + word.utf8CodeUnitCount
      if depth == 0, self[at] | 0x20 == first, wordEnd <= end, readsIgnoringCase(word, at: at),
        at == range.start || !self[at - 1].isLetterByte, wordEnd == count || !self[wordEnd].isLetterByte
      {
        return ByteRange(at, wordEnd)
      }
      at += 1
    }
    return nil
  }

  /// The offset after the last byte before `offset` that is no white space and not invisible, at least `start`.
  func end(ofTextBefore offset: Int, from start: Int) -> Int {
    var end = Swift.min(offset, count)
    while end > start {
      if self[end - 1] == 0x2A {
        end -= 1
        continue
      }
      let width = gapWidth(before: end)
      if width == 0 { break }
      end -= width
    }
    return Swift.max(end, start)
  }

  /// The offset that `end(ofTextBefore:from:)` gives, before the signs of notes that stand last.
  func end(ofTextAndNotesBefore offset: Int, from start: Int) -> Int {
    var end = end(ofTextBefore: offset, from: start)
    while case let words = RaisedNoteSign.withoutSigns(behind: self[start..<end]), words.endIndex < end {
      end = self.end(ofTextBefore: words.endIndex, from: start)
    }
    return end
  }

  /// How many bytes the white space or invisible character in front of `offset` takes; 0 where there is something else.
  private func gapWidth(before offset: Int) -> Int {
    for width in 1...3 where offset >= width && gapWidth(at: offset - width) == width { return width }
    return 0
  }

  /// Whether the bytes of both ranges are the same but for white space and invisible characters.
  func readAlike(_ a: ByteRange, _ b: ByteRange) -> Bool {
    var (left, right) = (a.start, b.start)
    while true {
      let (leftSpace, rightSpace) = (skipBlank(&left, a.end), skipBlank(&right, b.end))
      if left >= a.end || right >= b.end { return left >= a.end && right >= b.end && leftSpace == rightSpace }
      guard self[left] == self[right], leftSpace == rightSpace else { return false }
      left += 1
      right += 1
    }
  }

  /// Steps over white space and invisible characters; whether any of it is seen.
  private func skipBlank(_ at: inout Int, _ end: Int) -> Bool {
    var isSeen = false
    while at < end, at < count {
      let width = gapWidth(at: at)
      guard width > 0, self[at] != 0x2A else { return isSeen }
      if width == 1 || self[at + 1] == 0xA0 || width == 3 && self[at + 1] == 0x80 && self[at + 2] <= 0x8A {
        isSeen = true
      }
      at += width
    }
    return isSeen
  }
}
