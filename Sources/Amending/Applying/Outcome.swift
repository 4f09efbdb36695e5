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
  /// The words do not stand there; those that do and are nearly the same.
  case missingWords(String, in: String, nearest: String?)
  /// The words begin in one nummer and end in another, and the new ones do not hold the labels between them.
  case wordsOfSeveralUnits(String)
  /// The words stand there in another number than the instruction says; all of them were changed.
  case wordsElsewhereOften(String, found: Int, expected: Int)
  /// The new text is not at hand: an annex that the amending act lacks.
  case missingNewText(String)
  /// The place was found by the numbering after earlier instructions.
  case laterNumbering(String)
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
  /// Something that is not carried out.
  case notSupported

  /// One sentence in Danish.
  public var danish: String {
    switch self {
    case .missingTarget(let name): Self.sentence("\(name) findes ikke")
    case .missingWords(let words, let place, let nearest):
      Self.sentence("»\(words)« findes ikke i \(place)") + (nearest.map { " Nærmeste ordlyd: »\($0)«." } ?? "")
    case .wordsElsewhereOften(let words, let found, let expected):
      "»\(words)« står \(found) steder og ikke \(expected)."
    case .wordsOfSeveralUnits(let name):
      "Ordene går i \(name) over flere led, og den nye tekst har ikke de samme led."
    case .missingNewText(let name): "Den nye tekst i \(name) findes ikke i ændringsloven."
    case .headingOfDivision(let name, let division): Self.sentence("\(name) er her overskriften til \(division)")
    case .laterNumbering(let name): "\(name) er fundet efter nummereringen efter de foregående ændringer."
    case .wrongClause(let name): "\(name) får ikke det nummer, som ændringsnummeret siger."
    case .clauseAlone(let name):
      "\(name) flytter sig ikke: en rykning følger af, at noget indsættes eller ophæves."
    case .unbalancedQuotation: "Citationstegnene går ikke op: et » mangler sit «, eller omvendt."
    case .alreadyThere: "Det, der skal indsættes, står der allerede."
    case .incorporated: "Ændringen er allerede indarbejdet i loven."
    case .notSupported: "Den slags ændring udføres ikke."
    }
  }

  /// The same in English.
  public var english: String {
    switch self {
    case .missingTarget(let name): Self.sentence("\(name) does not exist")
    case .missingWords(let words, let place, let nearest):
      Self.sentence("“\(words)” does not stand in \(place)") + (nearest.map { " Nearest wording: “\($0)”." } ?? "")
    case .wordsElsewhereOften(let words, let found, let expected):
      "“\(words)” stands in \(found) places, not in \(expected)."
    case .wordsOfSeveralUnits(let name):
      "The words in \(name) run over several units, and the new text does not have the same ones."
    case .missingNewText(let name): "The amending act lacks the new text, \(name)."
    case .headingOfDivision(let name, let division): Self.sentence("\(name) is here that of \(division)")
    case .laterNumbering(let name): "\(name) was found by the numbering after the earlier instructions."
    case .wrongClause(let name): "\(name) does not get the number the instruction says."
    case .clauseAlone(let name): "\(name) does not move: only what is put in or repealed moves others."
    case .unbalancedQuotation: "The quotation marks do not pair up: a » lacks its «, or the other way round."
    case .alreadyThere: "What is to be put in stands there already."
    case .incorporated: "The act holds this change already."
    case .notSupported: "Such a change is not carried out."
    }
  }

  /// `words` as a sentence: what it names may end in a full stop, `2. pkt.`.
  private static func sentence(_ words: String) -> String {
    words.prefix(1).uppercased() + words.dropFirst() + (words.hasSuffix(".") ? "" : ".")
  }

  /// Whether the change was carried out all the same.
  var isNote: Bool {
    switch self {
    case .wordsElsewhereOften, .laterNumbering, .headingOfDivision, .wrongClause, .alreadyThere, .incorporated: true
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
  public let reason: Reason?
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
  public let reason: Reason?
  /// What became of each thing it orders.
  public let operations: [OperationOutcome]
}

extension InstructionOutcome {
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
