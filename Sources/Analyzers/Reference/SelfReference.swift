import Analysis
import StatuteModel
import StatuteSyntax
import StatuteText

/// The rule that a stykke does not refer to itself.
enum SelfReference {
  /// Et stykke henviser til sig selv.
  ///
  /// Stk. 3 siger »jf. stk. 3« eller »bortset fra stk. 3«. Reglen ser ikke på henvisninger til et nummer eller et
  /// punktum i stykket og ikke på rækker.
  ///
  /// ## Hvorfor
  ///
  /// Det er som regel en rest: stykkerne er rykket, og henvisningen er ikke fulgt med.
  ///
  /// ## Kilde
  ///
  /// RF06. LK18 2.3.6.12.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om badebroer
  /// § 1. En badebro må anlægges uden tilladelse.
  /// Stk. 2. Broen må højst være 30 m lang, jf. dog stk. 2.
  /// Stk. 3. I havne må broen være 50 m lang.
  /// ```
  ///
  /// ## Rigtigt
  ///
  /// ```lov
  /// Lov om badebroer
  /// § 1. En badebro må anlægges uden tilladelse.
  /// Stk. 2. Broen må højst være 30 m lang, jf. dog stk. 3.
  /// Stk. 3. I havne må broen være 50 m lang.
  /// ```
  ///
  /// ## English
  ///
  /// A stykke refers to itself, mostly because stykker have moved and the reference has not.
  static let rule = Rule("reference/self-reference", catalogue: ["RF06"], severity: .warning)

  /// Reports `reference` if what it points at is the stykke it stands in, and it leads there with `jf.` or the like.
  static func check(_ reference: Reference, _ resolution: Resolution, _ document: Document, _ report: inout Report) {
    guard reference.chain.deepest == .subsection, reference.chain.rangeEnd == .none, resolution.targets.count == 1,
      let target = resolution.targets.first, document.tree.nodes[target.node].kind == .subsection,
      reference.owner.kind == .unmarked, !reference.flags.contains(.givenVersion),
      isInside(reference.node, target.node, document),
      leads.contains(where: { document.source.bytes.endsPhrase($0, at: reference.range.start) }),
      !document.standsOutsideAct(reference.node)
    else { return }
    report.add(
      rule, at: reference.range, node: reference.node, .itself(document.citation(of: target.node)))
  }

  private static func isInside(_ node: Int, _ subsection: Int, _ document: Document) -> Bool {
    node >= subsection && node < max(Int(document.tree.nodes[subsection].subtreeEnd), subsection + 1)
  }

  /// What leads away from the stykke: an exception or a condition stands elsewhere.
  private static let leads: [StaticString] = [
    "jf.", "jf. dog", "uanset", "bortset fra", "med undtagelse af", "medmindre andet følger af",
  ]
}

extension [UInt8] {
  /// Whether the words before `offset` are `phrase`, in small letters, with one space between each.
  func endsPhrase(_ phrase: StaticString, at offset: Int) -> Bool {
    var at = offset
    while at > 0, at <= count, isSpace(endingAt: at) { at -= 1 }
    let start = at - phrase.utf8CodeUnitCount
    guard start >= 0, at < offset, readsIgnoringCase(phrase, at: start) else { return false }
    return start == 0 || !self[start - 1].isLetterByte
  }

  private func isSpace(endingAt offset: Int) -> Bool {
    let byte = self[offset - 1]
    return byte == 0x20 || byte == 0x0A || byte == 0xA0 || (byte == 0xC2 && offset < count && self[offset] == 0xA0)
  }
}

extension Message {
  fileprivate static func itself(_ citation: String) -> Message {
    Message(
      da: "\(citation) henviser til sig selv; er et stykke rykket?",
      en: "\(citation) refers to itself; has a stykke moved?")
  }
}
