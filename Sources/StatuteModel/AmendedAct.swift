import StatuteSyntax
import StatuteText

extension Document {
  /// Whether an amending section that opens with these words changes this act: `I lov om havnebade, jf. …`, `I havnebadsloven,
  /// lov nr. 7 af …`, `I lov nr. 7 af 3. maj 2027 om havnebade …`.
  public func isAmended(byOpening range: ByteRange, of amending: Document) -> Bool {
    let lines = amending.source.string(in: range).split(whereSeparator: \.isNewline)
    guard let line = lines.first(where: { $0.hasPrefix("I ") || $0.hasPrefix("I\u{A0}") }) else { return false }
    let text = Array(line.dropFirst(2).utf8)
    if ownNames.begin(text[...]) { return true }
    let entry = ActEntry(self)
    let name = String(decoding: text, as: UTF8.self)
    let end = Self.nameEnds.compactMap { name.firstRange(of: $0)?.lowerBound }.min() ?? name.endIndex
    let wanted = Self.withoutNumber(String(name[..<end]))
    if ownNames.isOne(wanted) || entry?.names.contains(wanted) == true { return true }
    // An act that is called otherwise is still known by its number.
    guard let cited = Self.citedConsolidation(in: name), let entry else { return false }
    return entry.number == cited.number && entry.year == cited.date.year
  }

  /// `lovbekendtgørelse nr. 7 af 3. maj 2027` in the opening of an amending section; nil where it cites none.
  public func consolidation(citedByOpening range: ByteRange) -> ActCitation? {
    Self.citedConsolidation(in: source.string(in: range))
  }

  private static func citedConsolidation(in opening: String) -> ActCitation? {
    guard let start = opening.firstRange(of: "lovbekendtgørelse nr. ")?.lowerBound else { return nil }
    return ActCitation(opening[start...])
  }

  private static let nameEnds = [", jf. ", ", som ", " foretages ", ", foretages ", ", lov nr. ", " som ændret "]

  /// `lov om havnebade` of `lov nr. 7 af 3. maj 2027 om havnebade`; the date may be left open, `[…]`.
  private static func withoutNumber(_ name: String) -> String {
    let words = name.split(whereSeparator: \.isWhitespace)
    guard words.count > 5, words[1] == "nr.", words[3] == "af" else { return name }
    let date = words[4] == "[…]" ? 1 : 3
    guard words.count > 4 + date else { return name }
    return ([words[0]] + words[(4 + date)...]).joined(separator: " ")
  }
}
