import StatuteText

/// Front matter, table of contents, title and opening: all that stands before the first provision.
extension TreeBuilder {
  mutating func readFrontMatter(_ line: Line) {
    if line.kind == .fence {
      closeTop(at: lineEnd(index))
      phase = .preamble
    }
  }

  mutating func readPreamble(_ line: Line) {
    if opensContents(line) { return openContents(line) }
    switch line.kind {
    case .fence where index == 0 && closesFrontMatter():
      push(.frontMatter, rank: Rank.container, start: 0)
      phase = .frontMatter
    case .fence: break
    case .text, .contents, .fullText, .commencement, .tableRow, .bullet, .dottedLetter, .dottedNumber:
      beginsProvision(line) ? beginBody(line) : readPreambleText(line)
    case .digitMarker, .letterMarker:
      traits.hasTitle || nodes.count > 1 ? readPreambleText(line) : beginBody(line)
    default:
      beginBody(line)
    }
  }

  private func closesFrontMatter() -> Bool {
    lines.dropFirst().prefix(200).contains { $0.kind == .fence }
  }

  /// A heading before the first section or chapter; what stands in parentheses under the title is its subtitle.
  private func beginsProvision(_ line: Line) -> Bool {
    line.kind == .text && line.shape.contains(.isHeading) && traits.hasTitle && titleKind(line) == nil
      && ByteScanner(bytes, from: Int(line.start), to: Int(line.end)).peek() != 0x28 && !namesPower(line)
  }

  /// `I medfør af § 2 i lov …`: the opening of an order, which without its colon could be a heading.
  private func namesPower(_ line: Line) -> Bool {
    let text = ByteScanner(bytes, from: Int(line.start), to: Int(line.end))
    return text.isNext("I medfør af ") || text.isNext("I henhold til §") || text.isNext("Efter §")
  }

  private mutating func beginBody(_ line: Line) {
    close(Rank.container, at: lineStart)
    phase = .body
    traits.beginsInside = beginsInside(line)
    readBody(line)
  }

  /// Whether the text begins inside an act: no title, and the first provision is not the first of anything.
  private func beginsInside(_ line: Line) -> Bool {
    if traits.hasTitle { return false }
    switch line.kind {
    case .subsection, .letterMarker, .digitMarker: return true
    case .section, .centredSection: return !line.number.isFirst
    default: break
    }
    guard let section = lines[index...].first(where: { $0.kind == .section || $0.kind == .centredSection }) else {
      return false
    }
    return !section.number.isFirst
  }

  private mutating func readPreambleText(_ line: Line) {
    if line.kind == .fullText { return appendLeaf(.contents, line) }
    if !traits.hasTitle {
      if let kind = titleKind(line) {
        return takeTitle(line, kind)
      }
      let isFirst = index == nextVisible(0)
      if leadsToTitle(line) || (isTop(.title) || isFirst && isTitle(line)) && titleFollows(line) { return openTitle() }
      if isFirst || isTop(.title), isTitle(line) || followsForslag { return takeTitle(line, nil) }
    }
    if isTop(.title) {
      // The subtitle of an amending act: »(Ny klageordning m.v.)«
      if ByteScanner(bytes, from: Int(line.start), to: Int(line.end)).peek() == 0x28, line.kind == .text {
        return appendLeaf(.text, line)
      }
      if line.kind == .text, line.shape.contains(.startsSmall), let subtitle {
        guard subtitle == nodes.count - 1 else { return appendLeaf(.text, line) }
        extendText(of: subtitle, with: line)
        nodes[subtitle].range = ByteRange(nodes[subtitle].range.start, lineEnd(index))
        return
      }
      if line.kind == .text, line.shape.contains(.startsSmall) || awaitsWords(nodes[top].text) {
        extendText(of: top, with: line)
        traits.kind = titleKind(nodes[top].text) ?? traits.kind
        return
      }
      closeTop(at: lineStart)
    }
    if !isTop(.opening) { push(.opening, rank: Rank.container, start: lineStart) }
    extendText(of: top, with: line)
    noticeOpening(line)
  }

  /// What stands in brackets under the title, which is open; nil where nothing does.
  private var subtitle: Int? { nodes.lastIndex { $0.kind == .text && $0.parent == Int32(top) } }

  private mutating func openTitle() {
    guard !isTop(.title) else { return }
    close(Rank.container, at: lineStart)
    push(.title, rank: Rank.container, start: lineStart)
  }

  private mutating func takeTitle(_ line: Line, _ kind: DocumentKind?) {
    openTitle()
    var text = ByteScanner(bytes, from: Int(line.start), to: Int(line.end))
    // `til lov om havnebade`, under `Forslag`.
    if text.skipWord("til") {
      extendText(of: top, with: line, from: text.offset)
    } else {
      extendText(of: top, with: line)
    }
    traits.hasTitle = true
    traits.kind = kind
  }

  /// `Forslag`, `til`, `Fremsat den …`, `Vedtaget af Folketinget …`: lines above a bill's title.
  private func leadsToTitle(_ line: Line) -> Bool {
    let text = ByteScanner(bytes, from: Int(line.start), to: Int(line.end))
    if text.isNext("Fremsat") || text.isNext("Vedtaget") || text.isNextIgnoringCase("udkast") { return true }
    return namesBill(line) || isTop(.title) && isTil(line)
  }

  /// `til` alone on its line.
  private func isTil(_ line: Line) -> Bool {
    var text = ByteScanner(bytes, from: Int(line.start), to: Int(line.end))
    return text.skipWord("til") && text.isAtEnd
  }

  /// `Forslag`, `Udkast til` or the like alone on its line.
  private func namesBill(_ line: Line) -> Bool {
    var text = ByteScanner(bytes, from: Int(line.start), to: Int(line.end))
    guard text.skipWord("forslag") || text.skipWord("udkast") else { return false }
    _ = text.skipWord("til")
    return text.isAtEnd
  }

  /// Whether the line before is `Forslag til` or its last word: what comes is the title, whatever it says (`Finanslov for 2031`).
  private var followsForslag: Bool {
    guard isTop(.title), nodes[top].text.isEmpty,
      let before = lines[..<index].last(where: { $0.kind != .blank && $0.kind != .comment && $0.kind != .footnote })
    else { return false }
    return namesBill(before) || isTil(before)
  }

  /// Whether what stands on `line`, which could be a title, is the number of a bill or who drafts it, for the title comes after it.
  private func titleFollows(_ line: Line) -> Bool {
    guard !awaitsWords(ByteRange(Int(line.start), Int(line.end))) else { return false }
    for line in lines[(index + 1)...].prefix(Self.longestHead) {
      switch line.kind {
      case .text where namesBill(line) || titleKind(line) != nil && !line.shape.contains(.startsSmall): return true
      case .text where line.shape.contains(.endsInStop) && !leadsToTitle(line): return false
      case .text, .blank, .comment, .footnote, .digitMarker, .dottedNumber, .dottedLetter, .tableRow: continue
      default: return false
      }
    }
    return false
  }

  /// So many lines at most stand above a title.
  private static let longestHead = 12

  /// Whether the title at `text` is to go on, as `Lov` and `Betænkning over` are.
  private func awaitsWords(_ text: ByteRange) -> Bool {
    let word = bytes[text.start..<text.end].reversed().prefix { $0 > 0x20 }.reversed()
    return Self.wordsBeforeOthers.contains { word.elementsEqual($0) }
  }

  private static let wordsBeforeOthers = [
    "Lov", "LOV", "Bekendtgørelse", "om", "OM", "af", "AF", "til", "TIL", "over", "OVER", "og", "OG",
  ].map { Array($0.utf8) }

  /// A first line that is no sentence is a title even where its words do not tell what of.
  private func isTitle(_ line: Line) -> Bool {
    line.kind == .text && !line.shape.contains(.startsSmall) && !line.shape.contains(.endsInStop)
      && !line.shape.contains(.isHeading) || line.shape.contains(.isMarkdownHeading)
  }

  /// What a title of these words is the title of; nil where they begin no title.
  func titleKind(_ line: Line) -> DocumentKind? {
    guard line.kind == .text || line.kind == .commencement else { return nil }
    let range = ByteRange(Int(line.start), Int(line.end))
    if line.kind == .commencement, ByteScanner(bytes, from: range.start, to: range.end).isNext("Lov nr. ") {
      return nil
    }
    return titleKind(range)
  }

  /// The same of a title at `range`, which may go across lines.
  private func titleKind(_ range: ByteRange) -> DocumentKind? {
    var text = ByteScanner(bytes, from: range.start, to: range.end)
    if isTop(.title) { _ = text.skipWord("til") }
    while text.skipWord("forslag") || text.skipWord("udkast") {
      guard text.skipWord("til") else { return nil }
    }
    var act = text
    if Self.wordsForActs.contains(where: { act.skipWord($0) }), skipOm(&act) {
      return isAmendingTitle(act) ? .amendingAct : .act
    }
    if text.isNext("Bekendtgørelse"), text.skipWord("bekendtgørelse"), !text.isAtEnd {
      return text.skipWord("af") ? .consolidatedAct : .executiveOrder
    }
    if text.isNext("Anordning ") || text.isNext("Kongelig anordning ") || text.isNext("Cirkulære")
      || text.isNext("Vejledning ")
    {
      return .executiveOrder
    }
    if text.isNext("Betænkning") || text.isNext("Tillægsbetænkning") { return .billReport }
    act = text
    if !text.isAtSmallLetter, Self.wordsForActs.contains(where: { act.skipWord($0) }), act.skip("nr. ") {
      text = act
      guard skipNumberAndDate(&text), skipOm(&text) else { return nil }
      return isAmendingTitle(text) ? .amendingAct : .act
    }
    return isNameOfAct(range) ? .act : nil
  }

  /// What acts are called by the parliaments of Denmark, Greenland (`Landstinget` before 2010) and the Faroe Islands.
  private static let wordsForActs: [StaticString] = ["lov", "inatsisartutlov", "landstingslov", "lagtingslov"]

  /// The word between what an act is and what it is about; older titles have others than `om`.
  private func skipOm(_ text: inout ByteScanner) -> Bool {
    text.skipWord("om") || text.skipWord("for") || text.skipWord("vedrørende") || text.skipWord("angående")
  }

  /// `500 af 1. maj 2023 `, in a title `Lov nr. 500 af 1. maj 2023 om havnebade`.
  private func skipNumberAndDate(_ text: inout ByteScanner) -> Bool {
    guard text.number() != nil, text.skip(" af "), text.number() != nil, text.skip(". ") else { return false }
    while text.isAtSmallLetter { text.offset += 1 }
    return text.skip(0x20) && text.number() != nil && text.skip(0x20)
  }

  /// `ændring af …`, `ophævelse af …`: an act that does nothing but repeal is an amending act, too.
  private func isAmendingTitle(_ text: ByteScanner) -> Bool {
    text.isNext("ændring") || text.isNext("ophævelse af") || text.isNext("forskellige ændringer")
  }

  /// `Økonomilov`, `Arvelov`, `Danmarks Riges Grundlov`: one or a few words, the last ending in `lov`.
  private func isNameOfAct(_ range: ByteRange) -> Bool {
    let count = range.end - range.start
    guard count >= 4, count < 80, !ByteScanner(bytes, from: range.start, to: range.end).isAtSmallLetter else {
      return false
    }
    return ByteScanner(bytes, from: range.end - 3, to: range.end).isNext("lov")
  }

  /// What the opening says of the kind: `Herved bekendtgøres`, `I medfør af`.
  private mutating func noticeOpening(_ line: Line) {
    let text = ByteScanner(bytes, from: Int(line.start), to: Int(line.end))
    if text.isNext("Herved bekendtgøres") { traits.kind = .consolidatedAct }
    if text.isNext("I medfør af"), traits.kind == nil { traits.kind = .executiveOrder }
  }
}

extension ByteScanner {
  /// Steps over `word`, given in small ASCII letters, in any case of letters, and over what parts it from the next one, if it comes next
  /// as a whole word.
  fileprivate mutating func skipWord(_ word: StaticString) -> Bool {
    var rest = self
    guard rest.skipIgnoringCase(word), rest.isAtEnd || rest.peek() <= 0x20 || rest.spaceLength > 0 else { return false }
    while rest.skip(0x0A) || rest.skip(0x0D) || rest.skipSpaces() {}
    self = rest
    return true
  }
}
