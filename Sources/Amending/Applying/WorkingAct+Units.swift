import StatuteSyntax
import StatuteText

/// Units that are put in, taken out and given other numbers.
extension WorkingAct {
  // MARK: Form

  /// How units of a kind are written in this act.
  struct Form {
    var before: [UInt8] = []
    var gap: [UInt8] = [0x20]
    var after: [UInt8] = []
  }

  /// The form of units of `kind`, taken from the first of the act itself.
  func form(of kind: NodeKind) -> Form {
    // What an amending act quotes ends with the mark of the quotation; where the sign of a note stands behind the label, there is no gap.
    let model = units.indices.first {
      units[$0].kind == kind && !units[$0].isNew && !units[$0].isGone && !units[$0].flags.contains(.repealed)
        && (kind == .heading || !units[$0].label.isEmpty && !units[$0].gap.isEmpty)
        && (kind == .section || !units[$0].text.bytes.isEmpty)
        && !isQuoted($0)
    }
    guard let model = model.map({ units[$0] }) else {
      switch kind {
      case .chapter, .part, .book, .annex: return Form(gap: lineEnd, after: lineEnd)
      case .section: return Form()
      case .heading: return Form(gap: [], after: lineEnd)
      default: return Form(after: lineEnd)
      }
    }
    func isMark(_ byte: UInt8) -> Bool { byte <= 0x20 || byte == 0x2A || byte == 0x23 || byte == 0x5F }
    return Form(
      before: model.before.allSatisfy(isMark) ? model.before : [], gap: model.gap,
      after: model.after.isEmpty && kind != .section ? lineEnd : model.after)
  }

  /// Whether `unit` stands in a quotation.
  private func isQuoted(_ unit: Int) -> Bool {
    var current = units[unit].parent
    while current > 0, units[current].kind != .quotation { current = units[current].parent }
    return current > 0
  }

  /// Adds the units of `material`, in the form of this act, without a place yet; gives the tops.
  private mutating func add(_ material: NewMaterial) -> [Int] {
    let base = units.count
    let used = material.used
    var forms: [NodeKind: Form] = [:]
    for var unit in material.units {
      unit.instruction = instruction
      unit.parent = unit.parent < 0 ? -1 : unit.parent + base
      unit.children = unit.children.map { $0 + base }
      // A quotation has no form, and an act hardly holds one to take it from.
      let form = unit.kind == .quotation ? Form() : forms[unit.kind] ?? self.form(of: unit.kind)
      forms[unit.kind] = form
      unit.text = AnchoredText(
        unit.kind == .quotation
          ? Array(
            unit.text.bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map { line in
              line.last == 0x0D ? line.dropLast() : line
            }.joined(separator: lineEnd)) : unit.text.bytes)
      unit.text.markFresh()
      unit.previous = -1
      if unit.kind == .quotation {
        unit.after = lineEnd
      } else if unit.kind == .instruction, !unit.children.isEmpty {
        (unit.before, unit.gap, unit.after, unit.following) = (form.before, form.gap, [], [])
      } else if unit.kind == .table {
        (unit.before, unit.after, unit.following) = (unit.before.filter { $0 == 0x09 }, lineEnd, [])
      } else {
        unit.before = unit.label.isEmpty && unit.kind != .heading ? [] : form.before
        unit.gap = unit.label.isEmpty ? [] : form.gap
        unit.after =
          unit.kind == .section && unit.text.bytes.isEmpty
          ? [] : unit.kind.isDivision ? form.after : lineEndOnly(form.after)
        if unit.kind.isDivision, unit.text.bytes.isEmpty { (unit.gap, unit.after) = (lineEnd, []) }
        unit.following = []
      }
      unit.startsLine =
        unit.startsLine && unit.kind == .quotation || !unit.label.isEmpty || unit.kind == .heading || unit.kind == .text
        || unit.kind == .table
      units.append(unit)
      // What the tops do not hold, as the marks around them, is not there.
      if used.contains(units.count - 1 - base) { noteSection(units.count - 1) } else { takeOut(units.count - 1) }
    }
    return material.tops.map { $0 + base }
  }

  private func lineEndOnly(_ after: [UInt8]) -> [UInt8] { after.last == 0x0A ? after : lineEnd }

  // MARK: Putting in

  /// The tops of `material` for a place among units of `kind`; text alone makes one unit without a label.
  private mutating func tops(_ material: NewMaterial, kind: NodeKind) -> [Int] {
    guard let words = material.words else { return add(material) }
    // Words without a label among sections are a heading.
    var unit = Unit(
      kind: kind == .section ? .heading : kind, flags: [], number: .none, lastNumber: .none, numberInForce: .none,
      parent: -1)
    unit.isNew = true
    unit.text = AnchoredText(words)
    if kind.isListed { unit.splitLabel() }
    var material = material
    (material.units, material.tops) = ([unit], [0])
    return add(material)
  }

  /// Puts the units of `material` among the children of `parent` at `place`; later siblings move on. Gives the new units.
  @discardableResult
  mutating func insert(_ material: NewMaterial, into parent: Int, at place: Int, kind: NodeKind) -> [Int] {
    var material = material
    if kind == .subsection { material.unwrapSection() }
    if material.words == nil { material.adapt(to: kind) }
    let new = tops(material, kind: kind)
    let earlier = units[parent].children[..<place].last { !units[$0].isGone && units[$0].kind == kind }
    for unit in new { units[unit].parent = parent }
    units[parent].children.insert(contentsOf: new, at: place)
    let counted = new.filter { units[$0].kind == kind }
    number(counted, after: earlier)
    fillPlaceholders(counted)
    if kind == .subsection || kind.isListed, let last = counted.last {
      let plain = counted.count { units[$0].number.letters == 0 || units[$0].number.style == .letter }
      move(after: last, by: plain, onlyIfMet: true)
    }
    settleFirst(of: parent, kind: kind)
    return new
  }

  /// What is repealed gives its place up to a new unit with its number; of a range (`§§ 7-9. (Ophævet)`) what is left stays
  /// before and after the new units.
  private mutating func fillPlaceholders(_ new: [Int]) {
    guard let first = new.first, let last = new.last else { return }
    let kind = units[first].kind
    guard kind == .section || kind == .subsection || kind.isListed else { return }
    let numbers = new.map { units[$0].number }
    let candidates = kind == .section ? body() : units[units[first].parent].children
    for unit in candidates
    where !units[unit].isGone && !units[unit].isNew && units[unit].kind == kind && isPlaceholder(unit) {
      guard let members = members(of: unit) else { continue }
      guard members.contains(where: { member in numbers.contains(where: member.isSame) }) else { continue }
      keepRest(of: unit, members, around: first, last)
      takeOut(unit)
    }
  }

  /// Takes out the repealed section with `number`, which another one is about to get.
  mutating func giveUpPlaceholder(of number: ProvisionNumber) {
    for unit in sectionsByValue[number.value] ?? []
    where !units[unit].isGone && !units[unit].flags.contains(.range) && has(unit, number, inForce: false)
      && isPlaceholder(unit)
    { takeOut(unit) }
  }

  /// Leaves those of `members`, which the placeholder `unit` stood for, that the new units from `first` to `last` do not take: before
  /// and after these.
  private mutating func keepRest(of unit: Int, _ members: [ProvisionNumber], around first: Int, _ last: Int) {
    let (low, high) = (units[first].number, units[last].lastNumber)
    keepPlaceholder(units[unit], members.filter { $0 < low }, beside: first, isBefore: true)
    keepPlaceholder(units[unit], members.filter { high < $0 }, beside: last, isBefore: false)
  }

  /// The numbers that the placeholder `unit` stands for; nil where they cannot be told, as of »§§ 7-9 b«.
  private func members(of unit: Int) -> [ProvisionNumber]? {
    let (low, high) = (units[unit].number, units[unit].lastNumber)
    if low.isSame(as: high) { return [low] }
    guard low.style == high.style else { return nil }
    var chain = ReferenceChain()
    (chain[.section], chain.rangeEnd, chain.rangeLevel) = (low, high, .section)
    let members = chain.members(at: .section)
    return members.count > 1 ? members : nil
  }

  /// Puts a placeholder like `model` for `numbers` before or after `unit`.
  private mutating func keepPlaceholder(
    _ model: Unit, _ numbers: [ProvisionNumber], beside unit: Int, isBefore: Bool
  ) {
    guard let first = numbers.first, let last = numbers.last else { return }
    var copy = model
    (copy.number, copy.lastNumber) = (first, last)
    if copy.numberInForce != .none { copy.numberInForce = first }
    copy.label = Self.placeholderLabel(copy.label, first, last, count: numbers.count)
    if numbers.count == 1 { copy.flags.remove(.range) }
    copy.parent = units[unit].parent
    copy.children = []
    (copy.startsLine, copy.previous) = (true, -1)
    units.append(copy)
    noteSection(units.count - 1)
    let place = place(of: unit)
    units[copy.parent].children.insert(units.count - 1, at: isBefore ? place : place + 1)
  }

  /// The label of a range, `§§ 7-9.`, for the `count` numbers from `first` to `last`.
  private static func placeholderLabel(
    _ label: [UInt8], _ first: ProvisionNumber, _ last: ProvisionNumber, count: Int
  ) -> [UInt8] {
    let text = String(decoding: label, as: UTF8.self)
    let isLettered = first.style == .letter
    guard let start = text.firstIndex(where: { isLettered ? $0.isLetter : $0.isNumber }),
      let end = text.lastIndex(where: { $0.isLetter || $0.isNumber })
    else { return label }
    var opening = text[..<start]
    if first == last, opening.hasPrefix("§§") { opening = opening.dropFirst() }
    let isPair = count == 2 && text.contains(" og ")
    let numbers =
      first == last ? first.description : "\(first.description)\(isPair ? " og " : "-")\(last.description)"
    return Array((opening + numbers + text[text.index(after: end)...]).utf8)
  }

  /// Gives new units without a label the number after `earlier`.
  private mutating func number(_ new: [Int], after earlier: Int?) {
    var next = earlier.map { units[$0].lastNumber.value + 1 } ?? 1
    for unit in new {
      if units[unit].number == .none, units[unit].kind == .subsection {
        units[unit].number = ProvisionNumber(value: next)
        units[unit].lastNumber = units[unit].number
      }
      next = units[unit].lastNumber.value &+ 1
    }
  }

  /// The siblings after `unit` that are counted with it: not those of another list, which begins anew.
  private func restOfList(after unit: Int) -> [Int] {
    let kind = units[unit].kind
    let siblings = units[units[unit].parent].children
    guard let place = siblings.firstIndex(of: unit) else { return [] }
    let before = siblings[...place].reversed().prefix { units[$0].kind == kind }
    var last = before.lazy.map { self.units[$0].numberInForce }.first { $0 != .none } ?? .none
    var rest: [Int] = []
    var isParted = false
    for sibling in siblings[(place + 1)...] {
      guard units[sibling].kind == kind else {
        isParted = isParted || units[sibling].kind == .text && !units[sibling].isGone
        continue
      }
      let number = units[sibling].numberInForce
      if isParted, (number == .none ? units[sibling].number : number).isFirst { break }
      // What gives way stands behind what takes its number.
      if number != .none, !(units[sibling].isGone && number == last) {
        if last != .none, !(last < number) { break }
        last = number
      }
      if !units[sibling].isGone { rest.append(sibling) }
    }
    return rest
  }

  /// Moves the numbers of the siblings after `unit` by `count`; with `onlyIfMet` only where the next would else have a
  /// number that is taken.
  private mutating func move(after unit: Int, by count: Int, onlyIfMet: Bool = false) {
    guard count != 0, !keepsNumbers else { return }
    let rest = restOfList(after: unit)
    if onlyIfMet {
      guard let next = rest.first, !(units[unit].number < units[next].number) else { return }
    }
    var previous = unit
    for sibling in rest {
      // What has come in has its final number, where the others leave room for that (lovteknik 3.6, no. 6).
      if onlyIfMet, units[sibling].isNew, units[previous].lastNumber < units[sibling].number { return }
      guard let number = units[sibling].number.moved(by: count), let last = units[sibling].lastNumber.moved(by: count)
      else { continue }
      setNumber(sibling, number, last)
      previous = sibling
    }
  }

  // MARK: Taking out and replacing

  /// Takes `old`, siblings of one kind, out; those after them move up.
  ///
  /// - Parameter movingRest: Whether they do so whatever the list's habit, for it is said of them.
  mutating func remove(_ old: [Int], movingRest: Bool) {
    guard let first = old.first else { return }
    let kind = units[first].kind
    if keepsNumbers {
      for unit in old { takeOut(unit) }
      return
    }
    // Where the list has kept the numbers of what was repealed before, it does so now (lovteknik 3.6, no. 11).
    let siblings = units[units[first].parent].children
    let keepsRepealed =
      !movingRest && kind.movesByItself
      && siblings.contains { !units[$0].isGone && !units[$0].isNew && units[$0].kind == kind && isPlaceholder($0) }
    for unit in old {
      switch units[unit].kind {
      case .section, .chapter, .part, .book, .annex, .amendingSection: makePlaceholder(unit)
      default: if keepsRepealed { makePlaceholder(unit) } else { takeOut(unit) }
      }
    }
    if keepsRepealed { return }
    guard kind == .subsection || kind.isListed, kind != .instruction else { return }
    let parent = units[first].parent
    if children(of: parent).allSatisfy({ units[$0].kind != kind }), kind == .subsection, units[parent].kind == .section
    {
      return makePlaceholder(parent)
    }
    let plain = old.filter { units[$0].number.letters == 0 || units[$0].number.style == .letter }
    if let last = old.last, !plain.isEmpty { moveUp(after: last, by: plain.count) }
    settleFirst(of: parent, kind: kind)
  }

  private mutating func moveUp(after unit: Int, by count: Int) {
    if keepsNumbers { return }
    for sibling in restOfList(after: unit) {
      guard let number = units[sibling].number.moved(by: -count), let last = units[sibling].lastNumber.moved(by: -count)
      else { continue }
      setNumber(sibling, number, last)
    }
  }

  /// Leaves nothing of `unit` but its label and `(Ophævet)`.
  private mutating func makePlaceholder(_ unit: Int) {
    let words = Array("(Ophævet)".utf8)
    switch units[unit].kind {
    case .chapter, .part, .book, .annex:
      if units[unit].text.bytes.isEmpty {
        units[unit].gap = lineEnd
        units[unit].after = lineEnd
      }
      units[unit].text = AnchoredText(words)
      for child in children(of: unit) {
        switch units[child].kind {
        case .section, .chapter, .part: makePlaceholder(child)
        default: takeOut(child)
        }
      }
    default:
      for child in units[unit].children { takeOut(child) }
      if units[unit].gap.isEmpty { units[unit].gap = [0x20] }
      if units[unit].text.bytes.isEmpty { units[unit].after = lineEnd }
      units[unit].text = AnchoredText(words)
    }
    units[unit].flags.insert(.repealed)
    if units[unit].kind == .section { repealedHere.insert(unit) }
  }

  /// Writes neighbouring sections that have been repealed as one range, where the act writes ranges (lovteknik 3.6, no. 11).
  mutating func joinPlaceholders() {
    let sections = body().filter { units[$0].kind == .section }
    let old = sections.filter { isPlaceholder($0) && !repealedHere.contains($0) }
    guard !repealedHere.isEmpty, let model = old.first(where: { units[$0].flags.contains(.range) }) else { return }
    let isOneByOne = zip(sections, sections.dropFirst()).contains { old.contains($0) && old.contains($1) }
    guard !isOneByOne else { return }
    var run: [Int] = []
    for section in sections + [-1] {
      let isNext =
        section >= 0 && repealedHere.contains(section)
        && (run.last.map { units[$0].parent == units[section].parent && nextSibling(of: $0) == section } ?? true)
      if isNext {
        run.append(section)
        continue
      }
      join(run, as: units[model].label)
      run = section >= 0 && repealedHere.contains(section) ? [section] : []
    }
    repealedHere = []
  }

  private mutating func join(_ run: [Int], as label: [UInt8]) {
    guard run.count > 1, let first = run.first, let last = run.last else { return }
    units[first].label = Self.placeholderLabel(
      label, units[first].number, units[last].lastNumber, count: run.count)
    units[first].lastNumber = units[last].lastNumber
    units[first].flags.insert(.range)
    noteSection(first)
    for unit in run.dropFirst() { takeOut(unit) }
  }

  /// Lets `old`, neighbours, give way to `material`. Gives the new units.
  @discardableResult
  mutating func replace(_ old: [Int], with material: NewMaterial) -> [Int] {
    guard let first = old.first, units[first].parent >= 0 else { return [] }
    let parent = units[first].parent
    let kind = old.map { units[$0].kind }.first { $0 != .heading } ?? .heading
    var material = material
    if kind == .subsection { material.unwrapSection() }
    if let last = old.last, kind == .section || kind == .subsection && units[last].text.bytes.last == UInt8(ascii: ".")
    {
      material.endWithStop()
    }
    if material.words == nil, kind.isListed || kind == .subsection { material.adapt(to: kind) }
    let new = tops(material, kind: kind)
    for unit in new { units[unit].parent = parent }
    units[parent].children.insert(contentsOf: new, at: place(of: first))
    let replaced = old.filter { units[$0].kind == kind }
    let counted = new.filter { units[$0].kind == kind }
    if replaced.count == 1, let first = counted.first, let last = counted.last, isOfRange(first, replaced[0]) {
      keepRest(of: replaced[0], members(of: replaced[0]) ?? [], around: first, last)
    }
    for unit in old {
      takeOut(unit)
      units[unit].isReplaced = true
    }
    if replaced.count == counted.count {
      for (old, new) in zip(replaced, counted) {
        units[new].numberInForce = isOfRange(new, old) ? units[new].number : units[old].numberInForce
        if units[new].label.isEmpty, units[new].kind != .heading { takeLabel(new, of: old) }
      }
    } else if let firstOld = replaced.first, let firstNew = counted.first {
      if units[firstNew].label.isEmpty { takeLabel(firstNew, of: firstOld) }
      if replaced.count == 1 { units[firstNew].numberInForce = units[firstOld].numberInForce }
    }
    number(counted, after: nil)
    if kind == .subsection || kind.isListed, kind != .instruction, let last = counted.last {
      let plainOld = replaced.count { units[$0].number.letters == 0 || units[$0].number.style == .letter }
      let plainNew = counted.count { units[$0].number.letters == 0 || units[$0].number.style == .letter }
      if plainNew > plainOld { move(after: last, by: plainNew - plainOld) }
      if plainNew < plainOld { moveUp(after: last, by: plainOld - plainNew) }
    }
    settleFirst(of: parent, kind: kind)
    return new
  }

  /// Whether `old` is a placeholder for several numbers and `new` has one of them.
  private func isOfRange(_ new: Int, _ old: Int) -> Bool {
    units[old].flags.contains(.range) && isPlaceholder(old)
      && (members(of: old) ?? []).contains { $0.isSame(as: units[new].number) }
  }

  private mutating func takeLabel(_ new: Int, of old: Int) {
    let model = units[old]
    units[new].before = model.before
    units[new].label = model.label
    units[new].gap = model.gap.isEmpty && !model.label.isEmpty ? form(of: model.kind).gap : model.gap
    units[new].number = model.number
    units[new].lastNumber = model.lastNumber
    noteSection(new)
    units[new].startsLine = !model.label.isEmpty
  }

  // MARK: Numbers

  /// The number that the stykke, nummer or litra `unit` gets from the one before it in its list; nil where that does not tell.
  func numberAfterPrevious(_ unit: Int) -> ProvisionNumber? {
    let number = units[unit].number
    guard number.style == .letter || number.style == .arabic && number.letters == 0 else { return nil }
    guard let previous = previousSibling(of: unit) else {
      return number.style == .arabic ? ProvisionNumber(value: 1) : nil
    }
    let last = units[previous].lastNumber
    // What is first again begins another list.
    guard units[previous].kind == units[unit].kind, last.style == number.style, !number.isFirst else { return nil }
    return number.style == .letter ? last.moved(by: 1) : ProvisionNumber(value: last.value + 1)
  }

  /// The number that the place of `unit` asks for, which has the first of a list, as that before it has that begins it; nil where it is
  /// otherwise.
  func numberInPlaceOfFirst(_ unit: Int) -> ProvisionNumber? {
    let number = units[unit].number
    guard number.isFirst, number.style == .letter || number.style == .arabic, let previous = previousSibling(of: unit),
      units[previous].kind == units[unit].kind, units[previous].lastNumber.style == number.style,
      units[units[unit].parent].children.contains(where: {
        units[$0].isReplaced && units[$0].removal == units[unit].instruction && !units[$0].number.isFirst
      })
    else { return nil }
    return units[previous].lastNumber.moved(by: 1)
  }

  /// Gives `unit` another number, and its label with it.
  mutating func setNumber(_ unit: Int, _ number: ProvisionNumber, _ last: ProvisionNumber? = nil) {
    let old = units[unit].number
    let last = last ?? number
    guard old != number || units[unit].lastNumber != last else { return }
    noteMove(of: unit)
    units[unit].label = Self.label(units[unit].label, old, number, units[unit].lastNumber, last)
    units[unit].number = number
    units[unit].lastNumber = last
    noteSection(unit)
    if units[unit].kind == .subsection, units[unit].label.isEmpty, number.value > 1 { giveLabel(unit) }
  }

  private mutating func giveLabel(_ unit: Int) {
    let form = form(of: .subsection)
    units[unit].label = Array("Stk. \(units[unit].number.description).".utf8)
    units[unit].before = form.before
    units[unit].gap = form.gap
    units[unit].startsLine = true
  }

  /// The first stykke has no label unless the first one had, and the others have one (lovteknik 3.6, no. 8).
  private mutating func settleFirst(of parent: Int, kind: NodeKind) {
    guard kind == .subsection, units[parent].kind == .section else { return }
    let subsections = children(of: parent).filter { units[$0].kind == .subsection }
    guard let first = subsections.first else { return }
    let hadLabel = units[parent].children.contains {
      units[$0].kind == .subsection && !units[$0].isNew && units[$0].numberInForce.value == 1
        && !units[$0].label.isEmpty
    }
    if units[first].number.value == 1, !units[first].label.isEmpty, !hadLabel {
      (units[first].label, units[first].before, units[first].gap) = ([], [], [])
      units[first].startsLine = false
    }
    for other in subsections.dropFirst() where units[other].label.isEmpty && units[other].number.value > 1 {
      giveLabel(other)
    }
  }

  /// `label` with `new` in the place of `old`.
  private static func label(
    _ label: [UInt8], _ old: ProvisionNumber, _ new: ProvisionNumber, _ oldLast: ProvisionNumber,
    _ newLast: ProvisionNumber
  ) -> [UInt8] {
    let text = String(decoding: label, as: UTF8.self)
    var result = ""
    var rest = text[...]
    func take(_ old: ProvisionNumber, _ new: ProvisionNumber) {
      for written in [old.description, old.description.filter { $0 != " " }] where !written.isEmpty {
        var from = rest.startIndex
        while let found = rest[from...].firstRange(of: written) {
          let before = found.lowerBound > rest.startIndex ? rest[rest.index(before: found.lowerBound)] : " "
          let after = found.upperBound < rest.endIndex ? rest[found.upperBound] : " "
          guard !before.isLetter, !before.isNumber, !after.isLetter, !after.isNumber else {
            from = rest.index(after: found.lowerBound)
            continue
          }
          result += rest[..<found.lowerBound] + new.description
          rest = rest[found.upperBound...]
          return
        }
      }
    }
    take(old, new)
    if oldLast != old { take(oldLast, newLast) }
    return Array((result + rest).utf8)
  }
}

extension NewMaterial {
  /// Lets a paragraph that was taken for a stykke be a nummer or litra, where such are replaced; behind one with a label it is more of
  /// that.
  mutating func adapt(to kind: NodeKind) {
    guard kind.isListed else { return }
    var labelled: Int?
    tops.removeAll { top in
      guard units[top].kind == .subsection, units[top].label.isEmpty, let holder = labelled else {
        labelled = units[top].kind.isListed && !units[top].label.isEmpty ? top : nil
        return false
      }
      (units[top].kind, units[top].parent) = (.text, holder)
      units[holder].children.append(top)
      return true
    }
    for top in tops where units[top].kind == .subsection && units[top].label.isEmpty { units[top].kind = kind }
    for top in tops where units[top].kind.isListed {
      units[top].kind = kind
      units[top].splitLabel()
    }
  }
}

extension Unit {
  /// Takes the marker of a list, `6. Førerret:`, off the text, where the tree took it for text.
  mutating func splitLabel() {
    guard label.isEmpty else { return }
    let bytes = text.bytes
    let found = bytes.withUnsafeBufferPointer { bytes -> (number: ProvisionNumber, label: Int, text: Int)? in
      var scanner = ByteScanner(bytes, from: 0, to: bytes.count)
      var flags = NodeFlags()
      let letters = scanner.isAtSmallLetter ? scanner.provisionLetters() : nil
      let number =
        letters.map { ProvisionNumber(value: 0, letters: $0, style: .letter) }
        ?? scanner.provisionNumber(expectsSpace: true, flags: &flags)
      guard let number, scanner.skip(0x29) || number.style == .arabic && scanner.skip(0x2E) else { return nil }
      let label = scanner.offset
      guard scanner.skipSpaces() else { return nil }
      return (number, label, scanner.offset)
    }
    guard let found else { return }
    label = Array(bytes[..<found.label])
    text = AnchoredText(Array(bytes[found.text...]))
    (number, lastNumber) = (found.number, found.number)
  }
}

extension NodeKind {
  /// Whether its number moves when one before it comes or goes (lovteknik 3.6, no. 1).
  var movesByItself: Bool { self == .subsection || self == .item || self == .point }

  /// Whether its text is no running text, and so ends without a full stop.
  var isTitleOrHeading: Bool { self == .title || self == .heading || isDivision }

  /// Whether it groups sections.
  var isDivision: Bool { self == .chapter || self == .part || self == .book || self == .annex }
}
