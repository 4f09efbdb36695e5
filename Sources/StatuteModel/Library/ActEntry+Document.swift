import StatuteSyntax
import StatuteText

// A text that is being written is an act to others, too, under the name it gives itself.

extension ActEntry {
  /// The act that `document` is, by what it says of itself and by the name of its file; nil where others cannot name it.
  public init?(_ document: Document) {
    let summary = ActSummary(document)
    var metadata = summary.metadata.completed(by: ActFileName.metadata(of: document.path))
    if metadata.date == nil, let date = ActSignature.date(in: Array(document.source[document.foot])),
      metadata.year == nil || metadata.year == date.year
    {
      metadata.date = date
    }
    self.init(path: document.path, kind: summary.kind, metadata: metadata)
  }
}

extension Document {
  /// Where a signature is looked for.
  fileprivate var foot: ByteRange {
    ByteRange(max(0, source.count - ActIndexer.tailSize), source.count)
  }

  /// Whether `change`, of which the document came, may have made it another ``ActEntry``.
  public func mayBeAnotherAct(after change: DocumentChange) -> Bool {
    guard change.stretches != nil else { return true }
    let body = tree.nodes.first { $0.kind == .section || $0.kind == .amendingSection }
    guard let body else { return true }
    return change.text.newRange.start < body.range.start || change.text.newRange.end > foot.start
  }
}
