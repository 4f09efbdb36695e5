import Foundation
import Testing

/// Links in the terminal (OSC 8), and what a shell and `man` are given.
struct TerminalLinkTests {
  @Test func pathAndRuleAreLinksWhereTheTerminalMakesThem() throws {
    let desk = try Desk(["udkast æ.lov": Drafts.gap])
    let home = desk.folder.path
    let forced = ["FORCE_HYPERLINK": "1", "HOME": home]
    let text = try desk.run("check", "udkast æ.lov", "--color", "always", environment: forced).text
    let links = text.split(separator: "\u{1B}]8;;").compactMap { $0.split(separator: "\u{1B}\\").first }
      .filter { $0.hasPrefix("file://") }
    #expect(links.first?.hasSuffix("/udkast%20%C3%A6.lov") == true)
    let page = try #require(links.first { $0.hasSuffix("/numbering/section-gap.md") })
    let path = try #require(URL(string: String(page))?.path)
    #expect(try String(contentsOfFile: path, encoding: .utf8).hasPrefix("# "))
    for environment in [[:], ["FORCE_HYPERLINK": "0"]] {
      #expect(
        try !desk.run("check", "udkast æ.lov", "--color", "always", environment: environment).text
          .contains("\u{1B}]8"))
    }
    #expect(try !desk.run("check", "udkast æ.lov", environment: forced).text.contains("\u{1B}"))
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func shellsAreGivenTheCommands(shell: String) throws {
    let script = try Desk().run("completions", shell)
    #expect(script.status == 0)
    for word in ["changed-since", "json-lines", "interpret", "completions"] { #expect(script.text.contains(word)) }
    #expect(!script.text.contains("Show help"))
  }

  @Test func rulesAreCompletedByTheProgram() throws {
    let names = try Desk().run("---completion", "check", "--", "--select", "0", "0").lines
    #expect(names.contains("numbering/section-gap"))
    #expect(names.contains("numbering"))
  }

  @Test func theManualPageNamesEveryCommandAndOption() throws {
    let desk = try Desk()
    let page = try desk.run("man").text
    let commands = try desk.run("--help").text.split(separator: "Kommandoer:")[1].split(separator: "\n")
      .compactMap { $0.hasPrefix("  ") && !$0.hasPrefix("   ") ? $0.split(separator: " ").first : nil }
    #expect(commands.count > 15)
    for command in commands where command != "See" && command != "Se" {
      #expect(page.contains(".SS \(command.replacing("-", with: "\\-"))\n"), "\(command)")
    }
    let options = try desk.run("check", "--help").text.matches(of: /--[a-z][a-z-]+/).map { String($0.output) }
    for option in Set(options) { #expect(page.contains(option.replacing("-", with: "\\-")), "\(option)") }
  }
}
