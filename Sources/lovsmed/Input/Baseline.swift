import Analysis
import JSON
import StatuteModel
import StatuteText

/// The findings a text had when someone decided to live with them, so that only new ones are shown.
///
/// A finding is known by its ``Fingerprints``: its rule, the words of its provision and what it says of them, each as often as it
/// was found there. Paths are written from
/// the folder of the baseline, so that it does not matter where a run is started. A text the baseline does not know is held against
/// one that is gone, where the same findings stood in it: it has been renamed.
struct Baseline: Sendable {
  /// A finding that was there, or several alike.
  struct Entry: Sendable {
    let rule: String
    /// Where it stood, for people.
    let provision: String
    /// What it is known by; nil for findings that were counted and not kept, of which it can be any.
    let words: String?
    var count: Int
  }

  /// Findings that were there and are no more.
  struct Gone: Sendable {
    let path: String
    let entry: Entry
  }

  private var files: [String: [Entry]] = [:]
  /// The texts that lie where they lay no more, in the order of their names.
  private var goneFiles: [String] = []
  private let folder: String

  /// Raised when a reader of today could not read what is written.
  private static let version = 2
  /// The oldest that is read: until then all that a rule found in a provision was taken for one.
  private static let oldestVersion = 2
  /// A baseline of every act in force takes less.
  private static let maximumByteCount = 1 << 28

  /// An empty baseline, which is to lie at `path`.
  init(at path: String) {
    folder = Self.parent(of: Self.absolute(path))
  }

  /// `path` in the one form it has from everywhere.
  private static func absolute(_ path: String) -> String {
    let resolved = Platform.absolutePath(path)
    guard !resolved.hasPrefix("/") || resolved == path else { return resolved }
    // What is not there yet lies in a folder that may be.
    let absolute = PathWords.absolute(path, in: Platform.workingFolder)
    let parent = parent(of: absolute)
    let known = Platform.absolutePath(parent)
    return (known == "/" ? "" : known) + absolute.dropFirst(parent == "/" ? 0 : parent.count)
  }

  private static func parent(of path: String) -> String {
    path.lastIndex(of: "/").flatMap { $0 == path.startIndex ? nil : String(path[..<$0]) } ?? "/"
  }

  /// What the baseline calls the text at `path`.
  private func name(of path: String) -> String {
    guard path != InputPaths.standardInput else { return path }
    let path = Self.absolute(path).split(separator: "/")
    let folder = folder.split(separator: "/")
    let shared = zip(path, folder).prefix { $0 == $1 }.count
    return (Array(repeating: "..", count: folder.count - shared) + path.dropFirst(shared)).joined(separator: "/")
  }
}

// MARK: - Holding findings against it

extension Baseline {
  /// What is left of `review`, which is of `document`, without the findings that are known; how many these were; and what was
  /// known and is gone, of the rules that `weights` has in force.
  func newFindings(
    in review: Review, of document: Document, _ weights: RuleWeights
  ) -> (review: Review, known: Int, gone: [Gone]) {
    let prints = Fingerprints(of: review.findings, in: document).values
    let keys = zip(review.findings, prints).map { Self.key($0.rule.id, $1.hexadecimal) }
    guard var entries = files[name(of: document.path)] ?? entries(renamedWith: keys) else { return (review, 0, []) }
    var places: [String: [Int]] = [:]
    for (index, entry) in entries.enumerated() { places[Self.key(entry.rule, entry.words), default: []].append(index) }
    var known = 0
    /// Takes up to `count` findings off what is known under `key`; how many there were.
    func take(_ count: Int, _ key: String) -> Int {
      var left = count
      for index in places[key] ?? [] where left > 0 {
        let taken = min(left, entries[index].count)
        entries[index].count -= taken
        left -= taken
      }
      known += count - left
      return count - left
    }
    // Of those that were only counted, the ones that are still only counted come first; what is left of them is shown by now.
    let omissions = review.omissions.compactMap { omission -> Review.Omission? in
      let left = omission.count - take(omission.count, Self.key(omission.rule.id, nil))
      return left == 0 ? nil : Review.Omission(rule: omission.rule, severity: omission.severity, count: left)
    }
    let kept = zip(review.findings, keys).filter { finding, key in
      take(1, key) == 0 && take(1, Self.key(finding.rule.id, nil)) == 0
    }
    let gone = entries.filter { entry in
      entry.count > 0 && (weights.catalogue[entry.rule].map { weights.severity(of: $0) != nil } ?? true)
    }
    return (
      Review(findings: kept.map(\.0), omissions: omissions, suppressed: review.suppressed), known,
      Self.together(gone).map { Gone(path: document.path, entry: $0) }
    )
  }

  /// `entries` for people: those of one rule in one provision as one.
  private static func together(_ entries: [Entry]) -> [Entry] {
    var (all, places): ([Entry], [String: Int]) = ([], [:])
    for entry in entries {
      let key = "\(entry.rule)\n\(entry.provision)\n\(entry.words == nil)"
      if let place = places[key] {
        all[place].count += entry.count
      } else {
        places[key] = all.count
        all.append(entry)
      }
    }
    return all
  }

  /// What was known of the text that has been renamed to one in which findings with these keys stand: the one, of those that are
  /// gone, that most of them stood in; nil where none did.
  private func entries(renamedWith keys: [String]) -> [Entry]? {
    guard !goneFiles.isEmpty, !keys.isEmpty else { return nil }
    let keys = Set(keys)
    func likeness(_ name: String) -> Int {
      (files[name] ?? []).count { $0.words != nil && keys.contains(Self.key($0.rule, $0.words)) }
    }
    let likest = goneFiles.map { (name: $0, likeness: likeness($0)) }.max { $0.likeness < $1.likeness }
    return likest.flatMap { $0.likeness > 0 ? files[$0.name] : nil }
  }

  private static func key(_ rule: String, _ words: String?) -> String { "\(rule) \(words ?? "*")" }

  /// Adds what was found in `document`.
  mutating func add(_ review: Review, of document: Document) {
    add(Self.entries(of: review, in: document), document.path)
  }

  /// Adds what was found in the text at `path`.
  mutating func add(_ entries: [Entry], _ path: String) {
    if !entries.isEmpty { files[name(of: path), default: []] += entries }
  }

  /// What was found in `document`, in the order of the text.
  static func entries(of review: Review, in document: Document) -> [Entry] {
    var entries: [Entry] = []
    var places: [String: Int] = [:]
    let prints = Fingerprints(of: review.findings, in: document).values
    for (finding, print) in zip(review.findings, prints) {
      let key = key(finding.rule.id, print.hexadecimal)
      if let place = places[key] {
        entries[place].count += 1
      } else {
        places[key] = entries.count
        entries.append(
          Entry(
            rule: finding.rule.id, provision: document.address(of: finding.node), words: print.hexadecimal, count: 1))
      }
    }
    return entries
      + review.omissions.map { Entry(rule: $0.rule.id, provision: "", words: nil, count: $0.count) }
  }
}

// MARK: - The file

extension Baseline {
  /// Reads the baseline at `path`.
  init(reading path: String) throws(Problem) {
    self.init(at: path)
    let bytes: [UInt8]
    do throws(Platform.Refusal) {
      bytes = try Platform.read(path, limit: Self.maximumByteCount)
    } catch {
      if case .notFound = error {
        throw Problem(
          da: "Basislinjen »\(path)« findes ikke; skriv den med --write-baseline.",
          en: "The baseline “\(path)” does not exist; write it with --write-baseline.")
      }
      throw Problem(reading: path, error)
    }
    let value: JSONValue
    do {
      value = try JSONValue(parsing: bytes)
    } catch {
      throw Problem(
        noBaseline: path, da: "ikke JSON efter byte \(error.offset)", en: "not JSON after byte \(error.offset)")
    }
    guard let version = value["version"]?.int, value["kind"]?.string == Self.kind else {
      throw Problem(noBaseline: path, da: "»version« eller »kind« mangler", en: "“version” or “kind” is missing")
    }
    guard version <= Self.version else {
      throw Problem(
        da:
          "Basislinjen »\(path)« er skrevet af en nyere udgave af Lovsmed (version \(version)); denne læser til og med "
          + "version \(Self.version).",
        en: "The baseline “\(path)” was written by a newer Lovsmed (version \(version)); this one reads up to version "
          + "\(Self.version).")
    }
    guard version >= Self.oldestVersion else {
      throw Problem(
        da:
          "Basislinjen »\(path)« er skrevet af en ældre udgave af Lovsmed (version \(version)) og kan skjule nye fund; "
          + "skriv den igen med --write-baseline.",
        en: "The baseline “\(path)” was written by an older Lovsmed (version \(version)) and may hide new findings; "
          + "write it anew with --write-baseline.")
    }
    guard let list = value["files"]?.array else {
      throw Problem(noBaseline: path, da: "»files« mangler", en: "“files” is missing")
    }
    for file in list {
      guard let name = file["path"]?.string, let findings = file["findings"]?.array else {
        throw Problem(
          noBaseline: path, da: "en fil mangler »path« eller »findings«", en: "a file lacks “path” or “findings”")
      }
      files[name, default: []] += try findings.map { value throws(Problem) in try Entry(value, path) }
    }
    goneFiles = files.keys.filter { name in
      name != InputPaths.standardInput && (try? Platform.status(of: PathWords.absolute(name, in: folder))) == nil
    }.sorted()
  }

  private static let kind = "lovsmed-baseline"

  /// Makes sure that a file at `path` is a baseline, for `--write-baseline *.lov` names a draft.
  static func refuseReplacingOther(_ path: String) throws(Problem) {
    guard let bytes = try? Platform.read(path, limit: maximumByteCount), !bytes.isEmpty,
      (try? JSONValue(parsing: bytes))?["kind"]?.string != kind
    else { return }
    throw Problem(
      da: "»\(path)« er der i forvejen og er ingen basislinje; skriv et andet sted, eller slet den først.",
      en: "“\(path)” is there already and is no baseline; write elsewhere, or delete it first.")
  }

  /// Puts the baseline in the file at `path`: each finding on a line of its own, so that a change reads well.
  func write(to path: String) throws(Problem) {
    var text = "{\"version\":\(Self.version),\"kind\":\"\(Self.kind)\",\"files\":["
    for (index, name) in files.keys.sorted().enumerated() {
      text += (index == 0 ? "\n" : ",\n") + "{\"path\":\(Self.string(name)),\"findings\":[\n"
      text += (files[name] ?? []).map { String(decoding: $0.json, as: UTF8.self) }.joined(separator: ",\n") + "]}"
    }
    try OutputFiles.write(Array((text + "]}\n").utf8), to: path)
  }

  private static func string(_ text: String) -> String {
    String(decoding: JSONValue(text).serialized(), as: UTF8.self)
  }
}

extension Baseline.Entry {
  fileprivate init(_ value: JSONValue, _ path: String) throws(Problem) {
    guard let rule = value["rule"]?.string, let count = value["count"]?.int, count > 0 else {
      throw Problem(
        noBaseline: path, da: "et fund mangler »rule« eller »count«", en: "a finding lacks “rule” or “count”")
    }
    self.init(rule: rule, provision: value["provision"]?.string ?? "", words: value["words"]?.string, count: count)
  }

  fileprivate var json: [UInt8] {
    var json = JSONWriter()
    json.beginObject()
    json.member("rule", rule)
    if !provision.isEmpty { json.member("provision", provision) }
    if let words { json.member("words", words) }
    json.member("count", count)
    json.endObject()
    return json.bytes
  }
}

extension Problem {
  fileprivate init(noBaseline path: String, da danish: String, en english: String) {
    self.init(
      da: "»\(path)« er ingen basislinje (\(danish)); skriv den igen med --write-baseline.",
      en: "“\(path)” is no baseline (\(english)); write it anew with --write-baseline.")
  }
}
