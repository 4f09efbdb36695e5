import Amending
import Analysis
import StatuteModel
import StatuteSyntax
import StatuteText

extension CheckedSection {
  typealias Fix = (title: Message, isSafe: Bool, edits: [TextEdit])

  /// What would put `flaw` right.
  func fixes(of flaw: Flaw) -> [Fix] { [] }
}
