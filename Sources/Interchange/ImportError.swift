import StatuteText

/// Why a document of another format cannot be read.
public enum ImportError: Error, Hashable, Sendable {
  /// It is no sound LexDania XML.
  case xml(XMLError)
  /// It is no page with an act in it.
  case html(HTMLError)
  /// It is no document of Word.
  case word(WordError)
  /// It is not written as it says of itself.
  case encoding(EncodingError)
}
