// How sentences name provisions and say how often something stands there.

extension String {
  /// The name of a provision at the beginning of a sentence.
  package var asSubject: String { (prefix(1).uppercased() + dropFirst()).closed }

  /// The text with a full stop at its end; the name of a provision may have one, `2. pkt.`.
  package var withStop: String { hasSuffix(".") ? self : self + "." }
}

extension Int {
  /// `ét sted`, `to steder`, `12 steder`.
  package var danishTimes: String { "\(danish) \(self == 1 ? "sted" : "steder")" }

  /// `one place`, `2 places`.
  package var englishTimes: String { self == 1 ? "one place" : "\(self) places" }

  /// The number in letters up to ten, of the neuter.
  package var danish: String {
    let words = ["nul", "ét", "to", "tre", "fire", "fem", "seks", "syv", "otte", "ni", "ti"]
    return words.indices.contains(self) ? words[self] : String(self)
  }
}
