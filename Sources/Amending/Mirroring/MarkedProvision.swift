import Comparing
import StatuteModel
import StatuteSyntax
import StatuteText

/// A provision with the words marked that go out of it and those that come in.
public struct MarkedProvision: Sendable {
  /// What it is cited as, `§ 5`; a new one by the number it gets.
  public let name: String
  /// The numbers, before and after, of the section that it is or stands over; none for anything else.
  public let sections: [ProvisionNumber]
  /// What is shown of it, a label with its text to a line; `…` stands for what stays as it is.
  public let lines: [[WordPiece]]
}

extension Amendment {
  /// What is other than in `before`, the same act at an earlier time, in the order of the act: of each section the parts that
  /// have changed, and whatever else has.
  public func changes(since before: Amendment) -> [MarkedProvision] {
    ChangeMarker(before: before.act, after: act, of: original).provisions
  }
}

/// Finds what two states of an act differ in. Units keep their identity, so only the words of each are compared.
private struct ChangeMarker {
  let before: WorkingAct
  let after: WorkingAct
  private let act: Document
  /// The units that are other than before, and all that these stand in.
  private(set) var touched: Set<Int> = []
  /// The units that are shown, each with what is in it.
  private var roots: [Int] = []

  init(before: WorkingAct, after: WorkingAct, of act: Document) {
    (self.before, self.after, self.act) = (before, after, act)
    var found: Set<Int> = []
    // What stands in nothing is a quotation that the new text was taken out of.
    for unit in after.units.indices where after.units[unit].parent >= 0 && isOther(unit) {
      touch(unit)
      let root = root(of: unit)
      if found.insert(root).inserted { roots.append(root) }
    }
    // What has come or gone as a whole is shown with all that is in it.
    let whole = found.filter { !(isThere($0, before) && isThere($0, after)) }
    let all = roots
    roots = all.filter { !ancestors(of: $0).contains(where: whole.contains) }
  }

  private mutating func touch(_ unit: Int) {
    var current = unit
    while current > 0, touched.insert(current).inserted { current = after.units[current].parent }
  }

  /// The section that `unit` stands in, else the annex, else itself.
  private func root(of unit: Int) -> Int {
    let line = [unit] + ancestors(of: unit)
    return line.first(where: isSection) ?? line.first { after.units[$0].kind == .annex } ?? unit
  }

  private func ancestors(of unit: Int) -> [Int] {
    var ancestors: [Int] = []
    var current = after.units[unit].parent
    while current > 0 {
      ancestors.append(current)
      current = after.units[current].parent
    }
    return ancestors
  }

  private func isSection(_ unit: Int) -> Bool {
    after.units[unit].kind == .section || after.units[unit].kind == .amendingSection
  }

  /// Whether `unit` is there in `state`, if what it stands in is.
  private func isThere(_ unit: Int, _ state: WorkingAct) -> Bool {
    unit < state.units.count && !state.units[unit].isGone
  }

  private func isOther(_ unit: Int) -> Bool {
    let was = isThere(unit, before)
    guard was, isThere(unit, after) else { return was != isThere(unit, after) }
    return before.units[unit].text.bytes != after.units[unit].text.bytes
      || before.units[unit].label != after.units[unit].label
  }

  // MARK: Provisions

  var provisions: [MarkedProvision] {
    let placed = pairs.map { (place: place(of: $0.new ?? $0.old ?? 0), pair: $0) }.sorted { $0.place < $1.place }
    return placed.map { _, pair in
      var writer = LineWriter(marker: self)
      writer.write(pair.old, pair.new)
      return MarkedProvision(name: name(of: pair), sections: sections(of: pair), lines: writer.lines)
    }
  }

  /// What is shown: as it was and as it becomes. A section that is recast is one with what takes its place.
  private var pairs: [(old: Int?, new: Int?)] {
    let gone = roots.filter { !isThere($0, after) }
    var partners = self.partners(of: gone, in: roots.filter { !isThere($0, before) })
    for root in roots where isThere(root, before) && isThere(root, after) { partners[root] = root }
    return roots.filter { isThere($0, after) }.map { (partners[$0], $0) }
      + gone.filter { !partners.values.contains($0) }.map { ($0, nil) }
  }

  /// Which of `olds` each of `news` takes the place of: itself, or one of its kind and number that is no longer there.
  func partners(of olds: [Int], in news: [Int]) -> [Int: Int] {
    let kept = Set(olds).intersection(news)
    var gone = olds.filter { !kept.contains($0) }
    var partners: [Int: Int] = [:]
    for new in news {
      if kept.contains(new) {
        partners[new] = new
      } else if let place = gone.firstIndex(where: { isSame($0, new) }) {
        partners[new] = gone.remove(at: place)
      }
    }
    return partners
  }

  private func isSame(_ old: Int, _ new: Int) -> Bool {
    before.units[old].kind == after.units[new].kind
      && WorkingAct.isSame(before.units[old].number, after.units[new].number)
  }

  /// Where `unit` comes: what is new, behind what was there before it.
  private func place(of unit: Int) -> Double {
    let nodes = act.tree.nodes
    if unit < nodes.count { return Double(unit) }
    let parent = after.units[unit].parent
    let siblings = after.units[parent].children
    let place = siblings.firstIndex(of: unit) ?? 0
    let earlier = siblings[..<place].lastIndex { $0 < nodes.count }
    let start = earlier.map { Double(nodes[siblings[$0]].subtreeEnd - 1) } ?? Double(min(parent, nodes.count))
    return start + Double(place - (earlier ?? -1)) / Double(siblings.count + 1)
  }

  private func name(of pair: (old: Int?, new: Int?)) -> String {
    if let old = pair.old, old < act.tree.nodes.count {
      let address = act.address(of: old)
      if !address.isEmpty { return address }
    }
    guard let unit = pair.new.map({ after.units[$0] }) ?? pair.old.map({ before.units[$0] }) else { return "" }
    switch unit.kind {
    case .section: return "§ \(unit.number.description)"
    case .title: return "lovens titel"
    case .heading: return "overskrift"
    default:
      let label = String(onOneLine: unit.label[...])
      return label.hasSuffix(".") ? String(label.dropLast()) : label
    }
  }

  private func sections(of pair: (old: Int?, new: Int?)) -> [ProvisionNumber] {
    let unit = pair.new ?? pair.old ?? 0
    // A heading belongs to the section below it.
    if after.units[unit].kind == .heading, let next = after.nextSibling(of: unit), isSection(next) {
      return [after.units[next].numberInForce, after.units[next].number]
    }
    guard isSection(unit) else { return [] }
    return [pair.old.map { before.units[$0].number }, pair.new.map { after.units[$0].number }].compactMap { $0 }
  }
}

// MARK: - Lines

/// Writes a provision line by line.
private struct LineWriter {
  let marker: ChangeMarker
  private(set) var lines: [[WordPiece]] = []
  /// Labels that no text stands behind: they come before what stands next.
  private var waiting: [[WordPiece]] = []
  /// Neighbours that have only got other numbers.
  private var moved: [(old: Int, new: Int)] = []

  private static let gap = [WordPiece(kind: .equal, text: "…")]

  init(marker: ChangeMarker) { self.marker = marker }

  private var before: WorkingAct { marker.before }
  private var after: WorkingAct { marker.after }

  /// Writes `old` as it becomes `new`; one of them may be none.
  mutating func write(_ old: Int?, _ new: Int?) {
    let (oldUnit, newUnit) = (old.map { before.units[$0] }, new.map { after.units[$0] })
    let label = Self.label(
      oldUnit.map { String(onOneLine: $0.label[...]) }, newUnit.map { String(onOneLine: $0.label[...]) })
    let text = Self.text(oldUnit?.text.bytes, newUnit?.text.bytes)
    if text.isEmpty { waiting.append(label) } else { end(label, text) }
    // What stands in a chapter is no part of its heading.
    let isHeading = (newUnit ?? oldUnit)?.kind.isDivision ?? false && (newUnit ?? oldUnit)?.kind != .annex
    if !isHeading || old == nil || new == nil { writeChildren(old, new) }
    if !waiting.isEmpty { end() }
  }

  private mutating func end(_ parts: [WordPiece]...) {
    let space = [WordPiece(kind: .equal, text: " ")]
    let line = (waiting + parts).filter { !$0.isEmpty }
    waiting = []
    if !line.isEmpty { lines.append(Array(line.joined(separator: space))) }
  }

  private mutating func writeChildren(_ old: Int?, _ new: Int?) {
    let news = new.map(after.children) ?? []
    let olds = old.map(before.children) ?? []
    let partners = marker.partners(of: olds, in: news)
    let kept = Set(partners.values)
    var next = 0
    for new in news {
      let old = partners[new]
      while next < olds.count, olds[next] != old, !kept.contains(olds[next]) {
        writeChild(olds[next], nil)
        next += 1
      }
      if next < olds.count, olds[next] == old { next += 1 }
      writeChild(old, new)
    }
    for old in olds[next...] where !kept.contains(old) { writeChild(old, nil) }
    endMoves()
  }

  private mutating func writeChild(_ old: Int?, _ new: Int?) {
    if let old, old == new {
      if !marker.touched.contains(old) { return skip() }
      if isOnlyMoved(old) { return moved.append((old, old)) }
    }
    endMoves()
    write(old, new)
  }

  private func isOnlyMoved(_ unit: Int) -> Bool {
    before.units[unit].text.bytes == after.units[unit].text.bytes && before.units[unit].label != after.units[unit].label
      && !after.units[unit].children.contains(where: marker.touched.contains)
  }

  private mutating func skip() {
    endMoves()
    if !waiting.isEmpty { return end(Self.gap) }
    if lines.last?.last != Self.gap.last { lines.append(Self.gap) }
  }

  /// Writes what has only got other numbers as one line: `Stk. 3-5.`, `Stk. 4-6.`
  private mutating func endMoves() {
    guard let first = moved.first, let last = moved.last else { return }
    let (olds, news) = (before.units, after.units)
    let count = moved.count
    moved = []
    end(
      Self.label(
        Self.range(olds[first.old], olds[last.old], count: count),
        Self.range(news[first.new], news[last.new], count: count)), Self.gap)
  }

  private static func range(_ first: Unit, _ last: Unit, count: Int) -> String {
    let label = String(onOneLine: first.label[...])
    guard count > 1, !label.isEmpty else { return label }
    let sign = label.last.flatMap { $0 == "." || $0 == ")" ? String($0) : nil } ?? ""
    return "\(label.dropLast(sign.count))-\(last.lastNumber.description)\(sign)"
  }

  private static func label(_ old: String?, _ new: String?) -> [WordPiece] {
    if old == new { return pieces(.equal, old) }
    let removed = pieces(.removed, old)
    let added = pieces(.added, new)
    return removed.isEmpty || added.isEmpty
      ? removed + added : removed + [WordPiece(kind: .equal, text: " ")] + added
  }

  private static func pieces(_ kind: WordPiece.Kind, _ text: String?) -> [WordPiece] {
    guard let text, !text.isEmpty else { return [] }
    return [WordPiece(kind: kind, text: text)]
  }

  private static func text(_ old: [UInt8]?, _ new: [UInt8]?) -> [WordPiece] {
    guard let old, let new, old != new, let from = try? SourceText(validating: old),
      let to = try? SourceText(validating: new)
    else {
      let kind: WordPiece.Kind = old == nil ? .added : new == nil ? .removed : .equal
      return pieces(kind, (new ?? old).map { String(onOneLine: $0[...]) })
    }
    return WordPiece.pieces(from: ByteRange(0, from.count), of: from, to: ByteRange(0, to.count), of: to)
  }
}
