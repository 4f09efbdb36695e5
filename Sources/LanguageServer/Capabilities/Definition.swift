import JSON
import LanguageServerProtocol
import StatuteModel
import StatuteText

extension Capability {
  /// From a reference to what it points at.
  static let definition = Capability(
    "definitionProvider",
    Handler.document("textDocument/definition") { snapshot, params in define(snapshot, params) })
}

/// The places that the mention at a position points at, in this act or in another; a label is its own place.
private func define(_ snapshot: Snapshot, _ params: LSP.PositionParams) -> Definition? {
  let offset = snapshot.offset(of: params.position)
  var links = snapshot.subject(at: offset).map(snapshot.links) ?? snapshot.linksFromTerm(at: offset)
  if links.isEmpty { links = snapshot.linksFromAct(at: offset) }
  if links.isEmpty { links = snapshot.linksFromMembers(joinedAt: offset) }
  guard !links.isEmpty else { return nil }
  return snapshot.client.supports("textDocument.definition.linkSupport")
    ? .links(links) : .locations(links.map { LSP.Location(uri: $0.targetURI, range: $0.targetSelectionRange) })
}

private enum Definition: JSONEncodable {
  case links([LSP.LocationLink])
  case locations([LSP.Location])

  func encode(into json: inout JSONWriter) {
    switch self {
    case .links(let links): json.value(links)
    case .locations(let locations): json.value(locations)
    }
  }
}

extension Snapshot {
  /// What the mention or the label leads to.
  func links(from subject: Subject) -> [LSP.LocationLink] {
    let origin = range(subject.origin)
    switch subject.reference.map(targetInTime) {
    case .asItBecomes(let becoming): return links(from: origin, to: becoming)
    case .notAtHand:
      let targets = subject.reference.flatMap(newTextWithoutAct) ?? ReferenceTargets([])
      return links(from: origin, to: targets, of: document, at: uri)
    case .inForce, nil: break
    }
    if let reference = subject.reference, let elsewhere = document.references.elsewhere[reference] {
      return links(from: origin, to: elsewhere)
    }
    if let reference = subject.reference {
      switch amendedProvision(ofReference: reference) {
      case .inForce(let elsewhere): return links(from: origin, to: elsewhere)
      case .inNewText(let targets): return links(from: origin, to: targets, of: document, at: uri)
      case .newNumber, .inEither, .notAtHand, nil: break
      }
    }
    return links(from: origin, to: subject.targets, of: document, at: uri)
  }

  /// From the conjunction between two members of a list to what both lead to.
  fileprivate func linksFromMembers(joinedAt offset: Int) -> [LSP.LocationLink] {
    guard reference(at: offset) == nil, let joined = members(joinedAt: offset) else { return [] }
    return [joined.first, joined.second].flatMap { index in
      links(
        from: Subject(
          origin: joined.range, targets: document.references.resolutions[index].targets, reference: index))
    }
  }

  /// From a defined term to its definition.
  fileprivate func linksFromTerm(at offset: Int) -> [LSP.LocationLink] {
    guard let (term, place) = term(at: offset) else { return [] }
    var places = places
    return [
      LSP.LocationLink(
        originSelectionRange: places.range(place), targetURI: uri,
        targetRange: places.range(document.source.trimmed(document.tree.nodes[term.node].range)),
        targetSelectionRange: places.range(term.name))
    ]
  }

  /// From the name of an act to its title.
  fileprivate func linksFromAct(at offset: Int) -> [LSP.LocationLink] {
    guard reference(at: offset) == nil, let (act, name) = act(namedAt: offset),
      let text = text(of: act)
    else { return [] }
    return links(from: range(name), to: ResolutionElsewhere(titleOf: act, in: text))
  }

  /// To the new text in this draft, or to the place in the act in force that what is meant has had so far.
  private func links(from origin: LSP.Range, to becoming: TargetAsItBecomes) -> [LSP.LocationLink] {
    let inForce = uri(ofTextOf: becoming.act)
    return becoming.resolution.targets.compactMap { target in
      guard let source = becoming.source(of: target), let uri = source.isInForce ? inForce : uri else { return nil }
      var places = Places(source.isInForce ? becoming.base.source : document.source, client.encoding)
      let place = places.range(source.range)
      return LSP.LocationLink(
        originSelectionRange: origin, targetURI: uri, targetRange: place, targetSelectionRange: place)
    }
  }

  /// The address of the text of `act`, as the client calls it; nil where the client cannot show it.
  private func uri(ofTextOf act: ActEntry) -> String? {
    workspace.openURI(forPath: act.path) ?? act.uriOfText(for: client)
  }

  func links(from origin: LSP.Range, to elsewhere: ResolutionElsewhere) -> [LSP.LocationLink] {
    if let uri = uri(ofTextOf: elsewhere.act) {
      return links(from: origin, to: elsewhere.resolution.targets, of: elsewhere.document, at: uri)
    }
    guard !elsewhere.resolution.targets.isEmpty else { return [] }
    let top = LSP.Position(line: 0, character: 0)
    let start = LSP.Range(start: top, end: top)
    let uri = workspace.uri(forPath: elsewhere.act.path)
    return [
      LSP.LocationLink(originSelectionRange: origin, targetURI: uri, targetRange: start, targetSelectionRange: start)
    ]
  }

  fileprivate func links(
    from origin: LSP.Range, to targets: ReferenceTargets, of document: Document, at uri: String
  ) -> [LSP.LocationLink] {
    var places = Places(document.source, client.encoding)
    return targets.map { target in
      LSP.LocationLink(
        originSelectionRange: origin, targetURI: uri, targetRange: places.range(document.source.trimmed(target.range)),
        targetSelectionRange: places.range(document.selection(of: target)))
    }
  }
}
