import StatuteText

/// Positions found the slow and plain way: the whole text character by character, with a note of each.
struct NaivePositions {
  private struct Place {
    var offset: Int
    var position: Position
    /// Whether this is the LF of a CRLF, which is no place of its own.
    var isInsideLineEnd: Bool
  }

  /// The place of the character that each byte belongs to, then the end of the text.
  private var placeOfByte: [Place] = []
  /// The places in each line.
  private var lines: [[Place]] = []

  init(_ text: String, _ encoding: PositionEncoding) {
    var position = Position(line: 0, column: 0)
    var offset = 0
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      let isSecondHalf = previous == "\r" && scalar == "\n"
      if previous == "\r", !isSecondHalf { position = Position(line: position.line + 1, column: 0) }
      add(Place(offset: offset, position: position, isInsideLineEnd: isSecondHalf), width: UTF8.width(scalar))
      if scalar == "\n" {
        position = Position(line: position.line + 1, column: 0)
      } else if scalar != "\r", !(offset == 0 && scalar == "\u{FEFF}") {
        position.column += NaivePositions.units(of: scalar, encoding)
      }
      offset += UTF8.width(scalar)
      previous = scalar
    }
    if previous == "\r" { position = Position(line: position.line + 1, column: 0) }
    add(Place(offset: offset, position: position, isInsideLineEnd: false), width: 1)
  }

  private mutating func add(_ place: Place, width: Int) {
    placeOfByte += Array(repeating: place, count: width)
    if place.position.line == lines.count { lines.append([]) }
    lines[place.position.line].append(place)
  }

  private static func units(of scalar: Unicode.Scalar, _ encoding: PositionEncoding) -> Int {
    switch encoding {
    case .utf8: UTF8.width(scalar)
    case .utf16: UTF16.width(scalar)
    case .utf32: 1
    }
  }

  func position(at offset: Int) -> Position {
    placeOfByte[max(0, min(offset, placeOfByte.count - 1))].position
  }

  func offset(of position: Position) -> Int {
    guard position.line < lines.count else { return placeOfByte.count - 1 }
    let column = max(0, position.column)
    let place = lines[position.line].last { !$0.isInsideLineEnd && $0.position.column <= column }
    return place?.offset ?? 0
  }
}
