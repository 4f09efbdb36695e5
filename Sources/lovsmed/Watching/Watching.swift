import Analysis

/// Does something again and again, each time a file changes, until the user wants to end.
struct Watching {
  /// What is looked at: files, and folders with all in them.
  let paths: [String]
  /// The files that the work writes.
  let outputs: [String]

  /// Does `work`, and does it again after each change. What it cannot do is told, and it is tried again after the next change.
  func run(in language: Language, _ work: () async throws -> ExitStatus) async throws {
    let watch = try watch()
    let words = Wording(language: language)
    var status = ExitStatus.clean
    repeat {
      // Before the work begins, so that no change is missed.
      for folder in folders { try? watch.add(absolute(folder)) }
      if Platform.isTerminal(.output) { try StandardOutput.write("\u{1B}[H\u{1B}[2J") }
      do {
        status = try await work()
      } catch let problem as Problem {
        problem.print(in: language)
        status = .failure
      }
      let waiting = words("Venter på ændringer; Ctrl-C slutter.", "Waiting for changes; Ctrl-C ends.")
      try? Platform.write(Array("\(waiting)\n".utf8), to: .error)
    } while watch.next() == .change
    throw Finished(status: status)
  }

  private func absolute(_ path: String) -> String { PathWords.absolute(path, in: Platform.workingFolder) }

  private func watch() throws(Problem) -> Platform.FolderWatch {
    do throws(Platform.Refusal) {
      return try Platform.FolderWatch(ignoring: outputs.map(absolute))
    } catch {
      throw Problem(
        da: "Ændringer kan ikke følges\(error.reason(in: .danish)).",
        en: "Changes cannot be watched\(error.reason(in: .english)).")
    }
  }

  /// The folders in which a change matters: those of the files, those that are looked through, and the working folder for its
  /// configuration.
  private var folders: Set<String> {
    var folders: Set<String> = ["."]
    var entered: Set<Platform.FileIdentity> = []
    var waiting = paths
    while let path = waiting.popLast() {
      guard let status = try? Platform.status(of: path), status.kind == .folder else {
        folders.insert(path.lastIndex(of: "/").map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? ".")
        continue
      }
      // However many links lead to a folder, it is entered once.
      guard entered.insert(status.identity).inserted else { continue }
      folders.insert(path)
      let names = (try? Platform.names(in: path)) ?? []
      waiting += names.filter { !$0.hasPrefix(".") }.map { "\(path)/\($0)" }.filter {
        (try? Platform.status(of: $0).kind) == .folder
      }
    }
    return folders
  }
}
