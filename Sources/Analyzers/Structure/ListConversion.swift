import StatuteModel
import StatuteSyntax
import StatuteText

/// A list written in the other of the two shapes that drafting technique knows (VAF 2.6.4.2, LK18 2.3.6.10).
///
/// Only capitals, commas, full stops and the joining word change, and only where that is certain. The introduction decides
/// the shape: after a colon a point list, else a sentence chain. A list whose items are joined by »eller« becomes no point
/// list, for nothing would then say that one of them is enough; one without a joining word becomes no sentence chain, for
/// nobody but the drafter knows whether all are meant.
public struct ListConversion {
  /// The shapes.
  public enum Shape: Sendable {
    /// Sætningskæde: small letters, commas, the last item but one ends with »og« or »eller«.
    case sentenceChain
    /// Punktopstilling: a capital letter and a full stop for each item.
    case pointList
  }

  /// What the list becomes.
  public let shape: Shape
  /// What is to be changed, in order; at least one edit.
  public let edits: [TextEdit]

  /// The conversion of the innermost list around the byte at `offset`, its introduction included; nil where there is none,
  /// where it has its shape already, and where it is not certain how it would be written.
  public init?(at offset: Int, in document: Document) {
    let nodes = document.tree.nodes
    var parent = document.tree.node(at: offset)
    while parent > 0 {
      let lists = StatuteList.lists(in: parent, of: document.tree)
      if let list = lists.first(where: { $0.extent.contains(offset) || $0.extent.end == offset }) {
        self.init(list, document)
        return
      }
      parent = Int(nodes[parent].parent)
    }
    return nil
  }

  private init?(_ list: StatuteList, _ document: Document) {
    let text = ListText(document.source.bytes)
    guard list.kind != .bullet, list.items.count > 1, !list.isInner, list.follower == nil,
      list.beginsAtFirst(in: document.tree), text.end(of: list.introduction) > list.introduction.start,
      list.items.allSatisfy({ $0.isOneSentence(text, document.tree) })
    else { return nil }
    let listShape = ListShape(list, text)
    shape = listShape.hasColon ? .pointList : .sentenceChain
    var edits: [TextEdit]? = []
    switch shape {
    case .pointList: edits = Self.pointList(list, listShape, text)
    case .sentenceChain: edits = Self.sentenceChain(list, listShape, text)
    }
    guard let edits, !edits.isEmpty else { return nil }
    self.edits = edits
  }

  // MARK: The shapes

  private static func pointList(_ list: StatuteList, _ shape: ListShape, _ text: ListText) -> [TextEdit]? {
    var edits: [TextEdit] = []
    for (item, trait) in zip(list.items, shape.traits) {
      if trait.beginning == .small { edits.append(text.firstLetter(of: item.text) { $0.uppercased() }) }
      if let word = text.conjunction(endingIn: item.whole), text.string(word) == "eller" { return nil }
      guard let edit = text.end(of: item, trait, as: ".") else { return nil }
      edits += edit
    }
    return edits
  }

  private static func sentenceChain(_ list: StatuteList, _ shape: ListShape, _ text: ListText) -> [TextEdit]? {
    guard text.ending(of: list.introduction) != .stop else { return nil }
    let lastButOne = list.items.count - 2
    let words = list.items.map { text.conjunction(endingIn: $0.whole) }
    guard let word = words[lastButOne], words.count(where: { $0 != nil }) == 1 else { return nil }
    var edits: [TextEdit] = []
    for (index, (item, trait)) in zip(list.items, shape.traits).enumerated() {
      if trait.beginning == .capital {
        guard text.beginsWithWordInUse(item.text), !text.beginsWithName(item.text) else { return nil }
        edits.append(text.firstLetter(of: item.text) { $0.lowercased() })
      }
      if index == lastButOne {
        let end = text.end(of: item.whole)
        if end > word.end { edits.append(TextEdit(ByteRange(word.end, end), "")) }
        continue
      }
      guard let edit = text.end(of: item, trait, as: index > lastButOne ? "." : ",") else { return nil }
      edits += edit
    }
    return edits
  }
}

extension StatuteList {
  /// From its introduction to the end of its last item.
  fileprivate var extent: ByteRange {
    ByteRange(introduction.isEmpty ? items[0].text.start : introduction.start, items[items.count - 1].whole.end)
  }
}

extension StatuteList.Item {
  /// Whether it holds one sentence or less, and nothing else.
  fileprivate func isOneSentence(_ text: ListText, _ tree: SyntaxTree) -> Bool {
    guard !isRepealed, inner == nil, tree.children(of: node).allSatisfy({ tree.nodes[$0].kind == .comment }),
      !tree.nodes[node].flags.contains(.tableRow)
    else { return false }
    var rest = self.text
    while let stop = text.bytes[rest.start..<min(rest.end, text.bytes.count)].firstIndex(of: 0x2E) {
      rest = ByteRange(stop + 1, rest.end)
      if text.bytes.blankWidth(at: stop + 1) > 0, text.beginning(of: rest) == .capital { return false }
    }
    return true
  }
}

extension ListText {
  /// The edit that gives the first letter of `range` the other size.
  fileprivate func firstLetter(of range: ByteRange, _ change: (String) -> String) -> TextEdit {
    let word = firstWord(of: range)
    let letter = ByteRange(word.start, word.start + (bytes[word.start] < 0x80 ? 1 : 2))
    return TextEdit(letter, change(string(letter)))
  }

  /// What lets `item` end with `mark`, a comma or a full stop: one edit, or none where it does; nil where it is not certain.
  fileprivate func end(of item: StatuteList.Item, _ trait: ListShape.Trait, as mark: String) -> [TextEdit]? {
    let end = end(of: item.whole)
    var start = end
    switch trait.ending {
    case .stop, .comma: start -= 1
    case .conjunction:
      start = conjunction(endingIn: item.whole)?.start ?? end
      while bytes.blankWidth(before: start) > 0 { start -= bytes.blankWidth(before: start) }
      if bytes[start - 1] == 0x2C || bytes[start - 1] == 0x3B { start -= 1 }
    case .abbreviation:
      if mark == "." { return [] }
    case .other: break
    case .colon: return nil
    }
    let range = ByteRange(start, end)
    return string(range) == mark ? [] : [TextEdit(range, mark)]
  }
}
