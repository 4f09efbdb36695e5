import StatuteModel
import StatuteSyntax
import Testing

/// A sentence and the references a reader finds in it.
struct ReferenceStory: CustomTestStringConvertible {
  let sentence: String
  let place: HarbourAct.Place
  /// `text → act → targets`: the act is left out where the mention names none, and what became of a reference stands where
  /// it has no targets.
  let mentions: [String]
  /// Why the scanner does not read it like that yet.
  let fault: String?

  init(_ sentence: String, at place: HarbourAct.Place = .subsection, fault: String? = nil, _ mentions: String...) {
    self.sentence = sentence
    self.place = place
    self.fault = fault
    self.mentions = mentions
  }

  var testDescription: String { sentence }

  /// Expects the mentions.
  func tell() {
    let found = Self.mentions(in: HarbourAct.document(with: sentence, at: place), within: sentence)
    if let fault {
      withKnownIssue(Comment(rawValue: fault)) { #expect(found == mentions) }
    } else {
      #expect(found == mentions)
    }
  }

  /// The references that stand in `words` of `document`.
  static func mentions(in document: Document, within words: String) -> [String] {
    let references = document.references
    let text = document.source.string(in: document.tree.nodes[0].range)
    guard let place = text.utf8.firstRange(of: words.utf8) else { return ["»\(words)« is not in the text"] }
    let start = text.utf8.distance(from: text.startIndex, to: place.lowerBound)
    let end = start + words.utf8.count
    return zip(references.all, references.resolutions)
      .filter { $0.0.range.start >= start && $0.0.range.end <= end }
      .map { mention($0, $1, in: document) }
  }

  private static func mention(_ reference: Reference, _ resolution: Resolution, in document: Document) -> String {
    let text = document.source.string(in: reference.range)
    let owner: String? =
      switch reference.owner.kind {
      case .unmarked: nil
      case .thisAct: "denne lov"
      case .definite, .named: document.source.string(in: reference.owner.name)
      case .same:
        reference.owner.name.isEmpty ? "samme lov" : "samme: " + document.source.string(in: reference.owner.name)
      case .amended: "den ændrede lov"
      case .unnamedArticle: "unavngiven"
      }
    let targets = joined(resolution.targets.map(document.address(of:)))
    let state = resolution.status == .resolved ? [] : [resolution.status.key]
    return ([text, owner].compactMap { $0 } + state + (targets.isEmpty ? [] : [targets])).joined(separator: " → ")
  }

  /// `§ 9, stk. 1 + 2 + 3`: of those that differ only in the number the number.
  private static func joined(_ addresses: [String]) -> String {
    var last: Substring?
    return addresses.map { address in
      let comma = address.lastIndex(of: ",")
      let stem = comma.map { address[...$0] } ?? address.prefix { $0 != " " }
      defer { last = stem }
      guard last == stem else { return address }
      let level = address.dropFirst(stem.count + 1)
      let isBare = comma == nil || level.first?.isNumber == true
      return String(isBare ? level : level.drop { $0 != " " }.dropFirst())
    }.joined(separator: " + ")
  }
}
