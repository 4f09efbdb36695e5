import JSON
import StatuteModel
import Testing

@testable import LanguageServer

/// What the server forgets. That all else is forgotten, too, `Tests/Soak` shows.
struct MemoryTests {
  /// The last one is the one that is written in.
  private let acts = [(uri: "file:///a.lov", title: "Lov om havnefyr"), ("file:///b.lov", "Lov om lodser")]

  private func editor() throws -> Editor {
    let editor = Editor()
    try editor.initialize(Editor.pulls)
    for (uri, title) in acts { editor.open("\(title)\n\n1️⃣§ 1. Loven gælder.2️⃣\n", uri: uri) }
    return editor
  }

  /// Asks about both, so that each looks the other up as it is now.
  private func look(_ editor: Editor) throws {
    for (uri, _) in acts { _ = try editor.ask("textDocument/codeLens", ["textDocument": ["uri": JSONValue(uri)]]) }
  }

  private func library(_ editor: Editor) throws -> ActLibrary {
    try #require(editor.session.documents.values.first { $0.path.hasSuffix("a.lov") }?.document.library)
  }

  @Test func earlierStatesOfOtherActsAreLetGo() throws {
    let editor = try editor()
    try look(editor)
    var seen = [Seen(library: try library(editor))]
    for version in 2..<10 {
      try editor.change("1️⃣", "2️⃣", to: "§ \(version). Loven gælder.", version: version)
      try look(editor)
      seen.append(Seen(library: try library(editor)))
    }
    // The one in force, and the one that what nobody has asked for since was last read with.
    #expect(seen.count { $0.library != nil } <= 2)
  }

  private struct Seen { weak let library: ActLibrary? }

  @Test func librariesThatNothingIsReadWithAreLetGo() throws {
    let editor = try editor()
    for number in 0..<20 {
      editor.feed([
        "jsonrpc": "2.0", "method": "workspace/didChangeConfiguration",
        "params": ["settings": ["lovsmed": ["library": ["folders": [JSONValue("/love\(number)")]]]]],
      ])
      editor.work()
      try look(editor)
    }
    #expect(editor.session.openActs.layerCount <= acts.count + 1)
  }
}
