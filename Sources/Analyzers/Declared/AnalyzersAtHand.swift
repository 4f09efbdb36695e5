import Analysis
import Configuration

extension [any Analyzer] {
  /// These, and those that `file` declares; nil where no configuration is in force.
  public func joined(by file: ConfigurationFile?) -> [any Analyzer] {
    guard let file else { return self }
    return self + file.declaredAnalyzers
  }
}

extension ConfigurationFile {
  /// What the file itself declares: rules on single passages, and rules on how often or in how many ways something stands.
  public var declaredAnalyzers: [any Analyzer] { analyzers(madeBy: makeAnalyzers) }

  private func makeAnalyzers() -> [any Analyzer] {
    let rules = configuration.declaredRules.map(\.value)
    let (inPassages, inTexts) = (rules.filter { !$0.looksAtWholeTexts }, rules.filter(\.looksAtWholeTexts))
    var analyzers: [any Analyzer] = []
    if !inPassages.isEmpty { analyzers.append(DeclaredPassages(inPassages)) }
    if !inTexts.isEmpty { analyzers.append(DeclaredTexts(inTexts)) }
    return analyzers
  }
}

extension DeclaredRule {
  /// Whether what it says of a place rests on other places, too.
  fileprivate var looksAtWholeTexts: Bool {
    if case .consistency = check { return true }
    return occurrence != nil
  }
}
