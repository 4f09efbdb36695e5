import Interchange
import JSON
import StatuteModel
import StatuteSyntax
import StatuteText

/// All of a document for programs that do not want to read the text themselves: the tree with the words of every node, and the
/// references in them (`export --format json`).
enum DocumentTreeJSON {
  /// The JSON of `document`.
  static func bytes(of document: Document) -> [UInt8] {
    var writer = DocumentJSONWriter(document)
    writer.tree()
    return writer.json.take() + [UInt8(ascii: "\n")]
  }
}

extension DocumentJSONWriter {
  fileprivate mutating func tree() {
    let identifiers = ElementIdentifiers(document)
    let addresses = ReferenceAddresses(document, identifiers)
    let quotationMarks = QuotationMarks(document)
    var acts = ActNames(document)
    beginDocument()
    json.key("nodes")
    json.beginArray()
    var ends: [Int] = []
    for index in document.tree.nodes.indices.dropFirst() {
      while let end = ends.last, end <= index { close(&ends) }
      node(index, identifiers, quotationMarks)
      json.key("references")
      json.beginArray()
      for mention in addresses.mentions(in: index) { reference(mention, addresses, &acts) }
      json.endArray()
      json.key("children")
      json.beginArray()
      ends.append(Int(document.tree.nodes[index].subtreeEnd))
    }
    while !ends.isEmpty { close(&ends) }
    json.endArray()
    json.endObject()
  }

  private mutating func close(_ ends: inout [Int]) {
    json.endArray()
    json.endObject()
    ends.removeLast()
  }

  /// Writes a node up to its references.
  private mutating func node(_ index: Int, _ identifiers: ElementIdentifiers, _ quotationMarks: QuotationMarks) {
    let node = document.tree.nodes[index]
    json.beginObject()
    json.member("kind", node.kind.key)
    json.member("id", identifiers[index])
    json.member("address", document.address(of: index))
    json.key("label")
    if node.label.isEmpty { json.null() } else { json.string(document.source.label(of: node)) }
    json.key("text")
    if node.text.isEmpty { json.null() } else { json.string(document.source.string(in: node.text)) }
    // What stands around the text in no node: the marks of new text, and who put a bill forward.
    if node.kind == .title {
      let above = document.linesAboveTitle(index).map(document.source.string(in:))
      if !above.isEmpty { json.member("above", above.joined(separator: "\n")) }
    }
    let (opening, closing) = (quotationMarks.opening(before: index), quotationMarks.closing(behind: index))
    if !opening.isEmpty { json.member("opening", opening) }
    if !closing.isEmpty { json.member("closing", closing) }
    json.member("repealed", node.flags.contains(.repealed))
    range("range", document.source.trimmed(node.range))
    range("textRange", node.text.isEmpty ? nil : node.text)
  }

  private mutating func reference(_ index: Int, _ addresses: ReferenceAddresses, _ acts: inout ActNames) {
    let reference = document.references.all[index]
    let entry = ReferenceListing.Entry(
      reference: reference, resolution: document.references.resolutions[index],
      elsewhere: document.references.elsewhere[index])
    json.beginObject()
    json.member("text", document.source.string(in: reference.range))
    range("range", reference.range)
    json.key("act")
    if let act = acts.act(of: entry) { json.string(act) } else { json.null() }
    json.member("status", entry.status.key)
    json.key("targets")
    json.beginArray()
    for target in entry.resolution.targets { json.string(document.address(of: target)) }
    if let elsewhere = entry.elsewhere {
      for target in elsewhere.resolution.targets { json.string(elsewhere.document.address(of: target)) }
    }
    json.endArray()
    switch addresses.address(ofReference: index) {
    case .place(let address): json.member("href", address)
    case .range(let from, let to):
      json.member("from", from)
      json.member("upTo", to)
    }
    json.endObject()
  }
}
