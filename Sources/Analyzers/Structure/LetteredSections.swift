import Analysis
import StatuteModel
import StatuteSyntax

/// En ny lov bruger et paragrafnummer med bogstav.
///
/// § 3 a og § 3 b er til paragraffer, der senere skydes ind i en lov. I en ny lov eller bekendtgørelse får alle
/// paragraffer deres eget tal. Reglen ser kun på nye love og bekendtgørelser, ikke på det, ændringslove indsætter.
///
/// ## Hvorfor
///
/// Et bogstav fortæller læseren, at paragraffen er kommet til senere. I en ny lov er det vildledende, og den næste
/// indskudte paragraf bliver sværere at placere.
///
/// ## Kilde
///
/// ST04. VAF 2.6.4.1.
///
/// ## Forkert
///
/// ```lov
/// Lov om drikkevandsposter
/// § 1. Kommunalbestyrelsen opsætter drikkevandsposter på offentlige pladser.
/// § 1 a. En drikkevandspost skal kunne bruges af kørestolsbrugere.
/// § 2. Loven træder i kraft den 1. juli 2026.
/// ```
///
/// ## Rigtigt
///
/// ```lov
/// Lov om drikkevandsposter
/// § 1. Kommunalbestyrelsen opsætter drikkevandsposter på offentlige pladser.
/// § 2. En drikkevandspost skal kunne bruges af kørestolsbrugere.
/// § 3. Loven træder i kraft den 1. juli 2026.
/// ```
///
/// ## English
///
/// A new act uses a section number with a letter. Letters are for sections that are inserted later; a new act or
/// executive order gives every section a number of its own.
struct LetteredSections: SectionAnalyzer {
  static let rule = Rule("structure/lettered-section", catalogue: ["ST04"], severity: .warning)

  let rules = [rule]

  func analyze(_ part: DocumentPart, report: inout Report) {
    let document = part.document
    guard document.kind == .act || document.kind == .executiveOrder else { return }
    DraftedText.forEach(in: part) { index, node, place in
      guard node.kind == .section, place == .provision, node.number.letters != 0, !node.number.isLetterSeries else {
        return
      }
      report.add(Self.rule, at: node.labelOrStart, node: index, .lettered(node.number))
    }
  }
}

extension Message {
  fileprivate static func lettered(_ number: ProvisionNumber) -> Message {
    let citation = Level.section.citation(number)
    return Message(
      da: "\(citation) bør have sit eget tal; bogstaver er til paragraffer, der senere skydes ind (VAF 2.6.4.1).",
      en: "\(citation) should have a number of its own; letters are for sections inserted later (VAF 2.6.4.1).")
  }
}
