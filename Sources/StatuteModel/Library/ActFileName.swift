/// What the name of a file says of the act in it: `2016-1257-retsplejeloven.txt` is number 1257 of 2016, and so is
/// `lov-2016-1257-par2.txt`.
enum ActFileName {
  /// The number, the year and, where it is one, the popular name in the last part of `path`.
  static func metadata(of path: String) -> ActMetadata {
    var metadata = ActMetadata()
    guard let file = path.split(separator: "/").last else { return metadata }
    let stem = file.prefix { $0 != "." }
    var parts = stem.split(separator: "-", maxSplits: 3, omittingEmptySubsequences: false)[...]
    // A word may stand before the year; the name that is behind the number tells it from a date.
    let hasWord = parts.count > 2 && !parts[0].isEmpty && parts[0].allSatisfy(\.isLetter)
    if hasWord {
      parts = parts.dropFirst()
      if parts.count > 2, parts.last?.first?.isLetter != true { return metadata }
    }
    guard parts.count > (hasWord ? 1 : 2), let first = parts.first, first.utf8.count == 4, let year = Int(first),
      case let second = parts[parts.startIndex + 1], (1...5).contains(second.utf8.count), let number = Int(second)
    else { return metadata }
    metadata.year = year
    metadata.number = number
    let name = parts.dropFirst(2).joined(separator: "-")
    if name.hasSuffix("loven"), name.allSatisfy({ $0.isLetter || $0 == "-" }) { metadata.popularTitle = name }
    return metadata
  }
}
