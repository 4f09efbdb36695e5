import Amending
import Analysis
import StatuteModel
import StatuteSyntax
import StatuteText

/// The rule on how many units new text consists of.
enum NewUnits {
  /// Der indsættes flere eller færre, end ændringen siger.
  ///
  /// »Som nyt stykke« indsættes ét stykke, »som nye stykker« flere; »som stk. 4 og 5« indsættes to. Det samme gælder numre, litra og
  /// punktummer; punktummer tælles kun, når den nye tekst er uden opregning.
  ///
  /// ## Hvorfor
  ///
  /// Enten mangler der noget i den nye tekst, eller også rykker de følgende stykker anderledes, end der står.
  ///
  /// ## Kilde
  ///
  /// AM28. VAF 2.7.5.6.2.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om ændring af lov om havnebade
  /// § 1
  /// I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændring:
  /// 1. I § 2 indsættes efter stk. 1 som nyt stykke:
  /// »Stk. 2. Badet er åbent om sommeren.
  /// Stk. 3. Badet er lukket om vinteren.«
  /// Stk. 2 bliver herefter stk. 4.
  /// § 2
  /// Loven træder i kraft den 1. juli 2026.
  /// ```
  ///
  /// ## Rigtigt
  ///
  /// ```lov
  /// Lov om ændring af lov om havnebade
  /// § 1
  /// I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændring:
  /// 1. I § 2 indsættes efter stk. 1 som nye stykker:
  /// »Stk. 2. Badet er åbent om sommeren.
  /// Stk. 3. Badet er lukket om vinteren.«
  /// Stk. 2 bliver herefter stk. 4.
  /// § 2
  /// Loven træder i kraft den 1. juli 2026.
  /// ```
  ///
  /// ## English
  ///
  /// More or fewer provisions are put in than the instruction says: `som nyt stykke` puts in one, `som nye stykker` several,
  /// `som stk. 4 og 5` two. The same goes for numre, litra and, in new text without a list, sentences.
  static let rule = Rule("amendment/new-units", catalogue: ["AM28"], severity: .error)

  static func check(
    _ operation: Operation, _ instruction: AmendingInstruction, _ section: AmendingSection, _ report: inout Report
  ) {
    guard case .insert(let place, let unit, let new) = operation.action else { return }
    guard let text = NewProvisions(new, section.tree) else {
      guard case .words(let words) = new, let count = sentenceCount(words, section.bytes) else { return }
      if unit == .sentence {
        checkFormula(("nyt punktum", "nye punktummer"), count, operation, instruction, section, &report)
      } else if unit == nil, case .numbered(let targets) = place, targets.first?.chain.deepest == .sentence {
        checkNumbers(targets, count, instruction, section, &report)
      }
      return
    }
    if let unit {
      checkFormula(unit, text, operation, instruction, section, &report)
    } else if case .numbered(let targets) = place {
      checkNumbers(targets, text, instruction, section, &report)
    }
  }

  private static func checkFormula(
    _ unit: UnitKind, _ text: NewProvisions, _ operation: Operation, _ instruction: AmendingInstruction,
    _ section: AmendingSection, _ report: inout Report
  ) {
    let words: (one: String, many: String, level: ReferenceLevel)
    switch unit {
    case .subsection: words = ("nyt stykke", "nye stykker", .subsection)
    case .item: words = ("nyt nummer", "nye numre", .item)
    case .point: words = ("nyt litra", "nye litra", .point)
    case .sentence: words = ("nyt punktum", "nye punktummer", .sentence)
    default: return
    }
    guard let count = count(words.level, text, section.document) else { return }
    checkFormula((words.one, words.many), count, operation, instruction, section, &report)
  }

  private static func checkFormula(
    _ words: (one: String, many: String), _ count: Int, _ operation: Operation, _ instruction: AmendingInstruction,
    _ section: AmendingSection, _ report: inout Report
  ) {
    guard let formula = formula(in: operation.range, section.bytes) else { return }
    guard formula.isPlural != (count > 1) else { return }
    let right = formula.isPlural ? words.one : words.many
    report.add(
      rule, at: formula.range, node: instruction.node, .formula(formula.isPlural ? words.many : words.one, count),
      fixes: [(.write(right), false, [TextEdit(formula.range, right)])])
  }

  /// How many units of `level` new text consists of; nil where other things stand among them.
  private static func count(_ level: ReferenceLevel, _ text: NewProvisions, _ document: Document) -> Int? {
    guard level != .sentence else { return sentenceCount(text, document) }
    let labelled = text.labelled(level)
    let isUnlabelledFirst = level == .subsection && text.opensUnlabelled
    guard isUnlabelledFirst || text.first == labelled.first, !labelled.isEmpty || isUnlabelledFirst else { return nil }
    return labelled.count + (isUnlabelledFirst ? 1 : 0)
  }

  /// How many sentences new text consists of; nil where anything else stands among them, or what is counted may be no whole sentence.
  private static func sentenceCount(_ text: NewProvisions, _ document: Document) -> Int? {
    let (tree, bytes) = (document.tree, document.source.bytes)
    var count = 0
    for child in text.children {
      let node = tree.nodes[child]
      // One short line is read as a heading where a section of the amending act comes next.
      let isText = node.kind == .text || node.kind == .subsection || node.kind == .heading && text.children.count == 1
      guard isText, node.label.isEmpty, Int(node.subtreeEnd) == child + 1 else {
        return nil
      }
      let sentences = document.sentences(of: child)
      for sentence in sentences where !endsLikeASentence(sentence, bytes) { return nil }
      count += sentences.count
    }
    return count > 0 ? count : nil
  }

  /// How many sentences the words at `range` are; nil where they may be no whole ones.
  private static func sentenceCount(_ range: ByteRange, _ bytes: [UInt8]) -> Int? {
    let sentences = Array(Sentences(range, in: bytes))
    return sentences.isEmpty || sentences.contains { !endsLikeASentence($0, bytes) } ? nil : sentences.count
  }

  /// Whether `range` ends in a full stop, with nothing but the end of the quotation behind it.
  private static func endsLikeASentence(_ range: ByteRange, _ bytes: [UInt8]) -> Bool {
    var end = bytes.end(ofTextBefore: range.end, from: range.start)
    while end - 2 > range.start, bytes[end - 2] == 0xC2, bytes[end - 1] == 0xAB { end -= 2 }
    // »…, jf. stk.« goes on in the next line.
    let isCutOff = [" stk.", " nr.", " jf."].contains {
      bytes[range.start..<end].suffix($0.utf8.count).elementsEqual($0.utf8)
    }
    return end > range.start && bytes[end - 1] == 0x2E && !isCutOff
  }

  /// `nyt stykke`, `nye stykker`, outside of quotation marks.
  private static func formula(in range: ByteRange, _ bytes: [UInt8]) -> (range: ByteRange, isPlural: Bool)? {
    for (word, isPlural) in [("nyt", false), ("nye", true)] as [(StaticString, Bool)] {
      guard let place = bytes.place(of: word, outsideQuotationsIn: range) else { continue }
      var reader = WordReader(bytes, at: place.end)
      reader.skipGap()
      reader.skipLetters()
      return (ByteRange(place.start, reader.offset), isPlural)
    }
    return nil
  }

  private static func checkNumbers(
    _ targets: [Target], _ text: NewProvisions, _ instruction: AmendingInstruction, _ section: AmendingSection,
    _ report: inout Report
  ) {
    guard let level = targets.first?.chain.deepest, level != .division, level != .section,
      targets.allSatisfy({ $0.chain.deepest == level })
    else { return }
    guard let count = numberedCount(level, text, section.document) else { return }
    checkNumbers(targets, count, instruction, section, &report)
  }

  private static func checkNumbers(
    _ targets: [Target], _ count: Int, _ instruction: AmendingInstruction, _ section: AmendingSection,
    _ report: inout Report
  ) {
    let numbers = targets.compactMap(\.chain.ownNumbers)
    guard numbers.count == targets.count else { return }
    let expected = numbers.joined().count
    guard count != expected, let start = targets.first?.range, let end = targets.last?.range else { return }
    report.add(
      rule, at: ByteRange(start.start, max(start.end, end.end)), node: instruction.node,
      .numbers(section.document.source.string(in: ByteRange(start.start, max(start.end, end.end))), count))
  }

  /// How many units of `level` new text consists of that get numbers; nil where it does not begin with one.
  private static func numberedCount(_ level: ReferenceLevel, _ text: NewProvisions, _ document: Document) -> Int? {
    guard level != .sentence else { return sentenceCount(text, document) }
    let nodes = text.labelled(level)
    guard let first = nodes.first, text.first == first else { return nil }
    return nodes.count
  }
}

extension Message {
  fileprivate static func formula(_ words: String, _ count: Int) -> Message {
    Message(
      da: "Der står »som \(words)«, men den nye tekst har \(count) (VAF 2.7.5.6.2).",
      en: "It says »som \(words)«, but the new text has \(count) (VAF 2.7.5.6.2).")
  }
  fileprivate static func numbers(_ words: String, _ count: Int) -> Message {
    Message(
      da: "Der indsættes som \(words), men den nye tekst har \(count).",
      en: "This inserts as \(words), but the new text has \(count).")
  }
  fileprivate static func write(_ words: String) -> Message { Message(da: "Skriv »\(words)«", en: "Write »\(words)«") }
}
