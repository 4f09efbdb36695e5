import StatuteSyntax
import StatuteText

/// Instructions that the remarks of a bill call so, `ændringsnummer 3`, `ændringsnumrene 3 og 4`, `numrene 3 og 4`; those are no references of
/// an act.
public struct InstructionMention: Sendable {
  /// The word, and the numbers behind it.
  public let range: ByteRange
  /// The innermost node it stands in.
  public let node: Int
  /// The instructions, and where the number of each is written; of a range its ends alone, of which the first one opens it.
  public let instructions: [(node: Int, written: WrittenNumber, opensRange: Bool)]
  /// Whether they may be of another section, or of another text.
  public let isUnclear: Bool
}

extension Bill {
  /// What the remarks call by the word `ændringsnummer` and is there, in order; once for each section that it may be of.
  public var instructionMentions: [InstructionMention] {
    remarks.flatMap { remarks -> [InstructionMention] in
      // The words as they are read, however lines and soft hyphens part them.
      let folded = FoldedText(document.source[document.tree.nodes[remarks].range])
      let words = ["ndringsn", "umrene ", "ummer ", "Ad nr."].map { Array($0.utf8) }
      guard words.contains(where: { !FoldedText.places(of: $0, in: folded.bytes).isEmpty }) else { return [] }
      let text = String(decoding: folded.bytes, as: UTF8.self)
      let list =
        #/
        ([Ææ]ndrings(?:num(?:mer|re|rene)|nr\.)|\b[Nn]um(?:mer|rene)|\bAd\ nr\.)
        \ (\d+(?:(?:(?:,\ ?(?:og\ )?|\ og\ |\ eller\ |\ samt\ )(?:nr\.\ )?|-|–|\ til\ )\d+)*)
        /#
      return text.matches(of: list).flatMap { match -> [InstructionMention] in
        func offset(_ index: String.Index) -> Int {
          folded.offsets[text.utf8.distance(from: text.startIndex, to: index)]
        }
        let numbers = match.output.2
        // A sign or white space may stand between the last figure and what comes after it.
        func end(_ index: String.Index) -> Int {
          folded.offsets[text.utf8.distance(from: text.startIndex, to: index) - 1] + 1
        }
        var figures = ByteRange(offset(numbers.startIndex), end(numbers.endIndex))
        // »ændringsnummer 4 og nr. 5 i § 7«: what is called »nr.« is one of the provision that is named, unless the bill has that.
        if let item = numbers.firstRange(of: #/(,\ ?(og\ )?|\ \w+\ )nr\./#), isOfProvision(after: figures.end) {
          figures = ByteRange(figures.start, end(item.lowerBound))
        }
        return mentions(from: offset(match.range.lowerBound), numbers: figures, word: match.output.1.lowercased())
      }
    }
  }

  /// The mentions that begin at `start`; none for a heading, for those of another act or bill, and for those that are not there.
  ///
  /// - Parameter word: What they are called; the act in force has `numrene`, `nummer` and `nr.`, too.
  private func mentions(from start: Int, numbers: ByteRange, word: String) -> [InstructionMention] {
    let (nodes, source) = (document.tree.nodes, document.source)
    guard let node = nodes.lastIndex(where: { $0.range.start <= start && start < $0.range.end }),
      let home = home(of: node), !source.holdsEmptyLine(in: ByteRange(start, numbers.end)),
      !nodes.contains(where: { $0.kind == .remark && $0.label.start <= start && start < $0.label.end })
    else { return [] }
    let words = RemarkWords(before: start, after: numbers.end, in: document)
    if words.nameAnotherBill || words.areOfInstructionElsewhere { return [] }
    let written = source.writtenFigures(in: numbers)
    var isUnclear = words.followOtherBill
    switch word {
    case "numrene", "ad nr.":
      // Those of which the remark is on one.
      guard let own = home.instruction, written.contains(where: { nodes[own].number.isSame(as: $0.number) }) else {
        return []
      }
      isUnclear = true
    case "nummer":
      // »lovforslagets § 1, nummer 3«
      guard let section = provision(before: start), section.chain.deepest == .section else { return [] }
      let isNamed = RemarkWords(before: section.range.start, after: numbers.end, in: document).nameBill
      if !isNamed, changes(section: section.chain[.section]) { return [] }
      isUnclear = isUnclear || !isNamed
    default: break
    }
    let opensRange = zip(written, written.dropFirst()).map {
      ["-", "–", "til"].contains(source.string(in: ByteRange($0.range.end, $1.range.start)).filter { !$0.isWhitespace })
    }
    let found = sections(around: start, words, home.section, written).map { section in
      let counted = instructions(of: section)
      return zip(written, opensRange + [false]).compactMap { number, opensRange in
        counted.first { nodes[$0].number.isSame(as: number.number) }.map { ($0, number, opensRange) }
      }
    }
    // Of a section that has not all of them they are only where no other has.
    let whole = found.filter { $0.count == written.count }
    let possible = whole.isEmpty ? found.filter { !$0.isEmpty } : whole
    return possible.map {
      InstructionMention(
        range: ByteRange(start, numbers.end), node: node, instructions: $0,
        isUnclear: isUnclear || whole.count != 1)
    }
  }

  /// The reference that what is named at `start` goes on with: `§ 1, ændringsnummer 3`.
  private func provision(before start: Int) -> Reference? {
    guard let before = document.references.all.last(where: { $0.range.end <= start }) else { return nil }
    let gap = RemarkWords.text(in: ByteRange(before.range.end, start), of: document.source)
    return [",", ""].contains(RemarkWords.spaced(gap)) ? before : nil
  }

  /// Whether a list that ends at `end` is of a provision that is named behind it and is none of the bill's amending sections.
  private func isOfProvision(after end: Int) -> Bool {
    let words = RemarkWords(before: end, after: end, in: document)
    guard words.goOnWithPlace else { return false }
    let section = words.sectionOfInstruction.flatMap(section)
    return words.areOfInstructionElsewhere || section.map { document.tree.nodes[$0].kind != .amendingSection } ?? true
  }

  /// The sections that instructions named at `start` may be of: that of `§ 1, ændringsnummer 3` and `ændringsnummer 3 i § 1`, else the one
  /// whose remark it is, `home`, and where that has them not, any.
  private func sections(around start: Int, _ words: RemarkWords, _ home: Int?, _ written: [WrittenNumber]) -> [Int] {
    let nodes = document.tree.nodes
    if let before = provision(before: start) { return section(before.chain[.section]).map { [$0] } ?? [] }
    let amending = amendingSections
    // »Ændringsnummer 3 til § 5 a« is about a section of the act.
    if let named = words.sectionOfInstruction.flatMap(section), amending.contains(named) { return [named] }
    guard let home else { return amending }
    let counted = instructions(of: home)
    let isHome = written.allSatisfy { number in counted.contains { nodes[$0].number.isSame(as: number.number) } }
    return isHome ? [home] : amending
  }
}

extension SourceText {
  /// Whether a line of `range` is empty.
  fileprivate func holdsEmptyLine(in range: ByteRange) -> Bool {
    let lines = string(in: range).split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    return lines.contains { $0.allSatisfy(\.isWhitespace) }
  }
}
