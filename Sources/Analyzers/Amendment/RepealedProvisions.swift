import Amending
import Analysis
import StatuteModel
import StatuteSyntax
import StatuteText

/// The rules on what goes with provisions that are repealed, as the act in force shows it.
enum RepealedProvisions {
  /// En ophævet bestemmelse bemyndiger til at fastsætte regler.
  ///
  /// Ophæves en bestemmelse, der giver en minister eller myndighed hjemmel til at fastsætte regler, bortfalder de bekendtgørelser, der er
  /// udstedt efter den. Reglen siger intet, når ændringsloven selv siger, hvad der bliver af dem, eller når en ny bestemmelse kommer i
  /// stedet.
  ///
  /// ## Hvorfor
  ///
  /// Skal reglerne blive ved med at gælde, må loven sige det.
  ///
  /// ## Kilde
  ///
  /// AM57. LK 3.4.5.5. En anden bestemmelse kan give samme hjemmel.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om ændring af lov om lodsbåde
  /// § 1
  /// I lov om lodsbåde, jf. lovbekendtgørelse nr. 60 af 3. juni 2027, som ændret ved lov nr. 70 af 4. juni 2028, foretages følgende ændring:
  /// 1. § 2 ophæves.
  /// § 2
  /// Loven træder i kraft den 1. juli 2029.
  /// ```
  ///
  /// ## Rigtigt
  ///
  /// ```lov
  /// Lov om ændring af lov om lodsbåde
  /// § 1
  /// I lov om lodsbåde, jf. lovbekendtgørelse nr. 60 af 3. juni 2027, som ændret ved lov nr. 70 af 4. juni 2028, foretages følgende ændring:
  /// 1. § 2 ophæves.
  /// § 2
  /// Stk. 1. Loven træder i kraft den 1. juli 2029.
  /// Stk. 2. Regler om lodsbådes lys, der er udstedt før lovens ikrafttræden, forbliver i kraft, indtil de ophæves.
  /// ```
  ///
  /// ## English
  ///
  /// A repealed provision authorises executive orders, which lapse with it, and the act does not say what becomes of them.
  static let power = Rule("amendment/repealed-power", catalogue: ["AM57"], severity: .information)

  /// Et kapitel og en af dets egne paragraffer ophæves hver for sig.
  ///
  /// Ophæves et kapitel, er dets overskrift, paragraffer og tekstoverskrifter ophævet med det.
  ///
  /// ## Hvorfor
  ///
  /// Nævnes en af paragrafferne ved siden af, ser det ud, som om de andre består.
  ///
  /// ## Kilde
  ///
  /// AM63. LK 3.4.5.5.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om ændring af lov om lodsbåde
  /// § 1
  /// I lov om lodsbåde, jf. lovbekendtgørelse nr. 60 af 3. juni 2027, som ændret ved lov nr. 70 af 4. juni 2028, foretages følgende ændring:
  /// 1. Kapitel 2 og § 4 ophæves.
  /// § 2
  /// Loven træder i kraft den 1. juli 2029.
  /// ```
  ///
  /// ## Rigtigt
  ///
  /// ```lov
  /// Lov om ændring af lov om lodsbåde
  /// § 1
  /// I lov om lodsbåde, jf. lovbekendtgørelse nr. 60 af 3. juni 2027, som ændret ved lov nr. 70 af 4. juni 2028, foretages følgende ændring:
  /// 1. Kapitel 2 ophæves.
  /// § 2
  /// Loven træder i kraft den 1. juli 2029.
  /// ```
  ///
  /// ## English
  ///
  /// A chapter and one of its own sections are both repealed. The sections go with the chapter.
  static let withinChapter = Rule("amendment/repeal-within-chapter", catalogue: ["AM63"], severity: .information)

  /// A provision that is repealed.
  private struct Repeal {
    let instruction: Int
    let target: Target
    let node: Int
    let range: ByteRange
  }

  static func check(
    _ section: AmendingText.Section, _ base: BaseAct, _ document: Document, dealsWithOrders: Bool,
    _ report: inout Report
  ) {
    let repeals = repeals(in: section, base.document)
    checkChapters(repeals, base.document, &report)
    guard !dealsWithOrders else { return }
    let bytes = base.document.source.bytes
    for repeal in repeals where Powers.stand(in: repeal.range, bytes) {
      report.add(
        power, at: repeal.target.range, node: repeal.instruction,
        .power(base.document.citation(of: repeal.node)))
    }
  }

  private static func repeals(in section: AmendingText.Section, _ base: Document) -> [Repeal] {
    var repeals: [Repeal] = []
    for instruction in section.instructions {
      for operation in instruction.reading.operations {
        guard case .repeal = operation.action else { continue }
        for target in operation.targets where target.isProvision && target.parts.isEmpty {
          for found in base.provisions(at: target.chain).targets {
            repeals.append(
              Repeal(instruction: instruction.node, target: target, node: found.node, range: found.range))
          }
        }
      }
    }
    return repeals
  }

  private static func checkChapters(_ repeals: [Repeal], _ base: Document, _ report: inout Report) {
    let nodes = base.tree.nodes
    let chapters = repeals.filter { nodes[$0.node].kind == .chapter }
    for repeal in repeals where nodes[repeal.node].kind == .section {
      let chapter = chapters.first { $0.node < repeal.node && repeal.node < Int(nodes[$0.node].subtreeEnd) }
      guard let chapter else { continue }
      report.add(
        withinChapter, at: repeal.target.range, node: repeal.instruction,
        .withinChapter(base.citation(of: repeal.node), base.citation(of: chapter.node)))
    }
  }
}

/// Provisions that authorise executive orders: `ministeren kan fastsætte nærmere regler om …`.
enum Powers {
  private static let verbs: [StaticString] = ["fastsætter", "fastsætte", "udsteder", "udstede"]
  private static let holders: [StaticString] = ["minister", "styrelse", "finanstilsynet", "datatilsynet"]

  /// Whether one stands in `range`.
  static func stand(in range: ByteRange, _ bytes: [UInt8]) -> Bool {
    guard verbs.contains(where: { bytes.holds($0, in: range) }), bytes.holds("regler", in: range) else { return false }
    return Sentences(range, in: bytes).contains { sentence in
      bytes.holds("regler", in: sentence) && holders.contains { bytes.holds($0, in: sentence) }
        && verbs.contains { bytes.place(of: $0, outsideQuotationsIn: sentence) != nil }
    }
  }

  /// What an act says that deals with executive orders issued under provisions it repeals.
  private static let provisos: [StaticString] = [
    "forbliver i kraft", "forbliver gældende", "bortfalder", "opretholdes", "finder fortsat anvendelse",
    "gælder fortsat", "gælder indtil", "i kraft, indtil", "i kraft indtil",
  ]

  /// Whether the closing provisions of `document` say what becomes of executive orders.
  static func areDealtWith(in document: Document) -> Bool {
    let bytes = document.source.bytes
    var found = false
    DraftedText.forEach(in: document.tree) { _, node, place in
      guard place == .provision, !found else { return }
      found = provisos.contains { bytes.holds($0, in: node.text) }
    }
    return found
  }
}

extension Message {
  fileprivate static func power(_ provision: String) -> Message {
    let comma = provision.contains(",") ? "," : ""
    return Message(
      da: "\(provision)\(comma) giver hjemmel til regler; de bortfalder med den, hvis loven ikke siger andet "
        + "(LK 3.4.5.5).",
      en: "\(provision) authorises executive orders; they lapse with it unless the act says otherwise (LK 3.4.5.5).")
  }
  fileprivate static func withinChapter(_ section: String, _ chapter: String) -> Message {
    Message(
      da: "\(section) er ophævet med \(chapter) og behøver ikke nævnes (LK 3.4.5.5).",
      en: "\(section) is repealed with \(chapter) and need not be named (LK 3.4.5.5).")
  }
}
