import StatuteSyntax

/// What becomes of the number of a provision.
enum Move: Equatable {
  /// It gets this number.
  case to(ProvisionNumber)
  /// It moves in its series.
  case by(Int)
  /// Its letters move in theirs.
  case lettersBy(Int)

  /// What becomes of `number`; nil where there is no such number. A single new number cannot be given to a range.
  func callAsFunction(_ number: ProvisionNumber) -> ProvisionNumber? {
    switch self {
    case .to(let new): new
    case .by(let distance): number.moved(by: distance)
    case .lettersBy(let distance): number.withLetters(movedBy: distance)
    }
  }
}
