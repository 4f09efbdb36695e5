import Analysis
import Synchronization

/// The pages of rules as files for links in a terminal to lead to: in the user's own folder for such things, so that they are
/// there as long as the links are.
enum RulePageFiles {
  private static let known = Mutex<[String: String]>([:])

  /// The path of the page of `explained`, which is written if need be; nil where it cannot be.
  static func path(of explained: ExplainedRule, in language: Language) -> String? {
    known.withLock { known in
      let key = "\(language)/\(explained.rule.id)"
      if let path = known[key] { return path }
      guard let folder = ActFolders.userCacheFolder else { return nil }
      let path = "\(folder)/rules/\(key).md"
      let page = Array(explained.page(in: language).utf8)
      guard let slash = path.lastIndex(of: "/"), (try? Platform.makeFolder(String(path[..<slash]))) != nil,
        (try? Platform.replace(path, with: page)) != nil
      else { return nil }
      known[key] = path
      return path
    }
  }
}
