import LanguageServer
import Testing

/// Addresses as clients write them.
struct DocumentURITests {
  @Test(arguments: [
    ["file:///c%3A/love/%C3%A6.lov", "file:///C:/love/æ.lov", "FILE://localhost/c%3a/love/%c3%a6.lov"],
    ["file:///love/a%20b.lov", "file:///love/a b.lov"],
    ["file:///love/%65.lov", "file:///love/e.lov"],
    ["file:///love/\u{E5}.lov", "file:///love/a\u{30A}.lov"],
    ["untitled:Untitled-1", "untitled:Untitled%2D1"],
  ])
  func allSpellingsOfOneAddressAreEqual(spellings: [String]) {
    #expect(Set(spellings.map { DocumentURI($0) }).count == 1)
  }

  @Test(arguments: [
    ("file:///love/%C3%A6bler.lov", "/love/æbler.lov"), ("file:///love/100%.lov", "/love/100%.lov"),
    ("file:///love/%FF.lov", "/love/%FF.lov"), ("file:///c%3A/a.lov", "/c:/a.lov"),
  ])
  func aFileHasAPath(uri: String, path: String) {
    #expect(DocumentURI(uri).path == path)
  }

  @Test(arguments: ["untitled:Untitled-1", "file://server/deling/a.lov", "a.lov", "", ":", "%"])
  func whatIsNoFileHere(uri: String) {
    #expect(DocumentURI(uri).path == nil)
  }

  @Test(arguments: ["/love/æbler og pærer.lov", "/love/100 %/a.lov", "/"])
  func aPathAndItsAddressAreOne(path: String) {
    let address = DocumentURI(path: path)
    #expect(DocumentURI(address.string) == address)
    #expect(address.path == path)
    #expect(address.string.utf8.allSatisfy { $0 < 0x80 && $0 > 0x20 })
  }

  @Test func aFileLiesInItsFoldersAndNotInTheirNeighbours() {
    let file = DocumentURI("file:///love/nye/a.lov")
    #expect(file.isInside(DocumentURI("file:///love")))
    #expect(file.isInside(DocumentURI("file:///love/nye/")))
    #expect(!file.isInside(DocumentURI("file:///lov")))
    #expect(!file.isInside(DocumentURI("untitled:/love")))
  }
}
