import Comparing
import StatuteModel
import StatuteSyntax
import StatuteText

/// The act itself: divisions, headings and sections in order.
extension Drafter {
  /// Writes all instructions.
  mutating func draft() {
    draftTitle()
    let (olds, news) = (flow(of: comparison.old, old), flow(of: comparison.new, new))
    noteRest()
    let kept = keptInOrder(olds, news)
    var (i, j) = (0, 0)
    for (a, b) in kept + [(olds.count, news.count)] {
      draftGap(
        Array(olds[i..<a]), Array(news[j..<b]), after: i > 0 ? olds[i - 1] : nil, before: a < olds.count ? olds[a] : nil
      )
      if a < olds.count { draftKept(olds[a], news[b], flow: olds) }
      (i, j) = (a + 1, b + 1)
    }
    draftAnnexes()
    joinNeighbours()
    if case .allBut(let apart) = joining {
      joinChanges(but: apart.map { old[$0].number })
      // What stood between two repeals may have joined others.
      joinNeighbours()
    }
  }

  /// Divisions, headings and sections in order, without sections that are repealed already.
  private func flow(of document: Document, _ nodes: [Node]) -> [Int] {
    var flow: [Int] = []
    var index = 1
    while index < nodes.count {
      let kind = nodes[index].kind
      let isPart = kind == .heading || isSection(nodes[index]) || kind == .book || kind == .part || kind == .chapter
      if isPart, !AmendingDraft.isRepealed(index, document.tree) { flow.append(index) }
      index = kind == .book || kind == .part || kind == .chapter ? index + 1 : Int(nodes[index].subtreeEnd)
    }
    return flow
  }

  /// Whether it is a section, be it one that amends other acts.
  private func isSection(_ node: Node) -> Bool { node.kind == .section || node.kind == .amendingSection }

  /// The places in both lists of what is the same and stands in the same order.
  private mutating func keptInOrder(_ olds: [Int], _ news: [Int]) -> [(Int, Int)] {
    var places: [Int: Int] = [:]
    for (place, node) in news.enumerated() { places[node] = place }
    var pairs: [(Int, Int)] = []
    for (place, node) in olds.enumerated() {
      guard let other = comparison.newNode(of: node).flatMap({ places[$0] }) else { continue }
      let isMoved = isSection(old[node]) && !old[node].number.isSame(as: new[news[other]].number)
      // Sections do not move (lovteknik 3.6, no. 1): the old one goes and a new one comes.
      if isMoved {
        unexpressed.append(.init(.movedSection, old: node, new: news[other]))
      } else {
        pairs.append((place, other))
      }
    }
    // The longest run in order stays; what else has another place.
    let run = Alignment.longestRun(pairs)
    let inOrder = Set(run.map(\.0))
    for (a, b) in pairs where !inOrder.contains(a) {
      if isSection(old[olds[a]]) { unexpressed.append(.init(.movedSection, old: olds[a], new: news[b])) }
    }
    return run
  }

  // MARK: What stays

  private mutating func draftKept(_ a: Int, _ b: Int, flow: [Int]) {
    switch old[a].kind {
    case .section, .amendingSection: draftSection(a, b)
    case .heading:
      guard !saysTheSame(a, b) else { return }
      draftHeading(a, b, heading(a), block: text(new[b].text, of: comparison.new.source))
    default:
      let isSameNumber = old[a].number.isSame(as: new[b].number)
      guard !saysTheSame(a, b) || !isSameNumber else { return }
      guard isSameNumber, let chain = division(a) else { return unexpressed.append(.init(.division, old: a, new: b)) }
      var target = Target(chain)
      target.subject = .heading(.own, words: nil)
      let label = text(new[b].label, of: comparison.new.source)
      draftHeading(a, b, target, block: label + "\n" + text(new[b].text, of: comparison.new.source))
    }
  }

  private mutating func draftHeading(_ a: Int, _ b: Int, _ target: Target, block: String) {
    fineness = .words
    if draftWords(old[a].text, new[b].text, scope: [old[a].text], target) { return }
    instructions.append(DraftedInstruction(operations: [Operation(.recast(.below), [target])], block: block))
  }

  /// `overskriften før § 10`; by its words where no section comes after it.
  private mutating func heading(_ node: Int) -> Target {
    var chain = ReferenceChain()
    var words: ByteRange?
    if let section = sectionAfter(node) {
      chain[.section] = old[section].number
    } else {
      words = quoted.add(text(old[node].text, of: comparison.old.source))
    }
    var target = Target(chain)
    target.subject = .heading(.before, words: words)
    return target
  }

  /// The section that the heading `node` stands before.
  private func sectionAfter(_ node: Int) -> Int? {
    var index = Int(old[node].subtreeEnd)
    while index < old.count, old[index].kind == .heading { index = Int(old[index].subtreeEnd) }
    return index < old.count && isSection(old[index]) ? index : nil
  }

  private func division(_ node: Int) -> ReferenceChain? {
    var chain = ReferenceChain()
    switch old[node].kind {
    case .chapter: chain.division = .chapter
    case .part: chain.division = .part
    case .book: chain.division = .book
    default: return nil
    }
    chain[.division] = old[node].number
    return chain[.division] == .none ? nil : chain
  }

  // MARK: What goes

  private mutating func draftGap(_ gone: [Int], _ come: [Int], after previous: Int?, before next: Int?) {
    if replace(gone, with: come) { return }
    // What comes stands among what goes by its number.
    let first = come.first { isSection(new[$0]) }.map { new[$0].number }
    let place = first.flatMap { first in gone.lastIndex { isSection(old[$0]) && old[$0].number < first } }
    let earlier = gone[..<(place.map { $0 + 1 } ?? (first == nil ? gone.count : 0))]
    let later = gone[earlier.endIndex...]
    draftRepeals(Array(earlier), before: later.first ?? next)
    draftInsertions(come, after: earlier.last { isSection(old[$0]) } ?? previous, before: later.first ?? next)
    draftRepeals(Array(later), before: next)
  }

  /// Lets sections give way to others where the new ones take their numbers; false where they do not, or divisions come or go.
  private mutating func replace(_ gone: [Int], with come: [Int]) -> Bool {
    let (olds, news) = (gone.filter { isSection(old[$0]) }, come.filter { isSection(new[$0]) })
    guard !olds.isEmpty, let last = news.last, come.first.map({ isSection(new[$0]) }) ?? false,
      come.last == last, gone.allSatisfy({ !isDivision($0) }),
      come.allSatisfy({ isSection(new[$0]) || new[$0].kind == .heading }),
      olds.allSatisfy({ old[$0].kind == .section && !old[$0].flags.contains(.range) }),
      news.contains(where: { b in olds.contains { old[$0].number.isSame(as: new[b].number) } })
    else { return false }
    // Nothing of the act stands between them but headings, which are named by the section they stand before.
    guard
      zip(olds, olds.dropFirst()).allSatisfy({ a, b in
        (Int(old[a].subtreeEnd)..<b).allSatisfy { gone.contains($0) }
      })
    else { return false }
    for node in gone where old[node].kind == .heading {
      instructions.append(DraftedInstruction(operations: [Operation(.repeal, [heading(node)])]))
    }
    let block = text(ByteRange(start(of: come[0]), end(of: last)), of: comparison.new.source)
    let isRecast = olds.count == news.count && zip(olds, news).allSatisfy { old[$0].number.isSame(as: new[$1].number) }
    instructions.append(
      DraftedInstruction(
        operations: [Operation(isRecast ? .recast(.below) : .replace(.below), targets(olds))], block: block,
        count: news.count))
    return true
  }

  private mutating func draftRepeals(_ gone: [Int], before next: Int?) {
    var rest = gone[...]
    while let first = rest.first {
      switch old[first].kind {
      case .section, .amendingSection:
        // A run of sections takes the headings in it (lovteknik 3.6, no. 7).
        var run = [first]
        rest = rest.dropFirst()
        while let following = rest.first, isSection(old[following]),
          Int(old[run[run.count - 1]].subtreeEnd) == following
        {
          run.append(following)
          rest = rest.dropFirst()
        }
        repeal(run)
      case .heading:
        instructions.append(DraftedInstruction(operations: [Operation(.repeal, [heading(first)])]))
        rest = rest.dropFirst()
      default:
        let end = Int(old[first].subtreeEnd)
        let content = rest.prefix { $0 < end }
        let holdsMore = next.map { $0 < end } ?? false
        if let chain = division(first), !holdsMore {
          instructions.append(DraftedInstruction(operations: [Operation(.repeal, [Target(chain)])]))
          rest = rest.dropFirst(content.count)
        } else {
          unexpressed.append(.init(.division, old: first, new: nil))
          rest = rest.dropFirst()
        }
      }
    }
  }

  private mutating func repeal(_ sections: [Int]) {
    instructions.append(DraftedInstruction(operations: [Operation(.repeal, targets(sections))]))
  }

  /// `§ 5`, `§ 5` and `§ 6`, `§§ 5-7`
  private func targets(_ sections: [Int]) -> [Target] {
    let numbers = sections.map { old[$0].number }
    var place = ReferenceChain()
    place[.section] = numbers[0]
    var targets = [Target(place)]
    if numbers.count == 2 {
      place[.section] = numbers[1]
      targets.append(Target(place))
    } else if let last = numbers.last, numbers.count > 2 {
      (place.rangeEnd, place.rangeLevel) = (last, .section)
      targets = [Target(place)]
    }
    return targets
  }

  // MARK: What comes

  private mutating func draftInsertions(_ come: [Int], after previous: Int?, before next: Int?) {
    var rest = come[...]
    // What stands before the first new division belongs to the one that is there.
    let loose = Array(rest.prefix { isSection(new[$0]) || new[$0].kind == .heading })
    rest = rest.dropFirst(loose.count)
    var sections = loose
    // Headings at the end stand before what stays.
    var headings: [Int] = []
    while rest.isEmpty, let last = sections.last, new[last].kind == .heading {
      headings.insert(sections.removeLast(), at: 0)
    }
    if !sections.isEmpty { insertSections(sections, after: previous, before: next) }
    if !rest.isEmpty { insertDivisions(Array(rest), after: previous, before: next) }
    for heading in headings { insertHeading(heading, before: next) }
  }

  private mutating func insertHeading(_ heading: Int, before next: Int?) {
    let following = next.flatMap { isSection(old[$0]) ? $0 : sectionAfter($0) }
    guard let section = following else { return unexpressed.append(.init(.heading, old: nil, new: heading)) }
    instructions.append(
      DraftedInstruction(
        lead: "Før § \(old[section].number) indsættes som overskrift:",
        block: text(new[heading].range, of: comparison.new.source)))
  }

  private mutating func insertSections(_ sections: [Int], after previous: Int?, before next: Int?) {
    let block = text(
      ByteRange(start(of: sections[0]), end(of: sections[sections.count - 1])), of: comparison.new.source)
    // The section in force that the new one follows: also one that is repealed and stands as a number.
    let anchor = lastSection(before: sections[0], after: previous)
    guard let anchor else {
      let first = next.flatMap { isSection(old[$0]) ? $0 : nil } ?? old.indices.first { isSection(old[$0]) }
      guard let first else { return unexpressed.append(.init(.other, old: nil, new: sections[0])) }
      instructions.append(DraftedInstruction(lead: "Før § \(old[first].number) indsættes:", block: block))
      return
    }
    let name = "§ \(old[anchor].flags.contains(.range) ? old[anchor].lastNumber : old[anchor].number)"
    let after = Int(old[anchor].subtreeEnd)
    var lead = "Efter \(name) indsættes:"
    if after < old.count, old[after].kind == .heading, let following = sectionAfter(after) {
      let isBefore = previous.map { old[$0].kind != .heading || $0 < after } ?? true
      lead = "Efter \(name) indsættes \(isBefore ? "før" : "efter") overskriften før § \(old[following].number):"
    } else if let (here, there) = edge(after: anchor) {
      // At the edge of two chapters.
      let isThere = previous.map { isDivision($0) } ?? false
      let chosen = isThere ? there : here
      if let chain = chosen.flatMap(division) { lead = "Efter \(name) indsættes i \(chain.citation):" }
    }
    instructions.append(DraftedInstruction(lead: lead, block: block))
  }

  private func isDivision(_ node: Int) -> Bool {
    old[node].kind == .chapter || old[node].kind == .part || old[node].kind == .book
  }

  /// Where the words of new nodes end that come: those of a division with its heading, for what stands in it may have been there.
  private func end(of node: Int) -> Int {
    switch new[node].kind {
    case .book, .part, .chapter: new[node].text.isEmpty ? new[node].label.end : new[node].text.end
    default: new[node].range.end
    }
  }

  private func start(of node: Int) -> Int {
    new[node].label.isEmpty ? new[node].text.start : new[node].label.start
  }

  /// The last section of the old text before the place of the new one: those that are repealed already stand there, too.
  private func lastSection(before section: Int, after previous: Int?) -> Int? {
    var found = previous.flatMap { isSection(old[$0]) ? $0 : nil }
    var index = previous.map { isSection(old[$0]) ? Int(old[$0].subtreeEnd) : $0 } ?? 1
    if found == nil, let previous {
      found = old.indices[..<previous].last { isSection(old[$0]) && isInBody($0) }
    }
    while index < old.count, isSection(old[index]), AmendingDraft.isRepealed(index, comparison.old.tree),
      old[index].lastNumber < new[section].number
    {
      found = index
      index = Int(old[index].subtreeEnd)
    }
    return found
  }

  private func isInBody(_ node: Int) -> Bool {
    var current = Int(old[node].parent)
    while current > 0 {
      guard isDivision(current) else { return false }
      current = Int(old[current].parent)
    }
    return true
  }

  /// The divisions that end and begin after the section `node`; nil where none begins.
  private func edge(after node: Int) -> (here: Int?, there: Int?)? {
    let next = Int(old[node].subtreeEnd)
    guard next < old.count, isDivision(next) else { return nil }
    let here = Int(old[node].parent)
    var there = next
    while there + 1 < old.count, isDivision(there + 1) { there += 1 }
    return (here > 0 && isDivision(here) ? here : nil, there)
  }

  private mutating func insertDivisions(_ nodes: [Int], after previous: Int?, before next: Int?) {
    let block = text(ByteRange(start(of: nodes[0]), end(of: nodes[nodes.count - 1])), of: comparison.new.source)
    let isBoundary = next.map(isDivision) ?? true
    let section = previous.flatMap { isSection(old[$0]) ? $0 : nil }
    if isBoundary, let previous, let holder = divisionOf(previous, like: new[nodes[0]].kind),
      let chain = division(holder)
    {
      instructions.append(DraftedInstruction(lead: "Efter \(chain.citation) indsættes:", block: block))
    } else if let section {
      instructions.append(DraftedInstruction(lead: "Efter § \(old[section].number) indsættes:", block: block))
    } else {
      unexpressed.append(.init(.division, old: nil, new: nodes[0]))
    }
  }

  /// The division of `kind` that `node` stands in or is.
  private func divisionOf(_ node: Int, like kind: NodeKind) -> Int? {
    var current = node
    while current > 0, old[current].kind != kind { current = Int(old[current].parent) }
    return current > 0 ? current : nil
  }

  // MARK: Title, annexes and the rest

  private mutating func draftTitle() {
    guard let a = old.firstIndex(where: { $0.kind == .title }), let b = comparison.newNode(of: a), !saysTheSame(a, b)
    else {
      return
    }
    var target = Target(ReferenceChain())
    target.subject = .title
    fineness = .words
    if draftWords(old[a].text, new[b].text, scope: [old[a].text], target) { return }
    instructions.append(
      DraftedInstruction(
        operations: [Operation(.recast(.below), [target])], block: text(new[b].text, of: comparison.new.source)))
  }

  private mutating func draftAnnexes() {
    for a in comparison.old.tree.children(of: 0) where old[a].kind == .annex {
      guard let b = comparison.newNode(of: a) else {
        if let target = annex(old[a].number) {
          instructions.append(DraftedInstruction(operations: [Operation(.repeal, [target])]))
        } else {
          unexpressed.append(.init(.annex, old: a, new: nil))
        }
        continue
      }
      guard !isUnchanged(a, b) || !old[a].number.isSame(as: new[b].number) else { continue }
      guard old[a].number.isSame(as: new[b].number), let target = annex(old[a].number) else {
        unexpressed.append(.init(.annex, old: a, new: b))
        continue
      }
      if !draftWordsOfAnnex(a, b, target) {
        recastAnnex(b, "Bilag \(old[a].number) affattes som")
      }
    }
    for b in comparison.new.tree.children(of: 0) where new[b].kind == .annex && comparison.oldNode(of: b) == nil {
      if new[b].number == .none { unexpressed.append(.init(.annex, old: nil, new: b)); continue }
      recastAnnex(b, "Som bilag \(new[b].number) indsættes")
    }
  }

  private mutating func recastAnnex(_ node: Int, _ lead: String) {
    let number = instructions.count { $0.annex != nil } + 1
    instructions.append(
      DraftedInstruction(lead: "\(lead) bilag \(number) til denne lov.", annex: quotation(of: [node])))
  }

  private func annex(_ number: ProvisionNumber) -> Target? {
    guard number != .none else { return nil }
    var chain = ReferenceChain()
    (chain[.division], chain.division) = (number, .annex)
    return Target(chain)
  }

  /// Writes which words change in an annex; false where more than words does.
  private mutating func draftWordsOfAnnex(_ a: Int, _ b: Int, _ target: Target) -> Bool {
    guard limits[a] == nil else { return false }
    let (oldEnd, newEnd) = (Int(old[a].subtreeEnd), Int(new[b].subtreeEnd))
    guard oldEnd - a == newEnd - b else { return false }
    let scope = (a..<oldEnd).map { old[$0].text }.filter { !$0.isEmpty }
    let count = instructions.count
    fineness = .words
    for (left, right) in zip(a..<oldEnd, b..<newEnd) {
      let isFit =
        old[left].kind == new[right].kind && old[left].number.isSame(as: new[right].number)
        && (saysTheSame(left, right) || draftWords(old[left].text, new[right].text, scope: scope, target))
      guard isFit, instructions.count - count <= 4 else {
        instructions.removeSubrange(count...)
        return false
      }
    }
    return true
  }

  /// Notes what changes outside of what instructions can name.
  private mutating func noteRest() {
    let news = rest(of: new)
    for a in rest(of: old) {
      let b = comparison.newNode(of: a)
      if b.map({ !isUnchanged(a, $0) }) ?? true { unexpressed.append(.init(.rest(old[a].kind), old: a, new: b)) }
    }
    for b in news where comparison.oldNode(of: b) == nil {
      unexpressed.append(.init(.rest(new[b].kind), old: nil, new: b))
    }
  }

  /// What stands in the act or in its divisions and is neither a part of ``flow(of:_:)`` nor drafted by itself.
  private func rest(of nodes: [Node]) -> [Int] {
    var rest: [Int] = []
    var index = 1
    while index < nodes.count {
      switch nodes[index].kind {
      case .book, .part, .chapter:
        index += 1
        continue
      case .title, .heading, .section, .amendingSection, .annex, .comment, .frontMatter, .contents: break
      default: rest.append(index)
      }
      index = Int(nodes[index].subtreeEnd)
    }
    return rest
  }
}
