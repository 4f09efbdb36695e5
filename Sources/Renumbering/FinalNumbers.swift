import StatuteModel
import StatuteSyntax
import StatuteText

extension Document {
  /// The bill with numbers that follow one another in place of the provisional ones, `§ 01`, `nr. 01`, `stk. 01`, that motions give what they put in,
  /// and without the gaps that they leave; what refers to a provision follows it.
  ///
  /// - Parameter former: The bill before the motions: what was out of turn in it stays so.
  /// - Returns: The bill, and why numbers stay as they are where one cannot be settled.
  public func withFinalNumbers(after former: Document) -> (bill: Document, refusals: [RenumberingRefusal]) {
    var bill = withDistinctProvisionalNumbers()
    var refusals: [RenumberingRefusal] = []
    var settled: Set<String> = []
    while let node = former.firstOutOfTurn(but: settled) { settled.insert(former.seriesName(of: node)) }
    while let node = bill.firstOutOfTurn(but: settled) {
      settled.insert(bill.seriesName(of: node))
      do throws(RenumberingRefusal) {
        bill = try Renumbering(bill).apply(.renumber(from: node)).document
      } catch {
        refusals.append(error)
      }
    }
    return (refusals.isEmpty ? bill : bill.withProvisionalNumbers(), refusals)
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

  // MARK: Provisional numbers

  /// What is put before the figures of a provisional number, so that no number of the bill is like it.
  private static let mark = "90"

  /// The bill with `stk. 9001` for `stk. 01`.
  private func withDistinctProvisionalNumbers() -> Document {
    replacingNumbers { $0.hasPrefix("0") ? Self.mark + $0 : nil }
  }

  /// The bill with `stk. 01` for `stk. 9001`.
  private func withProvisionalNumbers() -> Document {
    replacingNumbers { $0.hasPrefix(Self.mark + "0") ? String($0.dropFirst(Self.mark.count)) : nil }
  }

  /// The document with the labels and references written anew whose figures `new` gives other figures for.
  private func replacingNumbers(_ new: (String) -> String?) -> Document {
    var edits: [TextEdit] = []
    for node in tree.nodes where !node.label.isEmpty {
      edits += self.edits(in: node.label, new)
    }
    for reference in references.all { edits += self.edits(in: reference.range, new) }
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
