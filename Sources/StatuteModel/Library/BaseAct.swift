import StatuteSyntax
import StatuteText

/// The act in force that an amending section changes.
public struct BaseAct: Sendable {
  /// Its text.
  public let document: Document
  /// How the text differs from the consolidation that the opening cites; nil where it does not.
  public let otherVersion: OtherVersion?
  /// The amending acts the opening cites that the text does not hold yet.
  public let missing: [ActCitation]
  /// What the opening calls the act, where that is the name of another one than the number it cites.
  public let otherName: String?

  /// The paths of the amending acts that were carried out on it, in order.
  public let amendedBy: [String]

  /// Whether it was given as the act in force, and not looked up.
  public let isGiven: Bool

  /// Whether the text is likely not to be what the section speaks of. Who gives an act may have brought it up to date.
  public var isUncertain: Bool { otherVersion != nil || !isGiven && !missing.isEmpty }

  /// What a sentence calls the act: its popular name, else its title.
  public var name: String { ActEntry(document)?.shortName ?? document.title ?? document.path }
}

/// Whether the act that an amending section changes is at hand.
public enum BaseActSearch: Sendable {
  case found(BaseAct)
  /// It is not; what the opening calls it.
  case notAtHand(String)
  /// The opening names no act.
  case unnamed
}

/// An act that was given as the one that amending acts change.
public struct GivenAct: Sendable {
  /// Its text, as the amending acts before have made it.
  public let document: Document
  /// The numbers and years of the amending acts that were carried out on it.
  public let included: [ActNumber]
  /// Their paths.
  public let amendedBy: [String]

  /// An act as it is in force.
  public init(_ document: Document) {
    self.document = document
    (included, amendedBy) = ([], [])
  }

  /// The act as `amending` has made it.
  public func amended(to document: Document, by amending: Document) -> GivenAct {
    GivenAct(
      document, included: included + (amending.actNumber.map { [$0] } ?? []), amendedBy: amendedBy + [amending.path])
  }

  private init(_ document: Document, included: [ActNumber], amendedBy: [String]) {
    self.document = document
    self.included = included
    self.amendedBy = amendedBy
  }
}

extension Document {
  /// Whether it may change other acts, so that what is found in it rests on their words: an amending act, a part of one, which is
  /// an excerpt, and a new act with consequential amendments. Those in law in force have been carried out.
  public var mayAmend: Bool {
    switch kind {
    case .amendingAct, .excerpt: true
    case .act: tree.amends && !tree.readsAsLawInForce
    case .consolidatedAct, .executiveOrder, .billReport, .other: false
    }
  }

  /// Its own sections that amend other acts, in order.
  package var amendingSections: [Int] {
    tree.nodes.indices.filter { tree.nodes[$0].kind == .amendingSection && resolver.place(of: $0).container == 0 }
  }

  /// The act that the amending section `section` changes: one that was given, else the version its opening cites of an act in
  /// the library.
  public func baseAct(of section: Int) -> BaseActSearch {
    let opening = tree.nodes[section].text
    let words = afterOpeningWord(in: opening) ?? source.string(in: opening)
    let cited = consolidation(citedByOpening: opening)
    if let given = library?.given.first(where: { $0.document.isAmended(byOpening: opening, of: self) }) {
      return .found(
        BaseAct(
          document: given.document, otherVersion: otherVersion(ofActIn: opening, at: given.document),
          missing: amendingActs(citedIn: opening, butNotHeldBy: given.document, given.included),
          otherName: given.document.otherName(inOpening: opening, of: self), amendedBy: given.amendedBy, isGiven: true))
    }
    guard let (entry, name) = amendedAct(around: section) else { return .unnamed }
    guard let act = version(cited ?? Self.ownCitation(in: words), of: entry), let document = library?.document(for: act)
    else {
      return name.isEmpty ? .unnamed : .notAtHand(name)
    }
    let missing = amendingActs(citedIn: opening, butNotHeldBy: document)
    return .found(
      BaseAct(document: document, otherVersion: nil, missing: missing, otherName: nil, amendedBy: [], isGiven: false))
  }

  /// The version of `entry` that an opening with the number `cited` speaks of; nil where the library does not hold it.
  private func version(_ cited: ActCitation?, of entry: ActEntry?) -> ActEntry? {
    guard let cited else { return entry }
    if let exact = library?.act(number: cited.number, date: cited.date), exact.kind == cited.kind { return exact }
    return entry?.number == nil ? entry : nil
  }

  /// `lov nr. 7 af 3. maj 2027` of `I lov nr. 7 af 3. maj 2027 om havnebade` and `I havnebadsloven, lov nr. 7 af 3. maj 2027, som
  /// …`: an act that was not consolidated.
  static func ownCitation(in opening: String) -> ActCitation? {
    guard let start = opening.firstRange(of: "lov nr. ")?.lowerBound else { return nil }
    if let amended = opening.firstRange(of: " som ")?.lowerBound, amended < start { return nil }
    return ActCitation(opening[start...])
  }

  /// The amending acts that `opening` cites and that neither `act` says it holds nor `included` lists.
  public func amendingActs(
    citedIn opening: ByteRange, butNotHeldBy act: Document, _ included: [ActNumber] = []
  ) -> [ActCitation] {
    let head = act.tree.nodes.first { $0.kind == .opening }.map { act.citedActs(in: $0.text) } ?? []
    let held = included + head.map { ActNumber($0.citation) }
    let chain = source[opening].firstRange(of: Array(", som ".utf8)).map { ByteRange($0.upperBound, opening.end) }
    let cited = chain.map { citedActs(in: $0).map(\.citation) } ?? []
    return cited.filter { $0.kind == .act && !held.contains(ActNumber($0)) }
  }
}
