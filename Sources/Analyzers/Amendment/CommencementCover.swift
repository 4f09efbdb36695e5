import Amending
import Analysis
import StatuteModel
import StatuteSyntax
import StatuteText

/// The rule that every instruction comes into force once.
enum CommencementCover {
  /// Et ændringsnummer har intet eller to ikrafttrædelsestidspunkter.
  ///
  /// Enten siger en bestemmelse, hvornår »loven« træder i kraft, eller også nævnes hvert eneste ændringsnummer, og hvert kun
  /// én gang.
  ///
  /// ## Hvorfor
  ///
  /// Man kan ellers ikke vide, hvornår ændringen gælder.
  ///
  /// ## Kilde
  ///
  /// AM56. LK18 2.4.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om ændring af lov om havnebade
  /// § 1
  /// I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændringer:
  /// 1. I § 2 ændres »bøjer« til: »gule bøjer«.
  /// 2. I § 3 ændres »stiger« til: »trapper«.
  /// 3. § 4 ophæves.
  /// § 2
  /// Stk. 1. § 1, nr. 1, træder i kraft den 1. juli 2026.
  /// Stk. 2. § 1, nr. 3, træder i kraft den 1. juli 2027.
  /// ```
  ///
  /// ## Rigtigt
  ///
  /// ```lov
  /// Lov om ændring af lov om havnebade
  /// § 1
  /// I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændringer:
  /// 1. I § 2 ændres »bøjer« til: »gule bøjer«.
  /// 2. I § 3 ændres »stiger« til: »trapper«.
  /// 3. § 4 ophæves.
  /// § 2
  /// Stk. 1. § 1, nr. 1 og 2, træder i kraft den 1. juli 2026.
  /// Stk. 2. § 1, nr. 3, træder i kraft den 1. juli 2027.
  /// ```
  ///
  /// ## English
  ///
  /// An instruction has no date of commencement, or two.
  static let rule = Rule("amendment/commencement-cover", catalogue: ["AM56"], severity: .warning)

  static func check(_ draft: AmendingDraft, _ report: inout Report) {
    guard draft.document.kind == .amendingAct else { return }
    let dates = Dates(draft)
    for reference in dates.missing {
      report.add(
        MissingInstruction.rule, at: reference.range, node: reference.node,
        .noSection(reference.chain[.section], last: draft.lastSection))
    }
    guard dates.isUnderstood else { return }
    for (place, instruction, earlier) in dates.twice {
      report.add(
        rule, at: place, node: dates.node(of: place), .twice(draft.document.address(of: instruction)),
        related: [(.earlier, earlier)])
    }
    guard !dates.hasGeneral, let first = dates.first else { return }
    for section in draft.sections {
      let left = section.instructions.filter { dates.places[$0.node] == nil && !dates.partly.contains($0.node) }
      for instruction in left {
        report.add(
          rule, at: section.tree.nodes[instruction.node].label, node: instruction.node,
          .none(draft.document.address(of: instruction.node)), related: [(.clause, first)])
      }
    }
  }

  /// What the closing sections say of when things come into force.
  private struct Dates {
    /// Whether a sentence speaks of the whole act.
    private(set) var hasGeneral = false
    /// Whether nothing was said that is not understood, `bortset fra`.
    private(set) var isUnderstood = true
    /// The first sentence on commencement.
    private(set) var first: ByteRange?
    /// Where an instruction is said to come into force, by its node.
    private(set) var places: [Int: ByteRange] = [:]
    /// Instructions a part of which is said to come into force.
    private(set) var partly: Set<Int> = []
    /// What is said to come into force and is no section of the amending act.
    private(set) var missing: [Reference] = []
    /// Where it is said a second time.
    private(set) var twice: [(place: ByteRange, instruction: Int, earlier: ByteRange)] = []
    private let draft: AmendingDraft

    private static let verbs: [StaticString] = [
      "træder i kraft", "træder dog i kraft", "træder først i kraft", "ikrafttræden af", "ikrafttrædelse af",
      "ikrafttrædelsen af",
      "sættes i kraft",
    ]
    private static let generals: [StaticString] = [
      "loven træder i kraft", "tidspunktet for lovens ikrafttræde", "tidspunkt for lovens ikrafttræde",
      "denne lov træder i kraft",
    ]
    private static let exceptions: [StaticString] = [
      "bortset fra", "undtagelse af", "undtagen", "øvrige", "resten af", "i øvrigt", "ikke i kraft",
    ]

    init(_ draft: AmendingDraft) {
      self.draft = draft
      let tree = draft.document.tree
      var index = 1
      while index < tree.nodes.count {
        let node = tree.nodes[index]
        switch node.kind {
        case .section:
          readSection(index)
          index = max(Int(node.subtreeEnd), index + 1)
        case .chapter, .part, .book: index += 1
        default: index = max(Int(node.subtreeEnd), index + 1)
        }
      }
    }

    func node(of place: ByteRange) -> Int { draft.document.tree.node(at: place.start) }

    private mutating func readSection(_ section: Int) {
      let tree = draft.document.tree
      let bytes = draft.document.source.bytes
      for index in section..<max(Int(tree.nodes[section].subtreeEnd), section + 1) where !tree.nodes[index].text.isEmpty
      {
        let text = tree.nodes[index].text
        guard text.count <= Self.longestProvision else {
          isUnderstood = false
          return
        }
        guard bytes.holds("kraft", in: text) || bytes.holds("ikrafttræd", in: text) else { continue }
        // What introduces a list of sections speaks of all in it.
        if bytes.lastByte(of: text) == 0x3A { isUnderstood = false }
        for sentence in draft.document.sentences(of: index) { readSentence(sentence, index, bytes) }
      }
    }

    private mutating func readSentence(_ sentence: ByteRange, _ node: Int, _ bytes: [UInt8]) {
      guard
        Self.verbs.contains(where: { bytes.holds($0, in: sentence) })
          || Self.generals.contains(where: { bytes.holds($0, in: sentence) })
      else { return }
      first = first ?? sentence
      if Self.generals.contains(where: { bytes.holds($0, in: sentence) }) { hasGeneral = true }
      if Self.exceptions.contains(where: { bytes.holds($0, in: sentence) }) { isUnderstood = false }
      let isOpen = bytes.holds("jf. dog", in: sentence)
      let references = draft.document.references
      for index in references.indices(in: node..<(node + 1)) {
        let reference = references.all[index]
        guard sentence.contains(reference.range) else { continue }
        note(reference, references.resolutions[index], isOpen: isOpen, bytes)
        if references.resolutions[index].targets.isEmpty, isSubject(reference, of: sentence, bytes) {
          missing.append(reference)
        }
      }
    }

    /// Whether `sentence` says of `reference`, to a section that the amending act does not have, that it comes into force:
    /// nothing but numbers stands before it, »§ 1, nr. 3, og § 5 træder i kraft«. »§ 5 som affattet ved § 1, nr. 3« is one of the
    /// act that is amended.
    private func isSubject(_ reference: Reference, of sentence: ByteRange, _ bytes: [UInt8]) -> Bool {
      let number = reference.chain[.section]
      guard number != .none, reference.owner.kind == .unmarked, !draft.holds(number) else { return false }
      var start = sentence.start
      if bytes[start] != 0xC2 {
        guard
          let named = ["ikrafttræden af ", "ikrafttrædelse af ", "ikrafttrædelsen af "].lazy
            .compactMap({ bytes[sentence.start..<sentence.end].firstRange(of: Array($0.utf8)) }).first
        else { return false }
        start = named.upperBound
      }
      guard start <= reference.range.start else { return false }
      let before = String(decoding: bytes[start..<reference.range.start], as: UTF8.self)
      let after = String(
        decoding: bytes[reference.range.end..<min(sentence.end, reference.range.end + Self.reach)], as: UTF8.self)
      let words = before.split { $0.isWhitespace || $0 == "," || $0 == "-" || $0 == "." || $0.isNumber }
      return words.allSatisfy { ["§", "§§", "og", "nr", "stk", "litra"].contains($0) || $0.count == 1 }
        && !["som ", ", som ", "i lov", ", jf. "].contains { after.drop { $0 == " " }.hasPrefix($0) }
    }

    private mutating func note(
      _ reference: Reference, _ resolution: Resolution, isOpen: Bool, _ bytes: [UInt8]
    ) {
      let tree = draft.document.tree
      for target in resolution.targets {
        switch tree.nodes[target.node].kind {
        case .instruction where isPartial(reference, bytes): partly.insert(target.node)
        case .instruction:
          if let earlier = places[target.node] {
            if !partly.contains(target.node), !isOpen { twice.append((reference.range, target.node, earlier)) }
          } else {
            places[target.node] = reference.range
          }
        case .amendingSection:
          for child in tree.children(of: target.node) where tree.nodes[child].kind == .instruction {
            partly.insert(child)
          }
        default: break
        }
      }
    }

    /// Whether only some of what the instruction changes is meant: `§ 5 som affattet ved denne lovs § 1, nr. 3`, `§ 1, nr. 3, for
    /// så vidt angår …`.
    private func isPartial(_ reference: Reference, _ bytes: [UInt8]) -> Bool {
      let before = ByteRange(max(0, reference.range.start - Self.reach), reference.range.start)
      let after = ByteRange(reference.range.end, min(bytes.count, reference.range.end + Self.reach))
      return bytes.holds("ved", in: before) || bytes.holds("så vidt", in: after) || bytes.holds("jf.", in: before)
    }

    /// A longer provision is none on commencement, in bytes.
    private static let longestProvision = 20_000

    /// How far around a mention its words are looked at, in bytes.
    private static let reach = 30
  }
}

extension AmendingDraft {
  /// The sections of the amending act itself.
  private var ownSections: [Node] {
    document.tree.nodes.filter { $0.kind == .section || $0.kind == .amendingSection }.filter { node in
      var parent = Int(node.parent)
      while parent > 0, document.tree.nodes[parent].kind != .quotation {
        parent = Int(document.tree.nodes[parent].parent)
      }
      return parent == 0
    }
  }

  /// Whether the amending act has a section with `number`.
  fileprivate func holds(_ number: ProvisionNumber) -> Bool { ownSections.contains { $0.number.isSame(as: number) } }

  /// The number of its last section.
  fileprivate var lastSection: ProvisionNumber { ownSections.map(\.number).max() ?? .none }
}

extension Message {
  fileprivate static func noSection(_ number: ProvisionNumber, last: ProvisionNumber) -> Message {
    Message(
      da: "Ændringsloven har ingen § \(number.written); den slutter med § \(last.written).",
      en: "The amending act has no § \(number.written); it ends with § \(last.written).")
  }
  fileprivate static func twice(_ instruction: String) -> Message {
    Message(
      da: "\(instruction), har allerede et ikrafttrædelsestidspunkt.",
      en: "\(instruction), has a date of commencement already.")
  }
  fileprivate static func none(_ instruction: String) -> Message {
    Message(
      da: "\(instruction), har intet ikrafttrædelsestidspunkt, for ingen bestemmelse gælder hele loven.",
      en: "\(instruction), has no date of commencement, for no provision speaks of the whole act.")
  }
  fileprivate static var earlier: Message { Message(da: "Det første tidspunkt.", en: "The first date.") }
  fileprivate static var clause: Message {
    Message(da: "Ikrafttrædelsesbestemmelsen.", en: "The commencement provision.")
  }
}
