import Analysis
import Analyzers
import Testing

/// What makes an act hard to read.
@Suite struct ComplexityTests {
  @Test func nothingIsMeasuredUnlessAskedFor() {
    let isOff = BuiltIn.analyzers.flatMap(\.rules).filter { $0.family == "complexity" }.allSatisfy { !$0.isEnabled }
    #expect(isOff)
  }

  @Test func itemsOfAListCountByThemselves() {
    let words = Array(repeating: "isen", count: 40).joined(separator: " ")
    let act = MarkedDraft(
      "Lov om isbaner\n§ 1. Banen lukkes, hvis \(words)\n1) \(words) eller\n2) \(words).\n§ 2. 1️⃣Nu er \(words) \(words).\n"
    )
    #expect(
      act.told("complexity/long") == [
        "1️⃣ information complexity/long-sentence: Sætningen har 82 ord; overvej at dele den."
      ])
  }

  @Test func lawInForceIsMeasuredToo() {
    let act = MarkedDraft(
      """
      Bekendtgørelse af lov om isbaner
      Herved bekendtgøres lov om isbaner, jf. lovbekendtgørelse nr. 10 af 1. januar 2020.
      § 1. Loven gælder for damme 1️⃣og søer eller moser.
      § 2. Loven gælder for enten damme og søer eller moser, og den gælder ikke for fjorde.
      § 3. § 1 finder tilsvarende anvendelse på åer.
      § 4. Kommunen kan fravige 2️⃣§ 3.
      """)
    #expect(
      act.told("complexity") == [
        "1️⃣ hint complexity/ambiguous-conjunction: »Og« og »eller« i samme led kan læses på to måder; overvej komma eller numre.",
        "2️⃣ information complexity/reference-to-reference: Henvisningen fører til § 3, der selv henviser videre.",
      ])
  }

  @Test func aPhraseThatIsRepeatedIsToldOnce() {
    let words = (1...40).map { "ord\($0)" }.joined(separator: " ")
    let act = MarkedDraft("Lov om isbaner\n§ 1. Banen \(words) er åben.\n§ 2. Søen 1️⃣\(words) er lukket.\n")
    #expect(
      act.told("complexity/repeated") == [
        "1️⃣ information complexity/repeated-phrase: 41 ord står ordret i § 1; overvej en henvisning eller en fælles bestemmelse."
      ])
  }
}
