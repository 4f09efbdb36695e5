import StatuteModel
import StatuteSyntax
import StatuteText

/// The lists of an act into which items have come, or out of which they went: whether the signs between the items still fit
/// (LK18 2.3.6). The amending act orders them in instructions of its own.
struct ListChains {
  private let base: Document
  private let act: WorkingAct
  private let inspector: Inspector

  init(in base: Document, after act: WorkingAct, _ inspector: Inspector) {
    self.base = base
    self.act = act
    self.inspector = inspector
  }

  /// The items that do not end as they should any more, each at the instruction that brings it about.
  func flaws() -> [Flaw] {
    var lists: Set<Int> = []
    for (index, unit) in act.units.enumerated()
    where unit.kind.isListed && unit.isGone != unit.isNew && base.tree.nodes.indices.contains(unit.parent) {
      lists.insert(unit.parent)
      if index < base.tree.nodes.count, act.successor(of: index) != nil { lists.remove(unit.parent) }
    }
    return lists.sorted().filter { $0 > 0 && act.isThere($0) }.flatMap(flaws)
  }

  private func flaws(_ list: Int) -> [Flaw] {
    let children = Array(base.tree.children(of: list))
    let before = children.filter { base.tree.nodes[$0].kind.isListed }
      .map { ListEnd(base.source[base.tree.nodes[$0].text]) }
    // The sentence goes on behind its list: the last item ends as it may.
    let wentOn = children.last.map { base.tree.nodes[$0].kind == .text } ?? false
    let goesOn = wentOn || act.children(of: list).last.map(act.goesOnBehindList) ?? false
    let now = act.children(of: list).filter { act.units[$0].kind.isListed }
    // A second list, behind a further sentence, ends on its own.
    let isOne = zip(now, now.dropFirst()).allSatisfy {
      act.units[$0].number.style == act.units[$1].number.style && act.units[$0].number < act.units[$1].number
    }
    guard isOne, let conjunction = Self.conjunction(before, goesOn: wentOn), now.count > 1,
      !now.allSatisfy({ act.units[$0].isNew })
    else { return [] }
    return now.enumerated().compactMap { index, item in
      let hasMore = act.children(of: item).contains { act.units[$0].kind.isListed || act.units[$0].kind == .text }
      let end = ListEnd(act.units[item].text.bytes)
      let right: ListEnd =
        index == now.count - 1 ? .stop : index == now.count - 2 ? .conjunction(conjunction) : .comma
      let isLast = index == now.count - 1
      // What had no sign before has none now.
      let isSigned = end != .other || !isLast && !act.units[item].isNew && inspector.lastChange[item] != nil
      guard !hasMore, end != right, isSigned, !(isLast && goesOn), !end.leadsOn(like: right),
        let mover = mover(of: item, in: list)
      else { return nil }
      return Flaw(
        kind: .brokenChain(act.name(of: item, isFinal: true), end: end.written, right: right.written),
        instruction: mover,
        range: inspector.amending.tree.nodes[mover].text)
    }
  }

  /// The instruction that brought it about how `item` ends or what stands behind it, or else what stands before it.
  private func mover(of item: Int, in list: Int) -> Int? {
    let unit = act.units[item]
    if unit.isNew { return unit.instruction }
    let end = unit.text.bytes.count
    if unit.text.isFresh(max(0, end - 1)..<end), let last = inspector.lastChange[item] { return last }
    let all = act.units[list].children.filter { act.units[$0].kind.isListed }
    let place = all.firstIndex(of: item) ?? 0
    return (all[place...].dropFirst() + all[..<place].reversed()).lazy.compactMap(cause).first
      ?? all.lazy.compactMap { inspector.changedBy[$0] }.first ?? inspector.changedBy[list]
  }

  /// The instruction that put `item` in or took it out, but for new wording.
  private func cause(of item: Int) -> Int? {
    let unit = act.units[item]
    if unit.isGone { return unit.isReplaced || unit.removal == 0 ? nil : unit.removal }
    return unit.isNew && unit.numberInForce == .none ? unit.instruction : nil
  }

  /// The word that leads to the last item; nil where the list was no chain in order.
  private static func conjunction(_ ends: [ListEnd], goesOn: Bool) -> String? {
    guard ends.count > 1, goesOn || ends.last == .stop, case .conjunction(let word) = ends[ends.count - 2],
      ends.dropLast(2).allSatisfy({ $0 == .comma })
    else { return nil }
    return word
  }
}

/// What the text of an item ends in.
private enum ListEnd: Equatable {
  case comma, semicolon, stop, other
  case conjunction(String)

  init(_ text: some Collection<UInt8>) {
    let words = String(decoding: WorkingAct.trimmed(Array(text)), as: UTF8.self)
    if let word = ["og", "eller", "samt"].first(where: { words.hasSuffix(" " + $0) }) {
      self = .conjunction(word)
      return
    }
    switch words.last {
    case ",": self = .comma
    case ";": self = .semicolon
    case ".": self = .stop
    default: self = .other
    }
  }

  /// Whether both lead to a further item, if not with the same sign.
  func leadsOn(like other: ListEnd) -> Bool {
    switch (self, other) {
    case (.conjunction, .conjunction), (.semicolon, .comma), (.comma, .semicolon): true
    default: false
    }
  }

  var written: String {
    switch self {
    case .comma: ","
    case .semicolon: ";"
    case .stop: "."
    case .other: ""
    case .conjunction(let word): word
    }
  }
}
