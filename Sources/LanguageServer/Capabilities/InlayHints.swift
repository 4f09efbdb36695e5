import JSON
import LanguageServerProtocol
import StatuteModel
import StatuteSyntax
import StatuteText

// What a bare mention is about, shown after it: `jf. § 14 (Åbningstid)`. They are on where nothing is set, for an editor only
// asks where its user wants hints; whoever wants them of programs but not of drafts sets `inlayHints` to false.

extension Capability {
  /// After a mention the heading or the first words of what it points at.
  static let inlayHints = Capability(
    "inlayHintProvider", options: { client, json in json.member("resolveProvider", client.resolvesInlayHints) },
    .document("textDocument/inlayHint", hints),
    .workspace("inlayHint/resolve", resolve))
}

private func hints(_ snapshot: Snapshot, _ params: LSP.RangeParams) -> [InlayHint] {
  guard snapshot.workspace.showsInlayHints else { return [] }
  let asked = snapshot.byteRange(of: params.range)
  var places = snapshot.places
  return snapshot.hintedMentions(onLinesOf: asked).compactMap { mention in
    // A hint belongs to the range that its mention ends in.
    guard asked.start < mention.end, mention.end <= asked.end else { return nil }
    return InlayHint(
      snapshot, position: places.position(at: mention.end), text: mention.words.inParentheses)
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
/// The most bytes of words that are shown.
private let longestHint = 40

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
      guard line.mentions.count <= mostOnLine, let (target, act) = target(worthAHint: index),
        !line.targets.contains(target)
      else { continue }
      let words = act.hint(on: target)
      guard !words.isEmpty else { continue }
      line.targets.append(target)
      line.mentions.append((mention.end, words))
    }
    endLine()
    return found
  }

  /// What the reference with this index points at, in which document; nil where the reader knows it or sees it at once.
  private func target(worthAHint index: Int) -> (ReferenceTarget, Document)? {
    let references = document.references
    let mention = references.all[index]
    guard !mention.flags.contains(.formerText), document.tree.nodes[mention.node].kind != .heading else { return nil }
    if let elsewhere = references.elsewhere[index] {
      return elsewhere.resolution.only.map { ($0, elsewhere.document) }
    }
    guard let target = references.resolutions[index].only, !document.isInSight(target.node, from: mention.node) else {
      return nil
    }
    return (target, document)
  }

  /// The index of the reference that ends at `offset`.
  fileprivate func reference(endingAt offset: Int) -> Int? {
    reference(at: max(0, offset - 1)).flatMap { document.references.all[$0].range.end == offset ? $0 : nil }
  }
}

extension Resolution {
  /// The one place that is pointed at; nil where there are more or none.
  fileprivate var only: ReferenceTarget? { status == .resolved && targets.count == 1 ? targets.first : nil }
}

extension Document {
  /// Whether the provision `target` stands where someone who reads `node` has it before their eyes: around it, in the same
  /// stykke, in the stykke or section next to it.
  fileprivate func isInSight(_ target: Int, from node: Int) -> Bool {
    let nodes = tree.nodes
    if nodes[target].range.contains(nodes[node].range) { return true }
    for kind in [NodeKind.subsection, .section] {
      guard let own = enclosing(kind, of: node), let other = enclosing(kind, of: target) else { continue }
      if own == other { return kind == .subsection }
      if areNeighbours(own, other) { return true }
    }
    return false
  }

  /// Whether no other provision of their kind stands between two provisions.
  private func areNeighbours(_ one: Int, _ other: Int) -> Bool {
    let (first, second) = (min(one, other), max(one, other))
    let end = Int(tree.nodes[first].subtreeEnd)
    return end <= second
      && (end..<second).allSatisfy {
        switch tree.nodes[$0].kind {
        case .heading, .chapter, .part, .book, .comment: true
        default: false
        }
      }
  }

  /// What `target` is about in a few words: its heading, or how it begins.
  fileprivate func hint(on target: ReferenceTarget) -> String {
    target.sentence == 0
      ? description(of: target.node, limit: longestHint) : openingWords(of: target.range, limit: longestHint)
  }
}

extension String {
  /// `(Åbningstid)`; what stands in parentheses already, as `(Ophævet)`, as it is.
  fileprivate var inParentheses: String { hasPrefix("(") && hasSuffix(")") ? self : "(\(self))" }
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
