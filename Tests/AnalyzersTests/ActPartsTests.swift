import Testing

/// The title, the opening, the annexes and the order of an act's parts.
@Suite struct ActPartsTests {
  private func rules(_ draft: MarkedDraft) -> [String] {
    draft.findings("structure").map { String($0.rule.id.dropFirst("structure/".count)) }
  }

  @Test func annexesNamedInAnyWay() {
    let act = MarkedDraft(
      """
      Lov om isbaner
      § 1. Banerne i bilag 1-3 og 5 er åbne, jf. også bilag 7, 8 eller 9.
      Bilag 1
      Damme
      Bilag 2
      Søer
      Bilag 3
      Bassiner
      1️⃣Bilag 4
      Åer
      Bilag 5
      Moser
      Bilag 9
      Fjorde
      """)
    #expect(
      act.told("structure") == [
        "1️⃣ warning structure/unreferenced-annex: Ingen paragraf henviser til bilaget; det bør nævnes dér, hvor det gælder (LK 3.9)."
      ])
    #expect(rules(MarkedDraft("Lov om isbaner\n§ 1. Banerne står i bilagene.\nBilag 1\nDamme\nBilag 2\nSøer\n")) == [])
  }

  @Test func theAnnexOfALovspejlIsNoneOfTheAct() {
    let act =
      "Lov om isbaner\n§ 1. Baner er åbne.\nBemærkninger til lovforslaget\nTil § 1\nBaner er åbne.\n"
      + "Bilag 1\nLovforslaget sammenholdt med gældende lov\nGældende formulering\tLovforslaget\n§ 3. Is.\t1. § 3 ophæves.\n"
    #expect(!rules(MarkedDraft(act)).contains("unreferenced-annex"))
    #expect(rules(MarkedDraft(act + "Bilag 2\nDamme\n")).contains("unreferenced-annex"))
  }

  @Test func subtitles() {
    let frame = "VI MARGRETHE DEN ANDEN gør vitterligt: Folketinget har vedtaget følgende lov:"
    let sections =
      "§ 1\nI lov nr. 10 af 1. januar 2020 om isbaner foretages følgende ændringer:\n1. § 2 ophæves.\n2. § 4 ophæves.\n§ 2\nLoven træder i kraft den 1. juli 2026.\n"
    #expect(rules(MarkedDraft("Lov om ændring af lov om isbaner\n\(frame)\n\(sections)")) == ["subtitle"])
    #expect(rules(MarkedDraft("Lov om ændring af lov om isbaner\n(Åbningstider)\n\(frame)\n\(sections)")) == [])
    #expect(rules(MarkedDraft("Lov om ændring af lov om isbaner\n\(sections)")) == [])
    let small = MarkedDraft("Lov om ændring af lov om isbaner\n(åbningstider)1)\n\(sections)")
    #expect(small.mended("structure/subtitle").contains("\n(Åbningstider)1)\n"))
    #expect(rules(MarkedDraft("Lov om isbaner\n(Åbningstider)\n§ 1. En isbane har åbent.\n")) == ["subtitle"])
    #expect(rules(MarkedDraft("Lov om isbaner\n(isbaneloven)\n§ 1. En isbane har åbent.\n")) == [])
  }

  @Test func aSubtitleOnTheLineOfTheTitleIsOne() {
    func act(_ title: String) -> [String] {
      rules(
        MarkedDraft(
          """
          Forslag til Lov om ændring af \(title)
          § 1
          I lov nr. 10 af 1. januar 2020 om isbaner foretages følgende ændring:
          1. § 4 ophæves.
          § 2
          Loven træder i kraft den 1. juli 2026.
          """))
    }
    #expect(act("lov om isbaner") == ["subtitle"])
    #expect(act("lov om isbaner (Konfiskation af skøjter m.v.)") == [])
    #expect(act("lov om isbaner (Konfiskation af skøjter m.v.)1)") == [])
    #expect(act("lov om isbaner (isbaneloven)") == ["subtitle"])
  }

  @Test func aTitleMaySayOtherThanOm() {
    for word in ["vedrørende", "angående"] {
      let act = MarkedDraft("Lov \(word) isbaner\n§ 1. En isbane har åbent.\n")
      #expect(rules(act) == ["title-wording"])
      let bill = MarkedDraft("Forslag til Lov \(word) isbaner\n§ 1. En isbane har åbent.\n")
      #expect(rules(bill).contains("title-wording"))
    }
  }

  @Test func whatStandsLast() {
    func act(_ last: String) -> MarkedDraft {
      MarkedDraft(
        "Lov om isbaner\n§ 1. En isbane har åbent.\n§ 2. Loven gælder ikke for Færøerne og Grønland.\n\(last)\n")
    }
    #expect(rules(act("§ 3. Loven træder i kraft den 1. juli 2026.")) == ["territory-not-last"])
    #expect(rules(act("§ 3. Forslag om revision af loven fremsættes i folketingsåret 2030-31.")) == [])
    #expect(rules(act("§ 3. Loven revideres senest i folketingsåret 2030-31.")) == [])
    #expect(rules(act("Stk. 2. Loven kan ved kongelig anordning sættes i kraft for Grønland.")) == [])
  }

  @Test func actsThatNeverComeIntoForce() {
    func act(_ title: String, _ end: String) -> MarkedDraft {
      MarkedDraft("\(title)\nFolketinget har vedtaget følgende lov:\n§ 1. En isbane har åbent.\n\(end)\n")
    }
    #expect(rules(act("Lov om isbaner", "§ 2. En isbane har lys.")) == ["no-commencement"])
    #expect(rules(act("Lov om indfødsrets meddelelse", "§ 2. En isbane har lys.")) == [])
    #expect(rules(act("Lov om isbaner", "§ 2. Ministeren fastsætter tidspunktet for lovens ikrafttræden.")) == [])
    #expect(rules(MarkedDraft("Lov om isbaner\n§ 1. En isbane har åbent.\n")) == [])
  }

  @Test func openingsOfExecutiveOrders() {
    func order(_ opening: String) -> [String] {
      rules(MarkedDraft("Bekendtgørelse om isbaner\n\(opening)\n§ 1. En isbane har åbent.\n"))
    }
    let power = "I medfør af § 2 i lov nr. 10 af 1. januar 2020 om isbaner"
    #expect(order("\(power) fastsættes:") == [])
    #expect(order("\(power) og efter forhandling med kulturministeren fastsættes følgende:") == [])
    #expect(order("\(power) har ministeren bestemt følgende.") == ["order-opening"])
    let others = "efter forhandling med ministeren for landdistrikter og forsvarsministeren"
    #expect(order("\(power) fastsættes \(others):") == [])
    #expect(order(power) == ["order-opening"])
    #expect(order("\(power) fastsættes") == ["order-opening"])
    #expect(order("Efter § 3 i lov om isbaner bestemmes:") == ["order-opening"])
    #expect(order("I henhold til § 3 i lov nr. 10 af 1. januar 2020 om isbaner fastsættes:") == ["order-opening"])
    #expect(rules(MarkedDraft("Bekendtgørelse om isbaner\n§ 1. En isbane har åbent.\n")) == ["order-opening"])
    #expect(rules(MarkedDraft("Bekendtgørelse om ikrafttræden af lov om is\n§ 1. Loven træder i kraft.\n")) == [])
  }

  @Test func datesInTheOpeningOfAConsolidatedAct() {
    func act(_ opening: String) -> [String] {
      MarkedDraft(
        "Bekendtgørelse af lov om isbaner\nLBK nr 12 af 03/04/2021\nHerved bekendtgøres lov om isbaner, \(opening).\n§ 1. En isbane har åbent.\n"
      )
      .told("structure").map { $0.split(separator: ": ", maxSplits: 1).last.map(String.init) ?? "" }
    }
    #expect(
      act("jf. lovbekendtgørelse nr. 10 af 29. februar 2020 med de ændringer, der følger af lov nr. 3 af 1. maj 2020")
        == [])
    #expect(act("jf. lovbekendtgørelse nr. 10 af 28. februar 20191)") == [])
    #expect(act("jf. lovbekendtgørelse nr. 10 af 29. februar 2019") == ["Dagen findes ikke."])
    #expect(
      act("jf. lovbekendtgørelse nr. 10 af 2. marts 2022") == ["2022 kan ikke passe; lovbekendtgørelsen er fra 2021."])
  }
}
