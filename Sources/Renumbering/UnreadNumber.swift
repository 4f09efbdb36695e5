import StatuteModel
import StatuteSyntax
import StatuteText

/// A number that goes on with a reference, but is none of its own: the 4 of `nr. 2 til 4`, `nr. 2 – nr. 4`, `nr. 3/4` and `nr. 3,4`, the 3 of
/// `nr. 2 og` where a line broken by hand ends.
struct UnreadNumber {
  let number: ProvisionNumber
  /// Where it ends.
  let end: Int

  /// The one that follows a reference that ends at `offset`; nil where none does.
  init?(after offset: Int, in source: SourceText) {
    // Most references end in front of a sign or of another word.
    guard let next = source[offset], next <= 0x20 || next == 0x2C || next == 0x2F || next == 0xC2 else { return nil }
    let found = source.bytes.withUnsafeBufferPointer { bytes -> (UInt32, Int)? in
      var scanner = ByteScanner(bytes, from: offset, to: source.count)
      guard Self.skipJoint(&scanner), let figure = scanner.number() else { return nil }
      // What begins the next line may be a label: `3) `, `3. Indledning`.
      let isLabel = scanner.peek() == 0x29 || scanner.peek() == 0x2E && scanner.peek(1) == 0x20
      return scanner.letter == nil && !isLabel ? (figure, scanner.offset) : nil
    }
    guard let found else { return nil }
    (number, end) = (ProvisionNumber(value: found.0), found.1)
  }

  private static func skipJoint(_ scanner: inout ByteScanner) -> Bool {
    if scanner.skip(0x2F) { return true }
    var look = scanner
    look.skipSpaces()
    if look.skipDash() {
      // »nr. 2 – nr. 4«
      look.skipSpaces()
      guard look.skip("nr. ") || look.skip("nr.\u{A0}") else { return false }
      scanner = look
      return true
    }
    // »nr. 3,4 træder i kraft«
    if scanner.skip(0x2C), scanner.isAtDigit { return true }
    let isBrokenBefore = scanner.skipLineEnd()
    if scanner.skip("til ") || scanner.skip("til\u{A0}") {
      if scanner.skip("og med") { scanner.skipSpaces() }
      return true
    }
    guard scanner.skip("og") || scanner.skip("eller") || scanner.skip("samt") else { return false }
    return scanner.skipLineEnd() || isBrokenBefore
  }
}

extension ByteScanner {
  /// Steps over white space; whether a line ended there, and no empty one came.
  fileprivate mutating func skipLineEnd() -> Bool {
    skipSpaces()
    _ = skip(0x0D)
    guard skip(0x0A) else { return false }
    skipSpaces()
    return true
  }
}
