import Amending
import Analysis
import StatuteModel
import StatuteSyntax
import StatuteText

/// The rule on annexes that an instruction puts in.
enum MissingAnnex {
  /// Et bilag, som en ændring indsætter, findes ikke.
  ///
  /// »Bilag 2 affattes som bilag 1 til denne lov« og »Som bilag 2 indsættes bilag 1 til denne lov« henter den nye tekst i
  /// ændringslovens eget bilag. Reglen finder ændringer, hvis bilag mangler.
  ///
  /// ## Hvorfor
  ///
  /// Uden bilaget er der intet at sætte ind.
  ///
  /// ## Kilde
  ///
  /// AM41. LK 3.4.5.10.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om ændring af lov om havnebade
  /// § 1
  /// I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændring:
  /// 1. Bilag 2 affattes som bilag 1 til denne lov.
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
  /// 1. Bilag 2 affattes som bilag 1 til denne lov.
  /// § 2
  /// Loven træder i kraft den 1. juli 2026.
  ///
  /// Bilag 1
  /// »Bilag 2
  /// Takster
  /// En billet koster 10 kr.«
  /// ```
  ///
  /// ## English
  ///
  /// An instruction takes its new text from an annex of the amending act, and that annex is not there.
  static let rule = Rule("amendment/missing-annex", catalogue: ["AM41"], severity: .error)

  static func check(_ instruction: AmendingInstruction, _ draft: AmendingDraft, _ report: inout Report) {
    let tree = draft.document.tree
    let bytes = draft.document.source.bytes
    var text = tree.nodes[instruction.node].text
    while let word = bytes.place(of: "bilag", outsideQuotationsIn: text) {
      text = ByteRange(word.end, text.end)
      var reader = WordReader(bytes, at: word.end)
      guard reader.skipGap(), let number = reader.number(), reader.skipGapAnd("til"), reader.skipGapAnd("denne") else {
        continue
      }
      guard !draft.annexes.contains(number) else { continue }
      report.add(rule, at: ByteRange(word.start, reader.offset), node: instruction.node, .missing(number))
    }
  }
}

extension Message {
  fileprivate static func missing(_ number: Int) -> Message {
    Message(
      da: "Bilag \(number) til denne lov findes ikke her.", en: "This act has no annex \(number) (bilag) here.")
  }
}
