/// Text in XML 1.0.
package enum XMLText {
  /// `text` as it stands between tags or in a quoted attribute. Characters that XML has no place for are shown as pictures
  /// or left out.
  package static func escaped(_ text: some StringProtocol) -> String {
    MarkupText.escaped(text) { scalar in
      switch scalar {
      // An attribute would have them read as spaces.
      case "\t", "\n", "\r": "&#\(scalar.value);"
      case "\u{FFFE}", "\u{FFFF}": ""
      default: String(Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}")
      }
    }
  }

  /// ` name="value"`
  package static func attribute(_ name: String, _ value: some StringProtocol) -> String {
    " \(name)=\"\(escaped(value))\""
  }

  /// The first line of every document.
  package static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
}
