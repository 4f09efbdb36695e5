import Comparing
import StatuteModel
import StatuteSyntax
import StatuteText

/// Sentences and words.
extension Drafter {
  /// Sentences with so many words in common are the same one.
  private static let leastLikeness = 0.5
  /// More changes than these are better read as new wording.
  private static let mostChanges = 4
  /// The part of a sentence that may change for it to be changed word by word; a sentence of few words changes in any case.
  private static let largestChange = 0.6
  private static let fewWords = 8
  /// No more words are quoted from one place.
  private static let mostWords = 40

  /// Writes what changes in the own words of the unit `a`, which becomes `b`; false where new wording says it better.
  mutating func draftText(_ a: Int, _ b: Int, _ place: DraftingPlace) -> Bool {
    let (oldText, newText) = (comparison.old.source, comparison.new.source)
    let olds = Array(Sentences(old[a].text, in: oldText.bytes))
    let news = Array(Sentences(new[b].text, in: newText.bytes))
    guard !olds.isEmpty, !news.isEmpty else { return false }
    if olds.count == 1, news.count == 1 {
      return draftWords(olds[0], news[0], scope: subtreeTexts(a), place)
    }
    return draftSentences(olds, news, a, place)
  }

  private func subtreeTexts(_ node: Int) -> [ByteRange] {
    (node..<Int(old[node].subtreeEnd)).map { old[$0].text }.filter { !$0.isEmpty }
  }

  // MARK: Sentences

  private mutating func draftSentences(
    _ olds: [ByteRange], _ news: [ByteRange], _ a: Int, _ place: DraftingPlace
  ) -> Bool {
    let oldWords = olds.map { ComparedWord.all(in: $0, of: comparison.old.source) }
    let newWords = news.map { ComparedWord.all(in: $0, of: comparison.new.source) }
    let pairs = Alignment.pairs(ofSentences: oldWords, newWords, least: Self.leastLikeness)
    guard !pairs.isEmpty else { return false }
    func number(_ index: Int) -> ProvisionNumber { ProvisionNumber(value: UInt32(index + 1)) }
    func numbers(_ old: Range<Int>, _ new: Range<Int>) -> [(old: ProvisionNumber, new: ProvisionNumber)] {
      zip(old, new).map { (number($0), number($1)) }
    }
    func quoted(_ range: Range<Int>) -> String {
      text(ByteRange(news[range.lowerBound].start, news[range.upperBound - 1].end), of: comparison.new.source)
    }
    var (i, j) = (0, 0)
    for (left, right) in pairs + [(olds.count, news.count)] {
      let (gone, come) = (i..<left, j..<right)
      if !gone.isEmpty || !come.isEmpty {
        var instruction = DraftedInstruction(block: come.isEmpty ? nil : quoted(come), count: come.count)
        if gone.count == come.count {
          instruction.operations = [Operation(.recast(.below), place.targets(.sentence, numbers(gone, come)))]
        } else if gone.isEmpty {
          guard let at = insertion(come, i, olds.count, a, place) else { return false }
          instruction.operations = [Operation(.insert(at, unit: nil, .below), [place.target])]
        } else {
          var holder = place
          holder.new = place.new
          let targets = holder.targets(.sentence, numbers(gone, gone))
          instruction.operations = [Operation(come.isEmpty ? .repeal : .replace(.below), targets)]
        }
        instructions.append(instruction)
      }
      if left < olds.count, oldWords[left] != newWords[right] {
        let member = place.member(.sentence, number(left), becoming: number(right))
        if fineness < .words || !draftWords(olds[left], news[right], scope: [olds[left]], member) {
          instructions.append(
            DraftedInstruction(
              operations: [Operation(.recast(.below), [member.target])], block: quoted(right..<(right + 1))))
        }
      }
      (i, j) = (left + 1, right + 1)
    }
    return true
  }

  /// Where the sentences `come` go that stand before the old sentence `next`.
  private func insertion(_ come: Range<Int>, _ next: Int, _ count: Int, _ a: Int, _ place: DraftingPlace) -> Place? {
    func chain(_ index: Int, _ newIndex: Int) -> Target {
      place.member(
        .sentence, ProvisionNumber(value: UInt32(index + 1)), becoming: ProvisionNumber(value: UInt32(newIndex + 1))
      ).target
    }
    if next == 0 {
      var first = place
      first.new = place.old
      return .before(first.member(.sentence, ProvisionNumber(value: 1), becoming: ProvisionNumber(value: 1)).target)
    }
    // Behind the last sentence a number tells the place, but for that of a list, which comes after it.
    if next == count, children(a).isEmpty {
      var at = place
      at.old = place.new
      let numbers = come.map { ProvisionNumber(value: UInt32($0 + 1)) }
      return .numbered(at.targets(.sentence, numbers.map { ($0, $0) }))
    }
    return .after(chain(next - 1, come.lowerBound - 1))
  }

  // MARK: Words

  /// Writes which words of `old` change; false where new wording says it better.
  mutating func draftWords(
    _ oldRange: ByteRange, _ newRange: ByteRange, scope: [ByteRange], _ place: DraftingPlace
  ) -> Bool {
    guard fineness == .words else { return false }
    return draftWords(oldRange, newRange, scope: scope, place.target)
  }

  mutating func draftWords(_ oldRange: ByteRange, _ newRange: ByteRange, scope: [ByteRange], _ target: Target) -> Bool {
    var editor = WordEditor(comparison, oldRange, newRange, scope: scope)
    guard let edits = editor.edits() else { return false }
    let changed = edits.reduce(0) { max($0, 0) + max($1.core.old.count, $1.core.new.count) }
    let length = max(editor.old.count, editor.new.count)
    let isSmall = length <= Self.fewWords || Double(changed) <= Self.largestChange * Double(length)
    let isShort = edits.allSatisfy { $0.change.old.count <= Self.mostWords }
    // What is new in all its words is new wording.
    let isWhole = edits.count == 1 && edits[0].core.old.count >= max(1, editor.old.count - 1)
    guard !isWhole else { return false }
    guard !edits.isEmpty, edits.count <= Self.mostChanges, isSmall, isShort else { return false }
    var plain: [Operation] = []
    for edit in edits {
      let action: Operation.Action
      switch edit.form {
      case .replace: action = .replaceText(old: [quoted.add(edit.oldWords)], new: .words(quoted.add(edit.newWords)))
      case .insert:
        action = .insertText(
          anchors: [quoted.add(edit.oldWords)], isBefore: false, new: .words(quoted.add(edit.newWords)))
      case .delete: action = .deleteText([quoted.add(edit.oldWords)])
      }
      var target = target
      if edit.times > 1 {
        target.multiplicity = .times(edit.times)
        instructions.append(DraftedInstruction(operations: [Operation(action, [target])]))
      } else {
        plain.append(Operation(action, [target]))
      }
    }
    if !plain.isEmpty { instructions.append(DraftedInstruction(operations: plain)) }
    return true
  }
}
