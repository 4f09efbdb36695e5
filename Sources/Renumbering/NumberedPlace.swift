import StatuteModel
import StatuteSyntax
import StatuteText

/// A number in the text, in a label or in a reference, and the provision it is the number of.
public struct NumberedPlace: Sendable {
  /// The index of the provision's node.
  public let node: Int
  /// The bytes of the number.
  public let range: ByteRange

  /// The number in the label of the node with index `node`.
  ///
  /// - Throws: Where the label has no number that can be changed.
  public init(labelOf node: Int, in document: Document) throws(RenumberingRefusal) {
    _ = try Series(of: node, in: document)
    let label = document.source.string(in: document.tree.nodes[node].label)
    if label.isEmpty { throw .unlabelled(document.place(of: node)) }
    guard let written = document.tree.nodes[node].writtenNumbers(in: document.source) else { throw .unreadable(label) }
    guard written.count == 1 else { throw .severalNumbers(label) }
    self.node = node
    range = written[0].range
  }

  /// The number of the level that `offset` stands at in a reference of `document`, which points into `act` as `resolution` says; the
  /// last one behind all numbers.
  ///
  /// - Throws: Where the number is that of no provision whose number can be changed.
  public init(
    in reference: Reference, at offset: Int, of document: Document, to resolution: Resolution, in act: Document
  ) throws(RenumberingRefusal) {
    guard resolution.status == .resolved, let parts = reference.parts(in: document.source),
      let part = parts.first(where: { offset <= $0.written.range.end }) ?? parts.last,
      let target = resolution.targets.first
    else { throw .noNumber }
    let isRange = reference.chain.rangeEnd != .none && reference.chain.rangeLevel == part.level
    let node =
      isRange
      ? resolution.targets.first { act.tree.nodes[$0.node].holds(part.written.number) }?.node
      : act.holder(of: part.level, reference.chain, target.node)
    guard let node else { throw .noNumber }
    _ = try NumberedPlace(labelOf: node, in: act)
    self.node = node
    range = part.written.range
  }

  /// The number at `offset` in the heading `Til nr. 3` of the remark with index `remark`, which is that of an instruction or section.
  ///
  /// - Throws: Where that has no number that can be changed.
  public init(inRemark remark: Int, at offset: Int, of bill: Bill) throws(RenumberingRefusal) {
    let document = bill.document
    let nodes = document.tree.nodes
    if let section = nodes[remark].writtenSection(in: document.source), offset <= section.range.end {
      guard let node = bill.section(section.number) else { throw .noNumber }
      _ = try NumberedPlace(labelOf: node, in: document)
      self.node = node
      range = section.range
      return
    }
    guard let written = nodes[remark].writtenNumbers(in: document.source),
      let old = written.first(where: { offset <= $0.range.end }) ?? written.last,
      let node = nodes.indices.first(where: {
        nodes[$0].number.isSame(as: old.number) && Series.isCounted(nodes[$0]) && document.isRemark(remark, on: $0)
      })
    else { throw .noNumber }
    _ = try NumberedPlace(labelOf: node, in: document)
    self.node = node
    range = old.range
  }
}
