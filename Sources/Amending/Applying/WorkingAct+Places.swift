import StatuteSyntax
import StatuteText

/// Smaller changes, and where new units belong.
extension WorkingAct {
  /// Whether `match` lies in `scope`.
  func contains(_ scope: Scope, _ match: Match) -> Bool {
    if let sentences = scope.sentences {
      return sentences.contains { $0.unit == match.unit && $0.range.overlaps(match.range) }
    }
    var unit = match.unit
    while unit > 0 {
      if scope.units.contains(unit) { return true }
      unit = units[unit].parent
    }
    return false
  }

  /// The unit whose list `nr.` and `litra` of `unit` stand in: of a section its first stykke that has one.
  func listHolder(_ unit: Int, _ kind: NodeKind) -> Int {
    guard units[unit].kind == .section, kind.isListed || kind == .text else { return unit }
    let subsections = children(of: unit).filter { units[$0].kind == .subsection }
    return subsections.first { children(of: $0).contains { units[$0].kind.isListed } } ?? subsections.first ?? unit
  }

  /// The text of `scope` before its list.
  func textBeforeList(of scope: Scope) -> Scope {
    guard let unit = scope.units.first else { return scope }
    let holder = units[unit].kind == .section ? listHolder(unit, .item) : unit
    let text = Scope.Span(unit: holder, range: 0..<units[holder].text.bytes.count)
    return Scope(units: [holder], sentences: [text], isInForce: scope.isInForce)
  }

  /// The first of the headings that `heading` is one of.
  func firstHeading(of heading: Int) -> Int {
    var first = heading
    while let previous = previousSibling(of: first), units[previous].kind == .heading { first = previous }
    return first
  }

  /// Whether `unit` is what `material` would put there once more.
  func isAlready(_ material: NewMaterial, _ unit: Int?) -> Bool {
    guard let unit, !units[unit].isNew, let top = material.tops.first, material.tops.count == 1,
      units[unit].kind == material.units[top].kind
    else { return false }
    func words(_ units: [Unit], _ root: Int) -> [UInt8] {
      var bytes: [UInt8] = []
      var stack = [root]
      while let index = stack.popLast() {
        if units[index].isGone { continue }
        bytes += units[index].text.bytes + [0x20]
        stack += units[index].children.reversed()
      }
      return FoldedText(bytes[...]).bytes
    }
    let new = words(material.units, top)
    return !new.isEmpty && new == words(units, unit)
  }

  /// Whether `span` is the sentence that `words` are.
  func isAlready(_ words: [UInt8], _ span: Scope.Span) -> Bool {
    let text = units[span.unit].text
    return !text.isFresh(span.range) && FoldedText(text.bytes[span.range]).bytes == FoldedText(words[...]).bytes
  }

  /// Whether nothing that is there stands between two siblings but headings.
  func areNeighbours(_ first: Int, _ second: Int) -> Bool {
    guard let start = units[units[first].parent].children.firstIndex(of: first) else { return false }
    let rest = units[units[first].parent].children[(start + 1)...]
    return rest.first { !units[$0].isGone && (units[$0].kind != .heading || $0 == second) } == second
  }

  /// Whether the first section of `division` comes right after the section `section`, but for what instructions have put in.
  func begins(_ division: Int, rightAfter section: Int) -> Bool {
    let order = body().filter { $0 == section || $0 == division || units[$0].kind == .section && !units[$0].isNew }
    guard let place = order.firstIndex(of: section) else { return false }
    return order.indices.contains(place + 1) && order[place + 1] == division
  }

  /// Whether the last section of `division` comes right before the section or heading `unit`, but for what instructions have put in.
  func ends(_ division: Int, rightBefore unit: Int) -> Bool {
    let order = body().filter { units[$0].kind == .section && !units[$0].isNew || $0 == unit || $0 == division }
    guard let place = order.firstIndex(of: unit), place > 0 else { return false }
    return order[place - 1] == division || isInside(order[place - 1], division)
  }

  /// Whether no section stands between `unit` and the section `section` before it, but what instructions have put in.
  func follows(_ unit: Int, rightAfter section: Int) -> Bool {
    let order = body().filter {
      $0 == unit || $0 == section || units[$0].kind == .section && !units[$0].isNew && !isPlaceholder($0)
    }
    guard let place = order.firstIndex(of: section) else { return true }
    return order.indices.contains(place + 1) && order[place + 1] == unit
  }

  /// The unit that is the title; nil where there is none.
  var title: Int? { units.firstIndex { $0.kind == .title && !$0.isGone } }

  /// Takes the sign of the note to the title out, `lov om fyr1)`, with which the note has gone, and the line above the notes where none is
  /// left.
  mutating func removeMarkOfTitleNote() {
    func isLine(_ unit: Unit) -> Bool { unit.text.bytes.elementsEqual("Officielle noter".utf8) }
    guard !units.contains(where: { $0.kind == .note && !$0.isGone && !isLine($0) }),
      let title
    else { return }
    let text = units[title].text.bytes
    let start = text.lastIndex { $0 != 0x29 && !(0x30...0x39 ~= $0) }.map { $0 + 1 } ?? 0
    let mark = text[start...]
    if mark.count > 1, mark.last == 0x29, mark.dropLast().allSatisfy({ 0x30...0x39 ~= $0 }) {
      units[title].text.replace(mark.startIndex..<mark.endIndex, with: [])
    }
    if let line = units.indices.first(where: { !units[$0].isGone && isLine(units[$0]) }) { takeOut(line) }
  }

  /// Puts a note to the title in: its sign behind the title, its text among the official notes.
  mutating func insertTitleNote(_ words: [UInt8]) {
    if let title {
      let end = units[title].text.bytes.count
      units[title].text.replace(end..<end, with: Array("1)".utf8))
    }
    var place = units[0].children.count
    if let notes = units.indices.first(where: { units[$0].kind == .note && !units[$0].isGone && units[$0].parent == 0 })
    {
      place = self.place(of: notes) + 1
    } else {
      insert(NewMaterial(words: Array("Officielle noter".utf8)), into: 0, at: place, kind: .text)
      place = units[0].children.count
      if let last = units[0].children.last { units[last].startsLine = true }
    }
    let new = insert(NewMaterial(words: words), into: 0, at: place, kind: .note)
    for unit in new { units[unit].startsLine = true }
  }

  /// Lets the text of `unit`, and of the paragraphs in it, give way to `words`.
  mutating func replaceText(of unit: Int, with words: [UInt8]) {
    let text = units[unit].text.bytes
    units[unit].text.replace(0..<text.count, with: Self.trimmed(words))
    if units[unit].after.isEmpty, text.isEmpty { units[unit].after = lineEnd }
    for child in units[unit].children where units[child].kind == .text { takeOut(child) }
  }

  /// Gives a division another heading, and another label where the new text has one.
  mutating func replaceHeading(of unit: Int, label: [UInt8]?, text: [UInt8]) {
    if let label, !label.isEmpty { units[unit].label = label }
    if units[unit].text.bytes.isEmpty, units[unit].after.isEmpty { units[unit].after = lineEnd }
    if text.isEmpty { (units[unit].gap, units[unit].after) = ([], lineEnd) }
    replaceTextOnly(of: unit, with: text)
  }

  private mutating func replaceTextOnly(of unit: Int, with words: [UInt8]) {
    let text = units[unit].text.bytes
    units[unit].text.replace(0..<text.count, with: words)
  }

  /// Lets the stykker of the section `unit` give way to `material`.
  mutating func replaceContent(of unit: Int, with material: NewMaterial) {
    let old = children(of: unit)
    if units[unit].flags.contains(.repealed) || old.isEmpty {
      units[unit].text = AnchoredText([])
      units[unit].after = []
    }
    for child in old { takeOut(child) }
    insert(material, into: unit, at: units[unit].children.count, kind: .subsection)
  }

  /// Puts a paragraph of its own behind `last`, the end of a list or what goes on behind it; gives the paragraph.
  mutating func insertParagraph(_ words: [UInt8], behind last: Int) -> Int {
    let new = insert(NewMaterial(words: words), into: units[last].parent, at: place(of: last) + 1, kind: .text)
    for paragraph in new { units[paragraph].startsLine = true }
    return new.last ?? last
  }

  /// Puts in the list that the new sentences of `material` lead to, which end the text of `unit`.
  mutating func insertLists(of material: NewMaterial, behind unit: Int) {
    let list = material.listOfSentences
    guard let first = list.first else { return }
    var lists = material
    lists.tops = list
    for index in list { lists.units[index].parent = -1 }
    let (parent, place) = placeOfParagraph(behind: unit)
    let new = insert(lists, into: parent, at: place, kind: material.units[first].kind)
    if let next = new.last.flatMap(nextSibling), units[next].isCutOff { joinParagraph(next) }
  }

  /// Of `items`, which may be those of several lists, the ones of the first in which the number before `number` is; all where there is none.
  func list(of items: [Int], before number: ProvisionNumber) -> [Int] {
    var lists: [[Int]] = []
    for item in items {
      let begins = units[item].number.isFirst || lists.isEmpty
      if begins { lists.append([item]) } else { lists[lists.count - 1].append(item) }
    }
    guard lists.count > 1, let previous = number.moved(by: -1) else { return items }
    return lists.first { $0.contains { has($0, previous, inForce: true) } }
      ?? lists.first { $0.contains { has($0, previous, inForce: false) } } ?? items
  }

  /// Lets the text of `unit` from `offset` on be a paragraph of its own, so that a list has a place before it; gives whether it can: behind
  /// the list of a last nummer the paragraph would be one of the stykke.
  mutating func splitText(of unit: Int, at offset: Int) -> Bool {
    let (parent, place) = placeOfParagraph(behind: unit)
    guard !units[parent].kind.isListed || nextSibling(of: parent).map({ units[$0].kind.isListed }) ?? false else {
      return false
    }
    var paragraph = Unit(
      kind: .text, flags: [], number: .none, lastNumber: .none, numberInForce: .none, parent: parent)
    paragraph.text = units[unit].text.splitOff(at: offset)
    paragraph.isNew = units[unit].isNew
    paragraph.isCutOff = true
    paragraph.startsLine = true
    paragraph.after = units[unit].after
    units[unit].after = lineEnd
    units[parent].children.insert(units.count, at: place)
    units.append(paragraph)
    return true
  }

  /// Where a paragraph comes that is to follow the text of `unit`: in it, or beside it where it is a further paragraph.
  private func placeOfParagraph(behind unit: Int) -> (parent: Int, place: Int) {
    units[unit].kind == .text ? (units[unit].parent, place(of: unit) + 1) : (unit, 0)
  }
}

extension Target {
  /// The numbers by which it is sought in an act: those of its parts count as levels of lists. Nil where a part has none.
  var place: ReferenceChain? {
    if parts.isEmpty { return chain }
    var place = chain
    var numbers: [ProvisionNumber] = []
    for level in ReferenceLevel.allCases where level != .sentence {
      let isListed = level.rawValue >= ReferenceLevel.item.rawValue
      if isListed, chain[level] != .none { numbers.append(chain[level]) }
      if isListed { place[level] = .none }
      // A sentence that leads to a list is no unit that holds it.
      for part in parts where part.level == level && !part.isSentence {
        guard part.number != .none else { return nil }
        numbers.append(part.number)
      }
    }
    let levels = ReferenceLevel.allCases.filter { $0.rawValue >= ReferenceLevel.item.rawValue && $0 != .sentence }
    guard numbers.count <= levels.count else { return nil }
    for (level, number) in zip(levels.suffix(numbers.count), numbers) { place[level] = number }
    if let last = levels.last, chain.rangeEnd != .none, chain.rangeLevel.rawValue >= ReferenceLevel.item.rawValue {
      place.rangeLevel = last
    }
    return place
  }
}

extension NewMaterial {
  /// Whether it holds stykker or text and no section.
  var isOnlyContent: Bool {
    words != nil
      || tops.allSatisfy { units[$0].kind == .subsection || units[$0].kind == .text || units[$0].kind.isListed }
  }

  /// The units whose text is sentences where sentences are put in or recast: the first unit, of a section its first stykke, and
  /// the paragraphs without a label in and behind it; the list that these lead to, with what goes on behind it; and the first unit
  /// beside them that is neither.
  private var sentenceUnits: (units: [Int], list: [Int], other: Int?) {
    guard words == nil, let top = tops.first else { return ([], [], nil) }
    let stykker = units[top].kind == .section && units[top].text.bytes.isEmpty ? units[top].children : []
    let first = stykker.first ?? top
    var (found, list) = ([first], [Int]())
    for unit in units[first].children + stykker.dropFirst() + tops.dropFirst() {
      let isParagraph = units[unit].kind == .text || units[unit].kind == .subsection && units[unit].label.isEmpty
      let goesOn = list.last.map { units[$0].kind.isListed } ?? true
      if units[unit].kind.isListed || isParagraph && !list.isEmpty, units[unit].parent == first, goesOn {
        list.append(unit)
      } else if isParagraph, units[unit].children.isEmpty, list.isEmpty {
        found.append(unit)
      } else {
        return (found, list, unit)
      }
    }
    return (found, list, nil)
  }

  /// The text where it stands among sentences: paragraphs that follow one another each on their line, as they are written.
  func sentences(_ lineEnd: [UInt8]) -> [UInt8] {
    words
      ?? Self.withoutLabelsOnLines(Array(sentenceUnits.units.map { units[$0].text.bytes }.joined(separator: lineEnd)))
  }

  /// What in the material can stand among no sentences, `Stk. 3.`; nil where there is nothing.
  var unitBesideSentences: String? {
    guard let other = sentenceUnits.other else { return nil }
    let unit = units[other]
    return String(decoding: unit.label.isEmpty ? unit.text.bytes : unit.label, as: UTF8.self)
  }

  /// Lets a section be the stykker it consists of: where stykker are put in or recast, `»§ 3. …«` has the label of the section
  /// they stand in, which it has already (LK18 2.3.6.3).
  mutating func unwrapSection() {
    guard words == nil, let top = tops.first, units[top].kind == .section else { return }
    var inner = units[top].children.filter { units[$0].kind == .subsection }
    if !units[top].text.bytes.isEmpty || inner.isEmpty {
      units[top].kind = .subsection
      inner = [top]
    }
    tops.replaceSubrange(0..<1, with: inner)
    for unit in inner { units[unit].parent = -1 }
    let first = inner[0]
    (units[first].label, units[first].before, units[first].gap) = ([], [], [])
    (units[first].number, units[first].lastNumber) = (.none, .none)
  }

  /// The list that its sentences lead to, with what goes on behind it.
  var listOfSentences: [Int] { sentenceUnits.list }

  /// Whether its sentences lead to a list.
  var bringsList: Bool { !listOfSentences.isEmpty }

  /// Gives the last stykke, where it is text alone, the full stop that stands behind the quotation.
  mutating func endWithStop() {
    if let words { return self.words = Self.asSentence(words) }
    guard var last = tops.last else { return }
    if units[last].kind == .section, let stykke = units[last].children.last { last = stykke }
    guard units[last].kind == .subsection, units[last].children.isEmpty, !units[last].flags.contains(.repealed),
      !units[last].text.bytes.isEmpty
    else { return }
    units[last].text = AnchoredText(Self.asSentence(units[last].text.bytes))
  }

  /// `words` with the full stop that stands behind the quotation of a sentence that has none of its own: `»Det gælder ikke«.`
  static func asSentence(_ words: [UInt8]) -> [UInt8] {
    words.isEmpty || endsInSign(words) ? words : words + [UInt8(ascii: ".")]
  }

  /// Whether `words` end in a full stop or another sign, which may stand in the marks of quoted words.
  static func endsInSign(_ words: [UInt8]) -> Bool {
    var words = words[...]
    while words.suffix(2).elementsEqual([0xC2, 0xAB]) { words.removeLast(2) }
    words = RaisedNoteSign.withoutSigns(behind: words)
    return words.last.map(".:?!,;".utf8.contains) ?? false
  }

  /// Whether it holds provisions with a label.
  var holdsLabels: Bool { words == nil && used.contains { !units[$0].label.isEmpty } }

  /// The heading of the division `top`, on one line.
  func headingText(of top: Int) -> [UInt8] {
    let lines = [top] + units[top].children.filter { units[$0].kind == .text || units[$0].kind == .heading }
    return Self.onOneLine(Array(lines.map { units[$0].text.bytes }.joined(separator: [0x0A])))
  }

  /// The text on one line, whether it stands alone or in units.
  var plainWords: [UInt8] { Self.onOneLine(words ?? plainText) }

  /// `words` on one line, of however many they are.
  static func onOneLine(_ words: [UInt8]) -> [UInt8] {
    guard words.contains(0x0A) else { return words }
    let lines = PartedWord.whole(words).split(separator: 0x0A)
    return Array(lines.map { WorkingAct.trimmed(Array($0)) }.joined(separator: [0x20]))
  }

  /// The first provision in the material, which a heading cannot hold: `§ 3`; nil where there is none.
  var provisionBesideHeading: String? {
    guard words == nil else { return nil }
    func isProvision(_ unit: Int) -> Bool {
      units[unit].kind == .section || units[unit].kind == .subsection && !units[unit].label.isEmpty
    }
    let found = tops.first(where: isProvision) ?? tops.lazy.flatMap { units[$0].children }.first(where: isProvision)
    return found.map { String(decoding: units[$0].label, as: UTF8.self) }
  }

  /// The material by the places it is for: the top with the number of each; nil where it is the same text for all.
  func parts(for numbers: [ProvisionNumber]) -> [NewMaterial]? {
    guard words == nil, tops.count >= numbers.count else { return nil }
    // »§ 3, stk. 2, og § 5, stk. 2«: one each, in order.
    if tops.count == numbers.count, zip(tops, numbers).allSatisfy({ units[$0].number.isSame(as: $1) }) {
      return tops.map { top in
        var part = self
        part.tops = [top]
        return part
      }
    }
    var parts: [NewMaterial] = []
    for number in numbers {
      guard let top = tops.first(where: { units[$0].number.isSame(as: number) }) else { return nil }
      var part = self
      part.tops = [top]
      parts.append(part)
    }
    return parts
  }

  /// All of the text, each label and text on a line.
  private var plainText: [UInt8] {
    var bytes: [UInt8] = []
    var stack = Array(tops.reversed())
    while let index = stack.popLast() {
      let unit = units[index]
      for part in [unit.label, unit.text.bytes] where !part.isEmpty { bytes += bytes.isEmpty ? part : [0x0A] + part }
      stack += unit.children.reversed()
    }
    return bytes
  }
}
