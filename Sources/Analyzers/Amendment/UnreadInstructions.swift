import Amending
import Analysis
import StatuteModel
import StatuteSyntax
import StatuteText

/// The rule on instructions that are not understood.
enum UnreadInstructions {
  /// En ændring, eller noget af den, er ikke forstået.
  ///
  /// Det, der ikke er forstået, kan ikke indarbejdes og holdes ikke op mod loven. Skriv det med vejledningens ord: »ændres »…«
  /// til: »…««, »udgår »…««, »ophæves«, »affattes således:« eller »indsættes«. Ny tekst står mellem » og «. En rykning, der står for
  /// sig selv, nævner paragraffen. Det siges også, når en ændring er forstået og dog ikke kan udføres: en overskrift, der affattes som
  /// en paragraf.
  ///
  /// ## Hvorfor
  ///
  /// Hvad et program ikke kan læse, er ofte heller ikke entydigt for den, der skal indarbejde ændringen.
  ///
  /// ## Kilde
  ///
  /// LK 3.4.5.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om ændring af lov om havnebade
  /// § 1
  /// I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændring:
  /// 1. § 3 erstattes af følgende:
  /// »§ 3. Badet er åbent om sommeren.«
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
  /// 1. § 3 affattes således:
  /// »§ 3. Badet er åbent om sommeren.«
  /// § 2
  /// Loven træder i kraft den 1. juli 2026.
  /// ```
  ///
  /// ## English
  ///
  /// An instruction, or part of one, is not understood. It can neither be carried out nor held against the act. Write it in the
  /// words of the guidance (»ændres … til:«, »udgår«, »ophæves«, »affattes således:«, »indsættes«), new text between » and «, and
  /// name the section in a renumbering clause that stands alone. The same is said where an instruction is understood but cannot be
  /// carried out, as when a heading is to be recast as a section.
  static let rule = Rule("amendment/not-understood", catalogue: [], severity: .warning)

  static func check(_ instruction: AmendingInstruction, _ section: AmendingSection, _ report: inout Report) {
    let (reading, node) = (instruction.reading, section.tree.nodes[instruction.node])
    var last: ByteRange?
    for range in reading.notUnderstood {
      defer { last = range }
      // What is not understood is told once, and not line by line; what lacks its mark is told as that.
      if let last, !reading.operations.contains(where: { last.end <= $0.range.start && $0.range.end <= range.start }) {
        continue
      }
      if isUnbegun(range, of: instruction.node, section) { continue }
      let words = section.document.source.trimmed(range)
      // »(Udelades)«, as extracts print it.
      if section.bytes[words.start] == UInt8(ascii: "("), section.bytes[words.end - 1] == UInt8(ascii: ")") { continue }
      let message: Message =
        lacksMarks(words, section.document.source) ? .unquoted : reading.operations.isEmpty ? .unread : .partlyUnread
      report.add(rule, at: words, node: instruction.node, message)
    }
    if reading.operations.isEmpty, reading.notUnderstood.isEmpty {
      report.add(rule, at: node.label.isEmpty ? node.text : node.label, node: instruction.node, .empty)
    }
    if let clause = placeless(reading) {
      report.add(
        rule, at: clause.range, node: instruction.node, .placeless(clause.name(in: section.document.source)))
    }
  }

  /// Whether `range` stands in a quotation without its », which another rule tells.
  private static func isUnbegun(_ range: ByteRange, of instruction: Int, _ section: AmendingSection) -> Bool {
    section.tree.children(of: instruction).contains { child in
      let node = section.tree.nodes[child]
      return node.kind == .quotation && node.range.contains(range)
        && !section.document.source.begins(with: "»", at: node.range.start)
    }
  }

  /// Whether new text is announced in `words` and no mark of a quotation stands there.
  private static func lacksMarks(_ words: ByteRange, _ source: SourceText) -> Bool {
    let (marks, verbs): ([StaticString], [StaticString]) = (["»", "\"", "“", "”"], ["affattes", "indsættes"])
    return source.holds(":", in: words) && !marks.contains { source.holds($0, in: words) }
      && verbs.contains { source.holds($0, in: words) }
  }

  /// What a clause that stands alone moves, where nothing says in which section that is.
  private static func placeless(_ reading: Reading) -> Target? {
    let isAlone = reading.operations.allSatisfy { if case .renumber = $0.action { true } else { false } }
    return isAlone
      ? reading.operations.lazy.flatMap(\.targets).first {
        $0.isProvision && $0.parts.isEmpty && $0.chain[.section] == .none && $0.chain[.division] == .none
      } : nil
  }
}

extension Message {
  private static let formulas = "»ændres »…« til: »…««, »udgår »…««, »ophæves«, »affattes således:« eller »indsættes«"
  fileprivate static var unread: Message {
    Message(
      da: "Ændringen er ikke forstået og kan ikke indarbejdes. Skriv \(formulas) (LK 3.4.5).",
      en: "The instruction is not understood and cannot be carried out. Write \(formulas) (LK 3.4.5).")
  }
  fileprivate static var partlyUnread: Message {
    Message(
      da: "Denne del af ændringen er ikke forstået og kan ikke indarbejdes. Skriv \(formulas) (LK 3.4.5).",
      en: "This part of the instruction is not understood and cannot be carried out. Write \(formulas) (LK 3.4.5).")
  }
  fileprivate static var unquoted: Message {
    Message(
      da: "Ændringen er ikke forstået: den nye tekst mangler eller står ikke mellem » og «.",
      en: "The instruction is not understood: the new text is missing, or does not stand between » and «.")
  }
  fileprivate static var empty: Message {
    Message(
      da: "Ændringsnummeret siger ikke, hvad der skal ændres.", en: "The instruction does not say what is to change.")
  }
  fileprivate static func placeless(_ name: String) -> Message {
    Message(
      da: "Her siges ikke, hvilken paragraf \(name.closed) står i; nævn den, eller skriv rykningen i det nummer, der "
        + "medfører den (LK18 2.3.6.6).",
      en: "It is not said in which section \(name.placeInEnglish) stands; name it, or put the clause where the move "
        + "comes about (LK18 2.3.6.6).")
  }
}
