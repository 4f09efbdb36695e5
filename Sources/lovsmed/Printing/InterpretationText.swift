import Amending
import StatuteModel
import StatuteSyntax
import StatuteText

/// How instructions are read, for people.
struct InterpretationText {
  let style: TextStyle

  private var words: Wording { style.words }

  /// Writes `interpretation` piece by piece.
  func write(_ interpretation: Interpretation) throws(Problem) {
    let source = interpretation.document.source
    var piece = ""
    for entry in interpretation.entries {
      let isQuoteless = !entry.reading.isUnderstood && !source[entry.range].contains([0xC2, 0xBB])
      if let section = entry.section, let number = entry.number {
        piece += style("\(section), nr. \(number)", .bold) + "\n"
      }
      for operation in entry.reading.operations {
        for line in lines(operation, interpretation.document) {
          piece += "  " + Printable.line(line, width: style.width - 2) + "\n"
        }
      }
      for rest in entry.reading.notUnderstood {
        let text = Printable.line(source.string(in: source.trimmed(rest)), width: style.width - 20)
        piece += "  " + style(words("ikke forstået: ", "not understood: "), .warning) + text + "\n"
      }
      if isQuoteless, source[entry.range].contains(where: { $0 == 0x27 || $0 == 0x22 }) {
        piece += "  " + style(words("tvivl: ", "doubt: "), .hint)
        piece += words("ord citeres med » og «.", "words are quoted with » and «.") + "\n"
      }
      for doubt in entry.reading.doubts {
        piece += "  " + style(words("tvivl: ", "doubt: "), .hint) + text(of: doubt, source) + "\n"
      }
      if let wording = entry.reading.canonicalWording(in: source), !Self.isSame(wording, source.string(in: entry.range))
      {
        piece += "  " + style(words("ellers skrives det: ", "usually written: "), .dim) + Printable.line(wording) + "\n"
      }
      if piece.utf8.count > StandardOutput.pieceSize {
        try StandardOutput.write(piece)
        piece = ""
      }
    }
    try StandardOutput.write(piece)
  }

  /// Whether the instruction `written`, which new text may follow, already says `wording`.
  private static func isSame(_ wording: String, _ written: String) -> Bool {
    func folded(_ text: String) -> String { text.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
    let written = folded(written)
    return written.contains(folded(wording))
  }

  private func text(of doubt: Doubt, _ source: SourceText) -> String {
    let place = Printable.line(source.string(in: doubt.range), width: style.width - 50)
    return switch doubt.kind {
    case .missingColon: words("der mangler kolon før \(place).", "a colon is missing before \(place).")
    case .unclosedQuotation: words("citatet \(place) er ikke lukket.", "the quotation \(place) is not closed.")
    case .ambiguousNumber:
      words(
        "»som nyt \(place)« siger ikke, om det kommer før eller efter det nuværende.",
        "“som nyt \(place)” does not say whether it comes before or after the present one.")
    case .uncountedPlaces:
      words("antallet af steder er ikke angivet.", "the number of places is not given.")
    case .ambiguousPlaces:
      words(
        "gælder antallet hver bestemmelse i \(place) eller dem alle tilsammen?",
        "does the number count for each provision of \(place), or for all of them together?")
    case .ambiguousList:
      words(
        "hører det sidste led i \(place) til dem alle eller kun til den sidste?",
        "does the last part of \(place) belong to all of them, or to the last alone?")
    case .ambiguousLetter:
      words("er »i« i \(place) et bogstav eller et forholdsord?", "is the “i” of \(place) a letter or a preposition?")
    case .unmatchedNumbers:
      words(
        "i \(place) svarer de gamle og de nye numre ikke til hinanden.",
        "the old and the new numbers of \(place) do not match.")
    case .ambiguousRenumbering:
      words("det fremgår ikke, hvor \(place) står.", "it is not said where \(place) stands.")
    case .missingNewText: words("den nye tekst mangler.", "the new text is missing.")
    case .quotationMarks:
      words("\(place) bør stå i anførselstegnene » og «.", "\(place) ought to stand between » and «.")
    case .misplacedSign:
      words("tegnsætningen i \(place) er læst som en skrivefejl.", "the punctuation of \(place) was taken for a slip.")
    }
  }

  /// One line for each target.
  private func lines(_ operation: Amending.Operation, _ document: Document) -> [String] {
    let source = document.source
    func quoted(_ ranges: [ByteRange]) -> String {
      ranges.map { "»\(source.string(in: $0))«" }.joined(separator: ", ")
    }
    func new(_ text: NewText) -> String {
      switch text {
      case .words(let range): quoted([range])
      case .block(let node) where document.tree.nodes.indices.contains(node):
        Self.shortened(source.string(in: source.trimmed(document.tree.nodes[node].range)))
      case .block: words("den nye tekst", "the new text")
      case .annex(let chains):
        words("\(names(chains)) til ændringsloven", "\(names(chains)) of the amending act")
      }
    }
    let what =
      switch operation.action {
      case .replaceText(let old, let text):
        words("erstat \(quoted(old)) med \(new(text))", "replace \(quoted(old)) with \(new(text))")
      case .insertText(let anchors, let isBefore, let text):
        words(
          "indsæt \(isBefore ? "før" : "efter") \(quoted(anchors)): \(new(text))",
          "insert \(isBefore ? "before" : "after") \(quoted(anchors)): \(new(text))")
      case .deleteText(let old): words("tag \(quoted(old)) ud", "delete \(quoted(old))")
      case .insert(let place, let unit, let text):
        inserted(at: name(of: place, source) + labels(operation, source), unit, new(text))
      case .recast(let text): words("affat på ny: \(new(text))", "recast: \(new(text))")
      case .replace(let text): words("ophæv, og indsæt i stedet: \(new(text))", "repeal, and insert: \(new(text))")
      case .repeal: words("ophæv", "repeal")
      case .renumber: words("omnummerér", "renumber")
      }
    guard !operation.targets.isEmpty else { return [what] }
    let exceptions = operation.exceptions.map { $0.name(in: source) }
    let without =
      exceptions.isEmpty
      ? "" : words(", bortset fra \(words.list(exceptions))", ", but for \(words.list(exceptions))")
    return operation.targets.map { "\(name(of: $0, source))\(without): \(what)" }
  }

  /// Long new text by its beginning and its end.
  private static func shortened(_ text: String) -> String {
    let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return line.count <= longestNewText ? line : "\(line.prefix(longestNewText - 20)) … \(line.suffix(15))"
  }

  /// In characters.
  private static let longestNewText = 100

  private func names(_ chains: [ReferenceChain]) -> String { chains.map(\.citation).joined(separator: ", ") }

  private func inserted(at place: String, _ unit: UnitKind?, _ new: String) -> String {
    let isHeading = unit == .heading
    return words(
      "indsæt\(isHeading ? " overskrift" : "")\(place): \(new)", "insert\(isHeading ? " heading" : "")\(place): \(new)")
  }

  private func name(of place: Place, _ source: SourceText) -> String {
    switch place {
    case .after(let target): words(" efter ", " after ") + name(of: target, source)
    case .before(let target): words(" før ", " before ") + name(of: target, source)
    case .numbered(let targets): labels(targets, source)
    case .end: ""
    }
  }

  private func labels(_ operation: Amending.Operation, _ source: SourceText) -> String {
    operation.labels.isEmpty ? "" : labels(operation.labels, source)
  }

  private func labels(_ targets: [Target], _ source: SourceText) -> String {
    words(" som ", " as ") + targets.map { lastLevel($0.name(in: source)) }.joined(separator: ", ")
  }

  /// `3. pkt.` of `§ 5, stk. 3, 3. pkt.`: what comes in has that number where it is put, whatever the place is called by then.
  private func lastLevel(_ name: String) -> String {
    name.split(separator: ", ").last.map(String.init) ?? name
  }

  private func name(of target: Target, _ source: SourceText) -> String {
    var name = target.name(in: source)
    if case .act = target.subject { name = words("loven", "the act") }
    if let new = target.newChain { name += words(", der bliver \(new.citation)", ", which becomes \(new.citation)") }
    switch target.multiplicity {
    case .unstated: break
    case .times(let count), .total(let count): name += words(" (\(count) steder)", " (\(count) places)")
    case .everywhere: name += words(" (overalt)", " (everywhere)")
    case .occurrence(let place): name += words(" (\(place). sted)", " (place \(place))")
    }
    return name
  }
}
