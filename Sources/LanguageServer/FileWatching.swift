import Configuration
import JSON
import LanguageServerProtocol
import StatuteModel

// What a client is asked to tell of: the files of its folders, the acts of libraries that lie elsewhere, and the
// configurations that lie above its folders. The latter two come and go with the settings.

/// Files that the client is asked to tell changes of.
struct Watcher: Hashable {
  /// The folder that the pattern is read from; nil for the folders the client works in.
  let base: DocumentURI?
  let pattern: String

  /// How the names of drafts and acts end.
  fileprivate static let endings = [".lov", ".txt", ".md", ".xml", ".html", ".htm", ".docx"]

  fileprivate var id: String { "lovsmed \(base?.string ?? "") \(pattern)" }

  /// Configurations, drafts and acts, in whatever format.
  fileprivate static let inFolders = [
    Watcher(base: nil, pattern: "**/\(Configuration.fileName)"),
    Watcher(base: nil, pattern: "**/*.{\(endings.map { $0.dropFirst() }.joined(separator: ","))}"),
  ]
}

extension Client {
  /// What a client says that can tell of files which have changed.
  static let watchesFiles = "workspace.didChangeWatchedFiles.dynamicRegistration"
  fileprivate static let watchesSettings = "workspace.didChangeConfiguration.dynamicRegistration"
  static let watchesElsewhere = "workspace.didChangeWatchedFiles.relativePatternSupport"
}

extension Session {
  /// Asks the client to tell of changes of files and of settings.
  func registerForChanges() {
    if client.supports(Client.watchesSettings) {
      call("client/registerCapability") { json in
        json.object { json in
          json.array("registrations") { json in
            Self.register("workspace/didChangeConfiguration", as: "lovsmed settings", &json) {
              $0.member("section", "lovsmed")
            }
          }
        }
      }
    }
    watch()
  }

  /// Asks the client to watch what is not watched yet and may matter now.
  func watch() {
    guard isGreeted, client.supports(Client.watchesFiles) else { return }
    let new = wantedWatchers.subtracting(watchers).sorted { $0.id < $1.id }
    guard !new.isEmpty else { return }
    watchers.formUnion(new)
    call("client/registerCapability") { json in
      json.object { json in
        json.array("registrations") { json in
          for watcher in new {
            Self.register("workspace/didChangeWatchedFiles", as: watcher.id, &json) { json in
              json.array("watchers") { $0.value(watcher) }
            }
          }
        }
      }
    }
  }

  /// Has the client watch no longer what matters no longer.
  func unwatch() {
    let old = watchers.subtracting(wantedWatchers).sorted { $0.id < $1.id }
    guard !old.isEmpty else { return }
    watchers.subtract(old)
    call("client/unregisterCapability") { json in
      json.object { json in
        // The protocol has always spelled it so.
        json.array("unregisterations") { json in
          for watcher in old {
            json.object { json in
              json.member("id", watcher.id)
              json.member("method", "workspace/didChangeWatchedFiles")
            }
          }
        }
      }
    }
  }

  private var wantedWatchers: Set<Watcher> {
    let inFolders =
      Watcher.inFolders
      + configurations.files.flatMap(\.wordListPaths).compactMap { path in
        let name = path.split(separator: "/").last.map(String.init)
        return name.flatMap { name in
          Watcher.endings.contains { name.hasSuffix($0) } ? nil : Watcher(base: nil, pattern: "**/\(name)")
        }
      }
    guard client.supports(Client.watchesElsewhere) else { return Set(inFolders) }
    let elsewhere = libraries.folders.map { (DocumentURI(path: $0), "**/*") }
    let beside = actsBeside.folders.map { (DocumentURI(path: $0), "*") }
    let above = configurations.entries.keys.map {
      (DocumentURI(path: ConfigurationFinder.parent(of: $0)), Configuration.fileName)
    }
    let wordLists = configurations.files.flatMap(\.wordListPaths).map {
      (DocumentURI(path: ConfigurationFinder.parent(of: $0)), $0.split(separator: "/").last.map(String.init) ?? "")
    }
    let outside = (elsewhere + beside + above + wordLists).filter { base, _ in
      !folders.contains { base == DocumentURI($0.uri) || base.isInside(DocumentURI($0.uri)) }
    }
    return Set(inFolders + outside.map { Watcher(base: $0, pattern: $1) })
  }

  private static func register(
    _ method: String, as id: String, _ json: inout JSONWriter, _ options: (inout JSONWriter) -> Void
  ) {
    json.object { json in
      json.member("id", id)
      json.member("method", method)
      json.object("registerOptions", options)
    }
  }
}

extension Watcher: JSONEncodable {
  func encode(into json: inout JSONWriter) {
    json.object { json in
      guard let base else { return json.member("globPattern", pattern) }
      json.object("globPattern") { json in
        json.member("baseUri", base.string)
        json.member("pattern", pattern)
      }
    }
  }
}
