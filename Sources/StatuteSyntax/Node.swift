import StatuteText

/// What a node of the tree is.
public enum NodeKind: UInt8, Sendable, CaseIterable {
  /// The whole text.
  case document
  /// The YAML block that opens some Markdown files.
  case frontMatter
  /// `Oversigt (indholdsfortegnelse)`: a table of contents, whose lines look like headings but are none.
  case contents
  /// The title, with its note sign.
  case title
  /// What stands between the title and the first provision: royal formula, `Herved bekendtgøres …`, `I medfør af …`.
  case opening
  /// bog
  case book
  /// afsnit
  case part
  /// kapitel
  case chapter
  /// An unnumbered heading (overskrift), standing before what it is the heading of.
  case heading
  /// § of an act, with everything in it; also a range of repealed ones (`§§ 22-26. (Ophævet)`).
  case section
  /// stykke
  case subsection
  /// nummer
  case item
  /// litra
  case point
  /// A bullet or dash that carries no number.
  case bullet
  /// A paragraph that belongs to the enclosing provision: text after a list, a second paragraph, rows of a table.
  case text
  /// Rows of a table.
  case table
  /// A section of an amending act: `§ 1`, an opening (`I lov om … foretages følgende ændringer:`) and instructions.
  case amendingSection
  /// A numbered instruction (ændringsnummer).
  case instruction
  /// New text between `»` and `«` that an instruction puts in.
  case quotation
  /// `Stk. 2-6 bliver herefter stk. 3-7.` (rykningsklausul), standing on a line of its own.
  case renumbering
  /// Provisions of an amending act printed after the act they amended: a little act of its own.
  case commencement
  /// Place and date, royal hand and seal, names.
  case signature
  /// bilag
  case annex
  /// `Officielle noter`, or one note in it.
  case note
  /// `Bemærkninger til lovforslaget` and everything in it; also the remarks of a committee report.
  case remarks
  /// `Til § 1`, `Til nr. 2` and the text under it.
  case remark
  /// `Lovforslaget sammenholdt med gældende lov`.
  case mirror
  /// `<!-- … -->` on a line of its own: a note from one drafter to another, or to Lovsmed. Also a line that Markdown strikes out as a
  /// whole, which is no more text of the draft.
  case comment

  /// The key of this kind in JSON (`CONTRACT.md`).
  public var key: String { Self.keys[Int(rawValue)] }

  /// Whether it groups sections, which are not cited by it: `§ 7` is never `kapitel 2, § 7`.
  package var isDivision: Bool { self == .book || self == .part || self == .chapter }

  private static let keys = allCases.map { kind in
    switch kind {
    case .frontMatter: "front-matter"
    case .amendingSection: "amending-section"
    default: "\(kind)"
    }
  }
}

extension NodeKind {
  /// A set of the kinds that the builder looks for among the open nodes.
  struct Kinds: OptionSet {
    let rawValue: UInt32

    static let section = Kinds(.section)
    static let amendingSection = Kinds(.amendingSection)
    static let instruction = Kinds(.instruction)
    static let commencement = Kinds(.commencement)
    static let annex = Kinds(.annex)

    init(rawValue: UInt32) { self.rawValue = rawValue }

    @inline(__always)
    private init(_ kind: NodeKind) { rawValue = 1 &<< UInt32(kind.rawValue) }

    @inline(__always)
    func contains(_ kind: NodeKind) -> Bool { rawValue & (1 &<< UInt32(kind.rawValue)) != 0 }
  }
}

/// What a reader noticed about how a node is written; the rules on labels are built on it.
public struct NodeFlags: OptionSet, Hashable, Sendable {
  /// One bit a flag.
  public let rawValue: UInt32
  /// Flags from their bits.
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// Nothing but `(Ophævet)`, `(Udelades)`, `(Ubenyttet)` or the like.
  public static let repealed = NodeFlags(rawValue: 1 << 0)
  /// One label for several provisions: `§§ 22-26.`, `Stk. 2 og 3.`, `Kapitel 40-41`.
  public static let range = NodeFlags(rawValue: 1 << 1)
  /// The stykke carries no label of its own: the first one of a section.
  public static let unlabelled = NodeFlags(rawValue: 1 << 2)
  /// The label stands alone on its line, as in the sections of an amending act.
  public static let centred = NodeFlags(rawValue: 1 << 3)
  /// The full stop after the number lacks: `§ 6 Ministeren …`, `Stk. 4 Ministeren …`.
  public static let missingStop = NodeFlags(rawValue: 1 << 4)
  /// Another sign stands where the full stop belongs: `Stk. 7)`, `Stk. 7:`, `§ 20 A,`.
  public static let wrongStop = NodeFlags(rawValue: 1 << 5)
  /// `Stk 3.`: the abbreviation lacks its full stop.
  public static let missingAbbreviationStop = NodeFlags(rawValue: 1 << 6)
  /// `stk. 2.` with a small letter at the start of a stykke.
  public static let lowercase = NodeFlags(rawValue: 1 << 7)
  /// `§5.`, `Stk.2.`, `§ 7a.`: a space lacks.
  public static let missingSpace = NodeFlags(rawValue: 1 << 8)
  /// A space too many: `§ 126 g .`, `Stk. 2 .`
  public static let extraSpace = NodeFlags(rawValue: 1 << 9)
  /// A list marker with a full stop: `1.`, `a.`
  public static let dotMarker = NodeFlags(rawValue: 1 << 10)
  /// A list marker in two parentheses: `(1)`, `(a)`.
  public static let parenthesised = NodeFlags(rawValue: 1 << 11)
  /// The quotation is not closed (`«` lacks).
  public static let unclosed = NodeFlags(rawValue: 1 << 12)
  /// The node begins in the middle of a line: a whole section stands on one line.
  public static let inline = NodeFlags(rawValue: 1 << 13)
  /// The item is a row of a table: tabs stand between marker, text and columns.
  public static let tableRow = NodeFlags(rawValue: 1 << 14)
  /// The label is doubled or broken in another way: `Stk. 6..`, `§ 5. E`
  public static let brokenLabel = NodeFlags(rawValue: 1 << 15)
}

/// One node of a ``SyntaxTree``. Nodes stand in one array in document order (pre-order), so that a node's descendants
/// are the nodes from its own index + 1 up to ``subtreeEnd``.
public struct Node: Sendable {
  /// What it is.
  public var kind: NodeKind
  /// How it is written.
  public var flags: NodeFlags
  /// The index of the enclosing node; the document's own is 0.
  public var parent: Int32
  /// The index after the last descendant.
  public var subtreeEnd: Int32
  /// All of it, in bytes, with everything in it and the line end and blank lines that follow.
  public var range: ByteRange
  /// The label as written (`§ 7 a.`, `Stk. 2.`, `1)`, `Kapitel 2`), without Markdown; empty where there is none.
  public var label: ByteRange
  /// Its own opening text without label and children, without the white space around it; empty where there is none.
  public var text: ByteRange
  /// The number in the label, the first one of a range.
  public var number: ProvisionNumber
  /// The last number of a range; otherwise equal to ``number``.
  public var lastNumber: ProvisionNumber
}
