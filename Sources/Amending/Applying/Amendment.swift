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
    guard let source = try? SourceText(validating: amender.act.printed) else { return }
    document = Document(path: document.path, source: source, library: document.library)
  }
}
