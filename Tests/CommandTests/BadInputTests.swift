import Foundation
import Testing

/// Input that cannot be read: one clear sentence that names the path, status 2, and the rest is checked all the same.
struct BadInputTests {
  private func complaint(about path: String, on desk: Desk) throws -> String {
    let check = try desk.run("check", path)
    #expect(check.status == 2)
    return check.complaint
  }

  @Test func aFileThatIsNotThere() throws {
    #expect(try complaint(about: "væk.lov", on: Desk()) == "lovsmed: »væk.lov« findes ikke.\n")
    let outline = try Desk().run("outline", "væk.lov")
    #expect(outline.status == 2)
    #expect(outline.complaint == "lovsmed: »væk.lov« findes ikke.\n")
  }

  @Test func aFolderWhereAFileIsNeeded() throws {
    let desk = try Desk(["love/a.lov": Drafts.clean])
    let result = try desk.run("outline", "love")
    #expect(result.status == 2)
    #expect(result.complaint == "lovsmed: »love« er en mappe; her skal der stå en fil.\n")
  }

  @Test func aFolderWithNothingInIt() throws {
    let desk = try Desk(["love/billede.png": "", "love/.skjult.lov": Drafts.gap])
    #expect(
      try complaint(about: "love", on: desk)
        == "lovsmed: Mappen »love« holder ingen tekster (.lov, .txt, .md, .xml, .html, .htm eller .docx).\n")
  }

  @Test(.enabled(if: getuid() != 0, "the superuser may read everything"))
  func whatMayNotBeRead() throws {
    let desk = try Desk(["love/a.lov": Drafts.clean, "b.lov": Drafts.clean])
    try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: desk.folder.path + "/love")
    try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: desk.folder.path + "/b.lov")
    #expect(try complaint(about: "love", on: desk) == "lovsmed: »love« kunne ikke læses (adgang nægtet).\n")
    #expect(try complaint(about: "b.lov", on: desk) == "lovsmed: »b.lov« kunne ikke læses (adgang nægtet).\n")
    try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: desk.folder.path + "/love")
  }

  @Test func bytesThatAreNotUTF8() throws {
    let desk = try Desk()
    try desk.put(Data("Lov om bade\n\n§ 1. Bl".utf8) + [0xE5] + Data("flag.\n".utf8), at: "gammel.lov")
    #expect(
      try complaint(about: "gammel.lov", on: desk)
        == "lovsmed: »gammel.lov« er ikke gyldig UTF-8 (linje 3, byte 21); prøv --encoding windows-1252, "
        + "eller omsæt teksten med: iconv -f windows-1252 -t utf-8 gammel.lov\n")
    #expect(try desk.run("check", "gammel.lov", "--encoding", "windows-1252").complaint.isEmpty)
  }

  @Test(arguments: [[0xFF, 0xFE, 0x4C, 0x00], [0xFE, 0xFF, 0x00, 0x4C]] as [[UInt8]])
  func utf16(bytes: [UInt8]) throws {
    let desk = try Desk()
    try desk.put(Data(bytes), at: "word.txt")
    #expect(
      try complaint(about: "word.txt", on: desk)
        == "lovsmed: »word.txt« er skrevet i UTF-16; omsæt teksten med: iconv -f utf-16 -t utf-8 word.txt\n")
  }

  @Test(arguments: [[0x7F, 0x45, 0x4C, 0x46, 0x00, 0xFF], [0x4C, 0x00, 0x6F, 0x00]] as [[UInt8]])
  func whatIsNoText(bytes: [UInt8]) throws {
    let desk = try Desk()
    try desk.put(Data(bytes), at: "program.txt")
    #expect(
      try complaint(about: "program.txt", on: desk)
        == "lovsmed: »program.txt« ligner ikke tekst (der står NUL-bytes i begyndelsen).\n")
  }

  @Test func aFileThatIsTooLarge() throws {
    let desk = try Desk(["stor.txt": ""])
    let file = try FileHandle(forWritingTo: desk.folder.appendingPathComponent("stor.txt"))
    try file.truncate(atOffset: 1 << 30 + 1)
    #expect(
      try complaint(about: "stor.txt", on: desk)
        == "lovsmed: »stor.txt« er for stor; en tekst kan højst fylde 1 GiB.\n")
  }

  @Test func aPipe() throws {
    let desk = try Desk(["a.lov": Drafts.gap])
    let pipe = desk.folder.path + "/rør"
    #expect(mkfifo(pipe, 0o600) == 0)
    #expect(try complaint(about: "rør", on: desk) == "lovsmed: »rør« er et rør, som ingen skriver til.\n")

    let writer = Process()
    writer.executableURL = URL(fileURLWithPath: "/bin/sh")
    writer.arguments = ["-c", "exec >'\(pipe)'; sleep 4; cat '\(desk.folder.path)/a.lov'"]
    try writer.run()
    let result = try desk.run("check", "rør", "--format", "compact")
    #expect(result.status == 1)
    #expect(result.text.hasPrefix("rør:12:1: error: "))
    writer.waitUntilExit()
  }

  @Test func theRestIsCheckedAllTheSame() throws {
    let desk = try Desk(["a.lov": Drafts.gap])
    try desk.put(Data([0xFF]), at: "b.lov")
    let result = try desk.run("check", ".", "--rule", "numbering/section-gap")
    #expect(result.status == 2)
    #expect(result.complaint.hasPrefix("lovsmed: »./b.lov« er ikke gyldig UTF-8"))
    #expect(result.lines.last == "1 mangel i 1 fil. 1 tekst eller mappe kunne ikke læses.")
  }
}
