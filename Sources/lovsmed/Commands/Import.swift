import Analysis
import Interchange

/// Turns documents of other formats into text.
struct Import: Sendable {
  /// What the publisher says of an act is put before its text.
  let hasFrontMatter: Bool

  /// What becomes of the changes that Word documents keep track of.
  let trackedChanges: TrackedChanges

  /// Texts that lie in the folder that is written to give way to those that get their names.
  let overwrites: Bool

  /// The endings of the documents that are imported wherever a text is read.
  static let endings = ImportFormat.allCases.filter { !$0.isText }.flatMap(\.endings)
  /// The endings of all that can be imported.
  private static let allEndings = ImportFormat.allCases.flatMap(\.endings)

  /// Whether what lies at `path` is imported wherever a text is read. Places in it are then places in its text.
  static func reads(_ path: String) -> Bool { ImportFormat(path: path).map { !$0.isText } ?? false }

  /// The document that `bytes` are, which were read at `path`.
  static func document(
    of bytes: [UInt8], from path: String, _ changes: TrackedChanges = .accept
  ) throws(Problem) -> ImportedDocument {
    let format = ImportFormat(path: path) ?? ImportFormat(content: bytes)
    if format.isText, let problem = Problem(otherFormatOf: bytes, at: path) { throw problem }
    do throws(ImportError) {
      return try format.read(bytes, trackedChanges: changes)
    } catch {
      throw Problem(importing: path, error)
    }
  }

  /// What is said of documents that were imported.
  struct Remarks: Sendable {
    /// What was left out.
    var omissions = Omissions()
    /// How many changes they keep track of, and what became of those.
    var trackedChanges = 0
    var changes = TrackedChanges.accept

    /// Nothing is to be said.
    init() {}

    init(_ document: ImportedDocument, _ changes: TrackedChanges = .accept) {
      (omissions, trackedChanges, self.changes) = (document.omissions, document.trackedChanges, changes)
    }

    /// What is to be said of the document at `path`: what was left out of it, and what became of tracked changes in it.
    func problems(of path: String) -> [Problem] {
      [Problem(leavingOut: omissions, from: path), Problem(tracked: trackedChanges, changes, in: path)].compactMap(
        \.self)
    }
  }

  /// The text of the document at `path`, and what is said of it.
  func text(at path: String) throws(Problem) -> (text: [UInt8], remarks: Remarks) {
    let document = try Self.document(of: try TextReader.bytes(at: path), from: path, trackedChanges)
    let opening = hasFrontMatter ? Array(FrontMatter.text(of: document.metadata).utf8) : []
    return (opening + document.text, Remarks(document, trackedChanges))
  }

  /// Puts the text of the document at `path` in a file; where `output` is a folder, in one of the same name there. Answers
  /// what is said of it.
  func write(_ path: String, to output: String) throws(Problem) -> Remarks {
    let isFolder = (try? Platform.status(of: output).kind) == .folder
    let file = path.split(separator: "/").last.map(String.init) ?? path
    let target = isFolder ? Self.joined(output, Self.textName(file)) : output
    try OutputFiles.refuse(target, among: [path])
    let (text, remarks) = try text(at: path)
    if isFolder { try refuseReplacing(target) }
    try OutputFiles.write(text, to: target)
    return remarks
  }

  /// What came of importing a folder.
  struct FolderOutcome: Sendable {
    /// How many documents were imported.
    var done = 0
    /// How many could not be read.
    var failed = 0
  }

  /// Puts the texts of all documents in a folder, and in the folders in it, under the same names in `output`. What is wrong
  /// with one is told as it is found.
  /// `tell` is told what is to be said of each.
  func writeAll(
    in folder: String, to output: String, language: Language, tell: (Remarks, String) -> Void
  ) async throws -> FolderOutcome {
    let inputs = InputPaths(folder, endings: Self.allEndings).inputs
    let targets = Self.targets(of: inputs.map(\.path), in: folder, under: output)
    let sources = Set(inputs.compactMap { try? Platform.status(of: $0.path).identity })
    var outcome = FolderOutcome()
    var progress = Progress(total: inputs.count)
    try await OrderedWork.run(
      inputs.indices.map { $0 }, threads: Platform.processorCount,
      transform: { (inputs[$0].path, self.result(of: inputs[$0], to: targets[$0], sources)) }
    ) { path, result in
      progress.clear()
      switch result {
      case .success(let remarks):
        outcome.done += 1
        tell(remarks, path)
      case .failure(let problem):
        outcome.failed += 1
        problem.print(in: language)
      }
      progress.advance()
    }
    progress.clear()
    return outcome
  }

  private func result(
    of input: Input, to target: String, _ sources: Set<Platform.FileIdentity>
  ) -> Result<Remarks, Problem> {
    do throws(Problem) {
      switch input {
      case .problem(_, let problem): throw problem
      case .text(let path, _):
        try OutputFiles.refuse(target, among: sources)
        let (text, remarks) = try text(at: path)
        if let slash = target.lastIndex(of: "/") { try Self.makeFolder(String(target[..<slash])) }
        try refuseReplacing(target)
        try OutputFiles.write(text, to: target)
        return .success(remarks)
      }
    } catch {
      return .failure(error)
    }
  }

  /// Makes sure that nothing is lost at `target`, a name in a folder that nobody has written.
  private func refuseReplacing(_ target: String) throws(Problem) {
    guard !overwrites, (try? Platform.status(of: target)) != nil else { return }
    throw Problem(
      da: "»\(target)« ligger der i forvejen og røres ikke; skriv --overwrite, hvis den nye tekst skal træde i stedet.",
      en: "“\(target)” is there already and is not touched; say --overwrite if the new text is to take its place.")
  }

  /// Where the texts of the documents at `paths` go: `a/b.xml` to `a/b.txt`, and beside an `a/b.html` to `a/b.xml.txt`.
  private static func targets(of paths: [String], in folder: String, under output: String) -> [String] {
    let names = paths.map { String($0.dropFirst(folder.count).drop { $0 == "/" }) }
    let counts = names.reduce(into: [:]) { $0[textName($1), default: 0] += 1 }
    return names.map { joined(output, counts[textName($0), default: 0] > 1 ? $0 + ".txt" : textName($0)) }
  }

  /// `a/b.xml` as `a/b.txt`
  private static func textName(_ path: String) -> String {
    let ending = allEndings.first { path.lowercased().hasSuffix($0) }
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
}
