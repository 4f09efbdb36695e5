import StatuteText

/// The levels a reference can name, largest first.
@frozen
public enum ReferenceLevel: Int, Sendable, CaseIterable {
  /// bog, afsnit, kapitel, bilag or artikel: ``ReferenceChain/division`` tells which.
  case division
  /// §
  case section
  /// stk.
  case subsection
  /// nr.
  case item
  /// litra
  case point
  /// A third list level, `nr.` or `litra` again.
  case subpoint
  /// pkt.
  case sentence
}

/// What a ``ReferenceLevel/division`` is.
public enum ReferenceDivision: UInt8, Sendable {
  case none, book, part, chapter, annex, article
}

/// Where a reference points, as written and as carried over from earlier in the same list: `§ 8, stk. 2, nr. 3`.
///
/// Levels that are neither written nor carried are ``ProvisionNumber/none``; the resolver fills those above the first
/// given one from the place of the reference. At most one level is a range.
public struct ReferenceChain: Sendable {
  /// `sidste pkt.`
  public static var lastSentence: ProvisionNumber { ProvisionNumber(value: .max) }
  /// `dette kapitel`, `dette afsnit`: the division the reference stands in.
  public static var thisDivision: ProvisionNumber { ProvisionNumber(value: .max) }

  @usableFromInline
  var numbers = InlineArray<7, ProvisionNumber>(repeating: .none)
  /// What the number at ``ReferenceLevel/division`` counts.
  public var division = ReferenceDivision.none
  /// The last number of a range, at ``rangeLevel``; none where there is no range.
  public var rangeEnd = ProvisionNumber.none
  /// The level that is a range.
  public var rangeLevel = ReferenceLevel.section

  /// An empty chain.
  public init() {}

  /// The number at a level.
  @inlinable
  public subscript(level: ReferenceLevel) -> ProvisionNumber {
    get { numbers[level.rawValue] }
    set { numbers[level.rawValue] = newValue }
  }

  /// The deepest level that is given; nil for an empty chain.
  public var deepest: ReferenceLevel? {
    var level = 6
    while level >= 0 {
      if numbers[level] != .none { return ReferenceLevel(rawValue: level) }
      level -= 1
    }
    return nil
  }

  /// Takes away the levels from `level` on.
  mutating func cut(from level: ReferenceLevel) {
    for lower in level.rawValue..<7 { numbers[lower] = .none }
    if level == .division { division = .none }
    rangeEnd = .none
  }
}

/// Whose provision a reference names, as far as its own sentence tells.
public struct ReferenceOwner: Hashable, Sendable {
  /// How the act is named.
  public enum Kind: UInt8, Sendable {
    /// Not at all: the act the reference stands in.
    case unmarked
    /// `denne lov`, `denne lovs § 5`, `dette kapitel`
    case thisAct
    /// `lovens § 5`: this act, or one the sentence spoke of.
    case definite
    /// An act's name, number or title.
    case named
    /// `samme lov`, `nævnte lov`: the act named last.
    case same
    /// The act that the one speaking changes, `§ 5 som affattet ved denne lovs § 1, nr. 3`; its name stands elsewhere.
    case amended
    /// An article of an act of the EU or a treaty that the sentence does not name.
    case unnamedArticle
  }

  /// How the act is named.
  public var kind: Kind
  /// The bytes of the name; empty where there is none.
  public var name: ByteRange

  /// An owner.
  public init(_ kind: Kind, name: ByteRange = ByteRange(0, 0)) {
    self.kind = kind
    self.name = name
  }
}

/// What is noteworthy in how a reference is written.
public struct ReferenceFlags: OptionSet, Hashable, Sendable {
  /// One bit a flag.
  public let rawValue: UInt32
  /// Flags from their bits.
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// `§ 8 stk. 4`: a comma between two levels lacks.
  public static let missingComma = ReferenceFlags(rawValue: 1 << 0)
  /// `§5`, `stk.2`: a space lacks.
  public static let missingSpace = ReferenceFlags(rawValue: 1 << 1)
  /// `§ 7a`: number and letter are glued.
  public static let gluedLetter = ReferenceFlags(rawValue: 1 << 2)
  /// `§§ 4–7`: a dash where a hyphen belongs.
  public static let longDash = ReferenceFlags(rawValue: 1 << 3)
  /// The mention begins with `§§`.
  public static let doubleSign = ReferenceFlags(rawValue: 1 << 4)
  /// The mention begins with a single `§`.
  public static let singleSign = ReferenceFlags(rawValue: 1 << 5)
  /// `litra a)`
  public static let parenthesis = ReferenceFlags(rawValue: 1 << 6)
  /// `stk 2`, `pkt` without a stop.
  public static let missingStop = ReferenceFlags(rawValue: 1 << 7)
  /// `2. punktum`
  public static let spelledOut = ReferenceFlags(rawValue: 1 << 8)
  /// `Stk. 2` with a capital in mid-sentence.
  public static let capital = ReferenceFlags(rawValue: 1 << 9)
  /// `nr. 2, stk. 1`: a larger level after a smaller one that does not begin anew.
  public static let wrongOrder = ReferenceFlags(rawValue: 1 << 10)
  /// `stk. 2 og stk. 3`: the designation is repeated in a plain list.
  public static let repeatedDesignation = ReferenceFlags(rawValue: 1 << 11)
  /// Only the number is written; the designation stands before an earlier number of the list.
  public static let continued = ReferenceFlags(rawValue: 1 << 12)
  /// `nr. 4 i § 17`: the smaller level stands first.
  public static let inverted = ReferenceFlags(rawValue: 1 << 14)
  /// `2det stykke`, `5. kapitel`: an old form.
  public static let oldForm = ReferenceFlags(rawValue: 1 << 16)
  /// An earlier text is meant: `hidtil gældende § 5`, `den tidligere § 5`.
  public static let formerText = ReferenceFlags(rawValue: 1 << 17)
  /// The version of the text is given: `§ 5, som affattet ved lov nr. 7 af …`. The act as it stands may have moved on.
  public static let givenVersion = ReferenceFlags(rawValue: 1 << 19)
  /// A note's sign is glued to the number, so that its figures run together: `stk. 84)` is stk. 8 with note 4.
  public static let noteSign = ReferenceFlags(rawValue: 1 << 18)
}

/// One cross-reference as written.
public struct Reference: Sendable {
  /// The bytes of the mention: `§ 8, stk. 2`; the second one of `stk. 1 eller 2` is `2`.
  public var range: ByteRange
  /// The index of the node whose text holds it.
  public var node: Int { Int(nodeIndex) }
  var nodeIndex: Int32
  /// Where it points.
  public var chain: ReferenceChain
  /// The largest level written in the mention or carried over from its list; the levels above come from the place.
  public var first: ReferenceLevel
  /// Whose provision it is.
  public var owner: ReferenceOwner
  /// How it is written.
  public var flags: ReferenceFlags
  /// The number, from 0, of the coordinated list it belongs to; all mentions of a list have one owner.
  public var group: Int { Int(groupNumber) }
  var groupNumber: Int32

  init(
    range: ByteRange, node: Int, chain: ReferenceChain, first: ReferenceLevel, owner: ReferenceOwner,
    flags: ReferenceFlags, group: Int
  ) {
    self.range = range
    nodeIndex = Int32(clamping: node)
    self.chain = chain
    self.first = first
    self.owner = owner
    self.flags = flags
    groupNumber = Int32(clamping: group)
  }
}

extension [Reference] {
  /// The mentions of the coordinated list that the one with index `index` is of.
  package func list(around index: Int) -> Range<Int> {
    var (first, end) = (index, index + 1)
    while first > 0, self[first - 1].group == self[index].group { first -= 1 }
    while end < count, self[end].group == self[index].group { end += 1 }
    return first..<end
  }
}
