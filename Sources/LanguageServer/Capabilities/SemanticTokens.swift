import JSON
import LanguageServerProtocol
import StatuteModel
import StatuteSyntax
import StatuteText

extension Capability {
  /// What words are: labels, headings, references, names of acts, quotations.
  static let semanticTokens = Capability(
    "semanticTokensProvider",
    options: { _, json in
      json.key("legend")
      json.object { json in
        json.member("tokenTypes", TokenType.allCases.map(\.name))
        json.member("tokenModifiers", TokenModifiers.names)
      }
      json.key("full")
      json.object { $0.member("delta", true) }
      json.member("range", true)
    },
    .document("textDocument/semanticTokens/full", allTokens),
    .document("textDocument/semanticTokens/full/delta", changedTokens),
    .document("textDocument/semanticTokens/range", someTokens))
}

// MARK: - What is told of words

private enum TokenType: UInt32, CaseIterable {
  /// Labels.
  case keyword
  /// Titles and headings.
  case `class`
  /// References.
  case variable
  /// Names of acts.
  case namespace
  /// Quotations in amending acts.
  case string
  /// Notes of drafters.
  case comment

  /// The name in the standard's list.
  var name: String { "\(self)" }
}

private struct TokenModifiers: OptionSet {
  let rawValue: UInt32

  /// A label: what it stands before is called after it.
  static let declaration = TokenModifiers(rawValue: 1 << 0)
  /// A label of what is repealed.
  static let deprecated = TokenModifiers(rawValue: 1 << 1)
  /// A reference to another act.
  static let defaultLibrary = TokenModifiers(rawValue: 1 << 2)

  static let names = ["declaration", "deprecated", "defaultLibrary"]
}

/// Words that something is told of. Of spans in one another the inner one counts.
private struct TokenSpan {
  let range: ByteRange
  let type: TokenType
  var modifiers: TokenModifiers = []
}

extension Snapshot {
  /// What is told of the words in `range`, outer spans before those in them.
  fileprivate func tokenSpans(in range: ByteRange) -> [TokenSpan] {
    var spans: [TokenSpan] = []
    let nodes = document.tree.nodes
    let first = node(at: range.start)
    var holder = Int(nodes[first].parent)
    while holder > 0 {
      addSpans(of: holder, to: &spans)
      holder = Int(nodes[holder].parent)
    }
    for index in first..<nodes.count {
      guard nodes[index].range.start < range.end else { break }
      addSpans(of: index, to: &spans)
    }
    let references = document.references
    let begun = references.indices(in: range)
    // A mention that reaches into the range, or whose act is named in it, begins a little before it.
    for index in max(0, begun.lowerBound - 8)..<begun.upperBound {
      let reference = references.all[index]
      let isElsewhere = references.resolutions[index].status == .external
      spans.append(
        TokenSpan(range: reference.range, type: .variable, modifiers: isElsewhere ? .defaultLibrary : []))
      if !reference.owner.name.isEmpty {
        spans.append(TokenSpan(range: reference.owner.name, type: .namespace, modifiers: .defaultLibrary))
      }
    }
    spans.removeAll { $0.range.end <= range.start || $0.range.start >= range.end || $0.range.isEmpty }
    spans.sort {
      $0.range.start != $1.range.start ? $0.range.start < $1.range.start : $0.range.end > $1.range.end
    }
    return spans
  }

  private func addSpans(of index: Int, to spans: inout [TokenSpan]) {
    let node = document.tree.nodes[index]
    switch node.kind {
    case .heading, .title: spans.append(TokenSpan(range: node.text, type: .class))
    case .chapter, .book, .part, .annex: spans.append(TokenSpan(range: node.text, type: .class))
    case .quotation: spans.append(TokenSpan(range: document.source.trimmed(node.range), type: .string))
    case .comment: spans.append(TokenSpan(range: document.source.trimmed(node.range), type: .comment))
    case .instruction: addQuotations(in: node.text, to: &spans)
    default: break
    }
    guard !node.label.isEmpty else { return }
    let modifiers: TokenModifiers = document.isRepealed(index) ? [.declaration, .deprecated] : .declaration
    spans.append(TokenSpan(range: node.label, type: .keyword, modifiers: modifiers))
  }

  /// The words between `»` and `«` in an instruction: `I § 2 ændres »bad« til: »båd«.`
  private func addQuotations(in text: ByteRange, to spans: inout [TokenSpan]) {
    let bytes = document.source.bytes
    var start: Int?
    var at = text.start
    while at < min(text.end, bytes.count) - 1 {
      defer { at += 1 }
      guard bytes[at] == 0xC2 else { continue }
      if bytes[at + 1] == 0xBB {
        start = start ?? at
      } else if bytes[at + 1] == 0xAB, let opening = start {
        spans.append(TokenSpan(range: ByteRange(opening, at + 2), type: .string))
        start = nil
      }
    }
  }

  /// The tokens of `range` as the protocol counts them: five numbers each, places told from the token before.
  fileprivate func tokens(in range: ByteRange) -> [UInt32] {
    var writer = TokenWriter(self)
    var open: [TokenSpan] = []
    var cursor = range.start
    func close(upTo offset: Int) {
      while let top = open.last, top.range.end <= offset {
        writer.write(ByteRange(cursor, top.range.end), top)
        cursor = max(cursor, top.range.end)
        open.removeLast()
      }
    }
    for span in tokenSpans(in: range) {
      close(upTo: span.range.start)
      let start = max(cursor, span.range.start)
      if let top = open.last { writer.write(ByteRange(cursor, start), top) }
      cursor = start
      let end = min(span.range.end, open.last?.range.end ?? range.end, range.end)
      guard start < end else { continue }
      open.append(TokenSpan(range: ByteRange(start, end), type: span.type, modifiers: span.modifiers))
    }
    close(upTo: .max)
    return writer.data
  }
}

/// Writes tokens line by line; most clients know none that go over several.
private struct TokenWriter {
  private(set) var data: [UInt32] = []
  private let source: SourceText
  private var places: Places
  private var last = LSP.Position(line: 0, character: 0)

  init(_ snapshot: Snapshot) {
    source = snapshot.document.source
    places = snapshot.places
  }

  mutating func write(_ range: ByteRange, _ span: TokenSpan) {
    var start = range.start
    while start < range.end {
      while start < range.end, let byte = source[start], byte <= 0x20 { start += 1 }
      guard start < range.end else { return }
      var end = start
      while end < range.end, let byte = source[end], byte != 0x0A, byte != 0x0D { end += 1 }
      let next = end
      while end > start, let byte = source[end - 1], byte <= 0x20 { end -= 1 }
      append(places.range(ByteRange(start, end)), span)
      start = max(next, start + 1)
    }
  }

  private mutating func append(_ range: LSP.Range, _ span: TokenSpan) {
    let (start, end) = (range.start, range.end)
    guard start.line == end.line, start.character < end.character, start >= last else { return }
    data.append(UInt32(clamping: start.line - last.line))
    data.append(UInt32(clamping: start.line == last.line ? start.character - last.character : start.character))
    data.append(UInt32(clamping: end.character - start.character))
    data.append(span.type.rawValue)
    data.append(span.modifiers.rawValue)
    last = start
  }
}

// MARK: - Answers

private func allTokens(_ snapshot: Snapshot, _: LSP.DocumentParams) throws(ResponseError) -> TokenAnswer {
  .all(snapshot.sendTokens())
}

private func changedTokens(_ snapshot: Snapshot, _ params: TokenDeltaParams) throws(ResponseError) -> TokenAnswer {
  let before = snapshot.memory[SentTokens.self]
  let now = snapshot.sendTokens()
  guard let before, before.id == params.previousResultID else { return .all(now) }
  return .change(from: before.data, to: now)
}

private func someTokens(_ snapshot: Snapshot, _ params: LSP.RangeParams) throws(ResponseError) -> TokenAnswer {
  // No token goes over the end of a line, so that of whole lines none is cut.
  let source = snapshot.document.source
  let range = snapshot.byteRange(of: params.range)
  let last = source.lineRange(source.lineIndex(at: max(range.start, range.end - 1)))
  return .some(snapshot.tokens(in: ByteRange(source.lineRange(source.lineIndex(at: range.start)).start, last.end)))
}

private struct TokenDeltaParams: TextDocumentParams {
  let uri: String
  let previousResultID: String

  init?(_ json: JSONValue) {
    guard let document = LSP.DocumentParams(json), let id: String = json.read("previousResultId") else { return nil }
    uri = document.uri
    previousResultID = id
  }
}

/// The tokens that the client was sent last.
private struct SentTokens {
  let id: String
  let data: [UInt32]
}

extension Snapshot {
  /// The tokens of the document, which are kept as those the client has.
  fileprivate func sendTokens() -> SentTokens {
    let id = String(revision)
    if let sent = memory[SentTokens.self], sent.id == id { return sent }
    let sent = SentTokens(id: id, data: tokens(in: ByteRange(0, document.source.count)))
    memory[SentTokens.self] = sent
    return sent
  }
}

private enum TokenAnswer: JSONEncodable {
  case all(SentTokens)
  case some([UInt32])
  case change(from: [UInt32], to: SentTokens)

  func encode(into json: inout JSONWriter) {
    json.object { json in
      switch self {
      case .all(let sent):
        json.member("resultId", sent.id)
        write(sent.data[...], to: &json)
      case .some(let data): write(data[...], to: &json)
      case .change(let old, let sent):
        json.member("resultId", sent.id)
        json.key("edits")
        json.beginArray()
        writeEdit(from: old, to: sent.data, &json)
        json.endArray()
      }
    }
  }

  /// Writes the one edit that puts new numbers in the place of those between what begins and what ends alike.
  private func writeEdit(from old: [UInt32], to new: [UInt32], _ json: inout JSONWriter) {
    guard old != new else { return }
    let shorter = min(old.count, new.count)
    var head = 0
    while head < shorter, old[head] == new[head] { head += 1 }
    var tail = 0
    while tail < shorter - head, old[old.count - 1 - tail] == new[new.count - 1 - tail] { tail += 1 }
    json.object { json in
      json.member("start", head)
      json.member("deleteCount", old.count - tail - head)
      write(new[head..<(new.count - tail)], to: &json)
    }
  }

  private func write(_ data: ArraySlice<UInt32>, to json: inout JSONWriter) {
    json.key("data")
    json.beginArray()
    for number in data { json.number(Int(number)) }
    json.endArray()
  }
}
