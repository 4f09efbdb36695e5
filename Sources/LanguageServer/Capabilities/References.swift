import JSON
import LanguageServerProtocol
import StatuteModel
import StatuteSyntax
import StatuteText

extension Capability {
  /// All references to a provision, in all open documents.
  static let references = Capability(
    "referencesProvider",
    Handler.document("textDocument/references") { snapshot, params in mentions(snapshot, params) })

  /// A provision's label and the references to it, while the cursor is at one of them.
  static let documentHighlight = Capability(
    "documentHighlightProvider",
    Handler.document("textDocument/documentHighlight") { snapshot, params in highlight(snapshot, params) })
}

/// The references to what stands at a position: this document's first, then those of other open ones.
private func mentions(_ snapshot: Snapshot, _ params: LSP.ReferenceParams) -> [LSP.Location]? {
  let offset = snapshot.offset(of: params.position)
  if let found = snapshot.mentionsElsewhere(at: offset, withDeclaration: params.includeDeclaration) { return found }
  guard let subject = snapshot.subjectInTime(at: offset) else {
    return snapshot.uses(ofTermAt: offset, withDefinition: params.includeDeclaration)
  }
  guard !subject.targets.isEmpty else { return nil }
  var places = snapshot.places
  var found: [LSP.Location] = []
  if params.includeDeclaration {
    for target in subject.targets {
      found.append(
        LSP.Location(uri: snapshot.uri, range: places.range(snapshot.document.selection(of: target))))
    }
  }
  for reference in snapshot.mentions(of: subject) {
    let range = snapshot.document.references.all[reference].range
    found.append(LSP.Location(uri: snapshot.uri, range: places.range(range)))
  }
  for mention in ReferencesFromOutside(to: snapshot).references(to: subject) {
    found.append(LSP.Location(uri: mention.document.uri, range: mention.document.range(mention.reference.range)))
  }
  return found
}

extension Snapshot {
  /// Where this and the other open documents refer to what the mention at `offset` points at in another act, or to anything in
  /// the act whose name stands there; nil where neither does.
  fileprivate func mentionsElsewhere(at offset: Int, withDeclaration isWithDeclaration: Bool) -> [LSP.Location]? {
    let reference = reference(at: offset)
    let elsewhere = reference.flatMap(provisionElsewhere)
    let named = reference == nil ? act(namedAt: offset)?.act : nil
    guard let act = elsewhere?.act ?? named else { return nil }
    var found: [LSP.Location] = []
    if isWithDeclaration, let reference, let elsewhere {
      found = links(from: range(document.references.all[reference].range), to: elsewhere).map {
        LSP.Location(uri: $0.targetURI, range: $0.targetSelectionRange)
      }
    }
    for open in [self] + workspace.snapshots.filter({ $0.uri != uri }) {
      var mentions = elsewhere.map(open.mentions(ofElsewhere:)) ?? open.mentions(of: act)
      if open.document.path == act.path, let elsewhere {
        mentions = open.mentions(
          of: Subject(origin: ByteRange(0, 0), targets: elsewhere.resolution.targets, reference: nil))
      }
      var places = open.places
      found += mentions.map { LSP.Location(uri: open.uri, range: places.range(open.document.references.all[$0].range)) }
    }
    return found
  }

  /// Where the defined term at `offset` is used; nil where none stands there.
  fileprivate func uses(ofTermAt offset: Int, withDefinition isWithDefinition: Bool) -> [LSP.Location]? {
    guard let (term, _) = term(at: offset) else { return nil }
    var places = places
    let found = (isWithDefinition ? [term.name] : []) + terms.uses(of: term, in: document)
    return found.map { LSP.Location(uri: uri, range: places.range($0)) }
  }

  /// Where the term at `offset` is defined and used; nil where none stands there.
  fileprivate func highlights(ofTermAt offset: Int) -> [LSP.DocumentHighlight]? {
    guard let (term, _) = term(at: offset) else { return nil }
    var places = places
    return [LSP.DocumentHighlight(range: places.range(term.name), kind: .write)]
      + terms.uses(of: term, in: document).map { LSP.DocumentHighlight(range: places.range($0), kind: .read) }
  }
}

/// The label and the mentions of what stands at a position.
private func highlight(_ snapshot: Snapshot, _ params: LSP.PositionParams) -> [LSP.DocumentHighlight]? {
  let offset = snapshot.offset(of: params.position)
  var places = snapshot.places
  if let reference = snapshot.reference(at: offset), let elsewhere = snapshot.provisionElsewhere(ofReference: reference)
  {
    return snapshot.mentions(ofElsewhere: elsewhere).map {
      LSP.DocumentHighlight(range: places.range(snapshot.document.references.all[$0].range), kind: .read)
    }
  }
  guard let subject = snapshot.subjectInTime(at: offset) else { return snapshot.highlights(ofTermAt: offset) }
  guard !subject.targets.isEmpty else { return nil }
  var found: [LSP.DocumentHighlight] = []
  for target in subject.targets {
    found.append(LSP.DocumentHighlight(range: places.range(snapshot.document.selection(of: target)), kind: .write))
  }
  for reference in snapshot.mentions(of: subject) {
    found.append(
      LSP.DocumentHighlight(range: places.range(snapshot.document.references.all[reference].range), kind: .read))
  }
  return found
}
