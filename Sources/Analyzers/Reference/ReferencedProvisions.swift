import Analysis
import StatuteModel
import StatuteSyntax
import StatuteText

/// Checks what references point at. All of it concerns law in force as well as drafts.
///
/// An act holds thousands of references and nearly all are right, so each rule has a test of a few comparisons that lets
/// those pass; only what fails it is looked at closely.
struct ReferencedProvisions: SectionAnalyzer {
  let rules = [
    MissingTarget.rule, RepealedTarget.rule, SelfReference.rule, RangeOrder.rule, Levels.letterCase, Levels.order,
    MissingSign.rule, MissingInstruction.rule,
  ]

  let takesAnyStretch = true

  func analyze(_ part: DocumentPart, report: inout Report) {
    let document = part.document
    let indices = part.references
    let references = document.references
    let survey = ProvisionSurvey(document)
    var suspects: [Suspect] = []
    document.source.bytes.withUnsafeBufferPointer { bytes in
      document.tree.nodes.withUnsafeBufferPointer { nodes in
        references.all.withUnsafeBufferPointer { all in
          references.resolutions.withUnsafeBufferPointer { resolutions in
            for index in indices {
              let suspicions = survey.suspicions(all[index], resolutions[index], nodes, bytes)
              if suspicions != [] { suspects.append(Suspect(index: index, suspicions: suspicions)) }
            }
          }
        }
      }
    }
    check(suspects, survey, part, &report)
  }

  /// In an act in force what its own transition says weighs less.
  func premise(of document: Document) -> Int {
    var transition = Transition(document)
    return transition.firstNode
  }

  func keeps(_ premise: Int, after part: DocumentPart) -> Bool { Transition.begins(at: premise, after: part) }

  private struct Suspect {
    var index: Int
    var suspicions: ProvisionSurvey.Suspicions
  }

  private func check(
    _ suspects: [Suspect], _ survey: ProvisionSurvey, _ part: DocumentPart, _ report: inout Report
  ) {
    let document = part.document
    let references = document.references
    var transition = Transition(document, firstNode: part.premise)
    var members = KnownMembers(document)
    var misread = -1
    for suspect in suspects {
      let index = suspect.index
      let reference = references.all[index]
      // Where the sign lacks the section was not read; what the rest of the list was taken for is no use.
      if reference.group == misread { continue }
      if suspect.suspicions.contains(.sign), MissingSign.check(reference, document, &report) {
        misread = reference.group
        continue
      }
      if suspect.suspicions.contains(.order) {
        Levels.checkOrder(index, references.all, document.source.bytes, &report)
      }
      if suspect.suspicions.contains(.range), RangeOrder.isBroken(reference) {
        RangeOrder.check(reference, document, &report)
        continue
      }
      let resolution = references.resolutions[index]
      if suspect.suspicions.contains(.missing) {
        MissingTarget.check(index, references, document, &transition, &members, &report)
      }
      if suspect.suspicions.contains(.gone) {
        RepealedTarget.check(index, references, survey, document, &transition, &report)
      }
      if suspect.suspicions.contains(.itself) { SelfReference.check(reference, resolution, document, &report) }
      if suspect.suspicions.contains(.letter) { Levels.checkCase(reference, resolution, document, &report) }
    }
  }
}
