import Amending
import Analysis
import JSON
import StatuteModel
import StatuteSyntax
import StatuteText

/// Where bills under way get in one another's way, for people and for programs.
struct ConflictListing {
  let act: Document
  let bills: [Document]
  let conflicts: [BillConflict]

  // MARK: Text

  /// A paragraph for each conflict: where it is, in what way, and the two instructions.
  func text(_ style: TextStyle) -> String {
    let words = style.words
    guard !conflicts.isEmpty else {
      return words("Ingen ændringsnumre støder sammen.\n", "No instructions are in one another's way.\n")
    }
    return conflicts.map { conflict in
      let sides = [conflict.first, conflict.second].map { side in
        "  \(style(name(of: side), .dim))  \(Printable.line(opening(of: side)))\n"
      }
      return "\(style(place(of: conflict), .bold)) · \(sentence(conflict, words.language))\n\(sides.joined())"
    }
    .joined(separator: "\n")
  }

  private func place(of conflict: BillConflict) -> String { Citations(act).citation(of: conflict.node) }

  private func name(of side: BillConflict.Side) -> String {
    let bill = bills[side.bill]
    return "\(Printable.line(bill.path)), \(bill.address(of: side.instruction))"
  }

  private func opening(of side: BillConflict.Side) -> String {
    let bill = bills[side.bill]
    return bill.openingWords(of: bill.tree.nodes[side.instruction].text, limit: 100)
  }

  private func sentence(_ conflict: BillConflict, _ language: Language) -> String {
    let isDanish = language == .danish
    switch conflict.kind {
    case .sameText: return isDanish ? "begge ændrer teksten" : "both change the text"
    case .replaced:
      return isDanish
        ? "det første ophæver eller affatter det, som det andet ændrer"
        : "the first takes out or rewrites what the second changes"
    case .samePlace: return isDanish ? "begge indsætter noget her" : "both put something in here"
    case .removed:
      return isDanish
        ? "det første ophæver det, som den nye tekst i det andet henviser til"
        : "the first takes out what the new text of the second refers to"
    case .sameNumber:
      return isDanish
        ? "begge indsætter en § \(conflict.newNumber) efter denne"
        : "both put in a § \(conflict.newNumber) after this one"
    case .moved:
      let new = newName(conflict)
      return isDanish
        ? "bliver \(new) ved det første; det andet bruger det gamle nummer"
        : "becomes \(new) by the first; the second uses the old number"
    }
  }

  /// `stk. 4`, `nr. 3`, `§ 7`
  private func newName(_ conflict: BillConflict) -> String {
    let name = place(of: conflict).components(ofLastLevel: act.tree.nodes[conflict.node].number.description)
    return "\(name)\(conflict.newNumber)"
  }

  // MARK: JSON

  /// `{"version": 1, "act": "lov.txt", "conflicts": [{"kind": "same-text", "provision": "§ 5, stk. 2", "bills": […]}]}`
  func json(_ language: Language) -> [UInt8] {
    var json = JSONWriter()
    json.beginObject()
    json.member("version", 1)
    json.member("act", act.path)
    json.key("conflicts")
    json.beginArray()
    for conflict in conflicts {
      json.beginObject()
      json.member("kind", conflict.kind.rawValue)
      json.member("provision", act.address(of: conflict.node))
      json.member("message", sentence(conflict, language))
      json.key("bills")
      json.beginArray()
      for side in [conflict.first, conflict.second] { write(side, to: &json) }
      json.endArray()
      json.endObject()
    }
    json.endArray()
    json.endObject()
    return json.take() + Array("\n".utf8)
  }

  private func write(_ side: BillConflict.Side, to json: inout JSONWriter) {
    let bill = bills[side.bill]
    var writer = DocumentJSONWriter(bill)
    writer.json.beginObject()
    writer.path()
    writer.json.member("instruction", bill.address(of: side.instruction))
    writer.range("range", bill.source.trimmed(bill.tree.nodes[side.instruction].range))
    writer.json.endObject()
    json.raw(writer.json.take())
  }
}

extension String {
  /// What stands before `number` in the last level of a citation: `stk. ` of `§ 5, stk. 3`.
  fileprivate func components(ofLastLevel number: String) -> Substring {
    let level = split(separator: ", ").last ?? self[...]
    return level.hasSuffix(number) ? level.dropLast(number.count) : level + " "
  }
}
