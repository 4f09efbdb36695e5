import JSON
import Testing

/// Open documents and their edits, as editors send them.
struct DocumentTests {
  /// The message of the first diagnostic and where it begins; what the server makes of the text.
  private func told(_ editor: Editor) -> [String] {
    (editor.received("textDocument/publishDiagnostics").last?["diagnostics"]?.array ?? []).compactMap { diagnostic in
      guard let start = diagnostic["range"]?["start"], let line = start["line"]?.int,
        let character = start["character"]?.int
      else { return nil }
      return "\(line):\(character) \(diagnostic["code"]?.string ?? "")"
    }
  }

  private func editor(_ encodings: [String] = []) throws -> Editor {
    let editor = Editor()
    let offered = JSONValue(encodings.map { JSONValue($0) })
    try editor.initialize(encodings.isEmpty ? [:] : ["general": ["positionEncodings": offered]])
    return editor
  }

  @Test func severalChangesOfOneNotificationComeOneAfterTheOther() throws {
    let editor = try editor()
    editor.open("Lov om både\n§ 1. Både sejler.\n§ 2. Se § 1.\n")
    _ = editor.received()
    // First a line is put in above; the second change counts in what the first one left.
    editor.change(
      [
        ["range": place(1, 0, 1, 0), "text": "§ 1. Havnen er åben.\n"],
        ["range": place(2, 0, 2, 4), "text": "§ 2."],
        ["range": place(3, 0, 3, 4), "text": "§ 3."],
        ["range": place(3, 10, 3, 11), "text": "9"],
      ], version: 2)
    #expect(told(editor) == ["3:8 reference/missing-target"])
  }

  /// As ALE, whose plug-in says so for it.
  @Test func aClientThatCountsBytesUnaskedCanSaySo() throws {
    let editor = Editor()
    let answer = try editor.initialize([:], [("initializationOptions", ["positionEncoding": "utf-8"])])
    #expect(answer["capabilities"]?["positionEncoding"]?.string == "utf-8")
    #expect(editor.received("window/showMessage").isEmpty)
    editor.open("Lov om både\n§ 1. Gælder før § 9.\n")
    // »§ 1. Gælder før « is 16 characters of 19 bytes.
    let range: JSONValue = ["start": ["line": 1, "character": 19], "end": ["line": 1, "character": 23]]
    editor.change([["range": range, "text": "§ 1"]], version: 2)
    #expect(try editor.ask(aboutDraft: "textDocument/diagnostic")["items"]?.array?.isEmpty == true)
  }

  @Test func anEncodingThatIsNoneIsTold() throws {
    let editor = Editor()
    let answer = try editor.initialize([:], [("initializationOptions", ["positionEncoding": "latin-1"])])
    #expect(answer["capabilities"]?["positionEncoding"]?.string == "utf-16")
  }

  @Test(arguments: [("utf-8", 11), ("utf-16", 10), ("utf-32", 9)])
  func charactersCountInTheUnitsThatWereAgreedOn(encoding: String, character: Int) throws {
    let editor = try editor([encoding])
    editor.open("§ 1. 😀 a\n")
    editor.change(
      [["range": place(0, character - (encoding == "utf-8" ? 0 : 2), 0, character), "text": ""]], version: 2)
    editor.change([["text": "§ 1. 😀 Se § 9.\n"]], version: 3)
    let columns = ["utf-8": 14, "utf-16": 11, "utf-32": 10]
    #expect(told(editor) == ["0:\(try #require(columns[encoding])) reference/missing-target"])
  }

  @Test func theServerPrefersUTF8() throws {
    let answer = try Editor().initialize(["general": ["positionEncodings": ["utf-16", "utf-8"]]])
    #expect(answer["capabilities"]?["positionEncoding"]?.string == "utf-8")
  }

  @Test func anEditBesideASurrogatePairStaysInStep() throws {
    let editor = try editor()
    editor.open("§ 1. 😀😀 Se § 1.\n")
    editor.change([["range": place(0, 7, 0, 9), "text": ""]], version: 2)
    editor.change([["range": place(0, 13, 0, 14), "text": "9"]], version: 3)
    #expect(told(editor) == ["0:11 reference/missing-target"])
  }

  @Test(arguments: [
    (900, 5, 901, 0), (0, 90_000, 0, 90_001), (-4, -4, -1, -1), (Int.max, Int.max, Int.max, Int.max),
    (Int.min, Int.min, Int.max, Int.max), (3, 0, 1, 0),
  ])
  func placesOutsideTheDocumentAreMovedIntoIt(places: (Int, Int, Int, Int)) throws {
    let editor = try editor()
    editor.open("§ 1. Både sejler.\n§ 2. Se § 1.\n")
    editor.change([["range": place(places.0, places.1, places.2, places.3), "text": "x"]], version: 2)
    editor.change([["text": "§ 1. Se § 9.\n"]], version: 3)
    #expect(told(editor) == ["0:8 reference/missing-target"])
  }

  @Test func lineEndsMayBeCutInTwo() throws {
    let editor = try editor()
    editor.open("§ 1. Både sejler.\r\n§ 2. Se § 9.\r\n")
    // After the CR: the line ends there already, so that the text goes in before the line break.
    editor.change([["range": place(0, 18, 0, 18), "text": " "]], version: 2)
    #expect(told(editor).contains("1:8 reference/missing-target"))
  }

  @Test func oneDocumentHasManySpellings() throws {
    let editor = try editor()
    editor.open("§ 1. Se § 1.\n", uri: "file:///C%3A/love/%C3%A6bler.lov")
    _ = editor.received()
    let changes: JSONValue = [["text": "§ 1. Se § 9.\n"]]
    for uri in ["file:///c:/love/æbler.lov", "file://localhost/c%3a/love/%c3%a6bler.lov"] {
      editor.notify(
        "textDocument/didChange",
        ["textDocument": ["uri": JSONValue(uri), "version": 2], "contentChanges": changes])
      let published = editor.received("textDocument/publishDiagnostics")
      #expect(published.map { $0["uri"]?.string } == ["file:///C%3A/love/%C3%A6bler.lov"])
      #expect(published.first?["diagnostics"]?.array?.count == 1)
    }
  }

  @Test(arguments: [
    "untitled:Untitled-1", "udkast.lov", "file:///", "", "file://server/deling/udkast.lov", "git:/a.lov?x",
  ])
  func anyAddressWillDo(uri: String) throws {
    let editor = try editor()
    editor.open("§ 1. Se § 9.\n", uri: uri)
    let published = editor.received("textDocument/publishDiagnostics")
    #expect(published.map { $0["uri"]?.string } == [uri])
    #expect(published.first?["diagnostics"]?.array?.count == 1)
  }

  @Test(arguments: [(nil, 8), ("utf-8", 11)])
  func aByteOrderMarkThatIsSentIsCounted(encoding: String?, character: Int) throws {
    let editor = try editor(encoding.map { [$0] } ?? [])
    editor.open("\u{FEFF}§ 1. Se § 1.\n")
    _ = editor.received()
    // Editors that take the mark off when they read the file do not send it.
    let end = encoding == nil ? 12 : 16
    editor.change([["range": place(0, end - 1, 0, end), "text": "9"]], version: 2)
    #expect(told(editor) == ["0:\(character + 1) reference/missing-target"])
  }

  @Test func whatIsNotOpenIsLeftAlone() throws {
    let editor = try editor()
    _ = editor.received()
    editor.notify("textDocument/didClose", ["textDocument": ["uri": "file:///lukket.lov"]])
    editor.notify(
      "textDocument/didChange",
      ["textDocument": ["uri": "file:///lukket.lov", "version": 2], "contentChanges": [["text": "x"]]])
    #expect(editor.received("window/logMessage").count == 1)
  }

  @Test func openingTwiceBeginsAnew() throws {
    let editor = try editor()
    editor.open("§ 1. Se § 9.\n")
    editor.open("§ 1. Se § 1.\n§ 2. Se § 8.\n")
    #expect(told(editor) == ["1:8 reference/missing-target"])
  }

  @Test func changesThatCannotBeReadCostThemselvesAlone() throws {
    let editor = try editor()
    editor.open("§ 1. Se § 9.\n")
    _ = editor.received()
    editor.change([["range": 5, "text": "x"]], version: 2)
    editor.change([["range": place(0, 0, 0, 0)]], version: 3)
    #expect(editor.received("window/logMessage").count == 2)
    editor.change([["range": place(0, 10, 0, 11), "text": "8"]], version: 4)
    #expect(told(editor) == ["0:8 reference/missing-target"])
  }
}

/// A range from line and character to line and character.
func place(_ line: Int, _ character: Int, _ endLine: Int, _ endCharacter: Int) -> JSONValue {
  [
    "start": ["line": JSONValue(line), "character": JSONValue(character)],
    "end": ["line": JSONValue(endLine), "character": JSONValue(endCharacter)],
  ]
}
