import Interchange
import StatuteModel
import Testing

/// How pages become lines of text.
struct HTMLTextTests {
  private func document(_ page: String) throws -> ImportedDocument { try ImportFormat.html.read(Array(page.utf8)) }

  private func lines(_ page: String) throws -> [String] {
    String(decoding: try document(page).text, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
      .dropLast().map(String.init)
  }

  /// A page as Retsinformation writes them, of a draft of our own.
  private static let published = """
    <div class="bjelke">Oversigt (indholdsfortegnelse)</div><div class="toc"><table class="Indholdsfortegnelse">
    <tr><td><a href="#k1">Kapitel 1</a></td><td>Anvendelse</td></tr></table></div>
    <div class="bjelke">Den fulde tekst</div><p class="Titel2">Bekendtgørelse af lov om havnebade</p>
    <p class="Indledning2">Herved bekendtgøres lov om havnebade.</p>
    <p class="Kapitel" id="k1">
       <span id="K1">
       </span>
       <span id="Kap1">Kapitel 1</span>
    </p>
    <p class="KapitelOverskrift2">Anvendelse</p>
    <p class="Paragraf" id="p1"><span id="P1">
       </span><span class="ParagrafNr" id="Par1">§ 1.</span> Et havnebad har</p>
    <p class="Liste1"><span class="Liste1Nr">1)</span> en bro,</p>
    <p class="Liste2"><span class="Liste2Nr">a)</span> af træ eller</p>
    <p class="Liste2"><span class="Liste2Nr">b)</span> af sten, og</p>
    <p class="Liste1"><span class="Liste1Nr">2)</span> en stige.</p>
    <p class="Stk2"><span class="StkNr">Stk. 2.</span> Broen er højst 5 m<span class="Superscript">2</span>.</p>
    <p class="TekstGenerel"><div><table class="Containertable"><tr><td><table class="Maintable">
    <tr><td><div class="TabelTekst2">1)</div></td><td><div class="TabelTekst2">Stige</div></td><td><div>5 kr.</div></td></tr>
    <tr><td><div class="TabelTekst2">2)</div></td><td><div class="TabelTekst2">Bro</div></td><td><div>9 kr.</div></td></tr>
    </table></td></tr></table></div>
    <div class="Givet" id="Givet"><p class="Givet" align="center">Søministeriet, den 3. maj 2030</p>
    <p class="Sign1" align="center">Ane Bro</p></div>
    <div class="bjelke">Officielle noter</div><p class="Fodnote">1) Loven har en note.</p>
    """

  private static let publishedLines = [
    "Bekendtgørelse af lov om havnebade", "Herved bekendtgøres lov om havnebade.", "Kapitel 1", "Anvendelse",
    "§ 1. Et havnebad har", "1) en bro,", "a) af træ eller", "b) af sten, og", "2) en stige.",
    "Stk. 2. Broen er højst 5 m2.", "1)\tStige\t5 kr.", "2)\tBro\t9 kr.", "Søministeriet, den 3. maj 2030", "Ane Bro",
    "Officielle noter", "1) Loven har en note.",
  ]

  @Test func thePublishersPageIsItsActWithoutTheTableOfContents() throws {
    #expect(try lines(Self.published) == Self.publishedLines)
    #expect(try document(Self.published).omissions.counts == [.tableOfContents: 1, .navigation: 2])
  }

  @Test func aSavedPageIsReadFromWhereTheActBegins() throws {
    let page = """
      <!DOCTYPE html><html><head><title>Retsinformation</title>
      <link rel="canonical" href="https://www.retsinformation.dk/eli/lta/2030/375"></head>
      <body><app-root><header>Søg i love</header><nav><ul><li>Forside</ul></nav><div class="document">\(Self.published)</div>
      <script>alert("§ 9.")</script><div>Kontakt os</div></app-root></body></html>
      """
    #expect(try lines(page) == Self.publishedLines)
    var metadata = ActMetadata()
    metadata.title = "Bekendtgørelse af lov om havnebade"
    metadata.date = ActDate(year: 2030, month: 5, day: 3)
    metadata.number = 375
    metadata.year = 2030
    #expect(try document(page).metadata == metadata)
    #expect(try document(page).omissions.counts[.surroundings] == 2)
  }

  @Test func anyPageGivesItsParagraphs() throws {
    let page = """
      <html><body><div id=menu>Menu</div><main><h1>Lov om <em>havne</em>bade</h1><h2>Kapitel 1<br>Anvendelse</h2>
      <p>§&nbsp;1.   Loven
      gælder <b>bade</b><p>Stk. 2. Ministeren kan<ol><li>lukke bade,<li>åbne<ol><li>om dagen og<li>om natten</ol></ol>
      <ul><li>ved storm</ul><pre>§ 2. Bro
      Stk. 2. Stige</pre><img src="bro.png"><p hidden>Skjult</p><p style="display: none">Også</p><p>§ 3. Gammel<del> bro</del></p>
      </main></body></html>
      """
    #expect(
      try lines(page) == [
        "Lov om havnebade", "Kapitel 1", "Anvendelse", "§\u{A0}1. Loven gælder bade", "Stk. 2. Ministeren kan",
        "1) lukke bade,", "2) åbne", "a) om dagen og", "b) om natten", "– ved storm", "§ 2. Bro", "Stk. 2. Stige",
        "§ 3. Gammel",
      ])
    let omissions = try document(page).omissions.counts
    #expect(omissions == [.pictures: 1, .hiddenText: 2, .deletedText: 1, .surroundings: 1])
  }

  @Test(arguments: [
    (#"<ol type="a" start="3"><li>x<li>y</ol>"#, ["c) x", "d) y"]),
    (#"<ol type=I><li>x<li value=4>y</ol>"#, ["I) x", "IV) y"]),
    (#"<ol style="list-style-type: lower-alpha"><li><p>x</p><p>z</p><li>y</ol>"#, ["a) x", "z", "b) y"]),
    ("<ol><li>1) x<li>2) y</ol>", ["1) x", "2) y"]),
    ("<ul><li>§ 2. x<li>- y</ul>", ["§ 2. x", "- y"]),
    (#"<ol type=a start="2147483647"><li>x</ol>"#, ["fxshrxw) x"]),
    (#"<ol start="-1"><li>x<li>y</ol>"#, ["-1) x", "0) y"]),
    ("<ol><li>1. januar og<li>1. juli</ol>", ["1) 1. januar og", "2) 1. juli"]),
    ("<ol><li>2. pkt. og<li>2. led</ol>", ["1) 2. pkt. og", "2. led"]),
  ])
  func listsAreCounted(list: String, expected: [String]) throws {
    #expect(try lines("<p>§ 1. Her er</p>" + list) == ["§ 1. Her er"] + expected)
  }

  @Test func instructionsHaveAFullStop() throws {
    let page = "<p>§ 1</p><p>I lov om bade foretages følgende ændringer:</p><ol><li>§ 1 ophæves.<li>§ 2 ophæves.</ol>"
    #expect(try lines(page).suffix(2) == ["1. § 1 ophæves.", "2. § 2 ophæves."])
    let parted = """
      <p>§ 1</p><p>I lov om bade foretages følgende ændringer:</p><ol><li>§ 1 ophæves.<li>Efter § 2 indsættes:</ol>
      <p>»§ 2 a. Bade skal</p><ol><li>males.«</ol><ol start=3><li>§ 3 ophæves.</ol>
      """
    #expect(try lines(parted).suffix(3) == ["»§ 2 a. Bade skal", "1) males.«", "3. § 3 ophæves."])
  }

  @Test func whatWordHasSavedKeepsItsLabels() throws {
    let page = """
      <html xmlns:o="urn:schemas-microsoft-com:office:office"><head><!--[if gte mso 9]><xml><o:Author>X</o:Author></xml><![endif]-->
      <style>p.MsoNormal {margin:0cm}</style></head><body lang=DA><p class=MsoNormal><b>§ 1.</b> Bade har<o:p></o:p></p>
      <p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>1)<span
      style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span><![endif]>broer og<o:p></o:p></p>
      <p class=MsoNormal><o:p>&nbsp;</o:p></p><p class=MsoNormal>Stk. 2. Bade<span style='mso-hide:all'>skjult</span>.</p></body></html>
      """
    #expect(try lines(page) == ["§ 1. Bade har", "1) broer og", "Stk. 2. Bade."])
  }

  @Test func commentsThatWordHasSavedAreLeftOut() throws {
    let page = """
      <html><body><p class=MsoNormal>§ 1. Bade er til.<span class=MsoCommentReference><span style='font-size:8.0pt'><![if !supportAnnotations]>\
      <a class=msocomanchor id="_anchor_1" href="#_msocom_1" name="_msoanchor_1">[IB1]</a><![endif]><span style='mso-special-character:comment'>\
      &nbsp;</span></span></span></p>
      <p>Stk. 2. Bade <span style="color:red; text-decoration: line-through">og broer </span>er våde.</p>
      <div style='mso-element:comment-list'><![if !supportAnnotations]><hr class=msocomoff align=left><![endif]>
      <div style='mso-element:comment'><div id="_com_1" class=msocomtxt><span style='mso-comment-author:"Ib"'><a name="_msocom_1"></a></span>
      <p class=MsoCommentText><a class=msocomoff href="#_msoanchor_1">[IB1]</a>Skal § 4 ikke slettes?</p></div></div></div></body></html>
      """
    #expect(try lines(page) == ["§ 1. Bade er til.", "Stk. 2. Bade er våde."])
    #expect(try document(page).omissions.counts == [.comments: 1, .deletedText: 1])
  }

  @Test func notesThatWordHasSavedStandLast() throws {
    let page = """
      <html><body><p class=MsoNormal>§ 1. Bade<a href="#_ftn1" name="_ftnref1"><span class=MsoFootnoteReference>[1]</span></a> er til.</p>
      <div style='mso-element:footnote-list'><hr><div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText>\
      <a href="#_ftnref1" name="_ftn1"><span>[1]</span></a> Noten om § 5.</p></div></div></body></html>
      """
    #expect(try lines(page) == ["§ 1. Bade1) er til.", "Officielle noter", "1) Noten om § 5."])
    #expect(try document(page).omissions.counts.isEmpty)
  }

  @Test(arguments: [
    ("<math><mfrac><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow><mi>c</mi></mfrac></math>", "(a+b)/c"),
    ("<math><mi>x</mi><mo>=</mo><msup><mi>y</mi><mn>2</mn></msup><mi>z</mi></math>", "x=y^2·z"),
    ("<math><msqrt><mi>x</mi></msqrt></math>", "√x"), ("10<sup>6</sup> kr.", "10^6 kr."),
    ("stk. 1<sup>2)</sup>", "stk. 1²⁾"),
    ("fyr<sup>2)</sup>", "fyr2)"), ("nr. 1 <sup>2)</sup>", "nr. 1²⁾"),
    ("10<sup>1,5</sup>", "10^1,5"),
    ("2<sup>n</sup>", "2^n"), ("5 <sup>o</sup>C", "5 oC"), ("5 m<sup>2</sup>", "5 m2"),
    ("fyr<sup>1)</sup>", "fyr1)"),
  ])
  func formulasStandOnALine(formula: String, expected: String) throws {
    #expect(try lines("<p>§ 1. Det er \(formula)</p>") == ["§ 1. Det er \(expected)"])
  }

  @Test func whatLeadsAroundThePageIsNamedAlsoWhereTheActIsMarked() throws {
    let page = "<body><nav>Menu</nav><main><p>§ 1. Bade.</main><aside>Se også</aside><footer>Kontakt</footer></body>"
    #expect(try document(page).omissions.counts == [.navigation: 3])
  }

  @Test func aTableThatSetsTextIsItsText() throws {
    let page = """
      <table><tr><td>§ 1.</td><td><p>Bade har</p><ol><li>broer</ol></td></tr>
      <tr><td>Stk. 2.</td><td>Broer er af træ.</td></tr></table><table><tr><th>Bad</th><th>Pris</th></tr><tr><td>Stort<br>bad</td><td></td></tr><tr><td></td><td></td></tr></table>
      """
    let expected = ["§ 1. Bade har", "1) broer", "", "Stk. 2. Broer er af træ.", "", "Bad\tPris", "| Stort bad |  |"]
    #expect(try lines(page) == expected)
  }

  @Test(arguments: [
    // Across columns, down rows, and both.
    (
      """
      <tr><th rowspan=2>Bad<th colspan=2>Pris<th rowspan=2>Bemærkning<tr><th>Voksen<th>Barn<tr><td>Stort<td>5<td>3<td>Koldt
      <tr><td colspan=4>Fra 2031<tr><td>Lille<td colspan=2>2<td>Varmt<tr><td rowspan=2 colspan=2>Nyt<td>4<td>x<tr><td>6<td>y
      """,
      [
        "Bad\tPris\t\tBemærkning", "\tVoksen\tBarn\t", "Stort\t5\t3\tKoldt", "| Fra 2031 |", "Lille\t2\t\tVarmt",
        "Nyt\t\t4\tx", "\t\t6\ty",
      ]
    ),
    // A cell goes no further than its group, or all the way through it.
    (
      "<tbody><tr><td rowspan=9>Nord<td>1<td>2<tr><td colspan=2>3<tbody><tr><td rowspan=0>Syd<td>4<td>5<tr><td>6<td>7",
      ["Nord\t1\t2", "|  | 3 |", "Syd\t4\t5", "\t6\t7"]
    ),
    // A row may end before a cell that goes on from above.
    (
      "<tr><td>a<td>b<td rowspan=2>c<tr><td>d<tr><td>e<td>f<td>g",
      ["a\tb\tc", "| d |  |  |", "e\tf\tg"]
    ),
    // What would look like an item that is drawn in.
    ("<tr><td>a<td>b<td>c<tr><td><td>1. maj<td>5<tr><td><td>x<td>5", ["a\tb\tc", "|  | 1. maj | 5 |", "\tx\t5"]),
    // Under a head what looks like an item is a cell, and so is a section that the row tells of.
    ("<tr><th>Tal<th>Fyr<tr><td>1)<td>hvidt", ["Tal\tFyr", "| 1) | hvidt |"]),
    ("<tr><td>§ 9<td><p>a<p>b<tr><td>§ 10<td><ul><li>c<li>d</ul>", ["| § 9 | a b |", "| § 10 | – c – d |"]),
    // Borders that are set a little apart part the same columns.
    ("<tr><td colspan=2>Bad<td>Pris<tr><td>Stort<td colspan=2>5", ["Bad\tPris", "Stort\t5"]),
    // What a page asks for has an end.
    ("<tr><td colspan=99999999999999999999>a<td>b<tr><td colspan=-3>c<td>d<td>e", ["a\tb", "c\td\te"]),
  ])
  func cellsThatGoAcrossKeepTheColumns(rows: String, expected: [String]) throws {
    #expect(try lines("<p>§ 1. Priser:</p><table>\(rows)</table>").dropFirst() == expected[...])
  }

  @Test("words that a style sheet in the page strikes out are left out")
  func struckOutByStyleSheet() throws {
    let page = """
      <style><!-- /* Ændringer */ p.ny, span.udgår, .A { color: red; TEXT-DECORATION: line-through; text-decoration-color: red }
      p.ny { text-decoration: none } @media print { .B { text-decoration: line-through } }
      .A .C { text-decoration: line-through } .D { text-decoration: underline } --></style>
      <p class=ny>§ 1. <b class=udgår>Fyr</b> <span class=udgår>og <b>bøjer</b></span> er <i class="x A">ikke</i>
      <i class=B>lys</i><i class=C>,</i> <i class=D>sagde</i> de.</p>
      """
    #expect(try lines(page) == ["§ 1. Fyr er lys, sagde de."])
    #expect(try document(page).omissions.counts[.deletedText] == 2)
  }

  @Test("a style sheet may strike out by name, and what stands in other elements; the closer rule holds")
  func struckOutByPlace() throws {
    let page = """
      <style>#gammel, .rettelser .udgår, div > p > u.væk { text-decoration: line-through } .fed { text-decoration: line-through }
      span.fed { text-decoration: none } a:hover, * + b { text-decoration: line-through }</style>
      <div><p>§ 1. Fyr <i id=gammel>må</i> er <i class=udgår>høje</i><u class=væk>, brede</u> <span class=fed>og</span>
      <b>lyse</b>.</p><div class=rettelser><p>Stk. 2. Bøjer <b>er <i class=udgår>ikke</i></b> <u><u class=væk>røde</u></u>.</p></div></div>
      """
    #expect(try lines(page) == ["§ 1. Fyr er høje og lyse.", "Stk. 2. Bøjer er røde."])
    #expect(try document(page).omissions.counts[.deletedText] == 3)
  }

  @Test("what a style sheet in the page does not show is left out, unless a closer rule or the element itself shows it")
  func hiddenByStyleSheet() throws {
    let page = """
      <style>.skjult, div > .kort { display: none } .y .z { DISPLAY: none !important } .fane { display: none }
      .fane.valgt { display: block } @media print { .skærm { display: none } }</style>
      <p>§ 1. Fyr <b class=skjult>og bøjer</b> er <i class=skærm>lyse</i>.</p><div><p class=kort>§ 1. Kort sagt.</p></div>
      <p class=y>Stk. 2. Bøjer <u class=z>er <i>ikke</i></u> er røde.</p><p class="fane valgt">Stk. 3. Både.</p>
      <p class=fane>Stk. 4. Skibe.</p><p class=fane style="display: block">Stk. 4. Havne.</p>
      """
    #expect(
      try lines(page) == ["§ 1. Fyr er lyse.", "Stk. 2. Bøjer er røde.", "Stk. 3. Både.", "Stk. 4. Havne."])
    #expect(try document(page).omissions.counts == [.hiddenText: 4])
  }

  @Test func headingsForScreenReadersAreLeftOut() throws {
    let page = "<p>§ 1. Bade.</p><section class=footnotes><h2 class=sr-only id=footnote-label>Footnotes</h2></section>"
    #expect(try lines(page) == ["§ 1. Bade."])
  }

  @Test("a label goes with all the words of its provision that are left out, and with no others")
  func labelsOfDeletions() throws {
    let page = """
      <p><b>§ 1.</b> Der er</p><p><span style='mso-list:Ignore'>1)</span>bro,</p>
      <p><span style='mso-list:Ignore'>2)</span><del>stige,</del></p><p>3) <s>bænk,</s></p>
      <ol start=4><li>skilt,<li><del>bøje,</del><li><del>fyr</del><p>lys og</p></li><li><p><del>mål</del></p><p>net.</p></ol>
      <p><b>§ 2.</b> <del>Udgår.</del></p><p>Stk. 2. <del>Udgår.</del></p><p><b>§ 3.</b> <s>Gammel.</s></p><p>Stk. 2. Bade.</p>
      <p>§ 4.</p><p>Slut.</p>
      """
    #expect(
      try lines(page) == [
        "§ 1. Der er", "1) bro,", "4) skilt,", "6) lys og", "7) net.", "§ 3.", "Stk. 2. Bade.", "§ 4.", "Slut.",
      ])
  }

  @Test(
    "notes at the foot of a page stand last, with the signs that lead to them",
    arguments: [
      // As they are written by hand
      ("lys.[1]", "<p>[1] Fyr er gamle.</p>"), ("lys.<sup>1</sup>", "<hr><p><sup>1</sup> Fyr er gamle.</p>"),
      ("lys.<a href=#n1 id=r1>[1]</a>", "<div id=n1><a href=#r1>[1]</a> <span>Fyr er gamle.</span></div>"),
      // Pandoc's and GitHub's
      (
        "lys.<a href=#fn1 id=fnref1><sup>1</sup></a>",
        "<section class=footnotes><hr><ol><li id=fn1><p>Fyr er gamle.<a href=#fnref1>↩</a></p></li></ol></section>"
      ),
      (
        "lys.<sup><a href=#user-fn-1 id=user-ref-1>1</a></sup>",
        "<section><ol><li id=user-fn-1><p>Fyr er gamle. <a href=#user-ref-1>↩</a></p></ol></section>"
      ),
      (
        "lys.<a href=#fn1 id=fnref1><sup>1</sup></a>",
        "<aside id=footnotes class=footnotes role=doc-endnotes><ol><li id=fn1><p>Fyr er gamle.<a href=#fnref1>↩</a></p></ol></aside>"
      ),
      // Word's, without the styles that are Word's own
      (
        "lys.<a href=#_ftn1 name=_ftnref1><span>[1]</span></a>",
        "<div><hr width=33%><div id=ftn1><p><a href=#_ftnref1 name=_ftn1><span>[1]</span></a> Fyr er gamle.</p></div></div>"
      ),
    ])
  func notesAtTheFoot(sign: String, note: String) throws {
    let page =
      "<h1>Lov om fyr</h1><p>§ 1. Fyr er 4 m<sup>2</sup> og \(sign)</p><p>§ 2. Loven [ophæves] snart.</p>\(note)"
    #expect(
      try lines(page) == [
        "Lov om fyr", "§ 1. Fyr er 4 m2 og lys.1)", "§ 2. Loven [ophæves] snart.", "Officielle noter",
        "1) Fyr er gamle.",
      ])
  }

  @Test("the sign of a note stands at the label, also where a space comes before it")
  func signsBehindLabels() throws {
    let page = """
      <p>§ 1. <sup>1)</sup>Fyr er <i>lys</i>. <sup>2)</sup></p><p><i>Stk. 2.</i> <sup>2)</sup> Fyr er høje.</p>
      <p><b>§ 2. </b><a href=#n1>[1]</a>Fyr er røde. [2] Fyr er hvide [1], også om dagen (og natten) [2].</p>
      <p>§ 3. <sup>9)</sup> Fyr er nye.</p><p>[1] A.</p><p>[2] B.</p>
      """
    #expect(
      try lines(page).prefix(4) == [
        "§ 1.¹⁾ Fyr er lys.2)", "Stk. 2.²⁾ Fyr er høje.",
        "§ 2.¹⁾ Fyr er røde.2) Fyr er hvide1), også om dagen (og natten)2).", "§ 3.⁹⁾ Fyr er nye.",
      ])
  }

  @Test(
    "a note may have several paragraphs",
    arguments: [
      // Word's
      ("#_ftn% name=_ftnref%", "<span>[%]</span>", "<div id=ftn%><p><a href=#_ftnref% name=_ftn%><span>[%]</span></a>"),
      // Google's
      ("#ftnt% id=ftnt_ref%", "<sup>[%]</sup>", "<div><p><a href=#ftnt_ref% id=ftnt%>[%]</a>"),
      // LibreOffice's
      ("#sdfootnote%sym", "<sup>%</sup>", "<div id=sdfootnote%><p><a name=sdfootnote%sym href=#sdfootnote%anc>%</a>"),
    ])
  func notesOfSeveralParagraphs(link: String, sign: String, note: String) throws {
    func numbered(_ number: Int) -> (sign: String, note: String) {
      let (sign, note) = ("<a href=\(link)>\(sign)</a>", note)
      return (sign.replacing("%", with: "\(number)"), note.replacing("%", with: "\(number)"))
    }
    let (first, second) = (numbered(1), numbered(2))
    let page = """
      <p>§ 1. Fyr er lys.\(first.sign)</p><p>§ 2. Fyr er høje.\(second.sign)</p><hr><div>
      \(first.note) Fyr er gamle.</p><p>Fyr er hvide.</p></div>
      \(second.note) Fyr er nye.</p><p>Fyr er røde.</p></div></div>
      """
    #expect(
      try lines(page) == [
        "§ 1. Fyr er lys.1)", "§ 2. Fyr er høje.2)", "Officielle noter", "1) Fyr er gamle.", "Fyr er hvide.",
        "2) Fyr er nye.", "Fyr er røde.",
      ])
  }

  @Test("a link to an item is no sign of a note, and neither is a number in brackets that nothing has")
  func noNotes() throws {
    let page = """
      <p>§ 1. Se nr. <a href=#n1>1</a> og [2], <a href=#p2>[4]</a> og m<sup>2</sup>.</p><ol><li id=n1>fyr og<li>bøjer.</ol><p>[3] Fyr.</p>
      <table><tr><td>Fyr<sup>2</sup><td>5 kr.<tr><td><p><sup>2</sup> Om natten<td><tr><td>[5] Om dagen<td>6 kr.</table>
      <p id=p2><b>§ 2.</b> Bade.[5]</p><p>[5] En note.</p>
      """
    #expect(
      try lines(page) == [
        "§ 1. Se nr. 1 og [2], [4] og m2.", "1) fyr og", "2) bøjer.", "[3] Fyr.", "Fyr2\t5 kr.", "| 2 Om natten |  |",
        "[5] Om dagen\t6 kr.", "§ 2. Bade.5)", "Officielle noter", "5) En note.",
      ])
  }

  @Test func columnsAreNotMadeWithoutEnd() throws {
    let page = "<p>§ 1.</p><table><tr><td colspan=65535 rowspan=65535>a<td>b</tr><tr><td>c<td>d<td>e</tr></table>"
    #expect(try document(page).text.count < 1000)
  }

  @Test func theEncodingIsWhatThePageSays() throws {
    let page = "<meta charset=\"%\"><p>§ 1. Bade på øen.</p>"
    let text = Array("§ 1. Bade på øen.\n".utf8)
    let latin = { (name: String) in Array(page.replacing("%", with: name).unicodeScalars.map { UInt8($0.value) }) }
    #expect(try ImportFormat.html.read(latin("iso-8859-1")).text == text)
    #expect(try ImportFormat.html.read(latin("windows-1252")).text == text)
    // Undeclared, as browsers in Denmark read it.
    #expect(try ImportFormat.html.read(latin("").filter { $0 != 0x22 }).text == text)
    #expect(try ImportFormat.html.read([0xEF, 0xBB, 0xBF] + Array(page.utf8)).text == text)
    let wide = page.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    #expect(try ImportFormat.html.read([0xFF, 0xFE] + wide).text == text)
    #expect(throws: ImportError.html(.unknownEncoding("klingon-8"))) { try ImportFormat.html.read(latin("klingon-8")) }
    #expect(throws: ImportError.self) { try ImportFormat.html.read(latin("utf-8")) }
  }

  @Test(arguments: ["", "<p>Ingen lov her</p>", "<body><nav>§ 1. Menu</nav></body>", "\0\0\0", "PK\u{3}\u{4}"])
  func aPageWithoutAnActIsRefused(page: String) throws {
    #expect(throws: ImportError.html(.noAct)) { try document(page) }
  }

  @Test func elementsStandOnlySoDeep() throws {
    let tooDeep = ImportError.html(.tooDeep(limit: 512))
    // Every other one of these closes what stands before it.
    #expect(try !document("<p>§ 1. Fladt</p>" + String(repeating: "<span><li></span>", count: 10_000)).text.isEmpty)
    for tags in ["<div>", "<b>", "<table><tr><td>", "<ul><li>", "<dd><li>"] {
      #expect(throws: tooDeep) { try document("<p>§ 1. Dybt</p>" + String(repeating: tags, count: 10_000)) }
    }
    // What stands in a script is no element.
    let script = String(repeating: #"a("<div>", "</b>");"#, count: 1000)
    #expect(try !lines("<script>\(script)</script><!-- <div> --><p>§ 1. Fladt</p>").isEmpty)
    // What leaves out its end tags is not deep.
    let flat = """
      <p>§ 1. Fladt<li>x<p>y<table><tr><td>a<td>b<tr><td>c</table><dl><dt>d<dd>e</dl><select><option>f<option>g</select>
      """
    #expect(try !lines(String(repeating: flat, count: 1000)).isEmpty)
  }

  @Test func aTreeThatGrowsOutOfAllProportionIsRefused() throws {
    let letters = (0..<400).map { "<font size=\"\($0)\">" }.joined()
    let page = "<p>§ 1. Stort\(letters)</p>" + String(repeating: "<p>x", count: 20_000)
    #expect(throws: ImportError.html(.tooManyElements)) { try document(page) }
  }
}
