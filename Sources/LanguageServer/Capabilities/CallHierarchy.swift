import JSON
import LanguageServerProtocol
import StatuteModel
import StatuteSyntax
import StatuteText

extension Capability {
  /// Which sections refer to a section, and to which it refers.
  static let callHierarchy = Capability(
    "callHierarchyProvider",
    Handler.document("textDocument/prepareCallHierarchy") { snapshot, params in prepare(snapshot, params) },
    Handler.workspace("callHierarchy/incomingCalls") { workspace, params in incoming(workspace, params) },
    Handler.workspace("callHierarchy/outgoingCalls") { workspace, params in outgoing(workspace, params) })
}

/// The sections that a mention points at, or the section at the position.
private func prepare(_ snapshot: Snapshot, _ params: LSP.PositionParams) -> [CallHierarchyItem]? {
  let offset = snapshot.offset(of: params.position)
  var sections: [Int] = []
  if let reference = snapshot.reference(at: offset) {
    for target in snapshot.document.references.resolutions[reference].targets {
      guard let section = snapshot.document.unit(around: target.node), sections.last != section else { continue }
      sections.append(section)
    }
  } else if snapshot.act(namedAt: offset) != nil {
    return nil
  }
  if sections.isEmpty, let section = snapshot.document.unit(around: snapshot.node(at: offset)) { sections = [section] }
  var places = snapshot.places
  return sections.isEmpty ? nil : sections.map { CallHierarchyItem(snapshot, $0, &places) }
}

/// The sections that refer to a section or to something in it, and where they do.
private func incoming(_ workspace: Workspace, _ params: CallHierarchyParams) -> [Call]? {
  guard let (snapshot, section) = params.section(in: workspace) else { return nil }
  let document = snapshot.document
  var places = snapshot.places
  var calls: [(section: Int, ranges: [LSP.Range])] = []
  for reference in snapshot.incoming(to: section) {
    let mention = document.references.all[reference]
    guard let caller = document.section(around: mention.node) else { continue }
    if calls.last?.section != caller { calls.append((caller, [])) }
    calls[calls.count - 1].ranges.append(places.range(mention.range))
  }
  return calls.map { Call("from", CallHierarchyItem(snapshot, $0.section, &places), $0.ranges) }
    + incomingFromOutside(to: section, of: snapshot)
}

/// The sections of other open documents that refer to `section` or to something in it.
private func incomingFromOutside(to section: Int, of snapshot: Snapshot) -> [Call] {
  var calls: [(caller: Snapshot, section: Int, ranges: [LSP.Range])] = []
  for mention in ReferencesFromOutside(to: snapshot).references(to: section) {
    guard let caller = mention.document.document.section(around: mention.reference.node) else { continue }
    if calls.last?.section != caller || calls.last?.caller.uri != mention.document.uri {
      calls.append((mention.document, caller, []))
    }
    calls[calls.count - 1].ranges.append(mention.document.range(mention.reference.range))
  }
  return calls.map { call in
    var places = call.caller.places
    return Call("from", CallHierarchyItem(call.caller, call.section, &places), call.ranges)
  }
}

/// The sections of the act that a section refers to, and where it does.
private func outgoing(_ workspace: Workspace, _ params: CallHierarchyParams) -> [Call]? {
  guard let (snapshot, section) = params.section(in: workspace) else { return nil }
  let document = snapshot.document
  let references = document.references
  var places = snapshot.places
  var calls: [Int: [LSP.Range]] = [:]
  for reference in references.indices(in: document.tree.nodes[section].range) {
    let range = places.range(references.all[reference].range)
    for target in references.resolutions[reference].targets {
      guard let called = document.section(around: target.node), calls[called]?.last != range else { continue }
      calls[called, default: []].append(range)
    }
  }
  return calls.sorted { $0.key < $1.key }.map { Call("to", CallHierarchyItem(snapshot, $0.key, &places), $0.value) }
}

/// A section as the call hierarchy shows it.
private struct CallHierarchyItem: JSONEncodable {
  let name: String
  let kind: SymbolKind
  let detail: String
  let uri: String
  let range: LSP.Range
  let selectionRange: LSP.Range

  /// The opening words take up so many bytes at the most.
  private static let longestDetail = 80

  init(_ snapshot: Snapshot, _ section: Int, _ places: inout Places) {
    let document = snapshot.document
    name = document.address(of: section)
    kind = document.tree.nodes[section].kind.symbolKind ?? .class
    detail = document.openingWords(ofProvision: section, limit: Self.longestDetail)
    uri = snapshot.uri
    range = places.range(document.source.trimmed(document.tree.nodes[section].range))
    selectionRange = places.range(document.selection(of: section))
  }

  func encode(into json: inout JSONWriter) {
    json.object { json in
      json.member("name", name)
      json.member("kind", kind.rawValue)
      json.member("detail", detail)
      json.member("uri", uri)
      json.member("range", range)
      json.member("selectionRange", selectionRange)
    }
  }
}

/// A section that refers or is referred to.
private struct Call: JSONEncodable {
  let role: StaticString
  let item: CallHierarchyItem
  let fromRanges: [LSP.Range]

  init(_ role: StaticString, _ item: CallHierarchyItem, _ fromRanges: [LSP.Range]) {
    self.role = role
    self.item = item
    self.fromRanges = fromRanges
  }

  func encode(into json: inout JSONWriter) {
    json.object { json in
      json.member(role, item)
      json.member("fromRanges", fromRanges)
    }
  }
}

private struct CallHierarchyParams: JSONDecodable {
  let uri: String
  let selection: LSP.Range

  init?(_ json: JSONValue) {
    guard let item = json["item"], let uri = item["uri"]?.string,
      let selection: LSP.Range = item.read("selectionRange")
    else { return nil }
    self.uri = uri
    self.selection = selection
  }

  /// The section of the item, as the document is now; nil where the document is closed or has no section there.
  func section(in workspace: Workspace) -> (Snapshot, Int)? {
    guard let snapshot = try? workspace.snapshot(uri) else { return nil }
    let node = snapshot.node(at: snapshot.offset(of: selection.start))
    return snapshot.document.unit(around: node).map { (snapshot, $0) }
  }
}

extension Document {
  /// What calls can be asked of around `node`: a section, also one that is new text, or an instruction of an amending section.
  fileprivate func unit(around node: Int) -> Int? {
    var current = node
    while current > 0, current < tree.nodes.count {
      switch tree.nodes[current].kind {
      case .section, .amendingSection, .instruction: return current
      default: current = Int(tree.nodes[current].parent)
      }
    }
    return nil
  }

  /// The outermost section around `node`, itself included; new text of an amending act belongs to the section that
  /// inserts it.
  fileprivate func section(around node: Int) -> Int? {
    var current = node
    var found: Int?
    while current > 0, current < tree.nodes.count {
      switch tree.nodes[current].kind {
      case .section, .amendingSection: found = current
      default: break
      }
      current = Int(tree.nodes[current].parent)
    }
    return found
  }
}
