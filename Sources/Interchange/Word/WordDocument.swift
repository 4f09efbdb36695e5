import StatuteModel

/// A Word document (`.docx`).
struct WordDocument {
  let imported: ImportedDocument

  /// Reads all of a document. Nothing that it names outside itself is opened.
  init(reading bytes: [UInt8], _ changes: TrackedChanges) throws(WordError) {
    var package = try WordPackage(bytes)
    let (styles, numbering) = (WordStylesHandler(), WordNumberingHandler())
    _ = try package.read("styles", to: styles)
    _ = try package.read("numbering", to: numbering)
    let body = WordTextHandler(changes, styles.styles, numbering.numbering)
    guard try package.read("document", to: body) else { throw .notWord }
    let notes = try ["footnotes", "endnotes"].map { kind throws(WordError) in
      let handler = WordTextHandler(changes, styles.styles, numbering.numbering)
      _ = try package.read(kind, to: handler)
      return handler
    }
    var omissions = body.omissions
    for part in notes { omissions.add(part.omissions) }
    for kind in ["header", "footer"] {
      let parts = try package.readAll(kind) { WordTextHandler(changes, styles.styles, numbering.numbering) }
      for part in parts where part.hasWords { omissions.add(.pageHeaders) }
    }
    let text = body.text + Self.text(of: body.references, in: notes)
    imported = ImportedDocument(
      text: text, metadata: (try? PlainTextFormat().summary(ofHead: text, isWhole: true)?.metadata) ?? ActMetadata(),
      omissions: omissions, trackedChanges: notes.reduce(body.trackedChanges) { $0 + $1.trackedChanges })
  }

  /// The notes that the text names, as they stand last in an act.
  private static func text(of references: [WordNote], in parts: [WordTextHandler]) -> [UInt8] {
    guard !references.isEmpty else { return [] }
    var text = Array("Officielle noter\n".utf8)
    for (index, reference) in references.enumerated() {
      let note = parts.lazy.compactMap { $0.notes[reference] }.first ?? []
      text += Array("\(index + 1)) ".utf8) + (note.isEmpty ? [0x0A] : note)
    }
    return text
  }
}
