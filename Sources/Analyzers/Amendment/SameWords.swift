import Amending
import Analysis
import StatuteModel
import StatuteSyntax
import StatuteText

/// The rules on changes that cannot be carried out, or change nothing.
enum SameWords {
  /// En ændring ændrer ingenting.
  ///
  /// De nye ord er de samme som de gamle.
  ///
  /// ## Hvorfor
  ///
  /// Der er skrevet noget andet, end der er ment.
  ///
  /// ## Kilde
  ///
  /// AM47.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om ændring af lov om havnebade
  /// § 1
  /// I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændring:
  /// 1. I § 2 ændres »gule bøjer« til: »gule bøjer«.
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
  /// 1. I § 2 ændres »gule bøjer« til: »røde bøjer«.
  /// § 2
  /// Loven træder i kraft den 1. juli 2026.
  /// ```
  ///
  /// ## English
  ///
  /// An instruction changes nothing: the new words are the old ones.
  static let noChange = Rule("amendment/no-change", catalogue: ["AM47"], severity: .error)

  /// To ændringsnumre rammer den samme tekst.
  ///
  /// Begge ændrer de samme ord i den samme bestemmelse, eller det ene ændrer i en bestemmelse, som det andet ophæver eller
  /// affatter på ny. Et nummer uden »der bliver« er nummeret i den gældende lov. Numre, som ikrafttrædelsesbestemmelserne
  /// nævner hver for sig, kan træde i kraft efter hinanden og ses der bort fra. Ændrer et nummer ord, som kun står der, fordi et
  /// tidligere nummer har sat dem ind, er det en oplysning.
  ///
  /// ## Hvorfor
  ///
  /// Når den ene ændring er indarbejdet, findes den tekst ikke, som den anden skal ændre.
  ///
  /// ## Kilde
  ///
  /// AM48.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om ændring af lov om havnebade
  /// § 1
  /// I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændringer:
  /// 1. § 2, stk. 3, ophæves.
  /// 2. I § 2, stk. 3, 1. pkt., ændres »bøjer« til: »gule bøjer«.
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
  /// 1. § 2, stk. 3, ophæves.
  /// 2. I § 2, stk. 4, 1. pkt., ændres »bøjer« til: »gule bøjer«.
  /// § 2
  /// Loven træder i kraft den 1. juli 2026.
  /// ```
  ///
  /// ## English
  ///
  /// Two instructions hit the same text: both change the same words, or one changes what the other repeals or gives new wording.
  static let twice = Rule("amendment/same-text-twice", catalogue: ["AM48"], severity: .error)

  static func checkNoChange(
    _ operation: Operation, _ instruction: AmendingInstruction, _ section: AmendingSection, _ report: inout Report
  ) {
    guard case .replaceText(let old, .words(let new)) = operation.action, old.count == 1,
      section.bytes.readAlike(old[0], new)
    else { return }
    report.add(noChange, at: new, node: instruction.node, .noChange)
  }

  // MARK: The same text

  /// Words that are changed in a provision; words are compared by their text.
  private struct Words: Hashable {
    let place: [ProvisionNumber]
    let text: ArraySlice<UInt8>
  }

  static func checkTwice(_ section: AmendingSection, _ draft: AmendingDraft, _ report: inout Report) {
    var words: [Words: Int] = [:]
    var gone: [[ProvisionNumber]: Int] = [:]
    let instructions = section.instructions
    for (index, instruction) in instructions.enumerated() {
      for operation in instruction.reading.operations where operation.removesUnits {
        for place in operation.targets.flatMap(\.places) where gone[place] == nil { gone[place] = index }
      }
    }
    for (index, instruction) in instructions.enumerated() {
      for operation in instruction.reading.operations {
        for target in operation.targets where target.isProvision && target.newChain == nil {
          let earlier =
            first(operation, target, in: gone, besides: index)
            ?? repeated(operation, target, index, &words, section.bytes)
          guard let earlier, earlier != index else { continue }
          let other = instructions[earlier]
          guard !(draft.namedInstructions.contains(instruction.node) || draft.namedInstructions.contains(other.node))
          else {
            continue
          }
          report.add(
            twice, at: target.range, node: instruction.node, .twice(section.number(other), target.chain.citation),
            related: [(.other, section.tree.nodes[other.node].text)])
        }
      }
    }
  }

  /// The instruction that removes the provision `target` lies in.
  private static func first(
    _ operation: Operation, _ target: Target, in gone: [[ProvisionNumber]: Int], besides index: Int
  ) -> Int? {
    switch operation.action {
    case .replaceText, .deleteText, .insertText, .repeal, .recast, .replace: break
    case .insert, .renumber: return nil
    }
    for place in target.places {
      var outer = place
      while !outer.isEmpty {
        // Of two that name the very same provision only the later one is told.
        if let other = gone[outer], other != index { return outer.count < place.count || other < index ? other : nil }
        outer.removeLast(2)
      }
    }
    return nil
  }

  /// The earlier instruction that changes the same words.
  private static func repeated(
    _ operation: Operation, _ target: Target, _ index: Int, _ words: inout [Words: Int], _ bytes: [UInt8]
  ) -> Int? {
    let old: [ByteRange]
    switch operation.action {
    case .replaceText(let ranges, _), .deleteText(let ranges): old = ranges
    default: return nil
    }
    var earlier: Int?
    for place in target.places {
      for range in old {
        let key = Words(place: place, text: bytes[range.start..<range.end])
        if let other = words[key] { earlier = earlier ?? other } else { words[key] = index }
      }
    }
    return earlier
  }
}

extension Operation {
  /// Whether the text of its targets goes out as a whole.
  fileprivate var removesUnits: Bool {
    switch action {
    case .repeal, .recast, .replace: true
    default: false
    }
  }
}

extension Target {
  /// The places it names, each as the levels and numbers that lead there by turns, largest first; none where it is no provision of a section.
  fileprivate var places: [[ProvisionNumber]] {
    guard isProvision, chain[.section] != .none, chain[.division] == .none, let deepest = chain.deepest,
      let numbers = chain.ownNumbers, numbers.count <= Self.mostPlaces
    else { return [] }
    var path: [ProvisionNumber] = []
    for level in ReferenceLevel.allCases where level.rawValue < deepest.rawValue {
      path += [ProvisionNumber(value: UInt32(level.rawValue)), chain[level]]
    }
    return numbers.map { path + [ProvisionNumber(value: UInt32(deepest.rawValue)), $0] }
  }

  /// A longer range is left alone.
  private static let mostPlaces = 50
}

extension Message {
  fileprivate static var noChange: Message {
    Message(da: "De nye ord er de samme som de gamle.", en: "The new words are the old ones.")
  }
  static func twice(_ other: String, _ place: String) -> Message {
    Message(
      da: "Teksten i \(place.closed) ophæves, affattes eller ændres også af \(other).",
      en: "The text in \(place) is also repealed, recast or changed by \(other).")
  }
  fileprivate static var other: Message { Message(da: "Den anden ændring.", en: "The other instruction.") }
}
