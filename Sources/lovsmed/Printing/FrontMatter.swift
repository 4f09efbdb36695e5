import StatuteModel

/// What a publisher says of an act, as the front matter of its text.
enum FrontMatter {
  /// A block of YAML between two lines of `---`; empty where nothing is said.
  static func text(of metadata: ActMetadata) -> String {
    let members: [(key: String, value: String?)] = [
      ("title", metadata.title.map(quoted)),
      ("popular-title", metadata.popularTitle.map(quoted)),
      ("type", metadata.type.map(quoted)),
      ("year", metadata.year.map(String.init)),
      ("number", metadata.number.map(String.init)),
      ("date", metadata.date?.iso),
      ("status", metadata.status.map(quoted)),
    ]
    let lines = members.compactMap { member in member.value.map { "\(member.key): \($0)\n" } }
    return lines.isEmpty ? "" : "---\n" + lines.joined() + "---\n"
  }

  private static func quoted(_ value: String) -> String {
    "\"" + value.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }
}
