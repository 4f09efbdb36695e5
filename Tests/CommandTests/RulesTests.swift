import Foundation
import JSON
import Testing

/// `rules` and `explain`.
struct RulesTests {
  @Test func everyRuleIsListedAndExplained() throws {
    let desk = try Desk()
    let rules = try #require(desk.run("rules", "--format", "json").json().at("rules").array)
    #expect(!rules.isEmpty)
    let text = try desk.run("rules").text
    for rule in rules {
      let id = try #require(rule.at("id").string)
      #expect(try id.hasPrefix(rule.at("family").string.map { $0 + "/" } ?? "?"))
      #expect(try ["error", "warning", "information", "hint"].contains(rule.at("severity").string))
      #expect(try rule.at("catalogue").array != nil)
      #expect(text.contains(id))
      #expect(try desk.run("explain", id).status == 0)
    }
  }

  @Test func familiesHaveDanishNames() throws {
    #expect(try Desk().run("rules").lines.contains("Nummerering"))
    #expect(try Desk().run("rules", "--language", "en").lines.contains("Numbering"))
  }

  @Test func aPageComesAsTextMarkdownOrJSON() throws {
    let desk = try Desk()
    let markdown = try desk.run("explain", "numbering/section-gap", "--format", "markdown").text
    let page = try desk.run("explain", "numbering/section-gap", "--format", "json").json()
    #expect(try page.at("markdown").string == markdown)
    #expect(try page.at("id").string == "numbering/section-gap")
    let english = try desk.run("explain", "numbering/section-gap", "--format", "markdown", "--language", "en").text
    #expect(english != markdown)
    let text = try desk.run("explain", "numbering/section-gap").text
    #expect(!text.contains("```"))
    #expect(!text.contains("#"))
  }
}
