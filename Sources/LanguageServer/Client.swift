import JSON
import LanguageServerProtocol
import StatuteText

/// What the client has said of itself in `initialize`.
public struct Client: Sendable {
  /// Its name; empty where it gives none.
  public let name: String
  /// The units of characters in positions that were agreed on.
  public let encoding: PositionEncoding
  /// The language of the person who uses it, as `da-DK`; nil where it does not say.
  public let locale: String?
  /// What it can do, as the paths of its flags (`textDocument.rename.prepareSupport`) and of the members of its lists
  /// (`textDocument.hover.contentFormat=markdown`).
  private let abilities: Set<String>

  /// A client of which nothing is known.
  init() {
    name = ""
    encoding = .utf16
    locale = nil
    abilities = []
  }

  /// The client that sends `initialize` with `params`.
  init(_ params: JSONValue) {
    name = params["clientInfo"]?["name"]?.string ?? ""
    locale = params["locale"]?.string
    let capabilities = params["capabilities"] ?? JSONValue()
    abilities = Self.abilities(in: capabilities)
    // Some clients, as ALE, count otherwise than the protocol says, and their plug-in says so.
    encoding =
      params["initializationOptions"]?["positionEncoding"]?.string.flatMap(PositionEncoding.init(name:))
      ?? Self.encoding(offered: capabilities["general"]?["positionEncodings"]?.array ?? [])
  }

  /// Whether the client says `true` at `path`, as in `textDocument.completion.completionItem.snippetSupport`.
  public func supports(_ path: String) -> Bool { abilities.contains(path) }

  /// Whether the list at `path` holds `value`, as `textDocument.hover.contentFormat` may hold `markdown`.
  public func supports(_ path: String, _ value: String) -> Bool { abilities.contains("\(path)=\(value)") }

  /// The whole number at `path`, as `textDocument.foldingRange.rangeLimit` may hold 5000; nil where there is none.
  public func number(_ path: String) -> Int? {
    abilities.lazy.compactMap { $0.hasPrefix(path + "=") ? Int($0.dropFirst(path.utf8.count + 1)) : nil }.first
  }

  /// Whether the client speaks of `path` at all, as in `textDocument.diagnostic`.
  public func knows(_ path: String) -> Bool { abilities.contains(path + ".") }

  /// Whether diagnostics are pulled by the client, not pushed to it. What is found in a draft also changes with other texts
  /// and with settings, so that who cannot be told to ask again, as Neovim 0.11, would keep what no longer holds.
  public var pullsDiagnostics: Bool { knows("textDocument.diagnostic") && refreshesDiagnostics }

  /// Whether the client asks for diagnostics again when it is told to. The protocol first called this `diagnostics`, against
  /// its own habit; Helix says `diagnostic`.
  private var refreshesDiagnostics: Bool {
    supports("workspace.diagnostics.refreshSupport") || supports("workspace.diagnostic.refreshSupport")
  }

  /// UTF-8 where the client can, for that is what texts are held in; UTF-16 where it says nothing.
  private static func encoding(offered: [JSONValue]) -> PositionEncoding {
    let names = offered.compactMap(\.string)
    if names.contains("utf-8") { return .utf8 }
    return names.contains("utf-32") && !names.contains("utf-16") ? .utf32 : .utf16
  }

  /// The most that is remembered of what a client says it can do.
  private static let maximumAbilities = 10_000

  private static func abilities(in capabilities: JSONValue) -> Set<String> {
    var abilities: Set<String> = []
    var waiting: [(path: String, value: JSONValue)] = [("", capabilities)]
    while let (path, value) = waiting.popLast(), abilities.count < maximumAbilities {
      if let members = value.members {
        if !path.isEmpty { abilities.insert(path + ".") }
        waiting += members.map { (path.isEmpty ? $0.key : "\(path).\($0.key)", $0.value) }
      } else if let elements = value.array {
        for element in elements.prefix(maximumAbilities) {
          if let name = element.string ?? element.int.map(String.init) { abilities.insert("\(path)=\(name)") }
        }
      } else if value.bool == true {
        abilities.insert(path)
      } else if let name = value.string ?? value.int.map(String.init) {
        abilities.insert("\(path)=\(name)")
      }
    }
    return abilities
  }
}

extension PositionEncoding {
  /// The encoding with this ``name``; nil where there is none.
  init?(name: String) {
    guard let encoding = [Self.utf8, .utf16, .utf32].first(where: { $0.name == name }) else { return nil }
    self = encoding
  }

  /// The name in `positionEncoding`.
  var name: String {
    switch self {
    case .utf8: "utf-8"
    case .utf16: "utf-16"
    case .utf32: "utf-32"
    }
  }
}
