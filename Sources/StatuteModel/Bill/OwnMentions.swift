import StatuteSyntax
import StatuteText

/// What the remarks of a bill say of the bill itself: `lovforslagets § 1, nr. 2`, and shorter where the heading they stand under tells
/// the rest.
extension Bill {
  /// The references in the remarks to the bill's own sections and instructions, by their index, and where they lead. A number that may be
  /// one of the act in force is not among them.
  public var ownMentions: [Int: Resolution] {
    if remarks.isEmpty { return [:] }
    let all = document.references.all
    let own = Dictionary(ownReferences.map { ($0.index, true) }) { first, _ in first }
    var found: [Int: Resolution] = [:]
    var index = 0
    while index < all.count {
      var end = index + 1
      while end < all.count, all[end].group == all[index].group { end += 1 }
      defer { index = end }
      guard let home = home(of: all[index].node) else { continue }
      let isOwn = own[index] == true || isCertain(all[index], upTo: all[end - 1].range.end, under: home.section)
      for member in index..<end where isOwn || own[member] == true {
        let chain = all[member].chain
        guard let section = chain[.section] == .none ? home.section : section(chain[.section]) else { continue }
        found[member] = resolution(of: chain, in: section)
      }
    }
    return found
  }

  /// The section whose remark the node with index `node` stands in, nil where that is on none or on several; nothing where it does not
  /// stand in the remarks.
  private func home(of node: Int) -> (section: Int?, remarks: Int)? {
    let nodes = document.tree.nodes
    var node = node
    var heading: Node?
    while node > 0, nodes[node].kind != .remarks {
      if nodes[node].kind == .remark { heading = nodes[node] }
      node = Int(nodes[node].parent)
    }
    guard node > 0 else { return nil }
    guard let heading, heading.number.isSame(as: heading.lastNumber) else { return (nil, node) }
    return (section(heading.number), node)
  }

  /// Where `chain` leads in `section`; nil where that is not there.
  private func resolution(of chain: ReferenceChain, in section: Int) -> Resolution? {
    let nodes = document.tree.nodes
    var whole = chain
    whole[.section] = nodes[section].number
    var targets = targets(of: whole)
    if nodes[section].kind == .section {
      let found = document.resolver.resolveFromOutside(whole)
      if found.status == .resolved { return found }
      if chain[.section] == .none { targets = [] }
    }
    guard !targets.isEmpty else { return nil }
    var resolution = Resolution(.resolved)
    resolution.targets = ReferenceTargets(
      targets.map { ReferenceTarget(node: $0, sentence: 0, range: nodes[$0].range) })
    return resolution
  }

  // MARK: What is certain

  /// Whether the words around a list that begins with `reference` and ends at `end` say that it is of the bill; `section` is that whose
  /// remark it stands in.
  private func isCertain(_ reference: Reference, upTo end: Int, under section: Int?) -> Bool {
    let before = words(before: reference.range.start)
    if let last = before.split(separator: " ").last, ["lovforslagets", "forslagets"].contains(last) {
      return reference.chain[.section] != .none || section != nil
    }
    guard reference.owner.kind == .unmarked else { return false }
    let after = words(after: end)
    let isOfRemarks = Self.remarks.contains(where: before.hasSuffix) && !isElsewhere(before, after)
    if reference.chain[.section] != .none {
      // What a bill that amends proposes is a section of the act it amends.
      return isOfRemarks || document.kind == .act && Self.proposals.contains(where: before.hasSuffix)
    }
    let isBeside = Self.besides.contains(where: after.hasPrefix)
    switch (section.map { document.tree.nodes[$0].kind }, reference.first) {
    case (.amendingSection, .item): return isOfRemarks || isBeside
    case (.section, .subsection):
      return isOfRemarks || isBeside || Self.proposals.contains(where: before.hasSuffix)
    default: return false
    }
  }

  /// Whether the remarks are those of another bill.
  private func isElsewhere(_ before: String, _ after: String) -> Bool {
    after.drop { $0 == "," || $0 == " " }.hasPrefix("i ")
      || ["folketingstidende", "lovforslag nr", "lovforslag l ", " l "].contains(where: before.contains)
  }

  /// The words of the paragraph before `offset`, in small letters with one space between them and none at the end.
  private func words(before offset: Int) -> String {
    let bytes = document.source[ByteRange(max(0, offset - Self.reach), offset)]
    let text = String(decoding: bytes, as: UTF8.self)
    let start = Self.paragraphEnds.compactMap { text.ranges(of: $0).last?.upperBound }.max() ?? text.startIndex
    return Self.spaced(text[start...])
  }

  /// The words after `offset`, in small letters with one space between them and before them where one stands there.
  private func words(after offset: Int) -> String {
    let bytes = document.source[ByteRange(offset, min(offset + Self.reach, document.source.count))]
    let text = String(decoding: bytes, as: UTF8.self)
    return (text.first?.isWhitespace == true ? " " : "") + Self.spaced(text[...])
  }

  private static func spaced(_ text: Substring) -> String {
    text.lowercased().split { $0.isWhitespace || $0 == "(" }.joined(separator: " ")
  }

  private static let paragraphEnds = [".\n", ".\r\n"]

  /// So many bytes around a mention are looked at.
  private static let reach = 160

  private static let remarks = ["bemærkningerne til", "bemærkningen til", "bemærkninger til"]
  private static let besides = [" nedenfor", " ovenfor", ", nedenfor", ", ovenfor"]
  private static let proposals = [
    "foreslås i", "foreslås det i", "foreslås med", "foreslås det med", "foreslås ved", "foreslås det ved",
    "foreslåede",
  ]
}
