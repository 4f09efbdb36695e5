import JSON
import Testing

/// The face on json-c, and the writer of large answers.
struct JSONTests {
  private func parse(_ text: String, maximumDepth: Int = 128) throws(JSONError) -> JSONValue {
    try JSONValue(parsing: Array(text.utf8), maximumDepth: maximumDepth)
  }

  private func serialize(_ value: JSONValue, pretty: Bool = false) -> String {
    String(decoding: value.serialized(pretty: pretty), as: UTF8.self)
  }

  @Test func valuesAreWrittenInTheOrderTheyWereGiven() {
    let value: JSONValue = ["z": 1, "a": [true, nil, "§ 7 a/b"], "m": JSONValue(0.1), "x": JSONValue(Double.infinity)]
    #expect(serialize(value) == #"{"z":1,"a":[true,null,"§ 7 a/b"],"m":0.1,"x":null}"#)
    #expect(serialize(["a": [1]], pretty: true) == "{\n  \"a\": [\n    1\n  ]\n}")
  }

  @Test func valuesAreRead() throws {
    let value = try parse(#" {"a": [1, -9223372036854775808, 2.5e3, true, null, "\u00a7\n\u0000"], "b": {}} "#)
    #expect(try value.at("a", 0).int == 1)
    #expect(try value.at("a", 1).int == .min)
    #expect(try value.at("a", 2).double == 2500)
    #expect(try value.at("a", 2).int == nil)
    #expect(try value.at("a", 3).bool == true)
    #expect(try value.at("a", 4).isNull)
    #expect(try value.at("a", 5).string == "§\n\u{0}")
    #expect(value["c"] == nil)
    #expect(value["b"]?["c"] == nil)
    #expect(value.array == nil)
  }

  @Test func aChildOutlivesItsParent() throws {
    let child = try parse(#"{"a": ["bestemmelse"]}"#).at("a", 0)
    #expect(child.string == "bestemmelse")
  }

  @Test(arguments: ["9223372036854775808", "99999999999999999999999", "NaN", "Infinity"])
  func numbersThatFitNowhereAnswerNothing(text: String) throws {
    #expect(try parse(text).int == nil)
    #expect(try parse("1e999").double == nil)
  }

  @Test(arguments: [
    ("", 0, JSONError.Reason.incomplete), ("  ", 2, .incomplete), ("[1", 2, .incomplete), ("tru", 3, .incomplete),
    ("\"abc", 4, .incomplete), ("[\"\u{1}", 3, .incomplete),
  ])
  func whatEndsTooEarlyIsToldOf(text: String, offset: Int, reason: JSONError.Reason) {
    #expect(throws: JSONError(reason: reason, offset: offset)) { try parse(text) }
  }

  @Test(arguments: [
    ("[1,]", 3), ("[1] x", 4), ("'a'", 0), ("{\"a\":1,}", 7), ("1\u{0}2", 1), ("[1]\u{0}", 3), (".5", 0),
  ])
  func whatIsNotJSONIsToldOfWithItsPlace(text: String, offset: Int) {
    let error = #expect(throws: JSONError.self) { try parse(text) }
    #expect(error?.offset == offset)
    guard case .malformed = error?.reason else { return #expect(Bool(false), "\(String(describing: error))") }
  }

  @Test func bytesThatAreNotUTF8AreToldOf() {
    let bytes: [UInt8] = [0x22, 0x61, 0xFF, 0x22]
    #expect(throws: JSONError(reason: .invalidUTF8, offset: 2)) { try JSONValue(parsing: bytes) }
  }

  @Test func depthAndSizeHaveBounds() throws {
    func nested(_ depth: Int) -> String {
      String(repeating: "[", count: depth) + "1" + String(repeating: "]", count: depth)
    }
    _ = try parse(nested(8), maximumDepth: 8)
    #expect(throws: JSONError(reason: .tooDeep, offset: 9)) { try parse(nested(9), maximumDepth: 8) }
    let error = #expect(throws: JSONError.self) { try parse(nested(1_000_000)) }
    #expect(error?.reason == .tooDeep)
    #expect(throws: JSONError(reason: .tooLarge, offset: 3)) {
      try JSONValue(parsing: Array("[10]".utf8), maximumByteCount: 3)
    }
  }

  @Test func theWriterEscapesWhatMustBe() throws {
    let text = (0...0x7F).compactMap { Unicode.Scalar($0).map(String.init) }.joined() + "§ 7 a 🏖️\u{2028}"
    var writer = JSONWriter()
    writer.beginArray()
    writer.string(text)
    writer.number(.min)
    writer.number(0)
    writer.null()
    writer.bool(false)
    writer.beginObject()
    writer.member("a", "b")
    writer.member("c", 12)
    writer.endObject()
    writer.endArray()
    let value = try JSONValue(parsing: writer.bytes)
    #expect(try value.at(0).string == text)
    #expect(try value.at(1).int == .min)
    #expect(String(decoding: writer.bytes, as: UTF8.self).hasSuffix(#",0,null,false,{"a":"b","c":12}]"#))
  }
}
