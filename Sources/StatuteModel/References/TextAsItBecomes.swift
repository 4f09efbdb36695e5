import StatuteSyntax
import StatuteText

// Which references of a bill are to the act as the bill leaves it, and not to the act in force.

extension Document {
  /// What gives the version of the text that the reference with index `index` is to, where that is this document itself: the section of
  /// `§ 5 i lov om både, som indsat ved denne lovs § 1, nr. 2`, or the document, 0, where none is named; nil where no version is
  /// given, or another act gives it.
  public func ownVersion(ofReference index: Int) -> Int? {
    let all = references.all
    guard mayAmend, all.indices.contains(index) else { return nil }
    let reference = all[index]
    // In new text »denne lov« is the act that it is put into.
    guard enclosing(.quotation, of: reference.node) == nil, !tree.isQuoted(reference.range.start, in: reference.node)
    else { return nil }
    var last = index
    while last + 1 < all.count, all[last + 1].group == reference.group { last += 1 }
    // »§ 1, nr. 4, og § 21 i lov om leje som affattet ved denne lovs § 1, nr. 5«: the version is that of the other act alone.
    guard all[last].owner == reference.owner else { return nil }
    let end = max(all[last].range.end, reference.owner.name.end)
    let limit = min(
      tree.nodes[reference.node].text.end, source.characterStart(at: min(source.count, end + Self.farthestVersion)))
    guard end < limit, let giver = Self.ownGiver(in: source.string(in: ByteRange(end, limit))) else { return nil }
    guard giver.isSection else { return 0 }
    guard last + 1 < all.count else { return nil }
    let next = all[last + 1]
    // »som ændret ved § 1 i lov nr. 7 af …«
    guard next.range.start == end + giver.byteCount, next.owner.kind == .unmarked || next.owner.kind == .thisAct else {
      return nil
    }
    return resolver.index.section(next.chain[.section], in: 0) ?? 0
  }

  /// The length of `, som indsat ved denne lovs ` at the start of `text`, and whether a section comes next; nil where the text begins
  /// otherwise.
  private static func ownGiver(in text: String) -> (byteCount: Int, isSection: Bool)? {
    var rest = text[...]
    func skip(_ word: String) -> Bool {
      let start = rest.drop { $0.isWhitespace }
      guard start.hasPrefix(word) else { return false }
      rest = start.dropFirst(word.count)
      return true
    }
    _ = skip(",")
    if skip("jf. lovbekendtgørelse nr.") {
      guard let version = rest.firstRange(of: "som ") else { return nil }
      rest = rest[version.lowerBound...]
    }
    guard skip("som ") else { return nil }
    while participles.contains(where: skip) {}
    guard skip("ved ") else { return nil }
    let isThisAct = ["denne lov", "nærværende lov", "dette lovforslag", "lovforslaget"].contains(where: skip)
    _ = isThisAct && skip("s")
    let isSection = rest.drop { $0.isWhitespace }.hasPrefix("§")
    guard isThisAct || isSection else { return nil }
    rest = rest.drop { $0.isWhitespace }
    return (text[..<rest.startIndex].utf8.count, isSection)
  }

  /// So many bytes have `, jf. lovbekendtgørelse nr. 1234 af 30. september 2024, som henholdsvis affattet og ændret ved denne lovs `,
  /// with room for white space.
  private static let farthestVersion = 160
  private static let participles = [
    "affattet ", "ændret ", "indsat ", "formuleret ", "henholdsvis ", "og ", "eller ",
  ]

  /// Whether the words before the reference with index `index`, in the remarks of a bill, say that it is to what the bill proposes: `den
  /// foreslåede nye bestemmelse i § 2`, `forslaget til § 2`, `indsat som § 2`, `bliver herefter § 2`, `det foreslås i § 2`.
  public func isProposed(_ index: Int) -> Bool {
    let all = references.all
    var first = index
    while first > 0, all[first - 1].group == all[index].group { first -= 1 }
    var words = words(before: all[first]).map { $0.lowercased() }
    let last = words.popLast() ?? ""
    if Self.proposing.contains(last) || last == "bliver" { return true }
    switch (last, words.last ?? "") {
    case ("herefter", "bliver"), ("derefter", "bliver"), ("til", "bliver"), ("i", "foreslås"): return true
    case ("til", let noun): return noun.hasPrefix("forslag")
    case ("som", let verb): return Self.puttingIn.contains(verb)
    case ("i", let noun), ("af", let noun):
      let isWording = ["affattelse", "formulering"].contains(where: noun.contains)
      if noun.hasPrefix("nyaffattelse") { return true }
      // »den foreslåede ændring af § 2« is one of the act in force.
      guard isWording || last == "i" && !Self.isChange(noun) else { return false }
      // »forslaget til bestemmelsen i § 2«
      let isOfProposal =
        words.count > 2 && words[words.count - 2] == "til" && words[words.count - 3].hasPrefix("forslag")
      return isOfProposal || words.dropLast().last.map(Self.proposing.contains) ?? false
    default: return false
    }
  }

  private static let proposing: Set<String> = ["foreslåede", "ny", "nye", "nyt"]
  private static let puttingIn: Set<String> = ["indsat", "indsættes", "indføres", "affattet", "affattes"]

  /// Whether `noun` is what is done to a provision, `ophævelse`, and not what it holds, `ordning`.
  private static func isChange(_ noun: String) -> Bool {
    let isOfVerb = ["ing", "ingen", "inger", "ingerne", "else", "elsen", "elser", "elserne"].contains(
      where: noun.hasSuffix)
    return isOfVerb && !contents.contains(where: noun.contains)
  }

  private static let contents = ["bestemmelse", "ordning", "undtagelse", "betingelse", "bemyndigelse"]
}
