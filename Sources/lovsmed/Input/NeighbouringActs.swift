import StatuteModel
import StatuteSyntax
import Synchronization

/// The acts that lie beside amending acts, for those that no library holds.
final class NeighbouringActs: Sendable {
  private let folders = Mutex<[String: ActLibrary]>([:])

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
    let beside = document.looking(in: library(of: document.path)).0
    var found: [GivenAct] = []
    for section in sections {
      guard case .found(let base) = beside.baseAct(of: section), base.document.path != document.path,
        !found.contains(where: { $0.document.path == base.document.path })
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
