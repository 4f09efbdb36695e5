import Interchange
import StatuteModel
import StatuteSyntax
import StatuteText
import Testing

/// How Markdown becomes plain text.
struct MarkdownTextTests {
  private func document(_ text: String) throws -> ImportedDocument { try ImportFormat.markdown.read(Array(text.utf8)) }

  @Test func entitiesAndBreaksAreWhatTheyStandFor() throws {
    let text = "§&nbsp;1. Fyr &amp; bøjer<br>er < 5 m &hvad;\n\n| a<br>b | c |\n"
    #expect(
      String(decoding: try document(text).text, as: UTF8.self) == "§\u{A0}1. Fyr & bøjer\ner < 5 m &hvad;\n\na b\tc\n")
  }

  @Test("a draft in Markdown has the provisions of its imported text")
  func provisionsAreThoseOfTheDraft() throws {
    let draft = """
      # Lov om havnefyr[^1]

      [^1]: Loven gennemfører et direktiv.

      **§ 1\\.** Loven gælder for fyr. Den gælder ikke for

      1\\) bøjer og

      2 a\\) sømærker, nemlig

         a\\) stager,

         bb\\) koste og

         ii\\) duc d'alber.

      *Stk\\. 2\\.* En bøje er rund.

      ```text
      Højde over vandet = 2 m
      ```

      [^2]: Højden måles fra middelvandstand.
      **Stk. 3\\.** Den er rød.

      § 2 a\\. Loven ophæves den 1. juli 2037.
      ~~~
      Stk\\. 2\\. Den ophæves ikke for bøjer.
      ~~~

      """
    func provisions(_ source: SourceText) -> [String] {
      let document = Document(path: "udkast.lov.md", source: source)
      return document.tree.nodes.indices.compactMap {
        let node = document.tree.nodes[$0]
        switch node.kind {
        case .heading, .section, .subsection, .item, .point: return "\(node.kind) \(document.address(of: $0))"
        case .note where node.number != .none: return "note \(node.number)"
        default: return nil
        }
      }
    }
    let read = provisions(SourceText(draft))
    let imported = provisions(try SourceText(validating: try document(draft).text))
    #expect(read.filter { !$0.hasPrefix("note") } == imported.filter { !$0.hasPrefix("note") })
    #expect(read.filter { $0.hasPrefix("note") } == ["note 1", "note 2"])
    #expect(imported.filter { $0.hasPrefix("note") } == ["note 1", "note 2"])
    #expect(read.count == 14)
  }

  @Test("a footnote goes on in lines that are drawn in, in the draft as in its imported text")
  func notesOfSeveralLines() throws {
    let draft = """
      # Lov om havnefyr[^1]

      § 1. Loven gælder for fyr.[^b]

      [^1]: Loven gennemfører et direktiv
        om fyr,
      \tjf. *bilag 2*.

          § 9 er ikke gennemført.
      [^b]: Fyr er
      lys.
       § 2. Fyr er hvide.

      [^c]: Uden mærke.
      § 3. Bøjer er røde.

        1\\) store
      """
    let document = Document(path: "udkast.lov.md", source: SourceText(draft))
    let notes = document.tree.nodes.filter { $0.kind == .note }.map { document.words(at: $0.text) }
    let first = "Loven gennemfører et direktiv om fyr, jf. *bilag 2*. § 9 er ikke gennemført."
    #expect(notes == [first, "Fyr er lys.", "Uden mærke."])
    #expect(document.tree.nodes.count { $0.kind == .section } == 3)
    #expect(document.tree.nodes.count { $0.kind == .item } == 1)
    #expect(
      String(decoding: try self.document(draft).text, as: UTF8.self).split(separator: "\n") == [
        "Lov om havnefyr1)", "§ 1. Loven gælder for fyr.2)", "§ 2. Fyr er hvide.", "§ 3. Bøjer er røde.", "1) store",
        "Officielle noter", "1) Loven gennemfører et direktiv om fyr, jf. bilag 2. § 9 er ikke gennemført.",
        "2) Fyr er lys.", "3) Uden mærke.",
      ])
  }

  @Test("the mark of a footnote that is nowhere is text")
  func marksWithoutNotes() throws {
    let text = "§ 1. Fyr[^a] er lys.[^b]\n\n[^b]: Om natten.\n"
    #expect(
      String(decoding: try document(text).text, as: UTF8.self)
        == "§ 1. Fyr[^a] er lys.1)\n\nOfficielle noter\n1) Om natten.\n")
  }

  @Test("a line that is struck out is no more of the draft than of its imported text")
  func struckOutLines() throws {
    let draft = """
      # Lov om havnefyr

      § 1. Loven gælder for fyr.

      ~~Stk. 2. Den gælder for bøjer, jf. § 7.~~
      > **~~§ 2. Fyr er sorte.~~**
      § 2. Fyr er hvide.
      ~~a) store~~ og ~~små~~
      ~~lovsmed: ignore structure/lists: vedtaget~~

      """
    func outline(_ text: [UInt8]) throws -> [String] {
      let tree = Document(path: "udkast.lov.md", source: try SourceText(validating: text)).tree
      return tree.nodes.filter { $0.kind != .comment }.map { "\($0.kind) \($0.number)" }
    }
    let document = Document(path: "udkast.lov.md", source: SourceText(draft))
    #expect(document.tree.nodes.count { $0.kind == .comment } == 3)
    #expect(document.references.all.isEmpty)
    #expect(try outline(Array(draft.utf8)) == outline(self.document(draft).text))
  }

  /// The provisions of a draft, read as it is, and those of its imported text.
  private func outlines(_ draft: String) throws -> (read: [String], imported: [String]) {
    func outline(_ source: SourceText) -> [String] {
      let document = Document(path: "udkast.lov.md", source: source)
      let kinds: Set<NodeKind> = [.chapter, .annex, .section, .subsection, .item, .table]
      return document.tree.nodes.indices.filter { kinds.contains(document.tree.nodes[$0].kind) }
        .map { "\(document.tree.nodes[$0].kind) \(document.tree.nodes[$0].number)" }
    }
    let imported = try document(draft).text
    return (outline(SourceText(draft)), outline(try SourceText(validating: imported)))
  }

  @Test("what is struck out across lines is left out, and no law where it begins its line")
  func struckOutAcrossLines() throws {
    let draft = """
      # Lov om havnefyr

      § 1. Loven gælder for fyr.

      ~~Stk. 2. Den gælder ikke
      for bøjer, jf. § 7.~~

      > ~~§ 2. Fyr er
      > sorte.~~
      § 2. Fyr er ~~høje og
      hvide og~~ lyse.

      ~~§ 3. Første.~~ ~~Anden.~~

      ~~Ikke lukket
      i afsnittet.

      § 3. Bøjer er røde.~~

      """
    let document = Document(path: "udkast.lov.md", source: SourceText(draft))
    #expect(document.tree.nodes.count { $0.kind == .comment } == 3)
    #expect(document.references.all.isEmpty)
    let (read, imported) = try outlines(draft)
    #expect(read == imported)
    #expect(read.count == 6)
    #expect(document.struckOutWords.map { document.words(at: $0) } == ["~~høje og hvide og~~"])
    #expect(document.loneStrikes.map { document.source.lineIndex(at: $0.start) } == [14, 17])
    let text = String(decoding: try self.document(draft).text, as: UTF8.self)
    #expect(text.split(separator: "\n").contains("§ 2. Fyr er"))
    #expect(!text.contains("hvide") && text.contains("~~Ikke lukket\ni afsnittet.") && text.contains("røde.~~"))
  }

  @Test("a provision goes with its words where but its label is left of it")
  func labelsOfDeletions() throws {
    let draft = """
      # Lov om havnefyr

      § 1. Fyr er:
      1) høje,
      2) ~~lave:~~
         a) ~~grå,~~
      3) ~~brede:~~
         a) blå.

      Stk. 2. ~~Bøjer er røde~~.

      **§ 2.** ~~Master er lange.~~

      Stk. 2. ~~Pæle er korte.~~

      § 3. ~~Både er runde.~~
      Stk. 2. Skibe er spidse. ~~Skibe er blå.
      Stk. 3. Skibe er røde.~~

      § 4. Tove er ~~lange.

      ## ~~Kapitel 2~~

      § 5. Priserne er:

      | Tov | Pris |
      | ~~Reb~~ | ~~5 kr.~~ |
      | Line | 9 kr. |

      """
    #expect(
      String(decoding: try document(draft).text, as: UTF8.self) == """
        Lov om havnefyr

        § 1. Fyr er:
        1) høje,
        3)
        a) blå.

        § 3.
        Stk. 2. Skibe er spidse.

        § 4. Tove er ~~lange.

        § 5. Priserne er:

        Tov\tPris
        Line\t9 kr.

        """)
    #expect(try document(draft).omissions.counts == [.deletedText: 9])
  }

  @Test("a line across the page and the ones under headings are no text")
  func rules() throws {
    let draft = """
      Lov om havnefyr
      ===============

      Kapitel 1
      ---------

      Formål

      § 1. Fyr er høje.

      ---

      § 2. Fyr er hvide.

      """
    let (read, imported) = try outlines(draft)
    #expect(read == imported)
    let document = Document(path: "udkast.lov.md", source: SourceText(draft))
    #expect(document.title == "Lov om havnefyr")
    #expect(
      document.tree.nodes.map { document.words(at: $0.text) }.filter { !$0.isEmpty } == [
        "Lov om havnefyr", "Formål", "Fyr er høje.", "Fyr er hvide.",
      ])
  }

  @Test("no space is left twice, or before a stop, where words were struck out")
  func spacesAroundDeletions() throws {
    let text = "§ 1. Kommunen ~~kan~~ skal føre ~~tæt~~, ~~altid~~ (~~ret~~ mildt) »~~tæt~~ tilsyn ~~hér~~« ~~nu~~.\n"
    #expect(
      String(decoding: try document(text).text, as: UTF8.self)
        == "§ 1. Kommunen skal føre, (mildt) »tilsyn«.\n")
  }

  @Test("the elements of HTML that strike out do so in Markdown, too")
  func struckOutByElements() throws {
    let draft = """
      # Lov om havnefyr

      § 1. Fyr <del>og **bøjer**</del> er <s>ikke</s> høje<strike>, brede</strike>.
      <del>Stk. 2. De er gule.</del>
      Stk. 3. De er <del>røde
      eller</del> hvide og <del>runde.

      1) <s>store,</s>
      2) små</s>.

      """
    let document = Document(path: "udkast.lov.md", source: SourceText(draft))
    #expect(document.tree.nodes.count { $0.kind == .comment } == 1)
    #expect(document.struckOutWords.count == 5)
    #expect(document.loneStrikes.map(document.source.string(in:)) == ["<del>", "</s>"])
    let text = String(decoding: try self.document(draft).text, as: UTF8.self)
    #expect(text.hasSuffix("§ 1. Fyr er høje.\nStk. 3. De er\nhvide og <del>runde.\n\n2) små</s>.\n"), "\(text)")
    let shown = VisibleText(document, showingStruckOut: true)
    #expect(
      shown.struckOut.map { document.words(at: $0) }
        == ["og **bøjer**", "ikke", ", brede", "Stk. 2. De er gule.", "røde", "eller", "store,"])
  }

  @Test("in code and in addresses nothing is struck out")
  func codeIsNoDeletion() throws {
    let text = "§ 1. Skriv `~~ikke~~`, se www.fyr.dk/~~u~~/ og https://fyr.dk/~~x~~.\n"
    #expect(String(decoding: try document(text).text, as: UTF8.self) == text)
  }

  @Test("a footnote goes on in a line that begins with a day")
  func notesWithDays() throws {
    let draft = "§ 1. Fyr er lys.[^a]\n\n[^a]: Loven gennemfører direktiv af\n2. juli 2029 om fyr.\n"
    let document = Document(path: "udkast.lov.md", source: SourceText(draft))
    let note = try #require(document.tree.nodes.first { $0.kind == .note })
    #expect(document.words(at: note.text) == "Loven gennemfører direktiv af 2. juli 2029 om fyr.")
    #expect(
      String(decoding: try self.document(draft).text, as: UTF8.self)
        == "§ 1. Fyr er lys.1)\n\nOfficielle noter\n1) Loven gennemfører direktiv af 2. juli 2029 om fyr.\n")
  }

  @Test("the sign of a note is no part of the number or the label before it")
  func signsBehindNumbers() throws {
    let draft = """
      # Lov om havnefyr[^a]

      ## Kapitel 1[^a]

      ### Fyr[^a]

      § 1[^a]. Loven gælder for fyr, jf. § 2 a[^a] og stk. 2[^a].

      *Stk. 2\\.*[^a] Fyr er

      1) hvide[^a] og

      2)[^a] høje.

      § 2 a. [^a] Fyr fra 2030[^a] er røde.

      ## Bilag 1[^a]

      [^a]: Note.

      """
    let (read, imported) = try outlines(draft)
    #expect(read == imported)
    #expect(
      read == [
        "chapter 1", "section 1", "subsection 1", "subsection 2", "item 1", "item 2", "section 2 a", "subsection 1",
        "annex 1",
      ])
    let text = String(decoding: try document(draft).text, as: UTF8.self)
    #expect(
      text.split(separator: "\n") == [
        "Lov om havnefyr1)", "Kapitel 1¹⁾", "Fyr1)", "§ 1¹⁾. Loven gælder for fyr, jf. § 2 a¹⁾ og stk. 2¹⁾.",
        "Stk. 2.¹⁾ Fyr er", "1) hvide1) og", "2)¹⁾ høje.", "§ 2 a.¹⁾ Fyr fra 2030¹⁾ er røde.", "Bilag 1¹⁾",
        "Officielle noter", "1) Note.",
      ])
    let document = Document(path: "fyr.txt", source: SourceText(text))
    #expect(document.references.all.map { document.words(at: $0.range) } == ["§ 2 a", "stk. 2"])
  }

  @Test("cells of a table are no provisions")
  func cellsAreNoProvisions() throws {
    let draft = """
      § 1. Afgiften er:

      | Bestemmelse | Afgift |
      |---|---|
      | § 9 | 7 kr. |
      | Stk. 2. | 8 kr. |
      | 1) | 9 kr. |

      § 2. Fyr er lys.

      """
    let (read, imported) = try outlines(draft)
    #expect(read == ["section 1", "subsection 1", "table ", "section 2", "subsection 1"])
    #expect(imported == read)
  }

  private static let act = """
    ---
    title: "Bekendtgørelse af lov om havnebade"
    year: 2030
    number: 12
    ---

    # Lov om *havnebade*[^eu]

    <!-- lovsmed: ignore structure/heading: vedtaget -->
    <!-- en note
    til os selv -->
    > Herved bekendtgøres lov om havnebade.

    ## Kapitel 1 ##

    *Anvendelse*

    ---

    **§ 1.** Loven gælder for [bade](https://example.org/bade)[^bad] og ![bro](bro.png)broer\\. <!-- se her -->
    *Stk. 2.* Et bad har\\
    1\\) en bro, 2 * 3 m, og
       * snake_case_navn
    + **__stiger__**

    | Bad | Pris \\| kr. |
    |-----|:----:|
    | **Stort** | 5 |

    [^bad]: Se § 2.
    [^eu]: Loven gennemfører *direktivet*.
    """

  @Test func marksAreTakenOffAndLinesStay() throws {
    #expect(
      String(decoding: try document(Self.act).text, as: UTF8.self) == """
        Lov om havnebade1)

        <!-- lovsmed: ignore structure/heading: vedtaget -->
        Herved bekendtgøres lov om havnebade.

        Kapitel 1

        Anvendelse

        § 1. Loven gælder for bade2) og broer.
        Stk. 2. Et bad har
        1) en bro, 2 * 3 m, og
        - snake_case_navn
        - stiger

        Bad\tPris | kr.
        Stort\t5

        Officielle noter
        1) Loven gennemfører direktivet.
        2) Se § 2.

        """)
    #expect(try document(Self.act).omissions.counts == [.comments: 2, .pictures: 1])
    #expect(try document(Self.act).metadata.number == 12)
  }

  @Test(arguments: [
    "", "---", "---\n---", "<!--", "[^", "[^a]:", "![", "[a](", "\\", "*", "**_", "|", "| |", "#", ">>>", "\u{FEFF}",
  ])
  func whatEndsInTheMiddleIsText(text: String) throws { _ = try document(text) }

  @Test func longLinesOfMarksTakeNoLongerThanOthers() throws {
    for mark in ["[", "![", "[^", "*a _", "<!-- -->", "`", "|", "***"] {
      _ = try document("§ 1. " + String(repeating: mark, count: 20_000))
    }
  }

  @Test func theOutlineIsTheSame() throws {
    let text = """
      # Lov om havnebade

      ## Kapitel 1

      *Anvendelse*

      **§ 1.** Et bad har
      1) broer, der er
         a) lange eller
         b) brede, og
      2) stiger.
      *Stk. 2.* Broer er af træ.

      ### Tilsyn

      **§ 2.** Kommunen fører tilsyn.

      """
    func outline(_ bytes: [UInt8]) throws -> [String] {
      SyntaxTree(parsing: try SourceText(validating: bytes)).nodes.map { "\($0.kind) \($0.number)" }
    }
    let read = try outline(Array(text.utf8))
    #expect(read.count > 12)
    #expect(try outline(document(text).text) == read)
  }
}
