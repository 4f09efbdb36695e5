import Analysis
import StatuteModel
import StatuteSyntax
import StatuteText

/// Says of words that are struck out that they are read all the same, and of signs that strike nothing out.
struct StruckOutText: Analyzer {
  /// Overstreget tekst læses med som gældende.
  ///
  /// I Markdown streger `~~` ord ud, og det gør `<del>` og `<s>` også. Linjer, der er streget ud som helhed, hører ikke længere til udkastet. Ord, der er
  /// streget ud inde i en linje, læses derimod som de andre, også når ændringer skrives ind i teksten. Det gælder også,
  /// når de går ud over flere bestemmelser, eller når alt på nær betegnelsen er streget ud (`2) ~~rejer,~~`).
  ///
  /// Et `~~`, der ikke har et andet at gå sammen med i sit afsnit, streger intet ud.
  ///
  /// ## Hvorfor
  ///
  /// Det, der ikke længere skal gælde, tælles med i punktummerne, findes som henvisning og kan blive indarbejdet.
  ///
  /// ## Kilde
  ///
  /// Almindelig praksis. `lovsmed import` udelader overstreget tekst, også inde i en linje, og betegnelser, der ville stå
  /// tilbage uden tekst.
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
  /// Words may be struck out from one section on into the next.
  let scope = AnalyzerScope.document

  func analyze(_ document: Document, report: inout Report) {
    var provisions = document.struckOutProvisions.map { document.tree.nodes[$0].range }[...]
    for words in document.struckOutWords {
      while let provision = provisions.first, provision.end <= words.start { provisions.removeFirst() }
      let all = InlineMarkdown.withSpace(
        words.start..<words.end, in: document.source[ByteRange(0, document.source.count)])
      // With its words goes the label, which would stand alone.
      let deleted = provisions.first { $0.contains(words.start) } ?? ByteRange(all.lowerBound, all.upperBound)
      report.add(
        Self.rule, at: words, node: document.tree.node(at: words.start), .read,
        fixes: [(.remove, false, [TextEdit(deleted, "")])])
    }
    for sign in document.loneStrikes {
      report.add(
        Self.rule, at: sign, node: document.tree.node(at: sign.start), .alone(document.source.string(in: sign)))
    }
  }
}

extension Message {
  fileprivate static var read: Message {
    Message(
      da: "Overstreget tekst læses med som gældende, når linjen ikke er streget ud som helhed; den bør slettes.",
      en:
        "Text struck out is read as law all the same where the line is not struck out as a whole; it should be deleted."
    )
  }
  fileprivate static func alone(_ sign: String) -> Message {
    Message(
      da:
        "»\(sign)« streger intet ud, for afsnittet har ikke et andet, det hører sammen med. Sæt det, eller slet tegnet.",
      en: "“\(sign)” strikes nothing out, for no other sign in the paragraph goes with it. Add the other, or delete it."
    )
  }
  fileprivate static var remove: Message {
    Message(da: "Slet den overstregede tekst", en: "Delete the text struck out")
  }
}
