import Comparing
import StatuteModel
import StatuteSyntax
import StatuteText

/// A paragraph of a draft as it is printed, or a row of a table.
struct DraftParagraph {
  var style: WordStyle
  /// Its words; those of each cell where it is a row of a table.
  var cells: [[DraftWord]]
  var isRow = false

  var words: [DraftWord] { cells.flatMap(\.self) }
}

/// A word of a draft, or a sign, with what stands before it.
struct DraftWord: Hashable {
  let word: ComparedWord
  /// The word and the space before it: any as one plain one, but NO-BREAK SPACE as it is.
  var text: String
  var emphasis: WordRun.Emphasis

  /// Whether both say the same, sign for sign.
  static func == (left: DraftWord, right: DraftWord) -> Bool { left.text == right.text }

  func hash(into hasher: inout Hasher) { hasher.combine(text) }
}

extension Document {
  /// The paragraphs of the text, without front matter and comments. A line that nothing begins on goes on with the paragraph
  /// before, unless NO-BREAK SPACE draws it in.
  var draftParagraphs: [DraftParagraph] {
    var reader = DraftReader(self)
    return reader.paragraphs()
  }
}

/// Reads line by line.
private struct DraftReader {
  private let document: Document
  private let visible: VisibleText
  /// The first node that begins on each line.
  private var nodes: [Int: Int] = [:]
  /// What is set off on each line.
  private var labels: [Int: [(range: ByteRange, emphasis: WordRun.Emphasis)]] = [:]
  /// Whether each node stands in new text of an amending act.
  private var isQuoted: [Bool] = []
  private var hidden: [ByteRange] = []
  private var tables: [ByteRange] = []

  init(_ document: Document) {
    self.document = document
    visible = VisibleText(document, showingStruckOut: true)
    for (index, node) in document.tree.nodes.enumerated() {
      isQuoted.append(node.kind == .quotation || index > 0 && isQuoted[Int(node.parent)])
      switch node.kind {
      case .comment where document.isStruckOut(index): break
      case .comment, .frontMatter: hidden.append(node.range)
      case .table: tables.append(node.range)
      default: break
      }
      if !node.label.isEmpty {
        let line = document.source.lineIndex(at: node.label.start)
        nodes[line] = nodes[line] ?? index
        if let emphasis = node.kind.emphasisOfLabel { labels[line, default: []].append((node.label, emphasis)) }
      }
      if !node.text.isEmpty {
        let line = document.source.lineIndex(at: node.text.start)
        nodes[line] = nodes[line] ?? index
      }
    }
    // The first comes last, to be taken off.
    hidden.reverse()
    tables.reverse()
  }

  mutating func paragraphs() -> [DraftParagraph] {
    let source = document.source
    var paragraphs: [DraftParagraph] = []
    var current: Int?
    var goesOn = false
    for line in 0..<source.lineCount {
      let content = source.trimmed(source.lineContentRange(line))
      while let last = hidden.last, last.end <= content.start { hidden.removeLast() }
      while let last = tables.last, last.end <= content.start { tables.removeLast() }
      if content.isEmpty || hidden.last?.contains(content.start) ?? false {
        goesOn = false
        continue
      }
      if tables.last?.contains(content.start) ?? false,
        let cells = document.cells(ofRowAt: source.lineContentRange(line))
      {
        let words = cells.map { self.words(in: $0, on: line) }
        if words.contains(where: { !$0.isEmpty }) {
          paragraphs.append(DraftParagraph(style: .table, cells: words, isRow: true))
        }
        goesOn = false
        continue
      }
      let words = words(in: content, on: line)
      guard !words.isEmpty else { continue }
      if let node = nodes[line] {
        paragraphs.append(DraftParagraph(style: style(of: node, on: line), cells: [words]))
        current = node
        goesOn = document.tree.nodes[node].kind.isOneParagraph
      } else if goesOn, let current, document.tree.nodes[current].text.contains(content.start),
        !document.isDrawnIn(content)
      {
        var words = words
        words[0].text = " " + words[0].text
        paragraphs[paragraphs.count - 1].cells[0] += words
      } else {
        paragraphs.append(DraftParagraph(style: current.map(styleAfter) ?? .plain, cells: [words]))
        goesOn = false
      }
    }
    return paragraphs
  }

  private func style(of node: Int, on line: Int) -> WordStyle {
    let own = document.tree.nodes[node]
    let hasLabel = !own.label.isEmpty && document.source.lineIndex(at: own.label.start) == line
    switch own.kind {
    case .title: return .title
    case .opening: return .opening
    case .book, .part, .chapter, .annex: return hasLabel || own.label.isEmpty ? .chapter : .chapterHeading
    case .heading: return .heading
    case .remark: return hasLabel ? .heading : .plain
    case .section: return own.flags.contains(.centred) ? .amendingSection : isQuoted[node] ? .newText : .section
    case .subsection: return isQuoted[node] ? .newText : .subsection
    case .item: return .item
    case .point: return .point
    case .bullet: return .bullet
    case .amendingSection: return hasLabel ? .amendingSection : .plain
    case .instruction: return .instruction
    case .quotation: return .newText
    case .table: return .table
    case .signature: return .signature
    default: return isQuoted[node] ? .newText : .plain
    }
  }

  /// The style of a paragraph that no node begins with.
  private func styleAfter(_ node: Int) -> WordStyle {
    switch document.tree.nodes[node].kind {
    case .opening: .opening
    case .signature: .signature
    default: isQuoted[node] ? .newText : .plain
    }
  }

  // MARK: Words

  private func words(in range: ByteRange, on line: Int) -> [DraftWord] {
    let source = document.source
    var words: [DraftWord] = []
    var at = range.start
    var isSpaceOwed = false
    // Those that come after the word, in order: a line may hold many.
    var labels = (self.labels[line] ?? [])[...]
    var struckOut = visible.struckOut[visible.struckOut.countOfFirst { $0.end <= range.start }...]
    for word in ComparedWord.all(in: ByteRange(at, range.end), of: source) {
      let gap = visible.foldedText(in: ByteRange(at, word.range.start))
      let text = visible.foldedText(in: word.range)
      at = word.range.end
      guard text.contains(where: { $0 != " " }) else {
        isSpaceOwed = isSpaceOwed || !gap.isEmpty || !text.isEmpty
        continue
      }
      let isFirst = words.isEmpty
      let space = isFirst ? String(gap.drop { $0 == " " }) : gap.isEmpty && isSpaceOwed ? " " : gap
      isSpaceOwed = false
      while let label = labels.first, label.range.end <= word.range.start { labels.removeFirst() }
      while let words = struckOut.first, words.end <= word.range.start { struckOut.removeFirst() }
      let isStruckOut = struckOut.first.map { $0.start < word.range.end } ?? false
      let ofLabel = labels.first.flatMap { $0.range.contains(word.range.start) ? $0.emphasis : nil }
      let emphasis = isStruckOut ? .struckOut : ofLabel ?? .none
      words.append(DraftWord(word: word, text: space + text, emphasis: emphasis))
    }
    // Characters that cannot be seen belong to the word before.
    if !words.isEmpty { words[words.count - 1].text += visible.foldedText(in: ByteRange(at, range.end)) }
    return words
  }
}

extension NodeKind {
  /// How the label is set off, as in Lovtidende.
  fileprivate var emphasisOfLabel: WordRun.Emphasis? {
    switch self {
    case .section, .instruction: .bold
    case .subsection: .italic
    default: nil
    }
  }

  /// Whether all lines of its text are one paragraph.
  fileprivate var isOneParagraph: Bool {
    switch self {
    case .opening, .signature, .contents, .table: false
    default: true
    }
  }
}
