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

  /// A draft whose provisions refer to each other, to what is not there, and to other acts.
  static let references = """
    Lov om havnebade

    Kapitel 1
    Anvendelsesområde

    § 1. Loven gælder for havnebade, jf. dog § 2, stk. 2, og kapitel 2.

    § 2. Kommunen fører tilsyn efter §§ 1-3.
    Stk. 2. Tilsyn efter stk. 1 er gratis, jf. § 2, stk. 4.

    Kapitel 2
    Straf

    § 3. Med bøde straffes den, der
    1) overtræder § 2, stk. 1 eller 2,
    2) overtræder § 9 eller
    3) handler som nævnt i straffelovens § 237.

    """

  /// An act that amends another.
  static let amending = """
    Lov om ændring af lov om havnebade

    § 1

    I lov om havnebade, jf. lovbekendtgørelse nr. 12 af 3. maj 2021, foretages følgende ændringer:

    1. I § 8, stk. 2, ændres »§ 4« til: »§ 5«.

    2. Efter § 9 indsættes:
    »§ 9 a. Reglerne i § 8 gælder.«

    § 2

    Loven træder i kraft den 1. juli 2028, jf. dog stk. 2.
    Stk. 2. § 1, nr. 2, træder i kraft den 1. januar 2029.

    """

  /// A text that is no law.
  static let letter = """
    Kære kollega

    Tak for bemærkningerne til udkastet. Jeg ser i morgen på
    1) formålet og
    2) straffen.

    """
}
