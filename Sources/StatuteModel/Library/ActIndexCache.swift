import StatuteSyntax

/// The index of a folder as it is put away between two runs: a few words of header, the entries, and a sum over all of it.
///
/// Anything that is not as it was written, to the last byte, is as good as nothing.
struct ActIndexCache {
  /// A file, and the act in it; nil where it holds none.
  typealias Record = (file: ActFile, entry: ActEntry?)

  /// Raised with every change of what is stored or of how titles become names.
  private static let version = 1
  private static let signature: UInt64 = 0x6C6F_7673_6D65_6431

  /// The name of the cache for `folder`.
  static func name(for folder: String) -> String {
    let sum = String(checksum(Array(folder.utf8)[...]), radix: 16)
    return "library-" + String(repeating: "0", count: 16 - sum.count) + sum
  }

  /// The 64-bit FNV-1a sum.
  private static func checksum(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }
}

// MARK: - Writing

extension ActIndexCache {
  /// The bytes for `records` of `folder`.
  static func bytes(of records: [Record], folder: String) -> [UInt8] {
    var writer = Writer()
    writer.put(signature)
    writer.put(version)
    writer.put(folder)
    writer.put(records.count)
    for record in records {
      writer.put(record.file.path)
      writer.put(record.file.size)
      writer.put(Int(record.file.modified))
      writer.put(record.entry)
    }
    writer.put(checksum(writer.bytes[...]))
    return writer.bytes
  }

  private struct Writer {
    var bytes: [UInt8] = []

    mutating func put(_ number: UInt64) {
      withUnsafeBytes(of: number.littleEndian) { bytes += $0 }
    }

    mutating func put(_ number: Int) { put(UInt64(bitPattern: Int64(number))) }

    mutating func put(_ number: Int?) {
      bytes.append(number == nil ? 0 : 1)
      if let number { put(number) }
    }

    mutating func put(_ text: String) {
      put(text.utf8.count)
      bytes += text.utf8
    }

    mutating func put(_ entry: ActEntry?) {
      bytes.append(entry == nil ? 0 : 1)
      guard let entry else { return }
      bytes.append(entry.kind.rawValue)
      bytes.append(entry.isBill ? 1 : 0)
      put(entry.title)
      put(entry.names.count)
      for name in entry.names { put(name) }
      put(entry.number)
      put(entry.year)
      put(entry.date.map { $0.year * 10_000 + $0.month * 100 + $0.day })
      put(entry.status ?? "")
    }
  }
}

// MARK: - Reading

extension ActIndexCache {
  /// The records that `bytes` hold for `folder`; nil where they are anything but what was written.
  static func records(in bytes: [UInt8], folder: String) -> [Record]? {
    guard bytes.count > 8 else { return nil }
    var sum = Reader(bytes: bytes[(bytes.count - 8)...])
    let body = bytes[..<(bytes.count - 8)]
    guard sum.word() == checksum(body) else { return nil }
    var reader = Reader(bytes: body)
    guard reader.word() == signature, reader.number() == version, reader.text() == folder else { return nil }
    guard let count = reader.number(), count >= 0, count <= bytes.count else { return nil }
    var records: [Record] = []
    records.reserveCapacity(count)
    for _ in 0..<count {
      guard let path = reader.text(), let size = reader.number(), let modified = reader.number(),
        let entry = reader.entry(path: path)
      else { return nil }
      records.append((ActFile(path: path, size: size, modified: Int64(modified)), entry))
    }
    return reader.bytes.isEmpty ? records : nil
  }

  private struct Reader {
    var bytes: ArraySlice<UInt8>

    mutating func byte() -> UInt8? { bytes.popFirst() }

    mutating func word() -> UInt64? {
      guard bytes.count >= 8 else { return nil }
      defer { bytes.removeFirst(8) }
      return bytes.prefix(8).reversed().reduce(0) { $0 << 8 | UInt64($1) }
    }

    mutating func number() -> Int? { word().map { Int(truncatingIfNeeded: Int64(bitPattern: $0)) } }

    /// A number that may be missing; nil where there is not even the word that it is.
    mutating func optionalNumber() -> Int?? {
      switch byte() {
      case 0: .some(nil)
      case 1: number().map { .some($0) } ?? nil
      default: nil
      }
    }

    mutating func text() -> String? {
      guard let count = number(), count >= 0, count <= bytes.count else { return nil }
      defer { bytes.removeFirst(count) }
      return String(decoding: bytes.prefix(count), as: UTF8.self)
    }

    mutating func entry(path: String) -> ActEntry?? {
      switch byte() {
      case 0: return .some(nil)
      case 1: break
      default: return nil
      }
      guard let kind = byte().flatMap({ DocumentKind(rawValue: $0) }), let isBill = byte(), let title = text(),
        let nameCount = number(), nameCount >= 0, nameCount <= bytes.count
      else { return nil }
      var names: [String] = []
      for _ in 0..<nameCount {
        guard let name = text() else { return nil }
        names.append(name)
      }
      guard let number = optionalNumber(), let year = optionalNumber(), let day = optionalNumber(), let status = text()
      else { return nil }
      return ActEntry(
        path: path, kind: kind, title: title, names: names, number: number, year: year,
        date: day.flatMap { ActDate(year: $0 / 10_000, month: $0 / 100 % 100, day: $0 % 100) },
        status: status.isEmpty ? nil : status, isBill: isBill == 1)
    }
  }
}
