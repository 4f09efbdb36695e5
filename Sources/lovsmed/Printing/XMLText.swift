/// Text in XML 1.0.
enum XMLText {
  /// `text` as it stands between tags or in a quoted attribute. Characters that XML has no place for are shown as pictures
  /// or left out; those that turn the direction of writing around are left out, too.
  static func escaped(_ text: some StringProtocol) -> String {
    var escaped = ""
    escaped.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      // An attribute would have them read as spaces.
      case "\t", "\n", "\r": escaped += "&#\(scalar.value);"
      case "\u{0}"..."\u{1F}": escaped.unicodeScalars.append(Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}")
      case "\u{7F}"..."\u{9F}", "\u{202A}"..."\u{202E}", "\u{2066}"..."\u{2069}", "\u{FFFE}", "\u{FFFF}": break
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  /// ` name="value"`
  static func attribute(_ name: String, _ value: some StringProtocol) -> String { " \(name)=\"\(escaped(value))\"" }

  /// The first line of every document.
  static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
}
