import Amending
import ArgumentParser
import StatuteModel
import StatuteText

/// `lovsmed interpret`: how amending instructions are read.
struct InterpretCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "interpret",
    abstract: "Vis, hvordan ændringsnumre læses: hvad der ændres, hvor, hvor mange steder og til hvad.",
    discussion: """
      Eksempel: lovsmed interpret "I § 5, stk. 2, 1. pkt., ændres »må« til: »kan«."
      Slutkode 0: alt er forstået. 1: noget er ikke.
      """)

  @Argument(
    help: ArgumentHelp("Et ændringsnummer, eller en fil med en ændringslov; - er standardinput.", valueName: "text"))
  var text: String

  @Option(help: "Hvordan læsningen skrives.")
  var format: Format = .text

  @OptionGroup var reading: ReadingOptions
  @OptionGroup var shared: SharedOptions

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json
  }

  func run() async throws {
    let interpretation = Interpretation(try document())
    switch format {
    case .text: try InterpretationText(style: shared.style).write(interpretation)
    case .json: try InterpretationJSON.write(interpretation)
    }
    throw Finished(status: interpretation.entries.allSatisfy(\.reading.isUnderstood) ? .clean : .findings)
  }

  /// The text given itself, or the file it names.
  private func document() throws(Problem) -> Document {
    let isPath =
      text == InputPaths.standardInput
      || !text.contains("»") && !text.contains(" ") && (try? Platform.status(of: text)) != nil
    return isPath ? try reading.reader.document(at: text) : Document(path: "-", source: SourceText(text))
  }
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

  /// The readings of the instructions in `document`; a text without numbered instructions is one.
  init(_ document: Document) {
    self.document = document
    let text = AmendingText(document)
    let nodes = document.tree.nodes
    let numbered = text.sections.flatMap { section in
      let hasSubsections = !document.source.string(in: section.opening).contains("om ændring af")
      return section.instructions.map { instruction in
        Entry(
          section: document.address(of: section.node), number: nodes[instruction.node].number.description,
          range: document.source.trimmed(nodes[instruction.node].range), reading: instruction.reading,
          hasSubsections: hasSubsections)
      }
    }
    let whole = document.source.trimmed(ByteRange(0, document.source.count))
    entries =
      numbered.isEmpty
      ? [
        Entry(
          section: nil, number: nil, range: whole, reading: AmendingText.reading(of: document.source),
          hasSubsections: true)
      ] : numbered
  }
}
