import StatuteText

/// An act at hand that is another version than the one an opening cites: the lovbekendtgørelse before it or after it.
public struct OtherVersion: Hashable, Sendable {
  /// The version the opening cites.
  public let cited: ActCitation
  /// The number of the one at hand; nil where only its head tells that it came later.
  public let number: ActNumber?
  /// The day that one was signed; nil where it does not say.
  public let date: ActDate?

  /// Whether the one at hand is older than the one that is cited.
  public var isOlder: Bool {
    guard let number else { return false }
    return (number.year, number.number) < (cited.date.year, cited.number)
  }

  /// What a Danish sentence calls the one that is cited.
  public var citedName: String {
    "\(cited.kind == .act ? "lov" : "lovbekendtgørelse") nr. \(cited.number) af \(cited.date.danish)"
  }

  /// The same in an English sentence.
  public var citedNameInEnglish: String {
    "\(cited.kind == .act ? "lov" : "lovbekendtgørelse") nr. \(cited.number) of \(cited.date.iso)"
  }

  /// `nr. 300 af 1. juni 2022, en ældre udgave`: what the one at hand is.
  public var danish: String {
    let version = cited.kind == .act ? "en anden lov" : isOlder ? "en ældre udgave" : "en nyere udgave"
    guard let number else { return version }
    return "nr. \(number.number) " + (date.map { "af \($0.danish), " } ?? "fra \(number.year), ") + version
  }

  /// The same in English.
  public var english: String {
    let version = cited.kind == .act ? "another act" : isOlder ? "an older version" : "a newer version"
    guard let number else { return version }
    return "no. \(number.number) of \(date?.iso ?? "\(number.year)"), \(version)"
  }
}

extension Document {
  /// How `act`, which is taken for the one that `opening` names, differs from the lovbekendtgørelse cited there; nil where it
  /// is that one, or nothing tells.
  public func otherVersion(ofActIn opening: ByteRange, at act: Document) -> OtherVersion? {
    guard let cited = consolidation(citedByOpening: opening) else { return otherAct(than: opening, at: act) }
    guard let own = act.actNumber else {
      return act.namesAsEarlier(cited) ? OtherVersion(cited: cited, number: nil, date: nil) : nil
    }
    return own == ActNumber(cited) ? nil : OtherVersion(cited: cited, number: own, date: act.actDate)
  }

  /// How `act`, which was never consolidated, differs from the one whose own number `opening` cites, `lov nr. 7 af 3. maj 2027 om
  /// havnebade`; nil where it is that one, or nothing tells.
  private func otherAct(than opening: ByteRange, at act: Document) -> OtherVersion? {
    guard let cited = Self.ownCitation(in: afterOpeningWord(in: opening) ?? source.string(in: opening)),
      cited.kind == .act,
      let entry = ActEntry(act), entry.kind == .act, let own = act.actNumber, own != ActNumber(cited)
    else { return nil }
    return OtherVersion(cited: cited, number: own, date: act.actDate)
  }

  /// Whether the head of this act names the lovbekendtgørelse `citation` as the one before it.
  private func namesAsEarlier(_ citation: ActCitation) -> Bool {
    tree.nodes.contains { node in
      node.kind == .opening
        && citedActs(in: node.text).contains { $0.citation.kind == .consolidatedAct && $0.citation == citation }
    }
  }
}
