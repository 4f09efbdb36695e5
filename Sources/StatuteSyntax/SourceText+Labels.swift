import StatuteText

extension SourceText {
  /// The label of `node` as it is seen: without the `\` of Markdown, in which `1\)` stands for `1)`.
  package func label(of node: Node) -> String { Self.withoutEscapes(string(in: node.label)) }

  /// `text` without each `\` that Markdown has before a sign which is to be read as it stands.
  package static func withoutEscapes(_ text: String) -> String {
    guard text.utf8.contains(0x5C) else { return text }
    var bytes: [UInt8] = []
    var isEscaped = false
    for byte in text.utf8 {
      if isEscaped, isEscapable(byte) { bytes.removeLast() }
      bytes.append(byte)
      isEscaped = byte == 0x5C && !isEscaped
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Whether a `\` before `byte` is no sign of its own in Markdown.
  package static func isEscapable(_ byte: UInt8) -> Bool { #"\`*_{}[]<>()#+-.!|~&"#.utf8.contains(byte) }
}
