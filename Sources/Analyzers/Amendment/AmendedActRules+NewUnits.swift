import Analysis

/// The rules on where new provisions go.
extension AmendedActRules {
  /// Noget nyt indsættes med et nummer, der er brugt.
  ///
  /// »Indsættes som stk. 2« bruges, når det nye kommer sidst. Har bestemmelsen et stk. 2, siges det i stedet, hvad det
  /// nye kommer efter. I eksemplerne har § 3 tre stykker.
  ///
  /// ## Hvorfor
  ///
  /// Det ser ud, som om det nye skal træde i stedet for det gamle.
  ///
  /// ## Kilde
  ///
  /// AM25. VAF 2.7.5.6.2.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om ændring af lov om fyrvogtere
  /// § 1
  /// I lov nr. 20 af 4. juni 2027 om fyrvogtere foretages følgende ændring:
  /// 1. I § 3 indsættes som nyt stk. 3:
  /// »Stk. 3. Vagtplanen føres digitalt.«
  /// Stk. 3 bliver herefter stk. 4.
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
  /// 1. I § 3 indsættes efter stk. 2 som nyt stykke:
  /// »Stk. 3. Vagtplanen føres digitalt.«
  /// Stk. 3 bliver herefter stk. 4.
  /// § 2
  /// Loven træder i kraft den 1. juli 2028.
  /// ```
  ///
  /// ## English
  ///
  /// Something new comes with a number that is taken. `Indsættes som stk. 2` is for what comes last; elsewhere the
  /// instruction says what the new provision comes after. In the examples § 3 has three subsections.
  static let takenNumber = Rule("amendment/taken-number", catalogue: ["AM25"], severity: .warning)

  /// Noget nyt indsættes med et nummer, der ikke følger efter det sidste.
  ///
  /// Indsættes noget »som stk. 5«, har bestemmelsen et stk. 4. Det samme gælder numre, litraer og punktummer. I
  /// eksemplerne har § 3 tre stykker.
  ///
  /// ## Hvorfor
  ///
  /// Enten er et nummer forkert, eller også er det en anden bestemmelse, der er ment.
  ///
  /// ## Kilde
  ///
  /// AM26. VAF 2.7.5.6.2.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om ændring af lov om fyrvogtere
  /// § 1
  /// I lov nr. 20 af 4. juni 2027 om fyrvogtere foretages følgende ændring:
  /// 1. I § 3 indsættes som stk. 5:
  /// »Stk. 5. Vagtplanen føres digitalt.«
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
  /// 1. I § 3 indsættes som stk. 4:
  /// »Stk. 4. Vagtplanen føres digitalt.«
  /// § 2
  /// Loven træder i kraft den 1. juli 2028.
  /// ```
  ///
  /// ## English
  ///
  /// Something new comes with a number that does not follow the last. What is inserted `som stk. 5` needs a stk. 4
  /// before it; the same goes for items, points and sentences. In the examples § 3 has three subsections.
  static let numberGap = Rule("amendment/number-gap", catalogue: ["AM26"], severity: .error)

  /// En ny paragraf har et nummer, der ikke passer på stedet.
  ///
  /// Nummeret er brugt i forvejen, eller det hører ikke hjemme mellem naboernes. En ny paragraf får nummeret på den
  /// foregående og et bogstav: efter § 2 kommer § 2 a.
  ///
  /// ## Hvorfor
  ///
  /// Paragraffer rykker ikke, så en henvisning til nummeret ville have to mål, eller læseren ville lede forgæves.
  ///
  /// ## Kilde
  ///
  /// AM29. LK18 2.3.6.5.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om ændring af lov om fyrvogtere
  /// § 1
  /// I lov nr. 20 af 4. juni 2027 om fyrvogtere foretages følgende ændring:
  /// 1. Efter § 2 indsættes før overskriften før § 3:
  /// »§ 3. Havnen holder fyret ved lige.«
  /// § 2
  /// Loven træder i kraft den 1. juli 2028.
  /// ```
  ///
  /// ```lov
  /// Lov om ændring af lov om fyrvogtere
  /// § 1
  /// I lov nr. 20 af 4. juni 2027 om fyrvogtere foretages følgende ændring:
  /// 1. Efter § 2 indsættes før overskriften før § 3:
  /// »§ 6 a. Havnen holder fyret ved lige.«
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
  /// 1. Efter § 2 indsættes før overskriften før § 3:
  /// »§ 2 a. Havnen holder fyret ved lige.«
  /// § 2
  /// Loven træder i kraft den 1. juli 2028.
  /// ```
  ///
  /// ## English
  ///
  /// A new section has a number that does not fit its place. The number is taken, or does not belong between those of
  /// its neighbours. A new section gets the number of the one before it and a letter.
  static let sectionLabel = Rule("amendment/section-label", catalogue: ["AM29"], severity: .error)

  /// En ny paragraf får nummeret på en, der er ophævet.
  ///
  /// I eksemplerne er § 4 ophævet.
  ///
  /// ## Hvorfor
  ///
  /// Andre love, bekendtgørelser, domme og afgørelser kan stadig henvise til den gamle.
  ///
  /// ## Kilde
  ///
  /// AM30. LK18 2.3.6.5.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om ændring af lov om fyrvogtere
  /// § 1
  /// I lov nr. 20 af 4. juni 2027 om fyrvogtere foretages følgende ændring:
  /// 1. Efter § 3 indsættes i kapitel 2:
  /// »§ 4. Havnen holder fyret ved lige.«
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
  /// 1. Efter § 3 indsættes i kapitel 2:
  /// »§ 3 a. Havnen holder fyret ved lige.«
  /// § 2
  /// Loven træder i kraft den 1. juli 2028.
  /// ```
  ///
  /// ## English
  ///
  /// A new section gets the number of a repealed one. Other acts, orders and judgments may still refer to the old one.
  /// In the examples § 4 is repealed.
  static let reusedNumber = Rule("amendment/reused-number", catalogue: ["AM30"], severity: .information)

  /// En ny paragraf indsættes mellem to kapitler, og det siges ikke i hvilket.
  ///
  /// Efter den sidste paragraf i et kapitel siges det, hvor den nye hører til: »indsættes i kapitel 1«. I eksemplerne
  /// er § 1 den sidste i kapitel 1.
  ///
  /// ## Hvorfor
  ///
  /// Kapitlet er med til at sige, hvad paragraffen handler om, og hvilke regler der gælder for den.
  ///
  /// ## Kilde
  ///
  /// AM31. LK18 2.3.6.5.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om ændring af lov om fyrvogtere
  /// § 1
  /// I lov nr. 20 af 4. juni 2027 om fyrvogtere foretages følgende ændring:
  /// 1. Efter § 1 indsættes:
  /// »§ 1 a. Loven gælder ikke for fyrskibe.«
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
  /// 1. Efter § 1 indsættes i kapitel 1:
  /// »§ 1 a. Loven gælder ikke for fyrskibe.«
  /// § 2
  /// Loven træder i kraft den 1. juli 2028.
  /// ```
  ///
  /// ## English
  ///
  /// A new section comes between two chapters, and nothing says in which. After the last section of a chapter the
  /// instruction says where the new one belongs: `indsættes i kapitel 1`. In the examples § 1 is the last of kapitel 1.
  static let chapterEdge = Rule("amendment/chapter-edge", catalogue: ["AM31"], severity: .warning)

  /// En ny paragraf indsættes ved en overskrift, og det siges ikke på hvilken side.
  ///
  /// Står der en overskrift efter det sted, hvor den nye kommer, siges det, om den nye skal stå før eller efter
  /// overskriften. I eksemplerne står overskriften »Gebyr« før § 6.
  ///
  /// ## Hvorfor
  ///
  /// Overskriften er med til at sige, hvad paragraffen handler om.
  ///
  /// ## Kilde
  ///
  /// AM32. VAF 2.7.5.6.1.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om ændring af lov om fyrvogtere
  /// § 1
  /// I lov nr. 20 af 4. juni 2027 om fyrvogtere foretages følgende ændring:
  /// 1. Efter § 5 indsættes:
  /// »§ 5 a. Fyret er rødt og hvidt.«
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
  /// 1. Efter § 5 indsættes før overskriften før § 6:
  /// »§ 5 a. Fyret er rødt og hvidt.«
  /// § 2
  /// Loven træder i kraft den 1. juli 2028.
  /// ```
  ///
  /// ## English
  ///
  /// A new section comes beside a heading, and nothing says on which side. Where a heading follows the place, the
  /// instruction says whether the new section comes before or after it. In the examples the heading »Gebyr« stands
  /// before § 6.
  static let headingEdge = Rule("amendment/heading-edge", catalogue: ["AM32"], severity: .warning)
}
