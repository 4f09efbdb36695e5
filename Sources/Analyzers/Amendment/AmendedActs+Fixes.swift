import Amending
import Analysis
import Renumbering
import StatuteModel
import StatuteSyntax
import StatuteText

extension CheckedSection {
  typealias Fix = (title: Message, isSafe: Bool, edits: [TextEdit])

  /// What would put `flaw` right.
  func fixes(of flaw: Flaw) -> [Fix] {
    switch flaw.kind {
    case .missingClause(let clause): [addition(of: clause, to: flaw.instruction)]
    case .wrongClause(let clause), .clauseReach(let clause):
      clause.isEmpty ? [] : replacement(ofClauseAt: flaw, with: clause)
    case .unmarkedMove(let name, let becomes, _): mark(flaw, name, becomes)
    case .impreciseTarget(_, let precise): [target(flaw, precise)]
    case .staleReference(let stale): instruction(on: stale).map { [$0] } ?? []
    default: []
    }
  }

  private var tree: SyntaxTree { document.tree }

  // MARK: Clauses

  private func addition(of clause: String, to instruction: Int) -> Fix {
    let node = tree.nodes[instruction]
    let end = document.source.bytes.end(ofTextBefore: node.range.end, from: node.range.start)
    // Beside a clause for stykker one for numre reads as if it were of them.
    let isSure = !base.isUncertain && clause.hasPrefix("Stk.")
    return (.add(clause), isSure, [TextEdit(ByteRange(end, end), "\n" + clause)])
  }

  private func replacement(ofClauseAt flaw: Flaw, with clause: String) -> [Fix] {
    let node = tree.children(of: flaw.instruction).first {
      tree.nodes[$0].kind == .renumbering && tree.nodes[$0].text.contains(flaw.range)
    }
    guard let node else { return [] }
    let text = tree.nodes[node].text
    // A clause for several provisions is not written anew as a whole.
    let words = document.source.string(in: text)
    guard words.contains("bliver"), !words.dropFirst().contains("§"), !words.contains(", og ") else { return [] }
    return [(.write(clause), !base.isUncertain, [TextEdit(text, clause)])]
  }

  // MARK: Targets

  /// `, der bliver stk. 3,` behind the number; where that is the new one, the old one goes before it.
  private func mark(_ flaw: Flaw, _ name: String, _ becomes: String) -> [Fix] {
    let written = document.source.string(in: flaw.range)
    guard let last = becomes.split(separator: ", ").last, let old = name.split(separator: ", ").last,
      written.isOnOneLevel(with: last)
    else { return [] }
    if !written.hasSuffix(old), written.hasSuffix(last) {
      let number = ByteRange(flaw.range.end - last.utf8.count, flaw.range.end)
      let edit = insertion("\(old), der bliver \(last)", behind: flaw.range)
      return [(.write("\(old), der bliver \(last),"), false, [TextEdit(number, edit.newText)])]
    }
    return [(.add(", der bliver \(last),"), false, [insertion(", der bliver \(last)", behind: flaw.range)])]
  }

  private func target(_ flaw: Flaw, _ precise: String) -> Fix {
    let edit = insertion("", behind: flaw.range)
    return (.write(precise), false, [TextEdit(flaw.range, precise + edit.newText)])
  }

  /// `words` at the end of `range`, with a comma behind them unless there is one.
  private func insertion(_ words: String, behind range: ByteRange) -> TextEdit {
    let comma = document.source[range.end] == 0x2C ? "" : ","
    return TextEdit(ByteRange(range.end, range.end), words + comma)
  }

  // MARK: The missing instruction

  /// An instruction that puts the reference right, where the order of the act has it.
  private func instruction(on stale: StaleReference) -> Fix? {
    guard !stale.corrected.isEmpty, !section.instructions.isEmpty else { return nil }
    let comma = stale.target.contains(",") ? "," : ""
    let stop = stale.corrected.hasSuffix(".") ? "" : "."
    let words = "I \(stale.target)\(comma) ændres »\(stale.words)« til: »\(stale.corrected)«\(stop)"
    let place = ActPlace(chain: stale.chain)
    let before = section.instructions.last { instruction in
      guard let other = ActPlace(instruction, tree) else { return true }
      return other.chain[.section] != .none && !(place < other)
    }
    let operation: RenumberingOperation =
      before.map { .insert(after: $0.node) } ?? .insertBefore(node: section.instructions[0].node)
    guard let renumbered = try? Renumbering(document).apply(operation), let insertion = renumbered.insertion else {
      return nil
    }
    let edits = renumbered.edits.map { edit -> TextEdit in
      guard edit == insertion.edit else { return edit }
      var text = Array(edit.newText.utf8)
      text.replaceSubrange(insertion.placeholder.start..<insertion.placeholder.end, with: Array(words.utf8))
      return TextEdit(edit.range, String(decoding: text, as: UTF8.self))
    }
    return (.insert(words), false, edits)
  }
}

/// A place in the act that instructions change, in the order of the act (LK 3.4.5.2).
private struct ActPlace {
  let chain: ReferenceChain
  /// Whether it comes behind all that is in there: »Efter § 5 indsættes«.
  var isBehind = false

  init(chain: ReferenceChain) { self.chain = chain }

  /// Where the first thing stands that `instruction` changes; nil where it names no place. A new section stands where its
  /// number belongs.
  init?(_ instruction: AmendingInstruction, _ tree: SyntaxTree) {
    guard let operation = instruction.reading.operations.first else { return nil }
    var target = operation.firstNamed
    if case .insert(let place, _, let new) = operation.action {
      if case .block(let node) = new, tree.nodes.indices.contains(node),
        let section = tree.nodes[node..<Int(tree.nodes[node].subtreeEnd)].first(where: { $0.kind == .section })
      {
        var chain = ReferenceChain()
        chain[.section] = section.number
        self.chain = chain
        return
      }
      switch place {
      case .after(let anchor): (target, isBehind) = (anchor, true)
      case .before(let anchor): target = anchor
      case .numbered(let labels): target = labels.first { $0.chain[.section] != .none } ?? target
      case .end: isBehind = true
      }
    }
    guard let target else { return nil }
    chain = target.chain
  }

  static func < (a: ActPlace, b: ActPlace) -> Bool {
    for level in ReferenceLevel.allCases where level.rawValue >= ReferenceLevel.section.rawValue {
      let (one, other) = (a.chain[level], b.chain[level])
      if one == other { continue }
      // What holds the other comes first, unless it stands behind all of it.
      if one == .none { return !a.isBehind }
      if other == .none { return b.isBehind }
      return one < other
    }
    return !a.isBehind && b.isBehind
  }
}

extension String {
  /// Whether the two name numbers on one level: `stk. 2` and `stk. 3`.
  fileprivate func isOnOneLevel(with other: Substring) -> Bool {
    guard let word = other.split(separator: " ").first else { return false }
    return split(separator: ", ").last.map { $0.hasPrefix(word) || $0.allSatisfy(\.isNumber) } ?? false
  }
}

extension Message {
  fileprivate static func add(_ words: String) -> Message { Message(da: "Tilføj »\(words)«", en: "Add »\(words)«") }
  fileprivate static func write(_ words: String) -> Message { Message(da: "Skriv »\(words)«", en: "Write »\(words)«") }
  fileprivate static func insert(_ words: String) -> Message {
    Message(da: "Indsæt ændringsnummeret »\(words)«", en: "Insert the instruction »\(words)«")
  }
}
