import Foundation
import StatuteModel
import StatuteSyntax
import StatuteText
import Testing

/// What the scanner and the resolver make of references, in sentences put into a small act (``HarbourAct``): how far each
/// mention reaches, whose act it names, and where it points.
struct ReferenceScannerTests {
  // MARK: Levels

  private static let chains = [
    ReferenceStory("Reglen i § 3 gælder her.", "§ 3 → § 3"),
    ReferenceStory("Vilkår efter § 4, stk. 2, bortfalder.", "§ 4, stk. 2 → § 4, stk. 2"),
    ReferenceStory(
      "Det gælder ikke ved fare, jf. § 8, stk. 2, nr. 3, litra b.",
      "§ 8, stk. 2, nr. 3, litra b → § 8, stk. 2, nr. 3, litra b"),
    ReferenceStory("Jf. § 8, stk. 4, 2. pkt., om klager.", "§ 8, stk. 4, 2. pkt. → § 8, stk. 4, 2. pkt."),
    ReferenceStory(
      "Se § 2, stk. 1, nr. 2, 2. pkt., om rækværk.", "§ 2, stk. 1, nr. 2, 2. pkt. → § 2, stk. 1, nr. 2, 2. pkt."),
    ReferenceStory("Se § 3, 2. pkt., om tid.", "§ 3, 2. pkt. → § 3, stk. 1, 2. pkt."),
    ReferenceStory("Se § 1, 4. pkt., om skibe.", "§ 1, 4. pkt. → § 1, stk. 1, 4. pkt."),
    ReferenceStory("Som nævnt i § 6, nr. 1.", "§ 6, nr. 1 → § 6, stk. 1, nr. 1"),
    ReferenceStory("Som nævnt i § 2, nr. 3, litra a.", "§ 2, nr. 3, litra a → § 2, stk. 1, nr. 3, litra a"),
    ReferenceStory("Flydebroer er omfattet af § 7 a.", "§ 7 a → § 7 a"),
    ReferenceStory("Reglerne i kapitel 2 a og bilag 1 gælder.", "kapitel 2 a → kapitel 2 a", "bilag 1 → bilag 1"),
    ReferenceStory("Overtrædelse af § 4 straffes.", at: .lastSection, "§ 4 → § 4"),
  ]

  /// What the sentence leaves out comes from its place (lovteknik 2.5).
  private static let relative = [
    ReferenceStory("Det gælder ikke rapporten, jf. stk. 4.", "stk. 4 → § 9, stk. 4"),
    ReferenceStory("Den, der er nævnt i stk. 1, nr. 2, skal svømme.", "stk. 1, nr. 2 → § 9, stk. 1, nr. 2"),
    ReferenceStory("Det i nr. 3 nævnte føres hver dag.", "nr. 3 → § 9, stk. 1, nr. 3"),
    ReferenceStory("Dog ikke ved lukning, jf. nr. 1.", at: .item, "nr. 1 → § 6, stk. 1, nr. 1"),
    ReferenceStory("Afgørelse efter 2. pkt. er skriftlig.", at: .item, "2. pkt. → § 6, stk. 1, nr. 2, 2. pkt."),
    ReferenceStory("Prøven aflægges efter litra a.", at: .point, "litra a → § 2, stk. 1, nr. 3, litra a"),
    ReferenceStory("Se også nr. 2.", at: .point, "nr. 2 → § 2, stk. 1, nr. 2"),
    ReferenceStory("Bøjer efter nr. 2 er blå.", at: .annex, "nr. 2 → bilag 1, nr. 2"),
    ReferenceStory("Dette kapitel gælder for frivillige.", "Dette kapitel → denne lov → kapitel 2 a"),
    ReferenceStory("Efter reglerne i dette kapitel.", "dette kapitel → denne lov → kapitel 2 a"),
    ReferenceStory("Tilsyn efter 1. pkt. varsles.", at: .afterSentences, "1. pkt. → § 1, stk. 2, 1. pkt."),
    ReferenceStory("Reglerne i stk. 1 gælder.", at: .lastSection, "stk. 1 → § 20, stk. 1"),
  ]

  // MARK: Lists and ranges

  private static let lists = [
    ReferenceStory("Efter §§ 3, 5 og 7 a kræves svar.", "§§ 3 → § 3", "5 → § 5", "7 a → § 7 a"),
    ReferenceStory("Efter §§ 4-7 a kræves svar.", "§§ 4-7 a → § 4 + 5 + 6 + 7 + 7 a"),
    ReferenceStory("Efter §§ 4-6 og 10 kræves svar.", "§§ 4-6 → § 4 + 5 + 6", "10 → § 10"),
    ReferenceStory("Efter §§ 4,5 og 6 kræves svar.", "§§ 4 → § 4", "5 → § 5", "6 → § 6"),
    ReferenceStory("Efter §§ 3, 4,5 og 6 kræves svar.", "§§ 3 → § 3", "4 → § 4", "5 → § 5", "6 → § 6"),
    ReferenceStory(
      "Efter § 8, stk. 2,3 og 4, ydes 2,5 pct.", "§ 8, stk. 2 → § 8, stk. 2", "3 → § 8, stk. 3", "4 → § 8, stk. 4"),
    ReferenceStory("Efter stk. 2,5 pct. af beløbet.", "stk. 2 → § 9, stk. 2"),
    ReferenceStory("Efter stk. 2 og 3,5 eller 4 pct. af beløbet.", "stk. 2 → § 9, stk. 2"),
    ReferenceStory("Reglerne i stk. 1-3 og 5 gælder.", "stk. 1-3 → § 9, stk. 1 + 2 + 3", "5 → § 9, stk. 5"),
    ReferenceStory("Reglerne i stk. 1, 3 og 4 gælder.", "stk. 1 → § 9, stk. 1", "3 → § 9, stk. 3", "4 → § 9, stk. 4"),
    ReferenceStory("Reglerne i stk. 1 eller 2 gælder.", "stk. 1 → § 9, stk. 1", "2 → § 9, stk. 2"),
    ReferenceStory(
      "Den, der handler efter stk. 1, nr. 2-4, eller stk. 3, får løn.", "stk. 1, nr. 2-4 → § 9, stk. 1, nr. 2 + 3 + 4",
      "stk. 3 → § 9, stk. 3"),
    ReferenceStory(
      "Ved fare efter § 8, stk. 2, nr. 3, litra a-c, lukkes.",
      "§ 8, stk. 2, nr. 3, litra a-c → § 8, stk. 2, nr. 3, litra a + b + c"),
    ReferenceStory(
      "Ved fare efter § 8, stk. 2, nr. 3, litra a og c, lukkes.",
      "§ 8, stk. 2, nr. 3, litra a → § 8, stk. 2, nr. 3, litra a", "c → § 8, stk. 2, nr. 3, litra c"),
    ReferenceStory(
      "Efter § 8, stk. 2, nr. 1 og 2, lukkes.", "§ 8, stk. 2, nr. 1 → § 8, stk. 2, nr. 1", "2 → § 8, stk. 2, nr. 2"),
    ReferenceStory(
      "Tilsyn efter 1. og 2. pkt. varsles.", at: .afterSentences, "1. → § 1, stk. 2, 1. pkt.",
      "2. pkt. → § 1, stk. 2, 2. pkt."),
    ReferenceStory(
      "Efter § 1, stk. 1, 2.-4. pkt., er der undtagelser.",
      "§ 1, stk. 1, 2.-4. pkt. → § 1, stk. 1, 2. pkt. + 3. pkt. + 4. pkt."),
    ReferenceStory(
      "Efter § 1, stk. 1, 1., 2. og 4. pkt., er der undtagelser.", "§ 1, stk. 1, 1. → § 1, stk. 1, 1. pkt.",
      "2. → § 1, stk. 1, 2. pkt.", "4. pkt. → § 1, stk. 1, 4. pkt."),
    ReferenceStory(
      "Efter § 1, stk. 1, 1, 2 og 4. pkt., er der undtagelser.", "§ 1, stk. 1, 1 → § 1, stk. 1, 1. pkt.",
      "2 → § 1, stk. 1, 2. pkt.", "4. pkt. → § 1, stk. 1, 4. pkt."),
    ReferenceStory(
      "Efter § 8, stk. 2, 3 og 4, 2. pkt., lukkes.", "§ 8, stk. 2 → § 8, stk. 2", "3 → § 8, stk. 3",
      "4, 2. pkt. → § 8, stk. 4, 2. pkt."),
    ReferenceStory("Efter § 1, stk. 1, sidste pkt.", "§ 1, stk. 1, sidste pkt. → § 1, stk. 1, 4. pkt."),
    ReferenceStory(
      "Overtrædelse af §§ 10, 12 og 14, § 16, stk. 2, og § 18 straffes.", at: .lastSection, "§§ 10 → § 10", "12 → § 12",
      "14 → §§ 13-15", "§ 16, stk. 2 → § 16, stk. 2", "§ 18 → § 18"),
    ReferenceStory(
      "Overtrædelse af §§ 3-5, § 8, stk. 2-4, og §§ 16 og 17 straffes.", at: .lastSection, "§§ 3-5 → § 3 + 4 + 5",
      "§ 8, stk. 2-4 → § 8, stk. 2 + 3 + 4", "§§ 16 → § 16", "17 → § 17"),
    ReferenceStory("Efter § 4, stk. 2, og § 6 er der pligt.", "§ 4, stk. 2 → § 4, stk. 2", "§ 6 → § 6"),
    ReferenceStory(
      "Efter § 8, stk. 1, stk. 4, 2. pkt., og stk. 2-3 lukkes.", "§ 8, stk. 1 → § 8, stk. 1",
      "stk. 4, 2. pkt. → § 8, stk. 4, 2. pkt.", "stk. 2-3 → § 8, stk. 2 + 3"),
    ReferenceStory(
      "Regler om nr. 4-8 i § 17, stk. 2, fastsættes.", "nr. 4-8 i § 17, stk. 2 → § 17, stk. 2, nr. 4 + 5 + 6 + 7 + 8"),
    ReferenceStory("Efter § 3, 5 og 7-10 kræves svar.", "§ 3 → § 3", "5 → § 5", "7-10 → § 7 + 7 a + 8 + 9 + 10"),
    ReferenceStory(
      "I § 3 nævnes det, og § 8, stk. 2, og stk. 4 gælder.", "§ 3 → § 3", "§ 8, stk. 2 → § 8, stk. 2",
      "stk. 4 → § 8, stk. 4"),
    ReferenceStory(
      "Efter § 8, stk. 2, nr. 3, og stk. 4, 1. pkt., lukkes.", "§ 8, stk. 2, nr. 3 → § 8, stk. 2, nr. 3",
      "stk. 4, 1. pkt. → § 8, stk. 4, 1. pkt."),
    ReferenceStory(
      "Efter stk. 1, 2. og 3. pkt., betales.", at: .lastSection, "stk. 1, 2. → § 20, stk. 1, 2. pkt.",
      "3. pkt. → missing"),
    ReferenceStory(
      "Efter § 16, stk. 1 og 2, 2. pkt., betales.", "§ 16, stk. 1 → § 16, stk. 1",
      "2, 2. pkt. → § 16, stk. 2, 2. pkt."),
    ReferenceStory("Efter kapitel 1-2 a kræves svar.", "kapitel 1-2 a → kapitel 1 + 2 + 2 a"),
    ReferenceStory("Efter kapitel 1 og 3 kræves svar.", "kapitel 1 → kapitel 1", "3 → kapitel 3"),
    ReferenceStory("Efter §§ 11-16 er der frist.", "§§ 11-16 → § 11 + 12 + 12 i + §§ 13-15 + § 16"),
    ReferenceStory("Hvert medlem får stk. 2 og 14 dage.", "stk. 2 → § 9, stk. 2"),
    ReferenceStory("Gebyr efter § 5, stk. 3, eller 400 kr.", "§ 5, stk. 3 → § 5, stk. 3"),
    ReferenceStory(
      "Det gælder § 4, stk. 1, henholdsvis § 5, stk. 2.", "§ 4, stk. 1 → § 4, stk. 1", "§ 5, stk. 2 → § 5, stk. 2"),
    ReferenceStory("Efter §§ 3-4 og 7-7 a kræves svar.", "§§ 3-4 → § 3 + 4", "7-7 a → § 7 + 7 a"),
    ReferenceStory(
      "Efter § 5, stk. 1, nr. 1, 3 eller 4, kræves svar.", "§ 5, stk. 1, nr. 1 → § 5, stk. 1, nr. 1",
      "3 → § 5, stk. 1, nr. 3", "4 → § 5, stk. 1, nr. 4"),
    ReferenceStory("Efter §§ 10-8 er der frist.", "§§ 10-8 → missing"),
  ]

  // MARK: How it is written

  private static let characters = [
    ReferenceStory(
      "Efter §\u{A0}8, stk.\u{A0}2, nr.\u{A0}1, lukkes.", "§\u{A0}8, stk.\u{A0}2, nr.\u{A0}1 → § 8, stk. 2, nr. 1"),
    ReferenceStory("Efter §\u{200B} 8, stk. 2\u{200D}, lukkes.", "§\u{200B} 8, stk. 2 → § 8, stk. 2"),
    ReferenceStory("Efter § 8, \u{AD}stk.\u{AD} 2, lukkes.", "§ 8, \u{AD}stk.\u{AD} 2 → § 8, stk. 2"),
    ReferenceStory("Efter §\u{2005}8, stk.\u{2005}2, lukkes.", "§\u{2005}8, stk.\u{2005}2 → § 8, stk. 2"),
    ReferenceStory("Efter §§ 4\u{2011}6 kræves svar.", "§§ 4\u{2011}6 → § 4 + 5 + 6"),
    ReferenceStory("Efter §§ 4–6 kræves svar.", "§§ 4–6 → § 4 + 5 + 6"),
    ReferenceStory("Efter **§ 8**, *stk. 2*, lukkes.", "§ 8**, *stk. 2 → § 8, stk. 2"),
    ReferenceStory("Efter § 8, stk.\n2, nr. 1, lukkes.", "§ 8, stk.\n2, nr. 1 → § 8, stk. 2, nr. 1"),
    ReferenceStory("Efter reglerne i §\n8 lukkes.", "§\n8 → § 8"),
    ReferenceStory("Efter § 8, stk. 2,\nnr. 1, lukkes.", "§ 8, stk. 2,\nnr. 1 → § 8, stk. 2, nr. 1"),
    ReferenceStory("Efter §§ 4, 5 og\n7 a er der frist.", "§§ 4 → § 4", "5 → § 5", "7 a → § 7 a"),
    ReferenceStory("Efter (jf. § 8) og »§ 7« lukkes.", "§ 8 → § 8", "§ 7 → § 7"),
  ]

  private static let slips = [
    ReferenceStory("Efter § 8 stk. 4 er der frist.", "§ 8 stk. 4 → § 8, stk. 4"),
    ReferenceStory("Efter stk.1 er der frist.", "stk.1 → § 9, stk. 1"),
    ReferenceStory("Efter § 8, stk. 4, 1. pkt, er der frist.", "§ 8, stk. 4, 1. pkt → § 8, stk. 4, 1. pkt."),
    ReferenceStory("Efter §8, stk. 2, er der frist.", "§8, stk. 2 → § 8, stk. 2"),
    ReferenceStory("Efter § 7a er der frist.", "§ 7a → § 7 a"),
    ReferenceStory("Efter § 7 A er der frist.", "§ 7 A → § 7 a"),
    ReferenceStory("Efter § 7s regel er der frist.", "§ 7 → § 7"),
    ReferenceStory(
      "Efter § 8, stk. 2, nr. 3, litra a), er der frist.",
      "§ 8, stk. 2, nr. 3, litra a) → § 8, stk. 2, nr. 3, litra a"),
    ReferenceStory("Efter Stk. 3 er der frist.", "Stk. 3 → § 9, stk. 3"),
    ReferenceStory("Efter § 8, stk 3, er der frist.", "§ 8, stk 3 → § 8, stk. 3"),
    ReferenceStory("Efter § 8, stk. 4, 2. punktum, er der frist.", "§ 8, stk. 4, 2. punktum → § 8, stk. 4, 2. pkt."),
    ReferenceStory("Efter § 8, litra b, er der fare.", "§ 8, litra b → § 8, stk. 2, nr. 3, litra b"),
    ReferenceStory("Efter § 5, nr. 4, er der pligt.", "§ 5, nr. 4 → § 5, stk. 1, nr. 4"),
    ReferenceStory("Efter §§ 4, stk. 2, er der frist.", "§§ 4, stk. 2 → § 4, stk. 2"),
    ReferenceStory("Efter § 8 - 10 er der frist.", "§ 8 - 10 → § 8 + 9 + 10"),
    ReferenceStory("Efter § 10, 2det stykke, er der frist.", "§ 10, 2det stykke → § 10, stk. 2"),
    ReferenceStory("Efter § 10, 2. stykke, er der frist.", "§ 10, 2. stykke → § 10, stk. 2"),
    ReferenceStory("Efter straffelovens 5. kapitel straffes.", "5. kapitel → straffelovens → external"),
    ReferenceStory("Efter lovens § 4.4) er der frist.", "§ 4 → lovens → § 4"),
    ReferenceStory("Efter § 8, stk. 4,3) er der frist.", "§ 8, stk. 4 → § 8, stk. 4"),
    ReferenceStory(
      "Efter § 8, stk. 1 -, 3 og 4, er der frist.", "§ 8, stk. 1 → § 8, stk. 1", "3 → § 8, stk. 3", "4 → § 8, stk. 4"),
    ReferenceStory(
      "Efter § 1, stk. 1, 2-3 pkt., er der undtagelser.", "§ 1, stk. 1, 2-3 pkt. → § 1, stk. 1, 2. pkt. + 3. pkt."),
    ReferenceStory("Det følger af § 5 a contrario.", "§ 5 → § 5"),
    ReferenceStory("Efter lovens 3. kapitel føres tilsyn.", "3. kapitel → lovens → kapitel 3"),
  ]

  // MARK: What is not there

  private static let missing = [
    ReferenceStory("Efter § 41 er der frist.", "§ 41 → missing"),
    ReferenceStory("Efter § 8, stk. 5, er der frist.", "§ 8, stk. 5 → missing"),
    ReferenceStory("Efter stk. 6 er der frist.", "stk. 6 → missing"),
    ReferenceStory("Efter § 8, stk. 2, nr. 4, er der frist.", "§ 8, stk. 2, nr. 4 → missing"),
    ReferenceStory("Efter § 8, stk. 2, nr. 3, litra d, er der fare.", "§ 8, stk. 2, nr. 3, litra d → missing"),
    ReferenceStory("Efter § 8, stk. 4, 3. pkt., er der frist.", "§ 8, stk. 4, 3. pkt. → missing"),
    ReferenceStory("Efter kapitel 9 er der frist.", "kapitel 9 → missing"),
    ReferenceStory("Efter bilag 2 er der frist.", "bilag 2 → missing"),
    ReferenceStory("Efter § 8, stk. 3-6, er der frist.", "§ 8, stk. 3-6 → missing → § 8, stk. 3 + 4"),
    ReferenceStory("Efter §§ 18-24 er der frist.", "§§ 18-24 → missing → § 18 + 19 + 20"),
    ReferenceStory("Efter § 14 er der frist.", "§ 14 → §§ 13-15"),
    ReferenceStory("Efter § 14, stk. 2, er der frist.", "§ 14, stk. 2 → §§ 13-15"),
    ReferenceStory(
      "Efter § 999999999999999999999999999999 er der frist.", "§ 999999999999999999999999999999 → missing"),
    ReferenceStory(
      "Efter stk. 1, nr. 999999999999999999999999999999, er der frist.",
      "stk. 1, nr. 999999999999999999999999999999 → missing"),
    ReferenceStory("Efter §§ 17-99999999 er der frist.", "§§ 17-99999999 → missing → § 17 + 18 + 19 + 20"),
  ]

  // MARK: Whose it is

  private static let owners = [
    ReferenceStory("Efter denne lovs § 8 lukkes.", "§ 8 → denne lov → § 8"),
    ReferenceStory("Efter § 8 i denne lov lukkes.", "§ 8 → denne lov → § 8"),
    ReferenceStory("Efter lovens § 8 lukkes.", "§ 8 → lovens → § 8"),
    ReferenceStory("Efter § 8 i loven lukkes.", "§ 8 → loven → § 8"),
    ReferenceStory("Efter retsplejelovens § 1009 sluttes.", "§ 1009 → retsplejelovens → external"),
    ReferenceStory(
      "Efter retsplejelovens §§ 1009 og 1011, stk. 2, sluttes.", "§§ 1009 → retsplejelovens → external",
      "1011, stk. 2 → retsplejelovens → external"),
    ReferenceStory("Efter retspleje\u{AD}lovens § 1009 sluttes.", "§ 1009 → retspleje\u{AD}lovens → external"),
    ReferenceStory(
      "Reglen er ændret ved § 3 i lov nr. 12 af 4. maj 2001 og senest ved § 2 i lov nr. 7 af 3. maj 2011.",
      "§ 3 → lov nr. 12 af 4. maj 2001 → external", "§ 2 → lov nr. 7 af 3. maj 2011 → external"),
    ReferenceStory("I stedet for »§ 12« skrives »§ 12 i«.", "§ 12 → § 12", "§ 12 i → § 12 i"),
    ReferenceStory("Efter § 237 i straffeloven straffes.", "§ 237 → straffeloven → external"),
    ReferenceStory(
      "Efter § 5, stk. 2, i lov om social service ydes hjælp.", "§ 5, stk. 2 → lov om social service → external"),
    ReferenceStory("Efter § 5 i lov om havne betales afgift.", "§ 5 → lov om havne → external"),
    ReferenceStory("Efter § 3 a i lov om havne.", "§ 3 a → lov om havne → external"),
    ReferenceStory("Efter § 12 i, stk. 1, aflægges prøve.", "§ 12 i, stk. 1 → § 12 i, stk. 1"),
    ReferenceStory("Efter § 12 i stk. 1 aflægges prøve.", "§ 12 i stk. 1 → § 12 i, stk. 1"),
    ReferenceStory("Prøven efter § 12 i er gratis.", "§ 12 i → § 12 i"),
    ReferenceStory("Prøven er gratis, jf. § 12 i.", "§ 12 i → § 12 i"),
    ReferenceStory(
      "Efter § 1, nr. 11, i lov nr. 168 af 3. marts 2004 gælder det.",
      "§ 1, nr. 11 → lov nr. 168 af 3. marts 2004 → external"),
    ReferenceStory(
      "Efter § 10 i lov nr. 1454 af 12. december 2023 om havne.",
      "§ 10 → lov nr. 1454 af 12. december 2023 om havne → external"),
    ReferenceStory(
      "Efter § 4, stk. 1, i lovbekendtgørelse nr. 457 af 2. maj 2018.",
      "§ 4, stk. 1 → lovbekendtgørelse nr. 457 af 2. maj 2018 → external"),
    ReferenceStory(
      "Det gælder §§ 12, 14 og 18, stk. 2, i lov om havne.", "§§ 12 → lov om havne → external",
      "14 → lov om havne → external", "18, stk. 2 → lov om havne → external"),
    ReferenceStory(
      "Efter § 5, jf. § 6, i lov om havne betales.", "§ 5 → lov om havne → external", "§ 6 → lov om havne → external"),
    ReferenceStory(
      "Efter straffelovens § 237 og samme lovs § 244 straffes.", "§ 237 → straffelovens → external",
      "§ 244 → samme: straffelovens → external"),
    ReferenceStory(
      "Efter § 237 i straffeloven eller § 244 i samme lov straffes.", "§ 237 → straffeloven → external",
      "§ 244 → samme: straffeloven → external"),
    ReferenceStory("Efter bekendtgørelsens § 4 kræves svar.", "§ 4 → bekendtgørelsens → external"),
    ReferenceStory(
      "Efter bekendtgørelsens § 4, jf. § 99, kræves svar.", "§ 4 → bekendtgørelsens → external",
      "§ 99 → bekendtgørelsens → external"),
    ReferenceStory("Efter § 4 i bekendtgørelse om badevand måles.", "§ 4 → bekendtgørelse om badevand → external"),
    ReferenceStory("Efter den hidtil gældende § 5 lukkes.", "§ 5 → external"),
    ReferenceStory("Efter den tidligere § 41 lukkes.", "§ 41 → external"),
    ReferenceStory("Efter de hidtil gældende regler i § 5 lukkes.", "§ 5 → external"),
    ReferenceStory("Efter den hidtidige bestemmelse i § 5 lukkes.", "§ 5 → external"),
    ReferenceStory("Efter § 5 i den hidtidige lov kan det ske.", "§ 5 → den hidtidige lov → external"),
    ReferenceStory(
      "Efter stk. 1, jf. retsplejelovens § 1009, sluttes.", "stk. 1 → § 9, stk. 1",
      "§ 1009 → retsplejelovens → external"),
    ReferenceStory("Efter stk. 1 i § 8 lukkes.", "stk. 1 i § 8 → § 8, stk. 1"),
    ReferenceStory(
      "Efter § 5 i lov om boligbyggeri og friplejeboliger kan det ske.",
      "§ 5 → lov om boligbyggeri og friplejeboliger → external"),
    ReferenceStory(
      "Efter §§ 20-24 i lov om dagpenge ved sygdom eller fødsel, jf. § 8, ydes hjælp.",
      "§§ 20-24 → lov om dagpenge ved sygdom eller fødsel → external", "§ 8 → § 8"),
    ReferenceStory(
      "Efter § 5 i lov om kommunal skat korrigeres afgiften.", "§ 5 → lov om kommunal skat → external"),
    ReferenceStory(
      "Efter § 8, nr. 7, i lov om ændring af lov om bade, lov om saunaer og forskellige andre love er der frist.",
      "§ 8, nr. 7 → lov om ændring af lov om bade, lov om saunaer og forskellige andre love → external"),
    ReferenceStory(
      "Efter denne lovs § 8, stk. 2, samt § 4 og § 14 i lov om havne er der frist.",
      "§ 8, stk. 2 → denne lov → § 8, stk. 2",
      "§ 4 → lov om havne → external", "§ 14 → lov om havne → external"),
    ReferenceStory(
      "Efter § 8, stk. 2, 3 og stk. 4 lukkes.", "§ 8, stk. 2 → § 8, stk. 2", "3 → § 8, stk. 3",
      "stk. 4 → § 8, stk. 4"),
    ReferenceStory("§ 8 gælder ikke her, bortset fra stk. 3.", "§ 8 → § 8", "stk. 3 → § 8, stk. 3"),
    ReferenceStory(
      "Efter havnelovens § 8, stk. 2, bortset fra de i § 8, stk. 2, nævnte tilfælde, er der frist.",
      "§ 8, stk. 2 → havnelovens → external", "§ 8, stk. 2 → havnelovens → external"),
    ReferenceStory(
      "Forhøjelse kan efter § 8 i lov om leje ske alene ved brev.", "§ 8 → lov om leje → external"),
    ReferenceStory("Efter kap. 2 lukkes.", "kap. 2 → kapitel 2"),
    ReferenceStory("I øvrigt finder reglerne i kapitel 2 anvendelse.", "kapitel 2 → kapitel 2"),
    ReferenceStory("Efter lov om social service § 108 ydes hjælp.", "§ 108 → lov om social service → external"),
    ReferenceStory(
      "Efter lov nr. 168 af 3. marts 2004 § 5 ydes hjælp.", "§ 5 → lov nr. 168 af 3. marts 2004 → external"),
    ReferenceStory(
      "Efter straffelovens § 237 og denne lovs § 8 straffes.", "§ 237 → straffelovens → external",
      "§ 8 → denne lov → § 8"),
    ReferenceStory(
      "Efter straffelovens § 237, § 244 eller § 245 straffes.", "§ 237 → straffelovens → external",
      "§ 244 → straffelovens → external", "§ 245 → straffelovens → external"),
    ReferenceStory(
      "Reglerne i §§ 3 og 4 i lov om havne gælder, jf. stk. 4.", "§§ 3 → lov om havne → external",
      "4 → lov om havne → external", "stk. 4 → § 9, stk. 4"),
    ReferenceStory("Efter forvaltningslovens kapitel 4 høres parten.", "kapitel 4 → forvaltningslovens → external"),
    ReferenceStory("Efter kapitel 4 i forvaltningsloven høres parten.", "kapitel 4 → forvaltningsloven → external"),
    ReferenceStory("Ejeren er omfattet af grundlovens § 73.", "§ 73 → grundlovens → external"),
    ReferenceStory("Ændringsloven vedrører lovens § 8, stk. 2.", "§ 8, stk. 2 → lovens → § 8, stk. 2"),
    ReferenceStory(
      "Ændringen ved lov nr. 647 af 12. juni 2013 vedrører § 8, stk. 2.", "§ 8, stk. 2 → § 8, stk. 2"),
    ReferenceStory("Efter § 5 i lov om havne. § 8 gælder her.", "§ 5 → lov om havne → external", "§ 8 → § 8"),
    ReferenceStory(
      "Efter § 8, stk. 2, som affattet ved denne lovs § 4, lukkes.", "§ 8, stk. 2 → den ændrede lov → external",
      "§ 4 → denne lov → § 4"),
    ReferenceStory(
      "Efter havnelovens § 8 lukkes de havnebade, der er nævnt i § 41.", "§ 8 → havnelovens → external",
      "§ 41 → missing"),
    ReferenceStory(
      "Der betales afgift efter havnelovens § 8, gebyr af joller efter § 41 og rente.", "§ 8 → havnelovens → external",
      "§ 41 → ambiguous"),
    ReferenceStory(
      "Havnelovens § 8 gælder ikke for de havnebade, der er nævnt i § 41.", "§ 8 → Havnelovens → external",
      "§ 41 → missing"),
    ReferenceStory(
      "Efter § 5 i lov om havne betales afgift, jf. § 41, stk. 2.", "§ 5 → lov om havne → external",
      "§ 41, stk. 2 → missing"),
    ReferenceStory(
      "Efter § 5 i lov om havne, så længe skibet ligger ved kajen, jf. § 8, stk. 9, betales afgift.",
      "§ 5 → lov om havne → external", "§ 8, stk. 9 → missing"),
    ReferenceStory(
      "Efter § 5 i lov om båd-, bade- og klubtilbud m.v. betales afgift.",
      "§ 5 → lov om båd-, bade- og klubtilbud m.v. → external"),
    ReferenceStory(
      "Regler efter § 5 i lov om havne forbliver i kraft.", "§ 5 → lov om havne → external"),
    ReferenceStory(
      "Efter § 5 i lov om havne betales afgift efter den pågældende lovs § 8.", "§ 5 → lov om havne → external",
      "§ 8 → samme: lov om havne → external"),
    ReferenceStory("Efter konventionens artikel 8 er det en ret.", "artikel 8 → konventionens → external"),
    // A conjunction joins a § to the one that has an act of its own; commas alone leave it with the genitive.
    ReferenceStory(
      "Efter straffelovens § 23 e og § 10, stk. 6 og 7, og § 17, stk. 6, i lov om havne er der frist.",
      "§ 23 e → straffelovens → external", "§ 10, stk. 6 → lov om havne → external", "7 → lov om havne → external",
      "§ 17, stk. 6 → lov om havne → external"),
    ReferenceStory(
      "Efter straffelovens § 23, § 24, stk. 2, og § 17 i lov om havne er der frist.",
      "§ 23 → straffelovens → external", "§ 24, stk. 2 → straffelovens → external", "§ 17 → lov om havne → external"),
    // What is put in to say what an instruction holds has an act of its own, the list around it goes on.
    ReferenceStory(
      "§ 1, nr. 2 og 9, § 8, stk. 4, som affattet ved § 1, nr. 30, § 1, nr. 31, og § 4 i lov nr. 7 af 3. maj 2011 gælder.",
      "§ 1, nr. 2 → lov nr. 7 af 3. maj 2011 → external", "9 → lov nr. 7 af 3. maj 2011 → external",
      "§ 8, stk. 4 → § 8, stk. 4", "§ 1, nr. 30 → lov nr. 7 af 3. maj 2011 → external",
      "§ 1, nr. 31 → lov nr. 7 af 3. maj 2011 → external", "§ 4 → lov nr. 7 af 3. maj 2011 → external"),
    ReferenceStory(
      "§ 1, nr. 2, § 8 i lov om leje som affattet ved § 1, nr. 30, og § 4 i lov nr. 7 af 3. maj 2011 gælder.",
      "§ 1, nr. 2 → lov nr. 7 af 3. maj 2011 → external", "§ 8 → lov om leje → external",
      "§ 1, nr. 30 → lov nr. 7 af 3. maj 2011 → external", "§ 4 → lov nr. 7 af 3. maj 2011 → external"),
    ReferenceStory(
      "§ 1, nr. 2, § 5, 6 og § 8 i lov om leje som affattet ved § 1, nr. 3, og § 4 i lov nr. 7 af 3. maj 2011 gælder.",
      "§ 1, nr. 2 → lov nr. 7 af 3. maj 2011 → external", "§ 5 → lov om leje → external", "6 → lov om leje → external",
      "§ 8 → lov om leje → external", "§ 1, nr. 3 → lov nr. 7 af 3. maj 2011 → external",
      "§ 4 → lov nr. 7 af 3. maj 2011 → external"),
    ReferenceStory(
      "§ 5, § 8 i lov om leje som affattet ved § 1, nr. 30, i lov nr. 7 af 3. maj 2011 gælder.",
      "§ 5 → lov om leje → external", "§ 8 → lov om leje → external",
      "§ 1, nr. 30 → lov nr. 7 af 3. maj 2011 → external"),
    // The version of a text is no other act.
    ReferenceStory(
      "Efter § 8, stk. 2, som affattet ved lov nr. 7 af 3. maj 2011, lukkes.", "§ 8, stk. 2 → § 8, stk. 2"),
    ReferenceStory("Efter § 8, stk. 9, som ændret ved lov nr. 7 af 3. maj 2011, lukkes.", "§ 8, stk. 9 → missing"),
    ReferenceStory("Efter § 8, stk. 2, der bliver stk. 3, lukkes.", "§ 8, stk. 2 → external", "stk. 3 → § 9, stk. 3"),
    ReferenceStory("Efter havnebadslovens § 8, stk. 2, lukkes.", "§ 8, stk. 2 → denne lov → § 8, stk. 2"),
    ReferenceStory("Efter § 8 i havnebadeloven lukkes.", "§ 8 → denne lov → § 8"),
    ReferenceStory("Efter havnelovens § 8 lukkes.", "§ 8 → havnelovens → external"),
    // Where names end.
    ReferenceStory(
      "Der betales rente efter § 7 i lov om skatter m.v. med tillæg af 0,4 procentpoint.",
      "§ 7 → lov om skatter m.v. → external"),
    ReferenceStory(
      "Revisor kan efter § 9 i lov om revision m.m. aftale, at badene lukkes.", "§ 9 → lov om revision m.m. → external"),
    ReferenceStory(
      "Efter § 9 i lov om tilbud m.v. til børn og unge kan det ske.",
      "§ 9 → lov om tilbud m.v. til børn og unge → external"),
    ReferenceStory(
      "Efter § 1 i lov nr. 7 af 3. maj 2011 (Bade, der er som i dag, m.v.), der er ændret.",
      "§ 1 → lov nr. 7 af 3. maj 2011 (Bade, der er som i dag, m.v.) → external"),
    ReferenceStory(
      "Efter § 1 i lov om havne (havneloven) fastsætter kommunen gebyret.",
      "§ 1 → lov om havne (havneloven) → external"),
    ReferenceStory(
      "Efter § 1 i lov nr. 7 af d. 23. decem\u{AD}ber 2011 lukkes.",
      "§ 1 → lov nr. 7 af d. 23. decem\u{AD}ber 2011 → external"),
    ReferenceStory(
      "Efter § 83 i lov om hjælp under en persons ophold i en anden havn, jf. § 8, stk. 4, lukkes.",
      "§ 83 → lov om hjælp → external", "§ 8, stk. 4 → § 8, stk. 4"),
    ReferenceStory(
      "Efter § 83 i lov om hjælp i perioden fra den 1. maj 2011 lukkes.", "§ 83 → lov om hjælp → external"),
    ReferenceStory(
      "Efter § 7, stk. 3, i anordning nr. 12 af 4. maj 2001 gælder det.",
      "§ 7, stk. 3 → anordning nr. 12 af 4. maj 2001 → external"),
  ]

  /// The act is named before the reference, and the words say that the reference leads into it.
  private static let namedBefore = [
    ReferenceStory("Straffelovens regler i § 3 gælder.", "§ 3 → Straffelovens → external"),
    ReferenceStory(
      "Straffelovens bestemmelser om tyveri, hæleri og røveri i §§ 3 og 41 gælder.", "§§ 3 → Straffelovens → external",
      "41 → Straffelovens → external"),
    ReferenceStory(
      "Forvaltningslovens almindelige regler om habilitet i kapitel 2 gælder.",
      "kapitel 2 → Forvaltningslovens → external"),
    ReferenceStory(
      "Bestemmelserne i straffeloven om tyveri i § 3 gælder.", "§ 3 → straffeloven → external"),
    // The rules end where a verb, or what else stands in a §, begins.
    ReferenceStory("Straffelovens regler om bøde gælder i de havne, der er nævnt i § 41.", "§ 41 → missing"),
    ReferenceStory("Straffelovens regler om bøde for forhold nævnt i § 41 gælder.", "§ 41 → missing"),
    ReferenceStory("Uanset straffelovens regler om bøde gælder kravene i § 41.", "§ 41 → missing"),
    ReferenceStory("Lovens regler om lukning i § 41 gælder.", "§ 41 → Lovens → missing"),
    ReferenceStory("Efter lov om havne, jf. dennes § 3, lukkes.", "§ 3 → lov om havne → external"),
    ReferenceStory("Efter havneloven og dens § 3 lukkes.", "§ 3 → havneloven → external"),
    ReferenceStory("Efter lov om havne og dennes § 3 lukkes.", "§ 3 → lov om havne → external"),
    ReferenceStory("Badet har en ejer. Efter dennes § 41 lukkes.", "§ 41 → missing"),
    ReferenceStory("Efter havneloven (§ 3) lukkes.", "§ 3 → havneloven → external"),
    ReferenceStory(
      "Efter havnelovens kapitel 2 (§§ 4 og 5) lukkes.", "kapitel 2 → havnelovens → external",
      "§§ 4 → havnelovens → external", "5 → havnelovens → external"),
    ReferenceStory("Der træffes afgørelse om påbud (§ 3) og gebyr (§ 41).", "§ 3 → § 3", "§ 41 → missing"),
    ReferenceStory("Efter lov om havne (havneloven) § 3 lukkes.", "§ 3 → havneloven → external"),
    ReferenceStory(
      "Efter havneloven, særlig § 3 og § 41, lukkes.", "§ 3 → havneloven → external", "§ 41 → havneloven → external"),
    ReferenceStory("Efter lov om havne, herunder § 3, lukkes.", "§ 3 → lov om havne → external"),
    ReferenceStory("Efter denne lov, herunder § 3, lukkes.", "§ 3 → § 3"),
    ReferenceStory(
      "Efter forvaltningsloven, herunder bestemmelserne om høring i § 3, lukkes.", "§ 3 → forvaltningsloven → external"),
    ReferenceStory("Efter denne lov, herunder bestemmelserne om tilsyn i § 3, lukkes.", "§ 3 → § 3"),
    ReferenceStory(
      "Havneloven gælder her med undtagelse af §§ 3 og 4.", "§§ 3 → Havneloven → external", "4 → Havneloven → external"),
    ReferenceStory(
      "Badet er åbent. Reglerne i lov om havne gælder, bortset fra § 3.", "§ 3 → lov om havne → external"),
    ReferenceStory("Loven gælder for bade efter havneloven med undtagelse af § 3.", "§ 3 → § 3"),
    ReferenceStory("Efter loven og dens § 3 lukkes.", "§ 3 → loven → § 3"),
    ReferenceStory("Loven og dens § 41 gælder.", "§ 41 → Loven → missing"),
    // A comma before and a comma after.
    ReferenceStory("Reglerne i lov om havne, §§ 3-5, gælder.", "§§ 3-5 → lov om havne → external"),
    ReferenceStory("Der lukkes efter havneloven, § 3.", "§ 3 → havneloven → external"),
    ReferenceStory("Tilsyn efter havneloven, § 3, og", at: .point, "§ 3 → havneloven → external"),
    ReferenceStory(
      "Bekendtgørelse nr. 12 af 3. marts 2010 om fisk, § 3, gælder.",
      "§ 3 → Bekendtgørelse nr. 12 af 3. marts 2010 om fisk → external"),
    // What is excepted is of the act that is said to apply, but not of this one.
    ReferenceStory("På nævnet finder havneloven anvendelse med undtagelse af § 41.", "§ 41 → havneloven → external"),
    ReferenceStory("Havneloven gælder for sager efter denne lov bortset fra § 41.", "§ 41 → missing"),
    ReferenceStory(
      "Lov om havne, jf. lovbekendtgørelse nr. 7 af 3. maj 1993, gælder med undtagelse af § 41.",
      "§ 41 → Lov om havne → external"),
    ReferenceStory("Havneloven gælder ved overtrædelse af loven med undtagelse af § 41.", "§ 41 → missing"),
    ReferenceStory(
      "Straffelovens kapitel 16, bortset fra § 3, gælder.", "kapitel 16 → Straffelovens → external",
      "§ 3 → Straffelovens → external"),
    ReferenceStory(
      "Straffelovens kapitel 16, herunder § 3 og § 41, gælder.", "kapitel 16 → Straffelovens → external",
      "§ 3 → Straffelovens → external", "§ 41 → Straffelovens → external"),
    ReferenceStory("Straffelovens bestemmelser, herunder navnlig § 3, gælder.", "§ 3 → Straffelovens → external"),
    ReferenceStory(
      "Straffelovens regler om bøde i § 3 og om forsøg i § 41 gælder.", "§ 3 → Straffelovens → external",
      "§ 41 → Straffelovens → external"),
    ReferenceStory("Straffelovens regler om bøde og i denne lov om klage i § 41 gælder.", "§ 41 → missing"),
    ReferenceStory("Reglerne i lov om havne m.v., § 3, gælder.", "§ 3 → lov om havne m.v. → external"),
    ReferenceStory("Efter lov om havne m.v., herunder § 3, lukkes.", "§ 3 → lov om havne m.v. → external"),
    ReferenceStory("Efter lov om havne (kapitel 5) lukkes.", "kapitel 5 → lov om havne → external"),
    ReferenceStory(
      "Følgende bestemmelser i havneloven gælder: § 41 og kapitel 5.", "§ 41 → external", "kapitel 5 → external"),
    ReferenceStory(
      "Efter § 41 i lov om havnenes anvendelse af kajer er der frist.",
      "§ 41 → lov om havnenes anvendelse af kajer → external"),
    // In an enumeration the words leave it open.
    ReferenceStory("Efter havneloven, § 3 eller § 41 lukkes.", "§ 3 → § 3", "§ 41 → ambiguous"),
    ReferenceStory(
      "Efter § 5 i lov om havne, § 3, lukkes.", "§ 5 → lov om havne → external", "§ 3 → § 3"),
    ReferenceStory(
      "Efter havneloven, § 3, jf. § 4, i lov om både er der frist.", "§ 3 → lov om både → external",
      "§ 4 → lov om både → external"),
    // So does »jf.«, but not behind a verb.
    ReferenceStory("Reglerne om lukning i havneloven, jf. § 41, gælder.", "§ 41 → ambiguous"),
    ReferenceStory("Havnelovens regler om lukning, jf. § 8, stk. 9, gælder.", "§ 8, stk. 9 → ambiguous"),
    ReferenceStory("Havneloven gælder, jf. § 41.", "§ 41 → missing"),
    ReferenceStory(
      "Havnelovens kapitel 4 gælder, jf. dog § 41.", "kapitel 4 → Havnelovens → external", "§ 41 → missing"),
    // What stands behind the colon is what the act holds.
    ReferenceStory(
      "Følgende bestemmelser i lov om havne gælder her: §§ 41 og 42.", "§§ 41 → external", "42 → external"),
    ReferenceStory(
      "Havnelovens § 4 om bøde gælder ikke, jf. dog § 41.", "§ 4 → Havnelovens → external", "§ 41 → missing"),
    ReferenceStory(
      "Efter § 3 i havneloven, herunder § 41, lukkes.", "§ 3 → havneloven → external", "§ 41 → havneloven → external"),
    // The act's own title in another version.
    ReferenceStory(
      "I lov om havnebade, jf. lovbekendtgørelse nr. 7 af 3. maj 1993, ophæves § 3.",
      "§ 3 → lov om havnebade → external"),
    // Titles that enumerate.
    ReferenceStory(
      "Efter § 3 i lov om hunde, katte og heste er der frist.", "§ 3 → lov om hunde, katte og heste → external"),
    ReferenceStory(
      "Efter § 3 i lov om høj, lavere, almindelig og forhøjet almindelig afgift m.v. af den kommune lukkes.",
      "§ 3 → lov om høj, lavere, almindelig og forhøjet almindelig afgift m.v. → external"),
    ReferenceStory(
      "Efter § 3 i lov om havne, fastsætter told- og havnemyndigheden gebyret.", "§ 3 → lov om havne → external"),
    ReferenceStory(
      "I sager, der er omfattet af § 3 i lov om havne, indhenter kommunen og regionen svar.",
      "§ 3 → lov om havne → external"),
    ReferenceStory(
      "Har nogen hjælp efter § 3 i lov om havne, dagpenge eller løn, lukkes.", "§ 3 → lov om havne → external"),
    ReferenceStory("Efter § 3 i lov om havne, kajer og § 8 lukkes.", "§ 3 → lov om havne → external", "§ 8 → § 8"),
  ]

  private static let europe = [
    ReferenceStory(
      "Efter artikel 5, stk. 1, litra a, i Europa-Parlamentets og Rådets forordning (EU) 2016/679 af 27. april 2016.",
      "artikel 5, stk. 1, litra a → Europa-Parlamentets og Rådets forordning (EU) 2016/679 af 27. april 2016 → external"
    ),
    ReferenceStory(
      "Det følger af direktiv 2006/123/EF, artikel 5, stk. 2, og § 4 i bekendtgørelse nr. 12 af 3. januar 2020.",
      "artikel 5, stk. 2 → direktiv 2006/123/EF → external",
      "§ 4 → bekendtgørelse nr. 12 af 3. januar 2020 → external"),
    ReferenceStory(
      "Efter forordning (EU) nr. 952/2013 af 9. oktober 2013, artikel 5, gælder § 4.",
      "artikel 5 → forordning (EU) nr. 952/2013 af 9. oktober 2013 → external", "§ 4 → § 4"),
    ReferenceStory(
      "Efter artikel 3a i Rådets forordning (EF) nr. 1186/2009.",
      "artikel 3a → Rådets forordning (EF) nr. 1186/2009 → external"),
    ReferenceStory(
      "Efter artikel 16, 18 og 19, stk. 1, i Rådets direktiv 95/553/EF.",
      "artikel 16 → Rådets direktiv 95/553/EF → external", "18 → Rådets direktiv 95/553/EF → external",
      "19, stk. 1 → Rådets direktiv 95/553/EF → external"),
    ReferenceStory(
      "Efter databeskyttelsesforordningens artikel 6, stk. 1, litra f, kan det ske.",
      "artikel 6, stk. 1, litra f → databeskyttelsesforordningens → external"),
    ReferenceStory(
      "Efter artikel 18 i 2. tillægsprotokol til konventionen om bade er det bindende.",
      "artikel 18 → 2. tillægsprotokol til konventionen om bade → external"),
    ReferenceStory("Efter EUF-Traktatens artikel 288 er det bindende.", "artikel 288 → EUF-Traktatens → external"),
    // An article leads to no § of its own act.
    ReferenceStory(
      "Aftaler efter EUF-traktatens artikel 101 eller 102, jf. § 8, stk. 1, anmeldes.",
      "artikel 101 → EUF-traktatens → external", "102 → EUF-traktatens → external", "§ 8, stk. 1 → § 8, stk. 1"),
    ReferenceStory("Efter artikel 5 kan det ske.", "artikel 5 → unavngiven → external"),
    ReferenceStory(
      "Efter afsnit IV i den i stk. 1, nr. 2, nævnte forordning.", "afsnit IV → forordning → external",
      "stk. 1, nr. 2 → § 9, stk. 1, nr. 2"),
    ReferenceStory("Efter litra a, nr. i, i direktiv 2003/87/EF.", "litra a, nr. i → direktiv 2003/87/EF → external"),
  ]

  /// Numbers that are no references.
  private static let traps = [
    ReferenceStory("Lov nr. 168 af 3. marts 2004 ophæves."),
    ReferenceStory("Den bestemmelse lyder: »§ 8. Havnen er åben for alle.«"),
    ReferenceStory("Lovbekendtgørelse nr. 457 af 2. maj 2018 og bekendtgørelse nr. 12 af 1. juni 2019."),
    ReferenceStory("Jf. Rådets forordning (EF) nr. 1186/2009 og forordning (EU) nr. 575/2013."),
    ReferenceStory("Jf. EU-Tidende 2007 nr. L 119, side 1."),
    ReferenceStory("Jf. EF-Tidende 1985, nr. L 175, s. 40."),
    ReferenceStory("Loven træder i kraft den 1. juli 2028 kl. 7.30."),
    ReferenceStory("Sagen har j.nr. 2013-4412 og CVR-nr. 12345678."),
    ReferenceStory("Der betales 400 kr. pr. stk. 2 gange om året."),
    ReferenceStory("Der skal være mindst 3 livreddere og 2 både ved hver af de 5 broer."),
    ReferenceStory("Kapitlet om både og artiklen om bilag og afsnittet om litra."),
    ReferenceStory("Lov nr. 10824) af 26. februar 2008 er ophævet."),
    ReferenceStory("Jf. betænkning nr. 1234/2010 og L 119."),
    ReferenceStory("Som nævnt i foregående stykke og i nævnte bestemmelse."),
    ReferenceStory("Havnen ligger på matr.nr. 7 a, Skagen, og ring på tlf. nr. 98 44 10 02."),
    ReferenceStory("Efter aktstykke nr. 12 af 3. maj 2011."),
  ]

  /// A reference broken off by the end of the text.
  @Test(arguments: [
    ("Jf. § 8, stk. 2, nr.", "§ 8, stk. 2 → § 8, stk. 2"),
    ("Jf. § 8, stk.", "§ 8 → § 8"),
    ("Jf. § 8,", "§ 8 → § 8"),
    ("Jf. §§ 4 og", "§§ 4 → § 4"),
    ("Jf. §§ 4-", "§§ 4 → § 4"),
    ("Jf. § 8, stk. 4, 2.", "§ 8, stk. 4 → § 8, stk. 4"),
    ("Jf. §", ""), ("Jf. §§ ", ""), ("Jf. stk.", ""), ("Jf. nr.", ""), ("Jf. litra", ""), ("Jf. kapitel", ""),
    ("Jf. \u{C2}", ""),
  ])
  func brokenOff(text: String, mention: String) {
    let source = HarbourAct.document(with: "Vandet er koldt.", at: .subsection).source
    let act = String(decoding: source.bytes, as: UTF8.self)
    let head = act.prefix(upTo: act.range(of: "Bilag 1")?.lowerBound ?? act.endIndex)
    let document = Document(path: "havnebade.lov", source: SourceText(head + "§ 21. " + text))
    #expect(ReferenceStory.mentions(in: document, within: text) == (mention.isEmpty ? [] : [mention]))
  }

  /// A reference ends no sentence, whatever it holds (lovteknik 1.7).
  @Test(arguments: [
    ("Jf. § 8, stk. 4, 2. pkt. Det gælder.", 2), ("Efter stk. 1, 2. og 3. pkt., betales. 1. pkt. gælder ikke.", 2),
    ("Efter § 1, stk. 1, 1. pkt., betales 400 kr. Beløbet reguleres.", 2), ("Det sker i 2.-4. pkt. og § 3.", 1),
    ("Jf. dog stk. 3, 1. pkt. § 8 gælder. Stk. 4 gælder ikke.", 3), ("Efter nr. 1, 2. pkt., betales.", 1),
  ])
  func sentencesAround(text: String, count: Int) throws {
    let act = HarbourAct.document(with: text, at: .subsection)
    let section = try #require(act.tree.nodes.firstIndex { $0.kind == .section && $0.number.value == 9 })
    let subsection = try #require(act.tree.children(of: section).dropFirst().first { _ in true })
    #expect(act.sentences(of: subsection).count == count)
  }

  @Test(arguments: chains) func chain(story: ReferenceStory) { story.tell() }
  @Test(arguments: relative) func relativeToItsPlace(story: ReferenceStory) { story.tell() }
  @Test(arguments: lists) func listOrRange(story: ReferenceStory) { story.tell() }
  @Test(arguments: characters) func invisibleCharacters(story: ReferenceStory) { story.tell() }
  @Test(arguments: slips) func slipOrOldForm(story: ReferenceStory) { story.tell() }
  @Test(arguments: missing) func notThere(story: ReferenceStory) { story.tell() }
  @Test(arguments: owners) func owner(story: ReferenceStory) { story.tell() }
  @Test(arguments: namedBefore) func actNamedBefore(story: ReferenceStory) { story.tell() }
  @Test(arguments: europe) func europeanAct(story: ReferenceStory) { story.tell() }
  @Test(arguments: traps) func noReference(story: ReferenceStory) { story.tell() }
}

// MARK: - Other documents

/// Excerpts, amending acts and texts that are too much.
struct ReferenceDocumentTests {
  private func document(_ text: String) -> Document { Document(path: "udkast.lov", source: SourceText(text)) }

  private func statuses(_ document: Document) -> [String] {
    zip(document.references.all, document.references.resolutions).map { reference, resolution in
      "\(document.source.string(in: reference.range)) \(resolution.status.key)"
    }
  }

  @Test func anExcerptDoesNotHoldEverything() {
    let excerpt = document(
      """
      Stk. 2. Kommunen fører tilsyn efter stk. 1 og § 2.

      § 5. Ansøgning sker efter §§ 4 og 6. Bestemmelserne i § 7 og kapitel 9 gælder, jf. § 5 a.

      § 6. Ansøgningen afgøres efter § 5, stk. 3.
      """)
    #expect(excerpt.kind == .excerpt)
    #expect(
      statuses(excerpt) == [
        "stk. 1 outside-excerpt", "§ 2 outside-excerpt", "§§ 4 outside-excerpt", "6 resolved", "§ 7 outside-excerpt",
        "kapitel 9 outside-excerpt", "§ 5 a missing", "§ 5, stk. 3 missing",
      ])
  }

  @Test func whatAnAmendingActChangesIsNotLookedForInIt() {
    let amending = document(
      """
      Lov om ændring af lov om havnebade

      § 1

      I lov om havnebade, jf. lovbekendtgørelse nr. 12 af 3. maj 2021, foretages følgende ændringer:

      1. I § 8, stk. 2, ændres »§ 4« til: »§ 5, stk. 3«.

      2. Efter § 9 indsættes:
      »§ 9 a. Reglerne i § 8 og stk. 2 gælder.«

      § 2

      Loven træder i kraft den 1. juli 2028, jf. dog stk. 2.
      Stk. 2. § 1, nr. 2, træder i kraft den 1. januar 2029. § 1, nr. 3, træder ikke i kraft.
      """)
    #expect(amending.kind == .amendingAct)
    #expect(
      statuses(amending) == [
        "§ 8, stk. 2 external", "§ 4 external", "§ 5, stk. 3 external", "§ 9 external", "§ 8 external",
        "stk. 2 external", "stk. 2 resolved", "§ 1, nr. 2 resolved", "§ 1, nr. 3 missing",
      ])
  }

  @Test func numbersOfAnAppendedActAreItsOwn() {
    let consolidated = document(
      """
      Bekendtgørelse af lov om havnebade

      § 1. Loven gælder for havnebade.

      § 2. Kommunen fører tilsyn efter § 1.

      Lov nr. 438 af 31. maj 2000 (Gebyrer) indeholder følgende ikrafttrædelsesbestemmelse:

      § 3

      Loven træder i kraft den 1. juli 2000.
      Stk. 2. § 1, nr. 4, og § 9 har virkning fra samme dag, jf. stk. 1.
      """)
    #expect(
      statuses(consolidated) == ["§ 1 resolved", "§ 1, nr. 4 external", "§ 9 external", "stk. 1 resolved"])
  }

  @Test func whatSurroundsAnActSpeaksOfIt() {
    let consolidated = document(
      """
      Bekendtgørelse af lov om havnebade

      Herved bekendtgøres lov om havnebade. Ændringerne af § 2 er ikke indarbejdet, jf. lovens § 1.

      § 1. Loven gælder for havnebade.

      § 2. Kommunen fører tilsyn efter § 1 og havnebadslovens § 2, jf. lovbekendtgørelse nr. 7 af 3. maj 1993.

      Lov nr. 438 af 31. maj 2000 om ændring af lov om havnebade, hvis § 1 angår § 2 og § 7, indeholder følgende \
      ikrafttrædelsesbestemmelse:

      § 2

      Loven træder i kraft den 1. juli 2000.
      Stk. 2. § 2 i lov om havnebade har virkning fra samme dag.
      """)
    #expect(
      statuses(consolidated) == [
        "§ 2 resolved", "§ 1 external", "§ 1 resolved", "§ 2 external", "§ 1 external", "§ 2 resolved",
        "§ 7 missing", "§ 2 resolved",
      ])
    let targets = consolidated.references.resolutions.flatMap { $0.targets.map(consolidated.address(of:)) }
    #expect(targets == ["§ 2", "§ 1", "§ 2", "§ 2"])
  }

  @Test func appendedProvisionsSpeakOfTheActByItsName() {
    let consolidated = document(
      """
      Bekendtgørelse af havnebadsloven

      Kapitel 1
      § 1. Loven gælder for havnebade.

      Kapitel 2
      § 2. Kommunen fører tilsyn.
      § 2 a. Kommunen opkræver afgift.

      Lov nr. 438 af 31. maj 2000 (Gebyrer) indeholder følgende ikrafttrædelsesbestemmelse:

      § 3

      Havnebadslovens kapitel 1 om broer m.v. og kapitel 2 om tilsyn gælder fra samme dag.
      Stk. 2. § 1, som affattet ved denne lovs § 9, træder i kraft den 1. juli 2000.
      Stk. 3. Afgift efter § 2 a betales fra samme dag, og afgift efter § 4 a bortfalder.
      """)
    #expect(
      statuses(consolidated) == [
        "kapitel 1 resolved", "kapitel 2 resolved", "§ 1 resolved", "§ 9 external", "§ 2 a resolved", "§ 4 a missing",
      ])
    #expect(consolidated.references.all.map(\.owner.kind).prefix(4) == [.thisAct, .thisAct, .amended, .thisAct])
  }

  @Test func aNoteTellsOfNumbersAsTheyWere() {
    let consolidated = document(
      """
      Bekendtgørelse af lov om havnebade

      § 1. Loven gælder for havnebade.
      Stk. 2. Kommunen fører tilsyn.
      Stk. 3. Ministeren fastsætter regler.
      Stk. 4. Loven gælder ikke for søbade.

      Officielle noter

      1) § 1, stk. 2, blev indsat ved lov nr. 7 af 3. maj 2011. Lovændringen vedrører § 1, stk. 2, ophævelse af § 1, stk. 3 og 4, og § 1, stk. 2, der bliver stk. 1.
      2) Lovændringen vedrører § 1, stk. 2 og 3.
      """)
    #expect(
      statuses(consolidated) == [
        "§ 1, stk. 2 resolved", "§ 1, stk. 2 resolved", "§ 1, stk. 3 external", "4 external", "§ 1, stk. 2 external",
        "stk. 1 resolved",
        "§ 1, stk. 2 resolved", "3 resolved",
      ])
  }

  @Test func aNoteTellsOfThisActWhateverHasBecomeOfIt() {
    let consolidated = document(
      """
      Bekendtgørelse af lov om havnebade

      § 1. Loven gælder for havnebade.
      Stk. 2. Kommunen fører tilsyn.
      Stk. 3. Ministeren fastsætter regler.

      § 2. (Ophævet)

      Lov nr. 7 af 3. maj 2011 er trådt i kraft den 1. juni 2011. Ved loven er § 1, stk. 2, tilføjet, hvorefter stk. 2 \
      er blevet stk. 3. Stk. 1 er ikke ændret.

      Officielle noter

      1) Lovændringen vedrører lovens § 1, stk. 9, og havnebadelovens § 9.
      2) Lovens § 1, nr. 6, vedrører § 2, stk. 4. § 1, nr. 7, er trådt i kraft den 3. maj 2011.
      3) § 1, stk. 4, i havnebadeloven, som affattet ved lov nr. 7 af 3. maj 2011, og den hidtil gældende § 1, stk. 3.
      """)
    #expect(
      statuses(consolidated) == [
        "§ 1, stk. 2 resolved", "stk. 2 external", "stk. 3 resolved", "Stk. 1 ambiguous",
        "§ 1, stk. 9 missing", "§ 9 missing",
        "§ 1, nr. 6 external", "§ 2, stk. 4 resolved", "§ 1, nr. 7 external",
        "§ 1, stk. 4 missing", "§ 1, stk. 3 external",
      ])
  }

  @Test func renumberingsGoOnWithThePlaceCitedLast() {
    let consolidated = document(
      """
      Bekendtgørelse af lov om havnebade

      § 1. Loven gælder for
      1) havnebade,
      2) badebroer,
      3) søbade og
      4) både.
      Stk. 2. Kommunen fører tilsyn.

      Officielle noter

      1) Lovændringen vedrører § 1, stk. 1, nr. 3, som er blevet nr. 4, og indsættelse af stk. 2, jf. nr. 1. Se nr. 2.
      """)
    let targets = zip(consolidated.references.all, consolidated.references.resolutions).map { reference, resolution in
      resolution.targets.map(consolidated.address(of:)).first ?? resolution.status.key
    }
    #expect(
      targets == ["external", "§ 1, stk. 1, nr. 4", "§ 1, stk. 2", "missing", "external"])
  }

  @Test func aRepealedSectionHoldsWhatIsCitedInIt() {
    let act = document(
      """
      Lov om havnebade

      § 1. Se § 2, § 2, stk. 4, § 2, 1. pkt., § 2, stk. 1, § 2, nr. 3, og § 3, stk. 2.

      § 2. (Ophævet)

      §§ 3 og 4. (Ophævet)
      """)
    #expect(
      act.references.resolutions.flatMap { $0.targets.map(act.address(of:)) } == [
        "§ 2", "§ 2", "§ 2", "§ 2", "§ 2", "§§ 3 og 4",
      ])
  }

  @Test func aSectionFarBeyondTheAppendedActIsThisActs() {
    let sections = (1...9).map { "§ \($0). Loven gælder for havn \($0).\n\n" }.joined()
    let consolidated = document(
      """
      Bekendtgørelse af lov om havnebade

      \(sections)Lov nr. 438 af 31. maj 2000 (Gebyrer) indeholder følgende ikrafttrædelsesbestemmelse:

      § 2

      Loven træder i kraft den 1. juli 2000. Den ændrer ikke § 8 og denne lovs § 9, jf. § 3 og § 88.
      Stk. 2. § 1, nr. 3, og § 7 i lov om havnebade som affattet ved denne lovs § 1, nr. 4, har virkning fra samme dag.
      """)
    #expect(
      statuses(consolidated) == [
        "§ 8 resolved", "§ 9 external", "§ 3 external", "§ 88 external", "§ 1, nr. 3 external", "§ 7 resolved",
        "§ 1, nr. 4 external",
      ])
  }

  @Test(arguments: [
    ("lov om leje", "lejelovens", true), ("lov om leje", "lejeloven", true), ("lov om dyrlæger", "dyrlægelovens", true),
    ("lov om elforsyning", "elforsyningslovens", true), ("lov om leje af almene boliger", "lejelovens", false),
    ("lov om ændring af lejeloven", "lejelovens", false), ("lov om elforsyning", "forsyningslovens", false),
  ])
  func anActsShortNameIsMadeOfItsTitle(title: String, name: String, isOwn: Bool) {
    let mention = name.hasSuffix("s") ? "\(name) § 1" : "§ 1 i \(name)"
    let act = document("Bekendtgørelse af \(title)\n\n§ 1. Loven gælder her.\n\n§ 2. Se \(mention).\n")
    #expect((act.references.resolutions.last?.status == .resolved) == isOwn)
  }

  @Test func aMillionSectionsAreNotCountedOneByOne() {
    let act = document("Lov om bade\n\n§ 1. Reglerne i §§ 1-99999999 gælder.\n\n§ 2. Se stk. 1-4294967295.\n")
    #expect(statuses(act) == ["§§ 1-99999999 missing", "stk. 1-4294967295 missing"])
    #expect(act.references.resolutions.map(\.targets.count) == [2, 1])
  }

  @Test(.timeLimit(.minutes(1))) func tenThousandReferencesOnOneLine() {
    let line = String(repeating: "§ 1, stk. 1, nr. 1, litra a, ", count: 5000)
    let numbers = (1...5000).map { "§ \($0)" }.joined(separator: ", ")
    let act = document("Lov om bade\n\n§ 1. Jf. \(line)\n\n§ 2. Jf. \(numbers) og § 1, stk. 1.\n")
    #expect(act.references.all.count > 10_000)
    let resolved = act.references.resolutions.count { $0.status == .resolved }
    #expect(resolved == 3)
  }

  @Test func mentionsStandInOrderAndInsideTheirNodes() {
    let act = HarbourAct.document(with: "Efter §§ 3, 5 og 7 a, jf. nr. 4-8 i § 17, stk. 2, lukkes.", at: .subsection)
    var last = 0
    for reference in act.references.all {
      #expect(reference.range.start >= last && !reference.range.isEmpty)
      #expect(act.tree.nodes[reference.node].text.contains(reference.range))
      last = reference.range.end
    }
  }
}
