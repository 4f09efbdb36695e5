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

  /// What the quotation `node` of `tree` holds.
  init(_ tree: SyntaxTree, quotation node: Int) {
    let all = WorkingAct.units(of: tree, root: node)
    units = all
    for index in units.indices {
      units[index].isNew = true
      units[index].numberInForce = .none
      units[index].flags.remove(.inline)
    }
    written = Array(tree.source[tree.nodes[node].range])
    if all[0].kind == .annex {
      isAmendingAnnex = true
      (units[0].parent, tops) = (-1, [0])
      return
    }
    let own = all[0].children
    let ownText = Self.withoutMarks(all[0].text.bytes)
    // One short line is read as a heading where a section of the amending act comes next.
    let isLoneHeading = own.count == 1 && all[own[0]].kind == .heading
    if isLoneHeading || own.allSatisfy({ all[$0].kind == .text }) {
      let parts = [ownText] + own.map { Self.withoutMarks(all[$0].text.bytes) }
      let lines = parts.filter { !$0.isEmpty }
      if lines.isEmpty {
        words = Self.withoutMarks(Array(tree.source[tree.nodes[node].range]))
      } else if lines.count == 1 {
        words = lines[0]
      }
    }
    if words == nil { arrange(own, ownText) }
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
    var slice = (words ?? written)[...]
    while let last = slice.last, last <= 0x20 { slice.removeLast() }
    let start = slice.firstIndex { $0 > 0x20 } ?? slice.startIndex
    let indent = slice[start...].starts(with: [0xC2, 0xBB]) ? slice[(start + 2)...].prefix { $0 == 0x09 } : []
    let lines = Self.withoutMarks(Array(slice)).split(separator: 0x0A, omittingEmptySubsequences: false)
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
        units[index].text = AnchoredText(Self.withoutMarks(units[index].text.bytes))
        open = index
      } else if !isLoose(kind) {
        open = nil
      }
      tops.append(index)
    }
    for top in tops { units[top].parent = -1 }
  }

  /// `bytes` without the marks of the quotation and the white space around it.
  static func withoutMarks(_ bytes: [UInt8]) -> [UInt8] {
    var slice = WorkingAct.trimmed(bytes)[...]
    if slice.starts(with: [0xC2, 0xBB]) { slice = slice.dropFirst(2) }
    let opened = zip(slice, slice.dropFirst()).count { $0 == 0xC2 && $1 == 0xBB }
    let closed = zip(slice, slice.dropFirst()).count { $0 == 0xC2 && $1 == 0xAB }
    if closed > opened {
      if slice.last == 0x2E, slice.dropLast().suffix(2).elementsEqual([0xC2, 0xAB]) { slice = slice.dropLast() }
      if slice.suffix(2).elementsEqual([0xC2, 0xAB]) { slice = slice.dropLast(2) }
    }
    return WorkingAct.trimmed(Array(slice))
  }
}
