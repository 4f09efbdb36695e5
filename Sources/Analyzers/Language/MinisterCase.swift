import Analysis
import StatuteText

/// The rules on capitals of ministers and ministries.
enum MinisterCase {
  /// En minister er skrevet med stort.
  ///
  /// Ministre skrives med lille begyndelsesbogstav inde i en sætning: »justitsministeren«.
  ///
  /// ## Hvorfor
  ///
  /// Stort bogstav er til ministeriets navn; ministeren er en stilling.
  ///
  /// ## Kilde
  ///
  /// SP16. Skrivemåden i Folketingets love.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om skovstier
  /// § 1. Efter forhandling med kommunerne kan Miljøministeren fastsætte regler om skilte.
  /// ```
  ///
  /// ## Rigtigt
  ///
  /// ```lov
  /// Lov om skovstier
  /// § 1. Efter forhandling med kommunerne kan miljøministeren fastsætte regler om skilte.
  /// ```
  ///
  /// ## English
  ///
  /// A minister is written with a capital inside a sentence. Ministers have a small letter, ministries a capital.
  static let minister = Rule("language/minister-case", catalogue: ["SP16"], severity: .information)

  /// Et ministerium er skrevet med lille.
  ///
  /// Et ministeriums navn skrives med stort begyndelsesbogstav: »Justitsministeriet«.
  ///
  /// ## Hvorfor
  ///
  /// Navnet på en institution er et egennavn.
  ///
  /// ## Kilde
  ///
  /// SP16. FTR.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om skovstier
  /// § 1. Kommunen sender listen til miljøministeriet.
  /// ```
  ///
  /// ## Rigtigt
  ///
  /// ```lov
  /// Lov om skovstier
  /// § 1. Kommunen sender listen til Miljøministeriet.
  /// ```
  ///
  /// ## English
  ///
  /// The name of a ministry begins with a small letter; names of institutions have a capital.
  static let ministry = Rule("language/ministry-case", catalogue: ["SP16"], severity: .information)

  /// The fewest bytes of a word that names one: `ministeren` with two letters before.
  static let shortest = 12

  /// Looks at `word`, which has so many bytes.
  static func check(_ word: ByteRange, _ passage: DraftedPassage, _ report: inout Report) {
    if let stem = stem(of: word, endings: ["ministeren", "ministerens"], passage) {
      guard passage.isCapital(word.start), !passage.mayBeginSentence(at: word.start), isAlone(word, passage) else {
        return
      }
      add(minister, word, stem, passage, &report)
    } else if let stem = stem(of: word, endings: ["ministeriet", "ministeriets"], passage) {
      guard !passage.isCapital(word.start), isAlone(word, passage),
        !generic.contains(where: {
          $0.utf8CodeUnitCount == stem.count && passage.bytes.readsIgnoringCase($0, at: stem.start)
        })
      else { return }
      add(ministry, word, stem, passage, &report)
    }
  }

  /// Words for any ministry.
  private static let generic: [StaticString] = ["fag", "ressort", "fagressort"]

  private static func add(
    _ rule: Rule, _ word: ByteRange, _ stem: ByteRange, _ passage: DraftedPassage, _ report: inout Report
  ) {
    let text = passage.string(word)
    let first = text.prefix(1)
    let right = (rule == minister ? first.lowercased() : first.uppercased()) + text.dropFirst()
    report.add(
      rule, at: word, node: passage.node, .form(right), fixes: [(.write(right), false, [TextEdit(word, right)])])
  }

  /// What stands before one of `endings` in `word`; nil where it ends in neither, or is nothing else.
  private static func stem(of word: ByteRange, endings: [StaticString], _ passage: DraftedPassage) -> ByteRange? {
    for ending in endings {
      let start = word.end - ending.utf8CodeUnitCount
      if start > word.start, passage.bytes.readsIgnoringCase(ending, at: start) { return ByteRange(word.start, start) }
    }
    return nil
  }

  /// Whether the word is no part of a longer name: `social- og integrationsministeriet`.
  private static func isAlone(_ word: ByteRange, _ passage: DraftedPassage) -> Bool {
    guard word.start == passage.text.start || passage.bytes[word.start - 1] != 0x2D else { return false }
    guard let before = passage.word(before: word.start), passage.isOne(of: ["og"], before),
      let first = passage.word(before: before.start)
    else { return true }
    return passage.bytes[first.end - 1] != 0x2D
  }
}

extension Message {
  fileprivate static func form(_ right: String) -> Message {
    Message(da: "Inde i en sætning skrives »\(right)«.", en: "Inside a sentence one writes »\(right)«.")
  }
  fileprivate static func write(_ right: String) -> Message { Message(da: "Skriv »\(right)«", en: "Write »\(right)«") }
}
