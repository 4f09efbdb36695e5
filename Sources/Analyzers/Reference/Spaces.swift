import Analysis
import StatuteModel
import StatuteSyntax
import StatuteText

/// The rules on white space inside references.
enum Spaces {
  /// Der mangler mellemrum i en henvisning.
  ///
  /// Der er mellemrum mellem tegn og tal, efter komma og før »§«: »jf. § 5, stk. 2«.
  ///
  /// ## Hvorfor
  ///
  /// »§5,stk.2« er svær at læse, og den findes ikke, når man søger.
  ///
  /// ## Kilde
  ///
  /// RF17. Alle eksempler i LK skrives sådan; ingen sætning siger det, og reglen er derfor kun et vink.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om drikkefontæner
  /// § 1. Kommunalbestyrelsen opstiller drikkefontæner, jf. dog §2.
  /// § 2. Der opstilles ingen på kirkegårde.
  /// ```
  ///
  /// ## Rigtigt
  ///
  /// ```lov
  /// Lov om drikkefontæner
  /// § 1. Kommunalbestyrelsen opstiller drikkefontæner, jf. dog § 2.
  /// § 2. Der opstilles ingen på kirkegårde.
  /// ```
  ///
  /// ## English
  ///
  /// A space lacks in a reference: between sign and number, after a comma, or before »§«.
  static let missing = Rule("reference/missing-space", catalogue: ["RF17"], severity: .hint, isForm: true)

  /// Der er for mange mellemrum i en henvisning.
  ///
  /// Der er ét mellemrum mellem tegn og tal og ét efter komma, og intet før komma eller ved bindestreg: »§§ 5-7, stk. 2«.
  ///
  /// ## Hvorfor
  ///
  /// »§  5 , stk. 2« ser ud, som om noget er faldet ud, og den findes ikke, når man søger.
  ///
  /// ## Kilde
  ///
  /// RF17. Alle eksempler i LK skrives sådan; ingen sætning siger det, og reglen er derfor kun et vink.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om drikkefontæner
  /// § 1. Kommunalbestyrelsen opstiller drikkefontæner, jf. dog §  2 , stk. 2.
  /// § 2. Der opstilles ingen på kirkegårde.
  /// Stk. 2. Der opstilles ingen i skove.
  /// ```
  ///
  /// ## Rigtigt
  ///
  /// ```lov
  /// Lov om drikkefontæner
  /// § 1. Kommunalbestyrelsen opstiller drikkefontæner, jf. dog § 2, stk. 2.
  /// § 2. Der opstilles ingen på kirkegårde.
  /// Stk. 2. Der opstilles ingen i skove.
  /// ```
  ///
  /// ## English
  ///
  /// A space too many inside a reference, one before a comma, or one beside a hyphen.
  static let superfluous = Rule("reference/superfluous-space", catalogue: ["RF17"], severity: .hint, isForm: true)

  /// En henvisning er delt af et linjeskift.
  ///
  /// Et hårdt mellemrum holder »§« og tallet sammen på linjen. Reglen er ikke slået til, for i tekst med faste linjer
  /// skilles de uden skade.
  ///
  /// ## Hvorfor
  ///
  /// Et tegn alene ved linjens slutning er svært at læse.
  ///
  /// ## Kilde
  ///
  /// RF18. Almindelig praksis.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om drikkefontæner
  /// § 1. Kommunalbestyrelsen opstiller drikkefontæner på torve, i parker og på stranden, jf. dog §
  /// 2.
  /// § 2. Der opstilles ingen på kirkegårde.
  /// ```
  ///
  /// ## Rigtigt
  ///
  /// ```lov
  /// Lov om drikkefontæner
  /// § 1. Kommunalbestyrelsen opstiller drikkefontæner på torve, i parker og på stranden, jf. dog § 2.
  /// § 2. Der opstilles ingen på kirkegårde.
  /// ```
  ///
  /// ## English
  ///
  /// A line break parts the sign from its number. Off by default.
  static let lineBreak = Rule("reference/line-break", catalogue: ["RF18"], severity: .hint, isEnabled: false)

  /// Reports spaces that lack in `reference`.
  static func checkMissing(_ reference: Reference, _ bytes: [UInt8], _ report: inout Report) {
    let word = bytes.wordGlued(to: reference.range.start)
    guard word != nil || reference.flags.contains(.missingSpace) || bytes.hasTightComma(in: reference.range) else {
      return
    }
    let tokens = MentionTokens(reference.range, in: bytes).tokens
    var edits: [TextEdit] = []
    if let word { edits.append(TextEdit(ByteRange(word.end, word.end), " ")) }
    for (token, next) in zip(tokens, tokens.dropFirst()) where token.range.end == next.range.start {
      if belongApart(token.kind, next.kind) {
        edits.append(TextEdit(ByteRange(next.range.start, next.range.start), " "))
      }
    }
    guard !edits.isEmpty else { return }
    report.add(
      missing, at: reference.range, node: reference.node,
      .missingSpace(
        bytes.string(in: ByteRange(word?.start ?? reference.range.start, reference.range.end), after: edits)),
      fixes: [(.insertSpace, true, edits)])
  }

  private static func belongApart(_ kind: MentionTokens.Kind, _ next: MentionTokens.Kind) -> Bool {
    switch (kind, next) {
    case (.designation(.sentence), _): false
    case (.designation, .number), (.comma, .number), (.comma, .designation), (.other, .designation(.sentence)): true
    default: false
    }
  }

  /// Reports spaces in `reference` that are too many, and those between it and a comma.
  static func checkSuperfluous(_ reference: Reference, _ bytes: [UInt8], _ report: inout Report) {
    var edits: [TextEdit] = []
    if reference.chain.rangeEnd != .none || bytes.hasWideGap(in: reference.range) {
      let tokens = MentionTokens(reference.range, in: bytes).tokens
      for (token, next) in zip(tokens, tokens.dropFirst()) {
        let gap = ByteRange(token.range.end, next.range.start)
        if areAroundHyphen(token, next), bytes.spaceCount(in: gap) > 0 {
          edits.append(TextEdit(gap, ""))
          continue
        }
        guard bytes.spaceCount(in: gap) > 1 else { continue }
        edits.append(TextEdit(gap, bytes[gap.start..<gap.end].contains(0xA0) ? "\u{A0}" : " "))
      }
    }
    if let gap = bytes.gapBeforeComma(at: reference.range.end) { edits.append(TextEdit(gap, "")) }
    guard !edits.isEmpty else { return }
    let range = ByteRange(reference.range.start, edits.map(\.range.end).reduce(reference.range.end, max))
    report.add(
      superfluous, at: reference.range, node: reference.node,
      .superfluousSpace(bytes.string(in: range, after: edits)),
      fixes: [(.deleteSpace, true, edits)])
  }

  /// `3 -`, `- 4`: a number and the hyphen of a range. A dash is a matter of its own.
  private static func areAroundHyphen(_ token: MentionTokens.Token, _ next: MentionTokens.Token) -> Bool {
    switch (token.kind, next.kind) {
    case (.number, .dash): next.range.count == 1
    case (.dash, .number): token.range.count == 1
    default: false
    }
  }

  /// Reports a sign or word in `reference` that a line end parts from its number.
  static func checkLineBreak(_ reference: Reference, _ bytes: [UInt8], _ report: inout Report) {
    guard bytes[reference.range.start..<min(reference.range.end, bytes.count)].contains(0x0A) else { return }
    let tokens = MentionTokens(reference.range, in: bytes).tokens
    for (token, next) in zip(tokens, tokens.dropFirst()) where next.kind == .number {
      guard case .designation = token.kind, token.range.end < next.range.start,
        bytes[token.range.end..<next.range.start].contains(0x0A)
      else { continue }
      let gap = ByteRange(token.range.end, next.range.start)
      report.add(
        lineBreak, at: ByteRange(token.range.start, next.range.end), node: reference.node, .lineBreak,
        fixes: [(.hardSpace, false, [TextEdit(gap, "\u{A0}")])])
    }
  }
}

extension [UInt8] {
  /// The word that stands right before the § at `offset`, with its stop or comma: `af§ 2`, `jf.§ 2`.
  fileprivate func wordGlued(to offset: Int) -> ByteRange? {
    guard offset > 1, offset + 1 < count, self[offset] == 0xC2, self[offset + 1] == 0xA7 else { return nil }
    var start = offset
    if self[start - 1] == 0x2E || self[start - 1] == 0x2C { start -= 1 }
    let end = start
    while start > 0, self[start - 1].isLetterByte { start -= 1 }
    // »§ 2,§ 3«
    if start == end, start < offset, start > 0, self[start - 1].isDigit { return ByteRange(start - 1, offset) }
    return start < end ? ByteRange(start, offset) : nil
  }

  /// Whether a comma in `range` is followed by something else than white space.
  fileprivate func hasTightComma(in range: ByteRange) -> Bool {
    var at = range.start
    while at < Swift.min(range.end, count) - 1 {
      if self[at] == 0x2C, gapWidth(at: at + 1) == 0 { return true }
      at += 1
    }
    return false
  }

  /// Whether two spaces follow one another in `range`.
  fileprivate func hasWideGap(in range: ByteRange) -> Bool {
    var at = range.start
    while at < Swift.min(range.end, count) {
      let width = spaceWidth(at: at) ?? 0
      if width > 0, spaceWidth(at: at + width) != nil { return true }
      at += Swift.max(width, 1)
    }
    return false
  }

  /// The spaces at `offset`, where a comma follows them.
  fileprivate func gapBeforeComma(at offset: Int) -> ByteRange? {
    var end = offset
    while let width = spaceWidth(at: end), self[end] != 0x09 { end += width }
    return end > offset && end < count && self[end] == 0x2C ? ByteRange(offset, end) : nil
  }

  /// The text in `range` as it is on one line once `edits`, which lie in it in order, have been made.
  func string(in range: ByteRange, after edits: [TextEdit]) -> String {
    var (text, at) = ("", range.start)
    for edit in edits {
      text += String(decoding: self[at..<edit.range.start], as: UTF8.self) + edit.newText
      at = edit.range.end
    }
    text += String(decoding: self[at..<range.end], as: UTF8.self)
    return text.replacingLineEnds
  }

  /// How many spaces `range` holds; 0 where it holds anything else, or a tab.
  fileprivate func spaceCount(in range: ByteRange) -> Int {
    var (at, spaces) = (range.start, 0)
    while at < range.end {
      guard let width = spaceWidth(at: at), self[at] != 0x09 else { return 0 }
      at += width
      spaces += 1
    }
    return spaces
  }
}

extension Message {
  fileprivate static func missingSpace(_ right: String) -> Message {
    Message(da: "Her mangler et mellemrum; overvej »\(right)«.", en: "A space lacks here; consider »\(right)«.")
  }
  fileprivate static var insertSpace: Message { Message(da: "Indsæt mellemrum", en: "Insert a space") }
  fileprivate static func superfluousSpace(_ right: String) -> Message {
    Message(
      da: "Her er et mellemrum for meget; overvej »\(right)«.", en: "A space is too many here; consider »\(right)«.")
  }
  fileprivate static var deleteSpace: Message { Message(da: "Slet mellemrum", en: "Delete the space") }
  fileprivate static var lineBreak: Message {
    Message(
      da: "Et linjeskift skiller tegn og tal; overvej et hårdt mellemrum.",
      en: "A line break parts sign and number; consider a no-break space.")
  }
  fileprivate static var hardSpace: Message {
    Message(da: "Indsæt hårdt mellemrum", en: "Insert a no-break space")
  }
}
