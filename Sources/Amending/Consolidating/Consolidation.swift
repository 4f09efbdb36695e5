import StatuteModel
import StatuteSyntax
import StatuteText

/// An act with its amendments as a lovbekendtgørelse: title, opening and appended commencement provisions as the ministries
/// write them (lovteknik 5.3).
public struct Consolidation: Sendable {
  /// A section of an amending act, and what of it is in the text.
  public struct Part: Sendable {
    /// The amending act.
    public let text: AmendingText
    /// The section.
    public let section: AmendingText.Section
    /// The instructions that are in the text.
    public let instructions: [AmendingInstruction]
    /// Those that are not, and when they come into force.
    public let outstanding: [(instruction: AmendingInstruction, time: Commencement.Time?)]

    /// A section and what of it is in the text.
    public init(
      _ section: AmendingText.Section, of text: AmendingText, instructions: [AmendingInstruction],
      outstanding: [(instruction: AmendingInstruction, time: Commencement.Time?)] = []
    ) {
      self.text = text
      self.section = section
      self.instructions = instructions
      self.outstanding = outstanding
    }
  }

  /// An act whose number or date nothing tells; `[…]` stands in its place.
  public struct Gap: Hashable, Sendable {
    /// Its path.
    public let path: String
    /// Whether the number is missing, too.
    public let lacksNumber: Bool
  }

  /// What stands for a number or date that is not known.
  public static let blank = "[…]"

  /// The act that is consolidated.
  let base: Document
  /// Its amendments, in order.
  let parts: [Part]
  /// The acts whose number or date is not known.
  public private(set) var gaps: [Gap] = []

  /// The consolidation of `base` with `parts`.
  public init(of base: Document, with parts: [Part]) {
    self.base = base
    self.parts = parts
    let unnamed = ([base] + documents).filter { number(of: $0) == nil || date(of: $0) == nil }
    gaps = unnamed.map { Gap(path: $0.path, lacksNumber: number(of: $0) == nil) }
  }

  /// The amending acts, each once.
  var documents: [Document] {
    var seen: Set<String> = []
    return parts.map(\.text.document).filter { seen.insert($0.path).inserted }
  }

  // MARK: Title

  private static let opening = "Bekendtgørelse af "

  /// `Bekendtgørelse af lov om havnebade` of the title that the act has now.
  static func title(of title: String) -> String {
    title.hasPrefix(opening) ? title : opening + inSentence(title)
  }

  /// The new title `title` at the head of a text that was called `old` so far: with »Bekendtgørelse af« where that has it, and without
  /// »Forslag til« where that stands above it.
  static func title(of title: String, likeThatOf old: String) -> String {
    if old.hasPrefix(opening) { return self.title(of: title) }
    let isBill = title.lowercased().hasPrefix(bill) && !old.lowercased().hasPrefix(bill)
    return isBill ? String(title.dropFirst(bill.count)) : title
  }

  private static let bill = "forslag til "

  /// The act as a sentence names it, as it was called: `lov om havnebade`, `færdselsloven`.
  var name: String {
    let title = (base.titleWithoutNumber ?? "").withoutNoteSign
    return title.hasPrefix(Self.opening) ? String(title.dropFirst(Self.opening.count)) : Self.inSentence(title)
  }

  /// `lov om havnebade` of `Lov om havnebade`, `færdselsloven` of `Færdselslov`.
  private static func inSentence(_ title: String) -> String {
    let name = title.prefix(1).lowercased() + title.dropFirst()
    let isShort = name.hasSuffix("lov") && !name.contains(" ") && name.count > 3
    return isShort ? name + "en" : name
  }

  // MARK: Numbers and dates

  private func number(of document: Document) -> Int? {
    document.actNumber?.number ?? (document.path == base.path ? citedBase?.number : nil)
  }

  private func date(of document: Document) -> ActDate? {
    if let date = document.actDate { return date }
    if document.path == base.path { return citedBase?.date }
    guard let id = document.actNumber else { return nil }
    return citations.first { $0.kind == .act && ActNumber($0) == id }?.date
  }

  /// What the openings and the head of the act cite.
  private var citations: [ActCitation] {
    let openings = parts.flatMap { $0.text.document.citedActs(in: $0.section.opening) }
    let head = base.tree.nodes.filter { $0.kind == .opening || $0.kind == .commencement }
    return (openings + head.flatMap { base.citedActs(in: $0.text) }).map(\.citation)
  }

  /// The act that is amended, as the openings cite it: the latest lovbekendtgørelse, or the act itself.
  private var citedBase: ActCitation? {
    let kind: DocumentKind = base.kind == .consolidatedAct ? .consolidatedAct : .act
    let cited = parts.compactMap { part in
      part.text.document.citedActs(in: part.section.opening).map(\.citation).first { $0.kind == kind }
    }
    // What the act itself names at its head is older than it.
    let head = base.tree.nodes.filter { $0.kind == .opening }.flatMap { base.citedActs(in: $0.text) }
    let latest = head.map(\.citation.date).max()
    return cited.filter { citation in latest.map { $0 < citation.date } ?? true }.max { $0.date < $1.date }
  }

  private func written(_ number: Int?) -> String { number.map { "\($0)" } ?? Self.blank }

  /// `lov nr. 154 af 28. februar 2012`
  func citation(of document: Document) -> String {
    let number = written(number(of: document))
    if let date = date(of: document) { return "lov nr. \(number) af \(date.danish)" }
    let year = document.actNumber.map { " \($0.year)" } ?? ""
    return "lov nr. \(number) af \(Self.blank)\(year)"
  }

  // MARK: Opening

  /// `Herved bekendtgøres lov om havnebade, jf. lovbekendtgørelse nr. 7 af 3. maj 2027, med de ændringer, der følger af …`, and
  /// on lines of their own the changes that the text does not hold.
  public var head: [String] {
    let held = documents.compactMap { source(of: $0, \.instructions) }
    var first = "Herved bekendtgøres " + citedBaseInSentence
    if !held.isEmpty {
      let isOne = parts.map(\.instructions.count).reduce(0, +) == 1
      first += isOne ? " med den ændring, der følger af " : " med de ændringer, der følger af "
      first += Self.list(held)
    }
    return [first + "."] + documents.flatMap(outstanding) + keptStatements
  }

  /// The act as the title of an amending act names it: by its popular name where its title has one (LK 3.4.1).
  var shortName: String {
    guard name.hasSuffix("loven)"), let start = name.lastIndex(of: "(") else { return name }
    return String(name[name.index(after: start)...].dropLast())
  }

  /// The act as the opening of an amending section names it: `lov om havnebade, jf. lovbekendtgørelse nr. 7 af 3. maj 2027,`.
  var citedInOpening: String { cited(as: shortName) }

  private var citedBaseInSentence: String { cited(as: name) }

  private func cited(as name: String) -> String {
    let citation = "nr. \(written(number(of: base))) af \(date(of: base)?.danish ?? Self.blank)"
    if base.kind == .consolidatedAct { return "\(name), jf. lovbekendtgørelse \(citation)," }
    let start = "lov "
    if name.hasPrefix(start) { return "lov \(citation) \(name.dropFirst(start.count))" }
    return "\(name), lov \(citation),"
  }

  /// `§ 1, nr. 4-10, i lov nr. 1539 af 21. december 2010`; the section is left out where the act has no other that amends, and
  /// the numbers where all of them are meant. nil where none are.
  private func source(
    of document: Document, _ instructions: (Part) -> [AmendingInstruction]
  ) -> String? {
    let own = parts.filter { $0.text.document.path == document.path && !instructions($0).isEmpty }
    guard let first = own.first else { return nil }
    let act = citation(of: document)
    let nodes = document.tree.nodes
    let isOnly = first.text.sections.count == 1 && nodes[first.section.node].number.value == 1
    let places = own.map { part in
      let section = nodes[part.section.node].number.description
      let chosen = instructions(part)
      guard chosen.count < part.section.orders.count else { return "§ \(section)" }
      return "§ \(section), nr. \(Self.ranges(chosen.map { nodes[$0.node].number })),"
    }
    if isOnly, places[0] == "§ 1" { return act }
    return Self.list(places) + " i " + act
  }

  /// `1, 3 og 5-7`
  private static func ranges(_ numbers: [ProvisionNumber]) -> String {
    var runs: [(first: ProvisionNumber, last: ProvisionNumber)] = []
    for number in numbers {
      if let last = runs.last?.last, last.letters == 0, number.letters == 0, number.value == last.value + 1 {
        runs[runs.count - 1].last = number
      } else {
        runs.append((number, number))
      }
    }
    return list(runs.map { $0 == $1 ? $0.description : "\($0.description)-\($1.description)" })
  }

  static func list(_ parts: [String]) -> String {
    parts.joined(last: " og ")
  }

  /// What of `document` is not in the text, by the time it comes into force.
  private func outstanding(_ document: Document) -> [String] {
    let own = parts.filter { $0.text.document.path == document.path }
    var times: [Commencement.Time?] = []
    for (_, time) in own.flatMap(\.outstanding) where !times.contains(time) { times.append(time) }
    return times.compactMap { time in
      let count = own.flatMap(\.outstanding).count { $0.time == time }
      let source = source(of: document) { $0.outstanding.filter { $0.time == time }.map(\.instruction) }
      guard let source else { return nil }
      let reason: String
      let subject = count == 1 ? "ændringen" : "ændringerne"
      switch time {
      case .day(let day): reason = "da \(subject) først træder i kraft den \(day.danish)"
      case .ministerDecides:
        reason =
          "da tidspunktet for ikrafttræden af \(count == 1 ? "denne ændring" : "disse ændringer") "
          + "fastsættes af ministeren"
      case .publication, .unread, nil: reason = "da \(subject) endnu ikke er trådt i kraft"
      }
      return (count == 1 ? "Den ændring" : "De ændringer") + ", der følger af \(source), er ikke indarbejdet i denne "
        + "lovbekendtgørelse, \(reason)."
    }
  }

  /// What the head of the act says of changes that it did not hold and that are not given now either.
  private var keptStatements: [String] {
    let given = Set(documents.compactMap(\.actNumber))
    return base.tree.nodes.filter { $0.kind == .opening }.flatMap {
      base.source.string(in: $0.text).split(separator: "\n")
    }
    .map { $0.trimmingSpaces }
    .filter { line in
      let source = SourceText(line)
      let cited = Document(path: "", source: source).citedActs(in: ByteRange(0, source.count)).first?.citation
      return (line.contains("ikke indarbejdet") || line.contains("ikke medtaget"))
        && !(cited.map { given.contains(ActNumber($0)) } ?? false)
    }
  }
}

extension Substring {
  /// Without white space around it.
  fileprivate var trimmingSpaces: String {
    String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}
