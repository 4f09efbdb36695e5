import StatuteModel
import StatuteSyntax

/// What a reference points at that is not there.
struct MissingPlace {
  /// What it is called: `§ 8, stk. 4`.
  let name: String
  /// Whether the ends of a range stand in the wrong order, or are one and the same.
  let isReversedRange: Bool

  /// nil where the reference lacks nothing.
  init?(_ entry: ReferenceListing.Entry, citations: Citations) {
    let (chain, resolution) = (entry.reference.chain, entry.resolution)
    guard let level = resolution.missingLevel else { return nil }
    let number = resolution.missingNumber
    let isLast = number == ReferenceChain.lastSentence
    guard number.value <= Self.largestNumber || isLast else { return nil }
    isReversedRange =
      chain.rangeEnd != .none && chain.rangeLevel == level && !(chain[level] < chain.rangeEnd)
    let own =
      switch level {
      case .division: Self.division(chain.division, number)
      case .section: "§ \(number)"
      case .subsection: "stk. \(number)"
      case .item: "nr. \(number)"
      case .point: "litra \(number)"
      case .subpoint: number.style == .letter ? "litra \(number)" : "nr. \(number)"
      case .sentence: isLast ? "sidste pkt." : "\(number.value). pkt."
      }
    let holder = level == .section || level == .division ? "" : citations.citation(of: resolution.searched)
    name = holder.isEmpty ? own : "\(holder), \(own)"
  }

  /// Numbers with more figures than this are no numbers of provisions, and are not kept as they were written.
  private static let largestNumber: UInt32 = 999_999_999

  private static func division(_ division: ReferenceDivision, _ number: ProvisionNumber) -> String {
    switch division {
    case .book: "\(number). bog"
    case .part: number.style == .roman ? "afsnit \(number)" : "\(number). afsnit"
    case .annex: "bilag \(number)"
    case .article: "artikel \(number)"
    case .chapter, .none: "kapitel \(number)"
    }
  }
}
