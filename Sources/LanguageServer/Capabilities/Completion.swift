import Analysis
import JSON
import LanguageServerProtocol
import StatuteModel
import StatuteSyntax
import StatuteText

extension Capability {
  /// What can come next: the provisions a reference can name, the names of acts, new labels and the formulas of drafting.
  static let completion = Capability(
    "completionProvider",
    options: { _, json in
      json.array("triggerCharacters") { json in
        for sign in [" ", "\u{A0}", "§", "-", "»"] { json.string(sign) }
      }
      json.member("resolveProvider", true)
      json.object("completionItem") { $0.member("labelDetailsSupport", true) }
    },
    Handler.workspace("textDocument/completion") {
      (workspace, params: LSP.CompletionParams) throws(ResponseError) -> LSP.CompletionList? in
      guard DocumentURI(params.uri).holdsDraft else { return workspace.completeConfiguration(params) }
      return complete(try workspace.snapshot(params.uri), params)
    },
    Handler.workspace("completionItem/resolve") { workspace, item in describe(workspace, item) })
}

private func complete(_ snapshot: Snapshot, _ params: LSP.CompletionParams) -> LSP.CompletionList {
  let cursor = Cursor(snapshot, params)
  var list =
    cursor.openings() ?? cursor.wordsInForce() ?? cursor.newText() ?? cursor.beginnings() ?? cursor.references()
    ?? cursor.names() ?? cursor.predicates() ?? cursor.wordsOfNames() ?? cursor.list()
  cursor.leaveOutWhatFollows(&list)
  return list
}

/// The place in a document where something is to be put in.
private struct Cursor {
  let snapshot: Snapshot
  let document: Document
  let offset: Int
  /// Whether the client asks because of a character and not because the user or a word being typed made it.
  let isTriggered: Bool

  init(_ snapshot: Snapshot, _ params: LSP.CompletionParams) {
    self.snapshot = snapshot
    document = snapshot.document
    offset = snapshot.offset(of: params.position)
    isTriggered = params.triggerCharacter != nil
  }

  /// A list without items that puts its text in the place of what has been `typed`, and of what follows up to `end` or to the
  /// end of the word that the cursor is in the midst of.
  ///
  /// What an editor would leave behind the cursor if it only put text in is never right beside that text: it is one range.
  func list(_ typed: ByteRange? = nil, upTo end: Int = 0) -> LSP.CompletionList {
    let typed = typed ?? ByteRange(offset, offset)
    let range = ByteRange(typed.start, max(typed.end, end, typed.isEmpty ? offset : wordEnd))
    let client = snapshot.client
    let item = "textDocument.completion.completionItem"
    let defaults = "textDocument.completion.completionList.itemDefaults"
    var form: LSP.CompletionList.Form = []
    if client.supports(defaults, "editRange") { form.insert(.defaultRange) }
    if client.supports(defaults, "data") { form.insert(.defaultData) }
    if client.supports("\(item).labelDetailsSupport") { form.insert(.labelDetails) }
    return LSP.CompletionList(in: snapshot.range(range), form: form)
  }

  /// What stands behind `offset` on its line, as far as words that are put in reach.
  private func rest(from offset: Int) -> String {
    let end = document.source.lineContentRange(document.source.lineIndex(at: offset)).end
    return snapshot.text(in: ByteRange(offset, max(offset, min(end, offset + longestRest))))
  }

  /// The end of the word that the cursor stands in the midst of; the cursor elsewhere.
  private var wordEnd: Int {
    guard snapshot.text(in: ByteRange(max(0, offset - 2), offset)).last?.isLetter == true else { return offset }
    return offset + rest(from: offset).prefix { $0.isLetter }.utf8.count
  }

  /// Takes off what the items of `list` end with and what stands behind them already: `. pkt.`, the space after a label.
  func leaveOutWhatFollows(_ list: inout LSP.CompletionList) {
    let following = rest(from: snapshot.offset(of: list.range.end))
    guard let first = following.first, !first.isLetter, !first.isNumber else { return }
    for index in list.items.indices {
      let newText = list.items[index].newText
      let places = newText.indices.filter { newText[$0] == first }
      guard let start = places.first(where: { following.hasPrefix(newText[$0...]) }) else { continue }
      list.items[index].newText = String(newText[..<start])
    }
  }
}

/// So many bytes behind the cursor are looked at.
private let longestRest = 400

extension LSP.CompletionList {
  /// So many items are sent; with more the client asks again as the user types.
  static let maximumItems = 200

  /// Adds items after those there are.
  fileprivate mutating func append(_ more: [LSP.CompletionItem]) {
    for var item in more {
      item.sortText = rank
      items.append(item)
    }
  }

  /// What keeps the next item behind those there are.
  private var rank: String { String(1_000 + items.count) }

  fileprivate mutating func add(
    _ label: String, _ kind: LSP.CompletionItem.Kind, detail: String, filter: String, newText: String,
    isSnippet: Bool = false
  ) {
    var item = LSP.CompletionItem(
      label: label, kind: kind, detail: detail, sortText: rank, filterText: filter, newText: newText)
    item.isSnippet = isSnippet
    items.append(item)
  }
}

extension String {
  /// The text with small letters and plain spaces, as what has been typed is compared.
  var folded: String { String(map { $0.isWhitespace ? " " : $0 }).lowercased() }
}

// MARK: - References

extension Cursor {
  /// The provisions that the reference being written can name; nil where there are none.
  func references() -> LSP.CompletionList? {
    guard let unfinished = document.tree.unfinishedReference(at: offset) else { return nil }
    if let number = document.newNumber(for: unfinished) { return newNumber(number, unfinished) }
    guard var choices = document.choices(for: unfinished) else { return nil }
    var isAsItBecomes = false
    // Sections that only the text has which the draft leaves.
    var added: [(choice: ReferenceChoice, document: Document)] = []
    if let act = choices.act, let after = snapshot.textAsItBecomes(of: act, for: unfinished),
      let becoming = document.choices(for: unfinished, in: after.document)
    {
      if after.isSaid || choices.all.isEmpty {
        (choices, isAsItBecomes) = (becoming, true)
      } else {
        let known = Set(choices.all.map(choices.document.name))
        added = becoming.all.filter { $0.level == .section && !known.contains(becoming.document.name(of: $0)) }
          .map { ($0, becoming.document) }
      }
    }
    let form = ReferenceForm(unfinished, self)
    let replaced = form.keepsSign ? ByteRange(unfinished.designation.end, unfinished.typed.end) : unfinished.typed
    var list = list(replaced, upTo: unfinished.end)
    let typed = snapshot.text(in: ByteRange(unfinished.designation.end, unfinished.typed.end)).folded
    func fits(_ choice: ReferenceChoice) -> Bool {
      typed.isEmpty || form.filter(choice, of: choices.document).hasPrefix(typed)
    }
    guard choices.all.contains(where: fits) else { return nil }
    list.isIncomplete = choices.all.count > LSP.CompletionList.maximumItems
    // A whole list is sorted out by the client.
    let wanted =
      list.isIncomplete ? Array(choices.all.lazy.filter(fits).prefix(LSP.CompletionList.maximumItems)) : choices.all
    for (choice, document) in wanted.map({ ($0, choices.document) }) + added {
      list.add(
        document.name(of: choice), .reference,
        detail: document.openingWords(of: document.text(of: choice), limit: longestDetail),
        filter: (form.keepsSign ? "" : form.typedDesignation) + form.filter(choice, of: document),
        newText: form.newText(choice, of: document))
    }
    list.data =
      CompletedReference(
        uri: snapshot.uri, act: choices.act?.path, isAsItBecomes: isAsItBecomes, holders: choices.holders
      ).json
    // »jf. s« may go on as »stk. 2« or as »skibsloven«.
    if let names = names(), names.range == list.range { list.append(names.items) }
    // »§ 11, stk. 2, « may go on with a level or with what is done.
    if case .level = unfinished.part, let predicates = predicates() { list.append(predicates.items) }
    return list
  }

  /// The one number that a new provision can get.
  private func newNumber(_ number: String, _ unfinished: UnfinishedReference) -> LSP.CompletionList? {
    guard number.hasPrefix(snapshot.text(in: unfinished.typed)) else { return nil }
    var list = list(unfinished.typed, upTo: unfinished.end)
    list.add(
      number, .keyword, detail: snapshot.language.pick("Næste", "Next"), filter: number, newText: number)
    return list
  }
}

/// The most bytes of a provision that are shown beside its name.
private let longestDetail = 60

/// How the choices for one reference are written.
private struct ReferenceForm {
  /// Whether only the number is put in, for its designation stands before it.
  private let isNumber: Bool
  /// The designation that has been typed and that no space follows.
  let typedDesignation: String
  /// Whether that is a sign which stays as it has been typed: some clients, as Kate, take words alone away.
  let keepsSign: Bool
  /// What is put in before the number: that designation and a space.
  private let beforeNumber: String
  /// Whether a sentence is begun with its word, `pkt.`
  private let isWord: Bool

  init(_ unfinished: UnfinishedReference, _ cursor: Cursor) {
    if case .number = unfinished.part { isNumber = true } else { isNumber = false }
    typedDesignation = cursor.snapshot.text(in: unfinished.designation)
    let start = unfinished.designation.start
    let isGlued = start > 0 && cursor.snapshot.text(in: ByteRange(max(0, start - 4), start)).last?.isLetter == true
    keepsSign = !typedDesignation.isEmpty && !isGlued && typedDesignation.allSatisfy { $0 == "§" }
    beforeNumber =
      typedDesignation.isEmpty
      ? "" : (isGlued ? " " : "") + (keepsSign ? "" : typedDesignation) + cursor.spaceAfterSign
    isWord = cursor.snapshot.text(in: unfinished.typed) == "pkt."
  }

  /// What of `choice` is compared with what has been typed after the designation.
  func filter(_ choice: ReferenceChoice, of document: Document) -> String {
    isWord && choice.sentence > 0 ? "pkt. \(choice.sentence)" : written(choice, of: document)
  }

  func newText(_ choice: ReferenceChoice, of document: Document) -> String {
    beforeNumber + written(choice, of: document)
  }

  private func written(_ choice: ReferenceChoice, of document: Document) -> String {
    isNumber ? document.number(of: choice) : document.name(of: choice)
  }
}

extension Cursor {
  /// The space that the document puts after `§`: a NO-BREAK SPACE where the labels have one.
  fileprivate var spaceAfterSign: String {
    let section = document.tree.nodes.first { $0.kind == .section || $0.kind == .amendingSection }
    guard let label = section?.label, document.source[label.start + 2] == 0xC2 else { return " " }
    return "\u{A0}"
  }
}

// MARK: - Names of acts

extension Cursor {
  /// The names of acts that what has been typed begins; nil where there are none.
  func names() -> LSP.CompletionList? { list(document.actNameChoices(at: offset), \.name) }

  /// The acts that an amending section can begin with, each with the rest of the opening where it is not there.
  func openings() -> LSP.CompletionList? {
    let choices = document.actNameChoices(inOpeningAt: offset)
    return list(choices, choices?.tail == nil ? \.opening : \.openingWords)
  }

  /// The names of acts in `choices`, each of which puts in what `newText` makes of it.
  private func list(
    _ choices: ActNameChoices?, _ newText: (ActNameChoices.Choice) -> String
  ) -> LSP.CompletionList? {
    guard let names = choices, !names.all.isEmpty else { return nil }
    var list = list(ByteRange(names.typed.start, names.tail ?? names.typed.end))
    for choice in names.all.prefix(LSP.CompletionList.maximumItems) {
      add(
        choice.name, .module, detail: choice.act.designation, filter: choice.name, filledIn: newText(choice), to: &list)
    }
    list.isIncomplete = names.all.count > LSP.CompletionList.maximumItems
    return list
  }

  /// The names of acts that a word in running text begins: as they are, and in the genitive.
  func wordsOfNames() -> LSP.CompletionList? {
    guard let names = document.actNameChoices(ofWordAt: offset), !names.all.isEmpty else { return nil }
    var list = list(names.typed)
    for choice in names.all.prefix(LSP.CompletionList.maximumItems / 2) {
      for name in [choice.name, "\(choice.name)s"] {
        list.add(name, .module, detail: choice.act.designation, filter: name, newText: name)
      }
    }
    return list
  }
}

// MARK: - Instructions

extension Cursor {
  /// What an instruction can do with the provision it has named.
  func predicates() -> LSP.CompletionList? {
    guard let (start, all) = document.predicates(at: offset) else { return nil }
    return beginnings(from: start, isUnasked: true) { list, fit in
      for formula in all { if let filter = fit(formula.text) { add(formula, filter, behind: "", to: &list) } }
    }
  }

  /// The label of the chapter that has been begun, or that the instruction on the line before names, behind the quotation mark.
  private func chapterOfNewText(onLine line: Int, _ before: String) -> String? {
    guard before.hasPrefix("»") else { return nil }
    let isBegun = before.dropFirst().lowercased().hasPrefix("k")
    return document.chapterOfNewText(onLine: line, namedByInstruction: !isBegun)
  }

  /// The label of the new text that the line before leads to, between its quotation marks.
  func newText() -> LSP.CompletionList? {
    let line = document.source.lineIndex(at: offset)
    let range = document.source.lineContentRange(line)
    let before = snapshot.text(in: ByteRange(range.start, offset))
    guard before.isEmpty || before.hasPrefix("»"), offset - range.start <= longestBeginning,
      let label = chapterOfNewText(onLine: line, before) ?? document.labelOfNewText(onLine: line)
    else { return nil }
    let isQuoted = before.hasPrefix("»")
    if !isQuoted, isLineBegun { return nil }
    // The heading of a chapter stands on the next line.
    let written = isQuoted ? label + (label.hasPrefix("Kapitel") ? "" : " ") : "»\(label) …«"
    let start = range.start + (isQuoted ? 2 : 0)
    return beginnings(from: start, upTo: endOfLabel(from: start), isUnasked: isQuoted) { list, fit in
      guard let filter = fit(isQuoted ? label : "»\(label)") else { return }
      add(
        isQuoted ? label : written, .keyword, detail: snapshot.language.pick("Ny tekst", "New text"), filter: filter,
        filledIn: written, to: &list)
    }
  }
}

extension Cursor {
  /// The words of the provision in force that an instruction changes words of.
  func wordsInForce() -> LSP.CompletionList? {
    guard let (typed, words) = snapshot.wordsInForce(at: offset), !words.isEmpty else { return nil }
    // What is quoted is words that stand together.
    let quoted = rest(from: offset).prefix { $0 != "»" }
    var list = list(typed, upTo: quoted.firstIndex(of: "«").map { offset + quoted[..<$0].utf8.count } ?? 0)
    for run in words.prefix(LSP.CompletionList.maximumItems) {
      let detail = snapshot.language.pick("Gældende lov", "In force")
      // The client compares with what has been typed, whatever spaces that has.
      let filter = snapshot.text(in: typed) + run.dropFirst(snapshot.text(in: typed).count)
      list.add(run, .text, detail: detail, filter: filter, newText: run)
    }
    list.isIncomplete = true
    return list
  }
}

// MARK: - Beginnings of lines

extension Cursor {
  /// The labels and formulas that the line, or the text after its label, can begin with; nil where the cursor is further
  /// on or nothing fits what has been typed.
  func beginnings() -> LSP.CompletionList? {
    let line = document.source.lineIndex(at: offset)
    let start = document.source.lineRange(line).start
    let label = document.tree.nodes[document.tree.node(at: offset)].label
    guard offset - start <= longestBeginning, !label.contains(offset) else { return nil }
    var marks = ByteRange(start, start)
    while let sign = document.source[marks.end], marks.end < offset, beginningMarks.contains(sign) {
      marks = ByteRange(start, marks.end + 1)
    }
    let emphasis = snapshot.text(in: marks).filter { $0 == "*" || $0 == "_" }
    // An editor closes the emphasis that is opened.
    let isClosed = !emphasis.isEmpty && rest(from: offset).hasPrefix(emphasis)
    let labels = document.nextLabels(onLine: line)
    let typed = snapshot.text(in: ByteRange(marks.end, offset))
    // »§ « before the section that would be the next: none of those there are can follow.
    if labels.isTaken(.section), typed.hasPrefix("§"), typed.dropFirst().allSatisfy(\.isWhitespace),
      beginsParagraph(line)
    {
      return list()
    }
    return beginnings(from: marks.end, upTo: isClosed ? offset + emphasis.utf8.count : 0) { list, fit in
      for label in labels.all where label.text != typed || label.kind == .item || label.kind == .point {
        if let filter = fit(label.text) { add(label, filter, behind: emphasis, to: &list) }
      }
      guard emphasis.isEmpty, !isLineBegun, !isReference(from: marks.end) else { return }
      for choice in document.formulas(onLine: line, behind: labels) {
        let label = choice.label.map { $0.emphasis + $0.text + $0.emphasis + ($0.isCentred ? "\n\n" : " ") }
        if let filter = fit(choice.formula.text) { add(choice.formula, filter, behind: label ?? "", to: &list) }
      }
    } ?? formulasAfterLabel(from: start)
  }

  /// Whether words stand on the line behind the one at the cursor, which a formula would leave there.
  private var isLineBegun: Bool { rest(from: wordEnd).contains { $0.isLetter || $0.isNumber } }

  /// The end of the label that begins at `start` where it reaches behind the cursor; 0 elsewhere.
  private func endOfLabel(from start: Int) -> Int {
    let label = document.tree.nodes[document.tree.node(at: start)].label
    return label.start == start ? label.end : 0
  }

  private func formulasAfterLabel(from start: Int) -> LSP.CompletionList? {
    var node = document.tree.node(at: offset - 1)
    while node > 0, document.tree.nodes[node].label.start < start { node = Int(document.tree.nodes[node].parent) }
    var place = document.tree.nodes[node].label.end
    guard node > 0, place <= offset, place > start else { return nil }
    let missing = place == offset ? restOfLabel(of: node) : ""
    while place < offset, let sign = document.source[place], beginningMarks.contains(sign) { place += 1 }
    return beginnings(from: place) { list, fit in
      guard !isLineBegun, !isReference(from: place) else { return }
      for formula in document.formulas(afterLabelOf: node) {
        if let filter = fit(formula.text) { add(formula, filter, behind: missing, to: &list) }
      }
    }
  }

  /// What belongs between the label of `node`, as it has been typed, and the text after it: its stop and a space.
  private func restOfLabel(of node: Int) -> String {
    let label = document.tree.nodes[node].label
    let written = snapshot.text(in: label)
    let line = document.source.lineIndex(at: label.start)
    let model = document.nextLabels(onLine: line).first(document.tree.nodes[node].kind)
    let isCentred = model?.isCentred ?? false
    let stop = written.last == "." || written.last == ")" || isCentred ? "" : "."
    let marks = snapshot.text(in: ByteRange(document.source.lineRange(line).start, label.start))
    return stop + marks.filter { $0 == "*" || $0 == "_" } + (isCentred ? "\n\n" : " ")
  }

  /// Whether what stands on `line` does not go on with the sentence before it.
  private func beginsParagraph(_ line: Int) -> Bool {
    guard line > 0 else { return true }
    let range = document.source.lineContentRange(line - 1)
    let before = snapshot.text(in: range)
    let isHeading = document.tree.nodes[document.tree.node(at: range.start)].kind == .heading
    return isHeading || before.allSatisfy(\.isWhitespace) || before.hasSuffix(".") && !before.hasSuffix("jf.")
  }

  /// Whether a reference has been begun from `start` on, which is of more help than the formula that holds it.
  private func isReference(from start: Int) -> Bool { snapshot.text(in: ByteRange(start, offset)).contains("§") }

  /// The list that `add` makes of what fits the text from `start` up to the cursor; nil where that is nothing. Of what fits
  /// `fit` says what the client is to compare: the text in the letters and spaces in which it has been begun.
  private func beginnings(
    from start: Int, upTo end: Int = 0, isUnasked: Bool = false,
    _ add: (inout LSP.CompletionList, _ fit: (String) -> String?) -> Void
  ) -> LSP.CompletionList? {
    let typed = ByteRange(start, offset)
    // Where a line begins, a client is not to open a list unasked.
    if typed.isEmpty, isTriggered, !isUnasked { return nil }
    let words = snapshot.text(in: typed)
    let folded = words.folded
    var list = list(typed, upTo: end)
    add(&list) { $0.folded.hasPrefix(folded) ? words + $0.dropFirst(words.count) : nil }
    return list.items.isEmpty ? nil : list
  }

  /// Adds `label`, whose emphasis may have been `opened`.
  private func add(
    _ label: NextLabel, _ filter: String, behind opened: String, to list: inout LSP.CompletionList
  ) {
    let emphasis = opened.isEmpty ? label.emphasis : opened
    let newText = (opened.isEmpty ? emphasis : "") + label.text + emphasis + (label.isCentred ? "" : " ")
    list.add(
      label.text, .keyword, detail: snapshot.language.pick("Næste", "Next"), filter: filter, newText: newText
    )
  }

  private func add(
    _ formula: DraftingFormula, _ filter: String, behind opening: String, to list: inout LSP.CompletionList
  ) {
    add(
      formula.text, .snippet, detail: snapshot.language.pick(formula.danish, formula.english), filter: filter,
      filledIn: opening + formula.text, to: &list)
  }

  /// Adds an item whose `newText` has `…` for what is to be filled in, which the client steps through where it can.
  private func add(
    _ label: String, _ kind: LSP.CompletionItem.Kind, detail: String, filter: String, filledIn newText: String,
    to list: inout LSP.CompletionList
  ) {
    let isSnippet =
      newText.contains("…") && snapshot.client.supports("textDocument.completion.completionItem.snippetSupport")
    list.add(
      label, kind, detail: detail, filter: filter, newText: isSnippet ? newText.snippet : newText, isSnippet: isSnippet)
  }
}

/// A line whose cursor is further on has been begun.
private let longestBeginning = 120

/// White space and the signs of Markdown that may stand before a label: ` `, tab, `*`, `_`, `>`.
private let beginningMarks: Set<UInt8> = [0x20, 0x09, 0x2A, 0x5F, 0x3E]

extension String {
  /// The text as a snippet, with a stop at each `…`.
  fileprivate var snippet: String {
    var snippet = ""
    var stops = 0
    for sign in self {
      switch sign {
      case "…":
        stops += 1
        snippet += "${\(stops):…}"
      case "$", "}", "\\": snippet += "\\\(sign)"
      default: snippet.append(sign)
      }
    }
    return snippet
  }
}

// MARK: - Resolving

/// Where the provisions of a list stand, for the text of one of them.
private struct CompletedReference: JSONDecodable {
  let uri: String
  /// The path of the act in the library; nil for the document itself.
  let act: String?
  /// Whether the act is meant as the document leaves it.
  let isAsItBecomes: Bool
  /// The nodes whose members they are.
  let holders: [Int]

  init(uri: String, act: String?, isAsItBecomes: Bool, holders: [Int]) {
    self.uri = uri
    self.act = act
    self.isAsItBecomes = isAsItBecomes
    self.holders = holders
  }

  init?(_ json: JSONValue) {
    guard let uri: String = json.read("uri"), let holders: [Int] = json.read("holders") else { return nil }
    self.init(uri: uri, act: json.read("act"), isAsItBecomes: json["becomes"]?.bool ?? false, holders: holders)
  }

  var json: JSONValue {
    JSONValue(
      members: [("uri", JSONValue(uri)), ("holders", JSONValue(holders.map { JSONValue($0) }))]
        + (act.map { [("act", JSONValue($0))] } ?? []) + (isAsItBecomes ? [("becomes", true)] : []))
  }
}

/// A list's item as the client sends it back.
private struct SentItem: JSONDecodable, JSONEncodable {
  let json: JSONValue
  let label: String
  /// Its text, in the form the client takes; nil where there is none to show.
  var documentation: (any JSONEncodable)?

  init?(_ json: JSONValue) {
    guard json.members != nil, let label: String = json.read("label") else { return nil }
    self.json = json
    self.label = label
  }

  func encode(into writer: inout JSONWriter) {
    writer.object { writer in
      for (key, value) in json.members ?? [] where key != "documentation" || documentation == nil {
        writer.key(escaping: key)
        value.encode(into: &writer)
      }
      if let documentation {
        writer.key("documentation")
        documentation.encode(into: &writer)
      }
    }
  }
}

/// The item with the text of the provision it names. The item's own words find it, so that an edit since does no harm.
private func describe(_ workspace: Workspace, _ item: SentItem) -> SentItem {
  guard let place: CompletedReference = item.json.read("data"), let snapshot = try? workspace.snapshot(place.uri)
  else { return item }
  func choice(in document: Document?) -> (choice: ReferenceChoice, document: Document)? {
    guard let document else { return nil }
    let choices = place.holders.lazy.flatMap { document.choices(in: $0) }
    return choices.first { document.name(of: $0) == item.label }.map { ($0, document) }
  }
  var found: (choice: ReferenceChoice, document: Document)?
  if let path = place.act {
    guard let library = snapshot.document.library, let act = library.entries.first(where: { $0.path == path }) else {
      return item
    }
    found = place.isAsItBecomes ? nil : choice(in: library.document(for: act))
    // A section that the draft puts in.
    if found == nil, snapshot.document.mayAmend { found = choice(in: snapshot.amendedAct(act)?.after.document) }
  } else {
    found = choice(in: snapshot.document)
  }
  guard let (choice, document) = found else { return item }
  let range = choice.sentence > 0 ? document.text(of: choice) : document.tree.nodes[choice.node].range
  let form = "textDocument.completion.completionItem.documentationFormat"
  let client = workspace.client
  var prose = Prose(client.supports(form, "markdown") ? .markdown : .plaintext)
  prose.show(
    ReferenceTargets(ReferenceTarget(node: choice.node, sentence: choice.sentence, range: range)), of: document,
    in: snapshot.language)
  var item = item
  // Clients that name no form know strings alone.
  let isMarked = client.supports(form, "markdown") || client.supports(form, "plaintext")
  item.documentation = isMarked ? prose.content : prose.content.value
  return item
}
