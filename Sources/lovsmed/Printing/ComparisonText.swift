import Comparing
import StatuteModel
import StatuteText

/// What changed between two texts, for a terminal: words that went in `[-…-]` and those that came in `{+…+}` where there are no
/// colours.
struct ComparisonText {
  let style: TextStyle

  /// So many unchanged words are shown on either side of a change.
  private static let context = 8

  func text(of comparison: Comparison, _ changes: [ProvisionChange]) -> String {
    let names = ComparisonWords(comparison: comparison, words: style.words)
    guard !changes.isEmpty else { return names.same + "\n" }
    var output = ""
    for change in changes {
      output += style(Printable.line(names.headline(change)), .bold) + "\n"
      for line in lines(change) { output += "  " + line + "\n" }
    }
    return output + "\n" + style(names.summary(changes), .dim) + "\n"
  }

  private func lines(_ change: ProvisionChange) -> [String] {
    switch change.kind {
    case .moved: return []
    case .added, .removed:
      return change.pieces.flatMap { piece in
        piece.text.split(separator: "\n").flatMap {
          wrapped(Printable.line($0).split(separator: " ").map { [($0, piece.kind)] })
        }
      }
    case .changed, .followed: return wrapped(words(of: change.pieces))
    }
  }

  private typealias Word = [(text: Substring, kind: WordPiece.Kind)]

  /// The words of a change with some of those around; each is one or more parts that stand together without a space.
  private func words(of pieces: [WordPiece]) -> [Word] {
    var words: [Word] = []
    for (index, piece) in pieces.enumerated() {
      let text = Printable.line(piece.text)
      var own = text.split(separator: " ").map { [($0, piece.kind)] as Word }
      let isGlued = !text.hasPrefix(" ")
      if piece.kind == .equal { own = shortened(own, isFirst: index == 0, isLast: index == pieces.count - 1) }
      // »tilsyn« and the comma that comes behind it are one word.
      if isGlued, let first = own.first, !words.isEmpty {
        words[words.count - 1] += first
        own.removeFirst()
      }
      words += own
    }
    return words
  }

  private func shortened(_ words: [Word], isFirst: Bool, isLast: Bool) -> [Word] {
    let most = Self.context * (isFirst || isLast ? 1 : 2)
    guard words.count > most + 1 else { return words }
    let dots: [Word] = [[("…", .equal)]]
    if isFirst { return dots + words.suffix(Self.context) }
    if isLast { return words.prefix(Self.context) + dots }
    return words.prefix(Self.context) + dots + words.suffix(Self.context)
  }

  /// The words in lines that fit, with what goes and comes marked.
  private func wrapped(_ words: [Word]) -> [String] {
    var lines: [String] = []
    var (line, used) = ("", 0)
    var open = WordPiece.Kind.equal
    for word in words {
      let width = word.reduce(0) { $0 + Printable.width(String($1.text)) }
      if used > 0, used + 1 + width > style.width - 2 {
        lines.append(line + close(open))
        (line, used, open) = ("", 0, .equal)
      }
      for (index, part) in word.enumerated() {
        let space = index == 0 && used > 0 ? " " : ""
        if part.kind != open {
          line += close(open) + space + self.open(part.kind)
          open = part.kind
        } else {
          line += space
        }
        line += part.text
      }
      used += (used > 0 ? 1 : 0) + width
    }
    return used > 0 ? lines + [line + close(open)] : lines
  }

  private func open(_ kind: WordPiece.Kind) -> String {
    switch kind {
    case .equal: ""
    case .removed: style.isColoured ? "\u{1B}[9;31m" : "[-"
    case .added: style.isColoured ? "\u{1B}[4;32m" : "{+"
    }
  }

  private func close(_ kind: WordPiece.Kind) -> String {
    switch kind {
    case .equal: ""
    case .removed: style.isColoured ? "\u{1B}[0m" : "-]"
    case .added: style.isColoured ? "\u{1B}[0m" : "+}"
    }
  }
}
