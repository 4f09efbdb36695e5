import Analysis
import Analyzers
import StatuteModel
import StatuteSyntax
import StatuteText

/// A Danish draft with places marked in it: `1️⃣`, `2️⃣`, … stand where a finding is expected to begin.
struct MarkedDraft {
  /// The draft without its marks.
  let document: Document
  private var marks: [Int: Character] = [:]

  init(_ text: String) {
    var plain = ""
    for character in text {
      if character.unicodeScalars.contains("\u{20E3}") {
        marks[plain.utf8.count] = character
      } else {
        plain.append(character)
      }
    }
    document = Document(path: "udkast.lov", source: SourceText(plain), library: OtherActs.library)
  }

  /// What all built-in rules say of it, switched off or not.
  var findings: [Finding] {
    Linter(analyzers: BuiltIn.analyzers, severities: { $0.severity }).findings(in: document)
  }

  /// The findings of rules whose ids begin with `prefix`, each as `mark weight rule: message`; a finding that begins at
  /// no mark shows the line of the draft instead.
  func told(_ prefix: String = "") -> [String] {
    findings.filter { $0.rule.id.hasPrefix(prefix) }.map { finding in
      let mark = marks[finding.range.start].map(String.init) ?? "»\(line(at: finding.range.start))«"
      return "\(mark) \(finding.severity.name) \(finding.rule.id): \(finding.message)"
    }
  }

  /// The draft after the first fix of each finding of rules whose ids begin with `prefix`.
  func mended(_ prefix: String = "") -> String {
    var bytes = document.source.bytes
    let edits = findings.filter { $0.rule.id.hasPrefix(prefix) }.compactMap(\.fixes.first).flatMap(\.edits)
    for edit in edits.sorted(by: { $0.range.start > $1.range.start }) {
      bytes.replaceSubrange(edit.range.start..<edit.range.end, with: Array(edit.newText.utf8))
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func line(at offset: Int) -> String {
    let text = document.source
    return text.string(in: text.lineContentRange(text.lineIndex(at: offset)))
  }
}

/// The acts that drafts in tests refer to.
enum OtherActs {
  static let library = ActLibrary(texts: [
    (
      "2027-0014-havnefyr.txt",
      """
      Lov om havnefyr
      § 1. Et havnefyr lyser fra solnedgang til solopgang.
      § 2. Havnens ejer passer fyret.
      Stk. 2. Ejeren fører en vagtplan.
      § 3. Loven træder i kraft den 1. januar 2028.
      """
    ),
    ("2021-0090-straffeloven.txt", "Bekendtgørelse af straffeloven\n§ 9. En § 9.\n§ 299. En § 299.\n"),
    ("2011-0007-fyrskibe.txt", "Bekendtgørelse af lov om fyrskibe\nLBK nr 7 af 02/05/2011\n§ 1. Et fyrskib er rødt.\n"),
    (
      "2019-0031-fyrskibe.txt", "Bekendtgørelse af lov om fyrskibe\nLBK nr 31 af 04/06/2019\n§ 1. Et fyrskib er rødt.\n"
    ),
  ])
}
