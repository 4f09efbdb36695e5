/// All rules there are in a program, each with its place in the list, so that what is known of a rule can be kept in
/// arrays.
public struct RuleCatalogue: Sendable {
  /// The rules, in the order of the analyzers; of two with the same id the first.
  public let rules: [Rule]
  private let ordinals: [String: Int]
  /// Families whose rules are not known, for what declares them does not run.
  private let unknownFamilies: Set<String>

  /// The rules of `analyzers`.
  ///
  /// - Parameter unknownFamilies: Families whose rules are not known; none that is named is taken for a slip.
  public init(_ analyzers: [any Analyzer], unknownFamilies: Set<String> = []) {
    self.init(analyzers.flatMap(\.rules), unknownFamilies: unknownFamilies)
  }

  /// These rules.
  init(_ all: [Rule], unknownFamilies: Set<String> = []) {
    self.unknownFamilies = unknownFamilies
    var ordinals: [String: Int] = [:]
    var rules: [Rule] = []
    for rule in all where ordinals[rule.id] == nil {
      ordinals[rule.id] = rules.count
      rules.append(rule)
    }
    self.rules = rules
    self.ordinals = ordinals
  }

  /// The rule with the id `id`.
  public subscript(id: String) -> Rule? { ordinals[id].map { rules[$0] } }

  /// The place of `rule` in ``rules``; nil for a rule that no analyzer declares.
  func ordinal(of rule: Rule) -> Int? { ordinals[rule.id] }

  /// The families, in the order of their first rules.
  public var families: [String] {
    var families: [String] = []
    for rule in rules where families.last.map({ $0 != rule.family }) ?? true {
      if !families.contains(String(rule.family)) { families.append(String(rule.family)) }
    }
    return families
  }

  /// What the configuration and a comment may name: ids and families.
  public var names: [String] { families + rules.map(\.id) }

  /// The places of the rules that `selector` names.
  func ordinals(matching selector: RuleSelector) -> [Int] {
    if selector.kind == .rule { return ordinals[selector.text].map { [$0] } ?? [] }
    return rules.indices.filter { selector.matches(rules[$0]) }
  }

  /// Whether `selector` names a rule that is there, or may be one of a family whose rules are not known.
  public func holds(_ selector: RuleSelector) -> Bool {
    !ordinals(matching: selector).isEmpty || unknownFamilies.contains { selector.text.prefix { $0 != "/" } == $0 }
  }

  /// The name that `selector` is most likely a slip for.
  public func suggestion(for selector: RuleSelector) -> String? {
    if selector.kind == .pattern { return suggestion(forPattern: selector.text) }
    return nearestNames(to: selector.text, among: names, count: 1).first
  }

  /// The pattern that `text` is most likely a slip for: what it says before its first `*`, put right, where that names rules.
  private func suggestion(forPattern text: String) -> String? {
    let stem = text.prefix { $0 != "*" }
    guard text.dropFirst(stem.count) == "*", let slash = stem.firstIndex(of: "/") else { return nil }
    let rest = stem[slash...]
    let near = nearestNames(to: String(stem[..<slash]), among: families).lazy.map { "\($0)\(rest)*" }
    if let family = near.first(where: { !ordinals(matching: RuleSelector($0)).isEmpty }) { return family }
    // »structure/lists-*« for »structure/list-*«
    let stems = Set(rules.flatMap { Self.stems(of: $0.id) })
    return nearestNames(to: String(stem), among: stems.sorted(), count: 1).first.map { "\($0)*" }
  }

  /// `structure/list-in-sentence-chain` goes on after `structure/list-`, `structure/list-in-` and so on.
  private static func stems(of id: String) -> [String] {
    guard let slash = id.firstIndex(of: "/") else { return [] }
    return id[slash...].indices.filter { id[$0] == "-" }.map { String(id[...$0]) }
  }
}
