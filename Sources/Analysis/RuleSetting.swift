/// What the configuration can say of rules.
public enum RuleLevel: Hashable, Sendable {
  /// The rules do not run.
  case off
  /// The rules run, those that are off by themselves too, and weigh what they do by themselves.
  case on
  /// The rules run, those that are off by themselves too, and weigh this.
  case severity(Severity)

  /// The level with this word in the configuration.
  public init?(_ word: String) {
    guard let level = Self.all.first(where: { $0.name == word }) else { return nil }
    self = level
  }

  /// The word for it in the configuration.
  public var name: String {
    switch self {
    case .off: "off"
    case .on: "on"
    case .severity(let severity): severity.name
    }
  }

  /// All there are, the heaviest first.
  public static let all: [RuleLevel] = Severity.allCases.reversed().map(severity) + [.on, .off]
}

/// One line about rules in a configuration.
public struct RuleSetting: Sendable {
  /// The rules it is about.
  public let selector: RuleSelector
  /// What it says of them.
  public let level: RuleLevel

  /// What is said of the rules that `selector` names.
  public init(_ selector: RuleSelector, _ level: RuleLevel) {
    self.selector = selector
    self.level = level
  }
}
