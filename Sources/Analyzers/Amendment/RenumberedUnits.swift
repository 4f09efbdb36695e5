import Amending
import Analysis
import StatuteModel
import StatuteSyntax
import StatuteText

/// The rule on what a renumbering clause (rykningsklausul) may move.
enum RenumberedUnits {
  /// En rykningsklausul flytter paragraffer eller punktummer.
  ///
  /// Stykker, numre og litra rykker, når ét kommer til eller udgår, og det siges i en rykningsklausul. Punktummer rykker også,
  /// men uden klausul. Paragraffer rykker aldrig: en ny får et bogstav (§ 7 a), og en ophævet lader sit nummer stå tomt.
  ///
  /// ## Hvorfor
  ///
  /// Rykker paragraffer, peger alle henvisninger til dem forkert, også i andre love. En klausul for punktummer er overflødig.
  ///
  /// ## Kilde
  ///
  /// AM22. LK18 2.3.6.6, LK 3.4.5.6.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om ændring af lov om havnebade
  /// § 1
  /// I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændring:
  /// 1. I § 2, stk. 1, indsættes efter 1. pkt. som nyt punktum:
  /// »Bøjerne er gule.«
  /// 2. pkt. bliver herefter 3. pkt.
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
  /// 1. I § 2, stk. 1, indsættes efter 1. pkt. som nyt punktum:
  /// »Bøjerne er gule.«
  /// § 2
  /// Loven træder i kraft den 1. juli 2026.
  /// ```
  ///
  /// ## English
  ///
  /// A renumbering clause moves sections or sentences. Sections never move; sentences move without a clause.
  static let rule = Rule("amendment/renumbered-unit", catalogue: ["AM22"], severity: .warning)

  static func check(
    _ operation: Operation, _ instruction: AmendingInstruction, _ section: AmendingSection, _ report: inout Report
  ) {
    guard case .renumber = operation.action,
      section.bytes.place(of: "bliver", outsideQuotationsIn: operation.range) != nil,
      let level = operation.targets.first?.chain.deepest
    else { return }
    switch level {
    case .section: report.add(rule, at: operation.range, node: instruction.node, .section)
    case .sentence: report.add(rule, at: operation.range, node: instruction.node, .sentence)
    default: break
    }
  }
}

extension Message {
  fileprivate static var section: Message {
    Message(
      da: "Paragraffer rykker ikke; en ny paragraf får et bogstav, og en ophævet beholder sit nummer (LK18 2.3.6.6).",
      en: "Sections do not move; a new one gets a letter, and a repealed one keeps its number (LK18 2.3.6.6).")
  }
  fileprivate static var sentence: Message {
    Message(
      da: "Punktummer rykker af sig selv; rykningsklausulen bør udgå (LK 3.4.5.6).",
      en: "Sentences move by themselves; the renumbering clause should go (LK 3.4.5.6).")
  }
}
