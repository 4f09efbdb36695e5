import Amending
import Analysis
import StatuteModel
import StatuteSyntax
import StatuteText

/// Holds amending sections against the acts they change.
///
/// To carry out a section may take longer than reading the act anew, so an edit elsewhere leaves what was found in it.
struct AmendedActs: SectionAnalyzer {
  let rules: [Rule] = [
    AmendedActRules.notAtHand, AmendedActRules.otherVersion, AmendedActRules.missingTarget,
    AmendedActRules.missingWords,
    AmendedActRules.ambiguousWords, AmendedActRules.wrongCount, AmendedActRules.fewEverywhere,
    AmendedActRules.inflectedForms, AmendedActRules.movedLater, AmendedActRules.missingClause,
    AmendedActRules.wrongClause, AmendedActRules.clauseReach, AmendedActRules.unmarkedMove,
    AmendedActRules.wrongNewNumber, AmendedActRules.takenNumber, AmendedActRules.numberGap,
    AmendedActRules.sectionLabel,
    AmendedActRules.reusedNumber, AmendedActRules.chapterEdge, AmendedActRules.headingEdge,
    AmendedActRules.recastOfNothing, AmendedActRules.recastCount, AmendedActRules.recastInDisguise,
    AmendedActRules.orphanHeading, AmendedActRules.impreciseTarget, AmendedActRules.staleReference,
    AmendedActRules.stalePenalty, AmendedActRules.staleElsewhere, AmendedActRules.brokenChain,
    AmendedActRules.emptied,
  ]
  let scope = AnalyzerScope.workspace
  let takesAnyStretch = true

  func analyze(_ part: DocumentPart, report: inout Report) {
    let document = part.document
    guard Self.amends(part) else { return }
    let text = AmendingText(document, reading: part.nodes)
    let wantsOthers = report.wants(AmendedActRules.staleElsewhere)
    var ownNames: Set<String>?
    // Two sections may change the same act.
    var amended: [String: Amendment] = [:]
    for section in text.sections where part.nodes.contains(section.node) {
      switch document.baseAct(of: section.node) {
      case .unnamed: continue
      case .notAtHand where report.awaitsOtherActs: report.leaveUnfinished(AmendedActRules.notAtHand.family)
      case .notAtHand(let name):
        let rivals = document.library?.rivals[name] ?? []
        let message = rivals.isEmpty ? Message.notAtHand(name, report) : .inSeveralVersions(name, rivals, report)
        report.add(AmendedActRules.notAtHand, at: section.opening, node: section.node, message)
      case .found(let base):
        let path = base.document.path
        var amendment = Amendment(of: amended[path]?.document ?? base.document)
        amendment.apply(
          section, of: text, isChecked: true,
          others: {
            guard wantsOthers else { return [] }
            let names = ownNames ?? Self.names(ofActsWrittenBy: text)
            ownNames = names
            return (document.library?.references(to: base.document) ?? []).filter {
              names.isDisjoint(with: $0.act.names)
            }
          })
        let checked = CheckedSection(text: text, section: section, base: base)
        checked.report(amendment.flaws, &report)
        if amendment.mayBringReferences {
          checked.reportNewReferences(in: amendment.amendedText(by: section, of: text), &report)
        }
        amended[path] = amendment
      }
    }
  }
}

extension AmendedActs {
  /// Which acts are changed: of references in these nothing is told, and a section that changes what another changes, too, goes
  /// on from what that has made of it. 0 where two sections change one act.
  func premise(of document: Document) -> Int {
    guard Self.amends(DocumentPart(document)) else { return 1 }
    var hasher = Hasher()
    var paths: Set<String> = []
    for section in AmendingText(document, reading: 0..<0).sections {
      guard case .found(let base) = document.baseAct(of: section.node) else { continue }
      guard paths.insert(base.document.path).inserted else { return 0 }
      hasher.combine(base.document.path)
    }
    return hasher.finalize() | 1
  }

  func keeps(_ premise: Int, after part: DocumentPart) -> Bool {
    !Self.amends(part) || premise != 0 && premise == self.premise(of: part.document)
  }

  private static func amends(_ part: DocumentPart) -> Bool {
    part.document.mayAmend && part.nodes.contains { part.document.tree.nodes[$0].kind == .amendingSection }
  }

  /// What the acts are called that `text` amends, whose references it changes itself, and the new act that it is.
  private static func names(ofActsWrittenBy text: AmendingText) -> Set<String> {
    let acts = text.sections.compactMap { section -> Document? in
      if case .found(let base) = text.document.baseAct(of: section.node) { base.document } else { nil }
    }
    return Set((acts + [text.document]).flatMap { ActEntry($0)?.names ?? [] })
  }
}

/// A section with the act it was held against.
struct CheckedSection {
  let text: AmendingText
  let section: AmendingText.Section
  let base: BaseAct

  var document: Document { text.document }

  /// Reports `flaws`, and where the act at hand may be another than the one that is meant.
  func report(_ flaws: some Sequence<Flaw>, _ report: inout Report) {
    if let other = base.otherVersion {
      report.add(
        AmendedActRules.otherVersion, at: section.opening, node: section.node, .otherVersion(other, base.document.path))
    } else if !base.missing.isEmpty,
      base.isGiven || flaws.contains(where: { wording(of: $0).rule.severity == .error })
    {
      report.add(
        AmendedActRules.otherVersion, at: section.opening, node: section.node, severity: .information,
        .missingActs(base.missing, base.name))
    }
    for flaw in flaws { self.report(flaw, &report) }
  }

  private func report(_ flaw: Flaw, _ report: inout Report) {
    let (rule, message) = wording(of: flaw)
    // Against a text that may not be the right one nothing is certain.
    var severity: Severity? = base.isUncertain && rule.severity == .error ? .warning : nil
    if case .staleReference(let stale) = flaw.kind, stale.isHistory { severity = .information }
    switch flaw.kind {
    case .onlyInflected, .wordsTaken: severity = .warning
    case .partOfTable, .wordsOfEarlier: severity = .information
    default: break
    }
    guard report.wants(rule) else { return }
    report.add(
      rule, at: flaw.range, node: flaw.instruction, severity: severity, message.after(base.amendedBy),
      fixes: report.hasRoom(for: rule) ? fixes(of: flaw) : [])
  }

  /// Reports the references in new text to what the act does not hold afterwards.
  func reportNewReferences(in after: AmendedText, _ report: inout Report) {
    let rules = [MissingTarget.rule, RepealedTarget.rule].filter(report.wants)
    guard !rules.isEmpty else { return }
    let linter = Linter(analyzers: [ReferencedProvisions()], language: report.language)
    for finding in linter.findings(in: after.document) where rules.contains(finding.rule) {
      guard let origin = after.origin(of: finding.range) else { continue }
      let message = finding.message
      // What weighs little because the act tells of its past weighs more where it is being written.
      let severity = finding.severity == .information ? finding.rule.severity : finding.severity
      report.add(
        finding.rule, at: origin.range, node: origin.instruction,
        severity: base.isUncertain && severity == .error ? .warning : severity,
        Message(da: "I loven, som den bliver: \(message)", en: "In the act as it becomes: \(message)"))
    }
  }

  /// `nr. 3` of the instruction with the node `node`.
  func number(_ node: Int) -> String {
    let node = document.tree.nodes[node]
    return node.kind == .instruction && node.number != .none ? "nr. \(node.number.written)" : "ændringen"
  }
}
