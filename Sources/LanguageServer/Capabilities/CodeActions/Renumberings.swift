import Analysis
import LanguageServerProtocol
import Renumbering
import StatuteModel
import StatuteSyntax
import StatuteText

extension CodeActions {
  /// What moves provisions: a new one here, this one out, numbers in turn from here; always with every reference.
  static func renumberings(for request: CodeActionRequest) -> [CodeAction] {
    guard request.wants(.refactorRewrite), !request.isAutomatic else { return [] }
    request.snapshot.workspace.fillCitations()
    return renumberingActions(at: request.range.start, in: request.snapshot)
  }

  /// The actions at `offset`: a new provision of each kind that stands there, the rest for the innermost alone.
  static func renumberingActions(at offset: Int, in snapshot: Snapshot) -> [CodeAction] {
    var node = snapshot.node(at: offset)
    var actions: [CodeAction] = []
    if let first = snapshot.document.unlabelledStykke(ofSection: node) {
      let place = RenumberingPlace(node: first, snapshot: snapshot)
      if place.isCounted { actions += place.insertions }
    }
    var isInnermost = true
    while node > 0 {
      let place = RenumberingPlace(node: node, snapshot: snapshot)
      if place.isCounted {
        actions += place.insertions
        if isInnermost { actions += place.others }
        isInnermost = false
      }
      node = Int(snapshot.document.tree.nodes[node].parent)
    }
    return actions
  }
}

extension Document {
  /// The first stykke of the section with index `node`, which the section's label stands before; nil where it has its own.
  fileprivate func unlabelledStykke(ofSection node: Int) -> Int? {
    guard tree.nodes[node].kind == .section else { return nil }
    return tree.children(of: node).first { tree.nodes[$0].kind == .subsection }
      .flatMap { tree.nodes[$0].flags.contains(.unlabelled) ? $0 : nil }
  }
}

/// A provision that others can come after.
private struct RenumberingPlace {
  let node: Int
  let snapshot: Snapshot

  private var document: Document { snapshot.document }
  private var item: Node { document.tree.nodes[node] }

  /// Whether it is of a kind that has numbers, in a text whose numbers may change.
  var isCounted: Bool {
    guard item.kind != .chapter, item.kind != .part else { return false }
    return (try? Series(of: node, in: document)) != nil
  }

  /// What puts a new provision after it, or before it where it is the first.
  var insertions: [CodeAction] {
    var actions: [CodeAction] = []
    if item.kind == .section, document.kind == .consolidatedAct {
      actions.append(action(.insertLettered(after: node), .insertLettered(name)))
    }
    actions.append(action(.insert(after: node), .insert(noun, after: name)))
    if item.number.isFirst { actions.append(action(.insertBefore(node: node), .insert(noun, before: name))) }
    return actions
  }

  /// What takes it out, what moves it past its neighbours, and what gives it the number that is next in turn.
  var others: [CodeAction] {
    guard let series = try? Series(of: node, in: document) else { return [] }
    var actions: [CodeAction] = []
    // The only stykke of a section goes out with the section.
    if item.kind != .subsection || series.members.count > 1 {
      actions.append(action(.remove(node: node), .remove(name)))
    }
    let canMove = series.canMove(node, in: document)
    if canMove.up { actions.append(action(.moveUp(node: node), .moveUp(name))) }
    if canMove.down { actions.append(action(.moveDown(node: node), .moveDown(name))) }
    if !isNextInTurn { actions.append(action(.renumber(from: node), .renumber(from: name))) }
    return actions
  }

  private var isNextInTurn: Bool {
    guard let series = try? Series(of: node, in: document) else { return true }
    let place = series.place(of: node)
    guard place > 0 else { return item.number.isFirst }
    return item.number.isSuccessor(of: document.tree.nodes[series.members[place - 1]].lastNumber)
  }

  private func action(_ operation: RenumberingOperation, _ title: Message) -> CodeAction {
    let title = title.text(in: snapshot.language)
    let edit = { () throws(ResponseError) -> WorkspaceEdit in
      let renumbering = WorkspaceRenumbering(operation, in: .init(snapshot), snapshot.workspace)
      return try renumbering.edit(as: title, closed: snapshot.workspace.closedDocuments(for: renumbering))
    }
    let action = CodeAction(kind: .refactorRewrite, title: title, isDear: true, edit: edit)
    return snapshot.client.supports("textDocument.codeAction.resolveSupport.properties", "edit") ? action : done(action)
  }

  /// The action with its edit, for clients that cannot ask for it later, or with the reason why there is none.
  private func done(_ action: CodeAction) -> CodeAction {
    do throws(ResponseError) {
      let edit = try action.edit()
      // What needs a look is said in the title where nothing else can say it before the edit is made.
      let warning = snapshot.client.showsAnnotations ? nil : edit.warning
      let title = warning.map { Message.beware(action.title, $0).text(in: snapshot.language) } ?? action.title
      return CodeAction(kind: action.kind, title: title) { () throws(ResponseError) -> WorkspaceEdit in edit }
    } catch {
      var refused = action
      refused.disabled = error.text(in: snapshot.language)
      return refused
    }
  }

  private var name: String { document.shortName(of: node) }

  private var noun: Noun {
    switch item.kind {
    case .section, .amendingSection: .section
    case .subsection: .subsection
    case .instruction: .instruction
    case .point where item.number.style == .letter: .point
    default: .item
    }
  }

  fileprivate enum Noun {
    case section, subsection, item, point, instruction

    var danish: String {
      switch self {
      case .section: "ny §"
      case .subsection: "nyt stykke"
      case .item: "nyt nummer"
      case .point: "nyt litra"
      case .instruction: "nyt ændringsnummer"
      }
    }

    var english: String {
      switch self {
      case .section: "§"
      case .subsection: "stykke"
      case .item: "nummer"
      case .point: "litra"
      case .instruction: "ændringsnummer"
      }
    }
  }
}

extension Message {
  fileprivate static func beware(_ title: String, _ warning: String) -> Message {
    Message(da: "\(title). Bemærk: \(warning)", en: "\(title). Note: \(warning)")
  }

  fileprivate static func insert(_ noun: RenumberingPlace.Noun, after name: String) -> Message {
    Message(
      da: "Indsæt \(noun.danish) efter \(name), og ryk resten",
      en: "Insert a \(noun.english) after \(name) and move the rest")
  }

  fileprivate static func insert(_ noun: RenumberingPlace.Noun, before name: String) -> Message {
    Message(
      da: "Indsæt \(noun.danish) før \(name), og ryk resten",
      en: "Insert a \(noun.english) before \(name) and move the rest")
  }

  fileprivate static func insertLettered(_ name: String) -> Message {
    Message(da: "Indsæt ny § med bogstav efter \(name)", en: "Insert a § with a letter after \(name)")
  }

  fileprivate static func remove(_ name: String) -> Message {
    Message(da: "Fjern \(name), og ryk resten op", en: "Remove \(name) and move the rest up")
  }

  fileprivate static func moveUp(_ name: String) -> Message {
    Message(da: "Flyt \(name) op, og lad henvisningerne følge med", en: "Move \(name) up and the references with it")
  }

  fileprivate static func moveDown(_ name: String) -> Message {
    Message(da: "Flyt \(name) ned, og lad henvisningerne følge med", en: "Move \(name) down and the references with it")
  }

  fileprivate static func renumber(from name: String) -> Message {
    Message(da: "Omnummerér fra \(name)", en: "Renumber from \(name)")
  }
}
