import Analysis
import Analyzers
import Configuration
import JSON
import LanguageServerProtocol
import StatuteText

// What can be written in a `lovsmed.toml`: the keys of the table that the cursor is in, the rules there are, and the words that a
// key takes. A file that is being written is seldom whole, so lines are looked at and not the file as TOML.

extension Workspace {
  /// What can come next in the open configuration at `params`; nil where no configuration is open there.
  func completeConfiguration(_ params: LSP.CompletionParams) -> LSP.CompletionList? {
    let address = DocumentURI(params.uri)
    guard let text = configurationDraft(at: address)?.text else { return nil }
    let line = ConfigurationLine(text, at: text.offset(of: params.position, client.encoding))
    let places = Places(text, client.encoding)
    var mapper = places
    var list = LSP.CompletionList(in: mapper.range(line.typed), form: [])
    let catalogue = catalogue(under: configuration(at: address)?.file)
    for (rank, choice) in line.choices(catalogue).enumerated() {
      list.items.append(
        LSP.CompletionItem(
          label: choice.label, kind: .keyword, detail: choice.detail, sortText: String(1_000 + rank),
          filterText: choice.text, newText: choice.text))
    }
    return list
  }
}

/// The line of a configuration that the cursor is in.
private struct ConfigurationLine {
  /// The table that it belongs to; empty for the file itself.
  private let table: String
  /// The key before the equals sign, where the cursor is behind one.
  private let key: String?
  /// What has been typed of the key or of the value.
  let typed: ByteRange

  init(_ text: SourceText, at offset: Int) {
    let line = text.lineIndex(at: offset)
    let start = text.lineRange(line).start
    let before = text.string(in: ByteRange(start, offset))
    let equals = before.firstIndex(of: "=")
    key = equals.map { String(before[..<$0]).filter { !" \t\"'".contains($0) } }
    let written = equals.map { before[before.index(after: $0)...] } ?? before[...]
    let last = written.lastIndex { " \t,[{".contains($0) }.map(written.index(after:)) ?? written.startIndex
    // An editor closes a quotation mark that is opened.
    let mark = written[last...].first.flatMap { "\"'".contains($0) ? $0.asciiValue : nil }
    let isClosed = mark != nil && offset < text.count && text.bytes[offset] == mark
    typed = ByteRange(offset - written[last...].utf8.count, offset + (isClosed ? 1 : 0))
    let headers = stride(from: line - 1, through: 0, by: -1).lazy.map { text.string(in: text.lineContentRange($0)) }
    table = headers.first { $0.hasPrefix("[") }.map { $0.prefix { $0 != "#" }.filter { !"[] \t".contains($0) } } ?? ""
  }

  /// Whether what stands in the table is said of rules.
  private var isOfRules: Bool { table == "rules" || table.hasSuffix(".rules") }

  /// What can stand there.
  func choices(_ catalogue: RuleCatalogue) -> [(label: String, detail: String, text: String)] {
    let keys = ConfigurationKeys.tables.first { $0.name == table }?.keys ?? []
    if let key {
      let value = isOfRules ? .words(RuleLevel.all.map(\.name)) : keys.first { $0.name == key }?.value
      return (value?.written ?? []).map { ($0, "", $0) }
    }
    if isOfRules { return catalogue.names.map { ($0, "", $0.contains("/") ? "\"\($0)\" = " : "\($0) = ") } }
    return keys.compactMap { key in
      switch key.value {
      case .table: (key.name, key.about, "[\(key.name)]")
      case .pairs where table.isEmpty: (key.name, key.about, "[\(key.name)]")
      case .pairs where table == "override": (key.name, key.about, "[override.\(key.name)]")
      case .tables: (key.name, key.about, "[[\(key.name)]]")
      default: (key.name, key.about, "\(key.name) = ")
      }
    }
  }
}

extension ConfigurationKeys.Value {
  /// What may be written, as it is written.
  fileprivate var written: [String] {
    switch self {
    case .words(let words): words.map { $0.contains("\"") ? "'\($0)'" : "\"\($0)\"" }
    case .flag: ["true", "false"]
    case .list(let item), .some(let item, _), .oneOrMore(let item): item.written
    default: []
    }
  }
}
