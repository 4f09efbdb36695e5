import StatuteModel
import StatuteSyntax
import StatuteText

extension Reading {
  /// The instruction in the words of the guidance (lovteknik 3.5), up to the new text where that stands below; nil where it
  /// is about several provisions at once, or is no such sentence.
  ///
  /// - Parameter source: The text of the instruction.
  public func canonicalWording(in source: SourceText) -> String? {
    guard isUnderstood, !isAmbiguous else { return nil }
    let clauses = Array(operations.prefix { if case .renumber = $0.action { false } else { true } })
    guard let first = clauses.first else { return nil }
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
private struct CanonicalWording {
  let source: SourceText

  private static let counts = ["To", "Tre", "Fire", "Fem", "Seks", "Syv", "Otte", "Ni", "Ti"]

  /// One operation as a sentence.
  func sentence(_ operation: Operation) -> String? {
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
    case .insert(let place, _, let new): return insertion(operation, place, new)
    case .renumber: return nil
    }
  }

  /// `Stk. 3-5 bliver herefter stk. 4-6.`
  func renumbering(_ operation: Operation) -> String? {
    guard case .renumber = operation.action, operation.targets.count == 1, let target = operation.targets.first,
      target.parts.isEmpty, let new = target.newChain, let level = target.chain.deepest, level == new.deepest,
      target.chain.above(level).isSame(as: new.above(level))
    else { return nil }
    let old = last(of: target.chain, level)
    return "\(old.prefix(1).uppercased() + old.dropFirst()) bliver herefter \(last(of: new, level))."
  }

  /// Words of one provision that change: `I § 5 ændres »a« til: »b«, og »c« udgår.`
  func sentence(_ operations: [Operation]) -> String? {
    guard let target = operations[0].targets.first, let place = place(of: target),
      operations.allSatisfy({ $0.isAbout(target, in: source) })
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

  /// `§ 5, stk. 2,`, `Overskriften før § 10`
  private func units(_ operation: Operation) -> String? {
    guard operation.targets.count == 1, let target = operation.targets.first else { return nil }
    let name = self.name(of: target)
    return name.prefix(1).uppercased() + name.dropFirst()
  }

  private func insertion(_ operation: Operation, _ place: Place, _ new: NewText) -> String? {
    switch place {
    case .numbered(let numbers):
      guard let level = numbers[0].chain.deepest, level.rawValue > ReferenceLevel.section.rawValue,
        let holder = operation.targets.first, operation.targets.count == 1, let start = self.place(of: holder)
      else { return nil }
      let labels = numbers.map { last(of: $0.chain, level) }
      // »stk. 4 og 5«, »2. og 3. pkt.«
      var text = labels[0]
      if labels.count == 2, level == .sentence {
        text = labels[0].replacing(" pkt.", with: "") + " og " + labels[1]
      } else if labels.count == 2 {
        text += " og " + (labels[1].split(separator: " ", maxSplits: 1).last ?? "")
      } else if labels.count > 2 {
        return nil
      }
      return closed("\(start) indsættes som \(text)" + source(of: new, thus: false), new)
    case .after(let anchor):
      guard case .provision = anchor.subject, anchor.chain.deepest == .section, operation.targets.isEmpty,
        anchor.parts.isEmpty, anchor.newChain == nil, operation.unitIsSection
      else { return nil }
      return closed("Efter \(anchor.chain.citation) indsættes" + source(of: new, thus: false), new)
    case .before, .end: return nil
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
