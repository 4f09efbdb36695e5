import StatuteModel
import StatuteSyntax
import StatuteText

/// Running text that belongs together: what a provision, a heading or the like says itself. No pattern looks past its ends.
struct Passage {
  /// The index of the node whose text it is.
  let node: Int
  /// What it is part of, as an author thinks of it: a paragraph after a list is part of its stykke.
  let kind: NodeKind
  /// The bytes.
  let range: ByteRange
  /// The annex, note or the like that it stands in.
  let container: NodeKind?
  /// Whether it stands in a paragraf of the act itself or of what is put in.
  let isInSection: Bool
  /// Whether it stands in new text that an instruction puts in.
  let isQuoted: Bool
}

extension NodeKind {
  /// Whether all that stands in it is thought of as part of it.
  fileprivate var isContainer: Bool {
    switch self {
    case .annex, .commencement, .note, .remarks, .signature: true
    default: false
    }
  }
}

extension DocumentPart {
  /// Calls `body` with every passage in the part, in document order. What a lovspejl reprints is none, nor is a comment.
  func forEachPassage(_ body: (Passage) -> Void) {
    let all = document.tree.nodes
    var (quotationEnd, sectionEnd, container, containerEnd) = surroundings(of: nodes.lowerBound)
    var index = nodes.lowerBound
    all.withUnsafeBufferPointer { all in
      while index < nodes.upperBound {
        let node = all[index]
        switch node.kind {
        case .comment, .frontMatter, .contents, .mirror:
          index = max(Int(node.subtreeEnd), index + 1)
          continue
        case .quotation: quotationEnd = max(quotationEnd, Int(node.subtreeEnd))
        case .section: sectionEnd = max(sectionEnd, Int(node.subtreeEnd))
        case let kind where kind.isContainer && index >= containerEnd:
          (container, containerEnd) = (kind, max(Int(node.subtreeEnd), index + 1))
        default: break
        }
        if !node.text.isEmpty {
          let kind = node.kind == .text ? all[Int(node.parent)].kind : node.kind
          body(
            Passage(
              node: index, kind: kind, range: node.text, container: index < containerEnd ? container : nil,
              isInSection: index < sectionEnd, isQuoted: index < quotationEnd))
        }
        index += 1
      }
    }
  }

  /// Where the quotation and the paragraf end that the node with this index stands in, which annex or the like it stands in,
  /// and where that ends; 0 where it stands in none.
  private func surroundings(
    of index: Int
  ) -> (quotationEnd: Int, sectionEnd: Int, container: NodeKind?, containerEnd: Int) {
    var found: (quotationEnd: Int, sectionEnd: Int, container: NodeKind?, containerEnd: Int) = (0, 0, nil, 0)
    var index = index
    while index > 0 {
      index = Int(document.tree.nodes[index].parent)
      let node = document.tree.nodes[index]
      if node.kind == .quotation { found.quotationEnd = Int(node.subtreeEnd) }
      if node.kind == .section { found.sectionEnd = max(found.sectionEnd, Int(node.subtreeEnd)) }
      if node.kind.isContainer { (found.container, found.containerEnd) = (node.kind, Int(node.subtreeEnd)) }
    }
    return found
  }
}

extension Passage {
  /// Calls `body` with the passage in pieces that no pattern takes long over, cut where a word ends.
  @inline(__always)
  func forEachPiece(in text: UnsafeBufferPointer<UInt8>, _ body: (Range<Int>) -> Void) {
    var start = range.start
    while start < range.end {
      var end = min(range.end, start + Self.maximumPiece)
      if end < range.end {
        let furthest = end
        while end > start, text[end - 1] != 0x20, text[end - 1] != 0x0A { end -= 1 }
        if end == start {
          end = furthest
          while end > start + 1, text[end] & 0xC0 == 0x80 { end -= 1 }
        }
      }
      body(start..<end)
      start = end
    }
  }

  /// Every sign may have to be compared with every other: this bounds the square of what is looked at.
  private static let maximumPiece = 16 << 10
}

/// A stretch of a text as it is read: without soft hyphens and signs of no width, and with plain spaces for NO-BREAK SPACEs.
struct ReadablePiece {
  /// The bytes, where they are others than those that stand there.
  private(set) var bytes: [UInt8] = []
  /// From which of ``bytes`` on so many more stand before it in the text.
  private var shifts: [(from: Int, by: Int)] = []

  /// Reads `range` of `text`; false where it reads as it stands there, which it almost always does.
  mutating func read(_ range: Range<Int>, of text: UnsafeBufferPointer<UInt8>) -> Bool {
    var at = range.lowerBound
    while at < range.upperBound, Self.length(at, text, range.upperBound) == nil { at += 1 }
    guard at < range.upperBound else { return false }
    bytes.removeAll(keepingCapacity: true)
    shifts = [(0, range.lowerBound)]
    bytes.append(contentsOf: text[range.lowerBound..<at])
    while at < range.upperBound {
      guard let (length, isSpace) = Self.length(at, text, range.upperBound) else {
        bytes.append(text[at])
        at += 1
        continue
      }
      if isSpace { bytes.append(0x20) }
      at += length
      shifts.append((bytes.count, at - bytes.count))
    }
    return true
  }

  /// Where what is read at `range` stands in `text`, which was read.
  func place(of range: Range<Int>, in text: UnsafeBufferPointer<UInt8>) -> ByteRange {
    let start = offset(of: range.lowerBound)
    guard !range.isEmpty else { return ByteRange(start, start) }
    let last = offset(of: range.upperBound - 1)
    // A space may stand for a sign of two or three bytes.
    let isWide = bytes[range.upperBound - 1] == 0x20 && text[last] != 0x20
    return ByteRange(start, last + (isWide ? text[last] == 0xC2 ? 2 : 3 : 1))
  }

  private func offset(of index: Int) -> Int {
    var (low, high) = (0, shifts.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if shifts[middle].from <= index { low = middle } else { high = middle }
    }
    return index + shifts[low].by
  }

  /// How long the sign at `at` is where it is a space that is not read so, or no sign at all.
  @inline(__always)
  private static func length(_ at: Int, _ text: UnsafeBufferPointer<UInt8>, _ end: Int) -> (Int, isSpace: Bool)? {
    let byte = text[at]
    return byte < 0xC2 || byte > 0xC2 && byte != 0xE2 && byte != 0xEF ? nil : wideLength(at, text, end)
  }

  private static func wideLength(
    _ at: Int, _ text: UnsafeBufferPointer<UInt8>, _ end: Int
  ) -> (Int, isSpace: Bool)? {
    func next(_ distance: Int) -> UInt8 { at + distance < end ? text[at + distance] : 0 }
    switch (text[at], next(1), next(2)) {
    case (0xC2, 0xA0, _): return (2, true)
    case (0xC2, 0xAD, _): return (2, false)
    case (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xAF): return (3, true)
    case (0xE2, 0x80, 0x8B...0x8F), (0xE2, 0x81, 0xA0), (0xEF, 0xBB, 0xBF): return (3, false)
    default: return nil
    }
  }
}
