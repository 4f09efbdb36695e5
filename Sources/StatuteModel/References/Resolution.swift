import StatuteSyntax
import StatuteText

/// What became of a reference.
public enum ReferenceStatus: UInt8, Sendable, CaseIterable {
  /// It points at what is there.
  case resolved
  /// What it points at is not there.
  case missing
  /// It has more than one reading.
  case ambiguous
  /// The document is an excerpt that does not hold the place.
  case outsideExcerpt
  /// It belongs to another act, which is not at hand.
  case external

  /// The key in JSON (`CONTRACT.md`).
  public var key: String {
    switch self {
    case .outsideExcerpt: "outside-excerpt"
    default: "\(self)"
    }
  }
}

/// A place a reference points at.
public struct ReferenceTarget: Hashable, Sendable {
  /// The index of the provision's node.
  public var node: Int
  /// The sentence (pkt.) in it, from 1; 0 for the whole provision.
  public var sentence: Int
  /// Its bytes.
  public var range: ByteRange
}

/// Where a reference points, and why it does not where it does not.
public struct Resolution: Sendable {
  /// What became of it.
  public var status: ReferenceStatus
  /// The places it points at; of a range with missing members those that exist.
  public var targets: [ReferenceTarget] = []
  /// The level that was not found.
  public var missingLevel: ReferenceLevel?
  /// The number that was not found there.
  public var missingNumber = ProvisionNumber.none
  /// The node in which it was looked for; 0 is the document.
  public var searched = 0
  /// Whether levels were left out that the citation needs to be exact (`§ 5, nr. 4` where § 5 has several stykker).
  public var isImprecise = false
  /// Whether a missing reference stands in the commencement and transitional provisions of an act in force, which speak
  /// of the text as it was.
  public var isTransitional = false

  /// A resolution without targets.
  public init(_ status: ReferenceStatus) { self.status = status }
}
