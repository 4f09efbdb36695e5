import Amending
import Analysis
import StatuteModel
import StatuteSyntax
import StatuteText

/// The rule on repeals that could share an instruction.
enum JoinedRepeals {
  /// To ophævelser efter hinanden kunne stå i ét ændringsnummer.
  ///
  /// »§§ 2, 3 og 5 og § 7, stk. 3, ophæves.« er ét ændringsnummer, når intet andet ændres ind imellem, og ingen stykker,
  /// numre eller litra rykker. Reglen ser ikke på numre, som ikrafttrædelsesbestemmelserne nævner hver for sig.
  ///
  /// ## Hvorfor
  ///
  /// Færre numre er lettere at overskue.
  ///
  /// ## Kilde
  ///
  /// AM62. LK 3.4.5.5.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om ændring af lov om havnebade
  /// § 1
  /// I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændringer:
  /// 1. § 4 ophæves.
  /// 2. § 5 ophæves.
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
  /// 1. §§ 4 og 5 ophæves.
  /// § 2
  /// Loven træder i kraft den 1. juli 2026.
  /// ```
  ///
  /// ## English
  ///
  /// Two repeals in a row could share one instruction, where nothing else is amended in between and nothing is renumbered.
  static let rule = Rule("amendment/joined-repeals", catalogue: ["AM62"], severity: .information)

  static func check(_ section: AmendingSection, _ draft: AmendingDraft, _ report: inout Report) {
    for (earlier, later) in zip(section.instructions, section.instructions.dropFirst()) {
      guard isBareRepeal(earlier), isBareRepeal(later), !draft.namedInstructions.contains(earlier.node),
        !draft.namedInstructions.contains(later.node)
      else { continue }
      report.add(
        rule, at: section.tree.nodes[later.node].text, node: later.node, .joined(section.number(earlier)),
        related: [(.earlier, section.tree.nodes[earlier.node].text)])
    }
  }

  /// Whether all that the instruction does is to repeal provisions, none of which others move up for.
  private static func isBareRepeal(_ instruction: AmendingInstruction) -> Bool {
    guard instruction.reading.isUnderstood, instruction.reading.operations.count == 1,
      let operation = instruction.reading.operations.first, case .repeal = operation.action
    else { return false }
    return operation.targets.allSatisfy { $0.isProvision && $0.newChain == nil && $0.chain.deepest == .section }
  }
}

extension Message {
  fileprivate static func joined(_ earlier: String) -> Message {
    Message(
      da: "Ophævelsen kunne stå i \(earlier), for intet rykker (LK 3.4.5.5).",
      en: "The repeal could stand in \(earlier), for nothing is renumbered (LK 3.4.5.5).")
  }
  fileprivate static var earlier: Message { Message(da: "Ophævelsen før.", en: "The repeal before.") }
}
