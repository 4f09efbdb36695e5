import Amending
import Analysis
import StatuteModel
import StatuteSyntax
import StatuteText

/// Holds the parts of a bill against one another: its text, its remarks and its lovspejl.
///
/// A text without remarks and lovspejl is left after a look at what stands at its top: whether it is a bill that has been introduced.
struct Bills: Analyzer {
  let rules = [
    SectionRemarks.rule, InstructionRemarks.rule, InstructionRemarks.pooled, InstructionRemarks.substance,
    RemarkPlaces.moved, RemarkPlaces.other, BillReferences.rule, GeneralRemarks.order, GeneralRemarks.points,
    GeneralRemarks.contents, FolketingstidendeForm.rule, MirrorPlace.missing, MirrorPlace.rule, MirrorWording.rule,
    MirrorWording.opening, MirrorWording.withoutOpening, MirrorChoice.lacking, MirrorChoice.untouched,
    MirrorChoice.introduction,
  ]
  let scope = AnalyzerScope.document

  func analyze(_ document: Document, report: inout Report) {
    guard let bill = Bill(document) else { return SectionRemarks.checkIntroduced(document, &report) }
    let draft = BillDraft(bill)
    GeneralRemarks.check(draft, &report)
    FolketingstidendeForm.check(draft, &report)
    SectionRemarks.check(draft, &report)
    InstructionRemarks.check(draft, &report)
    RemarkPlaces.check(draft, &report)
    BillReferences.check(draft, &report)
    MirrorPlace.check(draft, &report)
    for mirror in draft.mirrors {
      MirrorWording.check(mirror, draft, &report)
      MirrorChoice.check(mirror, draft, &report)
    }
  }
}

/// Holds the left column of a lovspejl against the acts in force.
struct BillsAndLawInForce: Analyzer {
  let rules = [MirrorInForce.rule]
  let scope = AnalyzerScope.workspace

  func analyze(_ document: Document, report: inout Report) {
    guard report.wants(MirrorInForce.rule), document.library != nil, let bill = Bill(document), !bill.mirrors.isEmpty
    else { return }
    let draft = BillDraft(bill)
    for mirror in draft.mirrors { MirrorInForce.check(mirror, draft, &report) }
  }
}

/// A bill, and what has been read out of it.
struct BillDraft {
  let bill: Bill
  /// Its amending sections, with their instructions as they are read.
  let amending: AmendingText
  /// Its lovspejle, with what they print.
  let mirrors: [PrintedMirror]
  /// The remarks on sections, in order.
  let sectionRemarks: [Int]
  private let instructions: [Int: AmendingInstruction]
  private let remarks: [UInt64: Int]

  init(_ bill: Bill) {
    self.bill = bill
    amending = AmendingText(bill.document)
    mirrors = bill.mirrors.map { PrintedMirror($0, of: bill) }
    instructions = Dictionary(
      amending.sections.flatMap(\.instructions).map { ($0.node, $0) }, uniquingKeysWith: { first, _ in first })
    sectionRemarks = bill.sectionRemarks
    let nodes = bill.document.tree.nodes
    remarks = Dictionary(
      sectionRemarks.filter { nodes[$0].number.isSame(as: nodes[$0].lastNumber) }.map { (nodes[$0].number.order, $0) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The remarks on the section with the node `section`, where they are on it alone.
  func remark(on section: Int) -> Int? { remarks[nodes[section].number.order] }

  var document: Document { bill.document }
  var nodes: [Node] { bill.document.tree.nodes }
  var bytes: [UInt8] { bill.document.source.bytes }

  /// How the instruction with the node `node` is read.
  func instruction(_ node: Int) -> AmendingInstruction? { instructions[node] }

  /// `§ 1, nr. 3`
  func name(of node: Int) -> String {
    let own = nodes[node]
    guard own.kind == .instruction else { return "§ \(own.number)" }
    return "§ \(nodes[Int(own.parent)].number), nr. \(own.number)"
  }

  /// Where the first of the lines that are all of `words` stands in `range`.
  func line(_ words: String, in range: ByteRange) -> ByteRange? {
    lines(in: range).first { document.source.string(in: $0) == words }
  }

  /// The lines in `range` that hold something, without white space around them.
  func lines(in range: ByteRange) -> [ByteRange] {
    let source = document.source
    let whole = source.trimmed(range)
    guard !whole.isEmpty else { return [] }
    return (source.lineIndex(at: whole.start)...source.lineIndex(at: whole.end - 1)).compactMap { index in
      let content = source.lineContentRange(index)
      var line = source.trimmed(ByteRange(max(content.start, whole.start), min(content.end, whole.end)))
      while line.start < line.end, bytes.gapWidth(at: line.start) > 0 {
        line = ByteRange(line.start + bytes.gapWidth(at: line.start), line.end)
      }
      return line.isEmpty ? nil : line
    }
  }
}
