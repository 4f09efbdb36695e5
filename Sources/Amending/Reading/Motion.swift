import StatuteModel
import StatuteSyntax
import StatuteText

/// One motion (ændringsforslag) of a committee report (betænkning): what it changes in a bill between two readings.
///
/// Motions speak as instructions do, of the bill's own provisions (`I stk. 1 ændres …` under the heading `Til § 3`) or of the text
/// that one of its numre proposes (`I den under nr. 1 foreslåede § 8 Q indsættes …`); lovteknik 3.16.
public struct Motion: Sendable {
  /// The node of the heading `Til § 3` that it stands under.
  public let group: Int
  /// The section of the bill that the heading names; none for other headings: `Til titlen`.
  public let section: ProvisionNumber
  /// The numre of that section whose proposed text it changes; empty where it changes the bill itself.
  public let proposals: [ProvisionNumber]
  /// Its node, and how it is read without the words that name ``proposals``.
  public let instruction: AmendingInstruction
}

extension Motion {
  /// The motions of `report`, in order, which are read as motions to `bill`.
  public static func all(of report: Document, to bill: AmendingText) -> [Motion] {
    let tree = report.tree
    return tree.source.bytes.withUnsafeBufferPointer { bytes in
      tree.children(of: 0).filter { tree.nodes[$0].kind == .remark }.flatMap { group in
        tree.children(of: group).filter { tree.nodes[$0].kind == .instruction }.map { node in
          Motion(node, in: group, tree, bytes, bill)
        }
      }
    }
  }

  private init(
    _ node: Int, in group: Int, _ tree: SyntaxTree, _ bytes: UnsafeBufferPointer<UInt8>, _ bill: AmendingText
  ) {
    self.group = group
    section = tree.nodes[group].number
    var tokenizer = Tokenizer(instruction: node, tree, bytes)
    tokenizer.leaveOutExplanation(in: tree.nodes[node].range)
    var proposals = tokenizer.takeProposals()
    let isProposed = tokenizer.takeBareProposal()
    if proposals.isEmpty, !isProposed { tokenizer.putPlaceFirst(section) }
    tokenizer.nameOpening()
    tokenizer.nameSection(section)
    if isProposed, proposals.isEmpty { proposals = Self.proposals(tokenizer, section, bill) }
    self.proposals = proposals
    var reader = InstructionReader(tokenizer)
    // What is proposed is named by the place it is to have in the act, and what is the bill's own by its place in the bill.
    if let proposal = proposals.first {
      let place = bill.instruction(section, proposal)?.reading.operations.first?.place
      if let place { reader.context = Path(chain: place) }
    } else if section != .none {
      reader.context = Path(chain: ReferenceChain(section: section))
    }
    var reading = reader.read(node, tree)
    if section != .none, proposals.isEmpty {
      // `I indledningen` under `Til § 3` is that of § 3.
      for operation in reading.operations.indices {
        for target in reading.operations[operation].targets.indices {
          guard case .opening = reading.operations[operation].targets[target].subject,
            reading.operations[operation].targets[target].chain.deepest == nil
          else { continue }
          reading.operations[operation].targets[target].chain[.section] = section
        }
      }
    }
    instruction = AmendingInstruction(node: node, reading: reading)
  }

  /// The instruction of `section` of the bill that proposes what `tokens` name by its place in the act; none where several do.
  private static func proposals(
    _ tokens: Tokenizer, _ section: ProvisionNumber, _ bill: AmendingText
  ) -> [ProvisionNumber] {
    var reader = InstructionReader(tokens)
    guard let place = reader.read().operations.first?.firstNamed?.chain, place[.section] != .none else { return [] }
    let nodes = bill.document.tree.nodes
    let all = bill.sections.first { nodes[$0.node].number.isSame(as: section) }?.instructions ?? []
    let found = all.filter { instruction in
      bill.document.tree.children(of: instruction.node).contains { nodes[$0].kind == .quotation }
        && instruction.reading.operations.contains { $0.place?[.section].isSame(as: place[.section]) ?? false }
    }
    return found.count == 1 ? [nodes[found[0].node].number] : []
  }
}

extension AmendingText {
  /// The instruction with `number` of the section with the number `section`.
  func instruction(_ section: ProvisionNumber, _ number: ProvisionNumber) -> AmendingInstruction? {
    let nodes = document.tree.nodes
    return sections.first { nodes[$0.node].number.isSame(as: section) }?
      .instructions.first { nodes[$0.node].number.isSame(as: number) || nodes[$0.node].kind == .amendingSection }
  }
}

extension ReferenceChain {
  /// `§ 3`, or with an item `§ 3, nr. 5`.
  init(section: ProvisionNumber, item: ProvisionNumber = .none) {
    self.init()
    self[.section] = section
    self[.item] = item
  }
}

extension Operation {
  /// The place in the act that its text is to have.
  var place: ReferenceChain? {
    if let label = labels.first { return label.chain }
    switch action {
    case .insert(.numbered(let numbers), _, _): return numbers.first?.chain
    case .insert(.after(let anchor), _, _) where anchor.chain[.sentence] != .none:
      // A punktum after the last one of a range gets the next number.
      let last = anchor.chain.rangeEnd == .none ? anchor.chain[.sentence] : anchor.chain.rangeEnd
      return anchor.chain.with(ProvisionNumber(value: last.value &+ 1), through: .none, at: .sentence)
    default: return firstNamed?.chain
    }
  }
}

// MARK: - What motions alone say

extension Tokenizer {
  /// Takes `[Konsekvens af ændringsforslag nr. 1]` out, which stands in a line of its own at the end of the motion in `range`.
  fileprivate mutating func leaveOutExplanation(in range: ByteRange) {
    let start = (range.start + 1..<max(range.start + 1, range.end)).last { at in
      bytes[at] == UInt8(ascii: "[") && bytes[at - 1] == 0x0A
    }
    guard let start, !tokens.contains(where: { $0.range.start < start && start < $0.range.end }) else { return }
    tokens.removeAll { $0.range.start > start }
  }

  /// Takes `den under nr. 1 foreslåede`, `de under nr. 2 og 3 foreslåede ændringer af` out, and gives the numbers.
  fileprivate mutating func takeProposals() -> [ProvisionNumber] {
    let start = tokens.indices.dropLast(4).first { index in
      ["den", "det", "de"].contains { isWritten($0, index) }
        && (tokens[index + 1].word == .under || tokens[index + 1].word == .into) && tokens[index + 2].word == .item
    }
    guard let start else { return [] }
    var numbers: [ProvisionNumber] = []
    var at = start + 3
    while at < tokens.count, !isWritten("foreslåede", at) {
      switch (tokens[at].kind, tokens[at].word) {
      case (.number, _), (.ordinal, _):
        if tokens[at - 1].kind == .dash, let first = numbers.last {
          numbers += Self.range(from: first, through: tokens[at].number)
        } else {
          numbers.append(tokens[at].number)
        }
      case (.comma, _), (.dash, _), (.word, .and), (.word, .item): break
      default: return []
      }
      at += 1
    }
    guard at < tokens.count else { return [] }
    at += 1
    if at < tokens.count, tokens[at].word == .new { at += 1 }
    // »ændring af«, »affattelse af«
    if at + 1 < tokens.count, tokens[at].kind == .word, tokens[at + 1].word == .of { at += 2 }
    tokens.removeSubrange(start..<at)
    return numbers
  }

  /// Takes `den foreslåede` out, with no number of an instruction; whether it was there.
  fileprivate mutating func takeBareProposal() -> Bool {
    let start = tokens.indices.dropLast(2).first { index in
      ["den", "det", "de"].contains { isWritten($0, index) } && isWritten("foreslåede", index + 1)
    }
    guard let start else { return false }
    tokens.removeSubrange(start...start + 1)
    return true
  }

  /// Reads `»a« ændres til: »b«`, under `Til § 2`, as `I § 2 ændres »a« til: »b«`.
  fileprivate mutating func putPlaceFirst(_ section: ProvisionNumber) {
    guard section != .none, tokens.count > 3, tokens[0].kind == .quote, tokens[1].word == .change else { return }
    let range = ByteRange(tokens[0].range.start, tokens[0].range.start)
    tokens.swapAt(0, 1)
    tokens.insert(
      contentsOf: [
        Token(kind: .word, word: .into, range: range), Token(kind: .sign, range: range, value: 1),
        Token(kind: .number, range: range, number: section),
      ], at: 0)
  }

  /// The numbers after `first` up to `last`, of which a bill has no more than it has numre.
  private static func range(from first: ProvisionNumber, through last: ProvisionNumber) -> [ProvisionNumber] {
    guard first.value < last.value, last.value - first.value < 1_000 else { return [last] }
    return (first.value + 1...last.value).map { ProvisionNumber(value: $0) }
  }

  /// Reads `den indledende tekst` as `indledningen`.
  fileprivate mutating func nameOpening() {
    let start = tokens.indices.dropLast(2).first { isWritten("indledende", $0 + 1) && isWritten("tekst", $0 + 2) }
    guard let start else { return }
    let range = ByteRange(tokens[start].range.start, tokens[start + 2].range.end)
    tokens.replaceSubrange(start...start + 2, with: [Token(kind: .word, word: .opening, range: range)])
  }

  /// Reads `paragraffen` as the number of the section it stands under.
  fileprivate mutating func nameSection(_ section: ProvisionNumber) {
    guard section != .none, let place = tokens.indices.first(where: { isWritten("paragraffen", $0) }) else { return }
    let range = tokens[place].range
    tokens.replaceSubrange(
      place...place,
      with: [Token(kind: .sign, range: range, value: 1), Token(kind: .number, range: range, number: section)])
  }

  /// Whether the token at `index` is `word`, whatever case it is written in.
  private func isWritten(_ word: String, _ index: Int) -> Bool { written(tokens[index]) == word }

  private func written(_ token: Token) -> String {
    String(decoding: UnsafeBufferPointer(rebasing: bytes[token.range.start..<token.range.end]), as: UTF8.self)
      .lowercased()
  }
}
