import Analysis
import Formatting
import JSON
import LanguageServerProtocol
import StatuteModel
import StatuteSyntax
import StatuteText

extension Capability {
  /// What is set up while someone writes: a label when its stop is typed, a reference when a space follows it, a line when
  /// it is left.
  static let onTypeFormatting = Capability(
    "documentOnTypeFormattingProvider",
    options: { _, json in
      json.member("firstTriggerCharacter", "\n")
      json.array("moreTriggerCharacter") { json in
        json.string(".")
        json.string(" ")
      }
    },
    .document("textDocument/onTypeFormatting", format))
}

private func format(_ snapshot: Snapshot, _ params: OnTypeParams) throws(ResponseError) -> [LSP.TextEdit] {
  let offset = snapshot.offset(of: params.position)
  let source = snapshot.document.source
  let line = source.lineIndex(at: offset)
  let formatter = Formatter(snapshot.linter)
  func edits(inLine line: Int) -> [TextEdit] {
    formatter.edits(inLine: line, of: snapshot.document, snapshot.review)
  }
  switch params.character {
  case "\n":
    guard line > 0 else { return [] }
    let corrections = edits(inLine: line - 1)
    let label = snapshot.nextLabel(onLine: line, after: corrections).map { TextEdit(ByteRange(offset, offset), $0) }
    return snapshot.textEdits(corrections + (label.map { [$0] } ?? []))
  case ".":
    // `Stk 3.` is a label once its stop is there; before that it may be anything.
    return snapshot.textEdits(edits(inLine: line).filter { $0.range.end == offset })
  case " ":
    // Only spaces come in; what the words are going to be is not known yet.
    return snapshot.textEdits(edits(inLine: line).filter { $0.range.end < offset && $0.newText == " " })
  default: return []
  }
}

extension Snapshot {
  /// The label that surely comes on the line with index `line`, from 0, with the space after it; nil where it is the
  /// drafter's to say.
  ///
  /// A list surely goes on where its last item so far ends in a comma, or in the »og« or »eller« before the last one.
  /// After a comma in an inner list of several the outer one may go on. Whether a section has one more stykke nobody knows but the
  /// drafter, to whom completion offers the label.
  ///
  /// - Parameter corrections: What is changed in the line before; a label that is corrected there is the model as it becomes.
  fileprivate func nextLabel(onLine line: Int, after corrections: [TextEdit]) -> String? {
    let source = document.source
    let nodes = document.tree.nodes
    guard isBlank(line), !isBlank(line - 1) else { return nil }
    let item = node(at: source.lineContentRange(line - 1).start)
    let text = source.string(in: nodes[item].text)
    let isInner = nodes[Int(nodes[item].parent)].kind == .item
    guard nodes[item].kind == .item || nodes[item].kind == .point,
      nodes[item].flags.isDisjoint(with: [.tableRow, .range]),
      text.hasSuffix(" og") || text.hasSuffix(" eller")
        || text.hasSuffix(",") && (!isInner || nodes[item].number.isFirst)
    else { return nil }
    let next = Int(nodes[item].subtreeEnd)
    if next < nodes.count, nodes[next].parent == nodes[item].parent, nodes[next].kind == nodes[item].kind { return nil }
    let isCorrected = corrections.contains { nodes[item].label.contains($0.range) && $0.newText.hasSuffix(")") }
    return document.nextLabels(onLine: line).first(nodes[item].kind)
      .map { (isCorrected ? "\($0.number))" : $0.text) + " " }
  }

  private func isBlank(_ line: Int) -> Bool {
    let content = document.source.lineContentRange(line)
    return document.source[content].allSatisfy { $0 <= 0x20 }
  }
}

private struct OnTypeParams: TextDocumentParams {
  let uri: String
  let position: LSP.Position
  let character: String

  init?(_ json: JSONValue) {
    guard let place = LSP.PositionParams(json), let character = json["ch"]?.string else { return nil }
    uri = place.uri
    position = place.position
    self.character = character
  }
}
