import StatuteSyntax
import StatuteText

/// A bill as it is introduced: its text, its remarks and its lovspejl, which hang together by numbers.
public struct Bill: Sendable {
  /// The text it is.
  public let document: Document
  /// The sections of the bill itself, amending ones among them, in order.
  public let sections: [Int]
  /// `Bemærkninger til lovforslaget`; the special ones stand in the same node, or in one of their own.
  public let remarks: [Int]
  /// The lovspejl; more than one by mistake.
  public let mirrors: [Int]
  private let sectionsByOrder: [UInt64: Int]

  /// The bill in `document`; nil where that has neither remarks nor a lovspejl, or is another kind of text.
  public init?(_ document: Document) {
    guard document.kind == .amendingAct || document.kind == .act else { return nil }
    let parts = Bill(reading: document)
    guard !parts.remarks.isEmpty || !parts.mirrors.isEmpty else { return nil }
    self = parts
  }

  /// The parts of a bill in `document`, whatever it is.
  public init(reading document: Document) {
    self.document = document
    let nodes = document.tree.nodes
    var (sections, remarks, mirrors): ([Int], [Int], [Int]) = ([], [], [])
    var index = 1
    while index < nodes.count {
      let end = max(Int(nodes[index].subtreeEnd), index + 1)
      switch nodes[index].kind {
      case .chapter, .part, .book, .annex: index += 1
      case .section, .amendingSection:
        if nodes[Int(nodes[index].parent)].kind != .annex { sections.append(index) }
        index = end
      case .remarks:
        remarks.append(index)
        index = end
      case .mirror:
        mirrors.append(index)
        index = end
      default: index = end
      }
    }
    (self.sections, self.remarks, self.mirrors) = (sections, remarks, mirrors)
    sectionsByOrder = Dictionary(sections.map { (nodes[$0].number.order, $0) }) { first, _ in first }
  }

  private var nodes: [Node] { document.tree.nodes }

  /// The section with `number`.
  public func section(_ number: ProvisionNumber) -> Int? { sectionsByOrder[number.order] }

  /// The instructions of `section`, in order.
  public func instructions(of section: Int) -> [Int] {
    document.tree.children(of: section).filter { nodes[$0].kind == .instruction }
  }

  /// `section` where it holds instructions, else the one section of the bill that does; nil where several do, or none.
  func instructedSection(_ section: Int?) -> Int? {
    if let section, nodes[section].kind == .amendingSection { return section }
    let amending = amendingSections
    return section == nil && amending.count == 1 ? amending[0] : nil
  }

  /// The sections that amend, in order.
  var amendingSections: [Int] { sections.filter { nodes[$0].kind == .amendingSection } }

  // MARK: Remarks

  /// The remarks on sections, `Til § 1`, in order.
  public var sectionRemarks: [Int] {
    remarks.flatMap {
      document.tree.children(of: $0).filter {
        nodes[$0].kind == .remark && nodes[$0].writtenSection(in: document.source) == nil
      }
    }
  }

  /// The remarks on instructions, `Til nr. 2`, under the remark `remark` on their section.
  public func instructionRemarks(of remark: Int) -> [Int] {
    document.tree.children(of: remark).filter {
      nodes[$0].kind == .remark
        && nodes[$0].writtenSection(in: document.source)?.number.isSame(as: nodes[remark].number) ?? true
    }
  }

  /// The words of `Til § 1` and `Til nr. 2` alone: without what stands under further headings in it.
  public func ownRange(of remark: Int) -> ByteRange {
    let first = instructionRemarks(of: remark).first
    let end = first.map { nodes[$0].range.start } ?? nodes[remark].range.end
    return ByteRange(nodes[remark].range.start, end)
  }

  /// The general remarks: what stands before the first remark on a section.
  public var generalRemarks: ByteRange? {
    guard let first = remarks.first else { return nil }
    return ByteRange(
      nodes[first].range.start, sectionRemarks.first.map { nodes[$0].range.start } ?? nodes[first].range.end)
  }

  // MARK: References

  /// The references in the remarks that say `lovforslagets`, by their index.
  public var ownReferences: [Int] {
    var found: [Int] = []
    var ownList = -1
    for (index, reference) in document.references.all.enumerated() where reference.chain[.section] != .none {
      if reference.group != ownList {
        guard saysBill(before: reference.range.start), isInRemarks(reference.node) else { continue }
      }
      ownList = reference.group
      found.append(index)
    }
    return found
  }

  private func isInRemarks(_ node: Int) -> Bool {
    var node = node
    while node > 0, nodes[node].kind != .remarks { node = Int(nodes[node].parent) }
    return node > 0
  }

  /// Whether `lovforslagets` stands before `offset`.
  private func saysBill(before offset: Int) -> Bool {
    let word = Array("ovforslagets".utf8)
    let end = document.source[offset - 1] == 0xA0 ? offset - 2 : offset - 1
    return document.source[ByteRange(end - word.count, end)].elementsEqual(word)
  }

  /// The sections or the instructions of the bill that `chain` names.
  public func targets(of chain: ReferenceChain) -> [Int] {
    guard let section = section(chain[.section]) else { return [] }
    if chain.rangeEnd != .none, chain.rangeLevel != .item {
      guard chain.namesSections, self.section(chain.rangeEnd) != nil else { return [] }
      return sections.filter { !(nodes[$0].number < chain[.section]) && !(chain.rangeEnd < nodes[$0].number) }
    }
    if nodes[section].kind == .section || chain[.item] == .none { return [section] }
    let last = chain.rangeEnd == .none ? chain[.item] : chain.rangeEnd
    return instructions(of: section).filter { !(nodes[$0].number < chain[.item]) && !(last < nodes[$0].number) }
  }
}

extension ReferenceChain {
  /// Whether it is a range of whole sections: `§§ 2-4`.
  var namesSections: Bool { rangeEnd != .none && rangeLevel == .section }
}

/// What a heading of remarks says of one number, `nr. 2`, or from one to another, `nr. 2-4`.
public struct RemarkSpan: Sendable {
  /// The first number.
  public let first: ProvisionNumber
  /// The last one; the first again where there is one.
  public let last: ProvisionNumber

  /// Whether `number` is one of them.
  public func holds(_ number: ProvisionNumber) -> Bool { !(number < first) && !(last < number) }
}

extension Document {
  /// What the heading of the remark `remark` names: 1, 3 and 4 of `Til nr. 1, 3 og 4`, and not 2.
  public func spans(ofRemark remark: Int) -> [RemarkSpan] {
    let label = tree.nodes[remark]
    let whole = [RemarkSpan(first: label.number, last: label.lastNumber)]
    guard !label.number.isSame(as: label.lastNumber), let written = label.writtenNumbers(in: source) else {
      return whole
    }
    var spans: [RemarkSpan] = []
    for (place, number) in written.enumerated() {
      let gap = place > 0 ? ByteRange(written[place - 1].range.end, number.range.start) : ByteRange(0, 0)
      if place > 0, source.string(in: gap).leadsToEndOfRange {
        spans.append(RemarkSpan(first: spans.removeLast().first, last: number.number))
      } else {
        spans.append(RemarkSpan(first: number.number, last: number.number))
      }
    }
    return spans
  }

  /// Whether the remark `remark` is on the section or instruction `member`: its number, under the heading of its section.
  public func isRemark(_ remark: Int, on member: Int) -> Bool {
    let nodes = tree.nodes
    let label = nodes[remark]
    let parent = nodes[Int(label.parent)]
    guard !(nodes[member].number < label.number), !(label.lastNumber < nodes[member].number),
      label.number.isSame(as: label.lastNumber)
        || spans(ofRemark: remark).contains(where: { $0.holds(nodes[member].number) })
    else { return false }
    let section = label.writtenSection(in: source)?.number
    if nodes[member].kind == .instruction {
      if let section { return section.isSame(as: nodes[Int(nodes[member].parent)].number) }
      return parent.kind == .remark && parent.number.isSame(as: nodes[Int(nodes[member].parent)].number)
    }
    return section == nil && parent.kind != .remark && [.section, .amendingSection].contains(nodes[member].kind)
  }

  /// `I lov om …, foretages følgende ændringer:` of the amending section `section`, without the name of a ministry above it.
  public func openingSentence(of section: Int) -> ByteRange {
    let opening = tree.nodes[section].text
    var start = opening.start
    while start < opening.end {
      let line = source.lineContentRange(source.lineIndex(at: start))
      let rest = source[ByteRange(start, opening.end)].drop { $0 <= 0x20 || $0 == 0xC2 || $0 == 0xA0 }
      if rest.starts(with: "I ".utf8) || rest.starts(with: "I\u{A0}".utf8) {
        return ByteRange(rest.startIndex, opening.end)
      }
      start = max(line.end, start) + 1
    }
    return opening
  }

  /// The first words after `offset` and before `end` on the first line that has some, without white space and emphasis: instructions printed once more in a
  /// lovspejl are known by them.
  public func firstWords(after offset: Int, before end: Int = .max) -> String {
    let bytes = source[ByteRange(offset, max(offset, min(offset + 2 * Self.firstWordsLength, end)))]
    let start = bytes.drop { $0 <= 0x20 || $0 == 0xA0 || $0 == 0xC2 }
    let words = start.prefix { $0 != 0x0A && $0 != 0x0D }.lazy.filter {
      $0 > 0x20 && $0 != 0xA0 && $0 != 0xC2 && $0 != 0x2A
    }
    return String(decoding: words.prefix(Self.firstWordsLength), as: UTF8.self)
  }

  /// How many bytes tell one instruction from another.
  private static let firstWordsLength = 60
}

extension String {
  /// Whether what stands between two numbers makes a range of them: `-`, `–`, `- nr. `, ` til `.
  fileprivate var leadsToEndOfRange: Bool {
    if split(whereSeparator: \.isWhitespace).first == "til" { return true }
    return last { !$0.isWhitespace && !$0.isLetter && !".§".contains($0) }.map("-–—".contains) ?? false
  }
}
