/// Where changed texts go.
enum Destination: Sendable {
  /// To the files they came from.
  case file
  /// To standard output, as the one text that came from standard input.
  case output
  /// Nowhere: what would change goes to standard output.
  case difference
  /// Nowhere: only which texts would change is said.
  case name

  /// Where changed texts go that are read at `paths`.
  ///
  /// - Throws: A ``Problem`` where standard input stands among others: what comes of it goes to standard output, alone.
  init(_ paths: [String]) throws(Problem) {
    self = .file
    guard paths.contains(InputPaths.standardInput) else { return }
    guard paths.count == 1 else {
      throw Problem(
        da: "Her skal - stå alene, for den nye tekst skrives til standarduddata.",
        en: "Here - must stand alone, for the new text goes to standard output.")
    }
    self = .output
  }
}
