import StatuteModel
import StatuteSyntax
import StatuteText

extension ReferenceChain {
  /// The canonical citation: `§ 7 a, stk. 2, nr. 3, litra b, 2. pkt.`; a range as `stk. 2-4`.
  public var citation: String {
    ReferenceLevel.allCases.filter { self[$0] != .none }.map(part).joined(separator: ", ")
  }

  private func part(_ level: ReferenceLevel) -> String {
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

extension Target {
  /// What the target is called (`CONTRACT.md`); `source` is the text of the instruction.
  public func name(in source: SourceText) -> String {
    let words: ByteRange?
    switch subject {
    case .provision: return isCalledAsWritten ? String(onOneLine: source[range]) : chain.citation
    case .title: return "lovens titel"
    case .titleNote: return "fodnoten til lovens titel"
    case .act: return "loven"
    case .opening: return "indledningen"
    case .named(let range): return source.string(in: range)
    case .heading(let side, let range):
      words = range
      if chain.deepest == nil { return "overskriften »\(words.map { source.string(in: $0) } ?? "")«" }
      switch side {
      case .before: return "overskriften før \(chain.citation)"
      case .after: return "overskriften efter \(chain.citation)"
      case .own: return "overskriften til \(chain.citation)"
      }
    }
  }
}
