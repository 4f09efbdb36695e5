import Foundation
import StatuteSyntax
import StatuteText
import Testing

/// Every draft in `Fixtures` has its tree beside it, in a file of the same name that ends in `.tree`.
///
/// `LOVSMED_UPDATE_FIXTURES=1 swift test --filter TreeFixtureTests` writes the trees anew; read the difference before you
/// commit it.
@Suite struct TreeFixtureTests {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures")

  static let drafts: [String] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path())) ?? []
    return names.filter { !$0.hasSuffix(".tree") }.sorted()
  }()

  @Test func thereAreDrafts() {
    #expect(Self.drafts.count > 10)
  }

  @Test(arguments: drafts)
  func draftHasItsTree(name: String) throws {
    let text = try Data(contentsOf: Self.folder.appending(path: name))
    let tree = SyntaxTree(parsing: try SourceText(validating: Array(text)))
    let file = Self.folder.appending(path: name + ".tree")
    if ProcessInfo.processInfo.environment["LOVSMED_UPDATE_FIXTURES"] != nil {
      try tree.debugDescription.write(to: file, atomically: true, encoding: .utf8)
    }
    #expect(try String(contentsOf: file, encoding: .utf8) == tree.debugDescription)
    #expect(tree.printed == Array(text))
  }
}
