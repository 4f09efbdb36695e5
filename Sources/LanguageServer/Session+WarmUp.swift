import Analysis
import JSON
import StatuteModel
import StatuteText

extension Session {
  /// Checks a small draft that nobody sees.
  ///
  /// What happens once in a process (code is fetched, generic types are made, protocols looked up) has then happened when the
  /// client opens its first text, which it mostly does a moment after `initialize`.
  func warmUp() {
    let document = Document(path: "", source: SourceText(Self.smallDraft), isEdited: true)
    let linter = Linter(analyzers: analyzers, language: language, weights: RuleWeights(RuleCatalogue(analyzers)))
    var found = ReviewMemory()
    var json = JSONWriter()
    DiagnosticForm(client, rulePages: nil)
      .write(linter.review(document, with: &found), of: document, uri: "", to: &json)
  }

  /// A draft that most of the reading and of the rules have something to do in.
  private static let smallDraft = """
    Bekendtgørelse af lov om badesteder

    Kapitel 1
    Anvendelsesområde

    § 1. Loven gælder for badesteder, jf. dog §§ 2-4 og § 6, stk. 2 og 3.
    Stk. 2. Ved et badested forstås i denne lov et sted, hvor
    1) der bades, jf. stk. 1, nr. 1, 2. pkt., eller
    2) kommunen har opsat skilt efter lov om skilte, jf. § 3, litra a-c.

    § 2. Ministeren kan fastsætte regler om badesteder, jf. lov nr. 500 af 1. maj 2023 og straffelovens § 9.
    Stk. 3. Reglerne i § 9 finder anvendelse.

    § 4. (Ophævet)

    """
}
