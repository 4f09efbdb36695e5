import Amending
import Comparing
import StatuteModel
import StatuteSyntax
import StatuteText

/// An instruction that stands alone is read; what it says is written in the words of the guidance, and reads as the same.
func fuzzInstructions(_ input: [UInt8]) throws(Violation) {
  let source = SourceText(String(decoding: input, as: UTF8.self))
  _ = AmendingText.number(of: source)
  let reading = AmendingText.reading(of: source)
  try check(reading, in: source)
  for section in AmendingText(Document(path: "-", source: source)).sections {
    for instruction in section.orders { try check(instruction.reading, in: source) }
  }
}

private func check(_ reading: Reading, in source: SourceText) throws(Violation) {
  try Invariants.checkPlaces(
    reading.notUnderstood + reading.doubts.map(\.range)
      + reading.operations.flatMap { [$0.range] + $0.targets.map(\.range) },
    in: source)
  for operation in reading.operations {
    _ = operation.key
    for target in operation.targets { try Invariants.checkPlaces(target.parts.map(\.range), in: source) }
  }
  guard reading.isUnderstood, let written = reading.canonicalWording(in: source) else { return }
  let again = SourceText(written)
  let rereading = AmendingText.reading(of: again)
  try demand(
    rereading.operations.map(\.key) == reading.operations.map(\.key),
    "»\(written)« reads \(rereading.operations.map(\.key)), not \(reading.operations.map(\.key))")
}

/// An amending act is carried out: something becomes of every instruction, and a text comes out that can be read. One that
/// does nothing leaves every byte as it was.
func fuzzApply(_ input: [UInt8]) throws(Violation) {
  let parts = FuzzInput(input)
  let act = parts.parts.count > 1 ? parts.document(1, path: "lov.txt") : parts.document(9, or: KnownActs.bathing)
  let library = ActLibrary.empty.giving([GivenAct(act)])
  let amending = parts.document(0, path: "aendring.lov", library: library)
  let text = AmendingText(amending)
  var amendment = Amendment(of: act)
  var mirror = BillMirror(text)
  var consolidated: [Consolidation.Part] = []
  for section in text.sections {
    let (told, touched) = (amendment.outcomes.count, amendment.touches.count)
    amendment.apply(section, of: text, isChecked: true, isWatched: true)
    try demand(amendment.outcomes.count == told + 1, "a section of which nothing is told")
    let outcomes = amendment.outcomes[told].instructions
    try demand(
      outcomes.map(\.node).sorted() == section.orders.map(\.node).sorted(),
      "\(outcomes.count) outcomes of \(section.orders.count) instructions")
    for (outcome, touch) in zip(outcomes, amendment.touches[touched...]) {
      _ = (outcome.reason?.danish, outcome.reason?.english)
      try demand(act.tree.nodes.indices.contains(touch.node), "a touch of what is not there")
    }
    try Invariants.checkPlaces(amendment.flaws.map(\.range), in: amending.source)
    mirror.add(section, act, Array(amendment.touches[touched...]))
    let amended = amendment.amendedText(by: section, of: text)
    try Invariants.checkReferences(amended.document)
    for reference in amended.document.references.all { _ = amended.origin(of: reference.range) }
    consolidated.append(.init(section, of: text, instructions: section.orders))
  }
  let outcomes = amendment.outcomes.flatMap(\.instructions)
  guard let printed = try? SourceText(validating: amendment.text) else {
    throw Violation(description: "the amended act is no UTF-8")
  }
  if outcomes.allSatisfy({ $0.status == .failed || $0.status == .notUnderstood }) {
    try demand(printed == act.source, "nothing was carried out, and yet the text is another one")
  }
  try Invariants.checkTree(Document(path: act.path, source: printed))
  let whole = amendment.text(as: Consolidation(of: act, with: consolidated))
  try demand((try? SourceText(validating: whole)) != nil, "the consolidated act is no UTF-8")
  for section in text.sections {
    for instruction in section.orders.prefix(4) {
      _ = Amendment(of: act).effect(of: instruction, in: section, of: text)
    }
  }
}

/// The amending act that is drafted of two texts makes one the other, unless it says what it cannot do.
func fuzzDraft(_ input: [UInt8]) throws(Violation) {
  // Nobody drafts control characters, and what is quoted does not keep them.
  let parts = FuzzInput(input.map { $0 < 0x20 && $0 != 0x0A && $0 != FuzzInput.separator ? 0x20 : $0 })
  let old = parts.document(0, path: "lov.txt")
  var source = old.source
  for change in parts.changes(from: 1).prefix(8) {
    let edit = change.edit(of: source)
    do { try source.replace(edit.range, with: edit.newText) } catch {
      throw Violation(description: "refused: \(error)")
    }
  }
  let new = Document(path: "ny.txt", source: source)
  let draft = AmendingDraft(from: old, to: new)
  for change in draft.comparison.changes { _ = change }
  try demand(draft.count > 0 || draft.text.isEmpty, "an act without instructions")
  guard draft.count > 0, draft.unexpressed.isEmpty, old.title == new.title else { return }
  let text = AmendingText(Document(path: "-", source: SourceText(draft.text)))
  try demand(text.sections.count == 1, "\(text.sections.count) sections were drafted")
  var amendment = Amendment(of: old)
  amendment.apply(text.sections[0], of: text)
  let outcomes = amendment.outcomes[0].instructions
  try demand(outcomes.count == draft.count, "\(outcomes.count) instructions are read of \(draft.count): \(draft.text)")
  for outcome in outcomes {
    try demand(outcome.status == .applied, "\(outcome.status): \(outcome.reason?.english ?? "") \(draft.text)")
  }
  let left = AmendingDraft(from: amendment.document, to: new)
  try demand(
    left.count == 0 && left.unexpressed.isEmpty, "carried out, the draft leaves to do: \(left.text)\n\(draft.text)")
}
