/// The words of names and queries as they are compared: in small letters, with a space between two, a number together with
/// its letter. `§ 7 a`, `§7A.` and `§ 7a` are all `§ 7a`.
struct SymbolWords {
  /// The words.
  private(set) var bytes: [UInt8] = []
  /// Where the last word begins.
  private var lastStart = 0

  fileprivate static let sectionSign: [UInt8] = [0xC2, 0xA7]

  /// The words of `text`, which is UTF-8.
  init(of text: some Collection<UInt8>) {
    var word: [UInt8] = []
    var lead: UInt8 = 0
    for byte in text {
      defer { lead = byte }
      switch byte {
      case 0x30...0x39, 0x61...0x7A: word.append(byte)
      case 0x41...0x5A: word.append(byte | 0x20)
      case 0xA7 where lead == 0xC2:
        add(word)
        word = []
        add(Self.sectionSign)
      // Æ, Ø, Å and their like; what other letters there are stay as they are.
      case 0x80...0x9E where lead == 0xC3: word.append(byte | 0x20)
      case 0x80...0xBF where lead != 0xC2 && lead != 0xE2 && !word.isEmpty: word.append(byte)
      case 0xC3...0xE1, 0xE3...0xFF: word.append(byte)
      default:
        add(word)
        word = []
      }
    }
    add(word)
  }

  private mutating func add(_ word: [UInt8]) {
    guard !word.isEmpty, word != Self.sectionSign || !bytes[lastStart...].elementsEqual(word) else { return }
    let belongsToNumber = word.count == 1 && word[0] >= 0x61 && bytes[lastStart...].allSatisfy { 0x30...0x39 ~= $0 }
    if belongsToNumber, !bytes.isEmpty {
      bytes += word
      return
    }
    if !bytes.isEmpty { bytes.append(0x20) }
    lastStart = bytes.count
    bytes += word
  }
}

/// Which letters and figures there are in some words, as bits; two may share one.
struct LetterSet {
  private var bits: UInt64 = 0

  init(of words: ArraySlice<UInt8>) {
    for byte in words where byte != 0x20 {
      switch byte {
      case 0x30...0x39: bits |= 1 << UInt64(byte - 0x30)
      case 0x61...0x7A: bits |= 1 << UInt64(byte - 0x61 + 10)
      default: bits |= 1 << UInt64(36 + byte % 28)
      }
    }
  }

  /// Whether all of `other` may be here.
  func mayHold(_ other: LetterSet) -> Bool { other.bits & ~bits == 0 }
}

/// What is looked for by name.
struct SymbolQuery: Sendable {
  private struct Word: Sendable {
    let bytes: [UInt8]
    let letters: LetterSet
    let isNumber: Bool
  }

  private let words: [Word]
  private let whole: [UInt8]

  /// More words than this nobody looks for.
  private static let maximumWords = 8

  /// What a word that is found is worth.
  private enum Worth {
    static let whole = 8
    static let beginning = 6
    static let middle = 4
    static let number = 3
    static let scattered = 2
    static let act = 1
    /// Added where the name is what was asked for and no more.
    static let exact = 4
  }

  init(_ text: String) {
    let all = Self.upToSection(SymbolWords(of: text.utf8).bytes.split(separator: 0x20))
    whole = Array(all.joined(separator: [0x20]))
    words = all.prefix(Self.maximumWords).map { word in
      Word(bytes: Array(word), letters: LetterSet(of: word), isNumber: word.first.map { 0x30...0x39 ~= $0 } ?? false)
    }
  }

  /// `words` without the levels below the section: `§ 4, stk. 2, nr. 3` is looked for as § 4, for what is in a section has
  /// no name to be found by.
  private static func upToSection(_ words: [ArraySlice<UInt8>]) -> [ArraySlice<UInt8>] {
    guard let sign = words.firstIndex(where: { $0.elementsEqual(SymbolWords.sectionSign) }), sign + 1 < words.count
    else { return words }
    var kept = Array(words[...(sign + 1)])
    var next = sign + 2
    while next < words.count {
      let isLevel = levels.contains { words[next].elementsEqual($0) }
      let isSentence = next + 1 < words.count && words[next + 1].elementsEqual("pkt".utf8)
      if !isLevel, !isSentence { kept.append(words[next]) }
      next += isLevel || isSentence ? 2 : 1
    }
    return kept
  }

  private static let levels = ["stk".utf8, "nr".utf8, "litra".utf8]

  /// Whether nothing is asked for.
  var isEmpty: Bool { words.isEmpty }

  /// Which of the words stand in the name of an act.
  func words(inAct name: [UInt8]) -> [Bool] { words.map { worth(of: $0, in: name[...]) > 0 } }

  /// How well a name fits; nil where a word stands neither in it nor in the name of its act, or none stands in it.
  ///
  /// - Parameters:
  ///   - letters: The letters of `name`.
  ///   - act: Which words stand in the name of the act.
  func worth(of name: ArraySlice<UInt8>, letters: LetterSet, act: [Bool]) -> Int? {
    var sum = 0
    var isOwn = false
    for (index, word) in words.enumerated() {
      let worth = letters.mayHold(word.letters) ? worth(of: word, in: name) : 0
      guard worth > 0 || act[index] else { return nil }
      isOwn = isOwn || worth > 0
      sum += max(worth, act[index] ? Worth.act : 0)
    }
    guard isOwn else { return nil }
    return name.count == whole.count && name.elementsEqual(whole) ? sum + Worth.exact : sum
  }

  private func worth(of word: Word, in name: ArraySlice<UInt8>) -> Int {
    var best = 0
    var start = name.startIndex
    while start < name.endIndex, best < Worth.whole {
      var end = start
      while end < name.endIndex, name[end] != 0x20 { end += 1 }
      if end - start >= word.bytes.count { best = max(best, worth(of: word, as: name[start..<end])) }
      start = end + 1
    }
    return best
  }

  /// What `candidate`, one word that is as long as `word` at least, is worth.
  private func worth(of word: Word, as candidate: ArraySlice<UInt8>) -> Int {
    if candidate.starts(with: word.bytes) {
      if candidate.count == word.bytes.count { return Worth.whole }
      return word.isNumber ? Worth.number : Worth.beginning
    }
    guard !word.isNumber, word.bytes.count > 1 else { return 0 }
    for start in candidate.indices.dropFirst().dropLast(word.bytes.count - 1)
    where candidate[start] == word.bytes[0] && candidate[start...].starts(with: word.bytes) {
      return Worth.middle
    }
    return isScattered(word, over: candidate) ? Worth.scattered : 0
  }

  /// Whether the letters of `word` stand in `candidate` in their order, the first at its beginning: `hvnbd` in `havnebad`.
  private func isScattered(_ word: Word, over candidate: ArraySlice<UInt8>) -> Bool {
    guard word.bytes.count > 2, candidate.first == word.bytes[0] else { return false }
    var next = 0
    for byte in candidate where byte == word.bytes[next] {
      next += 1
      if next == word.bytes.count { return true }
    }
    return false
  }
}
