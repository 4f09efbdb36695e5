import StatuteModel
import StatuteSyntax
import StatuteText

/// The references of an act that its amendment leaves pointing at the wrong place, or at nothing.
///
/// Units keep their identity while their numbers move: a reference is stale when its words stand as they did and what it pointed
/// at has another number on a level that it writes, or is gone (LK18 2.3.6.12, LK 7.6).
struct StaleReferences {
  private let base: Document
  private let act: WorkingAct
  private let inspector: Inspector

  init(in base: Document, after act: WorkingAct, _ inspector: Inspector) {
    self.base = base
    self.act = act
    self.inspector = inspector
  }

  /// A mention in a list, and what became of what it points at; nil where it is right as it stands.
  private typealias Mention = (reference: Reference, change: Change?)

  /// The flaws, each at the instruction that brings it about; one for all that it makes stale in a list of references.
  func flaws(_ instructions: [AmendingInstruction]) -> [Flaw] {
    let references = base.references
    var flaws: [Flaw] = []
    var list: [Mention] = []
    func close() {
      if list.contains(where: { $0.change != nil }) { flaws += self.flaws(in: list, instructions) }
      list.removeAll(keepingCapacity: true)
    }
    for (index, reference) in references.all.enumerated() {
      let resolution = references.resolutions[index]
      if index == 0 || references.all[index - 1].group != reference.group { close() }
      let isKnown =
        resolution.status == .resolved && !resolution.isImprecise && isOwn(reference) && isRunningText(reference.node)
      list.append((reference, isKnown ? change(of: reference.chain, resolution) : nil))
    }
    close()
    return flaws
  }

  private func flaws(in list: [Mention], _ instructions: [AmendingInstruction]) -> [Flaw] {
    stretches(of: list).flatMap { stretch -> [Flaw] in
      let stale = stretch.filter { list[$0].change != nil }
      func cause(_ index: Int) -> Int { list[index].change?.cause ?? instructions.first?.node ?? 0 }
      var causes: [Int] = []
      for index in stale where !causes.contains(cause(index)) { causes.append(cause(index)) }
      return causes.map { instruction in
        let own = stale.filter { cause($0) == instruction }
        return Flaw(
          kind: .staleReference(reference(own, stale, in: list)), instruction: instruction,
          range: inspector.amending.tree.nodes[instruction].text)
      }
    }
  }

  /// The parts of a list that stand as they did. What has a section sign of its own says the same whatever stands beside it; numbers
  /// that belong together are written anew together.
  private func stretches(of list: [Mention]) -> [Range<Int>] {
    func isUntouched(_ part: Range<Int>) -> Bool {
      let end = list[part].reduce(0) { max($0, $1.reference.range.end) }
      let first = list[part.lowerBound].reference
      return self.isUntouched(ByteRange(first.range.start, end), in: first.node)
    }
    if isUntouched(list.indices) { return [list.indices] }
    var starts = list.indices.filter {
      $0 == 0 || !list[$0].reference.flags.isDisjoint(with: [.singleSign, .doubleSign])
    }
    guard starts.count > 1 else { return [] }
    starts.append(list.count)
    var stretches: [Range<Int>] = []
    for part in zip(starts, starts.dropFirst()).map({ $0..<$1 }) where isUntouched(part) {
      if let last = stretches.last, last.upperBound == part.lowerBound {
        stretches[stretches.count - 1] = last.lowerBound..<part.upperBound
      } else {
        stretches.append(part)
      }
    }
    return stretches
  }

  /// The flaws of other acts, one for each of them and each instruction.
  func flaws(in others: [OutsideReference], _ instructions: [AmendingInstruction]) -> [Flaw] {
    var found: [(cause: Int, elsewhere: StaleElsewhere)] = []
    for other in others where other.resolution.status == .resolved && !other.resolution.isImprecise {
      guard let change = change(of: other.chain, other.resolution) else { continue }
      let cause = change.cause ?? instructions.first?.node ?? 0
      let place = StaleElsewhere.Place(name: other.place, old: change.old, new: change.new)
      if let index = found.firstIndex(where: { $0.cause == cause && $0.elsewhere.act == other.act }) {
        if !found[index].elsewhere.places.contains(place) { found[index].elsewhere.places.append(place) }
      } else {
        found.append((cause, StaleElsewhere(act: other.act, places: [place])))
      }
    }
    return found.map { cause, elsewhere in
      Flaw(
        kind: .staleElsewhere(elsewhere), instruction: cause, range: inspector.amending.tree.nodes[cause].text)
    }
  }

  private func isOwn(_ reference: Reference) -> Bool {
    switch reference.owner.kind {
    case .unmarked, .thisAct, .definite: true
    case .named, .same, .amended, .unnamedArticle: false
    }
  }

  /// What there is to say of the mentions `own` of `list`, where `stale` are all that no longer fit.
  private func reference(_ own: [Int], _ stale: [Int], in list: [Mention]) -> StaleReference {
    let node = list[own[0]].reference.node
    // A number out of a list says nothing by itself.
    let first = list[...own[0]].lastIndex { !$0.reference.flags.contains(.continued) } ?? 0
    let between = stale.filter { $0 >= first && $0 <= own[own.count - 1] }
    let range = ByteRange(list[first].reference.range.start, list[own[own.count - 1]].reference.range.end)
    let edits = between.compactMap { index -> TextEdit? in
      let (reference, change) = list[index]
      guard let chain = change?.corrected, let text = text(chain, of: reference, isAlone: list.count == 1) else {
        return nil
      }
      return TextEdit(reference.range, text)
    }
    let quoted = quoted(range, in: node)
    var changes: [StaleReference.Change] = []
    for change in own.compactMap({ list[$0].change }) {
      let change = StaleReference.Change(old: change.old, new: change.new)
      if !changes.contains(change) { changes.append(change) }
    }
    return StaleReference(
      place: act.name(of: node), target: target(of: range, in: node), words: base.source.string(in: quoted),
      corrected: edits.count == between.count ? Self.text(quoted, edits, base.source) : "", changes: changes,
      isPenalty: isPenalty(node), isHistory: isHistory(node), chain: act.chain(of: node))
  }

  /// `range` of `source` with `edits`.
  private static func text(_ range: ByteRange, _ edits: [TextEdit], _ source: SourceText) -> String {
    var text = ""
    var at = range.start
    for edit in edits {
      text += source.string(in: ByteRange(at, edit.range.start)) + edit.newText
      at = edit.range.end
    }
    return text + source.string(in: ByteRange(at, range.end))
  }

  /// `range` with so many of the words around it that it stands once in the text of `node`.
  private func quoted(_ range: ByteRange, in node: Int) -> ByteRange {
    let text = base.tree.nodes[node].text
    let whole = Array(base.source[text])
    var (start, end) = (range.start, range.end)
    for round in 0..<8 where Self.count(of: Array(base.source[ByteRange(start, end)]), in: whole) > 1 {
      if round % 2 == 0, start > text.start {
        start -= 1
        while start > text.start, base.source[start - 1] != 0x20 { start -= 1 }
      } else if end < text.end {
        end += 1
        while end < text.end, let byte = base.source[end], byte != 0x20 { end += 1 }
      }
    }
    return ByteRange(start, end)
  }

  // MARK: What stands as it did

  /// Whether `node` stands in the text of the act itself, which is still there.
  private func isRunningText(_ node: Int) -> Bool {
    guard act.isThere(node) else { return false }
    var current = node
    while current > 0 {
      switch base.tree.nodes[current].kind {
      case .commencement, .note, .quotation, .contents, .opening, .frontMatter, .remarks, .mirror, .comment, .annex:
        return false
      default: current = Int(base.tree.nodes[current].parent)
      }
    }
    return true
  }

  /// Whether the words of the list, or of a part of one, stand as often as they did, with nothing new in them, right before
  /// them, or after them that the list goes on with.
  private func isUntouched(_ list: ByteRange, in node: Int) -> Bool {
    let text = act.units[node].text
    let old = Array(base.source[base.tree.nodes[node].text])
    if old == text.bytes { return true }
    let words = Array(base.source[list])
    var kept = 0
    var at = 0
    while let found = text.bytes[at...].firstRange(of: words) {
      if !text.isFresh(max(0, found.lowerBound - 1)..<found.upperBound), !goesOn(text, found.upperBound) { kept += 1 }
      at = found.lowerBound + 1
    }
    return Self.count(of: words, in: old) <= kept
  }

  /// Whether a reference that ends at `end` goes on with new words: `§ 1, stk. 3` with `, 2. pkt.`, `og 4`.
  private func goesOn(_ text: AnchoredText, _ end: Int) -> Bool {
    guard let start = (end..<end + 3).first(where: { text.isFresh($0..<($0 + 1)) }), start < text.bytes.count else {
      return false
    }
    let rest = text.bytes[start...].drop { $0 == 0x20 || $0 == 0x2C }
    guard let first = rest.first else { return false }
    // What has a section sign is a reference of its own: »§ 4«, »eller § 4«.
    let mention = ["og ", "eller ", "samt "].first { rest.starts(with: $0.utf8) }.map { rest.dropFirst($0.utf8.count) }
    if (mention ?? rest).starts(with: "§".utf8) { return false }
    // A figure, a dash or NO-BREAK SPACE, or a letter alone.
    if 0x30...0x39 ~= first || first == 0x2D || first == 0xC2 { return true }
    if let second = rest.dropFirst().first, second == 0x20 || second == 0x2C || second == 0x2E { return true }
    return Self.continuations.contains { rest.starts(with: $0) }
  }

  /// What a list of references goes on with.
  private static let continuations = ["og ", "eller ", "samt ", "stk.", "nr.", "litra", "pkt.", "i lov"].map {
    Array($0.utf8)
  }

  private static func count(of words: [UInt8], in text: [UInt8]) -> Int {
    var (count, rest) = (0, text[...])
    while let found = rest.firstRange(of: words) {
      count += 1
      rest = rest[(found.lowerBound + 1)...]
    }
    return count
  }

  // MARK: What it points at

  private struct Change {
    var old: String
    var new: String
    /// The numbers that it has to give; nil where what it points at has gone.
    var corrected: ReferenceChain?
    var cause: Int?
  }

  /// What became of what `chain` points at; nil where it is right as it stands.
  private func change(of chain: ReferenceChain, _ resolution: Resolution) -> Change? {
    guard let first = resolution.targets.first else { return nil }
    let isRange = chain.rangeEnd != .none
    let ends =
      isRange && resolution.targets.count > 1 ? [first, resolution.targets[resolution.targets.count - 1]] : [first]
    var corrected = chain
    var (isStale, cause) = (false, Int?.none)
    for (index, end) in ends.enumerated() {
      guard end.node < act.units.count, !base.tree.nodes[end.node].flags.contains(.repealed) else { return nil }
      switch fate(of: end, chain) {
      case .asBefore: break
      case .gone(let by):
        return Change(old: name(of: end), new: "", cause: by)
      case .moved(let numbers, let by):
        isStale = true
        cause = cause ?? by
        for (level, number) in numbers {
          if isRange, level == chain.rangeLevel, index > 0 {
            corrected.rangeEnd = number
          } else if index == 0 {
            corrected[level] = number
          }
        }
      }
    }
    guard isStale else { return nil }
    let last = ends[ends.count - 1]
    let end = act.successor(of: last.node).map { act.chain(of: $0, isFinal: true) }
    var new = end ?? ReferenceChain()
    if last.sentence > 0 { new[.sentence] = corrected[.sentence] }
    return Change(old: name(of: last), new: new.citation, corrected: corrected, cause: cause)
  }

  private func name(of target: ReferenceTarget) -> String {
    var chain = act.chain(of: target.node)
    if target.sentence > 0 { chain[.sentence] = ProvisionNumber(value: UInt32(target.sentence)) }
    return chain.citation
  }

  /// `chain` as `reference` writes it, without what stands before it in its list: there only the number. Nil where the range it
  /// names runs backwards.
  ///
  /// - Parameter isAlone: Whether it is no list, so that two neighbours are written as one: `stk. 2 og 3`.
  private func text(_ chain: ReferenceChain, of reference: Reference, isAlone: Bool) -> String? {
    var chain = chain
    let first = chain[chain.rangeLevel]
    if chain.rangeEnd != .none {
      if WorkingAct.isSame(first, chain.rangeEnd) {
        chain.rangeEnd = .none
      } else if chain.rangeEnd < first {
        return nil
      }
    }
    guard !reference.flags.contains(.continued) else {
      let number = chain.deepest.map { chain[$0].description } ?? ""
      return chain.rangeEnd == .none ? number : "\(number)-\(chain.rangeEnd.description)"
    }
    let written = base.source.string(in: reference.range)
    let top = Self.topLevel(written, chain)
    for level in ReferenceLevel.allCases where level.rawValue < top.rawValue { chain[level] = .none }
    var text = chain.citation
    if isAlone, chain.rangeEnd != .none, first.moved(by: 1).map({ WorkingAct.isSame($0, chain.rangeEnd) }) ?? false {
      let stop = chain.rangeLevel == .sentence ? "." : ""
      text.replace("\(first)\(stop)-\(chain.rangeEnd)", with: "\(first)\(stop) og \(chain.rangeEnd)")
    }
    return written.first?.isUppercase ?? false ? text.prefix(1).uppercased() + text.dropFirst() : text
  }

  /// The largest level that a mention of `chain` which reads `written` writes itself.
  private static func topLevel(_ written: String, _ chain: ReferenceChain) -> ReferenceLevel {
    let words = written.lowercased()
    let level: ReferenceLevel =
      if words.hasPrefix("stk") {
        .subsection
      } else if words.hasPrefix("nr") {
        chain[.item].style == .arabic ? .item : chain[.point].style == .arabic ? .point : .subpoint
      } else if words.hasPrefix("litra") {
        chain[.point] != .none ? .point : .subpoint
      } else if words.first?.isNumber ?? false, chain.deepest == .sentence {
        .sentence
      } else {
        .division
      }
    return chain[level] == .none ? .division : level
  }

  private enum Fate {
    case asBefore
    case moved([ReferenceLevel: ProvisionNumber], by: Int?)
    case gone(by: Int?)
  }

  /// What became of `target` on the levels that `chain` writes.
  private func fate(of target: ReferenceTarget, _ chain: ReferenceChain) -> Fate {
    var moved: [ReferenceLevel: ProvisionNumber] = [:]
    var cause: Int?
    var path: [Int] = []
    var current = target.node
    while current > 0 {
      path.append(current)
      current = act.units[current].parent
    }
    var lists = path.count { act.units[$0].kind.isListed }
    let isInOneList = lists == 1
    for unit in path {
      let level: ReferenceLevel
      switch act.units[unit].kind {
      case .section: level = .section
      case .subsection: level = .subsection
      case .chapter, .part, .book, .annex: level = .division
      case .item, .point:
        level = lists == 1 ? .item : lists == 2 ? .point : .subpoint
        lists -= 1
      default: continue
      }
      // The items of a list alone may be litra, too.
      let isPoint = level == .item && isInOneList && chain[.point] != .none
      let written = chain[level] != .none ? level : isPoint ? .point : nil
      guard let end = act.successor(of: unit) else { return .gone(by: inspector.cause(of: unit, act)) }
      guard let written, end == unit || act.units[end].numberInForce != .none else { continue }
      if !WorkingAct.isSame(act.units[end].number, act.units[unit].numberInForce),
        act.units[unit].numberInForce != .none
      {
        moved[written] = act.units[end].number
        cause = act.moves.last { $0.unit == end || $0.unit == unit }?.instruction ?? cause
      }
    }
    let end = act.successor(of: target.node)
    if target.sentence > 0, chain[.sentence] != ReferenceChain.lastSentence, let end, end != target.node {
      // New wording with fewer sentences leaves nothing for the reference to point at.
      if act.sentences(of: end, inForce: false).count < target.sentence {
        return .gone(by: inspector.causeOfSentences(in: target.node, act))
      }
    } else if target.sentence > 0, chain[.sentence] != ReferenceChain.lastSentence {
      switch fate(ofSentence: target.sentence, in: target.node) {
      case .some(let number) where number > 0: moved[.sentence] = ProvisionNumber(value: UInt32(number))
      case .some: return .gone(by: inspector.causeOfSentences(in: target.node, act))
      case nil: break
      }
      if moved[.sentence] != nil { cause = cause ?? inspector.causeOfSentences(in: target.node, act) }
    }
    return moved.isEmpty ? .asBefore : .moved(moved, by: cause)
  }

  /// The number that the sentence `number` of `unit` has now; 0 where it has gone, nil where it has the same.
  private func fate(ofSentence number: Int, in unit: Int) -> Int? {
    let inForce = act.sentences(of: unit, inForce: true)
    guard inForce.indices.contains(number - 1) else { return nil }
    let old = inForce[number - 1]
    if old.range.isEmpty { return 0 }
    let now = act.sentences(of: unit, inForce: false)
    guard let place = now.firstIndex(where: { $0.unit == old.unit && $0.range.contains(old.range.lowerBound) }) else {
      return nil
    }
    return place + 1 == number ? nil : place + 1
  }

  // MARK: Where it stands

  /// The provision that an instruction on the words at `range` has to name, with the sentence where there are several.
  private func target(of range: ByteRange, in node: Int) -> String {
    var chain = act.chain(of: node)
    let text = base.tree.nodes[node].text
    let sentences = act.sentences(of: node, inForce: true)
    if sentences.count > 1, act.units[node].text.bytes.elementsEqual(base.source[text]),
      let place = sentences.firstIndex(where: { $0.unit == node && $0.range.contains(range.start - text.start) })
    {
      chain[.sentence] = ProvisionNumber(value: UInt32(place + 1))
    }
    let final = act.chain(of: node, isFinal: true)
    let moved = ReferenceLevel.allCases.filter { $0 != .sentence && chain[$0] != final[$0] && chain[$0] != .none }
    guard let first = moved.first else { return chain.citation }
    var new = ReferenceChain()
    for level in ReferenceLevel.allCases where level.rawValue >= first.rawValue {
      new[level] = level == .sentence ? chain[level] : final[level]
    }
    return "\(chain.citation), der bliver \(new.citation)"
  }

  /// Whether the provision around `node` threatens with a fine or prison.
  private func isPenalty(_ node: Int) -> Bool {
    says("straf", around: node) && (says("bøde", around: node) || says("fængsel", around: node))
  }

  /// Whether the provision around `node` speaks of how the act came into force.
  private func isHistory(_ node: Int) -> Bool {
    says("træder i kraft", around: node)
  }

  /// Whether `words` stand in the section around `node`.
  private func says(_ words: StaticString, around node: Int) -> Bool {
    base.enclosing(.section, of: node).map { base.source.holds(words, in: base.tree.nodes[$0].range) } ?? false
  }
}
