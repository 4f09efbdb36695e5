import StatuteModel
import StatuteText

/// What became of an instruction, or of one thing it orders.
public enum Status: String, Sendable {
  case applied
  /// Some of it was carried out.
  case partly
  /// It is understood but does not fit the act.
  case failed
  case notUnderstood = "not-understood"
}

/// Why something was not carried out, or in what way it was.
public enum Reason: Hashable, Sendable {
  /// The act holds no such place.
  case missingTarget(String)
  /// The last member of a range is not there; what there is of the range was changed. The range, and what is missing.
  case shortRange(String, missing: String)
  /// The place beside which something is to be put in stands in another division or section than the instruction says.
  case otherHolder(String, holder: String)
  /// Of two places between which something is to be put in the second does not come right after the first.
  case notBefore(String, String)
  /// The heading that stood there stands beside the one that came with the new text.
  case secondHeading(String)
  /// A sentence that stands behind one that has no full stop, as in the middle of a list; how that ends.
  case afterUnfinished(String)
  /// Nothing but its number is left of a stykke or nummer whose sentences are repealed.
  case emptied(String)
  /// When it comes into force cannot be read; what the act says of that, empty where it says nothing.
  case unknownCommencement(String)
  /// The place is a table or a row of one, which are not told apart in plain text.
  case partOfTable(String)
  /// The words do not stand there; those that do and are nearly the same.
  case missingWords(String, in: String, nearest: String?)
  /// The words stand there only inside a longer one.
  case partOfWord(String, in: String, word: String)
  /// The words stand there only with an `s` behind them; there they were changed.
  case wordsInflected(String, in: String, form: String)
  /// The words stand there only because an earlier instruction has put them in.
  case wordsOfEarlier(String, in: String)
  /// The words that are to be changed everywhere stand only where other instructions have put new text; one of these.
  case wordsTaken(String, by: Taker?)
  /// An earlier instruction has taken the place out.
  case removedTarget(String, by: String, node: Int)
  /// Earlier instructions have taken the sentence out.
  case removedSentence(String)
  /// It was repealed before: in the act in force, or by an earlier instruction.
  case alreadyRepealed(String, by: String?)
  /// What is to be a heading holds a provision, too; its label.
  case moreThanHeading(String)
  /// What is to be sentences holds something else, too: its label, or its first words.
  case moreThanSentences(String)
  /// A section is to be recast as one with another number.
  case otherLabel(String, new: String)
  /// A new section comes with the number of one that is there.
  case takenSection(String)
  /// The instruction says from which day it is to be.
  case laterDay(ActDate)
  /// A new unit has another label than the one its place asks for.
  case labelOutOfPlace(String, place: String)
  /// The words begin in one nummer and end in another, and the new ones do not hold the labels between them.
  case wordsOfSeveralUnits(String)
  /// The words stand there in another number than the instruction says; all of them were changed.
  case wordsElsewhereOften(String, found: Int, expected: Int)
  /// The new text is not at hand: an annex that the amending act lacks.
  case missingNewText(String)
  /// The place was found by the numbering after earlier instructions.
  case laterNumbering(String)
  /// What stands behind the new text in the annex that brings it, and was not taken along; its first words.
  case textBesideAnnex(String)
  /// There is no heading before the section, and that of the division it is the first in was taken.
  case headingOfDivision(String, division: String)
  /// The clause does not give the numbers that follow from the act.
  case wrongClause(String)
  /// A clause alone orders other numbers than those that follow from the act: nothing comes or goes, so nothing moves.
  case clauseAlone(String)
  /// A `»` without its `«`, or the other way round.
  case unbalancedQuotation
  /// What is to be put in stands there already, as in an act that was consolidated later.
  case alreadyThere
  /// The act says that it holds the change already.
  case incorporated
  /// What is not understood beside what was carried out.
  case notUnderstood(String)
  /// Nothing would be left of the text that an instruction of the bill proposes.
  case emptiesProposal(String)
  /// Something that is not carried out.
  case notSupported

  /// An instruction that has taken what another is about.
  public struct Taker: Hashable, Sendable {
    /// Its node.
    let node: Int
    /// What it is called: `nr. 2`.
    let name: String
  }

  /// A sentence or two in Danish.
  public var danish: String {
    switch self {
    case .missingTarget(let name): Self.sentence("\(name.closed) findes ikke")
    case .shortRange(let name, let missing):
      Self.sentence("\(missing.closed) findes ikke, så \(name.closed) slutter før")
    case .otherHolder(let name, let holder): Self.sentence("\(name.closed) står ikke i \(holder.closed)")
    case .notBefore(let first, let second): Self.sentence("\(first.closed) står ikke lige før \(second.closed)")
    case .secondHeading(let words): "Overskriften »\(words)« står der stadig ved siden af den nye."
    case .afterUnfinished(let end): "Det, som det nye punktum står efter, ender uden punktum: »\(end)«."
    case .emptied(let name): Self.sentence("\(name.closed) står tilbage uden tekst")
    case .unknownCommencement(let words):
      words.isEmpty
        ? "Det fremgår ikke, hvornår det træder i kraft."
        : "Det er ikke forstået, hvornår det træder i kraft: »\(words)«"
    case .partOfTable(let name):
      Self.sentence("\(name.closed) kan ikke slås op: i ren tekst læses tabeller ikke række for række")
    case .missingWords(let words, let place, let nearest):
      Self.sentence("»\(words)« står ikke i \(place)") + (nearest.map { " Nærmeste ordlyd: »\($0)«." } ?? "")
    case .partOfWord(let words, let place, let word):
      Self.sentence("»\(words)« står ikke som et ord for sig i \(place), kun i »\(word)«")
    case .wordsInflected(let words, let place, let form):
      Self.sentence("»\(words)« står i \(place) kun som »\(form)« og er ændret dér")
    case .wordsOfEarlier(let words, let place):
      "»\(words)« er i \(place.closed) sat ind ved et tidligere ændringsnummer; i gældende lov står det der ikke."
    case .wordsTaken(let words, let other):
      "»\(words)« står i loven kun i det, som \(other?.name ?? "andre ændringsnumre") ændrer; i ny tekst ændres det ikke."
    case .removedTarget(let name, let other, _): Self.sentence("\(name.closed) findes ikke efter \(other)")
    case .removedSentence(let name): Self.sentence("\(name.closed) findes ikke efter de tidligere ændringer")
    case .alreadyRepealed(let name, let other):
      Self.sentence("\(name.closed) er allerede ophævet" + (other.map { " ved \($0)" } ?? ""))
    case .moreThanHeading(let label):
      "Den nye tekst er mere end en overskrift: den har også »\(label)«."
    case .moreThanSentences(let words):
      "Den nye tekst er mere end punktummer: den har også »\(words)«."
    case .otherLabel(let name, let new):
      Self.sentence("Den nye tekst er \(new), men det er \(name), der affattes; paragraffer rykker ikke")
    case .takenSection(let name):
      "Loven har allerede \(name.withStop) En ny paragraf skal have et nummer, der er ledigt."
    case .laterDay(let day): "Det gælder først fra den \(day.danish)."
    case .labelOutOfPlace(let label, let place):
      Self.sentence("Det nye er mærket »\(label)«, men står som \(place)")
    case .wordsElsewhereOften(let words, let found, let expected):
      "»\(words)« står \(found.danishTimes), ikke \(expected.danish)" + (found > 1 ? "; alle steder er ændret." : ".")
    case .wordsOfSeveralUnits(let name):
      "Ordene går i \(name.closed) over flere led, og den nye tekst har ikke de samme led."
    case .missingNewText(let name):
      Self.sentence("Ændringsloven mangler den nye tekst" + (name.isEmpty ? "" : ", \(name)"))
    case .textBesideAnnex(let words):
      "I bilaget står der »\(words)« efter citatet; det er ikke taget med."
    case .headingOfDivision(let name, let division):
      Self.sentence("\(name.closed) er her overskriften til \(division)")
    case .laterNumbering(let name):
      Self.sentence("\(name.closed) er fundet efter den nummerering, de foregående ændringer giver")
    case .wrongClause(let name):
      Self.sentence(
        "\(name.closed) får et andet nummer end det, rykningsklausulen siger; numrene følger af ændringerne selv")
    case .clauseAlone(let name):
      Self.sentence("\(name.closed) rykker ikke: en rykning følger af, at noget indsættes eller ophæves")
    case .unbalancedQuotation: "Citationstegnene går ikke op: et » mangler sit «, eller omvendt."
    case .alreadyThere: "Det, der skal indsættes, står der allerede."
    case .incorporated: "Ændringen er allerede indarbejdet i loven."
    case .notUnderstood(let words): "Det er ikke forstået: »\(words)«"
    case .emptiesProposal(let name):
      "Så er der ikke mere tilbage af det, \(name.closed) foreslår; det er ændringsnummeret selv, der skal udgå."
    case .notSupported: "Den slags ændring udføres ikke."
    }
  }

  /// The same in English.
  public var english: String {
    switch self {
    case .missingTarget(let name): Self.sentence("\(name.placeInEnglish.closed) does not exist")
    case .shortRange(let name, let missing):
      Self.sentence("\(missing.closed) does not exist, so that \(name.closed) ends before it")
    case .otherHolder(let name, let holder):
      Self.sentence("\(name.placeInEnglish.closed) does not stand in \(holder.placeInEnglish.closed)")
    case .notBefore(let first, let second):
      Self.sentence("\(first.placeInEnglish.closed) does not stand right before \(second.placeInEnglish.closed)")
    case .secondHeading(let words): "The heading “\(words)” still stands beside the new one."
    case .afterUnfinished(let end): "What the new sentence stands behind ends without a full stop: “\(end)”."
    case .emptied(let name): Self.sentence("\(name.placeInEnglish.closed) is left without text")
    case .unknownCommencement(let words):
      words.isEmpty
        ? "It is not known when it comes into force."
        : "It is not understood when it comes into force: “\(words)”"
    case .partOfTable(let name):
      Self.sentence("\(name.placeInEnglish.closed) cannot be looked up: in plain text tables are not read row by row")
    case .missingWords(let words, let place, let nearest):
      Self.sentence("“\(words)” does not stand in \(place.placeInEnglish)")
        + (nearest.map { " The nearest wording: “\($0)”." } ?? "")
    case .partOfWord(let words, let place, let word):
      Self.sentence("“\(words)” does not stand as a word of its own in \(place.placeInEnglish), only in “\(word)”")
    case .wordsInflected(let words, let place, let form):
      Self.sentence("“\(words)” stands in \(place.placeInEnglish) only as “\(form)” and was changed there")
    case .wordsOfEarlier(let words, let place):
      "“\(words)” was put into \(place.placeInEnglish) by an earlier instruction; it does not stand there in the act in force."
    case .wordsTaken(let words, let other):
      "“\(words)” stands in the act only in what \(other?.name ?? "other instructions") changes; in new text it is not changed."
    case .removedTarget(let name, let other, _):
      Self.sentence("\(name.placeInEnglish.closed) does not exist after \(other)")
    case .removedSentence(let name):
      Self.sentence("\(name.placeInEnglish.closed) does not exist after the earlier instructions")
    case .alreadyRepealed(let name, let other):
      Self.sentence("\(name.placeInEnglish.closed) is repealed already" + (other.map { ", by \($0)" } ?? ""))
    case .moreThanHeading(let label): "The new text is more than a heading: it has “\(label)”, too."
    case .moreThanSentences(let words): "The new text is more than sentences: it has “\(words)”, too."
    case .otherLabel(let name, let new):
      Self.sentence("The new text is \(new), but what is recast is \(name.placeInEnglish), and sections do not move")
    case .takenSection(let name):
      "The act has \(name.placeInEnglish) already. A new section needs a number that is free."
    case .laterDay(let day): "It is to be from \(day.iso) only."
    case .labelOutOfPlace(let label, let place):
      Self.sentence("What is new is labelled “\(label)”, but stands as \(place.placeInEnglish)")
    case .wordsElsewhereOften(let words, let found, let expected):
      "“\(words)” stands in \(found.englishTimes), not in \(expected)" + (found > 1 ? "; all were changed." : ".")
    case .wordsOfSeveralUnits(let name):
      "The words in \(name.placeInEnglish) run over several units, and the new text does not have the same ones."
    case .missingNewText(let name):
      Self.sentence("The amending act lacks the new text" + (name.isEmpty ? "" : ", \(name.placeInEnglish)"))
    case .textBesideAnnex(let words): "In the annex “\(words)” stands behind the quotation, and was not taken."
    case .headingOfDivision(let name, let division):
      Self.sentence("\(name.placeInEnglish.closed) is here that of \(division)")
    case .laterNumbering(let name):
      Self.sentence("\(name.placeInEnglish.closed) was found by the numbering after the earlier instructions")
    case .wrongClause(let name):
      Self.sentence(
        "\(name.placeInEnglish.closed) gets another number than the renumbering clause says; numbers follow from the changes"
      )
    case .clauseAlone(let name):
      Self.sentence("\(name.placeInEnglish.closed) does not move: only what is put in or repealed moves others")
    case .unbalancedQuotation: "The quotation marks do not pair up: a » lacks its «, or the other way round."
    case .alreadyThere: "What is to be put in stands there already."
    case .incorporated: "The act holds this change already."
    case .notUnderstood(let words): "It is not understood: “\(words)”"
    case .emptiesProposal(let name):
      "Nothing is left then of what \(name) proposes; it is the instruction that has to go."
    case .notSupported: "Such a change is not carried out."
    }
  }

  private static func sentence(_ words: String) -> String {
    (words.prefix(1).uppercased() + words.dropFirst()).withStop
  }

  /// Whether the change was carried out all the same.
  var isNote: Bool {
    switch self {
    case .wordsElsewhereOften, .wordsInflected, .wordsOfEarlier, .laterNumbering, .headingOfDivision, .wrongClause,
      .alreadyRepealed, .alreadyThere, .incorporated, .labelOutOfPlace, .laterDay, .shortRange,
      .secondHeading, .afterUnfinished, .emptied, .unknownCommencement, .textBesideAnnex:
      true
    default: false
    }
  }

  /// Whether the change was carried out though the instruction says something else, which whoever ordered it has to know.
  public var isWarning: Bool {
    switch self {
    case .wordsElsewhereOften, .wordsInflected, .wrongClause, .alreadyRepealed, .labelOutOfPlace, .laterDay,
      .shortRange,
      .secondHeading, .afterUnfinished, .emptied, .unknownCommencement, .textBesideAnnex:
      true
    default: false
    }
  }
}

/// What became of one operation on one target.
public struct OperationOutcome: Sendable {
  /// The operation.
  public let operation: Operation
  /// The target; nil where it names none.
  public let target: Target?
  /// What became of it.
  public let status: Status
  /// Why, or in what way; nil where there is nothing to say.
  public internal(set) var reason: Reason?
}

/// What became of one instruction.
public struct InstructionOutcome: Sendable {
  /// The node of its amending section.
  public let section: Int
  /// Its own node.
  public let node: Int
  /// What became of all of it.
  public let status: Status
  /// Why it was not carried out as a whole, or in what way it was.
  public internal(set) var reason: Reason?
  /// What became of each thing it orders.
  public private(set) var operations: [OperationOutcome]
}

extension InstructionOutcome {
  /// What became of `instruction`, in `amending`, of whose operations this became.
  init(of instruction: AmendingInstruction, section: Int, _ operations: [OperationOutcome], in amending: Document) {
    let failed = operations.filter { $0.status == .failed }
    let status: Status
    if operations.isEmpty {
      status = .notUnderstood
    } else if failed.count == operations.count {
      status = .failed
    } else {
      status = failed.isEmpty && instruction.reading.isUnderstood ? .applied : .partly
    }
    let unread = status == .partly ? instruction.reading.notUnderstood.first : nil
    let reason =
      failed.first?.reason ?? unread.map { .notUnderstood(amending.openingWords(of: $0, limit: 80)) }
      ?? operations.lazy.compactMap(\.reason).first
    self.init(section: section, node: instruction.node, status: status, reason: reason, operations: operations)
  }

  /// The same with `note`, where it was carried out and there is nothing else to say of it.
  public func noting(_ note: Reason) -> InstructionOutcome {
    guard let index = operations.firstIndex(where: { $0.status == .applied && $0.reason == nil }) else { return self }
    var outcome = self
    outcome.operations[index].reason = note
    outcome.reason = outcome.reason ?? note
    return outcome
  }

  /// That the act holds `instruction` already.
  init(incorporated instruction: AmendingInstruction, section: Int) {
    let operations = instruction.reading.operations.flatMap { operation in
      operation.targets.map {
        OperationOutcome(operation: operation, target: $0, status: .applied, reason: .incorporated)
      }
    }
    self.init(
      section: section, node: instruction.node, status: .applied, reason: .incorporated, operations: operations)
  }
}
