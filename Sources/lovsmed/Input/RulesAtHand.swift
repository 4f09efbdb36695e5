import Analysis
import Analyzers
import Configuration
import Synchronization

/// The analyzers and rules there are where one configuration is in force.
struct RulesAtHand: Sendable {
  /// The configuration; nil where there is none.
  let file: ConfigurationFile?
  /// The program's own analyzers, and those that the configuration declares.
  let analyzers: [any Analyzer]
  /// Their rules.
  let catalogue: RuleCatalogue

  /// What the program itself brings: the built-in analyzers, and those it was started with.
  static var ofProgram: [any Analyzer] { programs.withLock { $0 } }
  private static let programs = Mutex<[any Analyzer]>(BuiltIn.analyzers)

  /// Has the program check with `analyzers`, too, from now on.
  static func add(_ analyzers: [any Analyzer]) { programs.withLock { $0 += analyzers } }

  /// What keeps `analyzers` from being used beside the built-in ones; nil where nothing does.
  static func problem(in analyzers: [any Analyzer]) -> Problem? {
    guard analyzers.count > BuiltIn.analyzers.count else { return nil }
    let builtIn = BuiltIn.analyzers.flatMap(\.rules)
    var seen = Set(builtIn.map(\.id))
    for rule in analyzers.flatMap(\.rules).dropFirst(builtIn.count) {
      if rule.isBuiltIn || !rule.hasProperName {
        return Problem(
          da: "Reglen »\(rule.id)« skal hedde familie/navn, og familien må ikke være en af Lovsmeds egne.",
          en: "The rule “\(rule.id)” must be called family/name, and its family must be none of Lovsmed's own.")
      }
      if !seen.insert(rule.id).inserted {
        return Problem(
          da: "To regler hedder »\(rule.id)«.", en: "Two rules are called “\(rule.id)”.")
      }
    }
    return nil
  }

  /// The rules there are where `file` is in force; with those of its plug-ins where they are run.
  init(with file: ConfigurationFile?, _ plugins: PluginRun? = nil) {
    self.file = file
    let ofPlugins = file.flatMap { plugins?.analyzers(of: $0) } ?? []
    analyzers = Self.ofProgram.joined(by: file) + ofPlugins
    let known = Set(ofPlugins.flatMap(\.rules).map { String($0.family) })
    let families = file?.configuration.plugins.map(\.name.value) ?? []
    catalogue = RuleCatalogue(analyzers, unknownFamilies: Set(families).subtracting(known))
  }

  /// The rule with the id `id`, and what documents it.
  func explained(_ id: String) throws(Problem) -> ExplainedRule {
    guard let rule = catalogue[id] else {
      // What declares it may not run.
      if RuleSelector(id).kind == .rule, catalogue.holds(RuleSelector(id)) { throw Problem(ruleOfPlugin: id) }
      throw Problem(unknownRule: id, among: catalogue.rules.map(\.id))
    }
    return explained(rule)
  }

  /// `rule` with its page.
  func explained(_ rule: Rule) -> ExplainedRule { ExplainedRule(rule, analyzers.page(of: rule)) }
}

extension Problem {
  fileprivate init(ruleOfPlugin id: String) {
    self.init(
      da: "Reglen »\(id)« kendes ikke, for udvidelsen er ikke kørt.",
      en: "The rule “\(id)” is not known, for the plug-in has not been run.")
  }

  init(unknownRule name: String, among known: [String]) {
    let nearest = nearestNames(to: name, among: known)
    self.init(
      da: "Reglen »\(name)« findes ikke. "
        + (nearest.isEmpty ? "Se »lovsmed rules«." : "Mente du \(Wording.danish.list(nearest, "eller"))?"),
      en: "There is no rule “\(name)”. "
        + (nearest.isEmpty ? "See “lovsmed rules”." : "Did you mean \(Wording.english.list(nearest, "or"))?"))
  }
}
