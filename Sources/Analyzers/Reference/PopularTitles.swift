import StatuteText

/// The acts with two names that the rules know.
enum PopularTitles {
  /// One act.
  struct Title {
    /// The short name: `renteloven`.
    let popular: StaticString
    /// The full title without it, in small letters.
    let full: StaticString
    /// Whether the short name stands in parentheses at the end of the act's own title. Otherwise it is a name of
    /// custom, which may be used but need not.
    let isOfficial: Bool

    /// Where the short name ends that begins at `offset`, perhaps as a genitive; nil where it does not stand there.
    func end(ofPopularAt offset: Int, _ bytes: [UInt8]) -> Int? {
      guard bytes.readsIgnoringCase(popular, at: offset) else { return nil }
      let end = offset + popular.utf8CodeUnitCount
      return end >= bytes.count || !bytes[end].isLetterByte || bytes[end] == 0x73 ? end : nil
    }

    /// Where the full title ends that begins at `offset`; nil where it does not stand there, or is the beginning of another:
    /// `lov om leje af almene boliger` is not `lov om leje`.
    func end(ofFullAt offset: Int, _ bytes: [UInt8]) -> Int? {
      guard bytes.readsIgnoringCase(full, at: offset) else { return nil }
      let end = offset + full.utf8CodeUnitCount
      if end < bytes.count, bytes[end].isLetterByte { return nil }
      var reader = WordReader(bytes, at: end)
      let words: [StaticString] = ["af ", "og ", "for ", "ved ", "m.v", "på ", "i forhold", "samt "]
      return reader.skipGap() && words.contains { bytes.readsIgnoringCase($0, at: reader.offset) } ? nil : end
    }
  }

  /// Acts whose short name belongs to their title.
  static let official = all.filter(\.isOfficial)
  /// Acts whose short name is one of custom.
  static let customary = all.filter { !$0.isOfficial }

  private static let all: [Title] = [
    Title(
      popular: "aktieavancebeskatningsloven",
      full: "lov om den skattemæssige behandling af gevinst og tab ved afståelse af aktier m.v.", isOfficial: true),
    Title(popular: "boafgiftsloven", full: "lov om afgift af dødsboer og gaver", isOfficial: true),
    Title(
      popular: "ejendomsavancebeskatningsloven",
      full: "lov om beskatning af fortjeneste ved afståelse af fast ejendom", isOfficial: true),
    Title(popular: "fiskeriloven", full: "lov om fiskeri og fiskeopdræt", isOfficial: true),
    Title(popular: "forældelsesloven", full: "lov om forældelse af fordringer", isOfficial: true),
    Title(
      popular: "fusionsskatteloven", full: "lov om fusion, spaltning og tilførsel af aktiver m.v.", isOfficial: true),
    Title(
      popular: "kursgevinstloven",
      full: "lov om skattemæssig behandling af gevinst og tab på fordringer, gæld og finansielle kontrakter",
      isOfficial: true),
    Title(popular: "momsloven", full: "lov om merværdiafgift", isOfficial: true),
    Title(popular: "personskatteloven", full: "lov om indkomstskat for personer m.v.", isOfficial: true),
    Title(
      popular: "registreringsafgiftsloven", full: "lov om registreringsafgift af motorkøretøjer m.v.", isOfficial: true),
    Title(popular: "renteloven", full: "lov om renter og andre forhold ved forsinket betaling", isOfficial: true),
    Title(popular: "revisorloven", full: "lov om godkendte revisorer og revisionsvirksomheder", isOfficial: true),
    Title(popular: "selskabsloven", full: "lov om aktie- og anpartsselskaber", isOfficial: true),
    Title(popular: "selskabsskatteloven", full: "lov om indkomstbeskatning af aktieselskaber m.v.", isOfficial: true),
    Title(
      popular: "virksomhedsskatteloven", full: "lov om indkomstbeskatning af selvstændige erhvervsdrivende",
      isOfficial: true),
    Title(popular: "grundloven", full: "danmarks riges grundlov", isOfficial: false),
    Title(popular: "ligningsloven", full: "lov om påligningen af indkomstskat til staten", isOfficial: true),
    Title(popular: "offentlighedsloven", full: "lov om offentlighed i forvaltningen", isOfficial: false),
    Title(popular: "planloven", full: "lov om planlægning", isOfficial: false),
    Title(popular: "retsplejeloven", full: "lov om rettens pleje", isOfficial: false),
    Title(popular: "serviceloven", full: "lov om social service", isOfficial: false),
    Title(popular: "straffeloven", full: "borgerlig straffelov", isOfficial: false),
  ]
}
