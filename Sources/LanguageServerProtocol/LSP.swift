import JSON

/// The types of the Language Server Protocol (3.17, and 3.18 where it helps) that are used, under its own names.
public enum LSP {}

extension LSP {
  /// A place in a document: line and character from 0, the character in units of the encoding that was agreed on.
  public struct Position: Hashable, Comparable, JSONEncodable, JSONDecodable, Sendable {
    /// The line, from 0.
    public var line: Int
    /// The character in the line, from 0.
    public var character: Int

    /// The place at `line` and `character`, both from 0.
    public init(line: Int, character: Int) {
      self.line = line
      self.character = character
    }

    /// A position as clients write it; whether there is such a place is asked where the document is at hand.
    public init?(_ json: JSONValue) {
      guard let line = json["line"]?.int, let character = json["character"]?.int, line >= 0, character >= 0 else {
        return nil
      }
      self.init(line: line, character: character)
    }

    /// Writes the position.
    public func encode(into json: inout JSONWriter) {
      json.beginObject()
      json.member("line", line)
      json.member("character", character)
      json.endObject()
    }

    /// Whether `left` stands before `right`.
    public static func < (left: Position, right: Position) -> Bool {
      (left.line, left.character) < (right.line, right.character)
    }
  }

  /// What lies between two places; the end is not part of it.
  public struct Range: Hashable, JSONEncodable, JSONDecodable, Sendable {
    /// The first place.
    public var start: Position
    /// The place after the last one.
    public var end: Position

    /// What lies from `start` up to `end`.
    public init(start: Position, end: Position) {
      self.start = start
      self.end = end
    }

    /// A range as clients write it; one whose end comes first is turned round.
    public init?(_ json: JSONValue) {
      guard let start: Position = json.read("start"), let end: Position = json.read("end") else { return nil }
      self.init(start: min(start, end), end: max(start, end))
    }

    /// Writes the range.
    public func encode(into json: inout JSONWriter) {
      // Ranges are most of what the largest answers hold.
      json.value(
        [#"{"start":{"line":"#, #","character":"#, #"},"end":{"line":"#, #","character":"#],
        [start.line, start.character, end.line, end.character], "}}")
    }
  }

  /// A range in a document.
  public struct Location: Hashable, JSONEncodable, JSONDecodable, Sendable {
    /// The document's address.
    public var uri: String
    /// The range in it.
    public var range: Range

    /// `range` in the document at `uri`.
    public init(uri: String, range: Range) {
      self.uri = uri
      self.range = range
    }

    /// A location as clients write it.
    public init?(_ json: JSONValue) {
      guard let uri: String = json.read("uri"), let range: Range = json.read("range") else { return nil }
      self.init(uri: uri, range: range)
    }

    /// Writes the location.
    public func encode(into json: inout JSONWriter) {
      json.beginObject()
      json.member("uri", uri)
      json.member("range", range)
      json.endObject()
    }
  }

  /// Text for people.
  public struct MarkupContent: Hashable, JSONEncodable, Sendable {
    /// How the text is marked up.
    public enum Kind: String, Sendable {
      case plaintext, markdown
    }

    /// How ``value`` is marked up.
    public var kind: Kind
    /// The text.
    public var value: String

    /// `value`, which is marked up as `kind` says.
    public init(_ kind: Kind, _ value: String) {
      self.kind = kind
      self.value = value
    }

    /// Writes the content.
    public func encode(into json: inout JSONWriter) {
      json.object { json in
        json.member("kind", kind.rawValue)
        json.member("value", value)
      }
    }
  }

  /// A change of a document: the range gives way to the text.
  public struct TextEdit: Hashable, JSONEncodable, Sendable {
    /// What goes out.
    public var range: Range
    /// What comes in.
    public var newText: String

    /// A change that puts `newText` in the place of `range`.
    public init(range: Range, newText: String) {
      self.range = range
      self.newText = newText
    }

    /// Writes the edit.
    public func encode(into json: inout JSONWriter) {
      json.object { json in
        json.member("range", range)
        json.member("newText", newText)
      }
    }
  }
}

// MARK: - Parameters

/// Parameters that name one document.
public protocol TextDocumentParams: JSONDecodable {
  /// The address of the document, as the client writes it.
  var uri: String { get }
}

extension LSP {
  /// Parameters that name a document and nothing else.
  public struct DocumentParams: TextDocumentParams {
    /// The address of the document.
    public var uri: String

    /// The parameters in `json`.
    public init?(_ json: JSONValue) {
      guard let uri = json["textDocument"]?["uri"]?.string else { return nil }
      self.uri = uri
    }
  }

  /// Parameters that name a place in a document.
  public struct PositionParams: TextDocumentParams {
    /// The address of the document.
    public var uri: String
    /// The place in it.
    public var position: Position

    /// The parameters in `json`.
    public init?(_ json: JSONValue) {
      guard let document = DocumentParams(json), let position: Position = json.read("position") else { return nil }
      uri = document.uri
      self.position = position
    }
  }

  /// Parameters that name a range in a document.
  public struct RangeParams: TextDocumentParams {
    /// The address of the document.
    public var uri: String
    /// The range in it.
    public var range: Range

    /// The parameters in `json`.
    public init?(_ json: JSONValue) {
      guard let document = DocumentParams(json), let range: Range = json.read("range") else { return nil }
      uri = document.uri
      self.range = range
    }
  }

  /// A document as the client hands it over when it is opened.
  public struct DidOpenParams: TextDocumentParams {
    /// The address of the document.
    public var uri: String
    /// What language the client takes it for.
    public var languageID: String
    /// Its version, which grows with every change.
    public var version: Int
    /// The text in UTF-8.
    public var text: [UInt8]

    /// The parameters in `json`.
    public init?(_ json: JSONValue) {
      guard let item = json["textDocument"], let uri = item["uri"]?.string, let text = item["text"]?.utf8 else {
        return nil
      }
      self.uri = uri
      self.text = text
      languageID = item["languageId"]?.string ?? ""
      version = item["version"]?.int ?? 0
    }
  }

  /// Changes of a document, each of the text that the one before it left.
  public struct DidChangeParams: TextDocumentParams {
    /// The address of the document.
    public var uri: String
    /// The version after all of them; nil where the client gives none.
    public var version: Int?
    /// The changes in order.
    public var changes: [ContentChange]

    /// The parameters in `json`.
    public init?(_ json: JSONValue) {
      guard let document = DocumentParams(json), let changes: [ContentChange] = json.read("contentChanges") else {
        return nil
      }
      uri = document.uri
      version = json["textDocument"]?["version"]?.int
      self.changes = changes
    }
  }

  /// One change of a document.
  public struct ContentChange: JSONDecodable {
    /// What goes out; nil for the whole document.
    public var range: Range?
    /// What comes in.
    public var text: String

    /// The change in `json`.
    public init?(_ json: JSONValue) {
      guard let text = json["text"]?.string else { return nil }
      self.text = text
      guard let range = json["range"], !range.isNull else { return }
      guard let range = Range(range) else { return nil }
      self.range = range
    }
  }

  /// A folder the client works in.
  public struct WorkspaceFolder: JSONDecodable, Hashable, Sendable {
    /// The address of the folder.
    public var uri: String
    /// What the client calls it.
    public var name: String

    /// The folder at `uri`.
    public init(uri: String, name: String) {
      self.uri = uri
      self.name = name
    }

    /// The folder in `json`.
    public init?(_ json: JSONValue) {
      guard let uri = json["uri"]?.string else { return nil }
      self.init(uri: uri, name: json["name"]?.string ?? "")
    }
  }
}
