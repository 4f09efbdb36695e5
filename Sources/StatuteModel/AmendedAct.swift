import StatuteSyntax
import StatuteText

extension Document {
  /// Whether an amending section that opens with these words changes this act: `I lov om havnebade, jf. …`, `I havnebadsloven,
  /// lov nr. 7 af …`, `I lov nr. 7 af 3. maj 2027 om havnebade …`.
  public func isAmended(byOpening range: ByteRange, of amending: Document) -> Bool {
    guard let words = amending.afterOpeningWord(in: range) else { return false }
    return isNamed(in: words) || isNumbered(in: words)
  }

  /// The name that an amending section with such an opening gives to this act, which it knows by its number alone: `lov om fyrtårne`
  /// where the number cited is this act's and the name another's; nil where the two agree.
  public func otherName(inOpening range: ByteRange, of amending: Document) -> String? {
    guard let words = amending.afterOpeningWord(in: range), !isNamed(in: words), isNumbered(in: words) else {
      return nil
    }
    let name = Self.nameOfAct(in: words)
    return name.hasPrefix("lov om ") ? name : nil
  }

  private func isNamed(in words: String) -> Bool {
    if ownNames.begin(Array(words.utf8)[...]) { return true }
    let name = Self.nameOfAct(in: words)
    if ownNames.isOne(name) || ActEntry(self)?.names.contains(name) == true { return true }
    // An amending act is cited with its subtitle (LK 3.4.4).
    guard let subtitle, name.hasSuffix(" " + subtitle) else { return false }
    let title = String(name.dropLast(subtitle.count + 1))
    return ownNames.isOne(title) || ActEntry(self)?.names.contains(title) == true
  }

  /// `(Ny klageordning m.v.)`, which stands under the title of an amending act; nil where nothing does.
  private var subtitle: String? {
    guard kind == .amendingAct, let title = tree.children(of: 0).first(where: { tree.nodes[$0].kind == .title }),
      let text = tree.children(of: title).first(where: { tree.nodes[$0].kind == .text })
    else { return nil }
    return source.string(in: tree.nodes[text].text).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Whether the lovbekendtgørelse cited is this one: an act that is called otherwise is still known by its number.
  private func isNumbered(in words: String) -> Bool {
    guard let cited = Self.citedConsolidation(in: words), let entry = ActEntry(self) else { return false }
    return entry.number == cited.number && entry.year == cited.date.year
  }

  /// What the opening of an amending section calls the act it changes, `lov om havnebade`; nil where it opens in another way.
  package func nameOfAct(amendedByOpening range: ByteRange) -> String? {
    afterOpeningWord(in: range).map(Self.nameOfAct)
  }

  /// What follows the »I« of the opening in `range`, `I lov om fyr, jf. …`, on one line and with those words whole that a line parts; nil
  /// where it opens in another way.
  public func afterOpeningWord(in range: ByteRange) -> String? {
    let bytes = source[range]
    guard bytes.contains(0x0A) else {
      let text = source.string(in: range)
      return Self.isOpening(text) ? String(text.dropFirst(2)) : nil
    }
    // The name of a ministry may stand on a line before.
    let lines = String(decoding: PartedWord.whole(Array(bytes)), as: UTF8.self).split(whereSeparator: \.isNewline)
      .drop { !Self.isOpening($0) }
    return lines.isEmpty ? nil : String(lines.joined(separator: " ").dropFirst(2))
  }

  private static func isOpening(_ line: some StringProtocol) -> Bool {
    line.hasPrefix("I ") || line.hasPrefix("I\u{A0}")
  }

  private static func nameOfAct(in opening: String) -> String {
    let end = nameEnds.compactMap { opening.firstRange(of: $0)?.lowerBound }.min() ?? opening.endIndex
    return ActTitle.withoutNumber(String(opening[..<end]))
  }

  /// `lovbekendtgørelse nr. 7 af 3. maj 2027` in the opening of an amending section; nil where it cites none.
  public func consolidation(citedByOpening range: ByteRange) -> ActCitation? {
    Self.citedConsolidation(in: afterOpeningWord(in: range) ?? source.string(in: range))
  }

  private static func citedConsolidation(in opening: String) -> ActCitation? {
    guard let start = opening.firstRange(of: "lovbekendtgørelse nr. ")?.lowerBound else { return nil }
    return ActCitation(opening[start...])
  }

  private static let nameEnds = [", jf. ", ", som ", " foretages ", ", foretages ", ", lov nr. ", " som ændret "]
}
