import StatuteSyntax
import StatuteText

/// Says what references to other acts point at, as far as the library holds those acts.
///
/// The newest version of an act counts, for a reference without a date is to the act as it is at any time (LK 7.5.1).
struct OtherActs {
  private let library: ActLibrary
  private let document: Document
  /// The act that was found for each name, by where the name stands.
  private var byName: [ByteRange: Act?] = [:]
  /// The references that named an act which is not at hand; of those that share one mention of its name only the first.
  private(set) var unknown: [Reference] = []

  private struct Act {
    let entry: ActEntry
    let document: Document
  }

  init(_ library: ActLibrary, for document: Document) {
    self.library = library
    self.document = document
  }

  /// Looks up `reference` in the act it names; nil where the act is not at hand or the reference names no provision of it
  /// by itself.
  mutating func resolve(_ reference: Reference) -> ResolutionElsewhere? {
    guard reference.owner.kind == .named || reference.owner.kind == .same, !reference.owner.name.isEmpty,
      reference.chain[.section] != .none || reference.chain.division == .chapter || reference.chain.division == .part,
      reference.flags.isDisjoint(with: [.formerText, .givenVersion]), let act = act(of: reference)
    else { return nil }
    let resolution = act.document.resolver.resolveFromOutside(reference.chain)
    return ResolutionElsewhere(resolution: resolution, document: act.document, act: act.entry)
  }

  private mutating func act(of reference: Reference) -> Act? {
    let name = reference.owner.name
    if let known = byName[name] { return known }
    // A new act may replace one of its name; what it puts into others names it.
    let isOwn = document.ownNames.contain(name, of: document.source)
    if isOwn, document.enclosing(.quotation, of: reference.node) != nil { return nil }
    let entry = entry(named: name, endingBefore: document.tree.nodes[reference.node].text.end)
    if entry == nil, library.isCollection { unknown.append(reference) }
    // An act that names itself by its title is no other act.
    let other = entry.flatMap { $0.path == document.path ? nil : $0 }
    let act = other.flatMap { entry in library.document(for: entry).map { Act(entry: entry, document: $0) } }
    let found = act.flatMap { $0.document.source == document.source ? nil : $0 }
    byName[name] = found
    return found
  }

  private func entry(named name: ByteRange, endingBefore end: Int) -> ActEntry? {
    let words = document.source.string(in: name)
    if let entry = library.act(cited: words) ?? library.acts(named: words).first { return entry }
    // The scanner may have cut a title at a comma, or taken the verb behind it for a part of it; the library knows how it goes on.
    let start = document.startOfTitle(in: name)
    let rest = ByteRange(start, min(start + Self.longestTitle, end))
    guard let match = library.match(document.source[rest]) else { return nil }
    // »lov om ændring af lov om havne, lov om broer …« is another act than »lov om ændring af lov om havne«.
    let last = start + match.byteCount
    return last < name.end && document.source.bytes[last] == 0x2C ? nil : match.entry
  }

  /// So far is a title looked for, in bytes.
  private static let longestTitle = 400
}
