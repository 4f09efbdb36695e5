import StatuteSyntax

extension WorkingAct {
  /// Gives the act the title, the head and the appended provisions of `consolidation`, and takes the signature off.
  mutating func become(_ consolidation: Consolidation) {
    setHead(consolidation)
    for child in units[0].children where units[child].kind == .signature { units[child].isGone = true }
    let lines = consolidation.appendedLines
    guard !lines.isEmpty else { return }
    let body = units[0].children.lastIndex { child in
      switch units[child].kind {
      case .section, .chapter, .part, .book, .commencement: !units[child].isGone
      default: false
      }
    }
    append(lines, .commencement, at: body.map { $0 + 1 } ?? units[0].children.count)
  }

  private mutating func setHead(_ consolidation: Consolidation) {
    let title = units[0].children.first { units[$0].kind == .title }
    if let title {
      let now = String(decoding: units[title].text.bytes, as: UTF8.self)
      replaceText(of: title, with: Array(Consolidation.title(of: now).utf8))
    }
    for child in units[0].children where units[child].kind == .opening { units[child].isGone = true }
    append(consolidation.head, .opening, at: title.map { place(of: $0) + 1 } ?? 0)
  }

  /// Puts `lines` in as a unit of `kind` at `place` among what stands at the top.
  private mutating func append(_ lines: [String], _ kind: NodeKind, at place: Int) {
    var unit = Unit(
      kind: kind, flags: [], number: .none, lastNumber: .none, numberInForce: .none, parent: 0)
    unit.text = AnchoredText(Array(lines.map { Array($0.utf8) }.joined(separator: lineEnd)))
    unit.after = lineEnd
    unit.startsLine = true
    units.append(unit)
    units[0].children.insert(units.count - 1, at: place)
  }
}
