import JSON
import LanguageServerProtocol
import StatuteModel
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
  guard let subject = snapshot.subject(at: offset) else {
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
  /// Where the defined term at `offset` is used; nil where none stands there.
  fileprivate func uses(ofTermAt offset: Int, withDefinition isWithDefinition: Bool) -> [LSP.Location]? {
    guard let (term, _) = term(at: offset) else { return nil }
    var places = places
    let found = (isWithDefinition ? [term.name] : []) + terms.uses(of: term, in: document)
    return found.map { LSP.Location(uri: uri, range: places.range($0)) }
  }
}

/// The label and the mentions of what stands at a position.
private func highlight(_ snapshot: Snapshot, _ params: LSP.PositionParams) -> [LSP.DocumentHighlight]? {
  guard let subject = snapshot.subject(at: snapshot.offset(of: params.position)), !subject.targets.isEmpty else {
    return nil
  }
  var places = snapshot.places
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
