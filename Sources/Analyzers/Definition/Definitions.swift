import Analysis
import StatuteModel
import StatuteSyntax
import StatuteText

/// Checks lists of definitions.
struct Definitions: Analyzer {
  /// Et defineret begreb bruges ikke.
  ///
  /// Begrebet står i listen over definitioner, men ordet og dets bøjninger og sammensætninger forekommer ikke andre
  /// steder i teksten, og verbet, som det er dannet af (»ibrugtagning«, »ibrugtages«), heller ikke.
  ///
  /// ## Hvorfor
  ///
  /// En definition, der ikke bruges, får læseren til at lede efter reglen. Den kan dog være til brug for
  /// bekendtgørelser.
  ///
  /// ## Kilde
  ///
  /// DF01. Almindelig praksis.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om elløbehjul
  /// § 1. I denne lov forstås ved:
  /// 1) Elløbehjul: Et løbehjul med motor.
  /// 2) Parkeringszone: Et område, der er afmærket på vejen.
  /// § 2. Elløbehjul må ikke køre på fortove.
  /// ```
  ///
  /// ## Rigtigt
  ///
  /// ```lov
  /// Lov om elløbehjul
  /// § 1. I denne lov forstås ved:
  /// 1) Elløbehjul: Et løbehjul med motor.
  /// 2) Parkeringszone: Et område, der er afmærket på vejen.
  /// § 2. Elløbehjul stilles i parkeringszoner.
  /// ```
  ///
  /// ## English
  ///
  /// A defined term is not used. It may be meant for executive orders.
  static let unused = Rule("definition/unused-term", catalogue: ["DF01"], severity: .hint)

  /// Et begreb defineres to gange.
  ///
  /// Samme ord står to gange i definitioner, der gælder for det samme: hele loven eller samme kapitel.
  ///
  /// ## Hvorfor
  ///
  /// Ét begreb skal have ét indhold; læseren ved ikke, hvilken definition der gælder.
  ///
  /// ## Kilde
  ///
  /// DF02. VAF 2.2.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om elløbehjul
  /// § 1. I denne lov forstås ved:
  /// 1) Elløbehjul: Et løbehjul med motor.
  /// 2) Udlejer: Den, der lejer elløbehjul ud.
  /// 3) Elløbehjul: Et motordrevet løbehjul uden sæde.
  /// § 2. Udlejere fjerner elløbehjul, der spærrer fortovet.
  /// ```
  ///
  /// ## Rigtigt
  ///
  /// ```lov
  /// Lov om elløbehjul
  /// § 1. I denne lov forstås ved:
  /// 1) Elløbehjul: Et motordrevet løbehjul uden sæde.
  /// 2) Udlejer: Den, der lejer elløbehjul ud.
  /// § 2. Udlejere fjerner elløbehjul, der spærrer fortovet.
  /// ```
  ///
  /// ## English
  ///
  /// A term is defined twice for the same scope.
  static let twice = Rule("definition/term-defined-twice", catalogue: ["DF02"], severity: .warning)

  /// To begreber forklares med de samme ord.
  ///
  /// Reglen sammenholder forklaringerne i en liste over definitioner. Forklaringer, der henviser til en anden tekst, er ikke
  /// med, for den kan skille begreberne ad.
  ///
  /// ## Hvorfor
  ///
  /// Det samme skal hedde det samme i hele loven. To ord får læseren til at lede efter en forskel.
  ///
  /// ## Kilde
  ///
  /// DF03. VAF 2.2.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om elløbehjul
  /// § 1. I denne lov forstås ved:
  /// 1) Elløbehjul: Et motordrevet løbehjul uden sæde.
  /// 2) Udlejer: Den, der lejer elløbehjul ud.
  /// 3) Udbyder: Den, der lejer elløbehjul ud.
  /// § 2. En udlejer fjerner elløbehjul, der spærrer fortovet. En udbyder fører liste over dem.
  /// ```
  ///
  /// ## Rigtigt
  ///
  /// ```lov
  /// Lov om elløbehjul
  /// § 1. I denne lov forstås ved:
  /// 1) Elløbehjul: Et motordrevet løbehjul uden sæde.
  /// 2) Udlejer: Den, der lejer elløbehjul ud.
  /// § 2. En udlejer fjerner elløbehjul, der spærrer fortovet. Udlejeren fører liste over dem.
  /// ```
  ///
  /// ## English
  ///
  /// Two terms of a list of definitions are explained in the same words. Explanations that refer to another text are left
  /// out.
  static let alike = Rule("definition/same-explanation", catalogue: ["DF03"], severity: .hint)

  /// En definition har ikke samme form som de andre.
  ///
  /// De andre numre i listen er skrevet »Begreb: Forklaring.«; i dette mangler begrebet med kolon.
  ///
  /// ## Hvorfor
  ///
  /// Læseren kan ikke se, hvad der defineres.
  ///
  /// ## Kilde
  ///
  /// DF04. Set i nye love.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om elløbehjul
  /// § 1. I denne lov forstås ved:
  /// 1) Elløbehjul: Et motordrevet løbehjul uden sæde.
  /// 2) Udlejer: Den, der lejer elløbehjul ud.
  /// 3) En zone, hvor elløbehjul må stilles.
  /// § 2. Udlejere fjerner elløbehjul, der spærrer fortovet.
  /// ```
  ///
  /// ## Rigtigt
  ///
  /// ```lov
  /// Lov om elløbehjul
  /// § 1. I denne lov forstås ved:
  /// 1) Elløbehjul: Et motordrevet løbehjul uden sæde.
  /// 2) Udlejer: Den, der lejer elløbehjul ud.
  /// 3) Zone: Et område, hvor elløbehjul må stilles.
  /// § 2. Udlejere fjerner elløbehjul, der står uden for en zone.
  /// ```
  ///
  /// ## English
  ///
  /// A definition lacks the form of the others: »Term: Explanation.«
  static let form = Rule("definition/item-form", catalogue: ["DF04"], severity: .information)

  /// En forkortelse bruges, før den forklares.
  ///
  /// Forkortelsen står i parentes efter et defineret begreb, men bruges i en tidligere bestemmelse.
  ///
  /// ## Hvorfor
  ///
  /// Den, der læser forfra, møder en forkortelse uden forklaring.
  ///
  /// ## Kilde
  ///
  /// DF05. Almindelig praksis.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om målestationer
  /// § 1. Loven gælder for VHM ved motorveje.
  /// § 2. I denne lov forstås ved:
  /// 1) Varig højdemåling (VHM): Måling med fast opsat udstyr.
  /// 2) Fører: Den, der kører.
  /// § 3. En fører må ikke undgå varig højdemåling.
  /// ```
  ///
  /// ## Rigtigt
  ///
  /// ```lov
  /// Lov om målestationer
  /// § 1. Loven gælder for varig højdemåling ved motorveje.
  /// § 2. I denne lov forstås ved:
  /// 1) Varig højdemåling (VHM): Måling med fast opsat udstyr.
  /// 2) Fører: Den, der kører.
  /// § 3. En fører må ikke undgå VHM.
  /// ```
  ///
  /// ## English
  ///
  /// An abbreviation is used before it is explained.
  static let early = Rule("definition/abbreviation-before-definition", catalogue: ["DF05"], severity: .hint)

  /// Definitioner går i ring.
  ///
  /// Et begreb forklares ved et andet, der forklares ved det første.
  ///
  /// ## Hvorfor
  ///
  /// Læseren får intet at vide.
  ///
  /// ## Kilde
  ///
  /// DF06. Almindelig praksis.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om elløbehjul
  /// § 1. I denne lov forstås ved:
  /// 1) Udlejer: Den, der driver udlejningsvirksomhed.
  /// 2) Udlejningsvirksomhed: Virksomhed, der drives af en udlejer.
  /// § 2. En udlejer anmelder sin udlejningsvirksomhed til kommunen.
  /// ```
  ///
  /// ## Rigtigt
  ///
  /// ```lov
  /// Lov om elløbehjul
  /// § 1. I denne lov forstås ved:
  /// 1) Udlejer: Den, der driver udlejningsvirksomhed.
  /// 2) Udlejningsvirksomhed: Erhvervsmæssig overladelse af elløbehjul til andre.
  /// § 2. En udlejer anmelder sin udlejningsvirksomhed til kommunen.
  /// ```
  ///
  /// ## English
  ///
  /// Definitions run in a circle: a term is explained by another, which is explained by the first.
  static let circular = Rule("definition/circular", catalogue: ["DF06"], severity: .hint)

  /// The most definitions a list may have for their use to be looked at; the work grows with the square of their number,
  /// and no act has so many.
  private static let mostDefinitions = 400

  let rules = [unused, twice, alike, form, early, circular]
  let scope = AnalyzerScope.document

  func analyze(_ document: Document, report: inout Report) {
    guard document.kind != .amendingAct, DraftedText.exists(in: document.tree) else { return }
    let lists = DefinitionList.all(in: document)
    guard !lists.isEmpty else { return }
    checkTwice(lists, document, &report)
    for list in lists {
      for node in list.formless {
        report.add(Self.form, at: document.tree.nodes[node].label, node: node, .form)
      }
      SameExplanation.check(list, document, &report)
      guard list.definitions.count <= Self.mostDefinitions else { continue }
      DefinitionUse.checkUnused(list, document, &report)
      DefinitionUse.checkEarly(list, document, &report)
      DefinitionCircles.check(list, document, &report)
    }
  }

  private func checkTwice(_ lists: [DefinitionList], _ document: Document, _ report: inout Report) {
    let bytes = document.source.bytes
    for (index, list) in lists.enumerated() {
      var seen: [UInt64: ByteRange] = [:]
      for earlier in lists[..<index] where earlier.scope == list.scope {
        for definition in earlier.definitions { seen[WordIndex.hash(bytes[definition.term])] = definition.term }
      }
      for definition in list.definitions {
        let hash = WordIndex.hash(bytes[definition.term])
        if let first = seen[hash] {
          report.add(
            Self.twice, at: definition.term, node: definition.node,
            .twice(document.source.string(in: definition.term)), related: [(.first, first)])
        } else {
          seen[hash] = definition.term
        }
      }
    }
  }
}

extension [UInt8] {
  /// The bytes of `range`, as far as they lie inside.
  subscript(range: ByteRange) -> ArraySlice<UInt8> {
    let start = Swift.min(range.start, count)
    return self[start..<Swift.max(start, Swift.min(range.end, count))]
  }
}

extension Message {
  fileprivate static func twice(_ term: String) -> Message {
    Message(
      da: "»\(term)« er allerede defineret; ét begreb bør have én definition (VAF 2.2).",
      en: "»\(term)« is defined already; a term should have one definition (VAF 2.2).")
  }
  fileprivate static var first: Message { Message(da: "Her defineres det først.", en: "It is defined here first.") }
  fileprivate static var form: Message {
    Message(
      da: "De andre numre er skrevet »Begreb: Forklaring.«; her mangler begrebet.",
      en: "The other items are written »Term: Explanation.«; here the term lacks.")
  }
}
