import StatuteModel
import StatuteSyntax
import StatuteText

/// What is written otherwise of one than of several: `foretages følgende ændring:`, and the `Stk. 1.` under a `§ 2` on a line of its own
/// (lovteknik 3.6, no. 8).
extension Document {
  /// What `lines` say of `count` instructions, `følgende ændring:` or `følgende ændringer:`, however the words are parted; nil where they
  /// say that already.
  func openingEdit(in lines: [ByteRange], count: Int) -> TextEdit? {
    let (one, several) = ("ændring:", "ændringer:")
    let (old, new) = count > 1 ? (one, several) : (several, one)
    let words = lines.flatMap { wordRanges(in: $0) }
    let found = zip(words, words.dropFirst()).first {
      source[$0].elementsEqual("følgende".utf8) && source[$1].starts(with: old.utf8)
    }
    guard count > 0, let start = found?.1.start else { return nil }
    return TextEdit(ByteRange(start, start + old.utf8.count), new)
  }

  /// The words in `range`, with the signs that stand at them; white space and NO-BREAK SPACE part them.
  private func wordRanges(in range: ByteRange) -> [ByteRange] {
    var words: [ByteRange] = []
    var start = range.start
    var at = range.start
    while at < range.end {
      let isSpace = source.bytes[at] <= 0x20
      let isNoBreakSpace = source.bytes[at] == 0xC2 && source[at + 1] == 0xA0
      let next = at + (isNoBreakSpace ? 2 : 1)
      if isSpace || isNoBreakSpace {
        if start < at { words.append(ByteRange(start, at)) }
        start = next
      }
      at = next
    }
    return start < range.end ? words + [ByteRange(start, range.end)] : words
  }

  /// The stykker of the section with index `section`, where its number stands on a line of its own; none elsewhere.
  func subsections(under section: Int) -> [Int] {
    let nodes = tree.nodes
    let subsections = tree.children(of: section).filter { nodes[$0].kind == .subsection }
    guard let first = subsections.first, !nodes[first].text.isEmpty,
      source.lineIndex(at: nodes[section].label.start) < source.lineIndex(at: nodes[first].text.start)
    else { return [] }
    return subsections
  }

  /// The label of the stykke with index `node`, from where its line begins up to its words.
  func writtenLabel(of node: Int) -> ByteRange {
    let label = tree.nodes[node]
    var start = source.lineContentRange(source.lineIndex(at: label.label.start)).start
    while start < label.label.start, let byte = source[start], byte <= 0x20 { start += 1 }
    return ByteRange(start, label.text.start)
  }

  /// Whether the first of several stykker under the number of the section with index `section` is labelled: as in the other sections
  /// that are laid so; where there are none, in acts that amend.
  func labelsFirst(under section: Int) -> Bool {
    laid(like: section) { $0.count > 1 } ?? (kind == .amendingAct)
  }

  /// Whether the only stykke under the number of the section with index `section` is labelled, as in the other sections that are laid so.
  func labelsLone(under section: Int) -> Bool {
    laid(like: section) { $0.count == 1 } ?? false
  }

  /// Whether the first stykker of most other sections of the act that are laid so and that `isWanted` takes are labelled; nil where there
  /// are none.
  private func laid(like section: Int, _ isWanted: ([Int]) -> Bool) -> Bool? {
    var (labelled, all) = (0, 0)
    var index = 1
    while index < tree.nodes.count {
      let node = tree.nodes[index]
      if node.kind == .section, index != section, case let found = subsections(under: index), isWanted(found) {
        all += 1
        if !tree.nodes[found[0]].label.isEmpty { labelled += 1 }
      }
      index = node.kind.groupsSections ? index + 1 : Int(max(node.subtreeEnd, Int32(index + 1)))
    }
    return all == 0 ? nil : 2 * labelled > all
  }
}

extension NodeKind {
  /// Whether sections stand under it in the act proper.
  var groupsSections: Bool { self == .book || self == .part || self == .chapter }
}

extension Changes {
  /// The new form of what is written otherwise of one instruction than of several, in the section and in each lovspejl.
  func openingEdits(_ document: Document, _ mirrors: [PrintedMirror]) -> [TextEdit] {
    let nodes = document.tree.nodes
    guard nodes[subject].kind == .instruction else { return [] }
    let before = series.members.count
    let after = before + (insertion == nil ? 0 : 1) - (removal == nil ? 0 : 1)
    // One that has been wrong all along among several is none of this.
    guard min(before, after) == 1, before != after else { return [] }
    let section = Int(nodes[subject].parent)
    let printed = mirrors.flatMap(\.entries).filter { $0.kind == .opening(section) }.map(\.lines)
    return ([[nodes[section].text]] + printed).compactMap { document.openingEdit(in: $0, count: after) }
  }
}
