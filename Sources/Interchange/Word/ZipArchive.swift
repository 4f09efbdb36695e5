import CMinizip

/// A ZIP archive in memory.
final class ZipArchive {
  /// Why a part cannot be read.
  enum Failure: Error {
    /// The archive, or what it says of the part, is broken.
    case broken
    /// It can only be read with a password.
    case encrypted
    /// It is larger than was asked for.
    case tooLarge
  }

  private let archive: unzFile
  private let memory: UnsafeMutablePointer<minizip_bytes>
  private let bytes: UnsafeMutableBufferPointer<UInt8>

  /// What is read at once.
  private static let pieceByteCount = 1 << 16

  /// Opens the archive that `content` is; nil where it is none.
  init?(_ content: [UInt8]) {
    bytes = .allocate(capacity: max(1, content.count))
    _ = bytes.initialize(from: content)
    memory = .allocate(capacity: 1)
    memory.initialize(to: minizip_bytes(bytes: bytes.baseAddress, count: content.count, position: 0))
    guard let archive = minizip_bytes_archive(memory) else {
      memory.deallocate()
      bytes.deallocate()
      return nil
    }
    self.archive = archive
  }

  /// Whether `content` has the end that it says of itself: one that was cut short still begins as an archive.
  static func isWhole(_ content: [UInt8]) -> Bool {
    // The mark, eighteen bytes, and a comment of as many bytes as the last two of them say.
    let (mark, recordByteCount) = (Array("PK\u{5}\u{6}".utf8), 22)
    let tail = content.suffix(recordByteCount + Int(UInt16.max))
    var place = tail.endIndex - recordByteCount
    while place >= tail.startIndex {
      if tail[place...].starts(with: mark) {
        return place + recordByteCount + Int(tail[place + 20]) + Int(tail[place + 21]) << 8 == tail.endIndex
      }
      place -= 1
    }
    return false
  }

  deinit {
    unzClose(archive)
    memory.deallocate()
    bytes.deallocate()
  }

  /// The content of the part called `name`; nil where there is none.
  ///
  /// - Throws: ``Failure``; what the archive says of the part's size is not relied upon.
  func content(of name: String, limit: Int) throws(Failure) -> [UInt8]? {
    guard unzLocateFile(archive, name, 1) == UNZ_OK else { return nil }
    var info = unz_file_info64()
    guard unzGetCurrentFileInfo64(archive, &info, nil, 0, nil, 0, nil, 0) == UNZ_OK else { throw .broken }
    guard info.flag & 1 == 0 else { throw .encrypted }
    guard info.uncompressed_size <= limit else { throw .tooLarge }
    guard unzOpenCurrentFile(archive) == UNZ_OK else { throw .broken }
    var content: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: Self.pieceByteCount)
    var count: Int32 = 0
    repeat {
      count = unzReadCurrentFile(archive, &piece, UInt32(piece.count))
      if count > 0 { content += piece[..<Int(count)] }
    } while count > 0 && content.count <= limit
    // The checksum is looked at when all has been read.
    let end = unzCloseCurrentFile(archive)
    guard content.count <= limit else { throw .tooLarge }
    guard count == 0, end == UNZ_OK else { throw .broken }
    return content
  }
}
