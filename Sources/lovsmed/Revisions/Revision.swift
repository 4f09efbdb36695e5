import StatuteModel
import StatuteText

/// The texts as they were at a revision that git knows.
///
/// git is asked for the names of what has changed, and for the old texts; what has changed in them is worked out here, so that
/// a text that stands in an editor, or that was imported, is held against the old one in the same way.
struct Revision: Sendable {
  /// The revision as it was named.
  let name: String
  private let repositories: [String: GitRepository]
  private let reader: TextReader

  /// What a text was.
  enum Then: Sendable {
    /// The same.
    case same
    /// Not there.
    case nothing
    /// This.
    case text(SourceText)
  }

  /// The revision `name` of the texts at `paths`, which `reader` reads.
  init(_ name: String, of paths: [String], _ reader: TextReader) throws(Problem) {
    self.name = name
    self.reader = reader
    var repositories: [String: GitRepository] = [:]
    for path in paths {
      let folder = try GitRepository.folder(of: path)
      if repositories[folder] == nil { repositories[folder] = try GitRepository(folder, at: name) }
    }
    self.repositories = repositories
  }

  /// What the text at `path` was.
  func then(_ path: String) throws(Problem) -> Then {
    let isInput = path == InputPaths.standardInput
    let named = isInput ? reader.standardInputName ?? path : path
    guard let repository = repositories[try GitRepository.folder(of: named)] else { return .nothing }
    switch repository.change(of: Platform.resolved(named)) {
    // Standard input is not what lies in the file of its name.
    case .none(let old) where !isInput && old != nil: return .same
    case .none(let old?), .changed(let old):
      let bytes = try repository.bytes(of: old)
      guard let text = reader.text(of: bytes, from: old) else { return .nothing }
      return .text(text)
    case .none(nil), .new: return .nothing
    }
  }
}

/// What has been touched in a text since it was another one.
struct TouchedPlaces {
  /// In ascending order.
  private let ranges: [ByteRange]

  /// The places of `now` that are not as in `then`. Where something was taken out, what stands on both sides of it is touched.
  init(in now: SourceText, since then: SourceText) {
    ranges = LineEdits.edits(from: now, to: then).map { edit in
      guard edit.range.isEmpty else { return edit.range }
      var (start, end) = (edit.range.start, edit.range.end)
      while start > 0, now.bytes[start - 1] <= 0x20 { start -= 1 }
      while end < now.count, now.bytes[end] <= 0x20 { end += 1 }
      return ByteRange(max(0, start - 1), min(now.count, end + 1))
    }
  }

  /// Whether anything in `range` is touched.
  func touch(_ range: ByteRange) -> Bool {
    let index = ranges.countOfFirst { $0.end <= range.start }
    return index < ranges.count && ranges[index].start < max(range.end, range.start + 1)
  }
}

extension Document {
  /// What an author takes for one piece when the node with index `node` is changed: the stykke or the ændringsnummer it is in, the
  /// whole of a §; nil for what is larger.
  func piece(around node: Int) -> ByteRange? {
    var index = node
    while index > 0, tree.nodes.indices.contains(index) {
      let node = tree.nodes[index]
      switch node.kind {
      case .item, .point, .bullet, .text, .table, .renumbering: index = Int(node.parent)
      // The label of the § is that of its first stykke, too.
      case .subsection where node.flags.contains(.unlabelled):
        let start = tree.nodes[Int(node.parent)].range.start
        return source.trimmed(ByteRange(start, node.range.end))
      case .section, .subsection, .instruction, .heading, .title, .remark, .note, .quotation, .signature, .comment:
        return source.trimmed(node.range)
      case .document, .frontMatter, .contents, .opening, .book, .part, .chapter, .amendingSection, .commencement,
        .annex,
        .remarks, .mirror:
        return nil
      }
    }
    return nil
  }
}
