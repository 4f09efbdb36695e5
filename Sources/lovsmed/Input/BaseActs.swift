import Amending
import StatuteModel

/// The acts in force that were given for amending acts to be held against.
struct BaseActs {
  private var acts: [GivenAct]
  private let reader: TextReader

  /// Reads the acts at `paths`.
  init(_ paths: [String], _ reader: TextReader) throws(Problem) {
    self.reader = reader
    acts = try paths.map { path throws(Problem) in GivenAct(try reader.document(at: path)) }
  }

  /// Gives each of `items` the acts as the amending acts before it make them.
  mutating func give(to items: inout [Check.Item]) throws(Problem) {
    var isAmended = false
    var texts: [AmendingText] = []
    for index in items.indices {
      guard case .input(.text(let path, _)) = items[index].subject else { continue }
      items[index].library = (reader.library ?? .empty).giving(acts)
      // Standard input is read once, where it is checked.
      guard path != InputPaths.standardInput else {
        isAmended = true
        continue
      }
      // What cannot be read is told where it is checked.
      guard let document = try? reader.read(path).document else { continue }
      let text = AmendingText(document)
      try Problem.refuseRivals(acts, for: text)
      if amend(by: text) { isAmended = true }
      texts.append(text)
    }
    guard !isAmended else { return }
    // Of one text and one act it can be said why.
    if texts.count == 1, acts.count == 1 {
      throw Problem(noSectionOf: texts[0], amends: acts[0].document, canBeChosen: false)
    }
    throw Problem(noneAmends: acts.map(\.document))
  }

  /// Carries `text` out on the acts; whether it changes any of them.
  private mutating func amend(by text: AmendingText) -> Bool {
    var isAmended = false
    for index in acts.indices {
      let act = acts[index].document
      let sections = text.sections.filter { act.isAmended(byOpening: $0.opening, of: text.document) }
      guard !sections.isEmpty else { continue }
      isAmended = true
      var amendment = Amendment(of: act)
      for section in sections { amendment.apply(section, of: text) }
      acts[index] = acts[index].amended(to: amendment.document, by: text.document)
    }
    return isAmended
  }
}

extension Problem {
  /// Refuses several of `acts` that a section of `text` may mean: which of them is in force only the user can tell.
  static func refuseRivals(_ acts: [GivenAct], for text: AmendingText) throws(Problem) {
    for section in text.sections {
      let rivals = acts.filter { $0.document.isAmended(byOpening: section.opening, of: text.document) }
      guard rivals.count > 1 else { continue }
      let place = text.document.address(of: section.node)
      let paths = rivals.map(\.document.path)
      throw Problem(
        da:
          "\(Wording.danish.list(paths.map { "»\($0)«" })) er udgaver af den lov, \(place) ændrer; giv kun den rigtige.",
        en:
          "\(Wording.english.list(paths.map { "“\($0)”" })) are versions of the act that \(place) amends; give the right one "
          + "only.")
    }
  }

  fileprivate init(noneAmends acts: [Document]) {
    let names = acts.map { $0.title ?? $0.path }
    self.init(
      da: "Ingen af teksterne ændrer \(Wording.danish.list(names.map { "»\($0)«" }, "eller")). Er det den rigtige lov?",
      en: "None of the texts amends \(Wording.english.list(names.map { "“\($0)”" }, "or")). Is it the right act?")
  }
}
