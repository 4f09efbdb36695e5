import Analysis
import JSON
import LanguageServerProtocol

extension Capability {
  /// Acts, chapters, headings and sections by name, in all that is open, in the workspace folders and in the libraries.
  static let workspaceSymbols = Capability(
    "workspaceSymbolProvider", options: { _, json in json.member("workDoneProgress", true) },
    Handler(method: "workspace/symbol", title: { .looking }) { session, params throws(ResponseError) in
      guard let query = params["query"]?.string else { throw .invalidParams("workspace/symbol") }
      return .aside(session.search(SymbolQuery(query), showsProgress: params["workDoneToken"] != nil))
    })
}

extension Session {
  /// The work that answers `query`. What is open counts as it is now, not as it lies in its file.
  ///
  /// - Parameter showsProgress: Whether the client shows that the request is under way.
  fileprivate func search(_ query: SymbolQuery, showsProgress: Bool) -> Reply.Work {
    let open = workspace.snapshots.map(\.symbols)
    let isFirst = filesRevision == nil
    let survey = survey()
    if isFirst, !showsProgress { showReading(survey) }
    return { [symbols] _ in
      var search = SymbolSearch(query)
      search.look(in: open)
      let isOpen = Set(open.map(\.address))
      search.look(in: await symbols.symbols(in: survey).filter { !isOpen.contains($0.address) })
      return .result(search.answer)
    }
  }

  /// The files as they are known to be. Of a client that does not tell of changes they are looked through every time.
  private func survey() -> SymbolSurvey {
    let known = client.supports(Client.watchesFiles) ? filesRevision : nil
    let revision = known ?? nextRevision()
    filesRevision = revision
    let paths = folders.compactMap { DocumentURI($0.uri).path }
    // The library of a folder is opened when something in the folder is asked about.
    for path in paths { _ = terms(for: DocumentURI(path: path + "/")) }
    return SymbolSurvey(
      revision: revision, folders: paths, libraries: workspace.libraries, client: client, host: host)
  }

  /// Has files looked through again that may have changed, when someone next searches.
  func filesMayHaveChanged() { filesRevision = filesRevision.map { _ in nextRevision() } }

  /// Reads the files beforehand, with something to see of it.
  private func showReading(_ survey: SymbolSurvey) {
    let progress = beginProgress(.looking)
    aside { [symbols] in
      await symbols.symbols(in: survey)
    } then: { session, _ in
      session.endProgress(progress)
    }
  }
}

extension Message {
  fileprivate static var looking: Message { Message(da: "Tekster gennemses", en: "Looking through texts") }
}

extension Snapshot {
  fileprivate var symbols: ActSymbols {
    memory.derived { ActSymbols(document, at: uri, client.encoding) }
  }
}

/// The best of what has been found.
private struct SymbolSearch {
  private let query: SymbolQuery
  private var texts: [ActSymbols] = []
  /// What has been found as numbers, of which the smallest is the best: how well it fits, how short it is, in which text
  /// it stands and where in it.
  private var found: [UInt64] = []
  /// Nothing above is wanted any more.
  private var limit = UInt64.max

  /// No one reads further.
  private static let maximumCount = 200

  init(_ query: SymbolQuery) { self.query = query }

  mutating func look(in more: [ActSymbols]) {
    for text in more {
      let number = UInt64(texts.count)
      texts.append(text)
      text.search(query) { symbol, worth, length in
        add(
          UInt64(255 - min(worth, 255)) << 56 | UInt64(min(length, 255)) << 48 | (number & 0xFF_FFFF) << 24
            | UInt64(symbol) & 0xFF_FFFF)
      }
    }
  }

  private mutating func add(_ number: UInt64) {
    guard number < limit else { return }
    found.append(number)
    if found.count >= 4 * Self.maximumCount { tidy() }
  }

  private mutating func tidy() {
    found.sort()
    guard found.count > Self.maximumCount else { return }
    found.removeLast(found.count - Self.maximumCount)
    limit = found.last ?? limit
  }

  /// What was found, best first.
  var answer: [UInt8] {
    var search = self
    search.tidy()
    var json = JSONWriter()
    json.array { json in
      for number in search.found {
        let text = texts[Int(number >> 24 & 0xFF_FFFF)]
        text.write(text.symbols[Int(number & 0xFF_FFFF)], to: &json)
      }
    }
    return json.bytes
  }
}

extension ActSymbols {
  fileprivate func write(_ symbol: Symbol, to json: inout JSONWriter) {
    json.object { json in
      json.member("name", name(of: symbol))
      json.member("kind", symbol.kind.rawValue)
      json.member("location", LSP.Location(uri: uri, range: range(of: symbol)))
      json.member("containerName", symbol.kind == .file ? String(address.fileName) : title)
    }
  }
}
