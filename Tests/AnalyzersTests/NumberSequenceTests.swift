import StatuteSyntax
import Testing

@testable import Analyzers

/// One wrong label gives one flaw, at the label that is wrong.
@Suite struct NumberSequenceTests {
  typealias Flaw = NumberSequence.Flaw

  /// Reads `"1 2 7a 5-8 b |1"` as labels; `|` in front of one begins a group.
  func entries(_ labels: String) -> [NumberSequence.Entry] {
    labels.split(separator: " ").enumerated().map { index, label in
      let beginsGroup = label.hasPrefix("|")
      let ends = label.drop { $0 == "|" }.split(separator: "-").map(number)
      return .init(
        number: ends.first ?? .none, last: ends.last ?? .none, node: index, beginsGroup: beginsGroup)
    }
  }

  func number(_ label: Substring) -> ProvisionNumber {
    let figures = label.prefix { $0.isNumber }
    var letters: UInt16 = 0
    for (index, scalar) in label.dropFirst(figures.count).unicodeScalars.prefix(2).enumerated() {
      letters |= UInt16(scalar.value & 0xFF) << (index == 0 ? 8 : 0)
    }
    return figures.isEmpty
      ? ProvisionNumber(value: 0, letters: letters, style: .letter)
      : ProvisionNumber(value: UInt32(figures) ?? .max, letters: letters)
  }

  /// The flaws as `kind@place` with `→mending`, `!` where the neighbours agree.
  func flaws(
    _ labels: String, first: Bool = true, gapless: Bool = true, groups: Bool = false
  ) -> String {
    let expectations = NumberSequence.Expectations(
      beginsAtFirst: first, isGapless: gapless, restartsWithGroup: groups)
    return NumberSequence.flaws(in: entries(labels), expecting: expectations).map { flaw in
      let mending = flaw.mending.map { "→\($0.written.filter { $0 != " " })" } ?? ""
      return "\(flaw.kind)@\(flaw.entry)\(mending)\(flaw.isCertain ? "!" : "")"
    }.joined(separator: " ")
  }

  @Test(arguments: [
    "1", "1 2 3 4", "1 2 2a 2b 3", "7 7a 7b 8", "1 2-6 7", "1 2 3-4 5", "a b c", "z æ ø å", "å aa ab", "1 1a 1b 2",
    "7z 7æ 7ø 7å 8", "9 9A 9B 9c 10", "7a 7aa 7ab 7b", "u v x y",
  ])
  func whatGoesOnIsLeftAlone(labels: String) {
    #expect(flaws(labels, first: false) == "")
  }

  @Test(arguments: [
    ("1 4 3", "misplaced@1→2!"),
    ("1 4 5", "gap@1"),
    ("3 3 5", "repeated@1→4!"),
    ("3 3 4", "repeated@1!"),
    ("1 3 3 4", "misplaced@1→2!"),
    ("1 2 3 3", "repeated@3→4"),
    ("5 2 7", "misplaced@1→6!"),
    ("2 5 2 7", "gap@1 repeated@2→6!"),
    ("5 9 6 7", "misplaced@1!"),
    ("1 4 2 3 5", "misplaced@1!"),
    ("4 5 6 3", "misplaced@3"),
    ("a b b d", "repeated@2→c!"),
    ("a c", "gap@1"),
    ("a e c", "misplaced@1→b!"),
    ("7a 7a 7c", "repeated@1→7b!"),
    ("7a 7d 7c 7d", "misplaced@1→7b!"),
    ("7b 7 9", "misplaced@1→8!"),
    ("1 6-2 7", "reversedRange@1"),
    ("1 2-6 4 8", "repeated@2→7!"),
    ("1 2-6 6 7", "repeated@2!"),
  ])
  func oneWrongLabelIsOneFlaw(labels: String, expected: String) {
    #expect(flaws(labels, first: false) == expected)
  }

  @Test func aSeriesBeginsWithItsFirstNumber() {
    #expect(flaws("1 2") == "")
    #expect(flaws("2 3 4") == "lateStart@0")
    #expect(flaws("2 3 4", first: false) == "")
    #expect(flaws("4 2 3") == "misplaced@0→1!")
    #expect(flaws("9 2 3", first: false) == "misplaced@0→1!")
    #expect(flaws("c b c") == "misplaced@0→a!")
  }

  @Test func silentGapsAreLeftAloneInLawInForce() {
    #expect(flaws("1 4 5 9 10", gapless: false) == "")
    #expect(flaws("1 1c 2a 3", gapless: false) == "")
    #expect(flaws("74 85 85 87", first: false, gapless: false) == "repeated@2→86!")
    #expect(flaws("1 4 3 5", gapless: false) == "misplaced@1→2!")
    #expect(flaws("10 40 14 15", first: false, gapless: false) == "misplaced@1")
    #expect(flaws("15 16 4 5 6", first: false, gapless: false) == "misplaced@2")
    #expect(flaws("7 7a 7 9", first: false, gapless: false) == "repeated@2→8!")
  }

  @Test func numbersMayBeginAgainWhereAGroupBegins() {
    #expect(flaws("1 2 |1 2 |1", groups: true) == "")
    #expect(flaws("1 2 |3 4", groups: true) == "")
    #expect(flaws("1 |1 3", groups: true) == "repeated@1→2!")
    #expect(flaws("1 |1 2", groups: true) == "")
    #expect(flaws("1 2 3 |1 2") == "restart@3")
    #expect(flaws("1 2 3 1 2 3") == "restart@3")
    #expect(flaws("1 1 2 3") == "repeated@1!")
    #expect(flaws("1 2 |1 1 2", groups: true) == "repeated@3!")
  }

  @Test func lettersAndFiguresAreSeriesOfTheirOwn() {
    #expect(flaws("1 2 a b") == "")
    #expect(flaws("a b 1 2") == "")
  }

  @Test func theLargestNumbersDoNotOverflow() {
    #expect(flaws("4294967294 4294967295 4294967295", first: false) == "repeated@2")
    #expect(flaws("1 4294967295 3", first: false) == "misplaced@1→2!")
    #expect(flaws("1-4294967295 2", first: false) == "repeated@1")
    #expect(flaws("4294967295 1", first: false) == "misplaced@1")
  }

  @Test func theFirstPlaceOfARepeatedNumberIsKnown() {
    let flaws = NumberSequence.flaws(in: entries("1 2-6 4 8"), expecting: .init())
    #expect(flaws.first?.first == 1)
  }

  @Test func romanNumbersAreWritten() {
    #expect(ProvisionNumber(value: 14, style: .roman).written == "XIV")
    #expect(ProvisionNumber(value: 1999, letters: 0x4100, style: .roman).written == "MCMXCIX A")
    #expect(ProvisionNumber(value: 4000, style: .roman).written == "4000")
  }
}
