import Analysis

extension [any Analyzer] {
  /// The documentation of `rule`: the analyzer's that declares it, or the built-in one.
  public func page(of rule: Rule) -> RulePage? {
    if rule.isBuiltIn { return RulePages.all.first { $0.id == rule.id } }
    return lazy.filter { $0.rules.contains { $0.id == rule.id } }.compactMap { $0.page(of: rule) }.first
  }
}

/// The analyzers that come with Lovsmed.
public enum BuiltIn {
  /// All of them, in the order of the catalogue.
  public static let analyzers: [any Analyzer] = [
    SectionNumbers(),
    ChildNumbers(),
    HeadingNumbers(),
    LetteredSections(),
    FirstSubsection(),
    SectionLength(),
    Chapters(),
    Lists(),
    UnnumberedInstructions(),
    Labels(),
    Annexes(),
    Titles(),
    PartOrder(),
    OrderOpenings(),
    ConsolidationOpenings(),
    ReferencedProvisions(),
    ReferencesElsewhere(),
    ReferenceForm(),
    ActCitations(),
    ActsNamedTwice(),
    AmendingSections(),
    AmendedActs(),
    ActsInForce(),
    CommencementClauses(),
    ClosingSections(),
    CommencementDates(),
    Definitions(),
    Wording(),
    MixedAbbreviations(),
    TermSpelling(),
    StruckOutText(),
    Bills(),
    BillsAndLawInForce(),
    Complexity(),
    Repetition(),
    HouseStyles(),
    SuppressionComments(),
  ]
}
