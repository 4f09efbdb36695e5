import StatuteSyntax

/// A run of labels of one level, in the order in which they stand, and what breaks it.
///
/// All levels share this: sections, stykker, numre, litra, chapters, annexes, instructions. One wrong label gives one
/// flaw, at the label that is wrong, not at its neighbour:
///
/// | before | here | after | what it is |
/// |---|---|---|---|
/// | 1 | 4 | 3 | here should be 2 |
/// | 1 | 4 | 5 | a gap: 2 and 3 are missing |
/// | 3 | 3 | 5 | here should be 4 |
/// | 3 | 3 | 4 | 3 is repeated |
/// | 5 | 9 | 6 | 9 stands in a wrong place |
struct NumberSequence {
  /// One label.
  struct Entry {
    /// The number, the first one of a range.
    var number: ProvisionNumber
    /// The last number of a range; otherwise the same.
    var last: ProvisionNumber
    /// The index of the node.
    var node: Int
    /// Whether something stands between this label and the one before (a chapter's heading, text after a list), so
    /// that the numbers may begin again here.
    var beginsGroup = false
  }

  /// What is expected of the run.
  struct Expectations {
    /// Whether the run begins with 1 (or a). Otherwise its beginning is open.
    var beginsAtFirst = true
    /// Whether a number that lacks between two others counts; law in force is full of silent gaps between sections.
    var isGapless = true
    /// Whether the numbers may begin again where a group begins.
    var restartsWithGroup = false
  }

  /// Something that breaks the run.
  struct Flaw: Equatable {
    enum Kind {
      /// The first number is not 1.
      case lateStart
      /// Numbers lack before this one.
      case gap
      /// The number stands earlier in the run.
      case repeated
      /// The number belongs elsewhere.
      case misplaced
      /// The numbers begin again.
      case restart
      /// A range whose last number is lower than its first: `Stk. 6-2.`
      case reversedRange
    }

    /// What it is.
    var kind: Kind
    /// The place in the run.
    var entry: Int
    /// The number before it as it stands or should have stood; nil at the beginning of the run.
    var previous: ProvisionNumber?
    /// The number after it, where there is one.
    var next: ProvisionNumber?
    /// Where the same number stood first.
    var first: Int?
    /// The one number that fits here.
    var mending: ProvisionNumber?
    /// Whether the neighbours on both sides agree about it, so that no other reading is left.
    var isCertain = false
  }

  /// The most flaws that are told of one run; a text with more of them is not numbered at all.
  private static let mostFlaws = 200

  private let entries: [Entry]
  private let expectations: Expectations
  private var flaws: [Flaw] = []
  /// The last number that was taken for good, and whether one has been.
  private var previous: ProvisionNumber?
  /// Numbers that stood too early; a gap that lacks nothing else was told about there.
  private var misplaced: [ProvisionNumber] = []

  private init(_ entries: [Entry], _ expectations: Expectations) {
    self.entries = entries
    self.expectations = expectations
  }

  /// What breaks the run `entries`, in its order; labels without a number should have been left out.
  static func flaws(in entries: [Entry], expecting expectations: Expectations) -> [Flaw] {
    var sequence = NumberSequence(entries, expectations)
    for index in entries.indices where sequence.flaws.count < mostFlaws { sequence.take(index) }
    return sequence.flaws
  }

  private func entry(_ index: Int) -> Entry? { index < entries.count ? entries[index] : nil }

  private mutating func take(_ index: Int) {
    let here = entries[index]
    if isReversed(here) {
      flaws.append(.init(kind: .reversedRange, entry: index, previous: previous))
      previous = here.number
      return
    }
    guard let before = previous else { return begin(index) }
    if before.isLetterSeries != here.number.isLetterSeries {
      previous = here.last
      return
    }
    switch here.number.relation(to: before) {
    case .next: previous = here.last
    case .later: takeLater(index, after: before)
    case .same, .earlier: takeEarlier(index, after: before)
    }
  }

  private func isReversed(_ entry: Entry) -> Bool {
    entry.number.isLetterSeries == entry.last.isLetterSeries && entry.last.relation(to: entry.number) == .earlier
  }

  // MARK: The first one

  private mutating func begin(_ index: Int) {
    let here = entries[index]
    previous = here.last
    if here.number.isFirst { return }
    let first = here.number.firstOfSeries
    if let first, here.number.isSame(as: here.last), isMisplacedFirst(index, insteadOf: first) {
      flaws.append(
        .init(
          kind: .misplaced, entry: index, next: entry(index + 1)?.number, mending: first, isCertain: true))
      previous = first
    } else if expectations.beginsAtFirst {
      flaws.append(.init(kind: .lateStart, entry: index))
    }
  }

  /// Whether what follows goes on from `first`, the number the series should begin with, and not from this one.
  private func isMisplacedFirst(_ index: Int, insteadOf first: ProvisionNumber) -> Bool {
    guard let next = entry(index + 1), !next.beginsGroup, next.number.relation(to: first) == .next,
      !next.number.relation(to: entries[index].last).isLater
    else { return false }
    guard let third = entry(index + 2) else { return expectations.beginsAtFirst }
    return third.number.relation(to: next.last) == .next
  }

  // MARK: Too high

  private mutating func takeLater(_ index: Int, after before: ProvisionNumber) {
    let here = entries[index]
    guard let next = neighbour(after: index) else { return takeGap(index, after: before) }
    let onward = next.number.relation(to: here.last)
    if !expectations.isGapless, onward.isLater || onward == .same {
      previous = here.last
      return
    }
    if let mended = mending(index, after: before) {
      report(.misplaced, index, after: before, mending: mended)
    } else if onward.isLater || onward == .same || !next.number.relation(to: before).isLater {
      takeGap(index, after: before)
    } else {
      report(.misplaced, index, after: before)
      misplaced.append(here.number)
    }
  }

  private mutating func takeGap(_ index: Int, after before: ProvisionNumber) {
    let here = entries[index]
    previous = here.last
    guard expectations.isGapless, !isLetterGap(here.number, after: before), !isExplained(here.number, after: before)
    else { return }
    flaws.append(
      .init(kind: .gap, entry: index, previous: before, next: neighbour(after: index)?.number))
  }

  /// `7 c` after `7 a`: series of inserted provisions skip letters.
  private func isLetterGap(_ number: ProvisionNumber, after before: ProvisionNumber) -> Bool {
    !number.isLetterSeries && number.value == before.value
  }

  /// Whether the only number that lacks is one that stood in a wrong place before.
  private func isExplained(_ number: ProvisionNumber, after before: ProvisionNumber) -> Bool {
    misplaced.contains { $0.relation(to: before) == .next && number.relation(to: $0) == .next }
  }

  // MARK: Too low

  private mutating func takeEarlier(_ index: Int, after before: ProvisionNumber) {
    let here = entries[index]
    if here.beginsGroup, expectations.restartsWithGroup, here.number.isFirst, !isSkippedOver(index, after: before) {
      previous = here.last
      return
    }
    if !(here.beginsGroup && here.number.isFirst) || isSkippedOver(index, after: before),
      let mended = mending(index, after: before)
    {
      report(firstPlace(of: index) == nil ? .misplaced : .repeated, index, after: before, mending: mended)
      return
    }
    let leadsOn = neighbour(after: index)?.number.relation(to: here.last) == .next
    if here.number.isFirst, !before.isFirst, here.beginsGroup || leadsOn {
      flaws.append(.init(kind: .restart, entry: index, previous: before, next: neighbour(after: index)?.number))
      previous = here.last
      return
    }
    report(
      firstPlace(of: index) == nil ? .misplaced : .repeated, index, after: before,
      mending: mendingOfLast(index, after: before))
    if goesOn(fromHere: index, ratherThanFrom: before) { previous = here.last }
  }

  /// Whether the next number goes on from the one before, as if this one carried the number between them, and not from
  /// this one: no series begins here.
  private func isSkippedOver(_ index: Int, after before: ProvisionNumber) -> Bool {
    guard mending(index, after: before) != nil, let next = neighbour(after: index) else { return false }
    return next.number.relation(to: entries[index].last) != .next
  }

  /// Whether what follows continues from this entry and not from the one before: a block that was moved.
  private func goesOn(fromHere index: Int, ratherThanFrom before: ProvisionNumber) -> Bool {
    guard let next = neighbour(after: index) else { return false }
    return !next.number.relation(to: before).isLater && next.number.relation(to: entries[index].last) == .next
  }

  private func firstPlace(of index: Int) -> Int? {
    let number = entries[index].number
    return entries[..<index].lastIndex {
      number.isLetterSeries == $0.number.isLetterSeries
        && number.relation(to: $0.number) != .earlier && $0.last.relation(to: number) != .earlier
    }
  }

  // MARK: Mending

  private struct Mending {
    var number: ProvisionNumber
    var isCertain: Bool
  }

  private func neighbour(after index: Int) -> Entry? {
    guard let next = entry(index + 1), next.number.isLetterSeries == entries[index].number.isLetterSeries,
      !(next.beginsGroup && next.number.isFirst)
    else { return nil }
    return next
  }

  /// The one number that fits between its neighbours, if there is one.
  private func mending(_ index: Int, after before: ProvisionNumber) -> Mending? {
    let here = entries[index]
    guard here.number.isSame(as: here.last), let next = neighbour(after: index) else { return nil }
    if let number = before.nextWithoutLetter, next.number.relation(to: number) == .next,
      next.number.relation(to: before) != .next
    {
      return Mending(number: number, isCertain: true)
    }
    guard let number = before.nextLetter, next.number.relation(to: number) == .next else { return nil }
    if next.number.value == number.value { return Mending(number: number, isCertain: true) }
    let isLettered = here.number.letters != 0 && here.number.value == before.value
    return isLettered ? Mending(number: number, isCertain: false) : nil
  }

  /// What the last label of the run should be where it repeats the one before: nothing else would have to change.
  private func mendingOfLast(_ index: Int, after before: ProvisionNumber) -> Mending? {
    let here = entries[index]
    guard index == entries.count - 1, here.number.isSame(as: here.last), here.number.isSame(as: before)
    else { return nil }
    let isLettered = here.number.letters != 0
    let number = isLettered ? here.number.nextLetter : here.number.nextWithoutLetter
    return number.map { Mending(number: $0, isCertain: false) }
  }

  private mutating func report(
    _ kind: Flaw.Kind, _ index: Int, after before: ProvisionNumber, mending: Mending? = nil
  ) {
    let next = neighbour(after: index)?.number
    let isBetween = next?.relation(to: before) == .next
    flaws.append(
      .init(
        kind: kind, entry: index, previous: before, next: next, first: kind == .repeated ? firstPlace(of: index) : nil,
        mending: mending?.number, isCertain: mending?.isCertain ?? isBetween))
    if let mending { previous = mending.number }
  }
}

extension ProvisionNumber {
  /// Whether letters alone count.
  var isLetterSeries: Bool { style == .letter }
  /// What a series written like this begins with.
  var firstOfSeries: ProvisionNumber? {
    switch style {
    case .none: nil
    case .letter: ProvisionNumber(value: 0, letters: letters & 0x2000 == 0 ? 0x4100 : 0x6100, style: .letter)
    default: ProvisionNumber(value: 1, style: style)
    }
  }
}
