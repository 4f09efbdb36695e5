import Amending
import Analysis
import StatuteModel
import StatuteSyntax
import StatuteText

/// The rules on what an amending act orders, as far as its own text decides.
struct AmendingSections: Analyzer {
  let rules = [
    Openings.form, Openings.number, Openings.popularTitle, TitleActs.missing, TitleActs.order,
    InstructionOrder.everywhere,
    InstructionOrder.order, RenumberedUnits.rule, NewLabels.rule, NewUnits.rule, RepealWords.units, RepealWords.words,
    RepealWords.comma, JoinedRepeals.rule, RecastLabels.missing, RecastLabels.superfluous, RecastLabels.chapter,
    MissingAnnex.rule, QuotationMarks.rule, InstructionSigns.stop, InstructionSigns.colon, SameWords.noChange,
    SameWords.twice, CommencementCover.rule, ClauseTargets.rule, UnreadInstructions.rule,
  ]
  let scope = AnalyzerScope.document

  func analyze(_ document: Document, report: inout Report) {
    guard DraftedText.exists(in: document.tree) else { return }
    let text = AmendingText(document)
    guard !text.sections.isEmpty else { return }
    let draft = AmendingDraft(text)
    TitleActs.check(draft, &report)
    for section in draft.sections {
      Openings.check(section, &report)
      InstructionOrder.check(section, &report)
      JoinedRepeals.check(section, draft, &report)
      SameWords.checkTwice(section, draft, &report)
      for instruction in section.section.orders { UnreadInstructions.check(instruction, section, &report) }
      for instruction in section.instructions {
        QuotationMarks.check(instruction, section, &report)
        InstructionSigns.check(instruction, section, &report)
        MissingAnnex.check(instruction, draft, &report)
        ClauseTargets.check(instruction, section, &report)
        for operation in instruction.reading.operations {
          check(operation, instruction, section, draft, &report)
        }
      }
    }
    CommencementCover.check(draft, &report)
  }

  private func check(
    _ operation: Operation, _ instruction: AmendingInstruction, _ section: AmendingSection, _ draft: AmendingDraft,
    _ report: inout Report
  ) {
    RenumberedUnits.check(operation, instruction, section, &report)
    NewLabels.check(operation, instruction, section, &report)
    NewUnits.check(operation, instruction, section, &report)
    RepealWords.check(operation, instruction, section, &report)
    RecastLabels.check(operation, instruction, section, &report)
    SameWords.checkNoChange(operation, instruction, section, &report)
  }
}

/// An amending act, and what the rules on it look at again and again.
struct AmendingDraft {
  let document: Document
  let sections: [AmendingSection]
  /// The numbers of its own annexes; a single one need not have a number and is the first.
  let annexes: Set<Int>
  /// The instructions that its closing sections name one by one, by their nodes.
  let namedInstructions: Set<Int>

  init(_ text: AmendingText) {
    document = text.document
    sections = text.sections.map { AmendingSection(document: text.document, section: $0) }
    annexes = document.tree.nodes.reduce(into: []) { numbers, node in
      guard node.kind == .annex else { return }
      numbers.insert(max(1, Int(node.number.value)))
      numbers.insert(max(1, Int(node.lastNumber.value)))
    }
    namedInstructions = Self.namedInstructions(in: document)
  }

  private static func namedInstructions(in document: Document) -> Set<Int> {
    let (tree, references) = (document.tree, document.references)
    var named: Set<Int> = []
    for (reference, resolution) in zip(references.all, references.resolutions) {
      for target in resolution.targets where tree.nodes[target.node].kind == .instruction {
        let place = document.stretch(of: reference.node)
        if place.isActsOwnSection, tree.nodes[place.nodes.lowerBound].kind == .section { named.insert(target.node) }
      }
    }
    return named
  }
}

/// A section of an amending act.
struct AmendingSection {
  let document: Document
  let section: AmendingText.Section
  /// How many operations move units in a section of the act that is amended, by its number.
  private let moves: [ProvisionNumber: Int]

  init(document: Document, section: AmendingText.Section) {
    self.document = document
    self.section = section
    var moves: [ProvisionNumber: Int] = [:]
    for operation in section.instructions.lazy.flatMap(\.reading.operations) where operation.movesUnits {
      for number in operation.sections { moves[number, default: 0] += 1 }
    }
    self.moves = moves
  }

  /// Whether an instruction moves units in the section with `number` of the amended act.
  func isMoved(_ number: ProvisionNumber) -> Bool { moves[number, default: 0] > 0 }

  /// Whether more than one operation moves units in the section `number` of the act that is amended.
  func isMovedOften(_ number: ProvisionNumber) -> Bool { moves[number, default: 0] > 1 }

  var node: Int { section.node }
  var instructions: [AmendingInstruction] { section.instructions }
  var tree: SyntaxTree { document.tree }
  var bytes: [UInt8] { document.source.bytes }

  /// `§ 1, nr. 4`
  func citation(_ instruction: AmendingInstruction) -> String { document.address(of: instruction.node) }

  /// `nr. 4`, as it is called within its section; `ændringen` where it has no number.
  func number(_ instruction: AmendingInstruction) -> String {
    let node = tree.nodes[instruction.node]
    return node.kind == .instruction && node.number != .none ? "nr. \(node.number.written)" : "ændringen"
  }
}

extension Operation {
  /// Whether units get other numbers by it, or may.
  fileprivate var movesUnits: Bool {
    switch action {
    case .insert, .repeal, .replace: true
    // A clause only states what the insertion or repeal before it does.
    case .renumber: false
    case .replaceText, .insertText, .deleteText, .recast: targets.contains { $0.newChain != nil }
    }
  }
}
