/// The lists of a Word document, and how far each has been counted.
struct WordNumbering {
  /// One level of a list.
  struct Level {
    var start = 1
    var format = "decimal"
    /// The label, in which `%1` is the number of the first level.
    var text = ""
    /// All numbers are figures, however their own levels count.
    var isLegal = false
    /// It begins anew after this level and those above, from 1; after any above where nil, never where 0.
    var restart: Int?
    /// The paragraph style that stands for it.
    var style: String?
  }

  /// A list with its levels.
  struct List {
    var levels: [Int: Level] = [:]
    /// The numbering style that says what it looks like.
    var styleLink: String?
  }

  /// A use of a list.
  struct Use {
    var list: String
    /// Levels that begin with another number in this use.
    var starts: [Int: Int] = [:]
    /// Levels that look otherwise in this use.
    var levels: [Int: Level] = [:]
  }

  var lists: [String: List] = [:]
  var uses: [String: Use] = [:]

  /// The deepest level there is.
  static let deepestLevel = 8

  private var numbers: [String: [Int?]] = [:]
  /// The levels of uses that have begun.
  private var begun: Set<[String]> = []

  /// The level that stands for a paragraph style in a use.
  func level(of style: String, in use: String) -> Int? {
    uses[use].flatMap { lists[$0.list]?.levels.first { $0.value.style == style }?.key }
  }

  /// Counts a paragraph; its label, or nil where there is no such list.
  mutating func next(_ use: String, _ level: Int, styles: WordStyles) -> String? {
    guard let found = uses[use], 0...Self.deepestLevel ~= level else { return nil }
    // A list may leave it to a style of lists what it looks like, and that names another list.
    let link = lists[found.list]?.styleLink.flatMap { styles.numbering(of: $0)?.use }.flatMap { uses[$0]?.list }
    let list = link ?? found.list
    guard let look = lists[list] else { return nil }
    let levels = look.levels.merging(found.levels) { $1 }
    var counts = numbers[list] ?? Array(repeating: nil, count: Self.deepestLevel + 1)
    if let start = found.starts[level], begun.insert([use, String(level)]).inserted { counts[level] = start &- 1 }
    counts[level] = counts[level].map { $0 &+ 1 } ?? levels[level]?.start ?? 1
    for deeper in counts.indices where deeper > level {
      let restart = levels[deeper]?.restart
      if restart.map({ level < $0 }) ?? true { counts[deeper] = nil }
    }
    // A level that is skipped has begun, as LibreOffice counts, too.
    for above in 0..<level where counts[above] == nil { counts[above] = levels[above]?.start ?? 1 }
    numbers[list] = counts
    return levels[level].map { Self.label($0, counts, levels) }
  }

  private static func label(_ level: Level, _ counts: [Int?], _ levels: [Int: Level]) -> String {
    guard level.format != "bullet" else {
      // Bullets stand in fonts of their own; a dash is what law uses.
      return level.text.isEmpty ? "" : "–"
    }
    var label = ""
    var rest = Substring(level.text)
    while let sign = rest.popFirst() {
      guard sign == "%", let place = rest.first?.wholeNumberValue, 1...deepestLevel + 1 ~= place else {
        label.append(sign)
        continue
      }
      rest.removeFirst()
      let format = level.isLegal ? "decimal" : levels[place - 1]?.format ?? "decimal"
      label += number(counts[place - 1] ?? 1, format)
    }
    return label.trimmed
  }

  private static func number(_ number: Int, _ format: String) -> String {
    switch format {
    case "lowerLetter": letters(number)
    case "upperLetter": letters(number).uppercased()
    case "lowerRoman": ListNumber.roman(number)
    case "upperRoman": ListNumber.roman(number).uppercased()
    case "decimalZero": (0..<10 ~= number ? "0" : "") + String(number)
    case "ordinal": "\(number)."
    case "none": ""
    default: String(number)
    }
  }

  /// `a` … `z`, `aa`, `bb`: as Word counts
  private static func letters(_ number: Int) -> String {
    guard 1...780 ~= number else { return String(number) }
    return String(repeating: ListNumber.letter((number - 1) % 26 + 1), count: (number - 1) / 26 + 1)
  }
}

extension String {
  /// Without white space at either end, NO-BREAK SPACE among it.
  fileprivate var trimmed: String {
    var rest = Substring(self)
    while rest.first?.isWhitespace == true { rest.removeFirst() }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return String(rest)
  }
}

/// The styles of a Word document, as far as they say what is to be read.
struct WordStyles {
  /// What a paragraph or a style says of its place in lists.
  struct Numbering: Equatable {
    /// The use of a list; `0` where there is to be none.
    var use: String?
    var level: Int?
  }

  struct Style {
    var parent: String?
    var numbering = Numbering()
    /// Whether its text is shown; nil where the parent says.
    var isHidden: Bool?
    /// Whether its text is struck out in this way or that; none where the parent says.
    var strikes: [Strike: Bool] = [:]
  }

  /// How text is struck out, by the name of the element that says so.
  enum Strike: String, CaseIterable { case strike, dstrike }

  var styles: [String: Style] = [:]
  /// The style of paragraphs that name none.
  var standard: String?

  /// No style stands farther from its ancestor, unless they stand in a ring.
  private static let longestChain = 64

  /// What the style, or the nearest ancestor that says so, has of a list; nil where none has.
  func numbering(of style: String) -> Numbering? {
    var numbering = Numbering()
    for ancestor in chain(style) {
      numbering.use = numbering.use ?? ancestor.numbering.use
      numbering.level = numbering.level ?? ancestor.numbering.level
      if numbering.use != nil { return numbering }
    }
    return nil
  }

  /// Whether text in the style is hidden.
  func isHidden(_ style: String) -> Bool { chain(style).lazy.compactMap(\.isHidden).first ?? false }

  /// How text in the style is struck out.
  func strikes(_ style: String) -> Set<Strike> {
    let chain = chain(style)
    return Set(Strike.allCases.filter { strike in chain.lazy.compactMap { $0.strikes[strike] }.first ?? false })
  }

  private func chain(_ style: String) -> [Style] {
    var (chain, next) = ([Style](), Optional(style))
    while let id = next, let style = styles[id], chain.count < Self.longestChain {
      chain.append(style)
      next = style.parent
    }
    return chain
  }
}
