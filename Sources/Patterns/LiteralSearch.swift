/// Finds which of many literals stand in a text, in one pass over its bytes and whatever their case.
///
/// Of each literal the three bytes are looked for that are least common in Danish; only where these stand is the rest
/// compared.
public struct LiteralSearch: Sendable {
  static let windowLength = 3
  private static let bits = 15

  /// A literal, and what it is a sign of.
  private struct Literal {
    let bytes: [UInt8]
    /// Where in it the window begins.
    let window: Int
    let owner: Int
  }

  private var literals: [Literal] = []
  /// The literals by their windows.
  private var byWindow: [UInt32: [Int]] = [:]
  /// Whether a window with this hash is looked for.
  private var filter = [UInt64](repeating: 0, count: 1 << (bits - 6))

  /// A search for nothing.
  public init() {}

  /// Whether nothing is looked for.
  public var isEmpty: Bool { literals.isEmpty }

  /// Looks for the literals that every match of `pattern` holds one of, too, as a sign of `owner`; false where it has none.
  public mutating func add(_ pattern: Pattern, owner: Int) -> Bool {
    guard let required = pattern.requiredLiterals, !required.isEmpty else { return false }
    for bytes in required { add(bytes, owner: owner) }
    return true
  }

  private mutating func add(_ bytes: [UInt8], owner: Int) {
    let windows = 0...(bytes.count - Self.windowLength)
    let window =
      windows.min { Self.frequency(of: bytes[$0..<($0 + 3)]) < Self.frequency(of: bytes[$1..<($1 + 3)]) } ?? 0
    let value = bytes[window..<(window + Self.windowLength)].reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
    byWindow[value, default: []].append(literals.count)
    literals.append(Literal(bytes: bytes, window: window, owner: owner))
    let hash = Self.hash(value)
    filter[hash >> 6] |= 1 << UInt64(hash & 63)
  }

  /// The most common signs of Danish text, the most common first.
  private static let common = Array(" enrtadislogkmvfuhpb".utf8)

  private static func frequency(of bytes: ArraySlice<UInt8>) -> Int {
    bytes.reduce(0) { $0 + common.count - (common.firstIndex(of: $1) ?? common.count) }
  }

  @inline(__always)
  private static func hash(_ window: UInt32) -> Int {
    Int(truncatingIfNeeded: (window &* 0x9E37_79B1) >> (32 - UInt32(bits)))
  }

  /// Calls `found` with the owner of each literal that stands in `range` of `text`, as often as it stands there.
  @inline(__always)
  public func forEach(in text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ found: (Int) -> Void) {
    guard range.count >= Self.windowLength else { return }
    unsafe FoldedBytes.table.withUnsafeBufferPointer { fold in
      unsafe filter.withUnsafeBufferPointer { filter in
        var window = UInt32(fold[Int(text[range.lowerBound])]) << 8 | UInt32(fold[Int(text[range.lowerBound + 1])])
        for at in (range.lowerBound + 2)..<range.upperBound {
          window = (window << 8 | UInt32(fold[Int(text[at])])) & 0xFF_FFFF
          let hash = Self.hash(window)
          guard filter[hash >> 6] & (1 << UInt64(hash & 63)) != 0, let candidates = byWindow[window] else { continue }
          for index in candidates where stands(literals[index], at: at - 2, in: text, range, fold) {
            found(literals[index].owner)
          }
        }
      }
    }
  }

  private func stands(
    _ literal: Literal, at window: Int, in text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>,
    _ fold: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let start = window - literal.window
    guard start >= range.lowerBound, start + literal.bytes.count <= range.upperBound else { return false }
    return literal.bytes.indices.allSatisfy { fold[Int(text[start + $0])] == literal.bytes[$0] }
  }
}
