import StatuteModel
import StatuteSyntax
import StatuteText

/// A number that a struck or emphasized passage or the sign of a note parts from the list it is in, so that it is not read with it: the 4 of
/// `nr. 2[^1] og 4`, the 2 of `§ 1, ~~nr. 2 og~~ nr. 3` and of `§§ ~~2 og~~ 4`.
struct PartedNumber {
  let number: ProvisionNumber
  /// What it counts, where it says so.
  let level: ReferenceLevel?
  /// Where it ends.
  let end: Int

  /// The one that follows `offset`; nil where none does.
  init?(after offset: Int, in source: SourceText) {
    // Most references end in front of another word.
    guard let next = source[offset], !(next >= 0x2D && next < 0x3C || next >= 0x61 && next <= 0x7A) else { return nil }
    let line = source.lineContentRange(source.lineIndex(at: offset))
    let range = ByteRange(offset, max(offset, min(line.end, offset + Self.reach)))
    guard source[range].contains(where: { Self.firstBytes.contains($0) }) else { return nil }
    let text = source.string(in: range)
    guard let match = text.prefixMatch(of: Self.gap), let value = UInt32(match.output.2) else { return nil }
    let joint = match.output.1.replacing(Self.sign, with: "")
    guard joint != match.output.1, joint.contains(where: { !$0.isWhitespace }) else { return nil }
    number = ProvisionNumber(value: value)
    level =
      joint.contains("§")
      ? .section : joint.contains("stk") ? .subsection : joint.contains("nr") ? .item : nil
    end = offset + text.utf8.distance(from: text.startIndex, to: match.output.2.endIndex)
  }

  /// So many bytes stand between two numbers of a list.
  private static let reach = 80
  /// `*`, `_`, `~`, `[`, `<` and those of raised figures.
  private static let firstBytes: Set<UInt8> = [0x2A, 0x5F, 0x7E, 0x5B, 0x3C, 0xC2, 0xE2]
  private nonisolated(unsafe) static let sign = /~~|\*+|_+|\[\^[^\]]*\]|[¹²³⁰⁴-⁹]+[⁾)]?|<[^>]*>/
  private nonisolated(unsafe) static let gap =
    /((?:~~|\*+|_+|\[\^[^\]]*\]|[¹²³⁰⁴-⁹]+[⁾)]?|<[^>]*>|[ \u{A0},\-–§]|og\b|eller\b|samt\b|til\b|nr\.|stk\.)+)(\d+)(?!\d|\)|\. [a-zæøå])/
}

extension Renumbering {
  /// Refuses to move sections where a list of them begins with a sign, `§§ ~~2 og~~ 4`, and is not read.
  func checkPartedNumbers(_ changes: Changes) throws(RenumberingRefusal) {
    let nodes = document.tree.nodes
    guard [.section, .amendingSection].contains(nodes[changes.subject].kind) else { return }
    let source = document.source
    for line in 0..<source.lineCount {
      let range = source.lineContentRange(line)
      guard source.holds("§ ~", in: range) || source.holds("§ *", in: range) || source.holds("§ _", in: range) else {
        continue
      }
      let text = source.string(in: range)
      for match in text.matches(of: /§+ (?:[~*_]+\d[^.;:()§]*)/) {
        let start = range.start + text.utf8.distance(from: text.startIndex, to: match.range.lowerBound)
        if document.references.all.contains(where: { $0.range.start <= start && start < $0.range.end }) { continue }
        let numbers = match.output.split { !$0.isNumber }.compactMap { UInt32($0) }.map { ProvisionNumber(value: $0) }
        func isNamed(_ member: Int) -> Bool { numbers.contains { nodes[member].number.isSame(as: $0) } }
        guard changes.series.members.contains(where: { changes.isTouched[$0] && isNamed($0) }) else { continue }
        let node = nodes.lastIndex { $0.range.start <= start && start < $0.range.end } ?? 0
        throw .partedReference(in: document.place(of: node), String(match.output))
      }
    }
  }
}
