import StatuteModel
import StatuteSyntax
import StatuteText

/// An instruction of an amending act, and how it is read.
public struct AmendingInstruction: Sendable {
  /// The node of the instruction; of an amending section without numbered instructions the section's own.
  public let node: Int
  /// How it is read.
  public let reading: Reading
}

/// The sections of an amending act, each with its opening and its instructions.
public struct AmendingText: Sendable {
  /// One section.
  public struct Section: Sendable {
    /// Its node.
    public let node: Int
    /// `I lov om …, jf. …, foretages følgende ændringer:`
    public let opening: ByteRange
    /// The numbered instructions in it, in order.
    public let instructions: [AmendingInstruction]
    /// The one instruction of a section that numbers none; nil where nothing in it reads as an instruction.
    public let unnumbered: AmendingInstruction?

    /// All that it orders.
    public var orders: [AmendingInstruction] { instructions + (unnumbered.map { [$0] } ?? []) }
  }

  /// The amending act.
  public let document: Document
  /// Its sections that amend, in order.
  public let sections: [Section]

  /// Reads the sections of `document` that amend other acts.
  ///
  /// - Parameter nodes: Where the sections stand whose instructions are wanted; nil for all. The others have none.
  public init(_ document: Document, reading nodes: Range<Int>? = nil) {
    self.document = document
    let tree = document.tree
    sections = tree.source.bytes.withUnsafeBufferPointer { bytes in
      var sections: [Section] = []
      var index = 1
      while index < tree.nodes.count {
        let node = tree.nodes[index]
        switch node.kind {
        case .amendingSection:
          let isRead = nodes?.contains(index) ?? true
          let instructions = isRead ? Self.instructions(of: index, tree, bytes) : []
          let unnumbered = isRead && instructions.isEmpty ? Self.unnumbered(in: index, tree, bytes) : nil
          sections.append(
            Section(node: index, opening: node.text, instructions: instructions, unnumbered: unnumbered))
          index = Int(node.subtreeEnd)
        case .quotation, .remarks, .mirror, .annex: index = Int(node.subtreeEnd)
        default: index += 1
        }
      }
      return sections
    }
  }

  private static func instructions(
    of section: Int, _ tree: SyntaxTree, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> [AmendingInstruction] {
    var found: [AmendingInstruction] = []
    var index = section + 1
    while index < Int(tree.nodes[section].subtreeEnd) {
      let node = tree.nodes[index]
      guard node.kind == .instruction else {
        index = node.kind == .quotation ? Int(node.subtreeEnd) : index + 1
        continue
      }
      found.append(AmendingInstruction(node: index, reading: Self.reading(of: index, tree, bytes)))
      index = Int(node.subtreeEnd)
    }
    return found
  }

  /// The instruction under the opening of the section `section`, which has no number (LK 3.4.3 asks for one).
  private static func unnumbered(
    in section: Int, _ tree: SyntaxTree, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> AmendingInstruction? {
    var tokenizer = Tokenizer(bytes)
    tokenizer.appendChildren(of: section, tree)
    guard !tokenizer.tokens.isEmpty else { return nil }
    var reader = InstructionReader(tokenizer)
    var reading = reader.read(section, tree)
    reading.noteNoChange(bytes)
    return reading.operations.isEmpty ? nil : AmendingInstruction(node: section, reading: reading)
  }

  /// How the instruction that is the node `node` is read, with the quotations and renumbering clauses in it.
  static func reading(of node: Int, _ tree: SyntaxTree, _ bytes: UnsafeBufferPointer<UInt8>) -> Reading {
    var reader = InstructionReader(Tokenizer(instruction: node, tree, bytes))
    var reading = reader.read(node, tree)
    reading.noteNoChange(bytes)
    return reading
  }

  /// The number that stands before an instruction which is given alone: `1. § 5 ophæves.`
  public static func number(of instruction: SourceText) -> ProvisionNumber? {
    instruction.bytes.withUnsafeBufferPointer { label(of: $0)?.number }
  }

  /// The number that `bytes` begin with, and where it ends; nil where that is no label, as in `1. pkt. ophæves`.
  private static func label(of bytes: UnsafeBufferPointer<UInt8>) -> (number: ProvisionNumber, end: Int)? {
    var scanner = ByteScanner(bytes, from: 0, to: bytes.count)
    var flags = NodeFlags()
    scanner.skipSpaces()
    guard let number = scanner.provisionNumber(expectsSpace: false, flags: &flags), number.style == .arabic,
      scanner.skip(0x2E), scanner.skipSpaces(), scanner.isAtCapital || scanner.isAtSectionSign
    else { return nil }
    return (number, scanner.offset)
  }

  /// How an instruction that stands alone is read, which the text after `indsættes:` may be lacking of.
  public static func reading(of instruction: SourceText) -> Reading {
    instruction.bytes.withUnsafeBufferPointer { bytes in
      var tokenizer = Tokenizer(bytes)
      tokenizer.append(ByteRange(label(of: bytes)?.end ?? 0, bytes.count))
      if tokenizer.tokens.last?.kind == .colon {
        tokenizer.append(block: -1, range: ByteRange(bytes.count, bytes.count))
      }
      tokenizer.closeLines()
      var reader = InstructionReader(tokenizer)
      var reading = reader.read()
      reading.noteNoChange(bytes)
      return reading
    }
  }
}

extension Document {
  /// What stands between the marks of the quotation that is the node `node`.
  public func quotedText(of node: Int) -> ByteRange {
    source.bytes.withUnsafeBufferPointer { Tokenizer.inner(of: tree.nodes[node].range, $0) }
  }
}

extension Tokenizer {
  /// The tokens of the instruction that is the node `node`, with the quotations and renumbering clauses in it.
  init(instruction node: Int, _ tree: SyntaxTree, _ bytes: UnsafeBufferPointer<UInt8>) {
    self.init(bytes)
    append(tree.nodes[node].text)
    appendChildren(of: node, tree)
  }

  /// Adds the tokens of what belongs to the node `node`: its quotations and renumbering clauses.
  mutating func appendChildren(of node: Int, _ tree: SyntaxTree) {
    for child in tree.children(of: node) {
      switch tree.nodes[child].kind {
      case .renumbering:
        // What stands before it has been said: `… ophæves 2. pkt.`, `… udgår »a.«`.
        endSentence()
        append(tree.nodes[child].text)
      case .text: append(tree.nodes[child].text)
      case .comment, .note: continue
      default: append(block: child, range: tree.nodes[child].range)
      }
    }
  }
}

extension InstructionReader {
  /// Reads the instruction that is the node `node`.
  mutating func read(_ node: Int, _ tree: SyntaxTree) -> Reading {
    var reading = read()
    for child in tree.children(of: node) where tree.nodes[child].flags.contains(.unclosed) {
      reading.doubts.append(Doubt(kind: .unclosedQuotation, range: tree.nodes[child].range))
    }
    return reading
  }
}

extension Reading {
  /// Notes the words that are to be changed to themselves.
  fileprivate mutating func noteNoChange(_ bytes: UnsafeBufferPointer<UInt8>) {
    for operation in operations {
      guard case .replaceText(let old, .words(let new)) = operation.action else { continue }
      let isSame = old.contains {
        $0.count == new.count && bytes[$0.start..<$0.end].elementsEqual(bytes[new.start..<new.end])
      }
      if isSame { doubts.append(Doubt(kind: .noChange, range: new)) }
    }
  }
}
