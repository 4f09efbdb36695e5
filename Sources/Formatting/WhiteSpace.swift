import StatuteModel
import StatuteSyntax
import StatuteText

/// The white space of a text that is not as it should be: at line ends, at the end of the text, and between a label and
/// what follows it.
///
/// Front matter, code between fences, tables and what stands between `»` and `«` are left alone.
struct WhiteSpace {
  /// What mends it, in ascending order.
  private(set) var edits: [TextEdit] = []
  /// Whether the text may be read otherwise afterwards.
  private(set) var isRead = false

  private let source: SourceText
  private let options: FormattingOptions

  init(of document: Document, _ options: FormattingOptions) {
    source = document.source
    self.options = options
    let lines = ProtectedLines(of: document)
    if options.trimsLineEnds { trimLineEnds(lines, isMarkdown: document.isMarkdown) }
    let foreign = ForeignText(of: document)
    addLabelSpaces(document, without: foreign)
    if options.noBreakSpaces != .keep { addNoBreakSpaces(document, without: foreign) }
    edits.sort { ($0.range.start, $0.range.end) < ($1.range.start, $1.range.end) }
    mendEnd(lines)
  }

  // MARK: Line ends

  private mutating func trimLineEnds(_ lines: ProtectedLines, isMarkdown: Bool) {
    for line in 0..<source.lineCount {
      let content = source.lineContentRange(line)
      let end = source.visibleEnd(of: content)
      guard end < content.end, !lines.contains(line) else { continue }
      let spaces = ByteRange(end, content.end)
      let isBlank = end == content.start
      if !isBlank, isMarkdown, isBreak(spaces, after: line) { continue }
      if isEndOfRow(spaces, isBlank: isBlank, line) { continue }
      edits.append(TextEdit(spaces, ""))
    }
  }

  /// Whether tabs at a line end part columns that are empty.
  private func isEndOfRow(_ spaces: ByteRange, isBlank: Bool, _ line: Int) -> Bool {
    let tabs = source[spaces].count { $0 == 0x09 }
    return tabs > 0 && (isBlank && tabs > 1 || hasTab(line - 1) || hasTab(line + 1))
  }

  /// Whether two spaces and more before a line that goes on break the line in Markdown.
  private func isBreak(_ spaces: ByteRange, after line: Int) -> Bool {
    guard spaces.count >= 2, source[spaces].allSatisfy({ $0 == 0x20 }), line + 1 < source.lineCount else {
      return false
    }
    let next = source.lineContentRange(line + 1)
    return source.visibleEnd(of: next) > next.start
  }

  /// Whether a tab parts the line into columns, empty ones perhaps.
  private func hasTab(_ line: Int) -> Bool {
    line >= 0 && line < source.lineCount && source[source.lineContentRange(line)].contains(0x09)
  }

  // MARK: The end

  /// One line end closes the last line.
  private mutating func mendEnd(_ lines: ProtectedLines) {
    let end = source.visibleEnd(of: ByteRange(source.byteOrderMarkCount, source.count))
    guard end > source.byteOrderMarkCount else { return }
    let last = source.lineRange(source.lineIndex(at: end - 1))
    if options.trimsEnd, last.end < source.count, !lines.contains(source.lineCount - 1) {
      while let edit = edits.last, edit.range.start >= last.end { edits.removeLast() }
      edits.append(TextEdit(ByteRange(last.end, source.count), ""))
    } else if options.endsLastLine, last.end == source.count, source[last.end - 1] != 0x0A, source[last.end - 1] != 0x0D
    {
      edits.append(TextEdit(ByteRange(source.count, source.count), source.lineEnd))
    }
  }

  // MARK: Labels and references

  /// One space stands between a label and its text.
  private mutating func addLabelSpaces(_ document: Document, without foreign: ForeignText) {
    let nodes = document.tree.nodes
    for (index, node) in nodes.enumerated() where node.kind.hasSpacedLabel && !node.label.isEmpty {
      guard node.flags.isDisjoint(with: [.tableRow, .centred, .inline]), let start = document.textStart(of: index)
      else {
        continue
      }
      let gap = ByteRange(node.label.end, start)
      guard gap.end == start, !foreign.touches(gap), let width = source.spaceCount(in: gap), width != 1,
        width > 0 || isGlued(node, start)
      else { continue }
      edits.append(TextEdit(gap, " "))
      isRead = true
    }
  }

  /// `§ 1.Kommunen`, `1)kommunen`; `§ 1.2` is something else.
  private func isGlued(_ node: Node, _ start: Int) -> Bool {
    guard let byte = source[start] else { return false }
    switch node.kind {
    case .section, .subsection: return byte &- 0x41 < 26 || byte == 0xC3
    default: return (byte | 0x20) &- 0x61 < 26 || byte == 0xC3
    }
  }

  /// Puts NO-BREAK SPACEs where they hold a sign or word and its number together, or takes them out.
  private mutating func addNoBreakSpaces(_ document: Document, without foreign: ForeignText) {
    let isWanted = options.noBreakSpaces == .insert
    let source = source
    for node in document.tree.nodes where node.kind.hasSpacedLabel && !foreign.touches(node.label) {
      change(node.label, isWanted) { _ in true }
    }
    var end = 0
    // A mention in another's midst comes after it.
    for reference in document.references.all where reference.range.start >= end && !foreign.touches(reference.range) {
      change(reference.range, isWanted) { !isWanted || source.binds(spaceAt: $0, in: reference.range) }
      end = reference.range.end
    }
  }

  private mutating func change(_ range: ByteRange, _ isWanted: Bool, where isMeant: (Int) -> Bool) {
    var at = range.start
    while at < range.end {
      let width = source.spaceWidth(at: at)
      if width == (isWanted ? 1 : 2), source[at] != 0x09, isMeant(at) {
        edits.append(TextEdit(ByteRange(at, at + width), isWanted ? "\u{A0}" : " "))
      }
      at += max(1, width)
    }
  }
}

extension NodeKind {
  /// Whether its label is set off by a space and may hold one.
  fileprivate var hasSpacedLabel: Bool {
    switch self {
    case .section, .amendingSection, .subsection, .item, .point, .instruction: true
    default: false
    }
  }
}

extension Document {
  /// Whether two spaces at a line end may mean something; what has no ending of its own may be Markdown.
  fileprivate var isMarkdown: Bool {
    let name = path.lowercased()
    return name.hasSuffix(".md") || !(name.hasSuffix(".lov") || name.hasSuffix(".txt"))
  }

  /// Where the text after the label of the node with index `index` begins; that of a section is its first stykke's.
  fileprivate func textStart(of index: Int) -> Int? {
    let node = tree.nodes[index]
    if !node.text.isEmpty { return node.text.start }
    guard index + 1 < tree.nodes.count else { return nil }
    let next = tree.nodes[index + 1]
    return Int(next.parent) == index && next.label.isEmpty && !next.text.isEmpty ? next.text.start : nil
  }
}
