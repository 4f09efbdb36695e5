import Amending
import ArgumentParser
import StatuteModel
import StatuteText

/// `lovsmed interpret`: how amending instructions are read.
struct InterpretCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    command: "interpret",
    abstract: "Vis, hvordan ændringsnumre læses: hvad der ændres, hvor, hvor mange steder og til hvad.",
    discussion: """
      Eksempel: lovsmed interpret "I § 5, stk. 2, 1. pkt., ændres »må« til: »kan«."
      Slutkode 0: alt er forstået. 1: noget er ikke.
      """)

  @Argument(
    help: ArgumentHelp("Et ændringsnummer, eller en fil med en ændringslov; - er standardinput.", valueName: "text"),
    completion: .file())
  var text: String

  @Option(help: "Hvordan læsningen skrives.")
  var format: Format = .text

  @OptionGroup var reading: ReadingOptions
  @OptionGroup var shared: SharedOptions

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json
  }

  func run() async throws {
    let document = try document()
    let interpretation = Interpretation(document)
    guard !interpretation.entries.isEmpty else { throw Problem(noInstructionsIn: document) }
    switch format {
    case .text: try InterpretationText(style: shared.style).write(interpretation)
    case .json: try InterpretationJSON.write(interpretation)
    }
    throw Finished(status: interpretation.entries.allSatisfy(\.reading.isSound) ? .clean : .findings)
  }

  /// The text given itself, or the file it names: what is one word, or ends as the name of a text does, is no instruction.
  private func document() throws(Problem) -> Document {
    let isPath =
      text == InputPaths.standardInput
      || !text.isEmpty && !text.contains("»") && !text.contains("\n")
        && (!text.contains(" ") || InputPaths.textEndings.contains(where: text.hasSuffix)
          || (try? Platform.status(of: text)) != nil)
    guard isPath else { return Document(path: "-", source: SourceText(text)) }
    return try reading.reader(in: shared.language).document(at: text)
  }
}

extension Problem {
  /// That `document` holds no amending instruction.
  fileprivate init(noInstructionsIn document: Document) {
    guard document.path != "-" else {
      self.init(da: "Der er intet ændringsnummer at læse.", en: "There is no instruction to read.")
      return
    }
    let (danish, english) = (TextReader.danishName(document.path), TextReader.englishName(document.path))
    self.init(da: "\(danish) har ingen ændringsnumre.", en: "\(english) has no instructions.")
  }
}

extension Reading {
  /// Whether all of it is understood, and every quotation has its end.
  fileprivate var isSound: Bool { isUnderstood && !doubts.contains { $0.kind == .unclosedQuotation } }
}

/// How the instructions of a text are read.
struct Interpretation {
  /// One instruction.
  struct Entry {
    /// `§ 1`; nil where the instruction stands alone.
    let section: String?
    /// `4`; nil where it stands alone.
    let number: String?
    let range: ByteRange
    let reading: Reading
    /// Whether the sections of the act it changes have stykker; those of an amending act have none.
    let hasSubsections: Bool
  }

  let document: Document
  let entries: [Entry]

  /// The readings of the instructions in `document`; a text without numbered instructions is one, but for an act and for no text
  /// at all, which have none.
  init(_ document: Document) {
    self.document = document
    let text = AmendingText(document)
    let nodes = document.tree.nodes
    let numbered = text.sections.flatMap { section in
      let hasSubsections = !document.source.string(in: section.opening).contains("om ændring af")
      return section.orders.map { instruction in
        Entry(
          section: document.address(of: section.node),
          number: instruction.node == section.node ? nil : nodes[instruction.node].number.description,
          range: document.source.trimmed(nodes[instruction.node].range), reading: instruction.reading,
          hasSubsections: hasSubsections)
      }
    }
    let whole = document.source.trimmed(ByteRange(0, document.source.count))
    guard numbered.isEmpty, !whole.isEmpty, !Self.isAct(document) else {
      entries = numbered
      return
    }
    entries = [
      Entry(
        section: nil, number: AmendingText.number(of: document.source)?.description, range: whole,
        reading: AmendingText.reading(of: document.source),
        hasSubsections: true)
    ]
  }

  /// Whether the text has a title and sections of its own, which no instruction has.
  private static func isAct(_ document: Document) -> Bool {
    let nodes = document.tree.nodes
    return document.title != nil
      && document.tree.children(of: 0).contains { index in
        switch nodes[index].kind {
        case .section, .amendingSection, .chapter, .part, .book: true
        default: false
        }
      }
  }
}
