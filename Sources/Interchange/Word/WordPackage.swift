/// The parts of a Word document: XML files in an archive, which say of each other what they are.
struct WordPackage {
  private let archive: ZipArchive
  /// How many bytes may still be unpacked.
  private var left = Self.maximumByteCount
  /// The name of the part with the text.
  let documentName: String
  /// The names of the parts that the text names, by the last word of their kind: `styles`, `numbering`, `footnotes`.
  private let related: [String: [String]]

  /// The most bytes that are unpacked.
  static let maximumByteCount = 1 << 28

  /// How archives begin.
  static let archiveMark = Array("PK\u{3}\u{4}".utf8)
  /// How files of Word 97-2003 begin, and documents with a password.
  static let compoundFileMark: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]

  init(_ bytes: [UInt8]) throws(WordError) {
    guard !bytes.starts(with: Self.compoundFileMark) else {
      let mark: [UInt8] = "EncryptedPackage".utf8.flatMap { [$0, 0] }
      let isLocked = bytes.firstRange(of: mark) != nil
      throw isLocked ? .encrypted : .oldFormat
    }
    guard let archive = ZipArchive(bytes) else { throw .brokenArchive }
    self.archive = archive
    let package = try Self.relations(of: "", in: archive, &left)
    guard let document = package["officeDocument"]?.first else {
      throw ZipArchive.isWhole(bytes) ? .notWord : .brokenArchive
    }
    documentName = document
    related = try Self.relations(of: document, in: archive, &left)
  }

  /// Reads the part of this kind to `handler`; whether there is one.
  mutating func read(_ kind: String, to handler: some XMLHandler) throws(WordError) -> Bool {
    guard let name = kind == "document" ? documentName : related[kind]?.first else { return false }
    return try Self.read(name, in: archive, &left, to: handler)
  }

  /// Reads each part of this kind to a handler that `makeHandler` makes; the handlers.
  mutating func readAll<Handler: XMLHandler>(
    _ kind: String, _ makeHandler: () -> Handler
  ) throws(WordError) -> [Handler] {
    var handlers: [Handler] = []
    for name in related[kind] ?? [] {
      let handler = makeHandler()
      if try Self.read(name, in: archive, &left, to: handler) { handlers.append(handler) }
    }
    return handlers
  }

  private static func read(
    _ name: String, in archive: ZipArchive, _ left: inout Int, to handler: some XMLHandler
  ) throws(WordError) -> Bool {
    let content: [UInt8]?
    do throws(ZipArchive.Failure) { content = try archive.content(of: name, limit: left) } catch {
      switch error {
      case .broken: throw .brokenArchive
      case .encrypted: throw .encrypted
      case .tooLarge: throw .tooLarge(limit: maximumByteCount)
      }
    }
    guard let content else { return false }
    left -= content.count
    do throws(XMLError) { try XMLReader().read(content, to: handler) } catch { throw .xml(part: name, error) }
    return true
  }

  // MARK: Relations

  /// The parts that the part called `name` names, by the last word of their kind; the package's own where that is empty.
  private static func relations(
    of name: String, in archive: ZipArchive, _ left: inout Int
  ) throws(WordError) -> [String: [String]] {
    let cut = name.lastIndex(of: "/").map { name.index(after: $0) } ?? name.startIndex
    let (folder, file) = (name[..<cut], name[cut...])
    let relations = Relations()
    _ = try read("\(folder)_rels/\(file).rels", in: archive, &left, to: relations)
    return relations.targets.mapValues { $0.compactMap { resolved($0, in: folder) } }
  }

  /// The name of a part that one in `folder` calls `target`; nil where it lies outside the archive.
  private static func resolved(_ target: String, in folder: Substring) -> String? {
    var path = target.hasPrefix("/") ? [] : folder.split(separator: "/")
    for step in target.split(separator: "/") where step != "." {
      guard step == ".." else {
        path.append(step)
        continue
      }
      if path.popLast() == nil { return nil }
    }
    return path.joined(separator: "/")
  }

  private final class Relations: XMLHandler {
    private(set) var targets: [String: [String]] = [:]
    var isSatisfied: Bool { false }

    func begin(_ name: String, _ attributes: XMLAttributes) {
      guard let kind = attributes["Type"]?.split(separator: "/").last, let target = attributes["Target"],
        attributes["TargetMode"] != "External"
      else { return }
      targets[String(kind), default: []].append(target)
    }

    func end() {}
    func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
  }
}
