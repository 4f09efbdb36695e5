import Analysis
import StatuteModel
import StatuteSyntax
import StatuteText

/// What references to other acts point at, as far as the library holds those acts.
struct ReferencesElsewhere: Analyzer {
  /// En henvisning til en anden lov peger på noget, der ikke findes i den.
  ///
  /// Reglen slår henvisninger op i de love, der ligger i biblioteket (`--library`, `[library] folders`), og bruger den
  /// nyeste udgave af hver. Love, der ikke ligger der, siger den ikke noget om. I love i kraft er fundet kun en oplysning,
  /// for bibliotekets udgave kan være en anden end den, loven blev skrevet efter.
  ///
  /// ## Hvorfor
  ///
  /// Når stykker og paragraffer rykker i én lov, følger henvisningerne i andre love ikke med af sig selv, og ingen anden
  /// efterser dem.
  ///
  /// ## Kilde
  ///
  /// RF30. LK18 2.3.6.12: henvisninger i anden lovgivning rettes, når bestemmelser flyttes eller ophæves.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om lodser
  /// § 1. Lodsen følger fyrets vagtplan, jf. § 2, stk. 3, i lov om havnefyr.
  /// § 2. Loven træder i kraft den 1. maj 2028.
  /// ```
  ///
  /// ## Rigtigt
  ///
  /// ```lov
  /// Lov om lodser
  /// § 1. Lodsen følger fyrets vagtplan, jf. § 2, stk. 2, i lov om havnefyr.
  /// § 2. Loven træder i kraft den 1. maj 2028.
  /// ```
  ///
  /// ## English
  ///
  /// A reference to another act points at something that act does not hold. Only acts in the library are looked into, each
  /// in its newest version; in law in force the finding is information only.
  static let missing = Rule("reference/missing-elsewhere", catalogue: ["RF30"], severity: .warning)

  let rules = [missing]
  let scope = AnalyzerScope.workspace

  func analyze(_ document: Document, report: inout Report) {
    guard report.wants(Self.missing) else { return }
    let references = document.references
    for (index, found) in references.elsewhere.sorted(by: { $0.key < $1.key })
    where found.resolution.status == .missing {
      let reference = references.all[index]
      guard let level = found.resolution.missingLevel else { continue }
      let own = level.citation(found.resolution.missingNumber, division: reference.chain.division)
      let searched = found.resolution.searched
      let place =
        level == .section || level == .division || searched == 0 ? "" : found.document.citation(of: searched) + ", "
      report.add(
        Self.missing, at: reference.range, node: reference.node,
        severity: document.kind == .consolidatedAct ? .information : nil,
        .missing(place + own, in: found.act))
    }
  }
}

extension Message {
  fileprivate static func missing(_ place: String, in act: ActEntry) -> Message {
    let comma = place.contains(",") ? "," : ""
    let version = act.number.flatMap { number in act.year.map { " (nr. \(number)/\($0))" } } ?? ""
    return Message(
      da: "\(place)\(comma) findes ikke i \(act.shortName)\(version).",
      en: "\(place) does not exist in \(act.shortName)\(version).")
  }
}
