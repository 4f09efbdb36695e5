import Renumbering
import StatuteModel
import Testing

/// The signs and the joining word of a list stay in their places when items come in and go out.
struct ListEndingTests {
  private let draft = Draft("§ 1. Havnen har\n1) bøjer,\n2) fyr, og\n3) vager.\n")

  @Test func aNewItemTakesTheEndingOfItsPlace() {
    #expect(draft.inserted(after: "§ 1, stk. 1, nr. 3").hasSuffix("1) bøjer,\n2) fyr,\n3) vager, og\n4) ….\n"))
    #expect(draft.inserted(after: "§ 1, stk. 1, nr. 2").hasSuffix("1) bøjer,\n2) fyr,\n3) …, og\n4) vager.\n"))
    #expect(draft.inserted(after: "§ 1, stk. 1, nr. 1").hasSuffix("1) bøjer,\n2) …,\n3) fyr, og\n4) vager.\n"))
    #expect(draft.inserted(before: "§ 1, stk. 1, nr. 1").hasSuffix("1) …,\n2) bøjer,\n3) fyr, og\n4) vager.\n"))
  }

  @Test func theListGoesOnAsOneWhenAnItemGoesOut() {
    #expect(draft.removed("§ 1, stk. 1, nr. 3").hasSuffix("1) bøjer, og\n2) fyr.\n"))
    #expect(draft.removed("§ 1, stk. 1, nr. 2").hasSuffix("1) bøjer, og\n2) vager.\n"))
    #expect(draft.removed("§ 1, stk. 1, nr. 1").hasSuffix("1) fyr, og\n2) vager.\n"))
    let pair = Draft("§ 1. Havnen har\n1) bøjer eller\n2) fyr.\n")
    #expect(pair.removed("§ 1, stk. 1, nr. 2").hasSuffix("har\n1) bøjer.\n"))
    #expect(pair.inserted(after: "§ 1, stk. 1, nr. 1").hasSuffix("1) bøjer,\n2) … eller\n3) fyr.\n"))
  }

  @Test func anInnerListKeepsWhatJoinsTheOuterOne() {
    let nested = Draft("§ 1. Havnen har\n1) fyr med\na) lys og\nb) lyd, og\n2) vager.\n")
    #expect(nested.removed("§ 1, stk. 1, nr. 1, litra b").hasSuffix("1) fyr med\na) lys, og\n2) vager.\n"))
    #expect(
      nested.inserted(after: "§ 1, stk. 1, nr. 1, litra b").hasSuffix("a) lys,\nb) lyd og\nc) …, og\n2) vager.\n"))
    #expect(
      nested.after(.moveDown(node: nested.node("§ 1, stk. 1, nr. 1")))
        .hasSuffix("1) vager, og\n2) fyr med\na) lys og\nb) lyd.\n"))
  }

  @Test(
    arguments: [1, 2, 3],
    ["§ 1. Havnen har\n1) bøjer,\n2) fyr, og\n3) vager.\n", "§ 1. Den har\na) bøjer;\nb) fyr;\nc) mole.\n"])
  func whatComesInGoesOutAgain(_ item: Int, _ text: String) throws {
    let draft = Draft(text)
    let nodes = draft.document.tree.nodes
    let items = nodes.indices.filter { [.item, .point].contains(nodes[$0].kind) }
    let longer = try Renumbering(draft.document).apply(.insert(after: items[item - 1]))
    let again = try Renumbering(longer.document).apply(.remove(node: try #require(longer.node)))
    #expect(again.document.source == draft.document.source)
  }
}
