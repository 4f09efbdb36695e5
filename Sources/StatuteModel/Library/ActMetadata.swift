import StatuteSyntax

/// What a publisher says of an act beside its text; each part is nil where nothing is said.
public struct ActMetadata: Hashable, Sendable {
  /// The title on one line: `Bekendtgørelse af lov om havnebade`.
  public var title: String?
  /// The popular title (populærtitel): `Havnebadsloven`.
  public var popularTitle: String?
  /// The number in its year.
  public var number: Int?
  /// The year it counts its number in.
  public var year: Int?
  /// The day it was signed.
  public var date: ActDate?
  /// The publisher's own word for the kind: `LBK H`, `LOV Æ`.
  public var type: String?
  /// Whether it applies, in the publisher's own word: `Valid`, `Historic`.
  public var status: String?

  /// Nothing is said.
  public init() {}
}

extension ActMetadata {
  /// What kind of act ``type`` stands for; nil where it says nothing of that.
  public var kind: DocumentKind? {
    guard let type = type?.uppercased().replacing(" ", with: "") else { return nil }
    if type.hasPrefix("LBK") || type.hasPrefix("DSK") { return .consolidatedAct }
    if type == "LOVÆ" || type == "LOVC" { return .amendingAct }
    if type.hasPrefix("LOV") { return .act }
    if type.hasPrefix("BEK") || type.hasPrefix("ANO") { return .executiveOrder }
    return nil
  }

  /// These words, and where they are silent, those of `other`.
  func completed(by other: ActMetadata) -> ActMetadata {
    var result = self
    result.title = title ?? other.title
    result.popularTitle = popularTitle ?? other.popularTitle
    result.type = type ?? other.type
    result.status = status ?? other.status
    result.number = number ?? other.number
    result.year = year ?? other.year
    result.date = date ?? other.date
    return result
  }
}
