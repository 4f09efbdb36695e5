import StatuteModel
import Testing

/// What an amending act orders, held against the act it changes.
@Suite struct AmendedActTests {
  /// An act that amends the act on lighthouse keepers (`OtherActs`) with these instructions.
  private static func amending(
    _ instructions: String, name: String = "lov nr. 20 af 4. juni 2027 om fyrvogtere",
    closing: String = "§ 2\nLoven træder i kraft den 1. juli 2028.\n", library: ActLibrary = OtherActs.library
  ) -> MarkedDraft {
    let count = instructions.split(separator: "\n").count { $0.first.map { $0.isASCII && $0.isNumber } ?? false }
    let noun = count == 1 ? "ændring" : "ændringer"
    return MarkedDraft(
      "Lov om ændring af lov om fyrvogtere\n§ 1\nI \(name) foretages følgende \(noun):\n\(instructions)\n\(closing)",
      library: library)
  }

  /// What the family says of these instructions on the act on lighthouse keepers.
  private func told(_ instructions: String) -> [String] { Self.amending(instructions).told() }

  // MARK: Targets

  @Test func whatTheActDoesNotHoldCannotBeAmended() {
    #expect(
      told("1. I 1️⃣§ 2, stk. 5, ændres »vagt« til: »tjeneste«.") == [
        "1️⃣ error amendment/missing-target: I gældende lov har § 2 kun 4 stykker; stk. 5 kan ikke ændres."
      ])
    #expect(
      told("1. 1️⃣§ 12 ophæves.") == [
        "1️⃣ error amendment/missing-target: § 12 findes ikke i gældende lov og kan ikke ændres."
      ])
    #expect(
      told("1. I 1️⃣§ 3, stk. 1, nr. 4, ændres »vagt« til: »tjeneste«.") == [
        "1️⃣ error amendment/missing-target: I gældende lov har § 3, stk. 1, kun 3 numre; nr. 4 kan ikke ændres."
      ])
    #expect(
      told("1. 1️⃣§ 2, stk. 1, 3. pkt., ophæves.") == [
        "1️⃣ error amendment/missing-target: I gældende lov har § 2, stk. 1, kun 2 punktummer; 3. pkt. kan ikke ændres."
      ])
    // What earlier instructions make is there, and so is what they take out, by its number in force.
    #expect(
      told(
        """
        1. I § 3 indsættes som stk. 4:
        »Stk. 4. Vagtplanen føres digitalt.«
        2. I § 3, stk. 4, ændres »digitalt« til: »på papir«.
        """) == [])
  }

  @Test func commencementMaySpeakOfWhatIsPutIn() {
    func closing(_ sentence: String) -> String {
      "§ 2\nStk. 1. Loven træder i kraft den 1. juli 2028.\nStk. 2. \(sentence)\n"
    }
    for (sentence, told) in [
      ("§ 3, stk. 4, i lov om fyrvogtere som indsat ved denne lovs § 1, nr. 1, gælder ikke for gamle fyr.", 0),
      ("§ 3, stk. 4, i lov om fyrvogtere, jf. denne lovs § 1, nr. 1, gælder ikke for gamle fyr.", 0),
      ("§ 3, stk. 4, i lov om fyrvogtere gælder ikke for gamle fyr.", 0),
      ("§ 3, stk. 5, i lov om fyrvogtere gælder ikke for gamle fyr.", 1),
    ] {
      let draft = Self.amending(
        "1. I § 3 indsættes som stk. 4:\n»Stk. 4. Vagtplanen føres digitalt.«", closing: closing(sentence))
      #expect(draft.told("reference").count == told, "\(draft.told("reference"))")
    }
  }

  @Test func theEndOfARangeHasToBeThere() {
    #expect(
      told("1. I 1️⃣§ 3, stk. 2-5, ændres »vagtplanen« til: »planen«.").contains(
        "1️⃣ error amendment/missing-target: I gældende lov har § 3 kun 3 stykker; stk. 5 kan ikke ændres."))
    #expect(
      told("1. 1️⃣§§ 6-7 a ophæves.").contains(
        "1️⃣ error amendment/missing-target: § 7 a findes ikke i gældende lov og kan ikke ændres."))
  }

  @Test func theLabelOfANewFirstSubsectionIsNoNewSection() {
    let labels = told(
      "1. I § 6 indsættes før stk. 1 som nyt stykke:\n»1️⃣§ 6. Gebyret betales.«\nStk. 1-3 bliver herefter stk. 2-4.")
    #expect(
      labels.contains(
        "1️⃣ warning amendment/superfluous-label: »§ 6.« bør udgå; det nye § 6, stk. 1, får selv paragraffens nummer "
          + "(LK18 2.3.6.3)."))
    #expect(!labels.contains { $0.contains("section-label") })
  }

  @Test func whatSomethingNewComesAfterHasToBeThere() {
    #expect(
      told("1. I § 3 indsættes efter 1️⃣stk. 4 som nyt stykke:\n»Stk. 5. Vagtplanen føres digitalt.«") == [
        "1️⃣ error amendment/missing-target: I gældende lov har § 3 kun 3 stykker; der kan ikke indsættes noget ved stk. 4."
      ])
    #expect(told("1. I § 3 indsættes efter stk. 3 som nyt stykke:\n»Stk. 4. Vagtplanen føres digitalt.«") == [])
  }

  @Test func theSubsectionIsNamedWhereItCanBe() {
    let draft = Self.amending("1. I 1️⃣§ 2 ændres »12 timers« til: »8 timers«.")
    #expect(
      draft.told() == [
        "1️⃣ information amendment/imprecise-target: Ordene står i § 2, stk. 3; skriv det i stedet for § 2 (LK 3.4.5.3)."
      ])
    #expect(draft.mended().contains("1. I § 2, stk. 3, ændres »12 timers« til: »8 timers«."))
    #expect(told("1. I § 2, stk. 3, ændres »12 timers« til: »8 timers«.") == [])
    // A section of one stykke, and words in several.
    #expect(told("1. I § 1 ændres »driver« til: »ejer«.") == [])
    #expect(told("1. To steder i § 6 ændres »100 kr.« til: »120 kr.«") == [])
  }

  // MARK: Words

  @Test func wordsStandWhereTheyAreSaidToStand() {
    #expect(
      told("1. I 1️⃣§ 2, stk. 3, ændres »fyrprøven« til: »prøven«.") == [
        "1️⃣ error amendment/missing-words: »fyrprøven« står ikke i § 2, stk. 3, men i § 2, stk. 2."
      ])
    #expect(
      told("1. I 1️⃣§ 2, stk. 3, ændres »Fyrvogteren afløses efter tolv timers« til: »Vagten er på 12 timers«.") == [
        """
        1️⃣ error amendment/missing-words: »Fyrvogteren afløses efter tolv timers« står ikke i § 2, stk. 3. Nærmeste \
        ordlyd: »Fyrvogteren afløses efter 12 timers«.
        """
      ])
    #expect(
      told("1. I 1️⃣§ 5, 1. pkt., ændres »klokken 9« til: »klokken 10«.") == [
        "1️⃣ error amendment/missing-words: »klokken 9« står ikke i § 5, 1. pkt."
      ])
    // White space and invisible characters are no words.
    #expect(told("1. I § 2, stk. 3, ændres »12\u{A0}ti\u{AD}mers« til: »8 timers«.") == [])
    // The words that an earlier instruction puts in.
    #expect(
      told("1. I § 2, stk. 3, ændres »12 timers« til: »otte timers«.\n2. I 1️⃣§ 2, stk. 3, ændres »otte« til: »ni«.") == [
        """
        1️⃣ information amendment/same-text-twice: »otte« står ikke i § 2, stk. 3, i gældende lov, men sættes ind ved et \
        tidligere ændringsnummer; ét nummer er nok.
        """
      ])
    // Together with those that were there.
    #expect(
      told(
        """
        1. I § 2, stk. 3, ændres »12 timers« til: »otte timers«.
        2. I § 2, stk. 3, ændres »otte timers vagt« til: »otte timers tjeneste«.
        """) == [])
  }

  @Test func wordsThatStandSeveralTimesAreCounted() {
    #expect(
      told("1. I 1️⃣§ 6, stk. 1, 1. pkt., ændres »100 kr.« til: »120 kr.«") == [
        """
        1️⃣ error amendment/ambiguous-words: »100 kr.« står to steder i § 6, stk. 1, 1. pkt. Skriv »To steder i …«, eller \
        citér mere.
        """
      ])
    #expect(told("1. I § 6, stk. 1, 1. pkt., ændres »100 kr. om dagen« til: »120 kr. om dagen«.") == [])
    #expect(told("1. To steder i § 6, stk. 1, 1. pkt., ændres »100 kr.« til: »120 kr.«") == [])
    #expect(
      told("1. Tre steder i 1️⃣§ 6, stk. 1, 1. pkt., ændres »100 kr.« til: »120 kr.«") == [
        "1️⃣ error amendment/wrong-count: »100 kr.« står to steder i § 6, stk. 1, 1. pkt., ikke tre."
      ])
    #expect(
      told("1. To steder i 1️⃣§ 6, stk. 3, ændres »gebyr« til: »bidrag«.") == [
        "1️⃣ error amendment/wrong-count: »gebyr« står ét sted i § 6, stk. 3, ikke to."
      ])
    // Once in each of two provisions.
    #expect(told("1. I § 5, 2. pkt., og § 7, 2. pkt., ændres »Fyrinspektionen« til: »Kystdirektoratet«.") == [])
  }

  @Test func everywhereIsForWordsThatStandInManyPlaces() {
    #expect(
      told("1. Overalt i 1️⃣loven ændres »Fyrinspektionen« til: »Kystdirektoratet«.") == [
        """
        1️⃣ warning amendment/few-everywhere: »Fyrinspektionen« står kun to steder i loven; nævn stederne i stedet for \
        »overalt« (LK18 2.3.6.1).
        """
      ])
    #expect(
      told("1. Overalt i 1️⃣loven ændres »gebyr« til: »bidrag«.") == [
        """
        1️⃣ information amendment/inflected-forms: Overalt-ændringen af »gebyr« rammer ikke »Gebyr«, »gebyret«, som også \
        står i loven.
        """
      ])
    #expect(
      told(
        """
        1. Overalt i loven ændres »gebyr« til: »bidrag«.
        2. I overskriften før § 6 ændres »Gebyr« til: »Bidrag«.
        3. I § 6, stk. 1, 2. pkt., ændres »gebyret« til: »bidraget«.
        """) == [])
    // A compound is another word.
    #expect(!told("1. Overalt i loven ændres »vagt« til: »tjeneste«.").contains { $0.contains("vagtplan") })
  }

  // MARK: Clauses

  @Test func whatMovesIsSaidInAClause() {
    let insertion = "1. 1️⃣I § 2 indsættes efter stk. 1 som nyt stykke:\n»Stk. 2. Fyrvogteren skal være fyldt 18 år.«"
    let draft = Self.amending(insertion)
    #expect(
      draft.told() == [
        "1️⃣ warning amendment/missing-renumbering: Rykningsklausul mangler: Stk. 2-4 bliver herefter stk. 3-5."
      ])
    #expect(draft.mended().contains("18 år.«\nStk. 2-4 bliver herefter stk. 3-5.\n§ 2\n"))
    #expect(
      told(insertion.filter { !$0.unicodeScalars.contains("\u{20E3}") } + "\nStk. 2-4 bliver herefter stk. 3-5.") == [])
    #expect(
      told("1. 1️⃣§ 2, stk. 2 og 3, ophæves.") == [
        "1️⃣ warning amendment/missing-renumbering: Rykningsklausul mangler: Stk. 4 bliver herefter stk. 2."
      ])
    #expect(
      Self.amending("1. 1️⃣§ 3, stk. 1, nr. 2, ophæves.").told("amendment/missing") == [
        "1️⃣ warning amendment/missing-renumbering: Rykningsklausul mangler: Nr. 3 bliver herefter nr. 2."
      ])
    #expect(
      Set(Self.amending("1. 1️⃣§ 2, stk. 2, og § 3, stk. 2, ophæves.").told("amendment/missing-renumbering")) == [
        "1️⃣ warning amendment/missing-renumbering: Rykningsklausul mangler: § 2, stk. 3 og 4, bliver herefter stk. 2 og 3.",
        "1️⃣ warning amendment/missing-renumbering: Rykningsklausul mangler: § 3, stk. 3, bliver herefter stk. 2.",
      ])
    // Nothing moves behind the last, nor does a section or a sentence.
    #expect(told("1. § 2, stk. 2-4, ophæves.") == [])
    #expect(told("1. § 5, 1. pkt., ophæves.") == [])
    #expect(told("1. § 1 ophæves.") == [])
  }

  @Test func whatAnInstructionCallsByItsNewNumberNeedsNoClause() {
    #expect(told("1. § 2, stk. 3, ophæves, og i stk. 4, der bliver stk. 3, ændres »betaler« til: »aflønner«.") == [])
    #expect(
      told("1. § 2, stk. 3, ophæves, og i 1️⃣stk. 4, der bliver stk. 2, ændres »betaler« til: »aflønner«.") == [
        "1️⃣ error amendment/wrong-new-number: § 2, stk. 4, bliver stk. 3."
      ])
  }

  @Test func aClauseGivesTheNumbersThatFollow() {
    let insertion = "1. I § 2 indsættes efter stk. 1 som nyt stykke:\n»Stk. 2. Fyrvogteren skal være fyldt 18 år.«\n"
    let right = "Rykningsklausulen passer ikke; den skal lyde: Stk. 2-4 bliver herefter stk. 3-5."
    for clause in ["Stk. 2-4 bliver herefter stk. 4-6.", "Stk. 2-4 bliver herefter stk. 3-6."] {
      let draft = Self.amending(insertion + "1️⃣" + clause)
      #expect(draft.told() == ["1️⃣ error amendment/wrong-renumbering: \(right)"])
      #expect(draft.mended().contains("18 år.«\nStk. 2-4 bliver herefter stk. 3-5.\n§ 2\n"))
    }
    for clause in ["Stk. 2 og 3 bliver herefter stk. 3 og 4.", "Stk. 2-6 bliver herefter stk. 3-7."] {
      let draft = Self.amending(insertion + "1️⃣" + clause)
      #expect(draft.told() == ["1️⃣ error amendment/renumbering-reach: \(right)"])
      #expect(draft.mended().contains("18 år.«\nStk. 2-4 bliver herefter stk. 3-5.\n§ 2\n"))
    }
    #expect(
      told("1. § 2, stk. 4, ophæves.\n1️⃣Stk. 4 bliver herefter stk. 3.") == [
        "1️⃣ error amendment/renumbering-reach: Intet rykker sådan; rykningsklausulen passer ikke til loven."
      ])
  }

  @Test func insertionsInSeveralPlacesGoInStages() {
    func stages(_ first: String, _ second: String) -> String {
      """
      1. I § 2 indsættes efter stk. 1 som nyt stykke:
      »Stk. 2. Fyrvogteren skal være fyldt 18 år.«
      \(first)
      2. I § 2 indsættes efter stk. 2, der bliver stk. 3, som nyt stykke:
      »Stk. 4. Havnen betaler for prøven.«
      \(second)
      """
    }
    // The number in force to the left and the final one to the right, or what each instruction by itself brings about.
    #expect(told(stages("Stk. 2 bliver herefter stk. 3.", "Stk. 3 og 4 bliver herefter stk. 5 og 6.")) == [])
    #expect(told(stages("Stk. 2-4 bliver herefter stk. 3-5.", "Stk. 4 og 5 bliver herefter stk. 5 og 6.")) == [])
    #expect(
      told(stages("Stk. 2 bliver herefter stk. 3.", "1️⃣Stk. 3 og 4 bliver herefter stk. 4 og 5.")) == [
        """
        1️⃣ error amendment/wrong-renumbering: Rykningsklausulen passer ikke; den skal lyde: Stk. 3 og 4 bliver herefter \
        stk. 5 og 6.
        """
      ])
  }

  @Test func theFirstOfManyCanGo() {
    // The penal provision refers to § 3, stk. 2.
    #expect(
      told(
        "1. § 3, stk. 1, ophæves.\nStk. 2 og 3 bliver herefter stk. 1 og 2.\n2. I § 8 ændres »stk. 2« til: »stk. 1«.")
        == [])
    #expect(
      told("1. 1️⃣§ 3, stk. 1, ophæves.\n2. I § 8 ændres »stk. 2« til: »stk. 1«.") == [
        "1️⃣ warning amendment/missing-renumbering: Rykningsklausul mangler: Stk. 2 og 3 bliver herefter stk. 1 og 2."
      ])
  }

  // MARK: Moved provisions

  @Test func whatHasMovedIsCalledByBothNumbers() {
    let repeal = "1. § 2, stk. 2, ophæves.\nStk. 3 og 4 bliver herefter stk. 2 og 3.\n"
    let draft = Self.amending(repeal + "2. I 1️⃣§ 2, stk. 3, ændres »12 timers« til: »8 timers«.")
    #expect(
      draft.told() == [
        "1️⃣ warning amendment/unmarked-move: § 2, stk. 3, rykker ved nr. 1. Skriv »stk. 3, der bliver stk. 2,«."
      ])
    #expect(draft.mended().contains("2. I § 2, stk. 3, der bliver stk. 2, ændres »12 timers«"))
    #expect(told(repeal + "2. I § 2, stk. 3, der bliver stk. 2, ændres »12 timers« til: »8 timers«.") == [])
    #expect(
      told(repeal + "2. I 1️⃣§ 2, stk. 3, der bliver stk. 4, ændres »12 timers« til: »8 timers«.") == [
        "1️⃣ error amendment/wrong-new-number: § 2, stk. 3, bliver stk. 2."
      ])
    #expect(
      told("1. I 1️⃣§ 2, stk. 3, der bliver stk. 4, ændres »12 timers« til: »8 timers«.") == [
        "1️⃣ error amendment/wrong-new-number: § 2, stk. 3, rykker ikke; »der bliver …« bør udgå."
      ])
  }

  @Test func aJoinedChangeLeavesOutWhatMovesLater() {
    let repeal = "2. § 2, stk. 2, ophæves.\nStk. 3 og 4 bliver herefter stk. 2 og 3."
    #expect(
      told("1. I 1️⃣§ 2, stk. 4, og § 6, stk. 3, ændres »Havnen« til: »Havnemesteren«.\n" + repeal) == [
        """
        1️⃣ warning amendment/joined-change-moves: § 2, stk. 4, rykker ved nr. 2; ændringen der bør stå i sit eget nummer \
        (LK 3.4.5.2).
        """
      ])
    // A change by itself is carried out before anything moves.
    #expect(told("1. I § 2, stk. 4, ændres »Havnen« til: »Havnemesteren«.\n" + repeal) == [])
  }

  // MARK: New provisions

  @Test func newProvisionsContinueTheNumbers() {
    #expect(
      told("1. I § 3 indsættes som nyt 1️⃣stk. 3:\n»Stk. 3. Vagtplanen føres digitalt.«\nStk. 3 bliver herefter stk. 4.")
        == [
          """
          1️⃣ warning amendment/taken-number: Der er et stk. 3 i forvejen; skriv hellere, hvad det nye indsættes efter \
          (VAF 2.7.5.6.2).
          """
        ])
    #expect(
      told("1. I § 3 indsættes som 1️⃣stk. 5:\n»Stk. 5. Vagtplanen føres digitalt.«") == [
        "1️⃣ error amendment/number-gap: I § 3 er stk. 3 det sidste; det nye kan ikke være stk. 5."
      ])
    #expect(told("1. I § 3 indsættes som stk. 4:\n»Stk. 4. Vagtplanen føres digitalt.«") == [])
    #expect(
      told("1. I § 5 indsættes som 1️⃣4. pkt.:\n»Fyret er rødt.«") == [
        "1️⃣ error amendment/number-gap: I § 5 er 2. pkt. det sidste; det nye kan ikke være 4. pkt."
      ])
    #expect(
      Self.amending("1. I § 3, stk. 1, indsættes som 1️⃣nr. 5:\n»5) vagtens art.«").told("amendment/number") == [
        "1️⃣ error amendment/number-gap: I § 3, stk. 1, er nr. 3 det sidste; det nye kan ikke være nr. 5."
      ])
    #expect(told("1. I § 5 indsættes som 3. pkt.:\n»Fyret er rødt.«") == [])
  }

  @Test func newSectionsFitBetweenTheirNeighbours() {
    func section(_ number: String, _ place: String) -> [String] {
      told("1. \(place)\n»1️⃣§ \(number). Havnen holder fyret ved lige.«")
    }
    let place = "Efter § 2 indsættes før overskriften før § 3:"
    #expect(section("3", place) == ["1️⃣ error amendment/section-label: Der er en § 3 i lov om fyrvogtere i forvejen."])
    #expect(
      section("6 a", place) == [
        """
        1️⃣ error amendment/section-label: § 6 a indsættes mellem § 2 og § 3, hvor nummeret ikke hører hjemme \
        (LK18 2.3.6.5).
        """
      ])
    #expect(section("2 a", place) == [])
    #expect(
      section("4", "Efter § 3 indsættes i kapitel 2:") == [
        """
        1️⃣ information amendment/reused-number: § 4 har været brugt og er ophævet; henvisninger andre steder kan mene \
        den gamle (LK18 2.3.6.5).
        """
      ])
    #expect(section("3 a", "Efter § 3 indsættes i kapitel 2:") == [])
  }

  @Test func newSectionsAtAnEdgeAreSaidToBelongSomewhere() {
    #expect(
      told("1. Efter 1️⃣§ 1 indsættes:\n»§ 1 a. Loven gælder ikke for fyrskibe.«") == [
        """
        1️⃣ warning amendment/chapter-edge: Sig, om § 1 a hører til kapitel 1 eller kapitel 2: »indsættes i kapitel 1« \
        (LK18 2.3.6.5).
        """
      ])
    #expect(told("1. Efter § 1 indsættes i kapitel 1:\n»§ 1 a. Loven gælder ikke for fyrskibe.«") == [])
    #expect(
      told("1. Efter 1️⃣§ 5 indsættes:\n»§ 5 a. Fyret er rødt og hvidt.«") == [
        "1️⃣ warning amendment/heading-edge: Sig, om § 5 a skal stå før eller efter overskriften »Gebyr« (VAF 2.7.5.6.1)."
      ])
    #expect(told("1. Efter § 5 indsættes før overskriften før § 6:\n»§ 5 a. Fyret er rødt og hvidt.«") == [])
    #expect(told("1. Efter § 6 indsættes:\n»§ 6 a. Fyret er rødt og hvidt.«") == [])
  }

  // MARK: New wording and repeals

  @Test func whatIsRepealedHasNoWording() {
    #expect(
      told("1. 1️⃣§ 4 affattes således:\n»§ 4. Havnen holder fyret ved lige.«") == [
        "1️⃣ error amendment/recast-of-nothing: § 4 er ophævet; brug »indsættes« (VAF 2.7.5.6.1)."
      ])
    #expect(told("1. § 1 affattes således:\n»§ 1. Loven gælder for fyr.«") == [])
  }

  @Test func newWordingIsForAsMany() {
    #expect(
      told("1. 1️⃣§ 2, stk. 3 og 4, affattes således:\n»Stk. 3. Fyrvogteren afløses.«") == [
        """
        1️⃣ warning amendment/recast-count: Der affattes to, men der kommer ét; brug »ophæves, og i stedet indsættes« \
        (VAF 2.7.5.6.4).
        """
      ])
    #expect(told("1. § 2, stk. 3 og 4, ophæves, og i stedet indsættes:\n»Stk. 3. Fyrvogteren afløses.«") == [])
    #expect(
      told("1. 1️⃣§ 2, stk. 3, ophæves, og i stedet indsættes:\n»Stk. 3. Fyrvogteren afløses.«") == [
        """
        1️⃣ information amendment/recast-in-disguise: Der kommer lige så mange, som der ophæves; brug »affattes således« \
        (VAF 2.7.5.6.4).
        """
      ])
    #expect(told("1. § 2, stk. 3, affattes således:\n»Stk. 3. Fyrvogteren afløses.«") == [])
  }

  @Test func aHeadingGoesWithTheLastOfItsSections() {
    #expect(told("1. § 7 ophæves.") == [])
    #expect(
      told("1. 1️⃣§§ 6 og 7 ophæves.") == [
        """
        1️⃣ warning amendment/orphan-heading: Overskriften »Gebyr« står tilbage uden paragraffer; ophæv også overskriften \
        før § 6 (LK 3.4.5.5).
        """
      ])
    #expect(told("1. Overskriften før § 6 og §§ 6 og 7 ophæves.") == [])
  }

  // MARK: The rest of the act

  private static let fee = """
    1. 1️⃣I § 6 indsættes efter stk. 1 som nyt stykke:
    »Stk. 2. Gebyret betales ved afgang.«
    Stk. 2 og 3 bliver herefter stk. 3 og 4.
    """

  @Test func referencesToWhatMovesAreLookedUp() {
    #expect(
      told(Self.fee) == [
        """
        1️⃣ error amendment/stale-reference: § 7 henviser til § 6, stk. 3, der bliver stk. 4 (nr. 1). \
        Konsekvensændring mangler.
        """
      ])
    let fee = Self.fee.replacing("1️⃣", with: "")
    #expect(told(fee + "\n2. I § 7, 1. pkt., ændres »§ 6, stk. 3« til: »§ 6, stk. 4«.") == [])
    // Other words beside it leave it as it is; new words that it goes on with do not.
    let besides = "\n2. I § 7, 1. pkt., ændres »og hvert gebyr« til: »tillige med ethvert gebyr«."
    #expect(told(Self.fee + besides).contains { $0.contains("§ 7 henviser til § 6, stk. 3, der bliver stk. 4") })
    #expect(told(fee + "\n2. I § 7, 1. pkt., indsættes efter »§ 6, stk. 3,«: »1. pkt.,«.") == [])
    #expect(told(fee + "\n2. § 7 ophæves.") == [])
    #expect(told(fee + "\n2. § 7 affattes således:\n»§ 7. Havnen fører en liste over gebyrerne.«") == [])
    // What comes behind all the others moves nothing.
    #expect(told("1. I § 6 indsættes som stk. 4:\n»Stk. 4. Gebyret betales ved afgang.«") == [])
  }

  @Test func referencesToWhatGoesAreLookedUp() {
    #expect(
      told("1. 1️⃣§ 6, stk. 3, ophæves.") == [
        """
        1️⃣ error amendment/stale-reference: § 7 henviser til § 6, stk. 3, der ophæves (nr. 1). Konsekvensændring mangler.
        """
      ])
    #expect(
      told("1. 1️⃣§ 6 affattes således:\n»§ 6. Skibsføreren betaler et gebyr.\nStk. 2. Havnen opkræver gebyret.«") == [
        """
        1️⃣ error amendment/stale-reference: § 7 henviser til § 6, stk. 3, der ophæves (nr. 1). Konsekvensændring mangler.
        """
      ])
    // New wording under the same number is what the reference means.
    #expect(told("1. § 6, stk. 3, affattes således:\n»Stk. 3. Havnen eftergiver gebyr efter faste regler.«") == [])
  }

  @Test func penalProvisionsAreLookedUp() {
    let plan =
      "1. 1️⃣I § 3 indsættes efter stk. 1 som nyt stykke:\n»Stk. 2. Vagtplanen føres digitalt.«\n"
      + "Stk. 2 og 3 bliver herefter stk. 3 og 4."
    #expect(
      told(plan) == [
        """
        1️⃣ error amendment/stale-penalty: § 8 henviser til § 3, stk. 2, der bliver stk. 3 (nr. 1). \
        Konsekvensændring mangler.
        """
      ])
    #expect(told(plan.replacing("1️⃣", with: "") + "\n2. I § 8 ændres »stk. 2« til: »stk. 3«.") == [])
  }

  @Test func referencesInOtherActsAreTold() {
    let insertion =
      "1. 1️⃣I § 10 indsættes efter stk. 1 som nyt stykke:\n»Stk. 2. Loven gælder ikke for Ertholmene.«\n"
      + "Stk. 2 bliver herefter stk. 3."
    #expect(
      told(insertion) == [
        """
        1️⃣ information amendment/stale-elsewhere: Lov om sømærker henviser fra § 2 til § 10, stk. 2 (bliver § 10, \
        stk. 3), som nr. 1 flytter eller ophæver.
        """
      ])
    // An act that is amended, too, is in the drafter's hands.
    let closing = """
      § 2
      I lov nr. 21 af 4. juni 2027 om sømærker foretages følgende ændring:
      1. I § 2 ændres »§ 10, stk. 2,« til: »§ 10, stk. 3,«.
      § 3
      Loven træder i kraft den 1. juli 2028.

      """
    #expect(Self.amending(insertion, closing: closing).told("amendment/stale") == [])
    #expect(told("1. I § 10 indsættes som stk. 3:\n»Stk. 3. Loven gælder ikke for Ertholmene.«") == [])
  }

  @Test func aNewListMayGoOnInItsSentence() {
    let new = "»Fyrvogteren må ikke\n1) sove eller\n2) spise,\nnår der er tåge.«"
    #expect(Self.amending("1. § 3, stk. 1, 1. pkt., affattes således:\n" + new).told("amendment/broken-chain") == [])
  }

  @Test func listsHangTogether() {
    #expect(
      told("1. 1️⃣I § 3, stk. 1, indsættes som nr. 4:\n»4) vagtens art.«") == [
        """
        1️⃣ warning amendment/broken-chain: § 3, stk. 1, nr. 2, ender på »og« og bør efter ændringen ende på »,« \
        (LK18 2.3.6).
        """,
        """
        1️⃣ warning amendment/broken-chain: § 3, stk. 1, nr. 3, ender på ».« og bør efter ændringen ende på »og« \
        (LK18 2.3.6).
        """,
      ])
    #expect(
      told(
        """
        1. I § 3, stk. 1, nr. 2, udgår »og«.
        2. I § 3, stk. 1, nr. 3, ændres »navn.« til: »navn og«.
        3. 1️⃣I § 3, stk. 1, indsættes som nr. 4:
        »4) vagtens art.«
        """) == [
          """
          1️⃣ warning amendment/broken-chain: § 3, stk. 1, nr. 2, ender uden tegn og bør efter ændringen ende på »,« \
          (LK18 2.3.6).
          """
        ])
    #expect(
      told("1. 1️⃣§ 3, stk. 1, nr. 3, ophæves.") == [
        """
        1️⃣ warning amendment/broken-chain: § 3, stk. 1, nr. 1, ender på »,« og bør efter ændringen ende på »og« \
        (LK18 2.3.6).
        """,
        """
        1️⃣ warning amendment/broken-chain: § 3, stk. 1, nr. 2, ender på »og« og bør efter ændringen ende på ».« \
        (LK18 2.3.6).
        """,
      ])
    #expect(
      told(
        """
        1. I § 3, stk. 1, nr. 2, ændres »afslutning og« til: »afslutning,«.
        2. I § 3, stk. 1, nr. 3, ændres »navn.« til: »navn og«.
        3. I § 3, stk. 1, indsættes som nr. 4:
        »4) vagtens art.«
        """) == [])
    // In the middle nothing changes.
    #expect(
      told(
        "1. I § 3, stk. 1, indsættes efter nr. 1 som nyt nummer:\n»2) vagtens art,«.\nNr. 2 og 3 bliver herefter nr. 3 og 4."
      )
        == [])
  }

  @Test func theMissingInstructionGoesWhereTheActHasIt() {
    let draft = Self.amending(
      Self.fee + "\n2. § 9 affattes således:\n»§ 9. Loven træder i kraft den 1. februar 2028.«",
      closing: "§ 2\nStk. 1. Loven træder i kraft den 1. juli 2028, jf. dog stk. 2.\n"
        + "Stk. 2. § 1, nr. 2, træder i kraft den 1. januar 2029.\n")
    #expect(
      draft.mended()
        == """
        Lov om ændring af lov om fyrvogtere
        § 1
        I lov nr. 20 af 4. juni 2027 om fyrvogtere foretages følgende ændringer:
        1. I § 6 indsættes efter stk. 1 som nyt stykke:
        »Stk. 2. Gebyret betales ved afgang.«
        Stk. 2 og 3 bliver herefter stk. 3 og 4.
        2. I § 7, 1. pkt., ændres »§ 6, stk. 3« til: »§ 6, stk. 4«.
        3. § 9 affattes således:
        »§ 9. Loven træder i kraft den 1. februar 2028.«
        § 2
        Stk. 1. Loven træder i kraft den 1. juli 2028, jf. dog stk. 2.
        Stk. 2. § 1, nr. 3, træder i kraft den 1. januar 2029.

        """)
  }

  @Test func theMissingInstructionFollowsTheOrderOfTheActDownToTheSentence() {
    let draft = Self.amending(Self.fee + "\n2. I § 7, 2. pkt., ændres »listen« til: »bogen«.")
    let lines = draft.mended().split(separator: "\n")
    #expect(
      lines.dropFirst(6).prefix(2) == [
        "2. I § 7 ændres »§ 6, stk. 3« til: »§ 6, stk. 4«.",
        "3. I § 7, 2. pkt., ændres »listen« til: »bogen«.",
      ])
  }

  @Test func aSectionThatGetsASecondInstructionHasSeveralChanges() {
    #expect(Self.amending(Self.fee).mended().contains("om fyrvogtere foretages følgende ændringer:\n1. I § 6"))
  }

  @Test func whatGoesWithItsChapterIsNotChangedBesides() {
    #expect(
      told("1. I § 7, 2. pkt., ændres »listen« til: »bogen«.\n2. Overskriften før § 6 og kapitel 3 ophæves.").contains {
        $0.hasSuffix("amendment/same-text-twice: Teksten i kapitel 3 ophæves, affattes eller ændres også af nr. 1.")
      })
    #expect(
      told("1. Kapitel 4 ophæves.\n2. I § 10, stk. 2, ændres »kongelig« til: »ny«.").contains {
        $0.hasSuffix("amendment/same-text-twice: Teksten i § 10, stk. 2, ophæves, affattes eller ændres også af nr. 1.")
      })
    // What an earlier instruction took out was there in the act in force.
    #expect(
      !told("1. § 10, stk. 2, ophæves.\n2. I § 10, stk. 2, ændres »kongelig« til: »ny«.").contains {
        $0.contains("missing-target")
      })
    #expect(
      told("1. 1️⃣§ 4 ophæves.") == ["1️⃣ error amendment/recast-of-nothing: § 4 er allerede ophævet i gældende lov."])
  }

  @Test func partsOfWordsAreNotFound() {
    #expect(
      told("1. I 1️⃣§ 2, stk. 2, ændres »fyr« til: »tårn«.") == [
        "1️⃣ error amendment/missing-words: »fyr« står ikke som et ord for sig i § 2, stk. 2, kun i »fyrprøven«."
      ])
    #expect(
      told("1. I 1️⃣overskriften til kapitel 2 ændres »Fyrvogteren« til: »Vogteren«.") == [
        "1️⃣ warning amendment/missing-words: »Fyrvogteren« står kun som »Fyrvogterens« i overskriften til kapitel 2; citér hele ordet."
      ])
  }

  @Test func aListOfNumbersIsNotMadeToNameOneTwice() {
    func mended(_ clause: String) -> String {
      let draft = Self.amending(
        "1. I § 7, 1. pkt., ændres »liste« til: »bog«.\n2. I § 7, 2. pkt., ændres »listen« til: »bogen«.",
        closing:
          "§ 2\nStk. 1. Loven træder i kraft den 1. juli 2028, jf. dog stk. 2.\nStk. 2. § 1, \(clause), træder i kraft den 1. januar 2029.\n"
      )
      return draft.mended("amendment/missing-instruction")
    }
    #expect(mended("nr. 2 og 3").contains("§ 1, nr. 2 og 3, træder"))
    #expect(mended("nr. 1-3").contains("§ 1, nr. 1 og 2, træder"))
    #expect(mended("nr. 3").contains("§ 1, nr. 2, træder"))
  }

  @Test func onlySectionsOfTheAmendingActComeIntoForce() {
    let draft = Self.amending(
      "1. § 10, stk. 2, ophæves.",
      closing: """
        § 2
        Stk. 1. Loven træder i kraft den 1. juli 2028, jf. dog stk. 2 og 3.
        Stk. 2. 1️⃣§ 3, nr. 2, og 2️⃣§ 5 træder i kraft den 1. januar 2029.
        Stk. 3. Ministeren fastsætter tidspunktet for ikrafttræden af § 1, nr. 1, og 3️⃣§ 4.
        Stk. 4. § 7 i lov om fyrvogtere som affattet ved denne lovs § 1, nr. 1, træder i kraft den 1. januar 2030.

        """)
    #expect(
      draft.told("amendment/missing-instruction") == [
        "1️⃣ error amendment/missing-instruction: Ændringsloven har ingen § 3; den slutter med § 2.",
        "2️⃣ error amendment/missing-instruction: Ændringsloven har ingen § 5; den slutter med § 2.",
        "3️⃣ error amendment/missing-instruction: Ændringsloven har ingen § 4; den slutter med § 2.",
      ])
  }

  @Test func aSectionWithoutInstructionsIsTold() {
    let draft = MarkedDraft(
      "Lov om ændring af lov om fyrvogtere\n§ 1\n1️⃣I lov om fyrvogtere foretages følgende ændringer:\n§ 2\nLoven træder i kraft den 1. juli 2028.\n"
    )
    #expect(
      draft.told("structure/unnumbered-instruction")
        == ["1️⃣ warning structure/unnumbered-instruction: § 1 har ingen ændringsnumre."])
  }

  @Test(arguments: ["1.I § 2 ændres »a« til: »b«.", "8. gøre godt, hvis det går"])
  func aNumberThatIsNotReadIsNotSaidToLack(line: String) {
    let draft = MarkedDraft(
      "Lov om ændring af lov om fyrvogtere\n§ 1\nI lov om fyrvogtere foretages følgende ændringer:\n1️⃣\(line)\n§ 2\nLoven træder i kraft den 1. juli 2028.\n"
    )
    #expect(
      draft.told("structure/unnumbered-instruction") == [
        "1️⃣ warning structure/unnumbered-instruction: Nummeret er ikke læst som et ændringsnummer; det skrives »1. I § 2 ændres …« (LK 3.4.3)."
      ])
  }

  /// An act of its own, in which what comes into force later is looked back upon.
  private static let tower = ActLibrary(texts: [
    (
      "2027-0020-fyrvogtere.txt",
      """
      Lov om fyrvogtere
      § 1. Et fyrtårn skal have
      1) en trappe med
      a) gelænder,
      b) reposer og
      c) lys og
      2) en dør.
      § 2. Gelænderet efter § 1, nr. 1, litra a, er af træ, og lyset efter § 1, nr. 1, litra c, er elektrisk.
      § 3. Loven træder i kraft den 1. januar 2028. § 1, nr. 2, har virkning fra den 1. juli 2028.
      """
    )
  ])

  @Test func itemsAndPointsMoveLikeSubsections() {
    let repeal = "1. 1️⃣§ 1, nr. 1, litra b, ophæves."
    #expect(
      Self.amending(repeal, library: Self.tower).told() == [
        "1️⃣ warning amendment/missing-renumbering: Rykningsklausul mangler: Litra c bliver herefter litra b.",
        """
        1️⃣ error amendment/stale-reference: § 2 henviser til § 1, nr. 1, litra c, der bliver litra b (nr. 1). \
        Konsekvensændring mangler.
        """,
      ])
    #expect(
      Self.amending(
        """
        1. § 1, nr. 1, litra b, ophæves.
        Litra c bliver herefter litra b.
        2. I § 2 ændres »§ 1, nr. 1, litra c,« til: »§ 1, nr. 1, litra b,«.
        """, library: Self.tower
      ).told() == [])
  }

  @Test func whatTellsOfThePastWeighsLittle() {
    let draft = Self.amending(
      "1. 1️⃣I § 1 indsættes efter nr. 1 som nyt nummer:\n»2) et vindue og«.\nNr. 2 bliver herefter nr. 3.",
      library: Self.tower)
    #expect(
      draft.told() == [
        """
        1️⃣ information amendment/stale-reference: § 3 henviser til § 1, nr. 2, der bliver nr. 3 (nr. 1). \
        Konsekvensændring mangler.
        """
      ])
  }

  @Test func newTextRefersToTheActAsItBecomes() {
    #expect(
      told("1. Efter § 1 indsættes i kapitel 1:\n»§ 1 a. 1️⃣§ 2, stk. 5, gælder ikke for fyrskibe.«") == [
        "1️⃣ error reference/missing-target: I loven, som den bliver: § 2, stk. 5, findes ikke. § 2 har 4 stykker."
      ])
    #expect(
      told(
        """
        1. Efter § 1 indsættes i kapitel 1:
        »§ 1 a. § 2, stk. 5, gælder ikke for fyrskibe.«
        2. I § 2 indsættes som stk. 5:
        »Stk. 5. Fyrvogteren bærer uniform.«
        """) == [])
  }

  private static let pier = ActLibrary(texts: [
    (
      "2027-0020-fyrvogtere.txt",
      """
      Lov om fyrvogtere
      § 1. Molen er af træ. Den må ikke brændes. Den må males.
      § 2. Forbuddet i § 1, 2. pkt., gælder ikke for byen. Tilladelsen i § 1, 3. pkt., gælder alle.
      """
    )
  ])

  @Test func sentencesThatGoWithNewWordingAreLookedUp() {
    func told(_ instructions: String) -> [String] {
      Self.amending(instructions, library: Self.pier).told().filter { $0.contains("stale") }
    }
    #expect(
      told("1. 1️⃣§ 1 affattes således:\n»§ 1. Molen er af sten. Den må ikke brændes.«") == [
        "1️⃣ error amendment/stale-reference: § 2 henviser til § 1, 3. pkt., der ophæves (nr. 1). Konsekvensændring mangler."
      ])
    #expect(told("1. § 1 affattes således:\n»§ 1. Molen er af sten. Den må ikke brændes. Den males.«") == [])
    // What has gone does not come back with new words at the start of the next sentence.
    let gone = told(
      """
      1. 1️⃣§ 1, 2. pkt., ophæves.
      2. I § 1, 3. pkt., der bliver 2. pkt., ændres »Den må« til: »Efter § 2 må den«.
      """)
    #expect(
      gone == [
        "1️⃣ error amendment/stale-reference: § 2 henviser til § 1, 2. pkt., der ophæves (nr. 1). Konsekvensændring mangler.",
        "1️⃣ error amendment/stale-reference: § 2 henviser til § 1, 3. pkt., der bliver 2. pkt. (nr. 1). Konsekvensændring mangler.",
      ])
  }

  // MARK: The act

  @Test func theSecondSectionSpeaksOfWhatTheFirstMadeOfTheAct() {
    func draft(_ number: Int) -> MarkedDraft {
      MarkedDraft(
        """
        Lov om ændring af lov om fyrvogtere
        § 1
        I lov nr. 20 af 4. juni 2027 om fyrvogtere foretages følgende ændring:
        1. § 2, stk. 2, ophæves.
        Stk. 3 og 4 bliver herefter stk. 2 og 3.
        § 2
        I lov nr. 20 af 4. juni 2027 om fyrvogtere, som ændret ved denne lovs § 1, foretages følgende ændring:
        1. I 1️⃣§ 2, stk. \(number), ændres »betaler« til: »aflønner«.
        § 3
        Stk. 1. Loven træder i kraft den 1. juli 2028, jf. dog stk. 2.
        Stk. 2. § 2 træder i kraft den 1. juli 2029.

        """)
    }
    #expect(draft(3).told() == [])
    #expect(
      draft(4).told() == [
        "1️⃣ error amendment/missing-target: I gældende lov har § 2 kun 3 stykker; stk. 4 kan ikke ændres."
      ])
  }

  @Test func anActThatIsNotAtHandIsSaidToBeSo() {
    let draft = Self.amending(
      "1. § 2 ophæves.", name: "1️⃣lov om havnebade, jf. lovbekendtgørelse nr. 10 af 1. januar 2020,")
    #expect(
      draft.told("amendment/act-not-at-hand").map { $0.split(separator: ": ").dropFirst().joined(separator: ": ") } == [
        """
        Ændringerne er ikke holdt op mod lov om havnebade: den udgave, indledningen nævner, er ikke ved hånden. Angiv den med --base, \
        eller læg den i udkastets mappe eller i biblioteket.
        """
      ])
    #expect(draft.told() == [])
    #expect(Self.amending("1. § 1 ophæves.").told("amendment/act-not-at-hand") == [])
  }

  @Test func anotherVersionMakesAllOfItUncertain() {
    let draft = MarkedDraft(
      """
      Lov om ændring af lov om fyrskibe
      § 1
      1️⃣I lov om fyrskibe, jf. lovbekendtgørelse nr. 7 af 2. maj 2011, foretages følgende ændring:
      1. 2️⃣§ 2 ophæves.
      § 2
      Loven træder i kraft den 1. juli 2028.

      """)
    #expect(
      draft.told() == [
        """
        1️⃣ warning amendment/other-version: Indledningen nævner lovbekendtgørelse nr. 7 af 2. maj 2011; \
        »2019-0031-fyrskibe.txt« er nr. 31 af 4. juni 2019, en nyere udgave, så fundene her kan skyldes den.
        """,
        "2️⃣ warning amendment/missing-target: § 2 findes ikke i gældende lov og kan ikke ændres.",
      ])
  }

  @Test func amendingActsThatAreNotInTheTextMakeAllOfItUncertain() {
    let name = "lov nr. 20 af 4. juni 2027 om fyrvogtere, som ændret ved lov nr. 31 af 1. marts 2028,"
    let draft = MarkedDraft(
      """
      Lov om ændring af lov om fyrvogtere
      § 1
      1️⃣I \(name) foretages følgende ændring:
      1. 2️⃣§ 12 ophæves.
      § 2
      Loven træder i kraft den 1. juli 2028.

      """)
    #expect(
      draft.told() == [
        """
        1️⃣ information amendment/other-version: Teksten af lov om fyrvogtere er uden ændringerne ved lov nr. 31 af \
        1. marts 2028, så fundene her kan skyldes dem.
        """,
        "2️⃣ warning amendment/missing-target: § 12 findes ikke i gældende lov og kan ikke ændres.",
      ])
    #expect(Self.amending("1. § 1 ophæves.", name: name).told() == [])
    // What would be sure against the right text is not.
    let insertion = "1. I § 2 indsættes efter stk. 1 som nyt stykke:\n»Stk. 2. Fyrvogteren skal være fyldt 18 år.«"
    for (draft, isSafe) in [(Self.amending(insertion), true), (Self.amending(insertion, name: name), false)] {
      #expect(draft.findings("amendment/missing-renumbering").flatMap(\.fixes).map(\.isSafe) == [isSafe])
    }
  }

  @Test func whatTheActHoldsAlreadyIsNotHeldAgainstIt() {
    // The act was consolidated after the amending act.
    let library = ActLibrary(texts: [
      (
        "2027-0020-fyrvogtere.txt",
        """
        Lov om fyrvogtere
        § 1. Fyret lyser.
        Stk. 2. Fyret er rødt.
        Stk. 3. Fyret er højt.
        § 2. Fyr efter § 1, stk. 3, har en trappe.
        """
      )
    ])
    let draft = Self.amending(
      """
      1. I § 1 indsættes efter stk. 1 som nyt stykke:
      »Stk. 2. Fyret er rødt.«
      Stk. 2 bliver herefter stk. 3.
      """, library: library)
    #expect(draft.told() == [])
  }
}
