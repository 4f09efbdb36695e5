import Analysis
import JSON
import StatuteModel
import StatuteSyntax
import StatuteText

/// What Lovsmed says to plug-ins (`docs/plugins.md`): JSON-RPC 2.0, a message a line.
enum PluginProtocol {
  /// The version that is spoken.
  static let version = 1

  /// The parts of a text that a plug-in can ask for beside its words.
  struct Parts: OptionSet, Hashable, Sendable {
    let rawValue: Int
    static let provisions = Parts(rawValue: 1)
    static let references = Parts(rawValue: 2)

    /// The parts by the names they are asked for.
    static let named = ["provisions": Parts.provisions, "references": .references]
  }

  /// The greeting, to which the plug-in answers with its rules.
  static func initialize(_ id: Int, _ declaration: PluginDeclaration, _ language: Language) -> [UInt8] {
    request(id, "initialize") { json in
      json.member("protocolVersion", version)
      json.member("name", declaration.name)
      json.member("language", language.rawValue)
      json.key("settings")
      json.raw(declaration.settings)
    }
  }

  /// A text to be looked at.
  ///
  /// - Parameter text: What ``text(of:_:)`` has written of it.
  static func check(_ id: Int, _ text: [UInt8], changed: [ByteRange]?) -> [UInt8] {
    request(id, "check") { json in
      json.key("document")
      json.raw(text)
      json.key("changed")
      guard let changed else { return json.null() }
      json.array { json in
        for change in changed { json.range(change) }
      }
    }
  }

  /// The last message.
  static let exit = Array(#"{"jsonrpc":"2.0","method":"exit"}"#.utf8)

  private static func request(_ id: Int, _ method: String, _ params: (inout JSONWriter) -> Void) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.member("jsonrpc", "2.0")
      json.member("id", id)
      json.member("method", method)
      json.object("params", params)
    }
    return json.take()
  }
}

// MARK: - Texts

extension PluginProtocol {
  /// A text as plug-ins see it, with `parts` of what has been read out of it.
  static func text(of document: Document, _ parts: Parts) -> [UInt8] {
    var json = JSONWriter()
    json.reserve(document.source.count * 5 / 4)
    json.object { json in
      json.member("path", document.path)
      json.member("kind", document.kind.key)
      json.key("text")
      json.string(utf8: document.source.bytes)
      if parts.contains(.provisions) { provisions(of: document, &json) }
      if parts.contains(.references) { references(of: document, &json) }
    }
    return json.take()
  }

  private static func provisions(of document: Document, _ json: inout JSONWriter) {
    json.array("provisions") { json in
      // Where the provisions around the one that is written stand in the array.
      var open: [Int] = []
      for (place, entry) in OutlineNodes(document).enumerated() {
        open.removeLast(open.count - entry.depth)
        json.object { json in
          json.member("kind", entry.node.kind.key)
          json.member("address", document.address(of: entry.index))
          json.member("parent", open.last)
          json.key("range")
          json.range(entry.node.range)
          json.key("text")
          json.range(entry.node.text)
          json.array("more") { json in
            for child in document.tree.children(of: entry.index) where document.tree.nodes[child].kind == .text {
              json.range(document.tree.nodes[child].text)
            }
          }
        }
        open.append(place)
      }
    }
  }

  private static func references(of document: Document, _ json: inout JSONWriter) {
    json.array("references") { json in
      for (reference, resolution) in zip(document.references.all, document.references.resolutions) {
        json.object { json in
          json.key("range")
          json.range(reference.range)
          json.member("from", document.address(of: reference.node))
          json.member(
            "act", reference.owner.name.isEmpty ? nil : document.source.string(in: reference.owner.name))
          json.member("status", resolution.status.key)
          json.array("targets") { json in
            for target in resolution.targets { json.string(document.address(of: target)) }
          }
        }
      }
    }
  }
}

extension JSONWriter {
  /// Writes a range as an array of its ends.
  fileprivate mutating func range(_ range: ByteRange) {
    array { json in
      json.number(range.start)
      json.number(range.end)
    }
  }
}
