import StatuteModel
import StatuteText

/// An analyzer whose findings rest on words that stand here and there in a document, which it gathers piece by piece and concludes
/// from as a whole: that both of two names are used, that no section speaks of something. After an edit only the sections are
/// searched again whose words changed, and nothing is concluded anew where these held and hold no such words.
///
/// What it concludes rests on the mentions, on the words of the sections that these stand in, on the outline of the document, and on
/// what stands outside of the act's own sections; on nothing else.
public protocol MentionAnalyzer: Analyzer {
  /// The mentions in `part`, in the order of the text; those of a document are the ones of its parts.
  func mentions(in part: DocumentPart) -> [Mention]
  /// Reports what `mentions`, which are all there are in `document`, come to.
  func conclude(from mentions: [Mention], in document: Document, report: inout Report)
}

/// Words that an analyzer takes note of.
public struct Mention: Equatable, Sendable {
  /// Which words they are, as the analyzer numbers them.
  public let kind: Int
  /// Where they stand.
  public fileprivate(set) var range: ByteRange
  /// The index of the node they stand in.
  public let node: Int

  /// Words of `kind` at `range` in the node with index `node`.
  public init(_ kind: Int, at range: ByteRange, node: Int) {
    (self.kind, self.range, self.node) = (kind, range, node)
  }
}

extension MentionAnalyzer {
  /// One document.
  public var scope: AnalyzerScope { .document }
  /// One that concludes from mentions.
  public var role: AnalyzerRole { .mention(self) }
  /// Gathers and concludes.
  public func analyze(_ document: Document, report: inout Report) {
    conclude(from: mentions(in: DocumentPart(document)), in: document, report: &report)
  }
}

/// What an analyzer has gathered in a document and concluded from it.
struct Gathering: Sendable {
  private(set) var mentions: [Mention]
  var findings: [Finding]
  /// The sections to search again, in document order.
  private var stale: [Range<Int>] = []

  init(_ mentions: [Mention], findings: [Finding]) { (self.mentions, self.findings) = (mentions, findings) }

  /// Takes note of a change that has met the words of these sections alone.
  mutating func note(_ change: TextChange, in sections: [Range<Int>]) {
    for index in mentions.indices { mentions[index].range = change.moved(mentions[index].range) }
    for index in findings.indices { findings[index].move(with: change) }
    stale = Set(stale).union(sections).sorted { $0.lowerBound < $1.lowerBound }
  }

  /// Searches what has changed; whether what was concluded holds, for nothing was mentioned there and nothing is.
  mutating func bringUpToDate(_ analyzer: any MentionAnalyzer, _ document: Document) -> Bool {
    var holds = true
    for part in stale {
      let new = analyzer.mentions(in: DocumentPart(document, part))
      let first = mentions.countOfFirst { $0.node < part.lowerBound }
      let old = first..<mentions.countOfFirst { $0.node < part.upperBound }
      if new.isEmpty, old.isEmpty { continue }
      mentions.replaceSubrange(old, with: new)
      holds = false
    }
    stale = []
    return holds
  }
}
