import Amending
import Analysis
import ArgumentParser
import Interchange
import StatuteModel
import StatuteSyntax
import StatuteText

/// `lovsmed apply`: an act as amending acts make it.
struct ApplyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    command: "apply", abstract: "Vis loven, som ændringslove gør den.",
    discussion: """
      De paragraffer af ændringslovene bruges, hvis indledning nævner loven. Flere ændringslove sættes ind efter
      ikrafttræden og nummer, hvor de fremgår af dem alle, og ellers i den rækkefølge, de er nævnt.
      Eksempel: lovsmed apply ændringslov.txt --to lov.txt --report rapport.json > ny.txt
      Betænkningens ændringsforslag sættes ind i lovforslaget på samme måde, alle eller dem, der vælges med --only:
      lovsmed apply betænkning.txt --to lovforslag.txt --only 1 --only 2
      Slutkode 0: alt er sat ind. 1: noget er ikke. 2: kommandoen kunne ikke gøre sit arbejde.
      """)

  @Argument(help: ArgumentHelp("Ændringslove.", valueName: "amending"), completion: .file())
  var amending: [String]

  @Option(help: ArgumentHelp("Loven, der ændres.", valueName: "act"), completion: .file())
  var to: String

  @Option(
    name: [.short, .long],
    help: ArgumentHelp("Skriv den nye tekst her; ellers på standarduddata.", valueName: "file"), completion: .file())
  var output: String?

  @Option(
    help: ArgumentHelp("Skriv her, hvad der blev af hvert ændringsnummer (JSON).", valueName: "file"),
    completion: .file())
  var report: String?

  @Option(help: "Den nye tekst (text), eller et Word-dokument med ændringerne som sporede ændringer (docx).")
  var format: Format = .text

  @Flag(help: "Vis forskellen fra den gamle tekst, ikke den nye tekst.")
  var diff = false

  @Option(help: ArgumentHelp("Brug denne § af ændringsloven, også hvis den nævner en anden lov.", valueName: "§"))
  var section: String?

  @Option(help: ArgumentHelp("Kun dette ændringsnummer, f.eks. \"§ 1, nr. 3\"; kan gentages.", valueName: "place"))
  var only: [String] = []

  @Option(help: ArgumentHelp("Ikke dette ændringsnummer; kan gentages.", valueName: "place"))
  var except: [String] = []

  @Option(help: ArgumentHelp("Udelad det, der ikke er trådt i kraft den dag.", valueName: "åååå-mm-dd"))
  var asOf: Day?

  @Option(
    name: .customLong("as"),
    help: ArgumentHelp("Giv loven titel, indledning og ikrafttrædelsesbestemmelser som en lovbekendtgørelse."))
  var form: Form?

  @OptionGroup var reading: ReadingOptions
  @OptionGroup var shared: SharedOptions

  /// A day on the command line.
  struct Day: ExpressibleByArgument {
    let date: ActDate

    init?(argument: String) {
      guard let date = ActDate(iso: argument) else { return nil }
      self.date = date
    }
  }

  /// What the new text is written as.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, docx
  }

  /// What the act is printed as.
  enum Form: String, CaseIterable, ExpressibleByArgument {
    case consolidation = "lovbekendtgørelse"
  }

  func run() async throws {
    let reader = reading.reader(in: shared.language)
    let act = try reader.document(at: to)
    var amendment = Amendment(of: act)
    try Problem.refuseRepeated(amending, others: [to])
    try refuseOutput()
    let documents = try amending.map { path throws(Problem) in try reader.document(at: path) }
    if documents.contains(where: { $0.kind == .billReport }) {
      let (bill, result) = try amend(act, by: documents)
      try finish(bill, result, instead: act)
    }
    let selection = try InstructionSelection(section: section, only: only, except: except)
    let texts = documents.map { AmendingAct($0) }
    warnOfNested(texts)
    for place in [section].compactMap(\.self) + only + except {
      guard InstructionSelection.isThere(place, in: texts.map(\.text)) else {
        throw Problem(noInstructionAt: place, in: texts.map(\.text))
      }
    }
    var result = AmendmentReport()
    var steps: [AmendingStep] = []
    let order = AmendingAct.Order(texts)
    result.note(order)
    for amending in order.acts {
      let sections = amending.text.sections.filter { selection.includes($0, of: amending.text, act: act) }
      guard !sections.isEmpty else {
        throw Problem(noSectionOf: amending.text, amends: act, canBeChosen: true)
      }
      steps += sections.map { AmendingStep(amending, $0, amendment.incorporation) }
    }
    var parts: [Consolidation.Part] = []
    var unknown: [(document: Document, instructions: Set<Int>)] = []
    for step in AmendingStep.inOrder(steps) {
      let (amending, section) = (step.amending, step.section)
      amending.warn(of: section, act, besides: texts, in: shared.language)
      var outstanding: [AmendingInstruction] = []
      var untold: Set<Int> = []
      amendment.apply(section, of: amending.text, overtaken: step.overtaken) { instruction in
        guard selection.includes(instruction, in: section, of: amending.text) else { return false }
        guard let day = asOf?.date, !amending.isInForce(instruction, in: section, on: day) else {
          if asOf != nil, !amending.isTimeKnown(of: instruction, in: section) { untold.insert(instruction.node) }
          return true
        }
        result.leaveOut(instruction, of: amending.text.document, amending.time(of: instruction, in: section))
        outstanding.append(instruction)
        return false
      }
      unknown.append((amending.text.document, untold))
      parts.append(amending.part(of: section, outstanding, selection))
    }
    result.outcomes = amendment.outcomes
    for (document, instructions) in unknown { result.noteUnknownTime(of: instructions, in: document) }
    try finish(
      SourceText(validating: form.map { _ in consolidated(act, parts, amendment) } ?? amendment.text), result,
      instead: act)
  }

  /// Tells on standard error which of `texts` change another of them, which is not done here.
  private func warnOfNested(_ texts: [AmendingAct]) {
    for changed in texts {
      for text in texts where text.path != changed.path {
        let document = text.text.document
        for section in text.text.sections
        where changed.text.document.isAmended(byOpening: section.opening, of: document) {
          let place = document.address(of: section.node)
          Problem(
            da: "\(place) i »\(text.path)« ændrer »\(changed.path)« og er ikke sat ind i den; gør det først: "
              + "lovsmed apply \(text.path) --to \(changed.path)",
            en: "\(place) of “\(text.path)” amends “\(changed.path)” and was not carried out on it; do so first: "
              + "lovsmed apply \(text.path) --to \(changed.path)"
          ).print(in: shared.language)
        }
      }
    }
  }

  /// Writes `source`, which `act` has become, and what became of the instructions.
  private func finish(_ source: SourceText, _ result: AmendmentReport, instead act: Document) throws -> Never {
    // First, so that nothing has been replaced where the report cannot be written.
    if let report { try OutputFiles.write(result.json(shared.language), to: report) }
    if format == .docx {
      try StandardOutput.write(WordOutput(from: act, to: Document(path: to, source: source)).bytes, orTo: output)
      result.summarise(shared.language)
      throw Finished(status: result.isComplete ? .clean : .findings)
    }
    let bytes = try TextWriter(encoding: reading.encoding).bytes(of: source, for: to)
    if diff {
      let edits = LineEdits.edits(from: act.source, to: source)
      let difference = UnifiedDiff(act.source, edits, path: to).bytes
      try StandardOutput.write(shared.style.coloured(StandardOutput.shown(difference)))
    } else {
      try StandardOutput.writeText(bytes, orTo: output)
    }
    result.summarise(shared.language)
    throw Finished(status: result.isComplete ? .clean : .findings)
  }

  /// The text as a lovbekendtgørelse; tells what is missing of numbers and dates.
  private func consolidated(_ act: Document, _ parts: [Consolidation.Part], _ amendment: Amendment) -> [UInt8] {
    // The order they are cited in is that of their numbers, whatever order they came into force in.
    let numbered = parts.enumerated().sorted { first, second in
      let (a, b) = (first.element.text.document.actNumber, second.element.text.document.actNumber)
      guard let a, let b, a != b else { return first.offset < second.offset }
      return (a.year, a.number) < (b.year, b.number)
    }
    let consolidation = Consolidation(of: act, with: numbered.map(\.element))
    for gap in consolidation.gaps { Problem(gap).print(in: shared.language) }
    return amendment.text(as: consolidation)
  }

  /// Refuses to write where nothing can be written, or where a text would be lost.
  private func refuseOutput() throws(Problem) {
    if let report, amending.contains(report) || report == to || report == output {
      throw Problem(
        da: "»\(report)« er en af teksterne; rapporten skal skrives et andet sted.",
        en: "“\(report)” is one of the texts; the report has to go elsewhere.")
    }
    if format == .docx {
      try StandardOutput.refuseTerminal(insteadOf: output)
      guard !diff else {
        throw Problem(
          da: "--diff viser forskellen som tekst; --format docx hører ikke med.",
          en: "--diff shows the difference as text; --format docx does not belong there.")
      }
      guard output != to else {
        throw Problem(
          da: "»\(to)« er selve loven; Word-dokumentet skal skrives et andet sted.",
          en: "“\(to)” is the act itself; the Word document has to go elsewhere.")
      }
    }
    guard let output else { return }
    guard !diff else {
      throw Problem(
        da: "--diff viser forskellen og skriver ingen fil; --output hører ikke med.",
        en: "--diff shows the difference and writes no file; --output does not belong there.")
    }
    guard !amending.contains(output) else {
      throw Problem(
        da: "»\(output)« er en af ændringslovene; den nye tekst skal skrives et andet sted.",
        en: "“\(output)” is one of the amending acts; the new text has to go elsewhere.")
    }
  }
}

extension Problem {
  /// That the number or date of an act is left open.
  init(_ gap: Consolidation.Gap) {
    let (danish, english) = (TextReader.danishName(gap.path), TextReader.englishName(gap.path))
    self.init(
      da: "\(gap.lacksNumber ? "Nummer og dato" : "Datoen") for \(danish) kendes ikke; skriv, hvor der står "
        + "»\(Consolidation.blank)«.",
      en: "\(gap.lacksNumber ? "Number and date" : "The date") of \(english) is not known; fill in where "
        + "“\(Consolidation.blank)” stands.")
  }
}
