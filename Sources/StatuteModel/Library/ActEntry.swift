import StatuteSyntax

/// One act in a library, in one version.
public struct ActEntry: Hashable, Sendable {
  /// Where its text lies, as the store names it.
  public let path: String
  /// What kind of act it is.
  public let kind: DocumentKind
  /// The title on one line, as it stands but for note marks: `Bekendtgørelse af lov om havnebade`.
  public let title: String
  /// What other acts may call it: `lov om havnebade`, `havnebadsloven`. None is the genitive of another.
  public let names: [String]
  /// The number in its year; nil where nothing says.
  public let number: Int?
  /// The year of the number.
  public let year: Int?
  /// The day it was signed.
  public let date: ActDate?
  /// Whether it applies, in the publisher's own word (`Valid`, `Historic`); nil where nothing says.
  public let status: String?
  /// Whether it is a bill (lovforslag), not yet an act.
  public let isBill: Bool

  /// What running text calls it: its popular name, else its title, which begins with a small letter in mid-sentence: `lov om
  /// havnebade`.
  public var shortName: String {
    if let popular = names.first(where: { $0.hasSuffix("loven") }) { return popular }
    let name = names.first ?? title
    let isKind = Self.kindsOfActs.contains {
      name.hasPrefix($0) && name.dropFirst($0.count).first?.isWhitespace == true
    }
    return isKind ? name.prefix(1).lowercased() + name.dropFirst() : name
  }

  /// What titles begin with that is no name of the act's own, as in »Danmarks Riges Grundlov«.
  private static let kindsOfActs = ["Lov", "Lovbekendtgørelse", "Bekendtgørelse", "Anordning", "Cirkulære"]

  /// Whether this is the newer version of two of one act: an act before a bill, the later day, the later year, the
  /// higher number; of two that are alike, the one whose path comes first.
  func isNewer(than other: ActEntry) -> Bool {
    if isBill != other.isBill { return other.isBill }
    if let date, let day = other.date, date != day { return date > day }
    if year != other.year { return year ?? 0 > other.year ?? 0 }
    if number != other.number { return number ?? 0 > other.number ?? 0 }
    return path < other.path
  }
}

extension ActEntry {
  /// An entry for an act of which `metadata` is known; nil where it holds neither a name nor a number.
  ///
  /// - Parameters:
  ///   - kind: What the text itself looks like.
  init?(path: String, kind: DocumentKind, metadata: ActMetadata) {
    guard let title = metadata.title.map(ActTitle.init) else { return nil }
    var kind = metadata.kind ?? kind
    if kind == .act, title.isAmending { kind = .amendingAct }
    switch kind {
    case .act, .consolidatedAct, .amendingAct, .executiveOrder: break
    case .billReport, .excerpt, .other: return nil
    }
    var names = title.names(of: kind)
    if kind != .amendingAct, let popular = metadata.popularTitle { names += ActTitle.definite(popular) }
    var seen = Set<[String]>()
    names.removeAll { !seen.insert(NameWords.all(in: $0)).inserted }
    guard !names.isEmpty else { return nil }
    self.path = path
    self.kind = kind
    self.title = title.text
    self.names = names
    self.number = metadata.number
    self.year = metadata.year ?? metadata.date?.year
    self.date = metadata.date
    self.status = metadata.status
    self.isBill = title.isBill
  }
}
