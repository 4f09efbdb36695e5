import Interchange
import Testing

/// What is refused, and where the reader says it stands.
struct XMLRefusalTests {
  private func error(_ text: String) throws -> XMLError? { try error(Array(text.utf8)) }

  private func error(_ bytes: [UInt8]) throws -> XMLError? {
    do throws(XMLError) {
      _ = try LexDaniaDocument(reading: bytes)
      return nil
    } catch {
      return error
    }
  }

  @Test func aTagThatDoesNotMatchIsNamedByItsPlace() throws {
    let text = "<Dokument>\n  <Bog>\n    <Kapitel></Bog>\n</Dokument>"
    #expect(try error(text) == XMLError(.mismatchedTag, line: 3, column: 16))
  }

  @Test func columnsAreCountedInCharacters() throws {
    #expect(try error("<Dokument>æøå & b</Dokument>") == XMLError(.invalidToken, line: 1, column: 16))
  }

  @Test(arguments: ["", "<Dokument>\n<Bog>", "<Dokument", "<Dokument><![CDATA[§ 1."])
  func aDocumentThatBreaksOffIsNotWhole(text: String) throws {
    #expect(try error(text)?.reason == .unexpectedEnd)
  }

  @Test func plainTextIsNoXML() throws {
    #expect(try error("§ 1. Loven gælder.")?.reason == .invalidToken)
    #expect(try error([0xFF, 0xFE, 0x00])?.line == 1)
  }

  @Test func anotherKindOfXMLIsNamed() throws {
    let expected = XMLError(.wrongRoot(found: "html", expected: "Dokument"), line: 2, column: 1)
    #expect(try error("<?xml version='1.0'?>\n<html><body/></html>") == expected)
  }

  @Test func nothingIsFetchedAndNothingGrows() throws {
    let external = #"<!DOCTYPE Dokument [<!ENTITY x SYSTEM "file:///etc/passwd">]><Dokument>&x;</Dokument>"#
    #expect(try error(external)?.reason == .entityDeclaration)
    var laughs = #"<!DOCTYPE Dokument [<!ENTITY a0 "ha">"#
    for level in 1...9 {
      laughs += "<!ENTITY a\(level) \"\(String(repeating: "&a\(level - 1);", count: 10))\">"
    }
    #expect(try error(laughs + "]><Dokument>&a9;</Dokument>")?.reason == .entityDeclaration)
    let parameter = #"<!DOCTYPE Dokument [<!ENTITY % p SYSTEM "http://example.invalid/p"> %p;]><Dokument/>"#
    #expect(try error(parameter)?.reason == .entityDeclaration)
    #expect(try error("<Dokument>&aelig;</Dokument>")?.reason == .undefinedEntity)
    let skipped = #"<!DOCTYPE Dokument SYSTEM "lexdania.dtd"><Dokument>&aelig;</Dokument>"#
    #expect(try error(skipped)?.reason == .undefinedEntity)
  }

  @Test func elementsStandOnlySoDeep() throws {
    let deep = "<Dokument>" + String(repeating: "<Index>", count: 100_000)
    #expect(try error(deep)?.reason == .tooDeep(limit: 256))
  }

  @Test func whatXMLKnowsIsRead() throws {
    let text = #"<Dokument><Exitus><Linea><Char>A&amp;B &#167; <![CDATA[<2>]]></Char></Linea></Exitus></Dokument>"#
    #expect(String(decoding: try LexDaniaDocument(reading: Array(text.utf8)).text, as: UTF8.self) == "A&B § <2>\n")
  }

  @Test func otherEncodingsAreTurnedIntoUTF8() throws {
    let opening = #"<?xml version="1.0" encoding="ISO-8859-1"?><Dokument><Exitus><Linea><Char>"#
    let latin = Array(opening.utf8) + [0xA7, 0x20, 0xE6] + Array("</Char></Linea></Exitus></Dokument>".utf8)
    #expect(String(decoding: try LexDaniaDocument(reading: latin).text, as: UTF8.self) == "§ æ\n")
    let unknown = opening.replacing("ISO-8859-1", with: "EBCDIC-DK") + "</Char></Linea></Exitus></Dokument>"
    #expect(try error(unknown)?.reason == .unknownEncoding)
  }
}
