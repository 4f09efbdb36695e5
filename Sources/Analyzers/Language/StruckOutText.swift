import Analysis
import StatuteModel
import StatuteSyntax
import StatuteText

/// Says of words that are struck out that they are read all the same.
struct StruckOutText: SectionAnalyzer {
  /// Overstreget tekst læses med som gældende.
  ///
  /// I Markdown streger `~~` ord ud. Linjer, der er streget ud som helhed, hører ikke længere til udkastet. Ord, der er
  /// streget ud inde i en linje, læses derimod som de andre, også når ændringer skrives ind i teksten.
  ///
  /// ## Hvorfor
  ///
  /// Det, der ikke længere skal gælde, tælles med i punktummerne, findes som henvisning og kan blive indarbejdet.
  ///
  /// ## Kilde
  ///
  /// Almindelig praksis. `lovsmed import` udelader overstreget tekst, også inde i en linje.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om skovstier
  /// § 1. Kommunen ~~tilser~~ vedligeholder stier i skove.
  /// ```
  ///
  /// ## Rigtigt
  ///
  /// ```lov
  /// Lov om skovstier
  /// § 1. Kommunen vedligeholder stier i skove.
  /// ~~Stk. 2. Kommunen tilser stierne.~~
  /// ```
  ///
  /// ## English
  ///
  /// Words that Markdown strikes out within a line are read like the others. Lines that are struck out as a whole are no
  /// more part of the draft.
  static let rule = Rule("language/struck-out-text", catalogue: [], severity: .warning)

  let rules = [rule]

  func analyze(_ part: DocumentPart, report: inout Report) {
    guard part.document.isMarkdown else { return }
    for node in part.nodes {
      for words in part.document.struckOutWords(in: node) {
        let all = InlineMarkdown.withSpace(
          words.start..<words.end, in: part.document.source[part.document.tree.nodes[node].text])
        let edit = TextEdit(ByteRange(all.lowerBound, all.upperBound), "")
        report.add(Self.rule, at: words, node: node, .read, fixes: [(.remove, false, [edit])])
      }
    }
  }
}

extension Message {
  fileprivate static var read: Message {
    Message(
      da: "Overstreget tekst inde i en linje læses med som gældende; den bør slettes.",
      en: "Text struck out within a line is read as law all the same; it should be deleted.")
  }
  fileprivate static var remove: Message {
    Message(da: "Slet den overstregede tekst", en: "Delete the text struck out")
  }
}
