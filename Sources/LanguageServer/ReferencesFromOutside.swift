import StatuteText
import Analysis
import StatuteModel
import StatuteSyntax

/// The references in other open documents that point into one document.
struct ReferencesFromOutside {
  /// One of them.
  struct Mention {
    /// The document it stands in.
    let document: Snapshot
    let reference: Reference
    let targets: ReferenceTargets
  }

  private let act: Document
  /// In the order of the documents' addresses and of their texts.
  private var mentions: [Mention] = []
  /// The nodes they point at, ascending, with the places of the mentions.
  private var targets: [(node: Int, mention: Int)] = []

  /// The references to `act`; those of bills that do not name it are left out where `isNaming`.
  init(to act: Snapshot, naming isNaming: Bool = false) {
    self.act = act.document
    let path = act.document.path
    for other in act.workspace.snapshots where other.uri != act.uri {
      let references = other.document.references
      let named = references.elsewhere.lazy.filter { $1.act.path == path && other.isToTextInForce($0) }
        .map { (index: $0, targets: $1.resolution.targets) }
      let unnamed = (isNaming ? [] : other.mentionsOfAmendedActs).lazy.filter { $0.found.act.path == path }
        .map { (index: $0.reference, targets: $0.found.resolution.targets) }
      for found in (Array(named) + unnamed).sorted(by: { $0.index < $1.index }) {
        for target in found.targets { targets.append((target.node, mentions.count)) }
        mentions.append(Mention(document: other, reference: references.all[found.index], targets: found.targets))
      }
    }
    targets.sort { $0 < $1 }
  }

  /// The references to the provision with index `node` or to something in it.
  func references(to node: Int) -> [Mention] { places(of: node).sorted().map { mentions[$0] } }

  /// The references to the provisions of `subject` or to something in them; to its sentences where it is about sentences.
  func references(to subject: Subject) -> [Mention] {
    let found = subject.targets.reduce(into: Set<Int>()) { found, target in
      let places = places(of: target.node)
      found.formUnion(target.sentence == 0 ? places : places.filter { mentions[$0].targets.contains(target) })
    }
    return found.sorted().map { mentions[$0] }
  }

  private func places(of node: Int) -> Set<Int> {
    guard !targets.isEmpty, act.tree.nodes.indices.contains(node) else { return [] }
    let isDivision = act.tree.nodes[node].kind.isDivision
    let last = isDivision ? node + 1 : max(node + 1, Int(act.tree.nodes[node].subtreeEnd))
    let range = targets.countOfFirst { $0.node < node }..<targets.countOfFirst { $0.node < last }
    return Set(targets[range].map(\.mention))
  }
}

extension ReferencesFromOutside.Mention {
  /// Where it stands: `§ 3, stk. 2, i lov om havnebade`.
  func place(in language: Language) -> String {
    let place = document.document.citation(of: reference.node)
    let act = document.actName
    if place.isEmpty { return act }
    return language.pick("\(place)\(place.contains(",") ? "," : "") i \(act)", "\(place) of \(act)")
  }
}
