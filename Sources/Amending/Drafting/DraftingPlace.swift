import StatuteModel
import StatuteSyntax

/// A provision as an amending act names it: by its numbers in the act in force, and by those it gets.
struct DraftingPlace: Equatable {
  var old = ReferenceChain()
  var new = ReferenceChain()

  static func == (a: DraftingPlace, b: DraftingPlace) -> Bool {
    ReferenceLevel.allCases.allSatisfy { a.old[$0] == b.old[$0] && a.new[$0] == b.new[$0] }
  }

  /// The place of a section.
  init(section: ProvisionNumber) {
    old[.section] = section
    new[.section] = section
  }

  /// The provision itself.
  var target: Target { Target(old, becoming: new) }

  /// The unit in it on `level` that is `number` and becomes `newNumber`.
  func member(_ level: ReferenceLevel, _ number: ProvisionNumber, becoming newNumber: ProvisionNumber) -> DraftingPlace
  {
    var place = self
    place.old[level] = number
    place.new[level] = newNumber
    return place
  }

  /// The units in it on `level` from `first` to `last`: one target, or two where they are two.
  func targets(
    _ level: ReferenceLevel, _ units: [(old: ProvisionNumber, new: ProvisionNumber)]
  ) -> [Target] {
    guard let first = units.first, let last = units.last else { return [] }
    if units.count <= 2 { return units.map { member(level, $0.old, becoming: $0.new).target } }
    var place = member(level, first.old, becoming: first.new)
    (place.old.rangeEnd, place.old.rangeLevel) = (last.old, level)
    (place.new.rangeEnd, place.new.rangeLevel) = (last.new, level)
    return [place.target]
  }

  /// `Stk. 3-5 bliver herefter stk. 4-6.` of units on `level`.
  static func move(_ level: ReferenceLevel, _ units: [(old: ProvisionNumber, new: ProvisionNumber)]) -> Operation {
    // A clause names no more than the level that moves.
    var place = DraftingPlace(section: .none)
    (place.old[.section], place.new[.section]) = (.none, .none)
    return Operation(.renumber, place.targets(level, units))
  }
}
