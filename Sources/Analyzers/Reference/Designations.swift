import Analysis
import StatuteModel
import StatuteSyntax
import StatuteText

/// The rules on how the levels of a reference are designated.
enum Designations {
  /// En henvisning bruger en betegnelse, der skrives anderledes.
  ///
  /// I henvisninger skrives »stk.«, »nr.« og »pkt.«: med punktum og lille begyndelsesbogstav, og ikke »punktum« helt ud.
  ///
  /// ## Hvorfor
  ///
  /// Ens skrivemåde gør henvisninger lette at læse og at finde, når loven skal ændres.
  ///
  /// ## Kilde
  ///
  /// RF19. LK 3.4.5.3.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om bålpladser
  /// § 1. Bål må tændes på anviste pladser. Kommunalbestyrelsen kan forbyde det i tørre perioder.
  /// § 2. Forbud efter § 1, 2. punktum, bekendtgøres.
  /// ```
  ///
  /// ## Rigtigt
  ///
  /// ```lov
  /// Lov om bålpladser
  /// § 1. Bål må tændes på anviste pladser. Kommunalbestyrelsen kan forbyde det i tørre perioder.
  /// § 2. Forbud efter § 1, 2. pkt., bekendtgøres.
  /// ```
  ///
  /// ## English
  ///
  /// A reference uses a designation that is written otherwise: »pkt.« and not »punktum«, with its stop, in small letters.
  static let form = Rule("reference/designation-form", catalogue: ["RF19"], severity: .information)

  /// Et litra i en henvisning har parentes.
  ///
  /// I loven selv står »a)« foran teksten, men i henvisninger skrives »litra a« uden parentes. EU-retsakter har parentes;
  /// henvisninger til dem melder reglen ikke.
  ///
  /// ## Hvorfor
  ///
  /// Parentesen forveksles med slutningen på en indskudt bemærkning.
  ///
  /// ## Kilde
  ///
  /// RF20. Formen i LK 3.4.5.3.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om skilte
  /// § 1. Et skilt må
  /// 1) ikke blænde, og
  /// 2) kun være belyst, hvis det
  /// a) vejleder trafikken eller
  /// b) viser vej til en læge.
  /// § 2. Skilte efter § 1, nr. 2, litra a), opsættes af vejmyndigheden.
  /// ```
  ///
  /// ## Rigtigt
  ///
  /// ```lov
  /// Lov om skilte
  /// § 1. Kravene til skilte er:
  /// 1) Skilte må ikke blænde.
  /// 2) Belyste skilte må kun:
  /// a) Vejlede trafikken.
  /// b) Vise vej til en læge.
  /// § 2. Skilte efter § 1, nr. 2, litra a, opsættes af vejmyndigheden.
  /// ```
  ///
  /// ## English
  ///
  /// A point in a reference carries a parenthesis; references are written »litra a«. Not reported for acts of the EU.
  static let parenthesis = Rule("reference/point-parenthesis", catalogue: ["RF20"], severity: .information)

  /// Tal og bogstav er skrevet sammen i en henvisning.
  ///
  /// Danske paragraffer skrives med mellemrum: »§ 7 a«. (EU's artikler skrives uden: »artikel 3a«.)
  ///
  /// ## Hvorfor
  ///
  /// »§ 7a« findes ikke, når man søger efter »§ 7 a«.
  ///
  /// ## Kilde
  ///
  /// RF21. EUSG; LK18 2.3.6.5 skriver altid mellemrum.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om ændring af lov om bytræer
  /// § 1
  /// I lov nr. 10 af 1. januar 2020 om bytræer foretages følgende ændring:
  /// 1. § 7a ophæves.
  /// § 2
  /// Loven træder i kraft den 1. juli 2026.
  /// ```
  ///
  /// ## Rigtigt
  ///
  /// ```lov
  /// Lov om ændring af lov om bytræer
  /// § 1
  /// I lov nr. 10 af 1. januar 2020 om bytræer foretages følgende ændring:
  /// 1. § 7 a ophæves.
  /// § 2
  /// Loven træder i kraft den 1. juli 2026.
  /// ```
  ///
  /// ## English
  ///
  /// Number and letter are glued in a reference; Danish sections are written »§ 7 a«.
  static let glued = Rule("reference/glued-letter", catalogue: ["RF21"], severity: .information, isForm: true)

  /// En betegnelse gentages i en simpel opregning.
  ///
  /// Inden for samme led skrives betegnelsen én gang: »stk. 2 og 3«. Den gentages, når der kommer flere led imellem:
  /// »stk. 2, nr. 1, og stk. 3«.
  ///
  /// ## Hvorfor
  ///
  /// Gentagelsen får læseren til at tro, at noget andet begynder.
  ///
  /// ## Kilde
  ///
  /// RF24. EUSG 3.2.3.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om vejfester
  /// § 1. En vejfest anmeldes til politiet.
  /// Stk. 2. Vejen må spærres.
  /// Stk. 3. Spærringen fjernes senest kl. 1.
  /// § 2. § 1, stk. 2 og stk. 3, gælder ikke for motorveje.
  /// ```
  ///
  /// ## Rigtigt
  ///
  /// ```lov
  /// Lov om vejfester
  /// § 1. En vejfest anmeldes til politiet.
  /// Stk. 2. Vejen må spærres.
  /// Stk. 3. Spærringen fjernes senest kl. 1.
  /// § 2. § 1, stk. 2 og 3, gælder ikke for motorveje.
  /// ```
  ///
  /// ## English
  ///
  /// A designation is repeated in a plain list; it is written once: »stk. 2 og 3«.
  static let repeated = Rule("reference/repeated-designation", catalogue: ["RF24"], severity: .information)

  /// Reports how the designations in `reference`, drafted text, are written.
  static func check(_ reference: Reference, previous: Reference?, _ bytes: [UInt8], _ report: inout Report) {
    let flags = reference.flags
    let isForeign = reference.owner.kind == .named || reference.chain.division == .article
    if !flags.isDisjoint(with: [.spelledOut, .missingStop, .capital]), reference.chain.division != .article {
      checkForm(reference, bytes, &report)
    }
    if flags.contains(.parenthesis), !isForeign { checkParenthesis(reference, bytes, &report) }
    if flags.contains(.gluedLetter), !isForeign { checkGlued(reference, bytes, &report) }
    if flags.contains(.repeatedDesignation), let previous {
      checkRepeated(reference, after: previous, bytes, &report)
    }
  }

  private static func checkForm(_ reference: Reference, _ bytes: [UInt8], _ report: inout Report) {
    var edits: [TextEdit] = []
    let tokens = MentionTokens(reference.range, in: bytes).tokens
    for (index, token) in tokens.enumerated() {
      guard case .designation(let level) = token.kind, level != .section, level != .division else { continue }
      let next = index + 1 < tokens.count ? tokens[index + 1] : nil
      if let edit = edit(of: token.range, level, next, isFirst: index == 0, reference, bytes) { edits.append(edit) }
    }
    guard let first = edits.first else { return }
    report.add(
      form, at: reference.range, node: reference.node, .designation(first.newText),
      fixes: [(.write(first.newText), true, edits)])
  }

  /// What mends the designation in `word`; nil where it is right.
  private static func edit(
    of word: ByteRange, _ level: ReferenceLevel, _ next: MentionTokens.Token?, isFirst: Bool, _ reference: Reference,
    _ bytes: [UInt8]
  ) -> TextEdit? {
    let hasStop = bytes.lastByte(of: word) == 0x2E
    if word.isWord("punktum", in: bytes) {
      let isAtStop = word.end < bytes.count && bytes[word.end] == 0x2E
      return TextEdit(word, isAtStop ? "pkt" : "pkt.")
    }
    let right: String? =
      switch level {
      case .subsection: "stk."
      case .item: "nr."
      case .sentence: "pkt."
      case .point: "litra"
      case .division, .section, .subpoint: nil
      }
    guard let right, bytes[word.start] | 0x20 == right.utf8.first else { return nil }
    let isCapital = bytes[word.start] & 0x20 == 0 && !(isFirst && beginsSentence(word.start, bytes))
    let lacksStop = level != .point && !hasStop && !(word.end < bytes.count && bytes[word.end] == 0x2E)
    guard isCapital || lacksStop, !word.isWord("stykke", in: bytes) else { return nil }
    let isCapitalRightly = bytes[word.start] & 0x20 == 0 && !isCapital
    return TextEdit(word, isCapitalRightly ? right.capitalisedFirst : right)
  }

  /// Whether a capital is right at `offset`: after a stop, a colon, a quotation mark, or at the start of a line.
  private static func beginsSentence(_ offset: Int, _ bytes: [UInt8]) -> Bool {
    var at = offset
    while at > 0, bytes[at - 1] == 0x20 || bytes[at - 1] == 0xA0 || bytes[at - 1] == 0xC2 { at -= 1 }
    guard at > 0 else { return true }
    let before = bytes[at - 1]
    if before == 0x2E { return !bytes.readsIgnoringCase("jf.", at: at - 3) }
    return !(before.isLetterByte || before.isDigit || before == 0x2C)
  }

  private static func checkParenthesis(_ reference: Reference, _ bytes: [UInt8], _ report: inout Report) {
    let signs = (reference.range.start..<min(reference.range.end, bytes.count)).filter { bytes[$0] == 0x29 }
    guard !signs.isEmpty, !signs.contains(where: { bytes[$0 - 1].isDigit }) else { return }
    let edits = signs.map { TextEdit(ByteRange($0, $0 + 1), "") }
    report.add(
      parenthesis, at: reference.range, node: reference.node,
      .parenthesis(bytes.string(in: reference.range, after: edits)), fixes: [(.deleteParenthesis, true, edits)])
  }

  private static func checkGlued(_ reference: Reference, _ bytes: [UInt8], _ report: inout Report) {
    var edits: [TextEdit] = []
    for token in MentionTokens(reference.range, in: bytes).tokens where token.kind == .number {
      guard bytes[token.range.start].isDigit,
        let letter = (token.range.start..<token.range.end).first(where: { !bytes[$0].isDigit }),
        bytes[letter].isLetterByte
      else { continue }
      edits.append(TextEdit(ByteRange(letter, letter), " "))
    }
    guard !edits.isEmpty else { return }
    report.add(
      glued, at: reference.range, node: reference.node, .glued(bytes.string(in: reference.range, after: edits)),
      fixes: [(.insertSpace, true, edits)])
  }

  private static func checkRepeated(
    _ reference: Reference, after previous: Reference, _ bytes: [UInt8], _ report: inout Report
  ) {
    let tokens = MentionTokens(reference.range, in: bytes).tokens
    let levels = tokens.filter { if case .designation = $0.kind { true } else { false } }
    guard levels.count == 1, tokens.count >= 2, case .designation(let level) = tokens[0].kind, level != .sentence,
      tokens[1].kind == .number, previous.chain.deepest == level, reference.chain.deepest == level,
      !previous.flags.contains(.inverted), reference.chain.division == previous.chain.division,
      !bytes.goesOnToSeeAlso(reference.range.end)
    else { return }
    let word = ByteRange(tokens[0].range.start, tokens[1].range.start)
    report.add(
      repeated, at: tokens[0].range, node: reference.node,
      .repeated(
        String(
          decoding: bytes[previous.range.start..<word.start] + bytes[word.end..<reference.range.end], as: UTF8.self
        ).replacingLineEnds),
      fixes: [(.deleteWord, true, [TextEdit(word, "")])])
  }
}

extension [UInt8] {
  /// Whether `, jf.` follows, which belongs to the last member of a list alone.
  fileprivate func goesOnToSeeAlso(_ offset: Int) -> Bool {
    guard offset < count, self[offset] == 0x2C else { return false }
    return beginsWord("jf", after: offset + 1)
  }
}

extension Message {
  fileprivate static func designation(_ right: String) -> Message {
    Message(
      da: "I henvisninger skrives »\(right)« (LK 3.4.5.3).", en: "In references one writes »\(right)« (LK 3.4.5.3).")
  }
  fileprivate static func write(_ right: String) -> Message {
    Message(da: "Skriv »\(right)«", en: "Write »\(right)«")
  }
  fileprivate static func parenthesis(_ right: String) -> Message {
    Message(
      da: "I henvisninger skrives litra uden parentes: »\(right)«.",
      en: "In references a point carries no parenthesis: »\(right)«.")
  }
  fileprivate static var deleteParenthesis: Message { Message(da: "Slet parentesen", en: "Delete the parenthesis") }
  fileprivate static func glued(_ right: String) -> Message {
    Message(
      da: "Der skal mellemrum mellem tal og bogstav: »\(right)«.",
      en: "A space belongs between number and letter: »\(right)«.")
  }
  fileprivate static var insertSpace: Message { Message(da: "Indsæt mellemrum", en: "Insert a space") }
  fileprivate static func repeated(_ right: String) -> Message {
    Message(
      da: "Betegnelsen skrives kun én gang i opregningen: »\(right)«.",
      en: "The designation is written once in the list: »\(right)«.")
  }
  fileprivate static var deleteWord: Message { Message(da: "Slet gentagelsen", en: "Delete the repetition") }
}
