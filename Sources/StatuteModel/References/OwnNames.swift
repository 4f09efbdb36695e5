import StatuteSyntax
import StatuteText

/// What an act is called by itself and by others: `lov om havnebade`, `havnebadsloven`. A reference that names its own act
/// belongs to it.
struct OwnNames: Sendable {
  private var names = ActNameIndex()
  private let isEmpty: Bool

  init(_ document: Document) {
    let titles = document.title.map { ActTitle($0).names(of: document.kind) } ?? []
    // An amending act is not the act it changes, though its title names it.
    isEmpty = titles.isEmpty || document.kind == .amendingAct
    for title in titles { names.insert(title, act: 0) }
  }

  /// Whether the name that stands at `range` of `source` is the document's own.
  func contain(_ range: ByteRange, of source: SourceText) -> Bool {
    !isEmpty && !range.isEmpty && !names.acts(named: source[range]).isEmpty
  }
}
