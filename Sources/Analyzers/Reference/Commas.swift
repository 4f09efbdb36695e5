import Analysis
import StatuteModel
import StatuteSyntax
import StatuteText

/// The rules on commas in and after references.
enum Commas {
  /// Der mangler komma mellem leddene i en henvisning.
  ///
  /// Komma og mellemrum står mellem paragraf, stykke, nummer, litra og punktum: »§ 5, stk. 2, nr. 3«. I love i kraft er
  /// fundet en oplysning, da teksten dér ikke kan rettes uden en lovændring.
  ///
  /// ## Hvorfor
  ///
  /// Uden komma er det svært at se, hvor ét led slutter og det næste begynder, og søgning efter henvisningen svigter.
  ///
  /// ## Kilde
  ///
  /// RF14. LK 3.4.5.3, EUSG 3.2.3.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om byhaver
  /// § 1. En byhave anlægges efter kommunalbestyrelsens tilladelse, jf. dog § 2 stk. 2.
  /// § 2. Tilladelsen gælder i 3 år.
  /// Stk. 2. Byhaver på private arealer kræver ikke tilladelse.
  /// ```
  ///
  /// ## Rigtigt
  ///
  /// ```lov
  /// Lov om byhaver
  /// § 1. En byhave anlægges efter kommunalbestyrelsens tilladelse, jf. dog § 2, stk. 2.
  /// § 2. Tilladelsen gælder i 3 år.
  /// Stk. 2. Byhaver på private arealer kræver ikke tilladelse.
  /// ```
  ///
  /// ## English
  ///
  /// A comma lacks between the levels of a reference. In law in force the finding is information only.
  static let between = Rule("reference/missing-comma", catalogue: ["RF14"], severity: .warning)

  /// Der mangler komma efter en henvisning i flere led.
  ///
  /// En henvisning i to eller flere led lukkes med komma, når sætningen fortsætter: »§ 5, stk. 2, kan«. Før punktum,
  /// kolon, semikolon og slutparentes er der intet.
  ///
  /// ## Hvorfor
  ///
  /// Kommaet viser, hvor henvisningen slutter.
  ///
  /// ## Kilde
  ///
  /// RF15. EUSG 3.2.3; eksemplerne i LK 3.4.5.5.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om byhaver
  /// § 1. Tilladelse efter § 2, stk. 2 kan tilbagekaldes.
  /// § 2. Byhaver må anlægges på kommunale arealer.
  /// Stk. 2. På andre arealer kræves tilladelse.
  /// ```
  ///
  /// ## Rigtigt
  ///
  /// ```lov
  /// Lov om byhaver
  /// § 1. Tilladelse efter § 2, stk. 2, kan tilbagekaldes.
  /// § 2. Byhaver må anlægges på kommunale arealer.
  /// Stk. 2. På andre arealer kræves tilladelse.
  /// ```
  ///
  /// ## English
  ///
  /// The comma lacks that closes a reference of two or more levels where the sentence goes on.
  static let closing = Rule("reference/missing-closing-comma", catalogue: ["RF15"], severity: .information)

  /// Der står komma efter en henvisning i ét led.
  ///
  /// »Tilladelse efter § 5, kan gives« har et komma for meget; kun henvisninger i flere led lukkes med komma. Reglen er
  /// ikke slået til, for kommaet hører ofte til en bisætning, og det kan et program ikke altid se.
  ///
  /// ## Hvorfor
  ///
  /// Kommaet skiller grundled og udsagnsled.
  ///
  /// ## Kilde
  ///
  /// RF16. Udledt af eksemplerne i vejledningen.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om byhaver
  /// § 1. Tilladelse efter § 2, kan tilbagekaldes.
  /// § 2. Byhaver må kun anlægges efter tilladelse.
  /// ```
  ///
  /// ## Rigtigt
  ///
  /// ```lov
  /// Lov om byhaver
  /// § 1. Tilladelse efter § 2 kan tilbagekaldes.
  /// § 2. Byhaver, der er omfattet af § 1, må kun anlægges efter tilladelse.
  /// ```
  ///
  /// ## English
  ///
  /// A comma follows a reference of one level. Off by default: the comma often closes a subordinate clause.
  static let superfluous = Rule(
    "reference/superfluous-closing-comma", catalogue: ["RF16"], severity: .hint, isEnabled: false)

  /// Reports the comma that lacks inside `reference`, which is flagged so.
  static func checkBetween(_ reference: Reference, isDrafted: Bool, _ bytes: [UInt8], _ report: inout Report) {
    let tokens = MentionTokens(reference.range, in: bytes).tokens
    var edits: [TextEdit] = []
    for (token, next) in zip(tokens, tokens.dropFirst()) where token.kind == .number && lacksComma(before: next, tokens)
    {
      edits.append(TextEdit(ByteRange(token.range.end, token.range.end), ","))
    }
    guard !edits.isEmpty else { return }
    report.add(
      between, at: reference.range, node: reference.node, severity: isDrafted ? nil : .information,
      .missingComma(bytes.string(in: reference.range, after: edits)),
      fixes: [(.insertComma, true, edits)])
  }

  private static func lacksComma(before next: MentionTokens.Token, _ tokens: [MentionTokens.Token]) -> Bool {
    switch next.kind {
    case .designation(.sentence): false
    case .designation, .number: true
    case .dash, .comma, .word, .other: false
    }
  }

  /// Reports `reference`, drafted text, where it has several levels and the sentence goes on without a comma; `next` is
  /// the mention after it in its list.
  static func checkClosing(_ reference: Reference, next: Reference?, _ bytes: [UInt8], _ report: inout Report) {
    let end = reference.range.end
    guard end < bytes.count, bytes.gapWidth(at: end) > 0,
      reference.flags.contains(.missingComma) || bytes.hasComma(in: reference.range),
      goesOn(after: end, next: next, bytes)
    else { return }
    let tokens = MentionTokens(reference.range, in: bytes).tokens
    let levels = tokens.count { if case .designation = $0.kind { true } else { false } }
    guard levels > 1 || reference.flags.contains(.continued) && levels > 0, reference.chain.division != .article else {
      return
    }
    report.add(
      closing, at: reference.range, node: reference.node, .missingClosingComma,
      fixes: [(.insertComma, true, [TextEdit(ByteRange(end, end), ",")])])
  }

  /// Whether the sentence goes on after `end` with a word that the comma should come before.
  private static func goesOn(after end: Int, next: Reference?, _ bytes: [UInt8]) -> Bool {
    var at = end
    while at < bytes.count, bytes.gapWidth(at: at) > 0 {
      if bytes[at] == 0x0A { return false }
      at += bytes.gapWidth(at: at)
    }
    guard at < bytes.count, bytes[at].isLetterByte, bytes[at] & 0x20 != 0 || bytes[at] == 0xC3 else { return false }
    var wordEnd = at
    while wordEnd < bytes.count, bytes[wordEnd].isLetterByte { wordEnd += 1 }
    let word = ByteRange(at, wordEnd)
    guard joints.contains(where: { word.isWord($0, in: bytes) }) else {
      return !designations.contains { word.isWord($0, in: bytes) }
    }
    // »§ 5, stk. 2 og § 6« needs it before the new chain, »§ 5, stk. 2 og 3« does not.
    guard let next, next.range.start > wordEnd, next.range.start - wordEnd <= 3 else { return false }
    return bytes[next.range.start] == 0xC2
  }

  private static let joints: [StaticString] = ["og", "eller", "samt", "henholdsvis"]
  private static let designations: [StaticString] = ["stk", "nr", "litra", "pkt", "punktum", "led", "a", "b", "c", "i"]

  /// Reports the comma after `reference`, drafted text of one level, where a verb follows and no clause can end there.
  static func checkSuperfluous(_ reference: Reference, in text: ByteRange, _ bytes: [UInt8], _ report: inout Report) {
    let end = reference.range.end
    guard end + 2 < bytes.count, bytes[end] == 0x2C, !bytes.hasComma(in: reference.range),
      verbs.contains(where: { bytes.beginsWord($0, after: end + 1) }), beginsMainClause(reference, text, bytes)
    else { return }
    report.add(
      superfluous, at: ByteRange(end, end + 1), node: reference.node, .superfluous,
      fixes: [(.deleteComma, false, [TextEdit(ByteRange(end, end + 1), "")])])
  }

  private static let verbs: [StaticString] = [
    "kan", "skal", "må", "er", "har", "finder", "gælder", "træder", "ophæves", "ændres", "bortfalder", "meddeles",
  ]
  /// Words that begin a subordinate clause, which a comma does close.
  private static let openers: [StaticString] = [
    "hvis", "når", "såfremt", "er", "har", "kan", "skal", "bliver", "finder", "medmindre", "den", "det", "de", "som",
    "der", "jf", "at", "uanset", "indtil", "inden", "selv", "gives", "meddeles",
  ]

  /// Whether the sentence up to the reference is one clause: no comma in it, and none of the words that open another.
  private static func beginsMainClause(_ reference: Reference, _ text: ByteRange, _ bytes: [UInt8]) -> Bool {
    var start = reference.range.start
    while start > text.start, bytes[start - 1] != 0x2E || bytes[start] != 0x20 {
      if bytes[start - 1] == 0x2C || bytes[start - 1] == 0x3A || bytes[start - 1] == 0x0A { return false }
      start -= 1
    }
    var at = start
    while at < reference.range.start {
      guard bytes[at].isLetterByte else {
        at += 1
        continue
      }
      var end = at
      while end < reference.range.start, bytes[end].isLetterByte { end += 1 }
      let word = ByteRange(at, end)
      if openers.contains(where: { word.isWord($0, in: bytes) }) { return false }
      at = end
    }
    return true
  }
}

extension [UInt8] {
  /// Whether a comma stands in `range`.
  func hasComma(in range: ByteRange) -> Bool {
    var at = range.start
    while at < Swift.min(range.end, count) {
      if self[at] == 0x2C { return true }
      at += 1
    }
    return false
  }

  /// Whether the next word after `offset`, on the same line, is `word`.
  func beginsWord(_ word: StaticString, after offset: Int) -> Bool {
    var at = offset
    while at < count, self[at] != 0x0A, gapWidth(at: at) > 0 { at += gapWidth(at: at) }
    let end = at + word.utf8CodeUnitCount
    return at > offset && readsIgnoringCase(word, at: at) && !(end < count && self[end].isLetterByte)
  }
}

extension String {
  /// The text on one line, every white space as one plain space.
  var replacingLineEnds: String { split { $0.isWhitespace }.joined(separator: " ") }
}

extension Message {
  fileprivate static func missingComma(_ right: String) -> Message {
    Message(
      da: "Der bør stå komma mellem leddene: »\(right)« (LK 3.4.5.3).",
      en: "A comma should stand between the levels: »\(right)« (LK 3.4.5.3).")
  }
  fileprivate static var missingClosingComma: Message {
    Message(
      da: "Sætningen fortsætter; henvisningen i flere led lukkes med komma.",
      en: "The sentence goes on; a comma closes the reference of several levels.")
  }
  fileprivate static var superfluous: Message {
    Message(
      da: "Overvej at slette kommaet; en henvisning i ét led lukkes ikke med komma.",
      en: "Consider deleting the comma; none closes a reference of one level.")
  }
  fileprivate static var insertComma: Message { Message(da: "Indsæt komma", en: "Insert a comma") }
  fileprivate static var deleteComma: Message { Message(da: "Slet kommaet", en: "Delete the comma") }
}
