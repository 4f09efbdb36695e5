import Amending
import Analysis
import StatuteModel
import StatuteSyntax
import StatuteText

/// The rule on the numbers that new provisions bear.
enum NewLabels {
  /// Den nye tekst har et andet nummer, end ændringen siger.
  ///
  /// Indsættes noget »som stk. 4«, er den nye tekst mærket »Stk. 4.«; efter stk. 2 (eller »stk. 2, der bliver stk. 3«)
  /// følger stk. 3 (henholdsvis stk. 4); og det, der affattes på ny, beholder sit nummer, medmindre der står, hvad det bliver.
  ///
  /// ## Hvorfor
  ///
  /// Enten indsættes teksten et forkert sted, eller også passer nummereringen i loven ikke bagefter.
  ///
  /// ## Kilde
  ///
  /// AM27. LK18 2.3.6.6, VAF 2.7.5.6.2.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om ændring af lov om havnebade
  /// § 1
  /// I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændring:
  /// 1. I § 2 indsættes som stk. 4:
  /// »Stk. 5. Badet er åbent om sommeren.«
  /// § 2
  /// Loven træder i kraft den 1. juli 2026.
  /// ```
  ///
  /// ## Rigtigt
  ///
  /// ```lov
  /// Lov om ændring af lov om havnebade
  /// § 1
  /// I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændring:
  /// 1. I § 2 indsættes som stk. 4:
  /// »Stk. 4. Badet er åbent om sommeren.«
  /// § 2
  /// Loven træder i kraft den 1. juli 2026.
  /// ```
  ///
  /// ## English
  ///
  /// New text bears another number than the instruction says: what is put in `som stk. 4` is labelled »Stk. 4.«, and what is
  /// given new wording keeps its number unless the instruction says what it becomes.
  static let rule = Rule("amendment/new-label", catalogue: ["AM27"], severity: .error)

  static func check(
    _ operation: Operation, _ instruction: AmendingInstruction, _ section: AmendingSection, _ report: inout Report
  ) {
    switch operation.action {
    case .insert(.numbered(let targets), _, let text):
      guard let level = targets.first?.chain.deepest, let text = NewProvisions(text, section.tree) else { return }
      let numbers = targets.compactMap(\.chain.ownNumbers)
      guard numbers.count == targets.count, targets.allSatisfy({ $0.chain.deepest == level }) else { return }
      let expected = Array(numbers.joined())
      let nodes = text.labelled(level)
      // Another count is another rule's.
      guard nodes.count == expected.count else { return }
      compare(nodes, expected, level, instruction, section, &report)
    case .insert(.after(let target), _, let text):
      checkAfter(target, text, instruction, section, &report)
    case .recast(let text): checkRecast(text, operation, instruction, section, &report)
    default: break
    }
  }

  private static func checkAfter(
    _ target: Target, _ text: NewText, _ instruction: AmendingInstruction, _ section: AmendingSection,
    _ report: inout Report
  ) {
    let chain = target.newChain ?? target.chain
    guard target.isProvision, let level = chain.deepest, level == .subsection || level == .item,
      let last = chain.ownNumbers?.last, last.isPlain, let text = NewProvisions(text, section.tree),
      let first = text.labelled(level).first, text.first == first, section.tree.nodes[first].number.isPlain,
      target.newChain != nil || !section.isMovedOften(chain[.section])
    else { return }
    compare([first], [ProvisionNumber(value: last.value + 1)], level, instruction, section, &report)
  }

  private static func checkRecast(
    _ text: NewText, _ operation: Operation, _ instruction: AmendingInstruction, _ section: AmendingSection,
    _ report: inout Report
  ) {
    guard operation.targets.count == 1, let target = operation.targets.first, target.isProvision,
      case let chain = target.newChain ?? target.chain, let level = chain.deepest,
      let expected = chain.ownNumbers, let text = NewProvisions(text, section.tree),
      // The label is the number it ends with, which the target lacks: another rule's.
      target.newChain != nil || !section.isMoved(chain[.section])
    else { return }
    let nodes = text.labelled(level)
    guard let first = nodes.first, text.first == first, nodes.count == expected.count else { return }
    compare(nodes, expected, level, instruction, section, &report)
  }

  private static func compare(
    _ nodes: [Int], _ expected: [ProvisionNumber], _ level: ReferenceLevel, _ instruction: AmendingInstruction,
    _ section: AmendingSection, _ report: inout Report
  ) {
    let tree = section.tree
    for (index, number) in zip(nodes, expected) {
      let node = tree.nodes[index]
      guard !node.number.isSame(as: number), !node.flags.contains(.range) else { continue }
      guard let own = level.citation(node.number), let other = level.citation(number), let label = level.label(number)
      else { return }
      return report.add(
        rule, at: node.label, node: index, .other(own, other),
        related: [(.instruction, tree.nodes[instruction.node].text)],
        fixes: [(.write(label), false, [TextEdit(node.label, label)])])
    }
  }
}

extension Message {
  fileprivate static func other(_ own: String, _ expected: String) -> Message {
    Message(
      da: "Den nye tekst er mærket \(own); efter ændringen skal det være \(expected).",
      en: "The new text is labelled \(own); by the instruction it should be \(expected).")
  }
  fileprivate static var instruction: Message { Message(da: "Ændringen.", en: "The instruction.") }
  fileprivate static func write(_ label: String) -> Message {
    Message(da: "Ret til »\(label)«", en: "Change to »\(label)«")
  }
}
