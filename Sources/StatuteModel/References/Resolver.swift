import StatuteSyntax
import StatuteText

/// Says what references point at.
///
/// Levels that a reference leaves out come from its place (lovteknik 2.5): `stk. 2` is one of the same §, `nr. 3` of the
/// same stykke, `1. pkt.` of the innermost unit with several sentences. A reference that belongs to another act is never
/// missing here.
final class Resolver: Sendable {
  let tree: SyntaxTree
  let index: ProvisionIndex
  private let isExcerpt: Bool

  init(_ tree: SyntaxTree, table: ProvisionTable? = nil) {
    self.tree = tree
    index = ProvisionIndex(tree, table: table)
    isExcerpt = tree.kind == .excerpt
  }

  /// The provisions around a reference.
  struct Place {
    /// 0, or the node of the commencement, annex or quotation.
    var container = 0
    var containerKind = NodeKind.document
    @NodeIndex var section: Int?
    @NodeIndex var subsection: Int?
    @NodeIndex var item: Int?
    @NodeIndex var point: Int?
    @NodeIndex var subpoint: Int?
    @NodeIndex var chapter: Int?
    @NodeIndex var part: Int?
    /// Whether it stands in the opening or an instruction of an amending section.
    var isInstruction = false
  }

  /// An index of a node, or none, in little room: a place is handed on with every reference.
  @propertyWrapper
  struct NodeIndex {
    private var index: Int32 = -1

    var wrappedValue: Int? {
      get { index < 0 ? nil : Int(index) }
      set { index = newValue.map { Int32(clamping: $0) } ?? -1 }
    }
  }

  /// The place of what stands in the node with index `node`.
  func place(of node: Int) -> Place {
    var place = Place()
    var current = node
    while current > 0 {
      switch tree.nodes[current].kind {
      case .subsection: place.subsection = current
      case .section: place.section = current
      case .amendingSection:
        place.section = current
        place.isInstruction = true
      case .instruction: place.isInstruction = true
      case .item, .point: takeListLevel(current, &place)
      case .chapter: place.chapter = place.chapter ?? current
      case .part: place.part = place.part ?? current
      case .commencement, .annex, .quotation, .remarks, .mirror, .note, .remark:
        place.container = current
        place.containerKind = tree.nodes[current].kind
        return place
      default: break
      }
      current = Int(tree.nodes[current].parent)
    }
    return place
  }

  private func takeListLevel(_ node: Int, _ place: inout Place) {
    // Read from the innermost outwards: what was the item so far stands one level deeper.
    if tree.nodes[node].kind == .point, place.item == nil {
      if place.point == nil { place.point = node } else { (place.point, place.subpoint) = (node, place.point) }
    } else {
      if let item = place.item { place.point = item }
      place.item = node
    }
  }

  // MARK: Resolving

  /// Where `reference` points.
  func resolve(_ reference: Reference) -> Resolution { resolve(reference, at: place(of: reference.node)) }

  /// Where `reference`, which stands at `place`, points.
  func resolve(_ reference: Reference, at place: Place) -> Resolution {
    // An act that amends is in none of its provisions »som affattet ved lov nr. 7 af …« itself.
    if tree.kind == .amendingAct, reference.owner.kind == .unmarked, reference.flags.contains(.givenVersion) {
      return Resolution(.external)
    }
    if let node = plainTarget(of: reference, at: place) { return resolved(node) }
    if reference.owner.kind == .definite, !isOwnKind(reference.owner.name) { return Resolution(.external) }
    if reference.flags.contains(.formerText) { return Resolution(.external) }
    switch reference.owner.kind {
    case .named, .same, .unnamedArticle: return Resolution(.external)
    case .amended:
      // Appended provisions speak of this act, as they have changed it.
      let isOwn = place.containerKind == .commencement && reference.chain[.section] != .none
      return isOwn ? resolve(reference, Place()) : Resolution(.external)
    case .unmarked, .thisAct, .definite: break
    }
    switch place.containerKind {
    case .quotation, .remarks, .remark, .mirror: return Resolution(.external)
    case .commencement where tree.nodes[reference.node].kind == .commencement:
      // »Lov nr. 7 af 3. maj 2027 om …, hvis § 1 angår § 5«: the line itself speaks of this act.
      return resolve(reference, Place())
    case .commencement: return resolveAppended(reference, place)
    case .note: return resolve(reference, place)
    case .annex: return judged(resolve(reference, place), reference)
    default: break
    }
    if place.isInstruction {
      // »Bilag 1 affattes som bilag 1 til denne lov«: the amending act's own.
      guard isToThisAct(reference, at: place) else { return Resolution(.external) }
      let own = resolveFromOutside(reference.chain)
      return own.status == .missing ? own.seen(as: .external) : own
    }
    if tree.nodes[reference.node].kind == .opening {
      // »Lov nr. 7 af 3. maj 2027 er ikke indarbejdet, jf. lovens § 4«: the act just named.
      let isOther = tree.kind == .amendingAct || reference.owner.kind == .definite
      return isOther ? Resolution(.external) : resolve(reference, place)
    }
    return judged(resolve(reference, place), reference)
  }

  /// Whether `reference`, which stands at `place`, is to the amending act whose instruction it stands in: `bilag 1 til denne lov`, but not
  /// in words that the instruction quotes.
  func isToThisAct(_ reference: Reference, at place: Place) -> Bool {
    reference.owner.kind == .thisAct && place.isInstruction
      && !tree.isQuoted(reference.range.start, in: reference.node)
  }

  /// The provision that a reference by whole levels means, of a provision of the act proper and with nothing about it to
  /// weigh; so are nearly all. nil for another reference, and where a level is not there.
  private func plainTarget(of reference: Reference, at place: Place) -> Int? {
    guard reference.owner.kind == .unmarked || reference.owner.kind == .thisAct,
      !reference.flags.contains(.formerText), reference.chain.rangeEnd == .none,
      reference.chain[.division] == .none, reference.chain[.sentence] == .none,
      place.containerKind == .document, !place.isInstruction, tree.nodes[reference.node].kind != .opening
    else { return nil }
    let chain = reference.chain
    if chain[.section] == .none, chain[.subsection] == .none {
      guard chain[.item] != .none, let subsection = place.subsection else { return nil }
      return plainDescendant(of: subsection, chain, from: .item)
    }
    let section = chain[.section] == .none ? place.section : index.section(chain[.section], in: 0)
    guard let section, tree.nodes[section].kind == .section, !tree.nodes[section].flags.contains(.range),
      !tree.isRepealed(section)
    else { return nil }
    if chain[.subsection] != .none { return plainDescendant(of: section, chain, from: .subsection) }
    return chain[.item] == .none && chain[.point] == .none ? section : nil
  }

  /// What the levels that `chain` gives from `first` on lead to, down from `node`; nil where one is not there.
  private func plainDescendant(of node: Int, _ chain: ReferenceChain, from first: ReferenceLevel) -> Int? {
    var node = node
    for level in [ReferenceLevel.subsection, .item, .point, .subpoint]
    where level.rawValue >= first.rawValue && chain[level] != .none {
      guard let child = child(of: node, level, chain[level]) else { return nil }
      node = child
    }
    return node
  }

  /// Whether `lovens` or `bekendtgørelsens` can mean the document: in an order `loven` is the act it is made under.
  func isOwnKind(_ name: ByteRange) -> Bool {
    // »loven«, »lovens«
    let isAct = name.count < 8
    return isAct == (tree.kind != .executiveOrder)
  }

  /// In appended provisions `§ 2` is the section of the act that speaks there, whether or not this act has one, too.
  private func resolveAppended(_ reference: Reference, _ place: Place) -> Resolution {
    let section = reference.chain[.section]
    if section != .none, index.section(section, in: place.container) == nil {
      // Acts that change others are not changed themselves and have no § 18 a.
      let isOwn = section.letters != 0 || liesBeyond(reference, place.container)
      return isOwn ? resolve(reference, Place()) : Resolution(.external)
    }
    if section == .none, reference.chain[.division] != .none { return Resolution(.external) }
    let resolution = resolve(reference, place)
    // The act that speaks there is printed in part.
    return resolution.status == .resolved ? resolution : resolution.seen(as: .external)
  }

  /// Whether the section is one of this act, and none of the act whose commencement is printed in `container`: that ends
  /// long before it.
  private func liesBeyond(_ reference: Reference, _ container: Int) -> Bool {
    let section = reference.chain[.section]
    guard reference.owner.kind != .thisAct, let last = index.table.sections(in: container)?.all.last
    else { return false }
    return section.value >= tree.nodes[last].lastNumber.value + Self.furtherSections
      && index.section(section, in: 0) != nil
  }

  /// An amending act ends soon after the section by which it comes into force; so many more it does not have.
  private static let furtherSections: UInt32 = 5

  private func judged(_ resolution: consuming Resolution, _ reference: Reference) -> Resolution {
    guard resolution.status == .missing else { return resolution }
    if isExcerpt, liesOutside(resolution, reference) { return withStatus(resolution, .outsideExcerpt) }
    if tree.kind == .amendingAct, resolution.missingLevel == .section || resolution.missingLevel == .division,
      reference.owner.kind == .unmarked
    {
      return resolution.seen(as: .external)
    }
    // »lovens § 5« where the sentence spoke of another act.
    if reference.owner.kind == .definite, tree.kind == .amendingAct { return resolution.seen(as: .external) }
    return resolution
  }

  private func withStatus(_ resolution: Resolution, _ status: ReferenceStatus) -> Resolution {
    var resolution = resolution
    resolution.status = status
    return resolution
  }

  private func liesOutside(_ resolution: Resolution, _ reference: Reference) -> Bool {
    guard let first = index.body.all.first, let last = index.body.all.last else { return true }
    switch resolution.missingLevel {
    case .division: return true
    case .section:
      let number = resolution.missingNumber
      return number < tree.nodes[first].number || tree.nodes[last].lastNumber < number
    default:
      // The excerpt may break off in its last section, and begin within its first.
      var section = resolution.searched
      while section > 0, tree.nodes[section].kind != .section { section = Int(tree.nodes[section].parent) }
      return section == last || section == 0
    }
  }

  /// Where a reference in another act points that is to this one: nothing is filled in from its place.
  func resolveFromOutside(_ chain: ReferenceChain) -> Resolution {
    if chain[.section] == .none { return resolveDivision(chain, Place()) }
    if chain.rangeEnd != .none, chain.rangeLevel == .section { return resolveRange(chain, in: 0) }
    guard let section = index.section(chain[.section], in: 0) else { return missing(.section, chain[.section], in: 0) }
    return descend(from: section, chain)
  }

  private func resolve(_ reference: Reference, _ place: Place) -> Resolution {
    let chain = reference.chain
    if chain[.division] != .none, chain[.section] == .none { return resolveDivision(chain, place) }
    if chain[.section] != .none { return resolveSection(chain, reference, place) }
    return resolveWithinSection(chain, place)
  }

  // MARK: Sections

  private func resolveSection(_ chain: ReferenceChain, _ reference: Reference, _ place: Place) -> Resolution {
    let isBody = reference.owner.kind == .thisAct || reference.owner.kind == .definite
    let container = isBody && place.containerKind != .commencement ? 0 : place.container
    if chain.rangeEnd != .none, chain.rangeLevel == .section {
      return resolveRange(chain, in: sectionContainer(chain[.section], container))
    }
    let home = sectionContainer(chain[.section], container)
    guard let section = index.section(chain[.section], in: home) else {
      return missing(.section, chain[.section], in: 0)
    }
    return descend(from: section, chain)
  }

  /// Sections are looked for in the container first, then in the act.
  private func sectionContainer(_ number: ProvisionNumber, _ container: Int) -> Int {
    container != 0 && index.section(number, in: container) == nil ? 0 : container
  }

  private func resolveRange(_ chain: ReferenceChain, in container: Int) -> Resolution {
    let first = chain[.section]
    let last = chain.rangeEnd
    var resolution = Resolution(.resolved)
    resolution.targets = ReferenceTargets(index.sections(from: first, to: last, in: container), of: tree)
    for end in [first, last] where index.section(end, in: container) == nil {
      resolution.status = .missing
      resolution.missingLevel = .section
      resolution.missingNumber = end
    }
    if last < first || last.isSame(as: first) {
      resolution.status = .missing
      resolution.missingLevel = .section
      resolution.missingNumber = last
    }
    return resolution
  }

  func target(_ node: Int) -> ReferenceTarget {
    ReferenceTarget(node: node, sentence: 0, range: tree.nodes[node].range)
  }

  private func missing(_ level: ReferenceLevel, _ number: ProvisionNumber, in node: Int) -> Resolution {
    var resolution = Resolution(.missing)
    resolution.missingLevel = level
    resolution.missingNumber = number
    resolution.searchedNode = Int32(clamping: node)
    return resolution
  }

  // MARK: Below the section

  private func resolveWithinSection(_ chain: ReferenceChain, _ place: Place) -> Resolution {
    if chain[.subsection] != .none {
      guard let section = place.section else { return looseEnd(place) }
      return descend(from: section, chain)
    }
    if chain[.item] != .none { return resolveItem(chain, place) }
    if chain[.point] != .none || chain[.subpoint] != .none { return resolvePoint(chain, place) }
    return resolveSentence(chain, place)
  }

  /// A level that stands in no section, in an annex or before the first §.
  private func looseEnd(_ place: Place) -> Resolution {
    isExcerpt ? Resolution(.outsideExcerpt) : Resolution(place.containerKind == .document ? .ambiguous : .external)
  }

  private func resolveItem(_ chain: ReferenceChain, _ place: Place) -> Resolution {
    guard let unit = place.subsection ?? (place.containerKind == .annex ? place.container : nil) else {
      return looseEnd(place)
    }
    let resolution = descend(from: unit, chain)
    guard resolution.status == .missing, resolution.missingLevel == .item, let section = place.section else {
      return resolution
    }
    return onlyHolder(of: chain, in: section) ?? resolution
  }

  private func resolvePoint(_ chain: ReferenceChain, _ place: Place) -> Resolution {
    guard let inner = place.item ?? place.subsection else { return looseEnd(place) }
    for case let unit? in [place.item, place.subsection] {
      let resolution = descend(from: unit, chain)
      if resolution.status != .missing || resolution.missingLevel == .sentence { return resolution }
    }
    if let section = place.section, let resolution = onlyHolder(of: chain, in: section) { return resolution }
    return missing(.point, chain[.point], in: inner)
  }

  /// `1. pkt.` is of the innermost unit that has several sentences, else of the stykke.
  private func resolveSentence(_ chain: ReferenceChain, _ place: Place) -> Resolution {
    let innermost = place.subpoint ?? place.point ?? place.item
    if innermost != nil {
      if let unit = place.subpoint, holdsSeveralSentences(unit) { return descend(from: unit, chain) }
      if let unit = place.point, holdsSeveralSentences(unit) { return descend(from: unit, chain) }
      if let unit = place.item, holdsSeveralSentences(unit) { return descend(from: unit, chain) }
    }
    guard let unit = place.subsection ?? innermost else { return looseEnd(place) }
    return descend(from: unit, chain)
  }

  /// The one stykke of the section that holds what is asked for, for an imprecise citation with one reading.
  private func onlyHolder(of chain: ReferenceChain, in section: Int) -> Resolution? {
    var found: Resolution?
    for child in tree.children(of: section) where tree.nodes[child].kind == .subsection {
      let resolution = descend(from: child, chain)
      guard resolution.status == .resolved else { continue }
      if found != nil { return Resolution(.ambiguous, searched: section) }
      found = resolution
    }
    found?.isImprecise = true
    return found
  }

  /// Goes down from `node` by the levels that `chain` gives below it.
  private func descend(from node: Int, _ chain: ReferenceChain) -> Resolution {
    var node = node
    if Self.level(of: tree.nodes[node].kind) == .section {
      if tree.nodes[node].kind == .amendingSection { return descendToInstruction(node, chain) }
      // What is repealed as a whole holds no more levels.
      if tree.nodes[node].flags.contains(.range) || tree.isRepealed(node) { return resolved(node) }
      if chain[.subsection] != .none {
        if chain.rangeEnd != .none, chain.rangeLevel == .subsection { return range(.subsection, chain, in: node) }
        guard let child = child(of: node, .subsection, chain[.subsection]) else {
          return missing(.subsection, chain[.subsection], in: node)
        }
        node = child
      } else if chain[.item] != .none || chain[.point] != .none || chain[.sentence] != .none {
        return descendPastSubsection(node, chain)
      } else {
        return resolved(node)
      }
    }
    return descendInSubsection(from: node, chain)
  }

  private func descendInSubsection(from start: Int, _ chain: ReferenceChain) -> Resolution {
    var node = start
    for level in [ReferenceLevel.item, .point, .subpoint] where chain[level] != .none {
      if chain.rangeEnd != .none, chain.rangeLevel == level { return range(level, chain, in: node) }
      guard let child = child(of: node, level, chain[level]) else {
        if tree.nodes[node].flags.contains(.repealed) { return resolved(node) }
        if level == .point, let resolution = onlyPoint(chain, in: node) { return resolution }
        return missing(level, chain[level], in: node)
      }
      node = child
    }
    return chain[.sentence] == .none ? resolved(node) : sentence(chain, in: node)
  }

  /// `§ 5, nr. 4`: the only stykke, or the only one that has such a number.
  private func descendPastSubsection(_ section: Int, _ chain: ReferenceChain) -> Resolution {
    var subsections = tree.children(of: section).lazy.filter { self.tree.nodes[$0].kind == .subsection }.makeIterator()
    guard let first = subsections.next() else { return resolved(section) }
    if subsections.next() == nil { return descendInSubsection(from: first, chain) }
    if chain[.item] == .none, chain[.point] == .none {
      // »§ 12, 2. pkt.« where § 12 has got stykker since: the first one's.
      var resolution = descendInSubsection(from: first, chain)
      resolution.isImprecise = true
      return resolution
    }
    return onlyHolder(of: chain, in: section) ?? missingPastSubsection(section, chain)
  }

  /// What no stykke of `section` holds: the stykke that holds most of it tells what is missing.
  private func missingPastSubsection(_ section: Int, _ chain: ReferenceChain) -> Resolution {
    let level = chain[.item] != .none ? ReferenceLevel.item : .point
    let subsections = tree.children(of: section).filter { tree.nodes[$0].kind == .subsection }
    let deeper = subsections.lazy.map { self.descend(from: $0, chain) }.first {
      $0.status == .missing && ($0.missingLevel ?? level).rawValue > level.rawValue
    }
    if let deeper { return deeper }
    let holders = subsections.filter { !members(of: $0, level).isEmpty }
    return missing(level, chain[level], in: holders.count == 1 ? holders[0] : section)
  }

  /// `stk. 1, litra b` where the litraer stand under numre: the only one.
  private func onlyPoint(_ chain: ReferenceChain, in node: Int) -> Resolution? {
    guard tree.nodes[node].kind == .subsection else { return nil }
    var found: Int?
    for item in tree.children(of: node) where tree.nodes[item].kind == .item {
      guard let point = child(of: item, .point, chain[.point]) else { continue }
      if found != nil { return Resolution(.ambiguous, searched: node) }
      found = point
    }
    guard let found else { return nil }
    var resolution = chain[.sentence] == .none ? resolved(found) : sentence(chain, in: found)
    resolution.isImprecise = true
    return resolution
  }

  private func descendToInstruction(_ section: Int, _ chain: ReferenceChain) -> Resolution {
    guard chain[.item] != .none else { return chain[.subsection] == .none ? resolved(section) : Resolution(.external) }
    let instructions = tree.children(of: section).filter { tree.nodes[$0].kind == .instruction }
    if chain.rangeEnd != .none, chain.rangeLevel == .item {
      return range(among: instructions, chain[.item], chain.rangeEnd, .item, in: section)
    }
    guard let instruction = instructions.first(where: { tree.nodes[$0].covers(chain[.item]) }) else {
      return missing(.item, chain[.item], in: section)
    }
    return resolved(instruction)
  }

  private func resolved(_ node: Int) -> Resolution { Resolution(target(node)) }

  // MARK: Children

  private static func level(of kind: NodeKind) -> ReferenceLevel? {
    switch kind {
    case .section, .amendingSection: .section
    case .subsection: .subsection
    case .item: .item
    case .point: .point
    default: nil
    }
  }

  /// The children of `node` that `level` counts.
  private func members(of node: Int, _ level: ReferenceLevel) -> [Int] {
    tree.nodes.withUnsafeBufferPointer { nodes in
      var members: [Int] = []
      var child = node + 1
      while child < Int(nodes[node].subtreeEnd) {
        if counts(nodes[child].kind, as: level) { members.append(child) }
        child = Int(nodes[child].subtreeEnd)
      }
      return members
    }
  }

  /// Whether `level`, below the section, counts nodes of this kind.
  @inline(__always)
  private func counts(_ kind: NodeKind, as level: ReferenceLevel) -> Bool {
    switch level {
    case .subsection: kind == .subsection
    case .item: kind == .item
    case .point: kind == .point
    case .subpoint: kind == .item || kind == .point
    case .division, .section, .sentence: false
    }
  }

  private func child(of node: Int, _ level: ReferenceLevel, _ number: ProvisionNumber) -> Int? {
    tree.nodes.withUnsafeBufferPointer { nodes in
      let end = Int(nodes[node].subtreeEnd)
      var child = node + 1
      while child < end {
        if counts(nodes[child].kind, as: level), matches(nodes[child], number) { return child }
        child = Int(nodes[child].subtreeEnd)
      }
      return nil
    }
  }

  /// Whether the label is `number`; `i` names the letter as well as the Roman numeral.
  @inline(__always)
  private func matches(_ node: Node, _ number: ProvisionNumber) -> Bool {
    if node.covers(number) { return true }
    guard node.number.style == .roman, number.style == .letter else { return false }
    return node.number.value == 1 && number.letterRank == 9 || node.number.value == 5 && number.letterRank == 22
      || node.number.value == 10 && number.letterRank == 24 || node.number.value == 2 && number.letters == 0x6969
  }

  private func range(_ level: ReferenceLevel, _ chain: ReferenceChain, in node: Int) -> Resolution {
    let members = members(of: node, level)
    if members.isEmpty, level == .item, tree.nodes[node].flags.contains(.repealed) { return resolved(node) }
    return range(among: members, chain[level], chain.rangeEnd, level, in: node)
  }

  /// All of `members` that stand between the ends, letters included; missing where an end is.
  private func range(
    among members: [Int], _ first: ProvisionNumber, _ last: ProvisionNumber, _ level: ReferenceLevel, in node: Int
  ) -> Resolution {
    var targets: [ReferenceTarget] = []
    targets.reserveCapacity(min(members.count, Int(last.value &- first.value &+ 1)))
    var (holdsFirst, holdsLast) = (false, false)
    tree.nodes.withUnsafeBufferPointer { nodes in
      for member in members {
        if matches(nodes[member], first) { holdsFirst = true }
        if matches(nodes[member], last) { holdsLast = true }
        guard !(nodes[member].lastNumber < first), !(last < nodes[member].number) else { continue }
        targets.append(ReferenceTarget(node: member, sentence: 0, range: nodes[member].range))
      }
    }
    let isInOrder = first < last
    if isInOrder, holdsFirst, holdsLast {
      var resolution = Resolution(.resolved)
      resolution.targets = ReferenceTargets(targets)
      return resolution
    }
    var resolution = missing(level, isInOrder && holdsLast ? first : last, in: node)
    resolution.targets = ReferenceTargets(targets)
    return resolution
  }

  // MARK: Sentences

  /// The sentences of a unit, or the first `limit` of them: its own text, and the text that follows a list in it. What goes on behind
  /// a list, `…, straffes med bøde.`, ends the sentence that leads to it.
  func sentences(of node: Int, upTo limit: Int = .max) -> [ByteRange] {
    var found = Array(Sentences(tree.nodes[node].text, in: tree.source.bytes).prefix(limit))
    var (child, before) = (node + 1, node)
    while found.count < limit, child < Int(tree.nodes[node].subtreeEnd) {
      let text = tree.nodes[child].text
      if tree.nodes[child].kind == .text {
        let isBehindList = tree.nodes[before].kind == .item || tree.nodes[before].kind == .point
        let goesOn =
          isBehindList
          && tree.source.bytes.withUnsafeBufferPointer {
            ByteScanner($0, from: text.start, to: text.end).isAtSmallLetter
          }
        found += Sentences(text, in: tree.source.bytes).dropFirst(goesOn ? 1 : 0).prefix(limit - found.count)
      }
      (child, before) = (Int(tree.nodes[child].subtreeEnd), child)
    }
    return found
  }

  private func holdsSeveralSentences(_ node: Int) -> Bool {
    Sentences(tree.nodes[node].text, in: tree.source.bytes).areSeveral
      || Int(tree.nodes[node].subtreeEnd) > node + 1 && sentences(of: node, upTo: 2).count > 1
  }

  /// The sentence with this number, from 1, in the own text of a unit; nil where that holds fewer.
  private func ownSentence(_ number: Int, of node: Int) -> ByteRange? {
    var sentences = Sentences(tree.nodes[node].text, in: tree.source.bytes)
    for _ in 1..<max(number, 1) where sentences.next() == nil { return nil }
    return number > 0 ? sentences.next() : nil
  }

  private func sentence(_ chain: ReferenceChain, in node: Int) -> Resolution {
    if tree.nodes[node].flags.contains(.repealed) { return resolved(node) }
    let isLast = chain[.sentence] == ReferenceChain.lastSentence
    let isRange = chain.rangeEnd != .none && chain.rangeLevel == .sentence
    if !isLast, !isRange, let sentence = ownSentence(Int(chain[.sentence].value), of: node) {
      return Resolution(ReferenceTarget(node: node, sentence: Int(chain[.sentence].value), range: sentence))
    }
    let named = max(Int(chain[.sentence].value), isRange ? Int(chain.rangeEnd.value) : 0)
    let sentences = sentences(of: node, upTo: isLast ? .max : named)
    let first = isLast ? sentences.count : Int(chain[.sentence].value)
    let last = isRange ? Int(chain.rangeEnd.value) : first
    var resolution = Resolution(.resolved)
    if first >= 1, first <= sentences.count {
      func target(_ number: Int) -> ReferenceTarget {
        ReferenceTarget(node: node, sentence: number, range: sentences[number - 1])
      }
      resolution.targets =
        first == last
        ? ReferenceTargets(target(first))
        : ReferenceTargets((first...min(max(last, first), sentences.count)).lazy.map(target))
    }
    if first < 1 || first > sentences.count || last > sentences.count || last < first {
      resolution.status = .missing
      resolution.missingLevel = .sentence
      resolution.missingNumber = ProvisionNumber(value: UInt32(clamping: max(first, last)))
      resolution.searchedNode = Int32(clamping: node)
    }
    return resolution
  }

  // MARK: Chapters, parts, annexes

  private func resolveDivision(_ chain: ReferenceChain, _ place: Place) -> Resolution {
    let number = chain[.division]
    if number == ReferenceChain.thisDivision {
      guard let node = chain.division == .chapter ? place.chapter : place.part else { return Resolution(.external) }
      return resolved(node)
    }
    let members: DivisionIndex
    var part: Range<Int>?
    switch chain.division {
    case .chapter: (members, part) = (index.chapters, partOfChapters(around: place))
    case .part: members = index.parts
    case .annex: members = index.annexes
    default: return Resolution(.external)
    }
    if chain.rangeEnd != .none {
      return range(among: members.nodes(in: part), number, chain.rangeEnd, .division, in: 0)
    }
    // However it is written: `5. kapitel`, `kapitel 5`, `kapitel V`.
    let found = members.first(covering: number, in: part, tree)
    guard let division = found else { return missing(.division, number, in: 0) }
    var resolution = resolved(division)
    if chain[.item] != .none || chain[.point] != .none || chain[.subsection] != .none {
      // The numbers in an annex are its own; what cannot be found there may stand in a table.
      var inner = chain
      inner[.division] = .none
      let below = descendInSubsection(from: division, inner)
      if below.status == .resolved { resolution = below }
    }
    return resolution
  }

  /// The nodes of the part whose chapters alone a reference at `place` can mean, where the numbers of the chapters begin anew
  /// in each part or book.
  private func partOfChapters(around place: Place) -> Range<Int>? {
    guard index.chaptersBeginAnew, let part = place.part else { return nil }
    return (part + 1)..<max(part + 1, Int(tree.nodes[part].subtreeEnd))
  }
}
