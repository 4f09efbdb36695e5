import Amending
import Analysis
import StatuteModel
import StatuteSyntax
import StatuteText

/// The rules on the order of the instructions of a section.
enum InstructionOrder {
  /// En ændring overalt i loven står efter ændringer af enkelte bestemmelser.
  ///
  /// »Overalt i loven ændres …« står blandt de første ændringsnumre: efter ændringer af titlen og dens note, før ændringer af
  /// de enkelte paragraffer.
  ///
  /// ## Hvorfor
  ///
  /// Læseren skal kende de ord, der ændres overalt, før de enkelte bestemmelser læses.
  ///
  /// ## Kilde
  ///
  /// AM16. LK18 2.3.6.1.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om ændring af lov om havnebade
  /// § 1
  /// I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændringer:
  /// 1. § 4 ophæves.
  /// 2. Overalt i loven ændres »bøjer« til: »gule bøjer«.
  /// § 2
  /// Loven træder i kraft den 1. juli 2026.
  /// ```
  ///
  /// ## Rigtigt
  ///
  /// ```lov
  /// Lov om ændring af lov om havnebade
  /// § 1
  /// I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændringer:
  /// 1. Overalt i loven ændres »bøjer« til: »gule bøjer«.
  /// 2. § 4 ophæves.
  /// § 2
  /// Loven træder i kraft den 1. juli 2026.
  /// ```
  ///
  /// ## English
  ///
  /// A change everywhere in the act stands after changes of single provisions. It belongs among the first instructions, after
  /// those on the title and its note.
  static let everywhere = Rule("amendment/everywhere-first", catalogue: ["AM16"], severity: .warning)

  /// Ændringsnumrene følger ikke ordenen i den lov, der ændres.
  ///
  /// Ændringerne står i samme orden som de bestemmelser, de ændrer: titlen, så noten til den, så paragrafferne. Enslydende
  /// ændringer af flere bestemmelser kan samles ved den første.
  ///
  /// ## Hvorfor
  ///
  /// Den, der læser loven og ændringsloven side om side, skal ikke bladre frem og tilbage.
  ///
  /// ## Kilde
  ///
  /// AM17. LK 3.4.5.2.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om ændring af lov om havnebade
  /// § 1
  /// I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændringer:
  /// 1. I § 4 ændres »bøjer« til: »gule bøjer«.
  /// 2. I § 2 ændres »stiger« til: »trapper«.
  /// § 2
  /// Loven træder i kraft den 1. juli 2026.
  /// ```
  ///
  /// ## Rigtigt
  ///
  /// ```lov
  /// Lov om ændring af lov om havnebade
  /// § 1
  /// I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændringer:
  /// 1. I § 2 ændres »stiger« til: »trapper«.
  /// 2. I § 4 ændres »bøjer« til: »gule bøjer«.
  /// § 2
  /// Loven træder i kraft den 1. juli 2026.
  /// ```
  ///
  /// ## English
  ///
  /// The instructions do not follow the order of the act they amend. Like changes of several provisions may be joined at the
  /// first of them.
  static let order = Rule("amendment/order", catalogue: ["AM17"], severity: .warning)

  static func check(_ section: AmendingSection, _ report: inout Report) {
    var previous: (place: Spot, instruction: AmendingInstruction)?
    var firstProvision: AmendingInstruction?
    for instruction in section.instructions {
      guard let place = Spot(instruction) else { continue }
      if place.isEverywhere, let earlier = firstProvision {
        report.add(
          everywhere, at: section.tree.nodes[instruction.node].text, node: instruction.node,
          .everywhere(section.number(earlier)), related: [(.earlier, section.tree.nodes[earlier.node].text)])
        continue
      }
      if place.rank >= Spot.provision, firstProvision == nil { firstProvision = instruction }
      if let previous, place < previous.place, !place.isEverywhere, !place.mayBeLettered(section.bytes) {
        report.add(
          order, at: section.tree.nodes[instruction.node].text, node: instruction.node,
          .order(place.name, section.number(previous.instruction), previous.place.name),
          related: [(.earlier, section.tree.nodes[previous.instruction.node].text)])
      }
      previous = (place, instruction)
    }
  }

  /// Where in the act the first thing stands that an instruction changes.
  private struct Spot {
    static let everywhere = 2
    static let provision = 3
    private static let annex = 4

    /// Title, note, everywhere, provisions, annexes.
    let rank: Int
    let section: ProvisionNumber
    let name: String
    private let end: Int

    /// Whether an `i` follows that may be the section's letter: `efter § 19 i indsættes`.
    func mayBeLettered(_ bytes: [UInt8]) -> Bool {
      var reader = WordReader(bytes, at: end)
      return section.letters == 0 && reader.skipGapAnd("i") && !reader.next.isLetterByte
    }

    var isEverywhere: Bool { rank == Self.everywhere }

    init?(_ instruction: AmendingInstruction) {
      guard let first = instruction.reading.operations.first, instruction.reading.notUnderstood.isEmpty,
        let target = Self.target(of: first)
      else { return nil }
      section = target.chain[.section]
      end = target.range.end
      name = target.chain[.section] == .none ? "" : "§ \(section.written)"
      switch target.subject {
      case .act:
        guard target.multiplicity == .everywhere else { return nil }
        rank = Self.everywhere
      case .title, .subtitle: rank = 0
      case .titleNote: rank = 1
      case .provision, .heading:
        if target.chain.division == .annex {
          rank = Self.annex
        } else {
          guard section != .none else { return nil }
          rank = Self.provision
        }
      case .opening, .note, .named: return nil
      }
    }

    private static func target(of operation: Operation) -> Target? {
      if let target = operation.targets.first { return target }
      guard case .insert(let place, _, _) = operation.action else { return nil }
      return switch place {
      case .after(let target), .before(let target): target
      case .numbered(let targets): targets.first
      case .end: nil
      }
    }

    static func < (a: Spot, b: Spot) -> Bool {
      if a.rank != b.rank { return a.rank < b.rank && b.rank >= provision && a.rank == provision }
      return a.rank == provision && a.section < b.section
    }
  }
}

extension Message {
  fileprivate static func everywhere(_ earlier: String) -> Message {
    Message(
      da:
        "Ændringer overalt i loven bør stå før ændringer af enkelte bestemmelser; \(earlier) er en sådan (LK18 2.3.6.1).",
      en:
        "Changes everywhere in the act should stand before those of single provisions; \(earlier) is one (LK18 2.3.6.1)."
    )
  }
  fileprivate static func order(_ own: String, _ earlier: String, _ its: String) -> Message {
    let its = its.isEmpty ? "et bilag" : its
    return Message(
      da: "Her ændres \(own), men \(earlier) ændrer \(its); ændringerne bør følge lovens orden (LK 3.4.5.2).",
      en: "This changes \(own), but \(earlier) changes \(its); instructions should follow the act's order (LK 3.4.5.2)."
    )
  }
  fileprivate static var earlier: Message { Message(da: "Det tidligere nummer.", en: "The earlier instruction.") }
}
