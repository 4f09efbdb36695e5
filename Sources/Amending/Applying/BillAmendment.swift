import StatuteModel
import StatuteSyntax
import StatuteText

/// A bill as the motions of committee reports make it.
///
/// All motions of a report speak of the bill as it was before them. What one of the bill's numre proposes is amended as an act of
/// its own (``ProposedText``); the bill's own sections, numre and stykker keep their numbers, and what comes in among them has
/// provisional ones: `nr. 01`, `stk. 01`.
public struct BillAmendment: Sendable {
  /// The bill as it is now.
  public private(set) var bill: Document
  /// What became of the motions of each report, in order.
  public private(set) var outcomes: [(amending: Document, instructions: [InstructionOutcome])] = []

  /// `bill` as it stands.
  public init(of bill: Document) { self.bill = bill }

  /// The motions of `report` to the bill as it is now.
  public func motions(of report: Document) -> [Motion] { Motion.all(of: report, to: AmendingText(bill)) }

  /// Carries `motions` of `report` out.
  public mutating func apply(_ motions: [Motion], of report: Document) {
    let text = AmendingText(bill)
    var own: [AmendingInstruction] = []
    var results: [Int: [OperationOutcome]] = [:]
    var edits: [TextEdit] = []
    var proposed: [Int: [AmendingInstruction]] = [:]
    for motion in motions {
      var rest: [Operation] = motion.proposals.isEmpty ? motion.instruction.reading.operations : []
      for number in motion.proposals {
        guard let instruction = text.instruction(motion.section, number) else {
          let place = ReferenceChain(section: motion.section, item: number).citation
          for operation in motion.instruction.reading.operations {
            results[motion.instruction.node, default: []].append(
              OperationOutcome(
                operation: operation, target: nil, status: .failed, reason: .missingTarget("Lovforslagets \(place)")))
          }
          continue
        }
        let place = ReferenceChain(section: motion.section, item: bill.isNumbered(instruction) ? number : .none)
        let hasText = ProposedText(instruction, of: bill) != nil
        for var operation in motion.instruction.reading.operations {
          if hasText, !operation.isOfOpening {
            let single = AmendingInstruction(motion.instruction, [operation])
            proposed[instruction.node, default: []].append(single)
          } else if let chains = operation.targets.indices.first {
            operation.targets[chains].subject = .provision
            operation.targets[chains].chain = place
            rest.append(operation)
          }
        }
      }
      if !rest.isEmpty || !motion.instruction.reading.isUnderstood {
        own.append(AmendingInstruction(motion.instruction, rest))
      }
    }
    for (node, instructions) in proposed {
      guard let instruction = text.instruction(at: node), let old = ProposedText(instruction, of: bill) else {
        continue
      }
      var amendment = Amendment(of: old.document)
      amendment.apply(
        .init(node: 0, opening: ByteRange(0, 0), instructions: instructions), of: .init(report, reading: 0..<0))
      for outcome in amendment.outcomes.flatMap(\.instructions) {
        results[outcome.node, default: []] += outcome.operations
      }
      if let edit = old.edit(to: amendment.text) { edits.append(edit) }
    }
    let source = try? bill.source.applying(edits.sorted { $0.range.start < $1.range.start })
    let revised = source.map { Document(path: bill.path, source: $0, library: bill.library) } ?? bill
    var amendment = Amendment(of: revised, keepsNumbers: true)
    amendment.apply(.init(node: 0, opening: ByteRange(0, 0), instructions: own), of: .init(report, reading: 0..<0))
    for outcome in amendment.outcomes.flatMap(\.instructions) {
      results[outcome.node, default: []] += outcome.operations
    }
    bill = amendment.document
    outcomes.append(
      (
        report,
        motions.map {
          InstructionOutcome(of: $0.instruction, section: $0.group, results[$0.instruction.node] ?? [], in: report)
        }
      ))
  }
}

extension AmendingInstruction {
  /// The instruction with some of its operations.
  fileprivate init(_ instruction: AmendingInstruction, _ operations: [Operation]) {
    var reading = instruction.reading
    reading.operations = operations
    self.init(node: instruction.node, reading: reading)
  }
}

extension AmendingText {
  fileprivate func instruction(at node: Int) -> AmendingInstruction? {
    sections.lazy.flatMap(\.instructions).first { $0.node == node }
  }
}

extension Document {
  fileprivate func isNumbered(_ instruction: AmendingInstruction) -> Bool {
    tree.nodes[instruction.node].kind == .instruction
  }
}

extension Operation {
  /// Whether it is about the words of the bill's own instruction: `i den indledende tekst`.
  fileprivate var isOfOpening: Bool {
    targets.contains { if case .opening = $0.subject { true } else { false } }
  }
}

// MARK: - Proposed text

/// The new text that an instruction of a bill proposes, as an act of its own: what it is to be part of stands for itself in a few
/// letters, so that every number means what it will mean in the act.
private struct ProposedText {
  /// The act.
  let document: Document
  /// The bytes of the bill between the marks of the quotation.
  private let range: ByteRange
  private let frame: [UInt8]

  /// - Returns: nil where the instruction proposes no text of its own lines.
  init?(_ instruction: AmendingInstruction, of bill: Document) {
    let nodes = bill.tree.nodes
    guard let quotation = bill.tree.children(of: instruction.node).first(where: { nodes[$0].kind == .quotation }) else {
      return nil
    }
    range = bill.source.bytes.withUnsafeBufferPointer { Tokenizer.inner(of: nodes[quotation].range, $0) }
    let operation = instruction.reading.operations.first { $0.holds(quotation) }
    let first = bill.tree.children(of: quotation).first { nodes[$0].kind != .text }
    frame = Array(Self.frame(operation?.place ?? ReferenceChain(), before: first.map { nodes[$0].kind }).utf8)
    guard let source = try? SourceText(validating: frame + Array(bill.source[range])) else { return nil }
    document = Document(path: bill.path, source: source)
  }

  /// What is to stand before text that is to have its place at `chain`, and whose first unit is of `kind`; of sentences nil.
  private static func frame(_ chain: ReferenceChain, before kind: NodeKind?) -> String {
    let isSubsection = kind == .subsection
    let isListed = kind == .item || kind == .point || kind == .bullet
    guard chain[.section] != .none, kind == nil || isSubsection || isListed else { return "" }
    var text = "§ \(chain[.section]). "
    if isSubsection { return text + "A.\n" }
    if chain[.subsection].value > 1 { text += "A.\nStk. \(chain[.subsection]). " }
    var upper: [String] = []
    if chain[.item] != .none, kind != .item { upper.append("\(chain[.item])) ") }
    if chain[.point] != .none, kind == nil { upper.append("\(chain[.point])) ") }
    for label in upper { text += "A:\n\(label)" }
    if isListed { return text + "A:\n" }
    let sentence = chain[.sentence]
    let earlier = sentence == .none || sentence == ReferenceChain.lastSentence ? 0 : Int(sentence.value) - 1
    return text + String(repeating: "A. ", count: min(max(earlier, 0), 100))
  }

  /// The change that makes the bill propose what `text`, the act amended, says; nil where nothing changes or its frame did.
  func edit(to text: [UInt8]) -> TextEdit? {
    guard text.starts(with: frame) else { return nil }
    let new = WorkingAct.trimmed(Array(text.dropFirst(frame.count)))
    let old = WorkingAct.trimmed(Array(document.source[ByteRange(frame.count, document.source.count)]))
    return new == old ? nil : TextEdit(range, String(decoding: new, as: UTF8.self))
  }
}

extension Operation {
  /// Whether the quotation with this node index is its new text.
  fileprivate func holds(_ quotation: Int) -> Bool {
    switch action {
    case .insert(_, _, .block(let node)), .recast(.block(let node)), .replace(.block(let node)): node == quotation
    case .replaceText(_, .block(let node)), .insertText(_, _, .block(let node)): node == quotation
    default: false
    }
  }
}
