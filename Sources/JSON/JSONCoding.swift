/// What can be written as JSON.
public protocol JSONEncodable: SendableMetatype {
  /// Writes the value, one value exactly.
  func encode(into json: inout JSONWriter)
}

/// What can be read from JSON.
public protocol JSONDecodable: SendableMetatype {
  /// The value that `json` holds; nil where it is another kind of value, or a part of it is missing.
  init?(_ json: JSONValue)
}

extension String: JSONEncodable, JSONDecodable {
  /// The string, if `json` is one.
  public init?(_ json: JSONValue) {
    guard let string = json.string else { return nil }
    self = string
  }

  /// Writes the string.
  public func encode(into json: inout JSONWriter) { json.string(self) }
}

extension Int: JSONEncodable, JSONDecodable {
  /// The whole number, if `json` is one that fits in 64 bits.
  public init?(_ json: JSONValue) {
    guard let number = json.int else { return nil }
    self = number
  }

  /// Writes the number.
  public func encode(into json: inout JSONWriter) { json.number(self) }
}

extension Bool: JSONEncodable, JSONDecodable {
  /// The flag, if `json` is one.
  public init?(_ json: JSONValue) {
    guard let flag = json.bool else { return nil }
    self = flag
  }

  /// Writes the flag.
  public func encode(into json: inout JSONWriter) { json.bool(self) }
}

extension Array: JSONEncodable where Element: JSONEncodable {
  /// Writes the elements as an array.
  public func encode(into json: inout JSONWriter) {
    json.array { json in
      for element in self { element.encode(into: &json) }
    }
  }
}

extension Array: JSONDecodable where Element: JSONDecodable {
  /// The elements, if `json` is an array and each of them can be read.
  public init?(_ json: JSONValue) {
    guard let values = json.array else { return nil }
    self = []
    reserveCapacity(values.count)
    for value in values {
      guard let element = Element(value) else { return nil }
      append(element)
    }
  }
}

extension Optional: JSONEncodable where Wrapped: JSONEncodable {
  /// Writes the value; `null` where there is none.
  public func encode(into json: inout JSONWriter) {
    if let self { self.encode(into: &json) } else { json.null() }
  }
}

extension JSONValue: JSONEncodable, JSONDecodable {
  /// `json` itself, whatever it is.
  public init?(_ json: JSONValue) { self = json }

  /// Writes the value as it is.
  public func encode(into json: inout JSONWriter) { json.raw(serialized()) }
}

extension JSONWriter {
  /// Writes an object whose members `members` writes.
  public mutating func object(_ members: (inout JSONWriter) -> Void) {
    beginObject()
    members(&self)
    endObject()
  }

  /// Writes an array whose elements `elements` writes.
  public mutating func array(_ elements: (inout JSONWriter) -> Void) {
    beginArray()
    elements(&self)
    endArray()
  }

  /// Writes a value.
  public mutating func value(_ value: some JSONEncodable) { value.encode(into: &self) }

  /// Writes a member; `null` where it is an optional without a value.
  public mutating func member(_ name: StaticString, _ value: some JSONEncodable) {
    key(name)
    value.encode(into: &self)
  }

  /// Writes a member; nothing where there is no value.
  public mutating func optionalMember(_ name: StaticString, _ value: (some JSONEncodable)?) {
    if let value { member(name, value) }
  }

  /// Writes a member that is an object whose members `members` writes.
  public mutating func object(_ name: StaticString, _ members: (inout JSONWriter) -> Void) {
    key(name)
    object(members)
  }

  /// Writes a member that is an array whose elements `elements` writes.
  public mutating func array(_ name: StaticString, _ elements: (inout JSONWriter) -> Void) {
    key(name)
    array(elements)
  }
}

extension JSONValue {
  /// What `json[key]` holds, read as `Value`; nil where it is missing or something else.
  public func read<Value: JSONDecodable>(_ key: String, as type: Value.Type = Value.self) -> Value? {
    self[key].flatMap(Value.init)
  }
}
