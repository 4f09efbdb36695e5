import StatuteText
import Testing

/// Edits made one after the other, written as one.
struct EditCompositionTests {
  private func edit(_ start: Int, _ end: Int, _ text: String) -> TextEdit { TextEdit(ByteRange(start, end), text) }

  @Test func aChangeOfWhatWasPutInIsOneChange() {
    let first = [edit(0, 6, "Stk. 22.")]
    #expect(first.followed(by: [edit(6, 7, "")]) == [edit(0, 6, "Stk. 2.")])
  }

  @Test func changesApartStayApart() {
    let first = [edit(3, 3, "ab")]
    #expect(first.followed(by: [edit(8, 9, "x")]) == [edit(3, 3, "ab"), edit(6, 7, "x")])
    #expect(first.followed(by: [edit(1, 2, "x")]) == [edit(1, 2, "x"), edit(3, 3, "ab")])
  }

  @Test func whatIsPutInAndTakenOutLeavesNothing() {
    #expect([edit(3, 3, "ab")].followed(by: [edit(3, 5, "")]).isEmpty)
  }

  @Test func randomEditsDoTogetherWhatTheyDoInTurn() throws {
    var random = SeededGenerator(seed: 20_26)
    for _ in 0..<2000 {
      let text = SourceText("§ 1. Åen er fri. Stk. 2. Båden er hvid.")
      let first = edits(of: text, &random)
      let between = try text.applying(first)
      let second = edits(of: between, &random)
      #expect(try text.applying(first.followed(by: second)) == between.applying(second))
    }
  }

  private func edits(of text: SourceText, _ random: inout SeededGenerator) -> [TextEdit] {
    let ends = (0..<Int.random(in: 0...6, using: &random)).map { _ in
      text.characterStart(at: Int.random(in: 0...text.count, using: &random))
    }.sorted()
    return stride(from: 0, to: ends.count - 1, by: 2).map { index in
      edit(ends[index], ends[index + 1], ["", "å", "ny "].randomElement(using: &random) ?? "")
    }
  }
}
