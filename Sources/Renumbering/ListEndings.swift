import StatuteModel
import StatuteSyntax
import StatuteText

/// The signs that the items of a list end in, and the word that joins the last two: `1) bøjer, 2) fyr, og 3) vager.` They belong to the
/// places in the list, and stay there when an item comes in or goes out.
struct ListEndings {
  private let members: [Int]
  /// The bytes of the sign and word that each item ends in.
  private let ranges: [ByteRange]
  /// What ends an item before the last two, that before the last, and the last.
  private let signs: [String]

  /// The endings of `series`; nil where it is no list of items whose last two a word joins.
  init?(of series: Series, in document: Document) {
    let nodes = document.tree.nodes
    members = series.members
    guard members.count > 1, members.allSatisfy({ [.item, .point].contains(nodes[$0].kind) }) else { return nil }
    ranges = members.map { member in
      let range = ByteRange(nodes[member].range.start, document.visibleEnd(before: nodes[member].range.end))
      return ByteRange(document.withoutEnding(range).end, range.end)
    }
    let endings = ranges.map(document.source.string(in:))
    let (joint, last) = (endings[endings.count - 2], endings[endings.count - 1])
    // The last item of an inner list ends in what joins those of the outer one.
    let isInner = [.item, .point].contains(nodes[Int(nodes[members[0]].parent)].kind)
    guard joint.contains(" "), !last.isEmpty, isInner || !last.contains(" ") else { return nil }
    let sign = joint.prefix { $0 != " " }
    let others = Set(endings.dropLast(2))
    guard others.count < 2, others.first.map({ !$0.isEmpty && !$0.contains(" ") }) ?? true else { return nil }
    signs = [others.first ?? (sign.isEmpty ? "," : String(sign)), joint, last]
  }

  /// What the item at `place` of `count` ends in.
  private func kind(_ place: Int, of count: Int) -> Int { max(0, 3 - (count - place)) }

  /// What a new item at `place` ends in.
  func ending(at place: Int) -> String { signs[kind(place, of: members.count + 1)] }

  /// The changes of the items whose place, counted from the end, becomes another one.
  func edits(_ changes: Changes) -> [TextEdit] {
    guard changes.insertion != nil || changes.removal != nil else { return [] }
    let staying = members.indices.filter { !changes.isRemoved(members[$0]) }
    let count = staying.count + (changes.insertion == nil ? 0 : 1)
    return staying.enumerated().compactMap { place, member in
      let isMoved = changes.insertion.map { $0.edit.range.start < ranges[member].start } ?? false
      let new = kind(place + (isMoved ? 1 : 0), of: count)
      return new == kind(member, of: members.count) ? nil : TextEdit(ranges[member], signs[new])
    }
  }
}
