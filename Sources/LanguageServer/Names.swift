import StatuteModel
import StatuteSyntax
import StatuteText

/// What parts of a document are called where they are listed.

extension Document {
  /// The label of the provision with index `node` without its full stop: `§ 7 a`, `Stk. 2`, `1)`, `Kapitel 2`; of an
  /// instruction `nr. 4`; the text of a heading; empty where there is neither.
  func name(of node: Int) -> String {
    let item = tree.nodes[node]
    switch item.kind {
    case .heading, .title: return openingWords(of: item.text, limit: 200).withoutNoteSign
    case .commencement: return address(of: node)
    case .subsection where item.label.isEmpty: return "Stk. 1"
    case .instruction: return item.number == .none ? "" : "nr. \(item.number)"
    case .remarks, .mirror, .annex, .remark:
      let label = openingWords(of: item.label.isEmpty ? item.text : item.label, limit: 80)
      return label.isEmpty ? address(of: node) : label
    default:
      let label = source[item.label]
      let end = label.lastIndex { $0 > 0x20 && $0 != UInt8(ascii: ".") }
      return end.map { String(onOneLine: label[...$0]) } ?? ""
    }
  }
}
