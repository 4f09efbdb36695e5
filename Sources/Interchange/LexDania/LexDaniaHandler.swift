import StatuteModel

/// Turns the elements of a LexDania document into lines of text and what its `Meta` says.
final class LexDaniaHandler: XMLHandler {
  /// What the publisher says beside the text.
  private(set) var metadata = ActMetadata()
  /// Whether the publisher's part has been read.
  private(set) var hasReadMetadata = false

  /// Nothing is wanted but what `Meta` says.
  private let wantsMetadataAlone: Bool
  private var open: [LexDaniaElement] = []
  private var writer = LineWriter()
  /// The texts in which the notes that are being read stand.
  private var suspended: [LineWriter] = []
  /// The finished notes, in the order in which they end.
  private var notes: [UInt8] = []
  /// The label, or the part of `Meta`, that is being read.
  private var field: [UInt8] = []
  private var collects = Collecting.nothing

  /// Where text goes.
  private enum Collecting { case nothing, line, field }

  init(wantsMetadataAlone: Bool = false) { self.wantsMetadataAlone = wantsMetadataAlone }

  var isSatisfied: Bool { wantsMetadataAlone && hasReadMetadata }

  /// The text, once all of the document has been read; the notes stand last.
  var text: [UInt8] {
    notes.isEmpty ? writer.lines : writer.lines + Array("Officielle noter\n".utf8) + notes
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    switch collects {
    case .nothing: break
    case .line: writer.append(bytes)
    case .field: field += bytes
    }
  }
}

// MARK: - Elements

extension LexDaniaHandler {
  func begin(_ name: String, _ attributes: XMLAttributes) throws(XMLError.Reason) {
    let element = LexDaniaElement(name)
    guard !open.isEmpty || element == .document else {
      throw .wrongRoot(found: name, expected: LexDaniaElement.document.rawValue)
    }
    open.append(element)
    if isInMeta { return beginMeta() }
    // A note may stand in the middle of a word; any other mark-up inside a run or a label is no more than its words.
    guard collects == .nothing || (element == .note && collects == .line) else { return }
    switch element {
    case .run: collects = .line
    case .sentence: writer.beginSentence()
    case .label:
      collects = .field
      field.removeAll(keepingCapacity: true)
    case .note:
      suspended.append(writer)
      writer = LineWriter()
      collects = .nothing
    case .row: writer.beginRow()
    case .cell: writer.beginCell()
    case .newText: writer.beginQuotation()
    case .paragraph, .subsection, .amendment, .definition: break
    default: writer.endLine()
    }
  }

  func end() {
    guard let element = open.popLast() else { return }
    if element == .meta, open == [.document] { hasReadMetadata = true }
    if isInMeta || element == .meta { return endMeta(element) }
    switch element {
    case .run where collects == .line: collects = .nothing
    case .label where collects == .field: endLabel()
    case _ where collects != .nothing, .run, .sentence, .label: break
    case .paragraph: writer.endParagraph()
    case .note: endNote()
    case .cell: writer.endCell()
    case .row: writer.endRow()
    case .newText: writer.endQuotation()
    default: writer.endLine()
    }
  }

  /// A label goes to where it stands in the text: before the words of a provision, on a line of its own, or, of a note,
  /// also to the word the note belongs to.
  private func endLabel() {
    collects = .nothing
    let label = Self.folded(field)
    switch open.last {
    case .section, .subsection, .item, .instruction: writer.append(label: label)
    case .note:
      writer.append(label: label)
      if let last = suspended.indices.last { suspended[last].append(mark: label) }
    default: writer.write(line: label)
    }
  }

  private func endNote() {
    writer.endLine()
    notes += writer.lines
    writer = suspended.popLast() ?? LineWriter()
    if open.last == .run { collects = .line }
  }

  /// `bytes` with white space folded to single spaces, and none at either end.
  private static func folded(_ bytes: [UInt8]) -> [UInt8] {
    var writer = LineWriter()
    writer.beginSentence()
    bytes.withUnsafeBufferPointer { writer.append($0) }
    writer.endLine()
    return Array(writer.lines.dropLast())
  }
}

// MARK: - Meta

extension LexDaniaHandler {
  private var isInMeta: Bool { open.count > 1 && open[1] == .meta }

  /// `Meta` holds other documents' names too; what this one says of itself stands right in it.
  private func beginMeta() {
    guard open.count == 3 else { return }
    collects = .field
    field.removeAll(keepingCapacity: true)
  }

  private func endMeta(_ element: LexDaniaElement) {
    guard open.count == 2 else { return }
    collects = .nothing
    let value = String(decoding: Self.folded(field), as: UTF8.self)
    guard !value.isEmpty else { return }
    switch element {
    // A subtitle stands after a backslash and an n.
    case .documentTitle: metadata.title = value.split(separator: #"\n"#, maxSplits: 1).first.map(String.init)
    case .popularTitle: metadata.popularTitle = value
    case .number: metadata.number = Int(value)
    case .year: metadata.year = Int(value)
    case .signed: metadata.date = ActDate(iso: value)
    case .documentType: metadata.type = value.split(separator: "#").first.map(String.init)
    case .status: metadata.status = value
    default: break
    }
  }
}
