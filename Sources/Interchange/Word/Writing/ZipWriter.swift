import CMinizip

/// Writes a ZIP archive in memory. The same parts give the same bytes: no part has a time, an owner or anything else of the
/// machine it was written on.
struct ZipWriter {
  private var bytes: [UInt8] = []
  private var directory: [UInt8] = []
  private var count: UInt16 = 0

  /// Deflate, as all read it since version 2.0.
  private static let version: UInt16 = 20
  /// Names are in UTF-8.
  private static let flags: UInt16 = 1 << 11
  private static let deflated: UInt16 = 8
  /// 1 January 1980, the first day there is in an archive.
  private static let firstDay: UInt16 = 1 << 5 | 1

  /// Adds a part. All of them together must not come near 4 GB, for which other archives would be needed.
  mutating func add(_ name: String, _ content: [UInt8]) {
    let compressed = Self.deflate(content)
    let name = Array(name.utf8)
    var header: [UInt8] = []
    header.append(Self.version)
    header.append(Self.flags)
    header.append(Self.deflated)
    header.append(UInt16(0))
    header.append(Self.firstDay)
    header.append(UInt32(truncatingIfNeeded: crc32(0, content, uInt(content.count))))
    header.append(UInt32(compressed.count))
    header.append(UInt32(content.count))
    header.append(UInt16(name.count))
    header.append(UInt16(0))

    directory += Array("PK\u{1}\u{2}".utf8)
    directory.append(Self.version)
    directory += header
    // No comment, the first disk, no attributes.
    directory += [UInt8](repeating: 0, count: 10)
    directory.append(UInt32(bytes.count))
    directory += name
    count += 1

    bytes += Array("PK\u{3}\u{4}".utf8) + header + name + compressed
  }

  /// The archive with all parts that were added.
  var archive: [UInt8] {
    var end = Array("PK\u{5}\u{6}".utf8) + [0, 0, 0, 0]
    end.append(count)
    end.append(count)
    end.append(UInt32(directory.count))
    end.append(UInt32(bytes.count))
    end.append(UInt16(0))
    return bytes + directory + end
  }

  /// `content` deflated: what zlib writes without the two bytes that it puts before and the four that it puts behind.
  private static func deflate(_ content: [UInt8]) -> [UInt8] {
    var length = compressBound(uLong(content.count))
    let compressed = [UInt8](unsafeUninitializedCapacity: Int(length)) { buffer, count in
      let status = compress(buffer.baseAddress, &length, content, uLong(content.count))
      // It only fails where the buffer is too small or memory has run out.
      precondition(status == Z_OK, "zlib has no memory")
      count = Int(length)
    }
    return Array(compressed.dropFirst(2).dropLast(4))
  }
}

extension [UInt8] {
  /// Adds a number, its lowest byte first.
  fileprivate mutating func append(_ number: some FixedWidthInteger) {
    Swift.withUnsafeBytes(of: number.littleEndian) { self += $0 }
  }
}
