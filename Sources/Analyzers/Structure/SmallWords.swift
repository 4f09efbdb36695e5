/// The words a text writes with a small letter; they are collected when the first one is asked for.
final class SmallWords {
  private let bytes: [UInt8]
  private lazy var hashes = Self.hashes(of: bytes)

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Whether `word`, in small letters, stands anywhere in the text.
  func contains(_ word: String) -> Bool {
    var hash = Hash()
    for byte in word.utf8 { hash.add(byte) }
    return hashes.contains(hash.value)
  }

  /// FNV-1a. Two words that share a value would at worst make a name pass for a word.
  private struct Hash {
    private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325
    mutating func add(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }
  }

  private static func hashes(of bytes: [UInt8]) -> Set<UInt64> {
    var hashes: Set<UInt64> = []
    var at = 0
    while at < bytes.count {
      guard bytes[at].isLetterByte else {
        at += 1
        continue
      }
      let start = at
      var hash = Hash()
      while at < bytes.count, bytes[at].isLetterByte {
        hash.add(bytes[at])
        at += 1
      }
      if isSmall(bytes, start) { hashes.insert(hash.value) }
    }
    return hashes
  }

  private static func isSmall(_ bytes: [UInt8], _ start: Int) -> Bool {
    if bytes[start] == 0xC3 { return start + 1 < bytes.count && bytes[start + 1] >= 0xA0 }
    return bytes[start] & 0x20 != 0
  }
}
