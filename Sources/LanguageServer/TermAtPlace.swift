import Analyzers
import StatuteText

extension Snapshot {
  /// The terms that the document defines.
  var terms: DefinedTerms { memory.derived { DefinedTerms(document) } }

  /// The defined term that the words at `offset` use, and those words.
  func term(at offset: Int) -> (term: DefinedTerms.Term, place: ByteRange)? { terms.term(at: offset, in: document) }
}
