import Amending
import StatuteModel
import StatuteText

/// A draft for an act in force, and what amending acts make of it.
struct Draft {
  let document: Document

  init(_ text: String) { document = Document(path: "lov.txt", source: SourceText(text)) }

  /// The act after an amending section with these instructions, each with what belongs to it on lines of its own.
  func amended(_ instructions: String...) -> String { amendment(instructions).text }

  /// The act and what became of the instructions.
  func amendment(_ instructions: [String], annex: String = "") -> (text: String, outcomes: [InstructionOutcome]) {
    let lines =
      ["§ 1", "I lov om bøjer foretages følgende ændringer:"]
      + instructions.enumerated().map { "\($0.offset + 1). \($0.element)" }
    let closing = "§ 2\nLoven træder i kraft den 1. juli 2031.\n"
    let text = AmendingText(
      Document(path: "ændring.txt", source: SourceText(lines.joined(separator: "\n") + "\n" + closing + annex)))
    var amendment = Amendment(of: document)
    for section in text.sections { amendment.apply(section, of: text) }
    let source = amendment.document.source
    return (source.string(in: ByteRange(0, source.count)), amendment.outcomes.flatMap(\.instructions))
  }
}

/// How an instruction that stands alone is read, a line an operation and target: `replace-text § 5, stk. 2`.
func reading(of instruction: String) -> [String] {
  let source = SourceText(instruction)
  let reading = AmendingText.reading(of: source)
  var lines: [String] = []
  for operation in reading.numberedOperations {
    let place = operation.place(in: source)
    if operation.targets.isEmpty { lines.append(operation.key + place) }
    for target in operation.targets {
      var line = "\(operation.key) \(target.name(in: source))"
      if let new = target.newChain { line += " → \(new.citation)" }
      switch target.multiplicity {
      case .unstated: break
      case .times(let count): line += " ×\(count)"
      case .total(let count): line += " i alt \(count)"
      case .everywhere: line += " overalt"
      case .occurrence(let place): line += " sted \(place)"
      }
      for exception in operation.exceptions { line += " uden \(exception.name(in: source))" }
      lines.append(line + place)
    }
  }
  return lines + reading.notUnderstood.map { "? " + source.string(in: source.trimmed($0)) }
}

extension Amending.Operation {
  fileprivate func place(in source: SourceText) -> String {
    guard case .insert(let place, _, _) = action else { return "" }
    func names(_ targets: [Target]) -> String {
      targets.isEmpty ? "" : " som " + targets.map { $0.name(in: source) }.joined(separator: " og ")
    }
    switch place {
    case .after(let target): return " efter \(target.name(in: source))" + names(labels)
    case .before(let target): return " før \(target.name(in: source))" + names(labels)
    case .numbered(let targets): return names(targets)
    case .end: return ""
    }
  }
}
