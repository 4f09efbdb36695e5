import StatuteSyntax
import StatuteText

/// Instructions that the remarks of a bill call so, `ændringsnummer 3`, `ændringsnumrene 3 og 4`; those are no references of an act.
public struct InstructionMention: Sendable {
  /// The word, and the numbers behind it.
  public let range: ByteRange
  /// The innermost node it stands in.
  public let node: Int
  /// The instructions, and where the number of each is written; of a range its ends alone.
  public let instructions: [(node: Int, written: WrittenNumber)]
  /// Whether the numbers are the ends of a range.
  public let isRange: Bool
  /// Whether they may be of another bill.
  public let isUnclear: Bool
}

extension Bill {
  /// What the remarks call by the word `ændringsnummer` and is there, in order.
  public var instructionMentions: [InstructionMention] {
    remarks.flatMap { remarks -> [InstructionMention] in
      let range = document.tree.nodes[remarks].range
      guard document.source.holds("ændringsnum", in: range) || document.source.holds("Ændringsnum", in: range) else {
        return []
      }
      let text = document.source.string(in: range)
      let list = /[Ææ]ndringsnum(?:mer|re|rene)[ \u{A0}]+(\d+(?:(?:, (?:og )?| og | eller |-|–| til )\d+)*)/
      return text.matches(of: list).compactMap { match in
        func offset(_ index: String.Index) -> Int { range.start + text.utf8.distance(from: text.startIndex, to: index) }
        let numbers = match.output.1
        let figures = ByteRange(offset(numbers.startIndex), offset(numbers.endIndex))
        return mention(from: offset(match.range.lowerBound), numbers: figures)
      }
    }
  }

  /// The mention that begins at `start`; nil for a heading, for those of another bill, and for those that are not there.
  private func mention(from start: Int, numbers: ByteRange) -> InstructionMention? {
    let (nodes, source) = (document.tree.nodes, document.source)
    guard let node = nodes.lastIndex(where: { $0.range.start <= start && start < $0.range.end }),
      let home = home(of: node),
      !nodes.contains(where: { $0.kind == .remark && $0.label.start <= start && start < $0.label.end })
    else { return nil }
    let words = RemarkWords(before: start, after: numbers.end, in: document)
    // »§ 1, ændringsnummer 3«
    let before = document.references.all.last { $0.range.end <= start }
      .flatMap { source.string(in: ByteRange($0.range.end, start)) == ", " ? $0 : nil }
    let amending = sections.filter { nodes[$0].kind == .amendingSection }
    let around = home.section ?? (amending.count == 1 ? amending[0] : nil)
    guard !words.nameAnotherBill, let section = before.map({ self.section($0.chain[.section]) }) ?? around else {
      return nil
    }
    let counted = instructions(of: section)
    let written = source.writtenFigures(in: numbers)
    let found = written.compactMap { number in
      counted.first { nodes[$0].number.isSame(as: number.number) }.map { ($0, number) }
    }
    guard found.count == written.count else { return nil }
    return InstructionMention(
      range: ByteRange(start, numbers.end), node: node, instructions: found,
      isRange: source.string(in: numbers).contains { "-–t".contains($0) }, isUnclear: words.followOtherBill)
  }
}
