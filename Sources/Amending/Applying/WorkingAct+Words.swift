import StatuteSyntax
import StatuteText

/// Words that are found, put in and taken out.
extension WorkingAct {
  /// Words in the text of a unit.
  struct Match {
    var unit: Int
    var range: Range<Int>
    /// Whether they are whole words there, and not with an `s` behind them.
    var isWhole = true
  }

  /// Where `words` stand in `scope`, in document order: what is in force before what instructions have put in, and the words
  /// themselves before their genitive, unless only all of them together are as many as are `expected`. In longer words,
  /// »leg« in »legepladser«, they do not stand: of the words in 453 published instructions not one was meant so.
  func matches(_ words: [UInt8], in scope: Scope, expected: Int?) -> [Match] {
    let folded = FoldedText(words[...]).bytes
    guard !folded.isEmpty else { return [] }
    if let sentences = scope.sentences {
      func matches(in span: Scope.Span) -> [Match] {
        places(of: folded, in: span.unit).filter {
          span.range.lowerBound <= $0.range.lowerBound && $0.range.upperBound <= span.range.upperBound
        }
      }
      let own = sentences.flatMap(matches)
      if !own.isEmpty { return preferred(own, expected) }
      // The list that the sentence leads to, and what goes on behind it.
      let further = sentences.flatMap { span in
        list(behind: span.unit).flatMap(subtree).flatMap { places(of: folded, in: $0) }
          + (rest(behindListOf: span.unit).map(matches) ?? [])
      }
      return preferred(further, expected)
    }
    return preferred(
      scope.units.flatMap { unit in subtree(of: unit).flatMap { places(of: folded, in: $0) } }, expected)
  }

  private func places(of words: [UInt8], in unit: Int) -> [Match] {
    let text = units[unit].text.bytes
    guard text.count >= words.count else { return [] }
    return FoldedText(text[...]).places(of: words).compactMap { place in
      guard place.beginsWord, place.endsWord || isGenitive(text, place.range.upperBound) else { return nil }
      return Match(unit: unit, range: place.range, isWhole: place.endsWord)
    }
  }

  /// Whether an instruction has put all of `match` into what was there before.
  func isOfEarlier(_ match: Match) -> Bool {
    !units[match.unit].isNew
      && units[match.unit].text.fresh.contains {
        $0.lowerBound <= match.range.lowerBound && match.range.upperBound <= $0.upperBound
      }
  }

  /// The longer word in `scope` that holds `words`; nil where there is none.
  func longerWord(around words: [UInt8], in scope: Scope) -> String? {
    let folded = FoldedText(words[...]).bytes
    let spans = scope.sentences.map { $0.map { units[$0.unit].text.bytes[$0.range] } }
    for text in spans ?? scope.units.flatMap(subtree).map({ units[$0].text.bytes[...] }) {
      let text = FoldedText(text)
      func isPart(_ byte: UInt8) -> Bool { Self.isWordByte(byte) || byte >= 0x80 }
      for place in FoldedText.places(of: folded, in: text.bytes) {
        let start = text.bytes[..<place.lowerBound].lastIndex { !isPart($0) }.map { $0 + 1 } ?? 0
        let end = text.bytes[place.upperBound...].firstIndex { !isPart($0) } ?? text.bytes.count
        if end - start > place.count { return String(decoding: text.bytes[start..<end], as: UTF8.self) }
      }
    }
    return nil
  }

  /// Where `words` stand everywhere in `scope`, with their genitive: a name that is changed everywhere is changed in
  /// »styrelsens«, too.
  ///
  /// - Parameter index: The words of the act, where it has been made; then only units that hold them are looked at.
  func matchesEverywhere(_ words: [UInt8], in scope: Scope, _ index: WordIndex? = nil) -> [Match] {
    let folded = FoldedText(words[...]).bytes
    let candidates: [Int]
    if let known = index?.units(with: folded) {
      candidates = known.filter { unit in isThere(unit, in: scope) }
    } else {
      candidates = scope.units.flatMap(subtree)
    }
    return candidates.flatMap { places(of: folded, in: $0) }.filter { !units[$0.unit].text.isFresh($0.range) }
  }

  /// Whether `unit` has not gone and stands in `scope`.
  private func isThere(_ unit: Int, in scope: Scope) -> Bool {
    var (current, top) = (unit, unit)
    var isInside = false
    while current > 0 {
      if units[current].isGone { return false }
      isInside = isInside || !scope.isAct && scope.units.contains(current)
      (top, current) = (current, units[current].parent)
    }
    return scope.isAct ? units[top].kind != .title && units[top].kind != .opening : isInside
  }

  private func isGenitive(_ text: [UInt8], _ end: Int) -> Bool {
    guard end < text.count, text[end] == UInt8(ascii: "s") else { return false }
    return end + 1 == text.count || !Self.isWordByte(text[end + 1])
  }

  private func preferred(_ matches: [Match], _ expected: Int?) -> [Match] {
    let inForce = matches.filter { !units[$0.unit].text.isFresh($0.range) }
    let choices = [inForce.filter(\.isWhole), matches.filter(\.isWhole), inForce, matches].filter { !$0.isEmpty }
    return choices.first { $0.count == expected } ?? choices.first ?? []
  }

  /// Of several »og« or »eller« in an item the one that leads to the next item, which is what goes out of a list.
  func closing(_ matches: [Match], _ words: [UInt8]) -> [Match] {
    guard matches.count > 1, let last = matches.last, units[last.unit].kind.isListed,
      words.elementsEqual("og".utf8) || words.elementsEqual("eller".utf8),
      Self.trimmed(Array(units[last.unit].text.bytes[last.range.upperBound...])).isEmpty
    else { return matches }
    return [last]
  }

  // MARK: Changes

  /// Lets each of `matches`, in document order, give way to `new`; spaces are put in and taken out where words and signs
  /// meet in another way than before.
  mutating func replace(_ matches: [Match], with new: [UInt8]) {
    for match in matches.reversed() { replace(match, with: new) }
  }

  private mutating func replace(_ match: Match, with new: [UInt8]) {
    let text = units[match.unit].text.bytes
    var range = match.range
    let old = text[range]
    var new = withStop(Self.trimmed(new), for: match)
    let before = range.lowerBound > 0 ? text[range.lowerBound - 1] : 0
    let after = range.upperBound < text.count ? text[range.upperBound] : 0
    if new.isEmpty {
      // Of the two spaces around the words one goes, too, and the one before a sign.
      if Self.isSpace(before), after == 0 || Self.isSpace(after) || Self.isClosing(after) {
        range = spaceStart(text, before: range.lowerBound)..<range.upperBound
      } else if Self.isSpace(after), before == 0 || before == 0x28 {
        range = range.lowerBound..<spaceEnd(text, after: range.upperBound)
      } else if let last = old.last, Self.isClosing(last), !Self.isSpace(after), after != 0, !Self.isSpace(before),
        before != 0,
        !Self.isClosing(after)
      {
        new = [0x20]
      }
    } else if let first = new.first, let oldFirst = old.first {
      if Self.isClosing(oldFirst), !Self.isClosing(first), before != 0, !Self.isSpace(before), before != 0x28 {
        new.insert(0x20, at: 0)
      } else if !Self.isClosing(oldFirst), Self.isClosing(first), Self.isSpace(before) {
        range = spaceStart(text, before: range.lowerBound)..<range.upperBound
      }
    }
    units[match.unit].text.replace(range, with: new)
  }

  /// `new`, which takes the place of `match`, with the full stop that ends the sentence: `»lukket m.v.«` brings a second one that is
  /// left out, and of `»X.«` for which comes `»Y«` it is the sentence's own that stays, unless the list goes on.
  private func withStop(_ new: [UInt8], for match: Match) -> [UInt8] {
    let text = units[match.unit].text
    let stop = UInt8(ascii: ".")
    if isDoubled(new, in: text.bytes, match.range.upperBound) { return new.dropLast() }
    guard text.bytes[match.range].last == stop, !units[match.unit].kind.isTitleOrHeading, !Self.goesOn(new),
      !NewMaterial.endsInSign(new)
    else { return new }
    let sentences = text.sentences
    let isWhole = sentences.contains { $0.lowerBound == match.range.lowerBound }
    guard sentences.contains(where: { $0.upperBound == match.range.upperBound }), !(new.isEmpty && isWhole) else {
      return new
    }
    return new + [stop]
  }

  /// Whether `new` brings to `index` of `text` the full stop or comma that stands there already.
  private func isDoubled(_ new: [UInt8], in text: [UInt8], _ index: Int) -> Bool {
    guard let last = new.last, last == UInt8(ascii: ".") || last == UInt8(ascii: ","), index < text.count else {
      return false
    }
    return text[index] == last && (index + 1 == text.count || text[index + 1] != last)
  }

  /// Whether `words` end in what leads to the next item of a list, or to a list.
  private static func goesOn(_ words: [UInt8]) -> Bool {
    [" og", " eller", " samt"].contains { words.suffix($0.utf8.count).elementsEqual($0.utf8) }
      || ["og", "eller", "samt"].contains { words.elementsEqual($0.utf8) }
  }

  /// Puts `new` in after, or before, each of `matches`.
  mutating func insert(_ words: [UInt8], isBefore: Bool, _ matches: [Match]) {
    let words = Self.trimmed(words)
    for match in matches.reversed() {
      let text = units[match.unit].text.bytes
      // A stop that ends the sentence is not doubled.
      let new = !isBefore && isDoubled(words, in: text, match.range.upperBound) ? words.dropLast() : words
      guard let first = new.first, let last = new.last else { continue }
      if isBefore {
        let needsSpace = !Self.isClosing(text[match.range.lowerBound])
        units[match.unit].text.replace(
          match.range.lowerBound..<match.range.lowerBound, with: needsSpace ? new + [0x20] : new)
      } else {
        let end = match.range.upperBound
        let before = end > 0 ? text[end - 1] : 0
        let after = end < text.count ? text[end] : 0
        var words = Self.isClosing(first) || before == 0x28 || before == 0x2D ? new : [0x20] + new
        if after != 0, !Self.isSpace(after), !Self.isClosing(after), !Self.isClosing(last), last != 0x2D, last != 0x28,
          before == 0x2D || Self.isWordByte(after), !text[end...].starts(with: [0xC2, 0xAB])
        {
          // »insætte efter »§ 5,«« where the anchor's own space follows only later.
          words.append(0x20)
        }
        units[match.unit].text.replace(end..<end, with: words)
      }
    }
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte >= 0xC2
  }

  private func spaceStart(_ text: [UInt8], before index: Int) -> Int {
    var at = index
    while at > 0, Self.isSpace(text[at - 1]) { at -= text[at - 1] == 0xA0 && at > 1 ? 2 : 1 }
    return at
  }

  private func spaceEnd(_ text: [UInt8], after index: Int) -> Int {
    var at = index
    while at < text.count, Self.isSpace(text[at]) { at += 1 }
    return at
  }

  /// Whether `byte` is white space, or the last one of a NO-BREAK SPACE.
  static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 || byte == 0xA0
  }

  /// Whether no space stands before `byte`.
  static func isClosing(_ byte: UInt8) -> Bool {
    byte == 0x2C || byte == 0x2E || byte == 0x3B || byte == 0x3A || byte == 0x29 || byte == 0x3F || byte == 0x21
  }

  static func trimmed(_ bytes: [UInt8]) -> [UInt8] {
    var slice = bytes[...]
    while let first = slice.first, first == 0x20 || first == 0x0A || first == 0x0D || first == 0x09 {
      slice.removeFirst()
    }
    while let last = slice.last, last == 0x20 || last == 0x0A || last == 0x0D || last == 0x09 { slice.removeLast() }
    return Array(slice)
  }

  // MARK: Sentences

  /// Whether nothing ends the sentence at `span`, the last of its text, but the list behind that: the two are one sentence.
  func leadsToList(_ span: Scope.Span) -> Bool {
    !hasTextBehind(span) && !endsWithStop(span) && !list(behind: span.unit).isEmpty
  }

  /// The list behind the text of `unit`: in it, or beside it where it is a further paragraph.
  func list(behind unit: Int) -> ArraySlice<Int> {
    let behind =
      units[unit].kind == .text
      ? children(of: units[unit].parent).drop { $0 != unit }.dropFirst() : children(of: unit)[...]
    return behind.drop { !units[$0].kind.isListed && units[$0].kind != .text }.prefix { units[$0].kind.isListed }
  }

  /// Whether more text of the same unit stands behind `span`.
  func hasTextBehind(_ span: Scope.Span) -> Bool {
    !units[span.unit].text.bytes[span.range.upperBound...].allSatisfy(Self.isSpace)
  }

  private func endsWithStop(_ span: Scope.Span) -> Bool {
    units[span.unit].text.bytes[span.range].last.map { ".?!".utf8.contains($0) } ?? true
  }

  /// The last words of the sentence at `span`, where no full stop ends it.
  func unfinishedEnd(of span: Scope.Span) -> String? {
    let bytes = units[span.unit].text.bytes[span.range]
    guard !endsWithStop(span), !units[span.unit].kind.isTitleOrHeading else { return nil }
    let words = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isWhitespace)
    return words.suffix(4).joined(separator: " ")
  }

  /// The list that the text of `unit` leads to, and what goes on behind it.
  func listOfSentence(_ unit: Int) -> (list: ArraySlice<Int>, rest: Scope.Span?) {
    (list(behind: unit), rest(behindListOf: unit))
  }

  /// Takes out a list that a sentence leads to, and what goes on behind it.
  mutating func takeOut(_ sentence: (list: ArraySlice<Int>, rest: Scope.Span?)) {
    for item in sentence.list { takeOut(item) }
    guard let rest = sentence.rest else { return }
    removeSentences([rest])
    units[rest.unit].text.forgetFirstSentence()
  }

  /// Takes the sentences of `spans` out, with the space that parted them from the next.
  mutating func removeSentences(_ spans: [Scope.Span]) {
    for span in spans.reversed() {
      let text = units[span.unit].text.bytes
      var range = span.range
      let next = spaceEnd(text, after: range.upperBound)
      range =
        next < text.count ? range.lowerBound..<next : spaceStart(text, before: range.lowerBound)..<range.upperBound
      units[span.unit].text.replace(range, with: [])
      guard units[span.unit].text.bytes.isEmpty else { continue }
      if units[span.unit].kind == .text {
        takeOut(span.unit)
      } else if let paragraph = children(of: span.unit).first {
        joinParagraph(paragraph)
      }
    }
  }

  /// Lets the paragraph `unit` follow on the line of the text right before it, where no list stands between the two.
  mutating func joinParagraph(_ unit: Int) {
    guard !units[unit].isGone, units[unit].kind == .text else { return }
    let text = previousSibling(of: unit) ?? units[unit].parent
    guard text == units[unit].parent || units[text].kind == .text else { return }
    if units[text].isNew, !units[unit].isNew {
      // From now on it holds sentences in force; of its own at most the first is passed over, that goes on behind a list.
      units[text].text.forgetSentences(after: goesOnBehindList(text) ? 1 : 0)
      units[text].isNew = false
    }
    units[text].text.append(units[unit].text)
    units[unit].text = AnchoredText([])
    takeOut(unit)
  }

  /// Lets the sentences of `spans` give way to `new`: runs of neighbours as a whole, or each of several runs to a sentence of
  /// its own where there are as many. Gives the unit in which `new` ends.
  @discardableResult
  mutating func replaceSentences(_ spans: [Scope.Span], with new: [UInt8], leadsToList: Bool = false) -> Int? {
    var new = Self.trimmed(new)
    if !leadsToList, let last = spans.last, units[last.unit].text.bytes[last.range].last == UInt8(ascii: ".") {
      new = NewMaterial.asSentence(new)
    }
    let runs = runs(of: spans)
    let sentences = AnchoredText(new).sentences
    let isEach = runs.count > 1 && sentences.count == spans.count && !leadsToList
    var sentence = sentences.count
    for (index, run) in runs.enumerated().reversed() {
      guard let first = run.first, let last = run.last else { continue }
      sentence -= run.count
      if !isEach, index > 0 {
        removeSentences(run)
        continue
      }
      let words =
        isEach ? Array(new[sentences[sentence].lowerBound..<sentences[sentence + run.count - 1].upperBound]) : new
      units[first.unit].text.replace(first.range.lowerBound..<last.range.upperBound, with: words)
    }
    return (isEach ? runs.last : runs.first)?.first?.unit
  }

  /// `spans` in runs of neighbours.
  func runs(of spans: [Scope.Span]) -> [[Scope.Span]] {
    var runs: [[Scope.Span]] = []
    for span in spans {
      if let last = runs.last?.last, last.unit == span.unit, last.range.upperBound <= span.range.lowerBound,
        units[span.unit].text.bytes[last.range.upperBound..<span.range.lowerBound].allSatisfy(Self.isSpace)
      {
        runs[runs.count - 1].append(span)
      } else {
        runs.append([span])
      }
    }
    return runs
  }

  /// Puts `new` in behind, or before, the sentence at `span`.
  mutating func insertSentence(_ new: [UInt8], at span: Scope.Span, isBefore: Bool, leadsToList: Bool = false) {
    var new = Self.trimmed(new)
    // In a text of sentences what comes is one, too.
    if leadsToList {
      // The list ends it.
    } else if isBefore || units[span.unit].text.bytes[span.range].last == UInt8(ascii: ".") {
      new = NewMaterial.asSentence(new)
    }
    if isBefore {
      units[span.unit].text.replace(span.range.lowerBound..<span.range.lowerBound, with: new + [0x20], asSentence: true)
    } else {
      let space: [UInt8] = units[span.unit].text.bytes.isEmpty ? [] : [0x20]
      units[span.unit].text.replace(
        span.range.upperBound..<span.range.upperBound, with: space + new, asSentence: true)
    }
  }
}
