import Amending
import LanguageServerProtocol
import StatuteModel
import StatuteSyntax
import StatuteText

// Between the marks of `I § 5, stk. 2, ændres »`: the words of the provision in force that is named.

/// So many bytes of an instruction are read before the words that are being typed.
private let longestInstruction = 2_000
/// So many bytes of what is named are looked through, which may be all of an act.
private let longestProvision = 200_000

extension Snapshot {
  /// The words in force that can stand where those at `offset` have been begun in an instruction, and the bytes of what has been
  /// typed; nil where that is no such place, or the act is not at hand.
  func wordsInForce(at offset: Int) -> (typed: ByteRange, words: [String])? {
    guard document.mayAmend, let node = document.enclosing(.instruction, of: node(at: offset)),
      document.tree.isQuoted(offset, in: node), let section = amendingSection(around: node), let base = section.base
    else { return nil }
    let start = document.tree.nodes[node].text.start
    guard offset - start <= longestInstruction,
      let unfinished = UnfinishedWords(text(in: ByteRange(start, offset)))
    else { return nil }
    var found: [String] = []
    var seen: Set<String> = []
    var length = 0
    for text in amendment(of: base.document).texts(of: unfinished.target, in: unfinished.source) {
      found += QuotableWords.runs(in: text.onOneLine, beginningWith: unfinished.typed).filter {
        seen.insert($0).inserted
      }
      length += text.utf8.count
      if found.count >= LSP.CompletionList.maximumItems || length > longestProvision { break }
    }
    return (ByteRange(offset - unfinished.typed.utf8.count, offset), found)
  }
}

/// The words in force that an instruction is about, while they are typed: `I § 5, stk. 2, ændres »må`.
private struct UnfinishedWords {
  /// The instruction as it could be once they are.
  let source: SourceText
  /// What they stand in.
  let target: Target
  /// What has been typed of them.
  let typed: String

  /// What could follow, so that the instruction is read by the rules for whole ones.
  private static let endings = ["« til: »…«.", "«: »…«.", "« indsættes: »…«.", "«.", "« udgår."]

  init?(_ beginning: String) {
    guard let mark = beginning.lastIndex(of: "»") else { return nil }
    typed = String(beginning[beginning.index(after: mark)...])
    let end = beginning.utf8.count
    // The words stand where the reading takes something for words in force that ends at the cursor.
    for ending in Self.endings {
      let typed = typed.isEmpty ? "…" : ""
      let source = SourceText(beginning + typed + ending)
      let reading = AmendingText.reading(of: source)
      for operation in reading.operations where reading.notUnderstood.isEmpty {
        guard let target = operation.targets.first,
          operation.wordsInForce.contains(where: { $0.end == end + typed.utf8.count })
        else { continue }
        (self.source, self.target) = (source, target)
        return
      }
    }
    return nil
  }
}

extension Operation {
  /// The words of the act in force that it quotes.
  fileprivate var wordsInForce: [ByteRange] {
    switch action {
    case .replaceText(let old, _), .deleteText(let old): old
    case .insertText(let anchors, _, _): anchors
    default: []
    }
  }
}

/// What of a provision is worth quoting.
private enum QuotableWords {
  /// Longer words are quoted by their first and last.
  private static let longest = 120
  private static let ends: Set<Character> = [",", ".", ";", ":"]

  /// The runs of words in `text` up to the next sign. Where nothing has been `typed` they begin after a sign, else at each word
  /// that it begins.
  static func runs(in text: String, beginningWith typed: String) -> [String] {
    let folded = typed.folded
    let isSign = typed.first.map(ends.contains) ?? false
    var runs: [String] = []
    var isAfterSign = true
    var start = text.startIndex
    while start < text.endIndex {
      let end = text[start...].firstIndex(of: " ") ?? text.endIndex
      // A sign ends the word before it.
      let sign = isSign ? text[start..<end].lastIndex { ends.contains($0) } : nil
      let rest = text[(sign ?? start)...]
      if typed.isEmpty ? isAfterSign : rest.prefix(typed.count).lowercased() == folded {
        let run = run(in: rest, atLeast: typed.count)
        if !run.isEmpty { runs.append(run) }
      }
      isAfterSign = text[start..<end].last.map(ends.contains) ?? isAfterSign
      start = end < text.endIndex ? text.index(after: end) : end
    }
    return runs
  }

  /// The words that `text` begins with, up to a sign that ends a word of more than a number.
  private static func run(in text: Substring, atLeast count: Int) -> String {
    var end = text.startIndex
    for word in text.split(separator: " ") {
      let isLast = word.last.map(ends.contains) ?? false
      let isAbbreviation = word.hasSuffix(".") && word.endIndex < text.endIndex && word.isAbbreviation
      end = isLast && !isAbbreviation ? text.index(before: word.endIndex) : word.endIndex
      let length = text.distance(from: text.startIndex, to: end)
      if length >= count, isLast && !isAbbreviation || length > longest { break }
    }
    return String(text[..<end])
  }
}

extension Substring {
  /// Whether the stop at its end is one of an abbreviation or an ordinal, behind which the sentence goes on: `stk.`, `2.`
  fileprivate var isAbbreviation: Bool {
    let stem = dropLast()
    return stem.allSatisfy(\.isNumber) || ["stk", "nr", "jf", "pkt", "kr", "pct", "ca"].contains(stem)
      || stem.contains(".")
  }
}
