import Analysis
import StatuteSyntax

/// The numbers of the instructions of an amending section.
enum InstructionNumbers {
  /// Ændringsnumrene følger ikke efter hinanden.
  ///
  /// I hver paragraf i en ændringslov nummereres ændringerne 1., 2., 3. … . Reglen finder numre, der mangler, står to
  /// gange eller står i forkert orden. »1 a.« er i orden; det bruges, når et ændringsforslag skyder et nummer ind.
  ///
  /// ## Hvorfor
  ///
  /// Ikrafttrædelsesbestemmelser og bemærkninger henviser til ændringsnumrene (»§ 1, nr. 4, træder i kraft …«).
  ///
  /// ## Kilde
  ///
  /// AM01. LK 3.4.3.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om ændring af lov om havnebade
  /// § 1
  /// I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændringer:
  /// 1. I § 2 ændres »bøjer« til: »gule bøjer«.
  /// 3. § 4 ophæves.
  /// § 2
  /// Loven træder i kraft den 1. juli 2026.
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
  /// Loven træder i kraft den 1. juli 2026.
  /// ```
  ///
  /// ## English
  ///
  /// The instructions of an amending section are not numbered 1, 2, 3 …: a number lacks, stands twice or stands out of
  /// order. `1 a.` is fine.
  static let rule = Rule("numbering/instruction", catalogue: ["AM01"], severity: .error)

  /// What is expected of the instructions in a node of kind `parent`: those of a section begin with the first, those
  /// that an instruction puts into another amending act begin anywhere.
  static func expectations(in parent: NodeKind) -> NumberSequence.Expectations {
    .init(beginsAtFirst: parent == .amendingSection)
  }
}
