import StatuteModel
import StatuteSyntax

/// Who refers to whom: the sections of a document, its annexes and what else stands for itself, other acts, and places that
/// are not there, with the number of references between them.
///
/// References from a section to itself are left out: they say nothing of how the act hangs together.
struct ReferenceNetwork {
  /// What refers or is referred to.
  enum Station: Hashable {
    /// A section, an annex, a chapter that is referred to as a whole, …: the index of its node; 0 is the introduction.
    case provision(Int)
    /// Another act, by its name in small letters.
    case act(String)
    /// A place that is not there.
    case missing(String)
    /// A place the excerpt does not hold, or a mention with several readings.
    case unsettled(String)
  }

  struct Link: Hashable {
    let from: Station
    let to: Station
  }

  /// The links, in the order in which they first occur.
  private(set) var links: [Link] = []
  private var counts: [Link: Int] = [:]
  /// The names of other acts as first written.
  private(set) var actNames: [String: String] = [:]

  private let document: Document

  init(_ listing: ReferenceListing) {
    document = listing.document
    var acts = ActNames(document)
    let citations = Citations(document)
    for entry in listing.entries {
      let from = Station.provision(provision(around: entry.reference.node))
      for to in targets(of: entry, &acts, citations) where !isSame(to, from) { add(Link(from: from, to: to)) }
    }
  }

  /// How many references a link stands for.
  func count(_ link: Link) -> Int { counts[link, default: 0] }

  /// The stations that have a link.
  var stations: Set<Station> { Set(links.flatMap { [$0.from, $0.to] }) }

  private mutating func add(_ link: Link) {
    counts[link, default: 0] += 1
    if counts[link] == 1 { links.append(link) }
  }

  /// Whether a reference stays at home; the provisions of an amending act that are printed after the act speak of themselves
  /// by its name.
  private func isSame(_ to: Station, _ from: Station) -> Bool {
    if to == from { return true }
    guard case .act(let name) = to, case .provision(let node) = from else { return false }
    return document.tree.nodes[node].kind == .commencement && document.address(of: node).lowercased() == name
  }

  private mutating func targets(
    of entry: ReferenceListing.Entry, _ acts: inout ActNames, _ citations: Citations
  ) -> [Station] {
    var stations = entry.resolution.targets.map { Station.provision(provision(around: $0.node)) }
    let mention = document.source.string(in: entry.reference.range).onOneLine
    switch entry.resolution.status {
    case .resolved: break
    // What is gone since a change is told of is no place that somebody forgot.
    case .missing where document.tree.tellsOfHistory(entry.reference.node): break
    case .missing: stations.append(.missing(MissingPlace(entry, citations: citations)?.name ?? mention))
    case .ambiguous, .outsideExcerpt: stations.append(.unsettled(mention))
    case .external:
      if let act = acts.act(of: entry), !act.isEmpty { stations.append(station(ofAct: act)) }
    }
    var seen: Set<Station> = []
    return stations.filter { seen.insert($0).inserted }
  }

  /// The genitive is the same act: `retsplejelovens § 1009`, `§ 1009 i retsplejeloven`.
  private mutating func station(ofAct written: String) -> Station {
    let isGenitive = !written.contains(" ") && Self.genitives.contains { written.hasSuffix($0) }
    let name = isGenitive ? String(written.dropLast()) : written
    let key = name.lowercased()
    if actNames[key] == nil { actNames[key] = name }
    return .act(key)
  }

  private static let genitives = ["ens", "ets", "nes"]

  /// The outermost section or annex around `node`, else the innermost chapter; 0 where it stands before all of them.
  private func provision(around node: Int) -> Int {
    var division: Int?
    var station: Int?
    var current = node
    while current > 0 {
      switch document.tree.nodes[current].kind {
      case .section, .amendingSection, .annex, .commencement, .note, .remarks, .mirror: station = current
      case .chapter, .part, .book: division = division ?? current
      default: break
      }
      current = Int(document.tree.nodes[current].parent)
    }
    return station ?? division ?? 0
  }
}
