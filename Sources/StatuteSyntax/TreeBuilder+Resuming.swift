import StatuteText

/// Reading a text again after an edit, from a place before it to the first place after it where all is as it was.
///
/// What makes that exact: a line is told by its own bytes; no line is looked at from further than ``maximumLookahead`` lines
/// before it; and a ``Checkpoint`` stands before a line that opens a section, which closes all that a later line could go on
/// with, so that it holds all that later lines depend on.
extension TreeBuilder {
  /// The most lines that are looked at ahead of the one that is being read.
  static let maximumLookahead = maximumQuotedLines + 1
  /// So many lines or more lie between two checkpoints.
  private static let stride = 64

  /// All that is known before a line that opens a section in no quotation.
  struct Checkpoint: Sendable {
    /// The line of the label.
    var line: Int
    /// How many nodes there are.
    var nodeCount: Int
    var open: [Open]
    var levels: [ListLevel]
    var frame: Frame
    var phase: Phase
    var traits: Traits
  }

  /// What is kept of a reading for the next one.
  struct Memory: Sendable {
    var lines: [Line]
    var layout: Layout
    var checkpoints: [Checkpoint]
    var traits: Traits
    /// The nodes that were read, and not taken over from the reading before.
    var reread: Range<Int>
  }

  /// What was read before an edit, and where the edit was.
  struct Earlier {
    let nodes: [Node]
    let memory: Memory
    let change: TextChange
    let met: MetLines
    /// The lines that have become others, by their index now: those that the edit has met, and those that it made headings.
    var changed: Range<Int>
    /// How many lines more there are now.
    var lineShift: Int { met.shift }

    init(_ nodes: [Node], _ memory: Memory, _ change: TextChange, _ met: MetLines) {
      (self.nodes, self.memory, self.change, self.met) = (nodes, memory, change, met)
      changed = met.lines
    }
  }

  /// Whether the line that comes next seems to open a section in no quotation.
  @inline(__always)
  var mayOpenSection: Bool { lines[index].kind == .section && frames.count == 1 }

  /// Reads the next line, which seems to open a section, and keeps a checkpoint before it if it is time for one.
  mutating func readFromCheckpoint() {
    guard index >= (checkpoints.last?.line ?? 0) + Self.stride else { return read() }
    let checkpoint = Checkpoint(
      line: index, nodeCount: nodes.count, open: open, levels: levels, frame: frame, phase: phase, traits: traits)
    read()
    keep(checkpoint)
  }

  /// Keeps `checkpoint` if the line read since has opened a section, and was not read as running text.
  private mutating func keep(_ checkpoint: Checkpoint) {
    guard frames.count == 1, checkpoint.nodeCount < nodes.count else { return }
    switch nodes[checkpoint.nodeCount].kind {
    case .section, .amendingSection: checkpoints.append(checkpoint)
    default: break
    }
  }

  /// Takes up the reading at the last checkpoint from which nothing that has changed was seen; false where there is none.
  mutating func resume(_ earlier: Earlier) -> Bool {
    guard
      let last = earlier.memory.checkpoints.lastIndex(where: {
        $0.line + Self.maximumLookahead <= earlier.changed.lowerBound
      })
    else { return false }
    let checkpoint = earlier.memory.checkpoints[last]
    checkpoints = Array(earlier.memory.checkpoints[...last])
    nodes.append(contentsOf: earlier.nodes[..<checkpoint.nodeCount])
    (open, levels, frames) = (checkpoint.open, checkpoint.levels, [checkpoint.frame])
    phase = checkpoint.phase
    traits = checkpoint.traits.withSurvey(of: traits)
    index = checkpoint.line
    // They are not closed yet.
    for node in open.map({ Int($0.node) }) {
      nodes[node].range = ByteRange(nodes[node].range.start, nodes[node].range.start)
      nodes[node].subtreeEnd = Int32(node + 1)
    }
    return true
  }

  /// Whether the line that comes next is one from which on all is as it was before the edit; the rest is then taken over, and
  /// nothing is left to be read.
  mutating func meets(_ earlier: Earlier) -> Bool {
    // The line before is looked at, too. That the line opens a section is known from the checkpoint.
    guard index > earlier.changed.upperBound + 1,
      let place = earlier.memory.checkpoints.place(ofLine: index - earlier.lineShift)
    else { return false }
    let former = earlier.memory.checkpoints[place]
    let nodeShift = nodes.count - former.nodeCount
    guard phase == former.phase, levels == former.levels, frame == former.frame,
      traits == former.traits.withSurvey(of: traits), open.count == former.open.count,
      zip(open, former.open).allSatisfy({ isSame($0, as: $1, earlier, nodeShift) })
    else { return false }
    takeOver(earlier, from: place, nodeShift)
    return true
  }

  /// Whether an open node is the one that was open there before.
  private func isSame(_ new: Open, as old: Open, _ earlier: Earlier, _ nodeShift: Int) -> Bool {
    let (node, former) = (nodes[Int(new.node)], earlier.nodes[Int(old.node)])
    return new.rank == old.rank && Int(new.node) == earlier.index(ofNode: Int(old.node), nodeShift)
      && node.kind == former.kind && node.flags == former.flags && node.number == former.number
      && node.lastNumber == former.lastNumber
      && Int(node.parent) == earlier.index(ofNode: Int(former.parent), nodeShift)
      && node.range.start == earlier.change.moved(former.range).start
      && node.label == earlier.change.moved(former.label) && node.text == earlier.change.moved(former.text)
  }

  /// Takes over what followed the checkpoint at `place` before the edit.
  private mutating func takeOver(_ earlier: Earlier, from place: Int, _ nodeShift: Int) {
    let old = earlier.memory
    let former = old.checkpoints[place]
    for (new, old) in zip(open, former.open) {
      let node = earlier.nodes[Int(old.node)]
      nodes[Int(new.node)].range = ByteRange(nodes[Int(new.node)].range.start, node.range.end + earlier.change.shift)
      nodes[Int(new.node)].subtreeEnd = node.subtreeEnd + Int32(nodeShift)
    }
    reread = reread.lowerBound..<nodes.count
    nodes.append(contentsOf: earlier.nodes[former.nodeCount...])
    let shift = earlier.change.shift
    // All that stands behind the change has a higher index than what stands before it.
    let firstBehind = Int32(max(1, earlier.nodes.countOfFirst { $0.range.start < earlier.change.oldRange.start }))
    nodes.withUnsafeMutableBufferPointer { nodes in
      for index in reread.upperBound..<nodes.count {
        nodes[index].move(by: shift)
        if nodes[index].parent >= firstBehind { nodes[index].parent += Int32(nodeShift) }
        nodes[index].subtreeEnd += Int32(nodeShift)
      }
    }
    for var checkpoint in old.checkpoints[place...] {
      checkpoint.line += earlier.lineShift
      checkpoint.nodeCount += nodeShift
      for i in checkpoint.open.indices {
        checkpoint.open[i].node = Int32(earlier.index(ofNode: Int(checkpoint.open[i].node), nodeShift))
      }
      checkpoints.append(checkpoint)
    }
    traits = old.traits.withSurvey(of: traits)
    open = []
    index = lines.count
  }
}

extension TreeBuilder.Earlier {
  /// The index now of a node that stands before the change or behind it.
  fileprivate func index(ofNode node: Int, _ shift: Int) -> Int {
    nodes[node].range.start < change.oldRange.start || node == 0 ? node : node + shift
  }
}

extension TreeBuilder.Traits {
  /// These traits with what a survey of the whole text has noticed.
  fileprivate func withSurvey(of new: Self) -> Self {
    var traits = self
    traits.isHardWrapped = new.isHardWrapped
    traits.labelsStandAlone = new.labelsStandAlone
    traits.lastSectionLine = new.lastSectionLine
    return traits
  }
}

extension [TreeBuilder.Checkpoint] {
  /// The index of the checkpoint at `line`, if there is one.
  fileprivate func place(ofLine line: Int) -> Int? {
    let place = countOfFirst { $0.line < line }
    return place < count && self[place].line == line ? place : nil
  }
}

extension Node {
  /// Moves the node in its text by so many bytes.
  @inline(__always)
  fileprivate mutating func move(by shift: Int) {
    range = range.moved(by: shift)
    label = label.moved(by: shift)
    text = text.moved(by: shift)
  }
}
