import StatuteModel

// An amending act mostly lies beside the act it changes, or below the folder that the client works in, where that act lies. The folders
// are read aside, once, and again when a file in them changes; what is open counts as it stands in the editor.

/// The acts that one document changes and that lie beside it.
struct FoundBeside {
  /// What it rests on which acts those are.
  fileprivate struct Grounds: Equatable {
    let openings: [String]
    let folders: [ObjectIdentifier]
    let names: Int
    /// The revisions of the texts in the folders that are open.
    let texts: [DocumentURI: Int]
  }

  fileprivate let grounds: Grounds
  fileprivate let acts: [String]
  fileprivate let rivals: [String: [String]]
  /// The acts of the folders as their files are; kept, for `grounds` tell them by their identity.
  fileprivate let folders: [ActLibrary]
  /// The files of other acts with those beside given.
  fileprivate let files: ActLibrary?
}

/// The openings of a document whose acts are not among the files at hand.
private struct OpeningsWithoutAct {
  let words: [String]
}

extension Session {
  /// The files of other acts that `document` is read with: those of its library, and those that lie beside it where it changes
  /// them.
  func files(for document: OpenDocument) -> ActLibrary? {
    let known = document.terms.library
    let folders = foldersOfActs(of: document)
    guard !folders.isEmpty, document.document.mayAmend else { return known }
    let bare = document.document.asIfLooking(in: known)
    let openings = document.memory.derived { OpeningsWithoutAct(words: bare.openingsWithoutAct) }.words
    guard !openings.isEmpty else { return known }
    for folder in folders where actsBeside.isMissing([folder]) { loadActs(in: folder, for: bare) }
    let acts = folders.compactMap { actsBeside.library(of: [$0]) }
    // What one folder holds goes before what the next does, so that all must have been read.
    guard acts.count == folders.count else { return known }
    let texts = documents.filter { $0.value !== document && $0.value.folder.map(folders.contains) ?? false }
    let grounds = FoundBeside.Grounds(
      openings: openings, folders: acts.map(ObjectIdentifier.init), names: openActs.namesRevision,
      texts: texts.mapValues(\.textRevision))
    if let beside = document.beside, beside.grounds == grounds { return beside.files }
    let found = NeighbouringActs(of: bare, in: acts.map { library(over: $0) ?? $0 })
    let paths = found.acts.map(\.path)
    let isAsBefore =
      document.beside.map { before in
        before.acts == paths && before.rivals == found.rivals && before.folders.elementsEqual(acts, by: ===)
          && before.grounds.names == grounds.names
      } ?? false
    let isNothing = paths.isEmpty && found.rivals.isEmpty
    let files = isNothing ? known : isAsBefore ? document.beside?.files : (known ?? .empty).giving(found)
    document.beside = FoundBeside(grounds: grounds, acts: paths, rivals: found.rivals, folders: acts, files: files)
    return files
  }

  /// Whether acts that `document` changes may lie in what is still being read.
  func awaitsOtherActs(_ document: OpenDocument) -> Bool {
    guard document.document.mayAmend else { return false }
    return libraries.isAwaited(document.terms.libraryFolders)
      || foldersOfActs(of: document).contains { actsBeside.isAwaited([$0]) }
  }

  /// The folders that the acts which `document` changes may lie in, as paths: its own, then those that the client works in and that hold
  /// it; for a document that is no file all that the client works in.
  private func foldersOfActs(of document: OpenDocument) -> [String] {
    let own = document.folder
    guard own != nil || document.address.scheme == "untitled" else { return [] }
    let roots = folders.lazy.map { DocumentURI($0.uri) }.filter { own == nil || document.address.isInside($0) }
    return (own.map { [$0] } ?? []) + roots.compactMap(\.path).filter { $0 != own }
  }

  /// Reads the acts in `folder` aside, with the texts of those that `document` changes.
  private func loadActs(in folder: String, for document: Document? = nil) {
    guard actsBeside.beginLoading([folder]) else { return }
    let host = host
    aside {
      let acts = host.acts(in: folder)
      if let document { _ = NeighbouringActs(of: document, in: acts) }
      return acts
    } then: { session, acts in
      if session.actsBeside.put(acts, for: [folder]) { session.loadActs(in: folder) }
      session.watch()
    }
  }

  /// Reads the folders anew in which the files at `addresses` lie, and forgets those that no document lies in any more.
  func filesBesideChanged(_ addresses: [DocumentURI]) {
    besideRevision += 1
    let folders = Set(documents.values.flatMap(foldersOfActs))
    actsBeside.keep(Set(folders.map { [$0] }))
    let changed = Set(addresses.compactMap { $0.path.map(ActsBeside.folder) })
    for folder in actsBeside.folders.intersection(changed) { loadActs(in: folder) }
    unwatch()
  }
}

extension OpenDocument {
  /// The folder that the file lies in, as its path; nil where the document is no file.
  fileprivate var folder: String? { address.pathOfText == nil ? nil : ActsBeside.folder(of: path) }
}
