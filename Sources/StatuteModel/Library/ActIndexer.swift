/// Reads as little of a file as it takes to know which act is in it.
struct ActIndexer: Sendable {
  let store: any ActStore
  let formats: [any ActFormat]

  /// So much of a file is read first; most heads are shorter.
  private static let headSize = 1 << 13
  /// Beyond so much of a file nobody's title is looked for.
  private static let longestHead = 1 << 22
  /// Signatures are looked for in so much of a file's end.
  static let tailSize = 1 << 12

  /// The format of the file at `path`; nil where it is none of those known.
  func format(of path: String) -> (any ActFormat)? {
    let name = path.lowercased()
    return formats.first { $0.endings.contains { name.hasSuffix($0) } }
  }

  /// The act in `file`; nil where it holds none.
  func entry(of file: ActFile) throws(ActProblem) -> ActEntry? {
    guard let format = format(of: file.path) else { return nil }
    do {
      guard let summary = try summary(of: file, format) else { return nil }
      var metadata = summary.metadata.completed(by: ActFileName.metadata(of: file.path))
      if metadata.date == nil, format is PlainTextFormat { metadata.date = try signed(file, year: metadata.year) }
      return ActEntry(path: file.path, kind: summary.kind, metadata: metadata)
    } catch {
      throw ActProblem(path: file.path, reason: error)
    }
  }

  private func summary(of file: ActFile, _ format: any ActFormat) throws -> ActSummary? {
    var size = Self.headSize
    while true {
      let head = try store.read(file.path, from: 0, count: size)
      let isWhole = head.count < size || head.count >= file.size
      if let summary = try format.summary(ofHead: head, isWhole: isWhole) { return summary }
      guard !isWhole, size < Self.longestHead else { return nil }
      size *= 4
    }
  }

  /// The day in the signature, which is believed where it lies in the act's year.
  private func signed(_ file: ActFile, year: Int?) throws -> ActDate? {
    let start = max(0, file.size - Self.tailSize)
    let tail = try store.read(file.path, from: start, count: Self.tailSize)
    guard let date = ActSignature.date(in: tail) else { return nil }
    return year == nil || year == date.year ? date : nil
  }
}
