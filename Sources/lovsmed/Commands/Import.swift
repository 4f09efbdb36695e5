import Analysis
import Interchange

/// Turns documents of other formats into text.
struct Import: Sendable {
  /// What the publisher says of an act is put before its text.
  let hasFrontMatter: Bool

  /// The endings of the documents that are read in folders.
  static let endings = ImportFormat.allCases.flatMap(\.endings)

  /// Whether what lies at `path` is imported wherever a text is read. Places in it are then places in its text.
  static func reads(_ path: String) -> Bool { ImportFormat(path: path) != nil }

  /// The text of the document that `bytes` are, which were read at `path`.
  static func text(of bytes: [UInt8], from path: String) throws(Problem) -> [UInt8] {
    try document(of: bytes, from: path).text
  }

  private static func document(of bytes: [UInt8], from path: String) throws(Problem) -> ImportedDocument {
    do throws(ImportError) {
      return try (ImportFormat(path: path) ?? ImportFormat(content: bytes)).read(bytes)
    } catch {
      throw Problem(importing: path, error)
    }
  }

  /// The text of the document at `path`, and what was left out of it.
  func text(at path: String) throws(Problem) -> (text: [UInt8], omissions: Omissions) {
    let document = try Self.document(of: try TextReader.bytes(at: path), from: path)
    let opening = hasFrontMatter ? Array(FrontMatter.text(of: document.metadata).utf8) : []
    return (opening + document.text, document.omissions)
  }

  /// Puts the text of the document at `path` in a file; where `output` is a folder, in one of the same name there. Answers
  /// what was left out.
  func write(_ path: String, to output: String) throws(Problem) -> Omissions {
    let (text, omissions) = try text(at: path)
    let isFolder = (try? Platform.status(of: output).kind) == .folder
    let file = path.split(separator: "/").last.map(String.init) ?? path
    try Self.write(text, to: isFolder ? Self.joined(output, Self.textName(file)) : output)
    return omissions
  }

  /// What came of importing a folder.
  struct FolderOutcome: Sendable {
    /// How many documents were imported.
    var done = 0
    /// How many could not be read.
    var failed = 0
    /// What was left out of those that were.
    var omissions = Omissions()
  }

  /// Puts the texts of all documents in a folder, and in the folders in it, under the same names in `output`. What is wrong
  /// with one is told as it is found.
  func writeAll(in folder: String, to output: String, language: Language) async throws -> FolderOutcome {
    let inputs = InputPaths(folder, endings: Self.endings).inputs
    let targets = Self.targets(of: inputs.map(\.path), in: folder, under: output)
    var outcome = FolderOutcome()
    var progress = Progress(total: inputs.count)
    try await OrderedWork.run(
      inputs.indices.map { $0 }, threads: Platform.processorCount,
      transform: { self.result(of: inputs[$0], to: targets[$0]) }
    ) { result in
      progress.clear()
      switch result {
      case .success(let omissions):
        outcome.done += 1
        outcome.omissions.add(omissions)
      case .failure(let problem):
        outcome.failed += 1
        problem.print(in: language)
      }
      progress.advance()
    }
    progress.clear()
    return outcome
  }

  private func result(of input: Input, to target: String) -> Result<Omissions, Problem> {
    do throws(Problem) {
      switch input {
      case .problem(_, let problem): throw problem
      case .text(let path, _):
        let (text, omissions) = try text(at: path)
        if let slash = target.lastIndex(of: "/") { try Self.makeFolder(String(target[..<slash])) }
        try Self.write(text, to: target)
        return .success(omissions)
      }
    } catch {
      return .failure(error)
    }
  }

  /// Where the texts of the documents at `paths` go: `a/b.xml` to `a/b.txt`, and beside an `a/b.html` to `a/b.xml.txt`.
  private static func targets(of paths: [String], in folder: String, under output: String) -> [String] {
    let names = paths.map { String($0.dropFirst(folder.count).drop { $0 == "/" }) }
    let counts = names.reduce(into: [:]) { $0[textName($1), default: 0] += 1 }
    return names.map { joined(output, counts[textName($0), default: 0] > 1 ? $0 + ".txt" : textName($0)) }
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
