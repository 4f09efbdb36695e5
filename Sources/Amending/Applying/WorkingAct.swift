import StatuteModel
import StatuteSyntax
import StatuteText

/// One unit of an act that is being amended: a provision, heading, division or paragraph with what is written of it.
struct Unit {
  var kind: NodeKind
  var flags: NodeFlags
  /// The number it has now.
  var number: ProvisionNumber
  var lastNumber: ProvisionNumber
  /// The number it has in the act in force; none for what instructions have put in.
  var numberInForce: ProvisionNumber
  var parent: Int
  /// In order; what has gone stays, so that places are found.
  var children: [Int] = []
  /// The bytes before the label.
  var before: [UInt8] = []
  var label: [UInt8] = []
  /// The bytes between label and text.
  var gap: [UInt8] = []
  var text = AnchoredText([])
  /// The bytes after the text.
  var after: [UInt8] = []
  /// The bytes of the parent that come after the unit and before the next.
  var following: [UInt8] = []
  var isNew = false
  fileprivate(set) var isGone = false
  /// The node of the instruction that took it out; 0 where none did.
  fileprivate(set) var removal = 0
  /// The node of the instruction that put it in; 0 for what was there.
  var instruction = 0
  /// Whether it has gone for new wording.
  var isReplaced = false
  /// Whether it was cut off the text before it, to make room for a list.
  var isCutOff = false
  /// Whether it stands at the start of a line.
  var startsLine = false
  /// The unit with text before it in the act as it was read; -1 where there is none.
  var previous = -1
  /// How many blank lines stand before it in the text it was read in.
  var blankLines = 0

  /// Whether anything is written of it, but for what is in it.
  var isWritten: Bool { !label.isEmpty || !text.bytes.isEmpty || before.contains { $0 > 0x20 } }
}

/// An act while instructions are carried out on it: units keep their identity while their numbers move.
struct WorkingAct {
  var units: [Unit] = []
  /// The numbers that units had before instructions moved them, in order.
  private(set) var moves: [Move] = []
  /// The node of the instruction that is carried out.
  var instruction = 0
  /// The sections by the figures of a number they have or had, so that one is found without looking at them all.
  private(set) var sectionsByValue: [UInt32: [Int]] = [:]
  /// The sections that stand for a range.
  private(set) var sectionRanges: [Int] = []
  /// The sections that instructions have repealed.
  var repealedHere: Set<Int> = []
  /// Whether what is left keeps its number when something comes in or goes out, of which then nothing stays.
  var keepsNumbers = false
  /// The end of a line, as the act has it.
  let lineEnd: [UInt8]
  /// The blank lines between its units.
  private let layout: Layout
  /// The last unit with text, and the white space that the text ends with.
  private let end: (unit: Int, space: [UInt8])

  /// The act that `tree` is of.
  init(_ tree: SyntaxTree) {
    lineEnd = tree.source.bytes.prefix(10_000).contains(0x0D) ? [0x0D, 0x0A] : [0x0A]
    units = Self.units(of: tree, root: 0)
    layout = Layout(of: units)
    end = (units.lastIndex(where: \.isWritten) ?? 0, Array(tree.source.bytes[Self.endOfText(tree.source.bytes)...]))
    for index in units.indices { noteSection(index) }
  }

  /// Takes note of the number that `unit`, if it is a section, has now.
  mutating func noteSection(_ unit: Int) {
    guard units[unit].kind == .section || units[unit].kind == .amendingSection else { return }
    sectionsByValue[units[unit].number.value, default: []].append(unit)
    if units[unit].flags.contains(.range) { sectionRanges.append(unit) }
  }

  /// Takes `unit` out.
  mutating func takeOut(_ unit: Int) {
    guard !units[unit].isGone else { return }
    (units[unit].isGone, units[unit].removal) = (true, instruction)
  }

  /// Remembers the number of `unit`, which is about to get another.
  mutating func noteMove(of unit: Int) {
    moves.append(Move(unit: unit, from: units[unit].number, instruction: instruction))
  }

  /// The units of the subtree of `root`, the root first.
  static func units(of tree: SyntaxTree, root: Int) -> [Unit] {
    let end = Int(tree.nodes[root].subtreeEnd)
    var units: [Unit] = []
    var followings: [(unit: Int, bytes: [UInt8])] = []
    // What stands before the root is not looked at: new text is one quotation of many in an amending act.
    var last = (unit: -1, end: tree.nodes[root].range.start)
    units.reserveCapacity(end - root)
    for index in root..<end {
      let node = tree.nodes[index]
      var unit = Unit(
        kind: node.kind, flags: node.flags, number: node.number, lastNumber: node.lastNumber,
        numberInForce: node.number, parent: index == root ? -1 : Int(node.parent) - root)
      if node.kind == .subsection, unit.number.style == .none {
        unit.number = ProvisionNumber(value: 1)
        (unit.lastNumber, unit.numberInForce) = (unit.number, unit.number)
      }
      let firstChild = index + 1 < Int(node.subtreeEnd) ? tree.nodes[index + 1].range.start : node.range.end
      let hasLabel = !node.label.isEmpty
      // The heading of an annex may be that of the table of contents in it, which prints it.
      let hasText = !node.text.isEmpty && (node.text.end <= firstChild || firstChild == node.range.end)
      let labelStart = hasLabel ? node.label.start : hasText ? node.text.start : firstChild
      unit.before = Array(tree.source[ByteRange(node.range.start, labelStart)])
      if hasLabel { unit.label = Array(tree.source[node.label]) }
      let labelEnd = hasLabel ? node.label.end : labelStart
      if hasText {
        unit.gap = Array(tree.source[ByteRange(labelEnd, node.text.start)])
        unit.text = AnchoredText(Array(tree.source[node.text]))
        unit.after = Array(tree.source[ByteRange(node.text.end, firstChild)])
      } else {
        unit.gap = Array(tree.source[ByteRange(labelEnd, firstChild)])
      }
      if unit.isWritten {
        let space = unit.before.prefix { $0 <= 0x20 }.count
        let lines = lineEnds(in: tree.source[ByteRange(last.end, max(last.end, node.range.start + space))])
        unit.startsLine = lines > 0 || last.unit < 0
        (unit.previous, unit.blankLines) = (last.unit, last.unit < 0 ? 0 : max(0, lines - 1))
        last = (index - root, hasText ? node.text.end : labelEnd)
      }
      var lastChild: Int?
      for child in tree.children(of: index) {
        unit.children.append(child - root)
        if let lastChild {
          let between = ByteRange(tree.nodes[lastChild].range.end, tree.nodes[child].range.start)
          if !between.isEmpty { followings.append((lastChild - root, Array(tree.source[between]))) }
        }
        lastChild = child
      }
      if let lastChild {
        let rest = ByteRange(tree.nodes[lastChild].range.end, node.range.end)
        if !rest.isEmpty { followings.append((lastChild - root, Array(tree.source[rest]))) }
      }
      units.append(unit)
    }
    for (index, bytes) in followings { units[index].following = bytes }
    return units
  }

  /// The act as it is now.
  var printed: [UInt8] { printedWithSources.bytes }

  /// The act as it is now, where in it the text stands that came with instructions, and where its units begin, by their label or
  /// their text; both in order.
  var printedWithSources: (bytes: [UInt8], fresh: [ByteRange], starts: [(start: Int, unit: Int)]) {
    var bytes: [UInt8] = []
    var fresh: [ByteRange] = []
    var starts: [(start: Int, unit: Int)] = []
    var stack: [(unit: Int, next: Int)] = [(0, -1)]
    // The unit with text that was written last, and where that text ends.
    var last = (unit: -1, end: 0)
    while let (index, next) = stack.popLast() {
      let unit = units[index]
      if next < 0 {
        guard !unit.isGone else { continue }
        let isWritten = unit.isWritten
        if isWritten, unit.startsLine, last.unit >= 0, unit.previous != last.unit {
          beginLine(of: unit, after: units[last.unit], layout, in: &bytes, from: last.end)
        } else {
          bytes += unit.before
        }
        let start = bytes.count
        bytes += unit.label
        let labelEnd = bytes.count
        bytes += unit.gap
        if isWritten { starts.append((unit.label.isEmpty ? bytes.count : start, index)) }
        for range in unit.text.fresh.sorted(by: { $0.lowerBound < $1.lowerBound }) {
          fresh.append(ByteRange(bytes.count + range.lowerBound, bytes.count + range.upperBound))
        }
        bytes += unit.text.bytes
        if isWritten { last = (index, unit.text.bytes.isEmpty ? labelEnd : bytes.count) }
        bytes += unit.after
        stack.append((index, 0))
      } else if next < unit.children.count {
        stack.append((index, next + 1))
        stack.append((unit.children[next], -1))
      } else {
        bytes += unit.following
      }
    }
    if last.unit != end.unit {
      bytes.removeSubrange(max(last.end, Self.endOfText(bytes))...)
      bytes += end.space
    }
    return (bytes, fresh, starts)
  }
}

// MARK: - From one amending section to the next

extension WorkingAct {
  /// The numbers of all units at one time.
  typealias Numbers = [ProvisionNumber]

  /// Makes what it has become what is in force, which the next amending section speaks of. Gives the numbers.
  mutating func settle() -> Numbers {
    for index in units.indices {
      units[index].numberInForce = units[index].number
      units[index].isNew = false
      units[index].removal = 0
      units[index].text.settle()
    }
    return units.map(\.number)
  }

  /// Lets the numbers in force be `numbers`, those of an earlier time; what has come since had none.
  mutating func recall(_ numbers: Numbers) {
    for index in units.indices {
      units[index].numberInForce = index < numbers.count ? numbers[index] : .none
      units[index].isNew = index >= numbers.count
    }
  }
}

// MARK: - Walking

extension WorkingAct {
  /// The units in `root` that are there now, itself first, in document order.
  func subtree(of root: Int) -> [Int] {
    var found: [Int] = []
    var stack = [root]
    while let index = stack.popLast() {
      guard !units[index].isGone else { continue }
      found.append(index)
      stack += units[index].children.reversed()
    }
    return found
  }

  /// The children of `parent` that are there now.
  func children(of parent: Int) -> [Int] { units[parent].children.filter { !units[$0].isGone } }

  /// Whether `unit` stands in `other`, at whatever depth.
  func isInside(_ unit: Int, _ other: Int) -> Bool {
    var current = units[unit].parent
    while current > 0, current != other { current = units[current].parent }
    return current == other
  }

  /// Where `unit` stands among all children of its parent.
  func place(of unit: Int) -> Int { units[units[unit].parent].children.firstIndex(of: unit) ?? 0 }

  /// The unit before `unit` in document order that `isWanted` and that is there now, looked for from sibling to sibling and
  /// upwards.
  func previousSibling(of unit: Int) -> Int? {
    let siblings = units[units[unit].parent].children
    guard let place = siblings.firstIndex(of: unit) else { return nil }
    return siblings[..<place].last { !units[$0].isGone }
  }

  func nextSibling(of unit: Int) -> Int? {
    let siblings = units[units[unit].parent].children
    guard let place = siblings.firstIndex(of: unit) else { return nil }
    return siblings[(place + 1)...].first { !units[$0].isGone }
  }

  /// Whether the label of `unit` is `number`, or a range around it, in the numbering asked for.
  func has(_ unit: Int, _ number: ProvisionNumber, inForce: Bool) -> Bool {
    let unit = units[unit]
    if inForce {
      if unit.numberInForce == .none { return false }
      if Self.isSame(unit.numberInForce, number) { return true }
      return unit.flags.contains(.range) && !(number < unit.numberInForce) && !(unit.lastNumber < number)
    }
    if unit.number == .none { return false }
    if Self.isSame(unit.number, number) { return true }
    return unit.flags.contains(.range) && !(number < unit.number) && !(unit.lastNumber < number)
  }

  /// Whether two numbers are the same, a numeral and the letter it looks like (`i`) among them.
  static func isSame(_ a: ProvisionNumber, _ b: ProvisionNumber) -> Bool {
    if a.isSame(as: b), (a.style == .roman) == (b.style == .roman) || a.value > 0 { return true }
    return a.style != b.style && a.description.lowercased() == b.description.lowercased()
  }
}
