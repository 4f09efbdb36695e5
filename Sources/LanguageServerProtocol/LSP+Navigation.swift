import JSON

extension LSP {
  /// A place that something in a document leads to.
  public struct LocationLink: Hashable, JSONEncodable, Sendable {
    /// What leads there.
    public var originSelectionRange: Range
    /// The document it leads to.
    public var targetURI: String
    /// All of what it leads to.
    public var targetRange: Range
    /// What is selected in ``targetRange``.
    public var targetSelectionRange: Range

    /// A link from `originSelectionRange` to `targetSelectionRange` within `targetRange` of the document at `targetURI`.
    public init(originSelectionRange: Range, targetURI: String, targetRange: Range, targetSelectionRange: Range) {
      self.originSelectionRange = originSelectionRange
      self.targetURI = targetURI
      self.targetRange = targetRange
      self.targetSelectionRange = targetSelectionRange
    }

    /// Writes the link.
    public func encode(into json: inout JSONWriter) {
      json.object { json in
        json.member("originSelectionRange", originSelectionRange)
        json.member("targetUri", targetURI)
        json.member("targetRange", targetRange)
        json.member("targetSelectionRange", targetSelectionRange)
      }
    }
  }

  /// A range that belongs to what the cursor is at.
  public struct DocumentHighlight: Hashable, JSONEncodable, Sendable {
    /// What the range is.
    public enum Kind: Int, Sendable {
      case text = 1
      case read = 2
      case write = 3
    }

    /// The range.
    public var range: Range
    /// What it is.
    public var kind: Kind

    /// A highlight of `range`.
    public init(range: Range, kind: Kind) {
      self.range = range
      self.kind = kind
    }

    /// Writes the highlight.
    public func encode(into json: inout JSONWriter) {
      json.object { json in
        json.member("range", range)
        json.member("kind", kind.rawValue)
      }
    }
  }

  /// The parameters of `textDocument/references`.
  public struct ReferenceParams: TextDocumentParams {
    /// The address of the document.
    public var uri: String
    /// The place in it.
    public var position: Position
    /// Whether what is referred to is wanted too.
    public var includeDeclaration: Bool

    /// The parameters in `json`.
    public init?(_ json: JSONValue) {
      guard let place = PositionParams(json) else { return nil }
      uri = place.uri
      position = place.position
      includeDeclaration = json["context"]?["includeDeclaration"]?.bool ?? false
    }
  }

  /// A range that leads to an address outside the editor.
  public struct DocumentLink: Hashable, JSONEncodable, Sendable {
    /// What leads there.
    public var range: Range
    /// The address.
    public var target: String
    /// What is shown when the pointer rests on the link; nil for nothing.
    public var tooltip: String?

    /// A link from `range` to `target`.
    public init(range: Range, target: String, tooltip: String?) {
      self.range = range
      self.target = target
      self.tooltip = tooltip
    }

    /// Writes the link.
    public func encode(into json: inout JSONWriter) {
      json.object { json in
        json.member("range", range)
        json.member("target", target)
        json.optionalMember("tooltip", tooltip)
      }
    }
  }
}
