import StatuteSyntax
import Synchronization

/// Which acts an amending act changes that no library holds, but that lie beside it.
public struct NeighbouringActs: Sendable {
  /// Their texts.
  public private(set) var acts: [Document] = []
  /// The paths of texts that are one and the same act and do not say the same, so that it is not plain which one is meant, by
  /// what the opening calls the act.
  public private(set) var rivals: [String: [String]] = [:]

  /// The acts that `document` changes and that are among those of `folder`, which it lies in.
  public init(of document: Document, in folder: ActLibrary) {
    let openings = document.openingsOfActsNotAtHand
    guard !openings.isEmpty else { return }
    let beside = document.asIfLooking(in: folder)
    for (section, name) in openings {
      guard case .found(let base) = beside.baseAct(of: section), base.document.path != document.path else { continue }
      let rivals = Self.rivals(of: base.document, in: folder)
      if !rivals.isEmpty {
        self.rivals[name] = rivals
      } else if !acts.contains(where: { $0.path == base.document.path }) {
        acts.append(base.document)
      }
    }
  }

  /// The acts that `document` changes and that are among those of `folders`, of which the first that holds one goes before the others.
  public init(of document: Document, in folders: [ActLibrary]) {
    var document = document
    for folder in folders {
      let found = NeighbouringActs(of: document, in: folder)
      acts += found.acts
      rivals = found.rivals
      // Which of them is meant no other folder tells.
      guard rivals.isEmpty else { return }
      document = document.asIfLooking(in: (document.library ?? .empty).giving(found))
    }
  }

  private static func rivals(of act: Document, in folder: ActLibrary) -> [String] {
    guard let entry = ActEntry(act) else { return [] }
    let twins = folder.versions(of: entry).filter { $0.number == entry.number && $0.year == entry.year }
    let others = twins.filter { twin in
      twin.path != act.path && folder.document(for: twin).map { $0.source.bytes != act.source.bytes } ?? false
    }
    return others.isEmpty ? [] : (others.map(\.path) + [act.path]).sorted()
  }
}

extension Document {
  /// The amending sections whose act is not at hand, with what their openings call it.
  fileprivate var openingsOfActsNotAtHand: [(section: Int, name: String)] {
    guard mayAmend else { return [] }
    return tree.nodes.indices.compactMap { section in
      guard tree.nodes[section].kind == .amendingSection, case .notAtHand(let name) = baseAct(of: section) else {
        return nil
      }
      return (section, name)
    }
  }

  /// The openings of the amending sections whose act is not at hand, on which it rests what ``NeighbouringActs`` are found.
  public var openingsWithoutAct: [String] {
    openingsOfActsNotAtHand.map { source.string(in: tree.nodes[$0.section].text) }
  }
}

extension ActLibrary {
  /// The library with `neighbours` given, beside what was given before.
  public func giving(_ neighbours: NeighbouringActs) -> ActLibrary {
    giving(given + neighbours.acts.map { GivenAct($0) }, rivals: neighbours.rivals)
  }
}

/// The acts in the folders of amending acts, each folder read once.
public final class ActsBeside: Sendable {
  private let read: @Sendable (String) -> ActLibrary
  private let folders = Mutex<[String: ActLibrary]>([:])

  /// Acts in folders that `read` reads.
  public init(_ read: @escaping @Sendable (_ folder: String) -> ActLibrary) { self.read = read }

  /// `document` with the acts it changes given, where they are not at hand but lie in its folder or, for one below it, in the working
  /// directory; standard input, `-`, lies in none.
  public func completing(_ document: Document) -> Document {
    guard document.path != "-", !document.openingsWithoutAct.isEmpty else { return document }
    let own = Self.folder(of: document.path)
    let isBelow = own != "." && !own.hasPrefix("/") && !own.hasPrefix("..")
    let neighbours = NeighbouringActs(of: document, in: (isBelow ? [own, "."] : [own]).map(acts))
    guard !neighbours.acts.isEmpty || !neighbours.rivals.isEmpty else { return document }
    return document.looking(in: (document.library ?? .empty).giving(neighbours)).0
  }

  /// The folder that the file at `path` lies in.
  public static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  private func acts(in folder: String) -> ActLibrary {
    folders.withLock { folders in
      if let known = folders[folder] { return known }
      let library = read(folder)
      folders[folder] = library
      return library
    }
  }
}
