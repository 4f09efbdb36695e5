import StatuteModel

/// A document in LexDania 2.1, the XML in which Retsinformation publishes Danish law.
public struct LexDaniaDocument: Sendable {
  /// The text as the publisher's plain text has it, in UTF-8: every provision, heading and paragraph on a line of its
  /// own, rows of tables with tabs between the cells, new text of an amending act between `»` and `«`, and the notes last,
  /// after `Officielle noter`.
  ///
  /// What stands in XML alone is left out: signatures, places, pictures, and the mark of a note before the first word.
  public let text: [UInt8]
  /// What `Meta` says of the document.
  public let metadata: ActMetadata

  /// Reads `xml`, all of a document.
  ///
  /// Nothing else is opened on the way, and a document that declares entities is refused.
  /// - Throws: ``XMLError`` where it is not well-formed, not LexDania, or larger or deeper than any act.
  public init(reading xml: [UInt8]) throws(XMLError) {
    let handler = LexDaniaHandler()
    try XMLReader().read(xml, to: handler)
    text = handler.text
    metadata = handler.metadata
  }

  /// What `Meta` says of the document that begins with `head`; nil where it has not ended there.
  ///
  /// - Throws: ``XMLError`` where the beginning is not that of a LexDania document.
  public static func metadata(inHead head: [UInt8]) throws(XMLError) -> ActMetadata? {
    let handler = LexDaniaHandler(wantsMetadataAlone: true)
    try XMLReader().read(head, isWhole: false, to: handler)
    return handler.hasReadMetadata ? handler.metadata : nil
  }
}
