import StatuteText

/// How messages stand in the stream: a header that gives the length of the body in bytes, an empty line, the body.
public enum MessageFrame {
  /// `body` with its header, in pieces to be written one after the other: a small message is one piece, and a large one is not
  /// copied.
  public static func pieces(of body: [UInt8]) -> [[UInt8]] {
    var header = Array("Content-Length: \(body.count)\r\n\r\n".utf8)
    guard body.count < largeBody else { return [header, body] }
    header += body
    return [header]
  }

  /// The fewest bytes that it pays to write on their own.
  private static let largeBody = 1 << 16
}

/// Takes the bodies of messages out of a stream, in whatever pieces it comes.
///
/// What is no header is gone past until one comes, so that one broken message costs itself alone. A header that stands
/// inside a body proves that the length before it was wrong: JSON holds no bare line end in a string.
public struct MessageFrameReader {
  /// What comes out of the stream.
  public enum Item: Equatable, Sendable {
    /// The body of a message.
    case body([UInt8])
    /// Something that is no message.
    case broken(Flaw)
  }

  /// Why something in the stream is no message.
  public enum Flaw: Equatable, Sendable {
    /// A header without a length, or with one that is no number; or bytes that are no header.
    case badHeader
    /// A body longer than ``maximumBodyLength``.
    case tooLong
    /// A body that is shorter than its header says.
    case cutShort
  }

  /// A longer body is not read: the largest act of Danish law with all that a message says of it takes up 2 MB.
  public static let maximumBodyLength = 64 << 20
  /// The most bytes that are kept of a line that may be a header's.
  private static let longestHeaderLine = 1 << 10

  private var buffer: [UInt8] = []
  /// What has been read of ``buffer``.
  private var start = 0
  /// What has been looked through for line ends.
  private var scanned = 0
  /// The length of the body that comes next, once its header's line has been read.
  private var length: Int?
  /// Whether the header's empty line has been read.
  private var isInBody = false
  /// Whether the bytes gone past have been told of.
  private var hasComplained = false

  /// A reader at the start of a stream.
  public init() {}

  /// Puts the next bytes of the stream after those that came before.
  public mutating func append(_ bytes: [UInt8]) {
    if start == buffer.count {
      buffer = bytes
      (start, scanned) = (0, 0)
      return
    }
    // A large body comes in many pieces; what has been read is dropped only where that moves little.
    if start > 0, start >= buffer.count / 2 {
      buffer.removeFirst(start)
      scanned -= start
      start = 0
    }
    buffer += bytes
  }

  /// The next item; nil until more bytes have come.
  public mutating func next() -> Item? {
    while true {
      if isInBody {
        guard let item = nextBody() else { return nil }
        return item
      }
      guard let line = nextLine() else { return nil }
      if let item = readHeader(line) { return item }
    }
  }

  // MARK: Header

  /// The next line without its end; nil until it has come.
  private mutating func nextLine() -> Range<Int>? {
    guard let end = lineFeed(from: max(scanned, start), to: buffer.count) else {
      scanned = buffer.count
      if buffer.count - start > Self.longestHeaderLine { start = buffer.count - Self.longestHeaderLine }
      return nil
    }
    let line = start..<end
    start = end + 1
    scanned = start
    return line
  }

  /// Reads a line of a header; what there is to tell of it.
  private mutating func readHeader(_ line: Range<Int>) -> Item? {
    var line = line
    while let last = line.last, Self.isSpace(buffer[last]) { line = line.dropLast() }
    if line.isEmpty {
      isInBody = length != nil
      scanned = start
      buffer.reserveCapacity(start + (length ?? 0))
      return nil
    }
    if let field = lengthField(in: line) {
      let isClean = field.start == line.lowerBound
      switch field.value {
      case .some(let value) where value <= Self.maximumBodyLength:
        length = value
        defer { hasComplained = false }
        return isClean || hasComplained ? nil : .broken(.badHeader)
      case .some: return complain(.tooLong)
      case nil: return complain(.badHeader)
      }
    }
    return isOtherField(line) ? nil : complain(.badHeader)
  }

  /// Tells of bytes that are gone past, once until the next header.
  private mutating func complain(_ flaw: Flaw) -> Item? {
    length = nil
    defer { hasComplained = true }
    return hasComplained && flaw != .tooLong ? nil : .broken(flaw)
  }

  private static let lengthName = Array("content-length".utf8)

  /// The last length that `line` ends with, and where its name starts; the value is nil where it is no length, and
  /// `Int.max` where it is larger than can be counted.
  private func lengthField(in line: Range<Int>) -> (start: Int, value: Int?)? {
    guard let colon = buffer[line].lastIndex(of: UInt8(ascii: ":")) else { return nil }
    var end = colon
    while end > line.lowerBound, Self.isSpace(buffer[end - 1]) { end -= 1 }
    let nameStart = end - Self.lengthName.count
    guard nameStart >= line.lowerBound,
      zip(buffer[nameStart..<end], Self.lengthName).allSatisfy({ $0 | 0x20 == $1 | 0x20 })
    else { return nil }
    var digits = buffer[(colon + 1)..<line.upperBound]
    while let first = digits.first, Self.isSpace(first) { digits = digits.dropFirst() }
    guard !digits.isEmpty, digits.allSatisfy({ 0x30...0x39 ~= $0 }) else { return (nameStart, nil) }
    let value = digits.count > 18 ? Int.max : digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    return (nameStart, value)
  }

  /// Whether `line` has the form of a header's field, `Content-Type: …`.
  private func isOtherField(_ line: Range<Int>) -> Bool {
    guard !hasComplained, let colon = buffer[line].firstIndex(of: UInt8(ascii: ":")), colon > line.lowerBound else {
      return false
    }
    return buffer[line.lowerBound..<colon].allSatisfy { $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A || $0 == 0x2D }
  }

  // MARK: Body

  private mutating func nextBody() -> Item? {
    let end = min(buffer.count, start + (length ?? 0))
    if let header = nextHeader(from: max(scanned, start), to: end) {
      start = header
      scanned = header
      (length, isInBody) = (nil, false)
      return .broken(.cutShort)
    }
    scanned = end
    guard end - start == length ?? 0 else { return nil }
    (length, isInBody) = (nil, false)
    guard end == buffer.count else {
      defer { start = end }
      return .body(Array(buffer[start..<end]))
    }
    // The bytes of a large body are handed on as they are.
    var body: [UInt8] = []
    swap(&body, &buffer)
    body.removeFirst(start)
    (start, scanned) = (0, 0)
    return .body(body)
  }

  /// Where a header starts whose line ends between `from` and `end`.
  private func nextHeader(from: Int, to end: Int) -> Int? {
    var place = from
    while let lineEnd = lineFeed(from: place, to: end) {
      var line = max(start, lineEnd - 64)..<lineEnd
      while let last = line.last, Self.isSpace(buffer[last]) { line = line.dropLast() }
      if let field = lengthField(in: line), field.value != nil { return field.start }
      place = lineEnd + 1
    }
    return nil
  }

  // MARK: Bytes

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0D }

  private func lineFeed(from: Int, to end: Int) -> Int? {
    guard from < end else { return nil }
    return buffer.span.firstOffset(ofAny: 0x0A, 0x0A, 0x0A, in: ByteRange(from, end))
  }
}
