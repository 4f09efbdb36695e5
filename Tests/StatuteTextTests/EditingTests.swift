import StatuteText
import Testing

@Suite("Changing a text")
struct EditingTests {
  @Test("by several edits at once")
  func applying() throws {
    let text = SourceText("§ 1. Gebyret er 100 kr.\r\nStk. 2. Ophævet.\r\n")
    let amount = ByteRange(17, 20)
    #expect(text.string(in: amount) == "100")
    let edited = try text.applying([
      TextEdit(ByteRange(0, 0), "\u{FEFF}"),
      TextEdit(amount, "250"),
      TextEdit(ByteRange(26, text.count), "Stk.\u{A0}2. Gebyret reguleres årligt.\n"),
    ])
    #expect(edited == SourceText("\u{FEFF}§ 1. Gebyret er 250 kr.\r\nStk.\u{A0}2. Gebyret reguleres årligt.\n"))
    #expect(edited.lineStarts == SourceText(edited.string(in: ByteRange(0, edited.count))).lineStarts)
    #expect(try text.applying([]) == text)
  }

  @Test("by insertions at one place, which stand in the order given")
  func insertions() throws {
    let place = ByteRange(3, 3)
    let edited = try SourceText("Lov jagt").applying([TextEdit(place, " om"), TextEdit(place, " fiskeri og")])
    #expect(edited == SourceText("Lov om fiskeri og jagt"))
  }

  @Test("is refused outside the text, inside a character and in the wrong order")
  func refused() {
    let text = SourceText("På Færøerne")
    let outside = ByteRange(5, 99)
    let beyond = ByteRange(.max, .max)
    let cut = ByteRange(0, 2)
    #expect(throws: EditError.outsideText(outside)) { try text.applying([TextEdit(outside, "")]) }
    #expect(throws: EditError.outsideText(beyond)) { try text.applying([TextEdit(beyond, "")]) }
    #expect(throws: EditError.cutsCharacter(cut)) { try text.applying([TextEdit(cut, "i")]) }
    #expect(throws: EditError.outOfOrder(ByteRange(3, 4))) {
      try text.applying([TextEdit(ByteRange(0, 4), "I "), TextEdit(ByteRange(3, 4), "")])
    }
    #expect(throws: EditError.outOfOrder(ByteRange(0, 1))) {
      try text.applying([TextEdit(ByteRange(4, 5), ""), TextEdit(ByteRange(0, 1), "")])
    }

    var changed = text
    #expect(throws: EditError.outsideText(outside)) { try changed.replace(outside, with: "") }
    #expect(throws: EditError.cutsCharacter(cut)) { try changed.replace(cut, with: "") }
    #expect(changed == text)
    #expect(changed.lineStarts == text.lineStarts)
  }

  @Test(
    "joins and splits CRLF",
    arguments: [
      ("a\r\nb", ByteRange(2, 3), ""), ("a\r\nb", ByteRange(1, 2), ""), ("a\rb", ByteRange(2, 2), "\n"),
      ("a\nb", ByteRange(1, 1), "\r"), ("a\r\nb", ByteRange(2, 2), "x"), ("a\r\nb", ByteRange(2, 2), "\n"),
      ("a\r\nb", ByteRange(2, 2), "\r"), ("a\rx\nb", ByteRange(2, 3), ""), ("\r\n", ByteRange(0, 2), ""),
      ("a\r", ByteRange(2, 2), "\n"), ("\n", ByteRange(0, 0), "\r"), ("a\r\n\r\nb", ByteRange(2, 4), ""),
    ])
  func carriageReturns(before: String, range: ByteRange, newText: String) throws {
    var text = SourceText(before)
    try text.replace(range, with: newText)
    let fresh = try SourceText(validating: text.bytes)
    #expect(text.lineStarts == fresh.lineStarts)
  }

  @Test("keeps the line table right through thousands of random edits")
  func randomEdits() throws {
    var generator = SeededGenerator(seed: 1920)
    var text = SourceText(generator.draft(length: 60))
    for step in 0..<6000 {
      let start = text.characterStart(at: generator.below(text.count + 1))
      let longest = text.count > 1500 ? 400 : 25
      let end = max(start, text.characterStart(at: start + generator.below(longest)))
      let newText = generator.below(3) == 0 ? "" : generator.draft(length: generator.below(8))
      let range = ByteRange(start, end)
      let expected = try text.applying([TextEdit(range, newText)])
      try text.replace(range, with: newText)
      try #require(text == expected, "step \(step)")
      try #require(
        text.lineStarts == expected.lineStarts, "step \(step): \(range) gave way to \(newText.debugDescription)")
    }
  }
}
