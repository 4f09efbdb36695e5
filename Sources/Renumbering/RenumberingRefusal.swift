import Analysis
import StatuteModel
import StatuteSyntax
import StatuteText

/// Why a renumbering is not made, in a sentence.
public struct RenumberingRefusal: Error, Sendable {
  /// What kind of reason it is; for counting.
  public enum Reason: String, Sendable, CaseIterable {
    case noNumber, otherText, unlabelled, severalNumbers, sameNumber, taken, repeated, onlyOne, noRoom, unreadable
    case noNeighbour, apart, notANumber, referredTo, brokenRange, changedReference, captured, changedStructure
  }

  /// The kind of the reason.
  public let reason: Reason
  private let danish: String
  private let english: String

  /// The sentence in `language`.
  public func text(in language: Language) -> String { language == .danish ? danish : english }

  init(_ reason: Reason, da danish: String, en english: String) {
    self.reason = reason
    self.danish = danish
    self.english = english
  }
}

extension RenumberingRefusal {
  static let noNumber = RenumberingRefusal(
    .noNumber, da: "Her står ingen bestemmelse, hvis nummer kan ændres.",
    en: "No provision stands here whose number can be changed.")

  static let otherText = RenumberingRefusal(
    .otherText, da: "Citeret tekst, noter, bilag og optrykte ikrafttrædelsesbestemmelser omnummereres ikke.",
    en: "Quoted text, notes, annexes and appended commencement provisions are not renumbered.")

  static func unlabelled(_ name: String) -> RenumberingRefusal {
    RenumberingRefusal(
      .unlabelled, da: "\(name.closed) har ingen betegnelse, der kan ændres.",
      en: "\(name.closed) has no label that can be changed.")
  }

  static func severalNumbers(_ label: String) -> RenumberingRefusal {
    RenumberingRefusal(
      .severalNumbers, da: "»\(label)« står for flere bestemmelser på én gang.",
      en: "“\(label)” stands for several provisions at once.")
  }

  static func sameNumber(_ name: String) -> RenumberingRefusal {
    RenumberingRefusal(.sameNumber, da: "Det er allerede \(name).", en: "It is \(name) already.")
  }

  static func taken(_ name: String) -> RenumberingRefusal {
    RenumberingRefusal(
      .taken, da: "Der er allerede en bestemmelse, der hedder \(name).",
      en: "There is a provision called \(name) already.")
  }

  static func repeated(_ name: String) -> RenumberingRefusal {
    RenumberingRefusal(
      .repeated, da: "To bestemmelser hedder \(name); det kan ikke ses, hvilken af dem henvisningerne mener.",
      en: "Two provisions are called \(name); it cannot be told which of them the references mean.")
  }

  static func onlyOne(_ name: String) -> RenumberingRefusal {
    RenumberingRefusal(
      .onlyOne,
      da: "\(name.closed) er paragraffens eneste stykke og kan ikke fjernes alene. Fjern paragraffen i stedet.",
      en: "\(name.closed) is the only stykke of its section and cannot be removed alone. Remove the section instead.")
  }

  static func noRoom(_ name: String) -> RenumberingRefusal {
    RenumberingRefusal(
      .noRoom, da: "Der er ikke noget nummer efter \(name), som er ledigt uden at rykke andre.",
      en: "No number after \(name) is free unless others move.")
  }

  static func noNeighbour(_ name: String) -> RenumberingRefusal {
    RenumberingRefusal(
      .noNeighbour, da: "\(name) har ingen bestemmelse ved siden af at bytte plads med.",
      en: "\(name) has no provision beside it to change places with.")
  }

  static func rowsOfMirror(_ first: String, _ second: String, lacking name: MissingSection?) -> RenumberingRefusal {
    RenumberingRefusal(
      .apart,
      da:
        "Rækkerne i lovspejlet med \(first) og \(second) kan ikke skilles ad. \(name?.danish ?? "Byt dem først dér.")",
      en:
        "The rows of the lovspejl with \(first) and \(second) cannot be told apart. \(name?.english ?? "Exchange them there first.")"
    )
  }

  static func apart(_ name: String, _ other: String) -> RenumberingRefusal {
    RenumberingRefusal(
      .apart,
      da: "\(name) og \(other.closed) kan ikke bytte plads: Der står noget imellem dem, eller den ene har ingen ord.",
      en: "\(name) and \(other) cannot change places: Something stands between them, or one of them has no words.")
  }

  static func unreadable(_ label: String) -> RenumberingRefusal {
    RenumberingRefusal(
      .unreadable, da: "Nummeret i »\(label)« er skrevet, så det ikke kan ændres sikkert.",
      en: "The number in “\(label)” is written so that it cannot be changed safely.")
  }

  static func notANumber(_ words: String, example: String) -> RenumberingRefusal {
    RenumberingRefusal(
      .notANumber, da: "»\(words)« kan ikke være nummeret her. Skriv for eksempel »\(example)«.",
      en: "“\(words)” cannot be the number here. Write “\(example)”, for example.")
  }

  static func looseEnd(_ name: String, _ words: String) -> RenumberingRefusal {
    RenumberingRefusal(
      .apart,
      da: "Det kan ikke ses, om »\(words)« er en del af \(name) og skal med ud. "
        + "Skriv først »Folketinget, den …« over underskrifter, eller slet linjen.",
      en: "It cannot be seen whether “\(words)” is part of \(name) and goes out with it. "
        + "Write “Folketinget, den …” above signatures first, or delete the line.")
  }

  static func referredTo(_ name: String, by place: String, _ words: String) -> RenumberingRefusal {
    RenumberingRefusal(
      .referredTo, da: "\(name.closed) kan ikke fjernes: \(place.closedPlace) henviser til »\(words)«.",
      en: "\(name.closed) cannot be removed: \(place.closedPlace) refers to “\(words)”.")
  }

  static func inMirror(_ name: String, lacking other: MissingSection?) -> RenumberingRefusal {
    RenumberingRefusal(
      .referredTo,
      da:
        "\(name.closed) kan ikke fjernes: I lovspejlet kan det ikke skilles fra det, der står ved siden af. \(other?.danish ?? "Fjern det først dér.")",
      en:
        "\(name.closed) cannot be removed: In the lovspejl it cannot be told from what stands beside it. \(other?.english ?? "Remove it there first.")"
    )
  }

  /// The row `row` of a lovspejl prints the instruction called `name`, and cannot be read so.
  static func unreadRow(_ name: String, _ row: String) -> RenumberingRefusal {
    let words = row.trimmed(to: 40)
    let isWrittenSo = row.drop(while: \.isWhitespace).hasPrefix(name.dropFirst(4) + ". ")
    return RenumberingRefusal(
      .apart,
      da: "Rækken »\(words)« i lovspejlet kan ikke læses som \(name) og ville ikke følge med. "
        + (isWrittenSo
          ? "Skriv først lovspejlet som en tabel, »| venstre spalte | højre spalte |«."
          : "Skriv den først i en række for sig, der i højre spalte begynder med »\(name.dropFirst(4)). «."),
      en: "The row “\(words)” of the lovspejl cannot be read as \(name) and would not follow. "
        + (isWrittenSo
          ? "Write the lovspejl as a table first, “| left column | right column |”."
          : "Write it in a row of its own first that begins with “\(name.dropFirst(4)). ” in the right column."))
  }

  /// A section or an annex that the left column of a lovspejl does not name where an instruction changes it.
  struct MissingSection {
    /// `§ 3. ---`, `Bilag 1`
    let words: String
    /// `nr. 2`
    let instruction: String

    fileprivate var danish: String { "Skriv først »\(words)« i venstre spalte ud for \(instruction)." }
    fileprivate var english: String { "Write “\(words)” in the left column beside \(instruction) first." }
  }

  static func unheadedRemark(_ label: String, _ name: String) -> RenumberingRefusal {
    RenumberingRefusal(
      .apart,
      da:
        "Bemærkningerne til \(name) kan ikke bytte plads under ét. Skriv først overskriften »Til \(name)« over »\(label)«.",
      en: "The remarks on \(name) cannot change places as one. Write the heading “Til \(name)” above “\(label)” first.")
  }

  static func pooledRemark(_ label: String) -> RenumberingRefusal {
    RenumberingRefusal(
      .apart, da: "Bemærkningen »\(label)« er på flere på én gang og kan ikke bytte plads. Del den først.",
      en: "The remark “\(label)” is on several at once and cannot change places. Divide it first.")
  }

  static func pooledRemark(_ label: String, lacking name: String) -> RenumberingRefusal {
    RenumberingRefusal(
      .referredTo,
      da: "\(name.closed) kan ikke fjernes: Bemærkningen »\(label)« er på flere på én gang. Ret først dens overskrift.",
      en: "\(name.closed) cannot be removed: The remark “\(label)” is on several at once. Change its heading first.")
  }

  static func brokenRange(in place: String, _ words: String) -> RenumberingRefusal {
    RenumberingRefusal(
      .brokenRange,
      da: "\(place.closedPlace) henviser til »\(words)«, der ikke længere ville være en sammenhængende række.",
      en: "\(place.closedPlace) refers to “\(words)”, which would no longer be one unbroken range.")
  }

  static func countedRange(in place: String, _ words: String) -> RenumberingRefusal {
    RenumberingRefusal(
      .brokenRange,
      da:
        "\(place.closedPlace) siger »henholdsvis« om »\(words)«, der ville få et andet antal led. Skriv leddene dér om først.",
      en:
        "\(place.closedPlace) tells the members of “\(words)” apart one by one, and their count would change. Rewrite it first."
    )
  }

  /// What the words `words` of the remarks name may be the bill's `address`.
  static func unclearMention(in place: String, _ words: String, _ address: String) -> RenumberingRefusal {
    RenumberingRefusal(
      .referredTo,
      da: "\(place): Det kan ikke ses, om »\(words)« er lovforslagets og skal følge med. "
        + "Skriv »dette lovforslags \(address)«, eller nævn den lov eller det lovforslag, der menes.",
      en: "\(place): It cannot be seen whether “\(words)” is the bill’s own and has to follow. "
        + "Write “dette lovforslags \(address)”, or name the act or the bill that is meant.")
  }

  static func orderedRange(in place: String, _ words: String) -> RenumberingRefusal {
    RenumberingRefusal(
      .brokenRange,
      da:
        "\(place.closedPlace) siger »henholdsvis« om »\(words)«, hvis led ville få en anden rækkefølge. Skriv først hvert led for sig.",
      en:
        "\(place.closedPlace) tells the members of “\(words)” apart one by one, and their order would change. Write each of them first."
    )
  }

  static func changedReference(in place: String, _ words: String) -> RenumberingRefusal {
    RenumberingRefusal(
      .changedReference, da: "\(place): Henvisningen »\(words)« kan ikke omskrives sikkert.",
      en: "\(place): The reference “\(words)” cannot be rewritten safely.")
  }

  /// A struck or emphasized passage or the sign of a note stands in the list `words`.
  static func partedReference(in place: String, _ words: String) -> RenumberingRefusal {
    RenumberingRefusal(
      .changedReference,
      da: "\(place): Tallene i »\(words)« kan ikke læses i sammenhæng for tegnene imellem dem. "
        + "Skriv først henvisningen uden overstregning, fremhævning og notetegn mellem tallene.",
      en: "\(place): The numbers in “\(words)” cannot be read together for the signs between them. "
        + "Write the reference without strikethrough, emphasis and note signs between the numbers first.")
  }

  /// The litra of the instruction called `name` are named elsewhere, with `words`.
  static func mentionedPoint(of name: String, in place: String, _ words: String) -> RenumberingRefusal {
    RenumberingRefusal(
      .referredTo,
      da: "Litraerne i \(name.closed) kan ikke rykke: "
        + "\(place.closedPlace) nævner dem med »\(words)«, der bliver stående. Ret bogstaverne i hånden begge steder.",
      en: "The litra of \(name) cannot move: \(place.closedPlace) names them with “\(words)”, which stays. "
        + "Change the letters by hand in both places.")
  }

  /// A lovspejl prints the litra of the instruction called `name`.
  static func printedPoint(of name: String) -> RenumberingRefusal {
    RenumberingRefusal(
      .referredTo,
      da: "Litraerne i \(name.closed) kan ikke rykke: Lovspejlet gengiver dem og ville ikke følge med. "
        + "Ret bogstaverne i hånden begge steder.",
      en: "The litra of \(name) cannot move: The lovspejl prints them and would not follow. "
        + "Change the letters by hand in both places.")
  }

  static func captured(in place: String, _ words: String) -> RenumberingRefusal {
    RenumberingRefusal(
      .captured,
      da: "\(place): »\(words)« fører ingen steder hen nu, men ville komme til at pege på en bestemmelse, der rykker.",
      en: "\(place): “\(words)” leads nowhere now, but would come to point at a provision that moves.")
  }

  static let changedStructure = RenumberingRefusal(
    .changedStructure, da: "Teksten ville blive læst på en anden måde med det nummer.",
    en: "The text would be read in another way with that number.")
}

extension Document {
  /// What the provision with index `node` is called in messages: `§ 7`, `stk. 2`, `litra b`.
  public func shortName(of node: Int) -> String { shortName(of: node, tree.nodes[node].number) }

  /// What the provision with index `node` would be called if its number were `number`.
  func shortName(of node: Int, _ number: ProvisionNumber) -> String {
    switch tree.nodes[node].kind {
    case .section, .amendingSection: "§ \(number)"
    case .subsection: "stk. \(number)"
    case .item, .instruction: "nr. \(number)"
    case .point: number.style == .roman ? "nr. \(number.description.lowercased())" : "litra \(number)"
    case .chapter: "kapitel \(number)"
    case .part: "afsnit \(number)"
    case .remark: "»\(source.string(in: tree.nodes[node].label))«"
    default: "\(number)"
    }
  }

  /// The name of the document's file.
  var fileName: Substring { path.split(separator: "/").last ?? path[...] }

  /// Where the node with index `node` stands, at the start of a sentence.
  func place(of node: Int) -> String {
    let address = address(of: node)
    if address.isEmpty { return "Teksten" }
    let words = address.hasPrefix("bemærkningerne") ? Self.placeInRemarks(address) : address
    return String(words.prefix(1)).uppercased() + words.dropFirst()
  }

  /// `bemærkningerne til § 1, nr. 2` for `bemærkningerne, Ad § 1, Ad nr. 2`, which headings give.
  private static func placeInRemarks(_ address: String) -> String {
    let opening =
      #/, (?:(?:Til|TIL|Ad|Bemærkninger til) (?:(?:lov)?forslagets )?)?(§|[Nn]r\.|NR\.|nummer|numrene|ændringsnummer)/#
    var joint = " til "
    return address.replacing(opening) { match in
      defer { joint = ", " }
      return joint + match.output.1.lowercased()
    }
  }
}

extension String {
  /// It without white space around it, and no longer than `count` characters.
  fileprivate func trimmed(to count: Int) -> String {
    let words = split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return words.count > count ? words.prefix(count) + " …" : words
  }

  /// The place inside a sentence; one that ends in the name of its document is closed.
  fileprivate var closedPlace: String { hasSuffix("«") ? self : closed }
}
