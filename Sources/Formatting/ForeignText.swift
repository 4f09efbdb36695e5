import StatuteModel
import StatuteSyntax
import StatuteText

/// The words of a text that are no draft: code between fences and in a line, tags of HTML, what links lead to, and what is quoted of other texts between `»` and `«`. The new text that an
/// amending act quotes is drafted like any other; the words of the act in force that it quotes are not.
struct ForeignText {
  /// In ascending order, none in another.
  private var ranges: [ByteRange] = []

  init(of document: Document) {
    let source = document.source
    ranges = source.fences.map { ByteRange(source.lineRange($0.lowerBound).start, source.lineRange($0.upperBound).end) }
    let fences = ranges
    ranges += source.quotations.filter { quotation in
      Self.isForeign(quotation, in: document) && !fences.contains { $0.contains(quotation) }
    }
    ranges += source.codeSpansAndLinkTargets.filter { span in !ranges.contains { $0.contains(span) } }
    ranges.sort { $0.start < $1.start }
  }

  private static func isForeign(_ quotation: ByteRange, in document: Document) -> Bool {
    guard document.kind == .amendingAct else { return true }
    let nodes = document.tree.nodes
    var index = document.tree.node(at: quotation.start)
    let node = nodes[index]
    guard node.text.contains(quotation) else { return false }
    while index > 0 {
      if nodes[index].kind == .quotation { return false }
      index = Int(nodes[index].parent)
    }
    // »ændres »§ 3« til: »§ 4««: what comes after a colon is new.
    let before = ByteRange(node.text.start, quotation.start)
    return document.source[document.source.visibleEnd(of: before) - 1] != 0x3A
  }

  /// Whether some of `range` is one of them.
  func touches(_ range: ByteRange) -> Bool {
    let after = ranges.countOfFirst { $0.end <= range.start }
    return after < ranges.count && ranges[after].start < max(range.end, range.start + 1)
  }
}

extension SourceText {
  /// The lines, from 0, from each fence of three backticks or tildes up to the one that closes it; without that to the end.
  var fences: [ClosedRange<Int>] {
    var found: [ClosedRange<Int>] = []
    var first: Int?
    for line in 0..<lineCount where isFence(line) {
      if let start = first { found.append(start...line) }
      first = first == nil ? line : nil
    }
    return found + (first.map { [$0...(lineCount - 1)] } ?? [])
  }

  /// What stands on one line between backticks, between the `<` and `>` of a tag or between the parentheses of `[…](…)`, and addresses (`https://…`).
  fileprivate var codeSpansAndLinkTargets: [ByteRange] {
    var found: [ByteRange] = []
    var at = 0
    while at < bytes.count {
      if bytes[at] == 0x3A, bytes[at...].starts(with: [0x3A, 0x2F, 0x2F]) {
        let end = bytes[at...].firstIndex { $0 <= 0x20 || $0 == 0x3E || $0 == 0x22 } ?? bytes.count
        found.append(ByteRange(at, end))
        at = end
        continue
      }
      if bytes[at] == 0x3C, at + 1 < bytes.count, bytes[at + 1] == 0x2F || (bytes[at + 1] | 0x20) &- 0x61 < 26,
        let end = bytes[at...].prefix(while: { $0 != 0x0A }).firstIndex(of: 0x3E)
      {
        found.append(ByteRange(at, end + 1))
        at = end + 1
        continue
      }
      let isCode = bytes[at] == 0x60
      guard isCode || bytes[at] == 0x5D && at + 1 < bytes.count && bytes[at + 1] == 0x28 else {
        at += 1
        continue
      }
      let marks = isCode ? bytes[at...].prefix { $0 == 0x60 }.count : 2
      let line = bytes[(at + marks)...].prefix { $0 != 0x0A }
      let closing: [UInt8] = isCode ? Array(repeating: 0x60, count: marks) : [0x29]
      guard let end = line.firstRange(of: closing)?.upperBound else {
        at += marks
        continue
      }
      found.append(ByteRange(at, end))
      at = end
    }
    return found
  }

  /// What stands between `»` and the `«` that closes it, with both; what is not closed is no quotation.
  fileprivate var quotations: [ByteRange] {
    var found: [ByteRange] = []
    var opened: [Int] = []
    for at in bytes.indices where bytes[at] == 0xC2 && at + 1 < bytes.count {
      if bytes[at + 1] == 0xBB { opened.append(at) }
      guard bytes[at + 1] == 0xAB, let start = opened.popLast() else { continue }
      // The quotations in this one go with it.
      while let last = found.last, last.start > start { found.removeLast() }
      found.append(ByteRange(start, at + 2))
    }
    return found
  }
}
