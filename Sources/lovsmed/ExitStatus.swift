/// How the process ends (`CONTRACT.md`).
enum ExitStatus: Int32 {
  /// Nothing at or above `--fail-on`.
  case clean = 0
  /// Findings.
  case findings = 1
  /// The command could not do its work; standard error says why.
  case failure = 2
}
