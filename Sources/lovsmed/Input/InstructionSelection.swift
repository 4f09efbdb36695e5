import Amending
import StatuteModel
import StatuteSyntax
import StatuteText

/// Which instructions are carried out.
struct InstructionSelection {
  private let section: WrittenPlace?
  private let only: [WrittenPlace]
  private let except: [WrittenPlace]

  init(section: String?, only: [String], except: [String]) throws(Problem) {
    self.section = try section.map { text throws(Problem) in try Self.place(text, like: "§ 1") }
    self.only = try only.map { text throws(Problem) in try Self.place(text, like: "§ 1, nr. 3") }
    self.except = try except.map { text throws(Problem) in try Self.place(text, like: "§ 1, nr. 3") }
  }

  private static func place(_ text: String, like example: String) throws(Problem) -> WrittenPlace {
    guard let place = WrittenPlace(text), place.steps.first?.level == .section else {
      throw Problem(
        da: "»\(text)« er ikke et sted i en ændringslov; skriv f.eks. »\(example)«.",
        en: "“\(text)” is no place in an amending act; write “\(example)”, say.")
    }
    return place
  }

  /// Whether any of `texts` has the section, and the instruction, that `written` names.
  static func isThere(_ written: String, in texts: [AmendingText]) -> Bool {
    guard let steps = WrittenPlace(written)?.steps, let first = steps.first else { return false }
    return texts.contains { text in
      let nodes = text.document.tree.nodes
      return text.sections.contains { section in
        first.matches(nodes[section.node])
          && (steps.count == 1
            || section.instructions.contains { instruction in
              steps.dropFirst().allSatisfy { $0.matches(nodes[instruction.node]) }
            })
      }
    }
  }

  /// Whether `section` of `text` is used for `act`.
  func includes(_ section: AmendingText.Section, of text: AmendingText, act: Document) -> Bool {
    let node = text.document.tree.nodes[section.node]
    if let wanted = self.section { return wanted.steps[0].matches(node) }
    return act.isAmended(byOpening: section.opening, of: text.document)
  }

  /// Whether `instruction` is carried out.
  func includes(_ instruction: AmendingInstruction, in section: AmendingText.Section, of text: AmendingText) -> Bool {
    let nodes = text.document.tree.nodes
    func isMeant(_ place: WrittenPlace) -> Bool {
      place.steps[0].matches(nodes[section.node])
        && place.steps.dropFirst().allSatisfy { $0.matches(nodes[instruction.node]) }
    }
    return (only.isEmpty || only.contains(where: isMeant)) && !except.contains(where: isMeant)
  }
}

extension Problem {
  /// That no amending act has the section or instruction that `place` names.
  init(noInstructionAt place: String, in acts: [AmendingText]) {
    let section = WrittenPlace(place)?.steps.first
    let isThere = acts.contains { act in
      let tree = act.document.tree
      return tree.children(of: 0).contains { section?.matches(tree.nodes[$0]) ?? false }
    }
    if isThere, WrittenPlace(place)?.steps.count == 1 {
      self.init(da: "»\(place)« ændrer ingen lov.", en: "“\(place)” amends no act.")
    } else {
      self.init(
        da: "»\(place)« findes ikke i \(acts.count == 1 ? "ændringsloven" : "ændringslovene").",
        en: "“\(place)” does not exist in the amending \(acts.count == 1 ? "act" : "acts").")
    }
  }
}
