import StatuteSyntax
import StatuteText

/// What an act is called by itself and by others: `lov om havnebade`, `havnebadsloven`. A reference that names its own act
/// belongs to it.
struct OwnNames {
  private var names = ActNameIndex()
  private let source: SourceText
  private let isEmpty: Bool
  /// The answer given last; the references of one list have one name.
  private var last: (name: ByteRange, isOwn: Bool)?

  init(_ document: Document) {
    source = document.source
    let titles = document.title.map { ActTitle($0).names(of: document.kind) } ?? []
    // An amending act is not the act it changes, though its title names it.
    isEmpty = titles.isEmpty || document.kind == .amendingAct
    for title in titles { names.insert(title, act: 0) }
  }

  /// Whether the name that stands at `range` is the document's own.
  mutating func contain(_ range: ByteRange) -> Bool {
    if isEmpty || range.isEmpty { return false }
    if let last, last.name == range { return last.isOwn }
    let isOwn = !names.acts(named: source[range]).isEmpty
    last = (range, isOwn)
    return isOwn
  }
}
