import StatuteModel
import StatuteSyntax
import StatuteText

/// The lovspejl of a bill prints its amending sections and instructions once more, beside what they change.
extension Renumbering {
  /// The new numbers in the lovspejl of the instructions and amending sections that move.
  func edits(in mirror: PrintedMirror, _ changes: Changes) -> [TextEdit] {
    let nodes = document.tree.nodes
    return mirror.entries.indices.compactMap { index in
      guard let node = mirror.provision(at: index), let move = changes.moves[node],
        let old = WrittenNumber(nodes[node].number, firstIn: mirror.entries[index].lines[0], of: document.source),
        let new = move(old.number)
      else { return nil }
      return TextEdit(old.range, NumberWriting(document).text(of: new, for: old))
    }
  }

  /// Whether the lovspejl holds something, but nothing that is known to be one of the instructions or amending sections that are counted
  /// with what the operation is about.
  func isUnread(_ mirror: PrintedMirror, _ changes: Changes) -> Bool {
    guard [.instruction, .amendingSection].contains(document.tree.nodes[changes.subject].kind) else { return false }
    return !mirror.entries.isEmpty
      && !mirror.entries.contains { $0.kind.provision.map(changes.series.members.contains) ?? false }
  }

  // MARK: What changes places

  /// Lets what the lovspejl prints of two instructions or amending sections that change places do so, too.
  ///
  /// - Throws: Where it cannot be parted.
  func exchange(_ changes: inout Changes, in mirrors: [PrintedMirror]) throws(RenumberingRefusal) {
    guard let exchange = changes.exchanges.first else { return }
    for mirror in mirrors {
      switch document.tree.nodes[exchange.first].kind {
      case .instruction: try exchangeRows(exchange, of: mirror, &changes)
      case .amendingSection: try exchangeSections(exchange, of: mirror, &changes)
      default: break
      }
    }
  }

  private func exchangeRows(
    _ exchange: Exchange, of mirror: PrintedMirror, _ changes: inout Changes
  ) throws(RenumberingRefusal) {
    let rows = MirrorRows(mirror, document)
    guard let first = rows.index(of: exchange.first), let second = rows.index(of: exchange.second) else { return }
    let (one, other) = (rows.rows[first], rows.rows[second])
    let holdsPart = [first, second, second + 1].contains(where: rows.goesOnWithSection)
    // What stands before the first of the two in a text that flows may be of both.
    let isShared = one.left == nil || !rows.isOfAnotherSection(second)
    if second == first + 1, other.left == nil, !rows.isTable, isShared {
      changes.exchangeRows(one.right, other.right)
    } else if second == first + 1, !holdsPart, rows.isTable || one.left != nil, rows.isApart(first),
      rows.isApart(second)
    {
      let range = rows.isTable ? rows.wholeLines : { $0 }
      changes.exchangeRows(range(rows.range(first)), range(rows.range(second)))
    } else {
      throw .rowsOfMirror(document.shortName(of: exchange.first), document.shortName(of: exchange.second))
    }
  }

  private func exchangeSections(
    _ exchange: Exchange, of mirror: PrintedMirror, _ changes: inout Changes
  ) throws(RenumberingRefusal) {
    guard let first = mirror.block(of: exchange.first), let second = mirror.block(of: exchange.second) else { return }
    guard first.end <= second.start,
      mirror.entries.allSatisfy({ !ByteRange(first.end, second.start).contains($0.range) })
    else {
      throw .rowsOfMirror(document.shortName(of: exchange.first), document.shortName(of: exchange.second))
    }
    let rows = MirrorRows(mirror, document)
    changes.exchangeRows(rows.wholeLines(first), rows.wholeLines(second))
  }

  // MARK: What goes out

  /// Takes the rows of the instruction that goes out of each lovspejl.
  ///
  /// - Throws: Where what stands beside it may be beside another one, too.
  func remove(_ changes: inout Changes, from mirrors: [PrintedMirror]) throws(RenumberingRefusal) {
    let going = changes.subject
    guard changes.isRemoved(going) else { return }
    for mirror in mirrors {
      let rows = MirrorRows(mirror, document)
      for row in rows.rows.indices where rows.rows[row].instruction == going {
        guard rows.canGoOut(row) else { throw .inMirror(document.place(of: going)) }
        changes.removeToo(rows.linesToRemove(rows.range(row)))
      }
      if let block = mirror.block(of: going) { changes.removeToo(rows.linesToRemove(block)) }
    }
  }
}

extension PrintedMirror.Kind {
  /// The instruction or section of the bill that is printed.
  fileprivate var provision: Int? {
    switch self {
    case .instruction(let node, _): node
    case .section(let node), .opening(let node): node
    case .left: nil
    }
  }
}

extension PrintedMirror {
  /// The instruction of the bill that the entry prints, or the amending section whose number and opening stand there.
  fileprivate func provision(at index: Int) -> Int? {
    switch entries[index].kind {
    case .instruction(let node, _): return node
    case .section(let node):
      // A section of the act in force stands on the left with nothing like that behind it.
      guard index + 1 < entries.count, case .opening(node) = entries[index + 1].kind else { return nil }
      return node
    case .opening, .left: return nil
    }
  }

  /// What it prints of the amending section `section`, from its number up to that of the next; nil where it does not.
  fileprivate func block(of section: Int) -> ByteRange? {
    guard let first = entries.indices.first(where: { provision(at: $0) == section }),
      case .section = entries[first].kind
    else { return nil }
    let end = entries.indices[(first + 1)...].first { if case .section = entries[$0].kind { true } else { false } }
    let block = entries[first..<(end ?? entries.count)]
    return ByteRange(entries[first].range.start, block.map(\.range.end).max() ?? entries[first].range.end)
  }
}

/// The rows of a lovspejl, and which of them can be told from their neighbours.
private struct MirrorRows {
  let rows: [PrintedMirror.Row]
  private let document: Document
  /// Whether left and right stand on the same lines, as in a table.
  let isTable: Bool

  init(_ mirror: PrintedMirror, _ document: Document) {
    rows = mirror.rows
    self.document = document
    isTable = rows.contains { $0.isOnOneLine(document) }
  }

  /// The row that prints the instruction with index `instruction`.
  func index(of instruction: Int) -> Int? { rows.firstIndex { $0.instruction == instruction } }

  /// Whether what stands on the left of the row is surely its own.
  func isApart(_ row: Int) -> Bool {
    guard beginsAlone(row) || isOfAnotherSection(row) else { return false }
    guard row + 1 < rows.count, isSameSection(rows[row], rows[row + 1]) else { return true }
    return beginsAlone(row + 1) || isOfAnotherSection(row + 1)
  }

  /// Whether the row has an empty left side, and is about another section than what stands there above it.
  func isOfAnotherSection(_ row: Int) -> Bool {
    guard rows[row].left == nil, let left = rows[..<row].last(where: { $0.left != nil })?.left else {
      return false
    }
    let (above, own) = (document.source.string(in: left), document.source.string(in: rows[row].right))
    guard above.drop(while: { $0 == "*" }).hasPrefix("§"), let sign = own.firstIndex(of: "§") else { return false }
    let number = own[own.index(after: sign)...].drop { $0.isWhitespace }.prefix { $0.isNumber }
    return !number.isEmpty && !above.contains("§ \(number)") && !above.contains("§\u{A0}\(number)")
  }

  /// Whether the row has a left side of its own; in a table it may begin further up, and be the row's before.
  private func beginsAlone(_ row: Int) -> Bool {
    rows[row].left != nil && (!isTable || rows[row].isOnOneLine(document))
  }

  /// Whether the row can go out and take nothing of others along: what it has in common with the row before stays with that.
  func canGoOut(_ row: Int) -> Bool {
    guard rows[row].left == nil || isApart(row) else { return false }
    // »Stk. 2.« in the next row would lose the »§ 3.« that it is of.
    if goesOnWithSection(row + 1), !goesOnWithSection(row) { return false }
    let lines = linesToRemove(range(row))
    return rows.indices.allSatisfy { $0 == row || range($0).end <= lines.start || range($0).start >= lines.end }
  }

  /// Whether what stands on the left of the row is of the section that begins in a row above: `Stk. 2.`, `3)`.
  func goesOnWithSection(_ row: Int) -> Bool {
    guard rows.indices.contains(row), row > 0, isSameSection(rows[row - 1], rows[row]), let left = rows[row].left else {
      return false
    }
    let words = document.source.string(in: left).drop { $0 == "*" }
    return words.hasPrefix("Stk.") || words.drop(while: \.isNumber).hasPrefix(")") && words.first?.isNumber ?? false
  }

  private func isSameSection(_ one: PrintedMirror.Row, _ other: PrintedMirror.Row) -> Bool {
    guard let first = one.instruction, let second = other.instruction else { return true }
    return document.tree.nodes[first].parent == document.tree.nodes[second].parent
  }

  /// The bytes of both columns of the row.
  func range(_ row: Int) -> ByteRange {
    let right = rows[row].right
    guard let left = rows[row].left else { return right }
    return ByteRange(min(left.start, right.start), max(left.end, right.end))
  }

  /// The bytes that go out with `range`: whole lines of a table, else it and the white space before it.
  func linesToRemove(_ range: ByteRange) -> ByteRange {
    let source = document.source
    guard isTable || source.isRow(source.lineIndex(at: range.start)) else {
      return ByteRange(document.visibleEnd(before: range.start), range.end)
    }
    return ByteRange(
      source.lineRange(source.lineIndex(at: range.start)).start,
      source.lineRange(source.lineIndex(at: range.end - 1)).end)
  }

  /// The lines that `range` stands on, without the last line end.
  func wholeLines(_ range: ByteRange) -> ByteRange {
    let source = document.source
    return ByteRange(
      source.lineRange(source.lineIndex(at: range.start)).start,
      source.lineContentRange(source.lineIndex(at: range.end - 1)).end)
  }
}

extension SourceText {
  /// Whether the line is a row of a table of Markdown, or one with lines between the columns.
  fileprivate func isRow(_ line: Int) -> Bool {
    let words = string(in: lineContentRange(line)).drop(while: \.isWhitespace)
    return words.hasPrefix("|") || words.contains("│")
  }
}

extension PrintedMirror.Row {
  /// Whether what stands on the left begins on the same line as the instruction.
  fileprivate func isOnOneLine(_ document: Document) -> Bool {
    guard let left else { return false }
    return document.source.lineIndex(at: left.start) == document.source.lineIndex(at: right.start)
  }
}
