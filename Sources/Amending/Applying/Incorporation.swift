import StatuteModel
import StatuteSyntax
import StatuteText

/// What a consolidated act says at its head of the amending acts it holds and of those it does not: `Herved bekendtgøres …, med
/// de ændringer, der følger af …`, `De ændringer, der følger af § 1, nr. 4-10, i lov nr. … af …, er ikke indarbejdet …, idet
/// disse ændringer først træder i kraft den …` (lovteknik 3.6, no. 12, and 5.3).
public struct Incorporation: Sendable {
  /// Whether an instruction is in the text already.
  public enum State: Hashable, Sendable {
    /// It is.
    case incorporated
    /// It is not; the day it comes into force, where the head says so.
    case outstanding(ActDate?)
  }

  /// A sentence of the head, and the amending acts it names.
  private struct Statement {
    var range: ByteRange
    var acts: [(citation: ActCitation, start: Int)]
    var isOutstanding: Bool
    var day: ActDate?
  }

  private let act: Document
  private var statements: [Statement] = []

  /// What the head of `act` says.
  public init(_ act: Document) {
    self.act = act
    guard act.kind == .consolidatedAct else { return }
    for (index, node) in act.tree.nodes.enumerated().dropFirst() {
      switch node.kind {
      case .section, .chapter, .part, .book, .contents: return
      case .opening, .text: act.sentences(of: index).forEach { read($0) }
      default: break
      }
    }
  }

  private static let verbs = ["følger af", "fremgår af", "indført ved", "ændret ved"].map { Array($0.utf8) }
  private static let negation = Array("ikke indarbejdet".utf8)
  private static let commencement = Array("træder i kraft den ".utf8)

  private mutating func read(_ sentence: ByteRange) {
    let bytes = act.source[sentence]
    guard let verb = Self.verbs.lazy.compactMap({ bytes.firstRange(of: $0) }).first else { return }
    let negation = bytes.firstRange(of: Self.negation)
    let named = ByteRange(verb.upperBound, negation?.lowerBound ?? sentence.end)
    let day = bytes.firstRange(of: Self.commencement).flatMap {
      ActDate(
        danish: act.source.string(in: ByteRange($0.upperBound, sentence.end)).split(whereSeparator: \.isWhitespace)[...]
      )
    }
    let acts = act.citedActs(in: named).filter { $0.citation.kind == .act }
    guard !acts.isEmpty else { return }
    statements.append(Statement(range: named, acts: acts, isOutstanding: negation != nil, day: day))
  }

  /// Whether the instruction `number` of section `section` of the amending act with `id` is in the text; nil where the head does
  /// not say.
  public func state(of id: ActNumber, section: ProvisionNumber, instruction number: ProvisionNumber) -> State? {
    var (isNamed, isSplit) = (false, false)
    for statement in statements {
      for (citation, start) in statement.acts where ActNumber(citation) == id {
        let chains = chains(in: statement, to: start)
        let ofSection = chains.filter { $0.covers(section, at: .section) }
        guard chains.isEmpty || !ofSection.isEmpty else { continue }
        let isWhole = ofSection.allSatisfy { $0[.item] == .none }
        let isMeant = isWhole || ofSection.contains { $0.covers(number, at: .item) }
        if statement.isOutstanding {
          if isMeant { return .outstanding(statement.day) }
          isSplit = true
        } else if isMeant {
          isNamed = true
        }
      }
    }
    // Where some of a section is said to come later, the rest of it is in the text.
    return isNamed || isSplit ? .incorporated : nil
  }

  /// Whether each of `instructions`, of `section` of `text`, is in the text.
  public func states(
    of instructions: [AmendingInstruction], in section: AmendingText.Section, of text: AmendingText
  ) -> [State?] {
    guard !statements.isEmpty, let id = text.document.actNumber else { return instructions.map { _ in nil } }
    let nodes = text.document.tree.nodes
    return instructions.map {
      state(of: id, section: nodes[section.node].number, instruction: nodes[$0.node].number)
    }
  }

  /// What `statement` names of the act whose citation begins at `start`; empty where that is all of it.
  private func chains(in statement: Statement, to start: Int) -> [ReferenceChain] {
    act.references.all.lazy.filter { $0.owner.name.start == start && statement.range.contains($0.range) }.map(\.chain)
  }
}

extension ReferenceChain {
  /// Whether `number` is the one on `level`, or in the range that ends there.
  func covers(_ number: ProvisionNumber, at level: ReferenceLevel) -> Bool {
    if rangeEnd != .none, rangeLevel == level { return !(number < self[level]) && !(rangeEnd < number) }
    return self[level].isSame(as: number)
  }
}
