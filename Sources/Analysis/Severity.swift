/// How much a finding weighs, the lightest first.
public enum Severity: UInt8, Comparable, Sendable, CaseIterable {
  /// A matter of taste, or practice that no guidance states.
  case hint
  /// Worth knowing; nothing to mend.
  case information
  /// Departs from the guidance, or is probably wrong.
  case warning
  /// The text is wrong in itself or cannot be carried out.
  case error

  /// The word used in JSON and in the configuration.
  public var name: String {
    switch self {
    case .hint: "hint"
    case .information: "information"
    case .warning: "warning"
    case .error: "error"
    }
  }

  /// The word for it where people read.
  public func name(in language: Language) -> String {
    guard language == .danish else { return name }
    return switch self {
    case .hint: "overvej"
    case .information: "oplysning"
    case .warning: "advarsel"
    case .error: "mangel"
    }
  }

  /// Whether `a` weighs less than `b`.
  public static func < (a: Severity, b: Severity) -> Bool { a.rawValue < b.rawValue }
}
