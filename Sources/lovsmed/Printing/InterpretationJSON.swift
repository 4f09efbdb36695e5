import Amending
import JSON
import StatuteModel
import StatuteSyntax
import StatuteText

/// How instructions are read, for programs.
enum InterpretationJSON {
  /// Writes `interpretation`.
  static func write(_ interpretation: Interpretation) throws(Problem) {
    var writer = DocumentJSONWriter(interpretation.document)
    writer.json.beginObject()
    writer.json.member("version", 1)
    writer.path()
    writer.json.key("instructions")
    writer.json.beginArray()
    for entry in interpretation.entries {
      writer.write(entry)
      if writer.json.bytes.count > StandardOutput.pieceSize { try StandardOutput.write(writer.json.take()) }
    }
    writer.json.endArray()
    writer.json.endObject()
    try StandardOutput.write(writer.json.take() + [UInt8(ascii: "\n")])
  }
}

extension Doubt {
  /// The key of the kind of doubt.
  fileprivate var key: String {
    switch kind {
    case .missingColon: "missing-colon"
    case .unclosedQuotation: "unclosed-quotation"
    case .ambiguousNumber: "ambiguous-number"
    case .uncountedPlaces: "uncounted-places"
    case .ambiguousPlaces: "ambiguous-places"
    case .ambiguousList: "ambiguous-list"
    case .ambiguousLetter: "ambiguous-letter"
    case .unmatchedNumbers: "unmatched-numbers"
    case .ambiguousRenumbering: "ambiguous-renumbering"
    case .missingNewText: "missing-new-text"
    case .quotationMarks: "quotation-marks"
    case .noChange: "no-change"
    case .circularRenumbering: "circular-renumbering"
    case .misplacedSign: "misplaced-sign"
    case .strayWord: "stray-word"
    }
  }
}

extension UnitKind {
  /// The key of the kind of unit (`CONTRACT.md`).
  fileprivate var key: String {
    switch self {
    case .section: "section"
    case .subsection: "subsection"
    case .item: "item"
    case .point: "point"
    case .sentence: "sentence"
    case .chapter: "chapter"
    case .part: "part"
    case .heading: "heading"
    case .annex: "annex"
    }
  }
}

extension Reading {
  /// The key of how much is understood.
  fileprivate var key: String { isUnderstood ? "understood" : operations.isEmpty ? "not-understood" : "partly" }
}

extension DocumentJSONWriter {
  private var source: SourceText { document.source }

  fileprivate mutating func write(_ entry: Interpretation.Entry) {
    json.beginObject()
    json.member("section", entry.section)
    json.member("number", entry.number)
    json.member("status", entry.reading.key)
    if let day = entry.reading.day { json.member("from", day.iso) }
    range("range", entry.range)
    json.key("operations")
    json.beginArray()
    for operation in entry.reading.numberedOperations { write(operation, hasSubsections: entry.hasSubsections) }
    json.endArray()
    json.key("notUnderstood")
    json.beginArray()
    for rest in entry.reading.notUnderstood {
      json.beginObject()
      json.member("text", source.string(in: source.trimmed(rest)))
      range("range", rest)
      json.endObject()
    }
    json.endArray()
    json.key("doubts")
    json.beginArray()
    for doubt in entry.reading.doubts {
      json.beginObject()
      json.member("kind", doubt.key)
      range("range", doubt.range)
      json.endObject()
    }
    json.endArray()
    json.member("canonical", entry.reading.canonicalWording(in: source))
    json.endObject()
  }

  private mutating func write(_ operation: Amending.Operation, hasSubsections: Bool) {
    let source = source
    func address(_ target: Target) -> String {
      hasSubsections ? target.address(in: source) : target.name(in: source)
    }
    func citation(_ chain: ReferenceChain) -> String { (hasSubsections ? chain.withFirstSubsection : chain).citation }
    json.beginObject()
    json.member("kind", operation.key)
    targets("targets", operation.targets, address, citation)
    if !operation.exceptions.isEmpty { targets("exceptions", operation.exceptions, address, citation) }
    switch operation.action {
    case .replaceText(let old, let new):
      words("old", old)
      newText(new)
    case .insertText(let anchors, let isBefore, let new):
      words(isBefore ? "before" : "after", anchors)
      newText(new)
    case .deleteText(let old): words("old", old)
    case .insert(let place, let unit, let new):
      switch place {
      case .after(let target):
        json.member("after", address(target))
        if let new = target.newChain { json.member("afterBecomes", citation(new)) }
      case .before(let target):
        json.member("before", address(target))
        if let new = target.newChain { json.member("beforeBecomes", citation(new)) }
      case .numbered(let numbers):
        // The numbers of new text are final: »§ 5, stk. 3, der bliver stk. 4, indsættes som 3. pkt.« makes it stk. 4, 3. pkt.
        targets(
          "as", numbers,
          { label in
            guard var chain = operation.targets.first?.newChain, let level = label.chain.deepest,
              chain[level] == .none
            else { return address(label) }
            chain[level] = label.chain[level]
            return citation(chain)
          }, citation)
      case .end: break
      }
      if let neighbour = operation.neighbour { json.member("neighbour", address(neighbour)) }
      if !operation.labels.isEmpty { targets("as", operation.labels, address, citation) }
      if let unit { json.member("unit", unit.key) }
      newText(new)
    case .recast(let new): newText(new)
    case .replace(let new):
      json.member("instead", true)
      newText(new)
    case .repeal, .renumber: break
    }
    json.endObject()
  }

  private mutating func targets(
    _ name: StaticString, _ targets: [Target], _ address: (Target) -> String, _ citation: (ReferenceChain) -> String
  ) {
    json.key(name)
    json.beginArray()
    for target in targets {
      json.beginObject()
      json.member("address", address(target))
      if let new = target.newChain { json.member("becomes", citation(new)) }
      switch target.multiplicity {
      case .unstated: break
      case .times(let count): json.member("places", count)
      case .total(let count): json.member("placesInAll", count)
      case .everywhere: json.member("everywhere", true)
      case .occurrence(let place): json.member("place", place)
      }
      json.endObject()
    }
    json.endArray()
  }

  private mutating func words(_ name: StaticString, _ ranges: [ByteRange]) {
    json.key(name)
    json.beginArray()
    for range in ranges { json.string(source.string(in: range)) }
    json.endArray()
  }

  private mutating func newText(_ new: NewText) {
    switch new {
    case .words(let range): json.member("new", source.string(in: range))
    case .block(let node):
      json.member("new", node < 0 ? nil : source.string(in: document.quotedText(of: node)))
    case .annex(let chains):
      json.key("newFromAnnex")
      json.beginArray()
      for chain in chains { json.string(chain.citation) }
      json.endArray()
    }
  }
}
