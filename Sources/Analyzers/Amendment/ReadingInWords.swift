import Amending
import Analysis
import StatuteModel
import StatuteSyntax
import StatuteText

/// How instructions are read, in words: what is done, where, and in how many places.
public struct ReadingInWords {
  private let document: Document
  private let language: Language
  private let shortened: (String) -> String

  /// The words for instructions in `document`.
  ///
  /// - Parameter shortened: Cuts what is cited in a sentence to what there is room for.
  public init(_ document: Document, in language: Language, shortening shortened: @escaping (String) -> String = { $0 })
  {
    (self.document, self.language, self.shortened) = (document, language, shortened)
  }

  private var source: SourceText { document.source }

  private func words(_ danish: @autoclosure () -> String, _ english: @autoclosure () -> String) -> String {
    language == .danish ? danish() : english()
  }

  /// What may be meant otherwise, as a sentence.
  public func text(of doubt: Doubt) -> String {
    let place = shortened(source.string(in: doubt.range))
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
    case .noChange:
      words("de nye ord er de samme som de gamle: \(place).", "the new words are the old ones: \(place).")
    case .circularRenumbering:
      words(
        "i \(place) bytter bestemmelserne plads; en rykning følger af, at noget indsættes eller ophæves.",
        "in \(place) provisions change places; only what is put in or repealed moves others.")
    case .missingNewText: words("den nye tekst mangler.", "the new text is missing.")
    case .quotationMarks:
      words("\(place) bør stå i anførselstegnene » og «.", "\(place) ought to stand between » and «.")
    case .strayWord:
      words(
        "»\(place)« står uden for citatet og er ikke læst.", "“\(place)” stands outside the quotation and was not read."
      )
    case .misplacedSign:
      words("tegnsætningen i \(place) er læst som en skrivefejl.", "the punctuation of \(place) was taken for a slip.")
    }
  }

  /// What is done, a line for each target: `§ 5, stk. 2: erstat »må« med »kan«`.
  public func lines(of operation: Operation) -> [String] {
    func quoted(_ ranges: [ByteRange]) -> String {
      ranges.map { "»\(source.string(in: $0))«" }.joined(separator: ", ")
    }
    func new(_ text: NewText) -> String {
      switch text {
      case .words(let range): quoted([range])
      case .block(let node) where document.tree.nodes.indices.contains(node):
        source.string(in: source.trimmed(document.tree.nodes[node].range)).withoutMiddle(
          most: Self.longestNewText, ending: 15)
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
        inserted(at: name(of: place, behind: operation.neighbour) + labels(operation), unit, new(text))
      case .recast(let text): words("affat på ny: \(new(text))", "recast: \(new(text))")
      case .replace(let text): words("ophæv, og indsæt i stedet: \(new(text))", "repeal, and insert: \(new(text))")
      case .repeal: words("ophæv", "repeal")
      case .renumber: words("omnummerér", "renumber")
      }
    guard !operation.targets.isEmpty else { return [what] }
    let exceptions = operation.exceptions.map(plainName)
    let without =
      exceptions.isEmpty
      ? ""
      : words(
        ", bortset fra \(exceptions.joined(last: words(" og ", " and ")))",
        ", but for \(exceptions.joined(last: words(" og ", " and ")))")
    return operation.targets.map { "\(name(of: $0))\(without): \(what)" }
  }

  /// Longer new text is told by its beginning and its end; in characters.
  private static let longestNewText = 100

  private func names(_ chains: [ReferenceChain]) -> String { chains.map(\.citation).joined(separator: ", ") }

  private func inserted(at place: String, _ unit: UnitKind?, _ new: String) -> String {
    let isHeading = unit == .heading
    return words(
      "indsæt\(isHeading ? " overskrift" : "")\(place): \(new)", "insert\(isHeading ? " heading" : "")\(place): \(new)")
  }

  private func name(of place: Place, behind neighbour: Target?) -> String {
    let start = neighbour.map { words(" efter ", " after ") + name(of: $0) + "," } ?? ""
    return start + name(of: place)
  }

  private func name(of place: Place) -> String {
    switch place {
    case .after(let target): words(" efter ", " after ") + name(of: target)
    case .before(let target): words(" før ", " before ") + name(of: target)
    case .numbered(let targets): labels(targets)
    case .end: ""
    }
  }

  private func labels(_ operation: Operation) -> String {
    operation.labels.isEmpty ? "" : labels(operation.labels)
  }

  private func labels(_ targets: [Target]) -> String {
    words(" som ", " as ") + targets.map { lastLevel($0.name(in: source)) }.joined(separator: ", ")
  }

  /// `3. pkt.` of `§ 5, stk. 3, 3. pkt.`: what comes in has that number where it is put, whatever the place is called by then.
  private func lastLevel(_ name: String) -> String {
    name.split(separator: ", ").last.map(String.init) ?? name
  }

  private func plainName(of target: Target) -> String {
    let name = target.name(in: source)
    return words(name, name.placeInEnglish)
  }

  private func name(of target: Target) -> String {
    var name = plainName(of: target)
    if let new = target.newChain { name += words(", der bliver \(new.citation)", ", which becomes \(new.citation)") }
    switch target.multiplicity {
    case .unstated: break
    case .times(1), .total(1): name += words(" (1 sted)", " (1 place)")
    case .times(let count), .total(let count): name += words(" (\(count) steder)", " (\(count) places)")
    case .everywhere: name += words(" (overalt)", " (everywhere)")
    case .occurrence(let place): name += words(" (\(place). sted)", " (place \(place))")
    }
    return name
  }
}
