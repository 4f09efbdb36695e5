import Foundation
import StatuteSyntax
import StatuteText
import Testing

/// Whatever the bytes: reading ends, every byte belongs to a node, and the tree prints back to the text.
@Suite struct LosslessTests {
  /// A small generator of numbers, so that a failing text can be made again from its seed.
  struct Random {
    var state: UInt64

    mutating func next(below limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(max(limit, 1)))
    }
  }

  /// What law is made of, and what is not.
  static let pieces = [
    "[^1]: Loven gælder.\n", "```\n", "~~~", "~~", "\n~~Stk. 2. Den er rød.~~\n", "**§ 1\\.** ", "Stk\\. 2\\. ",
    "1\\) ", "a\\) ", "\\- ", "\\",
    "§ 1. ", "§ 2 a. ", "§§ 3-5. ", "§ 7\n", "§", "Stk. 2. ", "Stk. 2", "stk.3 ", "1) ", "2 a) ", "a) ", "i) ", "ii) ",
    "aa) ", "1. ", "2. I § 3 ændres ", "- ", "• ", "\n", "\r\n", "\r", " ", "\u{A0}", "\u{AD}", "\u{200D}", "\u{FEFF}",
    "»", "«", "«.", "Kapitel 2\n", "Afsnit II\n", "Første bog\n", "3. kapitel ", "Bilag 1\n", "Bilag A", "(Ophævet)",
    "Officielle noter\n", "Bemærkninger til lovforslaget\n", "Til § 1\n", "Til nr. 2\n",
    "Lovforslaget sammenholdt med gældende lov\n", "Lov nr. 3 af 2. maj 2012 indeholder følgende bestemmelser:\n",
    "I lov om prøver foretages følgende ændringer:\n", "Lov om prøver\n", "Lov om ændring af lov om prøver\n",
    "Bekendtgørelse af lov om prøver\n", "Betænkning over\n", "---\n", "# ", "**", "*", "> ", "|", "\t", "x", "æ", "🙂",
    "Loven træder i kraft.", "Stk. 2 bliver herefter stk. 3.", "Givet på ", "999999999999999999999999999999. ",
    "§ 123456789012345678901234567890. ", "0", "\u{0}", "Overskrift\n", "Artikel 3\n", "_____\n",
  ]

  static func check(_ text: String, seed: UInt64) {
    let source = SourceText(text)
    let tree = SyntaxTree(parsing: source)
    #expect(tree.printed == source.bytes, "seed \(seed)")
    for (index, node) in tree.nodes.enumerated() where index > 0 {
      let parent = tree.nodes[Int(node.parent)]
      let nests = parent.range.contains(node.range) && Int(node.subtreeEnd) <= Int(parent.subtreeEnd)
      let inside =
        (node.label.isEmpty || node.range.contains(node.label))
        && (node.text.isEmpty || node.range.contains(node.text))
      if !nests || !inside { Issue.record("seed \(seed): node \(index) \(node.kind) lies outside") }
    }
  }

  @Test("text under the opening of an amending section ends where a quotation begins on its line")
  func quotationInTheMiddleOfALine() {
    Self.check("§ 3\nI lov om prøver foretages følgende ændringer:\nEfter »prøve indsættes ord.\n", seed: 0)
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func randomPiecesOfLaw(seed: UInt64) {
    var random = Random(state: seed)
    for _ in 0..<50 {
      var text = ""
      for _ in 0..<random.next(below: 60) { text += Self.pieces[random.next(below: Self.pieces.count)] }
      Self.check(text, seed: seed)
    }
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func randomBytes(seed: UInt64) {
    var random = Random(state: seed &+ 1_000)
    for _ in 0..<50 {
      let bytes = (0..<random.next(below: 300)).map { _ in UInt8(random.next(below: 256)) }
      Self.check(String(decoding: bytes, as: UTF8.self), seed: seed)
    }
  }

  @Test(arguments: TreeFixtureTests.drafts)
  func randomEditsOfADraft(name: String) throws {
    let url = TreeFixtureTests.folder.appending(path: name)
    var text = Array(try String(contentsOf: url, encoding: .utf8).unicodeScalars)
    var random = Random(state: UInt64(name.utf8.count))
    for step in 0..<150 {
      let start = random.next(below: text.count + 1)
      let end = min(text.count, start + random.next(below: 12))
      text.replaceSubrange(start..<end, with: Array(Self.pieces[random.next(below: Self.pieces.count)].unicodeScalars))
      var string = String.UnicodeScalarView()
      string.append(contentsOf: text)
      Self.check(String(string), seed: UInt64(step))
    }
  }

  @Test func emptyText() {
    let tree = SyntaxTree(parsing: SourceText(""))
    #expect(tree.nodes.count == 1)
    #expect(tree.kind == .other)
    #expect(tree.printed.isEmpty)
  }

  @Test func depthIsBounded() {
    let lists = "Lov om prøver\n§ 1. Prøver:\n" + String(repeating: "1) en\na) to\n", count: 5_000)
    let quotations =
      "Lov om ændring af x\n§ 1\nI x foretages følgende ændringer:\n1. Y:\n"
      + String(repeating: "»1. Z:\n", count: 5_000)
    for text in [lists, quotations] {
      let tree = SyntaxTree(parsing: SourceText(text))
      var depth = [0]
      for node in tree.nodes.dropFirst() { depth.append(depth[Int(node.parent)] + 1) }
      #expect((depth.max() ?? 0) < 60)
      #expect(tree.printed == tree.source.bytes)
    }
  }

  @Test func stykkerWithoutEndOnOneLine() {
    let stykker = (2...60_000).map { " Stk. \($0). Prøver gemmes." }.joined()
    let tree = SyntaxTree(parsing: SourceText("Lov om prøver\n§ 1. Prøver tages." + stykker + "\n"))
    #expect(tree.nodes.count { $0.kind == .subsection } == 60_000)
    #expect(tree.printed == tree.source.bytes)
  }
}
