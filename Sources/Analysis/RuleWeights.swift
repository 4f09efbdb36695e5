/// What every rule weighs in a run: settings and choices worked out once, so that a finding costs one look-up.
public struct RuleWeights: Sendable {
  /// The rules there are.
  public let catalogue: RuleCatalogue
  /// In the order of the catalogue.
  private let weights: [Weight]
  /// For each rule the setting that decided, as an index in the settings; -1 where none did.
  private let deciding: [Int]

  /// What a rule comes to.
  enum Weight: Sendable {
    /// Switched off.
    case off
    /// In force, but left out of this run, which asked for other rules.
    case leftOut
    /// In force; a finding may weigh otherwise by itself.
    case natural(Severity)
    /// In force; all findings weigh what the configuration says.
    case fixed(Severity)
  }

  /// Works out what each rule weighs.
  ///
  /// - Parameters:
  ///   - settings: What the configuration says, in the order it says it. Of several settings about one rule the most
  ///     precise wins: a rule before a pattern before a family before `*`; of two equally precise ones the later.
  ///   - selection: What the run asks for; all that is in force where it is empty. A rule that is named here outright
  ///     runs whatever the settings say; a family that is named here runs though the settings switch the family off. Where
  ///     nothing of what one names is on by itself (`complexity`), all of it runs.
  ///   - additions: What the run asks for besides, the rules among it that are off by themselves, too; settings that name
  ///     a rule more precisely stay in force.
  ///   - exclusions: What the run leaves out, unless the rule is asked for more precisely.
  public init(
    _ catalogue: RuleCatalogue, settings: [RuleSetting] = [], selection: [RuleSelector] = [],
    additions: [RuleSelector] = [], exclusions: [RuleSelector] = []
  ) {
    self.catalogue = catalogue
    var deciding = Array(repeating: -1, count: catalogue.rules.count)
    for (index, setting) in settings.enumerated() {
      for rule in catalogue.ordinals(matching: setting.selector)
      where deciding[rule] < 0 || setting.isBefore(settings[deciding[rule]]) {
        deciding[rule] = index
      }
    }
    self.deciding = deciding
    let wakening = selection.filter { selector in
      catalogue.ordinals(matching: selector).allSatisfy { !catalogue.rules[$0].isEnabled }
    }
    weights = catalogue.rules.indices.map { ordinal in
      let rule = catalogue.rules[ordinal]
      let setting = deciding[ordinal] < 0 ? nil : settings[deciding[ordinal]]
      func mostPrecise(_ selectors: [RuleSelector]) -> RuleSelector.Kind? {
        selectors.filter { $0.matches(rule) }.map(\.kind).max()
      }
      let (asked, added) = (mostPrecise(selection), mostPrecise(additions))
      let weight =
        (added ?? mostPrecise(wakening)).flatMap { Self.weight(of: rule, setting, added: $0) }
        ?? Self.weight(of: rule, setting, asked: asked, isWhole: selection.isEmpty)
      guard let excluded = mostPrecise(exclusions), max(asked ?? .all, added ?? .all) <= excluded else { return weight }
      if case .off = weight { return weight }
      return .leftOut
    }
  }

  /// What `rule` weighs that was added by a selector of the kind `added`; nil where that changes nothing.
  private static func weight(of rule: Rule, _ setting: RuleSetting?, added: RuleSelector.Kind) -> Weight? {
    switch setting?.level {
    case .off: added >= (setting?.selector.kind ?? .all) ? .natural(rule.severity) : nil
    case .severity(let severity): .fixed(severity)
    case .on, nil: .natural(rule.severity)
    }
  }

  /// The rules of `analyzers` with the severities `severities` gives; nil where a rule is off.
  init(_ analyzers: [any Analyzer], severities: (Rule) -> Severity?) {
    catalogue = RuleCatalogue(analyzers)
    deciding = Array(repeating: -1, count: catalogue.rules.count)
    weights = catalogue.rules.map { rule in
      severities(rule).map { $0 == rule.severity ? .natural($0) : .fixed($0) } ?? .off
    }
  }

  private static func weight(
    of rule: Rule, _ setting: RuleSetting?, asked: RuleSelector.Kind?, isWhole: Bool
  ) -> Weight {
    let weight: Weight =
      switch setting?.level {
      case .off where asked == .rule: .natural(rule.severity)
      case .off where asked == .family && isWide(setting) && rule.isEnabled: .natural(rule.severity)
      case .off: .off
      case .on: .natural(rule.severity)
      case .severity(let severity): .fixed(severity)
      case nil: rule.isEnabled || asked == .rule ? .natural(rule.severity) : .off
      }
    if case .off = weight { return .off }
    return isWhole || asked != nil ? weight : .leftOut
  }

  /// Whether `setting` says no more of a rule than that it is of its family.
  private static func isWide(_ setting: RuleSetting?) -> Bool { setting.map { $0.selector.kind <= .family } ?? true }

  /// What the rule at `ordinal` in the catalogue comes to.
  subscript(ordinal: Int) -> Weight { weights[ordinal] }

  /// What `rule` weighs by the configuration; nil where it is off or left out of the run.
  public func severity(of rule: Rule) -> Severity? {
    guard let ordinal = catalogue.ordinal(of: rule) else { return nil }
    return weights[ordinal].severity
  }

  /// What a finding of `rule` weighs that by itself would weigh `own`; nil where the rule is off or left out of the run.
  public func severity(of rule: Rule, findingOf own: Severity?) -> Severity? {
    catalogue.ordinal(of: rule).flatMap { weights[$0].severity(of: own) }
  }

  /// The setting that decided what `rule` weighs, as an index in the settings; nil where none is about it.
  public func decidingSetting(for rule: Rule) -> Int? {
    catalogue.ordinal(of: rule).flatMap { deciding[$0] < 0 ? nil : deciding[$0] }
  }
}

extension RuleWeights.Weight {
  /// nil where the rule does not run.
  var severity: Severity? {
    switch self {
    case .natural(let severity), .fixed(let severity): severity
    case .off, .leftOut: nil
    }
  }

  /// What a finding of the rule weighs that by itself would weigh `own`.
  func severity(of own: Severity?) -> Severity? {
    if case .natural(let severity) = self { return own ?? severity }
    return severity
  }
}

// MARK: - Suppressions

extension RuleWeights {
  /// Whether it can be told that nothing is found of the rules `selector` names: one of them at least is in force, and
  /// none that is in force is left out of this run.
  public func isDecided(_ selector: RuleSelector) -> Bool {
    var isInForce = false
    for ordinal in catalogue.ordinals(matching: selector) {
      switch weights[ordinal] {
      case .leftOut: return false
      case .off: continue
      case .natural, .fixed: isInForce = true
      }
    }
    return isInForce
  }
}
