import StatuteModel

/// A document of another format, as the text that all else reads.
public struct ImportedDocument: Sendable {
  /// The text, in UTF-8: every provision, heading and paragraph on a line of its own, rows of tables with tabs between the
  /// cells.
  public let text: [UInt8]
  /// What the document says of the act.
  public let metadata: ActMetadata
  /// What stands in the document and not in the text.
  public let omissions: Omissions
  /// How many changes the document keeps track of, which were accepted or rejected.
  public var trackedChanges = 0

  init(text: [UInt8], metadata: ActMetadata, omissions: Omissions = Omissions(), trackedChanges: Int = 0) {
    self.text = text
    self.metadata = metadata
    self.omissions = omissions
    self.trackedChanges = trackedChanges
  }
}

/// What was left out of an imported text, and how often.
public struct Omissions: Hashable, Sendable {
  /// What can be left out.
  public enum Kind: CaseIterable, Hashable, Sendable {
    /// The table of contents of a page, which the provisions make anew.
    case tableOfContents
    /// Menus, and what else leads around a site.
    case navigation
    /// Text of a page around the act.
    case surroundings
    /// Pictures, drawings and films.
    case pictures
    /// Programs and style sheets.
    case scripts
    /// Fields to fill in.
    case forms
    /// Fields that a word processor works out itself, with no text kept for them.
    case fields
    /// Text that is not shown.
    case hiddenText
    /// Text struck out.
    case deletedText
    /// Boxes of text beside the text.
    case textBoxes
    /// Comments.
    case comments
    /// What is shown where one points at a reference.
    case explanations
    /// What a program has found, in the margin.
    case findings
    /// What stands at the top or the bottom of each page.
    case pageHeaders
    /// Other documents inside the document.
    case embeddedDocuments
    /// Signs of a font of pictures.
    case symbols
  }

  /// How often each kind was left out, if it was.
  public private(set) var counts: [Kind: Int] = [:]

  /// Nothing was left out.
  public init() {}

  /// Adds what was left out of another text.
  public mutating func add(_ other: Omissions) { counts.merge(other.counts, uniquingKeysWith: +) }

  mutating func add(_ kind: Kind, _ count: Int = 1) { counts[kind, default: 0] += count }
}
