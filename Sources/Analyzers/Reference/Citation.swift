import StatuteModel
import StatuteSyntax

/// What messages call provisions: as drafters cite them, without `stk. 1` where a section has one stykke only.
extension Document {
  /// The citation of the provision with index `node`: `§ 8, stk. 2, nr. 3`.
  public func citation(of node: Int) -> String {
    guard tree.nodes.indices.contains(node), node > 0 else { return "" }
    let number = tree.nodes[node].number.description
    let parent = Int(tree.nodes[node].parent)
    switch tree.nodes[node].kind {
    case .subsection:
      let section = citation(of: parent)
      return subsectionCount(of: parent) == 1 ? section : "\(section), stk. \(number)"
    case .item: return "\(citation(of: parent)), nr. \(number)"
    case .point: return "\(citation(of: parent)), litra \(number)"
    default: return address(of: node)
    }
  }

  /// How many stykker a section has.
  func subsectionCount(of section: Int) -> Int {
    tree.children(of: section).reduce(0) { $0 + (tree.nodes[$1].kind == .subsection ? 1 : 0) }
  }

  /// The kind of document as its own text speaks of it.
  var selfName: (da: String, en: String) {
    switch kind {
    case .executiveOrder: ("Bekendtgørelsen", "The executive order")
    case .excerpt, .other, .billReport: ("Teksten", "The text")
    case .act, .consolidatedAct, .amendingAct: ("Loven", "The act")
    }
  }

  /// Whether `node` stands in what follows the act proper, where a bare reference mostly means another act: notes,
  /// appended commencement provisions, annexes; or in new text, which will stand in another act.
  func standsOutsideAct(_ node: Int) -> Bool {
    var current = node
    while current > 0 {
      switch tree.nodes[current].kind {
      case .commencement, .note, .annex, .quotation, .remarks, .remark, .mirror: return true
      default: current = min(Int(tree.nodes[current].parent), current - 1)
      }
    }
    return false
  }
}

extension ReferenceLevel {
  /// A provision of this level as a citation names it: `stk. 4`, `5. pkt.`
  func citation(_ number: ProvisionNumber, division: ReferenceDivision) -> String {
    switch self {
    case .division: "\(division.word) \(number.written)"
    case .section: "§ \(number.written)"
    case .subsection: "stk. \(number.written)"
    case .item: "nr. \(number.written)"
    case .point: "litra \(number.written)"
    case .subpoint: number.isLetterSeries ? "litra \(number.written)" : "nr. \(number.written)"
    case .sentence: number == ReferenceChain.lastSentence ? "sidste pkt." : "\(number.value). pkt."
    }
  }
}

extension ReferenceDivision {
  /// The word that stands before its number.
  var word: String {
    switch self {
    case .none: ""
    case .book: "bog"
    case .part: "afsnit"
    case .chapter: "kapitel"
    case .annex: "bilag"
    case .article: "artikel"
    }
  }

  /// The kind of its nodes.
  var kind: NodeKind? {
    switch self {
    case .book: .book
    case .part: .part
    case .chapter: .chapter
    case .annex: .annex
    case .none, .article: nil
    }
  }
}
