import StatuteSyntax
import StatuteText

/// A list of references in the remarks of a bill, and what the words around it say it is of.
///
/// Remarks speak of the bill, of the act in force and of other acts, often in one sentence. What is said outright goes first
/// (`lovforslagets`, `den gældende`, the name of an act); a list that is joined to the one before it shares its act; else the heading
/// it stands under tells.
struct RemarkMention {
  /// Whose provisions are meant.
  enum Subject { case bill, other }

  /// Whose provisions the list names; nil where that cannot be told.
  private(set) var subject: Subject?
  /// Whether the words fit the bill as well as another text, so that who wrote them has to say more.
  private(set) var isUnclear = false
  /// Whether the words say `lovforslagets`, or go on with what does.
  private(set) var namesBill = false
  /// The mentions that are of that, by their index: the list may go on with those of a named act.
  private(set) var own: Range<Int>
  /// The section of the bill that mentions without a section are of; nil where there is none.
  private(set) var section: Int?

  private let document: Document
  private let all: [Reference]
  /// Where the list ends, with the name of its act.
  private let end: Int

  /// - Parameters:
  ///   - list: The mentions of the list, by their index.
  ///   - home: The section whose remark it stands in, and the instruction, where it is on one.
  ///   - previous: The list before it in the remarks.
  ///   - beside: The last list of instructions of the bill before it in the paragraph.
  init(
    _ list: Range<Int>, in bill: Bill, under home: (section: Int?, instruction: Int?), after previous: RemarkMention?,
    beside: RemarkMention?
  ) {
    document = bill.document
    all = document.references.all
    own = list
    section = home.section
    let (first, last) = (all[list.lowerBound], all[list.upperBound - 1])
    end = last.owner.kind == .named ? max(last.range.end, last.owner.name.end) : last.range.end
    let words = RemarkWords(before: first.range.start, after: last.range.end, in: document)
    let link = previous.flatMap { $0.link(to: first, document) }
    if let holder = words.sectionOfBill, first.first == .item {
      subject = .bill
      section = bill.section(holder)
    } else if words.nameBill || Self.namesBill(first.owner, document), !words.nameAnotherBill {
      (subject, namesBill) = (.bill, true)
      own = list.lowerBound..<startOfOtherAct
    } else if words.followInstruction, first.owner.kind == .unmarked, !words.areOfAnotherText,
      bill.section(first.chain[.section]).map({ document.tree.nodes[$0].kind }) == .amendingSection
    {
      subject = .bill
    } else if first.owner.kind == .unmarked, words.leadToRemarks, words.pointAlong {
      subject = .bill
    } else if isBare || isOfInstruction && (words.leadAside || words.leadToGiver), first.owner.kind == .unmarked,
      !words.areOfAnotherText,
      let counted = bill.instructedSection(
        isBare ? beside?.namedSection(in: bill) ?? home.section : bill.section(first.chain[.section])),
      areAboutNamedSections(bill, counted, home.instruction)
    {
      (subject, section) = (.bill, counted)
      own = bareStart
    } else if let beside, link != .joined, link != .aligned, isBare, first.owner.kind == .unmarked,
      !words.areOfAnotherText, beside.isLastProvision(before: list.lowerBound, in: bill),
      beside.isOfOneSentence(with: first, document)
    {
      // »det foreslås i § 1, nr. 3, at fyret er gult, og i nr. 4, at det ikke er hvidt«, but »det foreslås i § 1, nr. 3, at nr. 4 ophæves« where
      // that instruction speaks of a nr. 4.
      let changed = beside.itemsChanged(of: self, in: bill)
      if changed == list.count, !words.leadAside {
        subject = .other
      } else {
        (subject, section) = (.bill, beside.namedSection(in: bill))
        isUnclear = beside.isUnclear || words.speakOfAnotherText && !words.proposeToTakeOver || changed > 0
      }
    } else if first.owner.kind != .unmarked && !(link == .joined && goesOn(with: previous, first))
      || first.flags.contains(.formerText) || words.areOfAnotherText
      || link != .aligned && words.speakOfAnotherText
    {
      subject = .other
    } else if words.areHeading || words.leadToRemarks {
      subject = .bill
    } else if let previous, link != .ofOneSentence, link != nil, previous.subject != nil {
      (subject, isUnclear, namesBill) = (previous.subject, previous.isUnclear, previous.namesBill)
      section = previous.namedSection(in: bill)
    } else {
      let kind = home.section.map { document.tree.nodes[$0].kind }
      subject = isOfBill(words, kind, document.kind, goesOn: link == nil ? nil : previous) ? .bill : nil
      if subject == nil, first.owner.kind == .unmarked, document.kind == .amendingAct {
        if isOfInstruction {
          tellByInstructions(words, bill, beside)
        } else if isBare, link != .joined {
          tellBare(words, bill, home.instruction, beside)
        }
      }
    }
    if subject == .other, words.proposeToTakeOver, first.owner.kind == .unmarked, isOfInstruction,
      !words.areOfAnotherText, !bill.changes(section: first.chain[.section])
    {
      isUnclear = document.kind == .amendingAct
    }
    if subject == .other, words.areAlike, isBare, home.instruction != nil, !words.nameProvision {
      // »Forslaget svarer til nr. 3«
      (subject, isUnclear) = (nil, true)
    }
    if words.speakOfDraft, !words.areOfAnotherText { isUnclear = true }
    if subject == .bill, words.followOtherBill, link == nil || link == .ofOneSentence {
      (subject, isUnclear) = (.other, true)
    }
  }

  /// Whether each of the numre is that of an instruction in `section` which is about a § that the sentence names right before or behind:
  /// `ophævelsen af § 9, jf. nr. 5`, `bådlovens § 9, som ophævet ved § 1, nr. 5`. Not where the text that they stand under, or the instruction itself, has a nummer of that number.
  private func areAboutNamedSections(_ bill: Bill, _ section: Int, _ instruction: Int?) -> Bool {
    let nodes = document.tree.nodes
    func isNear(_ index: Int) -> Bool {
      let (start, end) = (all[min(index, own.lowerBound)].range.end, all[max(index, own.lowerBound)].range.start)
      return all[index].node == all[own.lowerBound].node && all[index].chain.deepest == .section
        && !Sentences(ByteRange(start, max(start, end)), in: document.source.bytes).areSeveral
    }
    let before = own.lowerBound > 0 ? all.list(around: own.lowerBound - 1) : 0..<0
    let end = bareStart.upperBound
    let behind = end < own.upperBound ? end..<own.upperBound : end < all.count ? all.list(around: end) : 0..<0
    let named = (Array(before) + Array(behind)).filter(isNear).map { all[$0].chain[.section] }
    let counted = bill.instructions(of: section)
    return !named.isEmpty
      && bareStart.allSatisfy { index in
        let number = all[index].chain[.item]
        guard let own = counted.first(where: { nodes[$0].number.isSame(as: number) }) else { return false }
        return ![own, instruction ?? own].contains { bill.names(item: number, in: $0) }
          && named.contains { bill.changes(section: $0, in: own) }
      }
  }

  /// Whether what would be the name of an act is the bill: `i lovforslaget foreslås det i § 1, nr. 2`.
  private static func namesBill(_ owner: ReferenceOwner, _ document: Document) -> Bool {
    owner.kind == .named && document.source.begins(with: "lovforslaget ", at: owner.name.start)
  }

  /// Tells whether a list like `§ 1, nr. 2`, which can be of the act in force as well, is of the bill, by what the instructions are about.
  private mutating func tellByInstructions(_ words: RemarkWords, _ bill: Bill, _ beside: RemarkMention?) {
    if words.areOfAnotherLaw { return }
    if words.areWhatChangeFollowsFrom {
      subject = .bill
      return
    }
    let first = all[own.lowerBound]
    // »lovforslagets § 1, nr. 3, og efter § 1, nr. 4«
    let goesOn = beside.map {
      $0.namedSection(in: bill) == bill.section(first.chain[.section]) && $0.isOfOneSentence(with: first, document)
    }
    // »ændringen i § 1, nr. 3« is one of the bill where § 1 of no act is changed.
    if words.leadToOwnRemarks
      || (words.leadToChange || words.leadToProposal || words.areInHeading || goesOn ?? false)
        && !bill.changes(section: first.chain[.section])
    {
      subject = .bill
    } else {
      isUnclear = !words.followsOtherAct
    }
  }

  /// The same of numre alone, `nr. 3`, where the remark is on `instruction` or instructions have been named `beside` them.
  private mutating func tellBare(_ words: RemarkWords, _ bill: Bill, _ instruction: Int?, _ beside: RemarkMention?) {
    guard let instruction else {
      // »Lovforslagets § 1, nr. 3, er nyt. Det samme gælder nr. 5.«
      guard let beside, !words.nameProvision, beside.itemsChanged(of: self, in: bill) == 0 else { return }
      (section, isUnclear) = (beside.namedSection(in: bill), true)
      return
    }
    if own.allSatisfy({ bill.names(item: all[$0].chain[.item], in: instruction) }) { return }
    // »…, og at § 9 ophæves, jf. nr. 5«
    if words.nameProvision {
      // »§ 7, nr. 5, ophæves, og nr. 6 bliver nr. 5« are numre of § 7.
      let mayCount = words.leadAside || own.lowerBound > 0 && all[own.lowerBound - 1].chain.deepest == .section
      isUnclear =
        words.leadAside && words.propose
        || mayCount && (beside?.isOfOneSentence(with: all[own.lowerBound], document) ?? false)
      return
    }
    let number = bill.document.tree.nodes[instruction].number
    let isNamed = { [own, all] (number: ProvisionNumber) in own.contains { all[$0].chain.holds(item: number) } }
    // »Det foreslås i nr. 3« under »Til nr. 3«
    let isOther = isNamed(number) ? namesOtherItem(isNamed) : namesOtherItems
    if words.leadToChange && !isOther || isNamed(number) && words.areFirst && !namesOtherItems {
      subject = .bill
    } else if isNamed(number) {
      isUnclear = words.leadAway || words.leadToChange || words.areFirst || !namesOtherItems
    } else {
      // »Se nr. 3«, where others have been named in sentences before, and what no provision has been named for.
      isUnclear =
        words.leadAway || words.leadToChange
        || !words.speakOfRule && !words.areLabel
          && (beside?.isLastProvision(before: own.lowerBound, in: bill) ?? !followsOtherProvision)
    }
  }

  /// Whether `first` goes on with the numre of the bill that `previous` names: the act it would be of is named before that.
  private func goesOn(with previous: RemarkMention?, _ first: Reference) -> Bool {
    guard let previous, previous.subject == .bill, first.first != .section else { return false }
    return first.owner.name.end <= all[previous.own.lowerBound].range.start
  }

  /// Whether a list that names no act is of the bill. `kind` is that of the section whose remark it stands in, `former` the list before
  /// it in the sentence.
  private func isOfBill(
    _ words: RemarkWords, _ kind: NodeKind?, _ bill: DocumentKind, goesOn former: RemarkMention?
  ) -> Bool {
    let first = all[own.lowerBound]
    // »Forslaget i § 1, nr. 3«, where instructions are counted under a section.
    if first.chain[.item] != .none, first.chain[.subsection] == .none, bill == .amendingAct, words.speakOfProposal {
      return true
    }
    if isOfInstruction, bill == .amendingAct, words.speakOfCommencement { return true }
    if first.chain[.section] != .none {
      // What a bill that amends proposes is a section of the act it amends. Under the heading of a section that amends nothing a § is one
      // of the bill, unless its sentence has cited others.
      return words.leadToConsequence && first.chain[.item] != .none && first.chain[.subsection] == .none
        || kind == .section && (words.speakOfBill || former?.subject != .other && !words.followsOtherAct)
        || words.pointAlong
        || bill == .act && kind != .amendingSection && (words.propose || former?.subject == .bill)
    }
    switch (kind, first.first) {
    case (.section, .subsection), (.section, .item), (.section, .sentence):
      return former.map { $0.subject == .bill && $0.namesNoSection } ?? true
    case (.amendingSection, .item):
      return words.pointAlong
        || !words.nameProvision && (words.areOfConsequence || words.leadToInstruction && !namesOtherItems)
    default: return false
    }
  }

  /// Whether the list is written as one of instructions, `§ 1, nr. 2`.
  private var isOfInstruction: Bool {
    let chain = all[own.lowerBound].chain
    return chain[.section] != .none && chain[.subsection] == .none && chain[.item] != .none
  }

  /// Whether the list names numre alone, `nr. 2 og 3`.
  private var isBare: Bool {
    let chain = all[own.lowerBound].chain
    return chain[.section] == .none && chain[.subsection] == .none && chain[.item] != .none
  }

  /// The numre of one section that the list begins with: `nr. 5` of `nr. 5, og § 10`.
  private var bareStart: Range<Int> {
    let section = all[own.lowerBound].chain[.section]
    return own.lowerBound..<(own.first { !all[$0].chain[.section].isSame(as: section) } ?? own.upperBound)
  }

  /// Whether the list names instructions of the bill.
  var isOfInstructionsOfBill: Bool { subject == .bill && (isBare || isOfInstruction) }

  private var namesNoSection: Bool { all[own.lowerBound].chain[.section] == .none }

  /// Whether the paragraph speaks of the numre of a provision, too.
  private var namesOtherItems: Bool { namesOtherItem { _ in true } }

  /// Whether the paragraph speaks of a nummer of a provision that is wanted, too.
  private func namesOtherItem(_ isWanted: (ProvisionNumber) -> Bool) -> Bool {
    let node = all[own.lowerBound].node
    func isOther(_ index: Int) -> Bool {
      let chain = all[index].chain
      return chain[.item] != .none && isWanted(chain[.item])
        && (chain[.section] != .none || chain[.subsection] != .none) && !saysBill(index)
    }
    return all[..<own.lowerBound].indices.reversed().prefix { all[$0].node == node }.contains(where: isOther)
      || all[own.upperBound...].indices.prefix { all[$0].node == node }.contains(where: isOther)
  }

  /// Whether the paragraph has named a section or a stykke before that is not of the bill.
  private var followsOtherProvision: Bool {
    let node = all[own.lowerBound].node
    return all[..<own.lowerBound].indices.reversed().prefix { all[$0].node == node }.contains { index in
      (all[index].chain[.section] != .none || all[index].chain[.subsection] != .none) && !saysBill(index)
    }
  }

  /// Whether the words around the list that the mention with index `index` is in say that it is of the bill.
  private func saysBill(_ index: Int) -> Bool {
    let first = all[all.list(around: index).lowerBound]
    let words = RemarkWords(before: first.range.start, after: all[index].range.end, in: document)
    return words.nameBill && !words.nameAnotherBill
  }

  /// The first mention of the list that is of a named act: `lovforslagets § 2 og § 14, stk. 2, i lov om fyr`.
  private var startOfOtherAct: Int {
    guard let last = own.last, all[last].owner.kind == .named, all[last].owner.name.start > all[last].range.end,
      all[last].owner.name.start > all[own.lowerBound].range.end
    else { return own.upperBound }
    return own.dropFirst().last { !all[$0].flags.isDisjoint(with: [.singleSign, .doubleSign]) } ?? own.upperBound
  }

  // MARK: What goes together

  /// The section of the bill that numre which go on with the list are of.
  private func namedSection(in bill: Bill) -> Int? {
    let named = all[own.upperBound - 1].chain[.section]
    return named == .none ? section : bill.section(named)
  }

  /// Whether the list ends with what is of the bill, and the mentions between it and the one with index `next` are of no other section or
  /// stykke.
  private func isLastProvision(before next: Int, in bill: Bill) -> Bool {
    if all[own.upperBound - 1].chain[.section] != .none, namedSection(in: bill) == nil { return false }
    return all[own.upperBound..<next].allSatisfy { $0.chain[.section] == .none && $0.chain[.subsection] == .none }
  }

  private func isOfOneSentence(with next: Reference, _ document: Document) -> Bool {
    !Sentences(ByteRange(end, max(end, next.range.start)), in: document.source.bytes).areSeveral
  }

  /// How many mentions of `other` name a nummer that one of the instructions which the list names speaks of.
  private func itemsChanged(of other: RemarkMention, in bill: Bill) -> Int {
    guard let section = namedSection(in: bill) else { return 0 }
    let named = bill.instructions(of: section).filter { instruction in
      own.contains { all[$0].chain.holds(item: bill.document.tree.nodes[instruction].number) }
    }
    return other.own.count { index in
      named.contains { bill.names(item: all[index].chain[.item], in: $0) }
    }
  }

  /// How a list hangs together with the one before it.
  private enum Link {
    /// By `, jf. `, ` og ` or the like alone.
    case joined
    /// By what the one before is about: `§ 1, nr. 2, om tilsyn og nr. 3`.
    case aligned
    /// They stand in one sentence.
    case ofOneSentence
  }

  private func link(to next: Reference, _ document: Document) -> Link? {
    guard end <= next.range.start else { return nil }
    let gap = ByteRange(end, next.range.start)
    let text = RemarkWords.text(in: gap, of: document.source)
    let words = RemarkWords.spaced(Self.withoutParentheses(text))
    // »lovforslagets § 1 (nr. 3)«
    if all[own.upperBound - 1].chain.deepest == .section, next.first == .item, text.filter({ !$0.isWhitespace }) == "("
    {
      return .joined
    }
    let isJoint = Self.joints.contains(words) || next.first != .section && Self.rangeJoints.contains(words)
    guard next.node == all[own.lowerBound].node else {
      // A line that was broken by hand may end in the joint.
      return isJoint && text.count(where: \.isNewline) == 1 ? .joined : nil
    }
    if isJoint { return .joined }
    if Sentences(gap, in: document.source.bytes).areSeveral { return nil }
    return isAligned(with: next, over: words) ? .aligned : .ofOneSentence
  }

  /// Whether `words` say what the list is about and lead on to a provision of the same rank.
  private func isAligned(with next: Reference, over words: String) -> Bool {
    let words = words.split { $0 == " " || $0 == "," }
    guard subject == .bill, let first = words.first, let last = words.last, words.count <= Self.longestSubject,
      ["om", "vedrørende"].contains(first), ["og", "samt", "eller"].contains(last),
      !words.contains(where: RemarkWords.namesAct)
    else { return false }
    return all[own.upperBound - 1].chain.deepest == next.chain.deepest
  }

  /// So many words tell what a provision is about.
  private static let longestSubject = 15

  private static let joints: Set<String> = [
    ", jf.", "jf.", ", jf. dog", "jf. dog", ", jf. også", ", og", "og", "eller", ", eller", "samt", ", samt", "og i",
    "og til", ", og i", ",", ", sammenholdt med", "sammenholdt med", "henholdsvis", ", henholdsvis", "herunder",
    ", herunder",
  ]
  /// What stands between the ends of a range; between sections it may be the way from one to the other.
  private static let rangeJoints: Set<String> = ["til", "til og med"]

  // MARK: Parentheses

  /// Whether a list at `start` stands in parentheses that open after this one.
  func opens(before start: Int, _ document: Document) -> Bool { depths(before: start, document).opened > 0 }

  /// Whether the parentheses it stands in are closed before `start`.
  func isClosed(before start: Int, _ document: Document) -> Bool { depths(before: start, document).closed > 0 }

  /// How many parentheses that stand open where it ends are closed before `start`, and how many that open after it are not.
  private func depths(before start: Int, _ document: Document) -> (closed: Int, opened: Int) {
    var (closed, opened) = (0, 0)
    for byte in document.source[ByteRange(end, max(end, start))] {
      if byte == 0x28 { opened += 1 }
      if byte == 0x29 { if opened > 0 { opened -= 1 } else { closed += 1 } }
    }
    return (closed, opened)
  }

  /// `text` without what stands in parentheses.
  private static func withoutParentheses(_ text: String) -> String {
    var depth = 0
    return String(
      text.filter { character in
        if character == "(" { depth += 1 }
        defer { if character == ")", depth > 0 { depth -= 1 } }
        return depth == 0
      })
  }
}

extension ReferenceChain {
  /// Whether the nummer `number` is the one it names, or among those from the one to the other.
  fileprivate func holds(item number: ProvisionNumber) -> Bool {
    guard rangeEnd != .none, rangeLevel == .item else { return self[.item].isSame(as: number) }
    return !(number < self[.item]) && !(rangeEnd < number)
  }
}

/// The words around a list of references in the remarks.
struct RemarkWords {
  /// The words of the sentence before it, in small letters.
  private let before: [Substring]
  /// What the last of them that tells speaks of; nil where none does.
  private let subject: RemarkMention.Subject?
  /// Whether they name another bill.
  private let namesOtherBill: Bool
  /// Whether the sentences before it in the paragraph have named another bill, so that `lovforslagets` may be that one's.
  let followOtherBill: Bool
  /// Whether the sentences before it in the paragraph have ended with another act.
  let followsOtherAct: Bool
  /// Whether the letters of an act stand right before it: `FAL § 4`.
  private let isAfterAbbreviation: Bool
  /// The text after it, in small letters with one space between words.
  private let after: String
  /// Whether nothing else stands on its line but `Til` or `Ad`.
  let areHeading: Bool
  /// Whether nothing else stands on its line, or a colon follows: `- nr. 2`, `Nr. 2: Lys.`
  let areLabel: Bool
  /// `2.1. Fyrets farve (§ 1, nr. 2)`: whether parentheses around it end a line that is counted.
  let areInHeading: Bool
  /// `udkastets § 2`: the bill, as it was sent out for comments, or something else that has been drafted.
  let speakOfDraft: Bool

  init(before start: Int, after end: Int, in document: Document) {
    let source = document.source
    let text = Self.text(in: ByteRange(max(0, start - Self.longestSentence), start), of: source)
    let isBeforeCapital = source[start].map { $0 >= 0x41 && $0 <= 0x5A } ?? false
    let sentence = Self.lastSentence(of: text, isBeforeCapital: isBeforeCapital)
    let words = Self.spaced(sentence).split(separator: " ")
    // »bemærkningerne til henholdsvis nr. 3 og nr. 5«
    before = Array(words[...(words.lastIndex { !Self.distributors.contains($0) } ?? -1)])
    after = Self.spaced(Self.text(in: ByteRange(end, min(end + Self.reach, source.count)), of: source))
    let former = Self.spaced(Self.paragraph(before: sentence.startIndex, of: text)).split(separator: " ")
    let isOfDrafters = (former + before).contains { word in Self.drafters.contains(where: word.hasPrefix) }
    namesOtherBill =
      Self.nameOtherBill(before) || Self.explainsAct(sentence) || before.last == Self.draft && isOfDrafters
    followOtherBill =
      before.last != Self.draft && !Self.turnToBill(before, after)
      && Self.nameOtherBill(former.suffix(from: Self.turn(in: former)))
    speakOfDraft = before.last == "udkastets" && !isOfDrafters
    followsOtherAct = Self.lastSubject(of: former) == .other && former.contains(where: Self.namesAct)
    isAfterAbbreviation = Self.isAbbreviatedAct(sentence)
    subject = Self.lastSubject(of: before)
    let line = source.lineContentRange(source.lineIndex(at: start))
    let opening = source.string(in: ByteRange(line.start, start)).lowercased().filter { !"#*_ \u{A0}\t".contains($0) }
    let closing = source.string(in: ByteRange(min(end, line.end), line.end)).drop { "*_:. \t".contains($0) }
    areLabel =
      ["", "-", "–"].contains(opening) && end <= line.end && (closing.isEmpty || source[end] == 0x3A)
    areInHeading =
      closing == ")" && opening.contains("(") && opening.prefixMatch(of: /\d+\./) != nil
    areHeading = ["til", "ad"].contains(opening) && (closing.isEmpty || closing.first == "(")
  }

  // MARK: The bill

  /// `lovforslagets § 2`, `§ 2 i lovforslaget`
  var nameBill: Bool {
    if let last = before.last, Self.genitives.contains(last) { return true }
    return Self.inBill.contains { rest.hasPrefix($0) && !rest.dropFirst($0.count).hasPrefix(" om ") }
  }

  private static let genitives: Set<Substring> = [
    "lovforslagets", "lovforslags", "forslagets", "forslags", "lovforslaget", draft,
  ]
  /// What a bill that has been sent out for comments calls itself; what a committee has drafted may be called so, too.
  private static let draft: Substring = "lovudkastets"
  private static let drafters = ["udvalg", "betænkning", "kommission", "arbejdsgruppe"]

  /// `det tidligere lovforslags § 2`, `lovforslagets § 2, jf. Folketingstidende …`, and `lovforslagets § 2` after `L 52` in the
  /// same sentence or right after `ved lov nr. 77 af …`
  var nameAnotherBill: Bool {
    if Self.otherBill.contains(where: rest.hasPrefix) || rest.hasPrefix("l ") && Self.isNumbered(rest.dropFirst(2)) {
      return true
    }
    let phrase = before.suffix(Self.longestNounPhrase + 1).dropLast()
    if before.last.map({ Self.genitives.contains($0) }) ?? false, phrase.contains(where: Self.ofOtherBill.contains) {
      return true
    }
    return namesOtherBill
  }

  private static let otherBill = [
    "jf. folketingstidende", "folketingstidende", "jf. l ", "i l ", "i lovforslag nr", "i lovforslag l ",
  ]
  private static let ofOtherBill: Set<Substring> = ["tidligere", "samtidig", "samtidigt", "andet", "oprindelige"]

  /// Whether `sentence` ends as `ved lov nr. 77 af 2. februar 2021 (lovforslagets` does: the bill that act has been.
  private static func explainsAct(_ sentence: Substring) -> Bool {
    guard let sign = sentence.lastIndex(of: "("),
      genitives.contains(spaced(sentence[sentence.index(after: sign)...])[...])
    else { return false }
    let words = spaced(sentence[..<sign]).split(separator: " ").suffix(longestCitation)
    return zip(words, words.dropFirst()).contains { $0 == "lov" && $1 == "nr." }
  }

  /// So many words has `lov nr. 77 af 2. februar 2021`.
  private static let longestCitation = 7

  /// Whether `words` name a bill by its number in Folketinget.
  private static func nameOtherBill(_ words: some Collection<Substring>) -> Bool {
    let words = Array(words)
    for (place, word) in words.enumerated().reversed() {
      if thisBill.contains(word) { return false }
      if bare(word) == "folketingstidende" { return true }
      guard place + 1 < words.count, isNumbered(words[place + 1]) else { continue }
      if word == "l" || word == "nr." && place > 0 && bare(words[place - 1]) == "lovforslag" { return true }
    }
    return false
  }

  /// Whether a sentence goes over to the bill after one on another: `det foreslås i lovforslagets § 1`, `der henvises til lovforslagets § 1 og
  /// bemærkningerne hertil`.
  private static func turnToBill(_ before: [Substring], _ after: String) -> Bool {
    if before.contains(where: { bare($0) == "foreslås" }) { return true }
    if before.dropLast().last.map(thisBill.contains) ?? false, before.last == "lovforslags" { return true }
    let rest = after.drop { $0 == "," || $0 == " " }
    return rest.hasPrefix("foreslås")
      || before.contains("henvises") && (rest.hasPrefix("foreslå") || ownRemarks.contains(where: rest.hasPrefix))
  }

  private static let thisBill: Set<Substring> = ["dette", "nærværende", "foreliggende"]

  /// Where the words after the last that go over to the bill begin.
  private static func turn(in words: [Substring]) -> Int {
    let last = words.indices.last { place in
      bare(words[place]) == "foreslås"
        || place > 0 && bare(words[place]) == "hertil" && words[place - 1] == "bemærkningerne"
    }
    return last.map { $0 + 1 } ?? 0
  }

  private static let ownRemarks = ["og bemærkningerne ", "samt bemærkningerne ", "med tilhørende bemærkninger"]

  private static func isNumbered(_ word: Substring) -> Bool { word.first?.isNumber ?? false }

  private static let inBill = [
    "i lovforslaget", "i forslaget", "i dette lovforslag", "i nærværende lovforslag", "i det foreliggende lovforslag",
  ]

  /// The section of `nr. 2 i lovforslagets § 1`; nil where none is named so.
  var sectionOfBill: ProvisionNumber? {
    let following = rest.split(separator: " ").prefix(4)
    guard following.prefix(3).elementsEqual(["i", "lovforslagets", "§"]), let number = following.last,
      let value = UInt32(number.prefix(while: \.isNumber)), !nameAnotherBill
    else { return nil }
    return ProvisionNumber(value: value)
  }

  /// The section of `ændringsnummer 2 i § 1` and `ændringsnummer 2 til lovforslagets § 1`; nil where none is named so.
  var sectionOfInstruction: ProvisionNumber? {
    let words = rest.split(separator: " ").prefix(6)
    guard let link = words.first, ["i", "til", "under"].contains(link), let sign = words.firstIndex(of: "§"),
      words[1..<sign].allSatisfy({ Self.genitives.contains($0) || Self.thisBill.contains($0) }),
      let number = words.dropFirst(sign + 1).first, let value = UInt32(number.prefix(while: \.isNumber)),
      // »§ 5 a«
      !number.allSatisfy(\.isNumber)
        || words.dropFirst(sign + 2).first.map({ Self.bare($0).count != 1 || $0 == "i" }) ?? true
    else { return nil }
    return ProvisionNumber(value: value)
  }

  /// `ændringsnummer 3 i lov nr. 55 af …`, `ændringsnummer 3 i § 1 i fyrloven`, `ændringsnummer 3 i fyrlovforslaget`
  var areOfInstructionElsewhere: Bool {
    if Self.inBill.contains(where: rest.hasPrefix) { return false }
    var words = rest.split(separator: " ")[...]
    if sectionOfInstruction != nil { words = words.drop { $0 != "§" }.dropFirst(2) }
    guard words.first == "i" else { return false }
    let noun = words.dropFirst().prefix { $0 == Self.bare($0) }.count + 2
    return words.dropFirst().prefix(min(noun, Self.longestNounPhrase)).contains { word in
      let word = Self.bare(word)
      return Self.namesAct(word) || Self.ofOtherBill.contains(word)
        || word.contains("lovforslag") && !word.hasPrefix("lovforslag")
    }
  }

  /// Whether a place is named right behind: `i § 7`; but `i lovforslaget` is the bill itself.
  var goOnWithPlace: Bool { rest.hasPrefix("i ") && !Self.inBill.contains(where: rest.hasPrefix) }

  /// `ændringsnummer 2 i` § 1, `ændringsnumrene 2 og 3 til` § 1
  var followInstruction: Bool {
    guard let last = before.last, ["i", "til", "under"].contains(last),
      let noun = before.dropLast().last(where: { !Self.isNumbered($0) && $0 != "og" })
    else { return false }
    return noun.hasPrefix("ændringsnum") || noun == "ændringsnr."
  }

  /// `bemærkningerne til § 2`, `som nævnt under § 2`, but not those to another bill.
  var leadToRemarks: Bool {
    guard ["til", "under"].contains(before.last),
      let noun = before.dropLast().last(where: { !Self.along.contains(String($0)) }),
      ["bemærkningerne", "bemærkningen", "bemærkninger"].contains(noun)
        || before.last == "under" && Self.mentioned.contains(noun)
    else { return false }
    return !rest.hasPrefix("i ")
  }

  /// `§ 2 nedenfor`
  var pointAlong: Bool { Self.along.contains { rest.hasPrefix($0) } }

  private static let along = ["nedenfor", "ovenfor"]

  /// `det foreslås i § 2`, `den foreslåede ordning, jf. § 2`, `i § 2 foreslås`
  var propose: Bool {
    rest.hasPrefix("foreslås") || before.contains { Self.proposals.contains(Self.bare($0)) }
  }

  private static let proposals: Set<Substring> = [
    "foreslås", "foreslåede", "foreslået", "forslaget", "lovforslaget", "videreføres", "overføres",
  ]

  /// `forslagene i nr. 2 og 3`, `den under nr. 2 foreslåede`, `forslaget (§ 1, nr. 2)`, `med § 1, nr. 2, foreslås`
  var speakOfProposal: Bool {
    guard let last = before.last else { return false }
    let noun = before.dropLast().last
    return ["forslaget", "forslagene"].contains(noun) && ["i", "under"].contains(last) || last == "forslaget"
      || last == "under" && rest.hasPrefix("foreslå")
      || last == "i" && ["den", "det", "de"].contains(noun) && rest.hasPrefix("foreslåede")
      || ["med", "ved"].contains(last) && rest.hasPrefix("foreslås")
  }

  /// `at § 1, nr. 2, skal træde i kraft`
  var speakOfCommencement: Bool { Self.commencement.contains(where: rest.hasPrefix) }

  private static let commencement = [
    "træder i kraft", "træder først i kraft", "skal træde i kraft", "har virkning", "skal have virkning",
    "får virkning",
  ]

  /// Whether no other words of the sentence stand before it.
  var areFirst: Bool { before.isEmpty }

  /// `§ 1, nr. 2, og bemærkningerne hertil`
  var leadToOwnRemarks: Bool { Self.ownRemarks.contains(where: rest.hasPrefix) }

  /// `det foreslås i § 1, nr. 2`, `i § 1, nr. 2, foreslås det`, `ændringen i § 1, nr. 2`, `en følge af § 1, nr. 2`
  var leadToChange: Bool {
    Self.leadsToChange.contains { before.suffix(2).elementsEqual($0) }
      || before.last == "i" && rest.hasPrefix("foreslå")
  }

  private static let leadsToChange: [[Substring]] =
    consequences + [
      ["foreslås", "i"], ["foreslås", "ved"], ["foreslås", "med"], ["foreslås", "under"], ["ændringen", "i"],
      ["ændringerne", "i"], ["ændring", "i"], ["ændringer", "i"], ["ændringen", "under"],
    ]

  /// `forslaget til § 1, nr. 2`, `forslaget, jf. § 1, nr. 2`, `forslaget til § 5 a i § 1, nr. 2`
  var leadToProposal: Bool {
    guard let last = before.last else { return false }
    let former = before.dropLast()
    if last == "jf." { return former.last.map { Self.proposed.contains(Self.bare($0)) } ?? false }
    let phrase =
      last == "i" ? former[..<(former.lastIndex { !Self.isOfCitation($0) }.map { $0 + 1 } ?? 0)] : before[...]
    return phrase.last == "til" && phrase.dropLast().last.map { Self.proposed.contains($0) } ?? false
  }

  private static let proposed: Set<Substring> = ["forslaget", "forslagene", "lovforslaget"]

  /// Whether a word is one of `§ 5 a, stk. 2`.
  private static func isOfCitation(_ word: Substring) -> Bool {
    isNumbered(word) || ["§", "§§", "stk.", "nr.", "og"].contains(word) || bare(word).count == 1 && word != "i"
  }

  /// `ændringen følger af § 1, nr. 4`, `ændringen er en følge af § 1, nr. 4`: what brings about a change is one, too.
  var areWhatChangeFollowsFrom: Bool {
    before.suffix(3).elementsEqual(["ændringen", "følger", "af"])
      || before.first == "ændringen" && Self.consequences.prefix(2).contains { before.suffix(2).elementsEqual($0) }
  }

  /// `ændringen er en konsekvens af nr. 4`
  var areOfConsequence: Bool {
    Self.consequences.contains { before.suffix(2).elementsEqual($0) }
      && before.contains { word in Self.changes.contains(where: word.hasPrefix) }
  }

  private static let consequences: [[Substring]] = [["følge", "af"], ["konsekvens", "af"], ["sammenhæng", "med"]]
  private static let changes = ["ændring", "konsekvensændring", "ophævelse", "forslag"]

  /// `se nr. 4`, `der henvises til nr. 4`, `om nr. 4 henvises`, which is more than `jf. nr. 4`
  var leadAway: Bool {
    leadToInstruction && before.last != "jf."
      || before.last.map { ["om", "vedrørende"].contains($0) } ?? false && rest.hasPrefix("henvises")
  }

  /// `konsekvensændring som følge af § 1, nr. 4`
  var leadToConsequence: Bool {
    ["af", "jf."].contains(before.last) && before.contains { Self.bare($0) == "konsekvensændring" }
  }

  /// `jf. nr. 2`, `se nr. 2`
  var leadAside: Bool { ["jf.", "se"].contains(before.last) }

  /// `§ 5, som indsat ved`
  var leadToGiver: Bool { before.last == "ved" }

  /// `jf. nr. 2`, `ændringen i nr. 2`
  var leadToInstruction: Bool {
    leadAside || Self.leadsToInstruction.contains { before.suffix(2).elementsEqual($0) }
  }

  private static let leadsToInstruction: [[Substring]] = [
    ["jf.", "også"], ["fremgår", "af"], ["ændringen", "i"], ["ændringerne", "i"], ["ændringen", "under"],
    ["sammenhæng", "med"],
    ["sammen", "med"],
    ["følge", "af"], ["konsekvens", "af"], ["henvises", "til"], ["ovenfor", "under"], ["nedenfor", "under"],
    ["ændring", "i"], ["ændringer", "i"], ["foreslåede", "i"], ["affattelse", "i"], ["affattelsen", "i"],
  ]

  // MARK: Other texts

  /// Whether what the sentence has spoken of last is the law in force or another act.
  var speakOfAnotherText: Bool { subject == .other }

  /// `svarer til § 2`, `§ 2 i den hidtidige lov`, `§ 2, som affattet ved …`
  var areOfAnotherText: Bool {
    nameAnotherBill || speakOfAnotherAct || isAfterAbbreviation || areAlike
      || Self.versions.contains(where: rest.hasPrefix)
  }

  /// `svarer til § 2`
  var areAlike: Bool { Self.alike.contains { before.suffix(2).elementsEqual($0) } }

  /// `det foreslås at ophæve reglen (§ 1, nr. 2)`: what the bill does to the law in force is named last, but with a proposal.
  var proposeToTakeOver: Bool {
    before.contains { Self.bare($0) == "foreslås" } && before.contains { Self.takingOver.contains(Self.bare($0)) }
  }

  /// `§ 1, nr. 2, i den foreslåede lov`
  var areOfAnotherLaw: Bool { rest.hasPrefix("i den ") }

  /// Whether what the sentence has spoken of last is the bill.
  var speakOfBill: Bool { subject == .bill }

  /// `bestemmelsen i nr. 2`: one of the list in a provision.
  var speakOfRule: Bool {
    before.last == "i" && before.dropLast().last.map { Self.rules.contains($0) } ?? false
  }

  private static let rules: Set<Substring> = [
    "bestemmelsen", "bestemmelserne", "reglen", "reglerne", "kravet", "kravene", "betingelsen", "betingelserne",
  ]

  /// Whether the sentence has cited a provision, or the law in force, whose numre may be meant.
  var nameProvision: Bool { before.contains { $0.contains("§") || $0 == "stk." || Self.inForce.contains($0) } }

  private static let versions = ["som affattet ved", "som ændret ved", "som indsat ved", "som ophævet ved"]
  private static let alike: [[Substring]] = [
    ["svarer", "til"], ["svarende", "til"], ["videreførelse", "af"], ["stedet", "for"],
  ]

  /// `§ 2 i den svenske fyrlov.`
  private var speakOfAnotherAct: Bool {
    let following = rest.split(separator: " ").prefix(5)
    guard following.first == "i" else { return false }
    for word in following {
      let bare = Self.bare(word)
      if Self.inForce.contains(bare) || Self.former.contains(bare) || Self.namesAct(bare) { return true }
      if Self.ofOtherBill.contains(bare) { return true }
      if bare != word { return false }
    }
    return false
  }

  /// What the last of `words` that tells speaks of: the bill, or the law in force and other acts.
  private static func lastSubject(of words: [Substring]) -> RemarkMention.Subject? {
    for (distance, word) in words.reversed().enumerated() {
      let word = bare(word)
      if ofBill.contains(word) { return .bill }
      if word == "loven", words.suffix(distance).first == "om" { return .other }
      let others = words.dropLast(distance + 1)
      if inForce.contains(word), !(others.last?.hasPrefix("gør") ?? false) { return .other }
      if takingOver.contains(word) { return .other }
      if namesAct(word), !isOfNoAct(others.last, words.suffix(distance).first, word) { return .other }
      if former.contains(word), distance < longestNounPhrase,
        !(words.suffix(distance).first.map { mentioned.contains($0) } ?? false)
      {
        return .other
      }
    }
    return nil
  }

  /// `straffeloven`, `havnebekendtgørelse`, `den svenske fyrlov`, `direktivet`; `loven` alone may be the bill's own.
  static func namesAct(_ word: Substring) -> Bool {
    if word == "loven" || word == "lovens" || word == draft || word.hasSuffix("orlov") { return false }
    return acts.contains(where: word.hasSuffix)
  }

  private static let acts = [
    "lov", "loven", "lovs", "lovens", "lovgivning", "lovgivningen", "bekendtgørelse", "bekendtgørelsen",
    "bekendtgørelsens", "anordning", "anordningen", "anordningens", "direktiv", "direktivet", "direktivets",
    "forordning", "forordningen", "forordningens", "konvention", "konventionen", "konventionens", "cirkulære",
    "cirkulæret", "udkast", "udkasts", "udkastets",
  ]

  /// Whether `word` between `former` and `next` is no certain act: `denne lov`, `ved bekendtgørelse`, but `en bekendtgørelse om …`.
  private static func isOfNoAct(_ former: Substring?, _ next: Substring?, _ word: Substring) -> Bool {
    guard ["lov", "bekendtgørelse"].contains(word), let former, next != "nr.", next != "om" else { return false }
    return ["denne", "ved", "ny", "en", "foreslåede"].contains(former)
  }

  /// `word` without the signs around it.
  private static func bare(_ word: Substring) -> Substring {
    let start = word.drop { $0.isPunctuation }
    guard let last = start.lastIndex(where: { !$0.isPunctuation }) else { return start.prefix(0) }
    return start[...last]
  }

  private static let inForce: Set<Substring> = [
    "gældende", "nugældende", "dagældende", "hidtidige", "hidtidig", "hidtil", "nuværende",
  ]
  private static let former: Set<Substring> = ["tidligere", "eksisterende"]
  private static let mentioned: Set<Substring> = [
    "nævnt", "nævnte", "anført", "anførte", "omtalt", "omtalte", "beskrevet", "beskrevne",
  ]
  /// What the bill does to provisions in force, whose numbers follow.
  private static let takingOver: Set<Substring> = [
    "videreføre", "viderefører", "erstatte", "erstatter", "afløse", "afløser", "ophæve", "ophæver", "nyaffatte",
  ]
  /// Words that the sentence goes over to the bill with.
  private static let ofBill: Set<Substring> = proposals.union([
    "lovforslagets", "forslagets", "videreført", "overført", "flyttes", "flyttet", "erstattes", "afløses", "ændres",
    "fremover",
  ])
  /// So many words stand between `tidligere` and the number of what has been so: `bestemmelse i`.
  private static let longestNounPhrase = 3

  // MARK: Reading

  /// The text after the list, without a comma or a space before it.
  private var rest: Substring { after.drop { $0 == "," || $0 == " " } }

  /// So many bytes after the list are looked at.
  private static let reach = 200
  /// So many bytes of the sentence before it are looked at.
  private static let longestSentence = 600

  /// Words that lead to a list without telling what it is of.
  private static let distributors: Set<Substring> = ["henholdsvis", "både", "enten"]

  /// What stands in `range`, with the words whole that a line or a soft hyphen parts.
  static func text(in range: ByteRange, of source: SourceText) -> String {
    let words = String(decoding: PartedWord.whole(Array(source[range])), as: UTF8.self)
    return String(String.UnicodeScalarView(words.unicodeScalars.filter { $0.properties.generalCategory != .format }))
  }

  /// `text` in small letters, with one space between words and none around them.
  static func spaced(_ text: some StringProtocol) -> String {
    text.lowercased().split { $0.isWhitespace || $0 == "(" || $0 == "*" }.joined(separator: " ")
  }

  /// Whether `text` ends in letters that stand for an act, `RPL`, and is not all in capitals.
  private static func isAbbreviatedAct(_ text: Substring) -> Bool {
    guard let last = text.split(whereSeparator: \.isWhitespace).last, (2...6).contains(last.count) else { return false }
    return last.allSatisfy { $0.isLetter && $0.isUppercase } && !noActs.contains(last.lowercased())
  }

  private static let noActs: Set<String> = ["til", "ad", "og", "eller", "efter", "se", "jf", "af", "under", "ved"]

  /// The end of `text` up to `end`, from where its paragraph begins: after an empty line, or a line that ends with a sentence.
  private static func paragraph(before end: String.Index, of text: String) -> Substring {
    let lines = text[..<end].split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    guard let last = lines.last, !last.isEmpty else { return "" }
    let before = lines.dropLast().reversed().prefix { line in line.last.map { !".:".contains($0) } ?? false }
    return text[(before.last ?? last).startIndex..<end]
  }

  /// What of `text` belongs to its last sentence; a line may end in mid-sentence.
  private static func lastSentence(of text: String, isBeforeCapital: Bool) -> Substring {
    var start = text.startIndex
    var (last, isAfterStop): (Character, Bool) = (" ", false)
    var word = text.startIndex
    for index in text.indices {
      let character = text[index]
      if character.isWhitespace {
        if !last.isWhitespace { isAfterStop = last == "." && !isAbbreviation(text[word..<index]) }
        if character.isNewline, last.isNewline { start = index }
      } else if last.isWhitespace {
        word = index
        let isCapital = character.isUppercase || character == "§" && isAfterStop
        let beginsLine = text[..<index].last?.isNewline ?? false
        if isCapital && (isAfterStop || beginsLine) || beginsLine && isAfterStop { start = index }
      }
      last = character
    }
    // »… er ny. § 3 om blink gælder«: the sentence begins with the list itself.
    let isWhole = isAfterStop && last.isWhitespace || isBeforeCapital && last.isNewline
    return isWhole ? text[text.endIndex...] : text[start...]
  }

  /// Whether the word with its stop ends no sentence: `jf.`, `stk.`
  private static func isAbbreviation(_ word: Substring) -> Bool {
    ["jf.", "stk.", "nr.", "pkt.", "kap.", "litra.", "m.v.", "bl.a.", "f.eks.", "ca."].contains(word.lowercased())
  }
}
