import LanguageServerProtocol
import StatuteModel
import StatuteSyntax
import StatuteText

/// What can be found by name in one text: the act itself, its chapters, headings and sections. Only names and places are
/// kept, not the text.
struct ActSymbols: Sendable {
  /// One of them.
  struct Symbol: Sendable {
    let kind: SymbolKind
    fileprivate let letters: LetterSet
    fileprivate let name: Slice
    fileprivate let words: Slice
    /// The line, from 0, and the characters in it, in the client's units.
    fileprivate let place: (line: UInt32, start: UInt32, end: UInt32)
  }

  /// A part of one of the arrays that all names stand in.
  fileprivate struct Slice: Sendable {
    let start: UInt32
    let end: UInt32

    init(_ start: Int, _ end: Int) {
      self.start = UInt32(clamping: start)
      self.end = UInt32(clamping: end)
    }
  }

  /// The address of the text, as the client is to see it.
  let uri: String
  /// The address as it is compared.
  let address: DocumentURI
  /// What the act is called.
  let title: String
  /// The words that the act is known by: its title and the name of its file.
  private let act: [UInt8]
  private(set) var symbols: [Symbol] = []
  private var names: [UInt8] = []
  private var words: [UInt8] = []

  /// So many bytes of a title or of a heading are kept at the most.
  private static let longestName = 120

  /// What can be found in `document`, with places in units of `encoding`; nothing in a text without provisions.
  ///
  /// - Parameter names: What others call the act besides its title.
  init(_ document: Document, at uri: String, names: [String] = [], _ encoding: PositionEncoding) {
    self.uri = uri
    address = DocumentURI(uri)
    let nodes = document.tree.nodes
    let titleNode = nodes.firstIndex { $0.kind == .title && !$0.text.isEmpty }
    title =
      titleNode.map { document.openingWords(of: nodes[$0].text, limit: Self.longestName) } ?? String(address.fileName)
    act = Self.words(title, names, address)
    guard document.hasProvisions else { return }
    var places = Places(document.source, encoding)
    addAct(at: titleNode.map { places.range(document.selection(of: $0)) } ?? Self.top)
    var index = 1
    while index < nodes.count {
      let node = nodes[index]
      if let kind = node.kind.foundKind {
        let name = document.foundName(of: index, limit: Self.longestName)
        add(name, kind, places.range(document.selection(of: index)))
      }
      // A node's end lies after it; nothing that is broken may keep the search in one place.
      index = node.kind.mayHoldFound ? index + 1 : max(index + 1, Int(node.subtreeEnd))
    }
  }

  /// Only the title of `act`, whose text has no places that the client could be led to.
  init(titleOf act: ActEntry) {
    address = DocumentURI(path: act.path)
    uri = address.string
    title = act.title
    self.act = Self.words(act.title, act.names, address)
    addAct(at: Self.top)
  }

  private static let top = LSP.Range(
    start: LSP.Position(line: 0, character: 0), end: LSP.Position(line: 0, character: 0))

  private static func words(_ title: String, _ names: [String], _ address: DocumentURI) -> [UInt8] {
    SymbolWords(of: ([title] + names + [String(address.fileName)]).joined(separator: " ").utf8).bytes
  }

  /// Adds the act itself, which is found by all it is called.
  private mutating func addAct(at place: LSP.Range) { add(title, .file, place, words: act) }

  private mutating func add(_ name: String, _ kind: SymbolKind, _ place: LSP.Range) {
    add(name, kind, place, words: SymbolWords(of: name.utf8).bytes)
  }

  private mutating func add(_ name: String, _ kind: SymbolKind, _ place: LSP.Range, words key: [UInt8]) {
    guard !key.isEmpty else { return }
    symbols.append(
      Symbol(
        kind: kind, letters: LetterSet(of: key[...]), name: Slice(names.count, names.count + name.utf8.count),
        words: Slice(words.count, words.count + key.count),
        place: (
          UInt32(clamping: place.start.line), UInt32(clamping: place.start.character),
          UInt32(clamping: place.end.line == place.start.line ? place.end.character : place.start.character)
        )))
    names += name.utf8
    words += key
  }

  /// What `symbol` is called.
  func name(of symbol: Symbol) -> String {
    String(decoding: names[Int(symbol.name.start)..<Int(symbol.name.end)], as: UTF8.self)
  }

  /// Where `symbol` stands.
  func range(of symbol: Symbol) -> LSP.Range {
    let line = Int(symbol.place.line)
    return LSP.Range(
      start: LSP.Position(line: line, character: Int(symbol.place.start)),
      end: LSP.Position(line: line, character: Int(symbol.place.end)))
  }

  /// Calls `found` with the index of each symbol that fits `query`, how well it does, and how long its name is.
  func search(_ query: SymbolQuery, _ found: (_ symbol: Int, _ worth: Int, _ length: Int) -> Void) {
    guard !query.isEmpty else {
      // Whoever asks for nothing is shown what there is to look in; the act itself stands first.
      if !symbols.isEmpty { found(0, 0, 0) }
      return
    }
    let inAct = query.words(inAct: act)
    for (index, symbol) in symbols.enumerated() {
      let name = words[Int(symbol.words.start)..<Int(symbol.words.end)]
      guard let worth = query.worth(of: name, letters: symbol.letters, act: inAct) else { continue }
      found(index, symbol.kind == .file ? worth + 1 : worth, name.count)
    }
  }
}

extension NodeKind {
  /// As what a provision is found by name; nil for what is not.
  fileprivate var foundKind: SymbolKind? {
    switch self {
    case .book, .part, .chapter, .heading, .section, .amendingSection, .annex, .commencement: symbolKind
    default: nil
    }
  }

  /// Whether there may be something in it that is found by name. New text in an amending act is not the act's own.
  fileprivate var mayHoldFound: Bool {
    switch self {
    case .document, .book, .part, .chapter, .annex, .commencement: true
    default: false
    }
  }
}

extension Document {
  /// What the provision with index `node` is called where it is found by name: `§ 7 a`, `Kapitel 2 Adgang`.
  fileprivate func foundName(of node: Int, limit: Int) -> String {
    let name = name(of: node)
    switch tree.nodes[node].kind {
    case .book, .part, .chapter, .annex:
      let heading = openingWords(of: tree.nodes[node].text, limit: limit)
      return heading.isEmpty || heading == name ? name : "\(name) \(heading)"
    default: return name
    }
  }
}
