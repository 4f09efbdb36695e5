/// The address of a document in the one form that all spellings of it have in common.
///
/// Clients write the same file as `file:///c%3A/love/æ.lov`, `file:///C:/love/%C3%A6.lov` and
/// `file://localhost/c:/love/æ.lov`; what is compared is what they mean.
public struct DocumentURI: Hashable, Sendable {
  /// The part before the first colon, in small letters; empty where there is none.
  public let scheme: String
  /// The rest, with percent escapes read.
  private let rest: String

  /// The address that `uri` writes; a text that is no address stands for itself.
  public init(_ uri: String) {
    guard let colon = uri.firstIndex(of: ":"), Self.isScheme(uri[..<colon]) else {
      scheme = ""
      rest = uri
      return
    }
    scheme = uri[..<colon].lowercased()
    let rest = uri[uri.index(after: colon)...]
    self.rest = scheme == "file" ? Self.path(in: Self.unescaped(rest)) : Self.unescaped(rest)
  }

  /// The address of the file at `path`, given from the root.
  public init(path: String) { self.init(file: path.hasPrefix("/") ? "//" + path : "///" + path) }

  /// The path of the file from the root; nil where it is no file of this machine.
  public var path: String? {
    guard scheme == "file", rest.hasPrefix("/"), !rest.hasPrefix("//") else { return nil }
    return Self.startsWithDrive(rest) && Self.hasDrives ? String(rest.dropFirst()) : rest
  }

  /// The address of the file at the same path, for an address that is written with another scheme.
  var ofFile: DocumentURI { DocumentURI(file: rest) }

  private init(file path: String) {
    scheme = "file"
    rest = Self.path(in: path)
  }

  /// The last name in the path.
  public var fileName: Substring { rest.suffix(while: { $0 != "/" }) }

  /// The address as a server writes it that has not seen a client's spelling.
  public var string: String {
    guard scheme == "file" else { return scheme.isEmpty ? rest : "\(scheme):\(rest)" }
    return (rest.hasPrefix("//") ? "file:" : "file://") + Self.escaped(rest)
  }

  /// Whether the file lies in `folder` or in a folder in it.
  public func isInside(_ folder: DocumentURI) -> Bool {
    guard scheme == folder.scheme else { return false }
    return rest.hasPrefix(folder.rest.hasSuffix("/") ? folder.rest : folder.rest + "/")
  }

  // MARK: Reading

  #if os(Windows)
    private static let hasDrives = true
  #else
    private static let hasDrives = false
  #endif

  private static func isScheme(_ text: Substring) -> Bool {
    guard let first = text.utf8.first, first | 0x20 >= 0x61, first | 0x20 <= 0x7A else { return false }
    return text.utf8.allSatisfy {
      ($0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A) || 0x30...0x39 ~= $0 || $0 == 0x2B || $0 == 0x2D || $0 == 0x2E
    }
  }

  /// The path after `file:`, in which another machine stands as `//machine/…`; the letter of a drive is made small.
  private static func path(in rest: String) -> String {
    guard rest.hasPrefix("//") else { return smallDrive(rest) }
    let local = rest.dropFirst(2)
    if local.hasPrefix("/") { return smallDrive(String(local)) }
    if local.lowercased().hasPrefix("localhost/") { return smallDrive(String(local.dropFirst(9))) }
    return rest
  }

  private static func startsWithDrive(_ path: String) -> Bool {
    let bytes = Array(path.utf8.prefix(3))
    return bytes.count == 3 && bytes[0] == 0x2F && bytes[2] == 0x3A && bytes[1] | 0x20 >= 0x61
      && bytes[1] | 0x20 <= 0x7A
  }

  private static func smallDrive(_ path: String) -> String {
    startsWithDrive(path) ? path.prefix(2).lowercased() + path.dropFirst(2) : path
  }

  // MARK: Escapes

  /// `text` with its percent escapes read; as it stands where they do not give UTF-8.
  private static func unescaped(_ text: Substring) -> String {
    guard text.utf8.contains(0x25) else { return String(text) }
    var bytes: [UInt8] = []
    let utf8 = Array(text.utf8)
    var index = 0
    while index < utf8.count {
      if utf8[index] == 0x25, index + 2 < utf8.count, let high = digit(utf8[index + 1]),
        let low = digit(utf8[index + 2])
      {
        bytes.append(high << 4 | low)
        index += 3
      } else {
        bytes.append(utf8[index])
        index += 1
      }
    }
    return String(validating: bytes, as: UTF8.self) ?? String(text)
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x41 + 10
    case 0x61...0x66: byte - 0x61 + 10
    default: nil
    }
  }

  private static func escaped(_ path: String) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    var bytes: [UInt8] = []
    for byte in path.utf8 {
      let isPlain =
        (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A) || 0x30...0x39 ~= byte || "/-._~".utf8.contains(byte)
      if isPlain {
        bytes.append(byte)
      } else {
        bytes += [0x25, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension String {
  /// The longest end all of whose characters belong.
  fileprivate func suffix(while belongs: (Character) -> Bool) -> Substring {
    var start = endIndex
    while start > startIndex, belongs(self[index(before: start)]) { start = index(before: start) }
    return self[start...]
  }
}
