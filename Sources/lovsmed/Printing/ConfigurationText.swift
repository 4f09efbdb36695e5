import Analysis
import StatuteText

/// What is in force for one text, for people.
struct ConfigurationText {
  let style: TextStyle

  private var words: Wording { style.words }

  func text(_ inForce: ConfigurationInForce) -> String {
    var rows = inForce.values.map { value in
      Row(value.key, value.values.isEmpty ? "–" : value.values.joined(separator: ", "), origin(value.origin, inForce))
    }
    rows.append(Row("", "", ""))
    rows += inForce.rules.map { rule, severity, setting, place in
      let selector = setting.map { $0.selector.kind == .rule ? "" : " (\($0.selector.text))" } ?? ""
      return Row(rule.id, severity?.name ?? "off", origin(place, inForce) + selector)
    }
    let keys = rows.map(\.key.count).max() ?? 0
    let values = rows.filter { !$0.isLong }.map(\.value.count).max() ?? 0
    return head(inForce) + "\n\n" + rows.map { $0.text(keys, values, style) + "\n" }.joined()
  }

  private func head(_ inForce: ConfigurationInForce) -> String {
    let path = Printable.line(inForce.path)
    let excluded =
      inForce.isExcluded
      ? " " + words("Undtaget, når en mappe kontrolleres.", "Left out when a folder is checked.") : ""
    guard let file = inForce.file else {
      return words(
        "\(path): ingen lovsmed.toml; alt er, som Lovsmed selv sætter det.",
        "\(path): no lovsmed.toml; all is as Lovsmed itself has it.")
    }
    return style("\(path): \(Printable.line(file.path))", .bold) + excluded
  }

  private func origin(_ place: LinePosition?, _ inForce: ConfigurationInForce) -> String {
    guard let place, let file = inForce.file else { return "" }
    return "\(Printable.line(file.path)):\(place.line)"
  }

  /// A line of three columns.
  private struct Row {
    let key: String
    let value: String
    let origin: String

    /// A list pushes its origin out rather than all others.
    private static let longest = 24

    init(_ key: String, _ value: String, _ origin: String) {
      (self.key, self.value, self.origin) = (key, Printable.line(value), origin)
    }

    var isLong: Bool { value.count > Self.longest }

    func text(_ keys: Int, _ values: Int, _ style: TextStyle) -> String {
      guard !key.isEmpty else { return "" }
      let text = padded(key, keys) + "  " + (origin.isEmpty ? value : padded(value, values) + "  ")
      return text + style(origin, .dim)
    }

    private func padded(_ text: String, _ width: Int) -> String {
      text + String(repeating: " ", count: max(0, width - text.count))
    }
  }
}
