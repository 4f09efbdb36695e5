import StatuteSyntax

extension SyntaxTree {
  /// The most lettered sections a new act could have by mistake; a text with more of them has been amended for years.
  private static let mostLetteredSections = 10

  /// Whether a text with the bare title of an act (`Lov om …`) is none that is being written: it holds repealed
  /// provisions, or many sections with letters. Such texts are printed without the words of a consolidation.
  var readsAsLawInForce: Bool {
    guard kind == .act || kind == .executiveOrder else { return kind == .consolidatedAct }
    var lettered = 0
    var index = 0
    while index < nodes.count {
      let node = nodes[index]
      switch node.kind {
      case .document, .book, .part, .chapter: index += 1
      case .section:
        if node.flags.contains(.repealed) { return true }
        if node.number.letters != 0 { lettered += 1 }
        if lettered > Self.mostLetteredSections { return true }
        index += 1
      case .subsection:
        if node.flags.contains(.repealed) { return true }
        index = max(Int(node.subtreeEnd), index + 1)
      default: index = max(Int(node.subtreeEnd), index + 1)
      }
    }
    return false
  }
}
