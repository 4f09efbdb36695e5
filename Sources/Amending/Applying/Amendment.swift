import StatuteModel
import StatuteSyntax
import StatuteText

/// An act as amending sections make it, and what became of each instruction.
public struct Amendment: Sendable {
  /// The act as it is now.
  public private(set) var document: Document
  /// What became of the instructions of each amending act, in order.
  public private(set) var outcomes: [(amending: Document, instructions: [InstructionOutcome])] = []

  /// `act` as it stands.
  public init(of act: Document) { document = act }

  /// Carries out the instructions of `section`, of `text`; they speak of the act as it is now.
  ///
  /// - Parameter isWanted: Which instructions are carried out; the others are left out of the report, too.
  public mutating func apply(
    _ section: AmendingText.Section, of text: AmendingText,
    where isWanted: (AmendingInstruction) -> Bool = { _ in true }
  ) {
    var amender = Amender(WorkingAct(document.tree), amending: text.document)
    let outcomes = amender.run(section.instructions.filter(isWanted), section: section.node)
    self.outcomes.append((text.document, outcomes))
    guard let source = try? SourceText(validating: amender.act.printed) else { return }
    document = Document(path: document.path, source: source, library: document.library)
  }
}
