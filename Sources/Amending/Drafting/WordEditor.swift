import Comparing
import StatuteText

/// Finds which words of a sentence change, quoted with as many of their neighbours as it takes to find them.
struct WordEditor {
  /// A change of words.
  struct Edit {
    enum Form { case replace, insert, delete }

    var form = Form.replace
    /// The words that change.
    var core: WordChange
    /// The same with the neighbours that are quoted.
    var change: WordChange
    var oldWords = ""
    var newWords = ""
    /// In how many places.
    var times = 1
  }

  let old: [ComparedWord]
  let new: [ComparedWord]
  private let oldSource: SourceText
  private let newSource: SourceText
  /// The texts in which the words must be found.
  private let scope: [FoldedText]
  private var oldTexts: [String]
  private var newTexts: [String]

  /// New words come after so many others at most before they are told in another way.
  private static let longestAnchor = 4
  /// No more neighbours than these are quoted with a change.
  private static let mostNeighbours = 12
  /// With more changes new wording is plainer, however often they repeat.
  private static let mostChanges = 40
  /// Changes with no more words between them are one.
  private static let closeness = 1

  init(_ comparison: Comparison, _ oldRange: ByteRange, _ newRange: ByteRange, scope: [ByteRange]) {
    (oldSource, newSource) = (comparison.old.source, comparison.new.source)
    old = ComparedWord.all(in: oldRange, of: oldSource)
    new = ComparedWord.all(in: newRange, of: newSource)
    oldTexts = old.map { [oldSource] in oldSource.string(in: $0.range) }
    newTexts = new.map { [newSource] in newSource.string(in: $0.range).withoutHiddenSigns }
    self.scope = scope.map { [oldSource] in FoldedText(oldSource[$0]) }
  }

  /// The changes, in order; nil where the words cannot be told from others.
  mutating func edits() -> [Edit]? {
    var cores = WordDifference.changes(from: old, to: new).map(settled)
    cores = joined(cores) { $1.old.lowerBound - $0.old.upperBound <= Self.closeness }
    guard cores.count <= Self.mostChanges else { return nil }
    let keys = cores.map { words($0.old, false) + "→" + words($0.new, true) }
    var edits: [Edit] = []
    var repeated: Set<String> = []
    for (core, key) in zip(cores, keys) {
      // The same change several times: »To steder i …«.
      let same = keys.count { $0 == key }
      if repeated.contains(key) { continue }
      if same > 1, same <= 10, !core.old.isEmpty, count(words(core.old, false)) == same {
        repeated.insert(key)
        edits.append(finished(Edit(core: core, change: core, times: same)))
        continue
      }
      guard let change = unique(core) else { return nil }
      edits.append(Edit(core: core, change: change))
    }
    // What is quoted together changes together.
    var merged: [Edit] = []
    for edit in edits {
      if let last = merged.last, last.times == 1, edit.times == 1,
        edit.change.old.lowerBound < last.change.old.upperBound
      {
        let core = WordChange(
          old: last.core.old.lowerBound..<edit.core.old.upperBound,
          new: last.core.new.lowerBound..<edit.core.new.upperBound)
        guard let change = unique(core) else { return nil }
        merged[merged.count - 1] = Edit(core: core, change: change)
      } else {
        merged.append(edit)
      }
    }
    for (left, right) in zip(merged, merged.dropFirst())
    where left.times == 1 && right.times == 1 && right.change.old.lowerBound < left.change.old.upperBound { return nil }
    return merged.map { $0.oldWords.isEmpty ? finished($0) : $0 }
  }

  private func joined(_ changes: [WordChange], _ areClose: (WordChange, WordChange) -> Bool) -> [WordChange] {
    var joined: [WordChange] = []
    for change in changes {
      if let last = joined.last, areClose(last, change) {
        joined[joined.count - 1] = WordChange(
          old: last.old.lowerBound..<change.old.upperBound, new: last.new.lowerBound..<change.new.upperBound)
      } else {
        joined.append(change)
      }
    }
    return joined
  }

  // MARK: What belongs together

  /// `change` with the designation of a number that changes, and with the word before a sign.
  private func settled(_ change: WordChange) -> WordChange {
    var (low, newLow) = (change.old.lowerBound, change.new.lowerBound)
    var (high, newHigh) = (change.old.upperBound, change.new.upperBound)
    func stepLeft() -> Bool {
      guard low > 0, newLow > 0 else { return false }
      (low, newLow) = (low - 1, newLow - 1)
      return true
    }
    func first() -> [String] {
      [low < high ? oldTexts[low] : nil, newLow < newHigh ? newTexts[newLow] : nil].compactMap { $0 }
    }
    // »stk. 2 og 3« is changed as a whole.
    var steps = 0
    while low > 0, steps < 12, first().contains(where: Self.isNumber) || steps > 0 && Self.isJoint(oldTexts[low]) {
      let before = oldTexts[low - 1]
      guard
        Self.isDesignation(before) || Self.isJoint(before) && low > 1 && Self.isNumber(oldTexts[low - 2])
          || Self.isNumber(before) && Self.isJoint(oldTexts[low])
      else { break }
      guard stepLeft() else { break }
      steps += 1
      if Self.isDesignation(before) { break }
    }
    // »§ 2, stk. 3« is one reference.
    if low < high, low > 3, newLow > 3, Self.isDesignation(oldTexts[low]), !oldTexts[low].hasPrefix("§"),
      oldTexts[low - 1] == ","
    {
      let sign = Self.isNumber(oldTexts[low - 3]) ? low - 4 : low - 3
      if sign >= 0, oldTexts[sign].hasPrefix("§"), newLow - (low - sign) >= 0 {
        (low, newLow) = (sign, newLow - (low - sign))
      }
    }
    // »2. pkt.«, »5.000 kr.«
    let isCited = low < high && Self.isDesignation(oldTexts[low])
    if high > low, newHigh > newLow, high < old.count, newHigh < new.count, Self.isNumber(oldTexts[high - 1]),
      Self.isNumber(newTexts[newHigh - 1]),
      Self.isUnit(oldTexts[high]) || !isCited && !Self.isYear(oldTexts[high - 1]) && Self.isCounted(oldTexts[high])
    {
      (high, newHigh) = (high + 1, newHigh + 1)
    }
    // A date is changed as a whole.
    if low < high, newLow < newHigh, let date = date(around: low..<high) {
      let (left, right) = (low - date.lowerBound, date.upperBound - high)
      if newLow >= left, newHigh + right <= new.count {
        (low, newLow, high, newHigh) = (low - left, newLow - left, high + right, newHigh + right)
      }
    }
    // A sign is quoted with the word before it.
    let isSignOnly = low < high && oldTexts[low..<high].allSatisfy(Self.isSign)
    let becomesSign = newLow < newHigh && newTexts[newLow..<newHigh].allSatisfy(Self.isSign)
    if isSignOnly || low < high && becomesSign
      || low < high && Self.isSign(oldTexts[low]) && newLow < newHigh && !Self.isSign(newTexts[newLow])
    {
      _ = stepLeft()
    }
    return WordChange(old: low..<high, new: newLow..<newHigh)
  }

  private static let months = Set(MonthNames.danish.map(\.description))

  /// The date that all of `words` are a part of, `1. juli 2027`; nil where they are not.
  private func date(around words: Range<Int>) -> Range<Int>? {
    for start in max(0, words.lowerBound - 3)...words.lowerBound {
      guard start < old.count, oldTexts[start].first?.isNumber ?? false,
        let month = oldTexts.indices.dropFirst(start + 1).prefix(2).first(where: { Self.months.contains(oldTexts[$0]) })
      else { continue }
      let hasYear = month + 1 < old.count && Self.isYear(oldTexts[month + 1])
      let date = start..<(hasYear ? month + 2 : month + 1)
      if date.lowerBound <= words.lowerBound, words.upperBound <= date.upperBound { return date }
    }
    return nil
  }

  /// Words that tell no place by themselves.
  private static let bareWords: Set<String> = [
    "og", "eller", "af", "i", "på", "til", "for", "fra", "med", "som", "der", "at", "en", "et", "den", "det", "de",
    "er", "efter",
    "ved", "om", "ikke", "kan", "skal",
  ]

  /// Whether what is quoted is a word that tells no place; what goes out is quoted alone all the same.
  private func isBare(_ change: WordChange) -> Bool {
    change.old.count == 1 && !change.new.isEmpty && Self.bareWords.contains(oldTexts[change.old.lowerBound])
  }

  private static func isNumber(_ word: String) -> Bool {
    guard let first = word.first else { return false }
    return first.isNumber || word.count == 1 && first.isLetter && word != "i"
  }

  private static func isDesignation(_ word: String) -> Bool {
    word.hasPrefix("§") || ["stk.", "nr.", "litra", "kapitel", "bilag", "afsnit", "Stk.", "artikel"].contains(word)
  }

  private static func isJoint(_ word: String) -> Bool { [",", "og", "eller", "-"].contains(word) }

  private static func isUnit(_ word: String) -> Bool { ["pkt.", "kr.", "pct.", "pkt", "kr", "pct"].contains(word) }

  private static func isYear(_ word: String) -> Bool {
    word.count == 4 && (word.hasPrefix("19") || word.hasPrefix("20")) && word.allSatisfy(\.isNumber)
  }

  /// Whether a number may count it: »21 kalenderdage«.
  private static func isCounted(_ word: String) -> Bool {
    word.count > 3 && word.allSatisfy(\.isLetter) && word != "eller"
  }

  static func isSign(_ word: String) -> Bool { word.allSatisfy { !$0.isLetter && !$0.isNumber && $0 != "§" } }

  // MARK: Quoting

  /// The text of words, white space as one space.
  private func words(_ range: Range<Int>, _ isNew: Bool) -> String {
    let (all, texts) = isNew ? (new, newTexts) : (old, oldTexts)
    var text = ""
    for index in range { text += (index > range.lowerBound && all[index].followsSpace ? " " : "") + texts[index] }
    return text
  }

  /// How often `words` stand in the scope, as whole words.
  private func count(_ words: String) -> Int {
    let folded = FoldedText(Array(words.utf8)[...]).bytes
    guard !folded.isEmpty else { return 0 }
    return scope.reduce(0) { sum, text in sum + text.places(of: folded).count { $0.beginsWord && $0.endsWord } }
  }

  /// `core` with so few neighbours that what is quoted stands once in the scope; nil where it never does.
  private func unique(_ core: WordChange) -> WordChange? {
    let most = max(old.count, 1)
    // What is quoted where nothing tells the place better.
    var bare: WordChange?
    if core.old.isEmpty {
      // New words come after others, if they can.
      for left in 1...Self.longestAnchor {
        let change = WordChange(
          old: (core.old.lowerBound - left)..<core.old.lowerBound,
          new: (core.new.lowerBound - left)..<core.new.upperBound)
        guard change.old.lowerBound >= 0, change.new.lowerBound >= 0 else { break }
        if isFit(change, core), !isBare(change), count(words(change.old, false)) == 1 { return change }
      }
    }
    for extra in 0...min(most, Self.mostNeighbours) {
      // More of what stands before than of what comes after.
      for right in 0...extra {
        let left = extra - right
        let (low, high) = (core.old.lowerBound - left, core.old.upperBound + right)
        let (newLow, newHigh) = (core.new.lowerBound - left, core.new.upperBound + right)
        guard low >= 0, newLow >= 0, high <= old.count, newHigh <= new.count, low < high else { continue }
        let change = WordChange(old: low..<high, new: newLow..<newHigh)
        guard isFit(change, core), count(words(change.old, false)) == 1 else { continue }
        if !isBare(change) { return change }
        bare = bare ?? change
      }
    }
    return bare
  }

  /// Whether a quotation may begin and end so.
  private func isFit(_ change: WordChange, _ core: WordChange) -> Bool {
    let first = oldTexts[change.old.lowerBound]
    if Self.isSign(first), change.old.count == 1 || !core.old.isEmpty && change.old.lowerBound < core.old.lowerBound {
      return false
    }
    // A quotation does not part »stk.« from its number.
    let (low, high) = (change.old.lowerBound, change.old.upperBound)
    if Self.isDesignation(oldTexts[high - 1]), high < old.count { return false }
    if low > 0,
      Self.isDesignation(oldTexts[low - 1]) || Self.isNumber(oldTexts[low - 1]) && Self.isNumber(oldTexts[low])
    {
      return false
    }
    if !change.new.isEmpty, Self.isDesignation(newTexts[change.new.upperBound - 1]), change.new.upperBound < new.count {
      return false
    }
    return true
  }

  /// `edit` with its form and the words it quotes.
  private func finished(_ edit: Edit) -> Edit {
    var edit = edit
    let (core, change) = (edit.core, edit.change)
    edit.oldWords = words(change.old, false)
    edit.newWords = words(change.new, true)
    if edit.change.new.isEmpty { edit.form = .delete }
    if core.old.isEmpty, change.old.upperBound == core.old.upperBound, change.old.count > 0 {
      edit.form = .insert
      edit.newWords = words(core.new, true)
    }
    return edit
  }
}
