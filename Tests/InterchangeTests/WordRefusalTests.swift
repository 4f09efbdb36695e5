import Interchange
import TestSupport
import Testing

/// Word documents that are refused, and why.
struct WordRefusalTests {
  private func error(_ bytes: [UInt8]) -> WordError? {
    do throws(ImportError) { _ = try ImportFormat.word.read(bytes) } catch {
      if case .word(let error) = error { return error }
    }
    return nil
  }

  private let whole = WordFile(body: WordFile.paragraph("§ 1. Bade.")).bytes

  @Test func whatIsNoArchiveIsRefused() {
    #expect(error([]) == .brokenArchive)
    #expect(error(Array("§ 1. Bade.".utf8)) == .brokenArchive)
    #expect(error(Array(whole.dropLast(30))) == .brokenArchive)
    #expect(error(StoredArchive.bytes([("content.xml", "<office/>")])) == .notWord)
    let gone = StoredArchive.bytes([
      ("_rels/.rels", WordFile.relations(WordFile.relation("officeDocument", "../../etc/passwd")))
    ])
    #expect(error(gone) == .notWord)
  }

  @Test func everyCutAndEveryChangedByteIsAnErrorOrAText() {
    for end in stride(from: 0, to: whole.count, by: 7) { _ = error(Array(whole[..<end])) }
    for place in whole.indices {
      var spoilt = whole
      spoilt[place] ^= 0x5A
      _ = error(spoilt)
    }
    var wrong = whole
    let text = wrong.firstRange(of: Array("Bade".utf8))
    wrong[text!.lowerBound] = UInt8(ascii: "X")
    #expect(error(wrong) == .brokenArchive)
  }

  @Test func oldAndLockedDocumentsAreKnown() {
    let compound: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 512)
    #expect(error(compound) == .oldFormat)
    #expect(error(compound + "EncryptedPackage".utf16.flatMap { [UInt8($0), 0] }) == .encrypted)
    var locked = StoredArchive()
    locked.add("_rels/.rels", Array("<x/>".utf8), flag: 1)
    #expect(error(locked.finished()) == .encrypted)
  }

  @Test func aPartMayNotClaimToBeEndless() {
    var archive = StoredArchive()
    archive.add("_rels/.rels", Array("<x/>".utf8), claimedSize: 0x7FFF_FFFF)
    #expect(error(archive.finished()) == .tooLarge(limit: 1 << 28))
  }

  @Test func partsMayDeclareNothing() {
    let external = "<!DOCTYPE x [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><w:document>&x;</w:document>"
    let bytes = StoredArchive.bytes([
      ("_rels/.rels", WordFile.relations(WordFile.relation("officeDocument", "word/document.xml"))),
      ("word/document.xml", external),
    ])
    guard case .xml("word/document.xml", let reason)? = error(bytes) else { return #expect(Bool(false)) }
    #expect(reason.reason == .entityDeclaration)
    let deep = WordFile(body: String(repeating: "<w:tbl>", count: 10_000)).bytes
    guard case .xml("word/document.xml", let depth)? = error(deep) else { return #expect(Bool(false)) }
    #expect(depth.reason == .tooDeep(limit: 256))
  }
}
