import StatuteSyntax
import StatuteText

/// What a reference owes to the one before or after it in the same sentence.
///
/// Only references that do not resolve by themselves are looked at again: their act may stand with a neighbour
/// (`retsplejelovens § 5 om vidner eller § 9 om syn`), their section too (`§ 14, stk. 3, jf. stk. 1`).
struct Neighbours {
  private let resolver: Resolver
  private let bytes: [UInt8]
  var references: [Reference]
  var resolutions: [Resolution]
  /// The first reference of each list, and the one after its last, by the number of the list less that of the first one.
  private let groups: [Range<Int>]
  private let firstGroup: Int
  /// The first reference in a text that tells of changes.
  private var firstTold = Int.max

  /// The longest text between two references that still go together, in bytes.
  private static let maximumGap = 160

  /// Resolves `references`, which are all of one or more provisions.
  init(_ document: Document, _ references: consuming [Reference]) {
    resolver = document.resolver
    bytes = document.source.bytes
    firstGroup = references.first?.group ?? 0
    groups = Self.groups(of: references, from: firstGroup)
    self.references = references
    resolutions = []
    resolutions.reserveCapacity(self.references.count)
    var node = -1
    var place = Resolver.Place()
    let own = document.ownNames
    // The references of one list have one name.
    var last = (name: ByteRange(0, 0), isOwn: false)
    var story = Story()
    for i in self.references.indices {
      if self.references[i].node != node {
        node = self.references[i].node
        place = resolver.place(of: node)
        story = Story(isTold: tellsOfChanges(node, place))
      }
      if story.isTold {
        firstTold = min(firstTold, i)
        carry(&story, to: i)
      }
      let owner = self.references[i].owner
      if owner.kind == .named, owner.name != last.name {
        last = (owner.name, own.contain(owner.name, of: document.source))
      }
      if owner.kind == .named, last.isOwn, let resolution = resolveInOwnAct(i, place) {
        resolutions.append(resolution)
      } else if owner.kind == .same, let resolution = resolveInstruction(i, place) {
        resolutions.append(resolution)
      } else {
        resolutions.append(resolver.resolve(self.references[i], at: place))
      }
      if story.isTold { story.take(self.references[i], isForeign: isForeign(self.references[i])) }
    }
  }

  // MARK: What changes are told of

  /// What the sentence has cited so far, in a text that tells what an amending act has changed.
  private struct Story {
    var isTold = false
    /// The place cited last; nil where none of this act has been cited.
    var chain: ReferenceChain?
    var end = 0

    mutating func take(_ reference: Reference, isForeign: Bool) {
      end = reference.range.end
      chain = isForeign || reference.chain[.section] == .none ? nil : reference.chain
    }
  }

  /// Whether the words of `node` are a note, the line that leads to appended provisions or the opening of a consolidated
  /// act, and stand in no section.
  private func tellsOfChanges(_ node: Int, _ place: Resolver.Place) -> Bool {
    switch resolver.tree.nodes[node].kind {
    case .commencement: true
    case .opening: resolver.tree.kind == .consolidatedAct
    default: place.containerKind == .note && place.section == nil
    }
  }

  /// `§ 38, stk. 5, er tilføjet, hvorefter stk. 5 er blevet stk. 6`: what stands in no section takes the levels it leaves
  /// out from the place cited last in the sentence.
  private mutating func carry(_ story: inout Story, to i: Int) {
    let reference = references[i]
    guard let chain = story.chain else { return }
    if reference.range.start > story.end, !isOfOneSentence(story.end..<reference.range.end) { story.chain = nil }
    guard story.chain != nil, reference.owner.kind == .unmarked, reference.chain[.section] == .none,
      reference.chain[.division] == .none,
      chain.rangeEnd == .none || chain.rangeLevel.rawValue >= reference.first.rawValue
    else { return }
    for level in [ReferenceLevel.section, .subsection, .item, .point, .subpoint]
    where level.rawValue < reference.first.rawValue && reference.chain[level] == .none {
      references[i].chain[level] = chain[level]
    }
  }

  /// Whether `reference` in a note or a line before appended provisions is what an amending act does: `Lovens § 1, nr. 6,
  /// vedrører § 8`, `§ 1, nr. 9, er sat i kraft`.
  private func isOfAmendingAct(_ i: Int) -> Bool {
    let reference = references[i]
    guard i >= firstTold, reference.owner.kind == .unmarked || reference.owner.kind == .definite,
      reference.chain[.section] != .none,
      tellsOfChanges(reference.node, resolver.place(of: reference.node))
    else { return false }
    if resolutions[i].status == .missing, reference.chain[.subsection] == .none, reference.chain[.item] != .none {
      return true
    }
    if resolutions[i].status == .missing, reference.owner.kind == .definite, i > 0,
      references[i - 1].node == reference.node, isForeign(references[i - 1]),
      Self.leadsOn.contains(where: { bytes[..<reference.owner.name.start].ends(with: $0) })
    {
      // »§ 2, nr. 16, i lov nr. 1338 af …. Tidspunktet fastsættes, jf. lovens § 8«
      return true
    }
    let end = references[group(i).upperBound - 1].range.end
    let text = resolver.tree.nodes[reference.node].text
    let rest = bytes[min(end, text.end)..<text.end].drop { $0 == 0x2C }
    return Self.instructing.contains { rest.starts(with: $0) }
  }

  private static let instructing: [[UInt8]] = [" vedrører ", " angår ", " nyaffatter "].map { Array($0.utf8) }

  /// Looks again at what did not resolve, and at what goes on with the reference before it.
  mutating func settle() {
    var next = 0
    while next < references.count {
      let list = group(next)
      let lead = lead(to: list.lowerBound)
      for i in next..<list.upperBound {
        guard !settle(i, after: lead), !settleRenumbered(i) else { continue }
        if isOfAmendingAct(i) { resolutions[i] = resolutions[i].seen(as: .external) }
        guard resolutions[i].status == .missing, !isForeign(references[i]),
          !resolver.tree.tellsOfHistory(references[i].node)
        else { continue }
        settleMissing(i)
      }
      next = list.upperBound
    }
  }

  /// What joins a list to the reference before it.
  private enum Lead {
    /// `, jf. `
    case jf
    /// ` om vidner og `: what the one before is about, and then more of the same act.
    case about
    /// `, bortset fra `
    case exception
  }

  /// What joins the list that begins with the reference with index `first` to the reference before it; nil for other text.
  private func lead(to first: Int) -> Lead? {
    guard let text = shortText(first - 1, first) else { return nil }
    if isJf(text) { return isOfOneSentence(text) ? .jf : nil }
    if endsInException(text) { return isOfOneSentence(text) ? .exception : nil }
    return tellsWhatItIsAbout(text) && isOfOneSentence(text) ? .about : nil
  }

  private mutating func settle(_ i: Int, after lead: Lead?) -> Bool {
    guard let lead, references[i].owner.kind == .unmarked else { return false }
    return switch lead {
    case .jf: settleAfterJf(i)
    case .about: settleDescribed(i)
    case .exception: settleException(i)
    }
  }

  private mutating func settleMissing(_ i: Int) {
    if settleInstruction(i) { return }
    if let owner = ownerBefore(i) ?? ownerAfter(i) {
      references[i].owner = owner
      resolutions[i] = resolutions[i].seen(as: .external)
    } else if references[i].flags.contains(.noteSign) {
      settleNoteSign(i)
    } else if isOfListedAct(i) || isAfterTitle(i) || resolver.tree.nodes[references[i].node].kind == .table {
      resolutions[i] = resolutions[i].seen(as: .external)
    } else if isOfEarlierText(i) {
      resolutions[i] = resolutions[i].seen(as: .external)
    } else if meansSectionBefore(i) || followsAnotherAct(i) || isBehindAct(i) {
      resolutions[i] = resolutions[i].seen(as: .ambiguous)
    }
  }

  /// A reference that gives this act's own name or title, which belongs to this act whether or not it points at something
  /// here. Nil where it stands in another text.
  private mutating func resolveInOwnAct(_ i: Int, _ place: Resolver.Place) -> Resolution? {
    var reference = references[i]
    // »havnelovens § 5, jf. lovbekendtgørelse nr. 7 af 3. maj 1993«, »I lov om havne, jf. lovbekendtgørelse nr. …, ophæves § 5«
    let ends = [reference.range.end, reference.owner.name.end]
    if ends.contains(where: { bytes[min($0, bytes.count)...].starts(with: Self.ofConsolidation) }) { return nil }
    reference.owner = ReferenceOwner(.thisAct, name: reference.owner.name)
    var place = place
    switch place.containerKind {
    case .document: break
    case .commencement, .note, .annex: place = Resolver.Place()
    default: return nil
    }
    let resolution = resolver.resolve(reference, at: place)
    // The name stays with an earlier text.
    if resolution.status != .external { references[i] = reference }
    return resolution
  }

  /// `lovens § 1, nr. 3`, in a section of an amending act where the sentence spoke of another act before: where § 1 amends and has that
  /// instruction, it is the act's own. Nil elsewhere.
  private mutating func resolveInstruction(_ i: Int, _ place: Resolver.Place) -> Resolution? {
    var reference = references[i]
    guard resolver.tree.kind == .amendingAct, place.containerKind == .document, !place.isInstruction,
      reference.chain[.item] != .none, reference.chain[.subsection] == .none,
      let word = genitive(before: references[groupStart(i)].range.start)
    else { return nil }
    reference.owner = ReferenceOwner(.definite, name: word)
    let resolution = resolver.resolve(reference, at: place)
    guard resolution.status == .resolved,
      resolution.targets.allSatisfy({ resolver.tree.nodes[$0.node].kind == .instruction })
    else { return nil }
    references[i] = reference
    return resolution
  }

  /// The word `lovens` right before `offset`.
  private func genitive(before offset: Int) -> ByteRange? {
    let end = bytes[..<offset].lastIndex { $0 > 0x20 && $0 != 0xA0 && $0 != 0xC2 }.map { $0 + 1 } ?? 0
    let start = end - Self.genitive.count
    guard start > 0, bytes[start..<end].elementsEqual(Self.genitive),
      bytes[start - 1] <= 0x20 || bytes[start - 1] == 0xA0
    else { return nil }
    return ByteRange(start, end)
  }

  private static let genitive = Array("lovens".utf8)

  private static let ofConsolidation = Array(", jf. lovbekendtgørelse nr.".utf8)

  private func isForeign(_ reference: Reference) -> Bool {
    switch reference.owner.kind {
    case .named, .same, .unnamedArticle: true
    case .definite: !resolver.isOwnKind(reference.owner.name)
    default: false
    }
  }

  /// Whether the reference with index `first` names another act that the one with index `second` may belong to, too. Acts
  /// of the EU and treaties have articles: `EUF-traktatens artikel 101, jf. § 24` goes on with this act.
  private func mayShareAct(_ first: Int, _ second: Int) -> Bool {
    isForeign(references[first])
      && (references[first].chain.division != .article || references[second].chain[.section] == .none)
  }

  /// The text between two references of one sentence; nil where they do not stand together.
  private func gap(_ first: Int, _ second: Int) -> ArraySlice<UInt8>? {
    guard let text = shortText(first, second), isOfOneSentence(text) else { return nil }
    return bytes[text]
  }

  /// The text between two references of one provision, of one sentence or not; nil where it is too long for them to
  /// stand together.
  private func shortText(_ first: Int, _ second: Int) -> Range<Int>? {
    guard references.indices.contains(first), references.indices.contains(second),
      references[first].node == references[second].node
    else { return nil }
    let start = references[first].range.end
    let end = references[second].range.start
    guard start <= end, end <= bytes.count, end - start <= Self.maximumGap else { return nil }
    return start..<end
  }

  private func isOfOneSentence(_ text: Range<Int>) -> Bool {
    text.count < 3 || !Sentences(ByteRange(text.lowerBound, text.upperBound), in: bytes).areSeveral
  }

  /// The act of the reference before, where this one goes on with it after a few words (`§ 5 om vidner og § 9 om syn`).
  private func ownerBefore(_ i: Int) -> ReferenceOwner? {
    let previous = groupStart(i) - 1
    guard previous >= 0, mayShareAct(previous, i), let gap = gap(previous, groupStart(i)) else { return nil }
    if references[i].owner.kind == .definite { return references[previous].owner }
    if endsClause(gap, after: previous, before: i) { return nil }
    guard references[i].owner.kind == .unmarked, Self.coordinators.contains(where: { gap.ends(with: $0) }) else {
      return nil
    }
    return references[previous].owner
  }

  /// `§ 5 i lov om havne, så længe skibet ligger ved kajen, jf. § 9`, `Kapitel 5 i lov om havne gælder, jf. dog § 9`: a clause of its own
  /// leads to the reference.
  private func endsClause(_ gap: ArraySlice<UInt8>, after previous: Int, before i: Int) -> Bool {
    let act = max(references[previous].range.end, references[previous].owner.name.end)
    return (references[groupStart(i)].range.start - act > Self.longestJf || Self.hasPredicate(gap))
      && Self.leadsOn.contains(where: { gap.ends(with: $0) })
  }

  /// `stk. 84)`: stk. 8 with note 4, if there is one; the figures do not tell by themselves where the note's begin.
  private mutating func settleNoteSign(_ i: Int) {
    resolutions[i] = resolutions[i].seen(as: .ambiguous)
    guard let level = references[i].chain.deepest else { return }
    for divisor in [10, 100] as [UInt32] {
      var reference = references[i]
      if reference.chain.rangeEnd != .none {
        reference.chain.rangeEnd.value /= divisor
      } else {
        reference.chain[level].value /= divisor
      }
      let resolution = resolver.resolve(reference)
      guard resolution.status == .resolved else { continue }
      references[i] = reference
      resolutions[i] = resolution
      return
    }
  }

  /// `lov om X § 8 om møder, §§ 9-15 om formanden og § 16 om fravær`: a list of another act's sections, each with what it
  /// is about.
  private mutating func settleDescribed(_ i: Int) -> Bool {
    let first = groupStart(i)
    guard isForeign(references[first - 1]) || namesOwnAct(references[first - 1]) else { return false }
    references[i].owner = references[first - 1].owner
    resolutions[i] =
      isForeign(references[i])
      ? Resolution(.external)
      : resolveInOwnAct(i, resolver.place(of: references[i].node)) ?? Resolution(.external)
    return true
  }

  private func tellsWhatItIsAbout(_ text: Range<Int>) -> Bool {
    guard text.count > 4, bytes[text.lowerBound] == 0x20 || bytes[text.lowerBound] == 0x2C else { return false }
    let text = bytes[text]
    return (text.starts(with: Self.about) || text.starts(with: Self.commaAbout))
      && Self.coordinators.contains { text.ends(with: $0) }
      // »havnelovens § 5 om bøde gælder ikke, jf. dog § 9«
      && !(Self.hasPredicate(text) && Self.leadsOn.contains { text.ends(with: $0) })
  }

  /// Whether a reference gives this act's own name and points at something in it.
  private func namesOwnAct(_ reference: Reference) -> Bool {
    reference.owner.kind == .thisAct && !reference.owner.name.isEmpty
  }

  private static let andAbout = Array(" og om ".utf8)
  private static let about = Array(" om ".utf8)
  private static let commaAbout = Array(", om ".utf8)

  /// A bare § in a list of what another act holds, in the sentence or below it: `følgende afgørelser efter lov om social service:`
  private func isOfListedAct(_ i: Int) -> Bool {
    guard let level = resolutions[i].missingLevel, level == .section || level == .division,
      references[i].owner.kind == .unmarked
    else { return false }
    var node = references[i].node
    let (start, text) = (references[groupStart(i)].range.start, resolver.tree.nodes[node].text)
    if let colon = before(start, in: text).lastIndex(of: 0x3A), isOfOneSentence(colon..<start),
      tellsContents(ByteRange(text.start, colon))
    {
      return true
    }
    while node > 0 {
      let parent = Int(resolver.tree.nodes[node].parent)
      switch resolver.tree.nodes[node].kind {
      case .item, .point, .bullet:
        let text = resolver.tree.nodes[parent].text
        if !text.isEmpty, bytes[text.end - 1] == 0x3A, tellsContents(ByteRange(text.start, text.end - 1)) {
          return true
        }
      default: return false
      }
      node = parent
    }
    return false
  }

  /// Whether `text` speaks of what another act holds: `afgørelser efter lov om vindmøller`, `reglerne i havneloven`.
  private func tellsContents(_ text: ByteRange) -> Bool {
    let words = bytes[max(text.start, text.end - Self.longestOpening)..<text.end].split { $0 <= 0x20 }
    return words.indices.dropLast(2).contains { first in
      Self.contents.contains { words[first].starts(with: $0) }
        && Self.holding.contains { words[first + 1].elementsEqual($0) }
        && (words[first + 2].elementsEqual(Self.act) || words[first + 2].ends(with: Self.theAct))
    }
  }

  /// The longest text above a list that is looked through, in bytes.
  private static let longestOpening = 800
  /// What an act holds, or what is done under it.
  private static let contents = ["afgørelse", "bestemmelse", "regler"].map { Array($0.utf8) }
  private static let holding = ["efter", "i", "af"].map { Array($0.utf8) }
  private static let act = Array("lov".utf8)
  private static let theAct = Array("loven".utf8)

  /// `lov om arbejdsløshedsforsikring m.v. § 74 m`: the stop may end the sentence or the title.
  private func isAfterTitle(_ i: Int) -> Bool {
    guard references[i].owner.kind == .unmarked, references[i].chain[.section] != .none else { return false }
    let words = before(references[groupStart(i)].range.start, in: resolver.tree.nodes[references[i].node].text)
      .split { $0 <= 0x20 || $0 == 0xC2 || $0 == 0xA0 }
    guard let last = words.last, Self.endsOfTitles.contains(where: { last.elementsEqual($0) }) else { return false }
    return words.indices.dropLast().contains {
      words[$0].elementsEqual(Self.act) && words[$0 + 1].elementsEqual(Self.on)
    }
  }

  private static let endsOfTitles = ["m.v.", "mv.", "m.m."].map { Array($0.utf8) }
  private static let on = Array("om".utf8)

  /// `de forskelsbeløb, der er nævnt i § 64, stk. 4, og som vedrører 1989, jf. lovbekendtgørelse nr. …`: the sentence names
  /// the version of the text that it speaks of.
  private func isOfEarlierText(_ i: Int) -> Bool {
    let text = resolver.tree.nodes[references[i].node].text
    let start = references[i].range.end
    let rest = ByteRange(start, min(text.end, start + Self.maximumGap * 2))
    var sentences = Sentences(rest, in: bytes)
    guard let sentence = sentences.next() else { return false }
    return resolver.tree.source.holds("jf. lovbekendtgørelse nr.", in: sentence)
  }

  /// A § that is not here, in an enumeration that has just spoken of another act's: there may be more of that act's. `uenighed efter
  /// § 5 i lov om leje, uenighed om vand efter § 9`, but not `nævn, der er nævnt i § 5 i lov om veje, afgør sager efter § 9`.
  private func followsAnotherAct(_ i: Int) -> Bool {
    let first = groupStart(i)
    guard resolutions[i].missingLevel == .section, references[i].owner.kind == .unmarked, first > 0,
      let gap = gap(first - 1, first), mayShareAct(first - 1, i), !Self.hasPredicate(gap)
    else { return false }
    return wordBefore(groupStart(first - 1)).elementsEqual(wordBefore(first))
  }

  /// What is not here, right behind the name of an act: `reglerne i havneloven, jf. § 41`, `efter havneloven, § 41 eller § 42`. The words
  /// leave open whether it is that act's.
  private func isBehindAct(_ i: Int) -> Bool {
    guard references[i].chain[.section] != .none || references[i].chain.division != .none,
      references[i].owner.kind == .unmarked
    else { return false }
    let (start, node) = (references[groupStart(i)].range.start, references[i].node)
    let before = before(start, in: resolver.tree.nodes[node].text)
    guard let link = Self.linksToAct.first(where: { before.ends(with: $0) }) else { return false }
    return resolver.tree.speaksOfAct(endingAt: start - link.count, node: node)
  }

  private static let linksToAct: [[UInt8]] = [", jf. ", " jf. ", ", jf.\u{A0}", ", "].map { Array($0.utf8) }

  /// The word that leads to the list beginning with the reference with index `first`, or to the act's name before it.
  private func wordBefore(_ first: Int) -> ArraySlice<UInt8> {
    let text = resolver.tree.nodes[references[first].node].text
    let (range, name) = (references[first].range, references[first].owner.name)
    let start = name.isEmpty ? range.start : min(range.start, name.start)
    return before(start, in: text).split { $0 <= 0x20 }.last ?? []
  }

  /// The end of `text` before `start`, no longer than two references stand apart.
  private func before(_ start: Int, in text: ByteRange) -> ArraySlice<UInt8> {
    bytes[min(start, max(text.start, start - Self.maximumGap))..<start]
  }

  /// `Retsplejelovens § 995 finder ikke anvendelse i de sager, der er nævnt i § 11`: what another act's name governs has
  /// ended with the subject.
  private static func hasPredicate(_ gap: ArraySlice<UInt8>) -> Bool {
    gap.split { $0 <= 0x20 || $0 == 0x2C }.contains { word in predicates.contains { word.elementsEqual($0) } }
  }

  private static let predicates: [[UInt8]] = [
    "skal", "kan", "må", "finder", "gælder", "anvendes", "omfattes", "refunderes", "betales", "ydes", "idømmes",
    "straffes",
    "beregnes", "fastsættes", "medregnes", "opkræves", "udbetales",
  ].map { Array($0.utf8) }

  /// `§ 62 a, stk. 4, 5 og 7, dog således at beløbsgrænserne i stk. 5 …`, `§ 32 finder tilsvarende anvendelse bortset fra
  /// stk. 10`: a stykke of the section cited before, in the same sentence.
  private func meansSectionBefore(_ i: Int) -> Bool {
    guard references[i].first == .subsection else { return false }
    var previous = groupStart(i) - 1
    while previous >= 0, references[previous].node == references[i].node, gap(previous, groupStart(i)) != nil {
      if references[previous].chain[.section] != .none {
        if isForeign(references[previous]) { return true }
        var reference = references[i]
        reference.chain[.section] = references[previous].chain[.section]
        return resolver.resolve(reference).status == .resolved
      }
      previous -= 1
    }
    return false
  }

  /// `ikrafttrædelsen af § 1, nr. 3-8, herunder at nr. 4 træder i kraft før nr. 5`: instructions of the section of which the sentence has
  /// named others.
  private mutating func settleInstruction(_ i: Int) -> Bool {
    var reference = references[i]
    guard resolver.tree.kind == .amendingAct, reference.owner.kind == .unmarked, reference.chain[.item] != .none,
      reference.chain[.section] == .none, reference.chain[.subsection] == .none
    else { return false }
    var last = groupStart(i) - 1
    // »§ 1, nr. 3, for så vidt angår § 5 a, og nr. 5«
    while gap(last, groupStart(i)) != nil, references[last].chain.deepest == .section { last -= 1 }
    guard gap(last, groupStart(i)) != nil, resolutions[last].status == .resolved,
      resolutions[last].targets.allSatisfy({ resolver.tree.nodes[$0.node].kind == .instruction })
    else { return false }
    reference.chain[.section] = references[last].chain[.section]
    let resolution = resolver.resolve(reference)
    guard resolution.status == .resolved else { return false }
    references[i].chain = reference.chain
    resolutions[i] = resolution
    return true
  }

  /// `§ 69 finder ikke anvendelse, bortset fra stk. 1`: a stykke of the section just cited;
  /// `ligningslovens § 16, stk. 9, bortset fra de i § 16, stk. 9, nævnte`: the same act's.
  private mutating func settleException(_ i: Int) -> Bool {
    let cited = references[groupStart(i) - 1]
    if isForeign(cited), cited.chain[.section] == references[i].chain[.section] {
      references[i].owner = cited.owner
      resolutions[i] = Resolution(.external)
      return true
    }
    guard references[i].first == .subsection, cited.chain[.section] != .none, cited.chain[.subsection] == .none else {
      return false
    }
    var reference = references[i]
    reference.chain[.section] = cited.chain[.section]
    let resolution = resolver.resolve(reference)
    guard resolution.status == .resolved else { return false }
    references[i].chain = reference.chain
    resolutions[i] = resolution
    return true
  }

  private func endsInException(_ text: Range<Int>) -> Bool {
    guard text.count > 4, bytes[text.upperBound - 1] == 0x20 else { return false }
    // »fra« and »i« tell nearly all others apart.
    let last = bytes[text.upperBound - 2]
    return (last == 0x61 || last == 0x69) && Self.exceptions.contains { bytes[text].ends(with: $0) }
  }

  private static let exceptions: [[UInt8]] = ["bortset fra ", "bortset fra de i ", "bortset fra den i "].map {
    Array($0.utf8)
  }

  /// `ophævelse af § 8, stk. 3, hvorefter stk. 4 bliver stk. 3`: a note tells of numbers as they were, and the line before
  /// appended provisions of those that gave way to others.
  private mutating func settleRenumbered(_ i: Int) -> Bool {
    let kind = resolver.tree.nodes[references[i].node].kind
    guard kind == .note || kind == .commencement,
      resolutions[i].status == .resolved || resolutions[i].status == .missing, isRenumbered(i)
    else { return false }
    references[i].flags.insert(.formerText)
    resolutions[i] = resolutions[i].seen(as: .external)
    return true
  }

  private func isRenumbered(_ i: Int) -> Bool {
    let text = resolver.tree.nodes[references[i].node].text
    let group = group(i)
    let isNote = resolver.tree.nodes[references[i].node].kind == .note
    if isNote, bytes[text.start..<references[group.lowerBound].range.start].ends(with: Self.repealOf) { return true }
    // »§ 2, § 4, stk. 6 og 7, bliver …«: only the last chain of the list.
    let later = references[(i + 1)..<group.upperBound]
    guard later.count < Self.longestList, later.allSatisfy({ $0.flags.contains(.continued) }) else { return false }
    let rest = bytes[references[group.upperBound - 1].range.end..<text.end].drop { $0 == 0x2C }
    if isNote, Self.repealed.contains(where: { rest.starts(with: $0) }) { return true }
    guard let verb = Self.becoming.first(where: { rest.starts(with: $0) }) else { return false }
    return Self.numbers.contains { rest.dropFirst(verb.count).starts(with: $0) }
  }

  /// More numbers are not looked through for the verb after the last.
  private static let longestList = 50
  private static let repealOf = Array("ophævelse af ".utf8)
  private static let repealed: [[UInt8]] = [" ophæves", " er ophævet"].map { Array($0.utf8) }
  private static let becoming: [[UInt8]] = [
    " bliver ", " blev ", " er blevet ", " der bliver ", " der blev ",
    " der er blevet ", " som bliver ", " som er blevet ",
  ].map { Array($0.utf8) }
  private static let numbers: [[UInt8]] = ["§", "stk.", "nr.", "litra", "til "].map { Array($0.utf8) }

  /// The mentions of the list that the one with index `i` stands in.
  private func group(_ i: Int) -> Range<Int> { groups[references[i].group - firstGroup] }

  private func groupStart(_ i: Int) -> Int { group(i).lowerBound }

  private static func groups(of references: [Reference], from first: Int) -> [Range<Int>] {
    references.withUnsafeBufferPointer { references in
      var groups: [Range<Int>] = []
      var next = 0
      while next < references.count {
        let start = next
        let group = references[start].group
        while next < references.count, references[next].group == group { next += 1 }
        while groups.count < group - first { groups.append(start..<start) }
        groups.append(start..<next)
      }
      return groups
    }
  }

  private static let leadsOn: [[UInt8]] = [" jf. ", " jf. dog "].map { Array($0.utf8) }
  /// The longest `, jf. dog ` that carries an act on, in bytes, with room for a sign or two.
  private static let longestJf = 20

  private static let coordinators: [[UInt8]] = [
    " og ", " eller ", ", ", " samt ", " og\u{A0}", ",\u{A0}", " jf. ", " jf. dog ",
  ].map { Array($0.utf8) }

  /// The act of the reference after, where only a preposition is repeated: `§ 18, stk. 2, og i § 20 i lov nr. 56 …`.
  private func ownerAfter(_ i: Int) -> ReferenceOwner? {
    guard references[i].owner.kind == .unmarked else { return nil }
    let next = group(i).upperBound
    guard next < references.count, references[next].owner.kind == .named, let gap = gap(next - 1, next),
      references[next].owner.name.start > references[next].range.start
    else { return nil }
    if gap.starts(with: Self.andAbout) { return references[next].owner }
    return Self.bridges.contains(where: { gap.elementsEqual($0) }) ? references[next].owner : nil
  }

  private static let bridges: [[UInt8]] = [
    ", og i ", " og i ", " eller i ", ", eller i ", " og efter ", " eller efter ", ", og efter ", " samt ", " og ",
    ", jf. ", ", ", " og af ", " henholdsvis ",
  ].map { Array($0.utf8) }

  /// `§ 14, stk. 3, jf. stk. 1, nr. 1`: the stykke of the section just cited, where that was cited by its stykke or the
  /// reference's own section has no such stykke.
  private mutating func settleAfterJf(_ i: Int) -> Bool {
    let first = groupStart(i)
    let cited = references[first - 1]
    let citesPart = cited.chain[.section] != .none && cited.chain[.subsection] != .none
    if mayShareAct(first - 1, i) {
      references[i].owner = cited.owner
      resolutions[i] = Resolution(.external)
      return true
    }
    guard references[i].first.rawValue > ReferenceLevel.section.rawValue, cited.chain[.section] != .none,
      citesPart || resolutions[i].status == .missing
    else { return false }
    var reference = references[i]
    reference.chain[.section] = cited.chain[.section]
    if reference.chain[.subsection] == .none { reference.chain[.subsection] = cited.chain[.subsection] }
    let resolution = resolver.resolve(reference)
    guard resolution.status == .resolved else { return false }
    references[i].chain = reference.chain
    resolutions[i] = resolution
    return true
  }

  /// Whether `text` is `jf.` or another such word, and nothing else.
  private func isJf(_ text: Range<Int>) -> Bool {
    guard Self.afterJfCounts.contains(text.count), bytes[text.lowerBound] == 0x20 || bytes[text.lowerBound] == 0x2C
    else { return false }
    return Self.afterJf.contains { bytes[text].elementsEqual($0) }
  }

  /// From » jf. « to », sammenholdt med «, in bytes.
  private static let afterJfCounts = 5..<20

  private static let afterJf: [[UInt8]] = [
    ", jf. ", " jf. ", ", jf.\u{A0}", ", jf., ", ", jfr. ", ", sammenholdt med ",
    " sammenholdt med ",
  ].map {
    Array($0.utf8)
  }
}

extension Collection where Element == UInt8 {
  fileprivate func ends(with suffix: [UInt8]) -> Bool { self.suffix(suffix.count).elementsEqual(suffix) }
}
