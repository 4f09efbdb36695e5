import StatuteModel
import StatuteSyntax
import Synchronization

/// The acts that lie beside amending acts, for those that no library holds.
final class NeighbouringActs: Sendable {
  private let folders = Mutex<[String: ActLibrary]>([:])

  /// The paths of the texts in the folder of `document` that are one and the same act, the one that `section` changes, and do not
  /// say the same; none where it is plain which text is meant.
  func rivals(for section: Int, of document: Document) -> [String] {
    guard document.path != InputPaths.standardInput else { return [] }
    let library = library(of: document.path)
    guard case .found(let base) = document.looking(in: library).0.baseAct(of: section) else { return [] }
    return Self.rivals(of: base.document, in: library)
  }

  private static func rivals(of act: Document, in library: ActLibrary) -> [String] {
    guard let entry = ActEntry(act) else { return [] }
    let twins = library.versions(of: entry).filter { $0.number == entry.number && $0.year == entry.year }
    let others = twins.filter { twin in
      twin.path != act.path && library.document(for: twin).map { $0.source.bytes != act.source.bytes } ?? false
    }
    return others.isEmpty ? [] : (others.map(\.path) + [act.path]).sorted()
  }

  /// `document` with the acts it changes given, where they are not at hand but lie in its folder.
  func completing(_ document: Document) -> Document {
    guard document.kind == .amendingAct || document.kind == .excerpt, document.path != InputPaths.standardInput else {
      return document
    }
    let sections = document.tree.nodes.indices.filter { section in
      guard document.tree.nodes[section].kind == .amendingSection else { return false }
      if case .notAtHand = document.baseAct(of: section) { return true }
      return false
    }
    guard !sections.isEmpty else { return document }
    let library = library(of: document.path)
    let beside = document.looking(in: library).0
    var found: [GivenAct] = []
    for section in sections {
      guard case .found(let base) = beside.baseAct(of: section), base.document.path != document.path,
        !found.contains(where: { $0.document.path == base.document.path }),
        Self.rivals(of: base.document, in: library).isEmpty
      else { continue }
      found.append(GivenAct(base.document))
    }
    guard !found.isEmpty else { return document }
    return document.looking(in: (document.library ?? .empty).giving((document.library?.given ?? []) + found)).0
  }

  private func library(of path: String) -> ActLibrary {
    let folder = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
    return folders.withLock { folders in
      if let known = folders[folder] { return known }
      let library = ActFolders.acts(in: folder)
      folders[folder] = library
      return library
    }
  }
}
