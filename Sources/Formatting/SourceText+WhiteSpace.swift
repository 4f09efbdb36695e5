import StatuteText

extension SourceText {
  /// The length in bytes of the space, tab or NO-BREAK SPACE at `offset`; 0 where something else stands.
  func spaceWidth(at offset: Int) -> Int {
    switch self[offset] {
    case 0x20, 0x09: 1
    case 0xC2 where self[offset + 1] == 0xA0: 2
    default: 0
    }
  }

  /// How many spaces `range` holds; nil where it holds anything else, or a tab.
  func spaceCount(in range: ByteRange) -> Int? {
    var (at, count) = (range.start, 0)
    while at < range.end {
      let width = spaceWidth(at: at)
      guard width > 0, self[at] != 0x09 else { return nil }
      at += width
      count += 1
    }
    return count
  }

  /// The offset after the last byte in `range` that is seen.
  func visibleEnd(of range: ByteRange) -> Int {
    var end = range.end
    while end > range.start, let byte = self[end - 1] {
      if byte == 0x20 || 0x09...0x0D ~= byte {
        end -= 1
      } else if byte == 0xA0, end - 2 >= range.start, self[end - 2] == 0xC2 {
        end -= 2
      } else {
        break
      }
    }
    return end
  }

  /// Whether the line with index `line`, from 0, opens or closes code in Markdown.
  func isFence(_ line: Int) -> Bool {
    let range = lineRange(line)
    var at = range.start
    while at < range.end, self[at] == 0x20, at - range.start < 3 { at += 1 }
    guard let sign = self[at], sign == 0x60 || sign == 0x7E else { return false }
    return at + 3 <= range.end && self[at + 1] == sign && self[at + 2] == sign
  }

  /// Whether the space at `offset` in the reference `range` holds a sign or word and its number together, or a number
  /// and its letter: that of `§ 5`, `stk. 2`, `litra b`, `7 a`, not that after a comma or at `og`.
  func binds(spaceAt offset: Int, in range: ByteRange) -> Bool {
    var start = offset
    while start > range.start, let byte = self[start - 1], byte != 0x20, byte != 0xA0 { start -= 1 }
    let word = self[ByteRange(start, offset)]
    guard let last = word.last, last != 0x2C else { return false }
    if word.elementsEqual("og".utf8) || word.elementsEqual("eller".utf8) || word.elementsEqual("i".utf8) {
      return false
    }
    guard last &- 0x30 < 10 else { return true }
    // After a number only its letter.
    guard let next = self[offset + 1], (next | 0x20) &- 0x61 < 26 else { return false }
    let after = self[offset + 2]
    return after == nil || offset + 2 >= range.end || !((after ?? 0) | 0x20 &- 0x61 < 26)
  }
}
