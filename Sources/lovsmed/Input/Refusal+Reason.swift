import Analysis

extension Platform.Refusal {
  /// The reason in parentheses, to put after a sentence.
  func reason(in language: Language) -> String {
    switch self {
    case .notPermitted: language == .danish ? " (adgang nægtet)" : " (permission denied)"
    case .isFolder: language == .danish ? " (det er en mappe)" : " (it is a folder)"
    case .changed: language == .danish ? " (den er ændret imens)" : " (it was changed meanwhile)"
    case .other(let danish, let english): " (\(language == .danish ? danish : english))"
    case .notFound, .tooLarge, .nobodyReads, .nobodyWrites, .notYet, .notAProgram: ""
    }
  }
}
