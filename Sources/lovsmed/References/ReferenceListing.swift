import StatuteModel
import StatuteSyntax

/// The references of a document that a caller asks for.
struct ReferenceListing {
  /// A reference and what became of it.
  struct Entry {
    let reference: Reference
    let resolution: Resolution
    /// Where it points in the act it belongs to, where that is another one and at hand.
    var elsewhere: ResolutionElsewhere?
    /// What became of it, in whichever act.
    var status: ReferenceStatus { elsewhere?.resolution.status ?? resolution.status }
    /// Whether it points at more than the place that was asked for: the whole of what holds it, or a range over it.
    var covers = false
  }

  let document: Document
  /// The references, in document order.
  private(set) var entries: [Entry] = []
  /// The place they point at, where one was asked for.
  let place: SoughtPlace?
  /// Whether only some were asked for.
  let isSelection: Bool

  /// The references of `document` to `place`, all where that is nil, with one of `statuses`.
  init(_ document: Document, to place: SoughtPlace?, _ statuses: StatusSelection) {
    self.document = document
    self.place = place
    isSelection = place != nil || statuses.isPartial
    let references = document.references
    for (index, reference) in references.all.enumerated() {
      let resolution = references.resolutions[index]
      var entry = Entry(reference: reference, resolution: resolution, elsewhere: references.elsewhere[index])
      guard statuses.contains(entry.status) else { continue }
      if let place {
        guard let relation = Self.relation(of: resolution, to: place, in: document.tree) else { continue }
        entry.covers = relation == .covers
      }
      entries.append(entry)
    }
  }

  private enum Relation { case names, covers }

  /// How a reference relates to a place: names it or something in it, covers it, or nil where it points elsewhere. One that
  /// is missing because something lacks in the place names it, too.
  private static func relation(
    of resolution: Resolution, to place: SoughtPlace, in tree: SyntaxTree
  ) -> Relation? {
    if resolution.targets.contains(where: { place.touches($0.range) }) {
      return resolution.targets.allSatisfy { place.contains($0.range) } ? .names : .covers
    }
    let isLacking = resolution.status == .missing && resolution.searched > 0
    return isLacking && place.contains(tree.nodes[resolution.searched].range) ? .names : nil
  }
}
