/// Bytes in which capital letters are small: those of ASCII, and those of Latin-1 in UTF-8. Two texts that differ in other
/// ways may be alike so, which is for whoever looks closer to tell.
public enum FoldedBytes {
  /// For each byte what it is folded to.
  public static let table: [UInt8] = (0...255).map { byte -> UInt8 in
    switch byte {
    // The second byte of `À` to `Þ`, after 0xC3, is that of `à` to `þ` less 0x20.
    case 0x41...0x5A, 0x80...0x9E: UInt8(byte) | 0x20
    default: UInt8(byte)
    }
  }

  /// `bytes` folded.
  public static func fold(_ bytes: some Sequence<UInt8>) -> [UInt8] { bytes.map { table[Int($0)] } }
}
