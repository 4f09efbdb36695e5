import StatuteSyntax
import StatuteText

extension Document {
  /// The label of the new text that the instruction before the line with index `line`, from 0, leads to: `Stk. 11.` after
  /// `§ 4 indsættes som stk. 11:`, `§ 12.` after `§ 12 affattes således:`; nil where none does.
  public func labelOfNewText(onLine line: Int) -> String? {
    beginningOfNewText(onLine: line).flatMap { label($0.level, $0.number) }
  }

  /// The first provision of the new text that the instruction before the line with index `line`, from 0, leads to; nil where none does.
  func beginningOfNewText(onLine line: Int) -> (level: ReferenceLevel, number: ProvisionNumber)? {
    guard let end = endOfText(beforeLine: line), source.bytes[end - 1] == 0x3A else { return nil }
    let node = tree.node(at: end - 1)
    guard tree.nodes[node].kind == .instruction, tree.nodes[node].text.end == end, let named = namedLast(in: node),
      let last = named.list.last
    else { return nil }
    if named.isGiven || named.words.hasPrefix(" ophæves, og i stedet indsættes") {
      return named.list.first.map { (named.level, $0.chain[named.level]) }
    }
    guard last.chain.rangeEnd == .none, named.words.hasPrefix(" indsættes") || named.words.hasPrefix(" som ny") else {
      return nil
    }
    var number = last.chain[named.level]
    let isBefore = words(before: last).last?.lowercased() == "før"
    if named.level != .section {
      return isBefore ? (named.level, number) : number.successor.map { (named.level, $0) }
    }
    if isBefore {
      guard let previous = section(before: number, in: last) else { return nil }
      number = previous
    }
    // »Efter § 12 indsættes:« is followed by § 12 a, or by the first letter that the act has not given.
    return freeLetter(after: number, in: last).map { (.section, $0) }
  }

  /// Whether the new text of the quotation with index `quotation` may go on with `number`: `§ 2, stk. 2, affattes således:` gives no stk. 3,
  /// and neither does `Stk. 2 bliver herefter stk. 3.` leave room for one.
  func mayGoOn(newText quotation: Int, with number: ProvisionNumber, at level: ReferenceLevel) -> Bool {
    guard let instruction = enclosing(.instruction, of: quotation), let named = namedLast(in: instruction) else {
      return true
    }
    if named.isGiven {
      return named.level != level || named.list.contains { $0.covers(number, at: level) }
    }
    if named.words.hasPrefix(" som nyt ") { return false }
    return renumberings(of: instruction).flatMap(\.new).first { $0.chain[level] != .none }
      .map { number < $0.chain[level] } ?? true
  }

  /// Whether the instruction with index `instruction` gives the section of `number` another one: `§ 5 a bliver herefter § 5 b.`
  func isMoved(_ number: ProvisionNumber, by instruction: Int) -> Bool {
    renumberings(of: instruction).flatMap(\.old).contains { $0.covers(number, at: .section) }
  }

  /// What the renumbering clauses of the instruction with index `instruction` name before and after `bliver`.
  private func renumberings(of instruction: Int) -> [(old: [Reference], new: [Reference])] {
    (instruction..<Int(tree.nodes[instruction].subtreeEnd)).filter { tree.nodes[$0].kind == .renumbering }.map { node in
      let text = source.string(in: tree.nodes[node].range)
      let verb = text.firstRange(of: "bliver")?.lowerBound ?? text.endIndex
      let offset = tree.nodes[node].range.start + text.utf8.distance(from: text.startIndex, to: verb)
      let named = references.indices(in: node..<(node + 1)).map { references.all[$0] }
      return (named.filter { $0.range.start < offset }, named.filter { $0.range.start > offset })
    }
  }

  /// The list of provisions that the instruction with index `node` names last, and the words behind it.
  private func namedLast(in node: Int) -> (list: [Reference], level: ReferenceLevel, words: Substring, isGiven: Bool)? {
    let mentions = references.indices(in: node..<(node + 1)).map { references.all[$0] }
      .filter { $0.chain.division == .none || $0.chain[.section] != .none }
    guard let last = mentions.last, let level = last.chain.deepest, level != .division else { return nil }
    let words = source.string(in: ByteRange(last.range.end, max(last.range.end, tree.nodes[node].text.end)))
      .drop { $0 == "," }
    let list = mentions.filter { $0.group == last.group && $0.chain.deepest == level }
    return (list, level, words, words.hasPrefix(" affattes således") || words == ":")
  }

  private func label(_ level: ReferenceLevel, _ number: ProvisionNumber) -> String? {
    switch level {
    case .section: "§ \(number)."
    case .subsection: number.isFirst ? nil : "Stk. \(number)."
    case .item, .point: "\(number))"
    case .division, .subpoint, .sentence: nil
    }
  }
}

extension Reference {
  /// Whether it names `number` at its last level, by itself or within a range.
  fileprivate func covers(_ number: ProvisionNumber, at level: ReferenceLevel) -> Bool {
    let first = chain[level]
    guard first != .none else { return false }
    return first.isSame(as: number)
      || chain.rangeEnd != .none && chain.rangeLevel == level && first < number && !(chain.rangeEnd < number)
  }
}
