import Testing

@testable import StatuteText

@Suite("Reading other encodings")
struct DecodingTests {
  @Test(
    "knows the names users write",
    arguments: [
      ("utf-8", SourceEncoding.utf8), ("UTF8", .utf8), ("windows-1252", .windows1252), ("CP1252", .windows1252),
      ("ISO-8859-1", .windows1252), ("latin1", .windows1252), ("Latin-1", .windows1252),
    ])
  func names(name: String, encoding: SourceEncoding) {
    #expect(SourceEncoding(name: name) == encoding)
  }

  @Test("does not guess at names it has not heard", arguments: ["", "utf-16", "ebcdic", "dansk"])
  func unknownNames(name: String) {
    #expect(SourceEncoding(name: name) == nil)
  }

  @Test("reads a Windows-1252 file: letters, §, quotation marks, dash and euro sign")
  func windows1252() throws {
    let bytes: [UInt8] = [0xA7, 0xA0, 0x37, 0x2E, 0x20, 0xBB, 0xE6, 0xF8, 0xE5, 0xC5, 0xAB, 0x20, 0x96, 0x20, 0x80]
    let text = try SourceText(decoding: bytes, from: .windows1252)
    #expect(text == SourceText("§\u{A0}7. »æøåÅ« – €"))
  }

  @Test("gives every byte of Windows-1252 one character")
  func everyByte() throws {
    let undefined: Set<UInt8> = [0x81, 0x8D, 0x8F, 0x90, 0x9D]
    let bytes = (UInt8.min...UInt8.max).filter { !undefined.contains($0) }
    let text = try SourceText(decoding: bytes, from: .windows1252)
    let scalars = Array(text.string(in: ByteRange(0, text.count)).unicodeScalars)
    #expect(scalars.count == 251)
    #expect(Set(scalars).count == 251)
    #expect(scalars.prefix(0x80).map(\.value) == Array(0..<0x80))
    #expect(scalars.suffix(0x60).map(\.value) == Array(0xA0...0xFF))
  }

  @Test("refuses the five bytes that stand for nothing", arguments: [0x81, 0x8D, 0x8F, 0x90, 0x9D] as [UInt8])
  func undefined(byte: UInt8) {
    let error = #expect(throws: EncodingError.self) {
      try SourceText(decoding: [0xA7, 0x0D, 0x0A, 0xE6, 0x80, byte, 0x41], from: .windows1252)
    }
    #expect(error == .invalidByte(.init(offset: 5, line: 2, column: 3, value: byte)))
  }

  @Test("checks UTF-8 when told that it is UTF-8")
  func utf8() throws {
    #expect(try SourceText(decoding: Array("§ 1. Ærø".utf8), from: .utf8) == SourceText("§ 1. Ærø"))
    #expect(throws: EncodingError.self) { try SourceText(decoding: [0xC6, 0x72, 0xF8], from: .utf8) }
  }

  @Test("refuses a text that is too large, also one that becomes so")
  func tooLarge() throws {
    let bytes = Array("Bekendtgørelse".utf8)
    #expect(try SourceText(validating: bytes, limit: 15).count == 15)
    #expect(throws: EncodingError.tooLarge(byteCount: 15)) { try SourceText(validating: bytes, limit: 14) }
    #expect(throws: EncodingError.tooLarge(byteCount: 4)) {
      try SourceText(decoding: [0xE6, 0xF8], from: .windows1252, limit: 3)
    }
    #expect(throws: EncodingError.tooLarge(byteCount: 4)) {
      try SourceText(decoding: [0x41, 0x42, 0x43, 0x44], from: .windows1252, limit: 3)
    }
  }
}
