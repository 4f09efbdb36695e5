import Analysis
import Renumbering
import StatuteModel
import StatuteSyntax
import StatuteText

/// A draft whose provisions are called by their addresses, and what becomes of it.
struct Draft {
  let document: Document
  var others: [Document] = []

  init(_ text: String, others: [String] = []) {
    document = Document(path: "udkast.lov", source: SourceText(text))
    self.others = others.enumerated().map { Document(path: "andet\($0.offset).lov", source: SourceText($0.element)) }
  }

  /// The index of the provision with this address.
  func node(_ address: String) -> Int {
    document.tree.nodes.indices.first {
      $0 > 0 && document.address(of: $0) == address && document.tree.nodes[$0].kind != .text
    }
      ?? -1
  }

  /// The text after `operation`; what is said where it is refused.
  func after(_ operation: RenumberingOperation) -> String {
    do throws(RenumberingRefusal) {
      return try Renumbering(document, others: others).apply(operation).document.source.text
    } catch {
      return error.text(in: .danish)
    }
  }

  /// The text after the provision at `address` got the number in `words`; what is said where it is refused.
  func renamed(_ address: String, _ words: String) -> String {
    do throws(RenumberingRefusal) {
      let node = node(address)
      return after(.relabel(node: node, as: try NumberEntry(words, for: node, in: document).number))
    } catch {
      return error.text(in: .danish)
    }
  }

  func inserted(after address: String) -> String { after(.insert(after: node(address))) }

  func inserted(before address: String) -> String { after(.insertBefore(node: node(address))) }

  func removed(_ address: String) -> String { after(.remove(node: node(address))) }
}

extension SourceText {
  var text: String { string(in: ByteRange(0, count)) }
}
