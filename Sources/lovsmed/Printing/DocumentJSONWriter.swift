import JSON
import StatuteModel
import StatuteText

/// Writes JSON about one document: places in it are written as lines, columns and offsets.
struct DocumentJSONWriter {
  let document: Document
  var json = JSONWriter()
  private var mapper: PositionMapper

  init(_ document: Document) {
    self.document = document
    mapper = PositionMapper(document.source)
  }

  /// Begins an object that says which document it is about.
  mutating func beginDocument() {
    json.beginObject()
    json.member("version", 1)
    path()
    json.member("kind", document.kind.key)
    json.key("title")
    if let title = document.title { json.string(title) } else { json.null() }
  }

  /// Writes where the document lies, and where its text was imported that places are places in the text.
  mutating func path() {
    json.member("path", document.path)
    if Import.reads(document.path) { json.member("imported", true) }
  }

  /// Writes a member that is a range; `null` where there is none.
  mutating func range(_ name: StaticString, _ range: ByteRange?) {
    write(name, range.map { (mapper.linePosition(at: $0.start), mapper.linePosition(at: $0.end)) })
  }

  /// The same for a caller that goes to and fro in the text and keeps a mapper for each way.
  mutating func range(_ name: StaticString, _ range: ByteRange, _ mapper: inout PositionMapper) {
    write(name, (mapper.linePosition(at: range.start), mapper.linePosition(at: range.end)))
  }

  private mutating func write(_ name: StaticString, _ places: (start: LinePosition, end: LinePosition)?) {
    json.key(name)
    guard let places else { return json.null() }
    json.beginObject()
    write("start", places.start)
    write("end", places.end)
    json.endObject()
  }

  private mutating func write(_ name: StaticString, _ place: LinePosition) {
    json.key(name)
    json.beginObject()
    json.member("line", place.line)
    json.member("column", place.column)
    json.member("offset", place.offset)
    json.endObject()
  }
}
