/// A ZIP archive whose parts are stored as they are, for documents made in tests.
package struct StoredArchive {
  /// What has been written so far.
  package private(set) var bytes: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0

  /// An archive without parts.
  package init() {}

  /// An archive of `parts`.
  package static func bytes(_ parts: [(name: String, content: String)]) -> [UInt8] {
    var archive = StoredArchive()
    for part in parts { archive.add(part.name, Array(part.content.utf8)) }
    return archive.finished()
  }

  /// Adds a part; one that says it has `claimedSize` bytes where that is given, and is `flag`ged.
  package mutating func add(_ name: String, _ content: [UInt8], flag: UInt16 = 0, claimedSize: UInt32? = nil) {
    let size = UInt32(content.count)
    let fields =
      Self.little(20 as UInt16) + Self.little(flag) + Self.little(0 as UInt16) + Self.little(0 as UInt32)
      + Self.little(Self.checksum(content)) + Self.little(size) + Self.little(claimedSize ?? size)
      + Self.little(UInt16(name.utf8.count)) + Self.little(0 as UInt16)
    let offset = UInt32(bytes.count)
    bytes += [0x50, 0x4B, 3, 4] + fields + Array(name.utf8) + content
    directory += [0x50, 0x4B, 1, 2] + Self.little(20 as UInt16) + fields + [UInt8](repeating: 0, count: 10)
    directory += Self.little(offset) + Array(name.utf8)
    count += 1
  }

  /// All of it.
  package func finished() -> [UInt8] {
    let (number, start) = (Self.little(UInt16(count)), Self.little(UInt32(bytes.count)))
    let end = [0x50, 0x4B, 5, 6, 0, 0, 0, 0] + number + number + Self.little(UInt32(directory.count)) + start + [0, 0]
    return bytes + directory + end
  }

  private static func little(_ value: some FixedWidthInteger) -> [UInt8] {
    withUnsafeBytes(of: value.littleEndian) { Array($0) }
  }

  private static func checksum(_ content: [UInt8]) -> UInt32 {
    ~content.reduce(~0) { sum, byte in
      (0..<8).reduce(sum ^ UInt32(byte)) { bits, _ in bits & 1 == 1 ? bits >> 1 ^ 0xEDB8_8320 : bits >> 1 }
    }
  }
}
