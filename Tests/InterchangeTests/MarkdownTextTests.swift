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
