import StatuteText
import TOML
import Testing

/// What a configuration may be written like, and what is said of what is no TOML.
struct TOMLTests {
  private func table(_ text: String) throws -> TOMLTable { try TOMLTable(parsing: SourceText(text)) }

  @Test func everyFormOfValueIsRead() throws {
    let table = try table(
      #"""
      titel = "Lov om \u00e6bler"
      sti = 'love\gamle'
      noter = """
      første \
         linje"""
      antal = 1_000
      hex = 0x2a
      del = -0.5e1
      til = true
      dato = 1849-06-05
      klokken = 1849-06-05 07:32:00.5+01:00
      mapper = [ "love", # med en kommentar
        "bekendtgørelser", ]
      indlejret = { a.b = 1, "c d" = [] }
      """#)
    #expect(table["titel"]?.value.content.string == "Lov om æbler")
    #expect(table["sti"]?.value.content.string == #"love\gamle"#)
    #expect(table["noter"]?.value.content.string == "første linje")
    #expect(table["mapper"]?.value.content.array?.compactMap(\.content.string) == ["love", "bekendtgørelser"])
    #expect(table["indlejret"]?.value.content.table?["a"]?.value.content.table?.entries.map(\.key) == ["b"])
    guard case .integer(1000)? = table["antal"]?.value.content, case .integer(42)? = table["hex"]?.value.content,
      case .float(-5)? = table["del"]?.value.content, case .boolean(true)? = table["til"]?.value.content,
      case .date("1849-06-05")? = table["dato"]?.value.content, case .date? = table["klokken"]?.value.content
    else {
      Issue.record("numbers, dates or truth values are misread: \(table)")
      return
    }
  }

  @Test func tablesArePutTogetherFromHeadersAndDots() throws {
    let table = try table("[a.b]\nx = 1\n[a]\ny = 2\n[[c]]\nz = 1\n[[c]]\n[c.d]\nw = 3\n")
    #expect(table["a"]?.value.content.table?.entries.map(\.key) == ["b", "y"])
    let last = table["c"]?.value.content.array?.last?.content.table
    #expect(last?.entries.map(\.key) == ["d"])
  }

  @Test func keysAndValuesKnowTheirPlaces() throws {
    let text = "# æøå\n[rules]\n\"numbering/section-gap\" = 'off'\n"
    let source = SourceText(text)
    let rule = try #require(table(text)["rules"]?.value.content.table?.entries.first)
    #expect(rule.key == "numbering/section-gap")
    #expect(source.string(in: rule.keyRange) == "\"numbering/section-gap\"")
    #expect(source.string(in: rule.value.range) == "'off'")
  }

  @Test(arguments: [
    ("language da", TOMLError.Reason.missingEquals, "d"),
    ("language = ", .missingValue, ""),
    ("language = da", .bareWord("da"), "da"),
    ("language = \"da\nx = 1", .unclosedString, "\"da"),
    ("antal = 007", .badNumber("007"), "007"),
    ("dato = 2026-02-30", .badNumber("2026-02-30"), "2026-02-30"),
    ("[rules\nx = 1", .unclosed("]"), "\n"),
    ("exclude = [\"a\" \"b\"]", .missingComma, "\""),
    ("exclude = [\"a\",\n", .unclosed("]"), ""),
    ("a = 1 b = 2", .trailingText, "b"),
    ("a = 1\na = 2", .duplicate("a", first: ByteRange(0, 1)), "a"),
    ("a = 1\n[a]", .duplicate("a", first: ByteRange(0, 1)), "a"),
    ("a = { b = 1 }\n[a.c]", .closedTable("a", first: ByteRange(0, 1)), "a"),
    ("a = \"\\x\"", .badEscape, "\\x"),
    ("a = \"\u{1}\"", .controlCharacter, "\u{1}"),
    ("= 1", .missingKey, "="),
  ])
  func aMistakeIsNamedWithItsPlace(text: String, reason: TOMLError.Reason, place: String) throws {
    let source = SourceText(text)
    let error = try #require(throws: TOMLError.self) { try TOMLTable(parsing: source) }
    #expect(error.reason == reason)
    #expect(source.string(in: error.range) == place)
  }

  @Test func bracketsWithoutEndAreRefused() {
    for open in ["[", "{a=", "a.", "[["] {
      let text = (open == "a." ? "" : "x = ") + String(repeating: open, count: 100_000)
      #expect(throws: TOMLError.self) { try TOMLTable(parsing: SourceText(text)) }
    }
  }
}
