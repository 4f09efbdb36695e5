import Analysis
import StatuteModel
import StatuteSyntax
import StatuteText

/// Checks that `m.v.` is written in one way.
struct MixedAbbreviations: MentionAnalyzer {
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

  /// The ways to write it, as mentions are numbered.
  private static let (dotted, plain) = (0, 1)

  func mentions(in part: DocumentPart) -> [Mention] {
    let document = part.document
    guard document.kind == .act || document.kind == .executiveOrder else { return [] }
    let bytes = document.source.bytes
    var found: [Mention] = []
    func add(_ kind: Int, _ range: ByteRange, _ node: Int) {
      // A title is quoted as it is.
      if !document.tree.isInTitleOfAct(range.start, node: node) { found.append(Mention(kind, at: range, node: node)) }
    }
    DraftedText.forEach(in: part) { index, node, place in
      guard place == .provision, node.text.end <= bytes.count else { return }
      var from = node.text.start
      while let at = bytes.span.firstOffset(ofAny: 0x76, 0x76, 0x76, in: ByteRange(from, node.text.end)) {
        from = at + 1
        guard from < node.text.end, bytes[from] == 0x2E, at - 2 >= node.text.start else { continue }
        if bytes[at - 1] == 0x6D, !bytes[at - 2].isLetterByte, bytes[at - 2] != 0x2E {
          add(Self.plain, ByteRange(at - 1, at + 2), index)
        } else if bytes[at - 1] == 0x2E, bytes[at - 2] == 0x6D {
          add(Self.dotted, ByteRange(at - 2, at + 2), index)
        }
      }
    }
    return found
  }

  func conclude(from mentions: [Mention], in document: Document, report: inout Report) {
    let dotted = mentions.filter { $0.kind == Self.dotted }
    let plain = mentions.filter { $0.kind == Self.plain }
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
