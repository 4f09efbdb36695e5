/// One thing that is checked. Its documentation is the doc comment of the analyzer that declares it.
public struct Rule: Hashable, Sendable {
  /// `family/name`, as in the configuration and in JSON.
  public let id: String
  /// The rows of the catalogue of drafting technique that the rule carries out, such as `ST06`.
  public let catalogue: [String]
  /// How its findings weigh unless a finding or the configuration says otherwise.
  public let severity: Severity
  /// Whether the rule runs when nothing is configured.
  public let isEnabled: Bool
  /// Whether its safe fixes change nothing but spaces and signs, so that formatting makes them.
  public let isForm: Bool
  /// What all that the rule finds is, beside being wrong; nil where it is nothing more.
  public let tag: Tag?

  /// What an editor may show in a way of its own.
  public enum Tag: Hashable, Sendable {
    /// Not needed, and might be left out.
    case unnecessary
    /// About something that is no longer in force.
    case deprecated
  }

  /// A rule; `id` is `family/name`.
  public init(
    _ id: String, catalogue: [String], severity: Severity, isEnabled: Bool = true, isForm: Bool = false, tag: Tag? = nil
  ) {
    self.id = id
    self.catalogue = catalogue
    self.severity = severity
    self.isEnabled = isEnabled
    self.isForm = isForm
    self.tag = tag
  }

  /// The part of ``id`` before the slash.
  public var family: Substring { id.prefix { $0 != "/" } }

  /// The families of built-in rules (`CONTRACT.md`), which no other rule may take: what an author writes of them in a
  /// configuration or a comment is to mean the same everywhere.
  public static let builtInFamilies = [
    "structure", "numbering", "reference", "amendment", "definition", "commencement", "language", "bill", "complexity",
    "style", "configuration",
  ]

  /// Whether `id` is `family/name`, each a small letter and then small letters, digits and hyphens; æ, ø and å are letters.
  public static func isProper(_ id: String) -> Bool {
    let parts = id.split(separator: "/", omittingEmptySubsequences: false)
    return parts.count == 2
      && parts.allSatisfy { part in
        part.first.map { $0 != "-" && !("0"..."9" ~= $0) } ?? false
          && part.allSatisfy { "a"..."z" ~= $0 || "0"..."9" ~= $0 || "-æøå".contains($0) }
      }
  }

  /// Whether its id is one that can be written in a configuration.
  public var hasProperName: Bool { Self.isProper(id) }

  /// Whether it is of a family that is built in.
  public var isBuiltIn: Bool { Self.builtInFamilies.contains { family == $0 } }
}
