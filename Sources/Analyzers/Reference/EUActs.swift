import Analysis
import StatuteModel
import StatuteText

/// The rules on how acts of the EU are cited.
enum EUActs {
  /// Nummeret på en EU-retsakt har ikke den form, der hører til året.
  ///
  /// Fra 2015 skrives »(EU) 2016/679« uden »nr.« Før 2015 har forordninger »(EU) nr. 575/2013« og direktiver
  /// »2003/87/EF«, også uden »nr.« Reglen ser på forordninger og direktiver.
  ///
  /// ## Hvorfor
  ///
  /// Nummeret er det, læseren slår op; i en forkert form findes retsakten ikke.
  ///
  /// ## Kilde
  ///
  /// RF34. EUSG.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om dyrepensioner
  /// § 1. Loven gælder ud over Europa-Parlamentets og Rådets forordning (EU) nr. 429/2016 af 9. marts 2016.
  /// ```
  ///
  /// ## Rigtigt
  ///
  /// ```lov
  /// Lov om dyrepensioner
  /// § 1. Loven gælder ud over Europa-Parlamentets og Rådets forordning (EU) 2016/429 af 9. marts 2016.
  /// ```
  ///
  /// ## English
  ///
  /// The number of an act of the EU does not have the form of its year: from 2015 »(EU) 2016/679«, before that
  /// »(EU) nr. 575/2013« for regulations and »2003/87/EF« for directives.
  static let number = Rule("reference/eu-number", catalogue: ["RF34"], severity: .information)

  /// En henvisning til EU-Tidende passer ikke til datoen.
  ///
  /// Retsakter fra den 1. oktober 2023 og senere citeres uden nummer og side: »EU-Tidende, L af 31. oktober 2023«.
  /// Ældre har år, nummer og side: »EU-Tidende 2016, nr. L 119, side 1«.
  ///
  /// ## Hvorfor
  ///
  /// EU-Tidende udkommer siden da med hver retsakt for sig; der er ingen sider at slå op på.
  ///
  /// ## Kilde
  ///
  /// RF35. LK 7.4.5.1.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om ændring af lov om batterier
  /// § 1
  /// I lov nr. 10 af 1. januar 2020 om batterier foretages følgende ændring:
  /// 1. Fodnoten til lovens titel affattes således:
  /// »1) Loven gennemfører dele af et direktiv, EU-Tidende 2024, nr. L 1500, side 1.«
  /// § 2
  /// Loven træder i kraft den 1. juli 2026.
  /// ```
  ///
  /// ## Rigtigt
  ///
  /// ```lov
  /// Lov om ændring af lov om batterier
  /// § 1
  /// I lov nr. 10 af 1. januar 2020 om batterier foretages følgende ændring:
  /// 1. Fodnoten til lovens titel affattes således:
  /// »1) Loven gennemfører dele af et direktiv, EU-Tidende, L af 29. maj 2024.«
  /// § 2
  /// Loven træder i kraft den 1. juli 2026.
  /// ```
  ///
  /// ## English
  ///
  /// A citation of the Official Journal does not fit its date: from 1 October 2023 without issue and page.
  static let journal = Rule("reference/oj-citation", catalogue: ["RF35"], severity: .warning)

  /// Der står komma inde i navnet på en EU-retsakt.
  ///
  /// Mellem nummer og dato er der intet komma: »direktiv 95/46/EF af 24. oktober 1995 om …«.
  ///
  /// ## Hvorfor
  ///
  /// Navnet er én betegnelse; kommaet deler den.
  ///
  /// ## Kilde
  ///
  /// RF36. EUSG 5.9.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om dyrepensioner1)
  /// § 1. Loven gennemfører Rådets direktiv 98/58/EF, af 20. juli 1998 om beskyttelse af dyr.
  /// ```
  ///
  /// ## Rigtigt
  ///
  /// ```lov
  /// Lov om dyrepensioner1)
  /// § 1. Loven gennemfører Rådets direktiv 98/58/EF af 20. juli 1998 om beskyttelse af dyr.
  /// ```
  ///
  /// ## English
  ///
  /// A comma stands inside the name of an act of the EU, between number and date.
  static let comma = Rule("reference/eu-title-comma", catalogue: ["RF36"], severity: .information)

  /// The first year whose acts are numbered year first (EUSG).
  private static let yearFirst = 2015
  /// Numbers above this are no years.
  static let lastYear = 2060

  /// Reports how the regulation or directive whose name begins at `offset` is numbered.
  static func check(at offset: Int, node: Int, _ bytes: [UInt8], _ report: inout Report) {
    var reader = WordReader(bytes, at: offset)
    let isDirective = reader.skip("direktiv")
    guard isDirective || reader.skip("forordning") else { return }
    reader.skipLetters()
    guard reader.skipGap() else { return }
    let start = reader.offset
    guard let found = numbered(&reader) else { return }
    if let right = mended(found, isDirective: isDirective) {
      let range = ByteRange(start, reader.offset)
      report.add(
        number, at: range, node: node, .number(right), fixes: [(.write(right), false, [TextEdit(range, right)])])
    }
    var ahead = reader
    guard ahead.skip(","), ahead.skipGap(), ahead.skip("af"), ahead.skipGap(), ahead.next.isDigit else { return }
    let sign = ByteRange(reader.offset, reader.offset + 1)
    report.add(comma, at: sign, node: node, .comma, fixes: [(.deleteComma, true, [TextEdit(sign, "")])])
  }

  /// A number as written: `(EU) nr. 575/2013`, `2003/87/EF`.
  struct Numbered {
    var prefix: String?
    var hasWord: Bool
    var first: Int
    var second: Int
    var suffix: String?
  }

  static func numbered(_ reader: inout WordReader) -> Numbered? {
    var prefix: String?
    if reader.next == 0x28 {
      reader.offset += 1
      guard let community = community(&reader), reader.skip(")") else { return nil }
      prefix = community
      reader.skipGap()
    }
    let hasWord = reader.skip("nr.")
    reader.skipGap()
    guard let first = reader.number(), reader.skip("/"), let second = reader.number() else { return nil }
    var suffix: String?
    var ahead = reader
    if ahead.skip("/"), let community = community(&ahead) {
      suffix = community
      reader = ahead
    }
    return Numbered(prefix: prefix, hasWord: hasWord, first: first, second: second, suffix: suffix)
  }

  private static func community(_ reader: inout WordReader) -> String? {
    if reader.skip("eøf") { return "EØF" }
    if reader.skip("eu") { return "EU" }
    if reader.skip("ef") { return "EF" }
    if reader.skip("ria") { return "RIA" }
    return nil
  }

  static func isYear(_ number: Int) -> Bool { number >= yearFirst && number <= lastYear }

  /// The right form; nil where the form is right, or where nobody can tell which number is the year.
  private static func mended(_ found: Numbered, isDirective: Bool) -> String? {
    guard isYear(found.first) != isYear(found.second) || !isYear(found.first) else { return nil }
    let isNew = isYear(found.first) || isYear(found.second) && !isDirective
    if isNew, found.prefix == "EU" || found.suffix == "EU" {
      let (year, number) = isYear(found.first) ? (found.first, found.second) : (found.second, found.first)
      let isRight = found.prefix == "EU" && !found.hasWord && found.suffix == nil && isYear(found.first)
      return isRight ? nil : "(EU) \(year)/\(number)"
    }
    if isDirective {
      guard found.hasWord, found.prefix == nil, let suffix = found.suffix else { return nil }
      return "\(found.first)/\(found.second)/\(suffix)"
    }
    if let prefix = found.prefix, !found.hasWord, found.suffix == nil {
      return "(\(prefix)) nr. \(found.first)/\(found.second)"
    }
    return nil
  }

  /// Reports the citation of EU-Tidende that begins at `offset`.
  static func checkJournal(at offset: Int, node: Int, _ bytes: [UInt8], _ report: inout Report) {
    var reader = WordReader(bytes, at: offset)
    guard reader.skip("eu-tidende") else { return }
    var ahead = reader
    if ahead.skipGap(), let year = ahead.number() {
      guard year > 2023, year <= lastYear else { return }
      report.add(journal, at: ByteRange(offset, ahead.offset), node: node, .newJournal)
      return
    }
    ahead = reader
    guard ahead.skip(","), ahead.skipGap(), ahead.skip("l"), ahead.skipGap(), ahead.skip("af"), let date = ahead.date(),
      (date.year, date.month) < (2023, 10)
    else { return }
    report.add(journal, at: ByteRange(offset, ahead.offset), node: node, .oldJournal)
  }
}

extension Message {
  fileprivate static func number(_ right: String) -> Message {
    Message(da: "Nummeret skrives »\(right)«.", en: "The number is written »\(right)«.")
  }
  fileprivate static func write(_ right: String) -> Message {
    Message(da: "Skriv »\(right)«", en: "Write »\(right)«")
  }
  fileprivate static var comma: Message {
    Message(da: "Der står intet komma mellem nummer og dato.", en: "No comma stands between number and date.")
  }
  fileprivate static var deleteComma: Message { Message(da: "Slet kommaet", en: "Delete the comma") }
  fileprivate static var newJournal: Message {
    Message(
      da: "Fra den 1. oktober 2023 bør der stå »EU-Tidende, L af« og dato uden nummer og side (LK 7.4.5.1).",
      en: "From 1 October 2023 it should be »EU-Tidende, L af« and the date, without issue and page (LK 7.4.5.1).")
  }
  fileprivate static var oldJournal: Message {
    Message(
      da: "Før den 1. oktober 2023 bør der stå år, nummer og side: »EU-Tidende 2016, nr. L 119, side 1« (LK 7.4.5.1).",
      en: "Before 1 October 2023 it should be year, issue and page: »EU-Tidende 2016, nr. L 119, side 1« (LK 7.4.5.1).")
  }
}
