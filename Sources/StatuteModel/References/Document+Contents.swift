import StatuteSyntax

extension Document {
  /// What the rows of tables of contents name, and by its index where each leads that leads to something.
  public func contentsMentions() -> (all: [Reference], resolutions: [Int: Resolution]) {
    let all = tree.scanContents()
    var resolutions: [Int: Resolution] = [:]
    for (index, mention) in all.enumerated() {
      let resolution = resolver.resolve(mention)
      if resolution.status == .resolved { resolutions[index] = resolution }
    }
    return (all, resolutions)
  }
}
