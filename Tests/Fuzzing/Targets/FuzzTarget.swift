import StatuteModel
import StatuteText

/// A part of Lovsmed that is given any bytes whatever, and what must hold of all that it makes of them.
package struct FuzzTarget: Sendable {
  /// What it is called on the command line.
  package let name: String
  /// Feeds it `input`; a ``Violation`` is a fault of the product, as a trap or a hang is.
  package let run: @Sendable (_ input: [UInt8]) throws(Violation) -> Void

  /// All targets.
  package static let all = [
    FuzzTarget(name: "edits", run: fuzzEdits),
    FuzzTarget(name: "reader", run: fuzzReader),
    FuzzTarget(name: "references", run: fuzzReferences),
    FuzzTarget(name: "instructions", run: fuzzInstructions),
    FuzzTarget(name: "apply", run: fuzzApply),
    FuzzTarget(name: "draft", run: fuzzDraft),
    FuzzTarget(name: "fixes", run: fuzzFixes),
    FuzzTarget(name: "sync", run: fuzzSync),
    FuzzTarget(name: "requests", run: fuzzRequests),
    FuzzTarget(name: "protocol", run: fuzzProtocol),
    FuzzTarget(name: "configuration", run: fuzzConfiguration),
    FuzzTarget(name: "lexdania", run: fuzzLexDania),
    FuzzTarget(name: "word", run: fuzzWord),
    FuzzTarget(name: "html", run: fuzzHTML),
    FuzzTarget(name: "markdown", run: fuzzMarkdown),
  ]
}

/// What should have held and did not.
package struct Violation: Error, CustomStringConvertible {
  package let description: String
}

/// Throws what `complaint` says unless `condition` holds.
func demand(_ condition: @autoclosure () -> Bool, _ complaint: @autoclosure () -> String) throws(Violation) {
  if !condition() { throw Violation(description: complaint()) }
}

/// An input taken apart: what it is about, and what is done to that.
///
/// The parts are separated by the sign that Unicode has for it, which no text of law holds. Kept readable, an input can be
/// written by hand, cut by the minimiser at any place, and mixed with others by the fuzzer.
struct FuzzInput {
  static let separator: UInt8 = 0x1E

  /// The parts; at least one.
  let parts: [[UInt8]]

  init(_ bytes: [UInt8]) {
    parts = bytes.split(separator: Self.separator, omittingEmptySubsequences: false).map(Array.init)
  }

  /// The part at `index` as text, whatever its bytes; `other` where there is none.
  func text(_ index: Int, or other: String = "") -> String {
    index < parts.count ? String(decoding: parts[index], as: UTF8.self) : other
  }

  /// The part at `index` as a document; `other` where there is none.
  func document(
    _ index: Int, or other: String = "", path: String = "udkast.lov", library: ActLibrary? = nil
  ) -> Document {
    Document(path: path, source: SourceText(text(index, or: other)), library: library)
  }

  /// The parts from `index` on as changes to a text.
  func changes(from index: Int) -> [FuzzedChange] { parts.dropFirst(index).map(FuzzedChange.init) }
}

/// A change to a text: where, how much goes, and what comes.
///
/// It is written `ppl…`: two bytes that say how far into the text it is, one that says how much goes out there, and the rest
/// comes in.
struct FuzzedChange {
  private let place: Int
  private let length: Int
  let newText: String

  init(_ bytes: [UInt8]) {
    let head = bytes.prefix(3) + Array(repeating: 0, count: max(0, 3 - bytes.count))
    place = Int(head[0]) << 8 | Int(head[1])
    // Mostly a few characters, sometimes much.
    let code = Int(head[2])
    length = code < 0xC0 ? code & 0x1F : (code - 0xBF) * 24
    newText = String(decoding: bytes.dropFirst(3), as: UTF8.self)
  }

  /// The change in `text`, on the bounds of characters.
  func edit(of text: SourceText) -> TextEdit {
    let start = text.characterStart(at: place * (text.count + 1) >> 16)
    return TextEdit(ByteRange(start, text.characterStart(at: min(text.count, start + length))), newText)
  }
}

/// Acts that drafts refer to and amend.
enum KnownActs {
  static let bathing = """
    Lov om havnebade (havnebadsloven)
    Kapitel 1
    Anvendelse
    § 1. Loven gælder for havnebade. Den gælder ikke for søbade, jf. dog § 3, stk. 2.
    § 2. Kommunen fører tilsyn med
    1) vandet,
    2) broen og
    3) kioskens
    a) is og
    b) kaffe.
    Stk. 2. Tilsynet er gratis. Ministeren kan fastsætte regler om tilsyn efter stk. 1, nr. 2.
    Stk. 3. Gebyr efter § 4, stk. 1, 2. pkt., opkræves af kommunen.
    Kapitel 2
    Gebyr og straf
    Gebyr
    § 3. Badet er åbent fra den 1. juni. Badet er lukket om natten.
    Stk. 2. (Ophævet)
    § 4. Der betales 20 kr. Børn betaler 10 kr.
    Straf
    § 5. Overtrædelse af § 2, stk. 1, nr. 3, straffes med bøde.
    § 6. Loven træder i kraft den 1. juli 2027.
    Bilag 1
    Takster, jf. § 4
    1) Børn: 10 kr.
    2) Voksne: 20 kr.

    """

  static let library = ActLibrary(texts: [
    ("havnebade.txt", bathing),
    ("lejelov.txt", "Lov om leje\n§ 1. Lejeren betaler leje.\n§ 5. Lejen er 5 kr.\nStk. 2. Lejen er fri.\n"),
  ])
}
