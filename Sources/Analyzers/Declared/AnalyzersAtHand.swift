import Analysis
import Configuration

extension [any Analyzer] {
  /// These, and those that `file` declares; nil where no configuration is in force.
  public func joined(by file: ConfigurationFile?) -> [any Analyzer] {
    guard let file else { return self }
    return self + file.declaredAnalyzers
  }
}

extension ConfigurationFile {
  /// What the file itself declares.
  public var declaredAnalyzers: [any Analyzer] { [] }
}
