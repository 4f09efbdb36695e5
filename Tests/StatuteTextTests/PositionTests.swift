import StatuteText
import Testing

@Suite("Positions in a text")
struct PositionTests {
  @Test(
    "count what the client counts",
    arguments: [(PositionEncoding.utf8, 14), (.utf16, 9), (.utf32, 8)])
  func encodings(encoding: PositionEncoding, column: Int) {
    // The offset is that after §, a NO-BREAK SPACE, 7., a space, å with a combining ring, and an emoji.
    let line = "§\u{A0}7. a\u{30A}😀"
    let text = SourceText("Kapitel 1\r\n\(line)jf. stk. 2")
    let offset = 11 + line.utf8.count
    #expect(text.position(at: offset, encoding: encoding) == Position(line: 1, column: column))
    #expect(text.offset(of: Position(line: 1, column: column), encoding: encoding) == offset)
  }

  @Test("are right after thousands of characters outside the basic plane")
  func manySurrogatePairs() {
    let text = SourceText(String(repeating: "😀", count: 10_000))
    #expect(text.position(at: text.count, encoding: .utf16) == Position(line: 0, column: 20_000))
    #expect(text.position(at: text.count, encoding: .utf32) == Position(line: 0, column: 10_000))
    #expect(text.offset(of: Position(line: 0, column: 19_998), encoding: .utf16) == 39_996)
  }

  @Test("inside a character are those of the character")
  func insideCharacter() {
    let text = SourceText("a😀b")
    for offset in 1...4 {
      #expect(text.position(at: offset, encoding: .utf16) == Position(line: 0, column: 1))
    }
    #expect(text.offset(of: Position(line: 0, column: 2), encoding: .utf16) == 1)
    #expect(text.offset(of: Position(line: 0, column: 3), encoding: .utf16) == 5)
    #expect(text.offset(of: Position(line: 0, column: 3), encoding: .utf8) == 1)
  }

  @Test("never stand in a line break")
  func lineBreak() {
    let text = SourceText("ret\r\nog\rpligt\n")
    #expect(text.position(at: 3, encoding: .utf16) == Position(line: 0, column: 3))
    #expect(text.position(at: 4, encoding: .utf16) == Position(line: 0, column: 3))
    #expect(text.position(at: 5, encoding: .utf16) == Position(line: 1, column: 0))
    #expect(text.position(at: 14, encoding: .utf16) == Position(line: 3, column: 0))
    #expect(text.offset(of: Position(line: 0, column: 99), encoding: .utf16) == 3)
    #expect(text.offset(of: Position(line: 1, column: 3), encoding: .utf8) == 7)
  }

  @Test("outside the text are clamped", arguments: [PositionEncoding.utf8, .utf16, .utf32])
  func outside(encoding: PositionEncoding) {
    let text = SourceText("år\nog dag")
    var mapper = PositionMapper(text, encoding: encoding)
    for (line, column, expected) in [
      (9, 0, 10), (.max, .max, 10), (-1, 5, 0), (.min, .min, 0), (0, -7, 0), (0, .min, 0), (1, .max, 10), (0, .max, 3),
    ] {
      let position = Position(line: line, column: column)
      #expect(text.offset(of: position, encoding: encoding) == expected)
      #expect(mapper.offset(of: position) == expected)
    }
    #expect(text.position(at: -4, encoding: encoding) == Position(line: 0, column: 0))
    #expect(text.position(at: .max, encoding: encoding) == Position(line: 1, column: 6))
    #expect(mapper.position(at: .min) == Position(line: 0, column: 0))
    #expect(mapper.position(at: .max) == Position(line: 1, column: 6))
  }

  @Test("do not count a byte order mark", arguments: [PositionEncoding.utf8, .utf16, .utf32])
  func byteOrderMark(encoding: PositionEncoding) {
    let text = SourceText("\u{FEFF}Lov om \u{FEFF}jagt\n\u{FEFF}§ 1.")
    #expect(text.byteOrderMarkCount == 3)
    #expect(text.position(at: 0, encoding: encoding) == Position(line: 0, column: 0))
    #expect(text.position(at: 3, encoding: encoding) == Position(line: 0, column: 0))
    #expect(text.position(at: 4, encoding: encoding) == Position(line: 0, column: 1))
    #expect(text.offset(of: Position(line: 0, column: 0), encoding: encoding) == 3)
    #expect(text.offset(of: Position(line: 0, column: 4), encoding: encoding) == 7)
    // Only at the start of the text is the character a mark.
    let afterMark = text.position(at: text.count, encoding: encoding)
    #expect(afterMark == Position(line: 1, column: encoding == .utf8 ? 8 : 5))
  }

  @Test("are ordered as the text is")
  func order() {
    #expect(Position(line: 1, column: 9) < Position(line: 2, column: 0))
    #expect(Position(line: 1, column: 8) < Position(line: 1, column: 9))
  }

  @Test("exist in an empty text")
  func empty() {
    let text = SourceText("")
    #expect(text.position(at: 0, encoding: .utf16) == Position(line: 0, column: 0))
    #expect(text.offset(of: Position(line: 0, column: 0), encoding: .utf16) == 0)
    #expect(SourceText("\u{FEFF}").offset(of: Position(line: 0, column: 5), encoding: .utf16) == 3)
  }

  @Test("are what counting character by character gives", arguments: [PositionEncoding.utf8, .utf16, .utf32])
  func random(encoding: PositionEncoding) {
    var generator = SeededGenerator(seed: 1683)
    for _ in 0..<60 {
      let draft = (generator.below(3) == 0 ? "\u{FEFF}" : "") + generator.draft(length: generator.below(40))
      let text = SourceText(draft)
      let naive = NaivePositions(draft, encoding)
      for offset in -2...(text.count + 2) {
        #expect(text.position(at: offset, encoding: encoding) == naive.position(at: offset))
      }
      for line in -1...text.lineCount {
        for column in -1...(text.lineRange(line).count + 2) {
          let position = Position(line: line, column: column)
          #expect(
            text.offset(of: position, encoding: encoding)
              == (line < 0 ? text.byteOrderMarkCount : naive.offset(of: position)))
        }
      }
    }
  }
}
