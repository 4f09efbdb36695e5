import Analysis
import StatuteModel
import StatuteSyntax

/// Checks how the sections of an act are numbered.
struct SectionNumbers: OutlineAnalyzer {
  /// Paragraffernes numre har et hul.
  ///
  /// I en ny lov følger paragrafferne uden huller: efter § 4 kommer § 5. Reglen ser på udkast til nye love,
  /// bekendtgørelser og ændringslove. I en gældende lov er huller sædvanlige, for en ophævet paragrafs nummer bruges
  /// ikke straks igen, og der siger reglen ingenting.
  ///
  /// ## Hvorfor
  ///
  /// Et hul betyder næsten altid, at en paragraf er gledet ud under arbejdet, eller at en er flyttet uden at resten
  /// fulgte med. Så passer henvisningerne ikke længere.
  ///
  /// ## Kilde
  ///
  /// ST01. VAF 2.6.4.1: paragrafferne nummereres fortløbende gennem hele forskriften.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om havnebade
  /// § 1. Kommunalbestyrelsen kan udpege områder i en havn til badning.
  /// § 2. Et udpeget område skal være afmærket med bøjer.
  /// § 4. Det er forbudt at sejle i et udpeget område.
  /// ```
  ///
  /// ## Rigtigt
  ///
  /// ```lov
  /// Lov om havnebade
  /// § 1. Kommunalbestyrelsen kan udpege områder i en havn til badning.
  /// § 2. Et udpeget område skal være afmærket med bøjer.
  /// § 3. Det er forbudt at sejle i et udpeget område.
  /// ```
  ///
  /// ## English
  ///
  /// The section numbers have a gap. Sections of a new act, an executive order or an amending act follow each other
  /// without gaps. Acts in force are left alone: numbers of repealed sections stay unused there.
  static let gap = Rule("numbering/section-gap", catalogue: ["ST01"], severity: .error)

  /// To paragraffer har samme nummer.
  ///
  /// Et paragrafnummer må kun bruges én gang i en lov. Reglen gælder alle tekster, også gældende love og det, en
  /// ændringslov indsætter. Bilag, ikrafttrædelsesbestemmelser fra andre love og hver indsat tekst tælles for sig. Et
  /// nummer inden for et ophævet spænd (»§§ 22-26. (Ophævet)«) er også brugt.
  ///
  /// Viser naboerne på begge sider, hvilket nummer der er det rigtige, tilbydes det som rettelse.
  ///
  /// ## Hvorfor
  ///
  /// En henvisning til et nummer, der findes to gange, kan ikke læses.
  ///
  /// ## Kilde
  ///
  /// ST02. Følger af sig selv; vejledningerne siger det ikke særskilt.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om ladestandere
  /// § 1. Loven gælder for ladestandere, der er offentligt tilgængelige.
  /// § 2. Ejeren skal vise prisen pr. kilowatttime, før opladningen begynder.
  /// § 2. Ejeren skal mindst én gang om året lade standeren efterse.
  /// § 4. Loven træder i kraft den 1. juli 2026.
  /// ```
  ///
  /// ## Rigtigt
  ///
  /// ```lov
  /// Lov om ladestandere
  /// § 1. Loven gælder for ladestandere, der er offentligt tilgængelige.
  /// § 2. Ejeren skal vise prisen pr. kilowatttime, før opladningen begynder.
  /// § 3. Ejeren skal mindst én gang om året lade standeren efterse.
  /// § 4. Loven træder i kraft den 1. juli 2026.
  /// ```
  ///
  /// ## English
  ///
  /// Two sections have the same number. Each number may be used once in an act; annexes, appended provisions of other
  /// acts and each quotation are counted by themselves. Where both neighbours agree about the right number, it is
  /// offered as a fix.
  static let repeated = Rule("numbering/section-repeated", catalogue: ["ST02"], severity: .error)

  /// Paragrafferne står ikke i nummerorden.
  ///
  /// Paragraffer står i rækkefølge, og bogstaver følger det danske alfabet: § 7, § 7 a, § 7 b, …, § 7 z, § 7 æ, § 7 ø,
  /// § 7 å, § 8. Store og små bogstaver regnes ens. Springer en række af indsatte paragraffer et bogstav over, er det
  /// i orden.
  ///
  /// I en gældende lov er det en advarsel, medmindre naboerne viser, at det er nummeret, der er galt.
  ///
  /// ## Hvorfor
  ///
  /// Læseren finder en paragraf ved at bladre frem eller tilbage efter nummeret.
  ///
  /// ## Kilde
  ///
  /// ST03. VAF 2.6.4.1.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om bybier
  /// § 1. Bier må holdes i byzone efter reglerne i denne lov.
  /// § 4. Bistader skal stå mindst 5 m fra skel.
  /// § 3. Ejeren skal anmelde bistader til kommunalbestyrelsen.
  /// § 4. Loven træder i kraft den 1. april 2026.
  /// ```
  ///
  /// ## Rigtigt
  ///
  /// ```lov
  /// Lov om bybier
  /// § 1. Bier må holdes i byzone efter reglerne i denne lov.
  /// § 2. Bistader skal stå mindst 5 m fra skel.
  /// § 3. Ejeren skal anmelde bistader til kommunalbestyrelsen.
  /// § 4. Loven træder i kraft den 1. april 2026.
  /// ```
  ///
  /// ## English
  ///
  /// The sections are out of order. Letters follow the Danish alphabet, æ, ø and å last; capitals and small letters
  /// count alike; skipped letters are fine. In an act in force this is a warning unless the neighbours show that the
  /// number itself is wrong.
  static let order = Rule("numbering/section-order", catalogue: ["ST03"], severity: .error)

  /// Paragrafferne begynder forfra i et kapitel.
  ///
  /// Paragrafferne nummereres fortløbende gennem hele loven, uanset hvor mange kapitler den har. I gældende love er
  /// det en advarsel, for enkelte ældre love er bygget anderledes.
  ///
  /// ## Hvorfor
  ///
  /// Henvisninger nævner paragraffen og ikke kapitlet; »§ 1« skal være ét sted.
  ///
  /// ## Kilde
  ///
  /// ST05. VAF 2.6.4.1: fortløbende numre, uanset kapitler.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om kolonihaver i havneområder
  /// Kapitel 1
  /// Anvendelsesområde
  /// § 1. Loven gælder for kolonihaver i havneområder.
  /// § 2. Loven gælder ikke for husbåde.
  /// Kapitel 2
  /// Tilladelse
  /// § 1. Kommunalbestyrelsen giver tilladelse til kolonihaver.
  /// § 2. En tilladelse gælder i 10 år.
  /// ```
  ///
  /// ## Rigtigt
  ///
  /// ```lov
  /// Lov om kolonihaver i havneområder
  /// Kapitel 1
  /// Anvendelsesområde
  /// § 1. Loven gælder for kolonihaver i havneområder.
  /// § 2. Loven gælder ikke for husbåde.
  /// Kapitel 2
  /// Tilladelse
  /// § 3. Kommunalbestyrelsen giver tilladelse til kolonihaver.
  /// § 4. En tilladelse gælder i 10 år.
  /// ```
  ///
  /// ## English
  ///
  /// Section numbers begin again in a chapter. Sections are numbered through the whole act whatever chapters it has.
  /// A warning in acts in force.
  static let restart = Rule("numbering/section-restart", catalogue: ["ST05"], severity: .error)

  let rules = [gap, repeated, order, restart]

  func analyze(_ document: Document, report: inout Report) {
    Runs.forEach(in: document.tree) { runs in
      guard let reading = NumberReading(document.tree, container: runs.container) else { return }
      let entries = runs.sections.entries
      let flaws = NumberSequence.flaws(in: entries, expecting: reading.expectations)
      guard !flaws.isEmpty else { return }
      let flawReport = FlawReport(document: document, level: .section, entries: entries)
      for flaw in flaws {
        flawReport.add(flaw, as: rule(for: flaw), severity: severity(of: flaw, reading), to: &report)
      }
    }
  }

  private func rule(for flaw: NumberSequence.Flaw) -> Rule {
    switch flaw.kind {
    case .lateStart, .gap: Self.gap
    case .repeated: Self.repeated
    case .misplaced, .reversedRange: Self.order
    case .restart: Self.restart
    }
  }

  private func severity(of flaw: NumberSequence.Flaw, _ reading: NumberReading) -> Severity? {
    switch flaw.kind {
    case .misplaced where reading != .draft && !flaw.isCertain: .warning
    case .restart where reading != .draft: .warning
    default: nil
    }
  }
}
