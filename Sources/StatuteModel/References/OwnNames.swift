import StatuteSyntax
import StatuteText

/// What an act is called by itself and by others: `lov om havnebade`, `havnebadsloven`. A reference that names its own act
/// belongs to it.
struct OwnNames: Sendable {
  private var names = ActNameIndex()
  private let isEmpty: Bool

  init(_ document: Document) {
    let titles = document.title.map { ActTitle($0).names(of: document.kind) } ?? []
    // An amending act is not the act it changes, though its title names it.
    isEmpty = titles.isEmpty || document.kind == .amendingAct
    for title in titles + Self.names(from: titles) { names.insert(title, act: 0) }
  }

  /// `elforsyningsloven` of `lov om elforsyning`, with the letters that may link the two and without the ending of a plural
  /// (`dyrlægeloven`); none of titles that say more than one word.
  static func names(from titles: [String]) -> [String] {
    titles.flatMap { title -> [String] in
      let words = title.lowercased().split(separator: " ")
      guard words.count == 3, words[0] == "lov", words[1] == "om", words[2].allSatisfy(\.isLetter) else { return [] }
      let subject = String(words[2])
      let stems = [subject] + ["er", "r", "e"].filter(subject.hasSuffix).map { String(subject.dropLast($0.count)) }
      return stems.flatMap { stem in ["", "s", "e"].map { stem + $0 + "loven" } }
    }
  }

  /// Whether the name that stands at `range` of `source` is the document's own.
  func contain(_ range: ByteRange, of source: SourceText) -> Bool {
    !isEmpty && !range.isEmpty && !names.acts(named: source[range]).isEmpty
  }

  /// Whether `text` begins with one of the names.
  func begin(_ text: ArraySlice<UInt8>) -> Bool { names.longestName(startingIn: text) != nil }

  /// How many bytes of `text` are the longest name that it begins with; nil where it begins with none.
  func length(startingIn text: ArraySlice<UInt8>) -> Int? {
    isEmpty ? nil : names.longestName(startingIn: text)?.byteCount
  }

  /// Whether `name` is one of the names.
  func isOne(_ name: String) -> Bool { !names.acts(named: name).isEmpty }
}
