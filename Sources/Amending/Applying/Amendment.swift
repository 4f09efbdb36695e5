import StatuteModel
import StatuteSyntax
import StatuteText

/// An act as amending sections make it, and what became of each instruction.
public struct Amendment: Sendable {
  /// The act as it is now.
  public private(set) var document: Document
  /// What became of the instructions of each amending act, in order.
  public private(set) var outcomes: [(amending: Document, instructions: [InstructionOutcome])] = []

  /// What does not fit, in the order of the instructions; only of sections that were applied to be checked.
  public private(set) var flaws: [Flaw] = []

  /// Where in ``document`` the text stands that came with the section that was applied last.
  private var fresh: [ByteRange] = []

  /// `act` as it stands.
  public init(of act: Document) { document = act }

  /// Carries out the instructions of `section`, of `text`; they speak of the act as it is now.
  ///
  /// - Parameters:
  ///   - isChecked: Whether ``flaws`` are wanted.
  ///   - isWanted: Which instructions are carried out; the others are left out of the report, too.
  public mutating func apply(
    _ section: AmendingText.Section, of text: AmendingText, isChecked: Bool = false,
    where isWanted: (AmendingInstruction) -> Bool = { _ in true }
  ) {
    var amender = Amender(WorkingAct(document.tree), amending: text.document, isInspected: isChecked)
    let instructions = section.instructions.filter(isWanted)
    let outcomes = amender.run(instructions, section: section.node)
    self.outcomes.append((text.document, outcomes))
    if let inspector = amender.inspector {
      let stale = StaleReferences(in: document, after: amender.act, inspector).flaws(instructions)
      flaws += (inspector.flaws + stale).sorted { ($0.instruction, $0.range.start) < ($1.instruction, $1.range.start) }
    }
    let printed = amender.act.printedWithFresh
    guard let source = try? SourceText(validating: printed.bytes) else { return }
    document = Document(path: document.path, source: source, library: document.library)
    fresh = printed.fresh
  }
}

// MARK: - New text

extension Amendment {
  /// Where in the amending act the words at `range` of ``document`` come from, which the instructions of `section` have put in;
  /// nil where they were there before, or that cannot be told.
  public func origin(of range: ByteRange, in section: AmendingText.Section, of text: AmendingText) -> Origin? {
    let index = fresh.countOfFirst { $0.end <= range.start }
    guard fresh.indices.contains(index), fresh[index].start < range.end else { return nil }
    let words = Array(document.source[range])
    for reach in [30, 10, 0] {
      let start = max(range.start - reach, fresh[index].start)
      let end = min(range.end + reach, fresh[index].end)
      guard start <= range.start, end >= range.end else { continue }
      let wanted = Array(document.source[ByteRange(start, end)])
      for instruction in section.instructions {
        let whole = text.document.tree.nodes[instruction.node].range
        guard let found = text.document.source[whole].firstRange(of: wanted) else { continue }
        let place = found.lowerBound + (range.start - start)
        return Origin(instruction: instruction.node, range: ByteRange(place, place + words.count))
      }
    }
    return nil
  }

  /// A place in an amending act.
  public struct Origin: Sendable {
    /// The node of the instruction.
    public let instruction: Int
    /// The bytes in it.
    public let range: ByteRange
  }
}
