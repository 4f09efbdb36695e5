import StatuteSyntax

/// The title of an act, and what it makes of names.
struct ActTitle {
  /// The title on one line with plain spaces, without invisible characters and note marks.
  let text: String

  init(_ title: String) {
    var text = title.unicodeScalars.filter { !Self.isInvisible($0) }.reduce(into: "") {
      $0.unicodeScalars.append($1)
    }
    text = text.split { $0.isWhitespace || $0 == "*" || $0 == "#" }.joined(separator: " ")
    while let shorter = Self.withoutNoteMark(text) { text = shorter }
    self.text = Self.withoutNumber(text)
  }

  /// `lov om havnebade` of `lov nr. 7 af 3. maj 2027 om havnebade`; the date may be left open, `[…]`.
  static func withoutNumber(_ name: String) -> String {
    let words = name.split(whereSeparator: \.isWhitespace)
    guard words.count > 5, words[1] == "nr.", words[3] == "af" else { return name }
    let date = words[4] == "[…]" ? 1 : 3
    guard words.count > 4 + date else { return name }
    return ([words[0]] + words[(4 + date)...]).joined(separator: " ")
  }

  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\u{AD}" || scalar == "\u{FEFF}" || scalar == "\u{2060}" || ("\u{200B}"..."\u{200F}").contains(scalar)
  }

  /// `lov om buskørsel1)`, `lov om buskørsel[^1]` without its mark; nil where it has none. `(nr. 2)` is no mark.
  private static func withoutNoteMark(_ text: String) -> String? {
    if let words = text.withoutMarkdownNote { return words }
    guard text.last == ")", text.count(where: { $0 == ")" }) > text.count(where: { $0 == "(" }) else { return nil }
    let inner = text.dropLast()
    let rest = inner.prefix(inner.count - inner.reversed().prefix { $0.isASCII && $0.isNumber }.count)
    guard rest.count < inner.count, !rest.isEmpty else { return nil }
    return String(rest.last == " " ? rest.dropLast() : rest)
  }
}

// MARK: - Names

extension ActTitle {
  private static let billOpenings = ["forslag til ", "udkast til "]
  private static let consolidation = "bekendtgørelse af "
  private static let lov = "lov"

  /// What `words` above the title of a bill end in that makes it one, `Forslag til`; nil where they do not.
  static func opening(endingIn words: String) -> String? {
    let words = ActTitle(words).text
    return billOpenings.map { $0.dropLast() }.first(where: words.lowercased().hasSuffix).map {
      String(words.suffix($0.count))
    }
  }

  /// Whether it is the title of a bill.
  var isBill: Bool { Self.billOpenings.contains { text.lowercased().hasPrefix($0) } }

  /// Whether the act does nothing but amend or repeal others.
  var isAmending: Bool {
    let name = actName.lowercased()
    return name.hasPrefix("lov om ændring af ") || name.hasPrefix("lov om ophævelse af ")
  }

  /// The title of the act itself: `lov om havnebade` of `Bekendtgørelse af lov om havnebade`.
  private var actName: String {
    var name = text[...]
    for opening in Self.billOpenings + [Self.consolidation] where name.lowercased().hasPrefix(opening) {
      name = name.dropFirst(opening.count)
    }
    return String(name)
  }

  /// What others may call an act of this title.
  func names(of kind: DocumentKind) -> [String] {
    let name = actName
    guard !name.isEmpty else { return [] }
    guard kind == .act || kind == .consolidatedAct else { return [name] }
    guard let (opening, popular) = Self.splitPopularName(name) else { return [name] + Self.shortNames(name) }
    return [name, opening] + Self.definite(popular) + Self.shortNames(opening)
  }

  /// `lov om afgift af kvælstof (kvælstofafgiftsloven)` as its two names; nil where the title does not end so.
  private static func splitPopularName(_ name: String) -> (opening: String, popular: String)? {
    guard name.last == ")", let parenthesis = name.lastIndex(of: "(") else { return nil }
    let popular = name[name.index(after: parenthesis)...].dropLast()
    let opening = name[..<parenthesis]
    guard isPopularName(popular), !opening.isEmpty else { return nil }
    return (String(opening.last == " " ? opening.dropLast() : opening), String(popular))
  }

  /// Whether `words` end as the popular name of an act does, and are few.
  private static func isPopularName(_ words: some StringProtocol) -> Bool {
    let lowercased = words.lowercased()
    return (lowercased.hasSuffix("lov") || lowercased.hasSuffix("loven")) && lowercased.count > lov.count
      && words.split(separator: " ").count <= 3
  }

  /// `arveloven` of `Arvelov`, `straffeloven` of `Borgerlig straffelov`; none of titles that end in another way.
  private static func shortNames(_ name: String) -> [String] {
    guard isPopularName(name), let last = name.split(separator: " ").last, last.count > lov.count else { return [] }
    return definite(String(last))
  }

  /// `Vejbidragslov` and `vejbidragsloven`; a name that is definite already alone.
  static func definite(_ name: String) -> [String] {
    name.lowercased().hasSuffix(lov) ? [name, name + "en"] : [name]
  }
}
