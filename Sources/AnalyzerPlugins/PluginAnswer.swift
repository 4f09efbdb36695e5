import Analysis
import JSON
import StatuteModel
import StatuteText

/// What a plug-in has found in a text.
public struct PluginAnswer: Sendable {
  /// What can be used of it, in the order it was given.
  public fileprivate(set) var findings: [PluginFinding] = []
  /// Whether it is all there is to say of the text.
  public var isWhole: Bool { rejected == 0 && hasLooked }
  /// Whether the plug-in has been shown the text.
  fileprivate(set) var hasLooked = false
  /// How many findings cannot be used.
  public fileprivate(set) var rejected = 0
  /// What is wrong with the first of those.
  public fileprivate(set) var flaw: Flaw?

  /// Why a finding cannot be used.
  public enum Flaw: Error, Equatable, Sendable {
    /// A member is missing or is something else than it should be.
    case member(String)
    /// A severity that there is none of.
    case severity(String)
    /// A rule that the plug-in has not declared.
    case unknownRule(String)
    /// A range that does not lie in the text, in bytes.
    case outside(Int, Int, of: Int)
    /// A range that ends before it begins.
    case backwards(Int, Int)
    /// A range that begins or ends inside a character.
    case insideCharacter(Int)
    /// Edits that overlap, or stand in another order than the text.
    case edits
  }

  /// Nothing.
  public init() {}
}

/// A finding of a plug-in.
public struct PluginFinding: Sendable {
  /// The rule.
  public let rule: Rule
  /// How much it weighs; nil for what its rule weighs.
  public let severity: Severity?
  /// The message.
  public let message: String
  /// The bytes it is about.
  public internal(set) var range: ByteRange
  /// Other places that explain it.
  public internal(set) var related: [(message: String, range: ByteRange)]
  /// Ways to mend it.
  public internal(set) var fixes: [Fix]
}

// MARK: - Reading

extension PluginAnswer {
  /// What the plug-in that declared `rules` says in `json` of `document`.
  init(_ json: JSONValue, _ rules: [PluginRule], on document: Document) throws(PluginFailure) {
    guard let findings = json["findings"]?.array else {
      throw .unusable(answerTo: "check", member: "findings")
    }
    hasLooked = true
    let reader = FindingReader(rules: rules, source: document.source)
    var seen: Set<FindingWords> = []
    for finding in findings {
      do throws(Flaw) {
        let finding = try reader.finding(finding)
        // What is said twice is shown once.
        if seen.insert(FindingWords(finding)).inserted { self.findings.append(finding) }
      } catch {
        rejected += 1
        if flaw == nil { flaw = error }
      }
    }
  }

  /// The sentence on what cannot be used; nil where all can.
  public func complaint(on name: String) -> Message? {
    guard let flaw else { return nil }
    let count = rejected
    return Message(
      da:
        "\(count == 1 ? "Et" : "\(count)") fund fra udvidelsen »\(name)« kan ikke bruges\(count == 1 ? "" : "; det første"): "
        + "\(flaw.danish).",
      en: "\(count == 1 ? "A finding" : "\(count) findings") of the plug-in “\(name)” cannot be used"
        + "\(count == 1 ? "" : "; the first"): \(flaw.english).")
  }
}

extension PluginAnswer.Flaw {
  fileprivate var danish: String {
    switch self {
    case .member(let name): "»\(name)« mangler eller er noget andet, end den skal være"
    case .severity(let name): "»\(name)« er ingen vægt; skriv error, warning, information eller hint"
    case .unknownRule(let name) where name.contains("/"): "reglen »\(name)« skal skrives uden familie og skråstreg"
    case .unknownRule(let name): "reglen »\(name)« er ikke meldt"
    case .outside(let start, let end, let count): "[\(start), \(end)] ligger ikke i teksten, der er \(count) bytes lang"
    case .backwards(let start, let end): "[\(start), \(end)] slutter, før det begynder"
    case .insideCharacter(let offset): "byte \(offset) står midt i et tegn"
    case .edits: "rettelserne overlapper eller står ikke i tekstens orden"
    }
  }

  fileprivate var english: String {
    switch self {
    case .member(let name): "“\(name)” is missing or not what it should be"
    case .severity(let name): "“\(name)” is no severity; write error, warning, information or hint"
    case .unknownRule(let name) where name.contains("/"): "the rule “\(name)” must be written without family and slash"
    case .unknownRule(let name): "the rule “\(name)” has not been declared"
    case .outside(let start, let end, let count):
      "[\(start), \(end)] does not lie in the text, which is \(count) bytes long"
    case .backwards(let start, let end): "[\(start), \(end)] ends before it begins"
    case .insideCharacter(let offset): "byte \(offset) stands inside a character"
    case .edits: "the edits overlap or do not stand in the order of the text"
    }
  }
}

/// What makes two findings the same to who reads them.
private struct FindingWords: Hashable {
  let rule: String
  let message: String
  let range: ByteRange

  init(_ finding: PluginFinding) {
    rule = finding.rule.id
    message = finding.message
    range = finding.range
  }
}

private struct FindingReader {
  let rules: [PluginRule]
  let source: SourceText

  typealias Flaw = PluginAnswer.Flaw

  func finding(_ json: JSONValue) throws(Flaw) -> PluginFinding {
    let name: String = try member("rule", of: json)
    guard let rule = rules.first(where: { $0.rule.id.dropFirst($0.rule.family.count + 1) == name })?.rule else {
      throw .unknownRule(Words.short(name, to: 60))
    }
    let message: String = try member("message", of: json)
    guard !message.isEmpty else { throw .member("message") }
    var severity: Severity?
    if let written = json["severity"], !written.isNull {
      severity = written.string.flatMap(Severity.init(name:))
      if severity == nil { throw .severity(Words.short(written.string ?? "", to: 30)) }
    }
    return PluginFinding(
      rule: rule, severity: severity, message: Words.short(message), range: try range(json["range"]),
      related: try list("related", of: json) { json throws(Flaw) in
        (message: Words.short(try member("message", of: json)), range: try range(json["range"]))
      },
      fixes: try list("fixes", of: json) { json throws(Flaw) in try fix(json) })
  }

  private func fix(_ json: JSONValue) throws(Flaw) -> Fix {
    let edits = try list("edits", of: json) { json throws(Flaw) in
      TextEdit(try range(json["range"]), try member("newText", of: json))
    }
    guard !edits.isEmpty else { throw .member("edits") }
    for (edit, next) in zip(edits, edits.dropFirst()) where next.range.start < edit.range.end { throw .edits }
    return Fix(
      title: Words.short(try member("title", of: json)), isSafe: json.read("safe") ?? false, edits: edits)
  }

  private func member<Value: JSONDecodable>(_ name: String, of json: JSONValue) throws(Flaw) -> Value {
    guard let value: Value = json.read(name) else { throw .member(name) }
    return value
  }

  private func list<Element>(
    _ name: String, of json: JSONValue, _ read: (JSONValue) throws(Flaw) -> Element
  ) throws(Flaw) -> [Element] {
    guard let value = json[name], !value.isNull else { return [] }
    guard let array = value.array else { throw .member(name) }
    var elements: [Element] = []
    for value in array { elements.append(try read(value)) }
    return elements
  }

  /// `[12, 20]`: bytes of the text from 0, the second one past the end.
  private func range(_ json: JSONValue?) throws(Flaw) -> ByteRange {
    guard let ends = json.flatMap([Int].init), ends.count == 2 else { throw .member("range") }
    guard ends[0] <= ends[1] else { throw .backwards(ends[0], ends[1]) }
    guard 0 <= ends[0], ends[1] <= source.count else { throw .outside(ends[0], ends[1], of: source.count) }
    for end in ends where source[end].map({ $0 & 0xC0 == 0x80 }) ?? false { throw .insideCharacter(end) }
    return ByteRange(ends[0], ends[1])
  }
}
