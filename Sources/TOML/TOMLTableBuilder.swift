import StatuteText

/// Puts the tables of a document together as its headers and keys come, and holds them to the rules of TOML on what may
/// be added to what.
struct TOMLTableBuilder {
  /// How a table came to be, which decides what may be added to it.
  private enum Origin: Equatable {
    /// As a part of another table's name; a header of its own may still come.
    case implied
    /// By a header.
    case header
    /// By a key with dots, under the header with this number; keys under other headers may not add to it.
    case dotted(header: Int)
  }

  private enum Slot {
    case value(TOMLValue)
    case table(Int)
    /// The tables of `[[…]]`.
    case tables([Int])
  }

  private struct Table {
    var origin: Origin
    var range: ByteRange
    var keys: [(part: TOMLParser.KeyPart, slot: Slot)] = []
    var indices: [String: Int] = [:]
  }

  private var tables: [Table] = [Table(origin: .header, range: ByteRange(0, 0))]
  private var current = 0
  private var headerCount = 0
  /// How deep the open table lies.
  private(set) var depth = 0

  // MARK: Adding

  /// Carries out `[parts]` or `[[parts]]`, which stands in `header`.
  mutating func open(_ parts: [TOMLParser.KeyPart], isArray: Bool, header: ByteRange) throws(TOMLError) {
    headerCount += 1
    depth = parts.count
    var table = 0
    for part in parts.dropLast() { table = try enter(part, of: table) }
    guard let last = parts.last else { return }
    current = try isArray ? append(last, to: table, header) : define(last, in: table, header)
  }

  /// Sets a key of the open table.
  mutating func set(_ parts: [TOMLParser.KeyPart], to value: TOMLValue) throws(TOMLError) {
    var table = current
    for part in parts.dropLast() { table = try enterDotted(part, of: table) }
    guard let last = parts.last else { return }
    guard let existing = tables[table].indices[last.name] else { return add(last, .value(value), to: table) }
    throw TOMLError(.duplicate(last.name, first: tables[table].keys[existing].part.range), last.range)
  }

  /// The table that `part` of a header leads to.
  private mutating func enter(_ part: TOMLParser.KeyPart, of table: Int) throws(TOMLError) -> Int {
    guard let existing = tables[table].indices[part.name] else { return addTable(part, .implied, to: table) }
    switch tables[table].keys[existing].slot {
    case .table(let index): return index
    case .tables(let indices): return indices.last ?? table
    case .value: throw closed(part, in: table, existing)
    }
  }

  /// The table that `part` of a key with dots leads to.
  private mutating func enterDotted(_ part: TOMLParser.KeyPart, of table: Int) throws(TOMLError) -> Int {
    let origin = Origin.dotted(header: headerCount)
    guard let existing = tables[table].indices[part.name] else { return addTable(part, origin, to: table) }
    guard case .table(let index) = tables[table].keys[existing].slot,
      tables[index].origin == origin || tables[index].origin == .implied
    else { throw closed(part, in: table, existing) }
    tables[index].origin = origin
    return index
  }

  private mutating func define(
    _ part: TOMLParser.KeyPart, in table: Int, _ header: ByteRange
  ) throws(TOMLError) -> Int {
    guard let existing = tables[table].indices[part.name] else {
      return addTable(part, .header, to: table, range: header)
    }
    guard case .table(let index) = tables[table].keys[existing].slot, tables[index].origin == .implied else {
      throw TOMLError(.duplicate(part.name, first: tables[table].keys[existing].part.range), part.range)
    }
    tables[index].origin = .header
    tables[index].range = header
    return index
  }

  private mutating func append(
    _ part: TOMLParser.KeyPart, to table: Int, _ header: ByteRange
  ) throws(TOMLError) -> Int {
    let index = tables.count
    if let existing = tables[table].indices[part.name] {
      guard case .tables(var indices) = tables[table].keys[existing].slot else {
        throw TOMLError(.duplicate(part.name, first: tables[table].keys[existing].part.range), part.range)
      }
      // The list is moved out while it grows, so that it is not copied each time.
      tables[table].keys[existing].slot = .tables([])
      indices.append(index)
      tables[table].keys[existing].slot = .tables(indices)
    } else {
      add(part, .tables([index]), to: table)
    }
    tables.append(Table(origin: .header, range: header))
    return index
  }

  private mutating func addTable(
    _ part: TOMLParser.KeyPart, _ origin: Origin, to table: Int, range: ByteRange? = nil
  ) -> Int {
    tables.append(Table(origin: origin, range: range ?? part.range))
    add(part, .table(tables.count - 1), to: table)
    return tables.count - 1
  }

  private mutating func add(_ part: TOMLParser.KeyPart, _ slot: Slot, to table: Int) {
    tables[table].indices[part.name] = tables[table].keys.count
    tables[table].keys.append((part, slot))
  }

  private func closed(_ part: TOMLParser.KeyPart, in table: Int, _ existing: Int) -> TOMLError {
    TOMLError(.closedTable(part.name, first: tables[table].keys[existing].part.range), part.range)
  }

  // MARK: The result

  /// What has been put together. The depth of nesting is bounded by the parser.
  func table() -> TOMLTable { table(0) }

  private func table(_ index: Int) -> TOMLTable {
    TOMLTable(
      entries: tables[index].keys.map { key in
        TOMLTable.Entry(key: key.part.name, keyRange: key.part.range, value: value(of: key.slot, key.part.range))
      })
  }

  private func value(of slot: Slot, _ keyRange: ByteRange) -> TOMLValue {
    switch slot {
    case .value(let value): value
    case .table(let index): TOMLValue(.table(table(index)), tables[index].range)
    case .tables(let indices):
      TOMLValue(.array(indices.map { TOMLValue(.table(table($0)), tables[$0].range) }), keyRange)
    }
  }
}
