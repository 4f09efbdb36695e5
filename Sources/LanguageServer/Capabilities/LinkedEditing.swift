import JSON
import LanguageServerProtocol
import StatuteModel

extension Capability {
  /// What says the same in two places, and is changed in both at once.
  static let linkedEditing = Capability(
    "linkedEditingRangeProvider", .document("textDocument/linkedEditingRange", link))
}

private func link(_ snapshot: Snapshot, _ params: LSP.PositionParams) -> LinkedRanges? {
  let twins = snapshot.document.twins(at: snapshot.offset(of: params.position))
  return twins.isEmpty ? nil : LinkedRanges(ranges: twins.map(snapshot.range))
}

private struct LinkedRanges: JSONEncodable {
  let ranges: [LSP.Range]

  /// A heading is several words; without this an editor lets go at the first space.
  private static let wordPattern = #"[^\t\r\n]+"#

  func encode(into json: inout JSONWriter) {
    json.object { json in
      json.member("ranges", ranges)
      json.member("wordPattern", Self.wordPattern)
    }
  }
}
