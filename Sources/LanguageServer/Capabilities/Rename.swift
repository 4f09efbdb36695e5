import Analysis
import JSON
import LanguageServerProtocol
import Renumbering
import StatuteModel
import StatuteSyntax
import StatuteText

extension Capability {
  /// Another number for a provision, in its label and in every reference to it.
  static let rename = Capability(
    "renameProvider",
    value: { client, json in
      // Options are for clients that know of preparing alone.
      guard client.supports("textDocument.rename.prepareSupport") else { return json.bool(true) }
      json.object { $0.member("prepareProvider", true) }
    },
    Handler(method: "textDocument/prepareRename") { (session, params) throws(ResponseError) -> Reply in
      guard let place = LSP.PositionParams(params) else { throw .invalidParams("textDocument/prepareRename") }
      session.fillCitations()
      return .now(try prepare(try session.workspace.snapshot(place.uri), place.position))
    },
    Handler(method: "textDocument/rename") { (session, params) throws(ResponseError) -> Reply in
      guard let params = RenameParams(params) else { throw .invalidParams("textDocument/rename") }
      return try renumber(session, params)
    })
}

/// The number at a position, as something that can be changed; nil where there is none.
private func prepare(_ snapshot: Snapshot, _ position: LSP.Position) throws(ResponseError) -> RenamePlace? {
  guard let found = try snapshot.numbered(at: snapshot.offset(of: position)) else { return nil }
  return RenamePlace(range: snapshot.range(found.place.range), placeholder: snapshot.text(in: found.place.range))
}

/// The changes that give the provision at a position another number.
private func renumber(_ session: Session, _ params: RenameParams) throws(ResponseError) -> Reply {
  let snapshot = try session.workspace.snapshot(params.uri)
  guard let found = try snapshot.numbered(at: snapshot.offset(of: params.position)) else { throw .nothingToRename }
  let (act, node) = (found.act, found.place.node)
  let number: ProvisionNumber
  do throws(RenumberingRefusal) {
    number = try NumberEntry(params.newName, for: node, in: act.document).number
  } catch {
    throw ResponseError(error)
  }
  let renumbering = WorkspaceRenumbering(.relabel(node: node, as: number), in: act, session.workspace)
  let label = Message.renaming(act.document.name(of: node), to: params.newName).text(in: snapshot.language)
  let client = session.client
  if renumbering.isAllOpen {
    let edit = try renumbering.edit(as: label, closed: [])
    session.tellOfWarning(in: edit)
    return .now(ClientEdit(edit: edit, client: client))
  }
  let shelf = session.citations
  let revision = snapshot.revision
  return .aside { cancellation in
    var shelf = shelf
    let closed = renumbering.closed(&shelf) { !cancellation.isCancelled }
    let outcome: Reply.Outcome
    var made: WorkspaceEdit?
    do throws(ResponseError) {
      var json = JSONWriter()
      let edit = try renumbering.edit(as: label, closed: closed)
      edit.write(for: client, to: &json)
      outcome = .result(json.bytes)
      made = edit
    } catch {
      outcome = .failure(error)
    }
    let (current, edit) = (shelf, made)
    return .next { session in
      session.citations = current
      let isCurrent = (try? session.workspace.snapshot(params.uri))?.revision == revision
      if isCurrent, let edit { session.tellOfWarning(in: edit) }
      return { _ in isCurrent ? outcome : .failure(.changedMeanwhile) }
    }
  }
}

extension Snapshot {
  /// The number at `offset`, in a label or a reference, and the act whose provision has it; nil where there is none.
  fileprivate func numbered(
    at offset: Int
  ) throws(ResponseError) -> (place: NumberedPlace, act: WorkspaceRenumbering.Subject)? {
    guard let subject = subject(at: offset) else { return nil }
    do throws(RenumberingRefusal) {
      guard let index = subject.reference else {
        guard let node = subject.targets.first?.node else { return nil }
        if document.tree.nodes[node].kind == .remark {
          return (try NumberedPlace(inRemark: node, at: offset, of: Bill(reading: document)), .init(self))
        }
        return (try NumberedPlace(labelOf: node, in: document), .init(self))
      }
      let reference = document.references.all[index]
      guard let (act, resolution) = act(ofReference: index) else { return nil }
      let place = try NumberedPlace(in: reference, at: offset, of: document, to: resolution, in: act.document)
      return (place, act)
    } catch {
      throw ResponseError(error)
    }
  }

  /// The act that the reference with this index points into, and where it points in it; nil where it is not at hand.
  private func act(ofReference index: Int) -> (WorkspaceRenumbering.Subject, Resolution)? {
    guard let elsewhere = document.references.elsewhere[index] else { return openAct(ofReference: index) }
    let uri = workspace.uri(forPath: elsewhere.act.path)
    if let act = try? workspace.snapshot(uri), let resolution = document.mentions(of: act.document)[index] {
      return (.init(act), resolution)
    }
    guard elsewhere.act.isTextFile else { return nil }
    return (.init(document: elsewhere.document, uri: uri, version: nil), elsewhere.resolution)
  }

  /// The same where no library knows the act: this one, or the only open document that can be called so.
  private func openAct(ofReference index: Int) -> (WorkspaceRenumbering.Subject, Resolution) {
    let own = document.references.resolutions[index]
    guard own.status == .external else { return (.init(self), own) }
    // The remarks of a bill name its own sections and instructions, which the resolver leaves alone.
    if let ofBill = ownMention(index) { return (.init(self), ofBill) }
    let found = workspace.snapshots.filter { $0.uri != uri }
      .compactMap { act in document.mentions(of: act.document)[index].map { (act, $0) } }
    return found.count == 1 ? (.init(found[0].0), found[0].1) : (.init(self), own)
  }
}

// MARK: - Parameters and answers

private struct RenameParams: TextDocumentParams {
  let uri: String
  let position: LSP.Position
  let newName: String

  init?(_ json: JSONValue) {
    guard let place = LSP.PositionParams(json), let newName = json["newName"]?.string else { return nil }
    uri = place.uri
    position = place.position
    self.newName = newName
  }
}

private struct RenamePlace: JSONEncodable {
  let range: LSP.Range
  let placeholder: String

  func encode(into json: inout JSONWriter) {
    json.object { json in
      json.member("range", range)
      json.member("placeholder", placeholder)
    }
  }
}

/// Changes in the form that the client takes.
private struct ClientEdit: JSONEncodable {
  let edit: WorkspaceEdit
  let client: Client

  func encode(into json: inout JSONWriter) { edit.write(for: client, to: &json) }
}

extension ResponseError {
  fileprivate static let nothingToRename = ResponseError(
    .requestFailed, da: "Her står hverken en betegnelse eller en henvisning.",
    en: "Neither a label nor a reference stands here.")
}

extension Message {
  fileprivate static func renaming(_ name: String, to new: String) -> Message {
    Message(da: "\(name) får nummeret »\(new)«", en: "\(name) gets the number “\(new)”")
  }
}
