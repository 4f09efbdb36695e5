import Amending
import StatuteModel
import StatuteSyntax
import StatuteText

/// What a reference in an amending act points at in the act as the amending act leaves it.
struct TargetAsItBecomes {
  /// The act in force as the library knows it.
  let act: ActEntry
  /// The act in force.
  let base: Document
  /// The act after all instructions.
  let after: AmendedText
  /// What became of the reference in that.
  let resolution: Resolution
}

extension Snapshot {
  /// What the reference with index `index` points at in the act as this draft leaves it; nil where it is not about that, says the
  /// same there as in the act in force, or the act is not at hand.
  ///
  /// New text speaks of the act as it becomes, and so does what the act in force does not hold: `§ 5 som indsat ved denne lovs § 1,
  /// nr. 2`.
  func targetAsItBecomes(ofReference index: Int) -> TargetAsItBecomes? {
    guard document.mayAmend else { return nil }
    let reference = document.references.all[index]
    let (inForce, chain): (ResolutionElsewhere, ReferenceChain)
    if let elsewhere = document.references.elsewhere[index] {
      guard elsewhere.resolution.status == .missing else { return nil }
      (inForce, chain) = (elsewhere, reference.chain)
    } else if case .inForce(let elsewhere) = document.amendedProvision(ofReference: index) {
      guard elsewhere.resolution.status == .missing || isInNewText(reference) else { return nil }
      (inForce, chain) = (elsewhere, document.completedChain(ofReference: index) ?? reference.chain)
    } else {
      return nil
    }
    guard let (base, after) = AmendingText(document).amended(inForce.act) else { return nil }
    let resolution = after.document.resolution(fromOutside: chain)
    let (new, old) = (resolution.targets, inForce.resolution.targets)
    let isSame =
      new.count == old.count
      && zip(new, old).allSatisfy { new, old in
        after.document.source[new.range].elementsEqual(inForce.document.source[old.range])
      }
    guard resolution.status == .resolved ? !isSame : isInNewText(reference) else { return nil }
    return TargetAsItBecomes(act: inForce.act, base: base, after: after, resolution: resolution)
  }

  /// Whether `reference` stands in the words that an instruction puts in, `til: »§ 5«`, and not in those that give way, or in what the
  /// remarks say of the bill: `Til nr. 1 (§ 5)`, `Det foreslås i § 5`.
  private func isInNewText(_ reference: Reference) -> Bool {
    if document.enclosing(.quotation, of: reference.node) != nil { return true }
    if document.enclosing(.remark, of: reference.node) != nil {
      let line = document.source.lineContentRange(document.source.lineIndex(at: reference.range.start)).start
      let before = text(in: ByteRange(line, reference.range.start))
      return before.hasPrefix("Til nr. ") || before.hasSuffix("foreslås i ") || before.hasSuffix("foreslåede ")
    }
    guard let instruction = document.enclosing(.instruction, of: reference.node),
      let mark = document.tree.openMark(before: reference.range.start, in: instruction)
    else { return false }
    return document.source.bytes[document.tree.nodes[instruction].text.start..<mark].last { $0 > 0x20 }
      == UInt8(ascii: ":")
  }
}

extension TargetAsItBecomes {
  /// Where in the draft the words of `target` come from; nil where they stood in the act before.
  func origin(of target: ReferenceTarget) -> ByteRange? { opening(of: target).flatMap { after.origin(of: $0)?.range } }

  /// Where the words of `target` stand in the act in force; nil where that cannot be told.
  func formerPlace(of target: ReferenceTarget) -> ByteRange? {
    guard let opening = opening(of: target) else { return nil }
    let words = after.document.source[opening]
    let bytes = base.source.bytes
    guard let found = bytes.firstRange(of: words) else { return nil }
    return ByteRange(found.lowerBound, found.upperBound)
  }

  /// How the words of `target` begin.
  private func opening(of target: ReferenceTarget) -> ByteRange? {
    let tree = after.document.tree
    guard
      let text = tree.nodes[target.node..<Int(tree.nodes[target.node].subtreeEnd)].first(where: { !$0.text.isEmpty })?
        .text
    else { return nil }
    let start = target.sentence == 0 ? text.start : max(text.start, target.range.start)
    return ByteRange(start, after.document.source.characterStart(at: min(text.end, start + 80)))
  }
}
