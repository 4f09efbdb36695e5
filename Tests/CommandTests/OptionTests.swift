import Foundation
import Testing

/// A command line that cannot be read: one clear sentence on standard error, nothing on standard output, status 2.
struct OptionTests {
  @Test(arguments: [
    (
      "check a.lov --format xml",
      "»xml« kan ikke bruges i --format. "
        + "Vælg text, concise, json, json-lines, sarif, github, gitlab, junit, checkstyle eller docx."
    ),
    ("check a.lov --output sarif", "»sarif« kan ikke bruges i --output. Skriv form og fil: --output sarif=fund.sarif."),
    (
      "check a.lov --output sarif=",
      "»sarif=« kan ikke bruges i --output. Skriv form og fil: --output sarif=fund.sarif."
    ),
    (
      "check a.lov --output xml=a.xml",
      "»xml« kan ikke bruges i --output. "
        + "Vælg text, concise, json, json-lines, sarif, github, gitlab, junit, checkstyle eller docx."
    ),
    (
      "check a.lov --output sarif=-",
      "--output skriver til en fil; det, der går til standarduddata, vælges med --format."
    ),
    ("check a.lov --output json=a --output sarif=a", "--output nævner »a« to gange."),
    ("check a.lov --output json=ingen/a.json", "»ingen/a.json« kunne ikke skrives (mappen findes ikke)."),
    ("check a.lov --quiet --verbose", "--quiet og --verbose kan ikke bruges sammen."),
    ("check a.lov --unsafe-fixes", "--unsafe-fixes hører sammen med --fix, --fix-only eller --diff."),
    ("check a.lov --fix --fix-only", "--fix og --fix-only kan ikke bruges sammen."),
    (
      "check a.lov --diff --format json",
      "--diff skriver ændringerne til standarduddata; --format hører ikke med. Fund skrives til en fil med --output."
    ),
    ("check a.lov --stdin-filename b.lov", "--stdin-filename hører sammen med stien -, som er standardinput."),
    (
      "check - --changed-since HEAD",
      "--changed-since skal kende stien til teksten fra -; skriv den med --stdin-filename."
    ),
    ("check - --watch", "--watch kan ikke bruges sammen med -."),
    ("check a.lov --watch --fix", "--watch kan ikke bruges sammen med --fix."),
    (
      "check a.lov --write-baseline b --baseline c",
      "--write-baseline skriver alle fund og kan ikke bruges sammen med --baseline."
    ),
    (
      "check a.lov --select numbering,",
      "Der mangler en regel i »numbering,«; skriv regler med komma imellem."
    ),
    ("check a.lov --ignore numbring", "Reglen »numbring« findes ikke. Mente du numbering?"),
    ("completions tcsh", "»tcsh« kan ikke bruges i <shell>. Vælg bash, zsh eller fish."),
    (
      "check a.lov --fail-on mangel",
      "»mangel« kan ikke bruges i --fail-on. Vælg error, warning, information, hint eller never."
    ),
    ("check a.lov --severity 2", "»2« kan ikke bruges i --severity. Vælg error, warning, information eller hint."),
    ("check a.lov --threads 0", "»0« kan ikke bruges i --threads <1-256>."),
    ("check a.lov --threads mange", "»mange« kan ikke bruges i --threads <1-256>."),
    ("check a.lov --encoding ebcdic", "»ebcdic« kan ikke bruges i --encoding. Vælg utf-8 eller windows-1252."),
    ("check a.lov --language de", "»de« kan ikke bruges i --language. Vælg da eller en."),
    ("check a.lov --color rød", "»rød« kan ikke bruges i --color. Vælg auto, always eller never."),
    (
      "check a.lov --rule numbering/section-gab",
      "Reglen »numbering/section-gab« findes ikke. Mente du numbering/section-gap?"
    ),
    ("check a.lov --rule qqqqqqqq", "Reglen »qqqqqqqq« findes ikke. Se »lovsmed rules«."),
    ("check a.lov --formt json", "Tilvalget --formt findes ikke. Mente du --format?"),
    ("check a.lov --format", "Tilvalget --format mangler en værdi."),
    ("check a.lov --statistics=ja", "Tilvalget --statistics tager ingen værdi."),
    ("check", "Kommandoen mangler <path>."),
    ("chek a.lov", "Der er ikke brug for »chek« her. Mente du kommandoen check?"),
    ("outline a.lov b.lov", "Der er ikke brug for »b.lov« her."),
    ("outline a.lov --format compact", "»compact« kan ikke bruges i --format. Vælg text eller json."),
    ("outline", "Kommandoen mangler <path>."),
    ("rules --format xml", "»xml« kan ikke bruges i --format. Vælg text eller json."),
    ("explain numbering/section-gap --format xml", "»xml« kan ikke bruges i --format. Vælg text, json eller markdown."),
    ("explain section-gap", "Reglen »section-gap« findes ikke. Mente du numbering/section-gap?"),
    ("explain", "Kommandoen mangler <rule>."),
  ])
  func aSlipIsNamed(line: String, complaint: String) throws {
    let desk = try Desk(["a.lov": Drafts.clean])
    let result = try desk.run(arguments: line.split(separator: " ").map(String.init))
    #expect(result.complaint == "lovsmed: \(complaint)\n")
    #expect(result.output.isEmpty)
    #expect(result.status == 2)
  }

  @Test func englishOnRequest() throws {
    let result = try Desk().run("check", "--language", "en", "--format", "xml", "a.lov")
    #expect(
      result.complaint
        == "lovsmed: The value 'xml' is invalid for '--format <format>'. Please provide one of 'text', 'concise', "
        + "'json', 'json-lines', 'sarif', 'github', 'gitlab', 'junit', 'checkstyle' or 'docx'.\n")
    #expect(result.status == 2)
  }
}
