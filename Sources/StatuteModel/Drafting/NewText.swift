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
    guard let node = instruction(leadingToLine: line), let named = namedLast(in: node), let last = named.list.last
    else {
      return nil
    }
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

  /// The label of the chapter that new text after the line with index `line`, from 0, can begin with: `Kapitel 2 a` after `Efter kapitel 2
  /// indsættes:`, and after `Efter § 12 indsættes:` where § 12 stands in chapter 2; nil where no instruction leads to that line, or its act
  /// is not at hand.
  ///
  /// - Parameter isCalledSo: Whether the instruction itself speaks of the chapter.
  public func chapterOfNewText(onLine line: Int, namedByInstruction isCalledSo: Bool) -> String? {
    guard let node = instruction(leadingToLine: line), let named = chapterNamedLast(in: node),
      !isCalledSo || named.isCalledSo
    else { return nil }
    let number = named.number
    let words = source.string(in: ByteRange(named.end, max(named.end, tree.nodes[node].text.end))).drop { $0 == "," }
    if named.isCalledSo, words.hasPrefix(" affattes således") { return "Kapitel \(number)" }
    guard words.hasPrefix(" indsættes") else { return nil }
    func isFree(_ number: ProvisionNumber) -> Bool {
      !named.act.resolver.index.chapters.nodes.contains { named.act.tree.nodes[$0].number.isSame(as: number) }
    }
    let isLast = named.act.resolver.index.chapters.nodes.allSatisfy { !(number < named.act.tree.nodes[$0].number) }
    let next = isLast ? number.successor : number.firstLetter(where: isFree)
    return next.map { "Kapitel \($0)" }
  }

  /// The number of the first section in the new chapter that the instruction before the line with index `line`, from 0, puts in or gives anew;
  /// nil where none does.
  func firstSectionOfNewChapter(onLine line: Int) -> ProvisionNumber? {
    guard let node = instruction(leadingToLine: line), let named = chapterNamedLast(in: node), named.isCalledSo else {
      return nil
    }
    let (nodes, index) = (named.act.tree.nodes, named.act.resolver.index)
    guard let chapter = index.chapters.nodes.first(where: { nodes[$0].number.isSame(as: named.number) }) else {
      return nil
    }
    let sections = (chapter..<Int(nodes[chapter].subtreeEnd)).filter { nodes[$0].kind == .section }
    guard source.string(in: tree.nodes[node].text).contains("indsættes") else {
      return sections.first.map { nodes[$0].number }
    }
    return sections.last.flatMap { nodes[$0].lastNumber.firstLetter { index.section($0, in: 0) == nil } }
  }

  /// The chapter of the act in force that the instruction with index `node` puts new text behind, named or by its section, and where the
  /// mention ends.
  private func chapterNamedLast(in node: Int) -> (number: ProvisionNumber, act: Document, end: Int, isCalledSo: Bool)? {
    guard let act = actAmended(around: node), let last = references.indices(in: node..<(node + 1)).last else {
      return nil
    }
    let mention = references.all[last]
    guard words(before: mention).last.map({ ["Efter", "efter"].contains($0) }) ?? true else { return nil }
    if mention.chain.division == .chapter, mention.chain[.section] == .none {
      return (mention.chain[.division], act, mention.range.end, true)
    }
    guard mention.chain.deepest == .section, let section = act.resolver.index.section(mention.chain[.section], in: 0),
      let chapter = act.enclosing(.chapter, of: section)
    else { return nil }
    return (act.tree.nodes[chapter].number, act, mention.range.end, false)
  }

  /// The instruction whose words end with a colon before the line with index `line`.
  private func instruction(leadingToLine line: Int) -> Int? {
    guard let end = endOfText(beforeLine: line), source.bytes[end - 1] == 0x3A else { return nil }
    let node = tree.node(at: end - 1)
    return tree.nodes[node].kind == .instruction && tree.nodes[node].text.end == end ? node : nil
  }

  /// The number that what the renumbering clause with index `node` names before `bliver` gets, as many further on as its instruction puts
  /// in: the first, or the last one; nil where that is not told.
  func numberGiven(inClause node: Int, at level: ReferenceLevel, isLast: Bool) -> ProvisionNumber? {
    guard let instruction = enclosing(.instruction, of: node),
      let old = renumberings(of: instruction, clause: node).first?.old.filter({ $0.chain[level] != .none }),
      let mention = isLast ? old.last : old.first
    else { return nil }
    var number = isLast && mention.chain.rangeEnd != .none ? mention.chain.rangeEnd : mention.chain[level]
    let inside = instruction..<Int(tree.nodes[instruction].subtreeEnd)
    let added = inside.filter {
      tree.nodes[$0].kind == level.kind && tree.nodes[Int(tree.nodes[$0].parent)].kind == .quotation
    }.count
    let own = source.string(in: tree.nodes[instruction].text)
    let removed =
      own.contains("ophæves") ? namedLast(in: instruction)?.list.reduce(0) { $0 + $1.count(at: level) } ?? 0 : 0
    guard added != removed else { return nil }
    if added < removed {
      let value = Int(number.value) - (removed - added)
      return number.letters == 0 && value > 0 ? ProvisionNumber(value: UInt32(value), style: number.style) : nil
    }
    for _ in removed..<added {
      guard let next = number.letters == 0 ? number.successor : number.nextLetter else { return nil }
      number = next
    }
    return number
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
  private func renumberings(of instruction: Int, clause: Int? = nil) -> [(old: [Reference], new: [Reference])] {
    let clauses = (instruction..<Int(tree.nodes[instruction].subtreeEnd)).filter { tree.nodes[$0].kind == .renumbering }
    return clauses.filter { clause == nil || clause == $0 }.map { node in
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
  /// How many units it names at `level`, its last.
  fileprivate func count(at level: ReferenceLevel) -> Int {
    guard chain.deepest == level else { return 0 }
    let (first, last) = (chain[level].value, chain.rangeEnd == .none ? chain[level].value : chain.rangeEnd.value)
    return last < first ? 0 : Int(last - first) + 1
  }

  /// Whether it names `number` at its last level, by itself or within a range.
  fileprivate func covers(_ number: ProvisionNumber, at level: ReferenceLevel) -> Bool {
    let first = chain[level]
    guard first != .none else { return false }
    return first.isSame(as: number)
      || chain.rangeEnd != .none && chain.rangeLevel == level && first < number && !(chain.rangeEnd < number)
  }
}
