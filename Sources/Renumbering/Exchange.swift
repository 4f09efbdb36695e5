import StatuteModel
import StatuteSyntax
import StatuteText

/// Two neighbours that change places: their words do, their labels stay where they are, and so do the signs and the joining
/// word that items of a list end with.
struct Exchange {
  /// The indices of their nodes.
  let first: Int
  let second: Int
  /// The bytes of what changes places.
  let words: (first: ByteRange, second: ByteRange)

  /// - Throws: Where they do not stand right behind each other, or have no words of their own.
  init(_ first: Int, _ second: Int, in document: Document) throws(RenumberingRefusal) {
    let nodes = document.tree.nodes
    for node in [first, second] where nodes[node].flags.contains(.range) {
      throw .severalNumbers(document.source.string(in: nodes[node].label))
    }
    guard Int(nodes[first].subtreeEnd) == second, nodes[first].parent == nodes[second].parent,
      let start = document.startOfWords(first), let secondStart = document.startOfWords(second)
    else { throw .apart(document.shortName(of: first), document.shortName(of: second)) }
    var words = (
      ByteRange(start, document.visibleEnd(before: nodes[first].range.end)),
      ByteRange(secondStart, document.visibleEnd(before: nodes[second].range.end))
    )
    let areItems = [first, second].allSatisfy {
      [.item, .point].contains(nodes[$0].kind) && Int(nodes[$0].subtreeEnd) == $0 + 1
    }
    // Of items that hold lists of their own the sign stands at the end of the inner one.
    if areItems || document.hasListEndings(around: first) {
      words = (document.withoutEnding(words.0), document.withoutEnding(words.1))
    }
    (self.first, self.second) = (first, second)
    self.words = words
  }
}

extension Series {
  /// Whether the member with index `node` can change places with the one before it, and with the one after it.
  public func canMove(_ node: Int, in document: Document) -> (up: Bool, down: Bool) {
    func canChange(_ first: Int?, _ second: Int?) -> Bool {
      guard let first, let second else { return false }
      return (try? Exchange(first, second, in: document)) != nil
    }
    return (canChange(previous(before: node), node), canChange(node, next(after: node)))
  }
}

extension Changes {
  mutating func exchange(_ first: Int?, _ second: Int?, _ document: Document) throws(RenumberingRefusal) {
    guard let first, let second else { throw .noNeighbour(document.shortName(of: subject)) }
    let nodes = document.tree.nodes
    add(try Exchange(first, second, in: document))
    moves[first] = .to(nodes[second].number)
    moves[second] = .to(nodes[first].number)
  }

  /// `edits` with what changes places: the edits inside it are made where it comes to stand.
  func exchanging(_ edits: [TextEdit], in document: Document) throws(RenumberingRefusal) -> [TextEdit] {
    var edits = edits
    for (first, second) in exchanges.map(\.words) + exchangedRows {
      let words = try (document.text(in: first, after: edits), document.text(in: second, after: edits))
      edits.removeAll { first.contains($0.range) || second.contains($0.range) }
      edits += [TextEdit(first, words.1), TextEdit(second, words.0)]
    }
    return exchanges.isEmpty ? edits : Renumbering.inOrder(edits)
  }

  /// The nodes before in the order in which they stand afterwards.
  func order(of nodes: [Node]) -> [Int] {
    var order = Array(nodes.indices)
    for exchange in exchanges {
      let (first, second, end) = (exchange.first, exchange.second, Int(nodes[exchange.second].subtreeEnd))
      order.replaceSubrange(first..<end, with: Array(second..<end) + Array(first..<second))
    }
    return order
  }
}

extension Renumbering {
  /// Lets the remarks on two instructions or sections that change places do so, too.
  ///
  /// - Throws: Where one of them shares its remark with another that stays.
  func exchangeRemarks(_ changes: inout Changes) throws(RenumberingRefusal) {
    guard let exchange = changes.exchanges.first, !bill.remarks.isEmpty else { return }
    let members = [exchange.first, exchange.second]
    let remarks = members.map { self.remarks(on: $0) }
    for (member, remarks) in zip(members, remarks) where remarks.isEmpty {
      guard let label = labelOfLoneRemark(under: member) else { continue }
      throw .unheadedRemark(label, document.shortName(of: member))
    }
    if remarks[0] == remarks[1] { return }
    for remark in remarks.joined() where !document.tree.nodes[remark].isOnOne {
      throw .pooledRemark(document.source.string(in: document.tree.nodes[remark].label))
    }
    // A remark that has no other beside it only gets the other number.
    guard let first = remarks[0].first, let second = remarks[1].first else { return }
    guard remarks[0].count == 1, remarks[1].count == 1 else {
      throw .apart(document.place(of: exchange.first), document.place(of: exchange.second))
    }
    changes.add(try Exchange(first, second, in: document))
  }
}

extension Renumbering {
  /// The heading `Til § 1, nr. 1` of the first remark on an instruction of the amending section `section`, which has no `Til § 1` above it.
  private func labelOfLoneRemark(under section: Int) -> String? {
    let nodes = document.tree.nodes
    guard nodes[section].kind == .amendingSection else { return nil }
    return nodes.first { $0.writtenSection(in: document.source)?.number.isSame(as: nodes[section].number) ?? false }
      .map { document.source.string(in: $0.label) }
  }
}

extension Document {
  /// Where what changes places begins in the node with index `node`: its first word, or the heading `Til nr. 1` that follows `Til § 1`
  /// at once.
  fileprivate func startOfWords(_ node: Int) -> Int? {
    if let start = firstWord(of: node) { return start }
    let next = node + 1
    guard tree.nodes[node].kind == .remark, next < Int(tree.nodes[node].subtreeEnd) else { return nil }
    return tree.nodes[next].range.start
  }

  /// Whether the item with index `node` stands in a list whose signs belong to the places in it.
  fileprivate func hasListEndings(around node: Int) -> Bool {
    guard [.item, .point].contains(tree.nodes[node].kind), let series = try? Series(of: node, in: self) else {
      return false
    }
    return ListEndings(of: series, in: self) != nil
  }

  /// `range` without the sign that the item of a list ends with, and the word that joins it to the next.
  func withoutEnding(_ range: ByteRange) -> ByteRange {
    var words = source.string(in: range)[...]
    if let last = words.last, ".,;".contains(last) { words.removeLast() }
    for word in [" og", " eller", " samt"] where words.hasSuffix(word) { words.removeLast(word.count) }
    if words.last == "," { words.removeLast() }
    return ByteRange(range.start, range.start + words.utf8.count)
  }

  /// What stands in `range` after those of `edits` that are in it.
  fileprivate func text(in range: ByteRange, after edits: [TextEdit]) throws(RenumberingRefusal) -> String {
    let inside = edits.filter { range.contains($0.range) }
      .map { TextEdit(ByteRange($0.range.start - range.start, $0.range.end - range.start), $0.newText) }
    guard let text = try? SourceText(source.string(in: range)).applying(inside) else { throw .changedStructure }
    return text.string(in: ByteRange(0, text.count))
  }
}
