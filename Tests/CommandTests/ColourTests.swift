import Foundation
import Testing

/// When there are colours: as asked, else as the environment says, else where the output is a terminal.
struct ColourTests {
  private static let choices: [(String, [String: String], Bool)] = [
    ("always", [:], true),
    ("never", [:], false),
    ("auto", [:], false),
    ("auto", ["CLICOLOR_FORCE": "1"], true),
    ("auto", ["CLICOLOR_FORCE": "0"], false),
    ("auto", ["CLICOLOR_FORCE": "1", "NO_COLOR": "1"], false),
    ("auto", ["CLICOLOR_FORCE": "1", "NO_COLOR": ""], true),
    ("always", ["NO_COLOR": "1"], true),
    ("always", ["TERM": "dumb"], true),
    ("never", ["CLICOLOR_FORCE": "1"], false),
  ]

  @Test(arguments: choices)
  func colours(choice: String, environment: [String: String], expected: Bool) throws {
    let desk = try Desk(["udkast.lov": Drafts.gap])
    for command in ["check", "outline"] {
      let result = try desk.run(command, "udkast.lov", "--color", choice, environment: environment)
      #expect(result.text.contains("\u{1B}[") == expected)
    }
  }

  @Test func programsGetNone() throws {
    let desk = try Desk(["udkast.lov": Drafts.gap])
    for format in ["json", "concise", "json-lines", "sarif", "github", "gitlab", "junit", "checkstyle"] {
      let result = try desk.run("check", "udkast.lov", "--color", "always", "--format", format)
      #expect(!result.text.contains("\u{1B}"))
    }
  }
}
