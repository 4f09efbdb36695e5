import Analysis
import Interchange

/// Turns documents of other formats into text.
struct Import: Sendable {
  /// What the publisher says of an act is put before its text.
  let hasFrontMatter: Bool

  /// The endings of the documents that are read in folders.
  static let endings = [".xml"]

  /// Whether what lies at `path` is imported wherever a text is read. Places in it are then places in its text.
  static func reads(_ path: String) -> Bool {
    let lowercased = path.lowercased()
    return endings.contains { lowercased.hasSuffix($0) }
  }

  /// The text of the document at `path`.
  func text(at path: String) throws(Problem) -> [UInt8] {
    try text(of: try TextReader.bytes(at: path), from: path)
  }

  /// The text of the document that `bytes` are, which were read at `path`.
  func text(of bytes: [UInt8], from path: String) throws(Problem) -> [UInt8] {
    do throws(XMLError) {
      let document = try LexDaniaDocument(reading: bytes)
      return (hasFrontMatter ? Array(FrontMatter.text(of: document.metadata).utf8) : []) + document.text
    } catch {
      throw Problem(importing: path, error)
    }
  }

  /// Puts the text of the document at `path` in a file; where `output` is a folder, in one of the same name there.
  func write(_ path: String, to output: String) throws(Problem) {
    let text = try text(at: path)
    let isFolder = (try? Platform.status(of: output).kind) == .folder
    let file = path.split(separator: "/").last.map(String.init) ?? path
    try Self.write(text, to: isFolder ? Self.joined(output, Self.textName(file)) : output)
  }

  /// Puts the texts of all documents in a folder, and in the folders in it, under the same names in `output`. Answers how
  /// many there were, and how many of them could not be read; what is wrong with those is told as it is found.
  func writeAll(in folder: String, to output: String, language: Language) async throws -> (done: Int, failed: Int) {
    let inputs = InputPaths(folder, endings: Self.endings).inputs
    var (done, failed) = (0, 0)
    var progress = Progress(total: inputs.count)
    try await OrderedWork.run(
      inputs, threads: Platform.processorCount, transform: { problem(of: $0, in: folder, to: output) }
    ) { problem in
      progress.clear()
      problem?.print(in: language)
      if problem == nil { done += 1 } else { failed += 1 }
      progress.advance()
    }
    progress.clear()
    return (done, failed)
  }

  /// What keeps `input` from being imported; nil where it has been.
  private func problem(of input: Input, in folder: String, to output: String) -> Problem? {
    do throws(Problem) {
      switch input {
      case .problem(_, let problem): throw problem
      case .text(let path, _):
        let name = path.dropFirst(folder.count).drop { $0 == "/" }
        let target = Self.joined(output, Self.textName(String(name)))
        let text = try text(at: path)
        if let slash = target.lastIndex(of: "/") { try Self.makeFolder(String(target[..<slash])) }
        try Self.write(text, to: target)
        return nil
      }
    } catch {
      return error
    }
  }

  /// `a/b.xml` as `a/b.txt`
  private static func textName(_ path: String) -> String {
    let ending = endings.first { path.lowercased().hasSuffix($0) }
    return String(path.dropLast(ending?.count ?? 0)) + ".txt"
  }

  private static func joined(_ folder: String, _ name: String) -> String {
    folder.hasSuffix("/") ? folder + name : folder + "/" + name
  }

  private static func makeFolder(_ path: String) throws(Problem) {
    do throws(Platform.Refusal) {
      try Platform.makeFolder(path)
    } catch {
      throw Problem(
        da: "Mappen »\(path)« kunne ikke oprettes\(error.reason(in: .danish)).",
        en: "The folder “\(path)” could not be made\(error.reason(in: .english)).")
    }
  }

  private static func write(_ text: [UInt8], to path: String) throws(Problem) {
    do throws(Platform.Refusal) {
      try Platform.write(text, toFile: path)
    } catch {
      throw Problem(
        da: "»\(path)« kunne ikke skrives\(error.reason(in: .danish)).",
        en: "“\(path)” could not be written\(error.reason(in: .english)).")
    }
  }
}
