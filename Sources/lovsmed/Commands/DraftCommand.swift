import Amending
import Analysis
import Analyzers
import ArgumentParser
import Comparing
import StatuteModel
import StatuteText

/// `lovsmed draft`: the amending act that makes one text of an act another.
struct DraftCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    command: "draft", abstract: "Skriv den ændringslov, der gør loven til den redigerede tekst.",
    discussion: """
      Redigér en kopi af loven, og lad Lovsmed skrive ændringsloven.
      Det skrevne indarbejdes og holdes op mod kopien, før det vises.
      Hvad der ikke kendes, står som […].
      Eksempel: lovsmed draft lov.txt redigeret.txt --output forslag.txt
      Slutkode 0: ændringsloven giver den redigerede tekst.
      1: noget kan den ikke. 2: kommandoen kunne ikke gøre sit arbejde.
      """)

  @Argument(help: ArgumentHelp("Loven, der ændres.", valueName: "act"), completion: .file())
  var act: String

  @Argument(help: ArgumentHelp("Loven, som den skal blive.", valueName: "edited"), completion: .file())
  var edited: String

  @Option(
    help: ArgumentHelp("Skriv ændringsloven her; ellers på standarduddata.", valueName: "file"), completion: .file())
  var output: String?

  @OptionGroup var reading: ReadingOptions
  @OptionGroup var shared: SharedOptions

  func run() throws {
    let versions = try ComparedFiles(act, edited, reading.reader(in: shared.language))
    try versions.refuseAmending()
    if let output, output == act || output == edited {
      throw Problem(
        da: "»\(output)« er en af de to tekster; ændringsloven skal skrives et andet sted.",
        en: "“\(output)” is one of the two texts; the amending act has to go elsewhere.")
    }
    let draft = AmendingDraft(from: versions.old, to: versions.new)
    try versions.refuseStrangers(draft.comparison)
    try versions.refuseOtherAct(draft.comparison)
    tellOutOfTurn(versions)
    versions.warnIfSwapped(in: shared.language)
    if draft.count > 0 { try write(draft.text) }
    if draft.count == 0, draft.unexpressed.isEmpty {
      Problem(
        da: "De to tekster siger det samme; der er intet at ændre.",
        en: "The two texts say the same; there is nothing to amend."
      ).print(in: shared.language)
    }
    if draft.count > 0 {
      for gap in Consolidation(of: versions.old, with: []).gaps { Problem(gap).print(in: shared.language) }
    }
    tellStaleReferences(of: draft, versions.old)
    for gap in draft.unexpressed { Problem(gap, in: draft.comparison).print(in: shared.language) }
    throw Finished(status: draft.unexpressed.isEmpty ? .clean : .findings)
  }

  /// Tells which references of the act no longer lead where they led: the edited text may have left them behind.
  private func tellStaleReferences(of draft: AmendingDraft, _ act: Document) {
    guard draft.count > 0 else { return }
    let linter = Linter(analyzers: BuiltIn.analyzers, language: shared.language) { rule in
      ["amendment/stale-reference", "amendment/stale-penalty"].contains(rule.id) ? rule.severity : nil
    }
    let document = Document(
      path: act.path, source: SourceText(draft.text), library: ActLibrary.empty.giving([GivenAct(act)]))
    for finding in linter.findings(in: document) {
      Problem(
        da: "Redigeringen efterlader: \(finding.message)", en: "The edited text leaves behind: \(finding.message)"
      )
      .print(in: shared.language)
    }
  }

  /// Tells which provisions of the edited text have other numbers than their places ask for, where those of the act had not.
  private func tellOutOfTurn(_ versions: ComparedFiles) {
    let linter = Linter(analyzers: BuiltIn.analyzers, language: shared.language) {
      $0.id.hasPrefix("numbering/") && $0.severity == .error ? .error : nil
    }
    let known = Set(linter.findings(in: versions.old).map(\.message))
    for finding in linter.findings(in: versions.new) where !known.contains(finding.message) {
      let place = versions.new.address(of: finding.node)
      Problem(
        da: "Den redigerede tekst, \(place): \(finding.message)", en: "The edited text, \(place): \(finding.message)"
      ).print(in: shared.language)
    }
  }

  private func write(_ text: String) throws(Problem) {
    let bytes = try TextWriter(encoding: reading.encoding).bytes(of: SourceText(text), for: output ?? act)
    try StandardOutput.writeText(bytes, orTo: output)
  }
}

extension Problem {
  /// What the drafted act does not bring about.
  fileprivate init(_ gap: AmendingDraft.Unexpressed, in comparison: Comparison) {
    let old = gap.old.map { Wording.danish.name(of: $0, in: comparison.old) }
    let new = gap.new.map { Wording.danish.name(of: $0, in: comparison.new) }
    let place = old ?? new ?? ""
    let (danish, english): (String, String)
    switch gap.subject {
    case .movedSection:
      if let old, let new, old != new {
        danish = "\(old) er flyttet og er nu \(new); paragraffer flytter ikke, så den ophæves og indsættes på ny."
        english = "\(old) has become \(new); sections do not move, so it is repealed and inserted anew."
      } else {
        danish = "\(place) står et andet sted; paragraffer flytter ikke, så den ophæves og indsættes på ny."
        english = "\(place) stands elsewhere; sections do not move, so it is repealed and inserted anew."
      }
    case .section:
      danish = "\(place) bliver ikke som i den redigerede tekst; se ændringsnumrene efter."
      english = "\(place) does not become what the edited text says; check the instructions."
    case .unpairedMarks:
      danish = "\(place) er ikke med: Citationstegnene går ikke op i den redigerede tekst."
      english = "\(place) is left out: Its quotation marks do not pair up in the edited text."
    case .order:
      danish = "Overskrifter, kapitler og paragraffer kommer ikke til at stå som i den redigerede tekst."
      english = "Headings, chapters and sections do not come to stand as in the edited text."
    case .heading, .division, .annex, .other, .rest:
      let (da, en) =
        gap.new == nil
        ? ("er slettet", "is deleted") : gap.old == nil ? ("er kommet til", "is new") : ("er ændret", "has changed")
      danish = "\(place) \(da); det kan et ændringsnummer ikke sige."
      english = "\(place) \(en); no instruction can say so."
    }
    self.init(
      da: danish.prefix(1).uppercased() + danish.dropFirst(), en: english.prefix(1).uppercased() + english.dropFirst())
  }
}
