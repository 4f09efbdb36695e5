import Amending
import Analysis
import StatuteModel
import StatuteSyntax
import StatuteText

/// The rules on the words by which something goes out.
enum RepealWords {
  /// En bestemmelse »udgår«.
  ///
  /// Bestemmelser (kapitler, overskrifter, paragraffer, stykker, punktummer, numre, litra) ophæves; ord udgår.
  ///
  /// ## Hvorfor
  ///
  /// Ordvalget viser, om en hel bestemmelse eller kun nogle ord forsvinder.
  ///
  /// ## Kilde
  ///
  /// AM33. LK 3.4.5.5.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om ændring af lov om havnebade
  /// § 1
  /// I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændring:
  /// 1. § 5, stk. 2, udgår.
  /// § 2
  /// Loven træder i kraft den 1. juli 2026.
  /// ```
  ///
  /// ## Rigtigt
  ///
  /// ```lov
  /// Lov om ændring af lov om havnebade
  /// § 1
  /// I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændring:
  /// 1. § 5, stk. 2, ophæves.
  /// § 2
  /// Loven træder i kraft den 1. juli 2026.
  /// ```
  ///
  /// ## English
  ///
  /// A provision is said to go out (»udgår«). Provisions are repealed (»ophæves«); words go out.
  static let units = Rule("amendment/unit-goes-out", catalogue: ["AM33"], severity: .warning)

  /// Ord »ophæves«.
  ///
  /// Ord udgår; bestemmelser ophæves.
  ///
  /// ## Hvorfor
  ///
  /// Ordvalget viser, om en hel bestemmelse eller kun nogle ord forsvinder.
  ///
  /// ## Kilde
  ///
  /// AM34. LK 3.4.5.5.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om ændring af lov om havnebade
  /// § 1
  /// I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændring:
  /// 1. I § 5, stk. 2, ophæves »eller bøjer«.
  /// § 2
  /// Loven træder i kraft den 1. juli 2026.
  /// ```
  ///
  /// ## Rigtigt
  ///
  /// ```lov
  /// Lov om ændring af lov om havnebade
  /// § 1
  /// I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændring:
  /// 1. I § 5, stk. 2, udgår »eller bøjer«.
  /// § 2
  /// Loven træder i kraft den 1. juli 2026.
  /// ```
  ///
  /// ## English
  ///
  /// Words are said to be repealed (»ophæves«). Words go out (»udgår«); provisions are repealed.
  static let words = Rule("amendment/words-repealed", catalogue: ["AM34"], severity: .warning)

  /// Der mangler komma før »og i stedet indsættes«.
  ///
  /// Der skrives »§ 25, stk. 1, ophæves, og i stedet indsættes:«, for med »og« begynder en ny sætning.
  ///
  /// ## Hvorfor
  ///
  /// Kommaet viser, at ophævelsen er sagt til ende.
  ///
  /// ## Kilde
  ///
  /// AM61. VAF 2.7.5.6.4.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om ændring af lov om havnebade
  /// § 1
  /// I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændring:
  /// 1. § 5, stk. 2, ophæves og i stedet indsættes:
  /// »Stk. 2. Badet er åbent om sommeren.
  /// Stk. 3. Badet er lukket om vinteren.«
  /// § 2
  /// Loven træder i kraft den 1. juli 2026.
  /// ```
  ///
  /// ## Rigtigt
  ///
  /// ```lov
  /// Lov om ændring af lov om havnebade
  /// § 1
  /// I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændring:
  /// 1. § 5, stk. 2, ophæves, og i stedet indsættes:
  /// »Stk. 2. Badet er åbent om sommeren.
  /// Stk. 3. Badet er lukket om vinteren.«
  /// § 2
  /// Loven træder i kraft den 1. juli 2026.
  /// ```
  ///
  /// ## English
  ///
  /// A comma lacks before »og i stedet indsættes«, with which a new clause begins.
  static let comma = Rule("amendment/comma-before-instead", catalogue: ["AM61"], severity: .information)

  static func check(
    _ operation: Operation, _ instruction: AmendingInstruction, _ section: AmendingSection, _ report: inout Report
  ) {
    switch operation.action {
    case .repeal: checkRepeal(operation, instruction, section, &report)
    case .replace:
      checkUnits(operation, instruction, section, &report)
      checkComma(operation, instruction, section, &report)
    case .deleteText: checkWords(operation, instruction, section, &report)
    default: break
    }
  }

  private static func checkRepeal(
    _ operation: Operation, _ instruction: AmendingInstruction, _ section: AmendingSection, _ report: inout Report
  ) {
    let bytes = section.bytes
    if let verb = bytes.place(of: "ophæves", outsideQuotationsIn: operation.range) {
      // »I § 5 ophæves »x««
      var reader = WordReader(bytes, at: verb.end)
      guard reader.skipGap(), reader.skip("»"), operation.targets.allSatisfy(\.isProvision) else { return }
      return report.add(
        words, at: verb, node: instruction.node, .words, fixes: [(.write("udgår"), true, [TextEdit(verb, "udgår")])])
    }
    checkUnits(operation, instruction, section, &report)
  }

  private static func checkUnits(
    _ operation: Operation, _ instruction: AmendingInstruction, _ section: AmendingSection, _ report: inout Report
  ) {
    guard operation.targets.allSatisfy({ $0.isProvision || $0.isHeading }),
      let verb = section.bytes.place(of: "udgår", outsideQuotationsIn: operation.range)
        ?? section.bytes.place(of: "slettes", outsideQuotationsIn: operation.range),
      !namesWords(after: verb, section.bytes)
    else { return }
    report.add(
      units, at: verb, node: instruction.node, .units, fixes: [(.write("ophæves"), true, [TextEdit(verb, "ophæves")])])
  }

  /// Whether words to go out follow, behind a colon that does not belong there or on the next line.
  private static func namesWords(after verb: ByteRange, _ bytes: [UInt8]) -> Bool {
    var reader = WordReader(bytes, at: verb.end)
    _ = reader.skip(":")
    reader.skipGap()
    return reader.skip("»") || reader.skip("\"")
  }

  private static func checkWords(
    _ operation: Operation, _ instruction: AmendingInstruction, _ section: AmendingSection, _ report: inout Report
  ) {
    let bytes = section.bytes
    guard bytes.place(of: "udgår", outsideQuotationsIn: operation.range) == nil,
      let verb = bytes.place(of: "ophæves", outsideQuotationsIn: operation.range)
    else { return }
    report.add(
      words, at: verb, node: instruction.node, .words, fixes: [(.write("udgår"), true, [TextEdit(verb, "udgår")])])
  }

  private static func checkComma(
    _ operation: Operation, _ instruction: AmendingInstruction, _ section: AmendingSection, _ report: inout Report
  ) {
    let bytes = section.bytes
    var from = operation.range.start
    while let og = bytes.place(of: "og", outsideQuotationsIn: ByteRange(from, operation.range.end)) {
      from = og.end
      var reader = WordReader(bytes, at: og.end)
      guard reader.skipGapAnd("i"), reader.skipGapAnd("stedet") else { continue }
      let end = bytes.end(ofTextBefore: og.start, from: operation.range.start)
      guard end > operation.range.start, bytes[end - 1].isLetterByte else { return }
      return report.add(
        comma, at: og, node: instruction.node, .comma,
        fixes: [(.insertComma, true, [TextEdit(ByteRange(end, end), ",")])])
    }
  }
}

extension Target {
  /// Whether it is a provision or division told by its number.
  var isProvision: Bool { if case .provision = subject { true } else { false } }
  /// Whether it is a heading.
  var isHeading: Bool { if case .heading = subject { true } else { false } }
}

extension Message {
  fileprivate static var units: Message {
    Message(
      da: "En bestemmelse »ophæves«; kun ord »udgår« (LK 3.4.5.5).",
      en: "A provision is repealed (»ophæves«); words only go out (»udgår«) (LK 3.4.5.5).")
  }
  fileprivate static var words: Message {
    Message(
      da: "Ord »udgår«; kun bestemmelser »ophæves« (LK 3.4.5.5).",
      en: "Words go out (»udgår«); provisions only are repealed (»ophæves«) (LK 3.4.5.5).")
  }
  fileprivate static func write(_ word: String) -> Message { Message(da: "Skriv »\(word)«", en: "Write »\(word)«") }
  fileprivate static var comma: Message {
    Message(
      da: "Der står komma før »og i stedet indsættes« (VAF 2.7.5.6.4).",
      en: "A comma stands before »og i stedet indsættes« (VAF 2.7.5.6.4).")
  }
  fileprivate static var insertComma: Message { Message(da: "Indsæt komma", en: "Insert a comma") }
}
