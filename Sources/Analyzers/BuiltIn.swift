import Analysis

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
    ReferencedProvisions(),
    ReferencesElsewhere(),
    ReferenceForm(),
    ActCitations(),
    AmendingSections(),
    AmendedActs(),
    ActsInForce(),
    CommencementClauses(),
    ClosingSections(),
    CommencementDates(),
    Definitions(),
    Bills(),
    BillsAndLawInForce(),
    SuppressionComments(),
  ]
}
