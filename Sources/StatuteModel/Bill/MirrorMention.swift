import StatuteSyntax
import StatuteText

/// What a reference in a lovspejl is to: the left column is the act in force, the right one the bill once more.
public enum MirrorMention: Sendable {
  /// A provision of the act in force, or the bill's own section.
  case provision(AmendedProvision)
  /// What the reference with this index is to, which is printed again.
  case printed(reference: Int)
}

extension Bill {
  /// The references in the lovspejl that do not name their act, by their index. What the right column prints otherwise than the bill is not
  /// among them.
  public var mirrorMentions: [Int: MirrorMention] {
    var found: [Int: MirrorMention] = [:]
    for mirror in mirrors {
      // The section on the left goes on below an instruction.
      var holder = ReferenceChain()
      for entry in PrintedMirror(mirror, of: self).entries {
        switch entry.kind {
        case .section(let node):
          for index in references(in: entry) {
            let target = document.resolver.target(node)
            found[index] = .provision(.inNewText(ReferenceTargets(target)))
          }
        case .instruction(let node?, _): addPrinted(entry, of: node, to: &found)
        case .left:
          guard let section = entry.section else { continue }
          for line in entry.lines { addLeft(line, section, &holder, to: &found) }
        case .opening, .instruction(nil, _): break
        }
      }
    }
    return found
  }

  /// The references in `entry` that name no act.
  private func references(in entry: PrintedMirror.Entry) -> [Int] { entry.lines.flatMap(references) }

  private func references(in line: ByteRange) -> [Int] {
    document.references.indices(in: line).filter { document.references.all[$0].owner.kind == .unmarked }
  }

  /// Pairs the references in `entry`, and what reads as one, the labels of new text, with what the instruction `node` has behind the same words.
  private func addPrinted(_ entry: PrintedMirror.Entry, of node: Int, to found: inout [Int: MirrorMention]) {
    let (all, nodes, source) = (document.references.all, document.tree.nodes, document.source)
    let inside = node..<Int(nodes[node].subtreeEnd)
    var own = document.references.indices(in: inside).map { (all[$0].range, MirrorMention.printed(reference: $0)) }
    for label in inside.dropFirst() where nodes[label].kind == .section || nodes[label].kind == .subsection {
      let target = ReferenceTargets(document.resolver.target(label))
      own.append((nodes[label].label, .provision(.inNewText(target))))
    }
    var reader = WordsRead(source)
    var places: [[UInt8]: [MirrorMention]] = [:]
    reader.at = nodes[node].label.end
    for (range, mention) in own.sorted(by: { $0.0.start < $1.0.start }) where !range.isEmpty {
      places[reader.read(upTo: range), default: []].append(mention)
    }
    reader = WordsRead(source)
    for line in entry.lines {
      reader.at = line.start
      if line == entry.lines[0], let stop = source[line].firstIndex(of: 0x2E) { reader.at = stop + 1 }
      for index in references(in: line) {
        let key = reader.read(upTo: all[index].range)
        guard let mentions = places[key], let mention = mentions.first else { continue }
        if mentions.count > 1 { places[key] = Array(mentions.dropFirst()) }
        found[index] = mention
      }
      reader.read(upTo: line.end)
    }
  }

  /// Reads a line of the left column, which may begin with the label of a section or stykke, into `holder`.
  private func addLeft(
    _ line: ByteRange, _ section: Int, _ holder: inout ReferenceChain, to found: inout [Int: MirrorMention]
  ) {
    for index in references(in: line) {
      let reference = document.references.all[index]
      guard reference.flags.isDisjoint(with: [.formerText, .givenVersion]) else { continue }
      var chain = reference.chain
      if chain[.section] == .none, chain[.division] == .none {
        for level in [ReferenceLevel.section, .subsection] where level.rawValue < reference.first.rawValue {
          chain[level] = holder[level]
        }
      }
      if document.source.signs(in: ByteRange(line.start, reference.range.start)).isEmpty {
        holder = chain
        if chain[.subsection] == .none { holder[.subsection] = ProvisionNumber(value: 1) }
      }
      guard chain[.section] != .none || chain[.division] != .none else { continue }
      found[index] = .provision(document.provision(chain, of: document.amendedAct(around: section)))
    }
  }
}

/// What has been read of a text in pieces, without white space, emphasis and stops.
private struct WordsRead {
  private let source: SourceText
  private var bytes: [UInt8] = []
  /// Where what is read next begins.
  var at = 0

  init(_ source: SourceText) { self.source = source }

  mutating func read(upTo end: Int) {
    bytes += source.signs(in: ByteRange(at, max(at, end)))
    at = max(at, end)
  }

  /// The last that has been read before `range`, and what stands there.
  mutating func read(upTo range: ByteRange) -> [UInt8] {
    read(upTo: range.start)
    return bytes.suffix(Self.reach) + source.signs(in: range)
  }

  /// So many bytes before a reference tell it from another.
  private static let reach = 30
}

extension SourceText {
  /// The bytes in `range` that are neither white space nor emphasis nor stops.
  fileprivate func signs(in range: ByteRange) -> [UInt8] {
    self[range].filter { $0 > 0x20 && $0 != 0xA0 && $0 != 0xC2 && $0 != 0x2A && $0 != 0x5F && $0 != 0x2E }
  }
}
