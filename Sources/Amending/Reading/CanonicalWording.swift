import StatuteModel
import StatuteSyntax
import StatuteText

extension Reading {
  /// The instruction in the words of the guidance (lovteknik 3.5), up to the new text where that stands below; nil where it
  /// is about several provisions at once, or is no such sentence, or where those words would be read as something else.
  ///
  /// - Parameter source: The text of the instruction.
  public func canonicalWording(in source: SourceText) -> String? {
    guard let wording = wording(in: source) else { return nil }
    let again = AmendingText.reading(of: SourceText(wording))
    return again.operations.map(\.key) == operations.map(\.key) ? wording : nil
  }

  private func wording(in source: SourceText) -> String? {
    guard isUnderstood, !isAmbiguous, day == nil else { return nil }
    // »I stk. 2, der bliver stk. 3, ophæves 2. pkt.«: what becomes stk. 3 is no target.
    let targets = operations.flatMap { $0.targets + $0.anchors }
    guard newNumbers.allSatisfy({ number in targets.contains { $0.range == number.range } }) else { return nil }
    let clauses = Array(operations.prefix { if case .renumber = $0.action { false } else { true } })
    guard let first = clauses.first, clauses.allSatisfy({ $0.targets.count <= 1 }) else { return nil }
    let wording = CanonicalWording(source: source)
    guard let sentence = clauses.count > 1 ? wording.sentence(clauses) : wording.sentence(first) else { return nil }
    // Behind new text the clauses stand for themselves.
    let moves = operations.dropFirst(clauses.count)
    if moves.isEmpty || clauses.last?.endsInBlock == true { return sentence }
    let clausesOfMoves = moves.compactMap(wording.renumbering)
    return clausesOfMoves.count == moves.count ? ([sentence] + clausesOfMoves).joined(separator: " ") : nil
  }
}

/// Puts instructions in the words of the guidance.
struct CanonicalWording {
  let source: SourceText

  private static let counts = ["To", "Tre", "Fire", "Fem", "Seks", "Syv", "Otte", "Ni", "Ti"]

  /// One operation as a sentence.
  ///
  /// - Parameter count: How many units new text consists of; nil where that is not known.
  func sentence(_ operation: Operation, of count: Int? = nil) -> String? {
    guard operation.labels.isEmpty else { return nil }
    switch operation.action {
    case .replaceText, .insertText, .deleteText: return sentence([operation])
    case .recast(let new): return units(operation).map { closed($0 + " affattes " + source(of: new, thus: true), new) }
    case .replace(let new):
      return units(operation).map {
        var source = source(of: new, thus: false)
        if case .annex(let chains) = new { source = " \(names(of: chains)) til denne lov" }
        return closed($0 + " ophæves, og i stedet indsættes" + source, new)
      }
    case .repeal: return units(operation).map { $0 + " ophæves." }
    case .insert(let place, _, let new): return insertion(operation, place, new, count)
    case .renumber: return nil
    }
  }

  /// `Stk. 3-5 bliver herefter stk. 4-6.`, `Stk. 2 og 3 bliver herefter stk. 3 og 4.`
  func renumbering(_ operation: Operation) -> String? {
    guard case .renumber = operation.action, let target = operation.targets.first, operation.targets.count <= 2,
      target.parts.isEmpty, let new = target.newChain, let level = target.chain.deepest, level == new.deepest,
      target.chain.above(level).isSame(as: new.above(level))
    else { return nil }
    var (old, to) = (last(of: target.chain, level), last(of: new, level))
    if operation.targets.count == 2 {
      guard let second = operation.targets.last, let newSecond = second.newChain, second.chain.deepest == level else {
        return nil
      }
      old = paired(old, last(of: second.chain, level), level)
      to = paired(to, last(of: newSecond, level), level)
    }
    return "\(old.prefix(1).uppercased() + old.dropFirst()) bliver herefter \(to)."
  }

  /// `stk. 2 og 3`, `1. og 2. pkt.`
  private func paired(_ first: String, _ second: String, _ level: ReferenceLevel) -> String {
    if level == .sentence { return first.replacing(" pkt.", with: "") + " og " + second }
    return first + " og " + (second.split(separator: " ", maxSplits: 1).last ?? "")
  }

  /// Words of one provision that change: `I § 5 ændres »a« til: »b«, og »c« udgår.`
  func sentence(_ operations: [Operation]) -> String? {
    guard let target = operations[0].targets.first else { return nil }
    let isOfSeveral = operations.count == 1 && operations[0].targets.count > 1 && operations[0].exceptions.isEmpty
    guard let place = isOfSeveral ? names(of: operations[0].targets).map({ "I " + $0 }) : place(of: target),
      isOfSeveral || operations.allSatisfy({ $0.isAbout(target, in: source) })
    else { return nil }
    var text = place
    for (index, operation) in operations.enumerated() {
      guard let clause = clause(operation, isFirst: index == 0) else { return nil }
      text += index == 0 ? " " : index == operations.count - 1 ? ", og " : ", "
      text += clause
    }
    return text.hasSuffix(".«") || text.hasSuffix(":") ? text : text + "."
  }

  private func clause(_ operation: Operation, isFirst: Bool) -> String? {
    switch operation.action {
    case .replaceText(let old, let new):
      guard let words = words(new) else { return nil }
      return isFirst ? "ændres \(quoted(old)) til: \(words)" : "\(quoted(old)) ændres til: \(words)"
    case .insertText(let anchors, let isBefore, let new):
      guard let words = words(new) else { return nil }
      let place = (isBefore ? "før " : "efter ") + quoted(anchors)
      return isFirst ? "indsættes \(place): \(words)" : "\(place) indsættes: \(words)"
    case .deleteText(let old): return isFirst ? "udgår \(quoted(old))" : "\(quoted(old)) udgår"
    default: return nil
    }
  }

  private func quoted(_ ranges: [ByteRange]) -> String { joined(ranges.map { "»\(source.string(in: $0))«" }) }

  private func joined(_ parts: [String]) -> String {
    parts.joined(last: " og ")
  }

  /// New text on the same line; nil where it stands below.
  private func words(_ new: NewText) -> String? {
    guard case .words(let range) = new else { return nil }
    return "»\(source.string(in: range))«"
  }

  // MARK: Places

  /// `I § 5, stk. 2,`, `To steder i § 5`, `Overalt i loven`
  private func place(of target: Target) -> String? {
    let name = self.name(of: target)
    switch target.multiplicity {
    case .unstated: return "I " + name
    case .times(let count) where (2...10).contains(count): return "\(Self.counts[count - 2]) steder i \(name)"
    case .everywhere: return "Overalt i " + name
    case .times, .total, .occurrence: return nil
    }
  }

  /// The name with the number the target gets, and the comma that ends an address of several levels.
  private func name(of target: Target) -> String {
    var name = target.name(in: source)
    if let new = target.newChain {
      let level = ReferenceLevel.allCases.first { target.chain[$0] != new[$0] } ?? .section
      let end = new.citation.dropFirst(new.above(level).citation.count)
      name += ", der bliver " + (end.hasPrefix(", ") ? end.dropFirst(2) : end)
    }
    return name.contains(",") ? name + "," : name
  }

  /// `§ 5, stk. 2,`, `§ 5, stk. 2 og 3,`, `§§ 2, 3 og 5 og § 7, stk. 3,`, `Overskriften før § 10`
  private func units(_ operation: Operation) -> String? {
    guard let target = operation.targets.first else { return nil }
    var name = self.name(of: target)
    if operation.targets.count == 2, let pair = neighbour(of: target, operation.targets[1]) {
      name = pair
    } else if operation.targets.count > 1 {
      guard let list = names(of: operation.targets) else { return nil }
      name = list
    }
    return name.prefix(1).uppercased() + name.dropFirst()
  }

  /// `§§ 10, 12 og 14, § 16, stk. 2 og 4, og § 18`, `§ 9, stk. 2, 2. pkt., og stk. 3,`; nil where some of them move or are counted.
  private func names(of targets: [Target]) -> String? {
    guard targets.allSatisfy({ $0.newChain == nil && $0.multiplicity == .unstated && $0.parts.isEmpty }) else {
      return nil
    }
    // The names in one section are a list of their own.
    var groups: [[String]] = []
    var rest = targets[...]
    var before: ReferenceChain?
    while let target = rest.first {
      let whole = rest.prefix { $0.isWholeSection }
      if whole.count > 1 || whole.first.map({ $0.chain.rangeEnd != .none }) ?? false {
        groups.append(["§§ " + joined(whole.map { String($0.chain.citation.drop { $0 == "§" || $0 == " " }) })])
        rest = rest.dropFirst(whole.count)
        before = nil
        continue
      }
      let run = rest.prefix { $0.isMember(besides: target) }
      rest = rest.dropFirst(max(1, run.count))
      var name = run.count > 1 ? self.name(ofMembers: run.map(\.chain)) : self.name(of: target)
      // In one section the next is named by what is left.
      if case .provision = target.subject, let before, before[.section] == target.chain[.section],
        let level = ReferenceLevel.allCases.first(where: { before[$0] != target.chain[$0] }),
        target.chain[level] != .none,
        before[level] != .none
      {
        name = String(name.dropFirst(target.chain.above(level).citation.count + 2))
        groups[groups.count - 1].append(name.hasSuffix(",") ? name : name + ",")
      } else {
        groups.append([name])
      }
      if case .provision = target.subject { before = target.chain } else { before = nil }
    }
    return listed(groups.map(listed))
  }

  /// Names that may end in a comma, as one list: `§ 5, stk. 2, § 6 og § 7, stk. 3,`
  private func listed(_ names: [String]) -> String {
    var text = names[0]
    for (index, name) in names.enumerated().dropFirst() {
      text += index == names.count - 1 ? " og " : text.hasSuffix(",") ? " " : ", "
      text += name
    }
    return text
  }

  /// `§ 5, stk. 2, 3 og 5,`, `§ 5, 1. og 2. pkt.,` of members of one provision on one level.
  private func name(ofMembers chains: [ReferenceChain]) -> String {
    guard let first = chains.first, let level = first.deepest else { return "" }
    let isSentence = level == .sentence
    let designation = isSentence ? "" : last(of: first, level).prefix { $0 != " " } + " "
    let numbers = chains.map { $0[level].description + (isSentence ? "." : "") }
    return "\(first.above(level).citation), \(designation)\(joined(numbers))\(isSentence ? " pkt." : ""),"
  }

  /// Two units of one provision: `§ 5, stk. 2 og 3, der bliver stk. 3 og 4,`; nil where they are not.
  private func neighbour(of first: Target, _ second: Target) -> String? {
    guard case .provision = first.subject, case .provision = second.subject, first.parts.isEmpty, second.parts.isEmpty,
      let level = first.chain.deepest, level == second.chain.deepest, first.chain.rangeEnd == .none,
      second.chain.rangeEnd == .none, first.chain.above(level).isSame(as: second.chain.above(level)),
      (first.newChain == nil) == (second.newChain == nil)
    else { return nil }
    if level == .section { return "§§ \(first.chain[.section]) og \(second.chain[.section])" }
    let above = first.chain.above(level).citation
    var name =
      (above.isEmpty ? "" : above + ", ") + paired(last(of: first.chain, level), last(of: second.chain, level), level)
    if let new = first.newChain, let newSecond = second.newChain {
      let largest = ReferenceLevel.allCases.first { first.chain[$0] != new[$0] } ?? level
      let end = new.above(level).citation.dropFirst(new.above(largest).citation.count)
      name += ", der bliver " + (end.hasPrefix(", ") ? end.dropFirst(2) : end) + (end.isEmpty ? "" : ", ")
      name += paired(last(of: new, level), last(of: newSecond, level), level)
    }
    return name.contains(",") ? name + "," : name
  }

  private func insertion(_ operation: Operation, _ place: Place, _ new: NewText, _ count: Int?) -> String? {
    switch place {
    case .numbered(let numbers):
      guard let level = numbers[0].chain.deepest, level.rawValue > ReferenceLevel.section.rawValue,
        numbers.allSatisfy({ $0.chain.deepest == level }), let holder = operation.targets.first,
        operation.targets.count == 1, let start = self.place(of: holder)
      else { return nil }
      let labels = numbers.map { last(of: $0.chain, level) }
      // »stk. 4 og 5«, »2. og 3. pkt.«
      guard labels.count <= 2 else { return nil }
      let text = labels.count == 2 ? paired(labels[0], labels[1], level) : labels[0]
      return closed("\(start) indsættes som \(text)" + source(of: new, thus: false), new)
    case .after(let anchor):
      guard case .provision = anchor.subject, anchor.parts.isEmpty, let level = anchor.chain.deepest else { return nil }
      if level.rawValue > ReferenceLevel.section.rawValue {
        return insertion(operation, anchor, level, "efter", new, count)
      }
      guard level == .section, anchor.newChain == nil, operation.unitIsSection else { return nil }
      // At the edge of a chapter the instruction says which one is meant.
      var division = ""
      if let holder = operation.targets.first {
        guard operation.targets.count == 1, holder.chain.deepest == .division else { return nil }
        division = " i " + holder.chain.citation
      }
      return closed("Efter \(anchor.chain.citation) indsættes\(division)" + source(of: new, thus: false), new)
    case .before(let anchor):
      guard case .provision = anchor.subject, anchor.parts.isEmpty, let level = anchor.chain.deepest else { return nil }
      if level.rawValue > ReferenceLevel.section.rawValue {
        return insertion(operation, anchor, level, "før", new, count)
      }
      return nil
    case .end: return nil
    }
  }

  /// `I § 35 indsættes efter stk. 2, der bliver stk. 3, som nyt stykke:`
  private func insertion(
    _ operation: Operation, _ anchor: Target, _ level: ReferenceLevel, _ side: String, _ new: NewText, _ count: Int?
  ) -> String? {
    guard let count, let holder = operation.targets.first, operation.targets.count == 1,
      let start = self.place(of: holder), let unit = Self.newUnits(level, anchor.chain[level], count)
    else { return nil }
    var name = last(of: anchor.chain, level)
    if let moved = anchor.newChain, moved[level] != anchor.chain[level] {
      name += ", der bliver \(last(of: moved, level)),"
    }
    return closed("\(start) indsættes \(side) \(name) som \(unit)" + source(of: new, thus: false), new)
  }

  /// `nyt stykke`, `nye numre`; as a unit numbered `number` on `level` is called.
  private static func newUnits(_ level: ReferenceLevel, _ number: ProvisionNumber, _ count: Int) -> String? {
    switch level {
    case .subsection: count == 1 ? "nyt stykke" : "nye stykker"
    case .item: count == 1 ? "nyt nummer" : "nye numre"
    case .point, .subpoint:
      number.style == .arabic ? newUnits(.item, number, count) : count == 1 ? "nyt litra" : "nye litraer"
    case .sentence: count == 1 ? "nyt punktum" : "nye punktummer"
    case .division, .section: nil
    }
  }

  func last(of chain: ReferenceChain, _ level: ReferenceLevel) -> String {
    let above = chain.above(level).citation.count
    return String(chain.citation.dropFirst(above == 0 ? 0 : above + 2))
  }

  /// `således:`, `:`, `som bilag 1 til denne lov`
  private func source(of new: NewText, thus: Bool) -> String {
    switch new {
    case .words(let range): (thus ? "således: " : ": ") + "»\(source.string(in: range))«"
    case .block: thus ? "således:" : ":"
    case .annex(let chains):
      (thus ? "" : " ") + "som \(names(of: chains)) til denne lov"
    }
  }

  /// `bilag 1 og 2`
  private func names(of annexes: [ReferenceChain]) -> String {
    joined(
      annexes.prefix(1).map(\.citation) + annexes.dropFirst().map { String($0.citation.dropFirst("bilag ".count)) })
  }

  private func closed(_ text: String, _ new: NewText) -> String {
    if case .block = new { return text }
    return text.hasSuffix(".«") ? text : text + "."
  }
}

extension Target {
  /// Whether it is a section, or a run of them, and nothing smaller.
  fileprivate var isWholeSection: Bool {
    guard case .provision = subject else { return false }
    return chain.deepest == .section && chain[.division] == .none
  }

  /// Whether it stands on one level of one provision with `other`.
  fileprivate func isMember(besides other: Target) -> Bool {
    guard case .provision = subject, case .provision = other.subject, let level = chain.deepest,
      level == other.chain.deepest, level.rawValue > ReferenceLevel.section.rawValue, chain.rangeEnd == .none
    else { return false }
    return chain.above(level).isSame(as: other.chain.above(level))
  }
}

extension Operation {
  /// Whether it changes words of `target` alone, as often as that says.
  fileprivate func isAbout(_ target: Target, in source: SourceText) -> Bool {
    guard targets.count == 1, exceptions.isEmpty else { return false }
    return targets[0].name(in: source) == target.name(in: source) && targets[0].multiplicity == target.multiplicity
  }

  /// Whether its new text stands below it.
  fileprivate var endsInBlock: Bool {
    switch action {
    case .replaceText(_, .block), .insertText(_, _, .block), .insert(_, _, .block), .recast(.block), .replace(.block):
      true
    default: false
    }
  }

  /// Whether what it puts in is, as far as it says, a section.
  fileprivate var unitIsSection: Bool {
    guard case .insert(_, let unit?, _) = action else { return true }
    return unit == .section
  }
}
