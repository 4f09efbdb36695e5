import Analysis
import StatuteModel
import StatuteSyntax
import StatuteText

/// The rule that what a reference points at is there.
enum MissingTarget {
  /// En henvisning peger på noget, der ikke findes.
  ///
  /// Reglen slår hver henvisning op i teksten selv: paragraf, stykke, nummer, litra, punktum, kapitel, afsnit og bilag.
  /// Beskeden siger, hvad der blev ledt efter, og hvad der står i stedet. Punktummer tælles forfra i hvert nummer og
  /// litra. Henvisninger til andre love melder reglen ikke, og heller ikke dem, der står i noter og i gengivne
  /// ikrafttrædelsesbestemmelser. I love i kraft vejer det mindre, når en række blot går ud over det sidste stykke,
  /// når det er et punktum, der mangler, eller når listens egne numre er i uorden (advarsel), og når henvisningen står i lovens egne overgangsbestemmelser, der
  /// taler om loven, som den var (oplysning).
  ///
  /// ## Hvorfor
  ///
  /// En henvisning, der ikke findes, er som regel glemt, da stykker eller paragraffer rykkede. Læseren kan ikke se, hvad
  /// der gælder.
  ///
  /// ## Kilde
  ///
  /// RF01-RF05. LK18 2.3.6.12: henvisninger i loven rettes, når bestemmelser flyttes eller ophæves.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om kolonihaver
  /// § 1. En kolonihave må kun bebos fra april til september, jf. dog § 2, stk. 3.
  /// § 2. Kommunalbestyrelsen kan give dispensation.
  /// Stk. 2. Dispensationen gælder i 2 år.
  /// ```
  ///
  /// ```lov
  /// Lov om kolonihaver
  /// § 1. En kolonihave må kun bebos fra april til september. Havens hus må højst være 50 m2, jf. dog § 4.
  /// § 2. § 1, 3. pkt., gælder ikke for redskabsskure.
  /// ```
  ///
  /// ## Rigtigt
  ///
  /// ```lov
  /// Lov om kolonihaver
  /// § 1. En kolonihave må kun bebos fra april til september, jf. dog § 2, stk. 2.
  /// § 2. Kommunalbestyrelsen kan i særlige tilfælde give tilladelse til beboelse om vinteren, jf. straffelovens § 299.
  /// Stk. 2. Tilladelsen gælder i 2 år.
  /// ```
  ///
  /// ## English
  ///
  /// A reference points at something that does not exist. Every reference is looked up in the text: section, subsection,
  /// item, point, sentence, chapter, part and annex. References to other acts are not reported. In law in force a range that
  /// merely runs past the last provision, or a missing sentence, is a warning, and what stands in the act's own
  /// transition is information.
  static let rule = Rule(
    "reference/missing-target", catalogue: ["RF01", "RF02", "RF03", "RF04", "RF05"], severity: .error)

  /// Reports the reference with index `index`, which was found to be missing; of a list that lacks one and the same
  /// provision only the first mention.
  static func check(
    _ index: Int, _ references: DocumentReferences, _ document: Document, _ transition: inout Transition,
    _ members: inout KnownMembers, _ report: inout Report
  ) {
    let reference = references.all[index]
    let resolution = references.resolutions[index]
    guard let level = resolution.missingLevel, !isExcused(reference, level, document),
      !repeatsEarlier(index, references),
      !OtherTexts.isNamedBefore(index, references, document.source.bytes),
      !OtherTexts.isNamedAhead(reference, document.source.bytes)
    else { return }
    let rule =
      MissingInstruction.isAbout(level, in: resolution.searched, document.tree) ? MissingInstruction.rule : Self.rule
    guard report.hasRoom(for: rule) else {
      return report.add(rule, at: reference.range, node: reference.node, .countedOnly)
    }
    let search = Search(document, reference, resolution, level, &members)
    guard !search.wasMisread else { return }
    report.add(
      rule, at: reference.range, node: reference.node, severity: severity(search, &transition),
      .missing(search), related: search.related, fixes: search.fixes(besides: others(in: index, references, level)))
  }

  /// The numbers on `level` of the other mentions in the list that the mention `index` is one of.
  private static func others(
    in index: Int, _ references: DocumentReferences, _ level: ReferenceLevel
  ) -> [ProvisionNumber] {
    let group = references.all[index].group
    let near = max(0, index - mostMentions)..<min(references.all.count, index + mostMentions)
    return near.filter { $0 != index && references.all[$0].group == group }.map { references.all[$0].chain[level] }
  }

  /// Notes, appended provisions, the act's opening and what gives the version of a text speak of the act as it was; an
  /// annex speaks of the annexes of other acts, and counts in ways of its own below its sections.
  private static func isExcused(_ reference: Reference, _ level: ReferenceLevel, _ document: Document) -> Bool {
    if reference.flags.contains(.givenVersion) || document.tree.tellsOfHistory(reference.node) { return true }
    return level != .section && document.enclosing(.annex, of: reference.node) != nil
  }

  /// In law in force a range that runs past the last provision still has a meaning, sentences were once counted by
  /// somebody else, a number in a list whose own numbers are in disorder is not to blame, and transition is history.
  private static func severity(_ search: Search, _ transition: inout Transition) -> Severity? {
    if transition.holds(search.reference.node) { return .information }
    guard transition.isInForce else { return nil }
    let isPartlyThere = search.reference.chain.rangeEnd != .none && !search.resolution.targets.isEmpty
    let isExcused = isPartlyThere || search.level == .sentence || search.members.areInDisorder
    return isExcused ? .warning : nil
  }

  private static func repeatsEarlier(_ index: Int, _ references: DocumentReferences) -> Bool {
    let resolution = references.resolutions[index]
    var earlier = index - 1
    while earlier >= max(0, index - mostMentions), references.all[earlier].group == references.all[index].group {
      let other = references.resolutions[earlier]
      if other.status == .missing, other.missingLevel == resolution.missingLevel, other.searched == resolution.searched,
        other.missingNumber == resolution.missingNumber
      {
        return true
      }
      earlier -= 1
    }
    return false
  }

  /// How many mentions back the same provision is looked for.
  private static let mostMentions = 200

  /// What was looked for and what is there.
  fileprivate struct Search {
    let document: Document
    let reference: Reference
    let resolution: Resolution
    let level: ReferenceLevel
    let members: NumberedMembers

    /// The numbers of the document's notes; none where the number that is missing cannot end in the sign of one.
    private let notes: [UInt32]

    init(
      _ document: Document, _ reference: Reference, _ resolution: Resolution, _ level: ReferenceLevel,
      _ known: inout KnownMembers
    ) {
      (self.document, self.reference, self.resolution, self.level) = (document, reference, resolution, level)
      members = known.members(level, division: reference.chain.division, in: resolution.searched)
      notes = resolution.missingNumber.value < 10 ? [] : known.notes
    }

    /// The provision that was searched; nil for the act itself.
    var searched: Int? { level == .division || level == .section ? nil : resolution.searched }
    /// The citation of the provision that was searched.
    var place: String { searched.map(document.citation) ?? "" }
    /// The citation of what is missing, with the comma that closes it.
    var wanted: String {
      let own = level.citation(resolution.missingNumber, division: reference.chain.division)
      return place.isEmpty ? own : "\(place), \(own),"
    }
    var sentenceCount: Int { document.sentences(of: resolution.searched).count }

    var related: [(message: Message, range: ByteRange)] {
      guard let searched, document.tree.nodes.indices.contains(searched), searched > 0 else { return [] }
      let place = place
      return [
        (Message(da: "Her står \(place).", en: "\(place) stands here."), document.tree.nodes[searched].labelOrStart)
      ]
    }

    /// Whether the number may be read in another way, in which it is there.
    var wasMisread: Bool { endsInPreposition || endsInNoteSign || endsInLonelyMark || isLetteredItem }

    /// `efter stk. 12 i, at …`: the letter is the preposition.
    private var endsInPreposition: Bool {
      let number = resolution.missingNumber
      return number.letters == 0x6900 && number.value > 0 && members.holds(ProvisionNumber(value: number.value))
    }

    /// `omfattet af § 2, nr. 32, og`: nr. 3 and the sign of note 2. Only in texts that have such a note, or notes whose
    /// signs were not read, and for numbers that end the mention and no slip explains.
    private var endsInNoteSign: Bool {
      let number = resolution.missingNumber
      guard level != .sentence, level == reference.chain.deepest, number.letters == 0, number.value >= 10,
        let last = members.last,
        number.value >= last.value + Self.farBeyond, members.holds(ProvisionNumber(value: number.value / 10))
      else { return false }
      let signs = notes.filter { $0 > 0 }
      return signs.isEmpty ? !notes.isEmpty : signs.contains(number.value % 10)
    }

    /// `jf. stk. 21), at`: stk. 2 and the sign of note 1, for nothing opens the parenthesis that closes there.
    private var endsInLonelyMark: Bool {
      let number = resolution.missingNumber
      let bytes = document.source.bytes
      guard level != .sentence, number.letters == 0, number.value >= 10, reference.range.end < bytes.count,
        bytes[reference.range.end] == 0x29, members.holds(ProvisionNumber(value: number.value / 10))
      else { return false }
      var depth = 0
      let start = max(document.tree.nodes[reference.node].range.start, reference.range.start - Self.longestParenthesis)
      for byte in bytes[start..<reference.range.start].reversed() {
        if byte == 0x29 { depth += 1 }
        if byte == 0x28 { depth -= 1 }
        if depth < 0 { return false }
      }
      return true
    }

    /// In bytes.
    private static let longestParenthesis = 2000

    /// How far beyond the last provision a number lies that was hardly meant.
    private static let farBeyond: UInt32 = 10

    /// `nr. 5, litra c` for nr. 5 c.
    private var isLetteredItem: Bool {
      guard level == .point, members.nodes.isEmpty, document.tree.nodes[resolution.searched].kind == .item else {
        return false
      }
      let item = document.tree.nodes[resolution.searched]
      let wanted = ProvisionNumber(value: item.number.value, letters: resolution.missingNumber.letters)
      return NumberedMembers(.item, division: .none, in: Int(item.parent), of: document).holds(wanted)
    }

    /// The nearest provision there is, as a suggestion; none where the list names it already, as one of `others`.
    func fixes(
      besides others: [ProvisionNumber]
    ) -> [(title: Message, isSafe: Bool, edits: [TextEdit])] {
      // The only stykke of a section has no number to write.
      guard let number = suggestion, !number.written.isEmpty, !others.contains(where: number.isSame) else { return [] }
      let tokens = MentionTokens(reference.range, in: document.source.bytes)
      guard reference.chain.rangeEnd != .none, reference.chain.rangeLevel == level else {
        guard let place = tokens.number(at: level, of: reference, isLast: false) else { return [] }
        let citation = level.citation(number, division: reference.chain.division)
        return [(.suggest(citation), false, [TextEdit(place, number.written)])]
      }
      guard let first = tokens.number(at: level, of: reference, isLast: false),
        let last = tokens.number(at: level, of: reference, isLast: true)
      else { return [] }
      return rangeFix(ByteRange(first.start, last.end), number)
    }

    /// The range of numbers at `place` with `number` for the end that is missing: `1-4`, of two `1 og 2`.
    private func rangeFix(
      _ place: ByteRange, _ number: ProvisionNumber
    ) -> [(title: Message, isSafe: Bool, edits: [TextEdit])] {
      let isLast = reference.chain.rangeEnd == resolution.missingNumber
      let (low, high) = isLast ? (reference.chain[level], number) : (number, reference.chain.rangeEnd)
      guard low.isSame(as: high) || low < high else { return [] }
      let areTwo = low.letters == 0 && high.letters == 0 && low.style == high.style && high.value == low.value + 1
      let written = low.isSame(as: high) ? low.written : low.written + (areTwo ? " og " : "-") + high.written
      // The word before the numbers, »nr.« or »§§«, is left as it is.
      let before = document.source.string(in: ByteRange(reference.range.start, place.start))
      guard !low.isSame(as: high) || !before.hasPrefix("§§") else { return [] }
      return [(.suggest(before + written), false, [TextEdit(place, written)])]
    }

    private var suggestion: ProvisionNumber? {
      guard level == .sentence else { return members.nearest(to: resolution.missingNumber) }
      let count = sentenceCount
      guard count > 0, resolution.missingNumber.value <= UInt32(clamping: count + 2) else { return nil }
      return ProvisionNumber(value: UInt32(clamping: count))
    }
  }
}

extension MissingTarget.Search {
  /// What stands at the level, as a sentence.
  fileprivate var finding: (da: String, en: String) {
    switch level {
    case .division: return divisions
    case .section: return sequence(document.selfName) ?? ("Der er ingen paragraffer.", "There are no sections.")
    case .subsection: return counted(one: "ét stykke", many: "stykker", en: ("one subsection", "subsections"))
    case .item: return counted(one: "ét nummer", many: "numre", en: ("one item", "items"))
    case .point, .subpoint: return points
    case .sentence: return sentences
    }
  }

  private func counted(one: String, many: String, en: (one: String, many: String)) -> (da: String, en: String) {
    switch members.count {
    case 0? where stands(below: resolution.searched):
      ("Det står ikke i noget stykke i \(place).", "It stands in no subsection of \(place).")
    case 0?: ("\(place.closed) har ingen \(many).", "\(place.closed) has no \(en.many).")
    case 1?: ("\(place.closed) har kun \(one).", "\(place.closed) has only \(en.one).")
    case let count?: ("\(place.closed) har \(count) \(many).", "\(place.closed) has \(count) \(en.many).")
    case nil: sequence((place.closed, place.closed)) ?? ("", "")
    }
  }

  /// Whether units of the level that was searched stand in the stykker of the section at `node`, where no stykke was named.
  private func stands(below node: Int) -> Bool {
    let nodes = document.tree.nodes
    guard nodes[node].kind == .section, level == .item || level == .point else { return false }
    let kind = level == .item ? NodeKind.item : .point
    return nodes[node..<Int(nodes[node].subtreeEnd)].contains { $0.kind == kind }
  }

  private var points: (da: String, en: String) {
    guard let first = members.first, let last = members.last else {
      if stands(below: resolution.searched) {
        return ("Det står ikke i noget stykke i \(place).", "It stands in no subsection of \(place).")
      }
      return ("\(place.closed) har ingen litra.", "\(place.closed) has no points.")
    }
    let range = first.isSame(as: last) ? last.written : "\(first.written)-\(last.written)"
    return ("\(place.closed) har litra \(range).", "\(place.closed) has litra \(range).")
  }

  private var sentences: (da: String, en: String) {
    switch sentenceCount {
    case 0: ("\(place.closed) har ingen tekst.", "\(place.closed) has no text.")
    case 1: ("\(place.closed) har kun ét punktum.", "\(place.closed) has only one sentence.")
    case let count: ("Der er talt \(count) punktummer i \(place).", "\(count) sentences were counted in \(place).")
    }
  }

  private var divisions: (da: String, en: String) {
    let name = document.selfName
    if let sequence = sequence(name) { return sequence }
    let (da, en) =
      switch reference.chain.division {
      case .chapter: ("ingen kapitler", "no chapters")
      case .part: ("ingen afsnit", "no parts")
      case .annex: ("ingen bilag", "no annexes")
      case .none, .book, .article: ("intet af den slags", "none of the kind")
      }
    return ("\(name.da) har \(da).", "\(name.en) has \(en).")
  }

  /// `Loven slutter med § 45.`, `Loven går fra § 6 til § 8.`
  private func sequence(_ subject: (da: String, en: String)) -> (da: String, en: String)? {
    let neighbours = members.neighbours(of: resolution.missingNumber)
    func citation(_ number: ProvisionNumber) -> String {
      level.citation(number, division: reference.chain.division)
    }
    switch (neighbours.before, neighbours.after) {
    case (let before?, let after?):
      let (before, after) = (citation(before), citation(after))
      return ("\(subject.da) går fra \(before) til \(after).", "\(subject.en) goes from \(before) to \(after).")
    case (let before?, nil):
      return ("\(subject.da) slutter med \(citation(before)).", "\(subject.en) ends with \(citation(before)).")
    case (nil, let after?):
      return ("\(subject.da) begynder med \(citation(after)).", "\(subject.en) begins with \(citation(after)).")
    case (nil, nil): return nil
    }
  }
}

extension Message {
  /// What ``MissingTarget`` says of the reference with index `index`: what was looked for, and what is there; nil where all of it is
  /// there.
  public static func onMissingTarget(ofReference index: Int, in document: Document) -> Message? {
    let resolution = document.references.resolutions[index]
    guard resolution.status == .missing, let level = resolution.missingLevel else { return nil }
    var members = KnownMembers(document)
    return missing(MissingTarget.Search(document, document.references.all[index], resolution, level, &members))
  }

  fileprivate static func missing(_ search: MissingTarget.Search) -> Message {
    Message(
      da: "\(search.wanted.capitalisedFirst) findes ikke. \(search.finding.da)",
      en: "\(search.wanted.capitalisedFirst) does not exist. \(search.finding.en)")
  }
  /// What nobody reads: the finding is only counted.
  fileprivate static var countedOnly: Message { Message(da: "", en: "") }
  fileprivate static func suggest(_ citation: String) -> Message {
    Message(da: "Ret til »\(citation)«", en: "Change to »\(citation)«")
  }
}

extension String {
  /// The text with a capital first letter.
  var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
