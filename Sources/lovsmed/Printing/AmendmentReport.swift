import Amending
import Analysis
import JSON
import StatuteModel
import StatuteText

/// What became of the instructions of amending acts (`CONTRACT.md`, "apply --report").
struct AmendmentReport {
  /// What became of the instructions of each amending act.
  var outcomes: [(amending: Document, instructions: [InstructionOutcome])] = []
  /// Instructions that are not in force on the day asked for.
  private var leftOut: [(amending: Document, instruction: AmendingInstruction)] = []

  /// Takes note that `instruction` is not in force on the day asked for.
  mutating func leaveOut(_ instruction: AmendingInstruction, of amending: Document) {
    leftOut.append((amending, instruction))
  }

  private var all: [InstructionOutcome] { outcomes.flatMap(\.instructions) }

  /// Whether all of it was carried out.
  var isComplete: Bool { all.allSatisfy { $0.status == .applied } }

  /// Tells on standard error what was not carried out.
  func summarise(_ language: Language) {
    for (amending, instruction) in leftOut {
      let place = amending.address(of: instruction.node)
      Problem(da: "\(place) er udeladt: ikke i kraft.", en: "\(place) is left out: not in force.").print(in: language)
    }
    for (amending, instructions) in outcomes {
      for outcome in instructions where outcome.status != .applied {
        let place = amending.name(ofInstruction: outcome.node, language)
        let reason = outcome.reason.map { language == .danish ? $0.danish : $0.english }
        switch outcome.status {
        case .notUnderstood:
          let because = reason.map { " \($0)" } ?? ""
          Problem(da: "\(place) er ikke forstået.\(because)", en: "\(place) is not understood.\(because)")
            .print(in: language)
        case .partly:
          Problem(
            da: "\(place) er kun udført delvis. \(reason ?? "")",
            en: "\(place) was carried out in part. \(reason ?? "")"
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
    for (amending, instructions) in outcomes {
      var writer = DocumentJSONWriter(amending)
      writer.json.beginArray()
      for outcome in instructions { writer.write(outcome, language) }
      writer.json.endArray()
      // The elements, without the brackets around them.
      let elements = Array(writer.json.take().dropFirst().dropLast())
      if !elements.isEmpty { json.raw(elements) }
    }
    json.endArray()
    json.key("notInForce")
    json.beginArray()
    for (amending, instruction) in leftOut {
      json.beginObject()
      json.member("path", amending.path)
      json.member("place", amending.address(of: instruction.node))
      json.endObject()
    }
    json.endArray()
    json.endObject()
    return json.take() + [UInt8(ascii: "\n")]
  }
}

extension Document {
  /// What the instruction, or the motion of a committee report, is called at the start of a sentence.
  fileprivate func name(ofInstruction node: Int, _ language: Language) -> String {
    guard kind == .billReport else { return address(of: node) }
    let number = tree.nodes[node].number
    return language == .danish ? "Ændringsforslag nr. \(number)" : "Motion no. \(number)"
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
