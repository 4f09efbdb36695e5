import StatuteModel
import StatuteSyntax
import StatuteText

/// Which acts the texts of the workspace name that are not open, so that those can be found that refer to a provision.
struct CitationShelf: Sendable {
  private struct Entry {
    let stamp: FileStamp
    let citations: Citations
  }

  private var entries: [String: Entry] = [:]
  /// Whether the texts are being read for the first time.
  var isBeingFilled = false
  /// Whether they have been.
  private(set) var isFilled = false

  /// Reads what has changed among the texts at `paths`.
  mutating func update(_ paths: [String], _ host: any ServerHost, while isWanted: () -> Bool = { true }) {
    var current: [String: Entry] = [:]
    current.reserveCapacity(paths.count)
    for path in paths where isWanted() {
      guard let stamp = host.stamp(of: path) else { continue }
      if let known = entries[path], known.stamp == stamp {
        current[path] = known
      } else if let document = Self.document(at: path, host) {
        current[path] = Entry(stamp: stamp, citations: Citations(document))
      }
    }
    entries = current
    isFilled = true
  }

  /// The texts that may refer to the section with `number` of `act`, or to any part of it where there is no number, in the
  /// order of their paths.
  func paths(naming number: ProvisionNumber?, of act: Document) -> [String] {
    let names = ActNameKeys(of: act)
    if names.isEmpty { return [] }
    return entries.filter { $0.value.citations.mayName(number, of: names) }.keys.sorted()
  }

  /// The text at `path`, which may be in an older encoding; nil where it cannot be read.
  static func document(at path: String, _ host: any ServerHost, _ library: ActLibrary? = nil) -> Document? {
    guard let bytes = try? host.read(path, limit: SourceText.maximumByteCount),
      let source = (try? SourceText(validating: bytes)) ?? (try? SourceText(decoding: bytes, from: .windows1252))
    else { return nil }
    return Document(path: path, source: source, library: library)
  }
}

extension Session {
  /// Has the texts of the workspace looked through, so that nobody need wait for it when something is renumbered.
  func fillCitations() {
    let folders = folders.compactMap { DocumentURI($0.uri).path }
    guard !folders.isEmpty, !citations.isFilled, !citations.isBeingFilled else { return }
    citations.isBeingFilled = true
    let host = host
    aside {
      var shelf = CitationShelf()
      shelf.update(folders.flatMap(host.texts(in:)), host)
      return shelf
    } then: { session, shelf in
      session.citations = shelf
    }
  }
}
