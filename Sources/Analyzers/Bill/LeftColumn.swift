import StatuteModel
import StatuteSyntax
import StatuteText

/// The left column of a lovspejl, line by line.
struct LeftColumn {
  /// A line of it.
  struct Line {
    /// What its label says it is.
    enum Kind { case section, subsection, item, text }

    let kind: Kind
    /// All of it.
    let range: ByteRange
    /// What stands behind the label.
    let text: ByteRange
    /// The section it belongs to; none before the first.
    let section: ProvisionNumber
    /// The last one where the line stands for several: `§§ 7-9. – – –`.
    let lastSection: ProvisionNumber
    /// The stykke it begins or belongs to; 1 where none is written.
    let subsection: ProvisionNumber
    /// The last one where it stands for several: `Stk. 2-6. – – –`.
    let lastSubsection: ProvisionNumber
    /// Whether dashes stand for the words.
    let isLeftOut: Bool
    /// The node of the amending section it stands beside.
    let amending: Int
  }

  private(set) var lines: [Line] = []

  /// What `mirror` prints on the left beside its amending sections.
  init(_ mirror: PrintedMirror, _ draft: BillDraft) {
    var section = ProvisionNumber.none
    var last = ProvisionNumber.none
    var subsection = ProvisionNumber(value: 1)
    var lastSubsection = subsection
    var amending = 0
    for entry in mirror.entries {
      guard let beside = entry.section else { continue }
      if beside != amending { (section, last, amending) = (.none, .none, beside) }
      guard entry.kind == .left else { continue }
      for range in entry.lines {
        let label = Label(range, draft.bytes)
        switch label.kind {
        case .section:
          (section, last, subsection) = (label.number, label.last, ProvisionNumber(value: 1))
          lastSubsection = subsection
        case .subsection: (subsection, lastSubsection) = (label.number, label.last)
        case .item, .text: break
        }
        lines.append(
          Line(
            kind: label.kind, range: range, text: ByteRange(label.end, range.end), section: section, lastSection: last,
            subsection: subsection, lastSubsection: lastSubsection,
            isLeftOut: Self.isLeftOut(ByteRange(label.end, range.end), draft.bytes),
            amending: amending))
      }
    }
  }

  /// Whether nothing but dashes, or nothing at all, stands in `range`.
  private static func isLeftOut(_ range: ByteRange, _ bytes: [UInt8]) -> Bool {
    var at = range.start
    var dashes = 0
    while at < range.end {
      switch bytes[at] {
      case 0x2D:
        (at, dashes) = (at + 1, dashes + 1)
      case 0x2E, 0x3A, 0x5C: at += 1
      case 0xE2
      where at + 2 < range.end && bytes[at + 1] == 0x80 && (0x90...0x95 ~= bytes[at + 2] || bytes[at + 2] == 0xA6):
        (at, dashes) = (at + 3, dashes + 1)
      case _ where bytes.gapWidth(at: at) > 0: at += bytes.gapWidth(at: at)
      default: return false
      }
    }
    return dashes > 0
  }

  /// `§ 8 P.`, `Stk. 2-6.`, `3)`, `a)` at the start of a line.
  private struct Label {
    var kind = Line.Kind.text
    var number = ProvisionNumber.none
    var last = ProvisionNumber.none
    var end: Int

    init(_ range: ByteRange, _ bytes: [UInt8]) {
      end = range.start
      bytes.withUnsafeBufferPointer { bytes in
        var scanner = ByteScanner(bytes, from: range.start, to: range.end)
        var flags: NodeFlags = []
        if scanner.isAtSectionSign {
          while scanner.isAtSectionSign { scanner.offset += 2 }
          scanner.skipSpaces()
          read(.section, &scanner, &flags)
        } else if scanner.skip("Stk.") {
          scanner.skipSpaces()
          read(.subsection, &scanner, &flags)
        } else {
          readItem(&scanner, &flags)
        }
      }
    }

    private mutating func read(_ kind: Line.Kind, _ scanner: inout ByteScanner, _ flags: inout NodeFlags) {
      guard let number = scanner.provisionNumber(expectsSpace: true, flags: &flags) else { return }
      let last = scanner.rangeEnd(after: number, flags: &flags)
      _ = scanner.skip(0x2E)
      (self.kind, self.number, self.last, end) = (kind, number, last ?? number, scanner.offset)
    }

    private mutating func readItem(_ scanner: inout ByteScanner, _ flags: inout NodeFlags) {
      let start = scanner.offset
      if let number = scanner.provisionNumber(expectsSpace: false, flags: &flags) {
        let last = scanner.rangeEnd(after: number, flags: &flags)
        guard scanner.skip(0x29) || scanner.skip(0x2E) else { return }
        (kind, self.number, self.last, end) = (.item, number, last ?? number, scanner.offset)
      } else if scanner.peek(1) == 0x29 || scanner.peek(2) == 0x29 && scanner.peek(1) | 0x20 >= 0x61 {
        scanner.offset = start + (scanner.peek(1) == 0x29 ? 2 : 3)
        (kind, end) = (.item, scanner.offset)
      }
    }
  }
}
