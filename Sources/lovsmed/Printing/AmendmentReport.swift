import Amending
import Analysis
import JSON
import StatuteModel
import StatuteText

/// What became of the instructions of amending acts (`CONTRACT.md`, "apply --report").
struct AmendmentReport {
  private let amendment: Amendment

  init(_ amendment: Amendment) { self.amendment = amendment }

  private var all: [InstructionOutcome] { amendment.outcomes.flatMap(\.instructions) }

  /// Whether all of it was carried out.
  var isComplete: Bool { all.allSatisfy { $0.status == .applied } }

  /// Tells on standard error what was not carried out.
  func summarise(_ language: Language) throws(Problem) {
    for (amending, instructions) in amendment.outcomes {
      for outcome in instructions where outcome.status != .applied {
        let place = amending.address(of: outcome.node)
        let reason = outcome.reason.map { language == .danish ? $0.danish : $0.english }
        switch outcome.status {
        case .notUnderstood:
          Problem(da: "\(place) er ikke forstået.", en: "\(place) is not understood.").print(in: language)
        case .partly:
          Problem(
            da: "\(place) er kun udført delvis. \(reason ?? "")", en: "\(place) was carried out in part. \(reason ?? "")"
          ).print(in: language)
        default:
          Problem(da: "\(place) er ikke udført. \(reason ?? "")", en: "\(place) was not carried out. \(reason ?? "")")
            .print(in: language)
        }
      }
    }
  }

  /// The report as JSON.
  func json(_ language: Language) -> [UInt8] {
    var json = JSONWriter()
    json.beginObject()
    json.member("version", 1)
    json.key("instructions")
    json.beginArray()
    for (amending, instructions) in amendment.outcomes {
      var writer = DocumentJSONWriter(amending)
      writer.json.beginArray()
      for outcome in instructions { writer.write(outcome, language) }
      writer.json.endArray()
      // The elements, without the brackets around them.
      let elements = Array(writer.json.take().dropFirst().dropLast())
      if !elements.isEmpty { json.raw(elements) }
    }
    json.endArray()
    json.endObject()
    return json.take() + [UInt8(ascii: "\n")]
  }
}

extension DocumentJSONWriter {
  fileprivate mutating func write(_ outcome: InstructionOutcome, _ language: Language) {
    let nodes = document.tree.nodes
    json.beginObject()
    json.member("path", document.path)
    json.member("section", document.address(of: outcome.section))
    json.member("number", nodes[outcome.node].number.description)
    json.member("status", outcome.status.rawValue)
    json.member("reason", outcome.reason.map { language == .danish ? $0.danish : $0.english })
    range("range", document.source.trimmed(nodes[outcome.node].range))
    json.key("operations")
    json.beginArray()
    for operation in outcome.operations {
      json.beginObject()
      json.member("kind", operation.operation.key)
      json.member("target", operation.target?.name(in: document.source))
      json.member("status", operation.status.rawValue)
      json.member("reason", operation.reason.map { language == .danish ? $0.danish : $0.english })
      json.endObject()
    }
    json.endArray()
    json.endObject()
  }
}
