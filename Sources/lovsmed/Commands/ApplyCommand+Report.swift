import Amending
import Renumbering
import StatuteModel
import StatuteSyntax
import StatuteText

/// `lovsmed apply BETÆNKNING --to LOVFORSLAG`: a bill as the motions of committee reports make it.
extension ApplyCommand {
  /// The bill as the motions that are chosen make it, with its final numbers, and what became of each.
  func amend(_ bill: Document, by reports: [Document]) throws(Problem) -> (SourceText, AmendmentReport) {
    if asOf != nil || form != nil {
      throw Problem(
        da: "--as-of og --as hører til ændringslove; »\(reports[0].path)« er en betænkning.",
        en: "--as-of and --as are for amending acts; “\(reports[0].path)” is a committee report.")
    }
    let selection = try MotionSelection(section: section, only: only, except: except)
    var amendment = BillAmendment(of: bill)
    var unchosen: [(motion: Motion, report: Document)] = []
    for report in reports {
      guard report.isAbout(bill) else { throw Problem(report, isNotAbout: bill) }
      let motions = amendment.motions(of: report)
      guard !motions.isEmpty else {
        let (danish, english) = (TextReader.danishName(report.path), TextReader.englishName(report.path))
        throw Problem(da: "\(danish) har ingen ændringsforslag.", en: "\(english) holds no motions.")
      }
      try selection.refuseMissing(in: motions, of: report)
      amendment.apply(motions.filter { selection.includes($0, of: report) }, of: report)
      unchosen += motions.filter { !selection.includes($0, of: report) }.map { ($0, report) }
    }
    var result = AmendmentReport()
    result.outcomes = amendment.outcomes
    let final = amendment.bill.withFinalNumbers(after: bill)
    for refusal in final.refusals {
      Problem(
        da: "De foreløbige numre er ikke ændret. \(refusal.text(in: .danish))",
        en: "The provisional numbers are left. \(refusal.text(in: .english))"
      ).print(in: shared.language)
    }
    var told: Set<String> = []
    for (name, place) in final.unsettled where told.insert("\(name) \(place)").inserted {
      let source = unchosen.first { $0.motion.brings(name, of: $0.report) }
        .map { $0.report.tree.nodes[$0.motion.instruction.node].number }
      Problem(
        da: "\(place.closed) nævner »\(name)«, som lovforslaget ikke har"
          + (source.map { ": ændringsforslag nr. \($0) er ikke valgt." } ?? "."),
        en: "\(place) names “\(name)”, which the bill does not have"
          + (source.map { ": motion no. \($0) was not chosen." } ?? ".")
      ).print(in: shared.language)
    }
    result.areNumbersFinal = final.refusals.isEmpty && final.unsettled.isEmpty
    return (final.bill.source, result)
  }
}

/// Which motions are carried out: by their numbers in the report, `nr. 3` or `3`.
private struct MotionSelection {
  private let section: WrittenPlace?
  private let only: [WrittenPlace]
  private let except: [WrittenPlace]

  init(section: String?, only: [String], except: [String]) throws(Problem) {
    func motion(_ text: String) throws(Problem) -> WrittenPlace {
      let place = WrittenPlace(text.allSatisfy(\.isNumber) ? "nr. \(text)" : text)
      guard let place, place.steps.count == 1, place.steps[0].level == .item else {
        throw Problem(
          da: "»\(text)« er ikke et ændringsforslag; skriv f.eks. nr. 3.",
          en: "“\(text)” is no motion; write nr. 3, say.")
      }
      return place
    }
    self.section = try section.map { text throws(Problem) in
      guard let place = WrittenPlace(text), place.steps.count == 1, place.steps[0].level == .section else {
        throw Problem(
          da: "»\(text)« er ikke en paragraf i lovforslaget; skriv f.eks. § 1.",
          en: "“\(text)” is no section of the bill; write § 1, say.")
      }
      return place
    }
    self.only = try only.map(motion)
    self.except = try except.map(motion)
  }

  func includes(_ motion: Motion, of report: Document) -> Bool {
    func isNamed(by place: WrittenPlace) -> Bool { place.steps[0].matches(motion, of: report) }
    return (only.isEmpty || only.contains(where: isNamed)) && !except.contains(where: isNamed)
      && (section.map { $0.steps[0].number.number.isSame(as: motion.section) } ?? true)
  }

  /// Refuses what names no motion.
  func refuseMissing(in motions: [Motion], of report: Document) throws(Problem) {
    let (danish, english) = (TextReader.danishName(report.path), TextReader.englishName(report.path))
    for place in only + except where !motions.contains(where: { place.steps[0].matches($0, of: report) }) {
      let number = place.steps[0].number.number
      throw Problem(
        da: "\(danish) har intet ændringsforslag nr. \(number).", en: "\(english) holds no motion no. \(number).")
    }
    if let wanted = section?.steps[0].number.number, !motions.contains(where: { wanted.isSame(as: $0.section) }) {
      throw Problem(
        da: "\(danish) har ingen ændringsforslag til § \(wanted).", en: "\(english) holds no motions to § \(wanted).")
    }
  }
}

extension Motion {
  /// Whether the motion, in `report`, puts in the provision that a reference calls `name`: `§ 2, stk. 01`.
  fileprivate func brings(_ name: String, of report: Document) -> Bool {
    let label = name.split(separator: ",").last.map { $0.drop(while: \.isWhitespace).lowercased() } ?? ""
    let words = report.source.string(in: report.tree.nodes[instruction.node].range).lowercased()
    return words.contains("\(label).") && (words.contains("»\(label).") || words.contains("\n\(label)."))
  }
}

extension WrittenPlace.Step {
  fileprivate func matches(_ motion: Motion, of report: Document) -> Bool {
    matches(report.tree.nodes[motion.instruction.node])
  }
}

extension Document {
  /// Whether the head of this report names the title of `bill`.
  fileprivate func isAbout(_ bill: Document) -> Bool {
    guard let title = bill.title else { return true }
    return Self.folded(head).contains(Self.folded(title))
  }

  /// What stands before the first motion.
  private var head: String {
    source.string(in: ByteRange(0, tree.nodes.first { $0.kind == .remark }?.range.start ?? source.count))
  }

  private static func folded(_ text: String) -> String {
    text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// What the head calls the bill, `lov om ændring af …`.
  fileprivate var billName: String? {
    head.split(whereSeparator: \.isNewline).lazy
      .compactMap { line in line.hasPrefix("Forslag til ") ? String(line.dropFirst("Forslag til ".count)) : nil }.first
  }
}

extension Problem {
  fileprivate init(_ report: Document, isNotAbout bill: Document) {
    let (danish, english) = (TextReader.danishName(report.path), TextReader.englishName(report.path))
    let about = report.billName
    self.init(
      da: "\(danish) er en betænkning over \(about.map { "»\($0)«" } ?? "et andet lovforslag"), ikke over "
        + "»\(bill.title ?? bill.path)«.",
      en: "\(english) reports on \(about.map { "“\($0)”" } ?? "another bill"), not on “\(bill.title ?? bill.path)”.")
  }
}
