import Analysis
import StatuteModel
import StatuteSyntax
import StatuteText

/// The rules on provisions about commencement, effect, repeal and penalties, sentence by sentence.
struct CommencementClauses: SectionAnalyzer {
  let rules = [
    DateForm.rule, CommencementExceptions.rule, EffectFromIntroduction.rule, RepealClauses.amendments,
    RepealClauses.list,
    TerritoryWording.rule, Penalties.blanket, Penalties.prison, Penalties.orders,
  ]

  func analyze(_ part: DocumentPart, report: inout Report) {
    let document = part.document
    let bytes = document.source.bytes
    DraftedText.forEach(in: part) { index, node, place in
      guard !node.text.isEmpty else { return }
      switch node.kind {
      case .section, .subsection, .item, .point, .text: break
      default: return
      }
      let clause = Clause(index, document)
      if bytes.holds("straffes", in: node.text) { Penalties.check(clause, &report) }
      guard place == .provision else { return }
      let speaksOfCommencement = bytes.holds("kraft", in: node.text) || bytes.holds("virkning fra", in: node.text)
      if speaksOfCommencement {
        DateForm.check(clause, &report)
        CommencementExceptions.check(clause, &report)
        EffectFromIntroduction.check(clause, &report)
        TerritoryWording.check(clause, &report)
      }
      if bytes.holds("ophæves", in: node.text) { RepealClauses.check(clause, &report) }
    }
  }
}

/// The text of a provision that a rule on commencement looks at.
struct Clause {
  /// Its node.
  let node: Int
  let text: ByteRange
  let document: Document
  let bytes: [UInt8]

  init(_ node: Int, _ document: Document) {
    self.node = node
    text = document.tree.nodes[node].text
    self.document = document
    bytes = document.source.bytes
  }

  /// Its sentences.
  var sentences: [ByteRange] { document.sentences(of: node).filter { text.contains($0) } }

  /// Where `words`, in small letters, first stand in `range`.
  func place(of words: StaticString, in range: ByteRange) -> ByteRange? {
    guard bytes.holds(words, in: range) else { return nil }
    let length = words.utf8CodeUnitCount
    var at = range.start
    while at + length <= range.end {
      if bytes[at] | 0x20 == words.utf8Start[0] | 0x20, bytes.readsIgnoringCase(words, at: at) {
        return ByteRange(at, at + length)
      }
      at += 1
    }
    return nil
  }
}
