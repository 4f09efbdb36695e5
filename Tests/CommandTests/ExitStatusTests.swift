import Foundation
import Testing

/// 0: nothing at or above `--fail-on`; 1: findings; 2: the command could not do its work.
struct ExitStatusTests {
  @Test(arguments: [("error", 1), ("warning", 1), ("information", 1), ("hint", 1), ("never", 0)])
  func findingsFailFromTheChosenSeverityOn(level: String, status: Int) throws {
    let desk = try Desk(["udkast.lov": Drafts.gap])
    let result = try desk.run("check", "udkast.lov", "--rule", "numbering/section-gap", "--fail-on", level)
    #expect(result.status == status)
  }

  @Test func anEmptyFileHasNothingWrongWithIt() throws {
    let desk = try Desk(["tom.lov": ""])
    #expect(try desk.run("check", "tom.lov").status == 0)
    #expect(try desk.run("outline", "tom.lov").status == 0)
  }

  @Test func whatIsHiddenDoesNotFail() throws {
    let desk = try Desk(["udkast.lov": Drafts.gap])
    let all = try desk.run("check", "udkast.lov", "--format", "json", "--fail-on", "hint").json()
    let severe = try desk.run("check", "udkast.lov", "--format", "json", "--severity", "error").json()
    #expect(try severe.at("summary", "errors").int == all.at("summary", "errors").int)
    #expect(try severe.at("summary", "warnings").int == 0)
    #expect(try severe.at("summary", "hints").int == 0)
  }

  @Test func helpAndVersionSucceed() throws {
    let desk = try Desk()
    #expect(try desk.run("--version").text == "0.1.0\n")
    let help = try desk.run("check", "--help")
    #expect(help.status == 0)
    #expect(help.text.contains("Brug: lovsmed check [<tilvalg>] <path> ..."))
    #expect(help.text.contains("(text, concise, json, json-lines, sarif,"))
    #expect(try desk.run("--help").text.contains("Kommandoer:"))
  }

  @Test func aCompletionScriptIsLeftAlone() throws {
    let script = try Desk().run("--generate-completion-script", "bash")
    #expect(script.status == 0)
    #expect(script.text.hasPrefix("#!/bin/bash"))
  }

  @Test func outputThatCannotBeWrittenIsToldOf() throws {
    let desk = try Desk(["udkast.lov": Drafts.gap])
    let result = try desk.run("check", "udkast.lov", output: "/dev/full")
    #expect(result.status == 2)
    #expect(result.complaint == "lovsmed: Resultatet kunne ikke skrives (der er ikke mere plads på disken).\n")
    #expect(try desk.run("--version", output: "/dev/full").status == 2)
  }
}
