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

  /// Writes a member that is a range; `null` where there is none.
  mutating func range(_ name: StaticString, _ range: ByteRange?) {
    json.key(name)
    guard let range else { return json.null() }
    json.beginObject()
    position("start", range.start)
    position("end", range.end)
    json.endObject()
  }

  private mutating func position(_ name: StaticString, _ offset: Int) {
    let place = mapper.linePosition(at: offset)
    json.key(name)
    json.beginObject()
    json.member("line", place.line)
    json.member("column", place.column)
    json.member("offset", place.offset)
    json.endObject()
  }
}
