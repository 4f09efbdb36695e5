import JSON
import StatuteModel

/// The acts of a library for people: names, what it is, where it lies.
struct LibraryText {
  let words: Wording

  /// Two lines for every act.
  func text(_ entries: [ActEntry]) -> String { entries.map(text).joined() }

  private func text(_ entry: ActEntry) -> String {
    let names = entry.names.map { Printable.line($0) }.joined(separator: " · ")
    return "\(names)\n  \(citation(entry))  \(Printable.line(entry.path))\n"
  }

  /// `lovbekendtgørelse nr. 1053 af 29. oktober 2009`, as far as it is known.
  private func citation(_ entry: ActEntry) -> String {
    let kind = words.name(of: entry.kind)
    guard let number = entry.number else { return kind }
    let day = entry.date?.danish ?? entry.year.map(String.init)
    return "\(kind) nr. \(number)" + (day.map { words(" af \($0)", " of \($0)") } ?? "")
  }
}

/// The acts of a library for programs.
enum LibraryJSON {
  /// `{"version": 1, "acts": […]}`
  static func bytes(_ entries: [ActEntry]) -> [UInt8] {
    var json = JSONWriter()
    json.beginObject()
    json.member("version", 1)
    json.key("acts")
    json.beginArray()
    for entry in entries { write(entry, to: &json) }
    json.endArray()
    json.endObject()
    return json.bytes + Array("\n".utf8)
  }

  private static func write(_ entry: ActEntry, to json: inout JSONWriter) {
    json.beginObject()
    json.member("path", entry.path)
    json.member("kind", entry.kind.key)
    json.member("title", entry.title)
    json.key("names")
    json.beginArray()
    for name in entry.names { json.string(name) }
    json.endArray()
    if let number = entry.number { json.member("number", number) }
    if let year = entry.year { json.member("year", year) }
    if let date = entry.date { json.member("date", date.iso) }
    if let status = entry.status { json.member("status", status) }
    json.endObject()
  }
}
