/// Writes JSON straight into bytes, for answers so large that building them value by value would take longer than
/// finding out what to say. Commas are put in where they belong; the caller closes what it opens.
public struct JSONWriter {
  /// What has been written and not yet been taken away.
  public private(set) var bytes: [UInt8] = []
  private var needsComma = false

  /// A writer that has written nothing.
  public init() {}

  /// Makes room for `byteCount` bytes more, where so much is to come that moving it would cost.
  public mutating func reserve(_ byteCount: Int) { bytes.reserveCapacity(bytes.count + byteCount) }

  /// Takes away what has been written, so that a large answer can go out piece by piece.
  public mutating func take() -> [UInt8] {
    defer { bytes = [] }
    return bytes
  }

  /// Writes `{`; members come next.
  public mutating func beginObject() { open("{") }

  /// Writes `}`.
  public mutating func endObject() { close("}") }

  /// Writes `[`; elements come next.
  public mutating func beginArray() { open("[") }

  /// Writes `]`.
  public mutating func endArray() { close("]") }

  /// Writes the name of a member; its value comes next. `name` needs no escaping.
  public mutating func key(_ name: StaticString) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    bytes.append(contentsOf: UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
    bytes.append(UInt8(ascii: "\""))
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  /// Writes the name of a member that is not known beforehand; its value comes next.
  public mutating func key(escaping name: String) {
    string(name)
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  /// Writes a value, or several with commas between them, that is JSON already, and is taken as it is.
  public mutating func raw(_ json: some Sequence<UInt8>) {
    separate()
    bytes.append(contentsOf: json)
  }

  /// Writes a value whose JSON is there in pieces; between two of them `value` writes another one, counted from 0.
  public mutating func raw(_ pieces: [[UInt8]], between value: (Int, inout JSONWriter) -> Void) {
    separate()
    for (index, piece) in pieces.enumerated() {
      if index > 0 {
        needsComma = false
        value(index - 1, &self)
      }
      bytes.append(contentsOf: piece)
    }
    needsComma = true
  }

  /// Writes a string.
  public mutating func string(_ string: String) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    let utf8 = string.utf8Span.span
    if utf8.indices.contains(where: { Self.needsEscape(utf8[$0]) }) {
      for index in utf8.indices { escape(utf8[index]) }
    } else {
      bytes.append(contentsOf: string.utf8)
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Writes a string whose text is `utf8`, which is valid.
  public mutating func string(utf8: [UInt8]) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    if utf8.contains(where: Self.needsEscape) {
      for byte in utf8 { escape(byte) }
    } else {
      bytes.append(contentsOf: utf8)
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Writes a whole number.
  public mutating func number(_ number: Int) {
    separate()
    digits(of: number)
  }

  /// Writes a value that always looks alike but for its numbers, quicker than member by member.
  ///
  /// - Parameters:
  ///   - pieces: What stands before each of the numbers: `{"line":`, `,"character":`.
  ///   - numbers: The numbers.
  ///   - ending: What stands after the last: `}`.
  public mutating func value<let count: Int>(
    _ pieces: InlineArray<count, StaticString>, _ numbers: InlineArray<count, Int>, _ ending: StaticString
  ) {
    separate()
    var longest = ending.utf8CodeUnitCount
    for index in pieces.indices { longest += pieces[index].utf8CodeUnitCount + Self.longestNumber }
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: longest) { buffer in
      var end = 0
      func write(_ piece: StaticString) {
        let piece = UnsafeBufferPointer(start: piece.utf8Start, count: piece.utf8CodeUnitCount)
        end = buffer[end...].initialize(fromContentsOf: piece)
      }
      for index in pieces.indices {
        write(pieces[index])
        end += Self.write(numbers[index], to: UnsafeMutableBufferPointer(rebasing: buffer[end...]))
      }
      write(ending)
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: buffer[..<end]))
    }
  }

  /// As many bytes as a number can take up.
  private static let longestNumber = 20

  private mutating func digits(of number: Int) {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: Self.longestNumber) { buffer in
      let count = Self.write(number, to: buffer)
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: buffer[..<count]))
    }
  }

  /// Writes `number` at the start of `buffer`, which has room for ``longestNumber`` bytes; how many it takes up.
  private static func write(_ number: Int, to buffer: UnsafeMutableBufferPointer<UInt8>) -> Int {
    var count = number < 0 ? 2 : 1
    var (rest, bound) = (number.magnitude, 10 as UInt)
    while rest >= bound {
      count += 1
      let (next, isBeyond) = bound.multipliedReportingOverflow(by: 10)
      if isBeyond { break }
      bound = next
    }
    for index in (0..<count).reversed() {
      buffer.initializeElement(at: index, to: UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10))
      rest /= 10
    }
    if number < 0 { buffer[0] = UInt8(ascii: "-") }
    return count
  }

  /// Writes `true` or `false`.
  public mutating func bool(_ flag: Bool) {
    separate()
    bytes.append(contentsOf: (flag ? "true" : "false").utf8)
  }

  /// Writes `null`.
  public mutating func null() {
    separate()
    bytes.append(contentsOf: "null".utf8)
  }

  /// Writes a member that is a string.
  public mutating func member(_ name: StaticString, _ value: String) {
    key(name)
    string(value)
  }

  /// Writes a member that is a whole number.
  public mutating func member(_ name: StaticString, _ value: Int) {
    key(name)
    number(value)
  }

  /// Writes a member that is `true` or `false`.
  public mutating func member(_ name: StaticString, _ value: Bool) {
    key(name)
    bool(value)
  }

  private mutating func open(_ bracket: Unicode.Scalar) {
    separate()
    bytes.append(UInt8(ascii: bracket))
    needsComma = false
  }

  private mutating func close(_ bracket: Unicode.Scalar) {
    bytes.append(UInt8(ascii: bracket))
    needsComma = true
  }

  private mutating func separate() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    needsComma = true
  }

  private static func needsEscape(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }

  private mutating func escape(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes.append(contentsOf: [UInt8(ascii: "\\"), byte])
    case UInt8(ascii: "\n"): bytes.append(contentsOf: #"\n"#.utf8)
    case UInt8(ascii: "\r"): bytes.append(contentsOf: #"\r"#.utf8)
    case UInt8(ascii: "\t"): bytes.append(contentsOf: #"\t"#.utf8)
    case 0..<0x20:
      let digits = Array("0123456789abcdef".utf8)
      bytes.append(contentsOf: #"\u00"#.utf8)
      bytes.append(digits[Int(byte >> 4)])
      bytes.append(digits[Int(byte & 15)])
    default: bytes.append(byte)
    }
  }
}
