import Analysis

/// The rules on amending sections that need the act in force. Here are those on that act itself.
enum AmendedActRules {
  /// Den lov, der ændres, er ikke ved hånden.
  ///
  /// Ændringsnumrene kan kun holdes op mod loven, når dens tekst er givet med `--base`, ligger i ændringslovens mappe
  /// eller i biblioteket. Citerer indledningen en lovbekendtgørelse, er det den udgave, der ledes efter.
  ///
  /// ## Hvorfor
  ///
  /// Uden loven ses det ikke, om bestemmelserne og ordene findes, og om numrene passer.
  ///
  /// ## Kilde
  ///
  /// AM10.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om ændring af lov om havnebade
  /// § 1
  /// I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændring:
  /// 1. I § 2 ændres »gule bøjer« til: »røde bøjer«.
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
  /// The act that is amended is not at hand. Instructions can be held against an act only where its text is given with
  /// `--base`, lies in the folder of the amending act, or is in the library. Where the opening cites a consolidated
  /// act, that version is looked for.
  static let notAtHand = Rule("amendment/act-not-at-hand", catalogue: ["AM10"], severity: .hint)

  /// Loven, der er ved hånden, er en anden udgave end den, indledningen nævner.
  ///
  /// Indledningen citerer en lovbekendtgørelse, og den lov, der er givet som gældende, har et andet nummer. Det, der så
  /// ikke passer, vejer højst som advarsel. Mangler der i teksten ændringslove, som indledningen nævner, siges det som
  /// oplysning, når noget ikke passer. I eksemplerne er lovbekendtgørelse nr. 31 af 4. juni 2019 givet som den
  /// gældende.
  ///
  /// ## Hvorfor
  ///
  /// Enten skal indledningen nævne den nye lovbekendtgørelse, eller også er ændringsnumrene holdt op mod en forkert
  /// tekst.
  ///
  /// ## Kilde
  ///
  /// AM07. LK 3.4.4.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om ændring af lov om fyrskibe
  /// § 1
  /// I lov om fyrskibe, jf. lovbekendtgørelse nr. 7 af 2. maj 2011, foretages følgende ændring:
  /// 1. I § 1 ændres »rødt« til: »gult«.
  /// § 2
  /// Loven træder i kraft den 1. juli 2028.
  /// ```
  ///
  /// ## Rigtigt
  ///
  /// ```lov
  /// Lov om ændring af lov om fyrskibe
  /// § 1
  /// I lov om fyrskibe, jf. lovbekendtgørelse nr. 31 af 4. juni 2019, foretages følgende ændring:
  /// 1. I § 1 ændres »rødt« til: »gult«.
  /// § 2
  /// Loven træder i kraft den 1. juli 2028.
  /// ```
  ///
  /// ## English
  ///
  /// The act at hand is another version than the one the opening names. The opening cites a consolidated act, and the
  /// act that was given as the one in force has another number; what does not fit then weighs no more than a warning.
  /// Where the text lacks amending acts that the opening names, that is said as information when something does not
  /// fit. In the examples lovbekendtgørelse nr. 31 of 4 June 2019 is given as the one in force.
  static let otherVersion = Rule("amendment/other-version", catalogue: ["AM07"], severity: .warning)
}
