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
  /// What is said for some texts alone wins over what is said for all, however precise: the higher layer over the lower.
  public var layer: Int

  /// What is said of the rules that `selector` names.
  public init(_ selector: RuleSelector, _ level: RuleLevel, layer: Int = 0) {
    self.selector = selector
    self.level = level
    self.layer = layer
  }

  /// Whether it decides where `other` is about the same rule and was read before.
  func isBefore(_ other: RuleSetting) -> Bool {
    layer == other.layer ? !other.selector.isMorePrecise(than: selector) : layer > other.layer
  }
}
