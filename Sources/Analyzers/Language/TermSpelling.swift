import Analysis
import StatuteModel
import StatuteSyntax
import StatuteText

/// Checks that defined terms are spelled as they are defined.
struct TermSpelling: Analyzer {
  /// Et defineret ord er stavet på en anden måde end i definitionen.
  ///
  /// Reglen ser efter ord, der kun skiller sig fra et defineret ord ved en bindestreg: »e-handel« og »ehandel«.
  ///
  /// ## Hvorfor
  ///
  /// Læseren kan ikke vide, om det er det definerede, der menes, og en søgning finder det ikke.
  ///
  /// ## Kilde
  ///
  /// SP20. VAF 2.2: det samme skrives med det samme ord.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om skovstier
  /// § 1. I denne lov forstås ved:
  /// 1) Mtb-spor: Sti til cykler.
  /// 2) Ridesti: Sti til heste.
  /// § 2. Et mtbspor mærkes med gult og en ridesti med rødt.
  /// ```
  ///
  /// ## Rigtigt
  ///
  /// ```lov
  /// Lov om skovstier
  /// § 1. I denne lov forstås ved:
  /// 1) Mtb-spor: Sti til cykler.
  /// 2) Ridesti: Sti til heste.
  /// § 2. Et mtb-spor mærkes med gult og en ridesti med rødt.
  /// ```
  ///
  /// ## English
  ///
  /// A defined word is spelled otherwise than in its definition, with or without a hyphen.
  static let rule = Rule("language/term-spelling", catalogue: ["SP20"], severity: .information)

  let rules = [rule]
  let scope = AnalyzerScope.document

  func analyze(_ document: Document, report: inout Report) {
    guard DraftedText.exists(in: document.tree), document.kind != .amendingAct else { return }
    let bytes = document.source.bytes
    let terms = Self.terms(of: document)
    guard !terms.isEmpty else { return }
    var letters: UInt32 = 0
    for term in terms { letters |= 1 << UInt32(term.letters[0] & 0x1F) }
    DraftedText.forEach(in: document.tree) { index, node, _ in
      let end = min(node.text.end, bytes.count)
      var at = node.text.start
      while at < end {
        guard bytes[at].isLetterByte else {
          at += 1
          continue
        }
        let start = at
        while at < end, bytes[at].isLetterByte || bytes[at] == 0x2D { at += 1 }
        guard letters & 1 << UInt32(WordIndex.small(bytes[start], after: 0) & 0x1F) != 0 else { continue }
        check(ByteRange(start, at), index, terms, bytes, &report)
      }
    }
  }

  private struct Term {
    /// In small letters, without hyphens.
    let letters: [UInt8]
    /// The offsets in `letters` before which a hyphen stands.
    let hyphens: [Int]
    let name: ByteRange
  }

  /// A shorter term may be a part of anything.
  private static let fewestLetters = 6
  private static let mostTerms = 500

  /// The terms of one word.
  private static func terms(of document: Document) -> [Term] {
    let bytes = document.source.bytes
    var terms: [Term] = []
    for list in DefinitionList.all(in: document) where list.scope == .act {
      for definition in list.definitions {
        guard let (letters, hyphens) = spelling(of: definition.term, bytes), letters.count >= fewestLetters else {
          continue
        }
        terms.append(Term(letters: letters, hyphens: hyphens, name: definition.term))
      }
    }
    return Array(terms.prefix(mostTerms))
  }

  /// The letters of a word and where its hyphens stand; nil where it is more than one word.
  private static func spelling(of word: ByteRange, _ bytes: [UInt8]) -> (letters: [UInt8], hyphens: [Int])? {
    var (letters, hyphens): ([UInt8], [Int]) = ([], [])
    for byte in WordIndex.small(bytes[word.start..<word.end]) {
      if byte == 0x2D {
        hyphens.append(letters.count)
      } else {
        guard byte.isLetterByte else { return nil }
        letters.append(byte)
      }
    }
    return letters.isEmpty ? nil : (letters, hyphens)
  }

  private func check(_ word: ByteRange, _ node: Int, _ terms: [Term], _ bytes: [UInt8], _ report: inout Report) {
    guard let (letters, hyphens) = Self.spelling(of: word, bytes) else { return }
    for term in terms where letters.starts(with: term.letters) {
      // An ending, no longer word.
      guard letters.count <= term.letters.count + 4, hyphens.allSatisfy({ $0 < term.letters.count }),
        hyphens != term.hyphens
      else { continue }
      let name = String(onOneLine: bytes[term.name.start..<term.name.end])
      report.add(Self.rule, at: word, node: node, .spelled(name), related: [(.defined, term.name)])
      return
    }
  }
}

extension Message {
  fileprivate static func spelled(_ name: String) -> Message {
    Message(da: "Ordet er defineret som »\(name)«.", en: "The word is defined as »\(name)«.")
  }
  fileprivate static var defined: Message { Message(da: "Her defineres ordet.", en: "The word is defined here.") }
}
