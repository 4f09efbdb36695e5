import Interchange

extension ImportFormat {
  /// What it is called, in Danish and English alike.
  var name: String {
    switch self {
    case .lexDania: "XML"
    case .html: "HTML"
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
    case .hiddenText: count(number, ("skjult tekst", "skjulte tekster"), ("hidden text", "hidden texts"))
    case .deletedText:
      count(number, ("overstreget tekst", "overstregede tekster"), ("text struck out", "texts struck out"))
    }
  }
}
