import Amending
import Analysis
import StatuteModel
import StatuteSyntax
import StatuteText

/// An amending act with what tells when it applies.
struct AmendingAct {
  let text: AmendingText
  private let commencement: Commencement
  private let number: ActNumber?
  private let date: ActDate?

  init(_ document: Document) {
    text = AmendingText(document)
    commencement = Commencement(document)
    (number, date) = (document.actNumber, document.actDate)
  }

  var path: String { text.document.path }

  /// The day it comes into force: the act's own where that is the day after publication.
  private var day: ActDate? {
    switch commencement.act {
    case .day(let day): return day
    case .unread: return nil
    case .publication, .ministerDecides, nil: return date
    }
  }

  /// Amending acts in the order they are carried out, and why in that one.
  struct Order {
    let acts: [AmendingAct]
    /// The acts of which it is not known when they come into force, or what number they have where that decides; where there
    /// are any, the order is the one the acts were given in.
    let unknown: [AmendingAct]

    /// `acts` by commencement, then by year and number; as they are where one of them does not tell.
    init(_ acts: [AmendingAct]) {
      var unknown = acts.filter { $0.day == nil }
      if unknown.isEmpty {
        let days = Dictionary(grouping: acts, by: \.day)
        unknown = acts.filter { $0.number == nil && (days[$0.day]?.count ?? 0) > 1 }
      }
      self.unknown = unknown
      func key(_ act: AmendingAct) -> (Int, Int) { (act.number?.year ?? 0, act.number?.number ?? 0) }
      self.acts =
        !unknown.isEmpty
        ? acts
        : acts.sorted { first, second in
          if let one = first.day, let other = second.day, one != other { return one < other }
          return key(first) < key(second)
        }
    }
  }

  /// The day before which it cannot be in force: that of its commencement or signature, else that of the latest act its
  /// openings cite or the first in the year of its number; nil where nothing tells.
  var earliestDay: ActDate? {
    if let day { return day }
    let cited = text.sections.flatMap { text.document.citedActs(in: $0.opening) }.map(\.citation.date)
    let year = text.document.actNumber.flatMap { ActDate(year: $0.year, month: 1, day: 1) }
    return (cited + (year.map { [$0] } ?? [])).max()
  }

  /// Tells on standard error where `section` speaks of another version of the act than `act`, and of amendments that it does
  /// not hold and that are not among `given` either; and that it orders nothing.
  func warn(of section: AmendingText.Section, _ act: Document, besides given: [AmendingAct], in language: Language) {
    let place = text.document.address(of: section.node)
    let (danish, english) = (TextReader.danishName(act.path), TextReader.englishName(act.path))
    if section.orders.isEmpty {
      Problem(da: "\(place) har ingen ændringsnumre.", en: "\(place) has no instructions.").print(in: language)
    }
    if let name = act.otherName(inOpening: section.opening, of: text.document),
      let cited = text.document.consolidation(citedByOpening: section.opening)
    {
      Problem(
        da: "\(place) ændrer \(name), men lovbekendtgørelse nr. \(cited.number) af \(cited.date.danish) er "
          + "»\(act.title ?? act.path)«.",
        en: "\(place) amends \(name), but lovbekendtgørelse nr. \(cited.number) of \(cited.date.iso) is "
          + "“\(act.title ?? act.path)”."
      ).print(in: language)
    }
    if let other = text.document.otherVersion(ofActIn: section.opening, at: act) {
      Problem(
        da: "\(place) ændrer \(other.citedName); \(danish) er \(other.danish).",
        en: "\(place) amends \(other.citedNameInEnglish); \(english) is \(other.english)."
      ).print(in: language)
      return
    }
    let missing = text.document.amendingActs(
      citedIn: section.opening, butNotHeldBy: act, given.compactMap(\.text.document.actNumber))
    guard let first = missing.first else { return }
    let more: (da: String, en: String) =
      missing.count > 1 ? (" og \(missing.count - 1) til", " and \(missing.count - 1) more") : ("", "")
    Problem(
      da: "\(place) ændrer loven som ændret ved lov nr. \(first.number) af \(first.date.danish)\(more.da); "
        + "\(danish) nævner ikke de ændringer og er måske en ældre tekst.",
      en:
        "\(place) amends the act as amended by lov nr. \(first.number) of \(first.date.iso)\(more.en); \(english) does "
        + "not name these amendments and may be an older text."
    ).print(in: language)
  }

  /// `section` as a part of a lovbekendtgørelse that holds what is chosen of it but for `outstanding`.
  func part(
    of section: AmendingText.Section, _ outstanding: [AmendingInstruction], _ selection: InstructionSelection
  ) -> Consolidation.Part {
    let left = Set(outstanding.map(\.node))
    return Consolidation.Part(
      section, of: text,
      instructions: section.orders.filter {
        !left.contains($0.node) && selection.includes($0, in: section, of: text)
      },
      outstanding: outstanding.map { ($0, time(of: $0, in: section)) })
  }

  /// When `instruction` comes into force; nil where nothing tells.
  func time(of instruction: AmendingInstruction, in section: AmendingText.Section) -> Commencement.Time? {
    if let day = instruction.reading.day { return .day(day) }
    let nodes = text.document.tree.nodes
    let number = instruction.node == section.node ? ProvisionNumber.none : nodes[instruction.node].number
    return commencement.time(section: nodes[section.node].number, instruction: number)
  }

  /// Whether it is known when `instruction` comes into force.
  func isTimeKnown(of instruction: AmendingInstruction, in section: AmendingText.Section) -> Bool {
    switch time(of: instruction, in: section) {
    case .day, .ministerDecides: true
    case .unread: false
    case .publication, nil: date != nil
    }
  }

  /// Whether `instruction` has come into force on `day`; what a minister is to decide has not, nor has what comes at a time that is
  /// not understood.
  func isInForce(_ instruction: AmendingInstruction, in section: AmendingText.Section, on day: ActDate) -> Bool {
    switch time(of: instruction, in: section) {
    case .day(let date): return date <= day
    case .ministerDecides, .unread: return false
    case .publication, nil: return self.date.map { $0 <= day } ?? true
    }
  }
}

/// A section of an amending act that is to be carried out.
struct AmendingStep {
  let amending: AmendingAct
  let section: AmendingText.Section
  /// The day it comes into force, where the act in force names it among the changes that it does not hold yet.
  private let day: ActDate?
  /// How many of the steps just before it were adopted after it.
  private(set) var overtaken = 0

  init(_ amending: AmendingAct, _ section: AmendingText.Section, _ incorporation: Incorporation) {
    self.amending = amending
    self.section = section
    let days = incorporation.states(of: section.orders, in: section, of: amending.text).map { state -> ActDate? in
      guard case .outstanding(let day) = state else { return nil }
      return day
    }
    day = days.compactMap { $0 }.max()
  }

  /// `steps` as they are, but for those that an earlier act puts off: they come after all that is in force before them.
  static func inOrder(_ steps: [AmendingStep]) -> [AmendingStep] {
    var ordered = steps.filter { $0.day == nil }
    for (index, step) in steps.enumerated() {
      guard let day = step.day else { continue }
      let last = ordered.lastIndex { ($0.day ?? $0.amending.earliestDay).map { $0 <= day } ?? false }
      let place = last.map { $0 + 1 } ?? min(index, ordered.count)
      var step = step
      step.overtaken = max(0, place - index)
      ordered.insert(step, at: place)
    }
    return ordered
  }
}
