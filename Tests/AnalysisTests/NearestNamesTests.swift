import Analysis
import Analyzers
import Testing

/// What a name is taken for a slip for.
struct NearestNamesTests {
  private let catalogue = RuleCatalogue(BuiltIn.analyzers)

  @Test(arguments: [
    ("numberin", "numbering"), ("missing-comma", "reference/missing-comma"),
    ("numbering/section-gab", "numbering/section-gap"), ("numberin/section-gap", "numbering/section-gap"),
    ("structure/lists-*", "structure/list-*"), ("structur/list-*", "structure/list-*"), ("numberin/*", "numbering/*"),
  ])
  func rules(written: String, meant: String) {
    #expect(catalogue.suggestion(for: RuleSelector(written)) == meant)
  }

  @Test(arguments: ["brandslukning", "*-brandslukning", "x/*y*"]) func whatIsNearNothing(written: String) {
    #expect(catalogue.suggestion(for: RuleSelector(written)) == nil)
  }

  @Test func whatGoesOnAsWrittenComesFirst() {
    #expect(nearestNames(to: "word", among: ["word-list", "words", "rule"]) == ["words", "word-list"])
    #expect(nearestNames(to: "ord", among: ["word", "ord-b", "a/ord"]) == ["ord-b", "a/ord", "word"])
    #expect(nearestNames(to: "", among: ["ab", "abc"]) == ["ab"])
  }
}
