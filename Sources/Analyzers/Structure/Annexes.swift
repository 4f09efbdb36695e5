import Analysis
import StatuteModel
import StatuteSyntax
import StatuteText

/// Checks the annexes of a draft.
struct Annexes: Analyzer {
  /// Ingen paragraf henviser til bilaget.
  ///
  /// Et bilag får sin betydning af den bestemmelse, der henviser til det: »jf. bilag 1«. Reglen ser på nye love og
  /// bekendtgørelser.
  ///
  /// ## Hvorfor
  ///
  /// Uden henvisning kan man ikke vide, hvad bilaget gør ved reglerne.
  ///
  /// ## Kilde
  ///
  /// ST27. LK 3.9.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om strandrensning
  /// § 1. Kommunen renser de strande, der er nævnt i bilag 1.
  /// Bilag 1
  /// Strande, der renses hver dag.
  /// Bilag 2
  /// Strande, der ikke renses.
  /// ```
  ///
  /// ## Rigtigt
  ///
  /// ```lov
  /// Lov om strandrensning
  /// § 1. Kommunen renser de strande, der er nævnt i bilag 1, men ikke dem, der er nævnt i bilag 2.
  /// Bilag 1
  /// Strande, der renses hver dag.
  /// Bilag 2
  /// Strande, der ikke renses.
  /// ```
  ///
  /// ## English
  ///
  /// No section refers to the annex, so that one cannot know what it does. New acts and executive orders are looked at.
  static let unused = Rule("structure/unreferenced-annex", catalogue: ["ST27"], severity: .warning)

  /// Et bilag har romertal eller bogstav.
  ///
  /// Bilag nummereres med arabertal: »Bilag 1«.
  ///
  /// ## Hvorfor
  ///
  /// Én skrivemåde gør henvisninger lettere at læse og søge efter.
  ///
  /// ## Kilde
  ///
  /// ST28. LK 3.9. Bilag til EU-retsakter, der gengives, beholder deres numre.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om strandrensning
  /// § 1. Kommunen renser de strande, der er nævnt i bilag I.
  /// Bilag I
  /// Strande, der renses hver dag.
  /// ```
  ///
  /// ## Rigtigt
  ///
  /// ```lov
  /// Lov om strandrensning
  /// § 1. Kommunen renser de strande, der er nævnt i bilag 1.
  /// Bilag 1
  /// Strande, der renses hver dag.
  /// ```
  ///
  /// ## English
  ///
  /// An annex has a Roman number or a letter; annexes are numbered with Arabic figures.
  static let number = Rule("structure/annex-number", catalogue: ["ST28"], severity: .warning)

  let rules = [unused, number]
  let scope = AnalyzerScope.document

  func analyze(_ document: Document, report: inout Report) {
    guard document.kind == .act || document.kind == .executiveOrder, DraftedText.exists(in: document.tree) else {
      return
    }
    let nodes = document.tree.nodes
    // The annex that a bill has its lovspejl in is none of the act.
    let annexes = document.tree.children(of: 0).filter { annex in
      nodes[annex].kind == .annex && !document.tree.children(of: annex).contains { nodes[$0].kind == .mirror }
    }
    guard let first = annexes.first else { return }
    checkNumbers(annexes, nodes, &report)
    let named = NamedAnnexes(document, before: first)
    for annex in annexes where !nodes[annex].flags.contains(.repealed) && !named.contains(nodes[annex]) {
      report.add(Self.unused, at: nodes[annex].labelOrStart, node: annex, .unused)
    }
  }

  private func checkNumbers(_ annexes: [Int], _ nodes: [Node], _ report: inout Report) {
    for annex in annexes where nodes[annex].number.style == .roman || nodes[annex].number.style == .letter {
      report.add(Self.number, at: nodes[annex].labelOrStart, node: annex, .number)
    }
  }
}

/// The annexes that the sections of a document name.
private struct NamedAnnexes {
  private var numbers: Set<UInt32> = []
  /// Whether annexes are named without a number, or by other than figures, so that any may be meant.
  private var mayBeAny = false

  /// The most members of a range that are counted.
  private static let longestRange: UInt32 = 100

  init(_ document: Document, before annex: Int) {
    let bytes = document.source.bytes
    for node in document.tree.nodes[..<annex] where !node.text.isEmpty && node.kind != .contents {
      read(node.text, bytes)
    }
  }

  func contains(_ node: Node) -> Bool {
    mayBeAny || node.number == .none && !numbers.isEmpty || numbers.contains(node.number.value)
  }

  private mutating func read(_ text: ByteRange, _ bytes: [UInt8]) {
    var from = text.start
    let end = min(text.end, bytes.count)
    while let at = bytes.span.firstOffset(ofAny: 0x62, 0x42, 0x62, in: ByteRange(from, end)) {
      from = at + 1
      guard bytes.readsIgnoringCase("bilag", at: at), at == 0 || !bytes[at - 1].isLetterByte else { continue }
      var reader = WordReader(bytes, at: at + 5)
      guard !reader.next.isLetterByte, reader.skipGap(), let number = reader.number() else {
        mayBeAny = true
        return
      }
      addList(from: number, &reader)
      from = reader.offset
    }
  }

  /// Reads `1`, `1-3`, `1 og 2`, `1, 2 og 5`.
  private mutating func addList(from first: Int, _ reader: inout WordReader) {
    var number = UInt32(first)
    while true {
      numbers.insert(number)
      var ahead = reader
      if ahead.skip("-") || ahead.skip("–"), let last = ahead.number() {
        for member in number...max(number, min(UInt32(last), number + Self.longestRange)) { numbers.insert(member) }
        reader = ahead
      }
      ahead = reader
      if !ahead.skip(",") {
        guard ahead.skipGapAnd("og") || ahead.skipGapAnd("eller") || ahead.skipGapAnd("samt") else { return }
      }
      guard ahead.skipGap(), let next = ahead.number() else { return }
      number = UInt32(next)
      reader = ahead
    }
  }
}

extension Message {
  fileprivate static var unused: Message {
    Message(
      da: "Ingen paragraf henviser til bilaget; det bør nævnes dér, hvor det gælder (LK 3.9).",
      en: "No section refers to the annex; it should be named where it applies (LK 3.9).")
  }
  fileprivate static var number: Message {
    Message(
      da: "Bilag bør nummereres med arabertal: »Bilag 1« (LK 3.9).",
      en: "Annexes should be numbered with Arabic figures: »Bilag 1« (LK 3.9).")
  }
}
