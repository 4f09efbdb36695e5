import Analysis
import StatuteModel

/// The rules of a plug-in whose findings come by another way.
public struct PluginRules: Analyzer {
  /// The rules of the plug-in.
  public let rules: [Rule]
  private let pages: [String: RulePage]

  /// One document at a time.
  public var scope: AnalyzerScope { .document }

  /// The rules of `profile`.
  public init(_ profile: PluginProfile) {
    rules = profile.rules.map(\.rule)
    pages = Dictionary(profile.rules.map { ($0.rule.id, $0.page) }) { first, _ in first }
  }

  /// What the plug-in says of `rule`.
  public func page(of rule: Rule) -> RulePage? { pages[rule.id] }
  /// Nothing.
  public func analyze(_ document: Document, report: inout Report) {}
}

/// A plug-in among the analyzers of a run that waits for it.
public struct PluginAnalyzer: Analyzer {
  private let plugin: Plugin
  private let declared: PluginRules
  private let tell: @Sendable (_ path: String?, Message) -> Void

  /// The rules of the plug-in.
  public var rules: [Rule] { declared.rules }
  /// One document at a time.
  public var scope: AnalyzerScope { .document }

  /// An analyzer that asks `plugin`, which has the rules of `profile`.
  ///
  /// - Parameter tell: Gets what there is to tell the user where a text has not been looked at as it should, and the path of
  ///   the text; nil where it is said of all that come.
  public init(
    _ plugin: Plugin, _ profile: PluginProfile, tell: @escaping @Sendable (_ path: String?, Message) -> Void
  ) {
    self.plugin = plugin
    self.tell = tell
    declared = PluginRules(profile)
  }

  /// What the plug-in says of `rule`.
  public func page(of rule: Rule) -> RulePage? { declared.page(of: rule) }

  /// Asks the plug-in.
  public func analyze(_ document: Document, report: inout Report) {
    do throws(PluginFailure) {
      let answer = try plugin.look(at: PluginSubject(document))
      if let complaint = answer.complaint(on: plugin.declaration.name) { tell(document.path, complaint) }
      if !answer.isWhole { report.leaveUnfinished(plugin.declaration.name) }
      var findings = answer.findings.weighed(by: report.weights)
      findings.place(in: document)
      report.add(findings)
    } catch {
      report.leaveUnfinished(plugin.declaration.name)
      guard let message = error.message(on: plugin.declaration.name) else { return }
      tell(error == .givenUp ? nil : document.path, message)
    }
  }
}

extension Message {
  /// The message, where it is to be told of the text at `path`.
  public func about(_ path: String) -> Message {
    Message(da: "\(path): \(text(in: .danish))", en: "\(path): \(text(in: .english))")
  }
}

extension [PluginFinding] {
  /// The findings as they weigh by `weights`, without those that no one asks for; none has its node yet.
  func weighed(by weights: RuleWeights) -> [Finding] {
    compactMap { finding in
      guard let severity = weights.severity(of: finding.rule, findingOf: finding.severity) else { return nil }
      return Finding(
        rule: finding.rule, severity: severity, message: finding.message, range: finding.range, node: 0,
        related: finding.related.map { .init(message: $0.message, range: $0.range) }, fixes: finding.fixes)
    }
  }
}

extension [Finding] {
  /// Finds the nodes that they are in.
  mutating func place(in document: Document) {
    for index in indices { self[index].node = document.tree.node(at: self[index].range.start) }
  }
}
