import Analysis
import Analyzers
import JSON
import LanguageServerProtocol
import StatuteText

extension Capability {
  /// From acts cited by their number to where they are published.
  static let documentLink = Capability(
    "documentLinkProvider", options: { _, json in json.member("resolveProvider", false) },
    Handler.document("textDocument/documentLink") { snapshot, params in links(snapshot, params) })
}

private func links(_ snapshot: Snapshot, _ params: LSP.DocumentParams) -> [LSP.DocumentLink] {
  var places = snapshot.places
  let showsTooltips = snapshot.client.supports("textDocument.documentLink.tooltipSupport")
  return ActLink.all(in: snapshot.document.source).map { link in
    LSP.DocumentLink(
      range: places.range(link.range), target: link.address,
      tooltip: showsTooltips ? link.publisher.tooltip(in: snapshot.language) : nil)
  }
}

extension ActLink.Publisher {
  fileprivate func tooltip(in language: Language) -> String {
    let name = self == .eurLex ? "EUR-Lex" : "retsinformation.dk"
    return switch language {
    case .danish: "Slå op på \(name)"
    case .english: "Look up on \(name)"
    }
  }
}
