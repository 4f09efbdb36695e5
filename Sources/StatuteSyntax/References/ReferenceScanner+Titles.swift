import StatuteText

/// Where other acts are called by their titles, also where none of their provisions is cited.
extension SyntaxTree {
  /// Whether what stands at `offset`, in the text of the node with index `node`, belongs to the title of another act, which is
  /// quoted as it is: `lov om skovveje m.v.`, `lov nr. 7 af 3. maj 2027 om skovveje m.v.` The draft's own title is no other
  /// act's, but the titles in it are: `Lov om ændring af lov om skovveje m.v.`
  public func isInTitleOfAct(_ offset: Int, node: Int) -> Bool {
    guard nodes.indices.contains(node) else { return false }
    return source.bytes.withUnsafeBufferPointer { bytes in
      var scanner = ReferenceScanner(bytes)
      (scanner.textStart, scanner.textEnd) = (nodes[node].text.start, min(nodes[node].text.end, bytes.count))
      return scanner.isInTitle(offset, ofOtherActThan: nodes[node].kind == .title ? scanner.firstActNoun : nil)
    }
  }

  /// Whether what ends at `offset`, in the text of the node with index `node`, is the name of an act or speaks of its rules: `efter
  /// havneloven`, `straffelovens bestemmelser om tyveri`.
  public func speaksOfAct(endingAt offset: Int, node: Int) -> Bool {
    guard nodes.indices.contains(node) else { return false }
    return source.bytes.withUnsafeBufferPointer { bytes in
      var scanner = ReferenceScanner(bytes)
      (scanner.textStart, scanner.textEnd) = (nodes[node].text.start, min(nodes[node].text.end, bytes.count))
      return scanner.name(endingAt: offset) != nil || scanner.actWithRules(endingAt: offset)?.kind == .named
    }
  }
}

extension ReferenceScanner {
  /// The word of the title being read that says what it is the title of: `Lov`, `Bekendtgørelse`.
  fileprivate var firstActNoun: Int? {
    var at = skipGap(textStart)
    for _ in 0..<Self.wordsBeforeOwnNoun {
      let word = wordRange(at: at)
      if word.isEmpty || isActNoun(word) { return at }
      at = skipGap(word.end)
    }
    return nil
  }

  /// `Udkast til Forslag til Lov`
  private static var wordsBeforeOwnNoun: Int { 5 }
  /// The longest title that is looked through, in bytes.
  private static var longestTitle: Int { 400 }

  /// Whether `offset` lies in the title of an act, but for the one whose noun begins at `own`.
  fileprivate func isInTitle(_ offset: Int, ofOtherActThan own: Int?) -> Bool {
    var at = min(offset, textEnd)
    let limit = max(textStart, offset - Self.longestTitle)
    while at > limit {
      at -= 1
      // A title is no longer than the words between such signs.
      if bytes[at] == 0x3B || bytes[at] == 0xBB && self.at(at - 1) == 0xC2 { return false }
      guard bytes[at] > 0x40, isWordStart(at) else { continue }
      let noun = wordRange(at: at)
      guard isActNoun(noun), let words = titleStart(after: noun), words <= offset else { continue }
      return at != own && titleGoesOn(from: words, to: offset)
    }
    return false
  }

  /// Where the words of a title begin after its noun: `om …`, `for …`, behind a number and a date where there are such.
  private func titleStart(after noun: ByteRange) -> Int? {
    var at = skipGap(dateEnd(after: noun) ?? noun.end)
    let isNumbered = at > skipGap(noun.end) || isNumber(at)
    if isNumbered, self.at(at) == 0x28, !cursor(at).isNext("(E") { return at }
    if isNumbered {
      // »direktiv 2006/7/EF af 15. februar 2006 om …«
      let limit = min(textEnd, at + Self.longestNumber)
      while at < limit, !(isWordStart(at) && beginsTitle(at)) { at += 1 }
    }
    return beginsTitle(at) ? at : nil
  }

  /// The longest number with its date between a noun and the words of the title, in bytes.
  private static var longestNumber: Int { 80 }

  /// Whether an act's number or date begins at `offset`: `nr. 7`, `2006/7/EF`, `(EU) 2016/679`, `af 3. maj 1912`.
  private func isNumber(_ offset: Int) -> Bool {
    let next = cursor(offset)
    return next.isAtDigit || next.isNext("nr.") || next.isNext("(E")
      || next.isNext("af ") && at(offset + 3) &- 0x30 < 10
  }

  private func beginsTitle(_ offset: Int) -> Bool {
    let word = wordRange(at: offset)
    return !word.isEmpty && isOne(of: Self.firstWords, word)
  }

  private static let firstWords: WordList = ["om", "for", "vedrørende", "angående"]

  /// Whether the title whose words begin at `start` goes on until `offset`.
  private func titleGoesOn(from start: Int, to offset: Int) -> Bool {
    var at = start
    while at < offset {
      switch bytes[at] {
      case 0x2E where endsSentence(at): return false
      case 0x2C:
        // »efter lov om skilte (skilteloven), bænke mv.«, »efter lov om skilte m.v., bænke mv.«
        if self.at(at - 1) == 0x29 || self.at(at - 1) == 0x2E { return false }
      default: break
      }
      guard isWordStart(at) else {
        at += 1
        continue
      }
      let word = wordRange(at: at)
      if !word.isEmpty, goesOn(word), !isOne(of: Self.wordsInTitles, word) { return false }
      at = max(word.end, at + 1)
    }
    return true
  }

  /// Words that a title may go on with although a sentence often does.
  static let wordsInTitles: WordList = ["eller", "samt", "efter", "anvendelse", "mv"]
}
