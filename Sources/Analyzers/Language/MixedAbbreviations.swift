import Analysis
import StatuteModel
import StatuteSyntax
import StatuteText

/// Checks that `m.v.` is written in one way.
struct MixedAbbreviations: Analyzer {
  /// »m.v.« og »mv.« er blandet.
  ///
  /// Begge skrivemåder er gode, men en lov bruger kun den ene. Den, der bruges færrest gange, nævnes. Ændringslove
  /// følger den lov, de ændrer, og er ikke med, og andre loves titler gengives, som de er.
  ///
  /// ## Hvorfor
  ///
  /// Den, der søger efter et udtryk, finder kun det halve.
  ///
  /// ## Kilde
  ///
  /// SP10. LK skriver »m.v.«, LK18 »mv.«.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om skovstier
  /// § 1. Loven gælder for stier, stier over moser m.v. og broer.
  /// § 2. Kommunen sætter skilte, bænke mv. op. Pligten gælder også for broer m.v. på stien.
  /// ```
  ///
  /// ## Rigtigt
  ///
  /// ```lov
  /// Lov om skovstier
  /// § 1. Loven gælder for stier, stier over moser m.v. og broer.
  /// § 2. Kommunen sætter skilte, bænke m.v. op. Pligten gælder også for broer m.v. på stien.
  /// ```
  ///
  /// ## English
  ///
  /// »m.v.« and »mv.« are mixed in one act. Either is good; the rarer one is reported. Amending acts follow the act
  /// they amend, and the titles of other acts are quoted as they are.
  static let rule = Rule("language/mixed-abbreviation", catalogue: ["SP10"], severity: .hint)

  let rules = [rule]
  let scope = AnalyzerScope.document

  private typealias Place = (range: ByteRange, node: Int)

  func analyze(_ document: Document, report: inout Report) {
    guard document.kind == .act || document.kind == .executiveOrder else { return }
    let bytes = document.source.bytes
    var (dotted, plain): ([Place], [Place]) = ([], [])
    func add(_ range: ByteRange, _ node: Int, to places: inout [Place]) {
      // A title is quoted as it is.
      if !document.tree.isInTitleOfAct(range.start, node: node) { places.append((range, node)) }
    }
    DraftedText.forEach(in: document.tree) { index, node, place in
      guard place == .provision, node.text.end <= bytes.count else { return }
      var from = node.text.start
      while let at = bytes.span.firstOffset(ofAny: 0x76, 0x76, 0x76, in: ByteRange(from, node.text.end)) {
        from = at + 1
        guard from < node.text.end, bytes[from] == 0x2E, at - 2 >= node.text.start else { continue }
        if bytes[at - 1] == 0x6D, !bytes[at - 2].isLetterByte, bytes[at - 2] != 0x2E {
          add(ByteRange(at - 1, at + 2), index, to: &plain)
        } else if bytes[at - 1] == 0x2E, bytes[at - 2] == 0x6D {
          add(ByteRange(at - 2, at + 2), index, to: &dotted)
        }
      }
    }
    guard !dotted.isEmpty, !plain.isEmpty else { return }
    let (rare, right) = dotted.count < plain.count ? (dotted, "mv.") : (plain, "m.v.")
    for place in rare {
      report.add(
        Self.rule, at: place.range, node: place.node, .mixed(right),
        fixes: [(.write(right), false, [TextEdit(place.range, right)])])
    }
  }
}

extension Message {
  fileprivate static func mixed(_ right: String) -> Message {
    Message(da: "Loven skriver ellers »\(right)«.", en: "The act writes »\(right)« otherwise.")
  }
  fileprivate static func write(_ right: String) -> Message { Message(da: "Skriv »\(right)«", en: "Write »\(right)«") }
}
