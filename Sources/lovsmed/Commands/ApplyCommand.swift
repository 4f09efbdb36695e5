import Amending
import Analysis
import ArgumentParser
import StatuteModel
import StatuteSyntax
import StatuteText

/// `lovsmed apply`: an act as amending acts make it.
struct ApplyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "apply", abstract: "Vis loven, som ændringslove gør den.",
    discussion: """
      De paragraffer af ændringslovene bruges, hvis indledning nævner loven. Flere ændringslove sættes ind efter
      ikrafttræden og nummer, hvor de fremgår af dem alle, og ellers i den rækkefølge, de er nævnt.
      Eksempel: lovsmed apply ændringslov.txt --to lov.txt --report rapport.json > ny.txt
      Betænkningens ændringsforslag sættes ind i lovforslaget på samme måde, alle eller dem, der vælges med --only:
      lovsmed apply betænkning.txt --to lovforslag.txt --only 1 --only 2
      Slutkode 0: alt er sat ind. 1: noget er ikke. 2: kommandoen kunne ikke gøre sit arbejde.
      """)

  @Argument(help: ArgumentHelp("Ændringslove.", valueName: "amending"))
  var amending: [String]

  @Option(help: ArgumentHelp("Loven, der ændres.", valueName: "act"))
  var to: String

  @Option(help: ArgumentHelp("Skriv den nye tekst her; ellers på standarduddata.", valueName: "file"))
  var output: String?

  @Option(help: ArgumentHelp("Skriv her, hvad der blev af hvert ændringsnummer (JSON).", valueName: "file"))
  var report: String?

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

  /// What the act is printed as.
  enum Form: String, CaseIterable, ExpressibleByArgument {
    case consolidation = "lovbekendtgørelse"
  }

  func run() async throws {
    let act = try reading.reader.document(at: to)
    var amendment = Amendment(of: act)
    try refuseRepeated()
    try refuseOutput()
    let documents = try amending.map { path throws(Problem) in try reading.reader.document(at: path) }
    if documents.contains(where: { $0.kind == .billReport }) {
      let (bill, result) = try amend(act, by: documents)
      try finish(bill, result, instead: act)
    }
    let selection = try InstructionSelection(section: section, only: only, except: except)
    let texts = documents.map { AmendingAct($0) }
    for place in [section].compactMap(\.self) + only + except {
      guard InstructionSelection.isThere(place, in: texts.map(\.text)) else { throw Problem(noInstructionAt: place) }
    }
    var result = AmendmentReport()
    var steps: [AmendingStep] = []
    for amending in AmendingAct.inOrder(texts) {
      let sections = amending.text.sections.filter { selection.includes($0, of: amending.text, act: act) }
      guard !sections.isEmpty else { throw Problem(noSectionOf: amending.path, amends: act, amending.text) }
      steps += sections.map { AmendingStep(amending, $0, amendment.incorporation) }
    }
    var parts: [Consolidation.Part] = []
    for step in AmendingStep.inOrder(steps) {
      let (amending, section) = (step.amending, step.section)
      amending.warn(of: section, act, in: shared.language)
      var outstanding: [AmendingInstruction] = []
      amendment.apply(section, of: amending.text, overtaken: step.overtaken) { instruction in
        guard selection.includes(instruction, in: section, of: amending.text) else { return false }
        guard let day = asOf?.date, !amending.isInForce(instruction, in: section, on: day) else { return true }
        result.leaveOut(instruction, of: amending.text.document)
        outstanding.append(instruction)
        return false
      }
      parts.append(amending.part(of: section, outstanding, selection))
    }
    result.outcomes = amendment.outcomes
    try finish(
      SourceText(validating: form.map { _ in consolidated(act, parts, amendment) } ?? amendment.text), result,
      instead: act)
  }

  /// Writes `source`, which `act` has become, and what became of the instructions.
  private func finish(_ source: SourceText, _ result: AmendmentReport, instead act: Document) throws -> Never {
    let writer = TextWriter(encoding: reading.encoding)
    let bytes = try writer.bytes(of: source, for: to)
    if diff {
      let edits = LineEdits.edits(from: act.source, to: source)
      try StandardOutput.write(shared.style.coloured(UnifiedDiff(act.source, edits, path: to).bytes))
    } else if let output {
      try Self.write(bytes, to: output)
    } else {
      try StandardOutput.write(bytes)
    }
    if let report { try Self.write(result.json(shared.language), to: report) }
    result.summarise(shared.language)
    throw Finished(status: result.isComplete ? .clean : .findings)
  }

  /// Refuses an act that is named twice, or that would change itself.
  private func refuseRepeated() throws(Problem) {
    var seen: Set<String> = []
    for path in amending {
      let (danish, english) = (TextReader.danishName(path), TextReader.englishName(path))
      if path == to {
        throw Problem(da: "\(danish) kan ikke ændre sig selv.", en: "\(english) cannot amend itself.")
      }
      guard seen.insert(path).inserted else {
        throw Problem(da: "\(danish) er nævnt to gange.", en: "\(english) is named twice.")
      }
    }
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

  /// Refuses to write where nothing can be written, or where an amending act would be lost.
  private func refuseOutput() throws(Problem) {
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

  /// Puts `bytes` in the file at `path`, all at once.
  static func write(_ bytes: [UInt8], to path: String) throws(Problem) {
    do throws(Platform.Refusal) {
      try Platform.replace(path, with: bytes)
    } catch {
      throw Problem(
        da: "»\(path)« kunne ikke skrives\(error.reason(in: .danish)).",
        en: "“\(path)” could not be written\(error.reason(in: .english)).")
    }
  }
}

/// An amending act with what tells when it applies.
struct AmendingAct {
  let text: AmendingText
  private let commencement: Commencement
  private let entry: ActEntry?

  init(_ document: Document) {
    text = AmendingText(document)
    commencement = Commencement(document)
    entry = ActEntry(document)
  }

  var path: String { text.document.path }

  /// The day it comes into force: the act's own where that is the day after publication.
  private var day: ActDate? {
    guard case .day(let date) = commencement.act else { return entry?.date }
    return date
  }

  /// `acts` by commencement, then by year and number; as they are where one of them does not tell.
  static func inOrder(_ acts: [AmendingAct]) -> [AmendingAct] {
    guard acts.allSatisfy({ $0.day != nil && $0.entry?.number != nil }) else { return acts }
    func key(_ act: AmendingAct) -> (ActDate?, Int, Int) { (act.day, act.entry?.year ?? 0, act.entry?.number ?? 0) }
    return acts.sorted { first, second in
      let (a, b) = (key(first), key(second))
      if let one = a.0, let other = b.0, one != other { return one < other }
      return (a.1, a.2) < (b.1, b.2)
    }
  }

  /// The day before which it cannot be in force: that of its commencement or signature, else that of the latest act its
  /// openings cite or the first in the year of its number; nil where nothing tells.
  var earliestDay: ActDate? {
    if let day { return day }
    let cited = text.sections.flatMap { text.document.citedActs(in: $0.opening) }.map(\.citation.date)
    let year = text.document.actNumber.flatMap { ActDate(year: $0.year, month: 1, day: 1) }
    return (cited + (year.map { [$0] } ?? [])).max()
  }

  /// Tells on standard error where `section` speaks of another version of the act than `act`.
  func warn(of section: AmendingText.Section, _ act: Document, in language: Language) {
    guard let cited = text.document.consolidation(citedByOpening: section.opening) else { return }
    let place = text.document.address(of: section.node)
    let (danish, english) = (TextReader.danishName(act.path), TextReader.englishName(act.path))
    let start = "\(place) ændrer lovbekendtgørelse nr. \(cited.number) af \(cited.date.danish); \(danish)"
    let english0 = "\(place) amends lovbekendtgørelse nr. \(cited.number) of \(cited.date.iso); \(english)"
    if let own = act.actNumber {
      guard own != ActNumber(cited) else { return }
      let isOlder = (own.year, own.number) < (cited.date.year, cited.number)
      Problem(
        da: "\(start) er nr. \(own.number) fra \(own.year), en \(isOlder ? "ældre" : "nyere") udgave.",
        en: "\(english0) is no. \(own.number) of \(own.year), \(isOlder ? "an older" : "a newer") version."
      ).print(in: language)
    } else if act.namesAsEarlier(cited) {
      Problem(da: "\(start) er en nyere udgave.", en: "\(english0) is a newer version.").print(in: language)
    }
  }

  /// `section` as a part of a lovbekendtgørelse that holds what is chosen of it but for `outstanding`.
  func part(
    of section: AmendingText.Section, _ outstanding: [AmendingInstruction], _ selection: InstructionSelection
  ) -> Consolidation.Part {
    let nodes = text.document.tree.nodes
    let left = Set(outstanding.map(\.node))
    return Consolidation.Part(
      section, of: text,
      instructions: section.instructions.filter {
        !left.contains($0.node) && selection.includes($0, in: section, of: text)
      },
      outstanding: outstanding.map { instruction in
        let time = commencement.time(section: nodes[section.node].number, instruction: nodes[instruction.node].number)
        return (instruction, time)
      })
  }

  /// Whether `instruction` has come into force on `day`; what a minister is to decide has not.
  func isInForce(_ instruction: AmendingInstruction, in section: AmendingText.Section, on day: ActDate) -> Bool {
    let nodes = text.document.tree.nodes
    switch commencement.time(section: nodes[section.node].number, instruction: nodes[instruction.node].number) {
    case .day(let date): return date <= day
    case .ministerDecides: return false
    case .publication, nil: return entry?.date.map { $0 <= day } ?? true
    }
  }
}

/// A section of an amending act that is to be carried out.
struct AmendingStep {
  let amending: AmendingAct
  let section: AmendingText.Section
  /// The day it comes into force, where the act in force names it among the changes that it does not hold yet.
  private let day: ActDate?
  /// How many of the steps just before it were adopted after it.
  private(set) var overtaken = 0

  init(_ amending: AmendingAct, _ section: AmendingText.Section, _ incorporation: Incorporation) {
    self.amending = amending
    self.section = section
    let days = incorporation.states(of: section.instructions, in: section, of: amending.text).map { state -> ActDate? in
      guard case .outstanding(let day) = state else { return nil }
      return day
    }
    day = days.compactMap { $0 }.max()
  }

  /// `steps` as they are, but for those that an earlier act puts off: they come after all that is in force before them.
  static func inOrder(_ steps: [AmendingStep]) -> [AmendingStep] {
    var ordered = steps.filter { $0.day == nil }
    for (index, step) in steps.enumerated() {
      guard let day = step.day else { continue }
      let last = ordered.lastIndex { ($0.day ?? $0.amending.earliestDay).map { $0 <= day } ?? false }
      let place = last.map { $0 + 1 } ?? min(index, ordered.count)
      var step = step
      step.overtaken = max(0, place - index)
      ordered.insert(step, at: place)
    }
    return ordered
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

  /// That no amending act has the section or instruction that `place` names.
  init(noInstructionAt place: String) {
    self.init(
      da: "»\(place)« findes ikke blandt ændringerne i ændringslovene.",
      en: "“\(place)” is not among the amendments of the amending acts.")
  }

  /// That no section of the amending act at `path` changes `act`, or any act at all.
  init(noSectionOf path: String, amends act: Document?, _ text: AmendingText) {
    let (danish, english) = (TextReader.danishName(path), TextReader.englishName(path))
    if let act, !text.sections.isEmpty {
      let name = act.title ?? act.path
      let amended = text.amendedName
      self.init(
        da: amended.isEmpty
          ? "Ingen paragraf i \(danish) nævner »\(name)«; vælg en med --section."
          : "\(danish) ændrer \(amended), ikke »\(name)«; vælg en paragraf med --section, hvis det er den rigtige lov.",
        en: "No section of \(english) names “\(name)”; choose one with --section.")
      return
    }
    if text.holdsInstructions {
      self.init(
        da:
          "\(danish) har ændringsnumre, men ingen indledning; skriv »I lov om …, foretages følgende ændringer:« over dem.",
        en: "\(english) has instructions but no opening; write “I lov om …, foretages følgende ændringer:” above them.")
      return
    }
    let isSwapped = act.map { !AmendingText($0).sections.isEmpty } ?? false
    self.init(
      da:
        "\(danish) ændrer ingen lov: der er ingen paragraf med »foretages følgende ændringer«."
        + (isSwapped ? " Er filerne byttet om?" : ""),
      en: "\(english) amends no act: no section says “foretages følgende ændringer”."
        + (isSwapped ? " Are the files swapped?" : ""))
  }
}

extension AmendingText {
  /// What the opening of the first section calls the act that it changes; empty where it does not say.
  fileprivate var amendedName: String {
    guard let section = sections.first else { return "" }
    let opening = String(onOneLine: document.source[section.opening])
    guard opening.hasPrefix("I ") else { return "" }
    let words = opening.dropFirst(2)
    let ends = [", jf. ", ", som ", " foretages ", ", foretages "].compactMap { words.firstRange(of: $0)?.lowerBound }
    return String(words[..<(ends.min() ?? words.startIndex)])
  }

  /// Whether a line of the document is an instruction by its words, though it stands in no amending section.
  fileprivate var holdsInstructions: Bool {
    let lines = document.source.string(in: ByteRange(0, document.source.count)).split(whereSeparator: \.isNewline)
    return lines.prefix(50).contains { line in
      let words = line.drop { $0.isNumber || $0 == "." || $0.isWhitespace }
      return words.count < line.count && AmendingText.reading(of: SourceText(String(words))).isUnderstood
    }
  }
}

extension Document {
  /// Whether the head of this act names the lovbekendtgørelse `citation` as the one before it.
  fileprivate func namesAsEarlier(_ citation: ActCitation) -> Bool {
    tree.nodes.contains { node in
      node.kind == .opening
        && citedActs(in: node.text).contains { $0.citation.kind == .consolidatedAct && $0.citation == citation }
    }
  }
}

/// Which instructions are carried out.
struct InstructionSelection {
  private let section: WrittenPlace?
  private let only: [WrittenPlace]
  private let except: [WrittenPlace]

  init(section: String?, only: [String], except: [String]) throws(Problem) {
    self.section = try section.map { text throws(Problem) in try Self.place(text) }
    self.only = try only.map { text throws(Problem) in try Self.place(text) }
    self.except = try except.map { text throws(Problem) in try Self.place(text) }
  }

  private static func place(_ text: String) throws(Problem) -> WrittenPlace {
    guard let place = WrittenPlace(text), place.steps.first?.level == .section else {
      throw Problem(
        da: "»\(text)« er ikke et sted i en ændringslov; skriv f.eks. § 1, nr. 3.",
        en: "“\(text)” is no place in an amending act; write § 1, nr. 3, say.")
    }
    return place
  }

  /// Whether any of `texts` has the section, and the instruction, that `written` names.
  static func isThere(_ written: String, in texts: [AmendingText]) -> Bool {
    guard let steps = WrittenPlace(written)?.steps, let first = steps.first else { return false }
    return texts.contains { text in
      let nodes = text.document.tree.nodes
      return text.sections.contains { section in
        first.matches(nodes[section.node])
          && (steps.count == 1
            || section.instructions.contains { instruction in
              steps.dropFirst().allSatisfy { $0.matches(nodes[instruction.node]) }
            })
      }
    }
  }

  /// Whether `section` of `text` is used for `act`.
  func includes(_ section: AmendingText.Section, of text: AmendingText, act: Document) -> Bool {
    let node = text.document.tree.nodes[section.node]
    if let wanted = self.section { return wanted.steps[0].matches(node) }
    return act.isAmended(byOpening: section.opening, of: text.document)
  }

  /// Whether `instruction` is carried out.
  func includes(_ instruction: AmendingInstruction, in section: AmendingText.Section, of text: AmendingText) -> Bool {
    let nodes = text.document.tree.nodes
    func isMeant(_ place: WrittenPlace) -> Bool {
      place.steps[0].matches(nodes[section.node])
        && place.steps.dropFirst().allSatisfy { $0.matches(nodes[instruction.node]) }
    }
    return (only.isEmpty || only.contains(where: isMeant)) && !except.contains(where: isMeant)
  }
}
