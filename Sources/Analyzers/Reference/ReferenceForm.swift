import Analysis
import StatuteModel
import StatuteSyntax
import StatuteText

/// Checks how references are written. Guidance concerns what a draft itself writes; a comma that lacks is told of law in
/// force, too.
struct ReferenceForm: SectionAnalyzer {
  let rules = [
    Commas.between, Commas.closing, Commas.superfluous, Spaces.missing, Spaces.superfluous, Spaces.lineBreak,
    Designations.form,
    Designations.parenthesis, Designations.glued, Designations.repeated, SectionSigns.withParts,
    SectionSigns.singleForSeveral, SectionSigns.doubleForOne, Ranges.ofTwo, Ranges.longDash,
    Levels.missingSubsection, Levels.superfluousSubsection, Levels.ownSection,
  ]

  let takesAnyStretch = true

  func analyze(_ part: DocumentPart, report: inout Report) {
    let document = part.document
    let references = document.references
    let bytes = document.source.bytes
    guard let drafted = DraftedReferences(document.tree) else {
      for reference in lackingCommas(part) {
        Commas.checkBetween(reference, isDrafted: false, bytes, &report)
      }
      return
    }
    for index in part.references where drafted.contains(references.all[index]) {
      check(index, references, document, &report)
    }
  }

  private func lackingCommas(_ part: DocumentPart) -> [Reference] {
    let indices = part.references
    return part.document.references.all.withUnsafeBufferPointer { all in
      var found: [Reference] = []
      for index in indices where all[index].flags.contains(.missingComma) { found.append(all[index]) }
      return found
    }
  }

  private func check(_ index: Int, _ references: DocumentReferences, _ document: Document, _ report: inout Report) {
    let bytes = document.source.bytes
    let all = references.all
    let reference = all[index]
    let next = index + 1 < all.count && all[index + 1].group == reference.group ? all[index + 1] : nil
    let previous = index > 0 && all[index - 1].group == reference.group ? all[index - 1] : nil
    if reference.flags.contains(.missingComma) {
      Commas.checkBetween(reference, isDrafted: true, bytes, &report)
    }
    Commas.checkClosing(reference, next: next, bytes, &report)
    if report.wants(Commas.superfluous), next == nil, previous == nil {
      Commas.checkSuperfluous(reference, in: document.tree.nodes[reference.node].text, bytes, &report)
    }
    Spaces.checkMissing(reference, bytes, &report)
    Spaces.checkSuperfluous(reference, bytes, &report)
    if report.wants(Spaces.lineBreak) { Spaces.checkLineBreak(reference, bytes, &report) }
    Designations.check(
      reference, previous: followsDeeper(index, all) ? nil : previous, bytes, &report)
    Ranges.check(reference, bytes, &report)
    if previous == nil { checkSigns(from: index, all, bytes, &report) }
    if references.resolutions[index].status == .resolved {
      Levels.checkDrafted(index, references, document, &report)
    }
  }

  /// Whether the list has a deeper level before the mention's neighbour; what follows is then begun anew each time.
  private func followsDeeper(_ index: Int, _ all: [Reference]) -> Bool {
    guard index >= 2, all[index - 2].group == all[index].group else { return false }
    let own = all[index].chain.deepest ?? .section
    return (all[index - 2].chain.deepest ?? .section).rawValue > own.rawValue
  }

  private func checkSigns(from first: Int, _ all: [Reference], _ bytes: [UInt8], _ report: inout Report) {
    SectionSigns.check(list: first, all.list(around: first).upperBound, all, bytes, &report)
  }
}
