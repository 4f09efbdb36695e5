import Amending
import Analysis
import ArgumentParser
import StatuteModel
import StatuteSyntax

/// `lovsmed conflicts`: where bills under way get in one another's way.
struct ConflictsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    command: "conflicts", abstract: "Vis, hvor flere lovforslag rører det samme i en lov.",
    discussion: """
      To ændringsnumre støder sammen, når de ændrer samme bestemmelse, når det ene ophæver eller affatter det, som det andet
      ændrer, når begge indsætter noget samme sted, og når det ene flytter det, som det andet nævner ved nummer.
      Eksempel: lovsmed conflicts forslag-1.txt forslag-2.txt --to lov.txt
      Slutkode 0: intet støder sammen. 1: noget gør. 2: kommandoen kunne ikke gøre sit arbejde.
      """)

  @Argument(help: ArgumentHelp("To eller flere lovforslag.", valueName: "bill"), completion: .file())
  var bills: [String]

  @Option(help: ArgumentHelp("Loven, de ændrer.", valueName: "act"), completion: .file())
  var to: String

  @Option(help: "Hvordan svaret skrives.")
  var format: Format = .text

  @OptionGroup var reading: ReadingOptions
  @OptionGroup var shared: SharedOptions

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json
  }

  func run() throws {
    try refuse()
    let reader = reading.reader(in: shared.language)
    let act = try reader.document(at: to)
    let selection = try InstructionSelection(section: nil, only: [], except: [])
    let texts = try bills.map { path throws(Problem) in AmendingText(try reader.document(at: path)) }
    var report = AmendmentReport()
    let effects = try texts.map { text throws(Problem) in
      let sections = text.sections.filter { selection.includes($0, of: text, act: act) }
      guard !sections.isEmpty else { throw Problem(noSectionOf: text, amends: act, canBeChosen: false) }
      let amending = AmendingAct(text.document)
      for section in sections { amending.warn(of: section, act, besides: [], in: shared.language) }
      let effect = BillEffect(sections, of: text, on: act)
      report.outcomes += effect.outcomes
      return effect
    }
    let found = BillConflict.all(effects, on: act)
    let listing = ConflictListing(act: act, bills: texts.map(\.document), conflicts: found)
    switch format {
    case .text: try StandardOutput.write(listing.text(shared.style))
    case .json: try StandardOutput.write(listing.json(shared.language))
    }
    report.summarise(shared.language)
    throw Finished(status: found.isEmpty && report.isComplete ? .clean : .findings)
  }

  /// Refuses what cannot be compared.
  private func refuse() throws(Problem) {
    guard bills.count > 1 else {
      throw Problem(da: "Nævn mindst to lovforslag.", en: "Name two bills at least.")
    }
    try Problem.refuseRepeated(bills, others: [to])
  }
}
