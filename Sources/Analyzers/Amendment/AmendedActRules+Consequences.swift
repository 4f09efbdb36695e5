import Analysis

/// The rules on what an amendment does to the rest of the act.
extension AmendedActRules {
  /// En henvisning i loven passer ikke længere efter ændringen.
  ///
  /// Bestemmelsen, der henvises til, rykker eller ophæves, og intet ændringsnummer retter henvisningen. Der ses på
  /// henvisninger i hele loven, også i bestemmelser, som ikke ændres i øvrigt. Henvisninger i lovens
  /// ikrafttrædelsesbestemmelser nævnes som oplysning, for de kan handle om det, der var. I eksemplerne henviser § 7
  /// til § 6, stk. 3.
  ///
  /// ## Hvorfor
  ///
  /// Henvisningen kommer til at pege på noget andet end ment eller på ingenting. Det er den klassiske fare, når stykker
  /// og numre rykker, og Justitsministeriet kontrollerer det ikke.
  ///
  /// ## Kilde
  ///
  /// AM49. LK18 2.3.6.12, HF 6.2.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om ændring af lov om fyrvogtere
  /// § 1
  /// I lov nr. 20 af 4. juni 2027 om fyrvogtere foretages følgende ændring:
  /// 1. I § 6 indsættes efter stk. 1 som nyt stykke:
  /// »Stk. 2. Gebyret betales ved afgang.«
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
  /// I lov nr. 20 af 4. juni 2027 om fyrvogtere foretages følgende ændringer:
  /// 1. I § 6 indsættes efter stk. 1 som nyt stykke:
  /// »Stk. 2. Gebyret betales ved afgang.«
  /// Stk. 2 og 3 bliver herefter stk. 3 og 4.
  /// 2. I § 7, 1. pkt., ændres »stk. 3« til: »stk. 4«.
  /// § 2
  /// Loven træder i kraft den 1. juli 2028.
  /// ```
  ///
  /// ## English
  ///
  /// A reference in the act no longer fits after the amendment. What it points at moves or is repealed, and no
  /// instruction puts the reference right. References in the act's own commencement provisions are reported as
  /// information, for they may speak of the past. In the examples § 7 refers to § 6, stk. 3.
  static let staleReference = Rule("amendment/stale-reference", catalogue: ["AM49"], severity: .error)

  /// En straffebestemmelse passer ikke længere efter ændringen.
  ///
  /// Straffebestemmelsen nævner en bestemmelse, der rykker eller ophæves, og intet ændringsnummer retter den. I
  /// eksemplerne straffer § 8 overtrædelse af § 3, stk. 2.
  ///
  /// ## Hvorfor
  ///
  /// Straffen kommer til at gælde en anden bestemmelse end ment, eller overtrædelsen bliver straffri.
  ///
  /// ## Kilde
  ///
  /// AM51. LK 7.6.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om ændring af lov om fyrvogtere
  /// § 1
  /// I lov nr. 20 af 4. juni 2027 om fyrvogtere foretages følgende ændring:
  /// 1. I § 3 indsættes efter stk. 1 som nyt stykke:
  /// »Stk. 2. Vagtplanen føres digitalt.«
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
  /// I lov nr. 20 af 4. juni 2027 om fyrvogtere foretages følgende ændringer:
  /// 1. I § 3 indsættes efter stk. 1 som nyt stykke:
  /// »Stk. 2. Vagtplanen føres digitalt.«
  /// Stk. 2 og 3 bliver herefter stk. 3 og 4.
  /// 2. I § 8 ændres »stk. 2« til: »stk. 3«.
  /// § 2
  /// Loven træder i kraft den 1. juli 2028.
  /// ```
  ///
  /// ## English
  ///
  /// A provision on penalties no longer fits after the amendment. It names a provision that moves or is repealed, and
  /// no instruction puts it right; the penalty then hits another provision, or nothing. In the examples § 8 punishes
  /// what is against § 3, stk. 2.
  static let stalePenalty = Rule("amendment/stale-penalty", catalogue: ["AM51"], severity: .error)

  /// En anden lov henviser til en bestemmelse, som rykker eller ophæves.
  ///
  /// Der ses på de love i biblioteket, som ændringsloven ikke selv ændrer, hver i sin nyeste udgave. I eksemplerne
  /// henviser lov om sømærker til § 10, stk. 2, i lov om fyrvogtere.
  ///
  /// ## Hvorfor
  ///
  /// Henvisningen i den anden lov kommer til at pege på noget andet end ment eller på ingenting. Om den skal ændres nu
  /// eller i en følgelov, må den afgøre, der skriver loven.
  ///
  /// ## Kilde
  ///
  /// AM50. LK18 2.3.6.12.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om ændring af lov om fyrvogtere
  /// § 1
  /// I lov nr. 20 af 4. juni 2027 om fyrvogtere foretages følgende ændring:
  /// 1. I § 10 indsættes efter stk. 1 som nyt stykke:
  /// »Stk. 2. Loven gælder ikke for fyr på Ertholmene.«
  /// Stk. 2 bliver herefter stk. 3.
  /// § 2
  /// Loven træder i kraft den 1. juli 2028.
  /// ```
  ///
  /// ## Rigtigt
  ///
  /// ```lov
  /// Lov om ændring af lov om fyrvogtere og lov om sømærker
  /// § 1
  /// I lov nr. 20 af 4. juni 2027 om fyrvogtere foretages følgende ændring:
  /// 1. I § 10 indsættes efter stk. 1 som nyt stykke:
  /// »Stk. 2. Loven gælder ikke for fyr på Ertholmene.«
  /// Stk. 2 bliver herefter stk. 3.
  /// § 2
  /// I lov nr. 21 af 4. juni 2027 om sømærker foretages følgende ændring:
  /// 1. I § 2 ændres »§ 10, stk. 2,« til: »§ 10, stk. 3,«.
  /// § 3
  /// Loven træder i kraft den 1. juli 2028.
  /// ```
  ///
  /// ## English
  ///
  /// Another act refers to a provision that moves or is repealed. Looked at are the acts of the library that the
  /// amending act does not amend itself, each in its newest version. In the examples lov om sømærker refers to § 10,
  /// stk. 2, of lov om fyrvogtere.
  static let staleElsewhere = Rule("amendment/stale-elsewhere", catalogue: ["AM50"], severity: .information)

  /// En opregning hænger ikke sammen efter ændringen.
  ///
  /// Kommer et nummer til, eller går et ud, kan »og« komme til at stå for tidligt, eller punktummet midt i opregningen.
  /// Indarbejdelsen retter ikke tegnene; det gør ændringsnumre, som står for sig selv. Der ses på opregninger, som var
  /// i orden før ændringen. I eksemplerne slutter § 3, stk. 1, nr. 2, på »og« og nr. 3 på punktum.
  ///
  /// ## Hvorfor
  ///
  /// Det er »og« eller »eller«, der siger, om alle led skal være opfyldt eller kun ét.
  ///
  /// ## Kilde
  ///
  /// AM53. LK18 2.3.6.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om ændring af lov om fyrvogtere
  /// § 1
  /// I lov nr. 20 af 4. juni 2027 om fyrvogtere foretages følgende ændring:
  /// 1. I § 3, stk. 1, indsættes som nr. 4:
  /// »4) vagtens art.«
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
  /// 1. I § 3, stk. 1, nr. 2, ændres »afslutning og« til: »afslutning,«.
  /// 2. I § 3, stk. 1, nr. 3, ændres »navn.« til: »navn og«.
  /// 3. I § 3, stk. 1, indsættes som nr. 4:
  /// »4) vagtens art.«
  /// § 2
  /// Loven træder i kraft den 1. juli 2028.
  /// ```
  ///
  /// ## English
  ///
  /// A list does not hang together after the amendment. Where an item comes in or goes out, `og` may stand too early,
  /// or the full stop in the middle; carrying out an amendment does not mend the signs, which takes instructions of
  /// their own. Looked at are lists that were in order before. In the examples § 3, stk. 1, nr. 2, ends in »og« and nr.
  /// 3 in a full stop.
  static let brokenChain = Rule("amendment/broken-chain", catalogue: ["AM53"], severity: .warning)

  /// En bestemmelse står tom tilbage efter ændringen.
  ///
  /// Ophæves det eneste punktum i et stykke, et nummer eller en paragraf, bliver kun nummeret stående. I eksemplerne har § 2, stk. 2,
  /// ét punktum.
  ///
  /// ## Hvorfor
  ///
  /// En bestemmelse uden tekst siger ikke, at den er ophævet, og det, der følger efter den, rykker ikke.
  ///
  /// ## Kilde
  ///
  /// LK 3.4.5.5.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om ændring af lov om fyrvogtere
  /// § 1
  /// I lov nr. 20 af 4. juni 2027 om fyrvogtere foretages følgende ændring:
  /// 1. § 2, stk. 2, 1. pkt., ophæves.
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
  /// 1. § 2, stk. 2, ophæves.
  /// Stk. 3 og 4 bliver herefter stk. 2 og 3.
  /// § 2
  /// Loven træder i kraft den 1. juli 2028.
  /// ```
  ///
  /// ## English
  ///
  /// A provision is left without text. Where its only sentence is repealed, only its number stays, and what comes after it does not
  /// move. In the examples § 2, stk. 2, has one sentence.
  static let emptied = Rule("amendment/emptied-provision", catalogue: [], severity: .warning)
}
