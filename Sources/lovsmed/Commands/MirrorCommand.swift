import Amending
import Analysis
import ArgumentParser
import StatuteModel
import StatuteText

/// `lovsmed mirror`: the lovspejl of a bill.
struct MirrorCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    command: "mirror", abstract: "Dan lovspejlet: lovforslaget sammenholdt med gældende lov.",
    discussion: """
      Til venstre står det, ændringsnumrene rører, som det er nu, med streger for resten; til højre ændringsnumrene.
      De love, der ikke er nævnt med --to, søges i biblioteket og i ændringslovens mappe.
      Eksempel: lovsmed mirror ændringslov.txt --to lov.txt --format docx --output lovspejl.docx
      Slutkode 0: alt er forstået og passer til loven. 1: noget gør ikke. 2: kommandoen kunne ikke gøre sit arbejde.
      """)

  @Argument(help: ArgumentHelp("Ændringsloven eller lovforslaget.", valueName: "amending"), completion: .file())
  var amending: String

  @Option(help: ArgumentHelp("En lov, der ændres; kan gentages.", valueName: "act"), completion: .file())
  var to: [String] = []

  @Option(help: ArgumentHelp("Kun denne § af ændringsloven, også hvis den nævner en anden lov.", valueName: "§"))
  var section: String?

  @Option(help: "Hvordan lovspejlet skrives.")
  var format: Format = .text

  @Option(
    name: [.short, .long], help: ArgumentHelp("Skriv lovspejlet her; ellers på standarduddata.", valueName: "file"),
    completion: .file())
  var output: String?

  @Option(help: ArgumentHelp("Hvor mange tegn en linje fylder som tekst.", valueName: "columns"))
  var width = 110

  @OptionGroup var others: LibraryOptions
  @OptionGroup var reading: ReadingOptions
  @OptionGroup var shared: SharedOptions

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, markdown, html, docx
  }

  /// The acts beside the bill.
  private static let neighbours = ActFolders.beside()

  /// So narrow may a lovspejl be, and so wide.
  private static let widths = 40...400

  func run() async throws {
    try refuse()
    var reader = reading.reader(in: shared.language)
    reader.library = try await others.open(in: shared.language)
    let acts = try to.map { path throws(Problem) in GivenAct(try reader.document(at: path)) }
    var document = try reader.document(at: amending)
    document = document.looking(in: (reader.library ?? .empty).giving(acts)).0
    document = Self.neighbours.completing(document)
    let text = AmendingText(document)
    try Problem.refuseRivals(acts, for: text)
    let selection = try InstructionSelection(section: section, only: [], except: [])
    if let section, !InstructionSelection.isThere(section, in: [text]) {
      throw Problem(noInstructionAt: section, in: [text])
    }
    guard !text.sections.isEmpty else {
      throw Problem(noSectionOf: text, amends: acts.first?.document, canBeChosen: true)
    }
    for act in acts where !text.sections.contains(where: { selection.includes($0, of: text, act: act.document) }) {
      throw Problem(noSectionOf: text, amends: act.document, canBeChosen: true)
    }
    let (mirror, outcomes) = mirror(of: text, acts, selection)
    let written: [UInt8] =
      switch format {
      case .text: Array(MirrorText(width: width).text(of: mirror).utf8)
      case .markdown: Array(MirrorMarkdown.text(of: mirror).utf8)
      case .html: Array(MirrorHTML.page(of: mirror, title: document.title, shared.language).utf8)
      case .docx: MirrorWord.document(of: mirror, title: document.title).bytes
      }
    try StandardOutput.write(written, orTo: output)
    var report = AmendmentReport()
    report.outcomes = outcomes
    report.summarise(shared.language)
    throw Finished(status: report.isComplete ? .clean : .findings)
  }

  /// The lovspejl, and what became of the instructions.
  private func mirror(
    of text: AmendingText, _ acts: [GivenAct], _ selection: InstructionSelection
  ) -> (BillMirror, [(amending: Document, instructions: [InstructionOutcome])]) {
    let document = text.document
    let amendingAct = AmendingAct(document)
    var mirror = BillMirror(text)
    var outcomes: [(amending: Document, instructions: [InstructionOutcome])] = []
    // Two sections may change the same act.
    var amendments: [String: Amendment] = [:]
    for section in text.sections {
      if self.section != nil, !selection.includes(section, of: text, act: document) { continue }
      guard let act = act(of: section, text, acts) else {
        tellMissing(section, document)
        mirror.add(section, nil, [])
        continue
      }
      amendingAct.warn(of: section, act, besides: [], in: shared.language)
      var amendment = amendments[act.path] ?? Amendment(of: act)
      let (touched, told) = (amendment.touches.count, amendment.outcomes.count)
      amendment.apply(section, of: text, isWatched: true)
      mirror.add(section, act, Array(amendment.touches[touched...]))
      outcomes += amendment.outcomes[told...]
      amendments[act.path] = amendment
    }
    return (mirror, outcomes)
  }

  /// The act that `section` changes; with `--section` the one that was given, whatever the section calls it.
  private func act(of section: AmendingText.Section, _ text: AmendingText, _ acts: [GivenAct]) -> Document? {
    if case .found(let base) = text.document.baseAct(of: section.node) { return base.document }
    return self.section != nil && acts.count == 1 ? acts[0].document : nil
  }

  private func tellMissing(_ section: AmendingText.Section, _ document: Document) {
    let place = document.address(of: section.node)
    let name: String? = if case .notAtHand(let name) = document.baseAct(of: section.node) { name } else { nil }
    if let rivals = name.flatMap({ document.library?.rivals[$0] }) {
      Problem(
        da:
          "\(place): Loven ligger her i flere udgaver, \(Wording.danish.list(rivals.map { "»\($0)«" })); venstre spalte er "
          + "tom. Giv den rigtige med --to.",
        en:
          "\(place): The act lies here in several versions, \(Wording.english.list(rivals.map { "“\($0)”" })); the left "
          + "column is empty. Give the right one with --to."
      ).print(in: shared.language)
      return
    }
    Problem(
      da:
        "\(place): \(name.map { "»\($0)«" } ?? "loven") er ikke ved hånden; venstre spalte er tom. Giv loven med --to.",
      en:
        "\(place): \(name.map { "“\($0)”" } ?? "the act") is not at hand; the left column is empty. Give it with --to."
    ).print(in: shared.language)
  }

  /// Refuses what cannot be meant.
  private func refuse() throws(Problem) {
    if format == .docx { try StandardOutput.refuseTerminal(insteadOf: output) }
    guard Self.widths.contains(width) else {
      throw Problem(
        da: "--width skal være mellem \(Self.widths.lowerBound) og \(Self.widths.upperBound).",
        en: "--width must be between \(Self.widths.lowerBound) and \(Self.widths.upperBound).")
    }
    try Problem.refuseRepeated(to, others: [amending])
    if let output, ([amending] + to).contains(output) {
      throw Problem(
        da: "»\(output)« er en af teksterne; lovspejlet skal skrives et andet sted.",
        en: "“\(output)” is one of the texts; the lovspejl has to go elsewhere.")
    }
  }
}
