import Analysis
import StatuteModel
import StatuteSyntax

/// En paragraf har mere end fire stykker.
///
/// En paragraf bør sjældent have flere end tre-fire stykker. Reglen er slået fra, medmindre den slås til i
/// konfigurationen, for på nogle områder, især skatteretten, er lange paragraffer almindelige.
///
/// ## Hvorfor
///
/// Lange paragraffer er svære at overskue, og henvisninger til dem bliver lange. Ofte handler de sidste stykker om noget
/// andet end det første og kan få deres egen paragraf.
///
/// ## Kilde
///
/// ST09. VAF 2.6.4.1.
///
/// ## Forkert
///
/// ```lov
/// Lov om fællesantenner
/// § 1. En fællesantenne må kun opsættes med ejerens samtykke.
/// Stk. 2. Samtykket er skriftligt.
/// Stk. 3. Samtykket kan gives for en periode.
/// Stk. 4. Ejeren kan kræve, at antennen fjernes, når perioden udløber.
/// Stk. 5. Udgiften til fjernelse bæres af den, der satte antennen op.
/// ```
///
/// ## Rigtigt
///
/// ```lov
/// Lov om fællesantenner
/// § 1. En fællesantenne må kun opsættes med ejerens samtykke.
/// Stk. 2. Samtykket er skriftligt.
/// Stk. 3. Samtykket kan gives for en periode.
/// § 2. Ejeren kan kræve, at antennen fjernes, når perioden udløber.
/// Stk. 2. Udgiften til fjernelse bæres af den, der satte antennen op.
/// ```
///
/// ## English
///
/// A section has more than four stykker. A section should seldom have more than three or four. Off by default, for long
/// sections are common in some fields.
struct SectionLength: SectionAnalyzer {
  static let rule = Rule(
    "structure/many-subsections", catalogue: ["ST09"], severity: .information, isEnabled: false)

  /// The most stykker a section should have (VAF 2.6.4.1: seldom more than 3-4).
  static let mostSubsections = 4

  let rules = [rule]

  func analyze(_ part: DocumentPart, report: inout Report) {
    guard report.wants(Self.rule) else { return }
    let tree = part.document.tree
    DraftedText.forEach(in: part) { index, node, _ in
      guard node.kind == .section else { return }
      let count = tree.children(of: index).reduce(0) { $0 + (tree.nodes[$1].kind == .subsection ? 1 : 0) }
      guard count > Self.mostSubsections else { return }
      report.add(Self.rule, at: node.labelOrStart, node: index, .long(node.number, count))
    }
  }
}

extension Message {
  fileprivate static func long(_ number: ProvisionNumber, _ count: Int) -> Message {
    let citation = Level.section.citation(number)
    return Message(
      da: "\(citation) har \(count) stykker; overvej at dele den (VAF 2.6.4.1).",
      en: "\(citation) has \(count) stykker; consider dividing it (VAF 2.6.4.1).")
  }
}
