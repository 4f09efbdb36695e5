/// What the name of a file says of the act in it: `2016-1257-retsplejeloven.txt` is number 1257 of 2016.
enum ActFileName {
  /// The number, the year and, where it is one, the popular name in the last part of `path`.
  static func metadata(of path: String) -> ActMetadata {
    var metadata = ActMetadata()
    guard let file = path.split(separator: "/").last else { return metadata }
    let parts = file.split(separator: "-", maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].utf8.count == 4, (1...5).contains(parts[1].utf8.count),
      let year = Int(parts[0]), let number = Int(parts[1])
    else { return metadata }
    metadata.year = year
    metadata.number = number
    let name = parts[2].prefix { $0 != "." }
    if name.hasSuffix("loven"), name.allSatisfy({ $0.isLetter || $0 == "-" }) { metadata.popularTitle = String(name) }
    return metadata
  }
}
