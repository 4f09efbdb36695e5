extension [Node] {
  /// The most lettered sections a new act could have by mistake; a text with more of them has been amended for years.
  private static let mostLetteredSections = 10

  /// Whether a text of this kind and with these nodes is law in force: ``SyntaxTree/readsAsLawInForce``.
  func readAsLawInForce(_ kind: DocumentKind) -> Bool {
    guard kind == .act || kind == .executiveOrder else { return kind == .consolidatedAct }
    var lettered = 0
    var index = 0
    while index < count {
      let node = self[index]
      switch node.kind {
      case .document, .book, .part, .chapter: index += 1
      case .section:
        if node.flags.contains(.repealed) { return true }
        if node.number.letters != 0 { lettered += 1 }
        if lettered > Self.mostLetteredSections { return true }
        index += 1
      case .subsection:
        if node.flags.contains(.repealed) { return true }
        index = Swift.max(Int(node.subtreeEnd), index + 1)
      default: index = Swift.max(Int(node.subtreeEnd), index + 1)
      }
    }
    return false
  }
}
