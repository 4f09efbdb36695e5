import Amending
import Analyzers
import StatuteModel
import StatuteSyntax
import StatuteText

/// How instructions are read, for people.
struct InterpretationText {
  let style: TextStyle

  private var words: Wording { style.words }

  /// Writes `interpretation` piece by piece.
  func write(_ interpretation: Interpretation) throws(Problem) {
    let source = interpretation.document.source
    let reading = ReadingInWords(interpretation.document, in: words.language) {
      Printable.line($0, width: style.width - 50)
    }
    var piece = ""
    for entry in interpretation.entries {
      let isQuoteless = !entry.reading.isUnderstood && !source[entry.range].contains([0xC2, 0xBB])
      let place = [entry.section, entry.number.map { "nr. \($0)" }].compactMap(\.self)
      if !place.isEmpty { piece += style(place.joined(separator: ", "), .bold) + "\n" }
      for operation in entry.reading.numberedOperations {
        for line in reading.lines(of: operation) {
          piece += "  " + Printable.line(line, width: style.width - 2) + "\n"
        }
      }
      if let day = entry.reading.day {
        piece += "  " + words("fra den \(day.danish)", "from \(day.iso)") + "\n"
      }
      for rest in entry.reading.notUnderstood {
        let text = Printable.line(source.string(in: source.trimmed(rest)), width: style.width - 20)
        piece += "  " + style(words("ikke forstået: ", "not understood: "), .warning) + text + "\n"
      }
      if isQuoteless, source[entry.range].contains(where: { $0 == 0x27 || $0 == 0x22 }) {
        piece += "  " + style(words("tvivl: ", "doubt: "), .hint)
        piece += words("ord citeres med » og «.", "words are quoted with » and «.") + "\n"
      }
      for doubt in entry.reading.doubts {
        piece += "  " + style(words("tvivl: ", "doubt: "), .hint) + reading.text(of: doubt) + "\n"
      }
      if let wording = entry.reading.canonicalWording(in: source), !Self.isSame(wording, source.string(in: entry.range))
      {
        piece += "  " + style(words("ellers skrives det: ", "usually written: "), .dim) + Printable.line(wording) + "\n"
      }
      if piece.utf8.count > StandardOutput.pieceSize {
        try StandardOutput.write(piece)
        piece = ""
      }
    }
    try StandardOutput.write(piece)
  }

  /// Whether the instruction `written`, which new text may follow, already says `wording`.
  private static func isSame(_ wording: String, _ written: String) -> Bool {
    func folded(_ text: String) -> String { text.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
    let written = folded(written)
    return written.contains(folded(wording))
  }
}
