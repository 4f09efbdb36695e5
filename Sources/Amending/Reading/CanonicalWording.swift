import StatuteModel
import StatuteSyntax
import StatuteText

extension Reading {
  /// The instruction in the words of the guidance (lovteknik 3.5), up to the new text where that stands below; nil where it
  /// is about several provisions at once, or is no such sentence.
  ///
  /// - Parameter source: The text of the instruction.
  public func canonicalWording(in source: SourceText) -> String? {
    guard isUnderstood else { return nil }
    let clauses = operations.filter { if case .renumber = $0.action { false } else { true } }
    guard let first = clauses.first else { return nil }
    let wording = CanonicalWording(source: source)
    guard clauses.count > 1 else { return wording.sentence(first) }
    let names = clauses.map { $0.targets.map { $0.name(in: source) } }
    guard names.allSatisfy({ $0 == names[0] }), clauses.allSatisfy({ $0.targets.count == 1 }) else { return nil }
    return wording.sentence(clauses)
  }
}

/// Puts instructions in the words of the guidance.
private struct CanonicalWording {
  let source: SourceText

  private static let counts = ["To", "Tre", "Fire", "Fem", "Seks", "Syv", "Otte", "Ni", "Ti"]

  /// One operation as a sentence.
  func sentence(_ operation: Operation) -> String? {
    switch operation.action {
    case .replaceText, .insertText, .deleteText: return sentence([operation])
    case .recast(let new): return units(operation).map { closed($0 + " affattes " + source(of: new, thus: true), new) }
    case .replace(let new):
      return units(operation).map { closed($0 + " ophæves, og i stedet indsættes" + source(of: new, thus: false), new) }
    case .repeal: return units(operation).map { $0 + " ophæves." }
    case .insert(let place, _, let new): return insertion(operation, place, new)
    case .renumber: return nil
    }
  }

  /// Words of one provision that change: `I § 5 ændres »a« til: »b«, og »c« udgår.`
  func sentence(_ operations: [Operation]) -> String? {
    guard let target = operations[0].targets.first, operations[0].targets.count == 1,
      operations[0].exceptions.isEmpty, let place = place(of: target)
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
    parts.count < 2 ? parts.first ?? "" : parts.dropLast().joined(separator: ", ") + " og " + parts[parts.count - 1]
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
    case .times, .total: return nil
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
      guard case .provision = anchor.subject, anchor.chain.deepest == .section, operation.targets.isEmpty else {
        return nil
      }
      return closed("Efter \(anchor.chain.citation) indsættes" + source(of: new, thus: false), new)
    case .before, .end: return nil
    }
  }

  private func last(of chain: ReferenceChain, _ level: ReferenceLevel) -> String {
    let above = chain.above(level).citation.count
    return String(chain.citation.dropFirst(above == 0 ? 0 : above + 2))
  }

  /// `således:`, `:`, `som bilag 1 til denne lov`
  private func source(of new: NewText, thus: Bool) -> String {
    switch new {
    case .words(let range): (thus ? "således: " : ": ") + "»\(source.string(in: range))«"
    case .block: thus ? "således:" : ":"
    case .annex(let chain): (thus ? "" : " ") + "som \(chain.citation) til denne lov"
    }
  }

  private func closed(_ text: String, _ new: NewText) -> String {
    if case .block = new { return text }
    return text.hasSuffix(".«") ? text : text + "."
  }
}
