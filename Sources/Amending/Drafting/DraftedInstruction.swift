import StatuteModel
import StatuteSyntax
import StatuteText

/// An instruction that is being written.
struct DraftedInstruction {
  /// What it orders: words of one provision, or one thing done with units.
  var operations: [Operation] = []
  /// The sentence itself, where no operation has a wording of its own.
  var lead: String?
  /// The new text below it, without its marks.
  var block: String?
  /// How many units the new text consists of.
  var count = 1
  /// What moves.
  var moves: [Operation] = []
  /// The units that get new wording, and where they stand, so that neighbours can join them.
  var recast: Recast?
  /// The annex of the amending act that quotes the new text, without its marks.
  var annex: String?
}

extension DraftedInstruction {
  /// Units on one level that get new wording.
  struct Recast {
    let holder: DraftingPlace
    let level: ReferenceLevel
    var units: [(old: ProvisionNumber, new: ProvisionNumber)]

    /// Whether `other` gives new wording to the units right after these.
    func isFollowed(by other: Recast) -> Bool {
      guard level == other.level, holder == other.holder, let last = units.last, let next = other.units.first else {
        return false
      }
      return next.old.isSuccessor(of: last.old) && next.new.isSuccessor(of: last.new)
        && (last.old == last.new) == (next.old == next.new)
    }
  }
}

/// The words that drafted operations quote, which are told by their place as those of a written instruction are.
struct QuotedWords {
  private(set) var bytes: [UInt8] = []

  /// The place of `words`.
  mutating func add(_ words: String) -> ByteRange {
    let start = bytes.count
    bytes += Array(words.utf8)
    return ByteRange(start, bytes.count)
  }
}

extension DraftedInstruction {
  /// The lines of the instruction without its number; nil where it has no wording.
  func lines(_ wording: CanonicalWording) -> [String]? {
    guard let first = lead ?? sentence(wording) else { return nil }
    var lines = [first]
    if let block { lines.append("»\(block)«" + (Self.endsSentence(block) ? "" : ".")) }
    let clauses = moves.compactMap(wording.renumbering)
    guard clauses.count == moves.count else { return nil }
    if !clauses.isEmpty { lines.append(clauses.joined(separator: " ")) }
    return lines
  }

  private func sentence(_ wording: CanonicalWording) -> String? {
    guard let first = operations.first else { return nil }
    return operations.count > 1 ? wording.sentence(operations) : wording.sentence(first, of: count)
  }

  /// Whether no stop comes after a quotation of `text`.
  private static func endsSentence(_ text: String) -> Bool { text.hasSuffix(".") }
}

extension Operation {
  /// An operation that is drafted.
  init(_ action: Action, _ targets: [Target]) {
    self.init(action: action, targets: targets, range: ByteRange(0, 0))
  }
}

extension Target {
  /// The provision at `chain`, which becomes the one at `newChain` where that has other numbers.
  init(_ chain: ReferenceChain, becoming newChain: ReferenceChain? = nil) {
    self.init(subject: .provision, chain: chain, range: ByteRange(0, 0))
    guard let newChain else { return }
    let isSame = ReferenceLevel.allCases.allSatisfy { chain[$0].isSame(as: newChain[$0]) }
    if !isSame || !chain.rangeEnd.isSame(as: newChain.rangeEnd) { self.newChain = newChain }
  }
}

extension NewText {
  /// New text below the instruction.
  static let below = NewText.block(-1)
}
