extension Problem {
  /// That the text at `path` is named twice.
  init(namedTwice path: String) {
    self.init(
      da: "\(TextReader.danishName(path)) er nævnt to gange.", en: "\(TextReader.englishName(path)) is named twice.")
  }

  /// That the text at `path` would amend itself.
  init(amendsItself path: String) {
    self.init(
      da: "\(TextReader.danishName(path)) kan ikke ændre sig selv.",
      en: "\(TextReader.englishName(path)) cannot amend itself.")
  }

  /// Refuses `paths` of which one is named twice, or is one of `others`, which they amend or are amended by.
  static func refuseRepeated(_ paths: [String], others: [String] = []) throws(Problem) {
    var seen: Set<String> = []
    for path in paths {
      if others.contains(path) { throw Problem(amendsItself: path) }
      guard seen.insert(path).inserted else { throw Problem(namedTwice: path) }
    }
  }
}
