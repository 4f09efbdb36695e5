import StatuteModel
import StatuteSyntax
import StatuteText

/// A small act with all that references point at, and places in it where a test puts its sentence.
enum HarbourAct {
  /// The places where a sentence can be put.
  enum Place: String, CaseIterable {
    /// After the two other sentences of § 1, stk. 2.
    case afterSentences = "⟨§ 1, stk. 2⟩"
    /// The second number of § 6, which has a sentence before.
    case item = "⟨§ 6, nr. 2⟩"
    /// The last litra of § 2, nr. 3.
    case point = "⟨§ 2, nr. 3, litra c⟩"
    /// A stykke of a section of five stykker, the first of which has numbers.
    case subsection = "⟨§ 9, stk. 2⟩"
    case lastSection = "⟨§ 20⟩"
    case annex = "⟨bilag 1⟩"
  }

  /// The act with `sentence` at `place`; harmless words stand in the other places.
  static func document(with sentence: String, at place: Place) -> Document {
    var text = text
    for other in Place.allCases {
      text = text.replacing(other.rawValue, with: other == place ? sentence : "Vandet er koldt.")
    }
    return Document(path: "havnebade.lov", source: SourceText(text))
  }

  private static let text = """
    Lov om havnebade

    Kapitel 1
    Anvendelsesområde

    § 1. Loven gælder for havnebade. Den gælder også for badebroer. Den gælder ikke for svømmehaller. Den gælder ikke
    for skibe.
    Stk. 2. Kommunen fører tilsyn. Tilsynet er gratis. ⟨§ 1, stk. 2⟩

    § 2. I denne lov forstås ved:
    1) Havnebad: Et afgrænset område i en havn.
    2) Badebro: En bro, der fører ud i vandet. Broen skal have rækværk.
    3) Livredder: En person, der
    a) er fyldt 18 år,
    b) kan svømme 400 meter og
    c) har bestået en prøve. ⟨§ 2, nr. 3, litra c⟩
    4) Bassin: En indhegnet del af havnen.
    Stk. 2. Ministeren kan fastsætte nærmere regler.

    § 3. Et havnebad skal have tilladelse. Tilladelsen gives for ét år.

    Kapitel 2
    Tilladelse

    § 4. Tilladelse gives af kommunen.
    Stk. 2. Kommunen kan stille vilkår.
    Stk. 3. Vilkår kan ændres.

    § 5. Ansøgningen skal indeholde oplysning om
    1) havnebadets navn,
    2) dets beliggenhed,
    3) dets dybde og
    4) antallet af livreddere.
    Stk. 2. Ansøgningen indgives skriftligt.
    Stk. 3. Gebyret udgør 400 kr.

    § 6. Tilladelsen bortfalder, når
    1) havnebadet lukkes eller
    2) vandet er forurenet. Kommunen afgør dette. ⟨§ 6, nr. 2⟩

    § 7. Badebroer afmærkes.

    § 7 a. Flydebroer afmærkes også.

    § 8. Havnebade har åbent om sommeren.
    Stk. 2. Kommunen kan holde et havnebad lukket, når
    1) vandet er under 10 grader,
    2) der mangler livreddere, eller
    3) der er fare på grund af
    a) skibe,
    b) strøm eller
    c) tåge.
    Stk. 3. Lukning bekendtgøres.
    Stk. 4. Lukning kan påklages. Klagen har opsættende virkning.

    Kapitel 2 a
    Livreddere

    § 9. En livredder skal
    1) holde udkig,
    2) have en båd,
    3) føre journal og
    4) afgive rapport.
    Stk. 2. ⟨§ 9, stk. 2⟩
    Stk. 3. Journalen opbevares i fem år.
    Stk. 4. Rapporten er offentlig.
    Stk. 5. Båden skal være rød.

    § 10. Livreddere uddannes af kommunen.
    Stk. 2. Uddannelsen varer to uger.
    Stk. 3. Den slutter med en prøve.

    § 11. Prøven er mundtlig.

    § 12. Prøven kan tages om.

    § 12 i. Prøven er gratis.

    §§ 13-15. (Ophævet)

    Kapitel 3
    Tilsyn

    § 16. Kommunen fører tilsyn.
    Stk. 2. Tilsynet sker hvert år. Det sker uanmeldt.

    § 17. Ministeren kan fastsætte regler.
    Stk. 2. Reglerne kan gælde
    1) tilsyn,
    2) gebyrer,
    3) åbningstider,
    4) livreddere,
    5) både,
    6) bøjer,
    7) skilte,
    8) broer og
    9) bassiner.

    § 18. Klager sendes til nævnet.

    Kapitel 4
    Straf

    § 19. Overtrædelse straffes med bøde.

    § 20. Loven træder i kraft den 1. juli 2028. ⟨§ 20⟩

    Bilag 1
    Afmærkning

    1) Bøjer er gule. ⟨bilag 1⟩
    2) Skilte er blå.

    """
}
