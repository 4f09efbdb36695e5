import StatuteText
import Testing

@Suite("The lines of a text")
struct LineTests {
  @Test("end in LF, CRLF or a lone CR")
  func lineEnds() {
    let text = SourceText("§ 1.\n§ 2.\r\n§ 3.\r§ 4.")
    #expect(text.lineStarts == [0, 6, 13, 19])
    #expect((0..<4).map { text.string(in: text.lineContentRange($0)) } == ["§ 1.", "§ 2.", "§ 3.", "§ 4."])
    #expect((0..<4).map { text.string(in: text.lineRange($0)) } == ["§ 1.\n", "§ 2.\r\n", "§ 3.\r", "§ 4."])
  }

  @Test(
    "are counted as an editor counts them",
    arguments: [
      ("", 1), ("\n", 2), ("\r", 2), ("\r\n", 2), ("\n\r", 3), ("\r\r\n", 3), ("\r\n\r\n", 3), ("a", 1), ("a\r\nb", 2),
    ])
  func count(text: String, lines: Int) {
    #expect(SourceText(text).lineCount == lines)
  }

  @Test("do not end at characters that only look like line ends to Unicode")
  func otherSeparators() {
    #expect(SourceText("a\u{2028}b\u{85}c\u{0B}d\u{0C}e").lineCount == 1)
  }

  @Test("are found by any offset")
  func lineIndex() {
    let text = SourceText("Lov\r\n\r\nom jagt")
    let expected = [0, 0, 0, 0, 0, 1, 1, 2, 2, 2, 2, 2, 2, 2]
    #expect((0..<14).map { text.lineIndex(at: $0) } == expected)
    #expect(text.lineIndex(at: 14) == 2)
    #expect(text.lineIndex(at: -3) == 0)
    #expect(text.lineIndex(at: .max) == 2)
    #expect(text.lineIndex(at: .min) == 0)
  }

  @Test("are empty where the text has none")
  func outside() {
    let text = SourceText("Lov\n")
    #expect(text.lineRange(-1) == ByteRange(0, 0))
    #expect(text.lineRange(1) == ByteRange(4, 4))
    #expect(text.lineRange(2) == ByteRange(4, 4))
    #expect(text.lineContentRange(.max) == ByteRange(4, 4))
    #expect(text.lineContentRange(.min) == ByteRange(0, 0))
  }

  @Test("give back the text when put together, also across the blocks that are read at once")
  func random() {
    var generator = SeededGenerator(seed: 1665)
    for _ in 0..<2000 {
      let text = SourceText(generator.draft(length: generator.below(60)))
      var expected: [UInt32] = [0]
      for offset in 0..<text.count
      where text[offset] == 0x0A || (text[offset] == 0x0D && text[offset + 1] != 0x0A) {
        expected.append(UInt32(offset + 1))
      }
      #expect(text.lineStarts == expected)
      #expect((0..<text.lineCount).flatMap { text[text.lineRange($0)] } == text.bytes)
    }
  }
}

@Suite("The bytes of a text")
struct ByteTests {
  @Test("outside the text are none")
  func outside() {
    let text = SourceText("Jagtloven")
    #expect(text[0] == 0x4A)
    #expect(text[-1] == nil)
    #expect(text[9] == nil)
    #expect(text[.max] == nil)
    #expect(Array(text[ByteRange(4, 99)]) == Array("loven".utf8))
    #expect(text[ByteRange(50, 99)].isEmpty)
    #expect(text.string(in: ByteRange(0, 4)) == "Jagt")
    #expect(text.string(in: ByteRange(40, 41)) == "")
  }

  @Test("of half a character become a replacement character")
  func halfCharacter() {
    #expect(SourceText("æ").string(in: ByteRange(0, 1)) == "\u{FFFD}")
  }

  @Test("lead back to the start of a character")
  func characterStart() {
    let text = SourceText("a😀æ")
    #expect((-1...9).map { text.characterStart(at: $0) } == [0, 0, 1, 1, 1, 1, 5, 5, 7, 7, 7])
  }
}
