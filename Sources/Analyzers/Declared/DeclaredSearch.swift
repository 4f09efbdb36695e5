import Configuration
import Patterns
import StatuteModel
import StatuteSyntax
import StatuteText

/// Looks for what declared rules look for, all of it in one pass over the text.
struct DeclaredSearch: Sendable {
  /// The rules.
  let rules: [DeclaredRule]
  private var words = WordSearch()
  private var literals = LiteralSearch()
  /// What the words that are looked for belong to.
  private var forms: [Form] = []
  /// The rules whose patterns are tried on every passage, for nothing is known that a match must hold.
  private var unfiltered: [Int] = []
  /// The rules that look for repeated words.
  private var repetitions: [Int] = []

  /// Words that are looked for, and whose they are.
  private struct Form {
    let rule: Int
    /// Which group of ways to write the same, and which of them.
    var group = 0
    var place = 0
    /// What is to be written for them.
    var replacement: String?
  }

  /// Something that was found.
  struct Match {
    /// The rule, by its index.
    let rule: Int
    /// The passage.
    let passage: Passage
    /// The bytes, as they stand in the text.
    let range: ByteRange
    /// As it is read, and the parts of it.
    let parts: [String]
    /// Which group of ways to write the same, and which of them.
    var group = 0
    var place = 0
  }

  /// What is found is handed to, and which pattern was stopped in which passage, from where on nothing is known of it.
  typealias Found = (Match) -> Void
  typealias Stopped = (_ rule: Int, Passage) -> Void

  init(_ rules: [DeclaredRule]) {
    self.rules = rules
    for (index, rule) in rules.enumerated() {
      switch rule.check {
      case .pattern(let pattern): if !literals.add(pattern, owner: index) { unfiltered.append(index) }
      case .words(let all): for word in all { add(word, Form(rule: index)) }
      case .substitutions(let all): for (word, new) in all { add(word, Form(rule: index, replacement: new)) }
      case .repetition: repetitions.append(index)
      case .consistency(let groups):
        for (group, all) in groups.enumerated() {
          for (place, word) in all.enumerated() { add(word, Form(rule: index, group: group, place: place)) }
        }
      }
    }
    words.finish()
  }

  private mutating func add(_ word: String, _ form: Form) {
    words.add(word, owner: forms.count, ignoresCase: rules[form.rule].ignoresCase)
    forms.append(form)
  }

  /// Hands all that is found in `part`, of the rules that are `wanted`, to `found`; passage by passage, and of each rule in the
  /// order it stands.
  func run(in part: DocumentPart, wanted: [Bool], found: Found, stopped: Stopped) {
    guard wanted.contains(true) else { return }
    let source = part.document.source
    source.bytes.withUnsafeBufferPointer { text in
      var run = Run(self, text, wanted)
      part.forEachPassage { passage in
        let range = passage.range
        guard range.end <= text.count else { return }
        passage.forEachPiece(in: text) { run.look(in: $0, of: passage, found, stopped) }
      }
    }
  }

  /// One pass over one text.
  private struct Run {
    let search: DeclaredSearch
    let text: UnsafeBufferPointer<UInt8>
    /// The rules that are looked for; one whose pattern has been stopped no longer is.
    var wanted: [Bool]
    let matcher: Matcher?
    /// What is left to each rule's pattern of the steps it may take in the text.
    var budgets: [Matcher.Budget]
    var readable = ReadablePiece()
    /// The piece that each rule's pattern was tried on last, so that it is tried on each but once.
    var tried: [Int]
    var piece = 0
    /// Where the last match of each rule ends in the piece, so that what lies within another match is none.
    var ends: [(piece: Int, end: Int)]

    init(_ search: DeclaredSearch, _ text: UnsafeBufferPointer<UInt8>, _ wanted: [Bool]) {
      self.search = search
      self.text = text
      self.wanted = wanted
      matcher = search.literals.isEmpty && search.unfiltered.isEmpty ? nil : Matcher()
      budgets = Array(repeating: .init(), count: matcher == nil ? 0 : search.rules.count)
      tried = Array(repeating: 0, count: search.rules.count)
      ends = Array(repeating: (0, 0), count: search.rules.count)
    }

    mutating func look(in range: Range<Int>, of passage: Passage, _ found: Found, _ stopped: Stopped) {
      piece += 1
      guard readable.read(range, of: text) else {
        return look(in: text, range, { ByteRange($0.lowerBound, $0.upperBound) }, passage, found, stopped)
      }
      let (readable, text) = (readable, text)
      readable.bytes.withUnsafeBufferPointer { bytes in
        look(in: bytes, 0..<bytes.count, { readable.place(of: $0, in: text) }, passage, found, stopped)
      }
    }

    private mutating func look(
      in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ place: (Range<Int>) -> ByteRange, _ passage: Passage,
      _ found: Found, _ stopped: Stopped
    ) {
      if !search.words.isEmpty {
        search.words.forEach(in: bytes, range) { owner, match in
          let form = search.forms[owner]
          guard looks(form.rule, in: passage), ends[form.rule].piece != piece || ends[form.rule].end <= match.lowerBound
          else { return }
          let parts = [string(bytes, match)] + (form.replacement.map { [$0] } ?? [])
          guard !isException(match, bytes, form.rule), fits(form.rule, passage, bytes, range, match) else { return }
          ends[form.rule] = (piece, match.upperBound)
          found(
            Match(
              rule: form.rule, passage: passage, range: place(match), parts: parts, group: form.group, place: form.place
            ))
        }
      }
      if !search.repetitions.isEmpty { lookForRepetitions(bytes, range, place, passage, found) }
      for rule in search.unfiltered { tryPattern(of: rule, bytes, range, place, passage, found, stopped) }
      if !search.literals.isEmpty {
        search.literals.forEach(in: bytes, range) { rule in
          guard tried[rule] != piece else { return }
          tried[rule] = piece
          tryPattern(of: rule, bytes, range, place, passage, found, stopped)
        }
      }
    }

    private func lookForRepetitions(
      _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ place: (Range<Int>) -> ByteRange, _ passage: Passage,
      _ found: Found
    ) {
      var last: (range: Range<Int>, hash: UInt64) = (range.lowerBound..<range.lowerBound, 0)
      WordSearch.forEachWord(in: bytes, range) { word, hash in
        defer { last = (word, hash) }
        guard hash == last.hash, last.range.upperBound < word.lowerBound,
          bytes[last.range.upperBound..<word.lowerBound].allSatisfy({ $0 == 0x20 || $0 &- 9 < 5 })
        else { return }
        let whole = last.range.lowerBound..<word.upperBound
        let parts = [string(bytes, whole), string(bytes, last.range)]
        guard parts[1].lowercased() == string(bytes, word).lowercased() else { return }
        for rule in search.repetitions where looks(rule, in: passage) && !isException(word, bytes, rule) {
          guard fits(rule, passage, bytes, range, whole) else { continue }
          found(Match(rule: rule, passage: passage, range: place(whole), parts: parts))
        }
      }
    }

    private mutating func tryPattern(
      of rule: Int, _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ place: (Range<Int>) -> ByteRange,
      _ passage: Passage, _ found: Found, _ stopped: Stopped
    ) {
      guard case .pattern(let pattern) = search.rules[rule].check, looks(rule, in: passage), let matcher else { return }
      let subject = UnsafeBufferPointer(rebasing: bytes[range])
      var offset = 0
      while offset < subject.count {
        switch matcher.match(pattern, in: subject, from: offset, budget: &budgets[rule]) {
        case .none: return
        case .stopped:
          wanted[rule] = false
          return stopped(rule, passage)
        case .match: break
        }
        guard let match = matcher.range(), match.upperBound > offset else { return }
        offset = match.upperBound
        let parts = (0...min(pattern.groupCount, 9)).map { group in
          matcher.range(of: group).map { string(subject, $0) } ?? ""
        }
        guard !isException(match, subject, rule), fits(rule, passage, subject, 0..<subject.count, match) else {
          continue
        }
        let there = (match.lowerBound + range.lowerBound)..<(match.upperBound + range.lowerBound)
        found(Match(rule: rule, passage: passage, range: place(there), parts: parts))
      }
    }

    /// Whether the rule with this index looks at `passage` at all.
    private func looks(_ rule: Int, in passage: Passage) -> Bool {
      guard wanted[rule], let nodes = search.rules[rule].scope.nodes else { return wanted[rule] }
      return nodes.contains(passage.kind) || passage.isQuoted && nodes.contains(.quotation)
        || passage.isInSection && nodes.contains(.section) || passage.container.map(nodes.contains) ?? false
    }

    /// Whether what stands in `match` is a word that the rule excepts, or stands in such words.
    private func isException(_ match: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>, _ rule: Int) -> Bool {
      let exceptions = search.rules[rule].exceptions
      guard !exceptions.isEmpty else { return false }
      let text = string(bytes, match).lowercased()
      return exceptions.contains(text)
        || exceptions.contains { phrase in
          phrase.ranges(of: text).contains { place in
            let start = match.lowerBound - phrase.utf8.distance(from: phrase.startIndex, to: place.lowerBound)
            let range = start..<start + phrase.utf8.count
            return range.lowerBound >= 0 && range.upperBound <= bytes.count
              && string(bytes, range).lowercased() == phrase && !isInWord(range.lowerBound, bytes)
              && !isInWord(range.upperBound, bytes)
          }
        }
    }

    /// Whether a letter stands on either side of `offset`.
    private func isInWord(_ offset: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
      guard offset > 0, offset < bytes.count else { return false }
      return [bytes[offset - 1], bytes[offset]].allSatisfy { $0.isLetterByte }
    }

    /// Whether `match` stands inside or outside of quotations, as the rule wants it.
    private func fits(
      _ rule: Int, _ passage: Passage, _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ match: Range<Int>
    ) -> Bool {
      guard let wantsQuoted = search.rules[rule].scope.isQuoted else { return true }
      if passage.isQuoted { return wantsQuoted }
      var depth = 0
      for at in range.lowerBound..<match.lowerBound where bytes[at] == 0xC2 && at + 1 < match.lowerBound {
        if bytes[at + 1] == 0xBB { depth += 1 }
        if bytes[at + 1] == 0xAB { depth = max(0, depth - 1) }
      }
      return (depth > 0) == wantsQuoted
    }

    private func string(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> String {
      String(decoding: bytes[range], as: UTF8.self)
    }
  }
}
