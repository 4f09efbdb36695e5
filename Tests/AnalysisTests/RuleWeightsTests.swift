import Analysis
import Analyzers
import StatuteModel
import Testing

/// Which setting decides what a rule weighs.
struct RuleWeightsTests {
  /// The numbers have a gap, and the list is marked in a way of its own.
  private static let draft = Draft(
    """
    Lov om havnebade

    § 1. Det er forbudt at
    (1) dykke fra broen,
    (2) fiske fra broen og
    (3) medbringe glas.

    § 3. Kommunen fører tilsyn.

    """)

  @Test func withoutSettingsRulesWeighWhatTheyDo() {
    #expect(Self.draft.told() == ["4 warning structure/list-marker", "8 error numbering/section-gap"])
  }

  @Test func theMostPreciseSettingWins() {
    let rule = ("numbering/section-gap", RuleLevel.severity(.hint))
    let pattern = ("numbering/section-*", RuleLevel.severity(.information))
    let wider = ("numbering/*", RuleLevel.severity(.warning))
    let family = ("numbering", RuleLevel.off)
    #expect(Self.draft.told([rule, pattern, wider, family], only: ["numbering"]) == ["8 hint numbering/section-gap"])
    #expect(Self.draft.told([family, wider, pattern], only: ["numbering"]) == ["8 information numbering/section-gap"])
    #expect(
      Self.draft.told([wider, family]) == ["4 warning structure/list-marker", "8 warning numbering/section-gap"])
    #expect(Self.draft.told([family]) == ["4 warning structure/list-marker"])
    #expect(Self.draft.told([("*", .off)]) == [])
    #expect(Self.draft.told([("numbering", .on), ("*", .off)]) == ["8 error numbering/section-gap"])
  }

  @Test func ofTwoEquallyPreciseSettingsTheLaterWins() {
    let settings = [("*/section-gap", RuleLevel.off), ("numbering/*ap", .severity(.hint))]
    #expect(Self.draft.told(settings).last == "8 hint numbering/section-gap")
    #expect(Self.draft.told(settings.reversed()).count == 1)
  }

  @Test func aRuleThatIsOffByItselfIsOnWhenItIsSet() {
    let long = Draft("Lov om bade\n\n§ 1. Et.\n" + (2...6).map { "Stk. \($0). Mere.\n" }.joined())
    #expect(long.told() == [])
    #expect(long.told([("structure/many-subsections", .on)]) == ["3 information structure/many-subsections"])
    #expect(long.told([("structure/many-*", .severity(.error))]) == ["3 error structure/many-subsections"])
    #expect(long.told(only: ["structure/many-subsections"]) == ["3 information structure/many-subsections"])
    #expect(long.told(only: ["structure"]) == [])
  }

  @Test func whatIsAskedForWinsOverTheSettings() {
    let off = [("numbering/section-gap", RuleLevel.off)]
    #expect(Self.draft.told(off, only: ["numbering/section-gap"]) == ["8 error numbering/section-gap"])
    #expect(Self.draft.told(off, only: ["numbering"]) == [])
    #expect(Self.draft.told([("numbering", .off)], only: ["numbering"]) == ["8 error numbering/section-gap"])
    #expect(Self.draft.told([("numbering", .severity(.hint))], only: ["numbering"]) == ["8 hint numbering/section-gap"])
  }

  @Test func aSettingWinsOverWhatAFindingWeighsByItself() {
    // In an act in force numbers that begin again are a warning; in a draft they are an error.
    let inForce = Draft(
      """
      Bekendtgørelse af lov om havnebade

      Kapitel 1
      § 1. Et havnebad er åbent.
      § 2. Adgangen er gratis.

      Kapitel 2
      § 1. Kommunen fører tilsyn.
      § 2. Tilsynet er årligt.

      """)
    func weight(_ level: RuleLevel?) -> [String] {
      inForce.told(level.map { [("numbering/section-restart", $0)] } ?? [], only: ["numbering/section-restart"])
    }
    #expect(weight(nil) == ["8 warning numbering/section-restart"])
    #expect(weight(.on) == weight(nil))
    #expect(weight(.severity(.error)) == ["8 error numbering/section-restart"])
  }

  @Test func aPatternMatchesInTimeThatGrowsWithItsLength() {
    let name = Array(String(repeating: "a", count: 2000).utf8)
    let pattern = Array((String(repeating: "a*", count: 500) + "b").utf8)
    #expect(!Wildcard.matches(name[...], pattern[...]))
    #expect(Wildcard.matches(name[...], Array("a*a?a*".utf8)[...]))
  }

  @Test func theDecidingSettingIsKnown() throws {
    let settings = [("structure", RuleLevel.off), ("structure/list-*", .on)].map { RuleSetting(RuleSelector($0), $1) }
    let weights = RuleWeights(Draft.catalogue, settings: settings)
    let marker = try #require(Draft.catalogue["structure/list-marker"])
    let gap = try #require(Draft.catalogue["numbering/section-gap"])
    #expect(weights.decidingSetting(for: marker) == 1)
    #expect(weights.decidingSetting(for: gap) == nil)
    #expect(weights.severity(of: marker) == .warning)
  }
}
