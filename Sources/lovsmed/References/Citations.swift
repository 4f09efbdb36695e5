import StatuteModel
import StatuteSyntax

/// What provisions are called in text for people: their addresses without the `stk. 1` of a section of one stykke.
struct Citations {
  private let document: Document

  init(_ document: Document) { self.document = document }

  /// `§ 8, stk. 2, nr. 1`; empty for the document itself.
  func citation(of node: Int) -> String {
    let address = document.address(of: node)
    guard let subsection = document.enclosing(.subsection, of: node), section(withOnly: subsection) != nil else {
      return address
    }
    let full = document.address(of: subsection)
    guard address.hasPrefix(full), full.hasSuffix(Self.first) else { return address }
    return String(full.dropLast(Self.first.count)) + address.dropFirst(full.count)
  }

  /// The same for what a reference points at, with its sentence.
  func citation(of target: ReferenceTarget) -> String {
    let citation = citation(of: target.node)
    return target.sentence == 0 ? citation : "\(citation), \(target.sentence). pkt."
  }

  /// What a reference points at, those of a range by its ends: `§§ 2-4`, `§ 8, stk. 2-4`, `§ 5, 1.-3. pkt.`
  func citation(of targets: ReferenceTargets) -> String {
    guard let first = targets.first, let last = targets.last else { return "" }
    let start = citation(of: first)
    guard targets.count > 1 else { return start }
    let end = citation(of: last)
    return Self.range(from: start, to: end) ?? "\(start) – \(end)"
  }

  /// nil where the ends differ in more than their last number.
  private static func range(from start: String, to end: String) -> String? {
    let (start, end) = (start.split(separator: ", "), end.split(separator: ", "))
    guard start.count == end.count, start.dropLast() == end.dropLast(), let first = start.last, let last = end.last,
      let firstSpace = first.firstIndex(of: " "), let lastSpace = last.firstIndex(of: " ")
    else { return nil }
    let level: String
    if first.hasSuffix(" pkt.") {
      level = first[..<firstSpace] + "-" + last
    } else {
      guard first[..<firstSpace] == last[..<lastSpace] else { return nil }
      level = (first.hasPrefix("§ ") ? "§" : "") + first + "-" + last[last.index(after: lastSpace)...]
    }
    return (start.dropLast().map(String.init) + [level]).joined(separator: ", ")
  }

  /// The section whose only stykke is `node`.
  func section(withOnly node: Int) -> Int? {
    let tree = document.tree
    let parent = Int(tree.nodes[node].parent)
    guard tree.nodes[node].kind == .subsection, tree.nodes[parent].kind == .section else { return nil }
    return tree.children(of: parent).contains { $0 != node && tree.nodes[$0].kind == .subsection } ? nil : parent
  }

  private static let first = ", stk. 1"
}
