import StatuteSyntax
import StatuteText

/// The signs of Markdown within a line: emphasis, links, escapes, entities and the like.
package enum InlineMarkdown {
  package typealias Line = ArraySlice<UInt8>

  /// Bytes of a line in whose place something else is seen.
  package struct Sign {
    package var range: Range<Int>
    package var meaning: Meaning
  }

  /// What is seen in the place of a sign.
  package enum Meaning {
    /// These bytes; none where it only says how the words around it look.
    case text([UInt8])
    /// The mark of the footnote of this name.
    case note(name: [UInt8])
    /// A picture.
    case picture
    /// Words that are struck out, which stand here in the text.
    case deletion(Range<Int>)
  }

  /// Words that are struck out from one line on into a later one.
  package struct Deletion {
    /// The words with the signs of that.
    package var range: Range<Int>
    package var words: Range<Int>
  }

  /// The signs of `line`, in order.
  package static func signs(in line: Line) -> [Sign] {
    var reader = Reader(line)
    reader.read()
    return reader.signs
  }

  /// Words that are struck out from one of `lines`, parts of one text, on into a later one of its paragraph; and the signs of that which
  /// have no other to go with, so that nothing is struck out.
  package static func deletions(across lines: some Sequence<Line>) -> (found: [Deletion], lone: [Range<Int>]) {
    var (found, lone, open) = ([Deletion](), [Range<Int>](), nil as Strike?)
    for line in lines {
      if let strike = open, MarkdownNote.endsParagraph(Array(line)) {
        lone.append(strike.range)
        open = nil
      }
      guard open != nil || mayStrikeOut(line) else { continue }
      var reader = Reader(line, open: open)
      reader.read()
      if let strike = open, let end = reader.deletionEnd {
        found.append(
          Deletion(
            range: strike.range.lowerBound..<end.upperBound, words: strike.range.upperBound..<end.lowerBound))
        open = nil
      }
      open = open ?? reader.deletionStart
      lone += reader.loneEnds
    }
    return (found, lone + (open.map { [$0.range] } ?? []))
  }

  /// `deletion` in `line` with the space that would stand there twice, or before a stop, without it.
  package static func withSpace(_ deletion: Range<Int>, in line: Line) -> Range<Int> {
    let (before, after) = (line[..<deletion.lowerBound], line[deletion.upperBound...])
    let isOpen =
      before.last.map { $0 == 0x20 || $0 == UInt8(ascii: "(") } ?? true || before.reversed().starts(with: [0xBB, 0xC2])
    if isOpen, after.first == 0x20 { return deletion.lowerBound..<deletion.upperBound + 1 }
    let isClosed = after.first.map { ",.;:)".utf8.contains($0) } ?? true || after.starts(with: [0xC2, 0xAB])
    return before.last == 0x20 && isClosed ? deletion.lowerBound - 1..<deletion.upperBound : deletion
  }

  /// Whether there is a sign in `text` that strikes out.
  package static func mayStrikeOut(_ text: Line) -> Bool {
    let (span, tilde, bracket) = (text.span, UInt8(ascii: "~"), UInt8(ascii: "<"))
    var from = 0
    while let place = span.firstOffset(ofAny: tilde, bracket, bracket, in: ByteRange(from, span.count)) {
      let rest = text.dropFirst(place)
      if strikes.contains(where: { rest.starts(with: $0.opening) || rest.starts(with: $0.closing) }) { return true }
      from = place + 1
    }
    return false
  }

  /// What strikes out the words between; the elements are those of HTML, which Markdown may hold.
  private static let strikes = [("~~", "~~"), ("<del>", "</del>"), ("<s>", "</s>"), ("<strike>", "</strike>")].map {
    (opening: Array($0.0.utf8)[...], closing: Array($0.1.utf8)[...])
  }

  /// A sign that strikes out, and what ends that.
  private struct Strike {
    let range: Range<Int>
    let closing: Line
  }

  /// Where `words` begin in `line`; nil where they are not in it.
  package static func place(of words: Line, in line: Line) -> Int? {
    var rest = line
    while let first = words.first, let found = rest.firstIndex(of: first) {
      rest = rest[found...]
      if rest.starts(with: words) { return found }
      rest = rest.dropFirst()
    }
    return nil
  }

  /// What is longer is no link.
  private static let longestLink = 1000
  /// No entity is longer, and no number that is raised.
  private static let (longestMark, longestRaised) = (10, 24)

  private static let marks = [
    ("&nbsp;", "\u{A0}"), ("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&apos;", "'"),
    ("&sect;", "§"), ("&para;", "¶"), ("&shy;", "\u{AD}"), ("&ndash;", "–"), ("&mdash;", "—"), ("&hellip;", "…"),
    ("&laquo;", "«"), ("&raquo;", "»"), ("&aelig;", "æ"), ("&oslash;", "ø"), ("&aring;", "å"), ("&AElig;", "Æ"),
    ("&Oslash;", "Ø"), ("&Aring;", "Å"), ("&eacute;", "é"), ("&auml;", "ä"), ("&ouml;", "ö"), ("&uuml;", "ü"),
    ("&euro;", "€"), ("&deg;", "°"), ("&times;", "×"), ("&middot;", "·"), ("&bull;", "•"), ("&copy;", "©"),
    ("&frac12;", "½"), ("&sup2;", "²"), ("&sup3;", "³"), ("&minus;", "−"), ("&micro;", "µ"), ("&permil;", "‰"),
    ("<br>", "\n"), ("<br/>", "\n"), ("<br />", "\n"), ("<sub>", ""), ("</sub>", ""), ("</sup>", ""),
  ].map { (name: Array($0.0.utf8), sign: Array($0.1.utf8)) }

  private struct Reader {
    private(set) var signs: [Sign] = []
    private let line: Line
    private var rest: Line
    /// The last byte that is seen.
    private var last: UInt8?
    private var emphasis: [Line] = []
    /// Where the next link can end; looked for once, for a line may hold a great many beginnings.
    private var bracket: Int?
    /// The end of the link that has begun.
    private var linkEnd: Range<Int>?
    /// The sign on a line above from which on the words are struck out.
    private var open: Strike?
    /// Where words are struck out whose end is not on the line.
    private(set) var deletionStart: Strike?
    /// The sign that ends what is struck out from a line above on.
    private(set) var deletionEnd: Range<Int>?
    /// Signs that end what nothing has begun.
    private(set) var loneEnds: [Range<Int>] = []
    /// The lengths of the marks of code that nothing ends.
    private var lonelyCode: Set<Int> = []

    init(_ line: Line, open: Strike? = nil) {
      (self.line, rest, self.open) = (line, line, open)
      bracket = line.firstIndex(of: UInt8(ascii: "]"))
    }

    mutating func read() {
      while let byte = rest.first {
        if let end = linkEnd, rest.startIndex >= end.lowerBound {
          linkEnd = nil
          take(end.upperBound - rest.startIndex)
          continue
        }
        switch byte {
        case UInt8(ascii: "\\") where rest.dropFirst().first.map(SourceText.isEscapable) ?? true:
          // One at the end of a line breaks it, which it does anyway.
          take(1)
          if linkEnd.map({ rest.startIndex < $0.lowerBound }) ?? true { keep(1) }
        case UInt8(ascii: "*"), UInt8(ascii: "_"): readEmphasis(byte)
        case UInt8(ascii: "~"): readDeletion()
        case UInt8(ascii: "`") where linkEnd == nil: readCode()
        case UInt8(ascii: "<") where linkEnd == nil && readElement(): break
        case UInt8(ascii: "&"), UInt8(ascii: "<"): readMark()
        case UInt8(ascii: "!"), UInt8(ascii: "["):
          if let place = bracket, place < rest.startIndex { bracket = rest.firstIndex(of: UInt8(ascii: "]")) }
          guard linkEnd == nil, let end = bracket, readLink(endingAt: end) else {
            keep(1)
            continue
          }
        default: keepPlain()
        }
      }
    }

    /// What comes next is seen as it is, up to what may be a sign.
    private mutating func keepPlain() {
      let end = linkEnd?.lowerBound ?? rest.endIndex
      let next = rest[..<end].dropFirst().firstIndex { byte in
        switch byte {
        case UInt8(ascii: "\\"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "`"),
          UInt8(ascii: "<"), UInt8(ascii: "&"), UInt8(ascii: "!"), UInt8(ascii: "["):
          true
        default: false
        }
      }
      keep((next ?? end) - rest.startIndex)
    }

    /// The next `count` bytes are seen as they are.
    private mutating func keep(_ count: Int) {
      rest = rest.dropFirst(count)
      if rest.startIndex > line.startIndex { last = line[rest.startIndex - 1] }
    }

    /// The next `count` bytes are a sign.
    private mutating func take(_ count: Int, _ meaning: Meaning = .text([])) {
      let end = min(rest.endIndex, rest.startIndex + count)
      signs.append(Sign(range: rest.startIndex..<end, meaning: meaning))
      if case .text(let text) = meaning, let byte = text.last { last = byte }
      rest = rest[end...]
    }

    private mutating func readEmphasis(_ byte: UInt8) {
      let run = rest.prefix { $0 == byte }
      if let place = emphasis.lastIndex(where: { $0.elementsEqual(run) }) {
        emphasis.removeSubrange(place...)
        take(run.count)
      } else if opens(run, rest.dropFirst(run.count)) {
        emphasis.append(run)
        take(run.count)
      } else {
        keep(run.count)
      }
    }

    /// Whether `run` begins emphasis: what it sets apart follows at once, ends in the line, and is not inside a word where `_` stands.
    private func opens(_ run: Line, _ after: Line) -> Bool {
      guard let next = after.first, next > 0x20, run.count < 4 else { return false }
      // »2*3*4« is a product.
      if let last, last &- UInt8(ascii: "0") < 10, next &- UInt8(ascii: "0") < 10 { return false }
      if run.first == UInt8(ascii: "_"), let last, last > 0x20, !"([»".utf8.contains(last) { return false }
      return InlineMarkdown.place(of: run, in: after) != nil
    }

    /// `~~udgår~~`
    private mutating func readDeletion() {
      let run = rest.prefix { $0 == UInt8(ascii: "~") }
      guard run.count == 2, linkEnd == nil, !isInAddress else { return keep(run.count) }
      if open?.closing.elementsEqual(run) ?? false {
        endDeletion(with: run)
      } else if let next = rest.dropFirst(run.count).first, next > 0x20 {
        beginDeletion(with: run, upTo: run)
      } else {
        if let last, last > 0x20 { loneEnds.append(run.startIndex..<run.endIndex) }
        keep(run.count)
      }
    }

    /// `<del>udgår</del>`; whether an element that strikes out begins or ends here.
    private mutating func readElement() -> Bool {
      for strike in InlineMarkdown.strikes.dropFirst() {
        if rest.starts(with: strike.opening) {
          beginDeletion(with: rest.prefix(strike.opening.count), upTo: strike.closing)
          return true
        }
        guard rest.starts(with: strike.closing) else { continue }
        let sign = rest.prefix(strike.closing.count)
        if open?.closing == strike.closing {
          endDeletion(with: sign)
        } else {
          loneEnds.append(sign.startIndex..<sign.endIndex)
          keep(sign.count)
        }
        return true
      }
      return false
    }

    /// Strikes out the words from `sign` up to `closing`, if only on a later line.
    private mutating func beginDeletion(with sign: Line, upTo closing: Line) {
      if let end = InlineMarkdown.place(of: closing, in: rest.dropFirst(sign.count)) {
        return take(end + closing.count - sign.startIndex, .deletion(sign.endIndex..<end))
      }
      deletionStart = deletionStart ?? Strike(range: sign.startIndex..<sign.endIndex, closing: closing)
      keep(sign.count)
    }

    /// `sign` ends what is struck out from a line above on.
    private mutating func endDeletion(with sign: Line) {
      (open, deletionEnd) = (nil, sign.startIndex..<sign.endIndex)
      keep(sign.count)
    }

    /// Whether the word before is the beginning of an address, `www.retsinformation.dk/~~fyr~~`.
    private var isInAddress: Bool {
      let word = Array(
        line[..<rest.startIndex].suffix(InlineMarkdown.longestLink).reversed().prefix { $0 > 0x20 }.reversed())
      return word.starts(with: "www.".utf8) || InlineMarkdown.place(of: Array("://".utf8)[...], in: word[...]) != nil
    }

    /// `` `kode` ``, in which nothing is a sign.
    private mutating func readCode() {
      let run = rest.prefix { $0 == UInt8(ascii: "`") }
      guard !lonelyCode.contains(run.count) else { return keep(run.count) }
      guard let end = InlineMarkdown.place(of: run, in: rest.dropFirst(run.count)) else {
        lonelyCode.insert(run.count)
        return keep(run.count)
      }
      keep(end + run.count - rest.startIndex)
    }

    /// `&nbsp;` and its like, a break of the line, what is raised or lowered.
    private mutating func readMark() {
      guard rest.starts(with: "<sup>".utf8) else {
        guard let (text, length) = Self.mark(rest) else { return keep(1) }
        return take(length, .text(text))
      }
      let raised = rest.dropFirst(5).prefix(InlineMarkdown.longestRaised).prefix { $0 != UInt8(ascii: "<") }
      let sign = RaisedText.sign(before: Array(raised), after: RaisedText.lastWord(of: line[..<rest.startIndex]))
      take(5, .text(sign))
    }

    /// What the entity or the element that begins `line` stands for, and how long it is; nil where there is none.
    private static func mark(_ line: Line) -> (text: [UInt8], length: Int)? {
      let head = line.prefix(longestMark)
      guard let end = head.firstIndex(where: { $0 == UInt8(ascii: ";") || $0 == UInt8(ascii: ">") }) else { return nil }
      let name = head[...end]
      if name.starts(with: "&#".utf8) {
        return number(name.dropFirst(2).dropLast()).map { (Array(String(Character($0)).utf8), name.count) }
      }
      return marks.first { name.elementsEqual($0.name) }.map { ($0.sign, name.count) }
    }

    /// `167`, `xA7`: a sign by its number
    private static func number(_ digits: Line) -> Unicode.Scalar? {
      let isHexadecimal = digits.first.map { $0 | 0x20 == UInt8(ascii: "x") } ?? false
      let text = String(decoding: digits.dropFirst(isHexadecimal ? 1 : 0), as: UTF8.self)
      return UInt32(text, radix: isHexadecimal ? 16 : 10).flatMap { $0 > 0x20 ? Unicode.Scalar($0) : nil }
    }

    /// Reads a link, whose words are kept, a picture, or the mark of a footnote; false where none begins here.
    private mutating func readLink(endingAt end: Int) -> Bool {
      let isPicture = rest.first == UInt8(ascii: "!")
      let head = rest.dropFirst(isPicture ? 1 : 0)
      guard head.first == UInt8(ascii: "["), 1..<longestLink ~= end - head.startIndex else { return false }
      let words = head[(head.startIndex + 1)..<end]
      if !isPicture, words.first == UInt8(ascii: "^") {
        take(end + 1 - rest.startIndex, .note(name: Array(words.dropFirst())))
        last = UInt8(ascii: ")")
        return true
      }
      let target = head[(end + 1)...].prefix(longestLink)
      guard target.first == UInt8(ascii: "("), let close = target.firstIndex(of: UInt8(ascii: ")")) else {
        return false
      }
      if isPicture {
        take(close + 1 - rest.startIndex, .picture)
      } else {
        take(1)
        linkEnd = end..<(close + 1)
      }
      return true
    }
  }
}
