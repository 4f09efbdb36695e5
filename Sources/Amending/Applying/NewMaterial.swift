import StatuteModel
import StatuteSyntax
import StatuteText

/// New text as units that can be put into an act.
struct NewMaterial {
  /// The units; parents and children are indices in this array, the tops have no parent.
  var units: [Unit] = []
  /// The units that stand side by side at the top.
  var tops: [Int] = []
  /// The text where there is nothing but text: words and sentences.
  var words: [UInt8]?
  /// Whether it is an annex of the amending act that quotes nothing: its number is not the one it gets.
  private(set) var isAmendingAnnex = false
  /// The lines as they are written, without the marks of the quotation.
  private var written: [UInt8] = []

  /// Text alone.
  init(words: [UInt8]) { self.words = words }

  /// Text that stands in the line of an instruction: new provisions where it begins with the label of one, else text alone.
  init(inline words: [UInt8]) {
    self.init(words: words)
    guard Self.beginsWithLabel(words), let source = try? SourceText(validating: words) else { return }
    let material = NewMaterial(SyntaxTree(parsing: source), quotation: 0)
    if material.words == nil, !material.tops.isEmpty { self = material }
  }

  /// Whether `words` begin `§ 7 a.`, `Stk. 2.`, `3)`, `b)`.
  private static func beginsWithLabel(_ words: [UInt8]) -> Bool {
    words.withUnsafeBufferPointer { bytes in
      var scanner = ByteScanner(bytes, from: 0, to: bytes.count)
      var flags = NodeFlags()
      scanner.skipSpaces()
      if scanner.isAtSectionSign {
        scanner.offset += 2
      } else if scanner.isNext("Stk.") {
        scanner.offset += 4
      } else {
        if scanner.isAtSmallLetter {
          scanner.offset += 1
        } else {
          _ = scanner.provisionNumber(expectsSpace: false, flags: &flags)
        }
        return scanner.peek() == 0x29
      }
      scanner.skipSpaces()
      return scanner.provisionNumber(expectsSpace: true, flags: &flags) != nil && scanner.peek() == 0x2E
    }
  }

  /// What the quotation `node` of `tree` holds.
  init(_ tree: SyntaxTree, quotation node: Int) {
    units = WorkingAct.units(of: tree, root: node)
    let isBlockQuote = Self.isBlockQuote(tree, node)
    for index in units.indices {
      units[index].isNew = true
      units[index].numberInForce = .none
      units[index].flags.remove(.inline)
      if isBlockQuote { units[index].text = AnchoredText(Self.withoutBlockQuote(units[index].text.bytes)) }
    }
    dropClosingMarks()
    for index in units.indices where units[index].text.bytes.contains(0x0A) {
      units[index].text = AnchoredText(Self.withoutLabelsOnLines(PartedWord.whole(units[index].text.bytes)))
    }
    let all = units
    let range = tree.nodes[node].range
    written = Array(tree.source[ByteRange(tree.openingMark(of: node)?.end ?? range.start, range.end)])
    if isBlockQuote { written = Self.withoutBlockQuote(written) }
    if all[0].kind == .annex {
      isAmendingAnnex = true
      (units[0].parent, tops) = (-1, [0])
      return
    }
    let own = all[0].children
    let ownText = all[0].text.bytes
    // One short line is read as a heading where a section of the amending act comes next.
    let isLoneHeading = own.count == 1 && all[own[0]].kind == .heading
    if isLoneHeading || own.allSatisfy({ all[$0].kind == .text }) {
      let parts = [ownText] + own.map { all[$0].text.bytes }
      let lines = parts.filter { !$0.isEmpty }
      if lines.isEmpty {
        words = Self.withoutClosingMark(written)
      } else if lines.count == 1 {
        words = lines[0]
      }
    }
    if words == nil { arrange(own, ownText) }
    for holder in [0] + own.filter({ all[$0].kind == .amendingSection }) { keepQuotations(of: holder, tree, node) }
  }

  /// Whether the quotation `node` of `tree` stands in a block quotation of Markdown, each line of which begins with `>`.
  private static func isBlockQuote(_ tree: SyntaxTree, _ node: Int) -> Bool {
    let bytes = tree.source.bytes
    let start = bytes[..<tree.nodes[node].range.start].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    return bytes[start...].first { $0 > 0x20 } == 0x3E
  }

  /// `text` with each line on the one before it that would be read as a provision of its own: `… jf.⏎§ 5.`
  static func withoutLabelsOnLines(_ text: [UInt8]) -> [UInt8] {
    let lines = text.split(separator: 0x0A, omittingEmptySubsequences: false)
    var joined = Array(lines[0])
    for line in lines.dropFirst() {
      let words = line.drop { $0 <= 0x20 }
      let figures = words.prefix { 0x30...0x39 ~= $0 }
      let sign = words.dropFirst(figures.count).first
      let isLabel =
        words.starts(with: "§".utf8) || words.starts(with: "Stk.".utf8)
        || !figures.isEmpty && (sign == UInt8(ascii: ".") || sign == UInt8(ascii: ")"))
      if isLabel { joined = WorkingAct.trimmed(joined) }
      joined += isLabel ? [0x20] + words : [0x0A] + line
    }
    return joined
  }

  /// `lines`, the first of which is begun, without the `>` that Markdown puts before each line of a block quotation.
  private static func withoutBlockQuote(_ lines: [UInt8]) -> [UInt8] {
    let lines = lines.split(separator: 0x0A, omittingEmptySubsequences: false)
    return Array(
      ([lines[0]] + lines.dropFirst().map { $0.drop { $0 == 0x3E || $0 == 0x20 } }).joined(separator: [0x0A]))
  }

  /// Keeps what belongs to the instructions in `holder` as it is written, with the marks of its own quotations: in an amending act
  /// that is amended it is text and no provision.
  private mutating func keepQuotations(of holder: Int, _ tree: SyntaxTree, _ root: Int) {
    let own = tree.children(of: root + holder).map { $0 - root }
    guard let first = own.firstIndex(where: { units[$0].kind == .instruction }) else { return }
    let instructions = own[first...].filter { units[$0].kind == .instruction }
    let end = tree.nodes[root + holder].range.end
    for (index, instruction) in instructions.enumerated() {
      let isLast = index + 1 == instructions.count
      let start = tree.nodes[root + instruction].text.end
      let next = isLast ? end : tree.nodes[root + instructions[index + 1]].range.start
      let rest = tree.source[ByteRange(start, max(start, next))]
      let closes = isLast && end == tree.nodes[root].range.end && !tree.nodes[root].flags.contains(.unclosed)
      units[instruction].children = []
      guard let quotation = Self.quotation(rest, closes: closes, in: instruction) else { continue }
      units[instruction].after = []
      units[instruction].children = [units.count]
      units.append(quotation)
    }
    let kept = own[..<first] + instructions
    if holder == 0 { tops = tops.filter(kept.contains) } else { units[holder].children = Array(kept) }
  }

  /// `rest`, which follows the text of `instruction`, as a unit; nil where nothing does.
  ///
  /// - Parameter closes: Whether the last mark is that of the quotation all of it stands in.
  private static func quotation(_ rest: ArraySlice<UInt8>, closes: Bool, in instruction: Int) -> Unit? {
    let lead = rest.prefix { $0 <= 0x20 }
    var text = WorkingAct.trimmed(Array(rest))
    if closes {
      if text.last == 0x2E, text.dropLast().suffix(2).elementsEqual([0xC2, 0xAB]) { text.removeLast() }
      if text.suffix(2).elementsEqual([0xC2, 0xAB]) { text = WorkingAct.trimmed(text.dropLast(2)) }
    }
    guard !text.isEmpty else { return nil }
    var unit = Unit(
      kind: .quotation, flags: [], number: .none, lastNumber: .none, numberInForce: .none, parent: instruction)
    unit.text = AnchoredText(text)
    unit.isNew = true
    unit.startsLine = lead.contains(0x0A)
    unit.before = unit.startsLine ? [] : Array(lead)
    unit.blankLines = max(0, lead.count { $0 == 0x0A } - 1)
    return unit
  }

  /// The units that its tops hold, themselves among them.
  var used: Set<Int> {
    var found = Set(tops)
    var stack = tops
    while let unit = stack.popLast() {
      for child in units[unit].children where found.insert(child).inserted { stack.append(child) }
    }
    return found
  }

  /// Adds what `other` holds behind it.
  mutating func append(_ other: NewMaterial) {
    let base = units.count
    words = nil
    written += other.written
    units += other.units.map { unit in
      var unit = unit
      unit.parent = unit.parent < 0 ? -1 : unit.parent + base
      unit.children = unit.children.map { $0 + base }
      return unit
    }
    tops += other.tops.map { $0 + base }
  }

  /// The lines as they are written, with white space in front of the first and `lineEnd` between them.
  func lines(_ lineEnd: [UInt8]) -> [UInt8] {
    let text = words ?? written
    let indent = Array(text.prefix { $0 == 0x09 })
    let lines = Self.withoutClosingMark(text).split(separator: 0x0A, omittingEmptySubsequences: false)
    return indent + lines.map { $0.last == 0x0D ? $0.dropLast() : $0 }.joined(separator: lineEnd)
  }

  /// A paragraph without a label, and what belongs to it, makes a unit without a label.
  private mutating func arrange(_ own: [Int], _ ownText: [UInt8]) {
    var open: Int?
    func isLoose(_ kind: NodeKind) -> Bool {
      switch kind {
      case .text, .table, .bullet, .item, .point: true
      default: false
      }
    }
    if !ownText.isEmpty {
      units[0].kind = .subsection
      units[0].text = AnchoredText(ownText)
      units[0].children = []
      open = 0
      tops = [0]
    }
    for index in own {
      let kind = units[index].kind
      if let open, isLoose(kind) {
        units[index].parent = open
        units[open].children.append(index)
        continue
      }
      if kind == .text {
        units[index].kind = .subsection
        open = index
      } else if !isLoose(kind) {
        open = nil
      }
      tops.append(index)
    }
    for top in tops { units[top].parent = -1 }
  }

  /// Takes the marks of notes called `names` out, `[^a]`: the notes stay behind in the amending act.
  mutating func dropMarks(ofNotes names: Set<[UInt8]>) {
    guard !names.isEmpty else { return }
    for index in units.indices {
      units[index].label = Self.withoutMarks(ofNotes: names, units[index].label)
      units[index].text = AnchoredText(Self.withoutMarks(ofNotes: names, units[index].text.bytes))
    }
    words = words.map { Self.withoutMarks(ofNotes: names, $0) }
    written = Self.withoutMarks(ofNotes: names, written)
  }

  /// No name of a note is longer, with its sign.
  private static let longestMark = 100

  /// `text` without the marks of notes called `names`.
  static func withoutMarks(ofNotes names: Set<[UInt8]>, _ text: [UInt8]) -> [UInt8] {
    guard !names.isEmpty else { return text }
    var (kept, rest) = ([UInt8](), text[...])
    while let start = rest.firstIndex(of: UInt8(ascii: "[")) {
      kept += rest[..<start]
      let mark = rest[start...].prefix(longestMark).prefix { $0 != UInt8(ascii: "]") }
      rest = rest[start...]
      if mark.dropFirst().first == UInt8(ascii: "^"), names.contains(Array(mark.dropFirst(2))) {
        rest = rest.dropFirst(mark.count + 1)
      } else {
        kept.append(UInt8(ascii: "["))
        rest = rest.dropFirst()
      }
    }
    return kept + rest
  }

  /// What the notes of Markdown are called that stand outside of quotations.
  static func namesOfNotes(outsideQuotationsOf document: Document) -> Set<[UInt8]> {
    let nodes = document.tree.nodes
    return Set(
      nodes.indices.compactMap { node in
        let label = document.source[nodes[node].label]
        guard nodes[node].kind == .note, label.starts(with: "[^".utf8), document.enclosing(.quotation, of: node) == nil
        else { return nil }
        return label.dropFirst(2).prefix { $0 != UInt8(ascii: "]") }.map { $0 }
      })
  }

  /// Takes the mark that closes the quotation off the unit it stands in.
  private mutating func dropClosingMarks() {
    var open = 0
    for index in units.indices where !units[index].text.bytes.isEmpty {
      units[index].text = AnchoredText(Self.withoutClosingMark(units[index].text.bytes, open: &open))
    }
  }

  /// `bytes` without the mark that closes the quotation and the white space around it: the one that closes nothing in `bytes`.
  static func withoutClosingMark(_ bytes: [UInt8]) -> [UInt8] {
    var open = 0
    return withoutClosingMark(bytes, open: &open)
  }

  /// - Parameter open: How many quotations inside it are open where `bytes` begin, and then where they end.
  private static func withoutClosingMark(_ bytes: [UInt8], open: inout Int) -> [UInt8] {
    var slice = WorkingAct.trimmed(bytes)[...]
    let opened = zip(slice, slice.dropFirst()).count { $0 == 0xC2 && $1 == 0xBB }
    let closed = zip(slice, slice.dropFirst()).count { $0 == 0xC2 && $1 == 0xAB }
    open += opened - closed
    if open < 0 {
      open = 0
      if slice.last == 0x2E, slice.dropLast().suffix(2).elementsEqual([0xC2, 0xAB]) { slice = slice.dropLast() }
      if slice.suffix(2).elementsEqual([0xC2, 0xAB]) { slice = slice.dropLast(2) }
    }
    while let sign = invisible.first(where: { slice.suffix($0.count).elementsEqual($0) }) {
      slice.removeLast(sign.count)
    }
    return WorkingAct.trimmed(Array(slice))
  }

  /// What may stand unseen at the end of a quotation: NO-BREAK SPACE, soft hyphen, ZERO WIDTH SPACE.
  private static let invisible: [[UInt8]] = [[0xC2, 0xA0], [0xC2, 0xAD], [0xE2, 0x80, 0x8B]]
}
