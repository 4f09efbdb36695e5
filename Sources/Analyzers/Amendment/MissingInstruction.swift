import Analysis
import StatuteModel
import StatuteSyntax

/// The rule on closing sections that name an instruction which is not there.
enum MissingInstruction {
  /// En slutbestemmelse nævner et ændringsnummer, der ikke findes.
  ///
  /// »§ 1, nr. 9, træder i kraft den 1. januar 2027.« forudsætter, at § 1 har et nr. 9. Det gælder alle bestemmelser i
  /// ændringsloven selv, også »som affattet ved denne lovs § 1, nr. 9«, og paragraffer, som ændringsloven ikke har: »§ 5 træder
  /// i kraft« i en lov med tre paragraffer.
  ///
  /// ## Hvorfor
  ///
  /// Kommer et ændringsnummer til eller udgår, rykker de andre, og ikrafttrædelsen gælder så noget andet end ment.
  ///
  /// ## Kilde
  ///
  /// AM55.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om ændring af lov om havnebade
  /// § 1
  /// I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændringer:
  /// 1. I § 2 ændres »bøjer« til: »gule bøjer«.
  /// 2. § 4 ophæves.
  /// § 2
  /// Stk. 1. Loven træder i kraft den 1. juli 2026, jf. dog stk. 2.
  /// Stk. 2. § 1, nr. 3, træder i kraft den 1. juli 2027.
  /// ```
  ///
  /// ## Rigtigt
  ///
  /// ```lov
  /// Lov om ændring af lov om havnebade
  /// § 1
  /// I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændringer:
  /// 1. I § 2 ændres »bøjer« til: »gule bøjer«.
  /// 2. § 4 ophæves.
  /// § 2
  /// Stk. 1. Loven træder i kraft den 1. juli 2026, jf. dog stk. 2.
  /// Stk. 2. § 1, nr. 2, træder i kraft den 1. juli 2027.
  /// ```
  ///
  /// ## English
  ///
  /// A closing section names an instruction that does not exist: `§ 1, nr. 9` where § 1 has eight, or a section that the amending
  /// act does not have.
  static let rule = Rule("amendment/missing-instruction", catalogue: ["AM55"], severity: .error)

  /// Whether what was looked for is an instruction of the amending section `searched`.
  static func isAbout(_ level: ReferenceLevel, in searched: Int, _ tree: SyntaxTree) -> Bool {
    level == .item && tree.nodes.indices.contains(searched) && tree.nodes[searched].kind == .amendingSection
  }
}
