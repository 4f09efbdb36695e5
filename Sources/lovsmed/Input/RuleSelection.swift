import Analysis
import Analyzers

/// The rules a caller asks for.
struct RuleSelection: Sendable {
  /// Rule ids and families; empty where nothing was asked for.
  private let names: Set<String>

  /// All rules there are, in the order of the catalogue.
  static let all: [Rule] = BuiltIn.analyzers.flatMap(\.rules)

  /// The rules with these ids and of these families; all that are on by themselves where there are no names.
  init(_ names: [String]) throws(Problem) {
    let known = Set(Self.all.flatMap { [$0.id, String($0.family)] })
    if let unknown = names.first(where: { !known.contains($0) }) {
      throw Problem(unknownRule: unknown, among: known.sorted())
    }
    self.names = Set(names)
  }

  /// The rule with the id `id`.
  static func rule(_ id: String) throws(Problem) -> Rule {
    if let rule = all.first(where: { $0.id == id }) { return rule }
    throw Problem(unknownRule: id, among: all.map(\.id))
  }

  /// How `rule` weighs; nil where it is not asked for. A rule that is off by itself is on when it is named.
  func severity(of rule: Rule) -> Severity? {
    if names.isEmpty { return rule.isEnabled ? rule.severity : nil }
    return names.contains(rule.id) || rule.isEnabled && names.contains(String(rule.family)) ? rule.severity : nil
  }

  /// The analyzers that carry out those rules.
  var analyzers: [any Analyzer] {
    BuiltIn.analyzers.filter { $0.rules.contains { severity(of: $0) != nil } }
  }
}

extension Problem {
  fileprivate init(unknownRule name: String, among known: [String]) {
    let nearest = nearestNames(to: name, among: known)
    self.init(
      da: "Reglen »\(name)« findes ikke. "
        + (nearest.isEmpty ? "Se »lovsmed rules«." : "Mente du \(Wording.danish.list(nearest, "eller"))?"),
      en: "There is no rule “\(name)”. "
        + (nearest.isEmpty ? "See “lovsmed rules”." : "Did you mean \(Wording.english.list(nearest, "or"))?"))
  }
}
