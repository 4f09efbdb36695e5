/// How many elements stand inside each other, told from the tags alone.
///
/// Gumbo takes a step for each open element at many a tag, so that a page as deep as it is long would keep it busy for hours. Where
/// a page leaves out end tags, they are put where browsers put them, as far as pages of law need it; it is never counted too
/// little by more than that.
struct HTMLNesting {
  private var open: [UInt64] = []
  private let text: [UInt8]
  private var position = 0

  /// Whether no more than `limit` elements of `text` are open at once.
  static func isWithin(_ limit: Int, _ text: [UInt8]) -> Bool {
    var nesting = HTMLNesting(text: text)
    while let tag = nesting.nextTag() {
      if tag.isEnd { nesting.close(tag.name) } else { nesting.begin(tag) }
      if nesting.open.count > limit { return false }
    }
    return true
  }

  private init(text: [UInt8]) { self.text = text }

  // MARK: Tags

  private struct Tag {
    let name: UInt64
    let isEnd: Bool
    let closesItself: Bool
  }

  /// The next tag; nil at the end.
  private mutating func nextTag() -> Tag? {
    while let opening = text[position...].firstIndex(of: UInt8(ascii: "<")) {
      position = opening + 1
      if text[position...].starts(with: Array("!--".utf8)) {
        skipComment()
        continue
      }
      let isEnd = position < text.count && text[position] == UInt8(ascii: "/")
      if isEnd { position += 1 }
      guard position < text.count, (text[position] | 0x20) &- UInt8(ascii: "a") < 26 else { continue }
      let name = readName()
      let closesItself = skipAttributes()
      if !isEnd, Self.rawText.contains(name) { skip(toEndOf: name) }
      return Tag(name: name, isEnd: isEnd, closesItself: closesItself)
    }
    return nil
  }

  /// The first eight letters of a name, small.
  private mutating func readName() -> UInt64 {
    let start = position
    while position < text.count, text[position] > 0x20, text[position] != 0x2F, text[position] != 0x3E { position += 1 }
    return Self.name(text[start..<position])
  }

  /// Goes past the attributes and the `>`; whether a `/` stands before it.
  private mutating func skipAttributes() -> Bool {
    var quote: UInt8?
    var last: UInt8 = 0
    while position < text.count {
      let byte = text[position]
      position += 1
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: ">") {
        return last == UInt8(ascii: "/")
      } else if (byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'")) && last == UInt8(ascii: "=") {
        quote = byte
      }
      if byte > 0x20 { last = byte }
    }
    return false
  }

  /// Goes past a comment.
  private mutating func skipComment() {
    while let dash = text[position...].firstIndex(of: UInt8(ascii: "-")) {
      position = dash + 1
      if text[dash...].starts(with: Array("-->".utf8)) { return position = dash + 3 }
    }
    position = text.count
  }

  /// Goes to the end tag of an element that holds no others.
  private mutating func skip(toEndOf name: UInt64) {
    while let opening = text[position...].firstIndex(of: UInt8(ascii: "<")) {
      position = opening + 1
      guard position < text.count, text[position] == UInt8(ascii: "/") else { continue }
      position += 1
      if readName() == name { return position = opening }
    }
    position = text.count
  }

  // MARK: Elements

  private mutating func begin(_ tag: Tag) {
    let name = tag.name
    guard !Self.void.contains(name), !(tag.closesItself && open.contains(where: Self.foreign.contains)) else { return }
    if Self.paragraphEnders.contains(name), let place = open.lastIndex(where: Self.special.contains),
      open[place] == Self.paragraph
    {
      // Letters set apart in a paragraph go on in the next one.
      open.replaceSubrange(place..., with: open[place...].filter(Self.formatting.contains))
    }
    if let siblings = Self.siblings.first(where: { $0.begin.contains(name) }) {
      let place = open.lastIndex { siblings.end.contains($0) || siblings.within.contains($0) }
      if let place, siblings.end.contains(open[place]) { open.removeSubrange(place...) }
    }
    open.append(name)
  }

  private mutating func close(_ name: UInt64) {
    guard let place = open.lastIndex(where: { $0 == name || Self.cells.contains($0) }), open[place] == name else {
      // The end of a table ends its cells.
      guard Self.tableParts.contains(name), let place = open.lastIndex(of: name) else { return }
      return open.removeSubrange(place...)
    }
    guard !Self.special.contains(name), open[place...].contains(where: Self.special.contains) else {
      return open.removeSubrange(place...)
    }
    // `<b><div></b>` ends in the block, `<span><div></span>` ends nothing.
    if Self.formatting.contains(name) { open.remove(at: place) }
  }

  // MARK: Names

  private static func name(_ bytes: some Sequence<UInt8>) -> UInt64 {
    bytes.prefix(8).reduce(0) { $0 << 8 | UInt64($1 &- UInt8(ascii: "A") < 26 ? $1 | 0x20 : $1) }
  }

  private static func names(_ words: String) -> Set<UInt64> { Set(words.split(separator: " ").map { name($0.utf8) }) }

  private static let paragraph = name("p".utf8)
  private static let rawText = names("script style textarea title xmp iframe noembed noframes")
  private static let void = names(
    "area base basefont bgsound br col command embed frame hr image img input keygen link meta param source track wbr "
      + "html head body")
  private static let foreign = names("svg math")
  private static let formatting = names("a b big code em font i nobr s small strike strong tt u")
  private static let paragraphEnders = names(
    "address article aside blockquote center details dialog dir div dl dd dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 "
      + "header hgroup hr li main menu nav ol p pre section summary table ul")
  private static let special = paragraphEnders.union(
    names("applet button caption colgroup iframe listing marquee object select tbody td template tfoot th thead tr"))
  private static let cells = names("td th caption")
  private static let tableParts = names("table tbody tfoot thead tr")

  /// Elements at whose beginning others end, unless these stand in a list or table of their own.
  private static let siblings: [(begin: Set<UInt64>, end: Set<UInt64>, within: Set<UInt64>)] = [
    (names("li"), names("li"), special.subtracting(names("address div li p"))),
    (names("dd dt"), names("dd dt"), special.subtracting(names("address dd div dt p"))),
    (names("td th"), names("td th"), names("tr tbody thead tfoot table")),
    (names("tr"), names("tr"), names("tbody thead tfoot table")),
    (names("tbody thead tfoot"), names("tbody thead tfoot"), names("table")),
    (names("option optgroup"), names("option"), names("select")),
  ]
}
