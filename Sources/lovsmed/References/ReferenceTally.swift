import JSON
import StatuteModel

/// How many references there are, by what became of them.
struct ReferenceTally: Sendable {
  private var counts: [ReferenceStatus: Int] = [:]

  /// Nothing counted yet.
  init() {}

  init(_ references: DocumentReferences) {
    for (index, resolution) in references.resolutions.enumerated() {
      counts[references.elsewhere[index]?.resolution.status ?? resolution.status, default: 0] += 1
    }
  }

  static func += (total: inout ReferenceTally, part: ReferenceTally) {
    total.counts.merge(part.counts, uniquingKeysWith: +)
  }

  private subscript(_ status: ReferenceStatus) -> Int { counts[status, default: 0] }

  /// `12 henvisninger: 9 fundet, 1 findes ikke, …`
  func text(_ words: Wording) -> String {
    let total = counts.values.reduce(0, +)
    let parts = ReferenceStatus.allCases.map { "\(self[$0]) \(words.name(of: $0))" }
    return words.count(total, ("henvisning", "henvisninger"), ("reference", "references")) + ": "
      + parts.joined(separator: ", ")
  }

  /// The member `references` of the statistics.
  func write(to json: inout JSONWriter) {
    json.key("references")
    json.beginObject()
    json.member("resolved", self[.resolved])
    json.member("missing", self[.missing])
    json.member("ambiguous", self[.ambiguous])
    json.member("outside-excerpt", self[.outsideExcerpt])
    json.member("external", self[.external])
    json.endObject()
  }
}

extension Wording {
  /// What became of references, after their number.
  func name(of status: ReferenceStatus) -> String {
    switch status {
    case .resolved: self("fundet", "resolved")
    case .missing: self("findes ikke", "missing")
    case .ambiguous: self("flertydige", "ambiguous")
    case .outsideExcerpt: self("uden for uddraget", "outside the excerpt")
    case .external: self("til andet end teksten selv", "external")
    }
  }
}
