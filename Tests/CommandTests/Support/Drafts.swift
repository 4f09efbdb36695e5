/// Drafts the tests check.
enum Drafts {
  /// A draft in which nothing is out of order.
  static let clean = """
    Lov om havnebade

    Kapitel 1
    Anvendelsesområde

    § 1. Loven gælder for havnebade, der er åbne for offentligheden.
    Stk. 2. Ministeren kan fastsætte regler om havnebade i private havne.

    Kapitel 2
    Tilsyn og straf

    § 2. Kommunalbestyrelsen fører tilsyn med havnebadene.

    § 3. Med bøde straffes den, der
    1) åbner et havnebad uden tilladelse eller
    2) undlader at afmærke et havnebad.

    """

  /// The same draft after § 2 slid out, so that the numbers have a gap (`numbering/section-gap`).
  static let gap = clean.replacing("§ 2. Kommunalbestyrelsen fører tilsyn med havnebadene.\n\n", with: "")

  /// A text that is no law.
  static let letter = """
    Kære kollega

    Tak for bemærkningerne til udkastet. Jeg ser i morgen på
    1) formålet og
    2) straffen.

    """
}
