import Comparing
import StatuteModel
import StatuteSyntax
import StatuteText

/// What a change between two texts is called, for every format that people read.
struct ComparisonWords {
  let comparison: Comparison
  let words: Wording

  /// `§ 5, stk. 2-4`
  func name(_ nodes: [Int], of document: Document) -> String {
    guard let first = nodes.first, let last = nodes.last else { return "" }
    let name = words.name(of: first, in: document)
    guard nodes.count > 1 else { return name }
    let number = document.tree.nodes[last].number
    return name + (nodes.count == 2 ? words(" og ", " and ") : "-") + "\(number)"
  }

  /// `§ 5, stk. 2, er ændret`, `§ 5 er nu § 6`
  func headline(_ change: ProvisionChange) -> String {
    let line = sentence(change)
    return line.prefix(1).uppercased() + line.dropFirst()
  }

  private func sentence(_ change: ProvisionChange) -> String {
    let old = name(change.old, of: comparison.old)
    let new = name(change.new, of: comparison.new)
    let (oldLevels, newLevels) = (old.split(separator: ", "), new.split(separator: ", "))
    let shared = zip(oldLevels, newLevels).prefix { $0 == $1 }.count
    // »§ 7, stk. 7, er nu stk. 9«
    let changed = newLevels.dropFirst(shared).joined(separator: ", ")
    func sentence(_ name: String, _ danish: String, _ english: String) -> String {
      let isLong = words.language == .danish && name.contains(", ")
      return name + (isLong ? ", " : " ") + words(danish, english)
    }
    switch change.kind {
    case .added:
      let kind = change.new.first.map { comparison.new.tree.nodes[$0].kind }
      return sentence(new, "er \(kind?.newInDanish ?? "ny")", kind == .remarks ? "are new" : "is new")
    case .removed: return sentence(old, "er udgået", "has gone")
    case .changed where old != new:
      let comma = changed.contains(", ") ? "," : ""
      return sentence(old, "er nu \(changed)\(comma) og er ændret", "is now \(changed)\(comma) and has changed")
    case .changed: return sentence(new, "er ændret", "has changed")
    case .moved where old == new:
      return sentence(old, "står et andet sted", "stands elsewhere")
    case .moved: return sentence(old, "er nu \(changed)", "is now \(changed)")
    case .followed:
      return sentence(
        new, "er ændret: henvisninger følger det, der er rykket", "has changed: references follow what moved")
    }
  }

  /// `3 ændret, 1 ny, 2 flyttet`
  func summary(_ changes: [ProvisionChange]) -> String {
    let names: [(ProvisionChange.Kind, String, String)] = [
      (.changed, words("ændret", "changed"), ""), (.added, words("ny", "new"), words("nye", "new")),
      (.removed, words("udgået", "gone"), ""), (.moved, words("flyttet", "moved"), ""),
      (.followed, words("kun med nye henvisninger", "in references only"), ""),
    ]
    return names.compactMap { kind, one, many in
      let count = changes.count { $0.kind == kind }
      return count == 0 ? nil : "\(count) \(count > 1 && !many.isEmpty ? many : one)"
    }.joined(separator: ", ")
  }

  /// What a command says of texts that say the same.
  var same: String { words("De to udgaver siger det samme.", "The two versions say the same.") }
}

extension NodeKind {
  /// `ny`, `nyt` or `nye`, as what a provision of this kind is called asks for.
  fileprivate var newInDanish: String {
    switch self {
    case .chapter, .part, .annex, .mirror: "nyt"
    case .remarks: "nye"
    default: "ny"
    }
  }
}

extension Wording {
  /// What the node `node` of `document` is called: its address, else what it is.
  func name(of node: Int, in document: Document) -> String {
    let address = document.address(of: node)
    let kind = document.tree.nodes[node].kind
    switch kind {
    case .opening: return self("indledningen", "the opening")
    case .text, .table, .quotation, .renumbering:
      let what = kind == .text ? self("tekst", "text") : kind == .table ? self("tabel", "table") : name(of: kind)
      return address.isEmpty ? what : "\(address) (\(what))"
    default: return address.isEmpty ? name(of: kind) : address
    }
  }
}
