import Amending
import Analysis
import Analyzers
import Comparing
import LanguageServerProtocol
import StatuteModel
import StatuteSyntax
import StatuteText

// On an instruction: how it is read, and the text in force of what it names, with what goes out and what comes in.

/// So many provisions are shown with their changes; an instruction may change words in all of an act.
private let mostProvisions = 3
/// The most bytes that are shown of one provision before the words that stay are shortened.
private let mostText = 1_500

extension Snapshot {
  /// How the instruction whose words or number stand at `offset` is read, and what it changes.
  func hoverOnInstruction(at offset: Int) -> LSP.Hover? {
    guard let node = instruction(at: offset), var prose = prose(onInstruction: node) else { return nil }
    let item = document.tree.nodes[node]
    if item.label.contains(offset), !mentions(of: node).isEmpty { showReferences(to: node, in: &prose) }
    let clause = document.tree.nodes[self.node(at: offset)]
    let place = clause.label.contains(offset) ? clause.label : document.source.trimmed(clause.text)
    return hover(over: place.contains(offset) ? place : ByteRange(offset, offset), prose)
  }

  /// What the instruction does in whose new text a label stands at `offset`, and who refers to that; nil elsewhere.
  func hoverOnNewLabel(at offset: Int) -> LSP.Hover? {
    let node = node(at: offset)
    let label = document.tree.nodes[node].label
    guard label.contains(offset), let quotation = document.enclosing(.quotation, of: node),
      let instruction = document.enclosing(.instruction, of: quotation), var prose = prose(onInstruction: instruction)
    else { return nil }
    if !mentions(of: node).isEmpty { showReferences(to: node, in: &prose) }
    return hover(over: label, prose)
  }

  private func prose(onInstruction node: Int) -> Prose? {
    guard let section = amendingSection(around: node), let instruction = section.instruction(node) else { return nil }
    var prose = prose
    let number = [section.section.node, node].map { document.citation(of: $0) }.last { !$0.isEmpty } ?? ""
    prose.heading(number, section.name)
    let words = ReadingInWords(document, in: language) { $0.withoutMiddle(most: 60, ending: 20) }
    prose.text(instruction.reading.numberedOperations.prefix(mostLines).flatMap(words.lines).joined(separator: "\n"))
    for rest in instruction.reading.notUnderstood {
      let part = document.openingWords(of: rest, limit: 80)
      prose.text(language.pick("Ikke forstået: »\(part)«.", "Not understood: “\(part)”."))
    }
    for doubt in instruction.reading.doubts {
      prose.text(language.pick("Tvivl: ", "Doubt: ") + words.text(of: doubt))
    }
    if section.base == nil, !section.name.isEmpty {
      prose.text(
        language.pick("Teksten af \(section.name) er ikke ved hånden.", "The text of \(section.name) is not at hand."))
    }
    if let effect = section.effect(of: node) { show(effect, of: node, in: &prose) }
    return prose
  }

  /// The text in force of the provision that the reference with this index names in an instruction, with what that changes; nil
  /// where it changes nothing in it.
  func hoverOnTarget(_ index: Int) -> LSP.Hover? {
    let reference = document.references.all[index]
    // In a renumbering clause what moves is told by its text alone.
    guard let node = instruction(at: reference.range.start), node == reference.node,
      !document.tree.isQuoted(reference.range.start, in: node),
      case .inForce = amendedProvision(ofReference: index),
      let section = amendingSection(around: node), let base = section.base, let effect = section.effect(of: node)
    else { return nil }
    let number = section.instruction(node)?.target(at: reference.range)?.chain[.section] ?? reference.chain[.section]
    let changes = effect.changes.filter { change in
      number == .none || change.sections.contains { $0.isSame(as: number) }
    }
    guard !changes.isEmpty else { return nil }
    var prose = prose
    prose.heading(base.name.prefix(1).uppercased() + base.name.dropFirst(), ActEntry(base.document)?.designation ?? "")
    prose.show(changes, in: language)
    show(effect.outcome, of: node, in: &prose)
    return hover(over: reference.range, prose)
  }

  /// Adds what `effect`, that of the instruction `node`, is, and why some of it is none.
  private func show(_ effect: InstructionEffect, of node: Int, in prose: inout Prose) {
    show(effect.outcome, of: node, in: &prose)
    prose.show(effect.changes, in: language)
  }

  /// Adds why the instruction `node` does not fit: what there is instead of what it looks for.
  func show(_ outcome: InstructionOutcome, of node: Int, in prose: inout Prose) {
    guard outcome.status != .applied || outcome.reason == .incorporated || outcome.reason == .alreadyThere else {
      return
    }
    let told = review.findings.filter { $0.node == node && missing.contains($0.rule.id) }.map(\.message)
    if !told.isEmpty { return told.forEach { prose.text($0) } }
    guard let reason = outcome.reason else { return }
    prose.text(language.pick(reason.danish, reason.english))
  }
}

/// An instruction may order more than anyone reads in passing.
private let mostLines = 12

/// The rules whose findings say what there is instead of what an instruction looks for.
private let missing: Set<String> = ["amendment/missing-target", "amendment/missing-words", "amendment/wrong-count"]

extension AmendingInstruction {
  /// The target that is named at `range`.
  func target(at range: ByteRange) -> Target? {
    let all = reading.operations.flatMap { $0.targets + $0.anchors }
    return all.filter { $0.range.start <= range.start && range.end <= $0.range.end }
      .min { $0.range.count < $1.range.count }
  }
}

// MARK: - Changes

extension Prose {
  /// Adds `changes`, each under what it is called.
  mutating func show(_ changes: [MarkedProvision], in language: Language) {
    for change in changes.prefix(mostProvisions) {
      heading(change.name)
      marked(change.lines.map { $0.shortened(ifLongerThan: mostText / max(1, change.lines.count)) })
    }
    if changes.count > mostProvisions {
      let rest = changes.count - mostProvisions
      text(language.pick("… og \(rest) til.", "… and \(rest) more."))
    }
  }
}

extension [WordPiece] {
  /// The words with those that stay cut to what stands nearest to a change, where there are more bytes than `limit`.
  fileprivate func shortened(ifLongerThan limit: Int) -> [WordPiece] {
    guard reduce(0, { $0 + $1.text.utf8.count }) > limit else { return self }
    return enumerated().map { index, piece in
      let words = piece.text.split(separator: " ", omittingEmptySubsequences: false)
      guard words.count > 2 * Self.context else { return piece }
      let before = index == 0 && piece.kind == .equal && count > 1 ? [] : words.prefix(Self.context)
      let after = index == count - 1 ? [] : words.suffix(Self.context)
      return WordPiece(kind: piece.kind, text: (before + ["…"] + after).joined(separator: " "))
    }
  }

  /// So many words that stay stand on either side of a change.
  private static var context: Int { 14 }
}
