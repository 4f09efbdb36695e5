import StatuteSyntax
import StatuteText

/// A provision that a reference can name.
public struct ReferenceChoice: Sendable {
  /// What the reference calls it.
  public let level: ReferenceLevel
  private let nodeIndex: Int32
  private let sentenceNumber: Int32

  init(_ level: ReferenceLevel, node: Int, sentence: Int = 0) {
    self.level = level
    nodeIndex = Int32(clamping: node)
    sentenceNumber = Int32(clamping: sentence)
  }

  /// The index of its node; of a sentence the one it stands in.
  public var node: Int { Int(nodeIndex) }
  /// The sentence (pkt.) in it, from 1; 0 for the whole provision.
  public var sentence: Int { Int(sentenceNumber) }
}

/// What a reference that is being written can go on to name: what exists in the act it belongs to, and is not repealed.
public struct ReferenceChoices: Sendable {
  /// The text they stand in.
  public let document: Document
  /// The act as the library knows it; nil where the reference belongs to the document it is written in.
  public let act: ActEntry?
  /// The choices, those nearest to the reference first. Levels do not mix: all sections come after all stykker.
  public fileprivate(set) var all: [ReferenceChoice] = []
  /// The nodes whose members they are; 0 for the document.
  public fileprivate(set) var holders: [Int] = []
}

extension Document {
  /// What `unfinished`, a reference being written in this document, can go on to name; nil where it belongs to an act that
  /// is not at hand.
  ///
  /// - Parameter other: What another act that it belongs to says, where that is not the text in force.
  public func choices(for unfinished: UnfinishedReference, in other: Document? = nil) -> ReferenceChoices? {
    guard !isBehindVerbOfClause(unfinished),
      var place = newTextPlace(of: unfinished) ?? choicePlace(of: unfinished.reference)
    else { return nil }
    if let other, place.act != nil { place.document = other }
    let reference = completed(unfinished)
    var choices = ReferenceChoices(document: place.document, act: place.act)
    switch unfinished.part {
    case .number(let level):
      guard let holder = place.holder(of: level, reference) else { break }
      let members = place.document.choices(in: holder, at: level, unfinished.reference.chain.division)
      let previous = unfinished.previous
      if previous == .none {
        choices.add(members, of: holder, near: place.node)
      } else {
        choices.add(members.filter { previous < place.document.placeNumber(of: $0) }, of: holder, near: nil)
      }
    case .level:
      guard let holder = place.holder(of: .sentence, reference, orAbove: true) else { break }
      choices.addAll(in: holder)
    case .whole:
      // »I lov om havnebade, jf. lovbekendtgørelse …«
      if tree.nodes[unfinished.reference.node].kind == .amendingSection { return nil }
      if let section = place.holder(of: .subsection, unfinished.reference) {
        choices.add(place.document.choices(in: section, at: .subsection), of: section, near: place.node)
      }
      let holder = place.sectionHolder
      choices.add(place.document.choices(in: holder, at: .section), of: holder, near: place.node)
      choices.addDivisions(in: holder)
    }
    return choices
  }

  /// The new text around `unfinished`, where it speaks of its own stykker, numre, litra or sentences: `»§ 3 b. … Stk. 2. … stk. `.
  private func newTextPlace(of unfinished: UnfinishedReference) -> ChoicePlace? {
    let reference = unfinished.reference
    var place = resolver.place(of: reference.node)
    guard place.containerKind == .quotation, reference.owner.kind == .unmarked, reference.chain[.section] == .none
    else { return nil }
    let newText = place.container..<Int(tree.nodes[place.container].subtreeEnd)
    place.containerKind = .document
    let own = ChoicePlace(document: self, act: nil, place: place, node: reference.node)
    let holder: Int?
    switch unfinished.part {
    case .number(.section), .number(.division), .whole: return nil
    case .number(let level): holder = own.holder(of: level, reference)
    case .level: holder = own.holder(of: .sentence, reference, orAbove: true)
    }
    return holder.map(newText.contains) ?? false ? own : nil
  }

  /// The reference with the levels that the instruction around it has named, `I § 11 indsættes efter stk. `.
  private func completed(_ unfinished: UnfinishedReference) -> Reference {
    var reference = unfinished.reference
    let place = resolver.place(of: reference.node)
    guard case .number(let level) = unfinished.part, level != .section, level != .division,
      let chain = isToAmendedAct(reference, at: place)
        ? completed(reference, place) : chainUnderHeading(reference, isProposed(unfinished))
    else { return reference }
    reference.chain = chain
    return reference
  }

  /// The number that comes after what an instruction names, where `unfinished` is to give a new one: `indsættes som stk. `;
  /// nil elsewhere, and where that is not told.
  public func newNumber(for unfinished: UnfinishedReference) -> String? {
    guard case .number(let level) = unfinished.part else { return nil }
    if isBehindVerbOfClause(unfinished) {
      return numberGiven(inClause: unfinished.reference.node, at: level, isLast: unfinished.previous != .none)?
        .description
    }
    guard unfinished.previous == .none, tree.nodes[unfinished.reference.node].kind == .instruction,
      isBehindWordOfNewNumbers(unfinished.typed.start, in: unfinished.reference.node),
      let place = choicePlace(of: unfinished.reference),
      let holder = place.holder(of: level, completed(unfinished))
    else { return nil }
    let named = references.indices(in: unfinished.reference.node..<(unfinished.reference.node + 1)).lazy.map {
      self.references.all[$0]
    }.last { $0.range.end < unfinished.typed.start && $0.chain.deepest == level }
    let last = place.document.choices(in: holder, at: level).last
    let number = named?.chain[level] ?? last.map { place.document.tree.nodes[$0.node].lastNumber }
    return number?.successor?.description
  }

  /// Whether `unfinished` is to say what numbers become in a renumbering clause: `Stk. 3 bliver herefter stk. `.
  private func isBehindVerbOfClause(_ unfinished: UnfinishedReference) -> Bool {
    let node = tree.nodes[unfinished.reference.node]
    return node.kind == .renumbering && node.range.start < unfinished.typed.start
      && source.string(in: ByteRange(node.range.start, unfinished.typed.start)).contains("bliver ")
  }

  /// The number of the last unit of `level` in what `reference`, in an instruction, names in the act in force; nil where that is
  /// not at hand, and none where it holds no such unit.
  func lastNumber(at level: ReferenceLevel, in reference: Reference) -> ProvisionNumber? {
    guard let place = choicePlace(of: reference) else { return nil }
    guard let holder = place.holder(of: level, reference) else { return ProvisionNumber.none }
    if level == .sentence {
      let text = place.document.tree.nodes[holder].text
      let count = text.isEmpty || place.document.isRepealed(holder) ? 0 : place.document.sentences(of: holder).count
      return count == 0 ? ProvisionNumber.none : ProvisionNumber(value: UInt32(clamping: count))
    }
    if let last = place.document.choices(in: holder, at: level).last {
      return place.document.tree.nodes[last.node].lastNumber
    }
    // A section of one stykke is cited without it.
    return level == .subsection ? ProvisionNumber(value: 1) : ProvisionNumber.none
  }

  /// The number with the first letter after `number` that no section bears, be it repealed, or that is given another, of the act that `reference`, in an
  /// instruction, is to; nil after the last letter.
  func freeLetter(after number: ProvisionNumber, in reference: Reference) -> ProvisionNumber? {
    let sections = choicePlace(of: reference)?.document.resolver.index
    let instruction = enclosing(.instruction, of: reference.node)
    return number.firstLetter { number in
      sections?.section(number, in: 0) == nil || instruction.map { isMoved(number, by: $0) } ?? false
    }
  }

  /// The number of the section before that of `number` in the act that `reference`, in an instruction, is to; nil where that is not at hand.
  func section(before number: ProvisionNumber, in reference: Reference) -> ProvisionNumber? {
    guard let act = choicePlace(of: reference)?.document else { return nil }
    return act.choices(in: 0, at: .section).map { act.tree.nodes[$0.node].lastNumber }.last { $0 < number }
  }

  /// Whether what begins at `start`, behind its designation, stands behind `som` or `nyt`.
  private func isBehindWordOfNewNumbers(_ start: Int, in node: Int) -> Bool {
    let words = source.string(in: ByteRange(max(tree.nodes[node].text.start, start - 40), start))
      .split(whereSeparator: \.isWhitespace)
    guard let designation = words.last, ["stk.", "nr.", "litra", "§"].contains(designation) else { return false }
    return words.dropLast().last.map { ["som", "nyt", "ny", "nye"].contains($0) } ?? false
  }

  /// All that a reference can name next that has named the provision with index `holder`; of the document the sections,
  /// chapters, parts and annexes.
  public func choices(in holder: Int) -> [ReferenceChoice] {
    guard tree.nodes.indices.contains(holder) else { return [] }
    var choices = ReferenceChoices(document: self, act: nil)
    choices.addAll(in: holder)
    return choices.all
  }
}

extension ReferenceChoices {
  /// Adds `members` of `holder`: those nearest to the provision with index `node` first, what stands before it before what
  /// comes after it, and last the one that holds it.
  fileprivate mutating func add(_ members: [ReferenceChoice], of holder: Int, near node: Int?) {
    holders.append(holder)
    let nodes = document.tree.nodes
    guard let node, node >= holder, node < Int(nodes[holder].subtreeEnd), members.first?.sentence == 0 else {
      all += members
      return
    }
    var after = members.firstIndex { $0.node > node } ?? members.count
    var before = after - 1
    var own: ReferenceChoice?
    if before >= 0, node < Int(nodes[members[before].node].subtreeEnd) {
      own = members[before]
      before -= 1
    }
    while before >= 0 || after < members.count {
      if before >= 0 { all.append(members[before]) }
      if after < members.count { all.append(members[after]) }
      before -= 1
      after += 1
    }
    if let own { all.append(own) }
  }

  fileprivate mutating func addAll(in holder: Int) {
    let isContainer = document.isContainer(holder)
    let levels: [ReferenceLevel] = isContainer ? [.section] : [.subsection, .item, .point, .subpoint, .sentence]
    for level in levels {
      add(document.choices(in: holder, at: level), of: holder, near: nil)
    }
    addDivisions(in: holder)
  }

  /// Adds the chapters, parts and annexes of the document.
  fileprivate mutating func addDivisions(in holder: Int) {
    guard holder == 0 else { return }
    for division in [ReferenceDivision.chapter, .part, .annex] {
      add(document.choices(in: holder, at: .division, division), of: holder, near: nil)
    }
  }
}

// MARK: - The act

/// Where the provisions stand that a reference can name.
private struct ChoicePlace {
  var document: Document
  /// nil for the document that the reference is written in.
  let act: ActEntry?
  /// The place of the reference; nothing is known of it in another act.
  var place = Resolver.Place()
  /// The node that holds the reference; nil in another act.
  var node: Int?
}

extension Document {
  /// The act that `reference` belongs to, which is never this one where another is meant.
  private func choicePlace(of reference: Reference) -> ChoicePlace? {
    let place = resolver.place(of: reference.node)
    if let section = sectionSpokenOf(by: reference, at: place) {
      guard tree.nodes[section].kind == .amendingSection else { return ChoicePlace(document: self, act: nil) }
      let act = amendedAct(around: section)
      if reference.owner.kind == .definite, !isLovens(reference, in: act) { return nil }
      return act?.entry.flatMap(choicePlace)
    }
    if saysInForce(before: reference), kind == .amendingAct, reference.owner.kind == .unmarked,
      place.containerKind == .document, !place.isInstruction
    {
      // »finder den gældende § 5 fortsat anvendelse«
      return onlyAmendingSection.flatMap { amendedAct(around: $0)?.entry }.flatMap(choicePlace)
    }
    guard !reference.flags.contains(.formerText) else { return nil }
    if isToAmendedAct(reference, at: place) {
      return amendedAct(around: reference.node)?.entry.flatMap(choicePlace)
    }
    let isRemark = place.containerKind == .remarks || place.containerKind == .remark
    if isRemark, saysBill(before: reference) { return ChoicePlace(document: self, act: nil) }
    switch reference.owner.kind {
    // In an order »loven« is the act it is made under.
    case .definite where (reference.owner.name.count < 8) == (kind == .executiveOrder): return nil
    case .unmarked, .definite, .thisAct: break
    case .named, .same: return act(named: reference.owner.name)
    case .amended, .unnamedArticle: return nil
    }
    switch place.containerKind {
    case .remarks, .remark, .mirror: return nil
    // »Lov nr. 7 af 3. maj 2027 om …, hvis § 1 angår § 5«: the line itself speaks of this act.
    case .commencement where tree.nodes[reference.node].kind == .commencement:
      return ChoicePlace(document: self, act: nil)
    default: return ChoicePlace(document: self, act: nil, place: place, node: reference.node)
    }
  }

  /// The section of a bill that `reference`, in its remarks, speaks of without naming an act; nil where it speaks of none.
  private func sectionSpokenOf(by reference: Reference, at place: Resolver.Place) -> Int? {
    guard place.containerKind == .remarks || place.containerKind == .remark, !saysBill(before: reference),
      reference.owner.kind == .unmarked || reference.owner.kind == .definite,
      !reference.flags.contains(.formerText) || saysInForce(before: reference)
    else { return nil }
    return sectionCommented(on: reference.node)
  }

  private func act(named name: ByteRange) -> ChoicePlace? {
    if ownNames.contain(name, of: source) { return ChoicePlace(document: self, act: nil) }
    return entry(named: name).flatMap(choicePlace)
  }

  /// The act of the library that `reference` names; nil where it names none or that is not at hand.
  package func act(of reference: Reference) -> ActEntry? {
    reference.owner.kind == .named ? entry(named: reference.owner.name) : nil
  }

  /// The act of the library that the words at `name` name.
  func entry(named name: ByteRange) -> ActEntry? {
    let words = source.string(in: ByteRange(startOfTitle(in: name), name.end))
    return library.flatMap { $0.act(cited: words) ?? $0.acts(named: words).first ?? $0.match(words)?.entry }
      ?? shortNames[words]
  }

  /// Where the title begins in the mention of an act at `name` that says it is in force: `den hidtil gældende lov om både`. What was before
  /// that, `den tidligere lov om både`, is another text.
  func startOfTitle(in name: ByteRange) -> Int {
    let mention = source.string(in: name)
    let title = mention.split(whereSeparator: \.isWhitespace).first { !Self.wordsOfTextInForce.contains($0) }
    return name.start + (title.map { mention.utf8.distance(from: mention.startIndex, to: $0.startIndex) } ?? 0)
  }

  private static let wordsOfTextInForce: Set<Substring> = ["den", "hidtil", "gældende", "nugældende", "nuværende"]

  private func choicePlace(in entry: ActEntry) -> ChoicePlace? {
    library?.document(for: entry).map { ChoicePlace(document: $0, act: entry) }
  }
}

// MARK: - What can be named

extension Document {
  /// Whether the node with index `node` holds sections and is none.
  fileprivate func isContainer(_ node: Int) -> Bool {
    switch tree.nodes[node].kind {
    case .document, .commencement, .annex, .quotation, .remarks, .mirror, .note: true
    default: false
    }
  }
}

extension ChoicePlace {
  /// The node whose sections a reference can name.
  var sectionHolder: Int {
    guard place.container != 0, !document.choices(in: place.container, at: .section).isEmpty else { return 0 }
    return place.container
  }

  /// The node whose members of `level` are meant by a reference that has named the levels above; those it leaves out come
  /// from its place.
  ///
  /// - Parameter orAbove: Whether the level may be any below what has been named.
  func holder(of level: ReferenceLevel, _ reference: Reference, orAbove: Bool = false) -> Int? {
    switch level {
    case .division: return 0
    case .section: return reference.owner.kind == .unmarked ? sectionHolder : 0
    default: break
    }
    guard reference.chain.deepest != nil else { return holderFromPlace(of: level) }
    let resolver = document.resolver
    var reference = reference
    reference.owner = ReferenceOwner(.unmarked)
    let isOwn = node != nil
    let resolution =
      isOwn ? resolver.resolve(reference, at: place) : resolver.resolveFromOutside(reference.chain)
    guard resolution.targets.count == 1, let target = resolution.targets.first, target.sentence == 0 else { return nil }
    if level == .subsection { return target.node }
    // Without stykke the only one of a § is meant.
    guard document.tree.nodes[target.node].kind == .section else { return target.node }
    let subsections = document.tree.children(of: target.node).filter { document.tree.nodes[$0].kind == .subsection }
    if subsections.count == 1 { return subsections.first }
    return orAbove ? target.node : nil
  }

  private func holderFromPlace(of level: ReferenceLevel) -> Int? {
    let units: [Int?] =
      switch level {
      case .subsection: [place.section]
      case .item: [place.subsection, place.containerKind == .annex ? place.container : nil]
      case .point: [place.item, place.subsection]
      case .subpoint: [place.point]
      default: [place.subpoint, place.point, place.item, place.subsection]
      }
    return units.compactMap(\.self).first { !document.choices(in: $0, at: level).isEmpty }
  }
}

extension Document {
  /// The members of `holder` that are counted at `level`, in the order of the text.
  fileprivate func choices(
    in holder: Int, at level: ReferenceLevel, _ division: ReferenceDivision = .none
  ) -> [ReferenceChoice] {
    var members: [Int] = []
    switch level {
    case .division: members = divisions(division)
    case .section:
      members = Array(resolver.index.sections(from: .none, to: ReferenceChain.lastSentence, in: holder)).sorted()
    case .sentence:
      let count = tree.nodes[holder].flags.contains(.repealed) ? 0 : sentences(of: holder).count
      return count < 2 ? [] : (1...count).map { ReferenceChoice(.sentence, node: holder, sentence: $0) }
    default:
      members = tree.children(of: holder).filter { counts(tree.nodes[$0].kind, at: level, in: holder) }
      // A section of one stykke is cited without it.
      if level == .subsection, members.count == 1 { return [] }
    }
    var last = ProvisionNumber.none
    return members.compactMap { member in
      let node = tree.nodes[member]
      // Of two texts of one provision, as where one is to come into force, the first is enough.
      guard node.number != .none, !node.number.isSame(as: last), !node.flags.contains(.range), !isRepealed(member)
      else {
        return nil
      }
      last = node.number
      return ReferenceChoice(level, node: member)
    }
  }

  private func divisions(_ division: ReferenceDivision) -> [Int] {
    switch division {
    case .chapter: resolver.index.chapters.nodes
    case .part: resolver.index.parts.nodes
    case .annex: resolver.index.annexes.nodes
    case .none, .book, .article: []
    }
  }

  private func counts(_ kind: NodeKind, at level: ReferenceLevel, in holder: Int) -> Bool {
    switch (level, kind) {
    case (.subsection, .subsection), (.item, .instruction), (.point, .point): true
    case (.item, .item): tree.nodes[holder].kind != .item && tree.nodes[holder].kind != .point
    case (.subpoint, .item): tree.nodes[holder].kind == .item || tree.nodes[holder].kind == .point
    default: false
    }
  }
}

// MARK: - What they are called

extension Document {
  /// What a reference calls `choice`: `§ 7 a`, `stk. 2`, `litra b`, `2. pkt.`, `kapitel 3`.
  public func name(of choice: ReferenceChoice) -> String {
    let number = number(of: choice)
    switch choice.level {
    case .division:
      switch tree.nodes[choice.node].kind {
      case .part: return "afsnit \(number)"
      case .annex: return "bilag \(number)"
      default: return "kapitel \(number)"
      }
    case .section: return "§ \(number)"
    case .subsection: return "stk. \(number)"
    case .item: return "nr. \(number)"
    case .point: return "litra \(number)"
    case .subpoint: return tree.nodes[choice.node].number.style == .letter ? "litra \(number)" : "nr. \(number)"
    case .sentence: return number
    }
  }

  /// The number of `choice` alone: `7 a`, `b`; of a sentence all of it, `2. pkt.`
  public func number(of choice: ReferenceChoice) -> String {
    if choice.sentence > 0 { return "\(choice.sentence). pkt." }
    let node = tree.nodes[choice.node]
    guard node.number.style == .roman, node.kind == .point || node.kind == .item else { return node.number.description }
    return node.number.description.lowercased()
  }

  /// What `choice` is sorted by among its like.
  fileprivate func placeNumber(of choice: ReferenceChoice) -> ProvisionNumber {
    choice.sentence > 0 ? ProvisionNumber(value: UInt32(clamping: choice.sentence)) : tree.nodes[choice.node].number
  }

  /// The bytes of `choice`: the provision's own opening text, or the sentence.
  public func text(of choice: ReferenceChoice) -> ByteRange {
    if choice.sentence > 0 {
      let sentences = resolver.sentences(of: choice.node, upTo: choice.sentence)
      return choice.sentence <= sentences.count ? sentences[choice.sentence - 1] : ByteRange(0, 0)
    }
    // A chapter is told by its heading, not by what may be left of its first section.
    if choice.level == .division, tree.nodes[choice.node].text.isEmpty {
      let own = choice.node..<max(choice.node + 1, min(Int(tree.nodes[choice.node].subtreeEnd), tree.nodes.count))
      let heading = own.first { tree.nodes[$0].kind == .heading }
      return heading.map { tree.nodes[$0].text } ?? ByteRange(0, 0)
    }
    // A section's text is that of its first stykke.
    let end = min(Int(tree.nodes[choice.node].subtreeEnd), choice.node + 3)
    return (choice.node..<max(choice.node + 1, end)).lazy.map { tree.nodes[$0].text }.first { !$0.isEmpty }
      ?? ByteRange(0, 0)
  }

  /// Whether the provision with index `node` is repealed; a section is where its only stykke is, and a chapter where all its
  /// sections are.
  public func isRepealed(_ node: Int) -> Bool {
    guard tree.nodes[node].kind == .chapter, !tree.isRepealed(node) else { return tree.isRepealed(node) }
    let members = tree.children(of: node).filter {
      tree.nodes[$0].kind != .heading && tree.nodes[$0].kind != .comment
    }
    return !members.isEmpty && members.allSatisfy { tree.nodes[$0].kind == .section && tree.isRepealed($0) }
  }
}

extension SyntaxTree {
  /// Whether the provision with index `node` is repealed; a section is where its only stykke is.
  func isRepealed(_ node: Int) -> Bool {
    if nodes[node].flags.contains(.repealed) { return true }
    guard nodes[node].kind == .section, node + 1 < nodes.count else { return false }
    let only = nodes[node + 1]
    return only.kind == .subsection && only.flags.contains(.repealed) && only.subtreeEnd == nodes[node].subtreeEnd
  }
}
