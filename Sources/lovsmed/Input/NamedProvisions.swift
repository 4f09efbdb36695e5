import StatuteModel
import StatuteSyntax

/// The provisions that the first sentence of a message names: `§ 4 følger efter § 1; §§ 2 og 3 mangler.` They are what two
/// findings of one rule about the same words differ in, and they are written alike in every language. What comes after that
/// sentence tells of the rest of the text (`§ 8 har 3 stykker.`), which may grow.
struct NamedProvisions {
  /// A number or letter, or several with a hyphen.
  private struct Mention {
    let level: Level
    let number: Substring
    /// Whether it is written in the words that are marked.
    let isMarked: Bool
  }

  /// What a number counts.
  enum Level: Character {
    case section = "§"
    case subsection = "s"
    case item = "n"
    case point = "l"
    case sentence = "p"
    /// A chapter, an annex and the like, which say nothing of where they are from a provision.
    case division = "k"

    fileprivate init?(_ word: Substring) {
      switch word.lowercased() {
      case "§", "§§": self = .section
      case "stk", "stykke": self = .subsection
      case "nr", "numre": self = .item
      case "litra": self = .point
      case "kapitel", "afsnit", "bilag", "bog", "artikel": self = .division
      default: return nil
      }
    }
  }

  private var mentions: [Mention] = []

  /// Those in `message`, which is about the words `marked`.
  init(in message: String, marked: String) {
    let written = Set(marked.split { !$0.isLetter && !$0.isNumber })
    var level: Level?
    var last: Substring?
    for piece in Self.firstSentence(of: message).split(whereSeparator: \.isWhitespace) {
      let word = Self.bare(piece)
      if let next = Level(word) {
        level = next
      } else if word == "pkt", let number = last {
        mentions.append(Mention(level: .sentence, number: number, isMarked: written.contains(number)))
      } else if word.first?.isNumber == true || level != nil && Self.isLetter(word) {
        let isMarked = word.split(separator: "-").allSatisfy(written.contains)
        if let level { mentions.append(Mention(level: level, number: word, isMarked: isMarked)) }
        last = word
      } else if !Self.conjunctions.contains(word) {
        level = nil
      }
      if piece.last == ";" { level = nil }
    }
  }

  private static let conjunctions: Set<Substring> = ["og", "eller", "and", "or", "til", "to", "henholdsvis"]

  /// `a`, `aa` after a number or `litra`.
  private static func isLetter(_ word: Substring) -> Bool {
    word.count < 3 && !word.isEmpty && word.allSatisfy(\.isLetter) && !conjunctions.contains(word) && word != "i"
  }

  /// The word without the signs around it.
  private static func bare(_ word: Substring) -> Substring {
    var word = word.drop { "»«(,.;:".contains($0) }
    while let last = word.last, "»«),.;:".contains(last) { word.removeLast() }
    return word
  }

  /// What comes before a stop that a capital, a § or a quotation follows.
  private static func firstSentence(of message: String) -> Substring {
    var rest = message[...]
    while let stop = rest.firstIndex(of: ".") {
      let after = message[message.index(after: stop)...]
      let next = after.first == " " ? after.dropFirst().first : nil
      if let next, next.isUppercase || next == "§" || next == "»" { return message[..<stop] }
      rest = after
    }
    return message[...]
  }

  /// The same as words, which stay the same where the provision that has the numbers `own` moves with those around it: a number
  /// that nobody has written counts from its own.
  func words(from own: OwnNumbers) -> [String] {
    mentions.map { mention in
      let base = mention.isMarked ? nil : own[mention.level]
      let numbers = mention.number.split(separator: "-").map { number -> String in
        guard let base else { return String(number) }
        let figures = number.prefix(while: \.isNumber)
        if let value = Int(figures) { return "\(value - base)\(number.dropFirst(figures.count))" }
        guard mention.level == .point, number.utf8.count == 1, let letter = number.utf8.first else {
          return String(number)
        }
        return "\(Int(letter) - base)"
      }
      return "\(mention.level.rawValue)\(numbers.joined(separator: "-"))"
    }
  }
}

/// The numbers of a provision, and of those it is in.
struct OwnNumbers {
  private var numbers: [NamedProvisions.Level: Int] = [:]

  /// Those of the node with index `node`; what an instruction puts in is counted from itself.
  init(of node: Int, in document: Document) {
    let nodes = document.tree.nodes
    var index = node
    while index > 0, nodes.indices.contains(index), nodes[index].kind != .quotation {
      if let level = Self.level(of: nodes[index].kind), numbers[level] == nil {
        numbers[level] = level == .point ? Self.letter(nodes[index].number) : Int(nodes[index].number.value)
      }
      index = Int(nodes[index].parent)
    }
  }

  /// The number at `level`; nil where there is none.
  subscript(level: NamedProvisions.Level) -> Int? { numbers[level] }

  private static func letter(_ number: ProvisionNumber) -> Int? {
    let written = number.description.utf8
    return written.count == 1 ? written.first.map { Int($0) } : nil
  }

  private static func level(of kind: NodeKind) -> NamedProvisions.Level? {
    switch kind {
    case .section: .section
    case .subsection: .subsection
    case .item, .instruction: .item
    case .point: .point
    default: nil
    }
  }
}
