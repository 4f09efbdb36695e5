import Analysis
import StatuteModel
import StatuteSyntax
import StatuteText

/// The rule that a section's number has its sign.
enum MissingSign {
  /// Der mangler »§« foran et paragrafnummer.
  ///
  /// »Jf. 15, stk. 5« skal være »jf. § 15, stk. 5«. Reglen melder kun, hvor loven har en sådan bestemmelse.
  ///
  /// ## Hvorfor
  ///
  /// Uden tegnet læses stykket som et stykke i den paragraf, hvor henvisningen står.
  ///
  /// ## Kilde
  ///
  /// LK 3.4.5.3. Set i love i kraft.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om fodboldbaner
  /// § 1. Banen skal have lys, jf. dog 2, stk. 2.
  /// § 2. Banen skal have drænet underlag.
  /// Stk. 2. Baner til børn må være uden lys.
  /// ```
  ///
  /// ## Rigtigt
  ///
  /// ```lov
  /// Lov om fodboldbaner
  /// § 1. Banen skal have lys, jf. dog § 2, stk. 2.
  /// § 2. Banen skal have drænet underlag.
  /// Stk. 2. Baner til børn må være uden lys.
  /// ```
  ///
  /// ## English
  ///
  /// »§« lacks before a section's number: »jf. 15, stk. 5«. Reported only where the act has such a provision.
  static let rule = Rule("reference/missing-section-sign", catalogue: [], severity: .warning)

  /// Whether `reference`, the first of its list, begins with a stykke whose section lost its sign; reports it then.
  static func check(_ reference: Reference, _ document: Document, _ report: inout Report) -> Bool {
    let bytes = document.source.bytes
    guard reference.first == .subsection, reference.owner.kind == .unmarked,
      let number = number(before: reference.range.start, bytes),
      leads.contains(where: { bytes.endsPhrase($0, at: number.range.start) }),
      holds(number.value, number.letter, reference.chain[.subsection], document)
    else { return false }
    let place = ByteRange(number.range.start, reference.range.end)
    let written = document.source.string(in: place).replacingLineEnds
    let start = ByteRange(place.start, place.start)
    report.add(
      rule, at: place, node: reference.node, .sign(written), fixes: [(.insert, true, [TextEdit(start, "§ ")])])
    return true
  }

  private static let leads: [StaticString] = ["jf.", "jf. dog", "efter", "i medfør af", "uanset", "omfattet af"]

  /// The number, with its letter, that stands before a comma before `offset`.
  private static func number(
    before offset: Int, _ bytes: [UInt8]
  ) -> (range: ByteRange, value: UInt32, letter: UInt8)? {
    var at = offset
    while at > 0, bytes[at - 1] == 0x20 { at -= 1 }
    guard at > 0, at < offset, bytes[at - 1] == 0x2C else { return nil }
    let end = at - 1
    at = end
    var letter: UInt8 = 0
    if at > 1, bytes[at - 1].isLetterByte, bytes[at - 2] == 0x20 {
      letter = bytes[at - 1]
      at -= 2
    }
    let last = at
    while at > 0, bytes[at - 1].isDigit { at -= 1 }
    guard at < last, last - at <= 4, let value = UInt32(String(decoding: bytes[at..<last], as: UTF8.self)) else {
      return nil
    }
    return (ByteRange(at, end), value, letter)
  }

  /// Whether the act has the section and, in it, the stykke.
  private static func holds(
    _ value: UInt32, _ letter: UInt8, _ subsection: ProvisionNumber, _ document: Document
  ) -> Bool {
    let tree = document.tree
    let wanted = ProvisionNumber(value: value, letters: UInt16(letter) << 8)
    guard
      let section = tree.nodes.indices.first(where: {
        tree.nodes[$0].kind == .section && tree.nodes[$0].number.isSame(as: wanted)
      })
    else { return false }
    return subsection.value <= 1
      || tree.children(of: section).contains {
        tree.nodes[$0].kind == .subsection && tree.nodes[$0].number.isSame(as: subsection)
      }
  }
}

extension Message {
  fileprivate static func sign(_ written: String) -> Message {
    Message(da: "Foran »\(written)« mangler »§«.", en: "»§« lacks before »\(written)«.")
  }
  fileprivate static var insert: Message { Message(da: "Indsæt »§«", en: "Insert »§«") }
}
