import Analysis

/// The rules on what moves, and on what instructions say of it.
extension AmendedActRules {
  /// En rykningsklausul mangler.
  ///
  /// Kommer et stykke, nummer eller litra til, eller ophæves et, rykker de følgende, og det siges sidst i
  /// ændringsnummeret. Klausulen undværes, når ændringsnummeret selv siger, hvad der rykker: »og i stk. 3, der bliver
  /// stk. 2, udgår …«. I eksemplerne har § 2 fire stykker.
  ///
  /// ## Hvorfor
  ///
  /// De følgende rykker alligevel, så virkningen er den samme. Men den, der læser ændringen eller skriver den næste,
  /// skal kunne se det.
  ///
  /// ## Kilde
  ///
  /// AM19. LK18 2.3.6.6.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om ændring af lov om fyrvogtere
  /// § 1
  /// I lov nr. 20 af 4. juni 2027 om fyrvogtere foretages følgende ændring:
  /// 1. I § 2 indsættes efter stk. 1 som nyt stykke:
  /// »Stk. 2. Fyrvogteren skal være fyldt 18 år.«
  /// § 2
  /// Loven træder i kraft den 1. juli 2028.
  /// ```
  ///
  /// ## Rigtigt
  ///
  /// ```lov
  /// Lov om ændring af lov om fyrvogtere
  /// § 1
  /// I lov nr. 20 af 4. juni 2027 om fyrvogtere foretages følgende ændring:
  /// 1. I § 2 indsættes efter stk. 1 som nyt stykke:
  /// »Stk. 2. Fyrvogteren skal være fyldt 18 år.«
  /// Stk. 2-4 bliver herefter stk. 3-5.
  /// § 2
  /// Loven træder i kraft den 1. juli 2028.
  /// ```
  ///
  /// ```lov
  /// Lov om ændring af lov om fyrvogtere
  /// § 1
  /// I lov nr. 20 af 4. juni 2027 om fyrvogtere foretages følgende ændring:
  /// 1. § 2, stk. 3, ophæves, og i stk. 4, der bliver stk. 3, ændres »betaler« til: »aflønner«.
  /// § 2
  /// Loven træder i kraft den 1. juli 2028.
  /// ```
  ///
  /// ## English
  ///
  /// A renumbering clause is missing. Where subsections, items or points come in or go, those after them move, and the
  /// instruction says so at its end, unless it names them by their new numbers itself. In the examples § 2 has four
  /// subsections.
  static let missingClause = Rule("amendment/missing-renumbering", catalogue: ["AM19"], severity: .warning)

  /// En rykningsklausul giver forkerte numre.
  ///
  /// Klausulen holdes op mod de numre, bestemmelserne får, når alle ændringsnumre er indarbejdet. Til venstre står
  /// numrene i den gældende lov, til højre de endelige. Indsættes der flere steder i paragraffen, går hver klausul kun
  /// til det næste sted; numrene, som de er lige efter ændringsnummeret, godtages også. I eksemplerne har § 2 fire
  /// stykker.
  ///
  /// ## Hvorfor
  ///
  /// Bestemmelserne rykker uanset klausulen, og så siger ændringsloven noget andet end det, der gælder.
  ///
  /// ## Kilde
  ///
  /// AM20. LK18 2.3.6.6.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om ændring af lov om fyrvogtere
  /// § 1
  /// I lov nr. 20 af 4. juni 2027 om fyrvogtere foretages følgende ændring:
  /// 1. I § 2 indsættes efter stk. 1 som nyt stykke:
  /// »Stk. 2. Fyrvogteren skal være fyldt 18 år.«
  /// Stk. 2-4 bliver herefter stk. 4-6.
  /// § 2
  /// Loven træder i kraft den 1. juli 2028.
  /// ```
  ///
  /// ## Rigtigt
  ///
  /// ```lov
  /// Lov om ændring af lov om fyrvogtere
  /// § 1
  /// I lov nr. 20 af 4. juni 2027 om fyrvogtere foretages følgende ændring:
  /// 1. I § 2 indsættes efter stk. 1 som nyt stykke:
  /// »Stk. 2. Fyrvogteren skal være fyldt 18 år.«
  /// Stk. 2-4 bliver herefter stk. 3-5.
  /// § 2
  /// Loven træder i kraft den 1. juli 2028.
  /// ```
  ///
  /// ```lov
  /// Lov om ændring af lov om fyrvogtere
  /// § 1
  /// I lov nr. 20 af 4. juni 2027 om fyrvogtere foretages følgende ændringer:
  /// 1. I § 2 indsættes efter stk. 1 som nyt stykke:
  /// »Stk. 2. Fyrvogteren skal være fyldt 18 år.«
  /// Stk. 2 bliver herefter stk. 3.
  /// 2. I § 2 indsættes efter stk. 2, der bliver stk. 3, som nyt stykke:
  /// »Stk. 4. Havnen betaler for prøven.«
  /// Stk. 3 og 4 bliver herefter stk. 5 og 6.
  /// § 2
  /// Loven træder i kraft den 1. juli 2028.
  /// ```
  ///
  /// ## English
  ///
  /// A renumbering clause gives wrong numbers. It is held against the numbers the provisions have when all instructions
  /// are carried out: those in force on its left, the final ones on its right. Where something is inserted in several
  /// places of a section, each clause goes no further than the next; the numbers as they are right after the
  /// instruction are accepted, too. In the examples § 2 has four subsections.
  static let wrongClause = Rule("amendment/wrong-renumbering", catalogue: ["AM20"], severity: .error)

  /// En rykningsklausul dækker for få eller for mange bestemmelser.
  ///
  /// Enten rykker der bestemmelser, som klausulen ikke nævner, eller også nævner den nogle, som loven ikke har. I
  /// eksemplerne har § 2 fire stykker.
  ///
  /// ## Hvorfor
  ///
  /// Bestemmelserne rykker uanset klausulen. Er nogle glemt, ser det ud, som om to får det samme nummer.
  ///
  /// ## Kilde
  ///
  /// AM21. LK18 2.3.6.6.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om ændring af lov om fyrvogtere
  /// § 1
  /// I lov nr. 20 af 4. juni 2027 om fyrvogtere foretages følgende ændring:
  /// 1. I § 2 indsættes efter stk. 1 som nyt stykke:
  /// »Stk. 2. Fyrvogteren skal være fyldt 18 år.«
  /// Stk. 2 og 3 bliver herefter stk. 3 og 4.
  /// § 2
  /// Loven træder i kraft den 1. juli 2028.
  /// ```
  ///
  /// ## Rigtigt
  ///
  /// ```lov
  /// Lov om ændring af lov om fyrvogtere
  /// § 1
  /// I lov nr. 20 af 4. juni 2027 om fyrvogtere foretages følgende ændring:
  /// 1. I § 2 indsættes efter stk. 1 som nyt stykke:
  /// »Stk. 2. Fyrvogteren skal være fyldt 18 år.«
  /// Stk. 2-4 bliver herefter stk. 3-5.
  /// § 2
  /// Loven træder i kraft den 1. juli 2028.
  /// ```
  ///
  /// ## English
  ///
  /// A renumbering clause covers too few provisions or too many. Some move that it does not name, or it names some that
  /// the act does not have. In the examples § 2 has four subsections.
  static let clauseReach = Rule("amendment/renumbering-reach", catalogue: ["AM21"], severity: .error)

  /// En bestemmelse, som er rykket, nævnes kun med sit gamle nummer.
  ///
  /// Har et tidligere ændringsnummer rykket bestemmelsen, nævnes den med begge numre: »stk. 3, der bliver stk. 2,«. I
  /// eksemplerne rykker nr. 1 § 2, stk. 3 og 4.
  ///
  /// ## Hvorfor
  ///
  /// »Stk. 3« kan ellers lige så vel være det stykke, der får nummeret.
  ///
  /// ## Kilde
  ///
  /// AM23. LK18 2.3.6.6.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om ændring af lov om fyrvogtere
  /// § 1
  /// I lov nr. 20 af 4. juni 2027 om fyrvogtere foretages følgende ændringer:
  /// 1. § 2, stk. 2, ophæves.
  /// Stk. 3 og 4 bliver herefter stk. 2 og 3.
  /// 2. I § 2, stk. 3, ændres »12 timers« til: »8 timers«.
  /// § 2
  /// Loven træder i kraft den 1. juli 2028.
  /// ```
  ///
  /// ## Rigtigt
  ///
  /// ```lov
  /// Lov om ændring af lov om fyrvogtere
  /// § 1
  /// I lov nr. 20 af 4. juni 2027 om fyrvogtere foretages følgende ændringer:
  /// 1. § 2, stk. 2, ophæves.
  /// Stk. 3 og 4 bliver herefter stk. 2 og 3.
  /// 2. I § 2, stk. 3, der bliver stk. 2, ændres »12 timers« til: »8 timers«.
  /// § 2
  /// Loven træder i kraft den 1. juli 2028.
  /// ```
  ///
  /// ## English
  ///
  /// A provision that has moved is named by its old number alone. Where an earlier instruction moves it, both numbers
  /// are given, as in `stk. 3, der bliver stk. 2`. In the examples the first instruction moves § 2, stk. 3 and 4.
  static let unmarkedMove = Rule("amendment/unmarked-move", catalogue: ["AM23"], severity: .warning)

  /// »Der bliver« giver et forkert nummer.
  ///
  /// Nummeret efter »der bliver« er det, bestemmelsen har, når alle ændringsnumre er indarbejdet. I eksemplerne rykker
  /// nr. 1 § 2, stk. 3, til stk. 2.
  ///
  /// ## Hvorfor
  ///
  /// De to numre siger hver sit om, hvilken bestemmelse der er ment.
  ///
  /// ## Kilde
  ///
  /// AM24. LK18 2.3.6.6.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om ændring af lov om fyrvogtere
  /// § 1
  /// I lov nr. 20 af 4. juni 2027 om fyrvogtere foretages følgende ændringer:
  /// 1. § 2, stk. 2, ophæves.
  /// Stk. 3 og 4 bliver herefter stk. 2 og 3.
  /// 2. I § 2, stk. 3, der bliver stk. 4, ændres »12 timers« til: »8 timers«.
  /// § 2
  /// Loven træder i kraft den 1. juli 2028.
  /// ```
  ///
  /// ## Rigtigt
  ///
  /// ```lov
  /// Lov om ændring af lov om fyrvogtere
  /// § 1
  /// I lov nr. 20 af 4. juni 2027 om fyrvogtere foretages følgende ændringer:
  /// 1. § 2, stk. 2, ophæves.
  /// Stk. 3 og 4 bliver herefter stk. 2 og 3.
  /// 2. I § 2, stk. 3, der bliver stk. 2, ændres »12 timers« til: »8 timers«.
  /// § 2
  /// Loven træder i kraft den 1. juli 2028.
  /// ```
  ///
  /// ## English
  ///
  /// `Der bliver` gives a wrong number. The number after it is the one the provision has when all instructions are
  /// carried out. In the examples the first instruction makes § 2, stk. 3, stk. 2.
  static let wrongNewNumber = Rule("amendment/wrong-new-number", catalogue: ["AM24"], severity: .error)

  /// En fælles ændring rammer en bestemmelse, som et senere nummer rykker.
  ///
  /// Den samme ændring af flere bestemmelser kan stå i ét nummer. Rykker en af dem ved et senere nummer, får den sit
  /// eget nummer efter det, med »der bliver«. I eksemplerne rykker § 2, stk. 4, når stk. 2 ophæves.
  ///
  /// ## Hvorfor
  ///
  /// Ellers er det uklart, om nummeret på bestemmelsen er det gamle eller det nye.
  ///
  /// ## Kilde
  ///
  /// AM18. LK 3.4.5.2.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om ændring af lov om fyrvogtere
  /// § 1
  /// I lov nr. 20 af 4. juni 2027 om fyrvogtere foretages følgende ændringer:
  /// 1. I § 2, stk. 4, og § 6, stk. 3, ændres »Havnen« til: »Havnemesteren«.
  /// 2. § 2, stk. 2, ophæves.
  /// Stk. 3 og 4 bliver herefter stk. 2 og 3.
  /// § 2
  /// Loven træder i kraft den 1. juli 2028.
  /// ```
  ///
  /// ## Rigtigt
  ///
  /// ```lov
  /// Lov om ændring af lov om fyrvogtere
  /// § 1
  /// I lov nr. 20 af 4. juni 2027 om fyrvogtere foretages følgende ændringer:
  /// 1. § 2, stk. 2, ophæves.
  /// Stk. 3 og 4 bliver herefter stk. 2 og 3.
  /// 2. I § 2, stk. 4, der bliver stk. 3, ændres »Havnen« til: »Havnemesteren«.
  /// 3. I § 6, stk. 3, ændres »Havnen« til: »Havnemesteren«.
  /// § 2
  /// Loven træder i kraft den 1. juli 2028.
  /// ```
  ///
  /// ## English
  ///
  /// A joined change hits a provision that a later instruction moves. The same change of several provisions can be one
  /// instruction, but what a later one moves gets an instruction of its own after it, with `der bliver`. In the
  /// examples § 2, stk. 4, moves when stk. 2 is repealed.
  static let movedLater = Rule("amendment/joined-change-moves", catalogue: ["AM18"], severity: .warning)
}
