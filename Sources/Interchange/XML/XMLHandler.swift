/// What wants to know of a document while it is read. Names and texts are UTF-8, whatever the document is written in.
protocol XMLHandler: AnyObject {
  /// An element begins.
  func begin(_ name: String) throws(XMLError.Reason)
  /// The innermost open element ends.
  func end()
  /// A piece of text. One text comes in as many pieces as the reader likes.
  func text(_ bytes: UnsafeBufferPointer<UInt8>)
  /// Whether nothing more is wanted of the document.
  var isSatisfied: Bool { get }
}

extension XMLError.Reason: Error {}
