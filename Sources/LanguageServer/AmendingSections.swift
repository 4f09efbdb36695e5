import Amending
import StatuteModel
import StatuteSyntax
import StatuteText

/// An amending section of an open document, as far as its act in force is at hand, and what its instructions do there. What is
/// worked out is kept until the document or the act changes.
final class AmendingSectionAtHand {
  /// The section, with how its instructions are read.
  let section: AmendingText.Section
  /// The act in force; nil where it is not at hand.
  let base: BaseAct?
  /// What the opening calls the act; empty where it names none.
  let name: String
  private let text: AmendingText
  private let amendment: Amendment?
  private var effects: [Int: InstructionEffect?] = [:]

  fileprivate init?(_ node: Int, of document: Document, _ acts: ActsInForce) {
    let nodes = document.tree.nodes
    let text = AmendingText(document, reading: node..<Int(nodes[node].subtreeEnd))
    guard let section = text.sections.first(where: { $0.node == node }) else { return nil }
    (self.text, self.section) = (text, section)
    switch document.baseAct(of: node) {
    case .found(let base): (self.base, name, amendment) = (base, base.name, acts.amendment(of: base.document))
    case .notAtHand(let name): (base, self.name, amendment) = (nil, name, nil)
    case .unnamed: (base, name, amendment) = (nil, "", nil)
    }
  }

  /// The instruction that is the node `node`.
  func instruction(_ node: Int) -> AmendingInstruction? { section.instructions.first { $0.node == node } }

  /// What the instruction that is the node `node` does to the act in force; nil where that is not at hand.
  func effect(of node: Int) -> InstructionEffect? {
    if let effect = effects[node] { return effect }
    let effect = instruction(node).flatMap { amendment?.effect(of: $0, in: section, of: text) }
    effects[node] = .some(effect)
    return effect
  }

  /// The numbers that the section leaves unsaid.
  private(set) lazy var finalNumbers: [FinalNumber] = {
    guard let amendment else { return [] }
    var amended = amendment
    amended.apply(section, of: text)
    return amended.finalNumbers(of: section, of: text, since: amendment)
  }()
}

/// What the amending sections of a document are, by their nodes.
private final class KnownSections {
  var all: [Int: AmendingSectionAtHand?] = [:]
}

/// The acts in force that a document amends, made ready to be amended. They are kept while someone writes: an act in force does
/// not change with the draft.
private final class ActsInForce {
  private var known: [(document: Document, amendment: Amendment)] = []
  /// A draft that amends more acts than these has them made ready again and again.
  private static let mostActs = 8

  func amendment(of document: Document) -> Amendment {
    // Bytes that are held together are the same without a look.
    if let found = known.first(where: {
      $0.document.path == document.path && $0.document.source.bytes == document.source.bytes
    }) {
      return found.amendment
    }
    known.removeAll { $0.document.path == document.path }
    if known.count == Self.mostActs { known.removeFirst() }
    let amendment = Amendment(of: document)
    known.append((document, amendment))
    return amendment
  }
}

extension Snapshot {
  /// The amending section around `node`; nil where no section amends there.
  func amendingSection(around node: Int) -> AmendingSectionAtHand? {
    guard document.mayAmend, let section = document.enclosing(.amendingSection, of: node) else { return nil }
    let sections = memory.derived { KnownSections() }
    if let known = sections.all[section] { return known }
    let found = AmendingSectionAtHand(section, of: document, actsInForce)
    sections.all[section] = .some(found)
    return found
  }

  /// The amending sections, in order, with the act in force that each changes.
  var amendedSections: [(section: Int, base: BaseAct)] {
    guard document.mayAmend else { return [] }
    return document.amendingSections.compactMap { node in
      if case .found(let base) = document.baseAct(of: node) { (node, base) } else { nil }
    }
  }

  /// `document` made ready to be amended.
  func amendment(of document: Document) -> Amendment { actsInForce.amendment(of: document) }

  private var actsInForce: ActsInForce {
    if let known = memory[ActsInForce.self] { return known }
    let acts = ActsInForce()
    memory[ActsInForce.self] = acts
    return acts
  }

  /// The instruction whose own words or renumbering clause stand at `offset`, and not its new text below; nil elsewhere.
  func instruction(at offset: Int) -> Int? {
    var node = node(at: offset)
    if document.tree.nodes[node].kind == .renumbering { node = Int(document.tree.nodes[node].parent) }
    return document.tree.nodes[node].kind == .instruction ? node : nil
  }
}
