import StatuteSyntax
import StatuteText

/// The names of acts that a name being written can become.
public struct ActNameChoices: Sendable {
  /// A name, and the newest act that is called so.
  public struct Choice: Sendable {
    /// The name as running text writes it: `lov om havnebade`, `havnebadsloven`.
    public let name: String
    /// The act.
    public let act: ActEntry
  }

  /// What has been typed of the name, up to the cursor.
  public let typed: ByteRange
  /// Where the rest of an opening begins that stands behind the cursor already, `foretages følgende ændringer:`; nil where
  /// none does.
  public var tail: Int?
  /// The names in the order of the alphabet, whatever the case of their letters.
  public let all: [Choice]
}

extension Document {
  /// The names of acts in the library that the words before the byte at `offset` begin: titles after `lov om `, popular
  /// names after `jf. ` and after `§ 5 i `; nil where no name is being written.
  public func actNameChoices(at offset: Int) -> ActNameChoices? {
    guard let library, offset > 0, offset <= source.count else { return nil }
    let line = source.lineRange(source.lineIndex(at: offset))
    let first = max(line.start, source.characterStart(at: offset - Self.farthestName))
    let before = source.string(in: ByteRange(first, offset))
    guard let (start, isTitle) = before.nameStart else { return nil }
    let typed = before[start...]
    let names = isTitle ? library.titles(beginning: typed) : library.popularNames(beginning: typed)
    return ActNameChoices(typed: ByteRange(offset - typed.utf8.count, offset), all: names)
  }

  /// The same for a word in running text that is long enough to tell, `efter retspl`.
  public func actNameChoices(ofWordAt offset: Int) -> ActNameChoices? {
    guard let library, offset > 0, offset <= source.count else { return nil }
    let line = source.lineRange(source.lineIndex(at: offset))
    let first = max(line.start, source.characterStart(at: offset - Self.farthestName))
    let typed = source.string(in: ByteRange(first, offset)).reversed().prefix { $0.isLetter }.reversed()
    guard typed.count >= Self.shortestWord else { return nil }
    let word = String(typed)
    return ActNameChoices(
      typed: ByteRange(offset - word.utf8.count, offset), all: library.popularNames(beginning: word[...]))
  }

  /// The acts that the opening of an amending section before the byte at `offset` begins to name, `I lov om `; nil where none
  /// is being written.
  public func actNameChoices(inOpeningAt offset: Int) -> ActNameChoices? {
    guard let library, kind == .amendingAct || kind == .act, offset > 0, offset <= source.count else { return nil }
    let line = source.lineRange(source.lineIndex(at: offset))
    let node = tree.node(at: offset - 1)
    guard let start = startOfOpening(in: line, node), (0...Self.farthestName).contains(offset - start) else {
      return nil
    }
    let before = source.string(in: ByteRange(start, offset))
    guard before.hasPrefix("I "), before.utf8.count > 2, !before.contains(",") else { return nil }
    let typed = before.dropFirst(2)
    let isTitle = "lov om ".hasPrefix(typed.prefix(7))
    // »I kommunen« begins a provision of the act itself.
    guard isTitle || kind == .amendingAct || tree.nodes[node].kind == .amendingSection else { return nil }
    let all = isTitle ? library.titles(beginning: typed) : library.popularNames(beginning: typed)
    let after = source.string(in: ByteRange(offset, max(offset, line.end)))
    let tail = after.firstRange(of: "foretages følgende ændring").map {
      offset + after[..<$0.lowerBound].utf8.count
    }
    return ActNameChoices(typed: ByteRange(offset - typed.utf8.count, offset), tail: tail, all: all)
  }

  /// Where in `line` the opening of an amending section begins that holds `node`, behind the label where that stands in the line; it is read
  /// as a section until it is one. Nil where none can.
  private func startOfOpening(in line: ByteRange, _ node: Int) -> Int? {
    let amends = tree.nodes[node].kind == .amendingSection
    guard let section = amends ? node : enclosing(.section, of: node) else { return nil }
    let label = tree.nodes[section].label
    if label.end > line.start { return source.bytes[label.end...].firstIndex { $0 > 0x20 } }
    return amends || tree.nodes[section].flags.contains(.centred) ? line.start : nil
  }

  /// A word of so many letters tells whether the name of an act is meant.
  private static let shortestWord = 4

  /// So many bytes before the cursor may a name begin.
  private static let farthestName = 200
}

extension ActNameChoices.Choice {
  /// What the opening of an amending section says of the act, from its name on.
  public var opening: String { openingWords + "foretages følgende ændringer:" }

  /// The same up to its verb, with `…` for a date that is not known.
  public var openingWords: String {
    guard let number = act.number else { return "\(name) " }
    let date = act.date?.danish ?? "…"
    if act.kind == .consolidatedAct { return "\(name), jf. lovbekendtgørelse nr. \(number) af \(date), " }
    guard name.hasPrefix("lov ") else { return "\(name) " }
    return "lov nr. \(number) af \(date)\(name.dropFirst(3)) "
  }
}

extension String {
  /// Where the name begins that the line up to the cursor ends with, and whether it is a title.
  fileprivate var nameStart: (Index, isTitle: Bool)? {
    // No title that is worth completing holds one of these.
    let clause = self[(lastIndex { ".;:()§»«".contains($0) }.map(index(after:)) ?? startIndex)...]
    for words in ["lov om ", "Lov om "] {
      guard let start = clause.ranges(of: words).last?.lowerBound else { continue }
      let isWord = start == startIndex || !self[index(before: start)].isLetter
      return isWord ? (start, true) : nil
    }
    let start = lastIndex { !$0.isLetter }.map(index(after:)) ?? startIndex
    let lead = self[..<start].split(whereSeparator: \.isWhitespace).suffix(2)
    guard start < endIndex, self[..<start].last?.isWhitespace == true, let last = lead.last else { return nil }
    if last == "jf." || last == "dog" && lead.first == "jf." { return (start, false) }
    // »§ 5 i «, »stk. 2, i «, »1. pkt., i «
    guard last == "i" || last == "I", let first = lead.first, lead.count == 2 else { return nil }
    return first.contains(where: \.isNumber) || first.hasPrefix("pkt.") ? (start, false) : nil
  }
}

extension ActLibrary {
  /// The titles (`lov om …`) that begin with `words`; none with its popular name behind it, for no text cites both.
  fileprivate func titles(beginning words: Substring) -> [ActNameChoices.Choice] {
    names(beginning: words) { $0.utf8.dropFirst().starts(with: "ov om ".utf8) && !$0.hasSuffix("loven)") }
  }

  /// The popular names (`havnebadsloven`) that begin with `words`.
  fileprivate func popularNames(beginning words: Substring) -> [ActNameChoices.Choice] {
    names(beginning: words) {
      // »lov-om-…« is the name of a file that someone took for one of an act.
      $0.utf8.suffix(5).elementsEqual("loven".utf8) && !$0.utf8.contains(0x20) && !$0.hasPrefix("lov-")
    }
  }

  private func names(beginning words: Substring, _ isWanted: (String) -> Bool) -> [ActNameChoices.Choice] {
    let beginning = words.lowercased().replacingSpaces()
    var found: [String: ActEntry] = [:]
    for entry in entries where entry.kind == .act || entry.kind == .consolidatedAct {
      for name in entry.names where isWanted(name) {
        let written = name.prefix(1).lowercased() + name.dropFirst()
        guard written.lowercased().hasPrefix(beginning) else { continue }
        if let known = found[written], !entry.isNewer(than: known) { continue }
        found[written] = entry
      }
    }
    return found.map { ActNameChoices.Choice(name: $0.key, act: $0.value) }.sorted {
      ($0.name.lowercased(), $0.name) < ($1.name.lowercased(), $1.name)
    }
  }
}
