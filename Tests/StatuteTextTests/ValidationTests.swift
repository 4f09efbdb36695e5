import StatuteText
import Testing

@Suite("Reading UTF-8")
struct ValidationTests {
  @Test("keeps every byte of a draft as it stands")
  func keepsBytes() throws {
    let draft = "\u{FEFF}§\u{A0}1.\u{A0}Loven gælder for e\u{301}t år.\r\nStk.\u{A0}2. 👩\u{200D}⚖\u{FE0F}\r§ 2.\n"
    let text = try SourceText(validating: Array(draft.utf8))
    #expect(text.bytes == Array(draft.utf8))
    #expect(text == SourceText(draft))
    #expect(text.string(in: ByteRange(0, text.count)) == draft)
  }

  @Test("accepts every character there is")
  func everyScalar() throws {
    var all = String.UnicodeScalarView()
    for value in UInt32(0)...0x10FFFF {
      if let scalar = Unicode.Scalar(value) { all.append(scalar) }
    }
    let bytes = Array(String(all).utf8)
    #expect(try SourceText(validating: bytes).count == bytes.count)
  }

  /// What table 3-7 of the Unicode standard leaves out, each with a name.
  static let malformed: [(String, [UInt8])] = [
    ("a lone continuation", [0x80]),
    ("ø in Windows-1252", [0xF8]),
    ("æ in Windows-1252 before a letter", [0xE6, 0x72]),
    ("§ in Windows-1252", [0xA7]),
    ("an overlong slash of two bytes", [0xC0, 0xAF]),
    ("an overlong letter of two bytes", [0xC1, 0xBF]),
    ("an overlong form of three bytes", [0xE0, 0x9F, 0xBF]),
    ("an overlong form of four bytes", [0xF0, 0x8F, 0xBF, 0xBF]),
    ("a high surrogate", [0xED, 0xA0, 0x80]),
    ("a low surrogate", [0xED, 0xBF, 0xBF]),
    ("U+110000", [0xF4, 0x90, 0x80, 0x80]),
    ("a first byte of F5", [0xF5, 0x80, 0x80, 0x80]),
    ("a byte FF", [0xFF]),
    ("two bytes cut after one", [0xC3]),
    ("three bytes cut after two", [0xE2, 0x80]),
    ("four bytes cut after three", [0xF0, 0x9F, 0x98]),
    ("two bytes cut by a new character", [0xC3, 0xC3, 0xA6]),
    ("three bytes cut by a new character", [0xE2, 0x80, 0xC3, 0xA6]),
  ]

  @Test("finds a malformed sequence wherever it stands", arguments: malformed)
  func malformedAnywhere(name: String, sequence: [UInt8]) throws {
    let surroundings = ["a", "æ", "–", "😀"]
    for length in 0..<70 {
      for character in surroundings {
        let before = Array(String(repeating: character, count: length).utf8)
        for after in ["", " og så videre, jf. § 9, stk. 2, der står efter det, som ikke kan læses, i mange ord"] {
          let error = #expect(throws: EncodingError.self) {
            try SourceText(validating: before + sequence + Array(after.utf8))
          }
          #expect(error?.offset == before.count, "\(name) after \(length) times \(character)")
        }
      }
    }
  }

  @Test("says where the byte stands: offset, line, column in UTF-16 units, value")
  func place() {
    let before = "\u{FEFF}Lov om jagt\r\n§ 1.\rStk. 2. 😀 f"
    let error = #expect(throws: EncodingError.self) {
      try SourceText(validating: Array(before.utf8) + [0xF8] + Array("rste\n".utf8))
    }
    let expected = EncodingError.InvalidByte(offset: before.utf8.count, line: 3, column: 13, value: 0xF8)
    #expect(error == .invalidByte(expected))
    #expect(error?.line == 3)
    #expect(error?.offset == before.utf8.count)
  }

  @Test("does not count a byte order mark in the column of the first line")
  func placeAfterByteOrderMark() {
    let error = #expect(throws: EncodingError.self) { try SourceText(validating: [0xEF, 0xBB, 0xBF, 0x41, 0x80]) }
    #expect(error == .invalidByte(.init(offset: 4, line: 1, column: 2, value: 0x80)))
  }

  @Test("recognises UTF-16 by its byte order mark")
  func utf16() {
    #expect(throws: EncodingError.utf16ByteOrderMark(isBigEndian: false)) {
      try SourceText(validating: [0xFF, 0xFE, 0x4C, 0x00, 0x6F, 0x00])
    }
    #expect(throws: EncodingError.utf16ByteOrderMark(isBigEndian: true)) {
      try SourceText(validating: [0xFE, 0xFF, 0x00, 0x4C])
    }
    #expect(EncodingError.utf16ByteOrderMark(isBigEndian: true).offset == 0)
    #expect(EncodingError.utf16ByteOrderMark(isBigEndian: true).line == 1)
  }

  @Test("agrees with the standard library on random bytes")
  func randomBytes() {
    var generator = SeededGenerator(seed: 1849)
    let edges: [UInt8] = [
      0x00, 0x0A, 0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xEC, 0xED, 0xEE,
      0xEF, 0xF0, 0xF1, 0xF3, 0xF4, 0xF5, 0xFF,
    ]
    for _ in 0..<6000 {
      let padding = [UInt8](repeating: 0x61, count: generator.below(90))
      let random = (0..<generator.below(6)).map { _ in edges[generator.below(edges.count)] }
      let tail = [UInt8](repeating: 0x62, count: generator.below(90))
      expectSameAsStandardLibrary(padding + random + tail)
      expectSameAsStandardLibrary((0..<generator.below(5)).map { _ in UInt8.random(in: 0...255, using: &generator) })
    }
  }

  @Test("agrees with the standard library on drafts with one damaged place")
  func mutatedDrafts() {
    var generator = SeededGenerator(seed: 1953)
    for _ in 0..<6000 {
      var bytes = Array(generator.draft(length: generator.below(40)).utf8)
      expectSameAsStandardLibrary(bytes)
      guard !bytes.isEmpty else { continue }
      let index = generator.below(bytes.count)
      switch generator.below(4) {
      case 0: bytes[index] = UInt8.random(in: 0...255, using: &generator)
      case 1: bytes.remove(at: index)
      case 2: bytes.insert(UInt8.random(in: 0x80...0xFF, using: &generator), at: index)
      default: bytes.removeSubrange(index...)
      }
      expectSameAsStandardLibrary(bytes)
    }
  }

  /// Checks that `bytes` are accepted exactly if the standard library accepts them, and that a refusal names the first
  /// place from which they cannot be read on.
  private func expectSameAsStandardLibrary(_ bytes: [UInt8]) {
    func isValid(_ part: ArraySlice<UInt8>) -> Bool { String(validating: part, as: UTF8.self) != nil }
    do {
      let text = try SourceText(validating: bytes)
      #expect(isValid(bytes[...]), "accepted \(bytes)")
      #expect(text.bytes == bytes)
    } catch .invalidByte(let byte) {
      #expect(!isValid(bytes[...]), "refused \(bytes)")
      #expect(isValid(bytes[..<byte.offset]))
      #expect(bytes[byte.offset] == byte.value)
      for length in 1...4 where byte.offset + length <= bytes.count {
        #expect(!isValid(bytes[byte.offset..<(byte.offset + length)]), "\(bytes) can be read on at \(byte.offset)")
      }
    } catch {
      #expect(bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]))
    }
  }
}
