import StatuteSyntax

/// An act as its number names it: `lov nr. 168 af 3. marts 2004`, `lovbekendtgørelse nr. 1053 af 29. oktober 2009`.
public struct ActCitation: Hashable, Sendable {
  /// What the citation calls the act; nil where it is none of those the library keeps apart.
  public let kind: DocumentKind?
  /// The number in the year of ``date``.
  public let number: Int
  /// The day the act was signed.
  public let date: ActDate

  private static let kinds: [String: DocumentKind] = [
    "lov": .act, "lovbekendtgørelse": .consolidatedAct, "lbk": .consolidatedAct, "bekendtgørelse": .executiveOrder,
    "bek": .executiveOrder,
  ]

  /// What `text` begins with; nil where that is no act's number. Short names are read too: `LBK nr 152 af 20/02/2024`.
  public init?(_ text: some StringProtocol) {
    let words = text.prefix(Self.longest).split { $0.isWhitespace }.map { Substring($0) }
    guard words.count >= 5, words[1].lowercased().hasPrefix("nr"), let number = Int(words[2]), words[3] == "af" else {
      return nil
    }
    let day = words[4] == "den" ? words.dropFirst(5) : words.dropFirst(4)
    guard let date = ActDate(danish: day) else { return nil }
    self.kind = Self.kinds[words[0].lowercased()]
    self.number = number
    self.date = date
  }

  /// No citation is longer than so many characters.
  private static let longest = 80
}
