extension [TextEdit] {
  /// The edits of a text that do in one go what these do and then `later`, which are edits of the text that these leave
  /// behind. Both come in ascending order and do not overlap, and so does the result.
  public func followed(by later: [TextEdit]) -> [TextEdit] {
    var composition = EditComposition(of: self)
    for edit in later {
      composition.advance(to: edit.range.start, isKept: true)
      composition.advance(to: edit.range.end, isKept: false)
      composition.put(edit.newText.utf8)
    }
    return composition.finish()
  }
}

/// Goes once through the text that edits left behind, and writes down what becomes of it as edits of the text before them.
private struct EditComposition {
  private let earlier: [TextEdit]
  /// The first of the earlier edits that has not been reached.
  private var next = 0
  /// The place in the text before the edits, and in the text they left behind.
  private var (old, new) = (0, 0)
  /// What the edit that was reached last put in, as far as it has not been passed.
  private var inserted: ArraySlice<UInt8> = []

  private var edits: [TextEdit] = []
  /// The edit that is being written; its range ends at ``old``.
  private var open: (start: Int, text: [UInt8])?

  init(of earlier: [TextEdit]) { self.earlier = earlier }

  /// Goes on to the place `target` of the text that was left behind; what is passed stays or goes out.
  mutating func advance(to target: Int, isKept: Bool) { while new < target { step(target, isKept) } }

  private mutating func step(_ target: Int, _ isKept: Bool) {
    if !inserted.isEmpty {
      let passed = inserted.prefix(target - new)
      if isKept { put(passed) }
      inserted = inserted.dropFirst(passed.count)
      new += passed.count
    } else if next < earlier.count, earlier[next].range.start <= old {
      if open == nil { open = (old, []) }
      inserted = Array(earlier[next].newText.utf8)[...]
      old = earlier[next].range.end
      next += 1
    } else {
      let end = next < earlier.count ? earlier[next].range.start : .max
      let count = min(target - new, end - old)
      if isKept { close() } else if open == nil { open = (old, []) }
      old += count
      new += count
    }
  }

  /// Puts `text` in at the place.
  mutating func put(_ text: some Collection<UInt8>) {
    if open == nil { open = (old, []) }
    open?.text += text
  }

  private mutating func close() {
    guard let edit = open else { return }
    open = nil
    guard edit.start < old || !edit.text.isEmpty else { return }
    edits.append(TextEdit(ByteRange(edit.start, old), String(decoding: edit.text, as: UTF8.self)))
  }

  mutating func finish() -> [TextEdit] {
    while next < earlier.count || !inserted.isEmpty { step(.max, true) }
    close()
    return edits
  }
}
