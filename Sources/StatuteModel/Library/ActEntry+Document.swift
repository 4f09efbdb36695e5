import StatuteSyntax
import StatuteText

// A text that is being written is an act to others, too, under the name it gives itself.

extension ActEntry {
  /// The act that `document` is, by what it says of itself and by the name of its file; nil where others cannot name it.
  public init?(_ document: Document) {
    let summary = ActSummary(document)
    var metadata = summary.metadata.completed(by: ActFileName.metadata(of: document.path))
    metadata.date = document.actDate
    self.init(path: document.path, kind: summary.kind, metadata: metadata)
  }
}

extension Document {
  /// The day the act was signed, by what the text says of itself; nil where it does not.
  public var actDate: ActDate? {
    let metadata = ActSummary(self).metadata.completed(by: ActFileName.metadata(of: path))
    if let date = metadata.date { return date }
    let signed = ActSignature.date(in: Array(source[foot]))
    return metadata.year == nil || metadata.year == signed?.year ? signed : nil
  }

  /// Where a signature is looked for.
  fileprivate var foot: ByteRange {
    ByteRange(max(0, source.count - ActIndexer.tailSize), source.count)
  }

  /// Whether `change`, of which the document came, may have made it another ``ActEntry``.
  public func mayBeAnotherAct(after change: DocumentChange) -> Bool {
    change.stretches == nil || saysWhichActItIs(in: change.text.newRange)
  }

  /// Whether what the document is to others, and when it was signed, may stand in `range`: before its provisions, or at its end.
  public func saysWhichActItIs(in range: ByteRange) -> Bool {
    let body = tree.nodes.first { $0.kind == .section || $0.kind == .amendingSection }
    guard let body else { return true }
    return range.start < body.range.start || range.end > foot.start
  }
}
