import Interchange
import StatuteModel
import StatuteText
import Testing

/// Drafts as Akoma Ntoso. `Tests/Corpus/akoma_ntoso.py` validates whole texts against the schema of the vocabulary.
struct AkomaNtosoTests {
  private func xml(_ text: String, path: String = "udkast.lov") -> String {
    AkomaNtosoDocument(Document(path: path, source: SourceText(text))).xml
  }

  @Test("neither the signs of Markdown nor comments of drafters are published")
  func signsAndComments() {
    let xml = xml(
      """
      Fremsat den 7. oktober 2030 af søministeren (Ane Bro)

      # Lov om *fyr*

      <!-- Ib: se § 9 -->
      **§ 1.** Loven gælder for [bøjer, jf. § 2](#p2), og *alle* fyr. <!-- Ib: skal § 2
      ikke slettes? --> Fyr er 2*3*4 m\\. <!-- Ib

      *Stk. 2.* | er et tegn.

      | Fyr | Højde |
      |-----|-------|
      | a \\| b | c<br>d |

      """.replacing("\\\\", with: "\\"), path: "udkast.lov.md")
    #expect(
      xml.contains(
        "<longTitle>\n<p>Fremsat den 7. oktober 2030 af søministeren (Ane Bro)</p>\n<p><docTitle eId=\"doctitle\">Lov om fyr</docTitle></p>\n</longTitle>"
      ))
    #expect(
      xml.contains(
        "<p>Loven gælder for bøjer, jf. <ref href=\"/akn/dk/act/lov-om-fyr#sec_2\">§ 2</ref>, og alle fyr. Fyr er 2*3*4 m. &lt;!-- Ib</p>"
      ))
    #expect(xml.contains("<td><p>a | b</p></td><td><p>c d</p></td>"))
    #expect(!xml.contains("sec_9"))
  }

  @Test("words that are struck out in Markdown are said to be so")
  func struckOut() {
    let xml = xml(
      "# Lov om ~~høje~~ fyr\n\n§ 1. Fyr er ~~*lave*, jf. § 2,~~ høje.\n\n§ 2. Fyr er ~~ hvide.\n", path: "fyr.lov.md")
    #expect(xml.contains("<docTitle eId=\"doctitle\">Lov om <del>høje</del> fyr</docTitle>"))
    #expect(xml.contains("<p>Fyr er <del>lave, jf. <ref href=\"#sec_2\">§ 2</ref>,</del> høje.</p>"))
    #expect(xml.contains("<p>Fyr er ~~ hvide.</p>"))
  }

  @Test("what stands above the title comes before it, each word once")
  func aboveTheTitle() {
    let xml = xml(
      """
      Søministeriet
      <!-- Ib: j.nr.? -->
      ~~j.nr. 12~~
      Fremsat den 7. oktober 2030 af søministeren (Ane Bro)
      [^1]: Ministeren er ny.

      Forslag
      til
      # Lov om ændring af lov om fyr
      (Højere fyr og
      lavere bøjer)

      § 1

      """, path: "udkast.lov.md")
    let preface = xml.split(separator: "preface>")[1]
    let words = preface.split(separator: "<").compactMap { $0.split(separator: ">", maxSplits: 1).dropFirst().first }
      .flatMap { $0.split(whereSeparator: \.isWhitespace) }.joined(separator: " ")
    #expect(words.hasPrefix("Søministeriet Fremsat den 7. oktober 2030 af søministeren (Ane Bro) Forslag til Lov om"))
    for word in ["j.nr. 12", "[^1]: Ministeren er ny.", "(Højere fyr og lavere bøjer)"] {
      #expect(words.split(separator: word, omittingEmptySubsequences: false).count == 2, "\(words)")
    }
  }

  @Test("an instruction speaks of the amending act itself where it says so")
  func ownReferencesOfInstructions() {
    let xml = xml(
      """
      Lov om ændring af lov om fyr

      § 1

      I lov om fyr foretages følgende ændringer:

      1. Bilag 6 affattes som bilag 1 til denne lov.

      2. § 4 ophæves, jf. § 2 i denne lov og bilag 7 til denne lov.

      3. I § 5 ændres »denne lovs § 2« til: »denne lovs § 6«.

      § 2

      Loven træder i kraft den 1. juli 2031.

      Bilag 1

      Fyr

      """)
    #expect(xml.contains("<ref href=\"/akn/dk/act/lov-om-fyr#att_6\">Bilag 6</ref>"))
    #expect(xml.contains("<ref href=\"#att_1\">bilag 1</ref>"))
    #expect(xml.contains("<ref href=\"#sec_2\">§ 2</ref> i denne lov"))
    #expect(xml.contains("<ref href=\"/akn/dk/act/lov-om-ændring-af-lov-om-fyr#att_7\">bilag 7</ref>"))
    #expect(!xml.contains("denne lovs <ref href=\"#sec_2\">"))
  }

  private static let act = """
    Lov om fyr

    Kapitel 1
    Formål

    § 1. Loven gælder for fyr & bøjer.

    Tilsyn

    § 2. Ministeren fører tilsyn med
    1) fyr, jf. § 1, og
    2) bøjer.
    Stk. 2. Stk. 1, nr. 1, og §§ 1-2 gælder ikke i Grønland.

    § 3. Loven omfatter ikke § 5, stk. 2, i lov nr. 168 af 3. marts 2004 om havne.
    Stk. 2. § 9 gælder ikke.

    """

  @Test("provisions are elements with their numbers, and headings stand over what they are about")
  func provisions() {
    let xml = xml(Self.act)
    #expect(xml.contains("<docTitle eId=\"doctitle\">Lov om fyr</docTitle>"))
    #expect(
      xml.contains("<chapter eId=\"chp_1\">\n<num>Kapitel 1</num>\n<heading eId=\"chp_1__heading\">Formål</heading>\n"))
    #expect(xml.contains("<p>Loven gælder for fyr &amp; bøjer.</p>"))
    #expect(
      xml.contains(
        "<division eId=\"chp_1__dvs_1\">\n<heading eId=\"sec_2__heading\">Tilsyn</heading>\n<section eId=\"sec_2\">"))
    #expect(xml.contains("<paragraph eId=\"sec_2__subsec_1__para_2\">\n<num>2)</num>\n<content>\n<p>bøjer.</p>"))
    #expect(xml.contains("<intro eId=\"sec_2__subsec_1__intro\">\n<p>Ministeren fører tilsyn med</p>\n</intro>"))
  }

  @Test("references lead to elements, to what is published, and to the ends of ranges")
  func references() {
    let xml = xml(Self.act)
    #expect(xml.contains("<ref href=\"#sec_1\">§ 1</ref>, og"))
    #expect(xml.contains("<ref href=\"#sec_2__subsec_1__para_1\">Stk. 1, nr. 1</ref>"))
    #expect(xml.contains("<rref from=\"#sec_1\" upTo=\"#sec_2\">§§ 1-2</rref>"))
    #expect(
      xml.contains(
        "<ref href=\"https://www.retsinformation.dk/eli/lta/2004/168#sec_5__subsec_2\">§ 5, stk. 2</ref>, i lov nr. 168"
      ))
    #expect(xml.contains("<ref href=\"/akn/dk/act/lov-om-fyr#sec_9\">§ 9</ref>"))
  }

  @Test("instructions hold their modification, with new text and quoted words, and say what they change")
  func instructions() {
    let xml = xml(
      """
      Lov om ændring af lov om fyr
      (Båker)

      § 1

      I lov om fyr, jf. lovbekendtgørelse nr. 7 af 3. maj 2027, foretages følgende ændringer:

      1. I § 4, stk. 1, ændres »fyr« til: »båker«.

      2. I § 5 indsættes efter stk. 1 som nyt stykke:
      »Stk. 2. Stk. 1 gælder også for båker.«
      Stk. 2 bliver herefter stk. 3.

      § 2

      Loven træder i kraft den 1. januar 2028.

      """)
    #expect(xml.contains(", ændres »<quotedText eId=\"sec_1__para_1__mod_1__qtext_1\">fyr</quotedText>« til: »"))
    #expect(
      xml.contains(
        "<quotedStructure eId=\"sec_1__para_2__qstr_1\" startQuote=\"»\" endQuote=\"«\">\n"
          + "<subsection eId=\"sec_1__para_2__qstr_1__subsec_2\">\n<num>Stk. 2.</num>"))
    #expect(
      xml.contains(
        """
        <textualMod eId="pmod_1" type="substitution">
        <source href="#sec_1__para_1__mod_1"/>
        <destination href="https://www.retsinformation.dk/eli/lta/2027/7#sec_4__subsec_1" pos="inside"/>
        <old href="#sec_1__para_1__mod_1__qtext_1"/>
        <new href="#sec_1__para_1__mod_1__qtext_2"/>
        </textualMod>
        """))
    #expect(
      xml.contains(
        "<p><docTitle eId=\"doctitle\">Lov om ændring af lov om fyr</docTitle></p>\n<p>(Båker)</p>\n</longTitle>"))
    #expect(xml.contains("type=\"insertion\"") && xml.contains("type=\"renumbering\""))
  }

  @Test("an instruction in several parts has an element for each")
  func parts() {
    let xml = xml(
      """
      Lov om ændring af lov om fyr

      § 1

      I lov om fyr, jf. lovbekendtgørelse nr. 7 af 3. maj 2027, foretages følgende ændringer:

      1. I § 4 foretages følgende ændringer:
      a) Stk. 2 ophæves.
      b) Stk. 3 ophæves.

      """)
    #expect(xml.contains("<intro eId=\"sec_1__para_1__intro\">\n<p><mod eId=\"sec_1__para_1__mod_1\">I <ref"))
    #expect(xml.contains("<point eId=\"sec_1__para_1__point_b\">\n<num>b)</num>\n<content>"))
  }

  /// What `instruction` is said to change in lov om fyr, without the type and the source.
  private func change(_ instruction: String) -> [String] {
    let xml = xml(
      "Lov om ændring af lov om fyr\n\n§ 1\n\nI lov om fyr foretages følgende ændringer:\n\n1. \(instruction)\n\n§ 2\n\nLoven træder i kraft.\n"
    )
    return xml.split(separator: "\n").filter { line in ["<dest", "<old", "<new"].contains { line.hasPrefix($0) } }
      .map { String($0).replacing("/akn/dk/act/lov-om-fyr", with: "").replacing("#sec_1__para_1__", with: "…") }
  }

  @Test(
    "what an instruction changes is no more than it says",
    arguments: [
      ("Overskriften før § 2 ophæves.", ["<destination href=\"#sec_2__heading\"/>"]),
      ("Overskriften til kapitel 4 ophæves.", ["<destination href=\"#chp_4__heading\"/>"]),
      ("Kapitel 1 ophæves.", ["<destination href=\"#chp_1\"/>"]),
      ("Bilag 1 ophæves.", ["<destination href=\"#att_1\"/>"]),
      ("§ 2, stk. 1, 2. pkt., ophæves.", ["<destination href=\"#sec_2__subsec_1__sentence_2\"/>"]),
      ("§ 1, nr. 2, ophæves.", ["<destination href=\"#sec_1__subsec_1__para_2\"/>"]),
      ("§§ 2-4 ophæves.", ["<destination href=\"#sec_2\" upTo=\"#sec_4\"/>"]),
      (
        "I § 1, stk. 1, udgår »røde«.",
        ["<destination href=\"#sec_1__subsec_1\" pos=\"inside\"/>", "<old href=\"…mod_1__qtext_1\"/>"]
      ),
      (
        "Efter § 9 indsættes:\n»§ 9 a. Nye fyr er hvide.«",
        ["<destination href=\"#sec_9\" pos=\"after\"/>", "<new href=\"…qstr_1\"/>"]
      ),
      (
        "I § 4 indsættes efter stk. 1 som nyt stykke:\n»Stk. 2. Nye fyr er hvide.«\nStk. 2 bliver herefter stk. 3.",
        [
          "<destination href=\"#sec_4__subsec_1\" pos=\"after\"/>", "<new href=\"…qstr_1\"/>",
          "<destination href=\"#sec_4__subsec_2\"/>", "<new href=\"#sec_4__subsec_3\"/>",
        ]
      ),
    ])
  func changes(instruction: String, expected: [String]) {
    #expect(change(instruction) == expected)
  }

  @Test("a relative reference in an instruction leads to the provision, and so does a number that is given")
  func relativeReferences() {
    let xml = xml(
      "Lov om ændring af lov om fyr\n\n§ 1\n\nI lov om fyr foretages følgende ændringer:\n\n"
        + "1. I § 4 indsættes efter stk. 1 som nyt stykke:\n»Stk. 2. Nye fyr er hvide.«\nStk. 2-4 bliver herefter stk. 3-5.\n"
    )
    #expect(xml.contains("<ref href=\"/akn/dk/act/lov-om-fyr#sec_4__subsec_1\">stk. 1</ref>"))
    #expect(
      xml.contains(
        "<rref from=\"/akn/dk/act/lov-om-fyr#sec_4__subsec_2\" upTo=\"/akn/dk/act/lov-om-fyr#sec_4__subsec_4\">Stk. 2-4</rref>"
      ))
  }

  @Test("a heading over words that are no provision stands before them")
  func headingOfWords() throws {
    let xml = xml("Lov om fyr\n\n§ 1. Loven gælder.\n\nBilag 1\n\nAftale om fyr\n\nArtikel 23\nFyrene er hvide.\n")
    let heading = try #require(xml.firstRange(of: "Artikel 23"))
    let words = try #require(xml.firstRange(of: "Fyrene er hvide"))
    #expect(heading.lowerBound < words.lowerBound)
  }

  @Test("a reference to what the text does not hold leads to the act, in whichever version has it")
  func missingTargets() {
    let xml = xml(
      "Lov nr. 7 af 3. maj 2027 om fyr\n\n§ 1. Fyr er lys, jf. bilag 3, kapitel 9, § 1, stk. 1, og stk. 7.\n")
    #expect(xml.contains("<ref href=\"/akn/dk/act/2027/7#att_3\">bilag 3</ref>"))
    #expect(xml.contains("<ref href=\"#sec_1__subsec_1\">§ 1, stk. 1</ref>"))
    #expect(xml.contains("<ref href=\"/akn/dk/act/2027/7#sec_1__subsec_7\">stk. 7</ref>"))
    #expect(!xml.contains("href=\"#\""))
    let amending = self.xml(
      """
      Lov nr. 8 af 3. maj 2028 om ændring af lov om fyr
      § 1
      I lov om fyr foretages følgende ændringer:
      1. § 4 ophæves.
      § 2
      Stk. 1. Loven træder i kraft den 1. juni 2028.
      Stk. 2. § 1, nr. 1 og 9, træder i kraft den 1. juli 2028.

      """)
    #expect(amending.contains("<ref href=\"#sec_1__para_1\">§ 1, nr. 1</ref>"))
    #expect(amending.contains("<ref href=\"/akn/dk/act/2028/8#sec_1__para_9\">9</ref>"))
  }

  @Test("an act is called as it is, also where its name is a genitive")
  func genitives() {
    let xml = xml("Lov om fyr\n\n§ 1. Fyr er lys, jf. bøjelovens § 3, mastelovs1) § 4 og § 5 i skibsloven.\n")
    for name in ["bøjeloven#sec_3", "mastelov#sec_4", "skibsloven#sec_5"] {
      #expect(xml.contains("href=\"/akn/dk/act/\(name)\""), "\(xml)")
    }
  }

  @Test("what is appended of an amending act speaks of that act")
  func appendedProvisions() {
    let xml = xml(
      """
      Bekendtgørelse af lov om fyr

      § 1. Fyr er lys.

      § 2. Loven træder i kraft den 1. maj 2020.

      Lov nr. 7 af 3. maj 2027 om ændring af lov om fyr (Bøjer) indeholder følgende ikrafttrædelsesbestemmelse:

      § 3

      Stk. 1. Loven træder i kraft den 1. juli 2027.

      Stk. 2. Denne lovs § 1, nr. 2 og 5-7, og lovens § 2 gælder ikke for Grønland, jf. § 3, stk. 1, nr. 4, i skibsloven.

      """)
    let act = "https://www.retsinformation.dk/eli/lta/2027/7"
    #expect(xml.contains("<ref href=\"\(act)#sec_1__para_2\">§ 1, nr. 2</ref>"), "\(xml)")
    #expect(xml.contains("<rref from=\"\(act)#sec_1__para_5\" upTo=\"\(act)#sec_1__para_7\">5-7</rref>"))
    #expect(xml.contains("<ref href=\"\(act)#sec_2\">§ 2</ref>"))
    #expect(xml.contains("<ref href=\"/akn/dk/act/skibsloven#sec_3__subsec_1__para_4\">"))
  }

  @Test("what the publisher sets above the title stays there")
  func publishersLines() throws {
    let xml = xml(
      "LBK nr. 7 af 3. maj 2027\nSøministeriet\n\nBekendtgørelse af lov om fyr\n\nHerved bekendtgøres lov om fyr.\n\n§ 1. Fyr er lys.\n"
    )
    let preface = try #require(xml.split(separator: "preface>").dropFirst().first)
    #expect(preface.contains("<p>Søministeriet</p>\n<p><docTitle"))
    #expect(xml.contains("<p>Herved bekendtgøres lov om fyr.</p>\n</formula>"))
  }

  @Test("who puts a bill forward and who has signed an act stand in it")
  func surroundings() {
    let xml = xml(
      """
      Fremsat den 7. oktober 2030 af søministeren (Ane Bro)

      Forslag
      til
      Lov om fyr

      § 1. Fyr er hvide.

      Givet på Amalienborg, den 1. maj 2031
      Under Vor Kongelige Hånd og Segl
      FREDERIK R.
      / Ane Bro

      """)
    #expect(xml.contains("<p>Fremsat den 7. oktober 2030 af søministeren (Ane Bro)</p>\n<p>Forslag</p>\n<p>til</p>"))
    #expect(
      xml.contains("<p>Under Vor Kongelige Hånd og Segl</p>\n<p>FREDERIK R.</p>\n<p>/ Ane Bro</p>\n</conclusions>"))
  }

  @Test("identifiers are unique, also where numbers are not")
  func uniqueIdentifiers() {
    let xml = xml("Lov om fyr\n\n§ 1. Fyr.\nStk. 2. Bøjer.\nStk. 2. Båker.\n\n§ 1. Havne.\n")
    for name in ["sec_1", "sec_1__subsec_1", "sec_1__subsec_2", "sec_1__subsec_2-2", "sec_1-2", "sec_1-2__subsec_1"] {
      #expect(xml.split(separator: "eId=\"\(name)\"").count == 2, "\(name)")
    }
  }

  @Test("a text without a provision, an empty one and one of control characters are documents, too")
  func nothing() {
    for text in ["", "Hej.\n", "\u{1}\u{8}<&\u{202E}\n"] {
      let xml = xml(text)
      #expect(xml.hasSuffix("</akomaNtoso>\n") && xml.contains("<body>\n<hcontainer"))
      #expect(!xml.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
    }
  }
}
