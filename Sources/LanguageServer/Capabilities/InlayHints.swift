import Amending
import JSON
import LanguageServerProtocol
import StatuteModel
import StatuteSyntax
import StatuteText

// What a bare mention is about, shown after it: `jf. § 14 (Åbningstid)`. They are on where nothing is set, for an editor only
// asks where its user wants hints; whoever wants them of programs but not of drafts sets `inlayHints` to false.

extension Capability {
  /// After a mention the heading or the first words of what it points at, and after a provision that moves in an amending act its
  /// last number where that is not written.
  static let inlayHints = Capability(
    "inlayHintProvider", options: { client, json in json.member("resolveProvider", client.resolvesInlayHints) },
    .document("textDocument/inlayHint", hints),
    .workspace("inlayHint/resolve", resolve))
}

private func hints(_ snapshot: Snapshot, _ params: LSP.RangeParams) -> [InlayHint] {
  guard snapshot.showsInlayHints else { return [] }
  let asked = snapshot.byteRange(of: params.range)
  var places = snapshot.places
  let numbers = snapshot.finalNumbers(in: asked).map { number in
    InlayHint(snapshot, position: places.position(at: number.range.end), text: "→ \(number.name)")
  }
  return numbers
    + snapshot.hintedMentions(onLinesOf: asked).compactMap { mention in
      // A hint belongs to the range that its mention ends in.
      guard asked.start < mention.end, mention.end <= asked.end else { return nil }
      return InlayHint(
        snapshot, position: places.position(at: mention.end), text: "(\(mention.words))")
    }
}

/// The hint with what it shows when the pointer rests on it, and where it leads.
private func resolve(_ workspace: Workspace, _ hint: InlayHint) -> InlayHint {
  var hint = hint
  guard let snapshot = try? workspace.snapshot(hint.uri) else { return hint }
  let offset = snapshot.offset(of: hint.position)
  guard let reference = snapshot.reference(endingAt: offset) else { return hint }
  hint.tooltip = snapshot.prose(onReference: reference)?.content
  hint.location = snapshot.subject(at: offset).flatMap { snapshot.links(from: $0).first }
    .map { LSP.Location(uri: $0.targetURI, range: $0.targetSelectionRange) }
  return hint
}

extension Client {
  fileprivate var resolvesInlayHints: Bool { supports("textDocument.inlayHint.resolveSupport.properties", "tooltip") }
}

extension Session {
  /// Has the client ask again for hints when what they show has changed without an edit: settings, other acts.
  func refreshInlayHints() {
    guard client.supports("workspace.inlayHint.refreshSupport") else { return }
    call("workspace/inlayHint/refresh", nil)
  }
}

// MARK: - Which mentions

/// More hints than these on one line would drown the text; there are none on it then.
private let mostOnLine = 3

extension Snapshot {
  /// The mentions on the lines of `range` that a reader would look up, with what they are about.
  fileprivate func hintedMentions(onLinesOf range: ByteRange) -> [(end: Int, words: String)] {
    let source = document.source
    let (first, last) = (source.lineIndex(at: range.start), source.lineIndex(at: range.end))
    let lines = ByteRange(source.lineRange(first).start, source.lineRange(last).end)
    var found: [(end: Int, words: String)] = []
    var line = (end: 0, targets: [ReferenceTarget](), mentions: [(end: Int, words: String)]())
    func endLine() {
      if line.mentions.count <= mostOnLine { found += line.mentions }
    }
    for index in document.references.indices(in: lines) {
      let mention = document.references.all[index].range
      if mention.start >= line.end {
        endLine()
        line = (source.lineRange(source.lineIndex(at: mention.start)).end, [], [])
      }
      // What has been said once on a line need not be said again.
      guard line.mentions.count <= mostOnLine, let gloss = document.gloss(onReference: index),
        // What is said of the act in force may not be so when the draft has changed it.
        document.references.elsewhere[index] == nil || isToTextInForce(index), !line.targets.contains(gloss.target)
      else { continue }
      line.targets.append(gloss.target)
      line.mentions.append((mention.end, gloss.words))
    }
    endLine()
    return found
  }

  /// The numbers in `range` that amending sections leave unsaid.
  fileprivate func finalNumbers(in range: ByteRange) -> [FinalNumber] {
    amendedSections.map(\.section).filter { section in
      let whole = document.tree.nodes[section].range
      return whole.start < range.end && range.start < whole.end
    }
    .compactMap(amendingSection).flatMap(\.finalNumbers)
    .filter { range.start < $0.range.end && $0.range.end <= range.end }
  }

  /// The index of the reference that ends at `offset`.
  fileprivate func reference(endingAt offset: Int) -> Int? {
    reference(at: max(0, offset - 1)).flatMap { document.references.all[$0].range.end == offset ? $0 : nil }
  }
}

// MARK: - As the client has it

private struct InlayHint: JSONEncodable, JSONDecodable {
  let position: LSP.Position
  let text: String
  let uri: String
  /// Whether the text is written as a part that may lead somewhere.
  let isPart: Bool
  var tooltip: LSP.MarkupContent?
  var location: LSP.Location?

  init(_ snapshot: Snapshot, position: LSP.Position, text: String) {
    self.position = position
    self.text = text
    uri = snapshot.uri
    isPart = snapshot.client.supports("textDocument.inlayHint.resolveSupport.properties", "label.location")
  }

  init?(_ json: JSONValue) {
    guard let position: LSP.Position = json.read("position"), let uri = json["data"]?["uri"]?.string else { return nil }
    self.position = position
    self.uri = uri
    isPart = json["label"]?.array != nil
    guard let text = json["label"]?.string ?? json["label"]?.array?.first?["value"]?.string else { return nil }
    self.text = text
  }

  func encode(into json: inout JSONWriter) {
    json.object { json in
      json.member("position", position)
      if isPart {
        json.array("label") { json in
          json.object { json in
            json.member("value", text)
            json.optionalMember("location", location)
          }
        }
      } else {
        json.member("label", text)
      }
      json.member("paddingLeft", true)
      json.optionalMember("tooltip", tooltip)
      json.object("data") { $0.member("uri", uri) }
    }
  }
}
