/// What kind of text a document is.
public enum DocumentKind: UInt8, Sendable, CaseIterable {
  /// An act of its own (hovedlov), or a bill for one.
  case act
  /// lovbekendtgørelse
  case consolidatedAct
  /// ændringslov, or a bill for one.
  case amendingAct
  /// bekendtgørelse
  case executiveOrder
  /// betænkning
  case billReport
  /// A text that begins inside an act.
  case excerpt
  /// Anything else.
  case other

  /// The key in JSON (`CONTRACT.md`).
  public var key: String {
    switch self {
    case .consolidatedAct: "consolidated-act"
    case .amendingAct: "amending-act"
    case .executiveOrder: "executive-order"
    case .billReport: "bill-report"
    default: "\(self)"
    }
  }
}
