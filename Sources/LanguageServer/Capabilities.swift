/// Everything clients can ask for. A new capability is a file in `Capabilities/` and a line here.
enum Capabilities {
  static let all: [Capability] = [
    .diagnostics,
    .hover,
    .completion,
    .definition,
    .references,
    .documentHighlight,
    .rename,
    .callHierarchy,
    .documentLink,
    .codeLens,
    .commands,
    .codeActions,
    .formatting,
    .rangeFormatting,
    .onTypeFormatting,
    .documentSymbols,
    .workspaceSymbols,
    .foldingRanges,
    .selectionRanges,
    .semanticTokens,
    .inlayHints,
    .linkedEditing,
    .importedTexts,
  ]

  /// What answers each method.
  static let handlers = Dictionary(all.flatMap(\.handlers).map { ($0.method, $0) }) { first, _ in first }
}
