import StatuteText
import Testing

@Suite("A mapper of positions")
struct PositionMapperTests {
  @Test("gives reports line and column from 1 in UTF-16 units, with the offset")
  func linePosition() {
    let draft = "\u{FEFF}Lov om jagt\r\n§\u{A0}7. 😀 Jagttegn"
    for encoding in [PositionEncoding.utf8, .utf16, .utf32] {
      var mapper = PositionMapper(SourceText(draft), encoding: encoding)
      #expect(mapper.linePosition(at: 3) == LinePosition(line: 1, column: 1, offset: 3))
      #expect(mapper.linePosition(at: 16) == LinePosition(line: 2, column: 1, offset: 16))
      #expect(mapper.linePosition(at: 28) == LinePosition(line: 2, column: 9, offset: 28))
      #expect(mapper.linePosition(at: 999) == LinePosition(line: 2, column: 17, offset: 36))
      #expect(mapper.linePosition(at: 4) == LinePosition(line: 1, column: 2, offset: 4))
      #expect(mapper.linePosition(at: -1) == LinePosition(line: 1, column: 1, offset: 0))
    }
  }

  @Test("answers the same in any order of look-ups", arguments: [PositionEncoding.utf8, .utf16, .utf32])
  func anyOrder(encoding: PositionEncoding) {
    var generator = SeededGenerator(seed: 1849)
    for _ in 0..<40 {
      let draft = generator.draft(length: generator.below(60))
      let text = SourceText(draft)
      let naive = NaivePositions(draft, encoding)
      var mapper = PositionMapper(text, encoding: encoding)
      for _ in 0..<150 {
        let offset = generator.below(text.count + 4) - 2
        #expect(mapper.position(at: offset) == naive.position(at: offset))
        let position = Position(line: generator.below(text.lineCount + 1), column: generator.below(40) - 1)
        #expect(mapper.offset(of: position) == naive.offset(of: position))
      }
    }
  }

  @Test("finds its way in a text whose lines are very long", arguments: [PositionEncoding.utf8, .utf16, .utf32])
  func longLines(encoding: PositionEncoding) {
    var generator = SeededGenerator(seed: 1241)
    let lines = (0..<3).map { _ in generator.draft(length: 3000, with: []) }
    let draft = "\u{FEFF}" + lines.joined(separator: "\r\n")
    let text = SourceText(draft)
    #expect((0..<3).allSatisfy { text.lineRange($0).count > 3 * 4096 })
    let naive = NaivePositions(draft, encoding)
    var mapper = PositionMapper(text, encoding: encoding)

    var nearCheckpoints: [Int] = []
    for line in 0..<3 {
      for index in 1...3 {
        let checkpoint = text.lineRange(line).start + index * 4096
        nearCheckpoints += Array((checkpoint - 5)...(checkpoint + 8))
      }
    }
    let ascending = (0..<300).map { _ in generator.below(text.count + 1) }.sorted()
    let random = (0..<300).map { _ in generator.below(text.count + 1) }
    for offset in nearCheckpoints + ascending + random {
      let position = naive.position(at: offset)
      #expect(mapper.position(at: offset) == position)
      for column in [position.column, position.column + 1] {
        let place = Position(line: position.line, column: column)
        #expect(mapper.offset(of: place) == naive.offset(of: place))
      }
    }
    let pastTheEnd = Position(line: 1, column: .max)
    #expect(mapper.offset(of: pastTheEnd) == text.lineContentRange(1).end)
  }

  @Test("needs no checkpoint for a line of exactly 4,096 bytes, and one more for the next byte")
  func lineLengthsAroundTheDistance() {
    for length in [4095, 4096, 4097, 8191, 8192, 8193] {
      let text = SourceText(String(repeating: "x", count: length) + "\n" + String(repeating: "æ", count: length))
      var mapper = PositionMapper(text)
      #expect(mapper.position(at: length) == Position(line: 0, column: length))
      #expect(mapper.position(at: text.count) == Position(line: 1, column: length))
      #expect(mapper.offset(of: Position(line: 0, column: length)) == length)
      #expect(mapper.offset(of: Position(line: 1, column: length)) == text.count)
      #expect(mapper.offset(of: Position(line: 1, column: length - 1)) == text.count - 2)
    }
  }
}
