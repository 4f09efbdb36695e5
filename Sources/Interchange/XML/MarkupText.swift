/// Text in the languages of marks, HTML and XML.
package enum MarkupText {
  /// `text` as it stands between tags or in a quoted attribute.
  ///
  /// - Parameter special: What is written of the control characters of ASCII, and of U+FFFE and U+FFFF, on which the languages
  ///   differ. Other control characters are left out, and so are those that turn the direction of writing around, which would
  ///   show other words than those that stand there.
  package static func escaped(_ text: some StringProtocol, special: (Unicode.Scalar) -> String) -> String {
    var escaped = ""
    escaped.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "\u{0}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": escaped += special(scalar)
      case "\u{7F}"..."\u{9F}", "\u{202A}"..."\u{202E}", "\u{2066}"..."\u{2069}": break
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
