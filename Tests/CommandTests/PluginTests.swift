import Foundation
import Testing

/// Programs that look at texts beside Lovsmed's own rules.
@Suite("Plug-ins that are processes")
struct PluginTests {
  /// A plug-in that finds each »Båden«, and fails in the way its settings name.
  private static let program = #"""
    import json, os, subprocess, sys, time

    fault = None
    started = open("startet", "a")
    started.write("x")
    started.close()
    if os.path.exists("dør"):
        sys.exit("NameError: name 'x' is not defined")
    for line in sys.stdin:
        message = json.loads(line)
        method = message["method"]
        if method == "initialize":
            fault = message["params"]["settings"].get("fejl")
            result = {"protocolVersion": 1, "rules": [{"name": "båd", "summary": "En båd nævnes", "documentation": "Både flyder."}]}
        elif method == "check":
            text = message["params"]["document"]["text"].encode()
            result = {"findings": []}
            at = text.find("Båden".encode())
            while at >= 0:
                span = [at, at + 6]
                result["findings"].append({
                    "rule": "båd", "range": span, "message": "Her er en båd.",
                    "fixes": [{"title": "Ret til »Skibet«", "safe": True, "edits": [{"range": span, "newText": "Skibet"}]}],
                })
                at = text.find("Båden".encode(), at + 1)
        else:
            break
        if fault == f"{method}: tier":
            time.sleep(600)
        if fault == f"{method}: dør":
            sys.stderr.write("Traceback\nNameError: name 'x' is not defined\n")
            os._exit(1)
        if fault == f"{method}: sludrer":
            print("Hej!", flush=True)
        if fault == f"{method}: flyder over":
            while True:
                sys.stdout.write("x" * 1000000)
        if fault == f"{method}: plaprer":
            while True:
                sys.stdout.write('{"jsonrpc": "2.0", "method": "log"}\n')
        if fault == f"{method}: lyver":
            result["findings"].append({"rule": "båd", "range": [0, 10**9], "message": "Langt væk."})
        if fault == f"{method}: får børn":
            child = subprocess.Popen(["sleep", "600"])
            open("barn", "w").write(str(child.pid))
            time.sleep(600)
        if fault == f"{method}: bliver ved":
            end = text.index(b"\n")
            result["findings"].append({
                "rule": "båd", "range": [0, end], "message": "For kort.",
                "fixes": [{"title": "Gør den længere", "safe": True, "edits": [{"range": [end, end], "newText": " og"}]}]})
        if fault == f"{method}: æder":
            hoard = bytearray(200 << 20)
        print(json.dumps({"jsonrpc": "2.0", "id": message["id"], "result": result}), flush=True)
    """#

  private static let draft = """
    Lov om både

    § 1. Båden skal være tæt, jf. § 7.

    """

  private func desk(fault: String = "", seconds: Int = 30, _ more: String = "") throws -> Desk {
    try Desk([
      "lovsmed.toml": """
      [[plugin]]
      name = "sø"
      command = ["python3", "sø.py"]
      time-limit = \(seconds)
      \(more)
      [plugin.settings]
      fejl = "\(fault)"
      """,
      "sø.py": Self.program, "udkast.lov": Self.draft,
    ])
  }

  @Test("Its findings stand among the others")
  func finds() throws {
    let result = try desk().run("check", "--allow-plugins", "--format", "json", "udkast.lov")
    let diagnostics = try result.json().at("files", 0, "diagnostics").array ?? []
    #expect(diagnostics.map { $0["rule"]?.string } == ["sø/båd", "reference/missing-target"])
    #expect(try diagnostics[0].at("range", "start", "column").int == 6)
    #expect(try diagnostics[0].at("provision").string == "§ 1, stk. 1")
    #expect(result.complaint.isEmpty)
    #expect(result.status == 1)
  }

  @Test("Nothing is started that the user has not allowed")
  func asks() throws {
    let desk = try desk()
    let result = try desk.run("check", "udkast.lov")
    #expect(
      result.complaint == "lovsmed: lovsmed.toml: Udvidelsen »sø« er ikke kørt; det tillades med --allow-plugins.\n")
    #expect(!result.text.contains("båd"))
    #expect(!FileManager.default.fileExists(atPath: desk.folder.appendingPathComponent("startet").path))
  }

  private static let reports = ["json", "json-lines", "sarif", "github", "gitlab", "junit", "checkstyle"]

  @Test("Reports tell of one that fails", arguments: reports)
  func isReported(format: String) throws {
    let result = try desk(fault: "check: dør").run("check", "--allow-plugins", "--format", format, "udkast.lov")
    #expect(result.status == 2)
    #expect(result.text.contains("NameError"))
    let mark = ["junit": "<error type", "gitlab": #""check_name":"sø""#][format] ?? "error"
    #expect(result.text.contains(mark))
    // It is told of beside the other findings, in a report that holds together.
    #expect(result.text.contains("reference/missing-target"))
    if ["json", "sarif", "gitlab"].contains(format) { _ = try result.json() }
  }

  @Test("Reports tell of one that was not allowed", arguments: reports)
  func isReportedToBeLeftOut(format: String) throws {
    let result = try desk().run("check", "--format", format, "--ignore", "reference", "udkast.lov")
    #expect(result.status == 0)
    #expect(result.text.contains("--allow-plugins"))
    if ["json", "sarif", "gitlab"].contains(format) { _ = try result.json() }
  }

  @Test("A folder that the user trusts needs no asking")
  func trusts() throws {
    let desk = try desk()
    let home = try Desk(["lovsmed/trusted-folders": "# mine\n\(desk.folder.path)  \n"])
    let result = try desk.run("check", "udkast.lov", environment: ["XDG_CONFIG_HOME": home.folder.path])
    #expect(result.text.contains("sø/båd"))
    let other = try Desk(["lovsmed/trusted-folders": "\(desk.folder.path)-2\n"])
    #expect(
      try !desk.run("check", "udkast.lov", environment: ["XDG_CONFIG_HOME": other.folder.path]).text.contains("sø/båd"))
  }

  @Test("Its rules are weighed, chosen, left out by comments, mended and explained like others")
  func isLikeOthers() throws {
    let desk = try self.desk()
    #expect(try desk.run("check", "--allow-plugins", "--rule", "sø", "udkast.lov").lines.count > 1)
    #expect(try desk.run("rules", "--allow-plugins").text.contains("sø/båd"))
    #expect(try desk.run("explain", "--allow-plugins", "sø/båd").text.contains("Både flyder."))
    try desk.put(
      Data("Lov om både\n\n<!-- lovsmed: ignore sø/båd: Navnet er aftalt -->\n§ 1. Båden skal være tæt.\n".utf8),
      at: "b.lov")
    #expect(try desk.run("check", "--allow-plugins", "b.lov").status == 0)
    #expect(try !desk.run("check", "--allow-plugins", "b.lov").text.contains("båd"))
    // Without the plug-in nothing is known of its rules, and nothing said of the comment.
    #expect(try !desk.run("check", "b.lov").text.contains("lovsmed: ignore"))
    #expect(try desk.run("check", "--allow-plugins", "--fix", "udkast.lov").complaint.isEmpty)
    #expect(try desk.text(of: "udkast.lov") == Self.draft.replacingOccurrences(of: "Båden", with: "Skibet"))
  }

  @Test(
    "One that fails costs its own findings, and is told of",
    arguments: [
      ("check: tier", "svarede ikke inden for 1 sekund og er standset"),
      ("initialize: tier", "svarede ikke inden for 1 sekund og er standset"),
      ("check: dør", "sluttede uden at svare: NameError: name 'x' is not defined"),
      ("initialize: dør", "sluttede uden at svare: NameError: name 'x' is not defined"),
      ("check: sludrer", "skrev en linje, der ikke er en besked, og er standset: Hej!"),
      ("check: flyder over", "skrev mere end 16 MiB uden at svare og er standset"),
      ("check: plaprer", "skrev mere end 16 MiB uden at svare og er standset"),
      ("check: får børn", "svarede ikke inden for 1 sekund og er standset"),
    ])
  func fails(_ fault: String, _ complaint: String) throws {
    let desk = try desk(fault: fault, seconds: complaint.contains("1 sekund") ? 1 : 30)
    let result = try desk.run("check", "--allow-plugins", "udkast.lov")
    #expect(result.complaint.contains(complaint))
    #expect(result.complaint.split(separator: "\n").count == 1)
    #expect(result.text.contains("[reference/missing-target]"))
    #expect(!result.text.contains("sø/båd"))
    #expect(result.status == 2)
    if fault.hasSuffix("børn") {
      let child = try String(contentsOf: desk.folder.appendingPathComponent("barn"), encoding: .utf8)
      #expect(kill(pid_t(child) ?? 0, 0) != 0 || isZombie(child))
    }
  }

  @Test("Findings that lie elsewhere than in the text are told of, and the others kept")
  func lies() throws {
    let result = try desk(fault: "check: lyver").run("check", "--allow-plugins", "udkast.lov")
    #expect(
      result.complaint == "lovsmed: udkast.lov: Et fund fra udvidelsen »sø« kan ikke bruges: "
        + "[0, 1000000000] ligger ikke i teksten, der er \(Self.draft.utf8.count) bytes lang.\n")
    #expect(result.text.contains("[sø/båd]"))
    #expect(result.status == 2)
  }

  @Test(
    "A comment that leaves out its findings stays where it has not said all there is to say",
    arguments: ["check: dør", "check: lyver", "check: tier", "initialize: dør"])
  func keepsComments(_ fault: String) throws {
    let text = "Lov om både\n\n<!-- lovsmed: ignore sø/båd: Navnet er aftalt -->\n§ 1. Skibet skal være tæt.\n"
    let desk = try desk(fault: fault, seconds: fault == "check: tier" ? 1 : 30)
    try desk.put(Data(text.utf8), at: "udkast.lov")
    #expect(try desk.run("check", "--allow-plugins", "--fix", "udkast.lov").status == 2)
    #expect(try desk.text(of: "udkast.lov") == text)
    // One that has looked at all of the text settles it.
    let sound = try self.desk()
    try sound.put(Data(text.utf8), at: "udkast.lov")
    _ = try sound.run("check", "--allow-plugins", "--fix", "udkast.lov")
    #expect(try !sound.text(of: "udkast.lov").contains("ignore"))
  }

  @Test("Fixes that only bring new findings are not made, and told of")
  func settles() throws {
    let desk = try desk(fault: "check: bliver ved")
    let result = try desk.run("check", "--allow-plugins", "--fix", "udkast.lov")
    #expect(try desk.text(of: "udkast.lov") == Self.draft)
    #expect(
      result.complaint
        == "lovsmed: udkast.lov: Rettelserne fra »sø/båd« giver nye fund af samme regel og er ikke skrevet.\n")
  }

  #if os(Linux)
    @Test("One that takes too much memory fails")
    func isHeldToItsMemory() throws {
      let result = try desk(fault: "check: æder", "memory-limit = 100").run("check", "--allow-plugins", "udkast.lov")
      #expect(result.complaint.contains("sluttede uden at svare: MemoryError"))
      #expect(result.status == 2)
    }
  #endif

  @Test("A program that is not there is told of")
  func isNotThere() throws {
    let desk = try Desk([
      "lovsmed.toml": "[[plugin]]\nname = \"sø\"\ncommand = [\"./findes-ikke\"]\n", "udkast.lov": Self.draft,
    ])
    let result = try desk.run("check", "--allow-plugins", "udkast.lov")
    #expect(
      result.complaint == "lovsmed: Udvidelsen »sø« kunne ikke startes: Programmet »./findes-ikke« findes ikke.\n")
    #expect(result.text.contains("[reference/missing-target]"))
    #expect(result.status == 2)
  }

  @Test("It is started once for many texts, and three times when it fails")
  func isKept() throws {
    let desk = try desk()
    for number in 1...6 { try desk.put(Data(Self.draft.utf8), at: "\(number).lov") }
    let result = try desk.run("check", "--allow-plugins", ".")
    #expect(result.text.components(separatedBy: "[sø/båd]").count == 8)
    #expect(try desk.starts == 1)
    let bad = try self.desk(fault: "check: dør")
    for number in 1...6 { try bad.put(Data(Self.draft.utf8), at: "\(number).lov") }
    let failed = try bad.run("check", "--allow-plugins", ".")
    #expect(try bad.starts == 3)
    #expect(failed.complaint.split(separator: "\n").count == 4)
    #expect(failed.complaint.contains("er slået fra, for den har svigtet flere gange"))
  }

  private func isZombie(_ id: String) -> Bool {
    let state = (try? String(contentsOfFile: "/proc/\(id)/stat", encoding: .utf8))?.split(separator: " ").dropFirst(2)
      .first
    return state == "Z"
  }
}

extension Desk {
  /// The text of a file on the desk.
  fileprivate func text(of path: String) throws -> String {
    try String(contentsOf: folder.appendingPathComponent(path), encoding: .utf8)
  }

  /// How often the plug-in has been started.
  fileprivate var starts: Int {
    get throws { try Data(contentsOf: folder.appendingPathComponent("startet")).count }
  }
}
