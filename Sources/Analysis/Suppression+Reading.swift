import StatuteModel
import StatuteSyntax
import StatuteText

extension Suppression {
  static let word = "ignore"
  static let fileWord = "ignore-file"

  /// The suppression that the comment with index `node` is; nil where it is a note from one drafter to another.
  ///
  /// `next` is the node that comes after the comment, and `isBeforeProvisions` whether no provision stands before it.
  init?(_ node: Int, in document: Document, next: Int?, isBeforeProvisions: Bool) {
    guard let comment = CommentReader(document.source, document.tree.nodes[node].text) else { return nil }
    self.node = node
    range = comment.range
    entries = comment.entries
    hasReason = comment.hasReason
    flaw = comment.flaw
    guard comment.isForFile else {
      scope = .next(next)
      return
    }
    scope = .file
    if flaw == nil, !isBeforeProvisions {
      flaw = .fileTooLate(word: comment.word)
      entries = []
    }
  }
}

/// Reads one comment.
private struct CommentReader {
  private let source: SourceText
  private var offset: Int
  private var end: Int

  private(set) var range: ByteRange
  private(set) var word = ByteRange(0, 0)
  private(set) var isForFile = false
  private(set) var entries: [Suppression.Entry] = []
  private(set) var hasReason = false
  private(set) var flaw: Suppression.Flaw?

  /// nil where the comment does not speak to Lovsmed.
  init?(_ source: SourceText, _ text: ByteRange) {
    self.source = source
    offset = text.start + 4
    end = text.end
    range = text
    guard source.begins(with: "<!--", at: text.start), takeName() else { return nil }
    let afterName = offset
    skipSpaces()
    let isClosed = findEnd(text)
    let isAddressed = isNext(":")
    if isAddressed { offset += 1 }
    skipSpaces()
    word = take(while: Self.isWordByte)
    let written = source.string(in: word).lowercased()
    // »Lovsmed foreslår …« is said of it, not to it.
    guard isAddressed || written.hasPrefix("ignor") else { return nil }
    isForFile = written == Suppression.fileWord
    if !isClosed {
      flaw = .unclosed
    } else if !isForFile && written != Suppression.word {
      let meant = written.contains("fil") ? Suppression.fileWord : Suppression.word
      flaw = .unknownWord(source.string(in: word), at: word, meant: meant)
    } else if !isAddressed {
      flaw = .missingColon(at: afterName)
    } else {
      readRules()
    }
    if flaw != nil { entries = [] }
  }

  /// Goes past `lovsmed` and the spaces before it.
  private mutating func takeName() -> Bool {
    skipSpaces()
    let name = take { $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A }
    return name.count == 7 && source.string(in: name).lowercased() == "lovsmed"
  }

  /// Finds the end of the comment; whether there is one.
  private mutating func findEnd(_ text: ByteRange) -> Bool {
    var place = offset
    while place + 3 <= end {
      if source[place] == 0x2D, source[place + 1] == 0x2D, source[place + 2] == 0x3E {
        end = place
        range = ByteRange(text.start, place + 3)
        return true
      }
      place += 1
    }
    return false
  }

  private mutating func readRules() {
    while true {
      skipSpaces()
      let name = take(while: Self.isWordByte)
      if !name.isEmpty { entries.append(.init(selector: RuleSelector(source.string(in: name)), range: name)) }
      skipSpaces()
      if isNext(","), !name.isEmpty {
        offset += 1
        continue
      }
      if isNext(":"), !entries.isEmpty {
        offset += 1
        skipSpaces()
        hasReason = offset < end
      } else if entries.isEmpty {
        flaw = .noRule
      } else if offset < end {
        flaw = .missingReasonColon(at: entries.last?.range.end ?? offset)
      }
      return
    }
  }

  // MARK: Bytes

  private static func isWordByte(_ byte: UInt8) -> Bool {
    0x61...0x7A ~= byte | 0x20 || 0x30...0x39 ~= byte || byte >= 0x80 || "-_/*".utf8.contains(byte)
  }

  private func isNext(_ sign: Unicode.Scalar) -> Bool { offset < end && source[offset] == UInt8(ascii: sign) }

  private mutating func skipSpaces() { _ = take { $0 == 0x20 || 0x09...0x0D ~= $0 } }

  private mutating func take(while belongs: (UInt8) -> Bool) -> ByteRange {
    let start = offset
    while offset < end, let byte = source[offset], belongs(byte) { offset += 1 }
    return ByteRange(start, offset)
  }
}
