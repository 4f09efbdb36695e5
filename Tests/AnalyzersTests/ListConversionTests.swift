import Analyzers
import StatuteModel
import StatuteText
import Testing

/// Lists are written in the other shape where nothing but signs and capitals decide it.
struct ListConversionTests {
  private func converted(_ text: String) throws -> String? {
    let source = SourceText(text)
    let document = Document(path: "udkast.lov", source: source)
    let marker = try #require(text.firstRange(of: "1)")).lowerBound
    let offset = text.utf8.distance(from: text.startIndex, to: marker)
    guard let conversion = ListConversion(at: offset, in: document) else { return nil }
    let result = try source.applying(conversion.edits)
    #expect(ListConversion(at: offset, in: Document(path: "udkast.lov", source: result)) == nil)
    return result.string(in: ByteRange(0, result.count))
  }

  @Test func aListAfterAColonBecomesAPointList() throws {
    let text = "Lov om broer\n§ 1. En bro skal have følgende:\n1) et rækværk,\n2) Øjebolte; og\n3) åben adgang m.v.\n"
    #expect(
      try converted(text)
        == "Lov om broer\n§ 1. En bro skal have følgende:\n1) Et rækværk.\n2) Øjebolte.\n3) Åben adgang m.v.\n")
  }

  @Test func aListThatGoesOnBecomesASentenceChain() throws {
    let text = "Lov om broer\n§ 1. En bro lukkes, hvis den\n1) Er slidt.\n2) ikke har rækværk, eller,\n3) skal males\n"
    #expect(
      try converted(text)
        == "Lov om broer\n§ 1. En bro lukkes, hvis den\n1) er slidt,\n2) ikke har rækværk, eller\n3) skal males.\n")
  }

  @Test(arguments: [
    // Which of the two is meant is not told.
    "§ 1. En bro lukkes, hvis den\n1) Er slidt.\n2) Skal males.\n",
    // That one is enough would no longer be told.
    "§ 1. Et af følgende er nok:\n1) et rækværk eller\n2) et hegn.\n",
    // A name keeps its capital.
    "§ 1. Broen ejes af\n1) Vejdirektoratet,\n2) Sund A/S og\n3) kommunen.\n",
    // Two sentences are no part of one.
    "§ 1. Broen lukkes, hvis\n1) den er slidt. Det gælder altid, og\n2) Den skal males.\n",
    // A list inside, and text after.
    "§ 1. Broen skal have:\n1) et rækværk med\na) stolper og\nb) liste,\n2) et hegn.\n",
    // It is so already.
    "§ 1. Broen skal have:\n1) Et rækværk.\n2) Et hegn.\n",
    "§ 1. Broen skal have\n1) et rækværk og\n2) et hegn.\n",
  ])
  func whatIsNotCertainIsLeft(text: String) throws {
    #expect(try converted("Lov om broer\n" + text) == nil)
  }
}
