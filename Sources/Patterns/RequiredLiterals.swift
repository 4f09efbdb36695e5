/// What stands in every match of a pattern, read out of the pattern itself.
///
/// Only what is certain is said: a construct that is not known here is taken to match anything, or the whole pattern is given
/// up. Letters outside ASCII and Latin-1 end a literal, for what they match where case is ignored may be written with other
/// bytes. (That `ſ` is an `s` and `K` a `k` there is left out of account; they occur in no Danish law.)
struct RequiredLiterals {
  private let bytes: [UInt8]
  private var at = 0
  private var depth = 0

  /// Shorter literals tell too little.
  static let shortest = LiteralSearch.windowLength
  /// More literals than these are no help.
  private static let most = 24
  private static let deepest = 100

  /// The pattern cannot be read here.
  private struct Unknown: Error {}

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Literals, folded, of which every match of `pattern` holds one; nil where no such are known.
  static func of(_ pattern: [UInt8]) -> [[UInt8]]? {
    var reader = RequiredLiterals(pattern)
    guard let best = try? reader.alternatives(), reader.at == pattern.count else { return nil }
    return best
  }

  private var next: UInt8? { at < bytes.count ? bytes[at] : nil }

  private func isNext(_ text: StaticString) -> Bool {
    let count = text.utf8CodeUnitCount
    return at + count <= bytes.count
      && text.withUTF8Buffer { text in (0..<count).allSatisfy { bytes[at + $0] == text[$0] } }
  }

  /// Reads up to the end or to the `)` that closes the group: what all of the alternatives hold one of.
  private mutating func alternatives() throws -> [[UInt8]]? {
    var all: [[UInt8]]? = []
    while true {
      let one = try sequence()
      all = all.flatMap { all in one.map { all + $0 } }.flatMap { $0.count <= Self.most ? $0 : nil }
      guard next == UInt8(ascii: "|") else { return all }
      at += 1
    }
  }

  /// Reads one alternative.
  private mutating func sequence() throws -> [[UInt8]]? {
    var best: [[UInt8]]?
    var run: [UInt8] = []
    func offer(_ literals: [[UInt8]]?) {
      let rank = rank(literals)
      if rank >= Self.shortest, rank > min(8, self.rank(best)) || best == nil { best = literals }
    }
    func endRun() {
      offer(run.isEmpty ? nil : [run])
      run = []
    }
    while let byte = next, byte != UInt8(ascii: "|"), byte != UInt8(ascii: ")") {
      let atom = try self.atom()
      let repeats = try quantifier()
      switch atom {
      case .nothing: continue
      case .literal(let character):
        if repeats == .once || repeats == .more { run += character }
        if repeats != .once { endRun() }
      case .group(let literals):
        endRun()
        if repeats != .maybe { offer(literals) }
      case .anything: endRun()
      }
    }
    endRun()
    return best
  }

  private func rank(_ literals: [[UInt8]]?) -> Int { literals?.map(\.count).min() ?? 0 }

  private enum Atom {
    /// One character.
    case literal([UInt8])
    /// A group, and what it must hold.
    case group([[UInt8]]?)
    /// Something that takes up no room: `\b`, `^`, `(?=…)`.
    case nothing
    case anything
  }

  private enum Repeats { case once, more, maybe }

  private mutating func atom() throws -> Atom {
    let byte = bytes[at]
    switch byte {
    case UInt8(ascii: "\\"): return try escape()
    case UInt8(ascii: "("): return try group()
    case UInt8(ascii: "["):
      try skipClass()
      return .anything
    case UInt8(ascii: "^"), UInt8(ascii: "$"):
      at += 1
      return .nothing
    case UInt8(ascii: "."):
      at += 1
      return .anything
    default: return character()
    }
  }

  /// A character that stands for itself.
  private mutating func character() -> Atom {
    let start = at
    at += 1
    while let byte = next, byte & 0xC0 == 0x80 { at += 1 }
    let character = Array(bytes[start..<at])
    switch (character.count, character[0]) {
    case (1, _): break
    // `µ`, `ß` and `ÿ` have capitals, or other forms, elsewhere.
    case (2, 0xC2) where character[1] != 0xB5: break
    case (2, 0xC3) where character[1] != 0x9F && character[1] != 0xBF: break
    case (3, 0xE2) where character[1] == 0x80: break
    default: return .anything
    }
    return .literal(FoldedBytes.fold(character))
  }

  private mutating func escape() throws -> Atom {
    at += 1
    guard let byte = next else { throw Unknown() }
    at += 1
    switch byte {
    case UInt8(ascii: "b"), UInt8(ascii: "B"), UInt8(ascii: "A"), UInt8(ascii: "z"), UInt8(ascii: "Z"),
      UInt8(ascii: "G"):
      return .nothing
    case UInt8(ascii: "d"), UInt8(ascii: "D"), UInt8(ascii: "w"), UInt8(ascii: "W"), UInt8(ascii: "s"),
      UInt8(ascii: "S"), UInt8(ascii: "h"), UInt8(ascii: "H"), UInt8(ascii: "v"), UInt8(ascii: "V"),
      UInt8(ascii: "R"), UInt8(ascii: "X"), UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"),
      UInt8(ascii: "K"):
      return .anything
    case UInt8(ascii: "p"), UInt8(ascii: "P"), UInt8(ascii: "x"):
      guard next == UInt8(ascii: "{"), let end = bytes[at...].firstIndex(of: UInt8(ascii: "}")) else { throw Unknown() }
      at = end + 1
      return .anything
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80...: throw Unknown()
    default: return .literal([FoldedBytes.table[Int(byte)]])
    }
  }

  private mutating func group() throws -> Atom {
    depth += 1
    defer { depth -= 1 }
    guard depth < Self.deepest else { throw Unknown() }
    at += 1
    var counts = true
    if next == UInt8(ascii: "*") { throw Unknown() }
    if next == UInt8(ascii: "?") {
      if isNext("?:") || isNext("?>") || isNext("?|") {
        at += 2
      } else if isNext("?=") || isNext("?!") {
        (at, counts) = (at + 2, false)
      } else if isNext("?<=") || isNext("?<!") {
        (at, counts) = (at + 3, false)
      } else if isNext("?<") || isNext("?P<") {
        guard let end = bytes[at...].firstIndex(of: UInt8(ascii: ">")) else { throw Unknown() }
        at = end + 1
      } else {
        return try options()
      }
    }
    let literals = try alternatives()
    guard next == UInt8(ascii: ")") else { throw Unknown() }
    at += 1
    return counts ? .group(literals) : .nothing
  }

  /// `(?i)`, `(?s:…)`: letters that do not change which characters stand for themselves.
  private mutating func options() throws -> Atom {
    at += 1
    while let byte = next, "ims-".utf8.contains(byte) { at += 1 }
    guard let byte = next else { throw Unknown() }
    at += 1
    if byte == UInt8(ascii: ")") { return .nothing }
    guard byte == UInt8(ascii: ":") else { throw Unknown() }
    let literals = try alternatives()
    guard next == UInt8(ascii: ")") else { throw Unknown() }
    at += 1
    return .group(literals)
  }

  private mutating func skipClass() throws {
    at += 1
    if next == UInt8(ascii: "^") { at += 1 }
    if next == UInt8(ascii: "]") { at += 1 }
    while let byte = next {
      at += 1
      switch byte {
      case UInt8(ascii: "]"): return
      case UInt8(ascii: "\\"):
        if next == UInt8(ascii: "Q") || next == UInt8(ascii: "E") { throw Unknown() }
        at += 1
      // `[:alpha:]`
      case UInt8(ascii: "[") where next == UInt8(ascii: ":"):
        guard let end = bytes[at...].firstIndex(of: UInt8(ascii: "]")) else { throw Unknown() }
        at = end + 1
      default: continue
      }
    }
    throw Unknown()
  }

  private mutating func quantifier() throws -> Repeats {
    var repeats = Repeats.once
    switch next {
    case UInt8(ascii: "?"), UInt8(ascii: "*"): repeats = .maybe
    case UInt8(ascii: "+"): repeats = .more
    case UInt8(ascii: "{"):
      guard let end = bytes[at...].firstIndex(of: UInt8(ascii: "}")) else { throw Unknown() }
      let inside = bytes[(at + 1)..<end]
      guard let first = inside.first, inside.allSatisfy({ 0x30...0x39 ~= $0 || $0 == 0x2C }) else { throw Unknown() }
      repeats = first == 0x30 || first == 0x2C ? .maybe : .more
      at = end
    default: return .once
    }
    at += 1
    if next == UInt8(ascii: "?") || next == UInt8(ascii: "+") { at += 1 }
    return repeats
  }
}
