import Analysis
import Analyzers
import LanguageServerProtocol
import StatuteModel
import StatuteSyntax
import StatuteText

extension Capability {
  /// What a reference points at, who points at a label, what act a name names.
  static let hover = Capability("hoverProvider", .document("textDocument/hover", whatIsThere))
}

private func whatIsThere(_ snapshot: Snapshot, _ params: LSP.PositionParams) -> LSP.Hover? {
  let offset = snapshot.offset(of: params.position)
  let isQuoted = snapshot.instruction(at: offset).map { snapshot.document.tree.isQuoted(offset, in: $0) } ?? false
  return snapshot.hoverOnReference(at: offset) ?? (isQuoted ? nil : snapshot.hoverOnInstruction(at: offset))
    ?? snapshot.hoverOnNewLabel(at: offset) ?? snapshot.hoverOnLabel(at: offset)
    ?? snapshot.hoverOnAct(at: offset) ?? snapshot.hoverOnTerm(at: offset)
    ?? snapshot.hoverOnInstruction(at: offset)
}

extension Snapshot {
  func hover(over range: ByteRange, _ prose: Prose) -> LSP.Hover {
    LSP.Hover(contents: prose.content, range: self.range(range))
  }

  /// Prose in the form the client prefers.
  var prose: Prose {
    Prose(client.supports("textDocument.hover.contentFormat", "markdown") ? .markdown : .plaintext)
  }
}

// MARK: - References

extension Snapshot {
  /// The text that the reference at `offset` points at, or why there is none.
  fileprivate func hoverOnReference(at offset: Int) -> LSP.Hover? {
    if let index = reference(at: offset) {
      if let hover = hoverOnTarget(index) { return hover }
      return prose(onReference: index).map { hover(over: document.references.all[index].range, $0) }
    }
    guard let joined = members(joinedAt: offset), let first = prose(onReference: joined.first),
      let second = prose(onReference: joined.second)
    else { return nil }
    return hover(over: joined.range, first.followed(by: second))
  }

  /// The mentions between which `offset` lies where they are members of one list, `stk. 1 og 2`, and the bytes of both; nil
  /// elsewhere.
  func members(joinedAt offset: Int) -> (first: Int, second: Int, range: ByteRange)? {
    let all = document.references.all
    let next = all.countOfFirst { $0.range.start <= offset }
    guard next > 0, next < all.count, all[next].group == all[next - 1].group,
      all[next].range.start - all[next - 1].range.end <= longestJoint * 2
    else { return nil }
    return (next - 1, next, ByteRange(all[next - 1].range.start, all[next].range.end))
  }

  /// What there is to say of the reference with this index: the act, why there is no text, the text; nil where it is a number
  /// that an instruction gives.
  func prose(onReference index: Int) -> Prose? {
    switch targetInTime(ofReference: index) {
    case .asItBecomes(let becoming): return prose(on: becoming, index)
    case .notAtHand: return proseOnProposed(index)
    case .inForce: break
    }
    if let provision = amendedProvision(ofReference: index) { return prose(on: provision, index) }
    let reference = document.references.all[index]
    let elsewhere = document.references.elsewhere[index]
    let resolution = elsewhere?.resolution ?? document.references.resolutions[index]
    var prose = prose
    if let act = elsewhere?.act { prose.heading(act.title, act.designation) }
    let name = text(in: reference.range).onOneLine
    if elsewhere == nil, resolution.status == .external {
      prose.text(sentence(onForeign: reference, called: name))
    } else if elsewhere == nil, let message = Message.onMissingTarget(ofReference: index, in: document) {
      prose.text(message.text(in: language))
    } else if let sentence = sentence(on: resolution.status, of: name, in: elsewhere?.act) {
      prose.text(sentence)
    }
    prose.show(resolution.targets, of: elsewhere?.document ?? document, in: language)
    return prose
  }

  /// What there is to say of the reference with this index, which is about an act as this draft leaves it.
  private func prose(on becoming: TargetAsItBecomes, _ index: Int) -> Prose {
    var prose = prose
    prose.heading(
      language.pick("\(becoming.act.title), som den bliver", "\(becoming.act.title), as it becomes"),
      becoming.act.designation)
    if becoming.resolution.status != .resolved {
      let name = text(in: document.references.all[index].range).onOneLine
      prose.text(
        language.pick(
          "»\(name)« findes ikke i loven, som den bliver.", "“\(name)” does not exist in the act as it becomes."))
    }
    prose.show(becoming.resolution.targets, of: becoming.after.document, in: language)
    return prose
  }

  /// What there is to say of the reference with this index, which is about an act as this draft leaves it that is not at hand: the new
  /// text itself, where it is given as a whole.
  private func proseOnProposed(_ index: Int) -> Prose? {
    if let targets = newTextWithoutAct(ofReference: index) { return prose(on: .inNewText(targets), index) }
    let name = text(in: document.references.all[index].range).onOneLine
    var prose = prose
    prose.text(
      language.pick(
        "»\(name)« er ment, som bestemmelsen bliver. Den tekst, der ændres, er ikke ved hånden.",
        "“\(name)” is meant as it becomes. The text that is amended is not at hand."))
    return prose
  }

  /// What there is to say of the reference with this index, which is about the act that is being amended.
  private func prose(on provision: AmendedProvision, _ index: Int) -> Prose? {
    let name = text(in: document.references.all[index].range).onOneLine
    var prose = prose
    switch provision {
    case .newNumber, .inEither: return nil
    case .inNewText(let targets):
      if targets.isEmpty {
        prose.text(
          language.pick("»\(name)« findes ikke i lovforslaget.", "“\(name)” does not exist in the bill."))
      }
      prose.show(targets, of: document, in: language)
    case .inForce(let elsewhere):
      prose.heading(elsewhere.act.title, elsewhere.act.designation)
      if elsewhere.resolution.status != .resolved {
        prose.text(
          language.pick(
            "»\(name)« hører til den retsakt, der ændres, og er ikke med i den tekst, der er ved hånden.",
            "“\(name)” belongs to the act that is amended, and is not part of the text at hand."))
      }
      prose.show(elsewhere.resolution.targets, of: elsewhere.document, in: language)
    case .notAtHand(let act):
      let (da, en) =
        act.isEmpty
        ? ("den retsakt, der ændres", "the act that is amended")
        : ("\(act), som ændres her", "\(act), which is amended here")
      prose.text(
        language.pick(
          "»\(name)« hører til \(da). Teksten er ikke ved hånden.",
          "“\(name)” belongs to \(en). Its text is not at hand."))
    }
    return prose
  }

  /// What there is to say of a reference called `name` besides what it points at.
  private func sentence(on status: ReferenceStatus, of name: String, in act: ActEntry?) -> String? {
    switch status {
    case .resolved: nil
    case .missing:
      if let act {
        language.pick("»\(name)« findes ikke i \(act.shortName).", "“\(name)” does not exist in \(act.shortName).")
      } else {
        language.pick("»\(name)« findes ikke i dette dokument.", "“\(name)” does not exist in this document.")
      }
    case .ambiguous:
      language.pick(
        "»\(name)« kan læses på mere end én måde.", "“\(name)” can be read in more than one way.")
    case .outsideExcerpt:
      language.pick("»\(name)« er ikke med i uddraget.", "“\(name)” is not part of the excerpt.")
    case .external: nil
    }
  }

  /// Why there is no text of a reference called `name` to an act that has not been found.
  private func sentence(onForeign reference: Reference, called name: String) -> String {
    let owner = reference.owner.name
    let isBare = reference.chain[.section] == .none && reference.chain[.division] == .none
    // »bestemmelsens stk. 2« says of no act that it is not at hand.
    let namesAct = reference.owner.kind == .named || reference.owner.kind == .same && !isBare
    guard namesAct, !owner.isEmpty else {
      return language.pick(
        "Det kan ikke ses, hvilken \(isBare ? "bestemmelse" : "lov") »\(name)« hører til.",
        "It cannot be seen which \(isBare ? "provision" : "act") “\(name)” belongs to.")
    }
    let whole = ByteRange(min(owner.start, reference.range.start), max(owner.end, reference.range.end))
    let isNear = whole.count <= owner.count + reference.range.count + longestJoint
    if isNear {
      let name = text(in: whole).onOneLine
      return language.pick(
        "»\(name)« står i en anden retsakt, hvis tekst ikke er ved hånden.",
        "“\(name)” stands in another act, whose text is not at hand.")
    }
    let written = text(in: owner).onOneLine
    // »straffelovens«
    let act = written.hasSuffix("ens") ? String(written.dropLast()) : written
    return language.pick(
      "»\(name)« hører til »\(act)«, hvis tekst ikke er ved hånden.",
      "“\(name)” belongs to “\(act)”, whose text is not at hand.")
  }
}

/// Between a mention and the name of its act, `§ 5, stk. 2, i `, so many bytes may stand where they are read as one.
private let longestJoint = 6

/// The most targets of one reference that are shown.
private let maximumTargets = 5
/// The most bytes that are shown of one target, and of each of several.
private let maximumText = (alone: 2_000, together: 600)

extension Prose {
  /// Adds what `targets` in `document` are called, where they stand, and how their texts begin.
  mutating func show(_ targets: ReferenceTargets, of document: Document, in language: Language) {
    let most = targets.count == 1 ? maximumText.alone : maximumText.together
    var lastPath = ""
    for target in targets.prefix(maximumTargets) {
      let path = document.path(to: target.node).joined(separator: " › ")
      let name = document.name(of: target)
      heading(name.prefix(1).uppercased() + name.dropFirst(), path == lastPath ? "" : path)
      lastPath = path
      let (opening, isCut) = document.opening(of: target.range, limit: most)
      text(document.visibleText(in: opening) + (isCut ? " …" : ""))
      if isCut { text(language.pick("(Teksten fortsætter.)", "(The text goes on.)")) }
    }
    if targets.count > maximumTargets {
      let rest = targets.count - maximumTargets
      text(language.pick("… og \(rest) til.", "… and \(rest) more."))
    }
  }
}

extension Document {
  /// What a reference points at as drafters cite it, with its sentence.
  fileprivate func name(of target: ReferenceTarget) -> String {
    let citation = citation(of: target.node)
    let name = citation.isEmpty ? title ?? "" : citation
    return target.sentence == 0 ? name : "\(name), \(target.sentence). pkt."
  }

  /// The parts, chapters and headings that `node` stands under, largest first: `Kapitel 2. Havnebade`, `Adgang`.
  fileprivate func path(to node: Int) -> [String] {
    var path: [String] = []
    if let heading = heading(over: node) { path.append(words(of: tree.nodes[heading].text)) }
    var current = node
    while current > 0 {
      current = min(Int(tree.nodes[current].parent), current - 1)
      switch tree.nodes[current].kind {
      case .chapter, .part, .book:
        let label = words(of: tree.nodes[current].label)
        let text = words(of: tree.nodes[current].text)
        path.append(text.isEmpty ? label : label.hasSuffix(".") ? "\(label) \(text)" : "\(label). \(text)")
      default: break
      }
    }
    return path.reversed().filter { !$0.isEmpty }
  }

  fileprivate func words(of range: ByteRange) -> String { String(onOneLine: source[range]) }
}

// MARK: - Defined terms

extension Snapshot {
  /// The definition of the term that the words at `offset` use.
  fileprivate func hoverOnTerm(at offset: Int) -> LSP.Hover? {
    guard let (term, place) = term(at: offset), !term.name.contains(offset) else { return nil }
    var prose = prose
    let item = ReferenceTarget(node: term.node, sentence: 0, range: document.tree.nodes[term.node].range)
    prose.show(ReferenceTargets(item), of: document, in: language)
    return hover(over: place, prose)
  }
}

// MARK: - Labels

extension Snapshot {
  /// How many references point at the provision whose label stands at `offset`, and where the first of them stand.
  fileprivate func hoverOnLabel(at offset: Int) -> LSP.Hover? {
    let node = node(at: offset)
    let label = document.tree.nodes[node].label
    guard node > 0, label.contains(offset) else { return nil }
    let name = document.citation(of: node)
    guard !name.isEmpty else { return nil }
    var prose = prose
    prose.heading(name.prefix(1).uppercased() + name.dropFirst(), document.path(to: node).joined(separator: " › "))
    showReferences(to: node, in: &prose)
    return hover(over: label, prose)
  }

  /// Adds how many references point at `node`, and where the first of them stand.
  func showReferences(to node: Int, in prose: inout Prose) {
    let incoming = mentions(of: node)
    let outside = ReferencesFromOutside(to: self).references(to: node)
    prose.text(count(of: incoming.count, outside: outside.count))
    var places: [String] = []
    for index in incoming where places.count <= maximumPlaces {
      let place = document.citation(of: document.references.all[index].node)
      if !place.isEmpty, !places.contains(place) { places.append(place) }
    }
    for mention in outside where places.count <= maximumPlaces {
      let place = mention.place(in: language)
      if !places.contains(place) { places.append(place) }
    }
    if !places.isEmpty {
      let list = places.prefix(maximumPlaces).joined(separator: "; ")
      let rest = places.count > maximumPlaces ? language.pick(" m.fl.", ", and others") : ""
      prose.text(language.pick("Fra: ", "From: ") + list + rest)
    }
  }

  private func count(of references: Int, outside: Int) -> String {
    if outside > 0 {
      let all = references + outside
      return language.pick(
        "\(all) \(all == 1 ? "henvisning" : "henvisninger") hertil, heraf \(outside) i andre åbne dokumenter.",
        "\(all) \(all == 1 ? "reference" : "references") to it, of which \(outside) in other open documents.")
    }
    return switch references {
    case 0: language.pick("Ingen henvisninger hertil i dokumentet.", "No references to it in the document.")
    case 1: language.pick("1 henvisning hertil i dokumentet.", "1 reference to it in the document.")
    default:
      language.pick(
        "\(references) henvisninger hertil i dokumentet.", "\(references) references to it in the document.")
    }
  }
}

/// The most places that are named from which references come.
private let maximumPlaces = 5

// MARK: - Acts

extension Snapshot {
  /// The title, number and date of the act that the words at `offset` name, where the library knows it.
  fileprivate func hoverOnAct(at offset: Int) -> LSP.Hover? {
    guard let (act, name) = act(namedAt: offset) else { return nil }
    var prose = prose
    prose.heading(act.title, act.designation)
    if act.isHistoric { prose.text(language.pick("Gælder ikke længere.", "No longer in force.")) }
    return hover(over: name, prose)
  }
}

extension ActEntry {
  /// Whether the publisher says that the act no longer applies.
  fileprivate var isHistoric: Bool { status == "Historic" }

  /// What the act is beside its title: `Lovbekendtgørelse nr. 9 af 3. marts 2004`; empty where nothing says.
  var designation: String {
    let word =
      switch kind {
      case .consolidatedAct: "Lovbekendtgørelse"
      case .executiveOrder: "Bekendtgørelse"
      default: isBill ? "Lovforslag" : "Lov"
      }
    guard let number else { return date.map { "\(word) af \($0.danish)" } ?? "" }
    let day = date.map { " af \($0.danish)" } ?? year.map { "/\($0)" } ?? ""
    return "\(word) nr. \(number)\(day)"
  }
}
