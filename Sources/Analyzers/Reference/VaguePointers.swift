import Analysis
import StatuteModel
import StatuteText

/// The rule that references name what they point at.
enum VaguePointers {
  /// En henvisning siger ikke, hvad den peger på.
  ///
  /// »Foregående stykke« og »ovenstående bestemmelse« flytter sig, når noget indsættes. Skriv nummeret.
  ///
  /// ## Hvorfor
  ///
  /// Indsættes et stykke imellem, peger ordene på noget andet, og ingen opdager det.
  ///
  /// ## Kilde
  ///
  /// RF33. Almindelig praksis.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om gæstehavne
  /// § 1. En gæstehavn har døgnvagt.
  /// Stk. 2. Foregående stykke gælder ikke om vinteren.
  /// ```
  ///
  /// ## Rigtigt
  ///
  /// ```lov
  /// Lov om gæstehavne
  /// § 1. En gæstehavn har døgnvagt.
  /// Stk. 2. Stk. 1 gælder ikke om vinteren.
  /// ```
  ///
  /// ## English
  ///
  /// A reference does not say what it points at: »the preceding subsection«. Name the number.
  static let rule = Rule("reference/vague-pointer", catalogue: ["RF33"], severity: .hint)

  /// Reports the vague words that begin at `offset`.
  static func check(at offset: Int, node: Int, _ bytes: [UInt8], _ report: inout Report) {
    for (first, seconds) in phrases where bytes.readsIgnoringCase(first, at: offset) {
      var reader = WordReader(bytes, at: offset + first.utf8CodeUnitCount)
      guard reader.skipGap() else { return }
      let isVague = seconds.contains { second in
        bytes.readsIgnoringCase(second, at: reader.offset)
      }
      guard isVague else { return }
      reader.skipLetters()
      report.add(rule, at: ByteRange(offset, reader.offset), node: node, .vague)
      return
    }
  }

  private static let provisions: [StaticString] = [
    "stykke", "paragraf", "nummer", "punktum", "litra", "bestemmelse", "kapitel",
  ]
  private static let phrases: [(StaticString, [StaticString])] = [
    ("foregående", provisions), ("forrige", provisions), ("ovenstående", provisions), ("nedenstående", provisions),
    ("efterfølgende", provisions), ("ovennævnte", provisions), ("ovenfor", ["nævnt", "anført"]),
    ("nedenfor", ["nævnt", "anført"]),
  ]
}

extension Message {
  fileprivate static var vague: Message {
    Message(
      da: "Henvisningen flytter sig, når noget indsættes; overvej at nævne nummeret.",
      en: "The reference shifts when something is inserted; consider naming the number.")
  }
}
