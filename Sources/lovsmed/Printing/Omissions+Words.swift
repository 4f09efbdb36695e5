import Analysis
import Interchange

extension ImportFormat {
  /// What it is called.
  func name(in language: Language) -> String {
    switch self {
    case .lexDania: "XML"
    case .html: "HTML"
    case .word: language == .danish ? "et Word-dokument" : "a Word document"
    case .markdown: "Markdown"
    }
  }
}

extension Problem {
  /// That `omissions` were left out of the document at `path`; nil where nothing was.
  init?(leavingOut omissions: Omissions, from path: String) {
    let kinds = Omissions.Kind.allCases.compactMap { kind in omissions.counts[kind].map { (kind, $0) } }
    guard !kinds.isEmpty else { return nil }
    let (danish, english) = (Wording.danish, Wording.english)
    let isNamed = path != InputPaths.standardInput
    let parts = { (words: Wording) in words.list(kinds.map { words.count($0.1, $0.0) }) }
    self.init(
      da: "Udeladt af \(isNamed ? "»\(path)«" : "standardinput"): \(parts(danish)).",
      en: "Left out of \(isNamed ? "“\(path)”" : "standard input"): \(parts(english)).")
  }
}

extension Problem {
  /// That `number` tracked changes of the document at `path` were accepted or rejected; nil where there are none.
  init?(tracked number: Int, _ changes: TrackedChanges, in path: String) {
    guard number > 0 else { return nil }
    let isNamed = path != InputPaths.standardInput
    let isAccepted = changes == .accept
    let danish = Wording.danish.count(number, ("sporet ændring", "sporede ændringer"), ("", ""))
    let english = Wording.english.count(number, ("", ""), ("tracked change", "tracked changes"))
    self.init(
      da: "\(danish) i \(isNamed ? "»\(path)«" : "standardinput") er \(isAccepted ? "godtaget" : "afvist"); "
        + "lovsmed import --tracked-changes \(isAccepted ? "reject viser teksten uden dem" : "accept viser teksten med dem").",
      en: "\(english) in \(isNamed ? "“\(path)”" : "standard input") \(isAccepted ? "accepted" : "rejected"); "
        + "lovsmed import --tracked-changes \(isAccepted ? "reject shows the text without them" : "accept shows the text with them")."
    )
  }
}

extension Wording {
  /// `2 billeder`
  fileprivate func count(_ number: Int, _ kind: Omissions.Kind) -> String {
    switch kind {
    case .tableOfContents:
      count(number, ("indholdsfortegnelse", "indholdsfortegnelser"), ("table of contents", "tables of contents"))
    case .navigation: count(number, ("menu eller bjælke", "menuer og bjælker"), ("menu or bar", "menus and bars"))
    case .surroundings:
      count(
        number, ("stykke tekst uden om loven", "stykker tekst uden om loven"),
        ("piece of text around the act", "pieces of text around the act"))
    case .pictures: count(number, ("billede", "billeder"), ("picture", "pictures"))
    case .scripts:
      count(
        number, ("script eller stilark", "scripts og stilark"), ("script or style sheet", "scripts and style sheets"))
    case .forms:
      count(number, ("felt til at udfylde", "felter til at udfylde"), ("field to fill in", "fields to fill in"))
    case .fields:
      count(
        number, ("felt uden gemt resultat", "felter uden gemt resultat"),
        ("field without a stored result", "fields without a stored result"))
    case .hiddenText: count(number, ("skjult tekst", "skjulte tekster"), ("hidden text", "hidden texts"))
    case .textBoxes: count(number, ("tekstboks", "tekstbokse"), ("text box", "text boxes"))
    case .comments: count(number, ("kommentar", "kommentarer"), ("comment", "comments"))
    case .explanations:
      count(
        number, ("tekst, der vises ved en henvisning", "tekster, der vises ved henvisninger"),
        ("text shown at a reference", "texts shown at references"))
    case .findings:
      count(number, ("fund i margenen", "fund i margenen"), ("finding in the margin", "findings in the margin"))
    case .pageHeaders:
      count(
        number, ("sidehoved eller sidefod", "sidehoveder og sidefødder"),
        ("page header or footer", "page headers and footers"))
    case .embeddedDocuments:
      count(number, ("indlejret dokument", "indlejrede dokumenter"), ("embedded document", "embedded documents"))
    case .symbols:
      count(
        number, ("tegn i en symbolskrift", "tegn i symbolskrifter"), ("sign in a symbol font", "signs in symbol fonts"))
    case .deletedText:
      count(number, ("overstreget tekst", "overstregede tekster"), ("text struck out", "texts struck out"))
    }
  }
}
