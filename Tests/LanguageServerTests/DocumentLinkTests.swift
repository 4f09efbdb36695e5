import JSON
import Testing

/// Where acts that are cited by number are published.
struct DocumentLinkTests {
  private func links(_ text: String, _ capabilities: JSONValue = [:]) throws -> [JSONValue] {
    let editor = Editor()
    try editor.initialize(capabilities)
    editor.open(text)
    return try #require(try editor.ask(aboutDraft: "textDocument/documentLink").array)
  }

  @Test(arguments: [
    ("lov nr. 168 af 3. marts 2004", "https://www.retsinformation.dk/eli/lta/2004/168"),
    ("lovbekendtgørelse nr. 1053 af 29. oktober 2009", "https://www.retsinformation.dk/eli/lta/2009/1053"),
    ("Bekendtgørelse nr. 12 af 1. juli 2020", "https://www.retsinformation.dk/eli/lta/2020/12"),
    ("forordning (EU) 2016/679", "http://data.europa.eu/eli/reg/2016/679/oj"),
    ("forordning (EU) 2016/2031", "http://data.europa.eu/eli/reg/2016/2031/oj"),
    ("forordning (EU) nr. 575/2013", "http://data.europa.eu/eli/reg/2013/575/oj"),
    ("forordning (EØF) nr. 1408/71", "http://data.europa.eu/eli/reg/1971/1408/oj"),
    ("direktiv 95/46/EF", "http://data.europa.eu/eli/dir/1995/46/oj"),
    ("direktiv (EU) 2015/849", "http://data.europa.eu/eli/dir/2015/849/oj"),
    ("EU-forordning nr. 952/2013", "http://data.europa.eu/eli/reg/2013/952/oj"),
    ("rammeafgørelse 2002/584/RIA", "http://data.europa.eu/eli/dec_framw/2002/584/oj"),
    ("afgørelse 2013/488/EU", "http://data.europa.eu/eli/dec/2013/488/oj"),
    ("gennemførelsesforordning (EU) 2017/2470", "http://data.europa.eu/eli/reg_impl/2017/2470/oj"),
  ])
  func anActByNumberLeadsToItsPublisher(_ name: String, _ address: String) throws {
    let found = try links("Lov om både\r\n§ 1. Åen, jf. \(name), er åben.\r\n")
    #expect(found.map { $0["target"]?.string } == [address])
    #expect(found.first?["range"].map(written) == "1:14-1:\(14 + name.utf16.count)")
    #expect(found.first?["tooltip"] == nil)
  }

  @Test func aDelegatedRegulationIsCalledSo() throws {
    let found = try links(
      "§ 1. Kommissionens delegerede forordning (EU) 2016/161 gælder, og forordning (EU) 2016/162.\n")
    #expect(
      found.map { $0["target"]?.string } == [
        "http://data.europa.eu/eli/reg_del/2016/161/oj", "http://data.europa.eu/eli/reg/2016/162/oj",
      ])
  }

  @Test func whatNamesNoActIsNoLink() throws {
    #expect(
      try links(
        "§ 1. Forslov nr. 1 af 1. maj 2000, lov nr. 1 af 2000, direktiv 9/1, forordning (EU) nr. 1/1, lov nr. 1 af 31. februar 2020, afgørelse nr. 1082/2013/EU, afgørelse 2002/584/RIA, lov nr. "
      ).isEmpty)
  }

  @Test func aTooltipSaysWhereItLeads() throws {
    let found = try links(
      "§ 1. Se lov nr. 1 af 1. maj 2000 og direktiv 95/46/EF.\n",
      ["textDocument": ["documentLink": ["tooltipSupport": true]]])
    #expect(found.map { $0["tooltip"]?.string } == ["Slå op på retsinformation.dk", "Slå op på EUR-Lex"])
  }
}
