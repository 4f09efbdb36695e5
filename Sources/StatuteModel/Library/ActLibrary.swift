import StatuteSyntax
import StatuteText
import Synchronization

/// The acts in some folders, and what others call them.
///
/// A library is opened once and does not change; it may be asked from several threads at once. The text of an act is read
/// when someone asks for it, and the few texts asked for last are kept.
public final class ActLibrary: Sendable {
  /// All acts, in the order of the folders and of the files in them. Several versions of an act are several entries.
  public let entries: [ActEntry]

  /// Whether it holds what lies in folders, so that it is worth telling which acts do not.
  let isCollection: Bool

  /// The acts that were given as those that amending acts change, whatever else the library holds.
  public let given: [GivenAct]

  /// The paths of several versions beside an amending act of which it is not plain which one it changes, by what its opening
  /// calls the act.
  public let rivals: [String: [String]]

  private let names: ActNameIndex
  private let numbers: [NumberInYear: [Int32]]
  /// The texts that are being written, by path, and the library of the files beside them.
  private let open: (texts: [String: Document], files: ActLibrary)?
  private let indexer: ActIndexer
  /// The references to acts, by the names of these; shared by all libraries over the same files.
  let knownMentions: KnownMentions
  private let documents: Mutex<DocumentShelf>
  private let complaints: Mutex<[ActProblem]>

  /// Acts count their numbers within a year.
  private struct NumberInYear: Hashable {
    let number: Int
    let year: Int
  }

  /// A library of `entries`, which `indexer` reads.
  private init(_ entries: [ActEntry], problems: [ActProblem], indexer: ActIndexer, isCollection: Bool = true) {
    self.entries = entries
    self.isCollection = isCollection
    self.indexer = indexer
    var names = ActNameIndex()
    var numbers: [NumberInYear: [Int32]] = [:]
    for (index, entry) in entries.enumerated() {
      for name in entry.names { names.insert(name, act: Int32(index)) }
      guard let number = entry.number, let year = entry.year else { continue }
      numbers[NumberInYear(number: number, year: year), default: []].append(Int32(index))
    }
    names.sort { entries[Int($0)].isNewer(than: entries[Int($1)]) }
    self.names = names
    self.numbers = numbers
    given = []
    rivals = [:]
    open = nil
    knownMentions = KnownMentions()
    documents = Mutex(DocumentShelf())
    complaints = Mutex(problems)
  }

  /// The library of what is open over that of the files.
  private init(
    _ entries: [ActEntry], _ names: ActNameIndex, _ numbers: [NumberInYear: [Int32]], texts: [String: Document],
    files: ActLibrary, given: [GivenAct] = [], rivals: [String: [String]] = [:]
  ) {
    self.entries = entries
    self.names = names
    self.numbers = numbers
    open = (texts, files)
    knownMentions = files.knownMentions
    self.given = given
    self.rivals = rivals
    isCollection = files.isCollection
    indexer = files.indexer
    documents = Mutex(DocumentShelf())
    complaints = Mutex([])
  }

  /// A library without acts.
  public static let empty = ActLibrary(
    [], problems: [], indexer: ActIndexer(store: NoStore(), formats: []), isCollection: false)

  /// A library of texts that are in memory already, in plain text, each with the path it goes by.
  public convenience init(texts: [(path: String, text: String)]) {
    let store = TextsInMemory(texts: Dictionary(texts.map { ($0.path, Array($0.text.utf8)) }) { $1 })
    let indexer = ActIndexer(store: store, formats: [PlainTextFormat()])
    var entries: [ActEntry] = []
    for (path, text) in texts {
      let file = ActFile(path: path, size: text.utf8.count, modified: 0)
      if let entry = try? indexer.entry(of: file) { entries.append(entry) }
    }
    self.init(entries, problems: [], indexer: indexer)
  }

  /// The files that could not be used, in the order in which that was found out. One that is broken further on than its
  /// head is found out when its text is asked for.
  public var problems: [ActProblem] { complaints.withLock { $0 } }
}

// MARK: - Looking up

extension ActLibrary {
  /// The acts called `name`, newest first: a title (`lov om social service`), or a popular name, definite or in the
  /// genitive (`retsplejeloven`, `retsplejelovens`). Letters count alike in either case, and so do all kinds of white
  /// space.
  public func acts(named name: String) -> [ActEntry] { names.acts(named: name).map { entries[Int($0)] } }

  /// The act with this number that was signed on `date`; nil where there is none. An act whose own day is not known is
  /// taken by its year.
  public func act(number: Int, date: ActDate) -> ActEntry? {
    acts(number: number, year: date.year).first { $0.date == nil || $0.date == date }
  }

  /// The act that is called by its number, as in `lov nr. 168 af 3. marts 2004`; nil where the words are no such name or
  /// there is no such act.
  public func act(cited words: some StringProtocol) -> ActEntry? {
    ActCitation(words).flatMap { act(number: $0.number, date: $0.date) }
  }

  /// The acts with this number of `year`; more than one where the library holds an act twice.
  public func acts(number: Int, year: Int) -> [ActEntry] {
    (numbers[NumberInYear(number: number, year: year)] ?? []).map { entries[Int($0)] }
  }

  /// All versions of the act that `entry` is one of, newest first: what has a title or a popular name in common with it.
  /// Amending acts have no versions.
  public func versions(of entry: ActEntry) -> [ActEntry] {
    guard entry.kind != .amendingAct else { return [entry] }
    var seen = Set<Int32>()
    let found = entry.names.flatMap { names.acts(named: $0) }.filter { seen.insert($0).inserted }
    return found.map { entries[Int($0)] }.filter { $0.kind != .amendingAct }.sorted { $0.isNewer(than: $1) }
  }

  /// The act whose name `text` begins with: the newest version of it, and how many bytes the name takes up. The longest
  /// name counts, and none where the words after it may belong to the name of yet another act.
  public func match(_ text: ArraySlice<UInt8>) -> (entry: ActEntry, byteCount: Int)? {
    names.longestName(startingIn: text).map { (entries[Int($0.act)], $0.byteCount) }
  }

  /// The act whose name `text` begins with, and how many bytes of its UTF-8 the name takes up.
  public func match(_ text: some StringProtocol) -> (entry: ActEntry, byteCount: Int)? {
    match(Array(text.utf8)[...])
  }
}

// MARK: - Texts

extension ActLibrary {
  /// The text of the act that `entry` stands for; nil where it cannot be read, which ``problems`` then tells.
  public func document(for entry: ActEntry) -> Document? {
    if let open { return open.texts[entry.path] ?? open.files.document(for: entry) }
    if let document = documents.withLock({ $0.document(at: entry.path) }) { return document }
    do {
      guard let format = indexer.format(of: entry.path) else { return nil }
      let bytes = try indexer.store.read(entry.path, from: 0, count: SourceText.maximumByteCount)
      let document = Document(path: entry.path, source: try format.text(of: bytes))
      documents.withLock { $0.keep(document) }
      return document
    } catch {
      complaints.withLock { complaints in
        guard !complaints.contains(where: { $0.path == entry.path }) else { return }
        complaints.append(ActProblem(path: entry.path, reason: error))
      }
      return nil
    }
  }
}

// MARK: - What is being written

extension ActLibrary {
  /// This library with `acts` in the place of the files at their paths, and beside the others where there are none: texts
  /// that are being written, by path, as acts that others can name; nil where one has no name.
  ///
  /// What they say is given with ``showing(_:)``.
  public func with(_ acts: [String: ActEntry?]) -> ActLibrary {
    var (entries, names, numbers) = (entries, names, numbers)
    func leadThere(from entry: ActEntry, _ change: (inout [Int32]) -> Void) {
      for name in entry.names { names.change(name, change) }
      guard let number = entry.number, let year = entry.year else { return }
      change(&numbers[NumberInYear(number: number, year: year), default: []])
    }
    for (index, entry) in entries.enumerated() where acts[entry.path] != nil {
      leadThere(from: entry) { $0.removeAll { $0 == Int32(index) } }
    }
    for act in acts.values.compactMap(\.self).sorted(by: { $0.path < $1.path }) {
      let index = Int32(entries.count)
      entries.append(act)
      leadThere(from: act) { if $0.last != index { $0.append(index) } }
    }
    names.sort { entries[Int($0)].isNewer(than: entries[Int($1)]) }
    return ActLibrary(
      entries, names, numbers, texts: open?.texts ?? [:], files: open?.files ?? self, given: given, rivals: rivals)
  }

  /// The library with `acts` as those that amending acts change; references to them are looked up in these texts, too.
  ///
  /// - Parameter rivals: The paths of the versions beside an amending act where it is not plain which is meant, by the act's name.
  public func giving(_ acts: [GivenAct], rivals: [String: [String]] = [:]) -> ActLibrary {
    let texts = Dictionary(acts.map { ($0.document.path, $0.document) }) { first, _ in first }
    let library = with(texts.mapValues { ActEntry($0) })
    return ActLibrary(
      library.entries, library.names, library.numbers, texts: (open?.texts ?? [:]).merging(texts) { $1 },
      files: open?.files ?? self, given: acts, rivals: rivals)
  }

  /// The library with `texts`, by path, as what the acts in ``with(_:)`` say.
  public func showing(_ texts: [String: Document]) -> ActLibrary {
    ActLibrary(
      entries, names, numbers, texts: (open?.texts ?? [:]).merging(texts) { $1 }, files: open?.files ?? self,
      given: given.map { $0.amendedBy.isEmpty ? texts[$0.document.path].map { GivenAct($0) } ?? $0 : $0 },
      rivals: rivals)
  }
}

/// What was found of references to acts, by the names of these.
final class KnownMentions: Sendable {
  private let mentions = Mutex<[String: [ActLibrary.Mention]]>([:])

  func withLock<Result>(_ body: (inout sending [String: [ActLibrary.Mention]]) -> sending Result) -> sending Result {
    mentions.withLock(body)
  }
}

/// The documents that were asked for last.
private struct DocumentShelf {
  /// So many at the most, and of so many bytes of text together; the one asked for last is kept however long it is.
  private static let places = 16
  private static let room = 16 << 20

  /// The one asked for last stands last.
  private var documents: [Document] = []

  mutating func document(at path: String) -> Document? {
    guard let index = documents.firstIndex(where: { $0.path == path }) else { return nil }
    let document = documents.remove(at: index)
    documents.append(document)
    return document
  }

  mutating func keep(_ document: Document) {
    documents.removeAll { $0.path == document.path }
    documents.append(document)
    var length = documents.reduce(0) { $0 + $1.source.count }
    while documents.count > 1, documents.count > Self.places || length > Self.room {
      length -= documents.removeFirst().source.count
    }
  }
}

/// The store of a library whose texts are in memory.
private struct TextsInMemory: ActStore {
  let texts: [String: [UInt8]]

  func files(in folder: String, endings: [String]) -> (files: [ActFile], problems: [ActProblem]) { ([], []) }
  func read(_ path: String, from offset: Int, count: Int) throws -> [UInt8] {
    Array((texts[path] ?? []).dropFirst(offset).prefix(count))
  }
  func cached(_ name: String) -> [UInt8]? { nil }
  func cache(_ bytes: [UInt8], as name: String) {}
}

/// The store of a library that holds nothing.
private struct NoStore: ActStore {
  func files(in folder: String, endings: [String]) -> (files: [ActFile], problems: [ActProblem]) { ([], []) }
  func read(_ path: String, from offset: Int, count: Int) throws -> [UInt8] { [] }
  func cached(_ name: String) -> [UInt8]? { nil }
  func cache(_ bytes: [UInt8], as name: String) {}
}

// MARK: - Opening

extension ActLibrary {
  /// Opens a library of the acts in `folders`. Files that have not changed since they were indexed last are not read.
  ///
  /// - Parameters:
  ///   - store: Where the files lie.
  ///   - formats: The formats to read; of several that read a file, the first one does.
  ///   - threads: How many files are read at once.
  public static func open(
    _ folders: [String], store: any ActStore, formats: [any ActFormat], threads: Int = 2
  ) async -> ActLibrary {
    let indexer = ActIndexer(store: store, formats: formats)
    var entries: [ActEntry] = []
    var problems: [ActProblem] = []
    var seen = Set<String>()
    for folder in folders {
      let listing = store.files(in: folder, endings: formats.flatMap(\.endings))
      problems += listing.problems
      let files = listing.files.filter { seen.insert($0.path).inserted }
      let index = await index(files, of: folder, with: indexer, threads: max(1, threads))
      entries += index.entries
      problems += index.problems
    }
    return ActLibrary(entries, problems: problems, indexer: indexer)
  }

  /// A library of `files`, which are read at once.
  public convenience init(files: [ActFile], store: any ActStore, formats: [any ActFormat]) {
    let indexer = ActIndexer(store: store, formats: formats)
    self.init(files.compactMap { try? indexer.entry(of: $0) }, problems: [], indexer: indexer)
  }

  private static func index(
    _ files: [ActFile], of folder: String, with indexer: ActIndexer, threads: Int
  ) async -> (entries: [ActEntry], problems: [ActProblem]) {
    let name = ActIndexCache.name(for: folder)
    let old = indexer.store.cached(name).flatMap { ActIndexCache.records(in: $0, folder: folder) } ?? []
    let known = Dictionary(old.map { ($0.file, $0.entry) }) { first, _ in first }
    let unknown = files.filter { known[$0] == nil }
    let read = await outcomes(of: unknown, with: indexer, threads: threads)
    var records: [ActIndexCache.Record] = []
    var problems: [ActProblem] = []
    for file in files {
      switch known[file].map(Result.success) ?? read[file.path] {
      case .success(let entry): records.append((file, entry))
      case .failure(let problem): problems.append(problem)
      case nil: break
      }
    }
    if records.count != old.count || records.contains(where: { known[$0.file] == nil }) {
      indexer.store.cache(ActIndexCache.bytes(of: records, folder: folder), as: name)
    }
    return (records.compactMap(\.entry), problems)
  }

  private typealias Outcome = Result<ActEntry?, ActProblem>

  private static func outcomes(
    of files: [ActFile], with indexer: ActIndexer, threads: Int
  ) async -> [String: Outcome] {
    await withTaskGroup(of: [(String, Outcome)].self) { group in
      // Every worker takes every nth file, so that large ones do not all fall to one of them.
      for worker in 0..<threads {
        group.addTask {
          stride(from: worker, to: files.count, by: threads).map { index in
            (files[index].path, Outcome { () throws(ActProblem) in try indexer.entry(of: files[index]) })
          }
        }
      }
      var outcomes: [String: Outcome] = [:]
      for await part in group { for (path, outcome) in part { outcomes[path] = outcome } }
      return outcomes
    }
  }
}
