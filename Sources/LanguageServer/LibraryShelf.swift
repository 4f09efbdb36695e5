import StatuteModel

/// The libraries of other acts, by the folders they hold.
struct LibraryShelf {
  private struct Entry {
    /// The acts as they were read last; nil where they have not been.
    var library: ActLibrary?
    /// Whether they are being read, and whether their files have changed since that began.
    var isLoading = false
    var isStale = false
  }

  private var entries: [[String]: Entry] = [:]

  /// Whether no one has asked for the library of `folders` yet.
  func isMissing(_ folders: [String]) -> Bool { !folders.isEmpty && entries[folders] == nil }

  /// Whether the library of `folders` is being read for the first time.
  func isAwaited(_ folders: [String]) -> Bool { entries[folders].map { $0.library == nil } ?? false }

  /// The library of `folders`; nil where it is not there yet.
  func library(of folders: [String]) -> ActLibrary? { entries[folders]?.library }

  /// Whether the library of `folders` is to be read now. Where it is being read it is only marked, to be read once more
  /// afterwards, so that no older reading can take the place of a newer one.
  mutating func beginLoading(_ folders: [String]) -> Bool {
    var entry = entries[folders] ?? Entry()
    defer { entries[folders] = entry }
    entry.isStale = entry.isLoading
    guard !entry.isLoading else { return false }
    entry.isLoading = true
    return true
  }

  /// Puts `library` in its place; whether its files have changed while it was read.
  mutating func put(_ library: ActLibrary, for folders: [String]) -> Bool {
    defer { entries[folders] = Entry(library: library) }
    return entries[folders]?.isStale ?? false
  }

  /// Forgets all libraries but those of these folders, and those that are being read.
  mutating func keep(_ wanted: Set<[String]>) {
    entries = entries.filter { wanted.contains($0.key) || $0.value.isLoading }
  }

  /// The libraries that are there, in the order of their folders.
  var ready: [ActLibrary] {
    entries.sorted { $0.key.lexicographicallyPrecedes($1.key) }.compactMap(\.value.library)
  }

  /// The folders of all libraries.
  var folders: Set<String> { Set(entries.keys.joined()) }

  /// The folders of the libraries that hold the file at `address`.
  func folders(holding address: DocumentURI) -> [[String]] {
    entries.keys.filter { $0.contains { address.isInside(DocumentURI(path: $0)) } }
  }
}
