import CJSONC

/// A JSON value, held by json-c and immutable once it is made; objects keep the order of their members.
///
/// Values share what they hold: json-c's reference counts are not atomic, so a value stays in the task that made it.
public struct JSONValue {
  private let storage: Storage

  /// One reference to an object of json-c, given back when the last value that holds it goes. `null` is no object.
  private final class Storage {
    let object: OpaquePointer?

    init(owning object: OpaquePointer?) { self.object = object }

    deinit { json_object_put(object) }
  }

  /// A value that takes over the one reference the caller has to `object`.
  init(owning object: OpaquePointer?) { storage = Storage(owning: object) }

  /// A value with a reference of its own to `object`.
  private init(sharing object: OpaquePointer?) { storage = Storage(owning: json_object_get(object)) }

  private var object: OpaquePointer? { storage.object }
}

// MARK: - Building

extension JSONValue {
  /// `null`
  public init() { self.init(owning: nil) }

  /// A string.
  public init(_ string: String) {
    var string = string
    self.init(owning: string.withUTF8 { json_object_new_string_len($0.baseAddress, Int32(clamping: $0.count)) })
  }

  /// A whole number.
  public init(_ number: Int) { self.init(owning: json_object_new_int64(Int64(number))) }

  /// A number, written in the fewest digits that read back as the same one; `null` where it is not finite.
  public init(_ number: Double) {
    self.init(owning: number.isFinite ? json_object_new_double_s(number, "\(number)") : nil)
  }

  /// `true` or `false`.
  public init(_ flag: Bool) { self.init(owning: json_object_new_boolean(flag ? 1 : 0)) }

  /// An array.
  public init(_ elements: [JSONValue]) {
    let array = json_object_new_array_ext(Int32(clamping: elements.count))
    for element in elements { json_object_array_add(array, json_object_get(element.object)) }
    self.init(owning: array)
  }

  /// An object with these members, in this order; of two with the same key the last one counts.
  public init(members: [(String, JSONValue)]) {
    let object = json_object_new_object()
    for (key, value) in members { json_object_object_add(object, key, json_object_get(value.object)) }
    self.init(owning: object)
  }
}

extension JSONValue: ExpressibleByStringInterpolation, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral,
  ExpressibleByNilLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  /// A string.
  public init(stringLiteral value: String) { self.init(value) }
  /// A whole number.
  public init(integerLiteral value: Int) { self.init(value) }
  /// `true` or `false`.
  public init(booleanLiteral value: Bool) { self.init(value) }
  /// `null`
  public init(nilLiteral: ()) { self.init() }
  /// An array.
  public init(arrayLiteral elements: JSONValue...) { self.init(elements) }

  /// An object with these members, in this order; of two with the same key the last one counts.
  public init(dictionaryLiteral members: (String, JSONValue)...) { self.init(members: members) }
}

// MARK: - Reading

extension JSONValue {
  /// Whether this is `null`.
  public var isNull: Bool { object == nil }

  /// The string, if this is one.
  public var string: String? { withUTF8 { String(decoding: $0, as: UTF8.self) } }

  /// The bytes of the string in UTF-8, if this is one; quicker than ``string`` where it is long.
  public var utf8: [UInt8]? { withUTF8 { Array($0) } }

  private func withUTF8<Result>(_ read: (UnsafeRawBufferPointer) -> Result) -> Result? {
    guard json_object_is_type(object, json_type_string) != 0, let start = json_object_get_string(object) else {
      return nil
    }
    return read(UnsafeRawBufferPointer(start: start, count: Int(json_object_get_string_len(object))))
  }

  /// The whole number, if this is one and fits in 64 bits.
  public var int: Int? {
    guard json_object_is_type(object, json_type_int) != 0 else { return nil }
    let number = json_object_get_int64(object)
    // json-c answers with the nearest number where the written one is too large.
    return number == .max && json_object_get_uint64(object) > UInt64(Int64.max) ? nil : Int(number)
  }

  /// The number, if this is one (whole or not) and finite.
  public var double: Double? {
    guard json_object_is_type(object, json_type_double) != 0 else { return int.map(Double.init) }
    let number = json_object_get_double(object)
    return number.isFinite ? number : nil
  }

  /// The flag, if this is one.
  public var bool: Bool? {
    json_object_is_type(object, json_type_boolean) != 0 ? json_object_get_boolean(object) != 0 : nil
  }

  /// The elements, if this is an array.
  public var array: [JSONValue]? {
    guard json_object_is_type(object, json_type_array) != 0 else { return nil }
    return (0..<json_object_array_length(object)).map { JSONValue(sharing: json_object_array_get_idx(object, $0)) }
  }

  /// The members in their order, if this is an object.
  public var members: [(key: String, value: JSONValue)]? {
    guard json_object_is_type(object, json_type_object) != 0 else { return nil }
    var members: [(key: String, value: JSONValue)] = []
    var place = json_object_iter_begin(object)
    var end = json_object_iter_end(object)
    while json_object_iter_equal(&place, &end) == 0 {
      if let name = json_object_iter_peek_name(&place) {
        members.append((String(cString: name), JSONValue(sharing: json_object_iter_peek_value(&place))))
      }
      json_object_iter_next(&place)
    }
    return members
  }

  /// The member `key`, if this is an object that has it.
  public subscript(key: String) -> JSONValue? {
    var member: OpaquePointer?
    guard json_object_object_get_ex(object, key, &member) != 0 else { return nil }
    return JSONValue(sharing: member)
  }
}

// MARK: - Writing

extension JSONValue {
  /// The value as JSON in UTF-8; `pretty` puts every member on a line of its own.
  public func serialized(pretty: Bool = false) -> [UInt8] {
    let layout = pretty ? JSON_C_TO_STRING_PRETTY | JSON_C_TO_STRING_SPACED : JSON_C_TO_STRING_PLAIN
    var count = 0
    let start = json_object_to_json_string_length(object, layout | JSON_C_TO_STRING_NOSLASHESCAPE, &count)
    return [UInt8](UnsafeRawBufferPointer(start: start, count: start == nil ? 0 : count))
  }
}
