import Amending
import Analysis
import Analyzers
import Renumbering
import StatuteModel
import StatuteSyntax
import StatuteText

/// One thing that is timed. What it needs is made beforehand.
struct Stage {
  let name: String
  /// Does it once; the number is only there so that it is done.
  let work: () -> Int

  /// From bytes to references that are resolved.
  static func reading(_ document: Document) -> [Stage] {
    let (path, source, bytes) = (document.path, document.source, document.source.bytes)
    let tree = document.tree
    return [
      Stage(name: "UTF-8 and lines") { (try? SourceText(validating: bytes))?.lineCount ?? 0 },
      Stage(name: "line classification") { SyntaxTree.classifyLines(of: source) },
      Stage(name: "classification and tree") { SyntaxTree(parsing: source).nodes.count },
      Stage(name: "scanning references") { tree.scanReferences().count },
      Stage(name: "tree and references, resolved") { Document(path: path, source: source).references.all.count },
    ]
  }

  /// The rules, each family by itself, all of them, and all that `check` does but for files and printing.
  static func checking(_ document: Document) -> [Stage] {
    let (path, bytes) = (document.path, document.source.bytes)
    _ = document.references  // which all rules share
    var stages = Rule.builtInFamilies.compactMap { family -> Stage? in
      let linter = Linter(
        analyzers: BuiltIn.analyzers, severities: { $0.family == family && $0.isEnabled ? $0.severity : nil })
      guard BuiltIn.analyzers.contains(where: { $0.rules.contains { $0.family == family && $0.isEnabled } }) else {
        return nil
      }
      return Stage(name: "rules: \(family)") { linter.findings(in: document).count }
    }
    let linter = Linter(analyzers: BuiltIn.analyzers)
    stages.append(Stage(name: "rules") { linter.findings(in: document).count })
    stages.append(
      Stage(name: "check as a whole") {
        (try? SourceText(validating: bytes)).map { linter.findings(in: Document(path: path, source: $0)).count } ?? 0
      })
    return stages
  }

  /// One character that comes and goes in the middle of the text, with what is found after it.
  static func typing(in document: Document) -> [Stage] {
    guard var typist = Typist(document) else { return [] }
    return [Stage(name: "one typed character") { typist.type() }]
  }

  /// New numbers for one stykke, and for every section.
  static func renumbering(_ document: Document) -> [Stage] {
    let nodes = document.tree.nodes
    guard let section = nodes.firstIndex(where: { $0.kind == .section }),
      let subsection = nodes.firstIndex(where: { $0.kind == .subsection && !$0.label.isEmpty })
    else { return [] }
    let operations: [(String, RenumberingOperation)] = [
      ("one stykke renumbered", .relabel(node: subsection, as: ProvisionNumber(value: 999))),
      ("every section renumbered", .insertBefore(node: section)),
    ]
    return operations.map { name, operation in
      Stage(name: name) { (try? Renumbering(document).apply(operation))?.edits.count ?? 0 }
    }
  }

  /// What the act that amends is good for.
  static func amending(_ act: Document, by amending: Document, into edited: Document) -> [Stage] {
    let linter = Linter(analyzers: BuiltIn.analyzers)
    let checked = amending.looking(in: ActLibrary.empty.giving([GivenAct(act)])).0
    return [
      Stage(name: "instructions") { AmendingText(amending).sections.count },
      Stage(name: "apply") {
        var amendment = Amendment(of: act)
        let text = AmendingText(amending)
        for section in text.sections { amendment.apply(section, of: text) }
        return amendment.text.count
      },
      Stage(name: "check against the act") { linter.findings(in: checked).count },
      Stage(name: "mirror") {
        var amendment = Amendment(of: act)
        let text = AmendingText(amending)
        var mirror = BillMirror(text)
        for section in text.sections {
          amendment.apply(section, of: text, isWatched: true)
          mirror.add(section, act, amendment.touches)
        }
        return mirror.rows.count
      },
      Stage(name: "draft") { AmendingDraft(from: act, to: edited).count },
    ]
  }
}

/// Types one character in the middle of a text and takes it out again, as the language server has it read.
private struct Typist {
  private var text: SourceText
  private var document: Document?
  private var memory = ReviewMemory()
  private let linter = Linter(analyzers: BuiltIn.analyzers)
  private let place: Int
  private var isTyped = false

  /// Nil where the text has no words in the middle.
  init?(_ document: Document) {
    text = document.source
    let middle = text.count / 2
    guard let space = text.bytes[middle...].firstIndex(of: UInt8(ascii: " ")) else { return nil }
    place = space
    let document = Document(path: document.path, source: text, isEdited: true)
    _ = linter.review(document, with: &memory)
    self.document = document
  }

  mutating func type() -> Int {
    guard let remains = document?.remains else { return 0 }
    // Nothing else then holds the text, so that it is moved and not copied.
    document = nil
    let old = ByteRange(place, isTyped ? place + 1 : place)
    guard (try? text.replace(old, with: isTyped ? "" : "x")) != nil else { return 0 }
    let change = TextChange(old, newCount: isTyped ? 0 : 1)
    isTyped.toggle()
    let (read, documentChange) = remains.read(text, after: change)
    memory.note(documentChange, in: read)
    document = read
    return linter.review(read, with: &memory).findings.count
  }
}
