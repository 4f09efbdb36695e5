import Analysis

/// The rules on the provisions and the words that instructions name.
extension AmendedActRules {
  /// En ændring rammer en bestemmelse, som loven ikke har.
  ///
  /// Bestemmelsen findes hverken i den gældende lov eller i loven, som de foregående ændringsnumre har gjort den. Det
  /// gælder også den bestemmelse, som noget nyt skal indsættes før eller efter, og den, som »stk. 2-5« slutter med. I eksemplerne
  /// har § 2 fire stykker.
  ///
  /// ## Hvorfor
  ///
  /// Ændringen kan ikke indarbejdes. Ofte er bestemmelsen rykket ved en tidligere ændringslov, eller også er et stykke
  /// talt med, som er en del af det foregående.
  ///
  /// ## Kilde
  ///
  /// AM10.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om ændring af lov om fyrvogtere
  /// § 1
  /// I lov nr. 20 af 4. juni 2027 om fyrvogtere foretages følgende ændring:
  /// 1. I § 2, stk. 5, ændres »12 timers« til: »8 timers«.
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
  /// 1. I § 2, stk. 3, ændres »12 timers« til: »8 timers«.
  /// § 2
  /// Loven træder i kraft den 1. juli 2028.
  /// ```
  ///
  /// ## English
  ///
  /// An instruction amends a provision that the act does not have. It is neither in the act in force nor in the act as
  /// the earlier instructions have made it; that goes for the provision beside which something new is to stand, too,
  /// and for the one that a range ends with. In the examples § 2 has four subsections.
  static let missingTarget = Rule("amendment/missing-target", catalogue: ["AM10"], severity: .error)

  /// En ændring nævner kun paragraffen, selv om den kan nævne stykket.
  ///
  /// Der ses på ændringer af ord, som står ét sted i en paragraf med flere stykker. I eksemplerne står »12 timers« kun
  /// i § 2, stk. 3.
  ///
  /// ## Hvorfor
  ///
  /// Den, der læser ændringen, skal kunne gå lige til stedet.
  ///
  /// ## Kilde
  ///
  /// AM43. LK 3.4.5.3.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om ændring af lov om fyrvogtere
  /// § 1
  /// I lov nr. 20 af 4. juni 2027 om fyrvogtere foretages følgende ændring:
  /// 1. I § 2 ændres »12 timers« til: »8 timers«.
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
  /// 1. I § 2, stk. 3, ændres »12 timers« til: »8 timers«.
  /// § 2
  /// Loven træder i kraft den 1. juli 2028.
  /// ```
  ///
  /// ## English
  ///
  /// An instruction names the section although it could name the subsection. Looked at are changes of words that stand
  /// once in a section of several subsections. In the examples »12 timers« stands in § 2, stk. 3, alone.
  static let impreciseTarget = Rule("amendment/imprecise-target", catalogue: ["AM43"], severity: .information)

  /// Ord, der skal ændres, står ikke i bestemmelsen.
  ///
  /// De citerede ord står hverken i bestemmelsen, som den gælder, eller som de foregående ændringsnumre har gjort den.
  /// Hårde mellemrum, bløde bindestreger og linjeskift gør ingen forskel. Står ordene et andet sted i paragraffen,
  /// siges det hvor; ellers vises den ordlyd, der ligner mest. Ord findes ikke inde i længere ord, »fyr« ikke i »fyrprøven«, dog
  /// i deres ejefald, og det er en advarsel. I eksemplerne står »fyrprøven« i § 2, stk. 2.
  ///
  /// ## Hvorfor
  ///
  /// Ændringen kan ikke indarbejdes, eller den bliver indarbejdet efter et skøn over, hvad der er ment.
  ///
  /// ## Kilde
  ///
  /// AM11.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om ændring af lov om fyrvogtere
  /// § 1
  /// I lov nr. 20 af 4. juni 2027 om fyrvogtere foretages følgende ændring:
  /// 1. I § 2, stk. 3, ændres »fyrprøven« til: »vogterprøven«.
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
  /// 1. I § 2, stk. 2, ændres »fyrprøven« til: »vogterprøven«.
  /// § 2
  /// Loven træder i kraft den 1. juli 2028.
  /// ```
  ///
  /// ## English
  ///
  /// Words that are to be changed do not stand in the provision. They are neither in the act in force nor in the act as
  /// the earlier instructions have made it. Where they stand elsewhere in the section, the message says so; else it
  /// shows the wording that is most alike. Words do not stand inside longer ones, but for their genitive, which is a warning.
  /// In the examples »fyrprøven« stands in § 2, stk. 2.
  static let missingWords = Rule("amendment/missing-words", catalogue: ["AM11"], severity: .error)

  /// Ord, der skal ændres, står flere steder i bestemmelsen.
  ///
  /// Ændringen siger ikke, om den gælder dem alle. Det gør den med »to steder i …« eller »overalt i …«; gælder den kun
  /// ét af dem, kan der citeres så meget, at ordene kun står ét sted. I eksemplerne står »100 kr.« to steder i § 6,
  /// stk. 1, 1. pkt.
  ///
  /// ## Hvorfor
  ///
  /// Det kan ikke læses af ændringen, hvilket sted den rammer.
  ///
  /// ## Kilde
  ///
  /// AM12. Skrivemåden i love.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om ændring af lov om fyrvogtere
  /// § 1
  /// I lov nr. 20 af 4. juni 2027 om fyrvogtere foretages følgende ændring:
  /// 1. I § 6, stk. 1, 1. pkt., ændres »100 kr.« til: »120 kr.«
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
  /// 1. To steder i § 6, stk. 1, 1. pkt., ændres »100 kr.« til: »120 kr.«
  /// § 2
  /// Loven træder i kraft den 1. juli 2028.
  /// ```
  ///
  /// ```lov
  /// Lov om ændring af lov om fyrvogtere
  /// § 1
  /// I lov nr. 20 af 4. juni 2027 om fyrvogtere foretages følgende ændring:
  /// 1. I § 6, stk. 1, 1. pkt., ændres »100 kr. om dagen« til: »120 kr. om dagen«.
  /// § 2
  /// Loven træder i kraft den 1. juli 2028.
  /// ```
  ///
  /// ## English
  ///
  /// Words that are to be changed stand several times in the provision. The instruction does not say whether it means
  /// them all, as `to steder i` or `overalt i` would, and does not quote enough for one place. In the examples »100
  /// kr.« stands twice in § 6, stk. 1, 1. pkt.
  static let ambiguousWords = Rule("amendment/ambiguous-words", catalogue: ["AM12"], severity: .error)

  /// Ordene står ikke så mange steder, som ændringen siger.
  ///
  /// »To steder i …« holdes op mod, hvor mange gange ordene faktisk står i bestemmelsen. I eksemplerne står »100 kr.«
  /// to steder i § 6, stk. 1, 1. pkt.
  ///
  /// ## Hvorfor
  ///
  /// Enten er et sted overset, eller også er ordene ændret siden.
  ///
  /// ## Kilde
  ///
  /// AM13. VAF 2.7.5.8.1.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om ændring af lov om fyrvogtere
  /// § 1
  /// I lov nr. 20 af 4. juni 2027 om fyrvogtere foretages følgende ændring:
  /// 1. Tre steder i § 6, stk. 1, 1. pkt., ændres »100 kr.« til: »120 kr.«
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
  /// 1. To steder i § 6, stk. 1, 1. pkt., ændres »100 kr.« til: »120 kr.«
  /// § 2
  /// Loven træder i kraft den 1. juli 2028.
  /// ```
  ///
  /// ## English
  ///
  /// The words stand more or less often than the instruction says. `To steder i …` is held against how often they stand
  /// in the provision. In the examples »100 kr.« stands twice in § 6, stk. 1, 1. pkt.
  static let wrongCount = Rule("amendment/wrong-count", catalogue: ["AM13"], severity: .error)

  /// »Overalt i loven« bruges om ord, der kun står få steder.
  ///
  /// Få er fem eller færre. I eksemplerne står »Fyrinspektionen« to steder i loven.
  ///
  /// ## Hvorfor
  ///
  /// Når stederne nævnes, kan enhver se, hvad der ændres, og om ændringen passer hvert sted.
  ///
  /// ## Kilde
  ///
  /// AM14. LK18 2.3.6.1.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om ændring af lov om fyrvogtere
  /// § 1
  /// I lov nr. 20 af 4. juni 2027 om fyrvogtere foretages følgende ændring:
  /// 1. Overalt i loven ændres »Fyrinspektionen« til: »Kystdirektoratet«.
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
  /// 1. I § 5, 2. pkt., og § 7, 2. pkt., ændres »Fyrinspektionen« til: »Kystdirektoratet«.
  /// § 2
  /// Loven træder i kraft den 1. juli 2028.
  /// ```
  ///
  /// ## English
  ///
  /// `Overalt i loven` is used of words that stand in few places. Few are five or less; the instruction should name
  /// them. In the examples »Fyrinspektionen« stands in two places of the act.
  static let fewEverywhere = Rule("amendment/few-everywhere", catalogue: ["AM14"], severity: .warning)

  /// »Overalt i loven« går uden om andre former af ordet.
  ///
  /// Overalt-ændringen rammer kun ordet, som det er citeret, og dets ejefald: »gebyr« rammer »gebyrs«, men ikke
  /// »gebyret«. Der ses på de almindelige endelser og på stort begyndelsesbogstav. I eksemplerne står »gebyr« seks
  /// steder i loven, »Gebyr« i overskriften før § 6 og »gebyret« i § 6, stk. 1, 2. pkt.
  ///
  /// ## Hvorfor
  ///
  /// Loven kommer til at bruge både det gamle og det nye ord om den samme ting.
  ///
  /// ## Kilde
  ///
  /// AM15. LK 11.8.2.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om ændring af lov om fyrvogtere
  /// § 1
  /// I lov nr. 20 af 4. juni 2027 om fyrvogtere foretages følgende ændring:
  /// 1. Overalt i loven ændres »gebyr« til: »bidrag«.
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
  /// 1. Overalt i loven ændres »gebyr« til: »bidrag«.
  /// 2. I overskriften før § 6 ændres »Gebyr« til: »Bidrag«.
  /// 3. I § 6, stk. 1, 2. pkt., ændres »gebyret« til: »bidraget«.
  /// § 2
  /// Loven træder i kraft den 1. juli 2028.
  /// ```
  ///
  /// ## English
  ///
  /// A change everywhere passes by other forms of the word: `gebyr` does not hit `gebyret`. The act then calls one
  /// thing by both the old and the new word. In the examples »gebyr« stands six times in the act, »Gebyr« in the
  /// heading before § 6 and »gebyret« in § 6, stk. 1, 2. pkt.
  static let inflectedForms = Rule("amendment/inflected-forms", catalogue: ["AM15"], severity: .information)
}
