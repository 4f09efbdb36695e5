import CGumbo

/// A page as a tree, which Gumbo reads as browsers do.
final class HTMLTree {
  /// Where the tree begins.
  var document: HTMLNode { HTMLNode(gumbo_tree_document(tree)) }

  private let tree: UnsafeMutablePointer<gumbo_tree>
  /// The tree points into the text.
  private let text: UnsafeMutableBufferPointer<UInt8>

  /// So many bytes of tree for each byte of text, and so many more for a short one. A page has about ten.
  private static let (treeBytesPerByte, leastTreeBytes) = (64, 16 << 20)

  /// Reads `text`, which is UTF-8.
  init(parsing text: [UInt8]) throws(HTMLError) {
    let copy = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: max(1, text.count))
    _ = copy.initialize(from: text)
    let limit = Self.leastTreeBytes + Self.treeBytesPerByte * text.count
    let parsed = copy.withMemoryRebound(to: CChar.self) { gumbo_tree_parse($0.baseAddress, text.count, limit) }
    guard let parsed else {
      copy.deallocate()
      throw .tooManyElements
    }
    tree = parsed
    self.text = copy
  }

  deinit {
    gumbo_tree_free(tree)
    text.deallocate()
  }
}

/// A node of an ``HTMLTree``, which must outlive it.
struct HTMLNode: Hashable {
  private let pointer: UnsafePointer<GumboNode>

  fileprivate init(_ pointer: UnsafePointer<GumboNode>) { self.pointer = pointer }

  /// The element it is; nil of text and comments.
  var tag: GumboTag? {
    pointer.pointee.type == GUMBO_NODE_ELEMENT || pointer.pointee.type == GUMBO_NODE_TEMPLATE
      ? pointer.pointee.v.element.tag : nil
  }

  /// Its name, in small letters and without a prefix; also of an element that Gumbo has no tag for, as those of formulas.
  var name: String {
    guard tag != nil else { return "" }
    var text = pointer.pointee.v.element.original_tag
    gumbo_tag_from_original_text(&text)
    guard let start = text.data else { return "" }
    let name = UnsafeRawBufferPointer(start: start, count: min(Int(text.length), Self.longestName))
    return String(decoding: name, as: UTF8.self).lowercased().split(separator: ":").last.map(String.init) ?? ""
  }

  private static let longestName = 40

  /// The words of running text; nil of all else.
  var text: UnsafeBufferPointer<UInt8>? {
    switch pointer.pointee.type {
    case GUMBO_NODE_TEXT, GUMBO_NODE_WHITESPACE, GUMBO_NODE_CDATA: bytes(pointer.pointee.v.text.text)
    default: nil
    }
  }

  /// The words of a comment; nil of all else.
  var comment: String? {
    pointer.pointee.type == GUMBO_NODE_COMMENT ? String(cString: pointer.pointee.v.text.text) : nil
  }

  /// The nodes in it.
  var children: HTMLChildren {
    switch pointer.pointee.type {
    case GUMBO_NODE_DOCUMENT: HTMLChildren(pointer.pointee.v.document.children)
    case GUMBO_NODE_ELEMENT, GUMBO_NODE_TEMPLATE: HTMLChildren(pointer.pointee.v.element.children)
    default: HTMLChildren(GumboVector())
    }
  }

  /// The element it stands in; nil of the document.
  var parent: HTMLNode? { pointer.pointee.parent.map { HTMLNode($0) } }

  /// The value of an attribute of an element; nil where it has none of that name.
  func attribute(_ name: String) -> String? {
    guard tag != nil, pointer.pointee.v.element.attributes.length > 0 else { return nil }
    return withUnsafePointer(to: pointer.pointee.v.element.attributes) { attributes in
      gumbo_get_attribute(attributes, name).map { String(cString: $0.pointee.value) }
    }
  }

  /// The names in its attribute `class`.
  var classes: [Substring] {
    guard let value = attribute("class") else { return [] }
    // The white space of HTML, by bytes: every element of a page is asked.
    return value.utf8.split { $0 == 0x20 || 0x09...0x0D ~= $0 }.map { Substring($0) }
  }

  private func bytes(_ text: UnsafePointer<CChar>) -> UnsafeBufferPointer<UInt8> {
    let count = String(cString: text).utf8.count
    return text.withMemoryRebound(to: UInt8.self, capacity: count) { UnsafeBufferPointer(start: $0, count: count) }
  }
}

/// The nodes in a node.
struct HTMLChildren: RandomAccessCollection {
  private let vector: GumboVector

  fileprivate init(_ vector: GumboVector) { self.vector = vector }

  var startIndex: Int { 0 }
  var endIndex: Int { Int(vector.length) }
  subscript(index: Int) -> HTMLNode {
    guard indices.contains(index), let child = vector.data[index] else { preconditionFailure("no such child") }
    return HTMLNode(child.assumingMemoryBound(to: GumboNode.self))
  }
}

/// What wants to know of a tree while it is walked through.
protocol HTMLVisitor {
  /// An element begins; whether what stands in it is wanted. ``end(_:)`` comes for those alone.
  mutating func begin(_ element: HTMLNode, _ tag: GumboTag) -> Bool
  /// An element has ended.
  mutating func end(_ element: HTMLNode, _ tag: GumboTag)
  /// A piece of text.
  mutating func text(_ text: UnsafeBufferPointer<UInt8>)
}

extension HTMLNode {
  /// Shows `visitor` all that stands in the node and the node itself, without recursion.
  func walk(_ visitor: inout some HTMLVisitor) {
    var open: [(node: HTMLNode, tag: GumboTag?, next: Int)] = []
    func enter(_ node: HTMLNode) {
      if let text = node.text { return visitor.text(text) }
      let tag = node.tag
      if tag.map({ visitor.begin(node, $0) }) ?? true { open.append((node, tag, 0)) }
    }
    enter(self)
    while let last = open.indices.last {
      let (node, tag, next) = open[last]
      let children = node.children
      if next < children.count {
        open[last].next += 1
        enter(children[next])
      } else {
        open.removeLast()
        if let tag { visitor.end(node, tag) }
      }
    }
  }
}
