/// What wants to know of a document while it is read. Names and texts are UTF-8, whatever the document is written in.
protocol XMLHandler: AnyObject {
  /// An element begins.
  func begin(_ name: String, _ attributes: XMLAttributes) throws(XMLError.Reason)
  /// The innermost open element ends.
  func end()
  /// A piece of text. One text comes in as many pieces as the reader likes.
  func text(_ bytes: UnsafeBufferPointer<UInt8>)
  /// Whether nothing more is wanted of the document.
  var isSatisfied: Bool { get }
}

extension XMLError.Reason: Error {}

/// The attributes of an element, as long as its beginning is told of.
struct XMLAttributes: Sequence {
  private let list: UnsafeMutablePointer<UnsafePointer<CChar>?>?

  init(_ list: UnsafeMutablePointer<UnsafePointer<CChar>?>?) { self.list = list }

  /// The value of the attribute called `name`; nil where there is none.
  subscript(name: String) -> String? { first { $0.name == name }?.value }

  func makeIterator() -> AnyIterator<(name: String, value: String)> {
    var next = list
    return AnyIterator {
      guard let pair = next, let name = pair[0], let value = pair[1] else { return nil }
      next = pair + 2
      return (String(cString: name), String(cString: value))
    }
  }
}
