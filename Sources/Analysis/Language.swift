/// The language messages are written in.
public enum Language: String, Sendable, CaseIterable {
  /// Danish, the language of those who write Danish law.
  case danish = "da"
  /// English, on request.
  case english = "en"
}

/// A sentence in both languages; only the one asked for is built.
public struct Message {
  private let danish: () -> String
  private let english: () -> String

  /// A message whose texts are built when it is read.
  public init(da danish: @escaping @autoclosure () -> String, en english: @escaping @autoclosure () -> String) {
    self.danish = danish
    self.english = english
  }

  /// The sentence in `language`.
  public func text(in language: Language) -> String {
    switch language {
    case .danish: danish()
    case .english: english()
    }
  }
}
