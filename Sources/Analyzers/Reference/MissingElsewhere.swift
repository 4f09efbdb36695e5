import Amending
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

  /// En henvisning nævner en lov, som ikke ligger i biblioteket.
  ///
  /// Reglen slår hver lov op, som en henvisning nævner ved titel, populærtitel eller nummer. Den melder hver lov én gang.
  /// Et bibliotek er sjældent fuldstændigt; derfor er reglen ikke slået til.
  ///
  /// ## Hvorfor
  ///
  /// Er biblioteket fuldstændigt, er navnet skrevet forkert, eller loven har skiftet navn.
  ///
  /// ## Kilde
  ///
  /// RF30. LK18 2.3.6.12: henvisninger i anden lovgivning rettes, når love ophæves eller får nyt navn.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om lodser
  /// § 1. Lodsen følger fyrets vagtplan, jf. § 2, stk. 2, i lov om havnefyrene.
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
  /// A reference names an act that the library does not hold. Off by default, for few libraries are complete.
  static let unknown = Rule(
    "reference/unknown-act", catalogue: ["RF30"], severity: .information, isEnabled: false)

  /// En lovbekendtgørelse, der citeres med nummer og dato, er afløst af en nyere.
  ///
  /// Reglen slår nummer og dato op i biblioteket og ser, om det holder en nyere bekendtgørelse af samme lov. Den ser kun
  /// på udkast, og ikke på de indledninger, hvor en ændringslov nævner den lov, den ændrer.
  ///
  /// ## Hvorfor
  ///
  /// Læseren slår op i en tekst, der ikke gælder længere. Titlen alene følger loven, som den til enhver tid gælder.
  ///
  /// ## Kilde
  ///
  /// RF31. LK 7.5.1. En bestemt tekst kan være ment; derfor er reglen kun en oplysning.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om lodser
  /// § 1. Lodsen følger lov om fyrskibe, jf. lovbekendtgørelse nr. 7 af 2. maj 2011.
  /// § 2. Loven træder i kraft den 1. maj 2028.
  /// ```
  ///
  /// ## Rigtigt
  ///
  /// ```lov
  /// Lov om lodser
  /// § 1. Lodsen følger lov om fyrskibe, jf. lovbekendtgørelse nr. 31 af 4. juni 2019.
  /// § 2. Loven træder i kraft den 1. maj 2028.
  /// ```
  ///
  /// ## English
  ///
  /// A consolidated act cited by number and date has been superseded by a newer one in the library.
  static let superseded = Rule("reference/superseded-consolidation", catalogue: ["RF31"], severity: .information)

  let rules = [missing, unknown, superseded]
  let scope = AnalyzerScope.workspace

  func analyze(_ document: Document, report: inout Report) {
    if report.wants(Self.missing) { checkTargets(document, &report) }
    if report.wants(Self.unknown) { checkNames(document, &report) }
    if report.wants(Self.superseded), let library = document.library { checkVersions(document, library, &report) }
  }

  private func checkVersions(_ document: Document, _ library: ActLibrary, _ report: inout Report) {
    let bytes = document.source.bytes
    DraftedText.forEach(in: document.tree) { index, node, _ in
      guard node.kind != .opening, node.kind != .instruction, node.kind != .amendingSection else { return }
      var at = node.text.start
      while at < min(node.text.end, bytes.count) {
        defer { at += 1 }
        guard bytes[at] | 0x20 == 0x6C, let end = Self.citationEnd(at, bytes) else { continue }
        let citation = ByteRange(at, end)
        guard let act = library.act(cited: document.source.string(in: citation)), act.kind == .consolidatedAct,
          let newest = library.versions(of: act).first(where: { $0.kind == .consolidatedAct }), newest != act
        else { continue }
        report.add(Self.superseded, at: citation, node: index, .superseded(by: newest))
      }
    }
  }

  /// The offset after `lovbekendtgørelse nr. 7 af 2. maj 2011` where that begins at `offset`.
  private static func citationEnd(_ offset: Int, _ bytes: [UInt8]) -> Int? {
    var reader = WordReader(bytes, at: offset)
    return reader.skip("lovbekendtgørelse") && reader.citation() != nil ? reader.offset : nil
  }

  /// Reports the acts that are not in the library, and no acts of the EU, orders or treaties, which it seldom holds.
  private func checkNames(_ document: Document, _ report: inout Report) {
    for reference in document.references.unknownActs {
      let words = document.source.string(in: reference.owner.name)
      guard let first = words.split(separator: " ").first?.lowercased(),
        first == "lov" || first.hasSuffix("loven") || first.hasSuffix("lovens")
      else { continue }
      report.add(Self.unknown, at: reference.owner.name, node: reference.node, .unknown(words))
    }
  }

  private func checkTargets(_ document: Document, _ report: inout Report) {
    let references = document.references
    // What the draft itself puts into the act is not in the text in force: »§ 5 i lov om … som indsat ved denne lovs § 1, nr. 2«.
    lazy var text = AmendingText(document)
    var amended: [String: AmendedText?] = [:]
    func isBrought(_ reference: Reference, to act: ActEntry) -> Bool {
      guard document.mayAmend else { return false }
      let after = amended[act.path] ?? text.amended(act)?.after
      amended[act.path] = .some(after)
      return after?.document.resolution(fromOutside: reference.chain).status == .resolved
    }
    for (index, found) in references.elsewhere.sorted(by: { $0.key < $1.key })
    where found.resolution.status == .missing && !RangeOrder.isBroken(references.all[index]) {
      let reference = references.all[index]
      guard let level = found.resolution.missingLevel, !isBrought(reference, to: found.act) else { continue }
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
  fileprivate static func superseded(by newest: ActEntry) -> Message {
    let (number, year) = (newest.number.map { " nr. \($0)" } ?? "", newest.year.map { " (\($0))" } ?? "")
    return Message(
      da: "Den er afløst af lovbekendtgørelse\(number)\(year) (LK 7.5.1).",
      en: "It has been superseded by lovbekendtgørelse\(number)\(year) (LK 7.5.1).")
  }
  fileprivate static func unknown(_ name: String) -> Message {
    Message(da: "»\(name)« er ikke i biblioteket.", en: "»\(name)« is not in the library.")
  }
}
