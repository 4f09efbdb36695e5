import StatuteSyntax
import StatuteText

/// What a reference to the act that is being amended is about: `I § 2, stk. 2, nr. 2, ændres …`.
public enum AmendedProvision: Sendable {
  /// A number that is given here: `indsættes som stk. 3`, `bliver herefter stk. 4`. No text has it yet.
  case newNumber
  /// What the same new text holds, in this document, or the bill itself; nothing where the bill is named and holds no such thing.
  case inNewText(ReferenceTargets)
  /// What the act in force holds, or what is proposed in its place: `stk. 2` in a remark on that.
  case inEither(ResolutionElsewhere)
  /// What the act in force holds; its status is not `resolved` where the act holds no such provision, as when it is to be
  /// inserted by another instruction.
  case inForce(ResolutionElsewhere)
  /// The act is not at hand; what the amending section calls it, empty where that is not told.
  case notAtHand(act: String)
}

extension Document {
  /// What the reference with index `index` says of the act that is being amended; nil where it belongs to no such act.
  public func amendedProvision(ofReference index: Int) -> AmendedProvision? {
    guard references.all.indices.contains(index), references.resolutions[index].status == .external,
      references.elsewhere[index] == nil
    else { return nil }
    var reference = references.all[index]
    let place = resolver.place(of: reference.node)
    if isOwnChange(reference) { return inOwnText(reference).map { .inNewText($0) } }
    if let named = provisionNamedInShort(reference) { return named }
    if reference.flags.contains(.formerText) {
      // »den tidligere § 5« is older than the act in force.
      guard words(before: reference).allSatisfy({ $0 != "tidligere" && $0 != "dagældende" }) else { return nil }
      if let former = formerProvision(reference) { return former }
    }
    // »§ 2, stk. 2, der bliver stk. 3« is to the text in force.
    if !reference.flags.contains(.givenVersion) || reference.flags.contains(.formerText),
      let commented = commentedProvision(ofReference: index, at: place)
    {
      return commented
    }
    // In an instruction the earlier text is the one in force, `§ 16, stk. 4, der bliver stk. 5`.
    guard
      place.isInstruction && place.containerKind != .quotation
        || reference.flags.isDisjoint(with: [.formerText, .givenVersion]),
      isToAmendedAct(reference, at: place)
    else { return nil }
    reference.chain = chainBehindCitation(reference) ?? reference.chain
    if place.containerKind == .quotation {
      if let targets = targetsInNewText(reference, place) { return .inNewText(targets) }
    } else if isNewNumber(index) {
      return .newNumber
    }
    let act = amendedAct(around: reference.node)
    return provision(completed(reference, place), of: act)
  }

  /// What `reference` is to where it calls its act by a short name, `hundelovens § 5`, or by that of the document itself in what a new act
  /// puts into others, or says in its remarks; nil elsewhere.
  private func provisionNamedInShort(_ reference: Reference) -> AmendedProvision? {
    guard reference.owner.kind == .named || reference.owner.kind == .same, !reference.owner.name.isEmpty,
      reference.chain[.section] != .none, reference.flags.isDisjoint(with: [.formerText, .givenVersion])
    else { return nil }
    if ownNames.contain(reference.owner.name, of: source) {
      let own = resolver.resolveFromOutside(reference.chain)
      return own.status == .resolved ? .inNewText(own.targets) : nil
    }
    return shortNames[source.string(in: reference.owner.name)].map { provision(reference.chain, of: ($0, "")) }
  }

  /// What `reference`, which is to the earlier text of a named act, is to where the document amends that act: its earlier text is
  /// the one in force, `de hidtil gældende regler i § 2 i lov om både`.
  private func formerProvision(_ reference: Reference) -> AmendedProvision? {
    guard mayAmend, reference.chain[.section] != .none, let named = act(of: reference) else { return nil }
    for node in amendingSections {
      let act = amendedAct(around: node)
      if act?.entry?.path == named.path { return provision(reference.chain, of: act) }
    }
    return nil
  }

  /// What `chain` names in the act that the amending section with index `section` changes; nil where that act is not at hand.
  package func provisionInForce(_ chain: ReferenceChain, amendedBy section: Int) -> ResolutionElsewhere? {
    guard case .inForce(let found) = provision(chain, of: amendedAct(around: section)) else { return nil }
    return found
  }

  /// The levels of the reference with index `index`, which is to the act that is being amended as it becomes, with those that it leaves out;
  /// nil where they are not told.
  package func completedChain(ofReference index: Int) -> ReferenceChain? {
    let reference = references.all[index]
    let place = resolver.place(of: reference.node)
    if isToAmendedAct(reference, at: place) { return completed(reference, place, asItBecomes: true) }
    return chainRenumbered(index) ?? chainUnderHeading(reference, isProposed(index))
  }

  /// The levels of the reference with index `index` where it is the new number of what is named with its section; nil elsewhere.
  private func chainRenumbered(_ index: Int) -> ReferenceChain? {
    newNumber(ofReference: index).flatMap { $0.chain[.section] == .none ? nil : $0.chain }
  }

  /// Whether `reference` is the bill's own section that changes the act, too: `I lov nr. 7 …, som ændret ved § 2, …`. Another
  /// amending act would be named behind it.
  private func isOwnChange(_ reference: Reference) -> Bool {
    tree.nodes[reference.node].kind == .amendingSection && reference.owner.kind == .unmarked
      && words(before: reference).suffix(2).elementsEqual(["ændret", "ved"])
  }

  /// What `chain` names in `act`, which an amending section changes.
  func provision(_ chain: ReferenceChain?, of act: (entry: ActEntry?, name: String)?) -> AmendedProvision {
    guard let entry = act?.entry, let document = library?.document(for: entry) else {
      return .notAtHand(act: act?.name ?? "")
    }
    let resolution = chain.map(document.resolver.resolveFromOutside) ?? Resolution(.external)
    return .inForce(ResolutionElsewhere(resolution: resolution, document: document, act: entry))
  }

  /// Whether `reference`, which stands at `place`, belongs to the act that is being amended.
  func isToAmendedAct(_ reference: Reference, at place: Resolver.Place) -> Bool {
    switch reference.owner.kind {
    case .unmarked, .definite: place.isInstruction || place.containerKind == .quotation
    case .thisAct: place.containerKind == .quotation
    case .amended: true
    case .named, .same, .unnamedArticle: false
    }
  }

  /// Whether `reference`, which is no resolved one, is to the document itself: `bilag 1 til denne lov` in an instruction.
  package func isToThisAct(_ reference: Reference) -> Bool {
    let place = resolver.place(of: reference.node)
    return place.containerKind == .document && resolver.isToThisAct(reference, at: place)
  }

  /// The text of the act in force that the amending section around `node` changes; nil where none amends or that is not at hand.
  func actAmended(around node: Int) -> Document? {
    amendedAct(around: node)?.entry.flatMap { library?.document(for: $0) }
  }

  /// The act that the amending section around `node` changes, and what the opening calls it; nil where no section amends.
  func amendedAct(around node: Int) -> (entry: ActEntry?, name: String)? {
    var section = node
    while section > 0, tree.nodes[section].kind != .amendingSection { section = Int(tree.nodes[section].parent) }
    guard section > 0 else { return nil }
    guard let words = afterOpeningWord(in: tree.nodes[section].text) else { return nil }
    return (amendedAct(called: words[...]), Self.name(openingWith: words[...]))
  }

  /// The act that an opening names: by its name or title, also behind its number, `lov nr. 468 af 17. juni 2008 om godkendte
  /// revisorer (revisorloven)`, or by its number alone.
  private func amendedAct(called words: Substring) -> ActEntry? {
    guard let library else { return nil }
    if let match = library.match(words) { return match.entry }
    let parts = words.prefix(Self.longestName).split(separator: " ")
    guard parts.count > 6, parts[1] == "nr." else { return nil }
    let year = parts[6].prefix { $0.isNumber }
    if parts.count > 7, let match = library.match("lov " + parts[7...].joined(separator: " ")) { return match.entry }
    let name = parts.first { $0.hasPrefix("(") && $0.contains("loven)") }
    if let name, let act = library.acts(named: name.filter { $0.isLetter }).first { return act }
    let act = library.act(cited: (parts[..<6] + [year]).joined(separator: " "))
    return act.map { library.versions(of: $0).first ?? $0 }
  }

  /// What an opening says before `, jf. lovbekendtgørelse …`, `, som ændret …` or its verb; empty where that is far off.
  private static func name(openingWith words: Substring) -> String {
    let words = words.prefix(longestName)
    let end = words.indices.first { at in ends.contains { words[at...].hasPrefix($0) } }
    return String(words[..<(end ?? words.startIndex)])
  }

  private static let longestName = 300
  private static let ends = [", jf. ", ", som ", " foretages ", ", foretages "]
}

// MARK: - Remarks and commencement

extension Document {
  /// What a reference in the remarks of a bill, or in its commencement, says of the bill itself or of the act that it amends; nil
  /// where it belongs to neither, or that cannot be told.
  private func commentedProvision(ofReference index: Int, at place: Resolver.Place) -> AmendedProvision? {
    var reference = references.all[index]
    let isBare = reference.chain[.section] == .none
    if isBare {
      guard let chain = chainRenumbered(index) ?? chainUnderHeading(reference, isProposed(index)) else {
        return nil
      }
      reference.chain = chain
    }
    let isRemark = place.containerKind == .remarks || place.containerKind == .remark
    let isCommencement = kind == .amendingAct && place.containerKind == .document && !place.isInstruction
    guard isRemark || isCommencement else { return nil }
    if saysBill(before: reference) {
      if let own = inOwnText(reference) { return .inNewText(own) }
      return words(before: reference).last == "lovforslagets" ? .inNewText(ReferenceTargets()) : nil
    }
    let isOfLawInForce = namesLawInForce(reference)
    switch reference.owner.kind {
    case .unmarked, .definite, .amended: break
    case .named where isOfLawInForce: break
    case .named, .same, .thisAct, .unnamedArticle: return nil
    }
    let commented = isRemark ? sectionCommented(on: reference.node) : onlyAmendingSection
    guard let section = commented ?? sectionBracketing(index) else { return nil }
    guard tree.nodes[section].kind == .amendingSection else { return inOwnText(reference).map { .inNewText($0) } }
    let act = amendedAct(around: section)
    if isRemark, reference.owner.kind == .definite, !isLovens(reference, in: act) { return nil }
    let found = provision(reference.chain, of: act)
    if isOfLawInForce { return found }
    // What the act in force does not hold may be what is proposed: »den foreslåede § 41 f«.
    if case .inForce(let elsewhere) = found, elsewhere.resolution.status == .resolved, !isProposed(index) {
      // Under the heading of what is proposed a bare »stk. 2« may be of either text.
      let isClear =
        !isBare || saysInForce(before: references.all[index]) || isRenumbered(index) || isSaidToGo(index)
        || elsewhere.isRepealed
      return isClear ? found : .inEither(elsewhere)
    }
    if saysInForce(before: references.all[index]) { return found }
    return newText(of: reference, in: section).map { .inNewText($0) } ?? found
  }

  /// The levels of `reference`, `stk. 2` or `2. pkt.` in a remark, with those that the heading over it names, `Til nr. 4 (§ 5 a)`, `Til § 2`,
  /// or the instruction that this is on; nil where that is none or several sections, and where the remark has named another before, unless the
  /// words say that it `isProposed`.
  func chainUnderHeading(_ reference: Reference, _ isProposed: @autoclosure () -> Bool) -> ReferenceChain? {
    guard reference.owner.kind == .unmarked, reference.first == .subsection || reference.first == .sentence,
      let remark = enclosing(.remark, of: reference.node)
    else { return nil }
    let start = startOfParagraph(around: reference.range.start, below: tree.nodes[remark].range.start)
    let before = references.indices(in: ByteRange(start, reference.range.start)).filter {
      references.all[$0].chain[.section] != .none
    }
    var chain = ReferenceChain()
    if let own = sectionCommented(on: reference.node), tree.nodes[own].kind == .section {
      chain[.section] = tree.nodes[own].number
    } else {
      guard let named = provisionsCommented(underRemark: remark) else { return nil }
      // Of several the paragraph may have named one.
      let sections = named.map { $0[.section] }
      let isOne = sections.allSatisfy { $0.isSame(as: sections[0]) }
      guard let section = isOne ? sections.first : before.first.map({ references.all[$0].chain[.section] }),
        sections.contains(where: { $0.isSame(as: section) })
      else { return nil }
      if named.count == 1 { chain = named[0] }
      chain[.section] = section
    }
    let act = sectionCommented(on: reference.node).flatMap(amendedAct)
    let isOfOne = before.allSatisfy { former in
      let named = references.all[former]
      return named.chain[.section].isSame(as: chain[.section]) && isNamed(named, of: act)
        // »Det foreslås i stk. 2« goes back to what the heading names.
        || isProposed() && !self.isProposed(former)
    }
    guard isOfOne else { return nil }
    let levels = ReferenceLevel.allCases.filter { $0.rawValue < reference.first.rawValue }
    var whole = reference.chain
    for level in levels { whole[level] = chain[level] }
    return whole
  }

  /// Whether `reference`, in a remark on what is to become of `act`, names no other act.
  private func isNamed(_ reference: Reference, of act: (entry: ActEntry?, name: String)?) -> Bool {
    switch reference.owner.kind {
    case .unmarked: true
    case .definite: isLovens(reference, in: act)
    case .named: self.act(of: reference).map { $0.path == act?.entry?.path } ?? false
    case .same, .amended, .thisAct, .unnamedArticle: false
    }
  }

  /// Where the paragraph around `offset` begins below the line of `heading`: behind an empty line, or one that ends with a sentence where
  /// paragraphs are not broken into lines.
  private func startOfParagraph(around offset: Int, below heading: Int) -> Int {
    let first = source.lineIndex(at: heading) + 1
    var line = source.lineIndex(at: offset)
    while line > first {
      let (former, own) = (source.trimmed(source.lineContentRange(line - 1)), source.lineContentRange(line))
      if former.isEmpty { break }
      let last = source.bytes[former.end - 1]
      if last == 0x2E || last == 0x3A, max(former.count, own.count) > Self.longestBrokenLine { break }
      line -= 1
    }
    return source.lineRange(line).start
  }

  /// Lines that are broken by hand have no more bytes.
  private static let longestBrokenLine = 120

  /// What the heading of the remark with index `remark` names of the act that is amended, else what its instructions put in or name, with the
  /// numbers that are given there; nil where that is a range, or of another act.
  private func provisionsCommented(underRemark remark: Int) -> [ReferenceChain]? {
    let heading = source.lineRange(source.lineIndex(at: tree.nodes[remark].range.start))
    var named = references.indices(in: heading).filter { references.all[$0].chain[.section] != .none }
    var new: [ReferenceChain] = []
    if named.isEmpty {
      for instruction in instructions(underRemark: remark) {
        let given = (instruction..<Int(tree.nodes[instruction].subtreeEnd)).filter { tree.nodes[$0].kind == .section }
        new += given.map { section in
          var chain = ReferenceChain()
          chain[.section] = tree.nodes[section].number
          return chain
        }
        if given.isEmpty { named += provisionsNamed(byInstruction: instruction) }
      }
    }
    guard named.map({ references.all[$0] }).allSatisfy({ $0.owner.kind == .unmarked && $0.chain.rangeEnd == .none })
    else { return nil }
    return named.map(chainAsItBecomes) + new
  }

  /// The instructions that the remark with index `remark` is on; a section that has one instruction may have no other heading.
  private func instructions(underRemark remark: Int) -> [Int] {
    guard let section = sectionCommented(on: remark) else { return [] }
    let isOnAll = isRemark(remark, on: section)
    return tree.children(of: section).filter {
      tree.nodes[$0].kind == .instruction && (isOnAll || isRemark(remark, on: $0))
    }
  }

  /// The references to sections outside the quotations of the instruction with index `instruction`.
  private func provisionsNamed(byInstruction instruction: Int) -> [Int] {
    references.indices(in: instruction..<(instruction + 1)).filter {
      references.all[$0].chain[.section] != .none && !tree.isQuoted(references.all[$0].range.start, in: instruction)
    }
  }

  /// Whether the reference with index `index`, in the heading of a remark, `Til nr. 2 (§ 5)`, is to what an instruction takes away, or gives
  /// another number.
  package func namesWhatGoes(inHeading index: Int) -> Bool {
    if isRenumbered(index) { return true }
    let reference = references.all[index]
    guard let remark = enclosing(.remark, of: reference.node) else { return false }
    return instructions(underRemark: remark).contains { instruction in
      // »I § 5 ophæves stk. 2.«
      var section = ProvisionNumber.none
      return references.indices(in: instruction..<(instruction + 1)).contains { named in
        var chain = references.all[named].chain
        if chain[.section] == .none { chain[.section] = section }
        section = chain[.section]
        return ReferenceLevel.allCases.allSatisfy { chain[$0] == reference.chain[$0] } && isSaidToGo(named)
          && !tree.isQuoted(references.all[named].range.start, in: instruction)
      }
    }
  }

  /// Whether `reference` is to `den gældende lov`, and no more is said of which act that is.
  private func namesLawInForce(_ reference: Reference) -> Bool {
    let name = reference.owner.name
    let title = startOfTitle(in: name)
    return title > name.start && source.string(in: ByteRange(title, name.end)) == "lov"
  }

  /// The section of the bill that stands before the reference with index `index` in parentheses: `lovforslagets § 1, nr. 5 (§ 7)`.
  private func sectionBracketing(_ index: Int) -> Int? {
    giverBracketing(index).flatMap { resolver.index.section($0.chain[.section], in: 0) }
  }

  /// Whether the words before `reference` say that it is to the text in force: `efter gældende stk. 2`.
  package func saysInForce(before reference: Reference) -> Bool {
    words(before: reference).last.map { ["gældende", "nugældende", "nuværende", "hidtidige"].contains($0) } ?? false
  }

  /// Whether the words around the list of the reference with index `index` say that it goes: `stk. 2 ophæves`, `at ophæve stk. 2`.
  private func isSaidToGo(_ index: Int) -> Bool {
    let list = references.all.list(around: index)
    let words = words(before: references.all[list.lowerBound])
    if let verb = words.last, ["ophæve", "ophæves"].contains(verb) { return true }
    var end = references.all[list.upperBound - 1].range.end
    if source.begins(with: ",", at: end) { end += 1 }
    let rest = source.string(in: ByteRange(end, source.characterStart(at: min(source.count, end + 30))))
    return rest.hasPrefix(" udgår") || rest.hasPrefix(" ophæves") && !rest.contains("i stedet")
  }

  /// Whether `reference`, in remarks, is to `loven`, and the paragraph has named none before it but `act`: »bekendtgørelsens § 46« and
  /// »… trådte havneloven i kraft. Lovens § 8 …« are of other acts.
  func isLovens(_ reference: Reference, in act: (entry: ActEntry?, name: String)?) -> Bool {
    let name = reference.owner.name
    guard source.string(in: name).lowercased().hasPrefix("loven") else { return false }
    let paragraph = ByteRange(min(tree.nodes[reference.node].text.start, name.start), name.start)
    var before = source.string(in: paragraph).lowercased()
    for own in [act?.name ?? ""] + (act?.entry?.names ?? []) where !own.isEmpty {
      before = before.replacing(own.lowercased(), with: "")
    }
    return !before.contains("lov nr. ") && !before.contains("lov om ")
      && !before.split { !$0.isLetter }.contains { $0 != "lov" && RemarkWords.namesAct($0) }
  }

  /// Whether `lovforslagets` or `forslagets` stands before `reference`.
  func saysBill(before reference: Reference) -> Bool {
    guard let word = words(before: reference).last?.lowercased() else { return false }
    return word.hasPrefix("lovforslag") || word == "forslagets"
  }

  /// The last words before `reference` in its paragraph, and before the act that it begins with, `bådlovens § 5`.
  func words(before reference: Reference) -> [Substring] {
    let start = startWithAct(of: reference)
    let window = ByteRange(source.characterStart(at: max(tree.nodes[reference.node].range.start, start - 60)), start)
    return source.string(in: window).split(whereSeparator: \.isWhitespace)
  }

  /// What `reference` points at among the document's own sections; nil where it holds no such thing.
  private func inOwnText(_ reference: Reference) -> ReferenceTargets? {
    let sections = resolver.index.section(reference.chain[.section], in: 0)
    guard let section = sections else { return nil }
    if reference.chain.deepest == .section { return ReferenceTargets(resolver.target(section)) }
    if tree.nodes[section].kind == .amendingSection {
      let chain = reference.chain
      let last = chain.rangeEnd != .none && chain.rangeLevel == .item ? chain.rangeEnd : chain[.item]
      let instructions = tree.children(of: section).filter {
        tree.nodes[$0].kind == .instruction && !(tree.nodes[$0].number < chain[.item])
          && !(last < tree.nodes[$0].number)
      }
      return instructions.isEmpty ? nil : ReferenceTargets(instructions.map(resolver.target))
    }
    let resolution = resolver.resolveFromOutside(reference.chain)
    return resolution.status == .resolved ? resolution.targets : nil
  }

  /// The section of the bill that the remarks around `node` are on, `Til § 1`.
  func sectionCommented(on node: Int) -> Int? {
    var (current, heading) = (node, ProvisionNumber.none)
    while current > 0 {
      if tree.nodes[current].kind == .remark {
        heading = tree.nodes[current].writtenSection(in: source)?.number ?? tree.nodes[current].number
      }
      current = Int(tree.nodes[current].parent)
    }
    guard heading == .none else { return resolver.index.section(heading, in: 0) }
    // The general remarks of a new act are on that before all.
    return kind == .act ? nil : onlyAmendingSection
  }

  /// The one section that amends; nil where there are more or none.
  var onlyAmendingSection: Int? {
    let amending = amendingSections
    return amending.count == 1 ? amending.first : nil
  }

  /// What the reference with index `index` points at in the new text of this document that gives its version, `§ 5 a i lov om både som indsat
  /// ved denne lovs § 1, nr. 2`; nil where that is not given as a whole.
  public func newText(ofReference index: Int) -> ReferenceTargets? {
    guard let version = ownVersion(ofReference: index),
      let section = tree.nodes[version.giver].kind == .amendingSection ? version.giver : onlyAmendingSection
    else { return nil }
    var reference = references.all[index]
    reference.chain = version.newNumber ?? reference.chain
    return newText(of: reference, in: section)
  }

  /// What `reference` points at in the section that the amending section gives as new text; nil where it gives no such thing.
  private func newText(of reference: Reference, in section: Int) -> ReferenceTargets? {
    let inside = section..<Int(tree.nodes[section].subtreeEnd)
    let new = inside.first {
      tree.nodes[$0].kind == .section && tree.nodes[$0].number.isSame(as: reference.chain[.section])
    }
    guard let new else { return nil }
    if reference.chain.deepest == .section { return ReferenceTargets(resolver.target(new)) }
    var (own, place) = (reference, resolver.place(of: new))
    own.owner = ReferenceOwner(.unmarked)
    place.containerKind = .document
    let resolution = resolver.resolve(own, at: place)
    return resolution.status == .resolved ? resolution.targets : nil
  }
}

// MARK: - Numbers that are given

extension Document {
  /// Whether the list that the reference with index `index` belongs to gives new numbers: it stands behind `som` or
  /// `bliver`.
  private func isNewNumber(_ index: Int) -> Bool {
    let all = references.all
    let start = all[all.list(around: index).lowerBound].range.start
    let words = source.string(in: ByteRange(max(tree.nodes[all[index].node].range.start, start - 40), start))
      .split(whereSeparator: \.isWhitespace)
    return words.last.map { Self.wordsBeforeNewNumbers.contains(String($0)) } ?? false
  }

  private static let wordsBeforeNewNumbers: Set<String> = ["som", "nyt", "nye", "ny", "bliver", "herefter", "derefter"]
}

// MARK: - What is left out

extension Document {
  /// What `reference` points at in the new text around it; nil where that holds no such thing.
  private func targetsInNewText(_ reference: Reference, _ place: Resolver.Place) -> ReferenceTargets? {
    let newText = place.container..<Int(tree.nodes[place.container].subtreeEnd)
    var (own, place) = (reference, place)
    own.owner = ReferenceOwner(.unmarked)
    place.containerKind = .document
    let resolution = resolver.resolve(own, at: place)
    if resolution.status == .resolved, resolution.targets.allSatisfy({ newText.contains($0.node) }) {
      return resolution.targets
    }
    // Stykker and numre may stand in the new text without their section.
    guard place.section == nil, reference.chain.rangeEnd == .none, reference.chain.deepest == reference.first,
      let member = tree.children(of: newText.lowerBound).first(where: {
        tree.nodes[$0].kind == reference.first.kind
          && tree.nodes[$0].number.isSame(as: reference.chain[reference.first])
      })
    else { return nil }
    return ReferenceTargets(resolver.target(member))
  }

  /// The levels of `reference` with those it leaves out: in new text those of the labels around it, else those the
  /// instruction names first, `I § 2, stk. 2, …`, or the number this gets, `I § 2, stk. 2, der bliver stk. 3, …`; nil where they are not told.
  func completed(_ reference: Reference, _ place: Resolver.Place, asItBecomes: Bool = false) -> ReferenceChain? {
    var chain = chainBehindCitation(reference) ?? reference.chain
    guard chain[.division] == .none, chain[.section] == .none else { return chain }
    var labels: [ReferenceLevel: Int] = [:]
    if place.containerKind == .quotation {
      (labels[.section], labels[.subsection]) = (place.section, place.subsection)
      (labels[.item], labels[.point]) = (place.item, place.point)
    }
    let named = labels[.section] == nil ? chainNamedFirst(around: reference.node, asItBecomes) : nil
    for level in [ReferenceLevel.section, .subsection, .item, .point] where level.rawValue < reference.first.rawValue {
      chain[level] = labels[level].map { tree.nodes[$0].number } ?? named?[level] ?? .none
    }
    return chain[.section] == .none ? nil : chain
  }

  /// The levels of `reference` with the section of the stykke that is cited right before it, `§ 14, stk. 3, jf. stk. 1`; nil where none is.
  private func chainBehindCitation(_ reference: Reference) -> ReferenceChain? {
    let all = references.all
    let index = all.countOfFirst { $0.range.start < reference.range.start }
    guard reference.chain[.division] == .none, reference.chain[.section] == .none, index < all.count else { return nil }
    let start = all.list(around: index).lowerBound
    guard start > 0 else { return nil }
    let (cited, first) = (all[start - 1], all[start])
    guard cited.node == reference.node, cited.owner == first.owner, cited.chain[.section] != .none,
      cited.chain[.subsection] != .none, cited.range.end < first.range.start
    else { return nil }
    let words = source.string(in: ByteRange(cited.range.end, first.range.start)).split { $0.isWhitespace || $0 == "," }
    guard ["jf.", "jfr.", "sammenholdt med"].contains(words.joined(separator: " ")) else { return nil }
    var chain = reference.chain
    chain[.section] = cited.chain[.section]
    if chain[.subsection] == .none { chain[.subsection] = cited.chain[.subsection] }
    return chain
  }

  /// The first section that the instruction around `node` names, with what it names of it; nil where that is a range.
  private func chainNamedFirst(around node: Int, _ asItBecomes: Bool) -> ReferenceChain? {
    guard let instruction = enclosing(.instruction, of: node) else { return nil }
    let own = references.indices(in: instruction..<(instruction + 1))
    let first = own.first { references.all[$0].chain[.section] != .none }
    guard let first, references.all[first].chain.rangeEnd == .none else { return nil }
    return asItBecomes ? chainAsItBecomes(first) : references.all[first].chain
  }
}

extension ReferenceLevel {
  /// The kind of the provisions that the level counts.
  var kind: NodeKind? {
    switch self {
    case .section: .section
    case .subsection: .subsection
    case .item: .item
    case .point: .point
    case .division, .subpoint, .sentence: nil
    }
  }
}

extension ResolutionElsewhere {
  /// Whether all that is pointed at is repealed, so that a bill which gives it anew is likely to speak of that.
  package var isRepealed: Bool {
    !resolution.targets.isEmpty && resolution.targets.allSatisfy { document.isRepealed($0.node) }
  }
}
