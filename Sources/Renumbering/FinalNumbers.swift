import StatuteModel
import StatuteSyntax
import StatuteText

extension Document {
  /// The bill with numbers that follow one another in place of the provisional ones, `§ 01`, `nr. 01`, `stk. 01`, that motions give what they put in,
  /// and without the gaps that they leave; what refers to a provision follows it.
  ///
  /// - Parameter former: The bill before the motions: what was out of turn in it stays so.
  public func withFinalNumbers(after former: Document) -> FinalNumbers {
    var bill = withDistinctProvisionalNumbers().withNumberedProposals()
    var result = FinalNumbers(bill: bill)
    var settled: Set<String> = []
    while let node = former.firstOutOfTurn(but: settled) { settled.insert(former.seriesName(of: node)) }
    while let node = bill.firstOutOfTurn(but: settled) {
      settled.insert(bill.seriesName(of: node))
      do throws(RenumberingRefusal) {
        bill = try Renumbering(bill).apply(.renumber(from: node)).document
      } catch {
        result.refusals.append(error)
      }
    }
    if result.refusals.isEmpty { result.unsettled = bill.provisionalMentions }
    let isSettled = result.refusals.isEmpty && result.unsettled.isEmpty
    result.bill = (isSettled ? bill : bill.withProvisionalNumbers()).withFinalForms(after: former)
    return result
  }

  /// What a bill is when its motions have been carried out.
  public struct FinalNumbers: Sendable {
    /// The bill.
    public fileprivate(set) var bill: Document
    /// Why numbers stay as they are where one cannot be settled.
    public fileprivate(set) var refusals: [RenumberingRefusal] = []
    /// The provisional numbers that no provision of the bill has, as they are written: `§ 2, stk. 01`; and where.
    public fileprivate(set) var unsettled: [(name: String, place: String)] = []
  }

  /// The first section, stykke or instruction of a bill whose number is not the one after that before it.
  private func firstOutOfTurn(but settled: Set<String>) -> Int? {
    let nodes = tree.nodes
    // The number before each member of the series that have been looked at.
    var numbersBefore: [Int: UInt32] = [:]
    return nodes.indices.first { node in
      switch nodes[node].kind {
      case .section, .amendingSection, .instruction: break
      case .subsection: guard nodes[node].number != .none else { return false }
      default: return false
      }
      if numbersBefore[node] == nil, let series = try? Series(of: node, in: self) {
        var last: UInt32 = 0
        for member in series.members {
          numbersBefore[member] = last
          last = nodes[member].lastNumber.value
        }
      }
      guard let last = numbersBefore[node] else { return false }
      return nodes[node].number.value != last + 1 && !settled.contains(seriesName(of: node))
    }
  }

  /// What tells the series of `node` from all others.
  private func seriesName(of node: Int) -> String {
    let nodes = tree.nodes
    return nodes[node].kind == .section || nodes[node].kind == .amendingSection
      ? "§" : "\(nodes[node].kind) \(address(of: Int(nodes[node].parent)))"
  }

  // MARK: One and several

  /// What is written otherwise of one than of several.
  private enum Form {
    /// `Stk. 1.` under a `§ 2` on a line of its own: with other stykker (lovteknik 3.6, no. 8).
    case firstLabel, loneLabel
    /// `foretages følgende ændring:`, `foretages følgende ændringer:`
    case opening
  }

  /// The bill where what motions have made several, or one, is written as that; what was amiss in `former`, too, is left alone.
  private func withFinalForms(after former: Document) -> Document {
    let known = former.formEdits.map(\.form)
    return replacing(formEdits.filter { !known.contains($0.form) }.map(\.edit))
  }

  private var formEdits: [(form: Form, edit: TextEdit)] {
    var edits: [(form: Form, edit: TextEdit)] = []
    var index = 1
    while index < tree.nodes.count {
      let node = tree.nodes[index]
      switch node.kind {
      case .amendingSection: edits += openingEdit(of: index)
      case .section: edits += labelEdit(of: index)
      default: break
      }
      index = node.kind.groupsSections ? index + 1 : Int(node.subtreeEnd)
    }
    return edits
  }

  private func labelEdit(of section: Int) -> [(form: Form, edit: TextEdit)] {
    let nodes = tree.nodes
    let subsections = subsections(under: section)
    guard let first = subsections.first else { return [] }
    let start = ByteRange(nodes[first].text.start, nodes[first].text.start)
    if nodes[first].label.isEmpty {
      return subsections.count > 1 ? [(.firstLabel, TextEdit(start, "Stk. 1. "))] : []
    }
    return subsections.count == 1 && nodes[first].number.value == 1
      ? [(.loneLabel, TextEdit(writtenLabel(of: first), ""))] : []
  }

  private func openingEdit(of section: Int) -> [(form: Form, edit: TextEdit)] {
    let count = tree.children(of: section).count { tree.nodes[$0].kind == .instruction }
    return openingEdit(in: [tree.nodes[section].text], count: count).map { [(.opening, $0)] } ?? []
  }

  // MARK: Provisional numbers

  /// What is put before the figures of a provisional number, so that no number of the bill is like it.
  private static let mark = "90"

  /// The bill with `stk. 9001` for `stk. 01`.
  private func withDistinctProvisionalNumbers() -> Document {
    replacingNumbers { $0.hasPrefix("0") ? Self.mark + $0 : nil }
  }

  /// The bill with `stk. 01` for `stk. 9001`.
  private func withProvisionalNumbers() -> Document {
    replacingNumbers(Self.provisional)
  }

  /// The references and labels with a provisional number.
  private var provisionalMentions: [(name: String, place: String)] {
    let labels = tree.nodes.indices.map { ($0, tree.nodes[$0].label) }
    let bill = withProvisionalNumbers()
    return (labels + references.all.map { ($0.node, $0.range) }).compactMap { node, range in
      guard let edit = edits(in: range, Self.provisional).first else { return nil }
      let text = source.string(in: ByteRange(range.start, edit.range.start)) + edit.newText
      return (text, bill.address(of: node))
    }
  }

  private static func provisional(_ figures: String) -> String? {
    figures.hasPrefix(mark + "0") ? String(figures.dropFirst(mark.count)) : nil
  }

  // MARK: Proposed text

  /// The bill with numbers in place of the provisional ones in the text that its instructions propose: there they follow that of the
  /// provision before, and those behind move on, as does what the clause of the instruction says.
  private func withNumberedProposals() -> Document {
    let nodes = tree.nodes
    var edits: [TextEdit] = []
    var quoted: (node: Int, end: Int) = (0, 0)
    for holder in nodes.indices {
      if holder >= quoted.end, nodes[holder].kind == .quotation { quoted = (holder, Int(nodes[holder].subtreeEnd)) }
      if holder < quoted.end { edits += numberedProposals(in: holder, of: quoted.node) }
    }
    return replacing(edits)
  }

  /// Numbers the provisions in `holder`, which stands in the quotation `quotation`.
  private func numberedProposals(in holder: Int, of quotation: Int) -> [TextEdit] {
    let nodes = tree.nodes
    guard let first = tree.children(of: holder).first(where: isProvisional) else { return [] }
    let members = tree.children(of: holder).filter { nodes[$0].kind == nodes[first].kind }
    let level: ReferenceLevel? =
      switch nodes[first].kind {
      case .subsection: .subsection
      case .item: .item
      default: nil
      }
    guard let level, let known = members.first(where: { !isProvisional($0) }), nodes[known].number.style == .arabic
    else { return [] }
    var last = max(1, nodes[known].number.value) - 1
    var numbers: [UInt32: UInt32] = [:]
    var (added, lastBefore) = (UInt32(0), last)
    for member in members {
      let number = nodes[member].number.value
      if isProvisional(member) { added += 1 } else { lastBefore = number }
      let new = isProvisional(member) || number <= last ? last + 1 : number
      if new != number { numbers[number] = new }
      last = new
    }
    func new(_ figures: String) -> String? { UInt32(figures).flatMap { numbers[$0] }.map(String.init) }
    let inside = nodes[quotation].range
    var found = members.flatMap { edits(in: nodes[$0].label, new) }
    for mention in references.all where inside.contains(mention.range) {
      if mention.first == level {
        found += edits(in: mention.range, new)
      } else if mention.first.rawValue < level.rawValue {
        // Of `§ 2, stk. 9001` only the provisional number can be meant.
        found += edits(in: mention.range) { Self.provisional($0) == nil ? nil : new($0) }
      }
    }
    return found + clause(after: quotation, level, lastBefore + 1, added)
  }

  private func isProvisional(_ node: Int) -> Bool { !edits(in: tree.nodes[node].label, Self.provisional).isEmpty }

  /// Lets the clause that follows the proposed text of an instruction, `Stk. 3 bliver herefter stk. 4.`, give numbers that are
  /// `count` higher, where it goes on from the number `next`.
  private func clause(
    after quotation: Int, _ level: ReferenceLevel, _ next: UInt32, _ count: UInt32
  ) -> [TextEdit] {
    let clause = tree.children(of: Int(tree.nodes[quotation].parent)).first { tree.nodes[$0].kind == .renumbering }
    guard let clause else { return [] }
    let range = tree.nodes[clause].text
    let sign = source.string(in: range).lowercased().hasPrefix(level == .subsection ? "stk." : "nr.")
    guard sign, let verb = source[range].firstRange(of: Array("bliver".utf8)) else { return [] }
    let given = ByteRange(verb.upperBound, range.end)
    let first = edits(in: given) { $0 }.first.flatMap { UInt32($0.newText) }
    guard first == next else { return [] }
    return edits(in: given) { UInt32($0).map { String($0 + count) } }
  }

  /// The document with the labels and references written anew whose figures `new` gives other figures for.
  private func replacingNumbers(_ new: (String) -> String?) -> Document {
    var edits: [TextEdit] = []
    for node in tree.nodes where !node.label.isEmpty {
      edits += self.edits(in: node.label, new)
    }
    for reference in references.all { edits += self.edits(in: reference.range, new) }
    return replacing(edits)
  }

  /// The document after `edits`, in whatever order they are, each place once.
  private func replacing(_ edits: [TextEdit]) -> Document {
    guard !edits.isEmpty else { return self }
    let ordered = Renumbering.inOrder(edits)
    let distinct = ordered.indices.filter { $0 == 0 || ordered[$0].range.start >= ordered[$0 - 1].range.end }
    guard let source = try? source.applying(distinct.map { ordered[$0] }) else { return self }
    return Document(path: path, source: source, library: library)
  }

  private func edits(in range: ByteRange, _ new: (String) -> String?) -> [TextEdit] {
    let text = source.string(in: range)
    var edits: [TextEdit] = []
    var at = text.startIndex
    while let start = text[at...].firstIndex(where: \.isASCIIDigit) {
      let end = text[start...].firstIndex { !$0.isASCIIDigit } ?? text.endIndex
      if let figures = new(String(text[start..<end])) {
        let offset = range.start + text.utf8.distance(from: text.startIndex, to: start)
        edits.append(TextEdit(ByteRange(offset, offset + text.utf8.distance(from: start, to: end)), figures))
      }
      at = end
    }
    return edits
  }
}

extension Character {
  fileprivate var isASCIIDigit: Bool { isASCII && isNumber }
}
