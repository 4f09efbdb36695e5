/// The names of acts, word by word, so that the longest one that a text begins with is found without trying them all.
struct ActNameIndex: Sendable {
  private struct Step: Sendable {
    var next: [String: Int32] = [:]
    /// The acts whose name ends here, newest first once ``sort(_:)`` has been called.
    var acts: [Int32] = []
  }

  /// The first step is before all words.
  private var steps = [Step()]

  /// Lets `name`, and its genitive where acts have one (`retsplejelovens`), lead to `act`.
  mutating func insert(_ name: String, act: Int32) {
    change(name) { acts in
      if !acts.contains(act) { acts.append(act) }
    }
  }

  /// Makes `change` to the acts that `name` and its genitive lead to.
  mutating func change(_ name: String, _ change: (inout [Int32]) -> Void) {
    var words = NameWords.all(in: name)
    guard let last = words.popLast() else { return }
    self.change(words + [last], change)
    if last.hasSuffix("lov") || last.hasSuffix("loven") { self.change(words + [last + "s"], change) }
  }

  private mutating func change(_ words: [String], _ change: (inout [Int32]) -> Void) {
    var step = 0
    for word in words {
      if let next = steps[step].next[word] {
        step = Int(next)
        continue
      }
      steps.append(Step())
      steps[step].next[word] = Int32(steps.count - 1)
      step = steps.count - 1
    }
    change(&steps[step].acts)
  }

  /// Puts the acts of every name in order.
  mutating func sort(by areInOrder: (Int32, Int32) -> Bool) {
    for step in steps.indices where steps[step].acts.count > 1 { steps[step].acts.sort(by: areInOrder) }
  }

  /// The acts called `name`, newest first.
  func acts(named name: String) -> [Int32] { acts(named: Array(name.utf8)[...]) }

  /// The acts called by the words of `name`, newest first.
  func acts(named name: ArraySlice<UInt8>) -> [Int32] {
    var step = 0
    for word in NameWords(name) {
      guard let next = steps[step].next[word.text] else { return [] }
      step = Int(next)
    }
    return steps[step].acts
  }

  /// The longest name that `text` begins with: the newest act of that name, and how many bytes the name takes. nil where
  /// there is none, and where the words that follow may belong to the name of another act.
  func longestName(startingIn text: ArraySlice<UInt8>) -> (act: Int32, byteCount: Int)? {
    var words = NameWords(text)
    var step = 0
    var found: (act: Int32, last: NameWords.Word, rest: NameWords)?
    while let word = words.next(), let next = steps[step].next[word.text] {
      step = Int(next)
      if let act = steps[step].acts.first { found = (act, word, words) }
    }
    guard let found, !RunOn.follows(found.last, found.rest) else { return nil }
    return (found.act, found.last.end - text.startIndex)
  }
}

/// Whether the name of an act goes on: `lov om boligbyggeri` in `lov om boligbyggeri og friplejeboliger`.
///
/// No list holds all titles, so what may go on is taken to do so. An act that is not recognised costs a link; one that is
/// taken for another costs a false report.
private enum RunOn {
  /// Titles go on with these and a noun.
  private static let conjunctions: Set = ["og", "eller", "samt"]
  private static let prepositions: Set = [
    "af", "for", "fra", "i", "imod", "med", "mellem", "mod", "om", "over", "på", "til", "under", "ved", "vedrørende",
  ]
  private static let abbreviations: Set = ["m", "mv", "mm", "mfl"]
  /// After a conjunction these begin something else: another act, a provision, another half of the sentence.
  private static let beginnings: Set = [
    "lov", "lovbekendtgørelse", "bekendtgørelse", "bekendtgørelser", "anordning", "forordning", "direktiv", "kapitel",
    "kapitlerne", "stk", "nr", "regler", "i", "af", "efter", "ved", "til", "for", "over", "som", "at", "forskellige",
    "visse", "andre", "denne", "§",
  ]
  /// After a preposition these begin no noun of a title.
  private static let fillers: Set = [
    "at", "de", "den", "det", "denne", "dette", "en", "et", "forbindelse", "form", "perioden", "medfør", "så", "alle",
    "andre", "samme", "deres", "dens", "dets", "undtagelse",
  ]

  /// Whether what comes in `rest`, after a name that ends with `last`, may belong to the name.
  static func follows(_ last: NameWords.Word, _ rest: NameWords) -> Bool {
    var rest = rest
    guard let word = rest.next() else { return false }
    if word.start == last.end, word.text == "-" { return true }
    // Nothing is added to a name such as »retsplejeloven«, also where it stands in parentheses after a title.
    if last.text == ")" || last.text.hasSuffix("loven") || last.text.hasSuffix("lovens") { return false }
    let next = rest.next()
    if conjunctions.contains(word.text) {
      guard let next else { return true }
      return
        !(next.isFigure || beginnings.contains(next.text) || next.text.hasSuffix("loven")
        || next.text.hasSuffix("lovens"))
    }
    if prepositions.contains(word.text) {
      guard let next else { return true }
      return !(next.isFigure || fillers.contains(next.text))
    }
    return abbreviations.contains(word.text) && (word.text != "m" || next?.text == ".")
  }
}
