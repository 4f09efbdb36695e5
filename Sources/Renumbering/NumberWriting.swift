import StatuteModel
import StatuteSyntax
import StatuteText

/// Writes new numbers in the manner of those that stand there.
struct NumberWriting {
  private let document: Document
  private var source: SourceText { document.source }
  /// The space between figures and letter in the first label that has one, `§ 7 a.`; nil where none has.
  private let letterSpace: String?

  /// Writes numbers in `document`.
  init(_ document: Document) {
    self.document = document
    letterSpace = Self.letterSpace(in: document)
  }

  private static func letterSpace(in document: Document) -> String? {
    let isLettered = { (node: Node) in node.kind == .section && node.number.letters != 0 && !node.flags.contains(.range)
    }
    guard let node = document.tree.nodes.first(where: isLettered),
      let written = node.writtenNumbers(in: document.source)?.first
    else { return nil }
    return space(in: written, document.source)
  }

  /// The space between the figures and the letter of a number.
  private static func space(in written: WrittenNumber, _ source: SourceText) -> String {
    String(source.string(in: written.range).drop(while: \.isNumber).prefix { !$0.isLetter })
  }

  /// What takes the place of `old` so that it says `new`.
  ///
  /// - Parameter base: The number that a short form leaves something of to: the one before it in the list, or the first of
  ///   the range.
  func text(of new: ProvisionNumber, for old: WrittenNumber, after base: ProvisionNumber? = nil) -> String {
    switch old.form {
    case .letters where new.letters != 0 && base?.value == new.value:
      return ProvisionNumber(value: 0, letters: new.letters, style: .letter).description
    case .lastFigures(let count):
      let unit: UInt32 = count == 1 ? 10 : 100
      guard new.letters == 0, let base, base.value / unit == new.value / unit, new.value % unit >= unit / 10 else {
        return whole(new, old)
      }
      return String(new.value % unit)
    case .whole, .letters: return whole(new, old)
    }
  }

  private func whole(_ new: ProvisionNumber, _ old: WrittenNumber) -> String {
    switch new.style {
    case .roman:
      let number = ProvisionNumber(value: new.value, style: .roman).description
      return (isSmall(old.range.start) ? number.lowercased() : number) + spacedLetters(of: new, old)
    case .letter: return new.description
    case .arabic, .word, .none: return String(new.value) + spacedLetters(of: new, old)
    }
  }

  private func spacedLetters(of new: ProvisionNumber, _ old: WrittenNumber) -> String {
    guard new.letters != 0 else { return "" }
    return space(for: old) + ProvisionNumber(value: 0, letters: new.letters, style: .letter).description
  }

  /// The space between figures and letter: as `old` has it, else as the document writes it, else as
  /// it stands before the number.
  private func space(for old: WrittenNumber) -> String {
    if old.form == .whole, old.number.letters != 0, old.number.style == .arabic {
      return Self.space(in: old, source)
    }
    if let letterSpace { return letterSpace }
    return source[old.range.start - 1] == 0xA0 && source[old.range.start - 2] == 0xC2 ? "\u{A0}" : " "
  }

  private func isSmall(_ offset: Int) -> Bool { (source[offset] ?? 0) & 0x20 != 0 }
}
