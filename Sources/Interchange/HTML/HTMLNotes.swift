import CGumbo

/// The notes at the foot of a page, which has no words for them: paragraphs that begin with the sign that words above bear, `[1]` or raised,
/// and items of a list that such a sign leads to.
struct HTMLNotes {
  private let numbers: [HTMLNode: Int]
  /// The numbers of the notes.
  let known: Set<Int>

  /// Looks for those of `document`.
  init(of document: HTMLNode) {
    var reader = Reader()
    document.walk(&reader)
    // The publisher's own pages have them under a heading.
    numbers = reader.isPublishers ? [:] : reader.notes
    known = Set(numbers.values)
  }

  /// The number of the note that `element` holds; nil where it holds none.
  func number(of element: HTMLNode) -> Int? { numbers.isEmpty ? nil : numbers[element] }

  /// The number in the sign of a note: `[1]`, `1)`, `1`.
  static func number(in sign: some BidirectionalCollection<UInt8>) -> Int? {
    var figures = Array(sign)[...]
    if figures.first == UInt8(ascii: "["), figures.last == UInt8(ascii: "]") {
      figures = figures.dropFirst().dropLast()
    } else if figures.last == UInt8(ascii: ")") {
      figures = figures.dropLast()
    }
    guard 1...mostFigures ~= figures.count else { return nil }
    return Int(String(decoding: figures, as: UTF8.self))
  }

  /// No sign has more figures.
  private static let mostFigures = 3

  /// The number in the `[1]` that `words` begin with, and its length.
  static func bracketed(_ words: some Collection<UInt8>) -> (number: Int, length: Int)? {
    guard words.first == UInt8(ascii: "[") else { return nil }
    let sign = Array(words.prefix(mostFigures + 2).prefix { $0 != UInt8(ascii: "]") }) + [UInt8(ascii: "]")]
    guard words.starts(with: sign) else { return nil }
    return number(in: sign).map { ($0, sign.count) }
  }

  private struct Reader: HTMLVisitor {
    private(set) var notes: [HTMLNode: Int] = [:]
    private(set) var isPublishers = false
    /// The numbers of signs above, and what they lead to.
    private var signs: Set<Int> = []
    private var targets: [String: Int] = [:]
    /// How many elements have begun in a note or in a table, which has notes of its own.
    private var (depth, tableDepth) = (0, 0)

    mutating func begin(_ element: HTMLNode, _ tag: GumboTag) -> Bool {
      if isPublishers { return false }
      switch tag {
      case GUMBO_TAG_HEAD, GUMBO_TAG_SCRIPT, GUMBO_TAG_STYLE: return false
      default: break
      }
      if element.classes.contains(where: RetsinformationClass.isOfAct) { isPublishers = true }
      if tag == GUMBO_TAG_TABLE || tableDepth > 0 { tableDepth += 1 }
      if depth > 0 {
        depth += 1
      } else if tableDepth == 0, let number = note(element, tag) {
        notes[element] = number
        depth = 1
      } else if let number = element.noteSign(tag) {
        signs.insert(number)
        if let target = element.ownTarget ?? element.targetInside { targets[target] = number }
      }
      return true
    }

    mutating func end(_ element: HTMLNode, _ tag: GumboTag) {
      (depth, tableDepth) = (max(0, depth - 1), max(0, tableDepth - 1))
    }

    mutating func text(_ text: UnsafeBufferPointer<UInt8>) {
      guard depth == 0, !isPublishers else { return }
      for place in text.indices where text[place] == UInt8(ascii: "[") {
        if let sign = HTMLNotes.bracketed(text[place...]) { signs.insert(sign.number) }
      }
    }

    private func note(_ element: HTMLNode, _ tag: GumboTag) -> Int? {
      guard !(signs.isEmpty && targets.isEmpty) else { return nil }
      switch tag {
      case GUMBO_TAG_LI, GUMBO_TAG_P, GUMBO_TAG_DIV, GUMBO_TAG_DD, GUMBO_TAG_ASIDE: break
      default: return nil
      }
      // »Se [2]« may lead to a section.
      guard !LabelShape.beginsProvision(element.beginning[...]) else { return nil }
      if let target = element.attribute("id").flatMap({ targets[$0] }) ?? targetedNote(in: element) { return target }
      // One that holds several paragraphs holds several notes.
      guard tag != GUMBO_TAG_DIV || !element.children.contains(where: { $0.tag.map(HTMLTextWriter.isBlock) ?? false })
      else { return nil }
      return element.leadingNoteSign.flatMap { signs.contains($0) ? $0 : nil }
    }

    /// The number of the note that all of `element` is: it begins with what a sign above leads to, and no other paragraph in it does.
    private func targetedNote(in element: HTMLNode) -> Int? {
      guard let number = element.leadingLink.flatMap(number(of:)),
        element.children.allSatisfy({ ($0.leadingLink.flatMap(number(of:)) ?? number) == number })
      else { return nil }
      return number
    }

    /// The number in the sign above that leads to `link`.
    private func number(of link: HTMLNode) -> Int? {
      ["name", "id"].lazy.compactMap { link.attribute($0).flatMap { targets[$0] } }.first
    }
  }
}

extension HTMLNode {
  /// The number in the sign of a note that the element is: a raised one, or one that leads to another place of the page.
  func noteSign(_ tag: GumboTag) -> Int? {
    switch tag {
    case GUMBO_TAG_SUP: break
    case GUMBO_TAG_A:
      if let note = wordNote { return note.number }
      // »nr. 3« may be a link, too.
      guard ownTarget != nil, isRaised || onlyWords?.first == UInt8(ascii: "[") else { return nil }
    default: return nil
    }
    return onlyWords.flatMap { HTMLNotes.number(in: $0) }
  }

  /// The number that is all the words of a link to another place of the page.
  func numberInLink(_ tag: GumboTag) -> Int? {
    guard tag == GUMBO_TAG_A, ownTarget != nil else { return nil }
    return onlyWords.flatMap { HTMLNotes.number(in: $0) }
  }

  /// Whether its words are set above the line.
  private var isRaised: Bool {
    parent?.tag == GUMBO_TAG_SUP || children.contains { $0.tag == GUMBO_TAG_SUP }
  }

  /// Where in the page a link leads.
  var ownTarget: String? {
    attribute("href").flatMap { $0.hasPrefix("#") && $0.count > 1 ? String($0.dropFirst()) : nil }
  }

  /// The words of the first piece of text in it.
  fileprivate var beginning: [UInt8] {
    var node = self
    while let first = node.children.first(where: { !$0.isBlank }) {
      if let text = first.text { return Array(text.drop { $0 <= 0x20 }) }
      node = first
    }
    return []
  }

  fileprivate var targetInside: String? { children.lazy.compactMap(\.ownTarget).first }

  /// The link that the words begin with.
  fileprivate var leadingLink: HTMLNode? {
    var node = self
    while let first = node.children.first(where: { !$0.isBlank }) {
      if first.tag == GUMBO_TAG_A { return first }
      node = first
    }
    return nil
  }

  /// The number in the sign that the words begin with.
  fileprivate var leadingNoteSign: Int? {
    var node = self
    while let first = node.children.first(where: { !$0.isBlank }) {
      if let text = first.text {
        return HTMLNotes.bracketed(text.drop { $0 <= 0x20 })?.number
      }
      if let number = first.tag.flatMap(first.noteSign) { return number }
      node = first
    }
    return nil
  }

  /// Whether it is nothing that is seen: white space, a comment, an empty anchor.
  private var isBlank: Bool {
    if let text { return text.allSatisfy { $0 <= 0x20 } }
    return tag == nil || tag == GUMBO_TAG_A && children.isEmpty
  }

  /// All its words without white space around them, where one piece of text has them all.
  private var onlyWords: [UInt8]? {
    var node = self
    while true {
      let inner = node.children.filter { !$0.isBlank }
      guard inner.count == 1 else { return nil }
      if let text = inner[0].text {
        let words = text.drop { $0 <= 0x20 }
        return words.lastIndex { $0 > 0x20 }.map { Array(words[...$0]) }
      }
      node = inner[0]
    }
  }
}
