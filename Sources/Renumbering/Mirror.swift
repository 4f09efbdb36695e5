import StatuteModel
import StatuteSyntax
import StatuteText

/// The lovspejl of a bill prints its instructions once more. They are known there by their words, for the columns of a table
/// have no other order in a plain text.
extension Renumbering {
  /// The new numbers in the lovspejl of the instructions and amending sections that move.
  ///
  /// - Throws: Where the lovspejl prints what goes out: which of its cells go with it cannot be told.
  func mirrorEdits(_ changes: Changes) throws(RenumberingRefusal) -> [TextEdit] {
    let nodes = document.tree.nodes
    let kind = nodes[changes.subject].kind
    guard kind == .instruction || kind == .amendingSection else { return [] }
    let mirrors = nodes.indices.filter { nodes[$0].kind == .mirror }
    if mirrors.isEmpty { return [] }
    let isInstruction = kind == .instruction
    if changes.isRemoved(changes.subject), let going = entry(of: changes.subject, as: .none),
      mirrors.contains(where: { !edits(in: nodes[$0].range, [going], inSameLine: isInstruction).isEmpty })
    {
      throw .inMirror(document.place(of: changes.subject))
    }
    let moving = changes.moves.compactMap { node, move -> Moving? in
      guard nodes[node].kind == kind, let number = move(nodes[node].number) else { return nil }
      return entry(of: node, as: number)
    }
    return mirrors.flatMap { edits(in: nodes[$0].range, moving, inSameLine: isInstruction) }
  }

  /// Lets the rows of the lovspejl that print two instructions which change places do so, too.
  ///
  /// - Throws: Where what stands on the left cannot be parted.
  func exchangeMirrorRows(_ changes: inout Changes) throws(RenumberingRefusal) {
    guard let exchange = changes.exchanges.first, document.tree.nodes[exchange.first].kind == .instruction else {
      return
    }
    let bill = Bill(reading: document)
    for mirror in bill.mirrors {
      let rows = PrintedMirror(mirror, of: bill).rows
      guard let first = rows.firstIndex(where: { $0.instruction == exchange.first }),
        let second = rows.firstIndex(where: { $0.instruction == exchange.second })
      else { continue }
      switch (rows[first].left, rows[second].left) {
      case (_, nil) where second == first + 1: changes.exchangeRows(rows[first].right, rows[second].right)
      case (let left?, let other?) where second == first + 1:
        changes.exchangeRows(
          ByteRange(left.start, rows[first].right.end), ByteRange(other.start, rows[second].right.end))
      default: throw .rowsOfMirror(document.shortName(of: exchange.first), document.shortName(of: exchange.second))
      }
    }
  }

  private func entry(of node: Int, as number: ProvisionNumber) -> Moving? {
    let label = document.tree.nodes[node].label
    guard let written = document.tree.nodes[node].writtenNumbers(in: document.source), written.count == 1 else {
      return nil
    }
    let before = document.source.string(in: ByteRange(label.start, written[0].range.start))
    return Moving(
      label: before + document.source.string(in: written[0].range), number: number, old: written[0],
      words: document.firstWords(after: label.end))
  }

  private struct Moving {
    /// What a line begins with: `3`, `§ 2`.
    let label: String
    let number: ProvisionNumber
    let old: WrittenNumber
    let words: String
  }

  private func edits(in mirror: ByteRange, _ moving: [Moving], inSameLine: Bool) -> [TextEdit] {
    let source = document.source
    var edits: [TextEdit] = []
    for line in source.lineIndex(at: mirror.start)...source.lineIndex(at: max(mirror.start, mirror.end - 1)) {
      var content = source.lineContentRange(line)
      while content.start < content.end, let byte = source[content.start], byte <= 0x20 {
        content = ByteRange(content.start + 1, content.end)
      }
      let text = source.string(in: content)
      for one in moving where text.hasPrefix(one.label) {
        let end = content.start + one.label.utf8.count
        if let next = source[end], next >= 0x30 && next <= 0x39 { continue }
        let words = document.firstWords(after: source[end] == 0x2E ? end + 1 : end)
        guard !words.isEmpty, words == one.words, inSameLine == (text.utf8.count > one.label.utf8.count + 1) else {
          continue
        }
        let number = ByteRange(end - one.old.range.count, end)
        edits.append(TextEdit(number, NumberWriting(document).text(of: one.number, for: one.old)))
        break
      }
    }
    return edits
  }
}
