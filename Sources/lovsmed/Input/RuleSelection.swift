import Analysis
import Analyzers
import Configuration

/// The rules a caller asks for.
struct RuleSelection: Sendable {
  /// The rules there are.
  static let catalogue = RuleCatalogue(BuiltIn.analyzers)
  /// All of them, in the order of the catalogue of drafting technique.
  static var all: [Rule] { catalogue.rules }

  /// What was asked for; empty where nothing was.
  let selectors: [RuleSelector]

  /// The rules with these ids, of these families and like these patterns; all that are in force where there are none.
  init(_ names: [String]) throws(Problem) {
    selectors = names.map { RuleSelector($0) }
    if let unknown = selectors.first(where: { !Self.catalogue.holds($0) }) {
      throw Problem(unknownRule: unknown.text, among: Self.catalogue.names)
    }
  }

  /// The rule with the id `id`.
  static func rule(_ id: String) throws(Problem) -> Rule {
    if let rule = catalogue[id] { return rule }
    throw Problem(unknownRule: id, among: all.map(\.id))
  }

  /// What the rules weigh where `file` is in force; nil where no configuration is.
  func weights(with file: ConfigurationFile?) -> RuleWeights {
    RuleWeights(
      Self.catalogue, settings: file?.configuration.rules.map(\.value) ?? [], selection: selectors)
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
