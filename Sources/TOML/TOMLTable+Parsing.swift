import StatuteText

extension TOMLTable {
  /// Reads a TOML 1.0 document.
  ///
  /// - Throws: ``TOMLError`` for the first place that is not TOML.
  public init(parsing source: SourceText) throws(TOMLError) {
    var parser = TOMLParser(scanner: TOMLScanner(source))
    self = try parser.document()
  }
}

/// Reads a document from its start to its end.
struct TOMLParser {
  var scanner: TOMLScanner

  /// Arrays and tables in each other, and the parts of their keys, add up to at most so many levels.
  private static let maximumDepth = 100

  /// A part of a key, as in `a."b c".d`.
  struct KeyPart {
    let name: String
    let range: ByteRange
  }

  mutating func document() throws(TOMLError) -> TOMLTable {
    var builder = TOMLTableBuilder()
    try scanner.skipBlank()
    while !scanner.isAtEnd {
      if scanner.isNext("[") {
        try header(&builder)
      } else {
        try assignment(&builder, depth: builder.depth)
      }
      scanner.skipSpaces()
      try scanner.skipComment()
      guard scanner.isAtLineEnd else { throw TOMLError(.trailingText, scanner.here) }
      try scanner.skipBlank()
    }
    return builder.table()
  }

  /// Reads `[a.b]` or `[[a.b]]`.
  private mutating func header(_ builder: inout TOMLTableBuilder) throws(TOMLError) {
    let start = scanner.offset
    let isArray = scanner.take("[[")
    if !isArray { scanner.advance() }
    let parts = try key(depth: 0)
    guard isArray ? scanner.take("]]") : scanner.take("]") else {
      throw TOMLError(.unclosed(isArray ? "]]" : "]"), scanner.here)
    }
    try builder.open(parts, isArray: isArray, header: scanner.range(from: start))
  }

  /// Reads `a.b = value`.
  private mutating func assignment(_ builder: inout TOMLTableBuilder, depth: Int) throws(TOMLError) {
    let parts = try key(depth: depth)
    guard scanner.take("=") else { throw TOMLError(.missingEquals, scanner.here) }
    scanner.skipSpaces()
    try builder.set(parts, to: try value(depth: depth + parts.count))
  }

  /// Reads a key and the spaces around its parts.
  private mutating func key(depth: Int) throws(TOMLError) -> [KeyPart] {
    var parts: [KeyPart] = []
    repeat {
      scanner.skipSpaces()
      let start = scanner.offset
      let isLong = scanner.isNext("\"\"\"") || scanner.isNext("'''")
      if !isLong, let name = try scanner.string() {
        parts.append(KeyPart(name: name, range: scanner.range(from: start)))
      } else {
        let range = scanner.take { $0.isBareKey }
        guard !range.isEmpty else { throw TOMLError(.missingKey, scanner.here) }
        parts.append(KeyPart(name: scanner.text(in: range), range: range))
      }
      guard depth + parts.count < Self.maximumDepth else { throw TOMLError(.tooDeep, scanner.here) }
      scanner.skipSpaces()
    } while scanner.take(".")
    return parts
  }

  private mutating func value(depth: Int) throws(TOMLError) -> TOMLValue {
    guard depth < Self.maximumDepth else { throw TOMLError(.tooDeep, scanner.here) }
    let start = scanner.offset
    switch scanner.peek() {
    case UInt8(ascii: "["): return TOMLValue(.array(try array(depth: depth + 1)), scanner.range(from: start))
    case UInt8(ascii: "{"): return TOMLValue(.table(try inlineTable(depth: depth + 1)), scanner.range(from: start))
    default:
      guard let text = try scanner.string() else { return try scanner.word() }
      return TOMLValue(.string(text), scanner.range(from: start))
    }
  }

  private mutating func array(depth: Int) throws(TOMLError) -> [TOMLValue] {
    scanner.advance()
    var values: [TOMLValue] = []
    while true {
      try scanner.skipBlank()
      if scanner.take("]") { return values }
      guard !scanner.isAtEnd else { throw TOMLError(.unclosed("]"), scanner.here) }
      values.append(try value(depth: depth))
      try scanner.skipBlank()
      guard scanner.take(",") || scanner.isNext("]") else {
        throw TOMLError(scanner.isAtEnd ? .unclosed("]") : .missingComma, scanner.here)
      }
    }
  }

  private mutating func inlineTable(depth: Int) throws(TOMLError) -> TOMLTable {
    scanner.advance()
    var builder = TOMLTableBuilder()
    scanner.skipSpaces()
    if scanner.take("}") { return builder.table() }
    while true {
      try assignment(&builder, depth: depth)
      scanner.skipSpaces()
      if scanner.take("}") { return builder.table() }
      guard scanner.take(",") else {
        throw TOMLError(scanner.isAtLineEnd ? .unclosed("}") : .missingComma, scanner.here)
      }
    }
  }
}
