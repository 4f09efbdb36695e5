import StatuteModel
import StatuteSyntax
import StatuteText

/// The names of the acts that references belong to.
struct ActNames {
  private let document: Document
  /// The names of the acts that the sections of an amending act change, by the nodes of the sections.
  private var amended: [Int: String] = [:]

  init(_ document: Document) { self.document = document }

  /// The name of the act `entry` belongs to, as written and on one line; nil for the document itself, empty where nothing
  /// names it.
  mutating func act(of entry: ReferenceListing.Entry) -> String? {
    let owner = entry.reference.owner
    let isOwn = entry.resolution.status != .external
    switch owner.kind {
    case .named: return name(owner.name)
    case .same: return owner.name.isEmpty ? "samme lov" : name(owner.name)
    case .unnamedArticle: return ""
    case .amended:
      // Appended provisions speak of the document itself, as they have changed it.
      if isInside(.commencement, entry.reference.node) { return nil }
      return amendedAct(around: entry.reference.node) ?? ""
    case .thisAct:
      if isInside(.quotation, entry.reference.node) { return amendedAct(around: entry.reference.node) }
      return isOwn ? nil : speakingAct(around: entry.reference.node)
    case .definite:
      return isOwn ? nil : amendedAct(around: entry.reference.node) ?? (owner.name.isEmpty ? "" : name(owner.name))
    case .unmarked:
      return isOwn ? nil : amendedAct(around: entry.reference.node) ?? speakingAct(around: entry.reference.node)
    }
  }

  private func name(_ range: ByteRange) -> String { document.source.string(in: range).onOneLine }

  private func isInside(_ kind: NodeKind, _ node: Int) -> Bool { document.enclosing(kind, of: node) != nil }

  /// The amending act that speaks in an appended commencement provision (`lov nr. 438 af 31. maj 2000`); the line before
  /// it speaks of the document.
  private func speakingAct(around node: Int) -> String? {
    guard let container = document.enclosing(.commencement, of: node), container != node else { return nil }
    let address = document.address(of: container)
    return address.hasPrefix("lov nr.") ? address : ""
  }
}

// MARK: - The amended act

extension ActNames {
  /// The act that the amending section around `node` changes, as its opening names it; nil outside such a section.
  private mutating func amendedAct(around node: Int) -> String? {
    guard let section = document.enclosing(.amendingSection, of: node) else { return nil }
    if let known = amended[section] { return known }
    let name = Self.amendedAct(opening: document.source.string(in: document.tree.nodes[section].text))
    amended[section] = name
    return name
  }

  /// `lov om havnebade` of `I lov om havnebade, jf. lovbekendtgørelse nr. 9 af …, foretages følgende ændringer:`. The name
  /// of a ministry may stand on a line before; a drafter may have left out the `I`.
  static func amendedAct(opening: String) -> String {
    let lines = opening.split(whereSeparator: \.isNewline).map { String($0).onOneLine }
    let start = lines.firstIndex { $0.hasPrefix("I ") }
    let words = lines[(start ?? lines.startIndex)...].joined(separator: " ")
    guard start != nil || words.contains("foretages") else { return "" }
    let name = start == nil ? words[...] : words.dropFirst(2)
    return String(ends.compactMap { name.firstRange(of: $0)?.lowerBound }.min().map { name[..<$0] } ?? name)
  }

  /// What ends the name of the act in an opening.
  private static let ends = [
    ", jf.", ", som ", ", foretages", " foretages", ", ændret ved", " ændret ved", " ændres", ":",
  ]
}
