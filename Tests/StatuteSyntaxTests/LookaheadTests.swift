import StatuteSyntax
import StatuteText
import Testing

/// What is told by a mark that stands lines ahead: the `«` of a quotation, the `-->` of a comment.
@Suite struct LookaheadTests {
  /// The lines, from 0, of the nodes of `kind`, as `first-last`.
  private func lines(of kind: NodeKind, in text: String) -> [String] {
    let source = SourceText(text)
    return SyntaxTree(parsing: source).nodes.filter { $0.kind == kind }.map {
      "\(source.lineIndex(at: $0.range.start))-\(source.lineIndex(at: $0.range.end - 1))"
    }
  }

  @Test func aQuotationInAnActReachesToItsOwnMark() {
    let text = "§ 1. Skiltet lyder:\n»1) Bad.\n»2) Bad ikke.\n3) Sejl.«\n4) Ro.«\n§ 2. Havnen er åben.\n"
    #expect(lines(of: .quotation, in: text) == ["1-4"])
    let unclosed = "§ 1. Skiltet lyder:\n»1) Bad.\n»2) Bad ikke.\n3) Sejl.«\n§ 2. Havnen er åben.\n"
    #expect(lines(of: .quotation, in: unclosed) == ["2-3"])
  }

  @Test(arguments: [(399, true), (401, true), (402, false)]) func aQuotationInAnActHasItsLength(lines: Int, isOne: Bool)
  {
    let text = "§ 1. Skiltet lyder:\n»1) Bad.\n" + String(repeating: "Sejl.\n", count: lines - 1) + "Ro.«\n"
    #expect(self.lines(of: .quotation, in: text) == (isOne ? ["1-\(1 + lines)"] : []))
  }

  @Test func manyMarksThatNothingClosesAreNoQuotations() {
    let open = String(repeating: "»1) Bad.\n", count: 500)
    #expect(lines(of: .quotation, in: "§ 1. Skiltet lyder:\n" + open) == [])
    // The one before the last closes the last; the last of all closes the one before it.
    #expect(lines(of: .quotation, in: "§ 1. Skiltet lyder:\n" + open + "Ro.«\nSejl.«\n") == ["499-502"])
  }

  @Test func aCommentReachesToTheNextEnd() {
    #expect(lines(of: .comment, in: "<!-- a\n<!-- b\nc -->\n§ 1. Badet er åbent.\n") == ["0-2"])
    let far = String(repeating: "x\n", count: 60)
    let text = "<!-- a\n\(far)<!-- b\n\(far)c -->\n<!-- d -->\n<!-- e\n"
    #expect(lines(of: .comment, in: text) == ["0-0", "61-122", "123-123", "124-124"])
  }
}
