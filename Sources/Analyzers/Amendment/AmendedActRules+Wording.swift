import Analysis

/// The rules on new wording and on repeals.
extension AmendedActRules {
  /// Noget, der er ophævet, affattes på ny.
  ///
  /// »Affattes« giver det, der gælder, en ny ordlyd. Er bestemmelsen ophævet, skal der indsættes en ny. I eksemplerne
  /// er § 4 ophævet.
  ///
  /// ## Hvorfor
  ///
  /// Der er ingen ordlyd at ændre, og den nye bestemmelse ser ud til at være den gamle.
  ///
  /// ## Kilde
  ///
  /// AM35. VAF 2.7.5.6.1.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om ændring af lov om fyrvogtere
  /// § 1
  /// I lov nr. 20 af 4. juni 2027 om fyrvogtere foretages følgende ændring:
  /// 1. § 4 affattes således:
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
  /// What is repealed gets new wording. `Affattes` is for what is in force; where a provision is repealed, a new one
  /// has to be inserted. In the examples § 4 is repealed.
  static let recastOfNothing = Rule("amendment/recast-of-nothing", catalogue: ["AM35"], severity: .error)

  /// Noget affattes på ny og bliver til flere eller færre.
  ///
  /// Ved »affattes« kommer der lige så mange stykker, numre eller paragraffer ind, som der går ud. Ellers skrives
  /// »ophæves, og i stedet indsættes«.
  ///
  /// ## Hvorfor
  ///
  /// Læseren skal kunne se, at antallet ændres, og at de følgende rykker.
  ///
  /// ## Kilde
  ///
  /// AM38. VAF 2.7.5.6.4.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om ændring af lov om fyrvogtere
  /// § 1
  /// I lov nr. 20 af 4. juni 2027 om fyrvogtere foretages følgende ændring:
  /// 1. § 2, stk. 2, affattes således:
  /// »Stk. 2. Fyrvogteren skal have bestået fyrprøven.
  /// Stk. 3. Fyrvogteren skal være fyldt 18 år.«
  /// Stk. 3 og 4 bliver herefter stk. 4 og 5.
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
  /// 1. § 2, stk. 2, ophæves, og i stedet indsættes:
  /// »Stk. 2. Fyrvogteren skal have bestået fyrprøven.
  /// Stk. 3. Fyrvogteren skal være fyldt 18 år.«
  /// Stk. 3 og 4 bliver herefter stk. 4 og 5.
  /// § 2
  /// Loven træder i kraft den 1. juli 2028.
  /// ```
  ///
  /// ## English
  ///
  /// What gets new wording becomes more or fewer. With `affattes` as many subsections, items or sections come in as go
  /// out; else it is `ophæves, og i stedet indsættes`.
  static let recastCount = Rule("amendment/recast-count", catalogue: ["AM38"], severity: .warning)

  /// Der ophæves og indsættes lige mange.
  ///
  /// »Ophæves, og i stedet indsættes« bruges, når der kommer flere eller færre ind, end der går ud. Er der lige mange,
  /// skrives »affattes således«.
  ///
  /// ## Hvorfor
  ///
  /// Formlen siger, at antallet ændres, og får læseren til at lede efter det, der rykker.
  ///
  /// ## Kilde
  ///
  /// AM65. VAF 2.7.5.6.4.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om ændring af lov om fyrvogtere
  /// § 1
  /// I lov nr. 20 af 4. juni 2027 om fyrvogtere foretages følgende ændring:
  /// 1. § 2, stk. 2, ophæves, og i stedet indsættes:
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
  /// 1. § 2, stk. 2, affattes således:
  /// »Stk. 2. Fyrvogteren skal være fyldt 18 år.«
  /// § 2
  /// Loven træder i kraft den 1. juli 2028.
  /// ```
  ///
  /// ## English
  ///
  /// As many are inserted as are repealed. `Ophæves, og i stedet indsættes` is for another number; where it is the
  /// same, it is `affattes således`.
  static let recastInDisguise = Rule("amendment/recast-in-disguise", catalogue: ["AM65"], severity: .information)

  /// En overskrift står tilbage, når paragrafferne under den er ophævet.
  ///
  /// Når en enkelt paragraf ophæves, bliver overskriften foran den stående, medmindre den nævnes. Der ses på, om
  /// overskriften har andre paragraffer under sig. I eksemplerne dækker overskriften »Gebyr« §§ 6 og 7.
  ///
  /// ## Hvorfor
  ///
  /// Overskriften ville komme til at gælde det, der følger, eller ingenting.
  ///
  /// ## Kilde
  ///
  /// AM39. LK 3.4.5.5.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om ændring af lov om fyrvogtere
  /// § 1
  /// I lov nr. 20 af 4. juni 2027 om fyrvogtere foretages følgende ændring:
  /// 1. §§ 6 og 7 ophæves.
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
  /// 1. Overskriften før § 6 og §§ 6 og 7 ophæves.
  /// § 2
  /// Loven træder i kraft den 1. juli 2028.
  /// ```
  ///
  /// ## English
  ///
  /// A heading is left when the sections under it are repealed. The heading before a repealed section stays unless it
  /// is named; what is looked at is whether it has other sections under it. In the examples the heading »Gebyr« covers
  /// §§ 6 and 7.
  static let orphanHeading = Rule("amendment/orphan-heading", catalogue: ["AM39"], severity: .warning)
}
