import StatuteModel
import StatuteSyntax
import StatuteText

/// An act as amending sections make it, and what became of each instruction.
public struct Amendment: Sendable {
  /// What the act said at its head of the amending acts it holds.
  public let incorporation: Incorporation
  /// What became of the instructions of each amending act, in order.
  public private(set) var outcomes: [(amending: Document, instructions: [InstructionOutcome])] = []

  /// What does not fit, in the order of the instructions; of the section that was applied last, where that was asked for.
  public private(set) var flaws: [Flaw] = []

  /// Which provisions of the act in force the instructions touch, in the order they were carried out; of the sections that were
  /// applied with `isWatched`.
  public private(set) var touches: [Touch] = []

  let original: Document
  private(set) var act: WorkingAct
  /// The numbers before each of the amending sections that have been carried out.
  private var numberings: [WorkingAct.Numbers] = []

  /// `act` as it stands.
  ///
  /// - Parameter keepsNumbers: Whether nothing moves when something comes in or goes out, as in a bill under way.
  public init(of act: Document, keepsNumbers: Bool = false) {
    original = act
    incorporation = Incorporation(act)
    self.act = WorkingAct(act.tree)
    self.act.keepsNumbers = keepsNumbers
  }

  /// The provisions of the act in force that have other numbers now, by their nodes, and the instruction that moved each first.
  var moved: [(node: Int, number: ProvisionNumber, instruction: Int)] {
    var seen: Set<Int> = []
    return act.moves.compactMap { move in
      let unit = act.units[move.unit]
      guard move.unit < original.tree.nodes.count, act.isThere(move.unit), seen.insert(move.unit).inserted,
        unit.number != move.from
      else { return nil }
      return (move.unit, unit.number, move.instruction)
    }
  }

  /// The text of the act as it is now.
  public var text: [UInt8] { act.printed }

  /// The text of the act as a lovbekendtgørelse.
  public func text(as consolidation: Consolidation) -> [UInt8] {
    var act = act
    act.become(consolidation)
    return act.printed
  }

  /// The act as it is now, read anew each time.
  public var document: Document { document(of: text) }

  private func document(of text: [UInt8]) -> Document {
    guard let source = try? SourceText(validating: text) else { return original }
    return Document(path: original.path, source: source, library: original.library)
  }

  /// Carries out the instructions of `section`, of `text`; they speak of the act as it is now. What the act says that it holds
  /// already is left alone.
  ///
  /// - Parameters:
  ///   - overtaken: How many of the sections carried out last were adopted after this one, which comes into force later;
  ///     its numbers are those before them.
  ///   - isChecked: Whether ``flaws`` are wanted, which only the first section can be asked for.
  ///   - isWatched: Whether ``touches`` are wanted.
  ///   - others: The references of other acts that are checked, too; only asked for where something moves or goes out.
  ///   - isWanted: Which instructions are carried out; the others are left out of the report, too.
  public mutating func apply(
    _ section: AmendingText.Section, of text: AmendingText, overtaken: Int = 0, isChecked: Bool = false,
    isWatched: Bool = false,
    where isWanted: (AmendingInstruction) -> Bool = { _ in true }, others: () -> [OutsideReference] = { [] }
  ) {
    let wanted = section.orders.filter(isWanted)
    let states = incorporation.states(of: wanted, in: section, of: text)
    let outstanding = zip(wanted, states).filter { $1 != .incorporated }.map(\.0)
    numberings.append(act.settle())
    if overtaken > 0, overtaken < numberings.count { act.recall(numberings[numberings.count - 1 - overtaken]) }
    let held = zip(wanted, states).filter { $1 == .incorporated }.map(\.0)
    let inspector = isChecked && numberings.count == 1 ? Inspector(text.document, held: held) : nil
    let watch = isWatched ? TouchWatch(nodes: original.tree.nodes.count) : nil
    var amender = Amender(act, amending: text.document, inspector, watch)
    var outcomes = amender.run(outstanding, section: section.node)[...]
    act = amender.act
    touches += amender.watch?.touches ?? []
    if let inspector = amender.inspector {
      let stale = StaleReferences(in: original, after: act, inspector)
      let elsewhere = act.moves.isEmpty && !inspector.takesOut ? [] : stale.flaws(in: others(), outstanding)
      let lists = ListChains(in: original, after: act, inspector).flaws()
      flaws = (inspector.flaws + stale.flaws(outstanding) + elsewhere + lists).sorted {
        ($0.instruction, $0.range.start) < ($1.instruction, $1.range.start)
      }
    }
    let all = zip(wanted, states).compactMap { instruction, state in
      state == .incorporated
        ? InstructionOutcome(incorporated: instruction, section: section.node) : outcomes.popFirst()
    }
    self.outcomes.append((text.document, all))
  }
}

extension Amendment {
  /// Whether references may have come with the section that was applied last; to find them the act is read anew.
  public var mayBringReferences: Bool {
    act.units.contains { unit in
      !unit.isGone && unit.text.fresh.contains { Self.mayHoldReference(unit.text.bytes[$0]) }
    }
  }

  /// Whether there is a figure or a section sign in `text`, or a level that is counted in letters.
  private static func mayHoldReference(_ text: ArraySlice<UInt8>) -> Bool {
    text.contains { 0x30...0x39 ~= $0 || $0 == 0xA7 }
      || ["itra", "ilag", "apitel", "fsnit", "unkt"].contains { text.firstRange(of: Array($0.utf8)) != nil }
  }

  /// The act after `section` of `text`, which was applied last.
  public func amendedText(by section: AmendingText.Section, of text: AmendingText) -> AmendedText {
    let printed = act.printedWithSources
    let sources = printed.starts.map { start, unit in
      let source =
        unit < original.tree.nodes.count ? AmendedText.Source.inForce(unit) : .instruction(act.units[unit].instruction)
      return (start, source)
    }
    return AmendedText(document(of: printed.bytes), fresh: printed.fresh, sources, text, section)
  }
}

extension AmendingText {
  /// The act in force that `act` is, and what the sections that change it make of it; nil where none does.
  ///
  /// - Parameters:
  ///   - last: The node of the section that is the last to be carried out; nil for all.
  ///   - ready: Makes an act in force ready to be amended.
  public func amended(
    _ act: ActEntry, upTo last: Int? = nil, ready: (Document) -> Amendment = { Amendment(of: $0) }
  ) -> (base: Document, after: AmendedText)? {
    var found: (base: Document, amendment: Amendment, last: Section)?
    for section in sections.prefix(while: { $0.node <= last ?? .max }) {
      guard case .found(let base) = document.baseAct(of: section.node),
        base.document.path == act.path || ActEntry(base.document)?.names.contains(where: act.names.contains) ?? false
      else { continue }
      var amendment = found?.amendment ?? ready(base.document)
      amendment.apply(section, of: self)
      found = (found?.base ?? base.document, amendment, section)
    }
    return found.map { ($0.base, $0.amendment.amendedText(by: $0.last, of: self)) }
  }
}

// MARK: - New text

/// An act as a section has left it, and where in it the text stands that came with the section.
public struct AmendedText: Sendable {
  /// The act.
  public let document: Document
  private let fresh: [ByteRange]
  private let sources: [(start: Int, source: Source)]
  private let text: AmendingText
  private let section: AmendingText.Section

  fileprivate init(
    _ document: Document, fresh: [ByteRange], _ sources: [(start: Int, source: Source)], _ text: AmendingText,
    _ section: AmendingText.Section
  ) {
    (self.document, self.fresh, self.sources) = (document, fresh, sources)
    (self.text, self.section) = (text, section)
  }

  /// The amending act.
  public var amending: Document { text.document }

  /// Where a provision comes from.
  public enum Source: Sendable {
    /// It is the one with this node of the act in force, whatever has changed in it.
    case inForce(Int)
    /// The instruction with this node has put it in.
    case instruction(Int)
  }

  /// Where the provision with index `node` of ``document`` comes from; nil where that cannot be told.
  public func source(of node: Int) -> Source? {
    let item = document.tree.nodes[node]
    let start = item.label.isEmpty ? item.text.start : item.label.start
    let index = sources.countOfFirst { $0.start < start }
    return sources.indices.contains(index) && sources[index].start == start ? sources[index].source : nil
  }

  /// Where in the amending act the words at `range` of ``document`` come from; nil where they were there before, or that cannot be
  /// told.
  public func origin(of range: ByteRange) -> Origin? {
    let index = fresh.countOfFirst { $0.end <= range.start }
    guard fresh.indices.contains(index), fresh[index].start < range.end else { return nil }
    let words = Array(document.source[range])
    for reach in [30, 10, 0] {
      let start = max(range.start - reach, fresh[index].start)
      let end = min(range.end + reach, fresh[index].end)
      guard start <= range.start, end >= range.end else { continue }
      let wanted = Array(document.source[ByteRange(start, end)])
      for instruction in section.orders {
        let whole = text.document.tree.nodes[instruction.node].range
        guard let found = text.document.source[whole].firstRange(of: wanted) else { continue }
        let place = found.lowerBound + (range.start - start)
        return Origin(instruction: instruction.node, range: ByteRange(place, place + words.count))
      }
    }
    return nil
  }

  /// A place in an amending act.
  public struct Origin: Sendable {
    /// The node of the instruction.
    public let instruction: Int
    /// The bytes in it.
    public let range: ByteRange
  }
}
