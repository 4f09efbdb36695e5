import StatuteModel
import StatuteSyntax
import StatuteText

/// How many places an instruction is about.
public enum Multiplicity: Hashable, Sendable {
  /// Nothing is said: one place.
  case unstated
  /// `to steder`, `tre steder`; in each of the provisions named.
  case times(Int)
  /// `i alt tre steder`: in all the provisions together.
  case total(Int)
  /// `overalt`, `alle steder`
  case everywhere
  /// `det andet sted`: that one alone, counted from 1.
  case occurrence(Int)
}

/// What an instruction changes.
public struct Target: Sendable {
  /// What kind of thing it is.
  public enum Subject: Sendable {
    /// A provision or division, by its numbers.
    case provision
    /// `overskriften før § 10`, `overskriften til kapitel 4`, with what it says where that is told: `overskriften »Straf«`.
    case heading(Side, words: ByteRange?)
    /// `lovens titel`
    case title
    /// `undertitlen`, in parentheses behind the title
    case subtitle
    /// `fodnoten til lovens titel`, with its number where one is told: `fodnote 2 til lovens titel`.
    case titleNote(ProvisionNumber)
    /// `fodnoten til § 4, stk. 2`, with its number where one is told.
    case note(ProvisionNumber)
    /// `loven`, all of the act
    case act
    /// `indledningen`: what stands between the title and the first provision; with a chain the text of that provision before its
    /// list: `§ 30, stk. 2, indledningen`.
    case opening
    /// A quoted heading or another thing that is named in words alone.
    case named(ByteRange)
  }

  /// On which side of a provision a heading stands.
  public enum Side: Sendable {
    /// `overskriften før § 10`
    case before
    /// `overskriften efter § 10`
    case after
    /// `overskriften til kapitel 4`
    case own
  }

  /// A part that the levels of an act do not count: `liste A` of an annex, `tabel 2`, the `afsnit II` of a chapter, the sentence
  /// that a list stands in.
  public struct Part: Sendable {
    /// As it is written.
    public var range: ByteRange
    /// The level that it stands right below; nil where it stands above them all.
    public var level: ReferenceLevel?
    /// What a part above all levels is: the bog or afsnit of a chapter.
    public var division = ReferenceDivision.none
    /// Whether it is a sentence that leads to a list.
    var isSentence = false
    /// Its number; ``ProvisionNumber/none`` where it has none or one of several numbers, `punkt 4.1`.
    public var number: ProvisionNumber
  }

  /// What kind of thing it is.
  public var subject: Subject
  /// The numbers that lead to it, in the numbering the instruction speaks (lovteknik 3.6, no. 6).
  public var chain = ReferenceChain()
  /// The parts that lead to it beside its numbers, the larger ones first.
  public var parts: [Part] = []
  /// The numbers it gets: `stk. 3, der bliver stk. 4`.
  public var newChain: ReferenceChain?
  /// In how many places words are to be found in it.
  public var multiplicity = Multiplicity.unstated
  /// The bytes that name it.
  public var range: ByteRange
  /// The largest level that is written, and not taken from what stands before.
  var writtenFrom = ReferenceLevel.division
}

/// The kinds of units that new text consists of.
public enum UnitKind: Sendable {
  case section, subsection, item, point, sentence, chapter, part, heading, annex
}

/// Where new text goes.
public enum Place: Sendable {
  /// `efter stk. 3`, `efter § 7`
  case after(Target)
  /// `før nr. 1`, `før overskriften før § 66`
  case before(Target)
  /// `som stk. 4`, `som 3. pkt.`: where its number puts it.
  case numbered([Target])
  /// `som nyt stykke` alone, or nothing at all: at the end.
  case end
}

/// New text.
public enum NewText: Sendable {
  /// Between `»` and `«` in the instruction itself; the bytes between the marks.
  case words(ByteRange)
  /// The quotation with this node index, which holds provisions or sentences.
  case block(Int)
  /// `som bilag 1 til denne lov`, `bilag 1 og 2 til denne lov`: what the amending act's own annexes quote.
  case annex([ReferenceChain])
}

/// One thing an instruction orders.
public struct Operation: Sendable {
  /// What is done.
  public enum Action: Sendable {
    /// `ændres »…« til: »…«`: each of `old` gives way to `new`.
    case replaceText(old: [ByteRange], new: NewText)
    /// `indsættes efter »…«: »…«`
    case insertText(anchors: [ByteRange], isBefore: Bool, new: NewText)
    /// `udgår »…«`
    case deleteText([ByteRange])
    /// `indsættes som stk. 4: »…«`
    case insert(Place, unit: UnitKind?, NewText)
    /// `affattes således: »…«`
    case recast(NewText)
    /// `ophæves`, `udgår` of whole units
    case repeal
    /// `ophæves, og i stedet indsættes: »…«`
    case replace(NewText)
    /// `Stk. 3 bliver herefter stk. 4.`: each target gets its ``Target/newChain``.
    case renumber
  }

  /// What is done.
  public var action: Action
  /// To what.
  public var targets: [Target]
  /// `bortset fra i § 9`: what is left alone.
  public var exceptions: [Target] = []
  /// `som stk. 3`: the numbers of new units whose place is told besides.
  public var labels: [Target] = []
  /// `Efter § 65 … før overskriften før § 66`: what stands before new units that are put in before something else, or behind a heading.
  public var neighbour: Target?
  /// The bytes of the instruction that order it.
  public var range: ByteRange

  /// What new units are put in beside.
  public var anchors: [Target] {
    guard case .insert(let place, _, _) = action else { return [] }
    switch place {
    case .after(let anchor), .before(let anchor): return [anchor]
    case .numbered, .end: return []
    }
  }

  /// The first place it names.
  public var firstNamed: Target? { targets.first ?? anchors.first }

  /// The sections it is about.
  public var sections: Set<ProvisionNumber> {
    var chains = (targets + anchors).map(\.chain)
    if case .insert(.numbered(let numbers), _, _) = action { chains += numbers.map(\.chain) }
    return Set(chains.map { $0[.section] }.filter { $0 != .none })
  }

  /// The key of the operation in JSON (`CONTRACT.md`).
  public var key: String {
    switch action {
    case .replaceText: "replace-text"
    case .insertText: "insert-text"
    case .deleteText: "delete-text"
    case .insert: "insert"
    case .recast, .replace: "recast"
    case .repeal: "repeal"
    case .renumber: "renumber"
    }
  }
}

/// Something in an instruction that may be meant otherwise, or that the guidance writes otherwise.
public struct Doubt: Sendable {
  /// What it is.
  public enum Kind: Sendable {
    /// `til »b«`: the colon before new text lacks.
    case missingColon
    /// The `«` of a quotation lacks.
    case unclosedQuotation
    /// `som nyt stk. 2`: before or after the one that is stk. 2?
    case ambiguousNumber
    /// `flere steder`: how many?
    case uncountedPlaces
    /// `to steder i stk. 1 og 2`: in each, or in all?
    case ambiguousPlaces
    /// `stk. 2 og 3, nr. 1`: all of stk. 2, or its nr. 1?
    case ambiguousList
    /// `§ 9 i stk. 2`: letter or preposition?
    case ambiguousLetter
    /// `stk. 2, der bliver stk. 3, 1. pkt.`: old and new numbers are not of one level, or not as many.
    case unmatchedNumbers
    /// `Stk. 4 bliver herefter stk. 3.` behind changes of several provisions: of which?
    case ambiguousRenumbering
    /// `ændres »a« til:` and nothing more.
    case missingNewText
    /// `"a"`, `«a«`: other marks than »«.
    case quotationMarks
    /// `ændres »a« til: »a«`: nothing is changed.
    case noChange
    /// `Stk. 2 bliver stk. 3, og stk. 3 bliver stk. 2`: units change places, which no renumbering brings about.
    case circularRenumbering
    /// `3, pkt.`, `stk. 2. 1. pkt.`: a sign that does not belong there.
    case misplacedSign
    /// `ændres et »anlæg«`: a word before quoted words that is none of the instruction's.
    case strayWord
  }

  /// What it is.
  public let kind: Kind
  /// The bytes it is about.
  public let range: ByteRange
}

/// How an instruction is read.
public struct Reading: Sendable {
  /// What it orders, in the order it is written.
  public var operations: [Operation] = []
  /// What could not be understood.
  public var notUnderstood: [ByteRange] = []
  /// What may be meant otherwise.
  public var doubts: [Doubt] = []
  /// The day from which it is to be, where the instruction itself says so: `§ 8 ophæves den 1. juli 2026.`
  public var day: ActDate?
  /// What it says that numbers become, of the provisions it orders something for and of those these stand in: `I stk. 2, der bliver
  /// stk. 3, ændres i 1. pkt. …`
  var newNumbers: [NewNumber] = []

  /// `stk. 2, der bliver stk. 3`
  struct NewNumber: Sendable {
    let old: ReferenceChain
    let new: ReferenceChain
    /// The target it is said of.
    let range: ByteRange
  }

  /// The operations, with what numbers become told of all that stands in these: `I stk. 2, der bliver stk. 3, ophæves 2. pkt.`
  public var numberedOperations: [Operation] {
    operations.map { operation in
      var operation = operation
      for index in operation.targets.indices {
        operation.targets[index].newChain = newChain(of: operation.targets[index])
      }
      return operation
    }
  }

  private func newChain(of target: Target) -> ReferenceChain? {
    let new = target.newChain ?? target.chain
    let held = newNumbers.last { number in
      guard let level = number.old.deepest, let own = new.deepest, own.rawValue > level.rawValue,
        number.old.rangeEnd == .none
      else { return false }
      let holder = number.old.above(level.next)
      return target.chain.above(level.next).isSame(as: holder) && new.above(level.next).isSame(as: holder)
    }
    guard let held, let level = held.old.deepest else { return target.newChain }
    return Path(chain: held.new).followed(by: Path(chain: new), from: level.next).chain
  }

  /// Whether all of it is understood.
  public var isUnderstood: Bool { notUnderstood.isEmpty && !operations.isEmpty }

  /// Whether it may be meant quite otherwise, and not merely be written otherwise.
  var isAmbiguous: Bool {
    doubts.contains { doubt in
      switch doubt.kind {
      case .missingColon, .unclosedQuotation, .quotationMarks, .misplacedSign, .strayWord, .uncountedPlaces, .noChange:
        false
      case .ambiguousNumber, .ambiguousPlaces, .ambiguousList, .ambiguousLetter, .unmatchedNumbers,
        .ambiguousRenumbering, .missingNewText, .circularRenumbering:
        true
      }
    }
  }
}
