import Amending
import StatuteModel
import StatuteSyntax
import StatuteText

/// What the instructions of a document do, for machines.
///
/// A heading is called as what it stands before or is of, `sec_2__heading`; a sentence, which is no element, as what it stands in,
/// `sec_2__subsec_1__sentence_2`, and a part that no level counts likewise by the words that name it.
extension AkomaNtosoDocument {
  /// Each operation of each instruction: where it stands, what it changes, which words give way and which come.
  var modifications: String {
    var lines = ""
    var count = 0
    for section in amendingSections {
      let act = AmendedAct(section: section.node, address: addresses.address(ofActAmendedBy: section.node))
      for instruction in section.orders {
        for operation in instruction.reading.operations {
          let places = destinations(of: operation, in: act)
          // What cannot be told is left out; it must not look like a change of all the act.
          guard !places.isEmpty else { continue }
          count += 1
          lines += "<textualMod eId=\"pmod_\(count)\" type=\"\(operation.action.modification)\">\n"
          lines += "<source\(XMLText.attribute("href", "#\(modification(of: instruction.node))"))/>\n"
          for place in places + exceptions(of: operation, in: act) { lines += element(place) }
          lines += words(of: operation, in: instruction.node, act) + "</textualMod>\n"
        }
      }
    }
    guard !lines.isEmpty else { return "" }
    return "<analysis source=\"#lovsmed\">\n<activeModifications>\n\(lines)</activeModifications>\n</analysis>\n"
  }

  /// The act that an amending section changes.
  private struct AmendedAct {
    let section: Int
    let address: String
  }

  // MARK: Where

  /// What an operation changes, or where it puts something in.
  private struct Destination {
    let address: String
    /// The other end of a range.
    var end: String?
    /// Where in it: `after`, `before`, `inside` or `end`.
    var position: String?
    /// It is left alone.
    var isException = false
  }

  private func element(_ place: Destination) -> String {
    "<destination\(XMLText.attribute("href", place.address))"
      + (place.position.map { XMLText.attribute("pos", $0) } ?? "")
      + (place.isException ? XMLText.attribute("exclusion", "true") : "")
      + (place.end.map { XMLText.attribute("upTo", $0) } ?? "") + "/>\n"
  }

  private func destinations(of operation: Operation, in act: AmendedAct) -> [Destination] {
    switch operation.action {
    case .insert(.after(let target), _, _): return destinations([target], in: act, "after")
    case .insert(.before(let target), _, _): return destinations([target], in: act, "before")
    case .insert(.numbered, _, _), .insertText, .replaceText, .deleteText:
      return destinations(operation.targets, in: act, "inside")
    case .insert(.end, _, _): return destinations(operation.targets, in: act, "end")
    case .recast, .repeal, .replace, .renumber:
      return operation.targets.compactMap { destination($0, in: act, nil) }
    }
  }

  /// `targets`, or all of the act where there are none.
  private func destinations(_ targets: [Target], in act: AmendedAct, _ position: String?) -> [Destination] {
    guard !targets.isEmpty else { return [Destination(address: act.address, position: position)] }
    return targets.compactMap { destination($0, in: act, position) }
  }

  private func exceptions(of operation: Operation, in act: AmendedAct) -> [Destination] {
    operation.exceptions.compactMap { target in
      destination(target, in: act, nil).map { Destination(address: $0.address, end: $0.end, isException: true) }
    }
  }

  /// Where `target` is; nil where its numbers do not tell.
  private func destination(_ target: Target, in act: AmendedAct, _ position: String?) -> Destination? {
    let provision = addresses.identifier(of: target.chain, amendedBy: act.section)
    let part = target.parts.map { "__" + words(of: $0.range) }.joined()
    let within = provision.isEmpty ? String(part.dropFirst(2)) : provision + part
    let name: String?
    var position = position
    switch target.subject {
    case .provision: name = within.isEmpty ? nil : within
    case .heading(let side, _):
      name = within.isEmpty ? nil : Self.heading(of: within)
      if case .after = side { position = position ?? "after" }
    case .title, .subtitle: name = Self.title
    case .titleNote(let number), .note(let number):
      name = "note_1" + (number == .none ? "" : "__" + ElementIdentifiers.identifier(of: .item, number, in: ""))
    case .opening: name = within.isEmpty ? Self.preamble : Self.opening(of: within)
    // What is named in words alone is looked for in all of the act.
    case .act, .named: name = ""
    }
    guard let name else { return nil }
    let address = { (name: String) in name.isEmpty ? act.address : "\(act.address)#\(name)" }
    var place = Destination(address: address(name), position: position)
    if case .provision = target.subject, target.chain.rangeEnd != .none, part.isEmpty {
      let end = ElementIdentifiers.identifier(of: target.chain, atEnd: true, withSentence: true)
      if end != name { place.end = address(end) }
    }
    return place
  }

  /// `tabel 2` as `tabel-2`
  private func words(of range: ByteRange) -> String {
    document.words(at: range).lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: "-")
  }

  // MARK: What

  /// Which words give way, and what comes in their place.
  private func words(of operation: Operation, in instruction: Int, _ act: AmendedAct) -> String {
    let quoted = quotedWords(of: instruction)
    func element(_ name: String, _ range: ByteRange) -> String {
      let identifier = quoted.first { $0.range.start <= range.start && range.end <= $0.range.end }?.identifier
      return identifier.map { "<\(name)\(XMLText.attribute("href", "#\($0)"))/>\n" } ?? ""
    }
    func element(_ text: NewText) -> String {
      switch text {
      case .words(let range): element("new", range)
      case .block(let node): "<new\(XMLText.attribute("href", "#\(identifiers[node])"))/>\n"
      case .annex(let chains):
        chains.map { "<new\(XMLText.attribute("href", target("#\(ElementIdentifiers.identifier(of: $0))")))/>\n" }
          .joined()
      }
    }
    let named = operation.targets.compactMap { target -> ByteRange? in
      switch target.subject {
      case .named(let words): words
      case .heading(_, let words): words
      case .provision, .title, .subtitle, .titleNote, .note, .act, .opening: nil
      }
    }.map { element("old", $0) }.joined()
    switch operation.action {
    case .replaceText(let old, let new): return old.map { element("old", $0) }.joined() + element(new)
    case .deleteText(let old): return old.map { element("old", $0) }.joined()
    case .insertText(_, _, let new), .insert(_, _, let new): return element(new)
    case .recast(let new), .replace(let new): return named + element(new)
    case .repeal: return named
    case .renumber:
      return operation.targets.compactMap(\.newChain).map { chain in
        let address = act.address + "#" + ElementIdentifiers.identifier(of: chain, withSentence: true)
        return "<new\(XMLText.attribute("href", address))/>\n"
      }.joined()
    }
  }
}

extension Operation.Action {
  /// What the vocabulary calls such a change.
  fileprivate var modification: String {
    switch self {
    case .replaceText, .recast, .replace: "substitution"
    case .insertText, .insert: "insertion"
    case .deleteText, .repeal: "repeal"
    case .renumber: "renumbering"
    }
  }
}
