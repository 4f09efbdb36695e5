import Analysis
import Configuration

extension ConfigurationFile {
  /// Reports the rules that are named and not there.
  public func reportUnknownRules(to report: inout Report) {
    for setting in configuration.rules + configuration.overrides.flatMap(\.rules)
    where !report.weights.catalogue.holds(setting.value.selector) {
      UnknownRule.report(setting.value.selector, at: setting.range, node: 0, &report) { "\"\($0)\"" }
    }
  }
}
