import Analysis
import StatuteModel
import StatuteSyntax
import StatuteText

/// The rules on the general remarks of a bill.
enum GeneralRemarks {
  /// Punkterne i de almindelige bemærkninger står i en anden orden end modellen.
  ///
  /// Modellen er: indledning, lovforslagets hovedpunkter, konsekvenser for det offentlige, for erhvervslivet, for borgerne,
  /// klimamæssige, miljø- og naturmæssige konsekvenser, forholdet til EU-retten, hørte myndigheder og organisationer,
  /// sammenfattende skema.
  ///
  /// ## Hvorfor
  ///
  /// Læserne finder det samme det samme sted i alle lovforslag.
  ///
  /// ## Kilde
  ///
  /// BI01. LK 4.2.1. Reglen ser kun på bemærkninger, der har mindst fire af punkterne.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om havnebade
  /// § 1. Et havnebad har bøjer.
  /// Bemærkninger til lovforslaget
  /// Almindelige bemærkninger
  /// 1. Indledning
  /// Der foreslås bøjer.
  /// 2. Økonomiske konsekvenser og implementeringskonsekvenser for det offentlige
  /// Ingen.
  /// 3. Administrative konsekvenser for borgerne
  /// Ingen.
  /// 4. Økonomiske og administrative konsekvenser for erhvervslivet m.v.
  /// Ingen.
  /// Til § 1
  /// Det foreslås, at et havnebad har bøjer.
  /// ```
  ///
  /// ## Rigtigt
  ///
  /// ```lov
  /// Lov om havnebade
  /// § 1. Et havnebad har bøjer.
  /// Bemærkninger til lovforslaget
  /// Almindelige bemærkninger
  /// 1. Indledning
  /// Der foreslås bøjer.
  /// 2. Økonomiske konsekvenser og implementeringskonsekvenser for det offentlige
  /// Ingen.
  /// 3. Økonomiske og administrative konsekvenser for erhvervslivet m.v.
  /// Ingen.
  /// 4. Administrative konsekvenser for borgerne
  /// Ingen.
  /// 5. Klimamæssige konsekvenser
  /// Ingen.
  /// 6. Miljø- og naturmæssige konsekvenser
  /// Ingen.
  /// 7. Forholdet til EU-retten
  /// Intet.
  /// 8. Hørte myndigheder og organisationer m.v.
  /// Alle.
  /// 9. Sammenfattende skema
  /// Ingen.
  /// Til § 1
  /// Det foreslås, at et havnebad har bøjer.
  /// ```
  ///
  /// ## English
  ///
  /// The points of the general remarks stand in another order than the model's. Remarks with at least four of them are looked at.
  static let order = Rule("bill/remarks-order", catalogue: ["BI01"], severity: .warning)

  /// Et obligatorisk punkt mangler i de almindelige bemærkninger.
  ///
  /// Konsekvenserne for det offentlige, erhvervslivet, borgerne, klimaet og miljø og natur, forholdet til EU-retten, de hørte
  /// og det sammenfattende skema skal med, også når der ikke er nogen konsekvenser.
  ///
  /// ## Hvorfor
  ///
  /// Ellers kan læseren ikke vide, om der ingen konsekvenser er, eller om de ikke er overvejet.
  ///
  /// ## Kilde
  ///
  /// BI02. LK 4.2.1. Reglen ser kun på bemærkninger, der har mindst fire af punkterne.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om havnebade
  /// § 1. Et havnebad har bøjer.
  /// Bemærkninger til lovforslaget
  /// Almindelige bemærkninger
  /// 1. Indledning
  /// Der foreslås bøjer.
  /// 2. Økonomiske konsekvenser og implementeringskonsekvenser for det offentlige
  /// Ingen.
  /// 3. Økonomiske og administrative konsekvenser for erhvervslivet m.v.
  /// Ingen.
  /// 4. Administrative konsekvenser for borgerne
  /// Ingen.
  /// 5. Klimamæssige konsekvenser
  /// Ingen.
  /// 6. Miljø- og naturmæssige konsekvenser
  /// Ingen.
  /// 7. Hørte myndigheder og organisationer m.v.
  /// Alle.
  /// 8. Sammenfattende skema
  /// Ingen.
  /// Til § 1
  /// Det foreslås, at et havnebad har bøjer.
  /// ```
  ///
  /// ## Rigtigt
  ///
  /// ```lov
  /// Lov om havnebade
  /// § 1. Et havnebad har bøjer.
  /// Bemærkninger til lovforslaget
  /// Almindelige bemærkninger
  /// 1. Indledning
  /// Der foreslås bøjer.
  /// Til § 1
  /// Det foreslås, at et havnebad har bøjer.
  /// ```
  ///
  /// ## English
  ///
  /// An obligatory point is missing in the general remarks. Remarks with at least four of the points are looked at.
  static let points = Rule("bill/missing-point", catalogue: ["BI02"], severity: .warning)

  /// Lange bemærkninger har ingen indholdsfortegnelse.
  ///
  /// Almindelige bemærkninger på mere end omkring 15 sider bør begynde med en indholdsfortegnelse, uden sidetal.
  ///
  /// ## Hvorfor
  ///
  /// Uden den er det svært at finde rundt.
  ///
  /// ## Kilde
  ///
  /// BI10. LK18 2.8.1.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om havnebade
  /// § 1. Et havnebad har bøjer.
  /// Bemærkninger til lovforslaget
  /// Almindelige bemærkninger
  /// Indholdsfortegnelse
  /// 1. Indledning side 3
  /// 1. Indledning
  /// Der foreslås bøjer.
  /// Til § 1
  /// Det foreslås, at et havnebad har bøjer.
  /// ```
  ///
  /// ## Rigtigt
  ///
  /// ```lov
  /// Lov om havnebade
  /// § 1. Et havnebad har bøjer.
  /// Bemærkninger til lovforslaget
  /// Almindelige bemærkninger
  /// 1. Indledning
  /// Der foreslås bøjer.
  /// Til § 1
  /// Det foreslås, at et havnebad har bøjer.
  /// ```
  ///
  /// ## English
  ///
  /// Long general remarks have no table of contents, or one with page numbers.
  static let contents = Rule("bill/table-of-contents", catalogue: ["BI10"], severity: .information)

  /// A point of the model.
  private struct Point {
    /// What its heading is known by, in small letters.
    let sign: String
    let name: String
    let isObligatory: Bool
  }

  /// The model (LK 4.2.1).
  private static let model = [
    Point(sign: "indledning", name: "Indledning", isObligatory: false),
    Point(sign: "hovedpunkter", name: "Lovforslagets hovedpunkter", isObligatory: false),
    Point(
      sign: "det offentlige", name: "Økonomiske konsekvenser og implementeringskonsekvenser for det offentlige",
      isObligatory: true),
    Point(
      sign: "erhvervslivet", name: "Økonomiske og administrative konsekvenser for erhvervslivet m.v.",
      isObligatory: true),
    Point(sign: "borgerne", name: "Administrative konsekvenser for borgerne", isObligatory: true),
    Point(sign: "klimamæssige", name: "Klimamæssige konsekvenser", isObligatory: true),
    Point(sign: "miljø", name: "Miljø- og naturmæssige konsekvenser", isObligatory: true),
    Point(sign: "eu-retten", name: "Forholdet til EU-retten", isObligatory: true),
    Point(sign: "hørte myndigheder", name: "Hørte myndigheder og organisationer m.v.", isObligatory: true),
    Point(sign: "sammenfattende skema", name: "Sammenfattende skema", isObligatory: true),
  ]

  /// Remarks with fewer of the points are a sketch.
  private static let fewestPoints = 2
  /// About 15 pages.
  private static let longRemarks = 15 * 2_400
  /// A heading is no longer.
  private static let longestHeading = 140

  static func check(_ draft: BillDraft, _ report: inout Report) {
    guard let general = draft.bill.generalRemarks, let node = draft.bill.remarks.first else { return }
    // The table of contents may hold the same headings; those that come last are the ones themselves.
    var places: [Int: ByteRange] = [:]
    var hasContents = false
    for line in draft.lines(in: general) where line.count < longestHeading {
      let first = draft.bytes[line.start]
      if first | 0x20 == 0x69 {
        let words = draft.document.source.string(in: line)
        if words.hasPrefix("Indholdsfortegnelse") || words.hasPrefix("INDHOLDSFORTEGNELSE") { hasContents = true }
      }
      guard first.isDigit, let heading = heading(line, draft) else { continue }
      if hasContents, let page = pageNumber(heading), places.isEmpty {
        report.add(contents, at: line, node: node, .pages(page))
        hasContents = false
        continue
      }
      guard let point = model.firstIndex(where: { heading.contains($0.sign) }) else { continue }
      places[point] = line
    }
    if general.count > longRemarks, !draft.bytes.holds("indholdsfortegnelse", in: general) {
      report.add(contents, at: draft.nodes[node].text, node: node, .noContents)
    }
    let known = places.keys.sorted()
    guard known.count >= fewestPoints else { return }
    let missing = model.indices.filter { model[$0].isObligatory && places[$0] == nil }.map { model[$0].name }
    if !missing.isEmpty { report.add(points, at: draft.nodes[node].text, node: node, .missing(missing)) }
    for (point, next) in zip(known, known.dropFirst()) {
      guard let place = places[point], let other = places[next], other.start < place.start else { continue }
      report.add(order, at: other, node: node, .disorder(model[next].name, after: model[point].name))
      return
    }
  }

  /// The words of `3. Økonomiske konsekvenser …` in small letters; nil for `3.1.` and for running text.
  private static func heading(_ line: ByteRange, _ draft: BillDraft) -> String? {
    var at = line.start
    while at < line.end, draft.bytes[at].isDigit { at += 1 }
    guard at - line.start <= 2, at < line.end, draft.bytes[at] == 0x2E, at + 1 < line.end, !draft.bytes[at + 1].isDigit,
      draft.bytes[line.end - 1] != 0x2E || draft.document.source.string(in: line).hasSuffix("m.v.")
    else { return nil }
    return draft.document.source.string(in: ByteRange(at + 1, line.end)).lowercased()
  }

  private static func pageNumber(_ heading: String) -> String? {
    guard let last = heading.split(separator: " ").last, last.allSatisfy(\.isNumber), heading.contains(" side ") else {
      return nil
    }
    return String(last)
  }
}

/// The rule on how Folketingstidende is cited.
enum FolketingstidendeForm {
  /// Folketingstidende er citeret på en måde, der ikke passer til året.
  ///
  /// Til og med 1993-94 skrives »tillæg A, spalte …«, fra 1994-95 til 2008-09 »tillæg A, side …« og fra 2009-10 »tillæg A, L …
  /// som fremsat«.
  ///
  /// ## Hvorfor
  ///
  /// Tidenden er udgivet på forskellig måde, og stedet findes ellers ikke.
  ///
  /// ## Kilde
  ///
  /// BI11. LK 7.5.2.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om havnebade
  /// § 1. Et havnebad har bøjer.
  /// Bemærkninger til lovforslaget
  /// Til § 1
  /// Det foreslås, at et havnebad har bøjer, jf. Folketingstidende 2012-13, tillæg A, side 41.
  /// ```
  ///
  /// ## Rigtigt
  ///
  /// ```lov
  /// Lov om havnebade
  /// § 1. Et havnebad har bøjer.
  /// Bemærkninger til lovforslaget
  /// Til § 1
  /// Det foreslås, at et havnebad har bøjer, jf. Folketingstidende 2012-13, tillæg A, L 41 som fremsat, side 3.
  /// ```
  ///
  /// ## English
  ///
  /// Folketingstidende is cited in a way that does not fit its year.
  static let rule = Rule("bill/folketingstidende", catalogue: ["BI11"], severity: .warning)

  /// How far behind the year the place is looked for.
  private static let reach = 60

  static func check(_ draft: BillDraft, _ report: inout Report) {
    for node in draft.bill.remarks where draft.bytes.holds("folketingstidende", in: draft.nodes[node].range) {
      var rest = draft.nodes[node].range
      while let found = draft.document.source[rest].firstRange(of: Array("olketingstidende ".utf8)) {
        check(at: found.upperBound, node, draft, &report)
        rest = ByteRange(found.upperBound, rest.end)
      }
    }
  }

  private static func check(at start: Int, _ node: Int, _ draft: BillDraft, _ report: inout Report) {
    let end = min(start + reach, draft.nodes[node].range.end)
    let words = draft.document.source.string(in: ByteRange(start, end))
    guard let year = Int(words.prefix { $0.isNumber }), year > 1849, year < 2100,
      let place = words.firstRange(of: ", tillæg A, ") ?? words.firstRange(of: ", Tillæg A, ")
    else { return }
    let form = words[place.upperBound...]
    let (isRight, right): (Bool, String) =
      if year < 1994 { (form.hasPrefix("spalte") || form.hasPrefix("sp."), "spalte …") } else if year < 2009 {
        (form.hasPrefix("side") || form.hasPrefix("s."), "side …")
      } else { (form.hasPrefix("L "), "L … som fremsat") }
    guard !isRight, form.hasPrefix("s") || form.hasPrefix("L ") else { return }
    let length = words[..<place.upperBound].utf8.count + 2
    report.add(rule, at: ByteRange(start, min(start + length, end)), node: node, .form(year, right))
  }
}

extension Message {
  fileprivate static func missing(_ names: [String]) -> Message {
    Message(
      da: names.count == 1
        ? "Punktet »\(names[0])« mangler i de almindelige bemærkninger (LK 4.2.1)."
        : "Disse punkter mangler i de almindelige bemærkninger: \(names.map { "»\($0)«" }.joined(last: " og ")) (LK 4.2.1).",
      en: "The general remarks lack \(names.map { "»\($0)«" }.joined(last: " and ")) (LK 4.2.1).")
  }
  fileprivate static func disorder(_ name: String, after other: String) -> Message {
    Message(
      da: "»\(name)« bør stå efter »\(other)« (LK 4.2.1).", en: "»\(name)« should stand after »\(other)« (LK 4.2.1).")
  }
  fileprivate static var noContents: Message {
    Message(
      da: "Så lange bemærkninger bør have en indholdsfortegnelse (LK18 2.8.1).",
      en: "Remarks of this length should have a table of contents (LK18 2.8.1).")
  }
  fileprivate static func pages(_ page: String) -> Message {
    Message(
      da: "Indholdsfortegnelsen bør være uden sidetal; her står \(page) (LK18 2.8.1).",
      en: "The table of contents should be without page numbers; here it says \(page) (LK18 2.8.1).")
  }
  fileprivate static func form(_ year: Int, _ right: String) -> Message {
    Message(
      da: "For \(year) citeres Folketingstidende som »tillæg A, \(right)« (LK 7.5.2).",
      en: "For \(year) Folketingstidende is cited as »tillæg A, \(right)« (LK 7.5.2).")
  }
}
