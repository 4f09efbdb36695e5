import StatuteModel
import StatuteSyntax

extension WorkingAct {
  /// Gives the act the title, the head and the appended provisions of `consolidation`, and takes the signature off.
  mutating func become(_ consolidation: Consolidation) {
    setHead(consolidation)
    for child in units[0].children where units[child].kind == .signature { takeOut(child) }
    let body = units[0].children.lastIndex { child in
      switch units[child].kind {
      case .section, .chapter, .part, .book, .commencement: !units[child].isGone
      default: false
      }
    }
    append(consolidation.appended, at: body.map { $0 + 1 } ?? units[0].children.count)
  }

  private mutating func setHead(_ consolidation: Consolidation) {
    let title = units[0].children.first { units[$0].kind == .title }
    if let title {
      let now = String(decoding: units[title].text.bytes, as: UTF8.self)
      replaceText(of: title, with: Array(Consolidation.title(of: now).utf8))
    }
    for child in units[0].children where units[child].kind == .opening { takeOut(child) }
    for child in units[0].children.prefix(while: { !units[$0].kind.isDivision && units[$0].kind != .section })
    where isNumberLine(child) { takeOut(child) }
    append(consolidation.head.map { (.opening, [$0]) }, at: title.map { place(of: $0) + 1 } ?? 0)
  }

  /// Whether `unit` is the line under the title that gives the act its number, which the new text will not have: `Lov nr. 20 af 4. juni
  /// 2020`.
  private func isNumberLine(_ unit: Int) -> Bool {
    guard units[unit].kind == .heading || units[unit].kind == .text, !units[unit].isGone else { return false }
    let text = String(decoding: units[unit].text.bytes, as: UTF8.self)
    return ActCitation(text) != nil && text.split(whereSeparator: \.isWhitespace).count <= Self.wordsOfNumber
  }

  /// `Lov nr. 20 af den 4. juni 2020` has so many words.
  private static let wordsOfNumber = 8

  /// Puts `pieces`, each of some lines, in at `place` among what stands at the top.
  private mutating func append(_ pieces: [(kind: NodeKind, lines: [String])], at place: Int) {
    for (offset, piece) in pieces.enumerated() {
      var unit = Unit(
        kind: piece.kind, flags: [], number: .none, lastNumber: .none, numberInForce: .none, parent: 0)
      unit.text = AnchoredText(Array(piece.lines.map { Array($0.utf8) }.joined(separator: lineEnd)))
      unit.after = lineEnd
      unit.startsLine = true
      units.append(unit)
      units[0].children.insert(units.count - 1, at: place + offset)
    }
  }
}
