import StatuteModel
import StatuteSyntax
import StatuteText

/// Something about an instruction that does not fit the act it changes.
public struct Flaw: Sendable {
  /// What it is. Provisions are named by the numbers they have in the act in force unless it says otherwise.
  public enum Kind: Sendable {
    /// The act holds no such place.
    case missingTarget(MissingPlace)
    /// The place is a table or a row of one, which are not told apart in plain text.
    case partOfTable(String)
    /// The words do not stand in the place; the wording there that is nearest, and the provisions of the section where they do
    /// stand.
    case missingWords(String, in: String, nearest: String, elsewhere: [String])
    /// The words stand in the place only with an `s` behind them; that form.
    case onlyInflected(String, in: String, form: String)
    /// The words stand in the place only inside a longer one.
    case partOfWord(String, in: String, word: String)
    /// The words stand in the place only because an earlier instruction has put them in.
    case wordsOfEarlier(String, in: String)
    /// The words that are to be changed everywhere stand only where other instructions have put new text; one of these.
    case wordsTaken(String, by: Int?)
    /// What is left of a provision when its sentences are repealed is its number alone.
    case emptied(String)
    /// It is understood but cannot be carried out.
    case unperformed(Reason)
    /// Another instruction, too, changes the place or takes it out.
    case changedTwice(String, by: Int)
    /// What is to be repealed is repealed.
    case alreadyRepealed(String)
    /// The words stand in the place more than once, and nothing says which.
    case ambiguousWords(String, in: String, count: Int)
    /// The words stand there more or less often than is said.
    case wrongCount(String, in: String, found: Int, expected: Int)
    /// What is changed everywhere stands in few places.
    case fewEverywhere(String, count: Int)
    /// What is changed everywhere also stands there with another ending.
    case inflectedForms(String, forms: [String])
    /// A change shared with other provisions hits one that a later instruction moves.
    case movedLater(String, by: Int)
    /// Units move and no clause says so; the clause.
    case missingClause(String)
    /// A clause gives other numbers than those that follow; the right clause.
    case wrongClause(String)
    /// A clause names too few units, or some that are not there; the right clause, empty where nothing moves.
    case clauseReach(String)
    /// A unit that an earlier instruction moves is named by its old number alone.
    case unmarkedMove(String, becomes: String, by: Int)
    /// `der bliver` gives another number than the unit gets.
    case wrongNewNumber(String, becomes: String)
    /// A new unit comes as a number that is taken.
    case takenNumber(String)
    /// A new unit comes as a number before which one is missing.
    case numberGap(String, holder: String, last: String)
    /// A new section has the number of one that is there.
    case takenSection(String)
    /// A new section does not stand where its number belongs.
    case sectionOrder(String, after: String, before: String)
    /// A new section has the number of a repealed one.
    case reusedNumber(String)
    /// A new section at the edge of a chapter: which of the two?
    case chapterEdge(String, chapter: String, next: String)
    /// A new section beside a heading: before or after it?
    case headingEdge(String, heading: String)
    /// New wording for what is repealed.
    case recastOfNothing(String)
    /// New wording of so many units for so many others.
    case recastCount(old: Int, new: Int)
    /// `ophæves, og i stedet indsættes` where as many come in as go out.
    case recastInDisguise
    /// All that stood under a heading goes, but not the heading.
    case orphanHeading(String, section: String)
    /// The words stand in a part of the place that could have been named.
    case impreciseTarget(String, precise: String)
    /// A reference elsewhere in the act points at what has moved or gone.
    case staleReference(StaleReference)
    /// References in another act do.
    case staleElsewhere(StaleElsewhere)
    /// An item of a list ends otherwise than its new place asks for; what it has to end with.
    case brokenChain(String, end: String, right: String)
  }

  /// What it is.
  public let kind: Kind
  /// The node of the instruction.
  public let instruction: Int
  /// The bytes of the amending act it is about.
  public let range: ByteRange
}

extension Flaw.Kind {
  /// The clause that would be right; nil where the flaw is about no clause that is there.
  var clause: String? {
    switch self {
    case .wrongClause(let clause), .clauseReach(let clause): clause
    default: nil
    }
  }
}

/// A place an act does not hold.
public struct MissingPlace: Sendable {
  /// All of it: `§ 5, stk. 7, 2. pkt.`
  public internal(set) var name: String
  /// The nearest provision above that is there; empty where none is.
  public let holder: String
  /// What that does not hold: `stk. 7`
  public let missing: String
  /// The level of that.
  public let level: ReferenceLevel
  /// How many the holder has of it.
  public let count: Int
  /// Whether something was to be put in beside it.
  public let isAnchor: Bool
}

/// A reference in the act that the amendment leaves pointing at the wrong place, or at nothing.
public struct StaleReference: Sendable {
  /// The provision it stands in, as it is called in the act in force.
  public let place: String
  /// The same as an instruction names it: with the sentence, and with the number it gets.
  public let target: String
  /// The reference, or the list of which it is one, with so many words around it that it stands there once.
  public let words: String
  /// The same with what it has to be; empty where nothing takes the place of what goes out.
  public let corrected: String
  /// What became of what the mentions in it point at, in order.
  public let changes: [Change]
  /// Whether it stands in a provision on penalties.
  public let isPenalty: Bool
  /// Whether it stands in a provision on how the act came into force, which tells of the past.
  public let isHistory: Bool
  /// The numbers in the act in force of the provision it stands in.
  public let chain: ReferenceChain

  /// What became of what is pointed at.
  public struct Change: Hashable, Sendable {
    /// What it is called in the act in force.
    public let old: String
    /// What it is called afterwards; empty where it goes out.
    public let new: String
  }
}

/// The references in one other act that the amendment leaves pointing at the wrong place, or at nothing.
public struct StaleElsewhere: Sendable {
  /// The act.
  public let act: ActEntry
  /// The provisions they stand in.
  public internal(set) var places: [Place]

  /// A provision with such a reference.
  public struct Place: Hashable, Sendable {
    /// What it is called.
    public let name: String
    /// What it points at, as it is called in the act in force.
    public let old: String
    /// What that is called afterwards; empty where it goes out.
    public let new: String
  }
}
