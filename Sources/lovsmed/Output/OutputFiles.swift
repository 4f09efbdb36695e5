/// The files reports go to beside standard output.
struct OutputFiles {
  /// What was asked for, in order: the form of a report and the file it goes to.
  let files: [(format: ReportFormat, path: String)]

  /// Reads `words`, each `format=file`.
  init(_ words: [String]) throws(Problem) {
    var files: [(format: ReportFormat, path: String)] = []
    for word in words {
      guard let sign = word.firstIndex(of: "="), word.index(after: sign) < word.endIndex else {
        throw Problem(
          da: "»\(word)« kan ikke bruges i --output. Skriv form og fil: --output sarif=fund.sarif.",
          en: "“\(word)” cannot be used in --output. Write form and file: --output sarif=findings.sarif.")
      }
      guard let format = ReportFormat(argument: String(word[..<sign])) else {
        let names = ReportFormat.allCases.map(\.rawValue)
        throw Problem(
          da: "»\(word[..<sign])« kan ikke bruges i --output. Vælg \(Wording.danish.list(names, "eller")).",
          en: "“\(word[..<sign])” cannot be used in --output. Choose \(Wording.english.list(names, "or")).")
      }
      let path = String(word[word.index(after: sign)...])
      guard path != InputPaths.standardInput else {
        throw Problem(
          da: "--output skriver til en fil; det, der går til standarduddata, vælges med --format.",
          en: "--output writes to a file; what goes to standard output is chosen with --format.")
      }
      guard !files.contains(where: { Platform.resolved($0.path) == Platform.resolved(path) }) else {
        throw Problem(
          da: "--output nævner »\(path)« to gange.", en: "--output names “\(path)” twice.")
      }
      try Self.check(path)
      files.append((format, path))
    }
    self.files = files
  }

  /// Makes sure that there may be a file at `path`, before all the work is done.
  static func check(_ path: String) throws(Problem) {
    let folder = path.lastIndex(of: "/").map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
    if (try? Platform.status(of: folder).kind) != .folder { throw Problem(writing: path, .notFound) }
    if (try? Platform.status(of: path).kind) == .folder { throw Problem(writing: path, .isFolder) }
  }

  /// Makes sure that `path` is none of `texts`, which would be lost in it, however it is spelled and whichever of its names it is.
  static func refuse(_ path: String, among texts: [String]) throws(Problem) {
    let (file, identity) = (Platform.resolved(path), try? Platform.status(of: path).identity)
    let isText = texts.contains {
      Platform.resolved($0) == file || identity != nil && (try? Platform.status(of: $0).identity) == identity
    }
    if isText { throw Problem(replacing: path) }
  }

  /// Makes sure that `path` is none of the files `texts`, whichever of its names it is.
  static func refuse(_ path: String, among texts: Set<Platform.FileIdentity>) throws(Problem) {
    if let file = try? Platform.status(of: path).identity, texts.contains(file) { throw Problem(replacing: path) }
  }

  /// Puts `bytes` in the file at `path`, as a whole in place of what it held.
  static func write(_ bytes: [UInt8], to path: String) throws(Problem) {
    do throws(Platform.Refusal) {
      try Platform.put(bytes, in: path)
    } catch {
      throw Problem(writing: path, error)
    }
  }
}

extension Problem {
  /// That the file at `path` cannot be written.
  init(writing path: String, _ refusal: Platform.Refusal) {
    let reason =
      switch refusal {
      case .notFound: (da: " (mappen findes ikke)", en: " (no such folder)")
      case .isFolder: (da: " (det er en mappe)", en: " (it is a folder)")
      default: (da: refusal.reason(in: .danish), en: refusal.reason(in: .english))
      }
    self.init(da: "»\(path)« kunne ikke skrives\(reason.da).", en: "“\(path)” could not be written\(reason.en).")
  }
}

extension Problem {
  fileprivate init(replacing path: String) {
    self.init(
      da: "»\(path)« er selve teksten; skriv et andet sted.", en: "“\(path)” is the text itself; write elsewhere.")
  }
}
