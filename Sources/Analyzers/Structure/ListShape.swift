import StatuteText

/// What a list is written as (VAF 2.6.4.2, LK18 2.3.6.10).
///
/// | | sentence chain (sætningskæde) | point list (punktopstilling) |
/// |---|---|---|
/// | introduction | no colon | colon |
/// | items | small letter, comma | capital letter, full stop |
/// | last but one | `og` or `eller` | nothing |
///
/// A third shape is good law: colon, the first item with a capital letter, the rest as in a chain. Items may also follow
/// a colon as a chain throughout; that is uniform, and left alone.
struct ListShape {
  /// The shapes.
  enum Kind {
    case sentenceChain
    /// A chain after a colon, its first item with a capital letter or not.
    case chainAfterColon
    case pointList
    /// Neither: there are not enough items, or they do not agree.
    case unclear
  }

  /// What is seen of one item.
  struct Trait {
    var beginning: ListText.Beginning
    var ending: ListText.Ending

    /// Whether it ends as an item of a chain does that is not the last.
    var goesOn: Bool { ending == .comma || ending == .conjunction }
  }

  /// The shape.
  let kind: Kind
  /// Whether the introduction ends with a colon.
  let hasColon: Bool
  /// The items, in order.
  let traits: [Trait]

  /// Looks at `list`.
  init(_ list: StatuteList, _ text: ListText) {
    traits = list.items.map { .init(beginning: text.beginning(of: $0.text), ending: text.ending(of: $0.whole)) }
    hasColon = text.ending(of: list.introduction) == .colon
    kind = Self.kind(of: traits, hasColon: hasColon)
  }

  private static func kind(of traits: [Trait], hasColon: Bool) -> Kind {
    let inner = traits.dropLast()
    let goingOn = goingOnWeight(of: inner)
    let stopping = inner.count { $0.ending == .stop }
    let small = traits.count { $0.beginning == .small }
    let capital = traits.count { $0.beginning == .capital }
    if goingOn > stopping || goingOn == stopping && leansToChain(traits) {
      if hasColon { return small + 1 >= capital ? .chainAfterColon : .unclear }
      return small >= capital ? .sentenceChain : .unclear
    }
    return stopping > goingOn && capital > small ? .pointList : .unclear
  }

  /// Whether all items but one at most begin with a small letter, and one item but the last at most with a full stop: a chain in
  /// which as much speaks against it as for it by the signs alone.
  private static func leansToChain(_ traits: [Trait]) -> Bool {
    traits.count > 2 && traits.count { $0.beginning == .small } >= traits.count - 1
      && traits.dropLast().count { $0.ending == .stop } == 1 && traits.dropLast().contains { $0.goesOn }
  }

  /// How much speaks for a chain: each comma, and each `og` or `eller` twice, for no point list has them.
  private static func goingOnWeight(of inner: ArraySlice<Trait>) -> Int {
    inner.reduce(0) { $0 + ($1.ending == .conjunction ? 2 : $1.ending == .comma ? 1 : 0) }
  }

  /// Whether an item of the chain that ends with a full stop is the odd one.
  var isStopOdd: Bool { Self.goingOnWeight(of: traits.dropLast()) >= 2 * stops || Self.leansToChain(traits) }

  /// How many items but the last end with a full stop.
  var stops: Int { traits.dropLast().count { $0.ending == .stop } }
  /// How many items but the last end as those of a chain do.
  var goingOn: Int { traits.dropLast().count { $0.goesOn } }
}
