import JSON

extension LSP {
  /// The parameters of `textDocument/completion`.
  public struct CompletionParams: TextDocumentParams {
    /// The address of the document.
    public var uri: String
    /// The place of the cursor.
    public var position: Position
    /// The character that made the client ask; nil where the user or a word being typed did.
    public var triggerCharacter: String?

    /// The parameters in `json`.
    public init?(_ json: JSONValue) {
      guard let place = PositionParams(json) else { return nil }
      uri = place.uri
      position = place.position
      triggerCharacter = json["context"]?["triggerCharacter"]?.string
    }
  }

  /// Something that can be put in at the cursor.
  public struct CompletionItem: Hashable, Sendable {
    /// What it is, to choose an icon by.
    public enum Kind: Int, Sendable {
      case text = 1
      case module = 9
      case keyword = 14
      case snippet = 15
      case reference = 18
    }

    /// What is shown.
    public var label: String
    /// What it is.
    public var kind: Kind
    /// What is shown beside the label.
    public var detail: String
    /// What the list is sorted by.
    public var sortText: String
    /// What is compared with what the user has typed.
    public var filterText: String
    /// What is put in.
    public var newText: String
    /// Whether ``newText`` is a snippet.
    public var isSnippet = false

    /// An item.
    public init(label: String, kind: Kind, detail: String, sortText: String, filterText: String, newText: String) {
      self.label = label
      self.kind = kind
      self.detail = detail
      self.sortText = sortText
      self.filterText = filterText
      self.newText = newText
    }
  }

  /// All that can be put in at one place.
  public struct CompletionList: JSONEncodable {
    /// What of the form depends on the client.
    public struct Form: OptionSet, Sendable {
      /// One bit a flag.
      public let rawValue: Int

      /// The client takes the range once for all items.
      public static let defaultRange = Form(rawValue: 1 << 0)
      /// The client takes the data once for all items.
      public static let defaultData = Form(rawValue: 1 << 1)
      /// The client shows a description beside the label.
      public static let labelDetails = Form(rawValue: 1 << 2)

      /// A form from its bits.
      public init(rawValue: Int) { self.rawValue = rawValue }
    }

    /// Whether there is more than ``items`` once more has been typed.
    public var isIncomplete = false
    /// What every item puts its text in the place of.
    public var range: Range
    /// What `completionItem/resolve` gets with every item; nil where it is not needed.
    public var data: JSONValue?
    /// The items.
    public var items: [CompletionItem] = []
    /// The form.
    public var form: Form

    /// A list without items.
    public init(in range: Range, form: Form) {
      self.range = range
      self.form = form
    }

    /// Writes the list.
    public func encode(into json: inout JSONWriter) {
      let data = data.map { $0.serialized() }
      json.object { json in
        json.member("isIncomplete", isIncomplete)
        if !items.isEmpty, form.contains(.defaultRange) || form.contains(.defaultData) && data != nil {
          json.object("itemDefaults") { json in
            if form.contains(.defaultRange) { json.member("editRange", range) }
            if let data, form.contains(.defaultData) { writeData(data, &json) }
          }
        }
        json.array("items") { json in
          for item in items { write(item, data, &json) }
        }
      }
    }

    private func write(_ item: CompletionItem, _ data: [UInt8]?, _ json: inout JSONWriter) {
      json.beginObject()
      json.member("label", item.label)
      if form.contains(.labelDetails), !item.detail.isEmpty {
        json.object("labelDetails") { $0.member("description", item.detail) }
      }
      json.member("kind", item.kind.rawValue)
      if !item.detail.isEmpty { json.member("detail", item.detail) }
      json.member("sortText", item.sortText)
      json.member("filterText", item.filterText)
      if item.isSnippet { json.member("insertTextFormat", 2) }
      if form.contains(.defaultRange) {
        json.member("textEditText", item.newText)
      } else {
        json.object("textEdit") { json in
          json.member("range", range)
          json.member("newText", item.newText)
        }
      }
      if let data, !form.contains(.defaultData) { writeData(data, &json) }
      json.endObject()
    }

    private func writeData(_ data: [UInt8], _ json: inout JSONWriter) {
      json.key("data")
      json.raw(data)
    }
  }
}
