import Analysis
import Analyzers
import Formatting
import Interchange
import StatuteModel
import StatuteSyntax
import StatuteText

/// Any bytes are read as a text in some encoding, and that as a tree.
func fuzzReader(_ input: [UInt8]) throws(Violation) {
  let encodings: [SourceEncoding] = [.utf8, .windows1252]
  for encoding in encodings {
    guard let source = try? SourceText(decoding: input, from: encoding) else { continue }
    if let encoded = source.encoded(in: encoding) {
      try demand(encoded == input || encoding != .utf8, "the text is written otherwise than it was read")
    }
    let document = Document(path: "udkast.lov", source: source)
    try Invariants.checkTree(document)
    for index in document.tree.nodes.indices { _ = document.address(of: index) }
    for line in 0..<min(source.lineCount, 64) {
      try Invariants.checkPlaces([source.lineRange(line), source.lineContentRange(line)], in: source)
      _ = document.formulas(onLine: line, behind: document.nextLabels(onLine: line))
    }
  }
}

/// References are found and resolved, and what a half-written one could go on with.
func fuzzReferences(_ input: [UInt8]) throws(Violation) {
  let document = Document(
    path: "udkast.lov", source: SourceText(String(decoding: input, as: UTF8.self)), library: KnownActs.library)
  try Invariants.checkReferences(document)
  // All that is published rests on where references lead.
  let xml = AkomaNtosoDocument(document).xml
  try demand(!xml.isEmpty, "no XML")
}

/// Whatever is edited, what is kept up to date is what reading anew would give.
func fuzzEdits(_ input: [UInt8]) throws(Violation) {
  let parts = FuzzInput(input)
  let linter = Linter(analyzers: BuiltIn.analyzers, severities: { $0.severity })
  var text = SourceText(parts.text(0))
  var document = Document(path: "udkast.lov", source: text, library: KnownActs.library, isEdited: true)
  var memory = ReviewMemory()
  try Invariants.checkTree(document)
  _ = linter.review(document, with: &memory)
  // Findings are not asked for after each edit.
  let changes = parts.changes(from: 1).prefix(12)
  for (step, change) in changes.enumerated() {
    let edit = change.edit(of: text)
    guard let remains = document.remains else { throw Violation(description: "nothing was kept for editing") }
    do { try text.replace(edit.range, with: edit.newText) } catch { throw Violation(description: "refused: \(error)") }
    let change: DocumentChange
    (document, change) = remains.read(text, after: TextChange(edit.range, newCount: edit.newText.utf8.count))
    memory.note(change, in: document)
    guard step % 2 == 0 || step == changes.count - 1 else { continue }
    let review = linter.review(document, with: &memory)
    let fresh = Document(path: document.path, source: text, library: document.library)
    try Invariants.checkTree(document)
    try Invariants.checkSame(document, fresh)
    try checkSame(review, linter.review(fresh))
  }
}

private func checkSame(_ review: Review, _ fresh: Review) throws(Violation) {
  for (a, b) in zip(review.findings, fresh.findings) {
    let isSame =
      a.rule.id == b.rule.id && a.severity == b.severity && a.range == b.range && a.node == b.node
      && a.message == b.message && a.related.map(\.range) == b.related.map(\.range)
      && a.related.map(\.message) == b.related.map(\.message) && a.fixes.map(\.edits) == b.fixes.map(\.edits)
      && a.fixes.map(\.title) == b.fixes.map(\.title) && a.fixes.map(\.isSafe) == b.fixes.map(\.isSafe)
    try demand(isSame, "finding \(a), anew \(b)")
  }
  try demand(
    review.findings.count == fresh.findings.count,
    "\(review.findings.map(\.rule.id)), anew \(fresh.findings.map(\.rule.id))")
}

/// What is found stands in the text; making the safe fixes, and formatting, leaves nothing to make or format.
func fuzzFixes(_ input: [UInt8]) throws(Violation) {
  let document = Document(
    path: "udkast.lov", source: SourceText(String(decoding: input, as: UTF8.self)), library: KnownActs.library)
  let linter = Linter(analyzers: BuiltIn.analyzers, severities: { $0.severity })
  let review = linter.review(document)
  for finding in review.findings {
    try demand(document.tree.nodes.indices.contains(finding.node), "\(finding.rule.id) is found in no node")
    try Invariants.checkPlaces([finding.range] + finding.related.map(\.range), in: document.source)
    for fix in finding.fixes {
      try demand((try? document.source.applying(fix.edits)) != nil, "\(finding.rule.id): a fix that cannot be made")
    }
  }
  let fixed = linter.fix(document, review, choosing: \.safeFix)
  guard let made = try? document.source.applying(fixed.edits) else {
    throw Violation(description: "edits that cannot be made")
  }
  try demand(made == fixed.document.source, "the edits do not give the mended text")
  try Invariants.checkTree(fixed.document)
  let again = linter.fix(fixed.document, choosing: \.safeFix)
  try demand(
    !again.isChanged,
    "mending again changes more: \(fixed.review.findings.filter { $0.safeFix != nil }.map(\.rule.id)) \(again.edits)")

  let formatter = Formatter(linter)
  let edits = formatter.edits(for: document, review)
  guard let formatted = try? document.source.applying(edits) else {
    throw Violation(description: "formatting that cannot be done")
  }
  let anew = formatter.edits(for: Document(path: document.path, source: formatted, library: document.library))
  try demand(anew.isEmpty, "formatting again changes more: \(anew)")
}
