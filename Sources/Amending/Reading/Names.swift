import StatuteModel
import StatuteSyntax
import StatuteText

extension ReferenceChain {
  /// The canonical citation: `§ 7 a, stk. 2, nr. 3, litra b, 2. pkt.`; a range as `stk. 2-4`.
  public var citation: String {
    ReferenceLevel.allCases.filter { self[$0] != .none }.map(part).joined(separator: ", ")
  }

  fileprivate func part(_ level: ReferenceLevel) -> String {
    let isRange = rangeEnd != .none && rangeLevel == level
    let first = self[level] == Self.lastSentence ? "sidste" : self[level].description
    let number = isRange ? "\(first)-\(rangeEnd.description)" : first
    switch level {
    case .division:
      switch division {
      case .chapter: return "kapitel \(number)"
      case .annex: return "bilag \(number)"
      case .part: return self[level].style == .roman ? "afsnit \(number)" : "\(number). afsnit"
      case .book: return "\(number). bog"
      case .article: return "artikel \(number)"
      case .none: return number
      }
    case .section: return (isRange ? "§§ " : "§ ") + number
    case .subsection: return "stk. \(number)"
    case .item: return "nr. \(number)"
    case .point, .subpoint: return (self[level].style == .arabic ? "nr. " : "litra ") + number
    case .sentence:
      if self[level] == Self.lastSentence { return "sidste pkt." }
      return isRange ? "\(first).-\(rangeEnd.description). pkt." : "\(first). pkt."
    }
  }
}

extension ReferenceChain {
  /// The chain with the stk. 1 that is not written where a section has no other.
  public var withFirstSubsection: ReferenceChain {
    guard self[.section] != .none, self[.subsection] == .none, self[.division] == .none, let deepest,
      deepest.rawValue > ReferenceLevel.subsection.rawValue, rangeEnd == .none || rangeLevel != .section
    else { return self }
    var chain = self
    chain[.subsection] = ProvisionNumber(value: 1)
    return chain
  }
}

extension String {
  /// What ``Target/name(in:)`` calls a target, in English words around the Danish citation: `the heading before § 3`.
  public var placeInEnglish: String {
    if let exception = firstRange(of: " bortset fra ") {
      let places = self[exception.upperBound...].split(separator: " og ").map { String($0).placeInEnglish }
      return String(self[..<exception.lowerBound]).placeInEnglish + " but for \(places.joined(last: " and "))"
    }
    switch self {
    case "loven": return "the act"
    case "lovens titel": return "the title of the act"
    case "indledningen": return "the opening"
    default: break
    }
    if hasPrefix("fodnote"), let joint = firstRange(of: " til ") {
      let number = self[..<joint.lowerBound].drop { $0 != " " }
      return (number.isEmpty ? "the note" : "note\(number)") + " to " + String(self[joint.upperBound...]).placeInEnglish
    }
    let opening = ", indledningen"
    if hasSuffix(opening) { return "the opening of \(dropLast(opening.count))" }
    guard hasPrefix("overskriften") else { return self }
    let words = dropFirst("overskriften".count)
    let start =
      words.hasPrefix(" »") ? words.firstIndex(of: "«").map(words.index(after:)) ?? words.endIndex : words.startIndex
    for (danish, english) in [(" før ", " before "), (" efter ", " after "), (" til ", " of ")]
    where words[start...].hasPrefix(danish) {
      return "the heading\(words[..<start])\(english)\(words[start...].dropFirst(danish.count))"
    }
    return "the heading\(words)"
  }
}

extension Target {
  /// The address of the target (`CONTRACT.md`), in which stk. 1 is written; `source` is the text of the instruction.
  public func address(in source: SourceText) -> String {
    var target = self
    target.chain = chain.withFirstSubsection
    return target.name(in: source)
  }

  /// What the target is called; `source` is the text of the instruction.
  public func name(in source: SourceText) -> String {
    let words: ByteRange?
    switch subject {
    case .provision: return citation(in: source)
    case .title: return "lovens titel"
    case .subtitle: return "undertitlen"
    case .titleNote(let number): return Self.note(number) + " til lovens titel"
    case .note(let number): return Self.note(number) + " til \(citation(in: source))"
    case .act: return "loven"
    case .opening: return chain.deepest == nil ? "indledningen" : "\(citation(in: source)), indledningen"
    case .named(let range): return source.string(in: range)
    case .heading(let side, let range):
      words = range
      let name = words.map { "overskriften »\(source.string(in: $0))«" } ?? "overskriften"
      if chain.deepest == nil { return name }
      switch side {
      case .before: return "\(name) før \(citation(in: source))"
      case .after: return "\(name) efter \(citation(in: source))"
      case .own: return "\(name) til \(citation(in: source))"
      }
    }
  }

  private static func note(_ number: ProvisionNumber) -> String {
    number == .none ? "fodnoten" : "fodnote \(number.description)"
  }

  /// The citation of its numbers, with the parts that no level counts where they belong.
  private func citation(in source: SourceText) -> String {
    if parts.isEmpty { return chain.citation }
    func written(_ level: ReferenceLevel?) -> [String] {
      parts.filter { $0.level == level }.map { part in
        var chain = ReferenceChain()
        if part.isSentence || part.division != .none {
          chain[part.isSentence ? .sentence : .division] = part.number
          chain.division = part.division
          return chain.citation
        }
        let words = source.string(in: part.range).split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return words.contains(" ") || words.count > 4 ? words.prefix(1).lowercased() + words.dropFirst() : words
      }
    }
    var names = written(nil)
    for level in ReferenceLevel.allCases {
      if chain[level] != .none { names.append(chain.part(level)) }
      names += written(level)
    }
    return names.joined(separator: ", ")
  }
}
