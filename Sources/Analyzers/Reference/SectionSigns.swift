import Analysis
import StatuteModel
import StatuteSyntax
import StatuteText

/// The rules on `§` and `§§`.
enum SectionSigns {
  /// »§§« står foran paragraffer, der citeres i dele.
  ///
  /// »§§« bruges kun om hele paragraffer: »§§ 3 og 5«. Er der stykker eller numre med, får hver paragraf sit eget tegn:
  /// »§ 3, stk. 2, og § 5«.
  ///
  /// ## Hvorfor
  ///
  /// I »§§ 3, stk. 2, og 5« kan 5 læses både som § 5 og som stk. 5.
  ///
  /// ## Kilde
  ///
  /// RF09. LK 3.4.5.1.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om markedspladser
  /// § 1. Overtrædelse af §§ 2, stk. 2, og 3 straffes med bøde.
  /// § 2. En markedsplads ryddes hver aften.
  /// Stk. 2. Affald sorteres.
  /// § 3. Biler må ikke køre på pladsen.
  /// ```
  ///
  /// ## Rigtigt
  ///
  /// ```lov
  /// Lov om markedspladser
  /// § 1. Overtrædelse af § 2, stk. 2, og § 3 straffes med bøde.
  /// § 2. En markedsplads ryddes hver aften.
  /// Stk. 2. Affald sorteres.
  /// § 3. Biler må ikke køre på pladsen.
  /// ```
  ///
  /// ## English
  ///
  /// »§§« stands before sections cited in part. It is for whole sections only; with parts, each section has its own sign.
  static let withParts = Rule("reference/double-sign-with-parts", catalogue: ["RF09"], severity: .warning)

  /// Et enkelt »§« står foran flere paragraffer.
  ///
  /// Flere hele paragraffer nævnes med »§§«: »§§ 4 og 5«, »§§ 4-7«.
  ///
  /// ## Hvorfor
  ///
  /// »§ 4 og 5« ser ud, som om noget mangler foran 5.
  ///
  /// ## Kilde
  ///
  /// RF10. LK 3.4.5.1.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om markedspladser
  /// § 1. Overtrædelse af § 2 og 3 straffes med bøde.
  /// § 2. En markedsplads ryddes hver aften.
  /// § 3. Biler må ikke køre på pladsen.
  /// ```
  ///
  /// ## Rigtigt
  ///
  /// ```lov
  /// Lov om markedspladser
  /// § 1. Overtrædelse af §§ 2 og 3 straffes med bøde.
  /// § 2. En markedsplads ryddes hver aften.
  /// § 3. Biler må ikke køre på pladsen.
  /// ```
  ///
  /// ## English
  ///
  /// A single »§« stands before several sections, which take »§§«.
  static let singleForSeveral = Rule("reference/single-sign-for-several", catalogue: ["RF10"], severity: .warning)

  /// »§§« står foran én paragraf.
  ///
  /// ## Hvorfor
  ///
  /// Det dobbelte tegn lover flere paragraffer; måske er den ene faldet ud.
  ///
  /// ## Kilde
  ///
  /// RF11. Udledt af eksemplerne i vejledningen.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om markedspladser
  /// § 1. Overtrædelse af §§ 2 straffes med bøde.
  /// § 2. En markedsplads ryddes hver aften.
  /// ```
  ///
  /// ## Rigtigt
  ///
  /// ```lov
  /// Lov om markedspladser
  /// § 1. Overtrædelse af § 2 straffes med bøde.
  /// § 2. En markedsplads ryddes hver aften.
  /// ```
  ///
  /// ## English
  ///
  /// »§§« stands before one section.
  static let doubleForOne = Rule("reference/double-sign-for-one", catalogue: ["RF11"], severity: .hint)

  /// Reports the sign of the list that begins with the mention at `first` and ends before `end`.
  static func check(list first: Int, _ end: Int, _ all: [Reference], _ bytes: [UInt8], _ report: inout Report) {
    var index = first
    while index < end {
      let reference = all[index]
      guard !reference.flags.isDisjoint(with: [.singleSign, .doubleSign]), bytes.isSectionSign(reference.range.start)
      else {
        index += 1
        continue
      }
      // The mentions the sign stands for: those after it that carry none of their own.
      var next = index + 1
      while next < end, all[next].flags.isDisjoint(with: [.singleSign, .doubleSign]), all[next].chain.division == .none
      {
        next += 1
      }
      checkRun(all[index..<next], bytes, &report)
      index = next
    }
  }

  private static func checkRun(_ run: ArraySlice<Reference>, _ bytes: [UInt8], _ report: inout Report) {
    guard let first = run.first else { return }
    let isRange = first.chain.rangeEnd != .none && first.chain.rangeLevel == .section
    var isSeveral = isRange
    var hasParts = false
    var previous = first.chain[.section]
    for reference in run {
      if let deepest = reference.chain.deepest, deepest.rawValue > ReferenceLevel.section.rawValue { hasParts = true }
      if reference.chain[.section] != previous { isSeveral = true }
      previous = reference.chain[.section]
    }
    if first.flags.contains(.doubleSign) {
      checkDouble(run, isSeveral: isSeveral, hasParts: hasParts, bytes, &report)
    } else if isSeveral, !hasParts {
      let sign = ByteRange(first.range.start, first.range.start)
      report.add(
        singleForSeveral, at: first.range, node: first.node, .several, fixes: [(.double, true, [TextEdit(sign, "§")])])
    }
  }

  private static func checkDouble(
    _ run: ArraySlice<Reference>, isSeveral: Bool, hasParts: Bool, _ bytes: [UInt8], _ report: inout Report
  ) {
    guard let first = run.first, let last = run.last else { return }
    if isSeveral, hasParts {
      let whole = ByteRange(first.range.start, last.range.end)
      report.add(withParts, at: whole, node: first.node, .parts(withSigns(run, bytes)))
    } else if !isSeveral, run.count == 1 || hasParts {
      let second = ByteRange(first.range.start + 2, first.range.start + 4)
      guard bytes.isSectionSign(second.start) else { return }
      report.add(
        doubleForOne, at: first.range, node: first.node, .one, fixes: [(.single, true, [TextEdit(second, "")])])
    }
  }
}

extension SectionSigns {
  /// The words of `run` with a sign of its own before each section: `§ 3, stk. 2, og § 5`.
  private static func withSigns(_ run: ArraySlice<Reference>, _ bytes: [UInt8]) -> String {
    var (text, at, section) = ("", run.first?.range.start ?? 0, ProvisionNumber.none)
    for reference in run where reference.chain[.section] != section {
      section = reference.chain[.section]
      let isRange = reference.chain.rangeEnd != .none && reference.chain.rangeLevel == .section
      let start = MentionTokens(reference.range, in: bytes).tokens.first { $0.kind == .number }?.range.start
      text += String(decoding: bytes[at..<reference.range.start], as: UTF8.self) + (isRange ? "§§ " : "§ ")
      at = start ?? reference.range.start
    }
    return (text + String(decoding: bytes[at..<max(at, run.last?.range.end ?? at)], as: UTF8.self)).replacingLineEnds
  }
}

extension [UInt8] {
  /// Whether `§` stands at `offset`.
  func isSectionSign(_ offset: Int) -> Bool {
    offset >= 0 && offset + 1 < count && self[offset] == 0xC2 && self[offset + 1] == 0xA7
  }
}

extension Message {
  fileprivate static func parts(_ right: String) -> Message {
    Message(
      da: "»§§« bør kun stå foran hele paragraffer; skriv »\(right)« (LK 3.4.5.1).",
      en: "»§§« should stand before whole sections only; write »\(right)« (LK 3.4.5.1).")
  }
  fileprivate static var several: Message {
    Message(
      da: "Flere paragraffer bør nævnes med »§§« (LK 3.4.5.1).",
      en: "Several sections should be cited with »§§« (LK 3.4.5.1).")
  }
  fileprivate static var one: Message {
    Message(da: "»§§« står foran én paragraf; overvej »§«.", en: "»§§« stands before one section; consider »§«.")
  }
  fileprivate static var double: Message { Message(da: "Skriv »§§«", en: "Write »§§«") }
  fileprivate static var single: Message { Message(da: "Skriv »§«", en: "Write »§«") }
}
