import Analysis

/// Why a command cannot do its work, as one sentence for the one who called it.
struct Problem: Error {
  /// The sentence in Danish.
  let danish: String
  /// The sentence in English.
  let english: String
  /// Whether what was read is sound, but nothing that law is kept in; where it was only come upon it is no problem.
  var isOtherMatter = false

  init(da danish: String, en english: String) {
    self.danish = danish
    self.english = english
  }

  /// The sentence in `language`.
  func text(in language: Language) -> String {
    switch language {
    case .danish: danish
    case .english: english
    }
  }

  /// Writes the sentence to standard error. When even that cannot be written there is no one left to tell.
  func print(in language: Language) {
    try? Platform.write(Array("lovsmed: \(Printable.line(text(in: language)))\n".utf8), to: .error)
  }
}
