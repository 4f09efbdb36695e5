import Analysis
import StatuteSyntax

/// The words printed for people, in one language; messages of rules bring their own.
struct Wording: Sendable {
  let language: Language

  static let danish = Wording(language: .danish)
  static let english = Wording(language: .english)

  /// The Danish words or the English ones.
  func callAsFunction(_ danish: @autoclosure () -> String, _ english: @autoclosure () -> String) -> String {
    language == .danish ? danish() : english()
  }

  /// `1 kapitel`, `12 kapitler`
  func count(_ number: Int, _ danish: (one: String, many: String), _ english: (one: String, many: String)) -> String {
    let words = language == .danish ? danish : english
    return "\(number) \(number == 1 ? words.one : words.many)"
  }

  /// `a`, `a og b`, `a, b og c`; `conjunction` is the word before the last.
  func list(_ parts: [String], _ conjunction: String) -> String {
    parts.joined(last: " \(conjunction) ")
  }

  /// `a, b og c`
  func list(_ parts: [String]) -> String { list(parts, self("og", "and")) }
}

// MARK: - Findings

extension Wording {
  /// The word before a message.
  func name(of severity: Severity) -> String { severity.name(in: language) }

  /// `2 mangler`
  func count(_ number: Int, _ severity: Severity) -> String {
    switch severity {
    case .error: count(number, ("mangel", "mangler"), ("error", "errors"))
    case .warning: count(number, ("advarsel", "advarsler"), ("warning", "warnings"))
    case .information: count(number, ("oplysning", "oplysninger"), ("remark", "remarks"))
    case .hint: count(number, ("ting at overveje", "ting at overveje"), ("hint", "hints"))
    }
  }

  /// Where the lines are to be looked up that are shown of an imported text.
  var importedPlaces: String {
    self(
      "Linjenumre i indlæste dokumenter gælder den tekst, som »lovsmed import« skriver.",
      "Line numbers in imported documents are those of the text that “lovsmed import” writes.")
  }

  /// `… og 12.345 flere`: findings that are counted and not shown.
  func more(_ number: Int) -> String { self("… og \(grouped(number)) flere", "… and \(grouped(number)) more") }

  /// `12.345`, in English `12,345`
  private func grouped(_ number: Int) -> String {
    var text = ""
    for (place, figure) in String(number).reversed().enumerated() {
      if place > 0, place.isMultiple(of: 3), figure != "-" { text += self(".", ",") }
      text.append(figure)
    }
    return String(text.reversed())
  }

  /// `3 fund`
  func findings(_ number: Int) -> String { count(number, ("fund", "fund"), ("finding", "findings")) }

  /// `3 filer`
  func files(_ number: Int) -> String { count(number, ("fil", "filer"), ("file", "files")) }

  /// What a family of rules is about.
  func name(ofFamily family: some StringProtocol) -> String {
    guard language == .danish else { return String(family) }
    return switch family {
    case "structure": "opbygning"
    case "numbering": "nummerering"
    case "reference": "henvisninger"
    case "amendment": "ændringsnumre"
    case "definition": "definitioner"
    case "commencement": "ikrafttræden"
    case "language": "sprog"
    case "bill": "bemærkninger og lovspejl"
    case "complexity": "kompleksitet"
    case "style": "husets skrivemåder"
    case "configuration": "konfiguration"
    default: String(family)
    }
  }
}

// MARK: - Documents

extension Wording {
  /// What a document is called.
  func name(of kind: DocumentKind) -> String {
    switch kind {
    case .act: self("lov", "act")
    case .consolidatedAct: self("lovbekendtgørelse", "consolidated act")
    case .amendingAct: self("ændringslov", "amending act")
    case .executiveOrder: self("bekendtgørelse", "executive order")
    case .billReport: self("betænkning", "bill report")
    case .excerpt: self("uddrag", "excerpt")
    case .other: self("anden tekst", "other text")
    }
  }

  /// What a node without a label is called.
  func name(of kind: NodeKind) -> String {
    guard language == .danish else { return kind.key }
    return switch kind {
    case .book: "bog"
    case .part: "afsnit"
    case .chapter: "kapitel"
    case .heading: "overskrift"
    case .section, .amendingSection: "§"
    case .subsection: "stykke"
    case .item: "nummer"
    case .point: "litra"
    case .bullet: "pind"
    case .instruction: "ændringsnummer"
    case .quotation: "ny tekst"
    case .renumbering: "rykning"
    case .commencement: "ikrafttrædelsesbestemmelser"
    case .annex: "bilag"
    case .note: "note"
    case .remarks, .remark: "bemærkninger"
    case .mirror: "lovspejl"
    default: kind.key
    }
  }

  /// `12 kapitler`; nil for kinds that nobody counts.
  func count(_ number: Int, _ kind: NodeKind) -> String? {
    switch kind {
    case .book: count(number, ("bog", "bøger"), ("book", "books"))
    case .part: count(number, ("afsnit", "afsnit"), ("part", "parts"))
    case .chapter: count(number, ("kapitel", "kapitler"), ("chapter", "chapters"))
    case .section, .amendingSection: count(number, ("§", "§§"), ("section", "sections"))
    case .subsection: count(number, ("stykke", "stykker"), ("subsection", "subsections"))
    case .instruction: count(number, ("ændringsnummer", "ændringsnumre"), ("instruction", "instructions"))
    case .annex: count(number, ("bilag", "bilag"), ("annex", "annexes"))
    default: nil
    }
  }
}
