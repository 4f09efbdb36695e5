import Amending
import StatuteModel
import StatuteSyntax
import StatuteText

extension Problem {
  /// That no section of `text` changes `act`, or any act at all.
  ///
  /// - Parameter canBeChosen: Whether a section may be chosen all the same.
  init(noSectionOf text: AmendingText, amends act: Document?, canBeChosen: Bool) {
    let path = text.document.path
    let (danish, english) = (TextReader.danishName(path), TextReader.englishName(path))
    if let act, act.source.count == 0 {
      self.init(
        da: "\(TextReader.danishName(act.path)) er tom.", en: "\(TextReader.englishName(act.path)) is empty.")
      return
    }
    if let act, !text.sections.isEmpty {
      let name = act.title ?? act.path
      let amended = text.amendedName
      self.init(
        da: amended.isEmpty
          ? "Ingen paragraf i \(danish) nævner »\(name)«\(canBeChosen ? "; vælg en med --section" : "")."
          : "\(danish) ændrer \(amended), ikke »\(name)«"
            + (canBeChosen
              ? "; vælg en paragraf med --section, hvis det er den rigtige lov." : ". Er det den rigtige lov?"),
        en: "No section of \(english) names “\(name)”"
          + (canBeChosen ? "; choose one with --section." : ". Is it the right act?"))
      return
    }
    if text.holdsInstructions {
      self.init(
        da:
          "\(danish) har ændringsnumre, men ingen indledning; skriv »I lov om …, foretages følgende ændringer:« over dem.",
        en: "\(english) has instructions but no opening; write “I lov om …, foretages følgende ændringer:” above them.")
      return
    }
    let isSwapped = act.map { !AmendingText($0).sections.isEmpty } ?? false
    self.init(
      da:
        "\(danish) ændrer ingen lov: der er ingen paragraf med »foretages følgende ændringer«."
        + (isSwapped ? " Er filerne byttet om?" : ""),
      en: "\(english) amends no act: no section says “foretages følgende ændringer”."
        + (isSwapped ? " Are the files swapped?" : ""))
  }
}

extension AmendingText {
  /// What the opening of the first section calls the act that it changes; empty where it does not say.
  fileprivate var amendedName: String {
    guard let section = sections.first else { return "" }
    let opening = String(onOneLine: document.source[section.opening])
    guard opening.hasPrefix("I ") else { return "" }
    let words = opening.dropFirst(2)
    let ends = [", jf. ", ", som ", " foretages ", ", foretages "].compactMap { words.firstRange(of: $0)?.lowerBound }
    return String(words[..<(ends.min() ?? words.startIndex)])
  }

  /// Whether a line of the document is an instruction by its words, though it stands in no amending section.
  fileprivate var holdsInstructions: Bool {
    let lines = document.source.string(in: ByteRange(0, document.source.count)).split(whereSeparator: \.isNewline)
    return lines.prefix(50).contains { line in
      let words = line.drop { $0.isNumber || $0 == "." || $0.isWhitespace }
      return words.count < line.count && AmendingText.reading(of: SourceText(String(words))).isUnderstood
    }
  }
}
