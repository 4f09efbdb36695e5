import StatuteSyntax
import StatuteText

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

/// What sets an act apart: its number and the year that counts it.
public struct ActNumber: Hashable, Sendable {
  /// The number.
  public let number: Int
  /// The year.
  public let year: Int

  /// A number in a year.
  public init(_ number: Int, year: Int) { (self.number, self.year) = (number, year) }

  /// That of the act that `citation` names.
  public init(_ citation: ActCitation) { self.init(citation.number, year: citation.date.year) }
}

extension Document {
  /// The act's own number, by what the text says of itself or by the name of its file; nil where neither does.
  public var actNumber: ActNumber? {
    let metadata = ActSummary(self).metadata.completed(by: ActFileName.metadata(of: path))
    guard let number = metadata.number, let year = metadata.year ?? metadata.date?.year else { return nil }
    return ActNumber(number, year: year)
  }

  /// The acts that `range` cites by number, `lov nr. 168 af 3. marts 2004`, with the byte where each citation begins.
  public func citedActs(in range: ByteRange) -> [(citation: ActCitation, start: Int)] {
    var found: [(citation: ActCitation, start: Int)] = []
    var at = range.start
    while at < range.end {
      let isWordStart = at == 0 || source.bytes[at - 1] <= 0x20 || source.bytes[at - 1] == 0xA0
      if isWordStart, source.begins(with: "lov", at: at) {
        let end = source.characterStart(at: min(range.end, at + 100))
        if let citation = ActCitation(source.string(in: ByteRange(at, end))) { found.append((citation, at)) }
      }
      at += 1
    }
    return found
  }
}
