import Analysis
import StatuteModel
import StatuteSyntax
import StatuteText

/// The rule on `jf. dog` in the sentence that says when an act comes into force.
enum CommencementExceptions {
  /// »Jf. dog« i ikrafttrædelsesbestemmelsen henviser til en overgangs- eller virkningsregel.
  ///
  /// »Loven træder i kraft den …, jf. dog stk. 2« skrives kun, når stk. 2 lader noget træde i kraft på et andet tidspunkt. Regler
  /// om overgang og virkning er ingen undtagelse fra ikrafttrædelsen.
  ///
  /// ## Hvorfor
  ///
  /// Læseren tror ellers, at en del af loven ikke er trådt i kraft.
  ///
  /// ## Kilde
  ///
  /// IK03. LK 3.5.3, VAF 2.10.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om havnebade
  /// § 1. Et havnebad har bøjer.
  /// § 2. Loven træder i kraft den 1. juli 2026, jf. dog stk. 2.
  /// Stk. 2. Havnebade, der er anlagt før lovens ikrafttræden, kan være uden bøjer til og med 2027.
  /// ```
  ///
  /// ## Rigtigt
  ///
  /// ```lov
  /// Lov om havnebade
  /// § 1. Et havnebad har bøjer.
  /// § 2. Loven træder i kraft den 1. juli 2026.
  /// Stk. 2. Havnebade, der er anlagt før lovens ikrafttræden, kan være uden bøjer til og med 2027.
  /// ```
  ///
  /// ## English
  ///
  /// »Jf. dog« in the commencement provision points at a rule of transition or effect, which is no exception to commencement.
  static let rule = Rule("commencement/except-transition", catalogue: ["IK03"], severity: .warning)

  /// What a provision says that lets something come into force at another time.
  private static let otherTimes: [StaticString] = [
    "træder i kraft", "træder dog i kraft", "træder først i kraft", "træder dog først i kraft", "træde i kraft",
    "sættes i kraft", "tidspunktet for", "tidspunkt for", "ikrafttrædelse af", "ikrafttrædelsen af", "ikrafttræden af",
    "anvendelse fra", "anvendes fra", "finder først anvendelse", "anvendelse første gang",
  ]

  /// A longer list is left alone.
  private static let mostExceptions = 50

  static func check(_ clause: Clause, _ report: inout Report) {
    let bytes = clause.bytes
    guard bytes.holds("jf. dog", in: clause.text), bytes.holds("træder i kraft", in: clause.text) else { return }
    for sentence in clause.sentences {
      guard bytes.holds("træder i kraft", in: sentence), let dog = clause.place(of: "jf. dog", in: sentence) else {
        continue
      }
      // An act comes into force once.
      return check(sentence, dog, clause, &report)
    }
  }

  private static func check(_ sentence: ByteRange, _ dog: ByteRange, _ clause: Clause, _ report: inout Report) {
    let (document, tree) = (clause.document, clause.document.tree)
    let references = document.references
    let mine = references.indices(in: clause.node..<(clause.node + 1)).filter {
      references.all[$0].range.start > dog.start && sentence.contains(references.all[$0].range)
    }
    guard let last = mine.last, let section = document.enclosing(.section, of: clause.node) else { return }
    var wrong: [Int] = []
    var count = 0
    for target in mine.lazy.flatMap({ references.resolutions[$0].targets }) {
      let node = tree.nodes[target.node]
      // Other provisions are looked at elsewhere.
      guard node.kind == .subsection, Int(node.parent) == section else { return }
      count += 1
      guard count <= mostExceptions else { return }
      if !otherTimes.contains(where: { clause.bytes.holds($0, in: node.range) }) { wrong.append(target.node) }
    }
    guard let first = wrong.first else { return }
    let end = references.all[last].range.end
    var start = clause.bytes.end(ofTextBefore: dog.start, from: sentence.start)
    if start > sentence.start, clause.bytes[start - 1] == 0x2C { start -= 1 }
    let names = wrong.map { tree.nodes[$0].number.written }
    report.add(
      rule, at: ByteRange(dog.start, end), node: clause.node, .noException(names),
      related: [(.rule, tree.nodes[first].text)],
      fixes: wrong.count == count ? [(.delete, false, [TextEdit(ByteRange(start, end), "")])] : [])
  }
}

extension Message {
  fileprivate static func noException(_ names: [String]) -> Message {
    let head = names.dropLast().joined(separator: ", ")
    let list = "Stk. " + (head.isEmpty ? "" : head + " og ") + (names.last ?? "")
    return Message(
      da: "\(list) er ingen undtagelse fra ikrafttrædelsen og bør ikke nævnes efter »jf. dog« (LK 3.5.3).",
      en: "\(list): no exception to the commencement, and not to be named after »jf. dog« (LK 3.5.3).")
  }
  fileprivate static var rule: Message {
    Message(da: "Reglen om overgang eller virkning.", en: "The rule of transition or effect.")
  }
  fileprivate static var delete: Message { Message(da: "Slet »jf. dog …«", en: "Delete »jf. dog …«") }
}
