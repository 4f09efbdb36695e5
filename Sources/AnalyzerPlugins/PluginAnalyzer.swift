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
  private let tell: @Sendable (Message) -> Void

  /// The rules of the plug-in.
  public var rules: [Rule] { declared.rules }
  /// One document at a time.
  public var scope: AnalyzerScope { .document }

  /// An analyzer that asks `plugin`, which has the rules of `profile`.
  ///
  /// - Parameter tell: Gets what there is to tell the user where a text has not been looked at as it should.
  public init(_ plugin: Plugin, _ profile: PluginProfile, tell: @escaping @Sendable (Message) -> Void) {
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
      if let complaint = answer.complaint(on: plugin.declaration.name) { tell(complaint.about(document.path)) }
      if !answer.isWhole { report.leaveUnfinished(plugin.declaration.name) }
      report.add(answer.findings, in: document)
    } catch {
      report.leaveUnfinished(plugin.declaration.name)
      guard let message = error.message(on: plugin.declaration.name) else { return }
      tell(error == .givenUp ? message : message.about(document.path))
    }
  }
}

extension Message {
  /// The message, where it is to be told of the text at `path`.
  fileprivate func about(_ path: String) -> Message {
    Message(da: "\(path): \(text(in: .danish))", en: "\(path): \(text(in: .english))")
  }
}

extension Report {
  /// Adds what a plug-in has found in `document`.
  public mutating func add(_ findings: [PluginFinding], in document: Document) {
    for finding in findings {
      add(
        finding.rule, at: finding.range, node: document.tree.node(at: finding.range.start), severity: finding.severity,
        Message(da: finding.message, en: finding.message),
        related: finding.related.map { related in
          (message: Message(da: related.message, en: related.message), range: related.range)
        },
        fixes: finding.fixes.map { fix in
          (title: Message(da: fix.title, en: fix.title), isSafe: fix.isSafe, edits: fix.edits)
        })
    }
  }
}
