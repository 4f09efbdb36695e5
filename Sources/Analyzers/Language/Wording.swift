import Analysis
import StatuteModel
import StatuteSyntax
import StatuteText

/// Checks the words and signs of what a draft itself writes, for all rules of the family that look at a few words at a
/// time, in one pass over the text.
struct Wording: SectionAnalyzer {
  let rules = [
    InvisibleCharacters.rule, ConfusableLetters.rule, StraightQuotationMarks.rule, AndOr.rule,
    FrontLoadedParticiple.rule, VerbalNouns.rule, Application.rule, PresentParticiples.rule, OldWords.rule,
    FutureTense.rule, Abbreviations.rule, Amounts.rule, NumberWords.rule, FigureDates.rule,
    GenderedPronouns.rule, MinisterCase.minister, MinisterCase.ministry,
  ]

  func analyze(_ part: DocumentPart, report: inout Report) {
    let bytes = part.document.source.bytes
    DraftedText.forEach(in: part) { index, node, place in
      guard !node.text.isEmpty, node.text.end <= bytes.count else { return }
      let isInstruction = node.kind == .instruction || node.kind == .amendingSection || node.kind == .renumbering
      for text in isInstruction ? Self.newWords(in: node.text, bytes) : [node.text] {
        let passage = DraftedPassage(node: index, kind: node.kind, text: text, place: place, bytes: bytes)
        read(passage, &report)
      }
    }
  }

  /// The words that an instruction puts in: those quoted after a colon. Others it quotes from the act.
  private static func newWords(in text: ByteRange, _ bytes: [UInt8]) -> [ByteRange] {
    var found: [ByteRange] = []
    var (last, at): (UInt8, Int) = (0, text.start)
    while at + 1 < text.end {
      if bytes[at] == 0xC2, bytes[at + 1] == 0xBB {
        let end = bytes.quotationEnd(from: at, in: text)
        if last == 0x3A { found.append(ByteRange(at + 2, end)) }
        at = end
      }
      if bytes[at] > 0x20 { last = bytes[at] }
      at += 1
    }
    return found
  }

  // MARK: The pass

  private func read(_ passage: DraftedPassage, _ report: inout Report) {
    let bytes = passage.bytes
    let end = passage.text.end
    var at = passage.text.start
    while at < end {
      let byte = bytes[at]
      if byte.isLetterByte {
        let start = at
        while at < end, bytes[at].isLetterByte { at += 1 }
        if at < end, bytes[at] >= 0xCC, bytes[at] < 0xE0 {
          at = ConfusableLetters.check(wordFrom: start, at: at, passage, &report)
        }
        check(ByteRange(start, at), passage, &report)
      } else if byte.isDigit {
        at = checkNumber(from: at, passage, &report)
      } else if byte == 0xC2, at + 1 < end, bytes[at + 1] == 0xBB {
        // What a provision quotes is another's.
        at = bytes.quotationEnd(from: at, in: passage.text) + 2
      } else if byte == 0x22 || byte == 0xE2 || byte == 0xEF {
        at = checkSign(at, passage, &report)
      } else if byte >= 0xCC {
        at = ConfusableLetters.check(wordFrom: at, at: at, passage, &report)
      } else {
        at += 1
      }
    }
  }

  private func check(_ word: ByteRange, _ passage: DraftedPassage, _ report: inout Report) {
    if word.count >= MinisterCase.shortest { MinisterCase.check(word, passage, &report) }
    guard let trigger = Trigger.all.trigger(of: word, in: passage.bytes) else { return }
    switch trigger {
    case .and: AndOr.check(word, passage, &report)
    case .article: FrontLoadedParticiple.check(word, passage, &report)
    case .carryingOut: VerbalNouns.check(word, passage, &report)
    case .finds: Application.check(word, passage, &report)
    case .placed: PresentParticiples.check(word, passage, &report)
    case .old(let replacement): OldWords.check(word, replacement, passage, &report)
    case .will: FutureTense.check(word, passage, &report)
    case .abbreviation: Abbreviations.checkWord(word, passage, &report)
    case .kroner: Amounts.checkUnitFirst(word, passage, &report)
    case .number(let value): NumberWords.check(word, value, passage, &report)
    case .pronoun: GenderedPronouns.check(word, passage, &report)
    }
  }

  /// Looks at the number that begins at `start`; where it ends.
  private func checkNumber(from start: Int, _ passage: DraftedPassage, _ report: inout Report) -> Int {
    let bytes = passage.bytes
    var at = start
    while at < passage.text.end, bytes[at].isDigit { at += 1 }
    guard start == 0 || !bytes[start - 1].isLetterByte else { return at }
    if at + 1 < passage.text.end, bytes[at + 1].isDigit, FigureDates.mayGoOn(at: at, afterFigures: at - start, bytes) {
      if let date = FigureDates.check(at: start, passage, &report) { return date }
    }
    let number = ByteRange(start, at)
    Amounts.checkThousands(number, passage, &report)
    Abbreviations.checkAfterNumber(number, passage, &report)
    return at
  }

  /// Looks at a sign that is no letter of Danish; where it ends.
  private func checkSign(_ at: Int, _ passage: DraftedPassage, _ report: inout Report) -> Int {
    if let end = InvisibleCharacters.check(at, passage, &report) { return end }
    return StraightQuotationMarks.check(at, passage, &report)
  }
}

/// A stretch of drafted text that is one node's.
struct DraftedPassage {
  let node: Int
  let kind: NodeKind
  let text: ByteRange
  let place: DraftedText.Place
  let bytes: [UInt8]

  /// The word before `offset`, nothing but white space between; nil where a sign stands there or the text begins.
  func word(before offset: Int) -> ByteRange? {
    var end = offset
    while end > text.start, bytes[end - 1] <= 0x20 || isNoBreakSpace(endingAt: end) {
      end -= bytes[end - 1] <= 0x20 ? 1 : 2
    }
    var start = end
    while start > text.start, bytes[start - 1].isLetterByte || bytes[start - 1] == 0x2D { start -= 1 }
    return start < end && end < offset ? ByteRange(start, end) : nil
  }

  /// The word after `offset`, nothing but white space between.
  func word(after offset: Int) -> ByteRange? {
    var reader = WordReader(bytes, at: offset)
    guard reader.skipGap(), reader.offset < text.end else { return nil }
    let start = reader.offset
    reader.skipLetters()
    return reader.offset > start ? ByteRange(start, min(reader.offset, text.end)) : nil
  }

  /// Whether the word at `offset` may begin a sentence: what stands before it is no word and no comma.
  func mayBeginSentence(at offset: Int) -> Bool {
    var at = offset
    while at > text.start, bytes[at - 1] <= 0x20 || isNoBreakSpace(endingAt: at) {
      at -= bytes[at - 1] <= 0x20 ? 1 : 2
    }
    guard at > text.start, at < offset else { return true }
    return !(bytes[at - 1].isLetterByte || bytes[at - 1] == 0x2C)
  }

  /// Whether the word in `range` is one of `words`, in any case of letters.
  func isOne(of words: [StaticString], _ range: ByteRange) -> Bool {
    words.contains { $0.utf8CodeUnitCount == range.count && bytes.readsIgnoringCase($0, at: range.start) }
  }

  /// Whether the word at `offset` begins with a capital.
  func isCapital(_ offset: Int) -> Bool {
    bytes[offset] == 0xC3 ? offset + 1 < bytes.count && bytes[offset + 1] < 0xA0 : bytes[offset] & 0x20 == 0
  }

  /// `word` with a capital where the word at `offset` has one.
  func inCase(of offset: Int, _ word: StaticString) -> String {
    let word = "\(word)"
    return isCapital(offset) ? word.prefix(1).uppercased() + word.dropFirst() : word
  }

  func string(_ range: ByteRange) -> String { String(onOneLine: bytes[range.start..<min(range.end, bytes.count)]) }

  private func isNoBreakSpace(endingAt end: Int) -> Bool {
    end - 2 >= text.start && bytes[end - 2] == 0xC2 && bytes[end - 1] == 0xA0
  }
}

extension [UInt8] {
  /// Where the quotation that `»` at `offset` opens ends, before its `«`; the end of `text` where it is not closed.
  func quotationEnd(from offset: Int, in text: ByteRange) -> Int {
    var depth = 0
    var at = offset
    while at + 1 < text.end {
      if self[at] == 0xC2 {
        if self[at + 1] == 0xBB { depth += 1 }
        if self[at + 1] == 0xAB { depth -= 1 }
        if depth == 0 { return at }
      }
      at += 1
    }
    return text.end
  }
}
