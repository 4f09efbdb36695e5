import Interchange
import StatuteModel
import StatuteText

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What is timed: a text alone, a document of another format, or a folder with a draft and all that is made of it.
struct Subject {
  /// The text that is read in the end; figures are by its bytes, whatever the format.
  let text: [UInt8]
  let stages: [Stage]

  /// The subject at `path`.
  init(_ path: String) throws(Unreadable) {
    if let act = try? Self.document("\(path)/act.lov") {
      let draft = try Self.document("\(path)/draft.lov")
      text = draft.source.bytes
      let amending = try Self.document("\(path)/amending.lov")
      let edited = try Self.document("\(path)/edited.lov")
      let files = try ["act.md", "act.html", "act.xml", "act.docx"].map { (name) throws(Unreadable) in
        try Import("\(path)/\(name)")
      }
      stages =
        Stage.reading(draft) + Stage.checking(draft) + Stage.typing(in: draft) + Stage.renumbering(draft)
        + Stage.amending(act, by: amending, into: edited) + files.map(\.stage)
    } else if let format = ImportFormat(path: path), !format.isText {
      let file = try Import(path)
      (text, stages) = (file.text, [file.stage])
    } else {
      let document = try Self.document(path)
      text = document.source.bytes
      stages =
        Stage.reading(document) + Stage.checking(document) + Stage.typing(in: document) + Stage.renumbering(document)
    }
  }

  private static func document(_ path: String) throws(Unreadable) -> Document {
    guard let source = try? SourceText(validating: try bytes(of: path)), source.count > 0 else {
      throw Unreadable(path: path)
    }
    return Document(path: path, source: source)
  }

  /// All bytes of the file at `path`.
  fileprivate static func bytes(of path: String) throws(Unreadable) -> [UInt8] {
    guard let file = fopen(path, "rb") else { throw Unreadable(path: path) }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 20)
    while case let count = fread(&chunk, 1, chunk.count, file), count > 0 { bytes.append(contentsOf: chunk[..<count]) }
    guard ferror(file) == 0 else { throw Unreadable(path: path) }
    return bytes
  }
}

/// That there is nothing to measure at a path.
struct Unreadable: Error {
  let path: String
}

/// A document of another format.
private struct Import {
  let text: [UInt8]
  let stage: Stage

  init(_ path: String) throws(Unreadable) {
    let bytes = try Subject.bytes(of: path)
    let format = ImportFormat(path: path) ?? ImportFormat(content: bytes)
    guard let document = try? format.read(bytes) else { throw Unreadable(path: path) }
    text = document.text
    stage = Stage(name: "import \(format)") { (try? format.read(bytes))?.text.count ?? 0 }
  }
}
