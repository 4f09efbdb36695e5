import Analysis
import StatuteModel

/// The statuses a caller asks for.
struct StatusSelection {
  private let statuses: Set<ReferenceStatus>

  /// The statuses with these keys, several in one argument between commas; all where there are none.
  init(_ arguments: [String]) throws(Problem) {
    let keys = arguments.flatMap { $0.split(separator: ",").map { String($0.filter { $0 != " " }) } }
    var statuses: Set<ReferenceStatus> = []
    for key in keys {
      guard let status = ReferenceStatus.allCases.first(where: { $0.key == key }) else {
        throw Problem(unknownStatus: key)
      }
      statuses.insert(status)
    }
    guard !statuses.isEmpty || arguments.isEmpty else { throw Problem(unknownStatus: "") }
    self.statuses = arguments.isEmpty ? Set(ReferenceStatus.allCases) : statuses
  }

  func contains(_ status: ReferenceStatus) -> Bool { statuses.contains(status) }

  /// Whether some are left out.
  var isPartial: Bool { statuses.count < ReferenceStatus.allCases.count }
}

extension Problem {
  fileprivate init(unknownStatus key: String) {
    let known = ReferenceStatus.allCases.map(\.key)
    let nearest = nearestNames(to: key, among: known).first
    let danish = nearest.map { "Mente du \($0)?" } ?? "Vælg \(Wording.danish.list(known, "eller"))."
    let english = nearest.map { "Did you mean \($0)?" } ?? "Choose \(Wording.english.list(known, "or"))."
    self.init(da: "»\(key)« kan ikke bruges i --status. \(danish)", en: "“\(key)” is no --status. \(english)")
  }
}
